/** State before step 0: the C of the fixtures, run on the machine (DECISIONS 6). */
import type { CompiledImage } from '../cmachine/image.js';
import { callC } from '../cmachine/lower/host-entry.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { IDLE_PC } from '../cmachine/machine/program.js';
import { FaultError } from '../cmachine/source/types.js';
import { KERNEL_SETUP } from '../world/kernel/image.js';
import { watchHeap } from '../world/kernel/index.js';
import type { PlacedUnit } from './assembled.js';
import { UNITS } from './index.js';
import { peeking } from './peek.js';
import type { FixtureCall, MachineOptions } from './types.js';

export function runFixtures(m: Machine, units: readonly PlacedUnit[], options: MachineOptions): void {
  const kernels = new Set<CompiledImage>();
  // programs of several units are built piece by piece: some of theirs find the hardware of others
  for (const u of [...units].sort((a, b) => UNITS.indexOf(a.spec) - UNITS.indexOf(b.spec))) {
    const source = u.from === 'checkout' && u.spec.checkout ? u.spec.checkout : u.spec.model;
    if ('kernel' in source && !kernels.has(u.image)) {
      kernels.add(u.image);
      watchHeap(m, u.image.image);
      runFixture(m, u, { function: KERNEL_SETUP, args: [options.vcpus] });
    }
    for (const call of source.fixture(options)) runFixture(m, u, call);
  }
}

function runFixture(m: Machine, u: PlacedUnit, call: FixtureCall): void {
  const fn = u.image.function(call.function);
  if (!fn && call.ifThere) return;
  if (!fn)
    throw new FaultError({
      message: `the fixture ${call.function} of ${u.spec.name} is missing`,
      file: '',
      line: 0,
      remedy: 'A fault of IRQScope; please report it.',
    });
  const args = call.args.map((a) => (typeof a === 'object' ? peeking(new Map([['', u.image]]))('', a.global)(m) : a));
  callC(m, fn, args, IDLE_PC, 0);
  m.run();
}
