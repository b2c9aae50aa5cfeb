import * as v from 'valibot';
import type { Handler } from './context.js';
import { badArguments } from './errors.js';

/** A handler that sees only arguments of the right shape; fields that it does not name are passed over. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  handler: (args: v.InferOutput<Schema>, respond: (body?: object) => void) => Promise<object | void>,
  refusal: (what: string) => Error = badArguments,
): Handler {
  return async (args, respond) => {
    // Some clients spell an absent field as null.
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
    const parsed = v.safeParse(schema, given);
    if (parsed.success) return handler(parsed.output, respond);
    const [issue] = parsed.issues;
    const path = issue.path?.map((item) => String(item.key)).join('.');
    throw refusal(path === undefined ? issue.message : `"${path}" ${issue.message}`);
  };
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = count;
/** Clients that count from 0 may name line 0, and some name -1 for "none". */
const position = v.pipe(v.number(), v.safeInteger());

const source = v.object({ path: v.optional(v.string()), sourceReference: v.optional(id) });

export const BreakpointsArguments = v.object({
  source,
  breakpoints: v.optional(
    v.array(
      v.object({
        line: position,
        column: v.optional(position),
        condition: v.optional(v.string()),
        hitCondition: v.optional(v.string()),
        logMessage: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

export const LocationsArguments = v.object({ source, line: position, endLine: v.optional(position) });

export const FiltersArguments = v.object({
  filters: v.optional(v.array(v.string()), []),
  filterOptions: v.optional(v.array(v.object({ filterId: v.string() })), []),
});

export const StepArguments = v.object({
  threadId: v.optional(id),
  granularity: v.optional(v.picklist(['statement', 'line', 'instruction'])),
});

export const HopArguments = v.object({ interrupt: v.optional(id) });

export const GotoArguments = v.object({ step: count });

export const StackArguments = v.object({
  threadId: id,
  startFrame: v.optional(count, 0),
  levels: v.optional(count, 0),
});

export const LinksArguments = v.object({ threadId: v.optional(id) });

export const ScopesArguments = v.object({ frameId: id });

export const VariablesArguments = v.object({
  variablesReference: id,
  filter: v.optional(v.picklist(['indexed', 'named'])),
  start: v.optional(count, 0),
  count: v.optional(count, 0),
});

export const EvaluateArguments = v.object({ expression: v.string(), frameId: v.optional(id) });

export const SourceArguments = v.object({ source: v.optional(source), sourceReference: v.optional(id, 0) });

export const TablesArguments = v.object({ names: v.optional(v.array(v.string())), since: v.optional(count) });

export const InitializeArguments = v.object({
  linesStartAt1: v.optional(v.boolean(), true),
  columnsStartAt1: v.optional(v.boolean(), true),
  supportsVariableType: v.optional(v.boolean(), false),
  pathFormat: v.optional(v.string(), 'path'),
});

const wholeNumber = 'must be a whole number of at least 1';
const text = v.string('must be a text');
const flag = v.boolean('must be true or false');

export const LaunchArguments = v.object(
  {
    scenario: v.pipe(text, v.nonEmpty('must name a scenario or the path of an .irq file')),
    /** Unsaved text of that file; the extension fills it in. */
    text: v.optional(text),
    qemu: v.optional(text),
    /** Both kernels; the others override it. */
    linux: v.optional(text),
    hostLinux: v.optional(text),
    guestLinux: v.optional(text),
    qemuBuild: v.optional(text),
    /** Of both kernels. */
    linuxBuild: v.optional(text),
    hostLinuxBuild: v.optional(text),
    guestLinuxBuild: v.optional(text),
    patches: v.optional(v.array(text, 'must be a list of paths')),
    set: v.optional(v.record(v.string(), text, 'must be an object')),
    allowModel: v.optional(v.union([flag, v.literal('strict')])),
    maxSteps: v.optional(v.pipe(v.number(wholeNumber), v.safeInteger(wholeNumber), v.minValue(1, wholeNumber))),
    stopOnEntry: v.optional(flag, true),
    noDebug: v.optional(flag, false),
  },
  (issue) => (issue.expected === 'Object' ? 'must be an object' : 'is missing'),
);

export type LaunchArguments = v.InferOutput<typeof LaunchArguments>;
