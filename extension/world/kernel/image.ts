/** The file that makes a Linux tree's image whole: kernel.c, read with the tree's own headers and library sources. */
import type { ImageFile } from '../../cmachine/image.js';
import { linuxProfile, type LinuxTarget } from '../../cmachine/preprocess/profiles/linux.js';
import type { Tree } from '../../cmachine/source/types.js';

export const KERNEL_FILE = 'world/kernel/kernel.c';

/** Called once, before any other function of the image: with the number of CPUs. */
export const KERNEL_SETUP = 'irqscope_kernel_setup';
/** What the world asks of that file, beyond what the image's own C calls. */
export const KERNEL_QUIESCENT = 'irqscope_quiescent';
/** When a timer is next due, in ns; and running those that are. */
export const KERNEL_TIMERS = { next: 'irqscope_next_timer', run: 'irqscope_run_timers' } as const;
export const KERNEL_ENTRIES: readonly string[] = [
  KERNEL_SETUP,
  KERNEL_QUIESCENT,
  KERNEL_TIMERS.next,
  KERNEL_TIMERS.run,
];

/** Variables of Linux that each CPU has its own copy of: for as many CPUs as a machine here has vCPUs. */
const PER_CPU = { section: '.data..percpu', copies: 16, bytes: 0x4000 };

/** To be one more file of the image; `models` holds it, `tree` what it includes. */
export function kernelImageFile(tree: Tree, models: Tree, prelude: Tree, target: LinuxTarget): ImageFile {
  const profile = linuxProfile(tree, prelude, target);
  return {
    tree: models,
    path: KERNEL_FILE,
    profile: {
      ...profile,
      include: [...profile.include, { tree, dir: '' }],
      defines: { ...profile.defines, IRQSCOPE_PER_CPU_BYTES: String(PER_CPU.bytes) },
    },
    repeated: PER_CPU,
  };
}
