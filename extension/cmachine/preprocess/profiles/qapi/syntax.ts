import { FaultError } from '../../../source/types.js';

/** A value of the QAPI schema language: JSON without numbers, strings in single quotes, objects in order. */
export type QapiValue = string | boolean | QapiValue[] | QapiObject;
export type QapiObject = Map<string, QapiValue>;

export interface QapiExpression {
  readonly object: QapiObject;
  /** 1-based line where it starts. */
  readonly line: number;
}

interface Word {
  readonly kind: 'mark' | 'string' | 'name' | 'end';
  readonly text: string;
  readonly at: number;
}

const deepest = 64;

/** The top-level expressions of a schema file. Throws FaultError where it is no QAPI schema. */
export function parseQapi(text: string, path: string): QapiExpression[] {
  return new Parser(text, path).expressions();
}

class Parser {
  private readonly pattern = /[ \t\r\n]+|#[^\n]*|([{}[\],:])|'((?:[^'\\\n]|\\.)*)'|([a-z]+)|(.)/gsy;
  private word: Word;
  private line = 1;
  private counted = 0;

  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {
    this.word = this.read();
  }

  expressions(): QapiExpression[] {
    const found: QapiExpression[] = [];
    while (this.word.kind !== 'end') {
      const line = this.lineOf(this.word.at);
      const object = this.value(0);
      if (!(object instanceof Map)) this.fail('an object is expected');
      found.push({ object, line });
    }
    return found;
  }

  private lineOf(at: number): number {
    for (let next = this.text.indexOf('\n', this.counted); next >= 0 && next < at;) {
      this.line++;
      this.counted = next + 1;
      next = this.text.indexOf('\n', this.counted);
    }
    return this.line;
  }

  private fail(why: string): never {
    const line = this.lineOf(this.word.at);
    const message = `${this.path}:${String(line)}: no QAPI schema: ${why}`;
    throw new FaultError({
      message,
      file: this.path,
      line,
      remedy: 'check that the checkout is complete and unchanged',
    });
  }

  private read(): Word {
    for (;;) {
      const at = this.pattern.lastIndex;
      if (at >= this.text.length) return { kind: 'end', text: '', at };
      const found = this.pattern.exec(this.text);
      if (found === null) return { kind: 'end', text: '', at };
      if (found[1] !== undefined) return { kind: 'mark', text: found[1], at };
      if (found[2] !== undefined) return { kind: 'string', text: found[2].replaceAll(/\\(.)/gs, '$1'), at };
      if (found[3] !== undefined) return { kind: 'name', text: found[3], at };
      if (found[4] !== undefined) return { kind: 'mark', text: found[4], at };
    }
  }

  private take(): Word {
    const word = this.word;
    this.word = this.read();
    return word;
  }

  private value(depth: number): QapiValue {
    if (depth > deepest) this.fail('it is nested too deep');
    if (this.word.kind === 'string') return this.take().text;
    if (this.word.kind === 'name') {
      if (this.word.text !== 'true' && this.word.text !== 'false') this.fail(`"${this.word.text}" is unknown`);
      return this.take().text === 'true';
    }
    if (this.word.text === '[') return this.list(depth);
    if (this.word.text === '{') return this.object(depth);
    this.fail(this.word.kind === 'end' ? 'it ends too early' : `"${this.word.text}" stands where a value is expected`);
  }

  private list(depth: number): QapiValue[] {
    const found: QapiValue[] = [];
    this.take();
    while (this.word.text !== ']' || this.word.kind !== 'mark') {
      found.push(this.value(depth + 1));
      if (!this.isMark(',')) break;
      this.take();
    }
    this.expect(']');
    return found;
  }

  private object(depth: number): QapiObject {
    const found: QapiObject = new Map();
    this.take();
    while (!this.isMark('}')) {
      if (this.word.kind !== 'string') this.fail('a name in single quotes is expected');
      const name = this.take().text;
      this.expect(':');
      found.set(name, this.value(depth + 1));
      if (!this.isMark(',')) break;
      this.take();
    }
    this.expect('}');
    return found;
  }

  private isMark(text: string): boolean {
    return this.word.kind === 'mark' && this.word.text === text;
  }

  private expect(text: string): void {
    if (!this.isMark(text)) this.fail(`"${text}" is missing`);
    this.take();
  }
}
