/** The C library as c:run has it: functions by name. What of it is C lies in runtime.c. */
import type { HostContext, HostFunction } from '../machine/host.js';
import type { Image, Program } from '../machine/program.js';
import { allocationFunctions } from './allocation.js';
import { characterFunctions } from './characters.js';
import { errorFunctions } from './errors.js';
import { shadowTable } from './heap.js';
import { memoryFunctions } from './memory.js';
import { numberFunctions } from './numbers.js';
import { processFunctions } from './process.js';
import { scanFunctions } from './scan.js';
import { sortingFunctions } from './sorting.js';
import { STATE } from './state.js';
import { stdioFunctions } from './stdio.js';
import type { Streams } from './streams.js';
import { stringFunctions } from './strings.js';

const BUILTIN = (
  'abort exit printf puts putchar sprintf snprintf strcpy strncpy strcat strncat strncmp strchr strrchr strstr ' +
  'malloc calloc free memchr mempcpy abs labs llabs'
).split(' ');

export class CLibrary {
  readonly functions: ReadonlyMap<string, HostFunction>;
  /** The same functions under the names that a compiler gives them; include/irqscope/builtins.h declares them. */
  readonly builtins: ReadonlyMap<string, HostFunction>;
  /** Address of the library's state; known once it is placed. */
  private at = 0;
  readonly stateOf = (_c: HostContext): number => this.at;

  /** `name` is what the program is called: argv[0], and in failed assertions. */
  constructor(streams: Streams, name: string) {
    const { stateOf } = this;
    const all = [
      ...allocationFunctions(stateOf),
      ...characterFunctions(),
      ...errorFunctions(stateOf),
      ...memoryFunctions(),
      ...numberFunctions(stateOf),
      ...scanFunctions(streams),
      ...processFunctions(stateOf, streams, name),
      ...sortingFunctions(stateOf),
      ...stdioFunctions(streams, stateOf),
      ...stringFunctions(stateOf),
    ];
    this.functions = new Map(all.map((fn) => [fn.name, fn]));
    this.builtins = new Map(
      BUILTIN.flatMap((name) => {
        const fn = this.functions.get(name);
        const spelled = `__builtin_${name}`;
        return fn ? [[spelled, { ...fn, name: spelled }] as const] : [];
      }),
    );
  }

  /** What the program may call that is not its own C. */
  get(name: string): HostFunction | undefined {
    return this.functions.get(name) ?? this.builtins.get(name);
  }

  /** Gives the library its state among the image's globals and the image's heap a table of what is alive. Before any machine. */
  place(program: Program, image: Image): number {
    this.at = program.allocateGlobal(image, STATE.size, 16);
    image.space.shadow = shadowTable(image.space).at;
    return this.at;
  }
}
