import { FaultError } from '../source/types.js';
import type { Tree } from '../source/types.js';
import { Budget } from './budget.js';
import { Expander } from './expander.js';
import type { ExpansionContext } from './expander.js';
import { UnitFiles } from './files.js';
import type { UnitFile } from './files.js';
import { leadOf, type Lead } from './lead.js';
import { faultAt } from './macro.js';
import { MacroTable } from './macro-table.js';
import { refuseUnsupported } from './pragma.js';
import { Options } from './options.js';
import { nowhere, predefine } from './predefined.js';
import { presumed } from './presumed.js';
import { Reader } from './reader.js';
import { RangeTokens, SegmentTokens } from './sources.js';
import type { Segment } from './sources.js';
import { stateFor, type UnitState } from './state.js';
import { TokenKind } from './token.js';
import type { Token } from './token.js';
import { lexedFile } from './tokencache.js';
import { ContextEnd, PpToken } from './tokens.js';
import type { RawItem } from './tokens.js';
import { undecidedFault, type Origin } from './undecided.js';
import type { Preprocessed, PreprocessProfile, RawBody, Undecided } from './types.js';

/** Attributes that the machine gives their meaning; __has_attribute is true of no other. */
const knownAttributes = ['cleanup', 'packed', 'aligned'];

/**
 * Preprocesses the file at `path` of `tree`, lazily: nothing is read before next() asks. Every fault of the sources, budgets
 * included, is a FaultError with file, line and remedy.
 */
export function preprocess(tree: Tree, path: string, profile: PreprocessProfile, reading?: Reading): Preprocessed {
  return new Unit(tree, path, profile, undefined, reading);
}

/** The same behind the headers that another unit has read; undefined where that might not give the same. */
export function preprocessFrom(
  before: UnitState,
  tree: Tree,
  path: string,
  profile: PreprocessProfile,
  reading?: Reading,
): Preprocessed | undefined {
  const state = stateFor(before, tree, path, profile);
  return state && new Unit(tree, path, profile, state, reading);
}

/** What the reader of a unit wants of it. */
export interface Reading {
  readonly others?: Others;
  /** Attributes, without underlines, that he reads over: macros that give nothing else give no tokens. */
  readonly idle?: ReadonlySet<string>;
}

/** Who wants to know how far a unit has come, for others to go on from there. */
export interface Others {
  /** `included` of the #include that the file begins with are read. */
  behind(included: number, state: () => UnitState | undefined): void;
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
  private readonly macros: MacroTable;
  private readonly files: UnitFiles;
  private readonly reader: Reader;
  private readonly expander: Expander;
  private readonly main: UnitFile;
  private readonly assumed: readonly string[];
  private readonly options: Options | undefined;
  private readonly budget: Budget;
  private counter: number;
  private readonly active = new Set<string>();
  private last: PpToken | undefined;
  private end: PpToken | undefined;
  /** Between the parts of one _Pragma. */
  private amid = false;

  constructor(
    tree: Tree,
    path: string,
    profile: PreprocessProfile,
    state: UnitState | undefined,
    private readonly reading: Reading = {},
  ) {
    this.assumed = profile.assumed ?? [];
    this.options = state ? state.options : profile.options && new Options(profile.options);
    this.files = state?.files ?? new UnitFiles(profile);
    this.macros = state?.macros ?? new MacroTable();
    this.budget = state?.budget ?? new Budget();
    this.counter = state?.counter ?? 0;
    const main = this.files.load(tree, path);
    if (main === undefined) {
      const message = `${path} does not exist in ${tree.title}`;
      throw new FaultError({ message, file: path, line: 0, remedy: 'check the path of the tree' });
    }
    this.main = main;
    const context = this.context(this.active, this.budget, () => this.counter++, false);
    const rules = {
      absent: new Set(profile.absent),
      attributes: new Set(knownAttributes),
      options: this.options,
    };
    const lead = reading.others && leadOf(main.lexed);
    this.reader = new Reader(context, this.files, rules, lead && ((ordinal) => this.mainStands(lead, ordinal)));
    this.expander = new Expander(context, this.reader, 0, 0);
    if (state) {
      this.reader.goOn(main, state);
      return;
    }
    predefine(this.files, this.macros, profile);
    this.reader.enter(main, -1);
    for (const name of [...profile.forced].reverse()) {
      const forced = this.files.resolve(name, false, main, 0);
      if (forced !== undefined) this.reader.enter(forced.file, forced.found, true);
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

  /** The main file stands in front of a directive, or behind the last of those that it begins with. */
  private mainStands(lead: Lead, ordinal: number): void {
    if (ordinal === 0) this.macros.beginFile();
    if (ordinal === lead.defines) this.macros.beginHistory();
    const included = ordinal - lead.defines;
    if (included > 0 && included <= lead.includes.length) {
      this.reading.others?.behind(included, () => this.state(lead, included));
    }
  }

  private state(lead: Lead, included: number): UnitState | undefined {
    if (!this.expander.settled || !this.reader.settled || this.amid || this.active.size > 0) return undefined;
    return {
      macros: this.macros.copy(),
      files: this.files.copy(),
      options: this.options?.copy(),
      budget: this.budget.copy(),
      packing: this.reader.packingNow,
      assumptions: [...this.reader.assumptions],
      counter: this.counter,
      lead,
      included,
    };
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
      0,
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
    while (file !== undefined && !seen.has(file)) {
      seen.add(file);
      const at = this.files.state(file).includedAt;
      if (at !== undefined) places.push(`${at.file.path}:${String(at.line)}`);
      file = at?.file;
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
    const includeLevel = (): number => Math.max(0, this.reader.depth - 1);
    const place = (token: PpToken): { readonly file: string; readonly line: number } => {
      const file = this.files.files[token.file.id];
      return file === undefined
        ? { file: token.file.path, line: token.line }
        : presumed(file, this.files.state(file).lines, token.line);
    };
    return {
      active,
      macros: this.macros,
      budget,
      idle: this.reading.idle,
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
      this.amid = true;
      const words = [expander.next(), expander.next(), expander.next()];
      this.amid = false;
      if (words[0]?.text !== '(' || words[1]?.kind !== TokenKind.String || words[2]?.text !== ')') {
        throw faultAt(token.file, token.line, '_Pragma takes one string in parentheses', 'correct it');
      }
      const mark = expander === this.expander ? this.reader.pragmaText(token, words[1].text) : undefined;
      if (mark !== undefined) return mark;
      if (expander !== this.expander) refuseUnsupported(token, words[1].text);
    }
  }
}
