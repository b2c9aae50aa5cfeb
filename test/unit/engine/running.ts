/** Runs scenarios in the test's own process, with the bundle's models or a tree. */
import { fileURLToPath } from 'node:url';
import { startRun } from '../../../extension/engine/launch.js';
import type { Run } from '../../../extension/engine/run.js';
import { nodeSources } from '../../../extension/host/sources.js';
import type { LaunchSpec } from '../../../extension/engine/port.types.js';

export const sources = nodeSources(fileURLToPath(new URL('../../../dist', import.meta.url)));

/** A run that has not recorded anything yet. */
export function started(spec: Partial<LaunchSpec> = {}): Promise<Run> {
  return startRun(sources, { scenario: 'ioapic-rte-migration', ...spec }, 'r0');
}

/** A run that has recorded everything. */
export async function recorded(spec: Partial<LaunchSpec> = {}): Promise<Run> {
  const run = await started(spec);
  while (!run.over) run.record(1_000_000);
  return run;
}

/** The sequence of a scenario as text, for runs that no bundled scenario has. */
export function text(lines: readonly string[]): string {
  return `scenario "a test"\nmachine x86  vcpus 4  irqchip split\nline nic on gsi 11\nline disk on gsi 12\n${lines.join('\n')}\n`;
}
