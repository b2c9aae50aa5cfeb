/** How a file of a Linux tree is preprocessed: what Kbuild passes to gcc, and headers that a build would generate. */
import type { Tree } from '../../source/types.js';
import { memoryTree } from '../../source/memory.js';
import type { Abi } from '../../types/ctype.js';
import type { PreprocessProfile } from '../types.js';
import { compilerDefines } from './compiler.js';
import { DECIDE, linuxConfig, requireOptions, type Config } from './linuxconfig.js';
import { generatedHeaders, linuxVersion } from './linuxgenerated.js';
import { linuxOverrides } from './linuxoverrides.js';
import { replacedFunctions } from './replacedfunctions.js';
import { sharedTraceMacros } from './linuxtrace.js';

/** Bytes of one processor's copy of the per-CPU variables, told to sources of ours as IRQSCOPE_PER_CPU_BYTES. */
export const PER_CPU_BYTES = 0x4000;
/** <irqscope/tree/PATH> is a file of the tree, seen from arch/ARCH/include and from no other folder that is searched. */
const TREE_FILE = ['irqscope/tree/', '../../../'] as const;

export type LinuxTarget = 'x86_64' | 'powerpc64le' | 'powerpc64be';

export interface LinuxUnit {
  /** The files that the profile is for: each option that they ask for must be known. */
  readonly files?: readonly string[];
  /** Folders that the Makefile of the file adds to the search. */
  readonly folders?: readonly string[];
  /** Options that differ from the usual set; null takes one away. */
  readonly config?: Readonly<Record<string, string | null>>;
}

interface Generated {
  readonly generated: Tree;
  /** Of those what stands before a build's own. */
  readonly ours: Tree;
}

const known = new WeakMap<Tree, Map<string, Generated>>();

/** The same trees for the same options: files that begin with the same headers are known by that. */
function generatedTrees(tree: Tree, arch: string, options: Config['options']): Generated {
  let of = known.get(tree);
  if (!of) known.set(tree, (of = new Map<string, Generated>()));
  const key = JSON.stringify([arch, ...options]);
  let made = of.get(key);
  if (!made) {
    const generated = generatedHeaders(tree, arch, options);
    const ours = memoryTree('prelude', generated.title, {
      'generated/autoconf.h': generated.files.read('generated/autoconf.h') ?? '',
    });
    of.set(key, (made = { generated, ours }));
  }
  return made;
}

const folderOf = (target: LinuxTarget): string => (target === 'x86_64' ? 'x86' : 'powerpc');

/** Since 6.2 every architecture is compiled with -funsigned-char; before, plain char is what the psABI says. */
export function linuxAbi(tree: Tree, target: LinuxTarget): Abi {
  const { major, minor } = linuxVersion(tree);
  const unsigned = major > 6 || (major === 6 && minor >= 2);
  return {
    littleEndian: target !== 'powerpc64be',
    charSigned: target === 'x86_64' && !unsigned,
    ...(target === 'x86_64' ? {} : { argumentsFromLeft: true }),
  };
}

/**
 * The profile of one file. `prelude` holds our headers in place of those that are inline assembly. Throws FaultError where the
 * tree's own .config is of another architecture, or an option that matters is not known.
 */
export function linuxProfile(tree: Tree, prelude: Tree, target: LinuxTarget, unit: LinuxUnit = {}): PreprocessProfile {
  const arch = folderOf(target);
  const endian = target === 'powerpc64be' ? 'big' : 'little';
  const config: Config = linuxConfig(tree, target, unit.config ?? {});
  for (const path of unit.files ?? []) requireOptions(tree, path, config);
  const { options, assumed } = config;
  // The unit's files, and headers of their own folders.
  const strict = [...new Set((unit.files ?? []).map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
  const { generated, ours } = generatedTrees(tree, arch, options);
  const { build, off } = config;
  const inBuild = (dirs: readonly string[]): PreprocessProfile['include'] =>
    build === undefined ? [] : dirs.map((dir) => ({ tree: build.tree, dir: build.folder + dir }));
  const built = inBuild([`arch/${arch}/include/generated`, 'include']);
  const builtForUsers = inBuild([`arch/${arch}/include/generated/uapi`, 'include/generated/uapi']);
  const { charSigned } = linuxAbi(tree, target);
  const {
    _GNU_SOURCE: _userland,
    __CHAR_UNSIGNED__: _char,
    ...compiler
  } = compilerDefines({
    arch: target === 'x86_64' ? 'x86_64' : 'powerpc64',
    endian,
  });
  return {
    include: [
      { tree: prelude, dir: 'kernel' },
      ...(unit.folders ?? []).map((dir) => ({ tree, dir })),
      { tree, dir: `arch/${arch}/include` },
      { tree: ours, dir: '' },
      ...built,
      { tree: generated, dir: '' },
      { tree, dir: 'include' },
      { tree, dir: `arch/${arch}/include/uapi` },
      ...builtForUsers,
      { tree: generated, dir: 'uapi' },
      { tree, dir: 'include/uapi' },
    ],
    forced: ['linux/compiler-version.h', 'linux/kconfig.h', 'linux/compiler_types.h', 'irqscope/world.h'],
    defines: {
      ...compiler,
      ...(charSigned ? {} : { __CHAR_UNSIGNED__: '1' }),
      ...(target === 'powerpc64le' ? { _CALL_ELF: '2' } : {}),
      __KERNEL__: '1',
      IRQSCOPE_PER_CPU_BYTES: String(PER_CPU_BYTES),
      __KBUILD_MODNAME: 'kmod_irqscope',
      KBUILD_MODNAME: '"irqscope"',
      KBUILD_BASENAME: '"irqscope"',
      KBUILD_MODFILE: '"irqscope"',
    },
    replaced: replacedFunctions(prelude, 'linux'),
    overrides: { ...linuxOverrides(arch, linuxVersion(tree)), ...sharedTraceMacros(tree) },
    absent: [],
    remap: [['trace/define_trace.h', 'irqscope/define_trace.h'], TREE_FILE],
    ...(off === undefined ? {} : { options: { off: off.map((name) => `CONFIG_${name}`), strict, remedy: DECIDE } }),
    assumed: [
      ...assumed,
      ...(build?.tree.files.read(`${build.folder}include/generated/autoconf.h`) === undefined
        ? []
        : ['headers that its build generated are read instead of ours; options are changed as said']),
    ],
  };
}
