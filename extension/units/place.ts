/** Which place each link group comes from: the checkout, or the models and why. */
import type { FunctionProblem } from '../cmachine/image.js';
import type { Program } from '../cmachine/machine/program.js';
import type { PreprocessProfile } from '../cmachine/preprocess/types.js';
import { shownFault } from '../cmachine/source/shown-place.js';
import { FaultError, includedFrom } from '../cmachine/source/types.js';
import type { AssembleRequest } from './assemble.js';
import type { PlacedUnit } from './assembled.js';
import { boundaryOf, type ImageBoundary } from './boundary.js';
import { CHECKOUTS, roleOf } from './checkout.js';
import { checkoutImage, entriesOf, modelImage } from './images.js';
import type { UnitSpec, Wiring } from './types.js';

/** One image for a link group: from the checkout if it has the units and the strict check passes, else the models. */
export function placeGroup(
  program: Program,
  specs: readonly UnitSpec[],
  r: AssembleRequest,
  wiring: Wiring,
  profile: PreprocessProfile,
  warnings: string[],
): PlacedUnit[] {
  const boundary = (from: PlacedUnit['from']): ImageBoundary => boundaryOf(specs, from, wiring, tree);
  const { models } = r.library;
  const role = roleOf((specs[0] as UnitSpec).program);
  const tree = r.library.trees[role];
  let why = 'the model is the default where no checkout supplies the unit';
  const wanted = specs.every((s) => s.checkout);
  if (wanted && tree) {
    try {
      const image = checkoutImage(program, specs, tree, r.library, boundary('checkout'));
      refuseProblems(image.link(entriesOf(specs, 'checkout')));
      return specs.map((spec) => ({
        spec,
        from: 'checkout',
        why: `${tree.title} has the unit and the strict check passes`,
        image,
        tree,
      }));
    } catch (e) {
      if (!(e instanceof FaultError) || !r.allowModel) throw e;
      const { message, file, line, remedy } = shownFault([tree], e.fault);
      why = `the checkout cannot be used: ${message}`;
      warnings.push(
        `${specs.map((s) => s.name).join(', ')} comes from the model, because ${why}${file ? ` (${file}:${line})` : ''}. ${remedy}`,
      );
    }
  } else if (wanted) why = `no checkout of ${CHECKOUTS[role].project} is named`;
  const image = modelImage(program, specs, models, profile, boundary('model'), r.library.store);
  refuseProblems(image.link(entriesOf(specs, 'model')));
  return specs.map((spec) => ({ spec, from: 'model', why, image, tree: models }));
}

function refuseProblems(problems: readonly FunctionProblem[]): void {
  const first = problems[0];
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new FaultError({
    message: `${first.function} cannot be executed: ${first.message}${includedFrom(first.chain)}${more}`,
    file: first.file,
    line: first.line,
    remedy: first.remedy,
  });
}
