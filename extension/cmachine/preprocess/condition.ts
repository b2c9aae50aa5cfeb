import { limits } from './budget.js';
import { charValue, intValue } from './constants.js';
import type { IntValue } from './constants.js';
import { faultAt } from './macro.js';
import type { Expander } from './expander.js';
import { TokenKind } from './token.js';
import type { SourceFile } from './token.js';
import type { PpToken } from './tokens.js';

/** What #if asks besides arithmetic. */
export interface ConditionQuestions {
  defined(name: string): boolean;
  hasInclude(name: string, quoted: boolean, next: boolean): boolean;
  hasAttribute(name: string): boolean;
  hasBuiltin(name: string): boolean;
}

/** Operators that look like macros: `#ifdef __has_include` is true of them. */
export const hasOperators: ReadonlySet<string> = new Set([
  '__has_include',
  '__has_include_next',
  '__has_attribute',
  '__has_c_attribute',
  '__has_builtin',
]);

const precedence: ReadonlyMap<string, number> = new Map([
  ['||', 2],
  ['&&', 3],
  ['|', 4],
  ['^', 5],
  ['&', 6],
  ['==', 7],
  ['!=', 7],
  ['<', 8],
  ['>', 8],
  ['<=', 8],
  ['>=', 8],
  ['<<', 9],
  ['>>', 9],
  ['+', 10],
  ['-', 10],
  ['*', 11],
  ['/', 11],
  ['%', 11],
]);

const zero: IntValue = { value: 0n, unsigned: false };
const truth = (is: boolean): IntValue => ({ value: is ? 1n : 0n, unsigned: false });
const fit = (value: bigint, unsigned: boolean): IntValue => ({
  value: unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value),
  unsigned,
});

/** Evaluates the controlling expression of one #if or #elif; reads its line to the end. Throws FaultError if it is malformed. */
export class Condition {
  private token: PpToken | undefined;
  private depth = 0;

  constructor(
    private readonly tokens: Expander,
    private readonly questions: ConditionQuestions,
    private readonly file: SourceFile,
    private readonly line: number,
  ) {}

  evaluate(): boolean {
    this.advance();
    if (this.token === undefined) this.fail('it is empty');
    const result = this.expression(0, true);
    if (this.token !== undefined) this.fail(`"${this.token.text}" stands where an operator is expected`);
    return result.value !== 0n;
  }

  private fail(why: string): never {
    throw faultAt(this.file, this.line, `the condition of #if cannot be evaluated: ${why}`, 'correct the condition');
  }

  private advance(): void {
    this.token = this.tokens.next();
  }

