/**
 * Makes a case that differs as small as it gets: parts of the choices that made it are left out or set to 0, as long as it still
 * differs. Each attempt is a whole program of the generator, so none is ever undefined.
 */
import { byMachine, judge, type Difference } from './differential.js';
import { byGcc, type Target } from './native.js';
import { makeCase, type Case } from './program.js';
import { Random } from './random.js';

type Tape = readonly number[];

/** Attempts that share a run of gcc. */
const TOGETHER = 40;

/** What is still wrong must be of the same kind: a wrong value does not become a stop on the way. */
const kindOf = (d: Difference): string =>
  d.got instanceof Error ? d.got.message.replace(/\bc\d+\w*|\d+/g, '') : 'value';

/** The first of the tapes that still differs in the same way. */
async function firstThatDiffers(target: Target, tapes: readonly Tape[], kind: string): Promise<Difference | undefined> {
  for (let at = 0; at < tapes.length; at += TOGETHER) {
    const cases = tapes.slice(at, at + TOGETHER).map((t, i) => makeCase(new Random(t), `c${i}`));
    let wants: (string[] | undefined)[];
    try {
      wants = await byGcc(cases, target);
    } catch {
      continue;
    }
    for (const [i, c] of cases.entries()) {
      const want = wants[i];
      const d = want && judge(c, want, byMachine(c, target));
      if (d && kindOf(d) === kind) return d;
    }
  }
  return undefined;
}

function without(c: Case): Tape[] {
  const spans = [...c.spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  const { tape } = c;
  const all: Tape[] = [];
  for (const s of spans) all.push([...tape.slice(0, s.from), ...tape.slice(s.to)]);
  for (const s of spans)
    if (tape.slice(s.from, s.to).some((w) => w !== 0))
      all.push([...tape.slice(0, s.from), ...tape.slice(s.from, s.to).map(() => 0), ...tape.slice(s.to)]);
  return all;
}

function lowered({ tape }: Case): Tape[] {
  const all: Tape[] = [];
  tape.forEach((w, i) => {
    if (w === 0) return;
    all.push(tape.map((v, k) => (k === i ? 0 : v)));
    if (w > 2 ** 28) all.push(tape.map((v, k) => (k === i ? v >>> 1 : v)));
  });
  return all;
}

const smaller = (a: Case, b: Case): boolean =>
  a.text.length < b.text.length ||
  (a.text.length === b.text.length && a.tape.reduce((s, v) => s + v, 0) < b.tape.reduce((s, v) => s + v, 0));

/** The smallest case found that differs as d does. `attempts` bounds the programs tried. */
export async function shrink(target: Target, d: Difference, attempts = 8_000): Promise<Difference> {
  const kind = kindOf(d);
  let best = d;
  let left = attempts;
  for (const candidates of [without, lowered, without, lowered]) {
    for (let found = true; found && left > 0;) {
      found = false;
      let tapes = candidates(best.case);
      for (let at = 0; at < tapes.length && left > 0; at += TOGETHER) {
        const some = tapes.slice(at, at + TOGETHER).filter((t) => smaller(makeCase(new Random(t), 'c0'), best.case));
        left -= some.length;
        const next = await firstThatDiffers(target, some, kind);
        if (!next) continue;
        best = next;
        found = true;
        // what came before was tried: go on from about here
        tapes = candidates(best.case);
        at -= TOGETHER;
      }
    }
  }
  return best;
}
