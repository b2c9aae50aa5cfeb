/** Breakpoints by file and line, bound to the micro-steps where statements of those lines begin. */
import type { Statement } from '../cmachine/machine/program.js';
import { isPatched, lowerWhere } from './lowered.js';
import type { BreakpointInfo, BreakpointSpec, SourceRef } from './port.types.js';
import type { Run } from './run.js';

interface Bound {
  readonly id: number;
  /** Statements at whose beginning it stops. */
  readonly statements: ReadonlySet<number>;
  /** Stimulus lines at which it stops, for scenario files. */
  readonly line: number;
}

export class Breakpoints {
  private readonly asked = new Map<string, readonly BreakpointSpec[]>();
  private bound: Bound[] = [];
  private nextId = 1;

  constructor(private readonly run: () => Run | undefined) {}

  set(source: SourceRef, specs: readonly BreakpointSpec[]): BreakpointInfo[] {
    const key = keyOf(source);
    this.asked.set(key, specs);
    const before = this.owners.get(key);
    const previous = this.bound.filter((b) => !before?.has(b.id));
    const made = specs.map((s) => this.bind(source, s));
    this.owners.set(key, new Set(made.map((m) => m.info.id)));
    this.bound = [...previous, ...made.flatMap((m) => (m.bound ? [m.bound] : []))];
    return made.map((m) => m.info);
  }

  private readonly owners = new Map<string, Set<number>>();

  private bind(source: SourceRef, spec: BreakpointSpec): { info: BreakpointInfo; bound?: Bound } {
    const id = this.nextId++;
    const run = this.run();
    if (!run) return { info: { id, verified: false, line: spec.line, message: 'Bound when the run starts.' } };
    const lines = this.lines(source);
    const line = lines.find((l) => l >= spec.line);
    if (lines.length === 0)
      return { info: { id, verified: false, line: spec.line, message: 'This run executes nothing of this file.' } };
    if (line === undefined)
      return {
        info: { id, verified: false, line: spec.line, message: 'This run executes nothing from this line on.' },
      };
    const moved = line === spec.line ? {} : { message: `Moved to line ${line}, where the next statement begins.` };
    const there = this.statementsOf(source).filter((s) => s.line === line);
    const statements = new Set(firstOfLine(there.map((s) => s.statement)).map((s) => s.id));
    return {
      info: { id, verified: true, line, ...moved },
      bound: { id, statements, line: this.isScenario(source) ? line : 0 },
    };
  }

  /** Lines on which execution can stop, ascending. */
  lines(source: SourceRef): number[] {
    const run = this.run();
    if (!run) return [];
    if (this.isScenario(source)) return [...new Set(run.runner.stimuli.map((s) => s.span.line))].sort((a, b) => a - b);
    return [...new Set(this.statementsOf(source).map((s) => s.line))].sort((a, b) => a - b);
  }

  private isScenario({ path }: SourceRef): boolean {
    const run = this.run();
    return (
      path !== '' && run !== undefined && normal(run.places.path(run.source.tree, run.source.file)) === normal(path)
    );
  }

  /** Where execution can stop in a source, each with its line there: on disk, or in the patched text. */
  private statementsOf({ path, inMemory }: SourceRef): { readonly statement: Statement; readonly line: number }[] {
    const run = this.run();
    if (!run) return [];
    const { program } = run.assembly;
    lowerWhere(program, (tree, file) =>
      inMemory
        ? tree.role === inMemory.tree && file === inMemory.file
        : isPatched(tree, file) || normal(run.places.path(tree, file)) === normal(path),
    );
    const stops = program.statements.filter(
      (s) => s.tree !== undefined && (s.kind === 'statement' || s.kind === 'test' || s.kind === 'close'),
    );
    if (inMemory)
      return stops
        .filter((s) => s.tree?.role === inMemory.tree && s.file === inMemory.file)
        .map((statement) => ({ statement, line: statement.line }));
    const wanted = normal(path);
    return stops.flatMap((statement) => {
      const place = run.places.of(statement);
      return place && place.path !== '' && normal(place.path) === wanted ? [{ statement, line: place.line }] : [];
    });
  }

  /** Ids of the breakpoints at which step n stands. */
  at(n: number): readonly number[] {
    const run = this.run();
    if (!run || this.bound.length === 0) return [];
    const { recording } = run;
    if (!recording.isStop(n)) return [];
    if (recording.depth(n) === 0) {
      const line = run.runner.stimuli[recording.stimulusAt(n)]?.span.line;
      return this.bound.filter((b) => b.line !== 0 && b.line === line).map((b) => b.id);
    }
    const s = recording.position(n);
    return s ? this.bound.filter((b) => b.statements.has(s.id)).map((b) => b.id) : [];
  }
}

/** Of several statements that begin on one line of a function only the leftmost stops: the head of a for. */
function firstOfLine(list: readonly Statement[]): Statement[] {
  const byFunction = new Map<unknown, Statement>();
  for (const s of list) {
    const known = byFunction.get(s.fn);
    if (!known || s.column < known.column) byFunction.set(s.fn, s);
  }
  return [...byFunction.values()];
}

/** Paths compare without the spelling of separators and drive letters. */
function normal(path: string): string {
  return path.replaceAll('\\', '/').replace(/^([A-Z]):/, (_, d: string) => `${d.toLowerCase()}:`);
}

const keyOf = ({ path, inMemory }: SourceRef): string =>
  inMemory ? `${inMemory.tree}\0${inMemory.file}` : normal(path);
