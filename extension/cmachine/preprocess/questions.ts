/** Which conditions depend on an option that nobody decided: each is tried both ways, and what it decides is kept in mind. */
import { directivesOf, DirectiveKind } from './directives.js';
import type { UnitFile } from './files.js';
import { macroAt, type Macro } from './macro.js';
import type { MacroTable } from './macro-table.js';
import type { Options } from './options.js';
import { TokenKind } from './token.js';
import { lexedFile } from './tokencache.js';
import { LAST_LINE, type Origin } from './undecided.js';

/** A name of which nobody knows whether it is a macro. */
interface OpenName {
  readonly name: string;
  /** As things stand. */
  readonly macro: Macro | undefined;
  readonly origin: Origin;
}

/** With more names than this each condition counts as open. */
const MOST_NAMES = 4;

export class Questions {
  constructor(
    private readonly options: Options,
    private readonly macros: MacroTable,
    /** How the file that is being read came to be read. */
    private readonly chain: () => readonly string[],
  ) {}

  /** What decides whether this line is there at all. */
  at(file: UnitFile, line: number): Origin | undefined {
    return this.options.parts.find(file.path, line, line);
  }

  /** A file is read from this line of another. `again`: it was read before. */
  entered(file: UnitFile, from: UnitFile, line: number, again: boolean): void {
    const origin = this.at(from, line);
    if (origin === undefined) this.options.parts.read(file.path);
    else if (!again) this.options.parts.add({ ...origin, path: file.path, from: 0, to: LAST_LINE });
  }

  /** The condition in the tokens from `from` to `to` is that of a directive. `evaluate` tells what it is worth; absent for #ifdef. */
  asked(file: UnitFile, ordinal: number, from: number, to: number, evaluate?: () => boolean): void {
    const lineOf = (o: number): number => file.lexed.lineAt(file.lexed.starts[directives.tokens[o] ?? 0] ?? 0);
    const directives = directivesOf(file.lexed);
    const names = this.openNames(file, from, to, () => lineOf(ordinal));
    if (names.length === 0) return;
    const origin = evaluate === undefined ? names[0]?.origin : this.decisive(names, file, evaluate);
    if (origin === undefined) return;
    const line = lineOf(ordinal);
    this.options.asked(origin, file, this.chain);
    let end = ordinal;
    for (let next = directives.next[end] ?? -1; next >= 0; next = directives.next[end] ?? -1) end = next;
    this.options.parts.add({ ...origin, path: file.path, from: line, to: lineOf(end) });
    for (let o = ordinal + 1; o < end; o++) {
      if (directives.kinds[o] === DirectiveKind.Define)
        this.options.leftOut(file.lexed.textOf((directives.tokens[o] ?? 0) + 2), origin);
    }
  }

  /** Whether an option that nobody decided has to do with a macro that has its #define on this line. */
  concern(name: string, file: UnitFile, line: number): boolean {
    const { macros, options } = this;
    return (
      this.at(file, line) !== undefined ||
      options.origin(name, file, line) !== undefined ||
      macros.shown(name)?.undecided !== undefined
    );
  }

  private openNames(file: UnitFile, from: number, to: number, line: () => number): OpenName[] {
    const { lexed } = file;
    const names = new Map<string, OpenName>();
    for (let at = from; at < to; at++) {
      if (lexed.kindOf(at) !== TokenKind.Identifier) continue;
      const macro = this.macros.find(lexed.nameAt(at), this.macros.moment);
      // nearly all are macros of which nothing is open, or no options
      if (macro !== undefined && macro.undecided === undefined) continue;
      const name = lexed.textOf(at);
      if (macro === undefined && !this.options.mayDecide(name)) continue;
      const origin = macro === undefined ? this.options.origin(name, file, line()) : macro.undecided;
      if (origin !== undefined) names.set(name, { name, macro, origin });
    }
    return [...names.values()];
  }

  /** The first of the names on which the condition depends. */
  private decisive(names: readonly OpenName[], file: UnitFile, evaluate: () => boolean): Origin | undefined {
    const value = evaluate();
    const differs = (some: readonly OpenName[]): boolean => {
      this.flip(some, file);
      try {
        return evaluate() !== value;
      } catch {
        return true;
      } finally {
        this.flipBack(some);
      }
    };
    for (const one of names) if (differs([one])) return one.origin;
    if (names.length > MOST_NAMES) return names[0]?.origin;
    for (let mask = 3; mask < 1 << names.length; mask++)
      if (differs(names.filter((_, i) => mask & (1 << i)))) return names[0]?.origin;
    return undefined;
  }

  private flip(names: readonly OpenName[], file: UnitFile): void {
    for (const { name, macro } of names) {
      const lexed = lexedFile(`${name} 1`);
      if (macro !== undefined) this.macros.undefine(name);
      else this.macros.define(macroAt(lexed, file, 0, lexed.count));
    }
  }

  private flipBack(names: readonly OpenName[]): void {
    for (const { name, macro } of names) {
      if (macro !== undefined) this.macros.define(macro);
      else this.macros.undefine(name);
    }
  }
}
