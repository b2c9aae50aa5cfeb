/** Actors take turns: who waits for another lets it run to the end of what it does, and then looks again. */
import { FRAME } from '../../cmachine/machine/frame.js';
import type { HostCallRequest } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Program, ProgramFunction } from '../../cmachine/machine/program.js';
import * as C from '../../cmachine/types/ctype.js';

/** Which continuation of the waiting function looks again. */
export const LOOK_AGAIN = 1;

const known = new WeakMap<Program, ProgramFunction>();

/** What the waiting function returns: the actor runs, then the function is entered again. */
export function letRun(m: Machine, actor: number): HostCallRequest {
  let fn = known.get(m.program);
  if (!fn) known.set(m.program, (fn = turn(m.program)));
  return { call: fn, args: [actor], then: LOOK_AGAIN };
}

/** A function of one micro-step that returns and goes on as another actor. */
function turn(program: Program): ProgramFunction {
  const image = program.images[0];
  if (!image) throw new Error('a machine without images has no actors');
  const at = FRAME.start;
  const fn = program.addFunction({
    name: 'world_turn',
    image,
    type: { kind: 'function', returns: C.VOID, params: [{ name: 'actor', type: C.INT }], variadic: false },
    frameSize: at + 16,
    entry: -1,
    end: -1,
    params: [at],
    host: undefined,
    locals: [],
    place: undefined,
    lower: undefined,
    entryStatement: undefined,
  });
  const statement = program.addWorldStatement(fn);
  fn.entryStatement = statement;
  fn.entry = program.emit(
    (m) => {
      const actor = m.memory.getInt32(m.fp + at, true);
      m.pop();
      m.switchTo(actor);
    },
    statement,
    true,
  );
  fn.end = fn.entry + 1;
  return fn;
}

/** Runs the actor's work to its end, and what others have under way that it waits for. False when it was paused. */
export function runActor(m: Machine, actor: number): boolean {
  for (;;) {
    m.run();
    if (m.depth !== 0) return false;
    if (m.actor === actor) return true;
    m.switchTo(actor);
    if (m.depth === 0) return true;
  }
}
