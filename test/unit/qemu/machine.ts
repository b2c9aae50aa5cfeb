/** A machine of QEMU units from a tree, its events, and C of a test in the scope of one of its files. */
import { textAt } from '../../../extension/cmachine/expressions/format.js';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import { IDLE_PC } from '../../../extension/cmachine/machine/program.js';
import type { HostValue } from '../../../extension/cmachine/machine/host.js';
import { assemble } from '../../../extension/units/assemble.js';
import type { Assembly } from '../../../extension/units/assembled.js';
import { completeSettings } from '../../../extension/units/settings.js';
import type { MachineOptions } from '../../../extension/units/types.js';
import { X86Machine } from '../../../extension/units/x86/machine.js';
import { STIMULUS } from '../../../extension/units/x86/stimuli.js';
import { library } from '../../oracle/library.js';

export interface Happened {
  readonly name: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly line: string | undefined;
}

export class QemuMachine {
  readonly events: Happened[] = [];
  readonly assembly: Assembly;
  private readonly x86: X86Machine;
  private tests = 0;

  constructor(tree: string, irqchip: MachineOptions['irqchip'], more: Partial<MachineOptions> = {}) {
    this.assembly = assemble({
      library: library(tree),
      options: { vcpus: 2, irqchip, ioapicVersion: 0x20, settings: completeSettings({}, {}), ...more },
      chosen: [],
      allowModel: false,
      sink: { event: (_m, name, args, _pc, line) => this.events.push({ name, args, line: line?.() }) },
    });
    this.x86 = new X86Machine(this.assembly);
    this.events.length = 0;
  }

  /** A 32-bit store of vCPU 0. */
  write(address: number, value: number): void {
    const m = this.assembly.start;
    this.x86.issue(m, STIMULUS.access, [0, address, 4, 1, value]);
    m.run();
  }

  /** A load of vCPU 0. */
  read(address: number, size = 4): bigint {
    const m = this.assembly.start;
    this.x86.issue(m, STIMULUS.access, [0, address, size, 0, 0]);
    m.run();
    return BigInt.asUintN(64, this.assembly.world.readValue.big(m));
  }

  /** Calls a function; a text among the arguments is a C expression. */
  call(group: string, name: string, ...args: readonly (HostValue | string)[]): void {
    const m = this.assembly.start;
    const fn = this.assembly.wiring.image(group)?.function(name);
    if (!fn) throw new Error(`${group} has no ${name}`);
    const values = args.map((a) => (typeof a === 'string' ? this.assembly.peek(group, a)(m) : a));
    callC(m, fn, values, IDLE_PC, 0);
    m.run();
  }

  text(address: number): string | undefined {
    return textAt(this.assembly.start, address);
  }

  /** The value of `return …;` in the scope of a file. */
  evaluate(group: string, file: string, returned: string): HostValue {
    const image = this.assembly.wiring.image(group);
    const unit = image?.unit(file);
    const name = `test_${this.tests++}`;
    unit?.append(
      `unsigned long ${name}_value; void ${name}(void) { ${name}_value = (unsigned long)(${returned}); }`,
      'test',
    );
    const fn = image?.function(name);
    if (!fn) throw new Error(`${group} has no ${file}`);
    const m = this.assembly.start;
    callC(m, fn, [], IDLE_PC, 0);
    m.run();
    return this.assembly.peek(group, `${name}_value`)(m);
  }
}
