import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import { cut, folderTree, plainProfile, textsOf, tokensOf } from './preprocess-tree.js';

const corpus = join(import.meta.dirname, 'preprocess-corpus');

describe('the preprocessor gives the tokens that gcc -E gives', () => {
  const tree = folderTree(corpus, 'model');
  for (const name of readdirSync(corpus).filter((one) => one.endsWith('.c'))) {
    it(name, () => {
      const text = readFileSync(join(corpus, name.replace(/c$/, 'gcc.txt')), 'utf8');
      const wanted = cut(text.replaceAll(/^#pragma.*\n/gm, ''));
      const ours = textsOf(
        tokensOf(preprocess(tree, name, plainProfile(tree, ['', 'inc', 'inc2'], { defines: { __STDC__: '1' } }))),
      );
      expect(ours).toBe(wanted);
    });
  }
});
