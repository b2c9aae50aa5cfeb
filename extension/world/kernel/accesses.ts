/**
 * What a kernel shares between processors, access by access: READ_ONCE and WRITE_ONCE are volatile accesses that run from source,
 * atomic operations and list changes announce themselves by the hooks that the source has for its own checkers; what the own CPU
 * has, static calls and static keys are volatile accesses too, known by the variable. They are many, so
 * they are kept as numbers and become events when somebody asks.
 */
import type { HostContext } from '../../cmachine/machine/host.js';
import { ACCESS, type Machine } from '../../cmachine/machine/machine.js';
import type { Program } from '../../cmachine/machine/program.js';
import { NOTE_SHIFT, type AccessRecord } from '../../recording/accesses.js';
import type { EventArguments } from '../events.js';
import { reachedName, shownAddress, staticName, staticObject, type StaticObject } from './names.js';
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
      'Run from source. Volatile accesses (READ_ONCE, WRITE_ONCE), atomic operations, changes of lists, accesses to the own copy of per-CPU variables, static calls and branches are kept beside the recording and are events where events are asked for.',
    events: [
      'read_once',
      'write_once',
      'atomic',
      'list_add',
      'list_del',
      'this_cpu_read',
      'this_cpu_write',
      'static_branch',
      'static_key',
      'static_call',
      'static_call_update',
    ],
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

/** Accesses that are a service of the kernel's own, by the variable that they touch. */
function serviceAccess(
  a: AccessRecord,
  m: Machine,
  o: StaticObject,
): { name: string; args: EventArguments } | undefined {
  const value = shownValue(a.value);
  const kind = o.type.kind === 'record' ? (o.type.tag ?? '') : '';
  if (kind.startsWith('static_key')) {
    if (a.kind === ACCESS.read) return { name: 'static_branch', args: { key: o.variable, enabled: value } };
    if (a.kind === ACCESS.atomic)
      return { name: 'static_key', args: { operation: operationOf(a, m), key: o.variable, was: value } };
  }
  if (kind === 'static_call_key') {
    const to = m.program.functionAt(Number(a.value))?.name ?? shownAddress(Number(a.value));
    const name = a.kind === ACCESS.read ? 'static_call' : 'static_call_update';
    return { name, args: { name: o.variable.replace(/^__SCK__/, ''), to } };
  }
  if (o.cpu === undefined || (a.kind !== ACCESS.read && a.kind !== ACCESS.write)) return undefined;
  const name = a.kind === ACCESS.read ? 'this_cpu_read' : 'this_cpu_write';
  return { name, args: { object: o.variable + o.path, cpu: o.cpu, value } };
}

const operationOf = (a: AccessRecord, m: Machine): string =>
  a.note === 0 ? '' : (m.program.functions[a.note]?.name ?? '');

/** What a person reads of an access; `m` is a machine about that time, for names. */
export function accessEvent(a: AccessRecord, m: Machine): { readonly name: string; readonly args: EventArguments } {
  const name = NAMES[a.kind] ?? 'access';
  if (a.kind === ACCESS.fence) return { name, args: { kind: FENCES[a.size] ?? 'smp_mb' } };
  const variable = staticObject(m, a.address);
  const served = variable && serviceAccess(a, m, variable);
  if (served) return served;
  const object = staticName(m, a.address) ?? reachedName(m, a.address) ?? shownAddress(a.address);
  if (a.kind === KIND.listAdd || a.kind === KIND.listDelete) return { name, args: { entry: object } };
  const value = shownValue(a.value);
  if (a.kind !== ACCESS.atomic) return { name, args: { object, value } };
  return { name, args: { operation: operationOf(a, m), object, was: value } };
}

function shownValue(v: bigint): string | number {
  return v <= 0xffffn ? Number(v) : `0x${v.toString(16)}`;
}

/** For AccessLog.at. */
export function orderOf(program: Program): (pc: number) => boolean {
  return (pc) => program.statementOf[pc]?.fn?.image.abi.littleEndian ?? true;
}
