/** The file that makes a Linux tree's image whole: kernel.c, read with the tree's own headers and library sources. */
import type { PreprocessProfile } from '../../cmachine/preprocess/types.js';
import { linuxProfile, type LinuxTarget } from '../../cmachine/preprocess/profiles/linux.js';
import type { Tree } from '../../cmachine/source/types.js';

export const KERNEL_FILE = 'world/kernel/kernel.c';

export interface ImageFile {
  readonly tree: Tree;
  readonly path: string;
  readonly profile: PreprocessProfile;
}

/** To be one more file of the image; `models` holds it, `tree` what it includes. */
export function kernelImageFile(tree: Tree, models: Tree, prelude: Tree, target: LinuxTarget): ImageFile {
  const profile = linuxProfile(tree, prelude, target);
  return {
    tree: models,
    path: KERNEL_FILE,
    profile: { ...profile, include: [...profile.include, { tree, dir: '' }] },
  };
}
