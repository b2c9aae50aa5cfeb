import { beforeAll, describe, expect, it } from 'vitest';
import { expressionAt } from '../../extension/cmachine/structure/index.js';
import type { Grammar } from '../../extension/cmachine/structure/index.js';
import { positionOf, testGrammar } from './structure-grammar.js';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await testGrammar();
});

const text = `
typedef struct State State;
static State *all[4];

static bool __cold handler(void *opaque, int pin, uint32_t levels[4])
{
    State *s = opaque, copy = *s;
    uint64_t entry = s->ioredtbl[pin + 1];
    /* s->irr in a comment */
    const char *say = "s->irr in a string";

    s->ops->read(s->bus.id, &copy.irr);
    list_for_each_entry(s, &all[pin]->queue, link) {
        ((State *)opaque)->last /* why */
            .low = MASKED;
    }
    if (next(s)->irr || take(i++)[2]) {
        goto done;
    }
    table[pin++] = table[find(pin)] + *levels;
#if 0
    dead->irr = 1;
#endif
done:
    return sizeof(State) > entry;
}
`;

function at(marker: string, inside: string): string | undefined {
  const { line, column } = positionOf(text, marker, marker.indexOf(inside));
  return expressionAt(grammar, text, line, column)?.expression;
}

describe('expressionAt', () => {
  it.each([
    ['a declared pointer is its name', '*s = opaque', 's ', 's'],
    ['the value it starts with', '*s = opaque', 'opaque', 'opaque'],
    ['a second declarator', 'copy = *s', 'copy', 'copy'],
    ['a parameter in the header', 'void *opaque, int', 'opaque', 'opaque'],
    ['an array parameter', 'levels[4]', 'levels', 'levels'],
    ['a field', 's->ioredtbl[pin', 'ioredtbl', 's->ioredtbl'],
    ['the object of a field', 's->ioredtbl[pin', 's->', 's'],
    ['a subscript at its bracket', 's->ioredtbl[pin', '[', 's->ioredtbl[pin + 1]'],
    ['the index alone', 'ioredtbl[pin + 1]', 'pin', 'pin'],
    ['a field of a field in an argument', 's->bus.id', 'id', 's->bus.id'],
    ['the middle of a chain', 's->bus.id', 'bus', 's->bus'],
    ['a pointer to a function', 's->ops->read', 'read', 's->ops->read'],
    ['behind an address operator', '&copy.irr', 'irr', 'copy.irr'],
    ['in the head of an iterator macro', '&all[pin]->queue', 'queue', 'all[pin]->queue'],
    ['a cast, over lines and comments', '.low = MASKED', 'low', '((State *)opaque)->last .low'],
    ['a constant', 'low = MASKED', 'MASKED', 'MASKED'],
    ['a dereference at its star', '+ *levels', '*', '*levels'],
    ['what is dereferenced', '+ *levels', 'levels', 'levels'],
    ['a name behind its last letter', '> entry;', ';', 'entry'],
  ])('%s', (_what, marker, inside, expected) => {
    expect(at(marker, inside)).toBe(expected);
  });

  it.each([
    ['a called function', 'next(s)->irr', 'next'],
    ['a field of a call', 'next(s)->irr', 'irr'],
    ['an index with a side effect', 'table[pin++]', ']'],
    ['an index that calls', 'table[find(pin)]', ']'],
    ['a type', 'State *s = opaque', 'State'],
    ['the name of the function', 'handler(void', 'handler'],
    ['a label', 'done:', 'done'],
    ['a goto', 'goto done', 'done'],
    ['a comment', 's->irr in a comment', 'irr'],
    ['a string', 's->irr in a string', 'irr'],
    ['code that is compiled out', 'dead->irr', 'irr'],
    ['outside functions', '*all[4]', 'all'],
  ])('nothing for %s', (_what, marker, inside) => {
    expect(at(marker, inside)).toBeUndefined();
  });

  it('names its function and its range', () => {
    const { line, column } = positionOf(text, 's->bus.id', 3);
    expect(expressionAt(grammar, text, line, column)).toEqual({
      expression: 's->bus',
      function: 'handler',
      line,
      column: column - 3,
      endLine: line,
      endColumn: column + 3,
    });
  });

  it.each([
    [0, 1],
    [1, 0],
    [-3, 5],
    [1e9, 1],
    [7, 1e9],
    [7.5, 1],
    [Number.NaN, 1],
  ])('nothing at %d:%d', (line, column) => {
    expect(expressionAt(grammar, text, line, column)).toBeUndefined();
  });
});
