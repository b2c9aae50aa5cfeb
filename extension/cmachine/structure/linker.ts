import { functionSyntax } from './body.js';
import type { Grammar } from './grammar.js';
import { TreeFunctions } from './treefunctions.js';
import type { Found, LinkFiles } from './treefunctions.js';
import { matchStatements } from './matching.js';
import type { Matching } from './matching.js';
import { outline } from './outline.js';
import type { FunctionOutline, Outline } from './outline.js';
import { findStatement } from './pattern.js';
import type { StatementPattern } from './pattern.js';
import { statementsOf } from './statements.js';
import type { Statement } from './statements.js';
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

/** A line of a model. */
export interface ModelLine {
  readonly modelText: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Finds lines of a tree by structure: the function by its name, then the statement by what it calls, assigns and tests.
 * Never by number. Reads each file of the tree once; make a new Linker where the tree has changed.
 */
export class Linker {
  private readonly functions: TreeFunctions;
  private readonly statements = new WeakMap<FunctionOutline, readonly Statement[] | undefined>();
  private readonly matchings = new WeakMap<FunctionOutline, WeakMap<FunctionOutline, Matching>>();

  constructor(
    private readonly grammar: Grammar,
    private readonly tree: Tree,
    private readonly expected: LinkFiles,
  ) {
    this.functions = new TreeFunctions(grammar, tree, expected);
  }

  /** The place that matches a model's line inside the function of that name. */
  link(functionName: string, at: ModelLine): StructureLink {
    const found = this.functions.find(functionName);
    const model = outline(this.grammar, at.modelText);
    if (typeof found === 'string')
      return this.inCaller(model, functionName, at.line) ?? { how: 'missing', note: found };
    const own = functionWithLine(model, functionName, at.line);
    const [first] = found.functions;
    if (!own) return this.toFunction(found, first, `line ${at.line} of the model is not in its ${functionName}`);
    if (at.line < model.lines.lineAt(own.bodyStart)) return this.toFunction(found, first);
    if (at.line === own.endLine) return this.linkTo(found, first, first.bodyEnd - 1, first.bodyEnd);
    const statement = statementAt(this.statementsIn(model, own) ?? [], model, at.line);
    if (!statement) return this.toFunction(found, first, `line ${at.line} of the model holds no statement`);
    for (const target of found.functions) {
      const match = this.matching(model, own, found.file, target).get(statement);
      if (match) return this.linkTo(found, target, match.start, match.end);
    }
    return this.toFunction(found, first, this.whyNone(found, 'this line of the model'));
  }

  /** The place of a statement that a pattern describes; without a pattern, of the function's header. */
  anchor(functionName: string, pattern?: StatementPattern): StructureLink {
    const found = this.functions.find(functionName);
    if (typeof found === 'string') return { how: 'missing', note: found };
    const [first] = found.functions;
    if (!pattern) return this.toFunction(found, first);
    for (const target of found.functions) {
      const statement = findStatement(this.statementsIn(found.file, target) ?? [], pattern);
      if (statement) return this.linkTo(found, target, statement.start, statement.end);
    }
    return this.toFunction(found, first, this.whyNone(found, 'the description'));
  }

  /** Every function of a model with the link of its header: what `units` counts. */
  survey(modelText: string): readonly { readonly function: string; readonly link: StructureLink }[] {
    const { functions } = outline(this.grammar, modelText);
    return functions.map((one) => ({
      function: one.name,
      link: this.link(one.name, { modelText, line: one.headerLine }),
    }));
  }

  private whyNone(found: Found, what: string): string {
    const [first] = found.functions;
    if (!this.statementsIn(found.file, first)) return `the body of ${first.name} is too large to be read`;
    return `no statement of ${first.name} matches ${what}`;
  }

  /** A helper that only the model has: its statements may stand in the function that calls it. */
  private inCaller(model: Outline, helper: string, line: number): StructureLink | undefined {
    const own = functionWithLine(model, helper, line);
    const statement = own && statementAt(this.statementsIn(model, own) ?? [], model, line);
    if (!own || !statement) return undefined;
    for (const caller of model.functions) {
      if (caller === own || !this.statementsIn(model, caller)?.some((one) => one.features.has(`call:${helper}`)))
        continue;
      const found = this.functions.find(caller.name);
      if (typeof found === 'string') continue;
      for (const target of found.functions) {
        const match = this.matching(model, own, found.file, target).get(statement);
        if (!match) continue;
        const note = `only the model has ${helper}; in ${this.tree.title} this statement is in ${target.name}`;
        return { ...this.linkTo(found, target, match.start, match.end, note), how: 'moved' };
      }
    }
    return undefined;
  }

  /** undefined where the body is over the parser's budget. */
  private statementsIn(file: Outline, fn: FunctionOutline): readonly Statement[] | undefined {
    if (this.statements.has(fn)) return this.statements.get(fn);
    const syntax = functionSyntax(this.grammar, file, fn);
    const made = syntax && statementsOf(syntax);
    this.statements.set(fn, made);
    return made;
  }

  private matching(model: Outline, own: FunctionOutline, file: Outline, target: FunctionOutline): Matching {
    const known = this.matchings.get(own)?.get(target);
    if (known) return known;
    const made = matchStatements(
      this.statementsIn(model, own) ?? [],
      this.statementsIn(file, target) ?? [],
      this.functions.spelling,
    );
    const ofOwn = this.matchings.get(own) ?? new WeakMap<FunctionOutline, Matching>();
    ofOwn.set(target, made);
    this.matchings.set(own, ofOwn);
    return made;
  }

  /** The function's header, where a person sees what the function is; `why` says what it stands in for. */
  private toFunction(found: Found, fn: FunctionOutline, why?: string): StructureLink {
    const note = why === undefined ? undefined : `${why}, so this is the function's header`;
    return this.linkTo(found, fn, fn.nameAt, fn.nameAt + nameLength(found.file, fn), note);
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
