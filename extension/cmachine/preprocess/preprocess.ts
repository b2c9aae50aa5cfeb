import { FaultError } from '../source/types.js';
import type { Tree } from '../source/types.js';
import { Budget } from './budget.js';
import { Expander } from './expander.js';
import type { ExpansionContext } from './expander.js';
import { UnitFiles } from './files.js';
import type { UnitFile } from './files.js';
import { Macro, MacroTable, faultAt, macroAt } from './macro.js';
import type { Builtin } from './macro.js';
import { refuseUnsupported } from './pragma.js';
import { Options } from './options.js';
import { presumed } from './presumed.js';
import { Reader } from './reader.js';
import { RangeTokens, SegmentTokens } from './sources.js';
import type { Segment } from './sources.js';
import { TokenKind } from './token.js';
import type { Token } from './token.js';
import { lexedFile } from './tokencache.js';
import { ContextEnd, PpToken } from './tokens.js';
import type { RawItem } from './tokens.js';
import { undecidedFault, type Origin } from './undecided.js';
import type { Preprocessed, PreprocessProfile, RawBody, Undecided } from './types.js';

/** Attributes that the machine gives their meaning; __has_attribute is true of no other. */
const knownAttributes = ['cleanup', 'packed', 'aligned'];

const builtins: Readonly<Record<string, Builtin>> = {
  __LINE__: 'line',
  __FILE__: 'file',
  __BASE_FILE__: 'base-file',
  __COUNTER__: 'counter',
  __INCLUDE_LEVEL__: 'include-level',
  __DATE__: 'date',
  __TIME__: 'time',
};

/** A tree without files: where tokens come from that stand in no file of a tree. */
const nowhere: Tree = { role: 'prelude', title: 'predefined', version: '', root: '', files: { read: () => undefined } };

/**
 * Preprocesses the file at `path` of `tree`, lazily: nothing is read before next() asks. Every fault of the sources, budgets
 * included, is a FaultError with file, line and remedy.
 */
export function preprocess(tree: Tree, path: string, profile: PreprocessProfile): Preprocessed {
  return new Unit(tree, path, profile);
}

class Body implements RawBody {
  private made: readonly Token[] | undefined;

  constructor(
    readonly open: Token,
    readonly segments: readonly Segment[],
    readonly moment: number,
    /** Macros in whose expansion the body starts. */
    readonly active: ReadonlySet<string>,
    /** The value of __COUNTER__ where the body stands: expanding it early or late gives the same tokens. */
    readonly counter: number,
  ) {}

  get tokens(): readonly Token[] {
    if (this.made !== undefined) return this.made;
    const source = new SegmentTokens(this.segments);
    const tokens: Token[] = [];
    for (let item = source.read(); item !== undefined; item = source.read()) {
      if (item instanceof PpToken) tokens.push(item);
    }
    return (this.made = tokens);
  }
}

class Unit implements Preprocessed {
  private readonly macros = new MacroTable();
  private readonly files: UnitFiles;
  private readonly reader: Reader;
  private readonly expander: Expander;
  private readonly main: UnitFile;
  private readonly assumed: readonly string[];
  private readonly options: Options | undefined;
  private counter = 0;
  private readonly active = new Set<string>();
  private last: PpToken | undefined;
  private end: PpToken | undefined;

  constructor(tree: Tree, path: string, profile: PreprocessProfile) {
    this.assumed = profile.assumed ?? [];
    this.options = profile.options && new Options(profile.options);
    this.files = new UnitFiles(profile);
    const main = this.files.load(tree, path);
    if (main === undefined) {
      const message = `${path} does not exist in ${tree.title}`;
      throw new FaultError({ message, file: path, line: 0, remedy: 'check the path of the tree' });
    }
    this.main = main;
    const context = this.context(this.active, new Budget(), () => this.counter++, false);
    this.reader = new Reader(context, this.files, new Set(profile.absent), knownAttributes, this.options);
    this.expander = new Expander(context, this.reader, 0, 0);
    this.predefine(profile);
    this.reader.enter(main, -1);
    for (const name of [...profile.forced].reverse()) {
      const forced = this.files.resolve(name, false, main, 0);
      if (forced !== undefined) this.reader.enter(forced.file, forced.found);
      else if (!profile.absent.includes(name)) {
        throw faultAt(
          main,
          1,
          `${name}, which is read before it, is found nowhere`,
          'check that the checkout is complete',
        );
      }
    }
  }

  get assumptions(): readonly string[] {
    return [...this.assumed, ...this.reader.assumptions, ...(this.options?.assumptions ?? [])];
  }

  get undecided(): Undecided {
    return { parts: this.options?.parts ?? [], remedy: this.options?.remedy ?? '' };
  }

  get dependencies(): readonly { readonly tree: Tree; readonly path: string }[] {
    return this.files.files.filter((file) => file.tree !== nowhere).map(({ tree, path }) => ({ tree, path }));
  }

  get absences(): readonly { readonly tree: Tree; readonly path: string }[] {
    return this.files.absences;
  }

  next(): Token {
    const token = this.nextOf(this.expander);
    if (token !== undefined) return (this.last = token);
    const { lexed } = this.main;
    const line = lexed.lineAt(lexed.text.length);
    this.end ??= new PpToken(
      TokenKind.End,
      '',
      this.main,
      line,
      lexed.columnAt(lexed.text.length, line),
      true,
      undefined,
      undefined,
      false,
    );
    return this.end;
  }

