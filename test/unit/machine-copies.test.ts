import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import { Machine } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC } from '../../extension/cmachine/machine/program.js';
import { Cursor } from '../../extension/recording/cursor.js';
import { Recording } from '../../extension/recording/recording.js';
import { compileC } from './cmachine/run.js';

const TEXT = `
struct node { struct node *next; int value; };
static struct node *list; static int count; static char page[5000];
void *take(unsigned long);
int push(int v)
{
  char scratch[200];
  for (int i = 0; i < 200; i++) scratch[i] = v + i;
  struct node *n = take(sizeof *n);
  n->next = list; n->value = v + scratch[v % 200]; list = n;
  page[v * 7 % 5000] += v;
  return v > 3 ? push(v - 3) + 1 : ++count;
}
`;

const take = {
  name: 'take',
  run: (c: {
    machine: Machine;
    fn: { image: { space: Parameters<Machine['allocate']>[0] } };
    num(i: number): number;
  }) => c.machine.allocate(c.fn.image.space, c.num(0)),
};

test('a machine made of memory that was given back is as one of its own memory, bit for bit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ actor: fc.nat({ max: 3 }), value: fc.nat({ max: 60 }) }), { maxLength: 8 }),
      fc.array(fc.record({ actor: fc.nat({ max: 3 }), value: fc.nat({ max: 60 }) }), { minLength: 1, maxLength: 8 }),
      (mine, others) => {
        const c = compileC(TEXT, undefined, [take]);
        expect(c.image.check(['push'])).toEqual([]);
        const fn = c.image.function('push');
        if (!fn) throw new Error('no push');
        const play = (m: Machine, calls: typeof mine): void => {
          for (const { actor, value } of calls) {
            m.switchTo(actor);
            callC(m, fn, [value], IDLE_PC, 0);
            m.run();
          }
        };
        const m = new Machine(c.program);
        const recording = new Recording(c.program, m);
        recording.attach(m);
        const cursor = new Cursor(recording);
        play(m, mine);
        const plain = m.copy();
        const before = plain.bytes.slice();
        for (const dirty of [m.copy(), new Machine(c.program), cursor.machineAt(recording.length >> 1)]) {
          play(dirty, others);
          dirty.release();
        }
        const again = m.copy();
        const past = cursor.machineAt(recording.length);
        const fresh = new Machine(c.program);
        expect(Buffer.compare(again.bytes, before)).toBe(0);
        play(again, others);
        play(plain, others);
        play(past, others);
        expect(Buffer.compare(again.bytes, plain.bytes)).toBe(0);
        play(fresh, mine);
        expect([again.fp, again.sp, again.depth, again.pc]).toEqual([plain.fp, plain.sp, plain.depth, plain.pc]);
        expect(fresh.memory.getUint32(c.image.image.space.heapTopWord, true)).toBe(
          m.memory.getUint32(c.image.image.space.heapTopWord, true),
        );
        expect(Buffer.compare(fresh.bytes, m.bytes)).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});
