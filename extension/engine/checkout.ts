/** The tree of a launch: the folder that was named, with the patches that were named over it. */
import { patchTree } from '../cmachine/source/patch.js';
import { FaultError, type Tree } from '../cmachine/source/types.js';
import { checkoutFault } from '../units/checkout.js';
import { UNITS } from '../units/index.js';
import type { LaunchSpec } from './port.types.js';
import type { EngineSources } from './sources.types.js';

/**
 * A QEMU tree with patches over it. Throws a FaultError for a folder that is no such tree, or patches that do not apply; whether
 * the units find their files in it is not looked at.
 */
export function patchedCheckout(sources: EngineSources, path: string, patches: readonly string[]): Tree {
  const tree = plainCheckout(sources, path);
  return patchTree(
    tree,
    patches.map((patch) => sources.patch(patch)),
  );
}

/** The QEMU tree of a launch; with allowModel a folder that is none becomes a warning. A patch is applied or is an error. */
export function launchCheckout(sources: EngineSources, spec: LaunchSpec): { tree?: Tree; warning?: string } {
  const patches = spec.patches ?? [];
  if (!spec.qemu) {
    if (patches.length === 0) return {};
    throw new FaultError({
      message: 'there are patches and no source tree that they could lie over: this run would be of the models',
      file: patches[0] as string,
      line: 0,
      remedy:
        'Name the tree with --qemu, in launch.json or in the setting irqscope.qemu.path, or leave the patches out.',
    });
  }
  try {
    plainCheckout(sources, spec.qemu);
  } catch (e) {
    return { warning: unusable(spec, e) };
  }
  const tree = patchedCheckout(sources, spec.qemu, patches);
  const fault = checkoutFault(
    tree,
    UNITS.filter((u) => u.checkout?.role === 'qemu'),
  );
  return fault ? { warning: unusable(spec, new FaultError(fault)) } : { tree };
}

function plainCheckout(sources: EngineSources, path: string): Tree {
  const tree = sources.checkout('qemu', path);
  const fault = checkoutFault(tree, []);
  if (fault) throw new FaultError(fault);
  return tree;
}

/** Throws it again unless the user takes models for it. */
function unusable(spec: LaunchSpec, e: unknown): string {
  if (!(e instanceof FaultError) || spec.allowModel !== true) throw e;
  return `Models are used instead of ${spec.qemu ?? ''}: ${e.fault.message}. ${e.fault.remedy}`;
}