  body(): RawBody {
    const open = this.last;
    if (open?.text !== '{') throw new Error('body() is to be called behind "{"');
    const segments: Segment[] = [];
    const moment = this.macros.moment;
    const active = new Set(this.active);
    const taken: RawItem[] = [];
    let depth = 1;
    for (const { pending } = this.expander; depth > 0;) {
      const token = pending.pop();
      if (token === undefined) break;
      taken.push(token);
      if (token instanceof ContextEnd) {
        this.active.delete(token.macro);
        continue;
      }
      if (token.kind !== TokenKind.Punctuator) continue;
      if (token.text === '{') depth++;
      else if (token.text === '}') depth--;
    }
    if (taken.length > 0) segments.push({ tokens: taken, moment });
    if (depth > 0) segments.push(...this.reader.takeBraced(depth, open));
    return new Body(open, segments, moment, active, this.counter);
  }

  expand(body: RawBody): Token[] {
    if (!(body instanceof Body)) throw new Error('expand() takes what body() gave');
    let counter = body.counter;
    const context = this.context(new Set(body.active), new Budget(), () => counter++);
    return this.all(new Expander(context, new SegmentTokens(body.segments), body.moment, 0));
  }

  expandText(text: string, name: string): Token[] {
    const lexed = lexedFile(text);
    const file = { id: -1, path: name, tree: nowhere };
    let counter = this.counter;
    const context = this.context(new Set(), new Budget(), () => counter++);
    const source = new RangeTokens(lexed, file, 0, lexed.count, this.macros.moment);
    return this.all(new Expander(context, source, this.macros.moment, 0));
  }

  macro(name: string): string | undefined {
    const found = this.macros.lookup(name, this.macros.moment);
    if (found === undefined || found.functionLike || found.builtin !== undefined) return undefined;
    return found.bodyText();
  }

  chain(path: string): readonly string[] {
    const places: string[] = [];
    const seen = new Set<UnitFile>([this.main]);
    let file = this.files.files.find((one) => one.path === path && one.tree !== nowhere);
    for (; file?.includedAt !== undefined && !seen.has(file); file = file.includedAt.file) {
      seen.add(file);
      places.push(`${file.includedAt.file.path}:${String(file.includedAt.line)}`);
    }
    return places;
  }

  macroNames(): Iterable<string> {
    return this.macros.names();
  }

  /** `executed`: what is expanded is going to be executed, so that no option of it may be open. */
  private context(active: Set<string>, budget: Budget, nextCounter: () => number, executed = true): ExpansionContext {
    const { options } = this;
    const open = ({ file, line }: PpToken, origin: Origin | undefined, strict: boolean): void => {
      if (origin === undefined || options === undefined) return;
      if (executed) {
        const here = `${file.path}:${String(line)}`;
        const so = here === `${origin.file}:${String(origin.line)}` ? '' : `, and ${here} depends on it`;
        throw undecidedFault(origin, so, options.remedy, this.chain(origin.file));
      }
      if (strict) options.asked(origin, file, () => this.chain(file.path));
      else options.tell(origin);
      options.parts.add({ ...origin, path: file.path, from: line, to: line });
    };
    const includeLevel = (): number => Math.max(0, this.reader.stack.length - 1);
    const place = (token: PpToken): { readonly file: string; readonly line: number } => {
      const file = this.files.files[token.file.id];
      return file === undefined ? { file: token.file.path, line: token.line } : presumed(file, token.line);
    };
    return {
      active,
      macros: this.macros,
      budget,
      nextCounter,
      includeLevel,
      mainFile: this.main.path,
      asked: (name) => open(name, options?.origin(name.text, name.file, name.line), true),
      undecided: (use, macro) => open(use, macro.undecided, false),
      presumed: place,
    };
  }

  private all(expander: Expander): Token[] {
    const tokens: Token[] = [];
    for (let token = this.nextOf(expander); token !== undefined; token = this.nextOf(expander)) tokens.push(token);
    return tokens;
  }

  /** The next expanded token, _Pragma("...") taken out. */
  private nextOf(expander: Expander): PpToken | undefined {
    for (;;) {
      const token = expander.next();
      if (token?.text !== '_Pragma' || token.kind !== TokenKind.Identifier) return token;
      const words = [expander.next(), expander.next(), expander.next()];
      if (words[0]?.text !== '(' || words[1]?.kind !== TokenKind.String || words[2]?.text !== ')') {
        throw faultAt(token.file, token.line, '_Pragma takes one string in parentheses', 'correct it');
      }
      const mark = expander === this.expander ? this.reader.pragmaText(token, words[1].text) : undefined;
      if (mark !== undefined) return mark;
      if (expander !== this.expander) refuseUnsupported(token, words[1].text);
    }
  }

  private predefine(profile: PreprocessProfile): void {
    for (const [name, builtin] of Object.entries(builtins)) {
      const file = this.files.add(nowhere, `predefined ${name}`, '');
      this.macros.define(new Macro(name, false, file, file.lexed, 0, 0, builtin));
    }
    const read = (what: string, from: Readonly<Record<string, string>>, take: (macro: Macro) => void): void => {
      const text = Object.entries(from)
        .map(([name, body]) => `${name} ${body.replaceAll('\n', ' ')}\n`)
        .join('');
      const file = this.files.add(nowhere, what, text);
      for (let at = 0; at < file.lexed.count; at = file.lexed.endOfLine(at)) {
        take(macroAt(file.lexed, file, at, file.lexed.endOfLine(at)));
      }
    };
    read('<predefined>', profile.defines, (macro) => this.macros.define(macro));
    read('<overrides>', profile.overrides, (macro) => this.macros.lock(macro));
  }
}
