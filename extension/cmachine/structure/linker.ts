import { functionSyntax } from './body.js';
import type { FunctionSyntax } from './body.js';
import type { Spelling } from './features.js';
import type { Grammar } from './grammar.js';
import { matchStatements } from './matching.js';
import type { Matching } from './matching.js';
import { outline } from './outline.js';
import type { FunctionOutline, Outline } from './outline.js';
import { findStatement } from './pattern.js';
import type { StatementPattern } from './pattern.js';
import { statementsOf } from './statements.js';
import type { Statement } from './statements.js';
import { FaultError } from '../source/types.js';
import type { Tree } from '../source/types.js';

/** Where in the user's tree something is. The same shape as the engine port's Place. */
export interface LinkedPlace {
  readonly tree: string;
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly function: string;
}

/** The same shape as the engine port's Link. */
export interface StructureLink {
  readonly how: 'exact' | 'moved' | 'missing';
  readonly place?: LinkedPlace;
  /** "" for an exact match of the statement, else one sentence for the user. */
  readonly note: string;
}

/** Where a unit's functions are looked for. Paths inside the tree. */
export interface LinkFiles {
  /** The unit's own files: a function found there is where it is expected. */
  readonly files: readonly string[];
  /** Files of other versions or neighbours: a function found there has moved. */
  readonly others?: readonly string[];
  /** Names that other versions use for the same function: kvm_irqchip_commit_routes: [accel_irqchip_commit_routes]. */
  readonly renamed?: Readonly<Record<string, readonly string[]>>;
}

/** A line of a model. */
export interface ModelLine {
  readonly modelText: string;
  /** 1-based. */
  readonly line: number;
}

interface Found {
  readonly how: 'exact' | 'moved';
  readonly path: string;
  readonly file: Outline;
  readonly functions: readonly FunctionOutline[];
}

/**
 * Finds lines of a tree by structure: the function by its name, then the statement by what it calls, assigns and tests.
 * Never by number. Reads each file of the tree once; make a new Linker where the tree has changed.
 */
export class Linker {
  private readonly files = new Map<string, Outline | string>();
  private readonly found = new Map<string, Found | string>();
  private readonly statements = new WeakMap<FunctionOutline, readonly Statement[]>();
  private readonly matchings = new WeakMap<FunctionOutline, WeakMap<FunctionOutline, Matching>>();
  private readonly spelling: Spelling;

  constructor(
    private readonly grammar: Grammar,
    private readonly tree: Tree,
    private readonly expected: LinkFiles,
  ) {
    const spellings = new Map<string, string>();
    for (const [name, others] of Object.entries(expected.renamed ?? {}))
      for (const other of others) spellings.set(other, name);
    this.spelling = (name) => spellings.get(name) ?? name;
  }

  /** The place that matches a model's line inside the function of that name. */
  link(functionName: string, at: ModelLine): StructureLink {
    const found = this.find(functionName);
    if (typeof found === 'string') return { how: 'missing', note: found };
    const model = outline(this.grammar, at.modelText);
    const own = functionWithLine(model, functionName, at.line);
    const first = found.functions[0];
    if (!first) return { how: 'missing', note: `${functionName} is not in ${this.title}.` };
    if (!own)
      return this.toFunction(
        found,
        first,
        `the model's line ${at.line} is not in its ${functionName}, so this is the function's header`,
      );
    if (at.line < model.lines.lineAt(own.bodyStart)) return this.toFunction(found, first);
    const statement = statementAt(this.statementsIn(model, own), model, at.line);
    for (const target of found.functions) {
      if (!statement) return at.line === own.endLine ? this.toEnd(found, target) : this.toFunction(found, target);
      const match = this.matching(model, own, found.file, target).get(statement);
      if (match) return this.toStatement(found, target, match);
    }
    return this.toFunction(
      found,
      first,
      `no statement of ${found.functions[0]?.name ?? functionName} matches this line of the model, so this is the function's header`,
    );
  }

  /** The place of a statement that a pattern describes; without a pattern, of the function's header. */
  anchor(functionName: string, pattern?: StatementPattern): StructureLink {
    const found = this.find(functionName);
    if (typeof found === 'string') return { how: 'missing', note: found };
    const first = found.functions[0];
    if (!first) return { how: 'missing', note: `${functionName} is not in ${this.title}.` };
    if (!pattern) return this.toFunction(found, first);
    for (const target of found.functions) {
      const statement = findStatement(this.statementsIn(found.file, target), pattern);
      if (statement) return this.toStatement(found, target, statement);
    }
    return this.toFunction(found, first, `no statement of ${first.name} matches, so this is the function's header`);
  }

  private get title(): string {
    return this.tree.title;
  }

  private find(name: string): Found | string {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const made = this.search(name);
    this.found.set(name, made);
    return made;
  }

