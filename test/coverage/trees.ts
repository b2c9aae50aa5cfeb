/** Compile coverage of one tree: every file of the facts, with the profile of its project and machine. */
import { linuxAbi, linuxProfile, type LinuxTarget } from '../../extension/cmachine/preprocess/profiles/linux.js';
import { qemuProfile } from '../../extension/cmachine/preprocess/profiles/qemu.js';
import type { QemuTarget } from '../../extension/cmachine/preprocess/profiles/qemuconfig.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { compileFile, type FileCoverage } from './compile.js';
import { LINUX_FILES, QEMU_FILES } from './files.js';

/** Folders that a file's own Makefile adds to the search. */
const FOLDERS: readonly (readonly [under: string, folders: readonly string[]])[] = [
  ['arch/x86/kvm/', ['virt/kvm', 'arch/x86/kvm']],
  ['virt/kvm/', ['virt/kvm', 'arch/x86/kvm']],
  ['arch/powerpc/kvm/', ['virt/kvm', 'arch/powerpc/kvm']],
  ['drivers/iommu/fsl_', ['arch/powerpc']],
];

export const TREE_NAMES = ['qemu-7.2', 'qemu-10.0', 'linux-6.1', 'linux-6.12'] as const;
export type TreeName = (typeof TREE_NAMES)[number];

/** Each file of the tree as it gets done. Files that this version does not have are left out. */
export function* coverage(name: TreeName, tree: Tree, prelude: Tree, only = ''): Generator<FileCoverage> {
  if (name.startsWith('qemu')) {
    for (const [target, files] of Object.entries(QEMU_FILES) as [QemuTarget, readonly string[]][]) {
      const profile = qemuProfile(tree, prelude, target);
      const abi = { littleEndian: true, charSigned: target === 'x86_64' };
      for (const path of files)
        if (path.includes(only) && tree.files.read(path) !== undefined) yield compileFile(tree, path, profile, abi);
    }
    return;
  }
  for (const [target, files] of Object.entries(LINUX_FILES) as [LinuxTarget, readonly string[]][]) {
    const abi = linuxAbi(tree, target);
    for (const path of files) {
      if (!path.includes(only) || tree.files.read(path) === undefined) continue;
      const folders = FOLDERS.find(([under]) => path.startsWith(under))?.[1] ?? [];
      yield compileFile(tree, path, linuxProfile(tree, prelude, target, { folders, files: [path] }), abi);
    }
  }
}
