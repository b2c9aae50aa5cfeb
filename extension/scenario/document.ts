import type { IToken } from 'chevrotain';
import type { DocumentLine, RepeatStatement, ScenarioDocument, Statement } from './ast.js';
import { StatementParser } from './grammar.js';
import { spanOf } from './grammar-nodes.js';
import { nearest, problemAt } from './problem.js';
import type { Problem } from './problem.js';
import { syntaxProblem } from './syntax-problem.js';
import * as t from './tokens.js';
import { keyword, tokensOf } from './tokens.js';

export interface ParsedDocument {
  readonly document: ScenarioDocument;
  readonly problems: readonly Problem[];
  /** What lines that did not parse were about to say, so that the rest of the file is not blamed for them. */
  readonly attempted: Attempted;
}

export interface Attempted {
  /** First words of such lines. */
  readonly starts: ReadonlySet<string>;
  /** Every word in them. */
  readonly words: ReadonlySet<string>;
}

const deepest = 8;

/** Statements that give something a name. */
const declaring: readonly Statement['kind'][] = ['line', 'requester', 'eventfd'];

let parser: StatementParser | undefined;

/** The one parser; building it takes milliseconds, so it is made when first needed. */
export function statementParser(): StatementParser {
  parser ??= new StatementParser();
  return parser;
}

interface Block {
  readonly head: RepeatStatement;
  /** A block whose head did not parse, or that is nested too deep: its lines are checked, then left out. */
  readonly dropped: boolean;
  readonly comment?: string;
  readonly blankBefore: boolean;
  readonly lines: DocumentLine[];
}

/** Reads every line of a text. Any text is some document; the lines that do not parse are left out of it, with a problem each. */
export function parseDocument(text: string): ParsedDocument {
  return new DocumentReader().read(text);
}

class DocumentReader {
  private readonly problems: Problem[] = [];
  private readonly top: DocumentLine[] = [];
  private readonly blocks: Block[] = [];
  private readonly names: string[] = [];
  private readonly attempted = { starts: new Set<string>(), words: new Set<string>() };
  private blank = false;
  /** Heads of repeats without their brace: as many closing braces are then not reported. */
  private missingBraces = 0;

  read(text: string): ParsedDocument {
    const parsed = statementParser();
    let line: IToken[] = [];
    for (const token of tokensOf(text)) {
      if (token.tokenType === t.Newline) {
        this.line(parsed, line);
        line = [];
      } else if (token.tokenType !== t.Mark || token.startOffset !== 0) line.push(token);
    }
    this.line(parsed, line);
    while (this.blocks.length > 0) {
      const { head, dropped } = this.blocks[this.blocks.length - 1] as Block;
      if (!dropped)
        this.problems.push(problemAt(head, 'this block is never closed', { suggestion: 'add a line with `}`' }));
      this.close();
    }
    return { document: { lines: this.top }, problems: this.problems, attempted: this.attempted };
  }

  private line(parsed: StatementParser, tokens: readonly IToken[]): void {
    if (tokens.length === 0) {
      this.blank = true;
      return;
    }
    const last = tokens[tokens.length - 1];
    const comment = last?.tokenType === t.Comment ? last.image.slice(1).trimEnd() : undefined;
    const rest = comment === undefined ? tokens : tokens.slice(0, -1);
    if (comment !== undefined && rest.length === 0) this.put({ blankBefore: this.takeBlank(), comment });
    if (this.reportForeign(rest)) {
      this.attempt(rest);
      // Its braces still count, so that one odd character does not make the rest of the file wrong.
      for (const token of rest) this.countBrace(token);
      this.takeBlank();
      return;
    }
    const segments = segmentsOf(rest);
    segments.forEach((segment, index) =>
      this.segment(parsed, segment, index === segments.length - 1 ? comment : undefined),
    );
  }

  private segment(parsed: StatementParser, tokens: readonly IToken[], comment: string | undefined): void {
    const first = tokens[0] as IToken;
    if (first.tokenType === t.RightBrace) {
      if (this.blocks.length > 0) this.close(comment);
      else if (this.missingBraces > 0) this.missingBraces--;
      else
        this.problems.push(
          problemAt(spanOf(first), '`}` closes nothing', { suggestion: 'remove it', replacement: '' }),
        );
      this.takeBlank();
      return;
    }
    const statement = this.parse(parsed, tokens);
    const opens = tokens[tokens.length - 1]?.tokenType === t.LeftBrace;
    const blankBefore = this.takeBlank();
    if (opens) {
      const span = spanOf(first);
      const head: RepeatStatement =
        statement?.kind === 'repeat'
          ? statement
          : { kind: 'repeat', count: { kind: 'number', value: 1n, base: 10, digits: 1, ...span }, body: [], ...span };
      if (this.blocks.length === deepest) {
        this.problems.push(
          problemAt(head, `blocks are nested deeper than ${deepest}`, { suggestion: 'repeat fewer levels' }),
        );
      }
      const dropped = statement?.kind !== 'repeat' || this.blocks.length >= deepest;
      this.blocks.push({ head, dropped, blankBefore, lines: [], ...(comment === undefined ? {} : { comment }) });
      return;
    }
    if (!statement && first.tokenType === keyword('repeat')) this.missingBraces++;
    if (statement && declaring.includes(statement.kind) && 'name' in statement) this.names.push(statement.name.text);
    if (statement) this.put({ blankBefore, statement, ...(comment === undefined ? {} : { comment }) });
  }

