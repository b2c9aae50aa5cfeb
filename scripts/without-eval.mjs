/**
 * Nothing that ships may make code from text. Three dependencies can, in lines that never run here; each is given others that
 * do the same without. A test looks through the bundles for what is left.
 */
import { readFile } from 'node:fs/promises';

const CHANGES = [
  {
    // Makes an object's properties fast in V8 by using it as a prototype; its result is the object.
    file: /@chevrotain\/utils\/lib\/src\/to-fast-properties\.js$/,
    change: () => 'export const toFastProperties = (object) => object;',
  },
  {
    // The global object.
    file: /lodash-es\/_root\.js$/,
    change: () => 'export default globalThis;',
  },
  {
    // A grammar could carry JavaScript of its own. The one that ships carries none, and none shall run.
    file: /web-tree-sitter\/web-tree-sitter\.cjs$/,
    change: (text) => text.replaceAll('eval(func)', '(() => { throw new Error("the grammar carries JavaScript"); })()'),
  },
];

/** An esbuild plugin. */
export const withoutEval = {
  name: 'without-eval',
  setup(build) {
    for (const { file, change } of CHANGES) {
      const filter = new RegExp(file.source.replaceAll('\\/', '[\\\\/]'));
      build.onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
    }
  },
};
