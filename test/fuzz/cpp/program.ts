/** Generated macro programs: definitions, conditions, includes and uses, all of which gcc -E accepts or refuses. */
import { Random } from '../c/random.js';
import { condition, literal } from './literals.js';

export interface Case {
  readonly name: string;
  /** Files by path; the first is the main one. */
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
}

interface Known {
  readonly name: string;
  /** undefined: object-like. */
  readonly params: number | undefined;
  readonly variadic: boolean;
}

const PUNCTUATION = '( ) { } [ ] ; + - * / % & | ^ ~ ! < > = == != <= << ? : . -> ... ++ &&'.split(' ');
const PARAMS = ['x', 'y', 'z'];
/** What may stand between two tokens without meaning anything. */
const GAPS = [' ', ' ', ' ', '  ', '\t', '/**/', ' /* c */ ', '\\\n', ' \\\n ', ' /* a\n b */ '];

export class Program {
  private known: Known[] = [];
  private readonly files: Record<string, string> = {};
  private depth = 0;
  private headers = 0;

  constructor(
    private readonly r: Random,
    private readonly name: string,
  ) {}

  make(): Case {
    const main = `${this.name}.c`;
    const text = this.lines(8 + this.r.below(14));
    return { name: this.name, files: { ...this.files, [main]: text }, main };
  }

  private lines(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += this.line();
    return text;
  }

  private line(): string {
    const { r } = this;
    const kind = r.below(100);
    if (kind < 34) return this.define();
    if (kind < 37 && this.known.length > 0) {
      const gone = r.pick(this.known);
      this.known = this.known.filter((one) => one !== gone);
      return `#undef ${gone.name}\n`;
    }
    if (kind < 48) return this.conditional();
    if (kind < 52) return this.include();
    if (kind < 54) return `#line ${1 + r.below(900)}${r.chance(40) ? ` "${this.name}_${r.below(3)}.c"` : ''}\n`;
    if (kind < 57 && this.known.length > 0) {
      const { name } = r.pick(this.known);
      const what = r.chance(50) ? 'push_macro' : 'pop_macro';
      return r.chance(70) ? `#pragma ${what}("${name}")\n` : `;_Pragma("${what}(\\"${name}\\")");\n`;
    }
    if (kind < 58) return r.pick(['#pragma once x\n', '#\n', '# /* nothing */\n', '#ident "x"\n']);
    return `${this.text(3 + r.below(8))}\n`;
  }

  /** Names are few, so that macros meet each other and themselves. */
  private fresh(): string {
    return `${this.r.pick(['A', 'B', 'C', 'f', 'g', 'h'])}${this.r.below(3)}`;
  }

  private know(macro: Known): void {
    this.known = [...this.known.filter(({ name }) => name !== macro.name), macro];
  }

  private define(): string {
    const { r } = this;
    const name = this.fresh();
    if (r.chance(40)) {
      this.know({ name, params: undefined, variadic: false });
      return `#define ${name} ${this.body([], '')}\n`;
    }
    const params = PARAMS.slice(0, r.below(4));
    const variadic = r.chance(40);
    const named = variadic && r.chance(30);
    const rest = !variadic ? '' : named ? 'args' : '__VA_ARGS__';
    const list = [...params, ...(variadic ? [named ? 'args...' : '...'] : [])];
    this.know({ name, params: params.length, variadic });
    return `#define ${name}(${list.join(r.pick([',', ', ']))}) ${this.body(params, rest)}\n`;
  }

  private body(params: readonly string[], rest: string): string {
    const { r } = this;
    const names = rest === '' ? params : [...params, rest];
    const parts: string[] = [];
    for (let left = r.below(6); left > 0; left--) {
      const kind = r.below(100);
      const param = names.length > 0 ? r.pick(names) : 'q';
      if (kind < 22) parts.push(param);
      else if (kind < 30 && names.length > 0) parts.push(`#${r.pick(['', ' '])}${param}`);
      else if (kind < 44) parts.push(`${this.operand(names)}${r.pick(['##', ' ## ', '## '])}${this.operand(names)}`);
      else if (kind < 48)
        parts.push(`${r.pick(['', 'a', '1', '0x', '.5', '2.'])}##${this.operand(names)}##${this.operand(names)}`);
      else if (kind < 54 && rest !== '') parts.push(`, ##${rest}`);
      else if (kind < 62 && rest !== '') parts.push(this.optional(params, rest));
      else if (kind < 76) parts.push(this.use(2, params));
      else parts.push(this.plain());
    }
    return parts.join(r.pick([' ', ' ', '']));
  }

  private optional(params: readonly string[], rest: string): string {
    const { r } = this;
    const inside = this.body(params, '').replaceAll(/__VA_OPT__/g, 'opt');
    const content = `${inside}${r.pick(['', ` ${rest}`, ' end'])}`;
    const before = r.pick(['', '', '', '#', 'x##', 'a ## ']);
    // gcc 12 does not paste behind a group that ends in an expansion to nothing
    const after = content.endsWith(' end') ? r.pick(['', '', '##x', ' ## b']) : '';
    return `${before}__VA_OPT__(${content.replace(/^\s*##/, '').replace(/##\s*$/, '')})${after}`;
  }

  private operand(names: readonly string[]): string {
    const { r } = this;
    // The first parameter gets arguments that can be pasted.
    if (names.length > 0 && r.chance(60)) return r.chance(90) ? (names[0] ?? '') : r.pick(names);
    if (this.known.length > 0 && r.chance(30)) return r.pick(this.known).name;
    if (r.chance(2)) return r.pick(['.', '+', '-', '<', '=', '"s"', "'c'", '#', '->', '(', '@']);
    return r.pick(['a', 'A', 'f', '_', 'L', 'e', 'e1', '$', 'é', 'x', 'y', '']);
  }

