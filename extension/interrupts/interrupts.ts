/** Every interrupt of a recording, from its cause to its end. Made from events and tables, as far as the recording is. */
import type { EventRecord } from '../recording/recording.js';
import { Flow } from './flow.js';
import { cpu } from './layers/cpu.js';
import { deviceLine } from './layers/device-line.js';
import { endOfInterrupt } from './layers/eoi.js';
import { gsiRoute } from './layers/gsi-route.js';
import { ioapic } from './layers/ioapic.js';
import { handler } from './layers/handler.js';
import { irqfd } from './layers/irqfd.js';
import { kernelIoapic } from './layers/kernel-ioapic.js';
import { localApic } from './layers/local-apic.js';
import { qemuApic } from './layers/qemu-apic.js';
import { remapping } from './layers/remapping.js';
import { msixEntry } from './layers/msix-entry.js';
import { resample } from './layers/resample.js';
import type { Followed, Interrupt, Layer } from './types.js';

const SHARED: readonly Layer<Flow>[] = [msixEntry, remapping, cpu, handler, endOfInterrupt, resample];

/** Layers by the place of the interrupt controllers. */
const LAYERS_OF: Readonly<Record<Followed['irqchip'], readonly Layer<Flow>[]>> = {
  split: [deviceLine, irqfd, ioapic, gsiRoute, localApic, ...SHARED],
  off: [deviceLine, ioapic, qemuApic, ...SHARED],
  kernel: [kernelIoapic, localApic, ...SHARED],
};

export class Interrupts {
  private readonly flow: Flow;
  private readonly handlers = new Map<string, ((flow: Flow, e: EventRecord) => void)[]>();
  private seen = 0;

  constructor(private readonly run: Followed) {
    this.flow = new Flow(run);
    for (const layer of LAYERS_OF[run.irqchip])
      for (const [name, handler] of Object.entries(layer.events))
        this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
  }

  /**
   * All interrupts as far as the recording is, in the order of their causes. What is missing at the end is a hole only where the
   * line of the scenario in which it had to come is over.
   */
  all(): readonly Interrupt[] {
    this.extend();
    this.flow.finishLine();
    return this.flow.interrupts.map((i) => {
      const hole = this.flow.missing(i);
      if (!hole) return i;
      const hops = [...i.hops, hole].sort((a, b) => a.step - b.step);
      return { id: i.id, cause: i.cause, hops, end: { how: 'open', text: hole.text } };
    });
  }

  /** What local APICs hold of them, as "cpu vector". */
  held(): { readonly requested: readonly string[]; readonly inService: readonly string[] } {
    this.extend();
    return { requested: [...this.flow.requested.keys()], inService: [...this.flow.inService.keys()] };
  }

  private extend(): void {
    const { recording } = this.run;
    for (; this.seen < recording.events.length; this.seen++) {
      const e = recording.events[this.seen] as EventRecord;
      if (e.step > recording.length) return;
      const handlers = this.handlers.get(e.name);
      if (!handlers) continue;
      this.flow.begin(e);
      for (const handle of handlers) handle(this.flow, e);
    }
  }
}
