/** A cursor over expanded tokens with look-ahead, and the set of names that are types where it stands. */
import { FaultError } from '../source/types.js';
import { TokenKind, type Token } from '../preprocess/token.js';
import type { RawBody } from '../preprocess/types.js';

export interface TokenSupply {
  next(): Token;
  body?(): RawBody;
}

export function supplyOf(tokens: readonly Token[], end: Token): TokenSupply {
  let i = 0;
  return { next: () => tokens[i++] ?? { ...end, kind: TokenKind.End, text: '' } };
}

/** Names of one scope, and whether each is a type. */
export interface ScopeNames {
  get(name: string): boolean | undefined;
  set(name: string, isType: boolean): unknown;
}

export class Cursor {
  private head: Token | undefined;
  /** Behind the head. */
  private readonly ahead: Token[] = [];
  /** Tokens that were taken from the supply. */
  read = 0;
  /** Innermost last; each maps a name to whether it is a type. */
  private readonly scopes: ScopeNames[];
  last: Token | undefined;
  /** What #pragma pack has set: the greatest alignment of members in bytes, 0 for their own. */
  packing = 0;

  constructor(
    private readonly supply: TokenSupply,
    fileScope: ScopeNames,
    /** Whether declarations may leave out int, as C did before 1999 and gcc still does. */
    readonly implicitInt = false,
  ) {
    this.scopes = [fileScope];
  }

  private pull(): Token {
    const t = this.supply.next();
    this.read++;
    return t;
  }

  peek(n = 0): Token {
    const head = (this.head ??= this.pull());
    if (n === 0) return head;
    while (this.ahead.length < n) this.ahead.push(this.pull());
    return this.ahead[n - 1] as Token;
  }

  next(): Token {
    const t = this.head ?? this.pull();
    this.head = this.ahead.length > 0 ? this.ahead.shift() : undefined;
    this.last = t;
    return t;
  }

  /** Nothing has been looked at that was not taken. */
  get level(): boolean {
    return this.head === undefined;
  }

  is(text: string, n = 0): boolean {
    const t = n === 0 ? (this.head ??= this.pull()) : this.peek(n);
    return t.text === text && (t.kind === TokenKind.Punctuator || t.kind === TokenKind.Identifier);
  }

  take(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string): Token {
    if (!this.is(text)) this.fail(`expected "${text}" before "${this.peek().text || 'the end of the file'}"`);
    return this.next();
  }

  name(): Token {
    const t = this.peek();
    if (t.kind !== TokenKind.Identifier) this.fail(`expected a name before "${t.text || 'the end of the file'}"`);
    return this.next();
  }

  /** Only directly after next() returned the "{" of a body, with nothing peeked. */
  rawBody(): RawBody {
    if (!this.level || !this.supply.body) this.fail('a function definition cannot stand here');
    return this.supply.body();
  }

  enter(): void {
    this.scopes.push(new Map<string, boolean>());
  }

  leave(): void {
    this.scopes.pop();
  }

  declare(name: string, isType: boolean): void {
    if (name) (this.scopes[this.scopes.length - 1] as ScopeNames).set(name, isType);
  }

  isTypeName(t: Token): boolean {
    if (t.kind !== TokenKind.Identifier) return false;
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = (this.scopes[i] as ScopeNames).get(t.text);
      if (found !== undefined) return found;
    }
    return false;
  }

  fail(message: string, at: Token = this.peek()): never {
    throw syntaxFault(message, at);
  }
}

export function syntaxFault(message: string, at: Token): FaultError {
  const from = at.macro ? ` (in the expansion of ${at.macro})` : '';
  return new FaultError({
    message: `${message}${from}`,
    file: at.file.path,
    line: at.line,
    remedy:
      'IRQScope reads C11 with the GNU extensions that QEMU and Linux use; this construct is not among them, or the file is damaged.',
  });
}
