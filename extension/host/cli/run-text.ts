import type { EventInfo, ExpectationInfo, FindingInfo, RunResult, Started } from '../../engine/port.types.js';
import { placeText } from './place.js';
import { columns, counted, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

/** What `run` prints without --json. */
export function runText(result: RunResult, started: Started, style: Style, withHash: boolean): string[] {
  const { title, name } = started.scenario;
  return [
    `${style.strong(printable(title))} ${style.faint(`(${printable(name)})`)}`,
    '',
    ...origins(result, started),
    ...(result.events === undefined ? [] : section('events', result.events.map(event), style)),
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
    ...trees.map(({ role, version, path }) => ['tree', role, printable(version || 'no version'), printable(path)]),
    ...units.map(({ name, from, why }) => ['unit', name, from, printable(why)]),
    ...(design && design.name !== '' ? [['design', design.name, '', printable(design.why)]] : []),
  ]);
}

function event({ step, actor, name, args }: EventInfo): string {
  const given = Object.entries(args).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : number(value)}`,
  );
  return printable(`${String(step).padStart(6)}  ${actor}  ${name} ${given.join(' ')}`.trimEnd());
}

/** Small numbers are counts, large ones are addresses and registers. */
const number = (value: number): string => (Math.abs(value) < 10 ? String(value) : `0x${value.toString(16)}`);

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
