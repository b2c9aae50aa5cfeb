/** The oracle: what a real machine did, done again by the source or the models, and compared operation by operation. */
import { FaultError } from '../cmachine/source/types.js';
import type { Library } from '../units/assembled.js';
import { Comparison } from './comparison.js';
import type { Mismatch } from './comparison.js';
import { Differences } from './differences.js';
import type { DifferenceRule } from './differences.js';
import type { ShownEvent } from './event-lines.js';
import { KINDS } from './kinds.js';
import type { TranscriptKind } from './kinds.js';
import { familyOf } from './state-keys.js';
import { Subject } from './subject.js';
import type { SubjectRun } from './subject.js';
import type { Watched } from './watch.js';
import { parseTranscript } from './transcript.js';
import type { Operation, State, Transcript, TranscriptFile } from './transcript.js';

export interface OracleOptions {
  /** Settings of the models (`--set`). */
  readonly set?: Readonly<Record<string, string>>;
  /** A checkout that cannot be used falls back to the models (`--allow-model`). */
  readonly allowModel?: boolean;
  /** Known differences between QEMU 7.2, which recorded the transcripts, and the tree. */
  readonly differences?: readonly DifferenceRule[];
  /** The files may be only some of those that the rules are about: a rule that explains nothing is no fault. */
  readonly differencesOfMore?: boolean;
  /** Each replay is recorded, looked at by the rules of findings, and shown here when its file is done. */
  readonly watch?: (file: string, seen: Watched) => void;
  /** Told before each file. */
  readonly progress?: (file: string, done: number, of: number) => void;
}

export interface OracleUnit {
  readonly name: string;
  readonly from: 'checkout' | 'model';
  readonly why: string;
}

/** What `irqscope oracle --json` prints. */
export interface OracleResult {
  readonly files: number;
  readonly operations: number;
  /** Operations that returned a value. */
  readonly reads: number;
  readonly mismatches: number;
  /** Differences that a rule covers, by rule. */
  readonly explained: Readonly<Record<string, number>>;
  /** Values compared: "ret", events by name, state keys by family. */
  readonly compared: Readonly<Record<string, number>>;
  /** Lines of events and changes of state keys that no unit of the machine declares. */
  readonly ignored: Readonly<Record<string, number>>;
  readonly first: Mismatch | null;
  readonly units: readonly OracleUnit[];
  /** Fallbacks that the user should know of. */
  readonly warnings: readonly string[];
}

/**
 * Replays transcripts on the checkout of the library, or on the models. Each file starts from the same machine. FaultError for
 * files that are no transcripts, kinds that are not replayed, a checkout that cannot be used, a machine that stops, and for a
 * known difference that is nowhere seen.
 */
export function replay(library: Library, files: readonly TranscriptFile[], options: OracleOptions = {}): OracleResult {
  const subjects = new Map<string, Subject>();
  const differences = new Differences(options.differences ?? []);
  const c = new Comparison(differences);
  let operations = 0;
  let reads = 0;
  files.forEach((file, n) => {
    options.progress?.(file.name, n, files.length);
    const t = parseTranscript(
      file,
      KINDS.map((k) => k.name),
    );
    const kind = KINDS.find((k) => k.name === t.kind) as TranscriptKind;
    const key = `${t.kind} ${t.ioapicVersion} ${t.vcpus}`;
    let subject = subjects.get(key);
    if (!subject) {
      const { ioapicVersion, vcpus } = t;
      const { set = {}, allowModel = false } = options;
      subject = new Subject(library, kind, { ioapicVersion, vcpus, set, allowModel });
      subjects.set(key, subject);
    }
    c.begin(t.file, t.kind);
    replayOne(subject, t, c, options.watch);
    operations += t.operations.length;
    reads += t.operations.filter((o) => o.ret !== undefined).length;
  });
  if (!options.differencesOfMore) differences.refuseIdle();
  const assemblies = [...subjects.values()].map((s) => s.assembly);
  for (const { units } of assemblies) for (const image of new Set(units.map((u) => u.image))) image.keep();
  return {
    files: files.length,
    operations,
    reads,
    mismatches: c.mismatches,
    explained: Object.fromEntries(differences.counts),
    compared: Object.fromEntries(c.compared),
    ignored: Object.fromEntries(c.ignored),
    first: c.first,
    units: unitsOf(assemblies.flatMap((a) => a.units.map((u) => ({ name: u.spec.name, from: u.from, why: u.why })))),
    warnings: [...new Set(assemblies.flatMap((a) => a.warnings))],
  };
}

