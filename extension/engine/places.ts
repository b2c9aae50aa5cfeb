/** Statements as places in files, and places of models as lines of the user's checkout. */
import type { Statement } from '../cmachine/machine/program.js';
import { shownFault } from '../cmachine/source/shown-place.js';
import type { Fault, Tree } from '../cmachine/source/types.js';
import { Linker } from '../cmachine/structure/index.js';
import type { PlacedUnit, Library } from '../units/assembled.js';
import { roleOf } from '../units/checkout.js';
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
    const place = {
      tree: s.tree.role,
      file: s.file,
      path: this.path(s.tree, s.file),
      line: s.line,
      column: s.column,
      endLine: s.endLine,
      endColumn: s.endColumn,
      ...(s.fn ? { function: s.fn.name } : {}),
    };
    return this.onDisk(s.tree, place);
  }

  /** A line of a patched file leads to the same line on disk; a line that a patch added stays in the patched text. */
  private onDisk(tree: Tree, place: Place): Place {
    const { patched } = tree;
    const origin = patched?.origin(place.file, place.line);
    if (origin === undefined) return place;
    if ('added' in origin) return { ...place, path: '', added: origin.added };
    const end = patched?.origin(place.file, place.endLine ?? place.line);
    const { endLine: _line, endColumn, ...start } = place;
    const until = end && 'line' in end && endColumn !== undefined ? { endLine: end.line, endColumn } : {};
    return { ...start, ...origin, path: this.path(tree, origin.file), ...until };
  }

  /** A fault of a run at a line that the user can open. */
  shown(fault: Fault): Fault {
    return shownFault(Object.values(this.library.trees), fault);
  }

  path(tree: Tree, file: string): string {
    return tree.root === '' ? '' : `${tree.root.replace(/\/$/, '')}/${file}`;
  }

  /** Where a line of a model stands in the user's checkout; undefined where no checkout could hold it. */
  link(unit: PlacedUnit, s: Statement): Link | undefined {
    const { trees, grammar, models } = this.library;
    const checkout = trees[roleOf(unit.spec.program)];
    if (unit.from !== 'model' || !checkout || !grammar || !s.fn) return undefined;
    const text = models.files.read(s.file);
    if (text === undefined) return undefined;
    let linker = this.linkers.get(unit.spec.name);
    if (!linker) {
      linker = new Linker(grammar, checkout, unit.spec.upstream);
      this.linkers.set(unit.spec.name, linker);
    }
    const link: Link = linker.link(s.fn.name, { modelText: text, line: s.line });
    return link.place ? { ...link, place: this.onDisk(checkout, link.place) } : link;
  }

  get scenario(): RunSource {
    return this.source;
  }
}
