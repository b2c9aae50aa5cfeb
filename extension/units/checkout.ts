/** Whether a folder is what its user says it is. */
import type { Fault, Tree } from '../cmachine/source/types.js';
import type { UnitSpec } from './types.js';

/** Why a tree cannot supply these units, before anything is compiled; undefined if all their files are there. */
export function checkoutFault(tree: Tree, specs: readonly UnitSpec[]): Fault | undefined {
  if (tree.files.read('VERSION') === undefined || tree.files.read('include/qemu/osdep.h') === undefined) {
    return {
      message: 'this folder is no QEMU source tree: it lacks VERSION or include/qemu/osdep.h',
      file: tree.root,
      line: 0,
      remedy: 'Point irqscope.qemu.path, or --qemu, at the top folder of a QEMU checkout.',
    };
  }
  for (const s of specs) {
    for (const path of s.checkout?.files ?? []) {
      if (tree.files.read(path) === undefined) {
        return {
          message: `${path} is missing from ${tree.title}`,
          file: path,
          line: 0,
          remedy: `The unit ${s.name} needs it; complete the checkout.`,
        };
      }
    }
  }
  return undefined;
}
