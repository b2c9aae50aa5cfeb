import type { LaunchSpec } from '../../engine/port.types.js';
import { absolutePath } from '../dap-stdio.js';
import { wrong } from './failure.js';

/** Options that commands share, as commander hands them over. */
export interface Given {
  readonly qemu?: string;
  /** Both kernels; the others override it. */
  readonly linux?: string;
  readonly hostLinux?: string;
  readonly guestLinux?: string;
  readonly qemuBuild?: string;
  readonly linuxBuild?: string;
  readonly hostLinuxBuild?: string;
  readonly guestLinuxBuild?: string;
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
  const isPath = scenario.endsWith('.irq') || /[\\/]/.test(scenario);
  return {
    scenario: isPath ? absolutePath(scenario, process.cwd()) : scenario,
    ...folders(given),
    ...(given.patch === undefined ? {} : { patches: patchFiles(given) }),
    set: settings(given.set ?? []),
    allowModel: given.allowModel ?? false,
    ...(given.maxSteps === undefined ? {} : { maxSteps: positive('--max-steps', given.maxSteps) }),
  };
}

/** What of a launch names folders. */
export type Folders = Pick<
  LaunchSpec,
  'qemu' | 'hostLinux' | 'guestLinux' | 'qemuBuild' | 'hostLinuxBuild' | 'guestLinuxBuild'
>;

/** The absolute paths of the trees that --qemu, --linux, --host-linux and --guest-linux name, and of their builds. */
export function folders(given: Given): Folders {
  const folder = (option: string, path: string | undefined, what: string): string | undefined => {
    if (path === '') throw wrong(`${option} names no folder`, `Name ${what}, or leave the option out.`);
    return path === undefined ? undefined : absolutePath(path, process.cwd());
  };
  const tree = (option: string, path?: string) => folder(option, path, 'the top folder of a source tree');
  const build = (option: string, path?: string) => folder(option, path, 'the folder that it was configured in');
  const both = tree('--linux', given.linux);
  const bothBuilds = build('--linux-build', given.linuxBuild);
  const hostLinux = tree('--host-linux', given.hostLinux) ?? both;
  const guestLinux = tree('--guest-linux', given.guestLinux) ?? both;
  const named: { [K in keyof Folders]: Folders[K] | undefined } = {
    qemu: tree('--qemu', given.qemu),
    hostLinux,
    guestLinux,
    qemuBuild: build('--qemu-build', given.qemuBuild),
    // one for both kernels is for those that there are
    hostLinuxBuild:
      build('--host-linux-build', given.hostLinuxBuild) ?? (hostLinux || !guestLinux ? bothBuilds : undefined),
    guestLinuxBuild: build('--guest-linux-build', given.guestLinuxBuild) ?? (guestLinux ? bothBuilds : undefined),
  };
  return Object.fromEntries(Object.entries(named).filter(([, path]) => path !== undefined)) as Folders;
}

/** The absolute paths of the patches, which need a tree to lie over. */
export function patchFiles(given: Given): readonly string[] {
  const { patch } = given;
  if (patch !== undefined && Object.keys(folders(given)).length === 0)
    throw wrong(
      `--patch ${patch[0] ?? ''}: there is no source tree that it could lie over`,
      'Name the tree with --qemu or --linux; the models have their designs, which --set chooses.',
    );
  return (patch ?? []).map((path) => {
    if (path === '') throw wrong('--patch names no file', 'Name a unified diff or a saved mail.');
    return absolutePath(path, process.cwd());
  });
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
