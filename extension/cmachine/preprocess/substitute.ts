import { lex } from './lexer.js';
import type { Budget } from './budget.js';
import { TokenKind } from './token.js';
import { faultAt } from './macro.js';
import type { Definition, Piece } from './definition.js';
import { nameNumber, nameText } from './names.js';
import { PpToken, type Spelled } from './tokens.js';

export interface Arguments {
  /** The variable arguments were left out altogether, which is more than empty. */
  readonly omitted: boolean;
  /** Those whose expansion begins with a macro that gave nothing: the white space behind it counts. */
  readonly led: ReadonlySet<number>;
  readonly raw: readonly (readonly PpToken[])[];
  /** The argument after its own macro expansion. */
  expanded(index: number): readonly PpToken[];
}

/** Makes the tokens of one macro use; they take the place of `use` and its outermost macro's name. */
export class Substitution {
  private readonly macro: string;

  constructor(
    private readonly use: PpToken,
    private readonly definition: Definition,
    private readonly args: Arguments,
    private readonly budget: Budget,
  ) {
    this.macro = use.macro ?? use.text;
  }

  run(): PpToken[] {
    const { pieces } = this.definition;
    if (pieces.some(({ optional }) => optional !== undefined)) this.expandUsed(pieces);
    const out = this.replace(pieces).filter((token) => token !== undefined);
    const first = out[0];
    if (first !== undefined) first.space = this.use.space;
    return out;
  }

  /** gcc expands all that is used first, groups that are left out too: __COUNTER__ moves on. */
  private expandUsed(pieces: readonly Piece[]): void {
    let pasting = false;
    for (const { parameter, stringify, paste, optional } of pieces) {
      if (optional !== undefined) this.expandUsed(optional);
      else if (parameter >= 0 && !stringify && !paste && !pasting) this.args.expanded(parameter);
      pasting = paste;
    }
  }

  /** Where a group begins or ends in an operand that gave nothing, undefined keeps its place: pasting to it changes nothing. */
  private replace(pieces: readonly Piece[], group = false): (PpToken | undefined)[] {
    const out: (PpToken | undefined)[] = [];
    /** The piece before ended in "##"; `left`: it gave at least one token. */
    let pasting = false;
    let left = false;
    for (const piece of pieces) {
      const content = this.content(piece, pasting);
      if (!pasting) {
        for (const token of content) out.push(token);
        left = content.length > 0;
      } else if (left && this.isVariadic(piece) && out[out.length - 1]?.text === ',') {
        // GNU: ", ## args" loses its comma if args was left out and pastes nothing otherwise.
        if (this.args.omitted) out.pop();
        for (const token of content) out.push(token);
        left = content.length > 0;
      } else if (content.length > 0) {
        const last = left ? out.pop() : undefined;
        const head = content[0];
        if (last !== undefined && head !== undefined) out.push(this.paste(last, head));
        else out.push(last ?? head);
        for (let at = 1; at < content.length; at++) out.push(content[at]);
        left = true;
      }
      pasting = piece.paste;
      if (group && !pasting && content.length === 0 && out.length === 0) out.push(undefined);
    }
    if (group && !left && out.length > 0 && out[out.length - 1] !== undefined) out.push(undefined);
    return out;
  }

  private isVariadic(piece: Piece): boolean {
    return this.definition.variadic && piece.parameter === this.definition.parameters - 1 && !piece.stringify;
  }

  private content(piece: Piece, pasting: boolean): (PpToken | undefined)[] {
    if (piece.optional !== undefined) {
      const last = this.definition.parameters - 1;
      const content = this.args.expanded(last).length > 0 ? this.replace(piece.optional, true) : [];
      return piece.stringify ? [this.stringify(piece.token, content)] : content;
    }
    if (piece.parameter < 0) return [this.copy(piece.token, piece.token.space, piece.token)];
    const raw = this.args.raw[piece.parameter] ?? [];
    if (piece.stringify) return [this.stringify(piece.token, raw)];
    const tokens = piece.paste || pasting ? raw : this.args.expanded(piece.parameter);
    const out: PpToken[] = [];
    const own = !(piece.paste || pasting) && this.args.led.has(piece.parameter);
    for (const token of tokens) {
      const space = out.length > 0 ? token.space : piece.token.space || (own && token.space);
      out.push(this.copy(token, space, placeOf(token)));
    }
    return out;
  }

  /** `spelled`: where the token stands that is copied. */
  private copy(token: PpToken, space: boolean, spelled: Spelled): PpToken {
    const { use } = this;
    const { text } = token;
    return new PpToken(
      token.kind,
      text,
      use.file,
      use.line,
      use.column,
      space,
      this.macro,
      spelled,
      token.noExpand,
      token.name,
    );
  }

  private stringify(at: PpToken, tokens: readonly (PpToken | undefined)[]): PpToken {
    let text = '';
    // Quotes and backslashes in it double.
    const length = tokens.reduce((sum, token) => sum + (token?.text.length ?? 0) + 1, 0);
    this.budget.spelled(2 * length, this.use, this.macro);
    for (const token of tokens) {
      if (token === undefined) continue;
      if (text !== '' && token.space) text += ' ';
      const quoted = token.kind === TokenKind.String || token.kind === TokenKind.Char;
      text += quoted ? token.text.replaceAll(/["\\]/g, '\\$&') : token.text;
    }
    // A lone backslash at the end would swallow the closing quote.
    if (/(?<!\\)(?:\\\\)*\\$/.test(text)) text = text.slice(0, -1);
    const { use } = this;
    const spelled = { file: at.file, line: at.line, column: at.column };
    const made = `"${text}"`;
    return new PpToken(TokenKind.String, made, use.file, use.line, use.column, at.space, this.macro, spelled, false, 0);
  }

  private paste(a: PpToken, b: PpToken): PpToken {
    const text = a.text + b.text;
    this.budget.spelled(text.length, this.use, this.macro);
    const kind = pastedKind(a, b, text);
    const { use } = this;
    if (kind === undefined) {
      const message = `pasting "${a.text}" and "${b.text}" in macro ${this.macro} gives no token`;
      throw faultAt(use.file, use.line, message, 'correct the operands of ## in the macro or the arguments of its use');
    }
    const name = kind === TokenKind.Identifier ? nameNumber(text) : 0;
    return new PpToken(
      kind,
      name === 0 ? text : nameText(name),
      use.file,
      use.line,
      use.column,
      a.space,
      this.macro,
      a.spelled,
      false,
      name,
    );
  }
}

/** A token of a macro's replacement stands for its own place: those live as long as the macro. */
const placeOf = (token: PpToken): Spelled =>
  token.spelled ?? { file: token.file, line: token.line, column: token.column };

function pastedKind(a: PpToken, b: PpToken, text: string): TokenKind | undefined {
  if (b.kind === TokenKind.Identifier && (a.kind === TokenKind.Identifier || a.kind === TokenKind.Number))
    return a.kind;
  const lexed = lex(text);
  return lexed.count === 1 && lexed.ends[0] === text.length && lexed.starts[0] === 0 ? lexed.kindOf(0) : undefined;
}
