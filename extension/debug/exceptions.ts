import type { DebugProtocol } from '@vscode/debugprotocol';
import type { EvidenceInfo } from '../engine/port.types.js';
import { checked, FiltersArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import { noFinding } from './errors.js';

/** Findings at which a run stops unless the user says otherwise. */
const ON_BY_DEFAULT: ReadonlySet<string> = new Set([
  'stale-route',
  'stuck-remote-irr',
  'masked-pin-delivers',
  'swallowed-fault',
  'foreign-gsi',
]);

/** The finding rules as the client's exception filters. */
export async function findingFilters(context: Context): Promise<DebugProtocol.ExceptionBreakpointsFilter[]> {
  const rules = await context.engine.findingRules();
  return rules.map(({ id, title, description }) => ({
    filter: id,
    label: title,
    description,
    default: ON_BY_DEFAULT.has(id),
  }));
}

/** For clients that never send filters. */
export async function setDefaultFilters(context: Context): Promise<void> {
  const filters = await findingFilters(context);
  await context.engine.setFindingFilters(filters.filter((each) => each.default).map((each) => each.filter));
}

/** Findings are the exceptions of a run. */
export function exceptionRequests(context: Context): Requests {
  const { engine, now } = context;
  return {
    setExceptionBreakpoints: checked(FiltersArguments, async ({ filters, filterOptions }) => {
      const asked = [...filters, ...filterOptions.map((option) => option.filterId)];
      const known = new Set((await engine.findingRules()).map((rule) => rule.id));
      await engine.setFindingFilters(asked.filter((filter) => known.has(filter)));
      const answer = (filter: string) =>
        known.has(filter)
          ? { verified: true }
          : { verified: false, message: `There is no finding "${filter}". "irqscope list" names them all.` };
      return { breakpoints: asked.map(answer) };
    }),

    exceptionInfo: async () => {
      const finding = now.moment?.stop.finding;
      if (finding === undefined) throw noFinding();
      const { rule, title, message, evidence } = finding;
      return {
        exceptionId: rule,
        description: message,
        breakMode: 'always',
        details: { message, typeName: title, fullTypeName: rule, stackTrace: evidence.map(evidenceText).join('\n') },
      };
    },
  };
}

/** One line of evidence, with its place by the file's name: clients take what has slashes for a path, and a whole one would fill the box. */
function evidenceText({ step, text, at }: EvidenceInfo): string {
  if (at === undefined) return `step ${step}: ${text}`;
  const [file, line] = at.added ? [at.added.patch, at.added.line] : [at.file, at.line];
  const where = `${file.replace(/^.*[\\/]/, '')}:${line}`;
  return `step ${step}, ${at.function === undefined ? where : `${at.function} (${where})`}: ${text}`;
}
