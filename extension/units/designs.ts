/** Which design a unit has: chosen for a model, read from the source for a checkout (DECISIONS 15). */
import { shownPlace } from '../cmachine/source/shown-place.js';
import { FaultError, type Fault } from '../cmachine/source/types.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { AssembleRequest } from './assemble.js';
import type { Design, Library, PlacedUnit } from './assembled.js';
import { probed } from './kept-probe.js';
import type { DesignSpec, MachineOptions, UnitSpec } from './types.js';

/** Why a key cannot be set, and where the source decides it. */
function decidedBySource(key: string, { spec, tree }: PlacedUnit, grammar: Grammar | undefined): Fault {
  const design = designSpecs(spec).find((d) => d.key === key);
  const text = design && tree.files.read(design.file);
  const probe = grammar && text !== undefined ? design?.probe(grammar, text) : undefined;
  return {
    message: `${key} is set, and ${spec.name} comes from ${tree.title}, whose source decides it${probe ? `: ${probe.why}` : ''}`,
    file: probe ? (design?.file ?? '') : '',
    line: probe?.line ?? 0,
    remedy: 'Leave the setting out, or run without the checkout.',
  };
}

/** What a checkout decides cannot be set (DECISIONS 15). */
export function refuseChosen(units: readonly PlacedUnit[], r: AssembleRequest): void {
  for (const u of units) {
    const key = u.from === 'checkout' ? u.spec.settings.find((each) => r.chosen.includes(each)) : undefined;
    if (key !== undefined) throw new FaultError(decidedBySource(key, u, r.library.grammar));
  }
}

function designSpecs({ design = [] }: UnitSpec): readonly DesignSpec[] {
  return 'key' in design ? [design] : design;
}

/** The designs that the run shows of a unit: chosen for the model, read from the source for a checkout. */
export function designsOf(u: PlacedUnit, options: MachineOptions, library: Library): readonly Design[] {
  return designSpecs(u.spec).map((d) => designOf(u, d, options, library));
}

function designOf(u: PlacedUnit, d: DesignSpec, options: MachineOptions, { grammar, store }: Library): Design {
  const { key } = d;
  const chosen = options.settings[key] as string;
  if (u.from === 'model') return { key, name: chosen, why: `${key} is ${chosen}` };
  const unknown = (why: string): Design => ({ key, name: '', why });
  if (!grammar) return unknown('the source was not probed');
  const text = u.tree.files.read(d.file);
  if (text === undefined) return unknown(`${d.file} cannot be read`);
  const p = probed(d, grammar, text, store);
  const { file, line } = shownPlace(u.tree, d.file, p.line);
  return { key, name: p.design === 'unknown' ? '' : p.design, why: `${u.tree.title}, ${file}:${line}: ${p.why}` };
}
