import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameInfo, Place, ThreadInfo } from '../../extension/engine/port.types.js';

/**
 * What a recording of test/dap/toy would hold, written down by hand. The engine behind the fake is a list: everything that
 * the session adds can be tested on it without a C machine.
 */
export interface Frame {
  readonly name: string;
  readonly kind: FrameInfo['kind'];
  readonly line: number;
  readonly locals: Readonly<Record<string, number>>;
}

export interface State {
  readonly thread: number;
  /** Innermost first. */
  readonly frames: readonly Frame[];
  readonly route: number;
  readonly pending: number;
  /** Inside a loop that has become idle: next and stepBack pass it. */
  readonly folded: boolean;
}

export const threads: readonly ThreadInfo[] = [
  { id: 1, name: 'cpu0' },
  { id: 2, name: 'nic' },
];

export class Toy {
  readonly cPath: string;
  readonly irqPath: string;
  readonly states: State[] = [];
  /** The step at which the interrupt leaves through the old route. */
  staleAt = 0;
  /** The elements of the array that every frame has. */
  readonly lanes = Array.from({ length: 250 }, (_, index) => index * index);

  constructor(folder: string) {
    this.cPath = join(folder, 'toy.c');
    this.irqPath = join(folder, 'toy.irq');
    this.play();
  }

  line(path: string, marker: string): number {
    const lines = readFileSync(path, 'utf8').split('\n');
    const index = lines.findIndex((text) => text.includes(marker));
    if (index < 0) throw new Error(`no line with "${marker}" in ${path}`);
    return index + 1;
  }

  /** Lines of C where a statement starts, or lines of the scenario with a stimulus or an expectation. */
  statementLines(path: string): readonly number[] {
    const marks = path === this.cPath ? /\/\* \w+: \w+ \*\// : path === this.irqPath ? /^(cpu|nic|expect)/ : undefined;
    if (marks === undefined) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((text, index) => (marks.test(text) ? [index + 1] : []));
  }

  place(frame: Frame): Place {
    const scenario = frame.kind === 'scenario';
    // As if the bus were of a header that is on no disk.
    if (frame.kind === 'world') return { tree: 'prelude', file: 'bus.h', path: '', line: frame.line, column: 1 };
    const path = scenario ? this.irqPath : this.cPath;
    const at = { file: scenario ? 'toy.irq' : 'toy.c', path, line: frame.line, column: scenario ? 1 : 5 };
    return { tree: scenario ? 'scenario' : 'model', ...at, ...(scenario ? {} : { function: frame.name }) };
  }

  private play(): void {
    const c = (marker: string) => this.line(this.cPath, marker);
    const irq = (marker: string) => this.line(this.irqPath, marker);
    let [route, pending] = [2, 0];
    const add = (thread: number, frames: readonly Frame[], folded = false) =>
      void this.states.push({ thread, frames, route, pending, folded });
    const scenario = (marker: string): Frame => ({ name: 'toy.irq', kind: 'scenario', line: irq(marker), locals: {} });

    const write = scenario('cpu0: write');
    add(1, [write]);
    const bus: Frame = { name: 'memory write', kind: 'world', line: 1, locals: {} };
    const inWrite = (marker: string, sum: number, i?: number): Frame[] => [
      { name: 'write_entry', kind: 'c', line: c(marker), locals: { dest: 0, sum, ...(i === undefined ? {} : { i }) } },
      bus,
      write,
    ];
    const inDeliver = (marker: string, cpu: number): Frame[] => [
      { name: 'deliver', kind: 'c', line: c(marker), locals: { vector: 0x21, cpu } },
      ...inWrite('write: call', 0),
    ];
    add(1, inWrite('write: first', 0xdead));
    add(1, inWrite('write: call', 0));
    add(1, inDeliver('deliver: first', 0xdead));
    add(1, inDeliver('deliver: last', route));
    this.staleAt = this.states.length;
    pending = (0x21 << 8) | route;
    let sum = 0;
    for (let i = 0; i < 4; i++) {
      add(1, inWrite('write: body', sum, i), i > 0);
      sum += i;
    }
    add(1, inWrite('write: last', sum));
    route = 0;
    for (const [thread, marker] of [
      [2, 'nic: raise'],
      [1, 'expect vector 0x21 on cpu0'],
      [1, 'expect vector 0x21 on cpu2'],
    ] as const) {
      add(thread, [scenario(marker)]);
    }
  }
}
