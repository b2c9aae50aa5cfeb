/** #if to #endif: which groups are read. */
import { limits } from './budget.js';
import { Condition, hasOperators } from './condition.js';
import type { ConditionQuestions } from './condition.js';
import { usesOperators } from './definition.js';
import { DirectiveKind } from './directives.js';
import { Expander, lineContext } from './expander.js';
import type { ExpansionContext } from './expander.js';
import { resume } from './frames.js';
import type { Frame, Frames } from './frames.js';
import { macroAt } from './macro.js';
import type { Questions } from './questions.js';
import { RangeTokens } from './sources.js';
import { TokenKind } from './token.js';

export const conditionRemedy = 'balance #if and #endif in that file';

/** What conditions ask beyond macros. */
export interface ReaderQuestions {
  hasInclude(frame: Frame, name: string, quoted: boolean, next: boolean): boolean;
  hasAttribute(name: string): boolean;
  /** A directive of so many tokens is obeyed. */
  count(frame: Frame, ordinal: number, end: number): void;
}

export class Conditionals {
  constructor(
    private readonly context: ExpansionContext,
    private readonly frames: Frames,
    private readonly questions: ReaderQuestions,
    /** Where there are options that nobody decided. */
    private readonly open?: Questions,
  ) {}

  obey(frame: Frame, ordinal: number, kind: DirectiveKind): void {
    if (kind <= DirectiveKind.Ifndef) {
      if (kind === DirectiveKind.Ifndef && this.fallsBack(frame, ordinal)) return;
      if (this.holds(frame, ordinal, kind)) {
        this.enter(frame, ordinal);
        resume(frame, ordinal);
      } else this.skip(frame, ordinal, true);
      return;
    }
    const opened = frame.open.pop();
    if (opened === undefined) throw this.frames.fault(frame, ordinal, 'there is no #if to this', conditionRemedy);
    if (frame.directives.kinds[opened] === DirectiveKind.Else && kind !== DirectiveKind.Endif)
      throw this.frames.fault(frame, ordinal, 'this stands behind the #else of its #if', conditionRemedy);
    if (kind === DirectiveKind.Endif) resume(frame, ordinal);
    else this.skip(frame, ordinal, false);
  }

  private enter(frame: Frame, ordinal: number): void {
    if (frame.open.length >= limits.conditionDepth) {
      const message = `#if is nested deeper than ${String(limits.conditionDepth)}`;
      throw this.frames.fault(frame, ordinal, message, conditionRemedy);
    }
    frame.open.push(ordinal);
  }

  /**
   * `#ifndef NAME`, `#define NAME …`, `#endif` and nothing else: done at once, and noted as what does not depend on whether a file
   * has defined NAME before (macro-table.ts).
   */
  private fallsBack(frame: Frame, ordinal: number): boolean {
    const { kinds, tokens } = frame.directives;
    if (kinds[ordinal + 1] !== DirectiveKind.Define || kinds[ordinal + 2] !== DirectiveKind.Endif) return false;
    const { lexed } = frame.file;
    const [test, define, close] = [tokens[ordinal] ?? 0, tokens[ordinal + 1] ?? 0, tokens[ordinal + 2] ?? 0];
    const end = lexed.endOfLine(define);
    if (define !== test + 3 || end !== close || define + 2 >= end || !lexed.startsLine(define)) return false;
    const name = lexed.nameAt(test + 2);
    if (name === 0 || name !== lexed.nameAt(define + 2) || lexed.startsLine(test + 2)) return false;
    const text = lexed.textOf(define + 2);
    if (text === 'defined' || hasOperators.has(text) || this.context.active.has(text)) return false;
    if (usesOperators(lexed, define + 2, end)) return false;
    if (this.open?.concern(text, frame.file, lexed.lineAt(lexed.starts[define] ?? 0)) === true) return false;
    this.context.macros.fallBack(macroAt(lexed, frame.file, define + 2, end));
    resume(frame, ordinal + 2);
    return true;
  }

  /** From a group that is not taken, or just ended, to the next one that is (if `seeking`) or behind the #endif. */
  private skip(frame: Frame, from: number, seeking: boolean): void {
    const { next, kinds } = frame.directives;
    let last = from;
    for (;;) {
      const ordinal = next[last] ?? -1;
      if (ordinal < 0) throw this.frames.fault(frame, from, 'this #if has no #endif', conditionRemedy);
      const kind: DirectiveKind = kinds[ordinal] ?? DirectiveKind.Endif;
      if (kinds[last] === DirectiveKind.Else && kind !== DirectiveKind.Endif)
        throw this.frames.fault(frame, ordinal, 'this stands behind the #else of its #if', conditionRemedy);
      const taken =
        seeking && (kind === DirectiveKind.Else || (kind < DirectiveKind.Else && this.holds(frame, ordinal, kind)));
      if (taken) this.enter(frame, ordinal);
      if (taken || kind === DirectiveKind.Endif) {
        resume(frame, ordinal);
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
      this.open?.asked(frame.file, ordinal, hash + 2, end);
      const defined = this.isDefined(lexed.textOf(hash + 2));
      return kind === DirectiveKind.Ifdef || kind === DirectiveKind.Elifdef ? defined : !defined;
    }
    const end = lexed.endOfLine(hash);
    this.questions.count(frame, ordinal, end);
    const questions: ConditionQuestions = {
      defined: (name) => this.isDefined(name),
      hasInclude: (name, quoted, next) => this.questions.hasInclude(frame, name, quoted, next),
      hasAttribute: (name) => this.questions.hasAttribute(name),
      hasBuiltin: () => false,
    };
    const evaluate = (): boolean => {
      const { moment } = this.context.macros;
      const tokens = new RangeTokens(lexed, frame.file, hash + 2, end, moment);
      const expander = new Expander(lineContext(this.context), tokens, moment, 0);
      return new Condition(expander, questions, frame.file, this.frames.lineOf(frame, ordinal)).evaluate();
    };
    this.open?.asked(frame.file, ordinal, hash + 2, end, evaluate);
    return evaluate();
  }

  /** Throws where a directive names no macro. */
  requireName(frame: Frame, ordinal: number, at: number, end: number): void {
    const { lexed } = frame.file;
    if (at < end && lexed.kindOf(at) === TokenKind.Identifier && lexed.textOf(at) !== 'defined') return;
    throw this.frames.fault(frame, ordinal, 'the directive names no macro', 'write the name of a macro behind it');
  }

  private isDefined(name: string): boolean {
    const { macros } = this.context;
    return macros.lookup(name, macros.moment) !== undefined || hasOperators.has(name);
  }
}
