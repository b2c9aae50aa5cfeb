/** From what a user asks for to a run: scenario, trees, settings, each fault with its place and remedy. */
import { FaultError, type Tree } from '../cmachine/source/types.js';
import { memoryTree } from '../cmachine/source/memory.js';
import { shownFault } from '../cmachine/source/shown-place.js';
import type { Requester, Scenario } from '../scenario/ast.js';
import { faultOf } from '../scenario/fault.js';
import { parseScenario } from '../scenario/parse.js';
import { completeSettings } from '../units/settings.js';
import type { MachineOptions } from '../units/types.js';
import { launchCheckouts } from './checkout.js';
import { DEFAULT_MAX_STEPS, Run, type RunSource } from './run.js';
import type { EngineSources, ScenarioText } from './sources.types.js';
import type { LaunchSpec } from './port.types.js';

export async function startRun(sources: EngineSources, spec: LaunchSpec, id: string): Promise<Run> {
  const given = spec.text === undefined ? sources.scenario(spec.scenario) : unsaved(spec.scenario, spec.text);
  const { text } = given;
  const file = given.path === '' ? `${given.name}.irq` : given.path.replace(/^.*[\\/]/, '');
  const parsed = parseScenario(text);
  const fault = faultOf(parsed.problems, given.path || file);
  const { scenario } = parsed;
  if (fault || !scenario)
    throw new FaultError(fault ?? { message: 'the scenario is empty', file, line: 0, remedy: 'Write a scenario.' });
  const folder = given.path === '' ? '' : given.path.slice(0, given.path.length - file.length - 1);
  const tree: Tree = { ...memoryTree('scenario', 'scenario', { [file]: text }), root: folder };
  const source: RunSource = { scenario, name: given.name, tree, file };
  const own = Object.fromEntries(scenario.settings.map((s) => [s.key, s.value]));
  const machine = { 'machine.irqchip': scenario.machine.irqchip };
  const settings = completeSettings(machine, own, spec.set ?? {});
  const { trees, warnings } = launchCheckouts(sources, spec);
  const named = Object.values(trees);
  const grammar = named.length > 0 ? await sources.grammar() : undefined;
  const { iommu } = scenario.machine;
  const irqchip = irqchipOf(scenario, settings['machine.irqchip'], file);
  const device = scenario.requesters.find(({ msix, intx }) => msix > 0 || intx !== undefined);
  const run = begun(
    named,
    () =>
      new Run(
        id,
        source,
        {
          library: {
            models: sources.models,
            prelude: sources.prelude,
            trees,
            ...(grammar ? { grammar } : {}),
            store: sources.store,
          },
          options: {
            vcpus: scenario.machine.vcpus,
            irqchip,
            ...(iommu === 'vtd' ? { iommu } : {}),
            ...(scenario.machine.x2apic === undefined ? {} : { x2apic: scenario.machine.x2apic }),
            ...(scenario.machine.guest === 'linux' ? { guest: 'linux' as const } : {}),
            ...(device ? deviceOptions(device) : {}),
            ...(scenario.eventfds.length > 0 ? { eventfds: scenario.eventfds.length } : {}),
            ioapicVersion: scenario.machine.ioapicVersion,
            settings,
          },
          chosen: Object.keys(spec.set ?? {}),
          allowModel: spec.allowModel !== undefined && spec.allowModel !== false,
        },
        spec.maxSteps ?? DEFAULT_MAX_STEPS,
      ),
  );
  run.warnings.push(...warnings, ...new Set(named.flatMap((tree) => tree.patched?.notes ?? [])));
  return run;
}

/** The mode that was chosen, where the scenario can be run in it. */
function irqchipOf(scenario: Scenario, chosen: string | undefined, file: string): MachineOptions['irqchip'] {
  const irqchip = IRQCHIPS.find((one) => one === chosen) ?? scenario.machine.irqchip;
  const refuse = (message: string): never => {
    const remedy = 'Choose another for machine.irqchip, or leave it out.';
    throw new FaultError({ message, file, line: scenario.span.line, remedy });
  };
  if (irqchip === 'kernel' && scenario.machine.iommu === 'vtd')
    return refuse("QEMU refuses interrupt remapping with KVM's own IOAPIC");
  if (irqchip === 'off' && scenario.eventfds.length > 0) return refuse('without KVM there are no irqfds');
  return irqchip;
}

function deviceOptions({ id, msix, vfio, intx }: Requester): Partial<MachineOptions> {
  return {
    pci: true,
    requester: id,
    ...(msix > 0 ? { vectors: msix } : {}),
    ...(vfio ? { vfio } : {}),
    ...(vfio && intx !== undefined ? { intx } : {}),
  };
}

const IRQCHIPS = ['split', 'kernel', 'off'] as const;

/** A scenario as it stands in the editor, whether or not a file of that name exists. */
function unsaved(scenario: string, text: string): ScenarioText {
  const file = scenario.replace(/^.*[\\/]/, '');
  return { name: file.replace(/\.irq$/, ''), path: file === scenario ? '' : scenario, text };
}

/** What does not compile is said at lines that the user can open. */
function begun(trees: readonly Tree[], begin: () => Run): Run {
  try {
    return begin();
  } catch (e) {
    throw e instanceof FaultError ? new FaultError(shownFault(trees, e.fault)) : e;
  }
}
