/** Tracepoints run the tree's own assignments and print the tree's own lines; ftrace of a real host is what they are held to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { HostValue } from '../../../extension/cmachine/machine/host.js';
import { tree as realTree } from '../../trees.js';
import { KernelMachine } from './kernel-machine.js';

const TEXT = `
#include <linux/kvm_host.h>
#include "lapic.h"
#include <trace/events/kvm.h>
#include <trace/events/irq.h>
#include "trace.h"

static struct kvm_lapic irqscope_apic;
static struct kvm_vcpu irqscope_vcpu;

void set_irq(unsigned int gsi, int level, int source) { trace_kvm_set_irq(gsi, level, source); }
void ioapic_set_irq(unsigned long e, int pin, int coalesced) { trace_kvm_ioapic_set_irq(e, pin, coalesced); }
void ack_irq(unsigned int chip, unsigned int pin) { trace_kvm_ack_irq(chip, pin); }
void accept_irq(unsigned int apicid, unsigned int dm, unsigned int tm, unsigned int vec) { trace_kvm_apic_accept_irq(apicid, dm, tm, vec); }
void apic(unsigned int rw, unsigned int reg, unsigned long val) { trace_kvm_apic(rw, reg, val); }
void eoi(unsigned int id, int vector)
{
    irqscope_vcpu.vcpu_id = id;
    irqscope_apic.vcpu = &irqscope_vcpu;
    trace_kvm_eoi(&irqscope_apic, vector);
}
void softirq(void) { trace_softirq_entry(3); }
int enabled(void) { return trace_kvm_eoi_enabled(); }
`;

const MODES = ['Fixed', 'LowPrio', 'SMI', 'Res3', 'NMI', 'INIT', 'SIPI', 'ExtINT'];
const REGISTERS: Readonly<Record<string, number>> = { APIC_ID: 0x20, APIC_EOI: 0xb0, APIC_ICR: 0x300, APIC_SPIV: 0xf0 };

/** How to call the tracepoint so that it should print a line of the log. */
const CALLS: readonly (readonly [line: RegExp, call: string, args: (m: readonly string[]) => HostValue[]])[] = [
  [/^kvm_set_irq: gsi (\d+) level (\d+) source (\d+)$/, 'set_irq', (m) => m.map(Number)],
  [
    /^kvm_ioapic_set_irq: pin (\d+) dst (\w+) vec (\d+) \((\w+)\|(\w+)\|(\w+)(\|masked)?\)( \(coalesced\))?$/,
    'ioapic_set_irq',
    ([pin, dst, vec, mode, logical, level, masked, coalesced]) => [
      (BigInt(parseInt(dst ?? '', 16)) << 56n) +
        BigInt(
          Number(vec) +
            MODES.indexOf(mode ?? '') * 256 +
            (logical === 'logical' ? 1 << 11 : 0) +
            (level === 'level' ? 1 << 15 : 0) +
            (masked ? 1 << 16 : 0),
        ),
      Number(pin),
      coalesced ? 1 : 0,
    ],
  ],
  [
    /^kvm_apic_accept_irq: apicid (\w+) vec (\d+) \((\w+)\|(\w+)\)$/,
    'accept_irq',
    ([id, vec, mode, tm]) => [
      parseInt(id ?? '', 16),
      MODES.indexOf(mode ?? '') * 256,
      tm === 'level' ? 1 : 0,
      Number(vec),
    ],
  ],
  [/^kvm_eoi: apicid (\w+) vector (\d+)$/, 'eoi', ([id, vector]) => [parseInt(id ?? '', 16), Number(vector)]],
  [
    /^kvm_apic: apic_(\w+) (APIC_\w+) = 0x(\w+)$/,
    'apic',
    ([rw, reg, value]) => [rw === 'write' ? 1 : 0, REGISTERS[reg ?? ''] ?? -1, parseInt(value ?? '', 16)],
  ],
  [
    /^kvm_ack_irq: irqchip (IOAPIC|PIC master|PIC slave) pin (\d+)$/,
    'ack_irq',
    ([chip, pin]) => [['PIC master', 'PIC slave', 'IOAPIC'].indexOf(chip ?? ''), Number(pin)],
  ],
];

function recorded(): string[] {
  const file = join(import.meta.dirname, '../../corpus/kvm-ftrace/kernel.tracefs.gz');
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return [...new Set(lines.flatMap((line) => /\d+\.\d+: (kvm_.*)$/.exec(line)?.[1] ?? []))];
}

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  describe.runIf(realTree(name).path !== '')(`tracepoints of ${name}`, () => {
    const start =
      realTree(name).path === ''
        ? undefined
        : new KernelMachine(name, TEXT, { folders: ['virt/kvm', 'arch/x86/kvm'], alone: true });
    const kernel = (): KernelMachine => {
      if (!start) throw new Error('no tree');
      start.events.length = 0;
      return start;
    };

    it('print what ftrace of a real host printed', () => {
      const k = kernel();
      const seen = new Map<string, number>();
      for (const line of recorded()) {
        for (const [pattern, call, args] of CALLS) {
          const parts = pattern.exec(line);
          if (!parts) continue;
          const values = args(parts.slice(1).map((p) => p ?? ''));
          if (values.includes(-1)) continue;
          k.call(call, ...values);
          const e = k.events.pop();
          expect(`${e?.name ?? ''}: ${e?.line ?? ''}`).toBe(line);
          seen.set(call, (seen.get(call) ?? 0) + 1);
        }
      }
      expect([...seen.keys()].sort()).toEqual(['accept_irq', 'ack_irq', 'apic', 'eoi', 'ioapic_set_irq', 'set_irq']);
    });

    it('carry the fields that the tree assigns, in its order', () => {
      const k = kernel();
      k.call('eoi', 2, 33);
      expect(k.events.map((e) => [e.name, { ...e.args }])).toEqual([['kvm_eoi', { apicid: 2, vector: 33 }]]);
      expect(k.call('enabled')).toBe(0n);
    });

    it('of a class have their own name', () => {
      const k = kernel();
      k.call('softirq');
      expect(k.events.map((e) => `${e.name}: ${e.line ?? ''}`)).toEqual(['softirq_entry: vec=3 [action=NET_RX]']);
    });
  });
}
