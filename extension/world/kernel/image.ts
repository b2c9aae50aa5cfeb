/** The file that makes a Linux tree's image whole: kernel.c, read with the tree's own headers and library sources. */
import type { ImageFile } from '../../cmachine/image.js';
import { leadOf } from '../../cmachine/preprocess/lead.js';
import { lex } from '../../cmachine/preprocess/lexer.js';
import { PER_CPU_BYTES } from '../../cmachine/preprocess/profiles/linux.js';
import type { PreprocessProfile } from '../../cmachine/preprocess/types.js';
import { overlayTree } from '../../cmachine/source/layered.js';
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
const PER_CPU = { section: '.data..percpu', copies: 16, bytes: PER_CPU_BYTES };

/** The line of kernel.c that gives way to what the image's other files begin with. */
const FIRST_LINE = /^.*/;

/**
 * To be one more file of the image; `models` holds it, `tree` what it includes. `profile` and `files` are those of the image's
 * others: it begins with the header that most of them begin with, so that all of them share what that one brings in.
 */
export function kernelImageFile(
  tree: Tree,
  models: Tree,
  profile: PreprocessProfile,
  files: readonly string[],
): ImageFile {
  const first = commonBeginning(tree, files);
  const text = first === undefined ? undefined : models.files.read(KERNEL_FILE);
  const changed = text?.replace(FIRST_LINE, () => `#include ${first ?? ''}`);
  return {
    tree: changed === undefined ? models : overlayTree(models, new Map([[KERNEL_FILE, changed]])),
    path: KERNEL_FILE,
    profile,
    repeated: PER_CPU,
  };
}

/** The header, as spelled, that more than one of the files begin with: that of the most. */
function commonBeginning(tree: Tree, files: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const path of files) {
    const text = tree.files.read(path);
    const first = text === undefined ? undefined : leadOf(lex(headOf(text))).includes[0];
    if (first?.startsWith('<') === true) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** Characters within which a file's first #include stands, behind what it says of itself. */
const HEAD = 8192;

/** Whole lines of it. */
function headOf(text: string): string {
  return text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD) + 1);
}
