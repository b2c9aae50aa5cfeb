/** Headers of a Linux tree that its build generates. */
import type { Tree } from '../../source/types.js';

export interface LinuxVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The version that the tree's Makefile states; 0.0.0 if it states none. */
export function linuxVersion(tree: Tree): LinuxVersion {
  const text = tree.files.read('Makefile') ?? '';
  const part = (name: string): number => Number(new RegExp(`^${name} *= *(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { major: part('VERSION'), minor: part('PATCHLEVEL'), patch: part('SUBLEVEL') };
}

/** Options as text: name without CONFIG_ to the value of a #define. */
export type Options = ReadonlyMap<string, string>;

/** Names that a Kbuild file lists under the given words. */
function listed(text: string | undefined, ...words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of (text ?? '').replaceAll('\\\n', ' ').split('\n')) {
    const parts = /^([\w-]+)\s*\+?[:]?=\s*(.*)$/.exec(line);
    if (parts && words.includes(parts[1] ?? ''))
      for (const name of (parts[2] ?? '').split(/\s+/)) if (name !== '') found.add(name);
  }
  return found;
}

/** Headers of an architecture that its build makes from include/asm-generic, and tables it makes by scripts. */
function wrappers(tree: Tree, arch: string, uapi: boolean): { generic: Set<string>; generated: Set<string> } {
  const folder = `arch/${arch}/include/${uapi ? 'uapi/' : ''}asm`;
  const own = tree.files.read(`${folder}/Kbuild`);
  const all = tree.files.read(`include/${uapi ? 'uapi/' : ''}asm-generic/Kbuild`);
  const generic = listed(own, 'generic-y');
  for (const name of listed(all, 'mandatory-y'))
    if (tree.files.read(`${folder}/${name}`) === undefined) generic.add(name);
  return { generic, generated: listed(own, 'generated-y') };
}

const define = (name: string, value: string | number): string => `#define ${name} ${String(value)}\n`;

/** Numbers that a build computes by compiling kernel/bounds.c. */
function bounds(options: Options): string {
  const cpus = Number(options.get('NR_CPUS') ?? 1);
  return (
    define('NR_PAGEFLAGS', 32) +
    define('MAX_NR_ZONES', 5) +
    define('NR_CPUS_BITS', Math.ceil(Math.log2(Math.max(cpus, 2)))) +
    define('SPINLOCK_SIZE', 4) +
    define('LRU_GEN_WIDTH', 0) +
    define('__LRU_REFS_WIDTH', 0)
  );
}

/** The headers, by include name; those under uapi/ are of the user's interface. */
export function generatedHeaders(tree: Tree, arch: string, options: Options): Tree {
  const { major, minor, patch } = linuxVersion(tree);
  const release = `${String(major)}.${String(minor)}.${String(patch)}`;
  const texts = new Map<string, string>([
    ['generated/autoconf.h', [...options].map(([name, value]) => define(`CONFIG_${name}`, value)).join('')],
    ['generated/bounds.h', bounds(options)],
    ['generated/timeconst.h', ''],
    ['generated/asm-offsets.h', ''],
    ['generated/utsrelease.h', define('UTS_RELEASE', `"${release}"`)],
    ['generated/compile.h', ''],
    ['generated/autoksyms.h', ''],
    ['generated/randstruct_hash.h', ''],
    ['generated/vdso64-offsets.h', ''],
    ['generated/vdso32-offsets.h', ''],
    [
      'uapi/linux/version.h',
      define('LINUX_VERSION_CODE', major * 65536 + minor * 256 + Math.min(patch, 255)) +
        define('KERNEL_VERSION(a,b,c)', '(((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))'),
    ],
  ]);
  const kernel = wrappers(tree, arch, false);
  const user = wrappers(tree, arch, true);
  // A header of numbers that scripts make from tables: no interrupt path reads a system call's number.
  for (const name of kernel.generated) texts.set(`asm/${name}`, '');
  for (const name of user.generated) texts.set(`uapi/asm/${name}`, '');
  for (const name of kernel.generic) texts.set(`asm/${name}`, `#include <asm-generic/${name}>\n`);
  for (const name of user.generic) texts.set(`uapi/asm/${name}`, `#include <asm-generic/${name}>\n`);
  return {
    role: 'prelude',
    title: `what a build of ${tree.title} generates`,
    version: tree.version,
    root: '',
    files: { read: (path) => texts.get(path) },
  };
}
