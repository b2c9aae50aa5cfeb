import { describe, expect, it } from 'vitest';
import { tokensOf, unit } from './preprocess-tree.js';
import type { Token } from '../../extension/cmachine/preprocess/token.js';

function find(tokens: readonly Token[], text: string): Token {
  const found = tokens.find((token) => token.text === text);
  if (found === undefined) throw new Error(`no token ${text}`);
  return found;
}

const place = (token: Token): string => `${token.file.path}:${String(token.line)}:${String(token.column)}`;
const spelled = (token: Token): string | undefined =>
  token.spelled && `${token.spelled.file.path}:${String(token.spelled.line)}:${String(token.spelled.column)}`;

describe('positions of tokens', () => {
  it('are those of the text, behind comments, splices and tabs', () => {
    const tokens = tokensOf(unit({ 'a.c': 'int a; /* x\n y */ b\\\n c\n\td // \\\n e\n\tf;\r\ng' }));
    expect(place(find(tokens, 'b'))).toBe('a.c:2:7');
    expect(place(find(tokens, 'c'))).toBe('a.c:3:2');
    expect(place(find(tokens, 'd'))).toBe('a.c:4:2');
    expect(place(find(tokens, 'f'))).toBe('a.c:6:2');
    expect(place(find(tokens, 'g'))).toBe('a.c:7:1');
  });

  it('of what macros make are those of the outermost use, with the name and the place of the text kept', () => {
    const texts = {
      'a.c': '#include "m.h"\n\nint x = OUTER(\n  argument);\nint plain;',
      'm.h': '#define INNER(a) (a + constant)\n#define OUTER(a) INNER(a)\n',
    };
    const tokens = tokensOf(unit(texts));
    for (const text of ['argument', 'constant', '+']) {
      const token = find(tokens, text);
      expect(place(token)).toBe('a.c:3:9');
      expect(token.macro).toBe('OUTER');
    }
    expect(spelled(find(tokens, 'argument'))).toBe('a.c:4:3');
    expect(spelled(find(tokens, 'constant'))).toBe('m.h:1:23');
    expect(find(tokens, 'plain').macro).toBeUndefined();
    expect(spelled(find(tokens, 'plain'))).toBeUndefined();
  });

  it('of a file that a header includes name that file', () => {
    const texts = { 'a.c': '#include "dir/b.h"\n', 'dir/b.h': '#include "c.h"\nb', 'dir/c.h': '\nc' };
    const tokens = tokensOf(unit(texts));
    expect(place(find(tokens, 'c'))).toBe('dir/c.h:2:1');
    expect(place(find(tokens, 'b'))).toBe('dir/b.h:2:1');
  });
});
