/** The options that a Linux tree is read with: its own .config where there is one, else a set of ours with the reason for each. */
import { FaultError, type Tree } from '../../source/types.js';
import type { LinuxTarget } from './linux.js';
import { linuxVersion } from './linuxgenerated.js';
import { offOptions } from './linuxoff.js';
import { baseOptions, codePatching, worldsOwn, machineOptions, powerpcOptions, x86Options } from './linuxoptions.js';

export interface Config {
  /** Name without CONFIG_ to the value of its #define; modules under NAME_MODULE. */
  readonly options: ReadonlyMap<string, string>;
  readonly assumed: readonly string[];
  /** Whether the value of an option is known, be it off. */
  decides(name: string): boolean;
  /** Options that are off on purpose; undefined where a configuration of the tree's own decides all. */
  readonly off: readonly string[] | undefined;
  /** Where a build has left its generated headers, "" for the top of that tree, else with "/" behind; undefined if there was none. */
  readonly build: { readonly tree: Tree; readonly folder: string } | undefined;
}

export const DECIDE =
  "Put the kernel's .config into the tree, or name the folder that it was built in (--linux-build, linuxBuild, irqscope.linux.build): without one IRQScope knows the usual options of the files it was made for.";

/** An option that a file asks for and that is neither set nor left out on purpose: a guess would change what the file does. */
export function requireOptions(tree: Tree, path: string, config: Config): void {
  const text = tree.files.read(path) ?? '';
  // Comments may name any option; their lines must keep their numbers.
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const { 1: name = '', index } of code.matchAll(/\bCONFIG_(\w+)/g)) {
    if (config.decides(name) || config.decides(name.replace(/_MODULE$/, ''))) continue;
    const line = code.slice(0, index).split('\n').length;
    throw new FaultError({
      message: `${path}:${String(line)}: whether CONFIG_${name} is set is not known`,
      file: path,
      line,
      remedy: DECIDE,
    });
  }
}

/** Folders inside the tree that people build in; "" is the tree itself. */
const BUILDS = ['', 'build/', 'out/', 'obj/', 'o/', 'output/'];
/** What says how a build was configured: the first that is there. What it made of .config wins over a .config edited since. */
const SOURCES = ['include/generated/autoconf.h', 'include/config/auto.conf', '.config'];

/** `# CONFIG_X is not set` needs no entry: an option that is not there is off. */
function optionsOf(text: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const line of text.split('\n')) {
    const parts = /^(?:#define )?CONFIG_(\w+)[= ](.*?)\s*$/.exec(line);
    if (parts === null) continue;
    const [, name = '', value = ''] = parts;
    if (value === 'm') options.set(`${name}_MODULE`, '1');
    else if (value !== 'n') options.set(name, value === 'y' ? '1' : value);
  }
  return options;
}

/** Which option a kernel for this target has; its absence means that the .config is for another one. */
const ARCH_OPTION: Readonly<Record<LinuxTarget, string>> = {
  x86_64: 'X86_64',
  powerpc64le: 'CPU_LITTLE_ENDIAN',
  powerpc64be: 'CPU_BIG_ENDIAN',
};

function ownConfig(tree: Tree, target: LinuxTarget): Config | undefined {
  const { build = tree } = tree;
  const folders = tree.build === undefined ? BUILDS : [''];
  for (const path of folders.flatMap((folder) => SOURCES.map((source) => folder + source))) {
    const text = build.files.read(path);
    if (text === undefined) continue;
    const file = tree.build === undefined ? path : `${build.root}/${path}`;
    const options = optionsOf(text);
    if (!options.has(ARCH_OPTION[target]) || !options.has('64BIT'))
      throw new FaultError({
        message: `${file} is not for ${target}: CONFIG_${ARCH_OPTION[target]} is not set in it`,
        file,
        line: 0,
        remedy: `Point the setting at a tree configured for ${target}, or ${tree.build === undefined ? `remove ${file}` : 'name no build folder'}: IRQScope then assumes a usual configuration.`,
      });
    // A .config lists all that applies: what is not in it is off.
    for (const name of [...codePatching, ...worldsOwn]) options.delete(name);
    for (const [name, value] of Object.entries(machineOptions)) options.set(name, value);
    return {
      options,
      decides: () => true,
      off: undefined,
      build: { tree: build, folder: folders.filter((folder) => path.startsWith(folder)).at(-1) ?? '' },
      assumed: [
        `options are those of ${tree.build === undefined ? `the tree's own ${path}` : `${path} in the build folder that was named`}, without ${[...codePatching, ...worldsOwn].join(', ')}`,
      ],
    };
  }
  return undefined;
}

export function linuxConfig(tree: Tree, target: LinuxTarget, more: Readonly<Record<string, string | null>>): Config {
  const own = ownConfig(tree, target);
  if (own) return own;
  const options = new Map<string, string>();
  const version = linuxVersion(tree);
  const sets = [baseOptions, target === 'x86_64' ? x86Options : powerpcOptions(target, version)];
  for (const set of sets)
    for (const [, entries] of Object.entries(set))
      for (const [name, value] of Object.entries(entries)) options.set(name, value);
  for (const [name, value] of Object.entries({ ...machineOptions, ...more })) {
    if (value === null) options.delete(name);
    else options.set(name, value);
  }
  const assumed = [
    'the tree has no .config: options are those of a usual configuration',
    ...[...options].map(([name, value]) => `CONFIG_${name}=${value === '1' ? 'y' : value}`),
    ...Object.entries(offOptions).map(([why, names]) => `off: ${names} (${why})`),
  ];
  const off = new Set([
    ...codePatching,
    ...worldsOwn,
    ...Object.values(offOptions).flatMap((names) => names.split(' ')),
  ]);
  // Options of another machine are off here.
  for (const other of [x86Options, powerpcOptions('powerpc64le', version), powerpcOptions('powerpc64be', version)])
    for (const entries of Object.values(other)) for (const name of Object.keys(entries)) off.add(name);
  for (const [name, value] of Object.entries(more)) if (value === null) off.add(name);
  const known = (name: string): boolean => options.has(name) || off.has(name);
  return { options, assumed, decides: known, off: [...off], build: undefined };
}
