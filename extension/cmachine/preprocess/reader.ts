import { limits } from './budget.js';
import { Conditionals, conditionRemedy } from './conditionals.js';
import { usesOperators } from './definition.js';
import { DirectiveKind, directivesOf } from './directives.js';
import type { ExpansionContext, RawTokens } from './expander.js';
import type { Resolved, UnitFile, UnitFiles } from './files.js';
import { Frames, resume } from './frames.js';
import type { Frame } from './frames.js';
import { includeName, unresolved } from './include.js';
import type { IncludeName } from './include.js';
import { PUNCTUATOR_TAG } from './lexed.js';
import { faultAt, macroAt, tokenAt } from './macro.js';
import { Packing, destringized, packToken, pragma } from './pragma.js';
import type { Options } from './options.js';
import { Questions } from './questions.js';
import { lineChange } from './presumed.js';
import { LEFT_BRACE, LEFT_PAREN, RIGHT_BRACE } from './punctuators.js';
import type { Segment } from './sources.js';
import type { UnitState } from './state.js';
import { lexedFile } from './tokencache.js';
import type { PpToken } from './tokens.js';

/** What a unit takes from its profile. */
export interface ReaderRules {
  /** Headers that are read as empty where there are none. */
  readonly absent: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly options: Options | undefined;
}

/** Told before each directive of the main file, and when its own first one is obeyed. */
export type MainDirective = (ordinal: number) => void;

/** The raw tokens of a translation unit: files, directives and conditionals, no expansion. */
export class Reader implements RawTokens {
  readonly frames = new Frames();
  readonly assumptions: string[] = [];
  private packing = new Packing();
  private readonly conditionals: Conditionals;
  private readonly questions: Questions | undefined;
  /** What #pragma pack said, on its way to the parser. */
  private packMark: PpToken | undefined;
  /** A function body is being taken. */
  private braced = false;

  constructor(
    private readonly context: ExpansionContext,
    private readonly files: UnitFiles,
    private readonly rules: ReaderRules,
    /** Where the main file stands between directives; only for units that others may go on from. */
    private readonly onMain?: MainDirective,
  ) {
    const { absent, attributes, options } = rules;
    this.questions = options && new Questions(options, context.macros, () => this.frames.chain());
    this.conditionals = new Conditionals(
      context,
      this.frames,
      {
        hasInclude: (frame, name, quoted, next) =>
          this.resolve(frame, name, quoted, next) !== undefined || absent.has(name),
        hasAttribute: (name) => attributes.has(name),
        count: (frame, ordinal, end) => this.count(frame, ordinal, end),
      },
      this.questions,
    );
  }

  get moment(): number {
    return this.context.macros.moment;
  }

  /** Files that are open. */
  get depth(): number {
    return this.frames.stack.length;
  }

  /** Nothing is on its way that has been read already. */
  get settled(): boolean {
    return this.packMark === undefined && !this.braced;
  }

  get packingNow(): Packing {
    return this.packing.copy();
  }

  /** Goes on in the main file behind what it begins with, all else being as the state says. */
  goOn(main: UnitFile, { packing, assumptions, lead, included }: UnitState): void {
    this.packing = packing;
    this.assumptions.push(...assumptions);
    resume(this.enter(main, -1), lead.defines + included - 1);
  }

  enter(file: UnitFile, found: number, forced = false): Frame {
    const { lexed } = file;
    const includer = this.frames.top;
    const at =
      includer === undefined ? undefined : { file: includer.file, line: this.frames.lineOf(includer), column: 1 };
    this.context.budget.entered(lexed.text.length, lexed.count, at);
    if (lexed.openComment >= 0) {
      throw faultAt(file, lexed.lineAt(lexed.openComment), 'this comment never ends', 'add the missing "*/"');
    }
    const directives = directivesOf(lexed);
    const state = this.files.state(file);
    state.lines.length = 0;
    if (at !== undefined && includer !== undefined)
      state.includedAt ??= { file: includer.file, line: at.line, directive: forced ? -1 : includer.directive - 1 };
    const frame = { file, directives, found, at: 0, directive: 0, limit: directives.tokens[0] ?? 0, open: [] };
    this.frames.stack.push(frame);
    return frame;
  }

