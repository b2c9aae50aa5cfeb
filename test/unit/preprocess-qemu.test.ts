import { describe, expect, it } from 'vitest';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import { qemuProfile } from '../../extension/cmachine/preprocess/profiles/qemu.js';
import type { RawBody } from '../../extension/cmachine/preprocess/types.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { tree as realTree } from '../trees.js';
import { cut, folderTree, preludeTree, textsOf, tokensOf } from './preprocess-tree.js';

const prelude = preludeTree();

/** The whole unit, its function bodies taken raw and expanded at the end, as the parser reads it. */
function inParts(tree: Tree, path: string): { texts: string[]; bodies: number; dependencies: number } {
  const unit = preprocess(tree, path, qemuProfile(tree, prelude, 'x86_64'));
  const parts: (string | RawBody)[] = [];
  let depth = 0;
  let before = '';
  for (let token = unit.next(); token.text !== ''; token = unit.next()) {
    parts.push(token.text);
    if (token.text === '{' && depth === 0 && before === ')') parts.push(unit.body());
    else if (token.text === '{' || token.text === '(') depth++;
    else if (token.text === '}' || token.text === ')') depth--;
    before = token.text;
  }
  const texts = parts.flatMap((part) =>
    typeof part === 'string' ? [part] : unit.expand(part).map((token) => token.text),
  );
  expect(unit.assumptions.filter((one) => one.includes('read as empty'))).toEqual([]);
  return {
    texts,
    bodies: parts.filter((part) => typeof part !== 'string').length,
    dependencies: unit.dependencies.length,
  };
}

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const real = realTree(name);
  describe.runIf(real.path !== '')(`${name}, unmodified`, () => {
    const tree = folderTree(real.path);
    for (const path of ['hw/intc/ioapic.c', 'hw/intc/ioapic_common.c']) {
      it(`${path} has all its headers, and gives the same in parts as in one go`, () => {
        const whole = tokensOf(preprocess(tree, path, qemuProfile(tree, prelude, 'x86_64'))).map((token) => token.text);
        const parts = inParts(tree, path);
        expect(parts.bodies).toBeGreaterThan(300);
        expect(parts.dependencies).toBeGreaterThan(90);
        // __COUNTER__ names locals of a body by that body alone.
        const plain = (text: string): string => text.replace(/\d+$/, '');
        expect(parts.texts.map(plain)).toEqual(whole.map(plain));
        expect(whole.filter((text) => text === '{').length).toBe(whole.filter((text) => text === '}').length);
      });
    }

    it('the trace functions have their declared arguments', () => {
      const texts = textsOf(tokensOf(preprocess(tree, 'hw/intc/ioapic.c', qemuProfile(tree, prelude, 'x86_64'))));
      expect(texts).toContain(cut('void trace_ioapic_set_irq(int vector, int level);'));
      expect(texts).toContain('RUN_STATE__MAX ,');
      if (name === 'qemu-10.0') expect(texts).toContain('CPU_TOPOLOGY_LEVEL__MAX ,');
    });

    it('a use of a macro is where the user sees it', () => {
      const tokens = tokensOf(preprocess(tree, 'hw/intc/ioapic.c', qemuProfile(tree, prelude, 'x86_64')));
      const text = (tree.files.read('hw/intc/ioapic.c') ?? '').split('\n');
      const own = tokens.filter((token) => token.file.path === 'hw/intc/ioapic.c');
      expect(own.length).toBeGreaterThan(1000);
      for (const token of own) {
        const shown = token.macro ?? token.text;
        expect((text[token.line - 1] ?? '').slice(token.column - 1, token.column - 1 + shown.length)).toBe(shown);
      }
    });

    it('a header that is taken away is named with the way to it', () => {
      const without: Tree = {
        ...tree,
        files: { read: (path) => (path === 'include/hw/pci/msi.h' ? undefined : tree.files.read(path)) },
      };
      expect(() => tokensOf(preprocess(without, 'hw/intc/ioapic.c', qemuProfile(without, prelude, 'x86_64')))).toThrow(
        /^hw\/intc\/ioapic\.c:\d+: #include "hw\/pci\/msi\.h" is found nowhere/,
      );
    });
  });
}