  private plain(): string {
    const { r } = this;
    const kind = r.below(10);
    if (kind < 4) return r.pick(['a', 'b', 'x', 'late1', 'int', 'defined', '$d', 'a$', 'é', 'unused']);
    if (kind < 6) return literal(r);
    if (kind < 7) return r.pick(['__LINE__', '__COUNTER__', '__FILE__', '__INCLUDE_LEVEL__', '__BASE_FILE__']);
    return r.pick(PUNCTUATION);
  }

  private use(depth: number, params: readonly string[] = []): string {
    const { r } = this;
    if (this.known.length === 0) return this.plain();
    const macro = r.pick(this.known);
    if (macro.params === undefined || r.chance(10)) return macro.name;
    let count = macro.params;
    if (macro.variadic) count += r.below(4);
    // now and then a wrong number, which gcc refuses
    else if (r.chance(1) && depth === 0) count = r.below(4);
    const args: string[] = [];
    for (let i = 0; i < count; i++) {
      const plain = i === 0 && r.chance(95);
      args.push(plain ? r.pick(['', 'a', 'b1', 'x', '_', '7', this.fresh()]) : this.argument(depth + 1, params));
    }
    const space = r.chance(10) ? r.pick(GAPS) : '';
    return `${macro.name}${space}(${args.join(',')})`;
  }

  private argument(depth: number, params: readonly string[]): string {
    const { r } = this;
    let text = '';
    for (let left = r.below(4); left > 0; left--) {
      const kind = r.below(10);
      if (kind < 2 && params.length > 0) text += r.pick(params);
      else if (kind < 5 && depth < 3) text += this.use(depth, params);
      else if (kind < 6) text += `(${r.pick(['', 'a', 'a, b', ','])})`;
      else {
        const one = this.plain();
        text += /^[()]$|^#/.test(one) ? 'p' : one;
      }
      text += r.pick([' ', ' ', '']);
    }
    return text;
  }

  private text(parts: number): string {
    const { r } = this;
    let text = '';
    for (let left = parts; left > 0; left--) {
      let one = r.chance(65) ? this.use(0) : this.plain();
      if (r.chance(6)) one = this.spread(one);
      text += one + (r.chance(85) ? ' ' : r.pick(GAPS));
    }
    return text;
  }

  /** Line breaks, splices and directives among the arguments. */
  private spread(text: string): string {
    const { r } = this;
    const between = [
      '\n',
      ' \\\n',
      '\n\n',
      `\n#define late${r.below(3)} early\n`,
      '\n#undef late1\n',
      '\n#if 1\n',
      '\n#ifdef A0\nthis,\n#endif\n',
    ];
    return text.replace(/[,(]/, (mark) => {
      const what = r.pick(between);
      return what === '\n#if 1\n' ? `${mark}\n#if 1\n1\n#else\n2)\n#endif\n` : mark + what;
    });
  }

  private conditional(): string {
    const { r } = this;
    if (this.depth > 2) return '';
    this.depth++;
    const names = this.known.map(({ name }) => name);
    const named = (): string => (names.length > 0 && r.chance(80) ? r.pick(names) : 'nothing');
    const heads = [
      (): string => `#ifdef ${named()}`,
      (): string => `#ifndef ${named()}`,
      (): string => `#if ${condition(r, named)}`,
      (): string => `#if ${condition(r, named)}`,
    ];
    let text = `${r.pick(heads)()}\n${this.lines(r.below(4))}`;
    while (r.chance(35)) {
      const head = r.chance(75) ? `#elif ${condition(r, named)}` : `#${r.pick(['elifdef', 'elifndef'])} ${named()}`;
      text += `${head}\n${this.lines(r.below(3))}`;
    }
    if (r.chance(50)) text += `#else\n${this.lines(r.below(3))}`;
    this.depth--;
    return `${text}#endif\n`;
  }

  private include(): string {
    const { r } = this;
    if (this.headers >= 3 || this.depth > 1) return `${this.text(2)}\n`;
    const header = `${this.name}_${this.headers++}.h`;
    this.depth++;
    const guard = r.chance(50) ? `${header.replace('.', '_').toUpperCase()}` : '';
    const content = this.lines(r.below(6));
    const guarded = guard === '' ? content : `#ifndef ${guard}\n#define ${guard}\n${content}#endif\n`;
    this.depth--;
    const folder = r.pick(['', 'inc1/', 'inc2/']);
    this.files[`${folder}${header}`] = guarded;
    if (folder === 'inc1/' && r.chance(70)) {
      this.files[`inc1/${header}`] = `one\n#include_next ${r.pick([`<${header}>`, `"${header}"`])}\n${guarded}`;
      this.files[`inc2/${header}`] = this.lines(2);
    }
    const spelled = folder === '' || r.chance(50) ? `"${header}"` : `<${header}>`;
    const directive = r.pick([
      `#include ${spelled}`,
      `#include ${spelled} // why`,
      `#define HEADER ${spelled}\n#include HEADER`,
      `#define HEADER(h) h\n#include HEADER(${spelled})\n#undef HEADER`,
      `#if __has_include(${spelled})\n#include ${spelled}\n#include ${spelled}\n#endif`,
      `#if __has_include("no_${header}") || !defined __has_include\nwrong\n#else\n#include ${spelled}\n#endif`,
    ]);
    return `${directive}\n`;
  }
}

export function makeCase(seed: number, at: number): Case {
  return new Program(new Random(Math.imul(seed, 1_000_003) ^ at), `c${at}`).make();
}
