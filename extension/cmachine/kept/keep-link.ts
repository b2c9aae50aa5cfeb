/** Keeps the link of an image beside its units: a run that finds both lowers only what it calls. */
import type { CompiledImage } from '../image.js';
import { linkState, restoreLink, standing, type LinkState, type Standing } from '../lower/link-state.js';
import type { ProgramFunction } from '../machine/program.js';
import type { Tree } from '../source/types.js';
import type { KeptUnit } from './keep.js';
import { KeptText } from './kept-text.js';
import type { UnitStore } from './store.js';

/** What was linked, and of what contents: the units' texts must have the same. */
interface LinkEntry {
  readonly contents: readonly string[];
  readonly link: LinkState;
}

export class KeptLink {
  private readonly key: string;
  private readonly trees: readonly Tree[];
  private readonly from: Standing;
  private state: LinkState | undefined;

  /** Made where the image's files are read and nothing is linked yet. */
  constructor(
    private readonly store: UnitStore,
    private readonly image: CompiledImage,
    private readonly units: readonly KeptUnit[],
    entries: readonly string[],
  ) {
    const { linker, spec, program } = image;
    this.from = standing(program, image.image);
    this.trees = [...new Set(units.flatMap((u) => u.trees))];
    const appended = linker.units.map((u) => u.appended);
    const repeated = spec.files.map((f) => f.repeated ?? null);
    const keys = units.map((u) => u.key);
    const { room, unrun, name } = spec;
    const all = ['link', store.build, name, keys, appended, repeated, entries, room, unrun, this.from];
    this.key = store.digest(JSON.stringify(all));
  }

  /** Puts the kept link in place; false where there is none for these very sources. */
  restore(unrun: (fn: ProgramFunction) => boolean): boolean {
    if (!this.units.every((u) => u.text instanceof KeptText)) return false;
    const entry = this.load();
    if (!entry || !sameTexts(entry.contents, this.contents)) return false;
    return restoreLink(this.image.linker, entry.link, this.trees, unrun);
  }

  private load(): LinkEntry | undefined {
    const bytes = this.store.load(this.key);
    try {
      const entry = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as LinkEntry | null);
      return Array.isArray(entry?.contents) ? (entry as LinkEntry) : undefined;
    } catch (e) {
      // bytes of another shape, which the store took for whole
      if (e instanceof SyntaxError) return undefined;
      throw e;
    }
  }

  private get contents(): readonly string[] {
    return this.units.map((u) => u.content);
  }

  /** All that the entries reach is linked, and nothing else. */
  take(): void {
    this.state = linkState(this.image.linker, this.from, this.trees);
  }

  /** Once the units are kept. */
  keep(): void {
    const { state, contents } = this;
    this.state = undefined;
    if (!state || contents.includes('')) return;
    const entry: LinkEntry = { contents, link: state };
    this.store.save(this.key, new TextEncoder().encode(JSON.stringify(entry)));
  }
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
