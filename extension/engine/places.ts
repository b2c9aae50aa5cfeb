/** Statements as places in files, and places of models as lines of the user's checkout. */
import type { Statement } from '../cmachine/machine/program.js';
import type { Tree } from '../cmachine/source/types.js';
import { Linker } from '../cmachine/structure/index.js';
import type { PlacedUnit, Library } from '../units/assemble.js';
import type { RunSource } from './run.js';
import type { Link, Place } from './port.types.js';

export class Places {
  private readonly linkers = new Map<string, Linker>();

  constructor(
    private readonly source: RunSource,
    private readonly library: Library,
  ) {}

  of(s: Statement | undefined): Place | undefined {
    if (!s?.tree) return undefined;
    return {
      tree: s.tree.role,
      file: s.file,
      path: this.path(s.tree, s.file),
      line: s.line,
      column: s.column,
      endLine: s.endLine,
      endColumn: s.endColumn,
      ...(s.fn ? { function: s.fn.name } : {}),
    };
  }

  path(tree: Tree, file: string): string {
    return tree.root === '' ? '' : `${tree.root.replace(/\/$/, '')}/${file}`;
  }

  /** Where a line of a model stands in the user's checkout; undefined where no checkout could hold it. */
  link(unit: PlacedUnit, s: Statement): Link | undefined {
    const { qemu, grammar, models } = this.library;
    if (unit.from !== 'model' || unit.spec.program !== 'QEMU' || !qemu || !grammar || !s.fn) return undefined;
    const text = models.files.read(s.file);
    if (text === undefined) return undefined;
    let linker = this.linkers.get(unit.spec.name);
    if (!linker) {
      linker = new Linker(grammar, qemu, unit.spec.upstream);
      this.linkers.set(unit.spec.name, linker);
    }
    return linker.link(s.fn.name, { modelText: text, line: s.line });
  }

  get scenario(): RunSource {
    return this.source;
  }
}
