import type * as v from 'valibot';
import { BreakpointsArguments, checked, LocationsArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import { columnIn, lineIn, lineOut } from './context.js';
import { told } from './errors.js';
import type { SourceRef } from '../engine/port.types.js';
import type { Sources } from './sources.js';

type AskedBreakpoint = v.InferOutput<typeof BreakpointsArguments>['breakpoints'][number];

/** Breakpoints on lines of C and of scenarios. */
export function breakpointRequests(context: Context, sources: Sources): Requests {
  const { engine, client } = context;

  const refOf = ({
    path = '',
    sourceReference = 0,
  }: v.InferOutput<typeof LocationsArguments>['source']): SourceRef | undefined => {
    const own = sources.withReference(sourceReference);
    if (own) return { path: '', inMemory: { tree: own.tree, file: own.file } };
    return path === '' ? undefined : { path };
  };

  const setBreakpoints = checked(BreakpointsArguments, async ({ source, breakpoints: asked }) => {
    const ref = refOf(source);
    const refused = (message: string) => ({
      breakpoints: asked.map(({ line }) => ({ verified: false, line, message })),
    });
    if (!ref) return refused('This source is in no file, so nothing can stop in it.');
    try {
      const specs = asked.map(({ line, column }) => ({
        line: lineIn(client, line),
        ...(column === undefined ? {} : { column: columnIn(client, column) }),
      }));
      const infos = await engine.setBreakpoints(ref, specs);
      return {
        breakpoints: infos.map(({ id, verified, line, message }, index) => {
          const note = [message, unsupported(asked[index])].filter((part) => part !== undefined).join(' ');
          return { id, verified, line: lineOut(client, line), ...(note === '' ? {} : { message: note }) };
        }),
      };
    } catch (thrown) {
      return refused(told(thrown).text);
    }
  });

  const breakpointLocations = checked(LocationsArguments, async ({ source, line, endLine }) => {
    const ref = refOf(source);
    if (!ref) return { breakpoints: [] };
    const from = lineIn(client, line);
    const to = endLine === undefined ? from : lineIn(client, endLine);
    const lines = await engine.breakpointLines(ref, from, to);
    return { breakpoints: lines.map((each) => ({ line: lineOut(client, each) })) };
  });

  return { setBreakpoints, breakpointLocations };
}

/** Said at a breakpoint that asks for what this version does not advertise, instead of silently stopping always. */
function unsupported(asked: AskedBreakpoint | undefined): string | undefined {
  const fields = [asked?.condition, asked?.hitCondition, asked?.logMessage];
  if (fields.every((field) => field === undefined || field === '')) return undefined;
  return 'Conditions, hit counts and log messages are not supported: this stops every time.';
}
