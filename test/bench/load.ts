/**
 * Loading one link group of units from a source tree, as a run does before its first step: read, preprocess, parse, lower all that
 * its entries reach, check. In a process of its own: `cold` without kept units, `keeping` makes them, `warm` finds them.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Program } from '../../extension/cmachine/machine/program.js';
import type { CheckoutRole } from '../../extension/cmachine/source/types.js';
import { unwired } from '../../extension/engine/unwired.js';
import { nodeSources } from '../../extension/host/sources.js';
import { unitFolder } from '../../extension/host/unit-folder.js';
import { boundaryOf } from '../../extension/units/boundary.js';
import { checkoutImage, entriesOf } from '../../extension/units/images.js';
import { roomFor } from '../../extension/units/room.js';
import { roleOf } from '../../extension/units/checkout.js';
import { UNITS } from '../../extension/units/index.js';

const [root = '.', name = '', path = '', folder = '', how = 'cold'] = process.argv.slice(2);
const store = how === 'cold' ? undefined : unitFolder(folder, 'bench');
const sources = nodeSources(join(root, 'dist'), store);

const roles: readonly CheckoutRole[] = name.startsWith('qemu') ? ['qemu'] : ['host-linux', 'guest-linux'];
const groups = [...new Set(UNITS.filter((u) => u.checkout && roles.includes(roleOf(u.program))).map((u) => u.group))];
let sum = 0;
let cpuSum = 0;
for (const group of groups) {
  const specs = UNITS.filter((u) => u.group === group);
  if (!specs.every((u) => u.checkout)) continue;
  const role = roleOf((specs[0] as (typeof specs)[number]).program);
  const from = performance.now();
  const cpu = process.cpuUsage();
  const tree = sources.checkout(role, path, '');
  const library = { models: sources.models, prelude: sources.prelude, trees: { [role]: tree }, store };
  const boundary = boundaryOf(specs, 'checkout', unwired);
  const image = checkoutImage(new Program(1, roomFor(specs)), specs, tree, library, boundary);
  const problems = image.check(entriesOf(specs, 'checkout'));
  const took = performance.now() - from;
  const used = process.cpuUsage(cpu);
  const cpuTook = (used.user + used.system) / 1000;
  sum += took;
  cpuSum += cpuTook;
  if (how !== 'keeping') {
    const lowered = image.program.functions.filter((f) => f.entry >= 0).length;
    const bad = problems.length === 0 ? '' : `, ${String(problems.length)} problems`;
    console.log(
      `${name}: ${group} ${how} ${took.toFixed(0)} ms (${cpuTook.toFixed(0)} ms of processor), ${String(lowered)} functions of ${String(specs.flatMap((s) => s.checkout?.files ?? []).length)} files${bad}`,
    );
  }
  if (how === 'keeping') image.keep();
}
if (how !== 'keeping')
  console.log(`${name}: all groups ${how} ${sum.toFixed(0)} ms (${cpuSum.toFixed(0)} ms of processor)`);
