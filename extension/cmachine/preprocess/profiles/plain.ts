import type { Tree } from '../../source/types.js';
import type { PreprocessProfile } from '../types.js';
import { compilerDefines } from './compiler.js';
import type { Target } from './compiler.js';

/** A file that needs no project's rules: our models, a test. Includes are searched in `dirs` of its tree, then in the prelude. */
export function plainProfile(
  tree: Tree,
  prelude: Tree,
  target: Target = { arch: 'x86_64', endian: 'little' },
  dirs: readonly string[] = [''],
): PreprocessProfile {
  return {
    include: [...dirs.map((dir) => ({ tree, dir })), { tree: prelude, dir: '' }],
    forced: [],
    defines: compilerDefines(target),
    overrides: {},
    absent: [],
    remap: [],
  };
}
