/** What a probe read from a source file, kept by the file's content: parsing it whole takes longer than all else of a warm start. */
import type { UnitStore } from '../cmachine/kept/store.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { DesignProbe, DesignSpec } from './types.js';

/** The probe's result for a text, kept from an earlier run of the same build where there is one. */
export function probed(d: DesignSpec, grammar: Grammar, text: string, store: UnitStore | undefined): DesignProbe {
  if (!store) return d.probe(grammar, text);
  const key = store.digest(JSON.stringify([store.build, 'probe', d.key, d.file, store.digest(text)]));
  const bytes = store.load(key);
  const kept = bytes && probeOf(bytes);
  if (kept) return kept;
  const made = d.probe(grammar, text);
  if (!grammar.gaveUp) store.save(key, bytesOf(made));
  return made;
}

function bytesOf({ design, line, why }: DesignProbe): Uint8Array {
  const text = JSON.stringify([design, line, why]);
  return new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
}

/** undefined for bytes that are none. */
function probeOf(bytes: Uint8Array): DesignProbe | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const text = String.fromCharCode(...new Uint16Array(new Uint8Array(bytes).buffer));
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  const [design, line, why] = read as readonly unknown[];
  return typeof design === 'string' && typeof line === 'number' && typeof why === 'string'
    ? { design, line, why }
    : undefined;
}
