import type { IToken, TokenType } from 'chevrotain';
import type { Statement } from './ast.js';
import { ClaimRules } from './grammar-claims.js';

/**
 * One statement: the tokens of one line. A line is also the unit of recovery: an error in it never touches the next one.
 * The grammar needs one token of lookahead, so the first token that does not fit is the one that is wrong.
 */
export class StatementParser extends ClaimRules {
  constructor(validate = false) {
    super(validate);
    this.performSelfAnalysis();
  }

  readonly statement = this.RULE('statement', (): Statement => {
    return this.OR<Statement>([
      { ALT: () => this.SUBRULE(this.title) },
      { ALT: () => this.SUBRULE(this.machine) },
      { ALT: () => this.SUBRULE(this.guest) },
      { ALT: () => this.SUBRULE(this.ioapicVersion) },
      { ALT: () => this.SUBRULE(this.line) },
      { ALT: () => this.SUBRULE(this.requester) },
      { ALT: () => this.SUBRULE(this.eventfd) },
      { ALT: () => this.SUBRULE(this.set) },
      { ALT: () => this.SUBRULE(this.given) },
      { ALT: () => this.SUBRULE(this.entry) },
      { ALT: () => this.SUBRULE(this.stated) },
      { ALT: () => this.SUBRULE(this.cpu) },
      { ALT: () => this.SUBRULE(this.device) },
      { ALT: () => this.SUBRULE(this.vmm) },
      { ALT: () => this.SUBRULE(this.wait) },
      { ALT: () => this.SUBRULE(this.repeat) },
      { ALT: () => this.SUBRULE(this.expect) },
    ]);
  });
}

/** True if a token is of a type or of the category that the type is. */
export function isA(token: IToken, type: TokenType): boolean {
  return token.tokenType === type || (token.tokenType.CATEGORIES ?? []).includes(type);
}