  private accept(text: string): boolean {
    if (this.token?.kind !== TokenKind.Punctuator || this.token.text !== text) return false;
    this.advance();
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) this.fail(`"${text}" is missing`);
  }

  /** `live` is false where the value cannot matter: there a division by zero is no fault. */
  private expression(least: number, live: boolean): IntValue {
    if (++this.depth > limits.parenthesisDepth) this.fail('it is nested too deep');
    let left = this.unary(live);
    for (;;) {
      const operator = this.token?.kind === TokenKind.Punctuator ? this.token.text : '';
      if (operator === '?' && least <= 1) {
        left = this.choice(left, live);
        continue;
      }
      if (operator === ',' && least <= 0) {
        this.advance();
        left = this.expression(1, live);
        continue;
      }
      const level = precedence.get(operator);
      if (level === undefined || level < least) break;
      this.advance();
      if (operator === '&&' || operator === '||') {
        const decided = (left.value !== 0n) === (operator === '||');
        const right = this.expression(level + 1, live && !decided);
        left = truth(
          operator === '||' ? left.value !== 0n || right.value !== 0n : left.value !== 0n && right.value !== 0n,
        );
      } else left = this.binary(operator, left, this.expression(level + 1, live), live);
    }
    this.depth--;
    return left;
  }

  private choice(condition: IntValue, live: boolean): IntValue {
    this.advance();
    const is = condition.value !== 0n;
    const yes = this.expression(0, live && is);
    this.expect(':');
    const no = this.expression(1, live && !is);
    return fit((is ? yes : no).value, yes.unsigned || no.unsigned);
  }

  private binary(operator: string, a: IntValue, b: IntValue, live: boolean): IntValue {
    if (operator === '<<' || operator === '>>') return shift(a, operator === '<<' ? b.value : -b.value);
    const unsigned = a.unsigned || b.unsigned;
    const x = fit(a.value, unsigned).value;
    const y = fit(b.value, unsigned).value;
    switch (operator) {
      case '|':
        return fit(x | y, unsigned);
      case '^':
        return fit(x ^ y, unsigned);
      case '&':
        return fit(x & y, unsigned);
      case '==':
        return truth(x === y);
      case '!=':
        return truth(x !== y);
      case '<':
        return truth(x < y);
      case '>':
        return truth(x > y);
      case '<=':
        return truth(x <= y);
      case '>=':
        return truth(x >= y);
      case '+':
        return fit(x + y, unsigned);
      case '-':
        return fit(x - y, unsigned);
      case '*':
        return fit(x * y, unsigned);
      default:
        if (y === 0n) {
          if (live) this.fail('it divides by zero');
          return { value: 0n, unsigned };
        }
        return fit(operator === '/' ? x / y : x % y, unsigned);
    }
  }

  private unary(live: boolean): IntValue {
    const token = this.token;
    if (token === undefined) this.fail('it ends too early');
    switch (token.kind) {
      case TokenKind.Number: {
        const value = intValue(token.text);
        if (value === undefined) this.fail(`"${token.text}" is no integer`);
        this.advance();
        return value;
      }
      case TokenKind.Char: {
        const value = charValue(token.text, this.questions.defined('__CHAR_UNSIGNED__'));
        if (value === undefined) this.fail(`${token.text} is no character constant`);
        this.advance();
        return value;
      }
      case TokenKind.Identifier:
        return this.identifier(token.text);
      case TokenKind.Punctuator:
        break;
      default:
        this.fail(`${token.text} has no place in it`);
    }
    if (++this.depth > limits.parenthesisDepth) this.fail('it is nested too deep');
    this.advance();
    const value = this.prefixed(token.text, live);
    this.depth--;
    return value;
  }

  private prefixed(operator: string, live: boolean): IntValue {
    switch (operator) {
      case '(': {
        const value = this.expression(0, live);
        this.expect(')');
        return value;
      }
      case '!':
        return truth(this.unary(live).value === 0n);
      case '-': {
        const { value, unsigned } = this.unary(live);
        return fit(-value, unsigned);
      }
      case '~': {
        const { value, unsigned } = this.unary(live);
        return fit(~value, unsigned);
      }
      case '+':
        return this.unary(live);
      default:
        this.fail(`"${operator}" stands where a value is expected`);
    }
  }

  private identifier(name: string): IntValue {
    if (name === 'defined') return truth(this.questions.defined(this.operand('defined')));
    if (!hasOperators.has(name)) {
      this.advance();
      return zero;
    }
    if (name === '__has_include' || name === '__has_include_next') return this.hasInclude(name.endsWith('_next'));
    const operand = this.operand(name).replace(/^__(\w+)__$/, '$1');
    if (name === '__has_builtin') return truth(this.questions.hasBuiltin(operand));
    return truth(name === '__has_attribute' && this.questions.hasAttribute(operand));
  }

  /** The name that `defined` or an operator of its kind asks about, with or without parentheses, never expanded. */
  private operand(operator: string): string {
    let token = this.tokens.raw();
    const parenthesis = token?.text === '(';
    if (parenthesis) token = this.tokens.raw();
    if (token?.kind !== TokenKind.Identifier) this.fail(`${operator} is not followed by a name`);
    if (parenthesis) {
      let depth = 1;
      while (depth > 0) {
        const next = this.tokens.raw();
        if (next === undefined || (depth === 1 && operator === 'defined' && next.text !== ')'))
          this.fail(`")" is missing`);
        if (next.text === '(') depth++;
        else if (next.text === ')') depth--;
      }
    }
    this.advance();
    return token.text;
  }

  private hasInclude(next: boolean): IntValue {
    if (this.tokens.raw()?.text !== '(') this.fail('__has_include needs "("');
    let token = this.tokens.next();
    let name = '';
    const quoted = token?.kind === TokenKind.String;
    if (token !== undefined && quoted) name = token.text.slice(1, -1);
    else if (token?.text === '<') {
      for (token = this.tokens.raw(); token !== undefined && token.text !== '>'; token = this.tokens.raw()) {
        name += (token.space && name !== '' ? ' ' : '') + token.text;
      }
    }
    if (name === '') this.fail('__has_include names no header');
    this.advance();
    this.expect(')');
    return truth(this.questions.hasInclude(name, quoted, next));
  }
}

function shift(a: IntValue, count: bigint): IntValue {
  if (count >= 64n) return { value: 0n, unsigned: a.unsigned };
  if (count >= 0n) return fit(a.value << count, a.unsigned);
  return fit(a.value >> (count < -64n ? 64n : -count), a.unsigned);
}
