import type { SourceFiles } from '../../source/types.js';
import { parseTraceEvents } from './traceevents.js';

/**
 * The trace/trace-DIR.h that a build of QEMU generates from DIR/trace-events, with the "/" of DIR as "_". The trace functions
 * are declared and never defined: calling one is an event of the run. All events count as switched off to code that asks.
 */
export function traceHeaders(tree: SourceFiles): SourceFiles {
  let folders: ReadonlyMap<string, string> | undefined;
  const made = new Map<string, string | undefined>();
  return {
    read(path) {
      const name = /^trace\/trace-(\w+)\.h$/.exec(path)?.[1];
      if (name === undefined) return undefined;
      if (!made.has(path)) {
        folders ??= foldersWithEvents(tree);
        const folder = folders.get(name) ?? name.replaceAll('_', '/');
        const text = tree.read(name === 'root' ? 'trace-events' : `${folder}/trace-events`);
        made.set(path, text === undefined ? undefined : headerText(path, text));
      }
      return made.get(path);
    },
  };
}

/** The folders that the tree's meson.build names as having trace-events, by their names in generated headers. */
function foldersWithEvents(tree: SourceFiles): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const build = tree.read('meson.build') ?? '';
  for (let at = build.indexOf('trace_events_subdirs'); at >= 0; at = build.indexOf('trace_events_subdirs', at + 1)) {
    const list = build.slice(at, build.indexOf(']', at));
    for (const [, folder = ''] of list.matchAll(/'([^'\n]*)'/g)) found.set(folder.replaceAll('/', '_'), folder);
  }
  return found;
}

function headerText(path: string, events: string): string {
  const guard = path.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');
  let text = `#ifndef ${guard}\n#define ${guard}\n`;
  for (const { name, args } of parseTraceEvents(events)) {
    const parameters = args.map((arg) => `${arg.type}${arg.type.endsWith('*') ? '' : ' '}${arg.name}`).join(', ');
    text += `void trace_${name}(${parameters === '' ? 'void' : parameters});\n`;
    text += `#define TRACE_${name.toUpperCase()}_ENABLED 0\n#define trace_${name}_enabled() 0\n`;
  }
  return `${text}#endif\n`;
}
