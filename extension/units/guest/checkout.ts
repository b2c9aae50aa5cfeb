/** How the units of a guest's kernel come from a Linux tree: the room that their files need, and what is taken for granted. */
import { linuxAbi, linuxProfile } from '../../cmachine/preprocess/profiles/linux.js';
import type { CheckoutSource } from '../types.js';

/** Descriptors of a few interrupts and the matrix of vectors of up to eight CPUs. */
const ROOM = { globals: 0x100000, heap: 0x80000 };

/** A virtual machine's kernel: no thermal interrupts, no machine checks of Intel's, nothing dumped. */
const CONFIG = {
  X86_PM_TIMER: '1',
  UP_LATE_INIT: null,
  X86_MCE_INTEL: null,
  X86_THERMAL_VECTOR: null,
  CRASH_DUMP: null,
  X86_BIGSMP: null,
} as const;

export function guestCheckout(
  files: readonly string[],
): Pick<CheckoutSource, 'files' | 'profile' | 'abi' | 'room' | 'kernel'> {
  return {
    files,
    profile: (tree, prelude) => linuxProfile(tree, prelude, 'x86_64', { files, config: CONFIG }),
    abi: (tree) => linuxAbi(tree, 'x86_64'),
    room: ROOM,
    kernel: 'x86_64',
  };
}