  /** The function in the expected files, then in the others; under its own name first. A string says why there is none. */
  private search(name: string): Found | string {
    const names = [name, ...this.otherNames(name)];
    const problems: string[] = [];
    let present = 0;
    for (const [how, paths] of [
      ['exact', this.expected.files],
      ['moved', this.expected.others ?? []],
    ] as const) {
      for (const path of paths) {
        const file = this.file(path);
        if (typeof file === 'string') {
          if (file !== '') problems.push(file);
          continue;
        }
        present += 1;
        for (const one of names) {
          const functions = file.functions.filter((fn) => fn.name === one);
          if (functions.length > 0) return { how, path, file, functions };
        }
      }
    }
    if (problems[0] !== undefined) return problems[0];
    const where = this.expected.files.join(', ');
    if (present === 0) return `${this.title} has no ${where || 'file of this unit'}.`;
    const others = (this.expected.others ?? []).length > 0 ? ' nor in the files it could have moved to' : '';
    return `${this.title} has no function ${name}: it is not in ${where}${others}.`;
  }

  private otherNames(name: string): readonly string[] {
    const common = this.spelling(name);
    return [common, ...(this.expected.renamed?.[common] ?? [])].filter((one) => one !== name);
  }

  /** A file's outline; "" if the tree has no such file, else a sentence on why it cannot be read. */
  private file(path: string): Outline | string {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    let made: Outline | string;
    try {
      const text = this.tree.files.read(path);
      made = text === undefined ? '' : outline(this.grammar, text);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      made = `${path} cannot be read: ${error.fault.message}`;
    }
    this.files.set(path, made);
    return made;
  }

  private statementsIn(file: Outline, fn: FunctionOutline): readonly Statement[] {
    const known = this.statements.get(fn);
    if (known) return known;
    const syntax: FunctionSyntax | undefined = functionSyntax(this.grammar, file, fn);
    const made = syntax ? statementsOf(syntax) : [];
    this.statements.set(fn, made);
    return made;
  }

  private matching(model: Outline, own: FunctionOutline, file: Outline, target: FunctionOutline): Matching {
    const known = this.matchings.get(own)?.get(target);
    if (known) return known;
    const made = matchStatements(this.statementsIn(model, own), this.statementsIn(file, target), this.spelling);
    const ofOwn = this.matchings.get(own) ?? new WeakMap<FunctionOutline, Matching>();
    ofOwn.set(target, made);
    this.matchings.set(own, ofOwn);
    return made;
  }

  private toStatement(found: Found, fn: FunctionOutline, statement: Statement): StructureLink {
    return this.linkTo(found, fn, statement.start, statement.end);
  }

  private toFunction(found: Found, fn: FunctionOutline, note?: string): StructureLink {
    return this.linkTo(found, fn, fn.nameAt, fn.nameAt + nameLength(found.file, fn), note);
  }

  private toEnd(found: Found, fn: FunctionOutline): StructureLink {
    return this.linkTo(found, fn, fn.bodyEnd - 1, fn.bodyEnd);
  }

  private linkTo(found: Found, fn: FunctionOutline, start: number, end: number, note?: string): StructureLink {
    const { lines } = found.file;
    const moved = found.how === 'moved' ? `Found in ${found.path}, not in ${this.expected.files.join(', ')}` : '';
    const said = [moved, note ?? ''].filter((part) => part !== '').join('; ');
    return {
      how: found.how,
      place: {
        tree: this.tree.role,
        file: found.path,
        path: this.tree.root === '' ? '' : `${this.tree.root.replace(/[\\/]+$/, '')}/${found.path}`,
        line: lines.lineAt(start),
        column: lines.columnAt(start),
        endLine: lines.lineAt(end),
        endColumn: lines.columnAt(end),
        function: fn.name,
      },
      note: said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    };
  }
}

function nameLength(file: Outline, fn: FunctionOutline): number {
  return /^\w*/.exec(file.text.slice(fn.nameAt, fn.nameAt + 200))?.[0].length ?? 0;
}

function functionWithLine(model: Outline, name: string, line: number): FunctionOutline | undefined {
  return model.functions.find((fn) => fn.name === name && fn.startLine <= line && line <= fn.endLine);
}

/** The statement that begins on a line, else the innermost whose own text covers it. */
function statementAt(statements: readonly Statement[], file: Outline, line: number): Statement | undefined {
  const begins = statements.find((one) => file.lines.lineAt(one.start) === line);
  if (begins) return begins;
  let best: Statement | undefined;
  for (const one of statements) {
    if (file.lines.lineAt(one.start) > line || file.lines.lineAt(Math.max(one.start, one.end - 1)) < line) continue;
    if (!best || one.end - one.start < best.end - best.start) best = one;
  }
  return best;
}
