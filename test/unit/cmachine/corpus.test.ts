/** Every case of the corpus, run straight on, through copies, and forwards and backwards by its write log. */
import { describe, expect, test } from 'vitest';
import { Journal } from '../../../extension/cmachine/machine/journal.js';
import type { Machine } from '../../../extension/cmachine/machine/machine.js';
import type { Op } from '../../../extension/cmachine/machine/program.js';
import { compileCase, EXPECTED, FILES } from './corpus.js';
import { SMALL } from './run.js';

const hex = (v: bigint) => `0x${v.toString(16).padStart(16, '0')}`;

/** Copies that one run takes at most; longer runs are copied at evenly spread micro-steps. */
const COPIES = 1500;

function microStep(m: Machine): void {
  (m.program.code[m.pc++] as Op)(m);
}

/** Micro-steps from here to the end. */
function lengthOf(m: Machine): number {
  let n = 0;
  for (m.running = true; m.running; n++) microStep(m);
  return n;
}

test('every file of the corpus has expectations', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...FILES].sort());
});

describe.each(FILES)('%s', (file) => {
  const c = compileCase(file, SMALL);
  const valueAt = (m: Machine, result: number) => hex(m.memory.getBigUint64(result, c.image.image.abi.littleEndian));

  describe.each(Object.entries(EXPECTED[file] ?? {}))('%s', (name, want) => {
    test('is what gcc computes', () => {
      const { machine: m, result } = c.start(name);
      m.run();
      expect(valueAt(m, result)).toBe(want);
    });

    test('is the same where the machine is copied between micro-steps', () => {
      const steps = lengthOf(c.start(name).machine);
      const started = c.start(name);
      let m = started.machine;
      m.running = true;
      const stride = Math.ceil(steps / COPIES);
      for (let n = 0; m.running; n++) {
        microStep(m);
        if (n % stride !== 0) continue;
        const next = m.copy();
        next.running = m.running;
        // what the old one does from here on is nobody's business
        m.bytes.fill(0xa5);
        m = next;
      }
      expect(valueAt(m, started.result)).toBe(want);
    });

    test('can be taken back to the start and forward again, bit for bit', () => {
      const { machine: m, result } = c.start(name);
      const before = m.bytes.slice();
      const journal = (m.journal = new Journal());
      m.run();
      expect(valueAt(m, result)).toBe(want);
      const after = m.bytes.slice();
      journal.cross(journal.length, 0, m.memory);
      expect(Buffer.compare(m.bytes, before)).toBe(0);
      journal.cross(0, journal.length, m.memory);
      expect(Buffer.compare(m.bytes, after)).toBe(0);
    });
  });
});