function unitsOf(all: readonly OracleUnit[]): OracleUnit[] {
  return [...new Map(all.map((u) => [`${u.name} ${u.from}`, u])).values()];
}

function replayOne(subject: Subject, t: Transcript, c: Comparison, watch: OracleOptions['watch']): void {
  const run = subject.start(watch && t.operations.map(({ text }) => text));
  const expected = new Map(t.start);
  const known = new Set(subject.keys.map((k) => k.key));
  for (const key of expected.keys()) if (!known.has(key)) c.ignore(familyOf(key));
  compareState(c, -1, 'the start', expected, run.state, () => true);
  for (const [i, o] of t.operations.entries()) {
    const changed = new Set<string>();
    for (const [key, value] of o.changes) {
      changed.add(key);
      if (!known.has(key)) c.ignore(familyOf(key));
      if (value === undefined) expected.delete(key);
      else expected.set(key, value);
    }
    if (o.state) refuseOtherState(t.file, o.line, expected, o.state);
    const outcome = performed(run, o, i, t.file);
    if (o.ret !== undefined) c.value(o.i, o.text, textOfRet(o.ret), textOfRet(outcome.ret));
    for (const s of subject.kind.streams)
      c.events(
        o.i,
        o.text,
        s.field,
        subject.lines,
        subject.inStream(eventsOf(subject, o[s.field], t.file, o.line, c), s),
        subject.inStream(outcome.events, s),
      );
    compareState(c, o.i, o.text, expected, run.state, (key) => changed.has(key) || outcome.changed.has(key));
  }
  refuseOtherState(t.file, t.end.line, expected, t.end.state);
  const { watched } = run;
  if (watched) watch?.(t.file, watched);
}

function performed(run: SubjectRun, o: Operation, i: number, file: string): ReturnType<SubjectRun['perform']> {
  try {
    return run.perform(o.action, i);
  } catch (e) {
    if (!(e instanceof FaultError)) throw e;
    throw new FaultError({ ...e.fault, message: `${e.fault.message} (operation ${o.i} of ${file}: ${o.text})` });
  }
}

function compareState(
  c: Comparison,
  i: number,
  operation: string,
  expected: State,
  got: ReadonlyMap<string, string>,
  fresh: (key: string) => boolean,
): void {
  // a machine shows more than some transcripts recorded: keys that these have not are not compared
  for (const [key, value] of got) if (expected.has(key)) c.key(i, operation, key, expected.get(key), value, fresh(key));
}

function eventsOf(
  subject: Subject,
  lines: readonly string[],
  file: string,
  at: number,
  c: Comparison,
): readonly ShownEvent[] {
  const events: ShownEvent[] = [];
  for (const line of lines) {
    const e = subject.lines.ofLine(line);
    if (e === 'other')
      throw new FaultError({
        message: `"${line.slice(0, 120)}" has not the form of its event`,
        file,
        line: at,
        remedy: 'The transcript was recorded with another version of the source, or was edited.',
      });
    if ('unknown' in e) c.ignore(e.unknown);
    else events.push(e);
  }
  return events;
}

/** A transcript must agree with itself: the whole state is what its start and changes make. */
function refuseOtherState(file: string, line: number, sum: State, whole: State): void {
  const key = [...new Set([...sum.keys(), ...whole.keys()])].find((k) => sum.get(k) !== whole.get(k));
  if (key === undefined) return;
  throw new FaultError({
    message: `the transcript contradicts itself: ${key} is ${whole.get(key) ?? 'absent'}, by its changes ${sum.get(key) ?? 'absent'}`,
    file,
    line,
    remedy: 'The file was edited or is damaged; record or copy it again.',
  });
}

function textOfRet(ret: bigint | readonly bigint[] | undefined): string {
  if (ret === undefined) return 'nothing';
  return typeof ret === 'bigint' ? `0x${ret.toString(16)}` : `[${ret.join(', ')}]`;
}