  read(): PpToken | undefined {
    for (;;) {
      const frame = this.frames.top;
      if (frame === undefined) return undefined;
      const mark = this.packMark;
      if (mark !== undefined) {
        this.packMark = undefined;
        return mark;
      }
      if (frame.at < frame.limit) return tokenAt(frame.file.lexed, frame.file, frame.at++);
      this.advance(frame);
    }
  }

  atLeftParen(): boolean {
    const frame = this.frames.top;
    return frame !== undefined && frame.at < frame.limit && frame.file.lexed.isPunctuator(frame.at, LEFT_PAREN);
  }

  /** Takes what follows up to the brace that closes `depth` open ones. */
  takeBraced(depth: number, open: PpToken): Segment[] {
    const segments: Segment[] = [];
    let taken = 0;
    for (;;) {
      const frame = this.frames.top;
      if (frame === undefined) {
        throw faultAt(open.file, open.line, 'the function body that starts here never ends', 'add the missing "}"');
      }
      const { tags } = frame.file.lexed;
      const from = frame.at;
      let at = from;
      while (at < frame.limit && depth > 0) {
        const tag = tags[at++];
        if (tag === PUNCTUATOR_TAG + LEFT_BRACE) depth++;
        else if (tag === PUNCTUATOR_TAG + RIGHT_BRACE) depth--;
      }
      frame.at = at;
      taken += at - from;
      if (taken > limits.body) {
        const message = `the function body that starts here is longer than ${String(limits.body)} tokens`;
        throw faultAt(open.file, open.line, message, 'split the function');
      }
      if (at > from) segments.push({ file: frame.file, lexed: frame.file.lexed, from, to: at, moment: this.moment });
      if (depth === 0) return segments;
      this.braced = true;
      this.advance(frame);
      this.braced = false;
    }
  }

  /** Leaves a file at its end or obeys the directive at hand. */
  private advance(frame: Frame): void {
    if (frame.at < frame.file.lexed.count) {
      this.obey(frame, frame.directive);
      return;
    }
    const open = frame.open.pop();
    if (open !== undefined) throw this.frames.fault(frame, open, 'this #if has no #endif', conditionRemedy);
    this.frames.stack.pop();
    if (this.onMain !== undefined && this.depth === 1) this.onMain((this.frames.top as Frame).directive);
  }

  private obey(frame: Frame, ordinal: number): void {
    if (this.onMain !== undefined && this.depth === 1) this.onMain(ordinal);
    const kind: DirectiveKind = frame.directives.kinds[ordinal] ?? DirectiveKind.Null;
    if (kind >= DirectiveKind.If && kind <= DirectiveKind.Endif) {
      this.conditionals.obey(frame, ordinal, kind);
      return;
    }
    resume(frame, ordinal);
    const { lexed } = frame.file;
    const end = frame.at;
    this.count(frame, ordinal, end);
    const operand = (frame.directives.tokens[ordinal] ?? 0) + 2;
    switch (kind) {
      case DirectiveKind.Define:
        this.conditionals.requireName(frame, ordinal, operand, end);
        this.define(frame, operand, end);
        break;
      case DirectiveKind.Undef:
        this.conditionals.requireName(frame, ordinal, operand, end);
        this.context.active.delete(lexed.textOf(operand));
        this.context.macros.undefine(lexed.textOf(operand));
        break;
      case DirectiveKind.Include:
      case DirectiveKind.IncludeNext:
        this.include(frame, ordinal, operand, end, kind === DirectiveKind.IncludeNext);
        break;
      case DirectiveKind.Error: {
        const text = operand < end ? lexed.text.slice(lexed.starts[operand], lexed.ends[end - 1]) : '';
        const remedy = 'the configuration taken for granted does not suit this file';
        throw this.frames.fault(frame, ordinal, `#error ${text}`, remedy);
      }
      case DirectiveKind.Pragma:
        this.pragma(frame, ordinal, operand, end);
        break;
      case DirectiveKind.Line:
      case DirectiveKind.Marker:
        this.line(frame, ordinal, kind === DirectiveKind.Line ? operand : operand - 1, end);
        break;
      case DirectiveKind.Unknown: {
        const message = `#${lexed.textOf(operand - 1)} is no directive`;
        throw this.frames.fault(frame, ordinal, message, 'correct the directive');
      }
      default:
        break;
    }
  }

