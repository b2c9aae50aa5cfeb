/**
 * Loading link groups of units from a source tree, as a run does before its first step: read, preprocess, parse, lower all that
 * their entries reach, check; or find all of that kept. In a process of its own: `cold` without kept units, `keeping` makes them,
 * `warm` finds them. `which` is a scenario, for the units that its machine has, or `all`.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Program } from '../../extension/cmachine/machine/program.js';
import type { CheckoutRole } from '../../extension/cmachine/source/types.js';
import { unwired } from '../../extension/engine/unwired.js';
import { nodeSources } from '../../extension/host/sources.js';
import { optimiseLate } from '../../extension/host/tiering.js';
import { unitFolder } from '../../extension/host/unit-folder.js';
import { parseScenario } from '../../extension/scenario/parse.js';
import { boundaryOf } from '../../extension/units/boundary.js';
import { checkoutImage, entriesOf } from '../../extension/units/images.js';
import { roomFor } from '../../extension/units/room.js';
import { roleOf } from '../../extension/units/checkout.js';
import { groupsOf, UNITS, unitsOf } from '../../extension/units/index.js';
import type { UnitSpec } from '../../extension/units/types.js';
import { figure } from './figure.mjs';

// As the command line and its debug adapter do.
optimiseLate();

const [root = '.', name = '', path = '', folder = '', how = 'cold', which = 'all'] = process.argv.slice(2);
const store = how === 'cold' ? undefined : unitFolder(folder, 'bench');
const sources = nodeSources(join(root, 'dist'), store);
const qemu = name.startsWith('qemu');
const roles: readonly CheckoutRole[] = qemu ? ['qemu'] : ['host-linux', 'guest-linux'];

/** Milliseconds that a scenario's units may take. */
const TARGET = how === 'warm' ? 150 : qemu ? 1000 : 1500;

function groupsAsked(): readonly (readonly UnitSpec[])[] {
  if (which === 'all')
    return [...new Set(UNITS.map((u) => u.group))].map((group) => UNITS.filter((u) => u.group === group));
  const { scenario } = parseScenario(sources.scenario(which).text);
  if (!scenario) throw new Error(`${which} is no scenario`);
  const { irqchip, iommu } = scenario.machine;
  const groups = groupsOf({ irqchip, ...(iommu === 'vtd' ? { iommu } : {}) });
  return groups.map((group) => unitsOf(group, { irqchip }));
}

/** One for all groups, as in a run. */
const trees = new Map<CheckoutRole, ReturnType<typeof sources.checkout>>();
let sum = 0;
let cpuSum = 0;
let done = 0;
for (const specs of groupsAsked()) {
  const [first] = specs;
  if (!first || !specs.every((u) => u.checkout) || !roles.includes(roleOf(first.program))) continue;
  const role = roleOf(first.program);
  const from = performance.now();
  const cpu = process.cpuUsage();
  const tree = trees.get(role) ?? sources.checkout(role, path, '');
  trees.set(role, tree);
  const library = { models: sources.models, prelude: sources.prelude, trees: { [role]: tree }, store };
  const boundary = boundaryOf(specs, 'checkout', unwired);
  const image = checkoutImage(new Program(1, roomFor(specs)), specs, tree, library, boundary);
  const problems = image.link(entriesOf(specs, 'checkout'));
  const took = performance.now() - from;
  const used = process.cpuUsage(cpu);
  const cpuTook = (used.user + used.system) / 1000;
  sum += took;
  cpuSum += cpuTook;
  done++;
  if (how === 'keeping') {
    image.keep();
    continue;
  }
  const { functions } = image.program;
  const lowered = functions.filter((f) => f.entry >= 0).length;
  const bad = problems.length === 0 ? '' : `, ${String(problems.length)} problems`;
  const what = `${name}: ${specs.map((u) => u.name).join(' + ')}, ${how}`;
  const detail = `${cpuTook.toFixed(0)} ms of processor, ${String(lowered)} of ${String(functions.length)} functions lowered${bad}`;
  // in the table each unit stands once
  if (which === 'all') console.log(figure({ what, detail, value: took, unit: 'ms', digits: 0 }));
  else console.log(`  ${what}: ${took.toFixed(0)} ms (${detail})`);
}
if (how !== 'keeping' && done > 0) {
  const what = `${name}: ${which === 'all' ? 'all units' : `units of ${which}`}, ${how}`;
  const detail = `${cpuSum.toFixed(0)} ms of processor`;
  const target = which === 'all' ? {} : { target: TARGET };
  console.log(figure({ what, detail, value: sum, unit: 'ms', digits: 0, ...target }));
}
