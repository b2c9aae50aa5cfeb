import type { Place } from '../../engine/port.types.js';

/** A place as JSON gives it. */
export interface PlaceObject {
  readonly tree: string;
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** The line is on no disk: `line` counts in the patched text. */
  readonly added?: { readonly patch: string; readonly line: number };
}

export function placeObject(place: Place | undefined): PlaceObject | null {
  if (!place) return null;
  const { tree, file, line, added } = place;
  return { tree, file, line, function: place.function ?? '', ...(added ? { added } : {}) };
}

/** "hw/intc/ioapic.c:263 in ioapic_mem_write" */
export function placeText({ tree, file, line, added, function: name }: Place): string {
  const here = added ? `${file}, ${added.patch.replace(/^.*[\\/]/, '')}:${added.line}` : `${file}:${line}`;
  const where = tree === 'model' ? `model ${here}` : here;
  return name === undefined || name === '' ? where : `${where} in ${name}`;
}
