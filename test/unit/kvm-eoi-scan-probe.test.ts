/** Which EOIs a host kernel tells QEMU of, read from its source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { probeEoiScan } from '../../extension/units/kvm-x86-irq/probe.js';
import { tree } from '../trees.js';
import { testGrammar } from './structure-grammar.js';

const grammar = await testGrammar();

const body = (condition: string): string =>
  `void kvm_scan_ioapic_routes(struct kvm_vcpu *vcpu, ulong *vectors)\n{\n\tif (${condition})\n\t\t__set_bit(1, vectors);\n}\n`;

for (const [name, design] of [
  ['linux-6.1', 'route-only'],
  ['linux-6.12', 'pending'],
] as const) {
  const { path } = tree(name);
  it.runIf(path)(`${name} is ${design}`, () => {
    const text = readFileSync(join(path, 'arch/x86/kvm/irq_comm.c'), 'utf8');
    const probe = probeEoiScan(grammar, text);
    expect(probe.design).toBe(design);
    expect(text.split('\n')[probe.line - 1]).toContain(
      design === 'pending' ? 'kvm_apic_pending_eoi' : 'kvm_apic_match_dest',
    );
  });
}

it('what fits neither is unknown, and says why', () => {
  expect(probeEoiScan(grammar, 'int other(void) { return 0; }')).toMatchObject({ design: 'unknown', line: 0 });
  expect(probeEoiScan(grammar, body('mystery(vcpu)'))).toMatchObject({ design: 'unknown', line: 1 });
  expect(probeEoiScan(grammar, body('kvm_apic_match_dest(vcpu)') + body('1')).design).toBe('unknown');
});
