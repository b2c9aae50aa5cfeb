import { limits } from './budget.js';
import { Condition, hasOperators } from './condition.js';
import type { ConditionQuestions } from './condition.js';
import { usesOperators } from './definition.js';
import { DirectiveKind, directivesOf } from './directives.js';
import type { DirectiveIndex } from './directives.js';
import { Expander, lineContext } from './expander.js';
import type { ExpansionContext, RawTokens } from './expander.js';
import type { Resolved, UnitFile, UnitFiles } from './files.js';
import { includeName, unresolved } from './include.js';
import type { IncludeName } from './include.js';
import { PUNCTUATOR_TAG } from './lexed.js';
import { faultAt, macroAt, tokenAt } from './macro.js';
import { Packing, destringized, packToken, pragma } from './pragma.js';
import type { Options } from './options.js';
import { Questions } from './questions.js';
import { lineChange } from './presumed.js';
import { LEFT_BRACE, LEFT_PAREN, RIGHT_BRACE } from './punctuators.js';
import { RangeTokens } from './sources.js';
import type { Segment } from './sources.js';
import { TokenKind } from './token.js';
import { lexedFile } from './tokencache.js';
import type { PpToken } from './tokens.js';

/** An open file of the include stack. */
export interface Frame {
  readonly file: UnitFile;
  readonly directives: DirectiveIndex;
  /** Where the search found it, for #include_next. */
  readonly found: number;
  /** The next token. */
  at: number;
  /** The directive that comes next and its token; up to there tokens are plain. */
  directive: number;
  limit: number;
  /** Ordinals of the open conditionals' directives. */
  readonly open: number[];
}

const conditionRemedy = 'balance #if and #endif in that file';

/** The raw tokens of a translation unit: files, directives and conditionals, no expansion. */
export class Reader implements RawTokens {
  readonly stack: Frame[] = [];
  readonly assumptions: string[] = [];
  private readonly attributes: ReadonlySet<string>;
  private readonly packing = new Packing();
  /** What #pragma pack said, on its way to the parser. */
  private packMark: PpToken | undefined;
  /** A function body is being taken. */
  private braced = false;
  private readonly questions: Questions | undefined;

  constructor(
    private readonly context: ExpansionContext,
    private readonly files: UnitFiles,
    private readonly absent: ReadonlySet<string>,
    attributes: readonly string[],
    options?: Options,
  ) {
    this.attributes = new Set(attributes);
    const chain = (): readonly string[] => this.chain(this.stack.length - 2);
    this.questions = options && new Questions(options, context.macros, chain);
  }

  get moment(): number {
    return this.context.macros.moment;
  }

  enter(file: UnitFile, found: number): void {
    const { lexed } = file;
    const includer = this.stack[this.stack.length - 1];
    const at = includer === undefined ? undefined : { file: includer.file, line: this.lineOf(includer), column: 1 };
    this.context.budget.entered(lexed.text.length, lexed.count, at);
    if (lexed.openComment >= 0) {
      throw faultAt(file, lexed.lineAt(lexed.openComment), 'this comment never ends', 'add the missing "*/"');
    }
    const directives = directivesOf(lexed);
    file.lines.length = 0;
    if (at !== undefined && includer !== undefined) file.includedAt ??= { file: includer.file, line: at.line };
    this.stack.push({ file, directives, found, at: 0, directive: 0, limit: directives.tokens[0] ?? 0, open: [] });
  }

