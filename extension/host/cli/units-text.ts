import { TAKEN_AS_OFF } from '../../cmachine/preprocess/options.js';
import { wholeMessage } from '../../cmachine/source/types.js';
import type { UnitProblem, UnitReport } from '../../engine/units-report.js';
import { columns, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

const HEAD = ['unit', 'program', 'from', 'executable', 'needed', 'whole files', 'links: exact', 'moved', 'missing'];

/** What `units` prints without --json: one table, then what a person would ask about each unit. */
export function unitsText(units: readonly UnitReport[], style: Style): string[] {
  const rows = units.map((unit) => [
    unit.name,
    unit.program,
    unit.from,
    unit.executable ? 'yes' : 'NO',
    `${unit.reached.compiled}/${unit.reached.total}`,
    `${unit.functions.compiled}/${unit.functions.total}`,
    String(unit.links.exact),
    String(unit.links.moved),
    String(unit.links.missing),
  ]);
  const table = columns([HEAD, ...rows], (text, at) => {
    if (at === 0) return style.faint(text);
    return units[at - 1]?.executable === false ? style.bad(text) : text;
  });
  return [...table, ...units.flatMap((unit) => ['', ...about(unit, style)])];
}

function about(unit: UnitReport, style: Style): string[] {
  const spare = unit.problems.filter(({ needed }) => !needed).map((problem) => problem.function);
  const facts: (readonly [string, string])[] = [
    ['from', `${unit.from}: ${unit.why}`],
    ['leaves by', unit.boundary.join(', ')],
    ...unit.ignored.map(({ name, reason }) => ['ignores', `${name}: ${reason}`] as const),
    ['replaces macros', unit.overrides.map(({ name }) => name).join(', ')],
    ...assumptions(unit).map((text) => ['assumes', text] as const),
    ['not compiled, not needed', spare.join(', ')],
    ['only in the model', unit.unlinked.map((each) => each.function).join(', ')],
  ];
  const needed = unit.problems.filter((problem) => problem.needed).map(problemText);
  return [
    `${style.strong(unit.name)}  ${unit.title}`,
    ...indented(facts.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${printable(text)}`)),
    ...indented(needed.map((text) => style.bad(text))),
  ];
}

/** Options that decide nothing that is executed are hundreds in a kernel. */
function assumptions(unit: UnitReport): readonly string[] {
  const said = unit.assumptions.filter((text) => !text.includes(TAKEN_AS_OFF));
  const off = unit.assumptions.length - said.length;
  return off === 0
    ? said
    : [...said, `${off} options that decide nothing that is executed are off (--json lists them)`];
}

function problemText(problem: UnitProblem): string {
  const { file, line, function: name, remedy } = problem;
  const where = file === '' ? '' : `${file}${line > 0 ? `:${line}` : ''}: `;
  return printable(`${where}${name === '' ? '' : `${name}: `}${wholeMessage(problem)}. ${remedy}`);
}
