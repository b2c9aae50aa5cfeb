/** All macros of a unit with their history: a body that is expanded later sees them as they were where it stands. */
import type { Macro } from './macro.js';
import { nameNumber, nameText } from './names.js';

interface Version {
  readonly moment: number;
  /** undefined: the name was #undef'ed at that moment. */
  readonly macro: Macro | undefined;
  readonly earlier: Version | undefined;
}

/** The name of the unit's own file: what came of it is no other unit's. */
const MAIN_FILE = '__BASE_FILE__';

/** What is noted of a name. */
const MATTERED = 1;

/** A definition that stands in `#ifndef NAME` alone: what it would be, or is, and when. */
interface Fallback {
  readonly moment: number;
  readonly macro: Macro;
}

export class MacroTable {
  /** By the name's number. */
  private versions: (Version | undefined)[] = [];
  private locked = new Set<number>();
  private pushed = new Map<number, (Macro | undefined)[]>();
  /** By the name's number: whether what it means has mattered, or changed. */
  private history = new Uint8Array(1 << 12);
  private fallbacks = new Map<number, Fallback>();
  /** The moment before the unit's own file had said anything. */
  private front = 0;
  /** Grows with each change; a moment m sees the changes numbered m and lower. */
  moment = 0;

  lookup(name: string, moment: number): Macro | undefined {
    return this.find(nameNumber(name), moment);
  }

  /** The same by the name's number. */
  find(name: number, moment: number): Macro | undefined {
    this.note(name);
    return this.at(name, moment);
  }

  /** What the name means now, for what does not depend on it. */
  shown(name: string): Macro | undefined {
    return this.at(nameNumber(name), this.moment);
  }

  private at(name: number, moment: number): Macro | undefined {
    let version = this.versions[name];
    while (version !== undefined && version.moment > moment) version = version.earlier;
    return version?.macro;
  }

  private note(name: number): void {
    if (name >= this.history.length) {
      const grown = new Uint8Array(Math.max(name + 1, 2 * this.history.length));
      grown.set(this.history);
      this.history = grown;
    }
    this.history[name] = MATTERED;
  }

  define(macro: Macro): void {
    const name = nameNumber(macro.name);
    if (!this.locked.has(name)) this.change(name, macro);
  }

  undefine(text: string): void {
    const name = nameNumber(text);
    if (!this.locked.has(name) && this.find(name, this.moment) !== undefined) this.change(name, undefined);
  }

  /** Later #define and #undef of the name have no effect. */
  lock(macro: Macro): void {
    const name = nameNumber(macro.name);
    this.change(name, macro);
    this.locked.add(name);
  }

  /** #pragma push_macro */
  push(text: string): void {
    const name = nameNumber(text);
    const stack = this.pushed.get(name) ?? [];
    stack.push(this.find(name, this.moment));
    this.pushed.set(name, stack);
  }

  /** #pragma pop_macro */
  pop(text: string): void {
    const name = nameNumber(text);
    const stack = this.pushed.get(name);
    if (stack === undefined || stack.length === 0) return;
    const macro = stack.pop();
    if (!this.locked.has(name)) this.change(name, macro);
  }

  *names(): Iterable<string> {
    for (const [name, version] of this.versions.entries()) if (version?.macro !== undefined) yield nameText(name);
  }

  private change(name: number, macro: Macro | undefined): void {
    this.moment++;
    this.versions[name] = { moment: this.moment, macro, earlier: this.versions[name] };
    this.note(name);
  }

  /**
   * `#ifndef NAME`, `#define NAME …`, `#endif` and nothing else is met. With NAME defined or not, all that follows is the same but
   * for NAME itself.
   */
  fallBack(macro: Macro): void {
    const name = nameNumber(macro.name);
    const before = this.at(name, this.moment);
    const moment = ++this.moment;
    if (!this.fallbacks.has(name)) this.fallbacks.set(name, { moment, macro });
    if (before === undefined && !this.locked.has(name))
      this.versions[name] = { moment, macro, earlier: this.versions[name] };
  }

  copy(): MacroTable {
    const made = new MacroTable();
    made.versions = this.versions.slice();
    made.locked = new Set(this.locked);
    made.pushed = new Map([...this.pushed].map(([name, stack]) => [name, [...stack]]));
    made.history = this.history.slice();
    made.fallbacks = new Map(this.fallbacks);
    made.front = this.front;
    made.moment = this.moment;
    return made;
  }

  /** What is predefined is defined, and nothing has depended on it yet. */
  predefined(): void {
    this.history.fill(0);
  }

  /** The unit's own file begins: with a moment for what another file may begin with instead. */
  beginFile(): void {
    this.front = ++this.moment;
  }

  /** What the unit's own file defines in front is defined: from here on it is noted which names matter. */
  beginHistory(): void {
    const main = this.mattered(MAIN_FILE);
    this.history.fill(0);
    if (main) this.note(nameNumber(MAIN_FILE));
    this.fallbacks.clear();
  }

  /** Whether a name had no meaning before the unit's own file began, and its meaning has neither mattered nor changed since. */
  untouched(text: string): boolean {
    const name = nameNumber(text);
    if (this.mattered(text) || this.locked.has(name) || this.pushed.has(name)) return false;
    let version = this.versions[name];
    while (version?.earlier !== undefined) version = version.earlier;
    return version === undefined || version.moment >= this.front;
  }

  /** Whether something was made of the name of the unit's own file. */
  get ownFileMattered(): boolean {
    return this.mattered(MAIN_FILE);
  }

  /** Whether anything depended on the name since the file began, or changed it. */
  private mattered(text: string): boolean {
    return this.history[nameNumber(text)] === MATTERED;
  }

  /** Gives an untouched name another beginning: defined where the file begins, or not. */
  begin(text: string, macro: Macro | undefined): void {
    const name = nameNumber(text);
    const fallback = this.fallbacks.get(name);
    if (macro !== undefined) this.versions[name] = { moment: this.front, macro, earlier: undefined };
    else this.versions[name] = fallback && { ...fallback, earlier: undefined };
  }
}
