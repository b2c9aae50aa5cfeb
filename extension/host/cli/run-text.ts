import type {
  EventInfo,
  ExpectationInfo,
  FindingInfo,
  InterruptInfo,
  RunResult,
  Started,
} from '../../engine/port.types.js';
import { EventLines } from '../../oracle/event-lines.js';
import { UNITS } from '../../units/index.js';
import { interruptsText } from './interrupts-text.js';
import { placeText } from './place.js';
import { columns, counted, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

/** What `run` prints without --json. */
export function runText(
  result: RunResult,
  started: Started,
  interrupts: readonly InterruptInfo[],
  style: Style,
  withHash: boolean,
): string[] {
  const { title, name } = started.scenario;
  return [
    `${style.strong(printable(title))} ${style.faint(`(${printable(name)})`)}`,
    '',
    ...origins(result, started),
    ...(result.events === undefined ? [] : section('events', events(result.events), style)),
    ...section('interrupts', interruptsText(interrupts, style), style),
    ...section('expectations', expectations(result.expectations, style), style),
    ...section(
      'findings',
      result.findings.flatMap((each) => finding(each, style)),
      style,
    ),
    ...section(
      'notes',
      result.notes.flatMap((each) => finding(each, style)),
      style,
    ),
    '',
    ...(withHash ? [`hash ${result.hash}`] : []),
    verdict(result, style),
    stated(result, started, style),
  ];
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...indented(lines)];
}

function origins({ trees, units }: RunResult, { design }: Started): string[] {
  return columns([
    ...trees.flatMap(({ role, version, path, patches }) => [
      ['tree', role, printable(version || 'no version'), printable(path)],
      ...patches.map((patch) => ['patch', role, '', printable(patch)]),
    ]),
    ...units.map(({ name, from, why }) => ['unit', name, from, printable(why)]),
    ...(design && design.name !== '' ? [['design', design.name, '', printable(design.why)]] : []),
  ]);
}

/** As a log shows them; neighbours that say the same, such as a scan of all routes, are one line. */
function events(list: readonly EventInfo[]): string[] {
  const lines = new EventLines(Object.fromEntries(UNITS.flatMap((unit) => Object.entries(unit.events))));
  const runs: { first: number; last: number; times: number; actor: string; text: string }[] = [];
  for (const { step, actor, name, args } of list) {
    const shown = lines.ofEvent(name, args);
    const text = printable(shown ? lines.text(shown) : plainEvent(name, args));
    const before = runs[runs.length - 1];
    if (before?.actor === actor && before.text === text) {
      before.last = step;
      before.times += 1;
    } else runs.push({ first: step, last: step, times: 1, actor, text });
  }
  return columns(
    runs.map(({ first, last, times, actor, text }) => [
      first === last ? `${first}` : `${first}..${last}`,
      actor,
      times === 1 ? text : `${text}  (${times} times)`,
    ]),
  );
}

/** An event that no unit gives a format for. */
function plainEvent(name: string, args: EventInfo['args']): string {
  return [name, ...Object.entries(args).map(([key, value]) => `${key}=${value}`)].join(' ');
}

function expectations(list: readonly ExpectationInfo[], style: Style): string[] {
  const rows = list.map(({ line, text, ok, got }) => [
    ok ? 'ok' : 'FAILED',
    `line ${line}`,
    printable(text),
    ok ? '' : printable(`got: ${got}`),
  ]);
  return columns(rows, (text, at) => (list[at]?.ok ? text.replace(/^ok/, style.good) : style.bad(text)));
}

function finding({ rule, severity, step, message, at, evidence }: FindingInfo, style: Style): string[] {
  const colour = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.strong;
  const rows = evidence.map((each) => [
    `step ${each.step}`,
    printable(each.text),
    each.at ? printable(placeText(each.at)) : '',
  ]);
  return [
    `${colour(`${severity} ${rule}`)} at step ${step}${at ? `, ${printable(placeText(at))}` : ''}`,
    ...indented([printable(message), ...columns(rows)]),
  ];
}

function verdict({ expectations: list, findings, steps }: RunResult, style: Style): string {
  const failed = list.filter(({ ok }) => !ok).length;
  const said =
    list.length === 0
      ? 'the scenario expects nothing'
      : failed === 0
        ? list.length === 1
          ? 'the expectation holds'
          : `all ${list.length} expectations hold`
        : `${failed} of ${counted(list.length, 'expectation')} ${failed === 1 ? 'does' : 'do'} not hold`;
  const colour = failed === 0 ? style.good : style.bad;
  return `${colour(said)}; ${counted(findings.length, 'finding')}; ${counted(steps, 'step')}`;
}

function stated({ asStated, asStatedWhy }: RunResult, { design }: Started, style: Style): string {
  const which = design && design.name !== '' ? ` for ${design.name}` : '';
  if (asStated === null) return `not judged against the scenario's statements: ${printable(asStatedWhy)}`;
  if (asStated) return style.good(`as the scenario states${which}`);
  return style.bad(`not as the scenario states${which}${asStatedWhy === '' ? '' : `: ${printable(asStatedWhy)}`}`);
}
