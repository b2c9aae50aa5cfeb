/** Runs the main of some C files on a machine of their own: what c:run does, without the host. */
import { CompiledImage } from '../image.js';
import { hostEntry, callC } from '../lower/host-entry.js';
import { FRAME } from '../machine/frame.js';
import { Machine } from '../machine/machine.js';
import { GlobalsFull, IDLE_PC, Program, type MemoryPlan, type ProgramFunction } from '../machine/program.js';
import { compilerDefines } from '../preprocess/profiles/compiler.js';
import type { PreprocessProfile } from '../preprocess/types.js';
import { layeredFiles } from '../source/layered.js';
import { FaultError, type Fault, type SourceFiles, type Tree } from '../source/types.js';
import { INT } from '../types/ctype.js';
import { CLibrary } from './library.js';
import { refuseComputed, refuseDoubleDefinitions } from './link.js';
import { startFunction } from './process.js';
import { ENDED, STATE } from './state.js';
import { Streams, type ProgramIo } from './streams.js';

export interface CProgramSpec {
  /** The files that make up the program. */
  readonly files: readonly { readonly tree: Tree; readonly path: string }[];
  readonly headers: Tree;
  /** argv[0]. */
  readonly name: string;
  readonly io: ProgramIo;
  /** Statements after which the run stops. */
  readonly maxSteps: number;
}

/** One image; MiB of memory as a small Linux process has them. */
const PLAN: MemoryPlan = { globals: 32 << 20, heap: 64 << 20, stack: 32 << 20, actors: 1 };

const RUNTIME = 'runtime.c';

/** The headers of DECISIONS 29. The first come with the library, the others are the prelude's. */
const OWN = ['stdio.h', 'stdlib.h', 'string.h'];
/** Read before every file: what a compiler knows without a header. */
const BUILTINS = 'irqscope/builtins.h';
const SHARED = ['stdint', 'stddef', 'stdbool', 'stdarg', 'limits', 'inttypes', 'ctype', 'errno', 'assert'].map(
  (name) => `${name}.h`,
);

/** The tree of c:run's headers: `library` is the folder cmachine/libc, `prelude` the one of the prelude's headers. */
export function libraryTree(library: SourceFiles, prelude: SourceFiles): Tree {
  const own: SourceFiles = {
    read: (path) => (OWN.includes(path) || path === BUILTINS ? library.read(`include/${path}`) : undefined),
  };
  const runtime: SourceFiles = { read: (path) => (path === RUNTIME ? library.read(path) : undefined) };
  const shared: SourceFiles = { read: (path) => (SHARED.includes(path) ? prelude.read(path) : undefined) };
  return {
    role: 'prelude',
    title: "IRQScope's C library",
    version: '',
    root: '',
    files: layeredFiles([own, shared, runtime]),
  };
}

/** Runs the program; gives its exit status. Throws a FaultError at a strict stop or when a budget is used up. */
export function runProgram(spec: CProgramSpec): number {
  const streams = new Streams(spec.io);
  try {
    const { machine, state } = executed(spec, streams);
    const { memory } = machine;
    const ended = memory.getUint32(state + STATE.ended, true);
    if (ended === ENDED.exit) streams.flush();
    return memory.getUint32(state + STATE.exitStatus, true) & 0xff;
  } catch (e) {
    streams.flush();
    throw e instanceof GlobalsFull ? full(spec, e) : e;
  }
}

function executed(spec: CProgramSpec, streams: Streams): { machine: Machine; state: number } {
  const library = new CLibrary(streams, spec.name);
  const program = new Program(1, PLAN);
  const profile: PreprocessProfile = {
    include: [{ tree: spec.headers, dir: '' }],
    forced: [BUILTINS],
    defines: { ...compilerDefines({ arch: 'x86_64', endian: 'little' }), __STDC_VERSION__: '201710L' },
    overrides: {},
    absent: [],
    remap: [],
  };
  const compiled = explained(
    () =>
      new CompiledImage(program, {
        name: spec.name,
        abi: { littleEndian: true, charSigned: true },
        files: [...spec.files, { tree: spec.headers, path: RUNTIME }].map((f) => ({ ...f, profile })),
        boundary: library,
        dialect: { implicit: true },
      }),
  );
  const units = compiled.units.slice(0, -1);
  refuseDoubleDefinitions(units);
  refuseComputed(units);
  const main = mainOf(compiled, spec);
  const state = library.place(program, compiled.image);
  const start = startFunction(library.stateOf, main, spec.name);
  const entry = hostEntry(program, compiled.image, start, {
    kind: 'function',
    returns: { kind: 'void' },
    params: [],
    variadic: false,
  });
  const machine = new Machine(program);
  machine.budget = spec.maxSteps;
  let left = spec.maxSteps;
  machine.steps = {
    step(m) {
      if (--left < 0) m.exhausted();
    },
  };
  try {
    callC(machine, entry, [], IDLE_PC, 0);
    machine.run();
  } catch (e) {
    throw e instanceof FaultError ? placed(machine, e) : e;
  }
  return { machine, state };
}

function mainOf(compiled: CompiledImage, spec: CProgramSpec): ProgramFunction {
  const main = compiled.linker.find('main');
  const file = spec.files[0]?.path ?? '';
  if (!main)
    throw new FaultError({ message: 'there is no main', file, line: 0, remedy: 'Name the file that defines main.' });
  if (main.type.returns !== INT || main.type.params.length > 3)
    throw new FaultError({
      message: 'main is not declared as int main(void) or int main(int, char **)',
      file: main.place?.at.file.path ?? file,
      line: main.place?.at.line ?? 0,
      remedy: 'C says what main looks like.',
    });
  return main;
}

/** A fault of a library function stands at the C that called it. */
function placed(m: Machine, e: FaultError): FaultError {
  if (e.fault.file !== '') return e;
  let fp = m.fp;
  for (let left = m.depth; left > 0 && fp >= m.stackLo; left--) {
    const pc = m.memory.getUint32(fp + FRAME.returnPc, true);
    const s = m.program.statementOf[Math.max(0, pc - 1)];
    if (s && s.file !== '') return new FaultError({ ...e.fault, file: s.file, line: s.line });
    fp = m.memory.getUint32(fp + FRAME.savedFp, true);
  }
  return e;
}

function explained<T>(f: () => T): T {
  try {
    return f();
  } catch (e) {
    if (!(e instanceof FaultError) || !/#include .* is found nowhere/.test(e.fault.message)) throw e;
    const remedy = `c:run has headers of its own and no others: ${[...OWN, ...SHARED].join(', ')}; "…" finds files beside the source.`;
    throw new FaultError({ ...e.fault, remedy });
  }
}

function full(spec: CProgramSpec, e: GlobalsFull): FaultError {
  const fault: Fault = {
    message: e.message,
    file: spec.files[0]?.path ?? '',
    line: 0,
    remedy: `Variables in static storage may take ${PLAN.globals >> 20} MiB.`,
  };
  return new FaultError(fault);
}