  private count(frame: Frame, ordinal: number, end: number): void {
    if (this.context.budget.directive(end - (frame.directives.tokens[ordinal] ?? 0))) return;
    const message = `the unit is larger than ${String(limits.work)} tokens with what its directives cost`;
    throw this.frames.fault(
      frame,
      ordinal,
      message,
      'look at what this file is: no source that IRQScope knows is that large',
    );
  }

  private define(frame: Frame, operand: number, end: number): void {
    const { lexed } = frame.file;
    const macro = macroAt(lexed, frame.file, operand, end);
    if (this.questions !== undefined) macro.undecided = this.questions.at(frame.file, this.frames.lineOf(frame));
    if (usesOperators(lexed, operand, end)) macro.definition();
    // A macro that is redefined while its expansion is read may be used in it, as in gcc.
    this.context.active.delete(macro.name);
    this.context.macros.define(macro);
  }

  private line(frame: Frame, ordinal: number, operand: number, end: number): void {
    const { lines } = this.files.state(frame.file);
    const change = lineChange(frame.file, lines, operand, end, this.context, this.moment);
    if (change === undefined) {
      const remedy = 'write a line number, and a file name in quotes or none';
      throw this.frames.fault(frame, ordinal, '#line is malformed', remedy);
    }
    lines.push(change);
  }

  private pragma(frame: Frame, ordinal: number, operand: number, end: number): void {
    const { file } = frame;
    const { lexed } = file;
    const set = pragma(file, this.files.state(file), lexed, operand, end, this.context.macros, this.packing);
    if (set === undefined) return;
    if (this.braced) {
      const message = '#pragma pack stands inside a function';
      throw this.frames.fault(frame, ordinal, message, 'move it out of the function');
    }
    this.packMark = packToken(tokenAt(lexed, file, operand), set);
  }

  /** _Pragma("...") met among the tokens; what the parser is to be told of it. */
  pragmaText(at: PpToken, string: string): PpToken | undefined {
    const lexed = lexedFile(destringized(string));
    const file = this.frames.top?.file ?? this.files.files[at.file.id];
    if (file === undefined) return undefined;
    const { macros } = this.context;
    const set = pragma(file, this.files.state(file), lexed, 0, lexed.count, macros, this.packing, at.line);
    return set === undefined ? undefined : packToken(at, set);
  }

  /** #include_next goes on behind the folder where its own file was found; in the main file it is a plain #include. */
  private resolve(frame: Frame, name: string, quoted: boolean, next: boolean): Resolved | undefined {
    if (!next || this.depth < 2) return this.files.resolve(name, quoted, frame.file, 0);
    return this.files.resolve(name, false, frame.file, frame.found + 1);
  }

  private include(frame: Frame, ordinal: number, operand: number, end: number, next: boolean): void {
    const wanted = includeName(frame.file, operand, end, this.context, this.moment);
    if (wanted === undefined) {
      const remedy = 'write "name" or <name>, or define the macro it uses';
      throw this.frames.fault(frame, ordinal, '#include names no header', remedy);
    }
    const resolved = this.resolve(frame, wanted.name, wanted.quoted, next);
    if (resolved === undefined) {
      this.absentOrFault(frame, ordinal, wanted);
      return;
    }
    const { file } = resolved;
    const { guard } = directivesOf(file.lexed);
    const known =
      this.files.state(file).once || (guard !== '' && this.context.macros.lookup(guard, this.moment) !== undefined);
    this.questions?.entered(file, frame.file, this.frames.lineOf(frame, ordinal), known);
    if (known) return;
    if (this.depth >= limits.includeDepth) {
      const remedy = 'give the headers that include each other an include guard';
      const message = `#include is nested deeper than ${String(limits.includeDepth)} files`;
      throw this.frames.fault(frame, ordinal, message, remedy);
    }
    this.enter(file, resolved.found);
  }

  private absentOrFault(frame: Frame, ordinal: number, wanted: IncludeName): void {
    if (!this.rules.absent.has(wanted.name))
      throw unresolved(frame.file, this.frames.lineOf(frame, ordinal), wanted, this.frames.chain());
    const note = `${wanted.name} is generated by a build; read as empty`;
    if (!this.assumptions.includes(note)) this.assumptions.push(note);
  }
}
