import { argumentsTooDeep, limits } from './budget.js';
import type { Budget } from './budget.js';
import { asksForOption } from './options.js';
import { TokenKind } from './token.js';
import { Substitution } from './substitute.js';
import { isIdle } from './idle.js';
import { faultAt } from './macro.js';
import type { Macro } from './macro.js';
import type { MacroTable } from './macro-table.js';
import { ContextEnd, PpToken, spaced } from './tokens.js';
import type { RawItem } from './tokens.js';

/** Where unexpanded tokens come from: the files of a unit, the tokens of a body, of one line. */
export interface RawTokens {
  /** The next token, directives obeyed; undefined at the end. */
  read(): RawItem | undefined;
  /** Whether read() would give a "(", without obeying a directive to find out. */
  atLeftParen(): boolean;
  /** The moment of the macro table that holds for the token read last. */
  readonly moment: number;
}

/** What the expanders of one stream share. */
export interface ExpansionContext {
  /** Macros whose expansion is being read: their names are not expanded in it. */
  readonly active: Set<string>;
  readonly macros: MacroTable;
  readonly budget: Budget;
  /** The value of __COUNTER__, which then grows. */
  nextCounter(): number;
  includeLevel(): number;
  readonly mainFile: string;
  /** A macro that asks for an option was given a name that is no macro. */
  asked?(name: PpToken): void;
  /** A macro is used whose definition depends on an option that nobody decided. */
  undecided?(use: PpToken, macro: Macro): void;
  /** Attributes that change nothing: macros that give nothing else give nothing. */
  readonly idle?: ReadonlySet<string> | undefined;
  /** Where #line says that a token stands. */
  presumed(token: PpToken): { readonly file: string; readonly line: number };
}

/** The context of one directive's line: it starts with no macro active and leaves none so. Its options are looked at apart. */
export function lineContext(context: ExpansionContext): ExpansionContext {
  const { asked: _asked, undecided: _undecided, idle: _idle, ...rest } = context;
  return { ...rest, active: new Set() };
}

/**
 * Expansion over a source of raw tokens, in gcc's order: what a macro makes goes back in front of the source with a mark behind
 * it; until the mark is read the macro is active, and its name met meanwhile is never expanded again.
 */
export class Expander {
  /** Tokens in front of the source, the next one last. */
  readonly pending: RawItem[] = [];
  /** A macro that gave nothing stood behind white space: there is some in front of what follows. */
  private vanished = false;
  /** A macro that gave nothing stood in front of the first token. */
  led = false;
  private given = false;
  /** Arguments are being collected. */
  private collecting = false;

  constructor(
    private readonly context: ExpansionContext,
    readonly source: RawTokens | undefined,
    private readonly fixedMoment: number,
    private readonly depth: number,
  ) {}

  get moment(): number {
    return this.source?.moment ?? this.fixedMoment;
  }

  /** Nothing is on its way that has been read already. */
  get settled(): boolean {
    return this.pending.length === 0 && !this.vanished && !this.collecting;
  }

  /** The next token without expanding it. */
  raw(): PpToken | undefined {
    for (;;) {
      const item = this.pending.pop() ?? this.source?.read();
      if (!(item instanceof ContextEnd)) return item;
      this.context.active.delete(item.macro);
    }
  }

  atLeftParen(): boolean {
    for (let at = this.pending.length - 1; at >= 0; at--) {
      const next = this.pending[at];
      if (next instanceof PpToken) return next.kind === TokenKind.Punctuator && next.text === '(';
    }
    return this.source?.atLeftParen() ?? false;
  }

  /** The next token that nothing expands any more; undefined at the end. */
  next(): PpToken | undefined {
    for (;;) {
      let token = this.raw();
      if (this.vanished && token !== undefined) {
        this.vanished = false;
        if (!token.space) token = spaced(token);
      }
      const macro = token?.kind === TokenKind.Identifier && !token.noExpand ? this.macroNamed(token) : undefined;
      if (token !== undefined && macro !== undefined) {
        if (this.context.active.has(macro.name)) token.noExpand = true;
        else if (!macro.functionLike || this.atLeftParen()) {
          this.expand(token, macro);
          continue;
        }
      }
      this.given = true;
      return token;
    }
  }

  private macroNamed(token: PpToken): Macro | undefined {
    const { macros } = this.context;
    return token.name === 0 ? macros.lookup(token.text, this.moment) : macros.find(token.name, this.moment);
  }

  pushFront(tokens: readonly PpToken[]): void {
    for (let at = tokens.length - 1; at >= 0; at--) {
      const token = tokens[at];
      if (token !== undefined) this.pending.push(token);
    }
  }