  private parse(parsed: StatementParser, tokens: readonly IToken[]): Statement | undefined {
    parsed.numberProblems = [];
    parsed.input = [...tokens];
    const statement = parsed.statement();
    this.problems.push(...parsed.numberProblems);
    const error = parsed.errors[0];
    if (!error) return statement;
    this.attempt(tokens);
    const found = tokens.indexOf(error.token);
    this.problems.push(syntaxProblem(parsed, tokens, found < 0 ? tokens.length : found, this.names));
    return undefined;
  }

  /** What no line can hold. True if there was any. */
  private reportForeign(tokens: readonly IToken[]): boolean {
    let end = -1;
    let foreign = false;
    for (const token of tokens) {
      const span = spanOf(token);
      if (token.tokenType === t.OpenText) {
        this.problems.push(
          problemAt(span, 'this text has no closing quote', { suggestion: 'end it with `"` on the same line' }),
        );
      } else if (token.tokenType === t.ForeignComment) {
        const replacement = `# ${token.image.slice(2).trim()}`;
        this.problems.push(
          problemAt(span, 'a comment begins with `#`', { suggestion: 'did you mean `#`?', replacement }),
        );
      } else if (token.tokenType === t.Odd || token.tokenType === t.Mark) {
        // One problem for a run of them.
        if (token.startOffset !== end) this.problems.push(oddCharacter(token));
        end = token.startOffset + token.image.length;
      } else continue;
      foreign = true;
    }
    return foreign;
  }

  private attempt(tokens: readonly IToken[]): void {
    const start = tokens[0]?.image ?? '';
    this.attempted.starts.add(nearest(start, ['scenario', 'machine']) ?? start);
    for (const token of tokens) this.attempted.words.add(token.image);
    const declares = ['line', 'device', 'eventfd'].some((word) => tokens[0]?.tokenType === keyword(word));
    if (declares && tokens[1]) this.names.push(tokens[1].image);
  }

  private countBrace(token: IToken): void {
    if (token.tokenType === t.RightBrace) {
      if (this.blocks.length > 0) this.close();
    } else if (token.tokenType === t.LeftBrace) {
      const span = spanOf(token);
      const count = { kind: 'number', value: 1n, base: 10, digits: 1, ...span } as const;
      this.blocks.push({
        head: { kind: 'repeat', count, body: [], ...span },
        dropped: true,
        blankBefore: false,
        lines: [],
      });
    }
  }

  private close(closeComment?: string): void {
    const block = this.blocks.pop();
    if (!block || block.dropped) return;
    const statement = { ...block.head, body: block.lines, ...(closeComment === undefined ? {} : { closeComment }) };
    this.put({
      blankBefore: block.blankBefore,
      statement,
      ...(block.comment === undefined ? {} : { comment: block.comment }),
    });
  }

  private put(line: DocumentLine): void {
    const lines = this.blocks[this.blocks.length - 1]?.lines ?? this.top;
    lines.push(lines.length === 0 ? { ...line, blankBefore: false } : line);
  }

  private takeBlank(): boolean {
    const blank = this.blank;
    this.blank = false;
    return blank;
  }
}

/** A line is one statement; "{" ends one and "}" is one of its own. */
function segmentsOf(tokens: readonly IToken[]): IToken[][] {
  const segments: IToken[][] = [];
  let current: IToken[] = [];
  const end = () => {
    if (current.length > 0) segments.push(current);
    current = [];
  };
  for (const token of tokens) {
    if (token.tokenType === t.RightBrace) end();
    current.push(token);
    if (token.tokenType === t.RightBrace || token.tokenType === t.LeftBrace) end();
  }
  end();
  return segments;
}

function oddCharacter(token: IToken): Problem {
  const code = token.image.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const visible = code > 0x20 && code < 0x7f;
  if (token.image === "'") {
    return problemAt(spanOf(token), "`'` has no meaning here", { suggestion: 'texts stand in double quotes' });
  }
  if (token.image === '-' || token.image === '+') {
    return problemAt(spanOf(token), `\`${token.image}\` has no meaning here`, { suggestion: 'numbers have no sign' });
  }
  const what = visible ? `\`${token.image}\`` : `the character ${name}`;
  return problemAt(spanOf(token), `${what} has no meaning here`, { suggestion: 'remove it', replacement: '' });
}
