import type { UnitStore } from '../../extension/cmachine/kept/store.js';

/** Keeps units in memory and counts. */
export class MemoryStore implements UnitStore {
  readonly kept = new Map<string, Uint8Array>();
  saved = 0;
  found = 0;

  constructor(readonly build = 'a build') {}

  digest(text: string): string {
    let a = 17;
    let b = 31;
    for (let i = 0; i < text.length; i++) {
      a = (Math.imul(a, 1000003) ^ text.charCodeAt(i)) | 0;
      b = (Math.imul(b, 69069) + text.charCodeAt(i)) | 0;
    }
    return `${a} ${b} ${text.length}`;
  }

  load(key: string): Uint8Array | undefined {
    const bytes = this.kept.get(key);
    if (bytes) this.found++;
    return bytes?.slice();
  }

  save(key: string, bytes: Uint8Array): void {
    this.saved++;
    this.kept.set(key, bytes.slice());
  }
}