  read(): PpToken | undefined {
    for (;;) {
      const frame = this.stack[this.stack.length - 1];
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
    const frame = this.stack[this.stack.length - 1];
    return frame !== undefined && frame.at < frame.limit && frame.file.lexed.isPunctuator(frame.at, LEFT_PAREN);
  }

  /** Takes what follows up to the brace that closes `depth` open ones. */
  takeBraced(depth: number, open: PpToken): Segment[] {
    const segments: Segment[] = [];
    let taken = 0;
    for (;;) {
      const frame = this.stack[this.stack.length - 1];
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
    if (open !== undefined) throw this.fault(frame, open, 'this #if has no #endif', conditionRemedy);
    this.stack.pop();
  }

  private lineOf(frame: Frame, ordinal = Math.max(0, frame.directive - 1)): number {
    const { lexed } = frame.file;
    return lexed.lineAt(lexed.starts[frame.directives.tokens[ordinal] ?? 0] ?? 0);
  }

  private fault(frame: Frame, ordinal: number, message: string, remedy: string): Error {
    return faultAt(frame.file, this.lineOf(frame, ordinal), message, remedy, this.chain(this.stack.length - 2));
  }

  /** How the file on top of the stack came to be read: places of #include, innermost first. */
  chain(from: number): string[] {
    const places: string[] = [];
    for (let at = from; at >= 0; at--) {
      const frame = this.stack[at];
      if (frame !== undefined) places.push(`${frame.file.path}:${String(this.lineOf(frame))}`);
    }
    return places;
  }

  /** Goes on behind the line of a directive. */
  private resume(frame: Frame, ordinal: number): void {
    frame.at = frame.file.lexed.endOfLine(frame.directives.tokens[ordinal] ?? 0);
    frame.directive = ordinal + 1;
    frame.limit = frame.directives.tokens[ordinal + 1] ?? frame.file.lexed.count;
  }

  private obey(frame: Frame, ordinal: number): void {
    const kind: DirectiveKind = frame.directives.kinds[ordinal] ?? DirectiveKind.Null;
    if (kind >= DirectiveKind.If && kind <= DirectiveKind.Endif) {
      this.conditional(frame, ordinal, kind);
      return;
    }
    this.resume(frame, ordinal);
    const { lexed } = frame.file;
    const end = frame.at;
    this.count(frame, ordinal, end);
    const operand = (frame.directives.tokens[ordinal] ?? 0) + 2;
    switch (kind) {
      case DirectiveKind.Define:
        this.requireName(frame, ordinal, operand, end);
        this.define(frame, operand, end);
        break;
      case DirectiveKind.Undef:
        this.requireName(frame, ordinal, operand, end);
        this.context.active.delete(lexed.textOf(operand));
        this.context.macros.undefine(lexed.textOf(operand));
        break;
      case DirectiveKind.Include:
      case DirectiveKind.IncludeNext:
        this.include(frame, ordinal, operand, end, kind === DirectiveKind.IncludeNext);
        break;
      case DirectiveKind.Error: {
        const text = operand < end ? lexed.text.slice(lexed.starts[operand], lexed.ends[end - 1]) : '';
        throw this.fault(
          frame,
          ordinal,
          `#error ${text}`,
          'the configuration taken for granted does not suit this file',
        );
      }
      case DirectiveKind.Pragma:
        this.pragma(frame, ordinal, operand, end);
        break;
      case DirectiveKind.Line:
      case DirectiveKind.Marker:
        this.line(frame, ordinal, kind === DirectiveKind.Line ? operand : operand - 1, end);
        break;
      case DirectiveKind.Unknown:
        throw this.fault(frame, ordinal, `#${lexed.textOf(operand - 1)} is no directive`, 'correct the directive');
      default:
        break;
    }
  }

  private count(frame: Frame, ordinal: number, end: number): void {
    if (this.context.budget.directive(end - (frame.directives.tokens[ordinal] ?? 0))) return;
    const message = `the unit is larger than ${String(limits.work)} tokens with what its directives cost`;
    throw this.fault(frame, ordinal, message, 'look at what this file is: no source that IRQScope knows is that large');
  }

  private open(frame: Frame, ordinal: number): void {
    if (frame.open.length >= limits.conditionDepth)
      throw this.fault(frame, ordinal, `#if is nested deeper than ${String(limits.conditionDepth)}`, conditionRemedy);
    frame.open.push(ordinal);
  }

  private define(frame: Frame, operand: number, end: number): void {
    const { lexed } = frame.file;
    const macro = macroAt(lexed, frame.file, operand, end);
    if (this.questions !== undefined) macro.undecided = this.questions.at(frame.file, this.lineOf(frame));
    if (usesOperators(lexed, operand, end)) macro.definition();
    // A macro that is redefined while its expansion is read may be used in it, as in gcc.
    this.context.active.delete(macro.name);
    this.context.macros.define(macro);
  }

  private line(frame: Frame, ordinal: number, operand: number, end: number): void {
    const change = lineChange(frame.file, operand, end, this.context, this.moment);
    if (change === undefined)
      throw this.fault(frame, ordinal, '#line is malformed', 'write a line number, and a file name in quotes or none');
    frame.file.lines.push(change);
  }

  private pragma(frame: Frame, ordinal: number, operand: number, end: number): void {
    const { lexed } = frame.file;
    const set = pragma(frame.file, lexed, operand, end, this.context.macros, this.packing);
    if (set === undefined) return;
    if (this.braced)
      throw this.fault(frame, ordinal, '#pragma pack stands inside a function', 'move it out of the function');
    this.packMark = packToken(tokenAt(lexed, frame.file, operand), set);
  }

  /** _Pragma("...") met among the tokens; what the parser is to be told of it. */
  pragmaText(at: PpToken, string: string): PpToken | undefined {
    const lexed = lexedFile(destringized(string));
    const frame = this.stack[this.stack.length - 1];
    const file = frame?.file ?? this.files.files[at.file.id];
    if (file === undefined) return undefined;
    const set = pragma(file, lexed, 0, lexed.count, this.context.macros, this.packing, at.line);
    return set === undefined ? undefined : packToken(at, set);
  }

  private requireName(frame: Frame, ordinal: number, at: number, end: number): void {
    const { lexed } = frame.file;
    if (at < end && lexed.kindOf(at) === TokenKind.Identifier && lexed.textOf(at) !== 'defined') return;
    throw this.fault(frame, ordinal, 'the directive names no macro', 'write the name of a macro behind it');
  }

  private conditional(frame: Frame, ordinal: number, kind: DirectiveKind): void {
    if (kind <= DirectiveKind.Ifndef) {
      if (this.holds(frame, ordinal, kind)) {
        this.open(frame, ordinal);
        this.resume(frame, ordinal);
      } else this.skip(frame, ordinal, true);
      return;
    }
    const opened = frame.open.pop();
    if (opened === undefined) throw this.fault(frame, ordinal, 'there is no #if to this', conditionRemedy);
    if (frame.directives.kinds[opened] === DirectiveKind.Else && kind !== DirectiveKind.Endif) {
      throw this.fault(frame, ordinal, 'this stands behind the #else of its #if', conditionRemedy);
    }
    if (kind === DirectiveKind.Endif) this.resume(frame, ordinal);
    else this.skip(frame, ordinal, false);
  }

  /** From a group that is not taken, or just ended, to the next one that is (if `seeking`) or behind the #endif. */
  private skip(frame: Frame, from: number, seeking: boolean): void {
    const { next, kinds } = frame.directives;
    let last = from;
    for (;;) {
      const ordinal = next[last] ?? -1;
      if (ordinal < 0) throw this.fault(frame, from, 'this #if has no #endif', conditionRemedy);
      const kind: DirectiveKind = kinds[ordinal] ?? DirectiveKind.Endif;
      if (kinds[last] === DirectiveKind.Else && kind !== DirectiveKind.Endif) {
        throw this.fault(frame, ordinal, 'this stands behind the #else of its #if', conditionRemedy);
      }
      const taken =
        seeking && (kind === DirectiveKind.Else || (kind < DirectiveKind.Else && this.holds(frame, ordinal, kind)));
      if (taken) this.open(frame, ordinal);
      if (taken || kind === DirectiveKind.Endif) {
        this.resume(frame, ordinal);
        return;
      }
      last = ordinal;
    }
  }

  private holds(frame: Frame, ordinal: number, kind: DirectiveKind): boolean {
    const { lexed } = frame.file;
    const hash = frame.directives.tokens[ordinal] ?? 0;
    if (kind !== DirectiveKind.If && kind !== DirectiveKind.Elif) {
      const end = hash + 3 <= lexed.count && !lexed.startsLine(hash + 2) ? hash + 3 : hash;
      this.requireName(frame, ordinal, hash + 2, end);
      this.questions?.asked(frame.file, ordinal, hash + 2, end);
      const defined = this.isDefined(lexed.textOf(hash + 2));
      return kind === DirectiveKind.Ifdef || kind === DirectiveKind.Elifdef ? defined : !defined;
    }
    const end = lexed.endOfLine(hash);
    this.count(frame, ordinal, end);
    const questions: ConditionQuestions = {
      defined: (name) => this.isDefined(name),
      hasInclude: (name, quoted, next) =>
        this.resolve(frame, name, quoted, next) !== undefined || this.absent.has(name),
      hasAttribute: (name) => this.attributes.has(name),
      hasBuiltin: () => false,
    };
    const evaluate = (): boolean => {
      const tokens = new RangeTokens(lexed, frame.file, hash + 2, end, this.moment);
      const expander = new Expander(lineContext(this.context), tokens, this.moment, 0);
      return new Condition(expander, questions, frame.file, this.lineOf(frame, ordinal)).evaluate();
    };
    this.questions?.asked(frame.file, ordinal, hash + 2, end, evaluate);
    return evaluate();
  }

  /** #include_next goes on behind the folder where its own file was found; in the main file it is a plain #include. */
  private resolve(frame: Frame, name: string, quoted: boolean, next: boolean): Resolved | undefined {
    if (!next || this.stack.length < 2) return this.files.resolve(name, quoted, frame.file, 0);
    return this.files.resolve(name, false, frame.file, frame.found + 1);
  }

  private isDefined(name: string): boolean {
    return this.context.macros.lookup(name, this.moment) !== undefined || hasOperators.has(name);
  }

  private include(frame: Frame, ordinal: number, operand: number, end: number, next: boolean): void {
    const wanted = includeName(frame.file, operand, end, this.context, this.moment);
    if (wanted === undefined) {
      throw this.fault(
        frame,
        ordinal,
        '#include names no header',
        'write "name" or <name>, or define the macro it uses',
      );
    }
    const resolved = this.resolve(frame, wanted.name, wanted.quoted, next);
    if (resolved === undefined) {
      this.absentOrFault(frame, ordinal, wanted);
      return;
    }
    const { file } = resolved;
    const { guard } = directivesOf(file.lexed);
    const known = file.once || (guard !== '' && this.context.macros.lookup(guard, this.moment) !== undefined);
    this.questions?.entered(file, frame.file, this.lineOf(frame, ordinal), known);
    if (known) return;
    if (this.stack.length >= limits.includeDepth) {
      const remedy = 'give the headers that include each other an include guard';
      throw this.fault(frame, ordinal, `#include is nested deeper than ${String(limits.includeDepth)} files`, remedy);
    }
    this.enter(file, resolved.found);
  }

  private absentOrFault(frame: Frame, ordinal: number, wanted: IncludeName): void {
    if (!this.absent.has(wanted.name)) {
      throw unresolved(frame.file, this.lineOf(frame, ordinal), wanted, this.chain(this.stack.length - 2));
    }
    const note = `${wanted.name} is generated by a build; read as empty`;
    if (!this.assumptions.includes(note)) this.assumptions.push(note);
  }
}
