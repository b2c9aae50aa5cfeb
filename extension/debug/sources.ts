import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Place } from '../engine/port.types.js';
import { checked, SourceArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import { noSource } from './errors.js';

/** A place's source without its line. */
export type SourceInfo = Pick<Place, 'tree' | 'file' | 'path'>;

/** Roles of trees whose files are on no disk; a file of another is there, and its patched text is not. */
const BUNDLED = new Set(['model', 'prelude', 'scenario']);

function lastName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Sources as the client sees them: by path where they are on disk, else by a reference of this session. */
export class Sources {
  private readonly byKey = new Map<string, DebugProtocol.Source>();
  private readonly withoutPath: SourceInfo[] = [];

  constructor(private readonly context: Context) {}

  /** Announces it if it is the first time that the client hears of it. */
  of(info: SourceInfo): DebugProtocol.Source {
    const key = info.path === '' ? `${info.tree}\0${info.file}` : info.path;
    let source = this.byKey.get(key);
    if (source === undefined) {
      const name = lastName(info.path === '' ? info.file : info.path);
      if (info.path !== '') source = { name, path: info.path, origin: origin(info.tree) };
      else source = { ...named(name, info.tree), sourceReference: this.withoutPath.push(info) };
      this.byKey.set(key, source);
      this.context.client.event('loadedSource', { reason: 'new', source });
    }
    return source;
  }

  /** The source that a reference of this session names. */
  withReference(reference: number): SourceInfo | undefined {
    return this.withoutPath[reference - 1];
  }

  readonly requests: Requests = {
    loadedSources: async () => ({ sources: [...this.byKey.values()] }),
    source: checked(SourceArguments, async ({ source, sourceReference }) => {
      const info = this.withReference(source?.sourceReference ?? sourceReference);
      if (info === undefined) throw noSource();
      const content = await this.context.engine.source(info.tree, info.file);
      return { content, mimeType: info.tree === 'scenario' ? 'text/plain' : 'text/x-c' };
    }),
  };
}

/** A source of the session's own. The text of a patched file must not be taken for the file. */
function named(name: string, tree: string): { readonly name: string; readonly origin: string } {
  if (BUNDLED.has(tree)) return { name, origin: origin(tree) };
  return { name: `patched ${name}`, origin: `${origin(tree)}, with patches` };
}

/** What the client may show beside the name. */
function origin(tree: string): string {
  switch (tree) {
    case 'model':
      return "IRQScope's model";
    case 'prelude':
      return "IRQScope's own declarations";
    case 'scenario':
      return 'scenario';
    default:
      return `your ${tree} tree`;
  }
}
