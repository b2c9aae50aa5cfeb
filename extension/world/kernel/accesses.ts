/**
 * What a kernel shares between processors, access by access: READ_ONCE and WRITE_ONCE are volatile accesses that run from source,
 * atomic operations and list changes announce themselves by the hooks that the source has for its own checkers. They are many, so
 * they are kept as numbers and become events when somebody asks.
 */
import type { HostContext } from '../../cmachine/machine/host.js';
import { ACCESS, type Machine } from '../../cmachine/machine/machine.js';
import type { Program } from '../../cmachine/machine/program.js';
import { NOTE_SHIFT, type AccessRecord } from '../../recording/accesses.js';
import type { EventArguments } from '../events.js';
import { reachedName, shownAddress, staticName } from './names.js';
import { outside } from './places.js';
import { service, type KernelService } from './service.js';

const KIND = { listAdd: 16, listDelete: 17 } as const;

function report(c: HostContext, kind: number, address: number, size: number): void {
  const m = c.machine;
  if (!m.steps?.accessed) return;
  const { pc, operation } = outside(m);
  m.steps.accessed(m, kind, address, size | ((operation?.id ?? 0) << NOTE_SHIFT), Math.max(0, pc - 1));
}

export function accessServices(): KernelService {
  const atomic = (name: string): ReturnType<typeof service> =>
    service(name, (c) => report(c, ACCESS.atomic, c.num(0), c.num(1)));
  return {
    title: 'shared words and lists',
    semantics:
      'Run from source. Volatile accesses (READ_ONCE, WRITE_ONCE), atomic operations and changes of lists are kept beside the recording and are events where events are asked for.',
    events: ['read_once', 'write_once', 'atomic', 'list_add', 'list_del'],
    functions: [
      atomic('instrument_atomic_write'),
      atomic('instrument_atomic_read_write'),
      service('__list_add_valid', (c) => {
        report(c, KIND.listAdd, c.num(0), 8);
        return 1;
      }),
      service('__list_del_entry_valid', (c) => {
        report(c, KIND.listDelete, c.num(0), 8);
        return 1;
      }),
    ],
  };
}

const NAMES: Readonly<Record<number, string>> = {
  [ACCESS.read]: 'read_once',
  [ACCESS.write]: 'write_once',
  [ACCESS.atomic]: 'atomic',
  [ACCESS.fence]: 'barrier',
  [KIND.listAdd]: 'list_add',
  [KIND.listDelete]: 'list_del',
};

/** <stdatomic.h>: the orders by number, as QEMU's barriers are called. */
const FENCES: Readonly<Record<number, string>> = { 2: 'smp_mb_acquire', 3: 'smp_mb_release' };

/** What a person reads of an access; `m` is a machine about that time, for names. */
export function accessEvent(a: AccessRecord, m: Machine): { readonly name: string; readonly args: EventArguments } {
  const name = NAMES[a.kind] ?? 'access';
  if (a.kind === ACCESS.fence) return { name, args: { kind: FENCES[a.size] ?? 'smp_mb' } };
  const object = staticName(m, a.address) ?? reachedName(m, a.address) ?? shownAddress(a.address);
  if (a.kind === KIND.listAdd || a.kind === KIND.listDelete) return { name, args: { entry: object } };
  const value = shownValue(a.value);
  if (a.kind !== ACCESS.atomic) return { name, args: { object, value } };
  const operation = a.note === 0 ? undefined : m.program.functions[a.note];
  return { name, args: { operation: operation?.name ?? '', object, was: value } };
}

function shownValue(v: bigint): string | number {
  return v <= 0xffffn ? Number(v) : `0x${v.toString(16)}`;
}

/** For AccessLog.at. */
export function orderOf(program: Program): (pc: number) => boolean {
  return (pc) => program.statementOf[pc]?.fn?.image.abi.littleEndian ?? true;
}
