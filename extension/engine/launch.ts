/** From what a user asks for to a run: scenario, trees, settings, each fault with its place and remedy. */
import { FaultError, type Tree } from '../cmachine/source/types.js';
import { memoryTree } from '../cmachine/source/memory.js';
import { faultOf } from '../scenario/fault.js';
import { parseScenario } from '../scenario/parse.js';
import { checkoutFault } from '../units/checkout.js';
import { UNITS } from '../units/index.js';
import { completeSettings } from '../units/settings.js';
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
  const settings = completeSettings(own, spec.set ?? {});
  const qemu = spec.qemu ? checkout(sources, spec) : undefined;
  const grammar = qemu?.tree ? await sources.grammar() : undefined;
  const { irqchip } = scenario.machine;
  if (irqchip === 'kernel')
    throw new FaultError({
      message: 'irqchip kernel cannot be run yet',
      file: given.path || file,
      line: scenario.span.line,
      remedy: 'Use irqchip split.',
    });
  const run = new Run(
    id,
    source,
    {
      library: {
        models: sources.models,
        prelude: sources.prelude,
        ...(qemu?.tree ? { qemu: qemu.tree } : {}),
        ...(grammar ? { grammar } : {}),
      },
      options: { vcpus: scenario.machine.vcpus, irqchip, ioapicVersion: scenario.machine.ioapicVersion, settings },
      chosen: Object.keys(spec.set ?? {}),
      allowModel: spec.allowModel !== undefined && spec.allowModel !== false,
    },
    spec.maxSteps ?? DEFAULT_MAX_STEPS,
  );
  if (qemu?.warning) run.warnings.push(qemu.warning);
  return run;
}

/** A scenario as it stands in the editor, whether or not a file of that name exists. */
function unsaved(scenario: string, text: string): ScenarioText {
  const file = scenario.replace(/^.*[\\/]/, '');
  return { name: file.replace(/\.irq$/, ''), path: file === scenario ? '' : scenario, text };
}

/** The QEMU tree that was named; with allowModel a folder that is none becomes a warning. */
function checkout(sources: EngineSources, spec: LaunchSpec): { tree?: Tree; warning?: string } {
  try {
    const tree = sources.checkout('qemu', spec.qemu as string);
    const fault = checkoutFault(
      tree,
      UNITS.filter((u) => u.checkout?.role === 'qemu'),
    );
    if (fault) throw new FaultError(fault);
    return { tree };
  } catch (e) {
    if (!(e instanceof FaultError) || spec.allowModel !== true) throw e;
    return { warning: `Models are used instead of ${spec.qemu}: ${e.fault.message}. ${e.fault.remedy}` };
  }
}
