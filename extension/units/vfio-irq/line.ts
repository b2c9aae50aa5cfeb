import type { MachineOptions } from '../types.js';

/** The device's line for fixtures: its GSI or -1, and whether QEMU may hand it to KVM. */
export function lineOf(o: MachineOptions): readonly [number, number] {
  return [o.intx ?? -1, o.settings['machine.vfio-intx'] === 'main-loop' ? 0 : 1];
}
