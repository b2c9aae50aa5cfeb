/** A preprocessed unit, read or kept, that remembers which texts it was given to expand, and what they became. */
import type { Token } from '../preprocess/token.js';
import type { Preprocessed, RawBody } from '../preprocess/types.js';

/** Texts that are remembered at most: those of tables and fixtures are some hundred, the rest are a person's. */
const MOST = 4000;

export interface ExpandedText {
  readonly text: string;
  readonly name: string;
  readonly tokens: readonly Token[];
}

export class RememberedTexts {
  private readonly known = new Map<string, ExpandedText>();

  add(e: ExpandedText): void {
    if (this.known.size < MOST) this.known.set(`${e.name}\0${e.text}`, e);
  }

  get(text: string, name: string): readonly Token[] | undefined {
    return this.known.get(`${name}\0${text}`)?.tokens;
  }

  get size(): number {
    return this.known.size;
  }

  all(): Iterable<ExpandedText> {
    return this.known.values();
  }
}

/** What a unit tells of itself, however it came to be there. */
export type Told = Pick<Preprocessed, 'assumptions' | 'undecided' | 'dependencies' | 'absences'>;

export class RememberingUnit implements Preprocessed {
  constructor(
    /** The text itself; for a kept one it is read now, if it was not before. */
    private readonly unit: () => Preprocessed,
    private readonly texts: RememberedTexts,
    private readonly told: Told,
  ) {}

  next(): Token {
    return this.unit().next();
  }

  body(): RawBody {
    return this.unit().body();
  }

  expand(body: RawBody): Token[] {
    return this.unit().expand(body);
  }

  expandText(text: string, name: string): Token[] {
    const known = this.texts.get(text, name);
    if (known) return [...known];
    const tokens = this.unit().expandText(text, name);
    this.texts.add({ text, name, tokens });
    return tokens;
  }

  macro(name: string): string | undefined {
    return this.unit().macro(name);
  }

  chain(file: string): readonly string[] {
    return this.unit().chain(file);
  }

  macroNames(): Iterable<string> {
    return this.unit().macroNames();
  }

  get assumptions(): Told['assumptions'] {
    return this.told.assumptions;
  }

  get undecided(): Told['undecided'] {
    return this.told.undecided;
  }

  get dependencies(): Told['dependencies'] {
    return this.told.dependencies;
  }

  get absences(): Told['absences'] {
    return this.told.absences;
  }
}
