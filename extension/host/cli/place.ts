import type { Place } from '../../engine/port.types.js';

/** A place as JSON gives it. */
export interface PlaceObject {
  readonly tree: string;
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

export function placeObject(place: Place | undefined): PlaceObject | null {
  if (!place) return null;
  return { tree: place.tree, file: place.file, line: place.line, function: place.function ?? '' };
}

/** "hw/intc/ioapic.c:263 in ioapic_mem_write" */
export function placeText({ tree, file, line, function: name }: Place): string {
  const where = tree === 'model' ? `model ${file}:${line}` : `${file}:${line}`;
  return name === undefined || name === '' ? where : `${where} in ${name}`;
}
