import { layeredFiles } from '../../source/layered.js';
import { memoryFiles } from '../../source/memory.js';
import type { Tree } from '../../source/types.js';
import type { PreprocessProfile } from '../types.js';
import { compilerDefines } from './compiler.js';
import { qapiHeaders } from './qapi.js';
import { qemuBuild } from './qemubuild.js';
import { configHeaders, OPTION_RULES, type QemuTarget } from './qemuconfig.js';
import { replacedFunctions } from './replacedfunctions.js';
import { traceHeaders } from './traceheader.js';

/** The word itself, as others see it: each access is one. */
const WORD = '(*(volatile __typeof__(*(p)) *)(p))';
const SET = `((void)(${WORD} = (v)))`;

/** Replaced where the source is inline assembly, or a maze of typeof and assertions around one load or store. */
const overrides: Readonly<Record<string, string>> = {
  'likely(x)': '(x)',
  'unlikely(x)': '(x)',
  'barrier()': '((void)0)',
  'smp_mb()': '__atomic_thread_fence(5)',
  'smp_rmb()': '__atomic_thread_fence(2)',
  'smp_wmb()': '__atomic_thread_fence(3)',
  'smp_mb_acquire()': '__atomic_thread_fence(2)',
  'smp_mb_release()': '__atomic_thread_fence(3)',
  'smp_mb__before_rmw()': '((void)0)',
  'smp_mb__after_rmw()': '((void)0)',
  'smp_read_barrier_depends()': '((void)0)',
  'qatomic_read(p)': WORD,
  'qatomic_read__nocheck(p)': WORD,
  'qatomic_rcu_read(p)': WORD,
  'qatomic_load_acquire(p)': WORD,
  'qatomic_set(p, v)': SET,
  'qatomic_set__nocheck(p, v)': SET,
  'qatomic_rcu_set(p, v)': SET,
  'qatomic_store_release(p, v)': SET,
  'trace_event_get_state(id)': '0',
  'trace_event_get_state_backends(id)': '0',
};

/** The build host is the guest's own kind: KVM runs no other. */
const TARGETS = {
  x86_64: { folder: 'target/i386', asm: 'asm-x86', host: 'x86_64' },
  ppc64: { folder: 'target/ppc', asm: 'asm-powerpc', host: 'powerpc64' },
} as const;

interface Generated {
  readonly generated: Tree;
  /** Before ours come those of a build, but for trace/: its functions have bodies that leave the machine. */
  readonly traces: Tree;
}

const known = new WeakMap<Tree, Map<QemuTarget, Generated>>();

/** The same trees each time: files that are read alike are known by that. */
function generatedTrees(tree: Tree, arch: QemuTarget): Generated {
  let of = known.get(tree);
  if (!of) known.set(tree, (of = new Map<QemuTarget, Generated>()));
  let made = of.get(arch);
  if (!made) {
    const traces = traceHeaders(tree.files);
    const files = layeredFiles([memoryFiles(configHeaders(tree.files, arch)), qapiHeaders(tree.files), traces]);
    const title = `what a build of ${tree.title} generates`;
    const generated: Tree = { role: 'prelude', title, version: tree.version, root: '', files };
    of.set(arch, (made = { generated, traces: { ...generated, files: traces } }));
  }
  return made;
}

/** How a file of a QEMU tree's softmmu target is preprocessed. `prelude` holds the headers of libc, glib and the kernel. */
export function qemuProfile(tree: Tree, prelude: Tree, arch: QemuTarget): PreprocessProfile {
  const target = TARGETS[arch];
  const build = qemuBuild(tree, arch);
  const { generated, traces } = generatedTrees(tree, arch);
  const built =
    build === undefined
      ? []
      : [
          { tree: traces, dir: '' },
          { tree: build.tree, dir: build.folder },
        ];
  const dirs = ['include', 'host/include/generic', target.folder, 'linux-headers', ''];
  return {
    include: [
      ...built,
      { tree: generated, dir: '' },
      ...dirs.map((dir) => ({ tree, dir })),
      { tree: prelude, dir: '' },
    ],
    forced: [],
    defines: {
      ...compilerDefines({ arch: target.host, endian: 'little' }),
      NEED_CPU_H: '1',
      COMPILING_PER_TARGET: '1',
      CONFIG_TARGET: `"${build?.target ?? 'config-target.h'}"`,
      CONFIG_DEVICES: `"${build?.devices ?? 'config-devices.h'}"`,
    },
    overrides,
    replaced: replacedFunctions(prelude, 'qemu'),
    absent: [],
    remap: [['asm/', `${target.asm}/`]],
    ...(build === undefined ? { options: OPTION_RULES } : {}),
    assumed: [
      ...(build?.assumed ?? [
        `config-host.h, config-target.h and config-devices.h as for a Linux host with KVM and target ${arch}, without TCG and optional libraries`,
        "qapi/ and trace/ headers are made from the tree's own schema and trace-events",
        `off: ${OPTION_RULES.off.join(' ')}`,
      ]),
      'libc, glib and kernel headers are those of IRQScope',
    ],
  };
}
