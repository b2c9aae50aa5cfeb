import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Context, Requests } from './context.js';
import { columnIn, lineIn, lineOut } from './context.js';
import { told } from './errors.js';

/** Breakpoints on lines of C and of scenarios. */
export function breakpointRequests(context: Context): Requests {
  const { engine, client } = context;

  const setBreakpoints = async (
    args: DebugProtocol.SetBreakpointsArguments,
  ): Promise<DebugProtocol.SetBreakpointsResponse['body']> => {
    const asked = args.breakpoints ?? (args.lines ?? []).map((line): DebugProtocol.SourceBreakpoint => ({ line }));
    const path = args.source?.path ?? '';
    const refused = (message: string) => ({
      breakpoints: asked.map(({ line }) => ({ verified: false, line, message })),
    });
    if (path === '') return refused('This source is in no file, so nothing can stop in it.');
    try {
      const specs = asked.map(({ line, column }) => ({
        line: lineIn(client, line),
        ...(column === undefined ? {} : { column: columnIn(client, column) }),
      }));
      const infos = await engine.setBreakpoints({ path }, specs);
      return {
        breakpoints: infos.map(({ id, verified, line, message }, index) => {
          const note = [message, unsupported(asked[index])].filter((part) => part !== undefined).join(' ');
          return { id, verified, line: lineOut(client, line), ...(note === '' ? {} : { message: note }) };
        }),
      };
    } catch (thrown) {
      return refused(told(thrown).text);
    }
  };

  const breakpointLocations = async (
    args: DebugProtocol.BreakpointLocationsArguments,
  ): Promise<DebugProtocol.BreakpointLocationsResponse['body']> => {
    const path = args.source?.path ?? '';
    if (path === '') return { breakpoints: [] };
    const from = lineIn(client, args.line);
    const to = args.endLine === undefined ? from : lineIn(client, args.endLine);
    const lines = await engine.breakpointLines({ path }, from, to);
    return { breakpoints: lines.map((line) => ({ line: lineOut(client, line) })) };
  };

  return { setBreakpoints, breakpointLocations };
}

/** Said at a breakpoint that asks for what this version does not advertise, instead of silently stopping always. */
function unsupported(asked: DebugProtocol.SourceBreakpoint | undefined): string | undefined {
  const fields = [asked?.condition, asked?.hitCondition, asked?.logMessage];
  if (fields.every((field) => field === undefined || field === '')) return undefined;
  return 'Conditions, hit counts and log messages are not supported: this stops every time.';
}
