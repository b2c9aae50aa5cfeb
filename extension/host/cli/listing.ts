import type { EnginePort } from '../../engine/port.types.js';
import type { EngineSources } from '../../engine/sources.types.js';
import { parseScenario } from '../../scenario/parse.js';
import { UNITS } from '../../units/index.js';
import { columns, indented, printable } from './terminal.js';
import type { Style } from './terminal.js';

interface Named {
  readonly name: string;
  readonly title: string;
}

export type Listing = Readonly<Record<'scenarios' | 'units' | 'findings' | 'views', readonly Named[]>>;

/** What there is to run and to look at. */
export async function listing(engine: EnginePort, sources: EngineSources): Promise<Listing> {
  const scenarios = sources.bundledScenarios().map(({ name }) => {
    const { scenario } = parseScenario(sources.scenario(name).text);
    return { name, title: scenario?.title ?? name };
  });
  const rules = await engine.findingRules();
  const views = new Map(UNITS.flatMap(({ tables }) => tables).map(({ name, title }) => [name, title]));
  return {
    scenarios,
    units: UNITS.map(({ name, title }) => ({ name, title })),
    findings: rules.map(({ id, title }) => ({ name: id, title })),
    views: [...views].map(([name, title]) => ({ name, title })),
  };
}

export function listText(list: Listing, style: Style): string[] {
  return Object.entries(list).flatMap(([group, items], at) => [
    ...(at === 0 ? [] : ['']),
    style.strong(group),
    ...indented(columns(items.map(({ name, title }) => [name, printable(title)]))),
  ]);
}
