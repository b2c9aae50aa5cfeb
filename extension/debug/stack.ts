import type { DebugProtocol } from '@vscode/debugprotocol';
import type { FrameInfo, Link } from '../engine/port.types.js';
import { checked, LinksArguments, StackArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import { columnOut, lineOut } from './context.js';
import type { FramesAgainBody, LinksBody } from './custom.types.js';
import type { Moment } from './present.js';
import { about } from './present.js';
import type { Sources } from './sources.js';

/** Threads, call stacks, and where their frames stand in the user's checkout. */
export function stackRequests(context: Context, sources: Sources): Requests {
  const { engine, now, client } = context;

  const frameOf = (moment: Moment, thread: number, frame: FrameInfo): DebugProtocol.StackFrame => {
    const id = moment.frameId(thread, frame.level);
    const name = frame.from === 'model' ? `${frame.name}  [model]` : frame.name;
    const hint = frame.kind === 'world' ? { presentationHint: 'subtle' as const } : {};
    if (frame.place === undefined) return { id, name, line: 0, column: 0, ...hint };
    const { line, column, endLine, endColumn } = frame.place;
    return {
      id,
      name,
      source: {
        ...withLink(sources, sources.of(frame.place), frame.link),
        // an editor then opens the line that passed the tracepoint, not the header that declares it
        ...(frame.aside ? { presentationHint: 'deemphasize' as const } : {}),
      },
      line: lineOut(context.client, line),
      column: columnOut(context.client, column),
      ...(endLine === undefined ? {} : { endLine: lineOut(context.client, endLine) }),
      ...(endColumn === undefined ? {} : { endColumn: columnOut(context.client, endColumn) }),
      ...hint,
    };
  };

  return {
    threads: async () => ({ threads: (now.started?.threads ?? []).map(({ id, name }) => ({ id, name })) }),

    stackTrace: checked(StackArguments, async ({ threadId, startFrame: from, levels }, respond) => {
      const moment = now.moment;
      if (moment === undefined) return respond({ stackFrames: [], totalFrames: 0 });
      const frames = await about(now, moment, moment.stack(engine, threadId), []);
      const page = frames.slice(from, levels > 0 ? from + levels : undefined);
      respond({ stackFrames: page.map((frame) => frameOf(moment, threadId, frame)), totalFrames: frames.length });
      if (from === 0 && moment.askedAgain(threadId) && moment.stop.finding !== undefined)
        client.event('irqscope/framesAgain', { threadId } satisfies FramesAgainBody);
    }),

    'irqscope/links': checked(LinksArguments, async ({ threadId }): Promise<LinksBody> => {
      const moment = now.moment;
      if (moment === undefined) return { frames: [] };
      const thread = threadId ?? moment.stop.thread;
      const frames = await about(now, moment, moment.stack(engine, thread), []);
      return {
        frames: frames.map(({ level, name, unit, from, place, link }) => ({
          frameId: moment.frameId(thread, level),
          name,
          unit,
          from,
          place,
          link,
        })),
      };
    }),
  };
}

/** The frame's source, with its place in the checkout beside it: a client that knows nothing of links still keeps it. */
function withLink(sources: Sources, source: DebugProtocol.Source, link: Link | undefined): DebugProtocol.Source {
  if (link === undefined) return source;
  const place = link.place;
  const adapterData = { link };
  if (place === undefined) return { ...source, origin: `${source.origin}; ${link.note}`, adapterData };
  const origin = `${source.origin}; in your tree: ${place.file}`;
  return { ...source, origin, sources: [sources.of(place)], adapterData };
}
