/** How the units of KVM come from a Linux tree: what a build passes to their files, and the room that they need. */
import { linuxAbi, linuxProfile } from '../../cmachine/preprocess/profiles/linux.js';
import type { CheckoutSource } from '../types.js';

/** As ccflags-y of arch/x86/kvm/Makefile has it. */
const FOLDERS = ['virt/kvm', 'arch/x86/kvm'];

/** Objects of a VM with eight vCPUs, and a few route tables that were replaced. */
const ROOM = { globals: 0x100000, heap: 0x100000 };

export function kvmCheckout(
  files: readonly string[],
): Pick<CheckoutSource, 'files' | 'profile' | 'abi' | 'room' | 'kernel'> {
  return {
    files,
    profile: (tree, prelude) => linuxProfile(tree, prelude, 'x86_64', { folders: FOLDERS, files }),
    abi: (tree) => linuxAbi(tree, 'x86_64'),
    room: ROOM,
    kernel: 'x86_64',
  };
}