  private expand(use: PpToken, macro: Macro): void {
    if (macro.builtin !== undefined) {
      this.pending.push(this.builtin(use, macro));
      return;
    }
    const { idle, active, macros } = this.context;
    if (idle !== undefined && this.depth === 0 && isIdle(macro, macros, this.moment, idle, active)) {
      this.context.budget.expanded(1, use, macro.name);
      if (use.space) this.vanished = true;
      return;
    }
    if (macro.undecided !== undefined) this.context.undecided?.(use, macro);
    const definition = macro.definition();
    let raw: PpToken[][] = [];
    let omitted = false;
    if (macro.functionLike) {
      this.collecting = true;
      raw = this.collect(use, macro, definition.parameters, definition.variadic);
      this.collecting = false;
      const [first] = raw;
      if (asksForOption(macro.name) && first?.length === 1 && first[0] !== undefined) this.ask(first[0]);
      omitted = raw.length < definition.parameters || (definition.parameters === 1 && raw[0]?.length === 0);
    }
    const expanded: (PpToken[] | undefined)[] = [];
    const moment = this.moment;
    const led = new Set<number>();
    const args = {
      raw,
      omitted,
      led,
      expanded: (index: number): PpToken[] =>
        (expanded[index] ??= this.expandArgument(raw[index] ?? [], moment, use, () => led.add(index))),
    };
    const made = new Substitution(use, definition, args, this.context.budget).run();
    this.context.budget.expanded(made.length + 1, use, macro.name);
    if (made.length === 0) {
      if (use.space) this.vanished = true;
      if (!this.given) this.led = true;
    }
    this.context.active.add(macro.name);
    this.pending.push(new ContextEnd(macro.name));
    this.pushFront(made);
  }

  private ask(option: PpToken): void {
    if (this.macroNamed(option) === undefined) this.context.asked?.(option);
  }

  private expandArgument(tokens: readonly PpToken[], moment: number, use: PpToken, led: () => void): PpToken[] {
    let identifiers = false;
    for (const token of tokens) if (token.kind === TokenKind.Identifier) identifiers = true;
    if (!identifiers) return tokens as PpToken[];
    if (this.depth >= limits.argumentDepth) throw argumentsTooDeep(use, use.text);
    const inner = new Expander(this.context, undefined, moment, this.depth + 1);
    inner.pushFront(tokens);
    const out: PpToken[] = [];
    for (let token = inner.next(); token !== undefined; token = inner.next()) out.push(token);
    if (inner.led) led();
    this.context.budget.expanded(out.length, use, use.text);
    return out;
  }

  private collect(use: PpToken, macro: Macro, parameters: number, variadic: boolean): PpToken[][] {
    this.raw();
    const args: PpToken[][] = [];
    let current: PpToken[] = [];
    let depth = 0;
    let count = 0;
    for (;;) {
      const token = this.raw();
      if (token === undefined) {
        throw faultAt(use.file, use.line, `the arguments of macro ${macro.name} are not closed`, 'add the missing ")"');
      }
      count++;
      if (token.kind === TokenKind.Punctuator) {
        if (token.text === '(') depth++;
        else if (token.text === ')') {
          if (depth === 0) {
            args.push(current);
            this.context.budget.expanded(count, use, macro.name);
            checkCount(use, macro, args, parameters, variadic);
            return args;
          }
          depth--;
        } else if (token.text === ',' && depth === 0 && !(variadic && args.length === parameters - 1)) {
          args.push(current);
          current = [];
          continue;
        }
      } else if (token.kind === TokenKind.Identifier) this.markActive(token);
      current.push(token);
    }
  }

  /** An argument that names an active macro stays unexpanded, wherever it goes. */
  private markActive(token: PpToken): void {
    if (this.context.active.size === 0) return;
    const macro = this.macroNamed(token);
    if (macro !== undefined && this.context.active.has(macro.name)) token.noExpand = true;
  }

  private builtin(use: PpToken, macro: Macro): PpToken {
    const { context } = this;
    const number = (value: number): readonly [TokenKind, string] => [TokenKind.Number, String(value)];
    const string = (text: string): readonly [TokenKind, string] => [
      TokenKind.String,
      `"${text.replaceAll(/["\\]/g, '\\$&')}"`,
    ];
    const value = ((): readonly [TokenKind, string] => {
      switch (macro.builtin) {
        case 'line':
          return number(context.presumed(use).line);
        case 'counter':
          return number(context.nextCounter());
        case 'include-level':
          return number(context.includeLevel());
        case 'file':
          return string(context.presumed(use).file);
        case 'base-file':
          return string(context.mainFile);
        // Fixed, so that a run is a function of its sources alone.
        case 'date':
          return string('Jan  1 1970');
        default:
          return string('00:00:00');
      }
    })();
    const spelled = use.spelled ?? { file: use.file, line: use.line, column: use.column };
    const name = use.macro ?? use.text;
    return new PpToken(value[0], value[1], use.file, use.line, use.column, use.space, name, spelled, false, 0);
  }
}

function checkCount(use: PpToken, macro: Macro, args: PpToken[][], parameters: number, variadic: boolean): void {
  const [first] = args;
  if (parameters === 0 && args.length === 1 && first?.length === 0) args.pop();
  if (args.length === parameters || (variadic && args.length === parameters - 1)) return;
  const counts = `needs ${variadic ? 'at least ' : ''}${String(variadic ? parameters - 1 : parameters)}, got ${String(args.length)}`;
  throw faultAt(
    use.file,
    use.line,
    `wrong number of arguments to macro ${macro.name}: ${counts}`,
    'correct the arguments',
  );
}
