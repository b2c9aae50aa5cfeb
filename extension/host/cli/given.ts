import type { LaunchSpec } from '../../engine/port.types.js';
import { absolutePath } from '../dap-stdio.js';
import { wrong } from './failure.js';

/** Options that commands share, as commander hands them over. */
export interface Given {
  readonly qemu?: string;
  readonly linux?: string;
  readonly patch?: readonly string[];
  readonly set?: readonly string[];
  readonly allowModel?: boolean;
  readonly maxSteps?: string;
  readonly json?: boolean;
}

/** Another value of an option that may be given several times. */
export function another(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** What to run. Throws a FaultError for values that cannot be meant. */
export function launchSpec(scenario: string, given: Given): LaunchSpec {
  refuseLater(given);
  const isPath = scenario.endsWith('.irq') || /[\\/]/.test(scenario);
  return {
    scenario: isPath ? absolutePath(scenario, process.cwd()) : scenario,
    ...(given.qemu === undefined ? {} : { qemu: folder(given.qemu) }),
    ...(given.patch === undefined ? {} : { patches: patchFiles(given) }),
    set: settings(given.set ?? []),
    allowModel: given.allowModel ?? false,
    ...(given.maxSteps === undefined ? {} : { maxSteps: positive('--max-steps', given.maxSteps) }),
  };
}

/** The absolute path of the tree that --qemu names. */
export function folder(path: string): string {
  if (path === '')
    throw wrong('--qemu names no folder', 'Name the top folder of a QEMU checkout, or leave the option out.');
  return absolutePath(path, process.cwd());
}

/** The absolute paths of the patches, which need a tree to lie over. */
export function patchFiles({ patch, qemu }: Given): readonly string[] {
  if (patch !== undefined && qemu === undefined)
    throw wrong(
      `--patch ${patch[0] ?? ''}: there is no source tree that it could lie over`,
      'Name the tree with --qemu; the models have their designs, which --set chooses.',
    );
  return (patch ?? []).map((path) => {
    if (path === '') throw wrong('--patch names no file', 'Name a unified diff or a saved mail.');
    return absolutePath(path, process.cwd());
  });
}

/** Options that are part of the contract and whose work is not done yet are refused, never passed over. */
export function refuseLater({ linux }: Given): void {
  if (linux !== undefined)
    throw wrong(
      '--linux: nothing is executed from a Linux tree yet, KVM comes from the models',
      'Leave --linux out; "irqscope units" shows where each unit comes from.',
    );
}

/** Throws a FaultError for what is not KEY=VALUE. */
export function settings(list: readonly string[]): Readonly<Record<string, string>> {
  const result = new Map<string, string>();
  for (const text of list) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (key === undefined || value === undefined)
      throw wrong(`--set ${text}: this is not KEY=VALUE`, 'For example --set ioapic.route-update=before-service.');
    const before = result.get(key);
    if (before !== undefined && before !== value)
      throw wrong(`--set ${key} is given twice, as ${before} and as ${value}`, 'Leave one out.');
    result.set(key, value);
  }
  return Object.fromEntries(result);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value > 0) return value;
  throw wrong(`${option} ${text}: this is no whole number of at least 1`, 'For example 1000000.');
}

/** A step's number, or "end". */
export function stepGiven(text: string): number | 'end' {
  if (text === 'end') return 'end';
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw wrong(`--at ${text}: this is no step`, 'Give the number of a step, from 0, or "end".');
}

/** A TCP port; 0 is any that is free. */
export function portGiven(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 65535) return value;
  throw wrong(`--port ${text}: this is no port`, 'Give a number from 0 to 65535; 0 takes any that is free.');
}
