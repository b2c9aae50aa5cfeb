/** Rules on runs of small scenarios, and on events that no unit of today sends. */
import { RULES } from '../../../extension/findings/index.js';
import type { Finding, FindingContext, Rule } from '../../../extension/findings/types.js';
import type { EventRecord } from '../../../extension/recording/recording.js';
import type { MachineOptions } from '../../../extension/units/types.js';
import { recorded } from '../engine/running.js';

export interface Small {
  readonly irqchip?: MachineOptions['irqchip'];
  /** More words of the machine's line: "iommu vtd". */
  readonly machine?: string;
  readonly header?: readonly string[];
  readonly lines: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  /** Trees to run from; absent or empty: models. */
  readonly qemu?: string;
  readonly linux?: string;
}

/** What a scenario's run finds: rules, in the order of their steps, and the findings themselves. */
export async function findingsOf(s: Small): Promise<readonly Finding[]> {
  const text = [
    'scenario "a test"',
    `machine x86  vcpus 4  irqchip ${s.irqchip ?? 'split'}  ${s.machine ?? ''}`.trimEnd(),
    'line nic on gsi 11',
    ...(s.header ?? []),
    ...[0, 1, 2].map((cpu) => `cpu${cpu}: lapic enable`),
    ...s.lines,
    '',
  ].join('\n');
  const run = await recorded({
    scenario: 'finds.irq',
    text,
    // a checkout decides for itself
    ...(s.qemu ? { qemu: s.qemu } : { set: { 'ioapic.route-update': 'before-service', ...s.set } }),
    ...(s.linux ? { hostLinux: s.linux } : {}),
  });
  if (run.progress.fault) throw new Error(`${run.progress.fault.message}\n${text}`);
  return run.findings.found;
}

export type Told = readonly [name: string, args: EventRecord['args']];

/** The findings of one rule over events, one a step, each its own line of a scenario unless it begins with "+". */
export function played(id: string, events: readonly Told[]): readonly Finding[] {
  const lines: number[] = [];
  for (const [name] of events) lines.push((lines.at(-1) ?? -1) + (name.startsWith('+') ? 0 : 1));
  const recording = {
    program: { statementOf: [] },
    statement: () => undefined,
    length: events.length,
    stimulusAt: (step: number) => lines[step] ?? lines.length,
  };
  const context = {
    recording,
    tables: () => new Map(),
    writer: () => undefined,
    irqfd: () => undefined,
    cpu: (apicId: number) => apicId,
  } as unknown as FindingContext;
  const rule = RULES.find((r) => r.id === id) as Rule;
  const run = rule.start(context);
  return events.flatMap(([name, args], i) => {
    const e = { step: i + 1, actor: 0, name: name.replace('+', ''), args, pc: 0 };
    if (!(rule.events?.includes(e.name) ?? true)) return [];
    const f = run.event(e);
    return f === undefined ? [] : 'later' in f ? (f.later(i + 1) ?? []) : f;
  });
}
