/** The program's start and its ends: main, exit, atexit, abort, a failed assertion; and what is not there to be asked. */
import type { HostContext, HostFunction, HostCallRequest } from '../machine/host.js';
import type { ProgramFunction } from '../machine/program.js';
import { textAt, writePointer, writeText, type StateOf } from './access.js';
import { heapOf } from './allocation.js';
import { startHeap } from './heap.js';
import { ENDED, MOST_HANDLERS, STATE } from './state.js';
import type { Streams } from './streams.js';

/** 128 + SIGABRT, as a shell reports it. */
export const ABORTED = 134;

function end(c: HostContext, stateOf: StateOf, how: number, status: number): void {
  const m = c.machine;
  const at = stateOf(c);
  m.store32(at + STATE.exitStatus, status);
  m.store32(at + STATE.ended, how);
  m.running = false;
}

/** Calls what atexit noted, the last first, then ends. Continuation `then` comes back here. */
function leave(c: HostContext, stateOf: StateOf, status: number, then: number): HostCallRequest | undefined {
  const m = c.machine;
  const at = stateOf(c);
  const noted = m.memory.getUint32(at + STATE.handlers, true);
  if (noted === 0) {
    end(c, stateOf, ENDED.exit, status);
    return undefined;
  }
  m.store32(at + STATE.handlers, noted - 1);
  const id = m.memory.getUint32(at + STATE.handler + 4 * (noted - 1), true);
  return { call: m.program.functions[id] as ProgramFunction, args: [], then };
}

const RAN_MAIN = 1;
const RAN_HANDLER = 2;

/** What calls main: the outermost frame of the program. */
export function startFunction(stateOf: StateOf, main: ProgramFunction, name: string): HostFunction {
  return {
    name: '_start',
    words: 1,
    run(c) {
      if (c.state === 0) {
        startHeap(c.machine, c.fn.image.space);
        return { call: main, args: argumentsOf(c, stateOf, main, name), then: RAN_MAIN };
      }
      if (c.state === RAN_MAIN) c.setData(0, BigInt.asUintN(64, c.result()));
      return leave(c, stateOf, Number(BigInt.asIntN(32, c.data(0))), RAN_HANDLER);
    },
  };
}

function argumentsOf(c: HostContext, stateOf: StateOf, main: ProgramFunction, name: string): number[] {
  const wanted = main.type.params.length;
  if (wanted === 0) return [];
  const heap = heapOf(c, stateOf);
  const bytes = new TextEncoder().encode(name);
  const text = heap.allocate(bytes.length + 1);
  writeText(c, text, bytes);
  const list = heap.allocate(24);
  writePointer(c, list, text);
  writePointer(c, list + 8, 0);
  writePointer(c, list + 16, 0);
  return [1, list, list + 16].slice(0, wanted);
}

export function processFunctions(stateOf: StateOf, streams: Streams, name: string): HostFunction[] {
  const abort = (c: HostContext): void => end(c, stateOf, ENDED.abort, ABORTED);
  const absent = (fn: string, why: string): HostFunction => ({
    name: fn,
    run: (c) => c.machine.stop(`${fn} is called`, why),
  });
  return [
    {
      name: 'exit',
      run: (c) => leave(c, stateOf, c.num(0), RAN_HANDLER),
    },
    { name: '_Exit', run: (c) => end(c, stateOf, ENDED.immediate, c.num(0)) },
    { name: '_exit', run: (c) => end(c, stateOf, ENDED.immediate, c.num(0)) },
    { name: 'abort', run: abort },
    {
      name: 'atexit',
      run: (c) => {
        const m = c.machine;
        const at = stateOf(c);
        const noted = m.memory.getUint32(at + STATE.handlers, true);
        const fn = m.program.functionAt(c.num(0));
        if (!fn) return m.stop('what is given to atexit is no function', 'Look at what is passed.');
        if (noted === MOST_HANDLERS) return m.stop(`more than ${MOST_HANDLERS} functions for atexit`, 'Note fewer.');
        m.store32(at + STATE.handler + 4 * noted, fn.id);
        m.store32(at + STATE.handlers, noted + 1);
        return 0;
      },
    },
    {
      name: '__assert_fail',
      run: (c) => {
        const text = (i: number) => new TextDecoder().decode(textAt(c, c.num(i)));
        const line = `${name}: ${text(1)}:${c.num(2)}: ${text(3)}: Assertion \`${text(0)}' failed.\n`;
        streams.write(2, new TextEncoder().encode(line));
        abort(c);
      },
    },
    { name: 'getenv', run: () => 0 },
    absent('time', 'A run depends on nothing but its files: there is no clock.'),
    absent('clock', 'A run depends on nothing but its files: there is no clock.'),
  ];
}
