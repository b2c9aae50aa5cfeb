/** How the QEMU images of a machine lay out guest-physical memory: those from a checkout do it with regions of their own. */
import type { CompiledImage } from '../cmachine/image.js';
import { QemuMemoryMap } from '../world/qemu/memory-map.js';
import type { Assembly } from './assembled.js';

export function memoryMaps(a: Pick<Assembly, 'units'>): readonly QemuMemoryMap[] {
  const images = new Set(a.units.flatMap((u) => (u.spec.program === 'QEMU' ? u.image : [])));
  return [...images].flatMap(mapsOf);
}

/** The one map of an image, or none. */
export function mapsOf(image: CompiledImage | undefined): readonly QemuMemoryMap[] {
  const map = image && QemuMemoryMap.of(image);
  return map ? [map] : [];
}
