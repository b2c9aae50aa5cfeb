import type { EnginePort, Progress } from '../../engine/port.types.js';
import type { EngineSources } from '../../engine/sources.types.js';
import { buildsOf, patchedCheckouts, pathsOf } from '../../engine/checkout.js';
import { unitsReport } from '../../engine/units-report.js';
import type { Library } from '../../units/assembled.js';
import { shownFault } from '../../cmachine/source/shown-place.js';
import { FaultError } from '../../cmachine/source/types.js';
import { replay } from '../../oracle/index.js';
import type { OracleOptions, OracleResult, TranscriptFile } from '../../oracle/index.js';
import { differences } from './differences.js';
import { COULD_NOT_RUN, DOES_NOT_HOLD, HOLDS, wrong } from './failure.js';
import { folders, launchSpec, patchFiles, settings, stepGiven } from './given.js';
import type { Given } from './given.js';
import { listing, listText } from './listing.js';
import { oracleText } from './oracle-text.js';
import type { Output } from './output.js';
import { recorded } from './recorded.js';
import { runObject } from './run-json.js';
import { runText } from './run-text.js';
import { stateObject } from './state-json.js';
import { stateText } from './state-text.js';
import { tablesAsked } from './tables-asked.js';
import { transcripts } from './transcripts.js';
import { unitsObject } from './units-json.js';
import { unitsText } from './units-text.js';

/** What every command works with. */
export interface Commands {
  readonly output: Output;
  readonly sources: EngineSources;
  readonly engine: EnginePort;
  /** The folder of the bundle. */
  readonly assets: string;
}

export interface RunGiven extends Given {
  readonly events?: boolean;
  readonly hash?: boolean;
  readonly all?: boolean;
  readonly asStated?: boolean;
}

export interface StateGiven extends Given {
  readonly at?: string;
  readonly table?: readonly string[];
}

/** Each command answers with its exit code and throws a FaultError where it could not be done. */
export async function runCommand({ output, engine }: Commands, scenario: string, given: RunGiven): Promise<number> {
  const { started, progress } = await recorded(engine, launchSpec(scenario, given), output.tell);
  const result = await engine.result(started.recording, { events: given.events ?? false });
  const interrupts = await engine.interrupts(started.recording);
  const whole = runObject(result, started, interrupts, given.all ?? false);
  if (progress.fault !== undefined) return stopped(output, progress, whole);
  if (output.json) output.object(whole);
  else output.lines(runText(result, started, interrupts, output.style, given.hash ?? false));
  const holds = given.asStated ? result.asStated === true : result.expectations.every(({ ok }) => ok);
  return holds ? HOLDS : DOES_NOT_HOLD;
}

/** A stop that only the run could meet: what was recorded up to there is known and said with it (DECISIONS 8). */
function stopped(output: Output, { fault, steps }: Progress, known: object): number {
  if (fault === undefined) return HOLDS;
  output.tell(`the run stopped at step ${steps}`);
  output.refuse(fault, { result: 'stopped', ...known });
  return COULD_NOT_RUN;
}

export async function stateCommand({ output, engine }: Commands, scenario: string, given: StateGiven): Promise<number> {
  const at = stepGiven(given.at ?? '');
  const { started, progress } = await recorded(engine, launchSpec(scenario, given), output.tell);
  const { recording } = started;
  const of = progress.steps;
  const step = at === 'end' ? of : at;
  if (step > of) throw wrong(`--at ${step}: the run has ${of} steps`, `Give a step from 0 to ${of}, or "end".`);
  if (at === 'end' && progress.fault !== undefined) return stopped(output, progress, {});
  const tables = tablesAsked(await engine.tables({ recording, step }), given.table ?? []);
  if (output.json) output.object(stateObject(step, of, tables));
  else output.lines(stateText(step, of, tables, output.style));
  return HOLDS;
}

export async function unitsCommand({ output, sources }: Commands, given: Given): Promise<number> {
  const lib = await library(sources, given);
  tellNotes(output, lib);
  const units = unitsReport(lib);
  if (output.json) output.object(unitsObject(units));
  else output.lines(unitsText(units, output.style));
  return units.every(({ executable }) => executable) ? HOLDS : DOES_NOT_HOLD;
}

export interface OracleGiven extends Given {
  readonly differences?: string;
}

export async function oracleCommand(
  { output, sources, assets }: Commands,
  named: readonly string[],
  given: OracleGiven,
): Promise<number> {
  const lib = { ...(await library(sources, given)), store: sources.store };
  tellNotes(output, lib);
  const { warnings, ...result } = replayed(lib, transcripts(named), {
    set: settings(given.set ?? []),
    allowModel: given.allowModel ?? false,
    ...differences(assets, lib.trees, given.differences),
    progress: output.paced((file, done, of) => `replaying ${file} (${done} of ${of} done)`),
  });
  for (const warning of warnings) output.tell(`warning: ${warning}`);
  if (output.json) output.object(result);
  else output.lines(oracleText({ warnings, ...result }, output.style));
  return result.mismatches === 0 ? HOLDS : DOES_NOT_HOLD;
}

/** What does not compile is said at lines that the user can open. */
function replayed(lib: Library, files: readonly TranscriptFile[], options: OracleOptions): OracleResult {
  try {
    return replay(lib, files, options);
  } catch (thrown) {
    throw thrown instanceof FaultError ? new FaultError(shownFault(Object.values(lib.trees), thrown.fault)) : thrown;
  }
}

async function library(sources: EngineSources, given: Given): Promise<Library> {
  const { models, prelude } = sources;
  const named = { scenario: '', ...folders(given) };
  const trees = patchedCheckouts(sources, pathsOf(named), patchFiles(given), buildsOf(named));
  return { models, prelude, grammar: await sources.grammar(), trees };
}

/** What the user should know of how the patches applied. */
function tellNotes(output: Output, { trees }: Library): void {
  for (const note of new Set(Object.values(trees).flatMap((tree) => tree.patched?.notes ?? []))) output.tell(note);
}

export async function listCommand({ output, engine, sources }: Commands): Promise<number> {
  const list = await listing(engine, sources);
  if (output.json) output.object(list);
  else output.lines(listText(list, output.style));
  return HOLDS;
}
