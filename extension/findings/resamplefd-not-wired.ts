/**
 * F20: an irqfd stands for a level-triggered pin and nobody will signal its device when its interrupt has ended: KVM refused to (RESAMPLE is
 * for controllers in the kernel), or was not asked. Found when the EOI is broadcast and no resample eventfd is signalled. Disproved by: a
 * signal in the same line, or an edge-triggered pin.
 */
import type { EventRecord } from '../recording/recording.js';
import { arg, cellAt, evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { FindingContext, Rule } from './types.js';

export const resamplefdNotWired: Rule = {
  id: 'resamplefd-not-wired',
  title: 'No resample eventfd is signalled',
  description:
    'The interrupt of an irqfd on a level-triggered pin has ended, and its device is never told to look again.',
  severity: 'warning',
  events: [...Raised.events, 'kvm_apic_accept_irq', 'ioapic_eoi_broadcast', 'kvm_resample_fd_notify'],
  start(c) {
    const raised = new Raised(c);
    /** Deliveries of irqfds on level-triggered pins, by GSI. */
    const delivered = new Map<number, EventRecord>();
    const refused = new Map<number, EventRecord>();
    const told = new Set<number>();
    return {
      event(e) {
        if (e.name === 'irqfd') {
          if (Number(e.args['ret']) !== 0 && Number(e.args['resample']) >= 0) refused.set(Number(e.args['gsi']), e);
          if (Number(e.args['assign']) === 0) delivered.delete(Number(e.args['gsi']));
        }
        if (raised.event(e)) return undefined;
        switch (e.name) {
          case 'kvm_apic_accept_irq': {
            const up = raised.take(e);
            if (up?.irqfd && isLevel(c, up.by, up.gsi)) delivered.set(up.gsi, e);
            return undefined;
          }
          case 'kvm_resample_fd_notify':
            delivered.delete(arg(e, 0));
            return undefined;
          default: {
            const ended = [...delivered].filter(([gsi]) => vectorOf(c, e, gsi) === arg(e, 0) && !told.has(gsi));
            return ended.length === 0 ? undefined : { later: () => notSignalled(e, ended) };
          }
        }
      },
    };

    /** A device that was told and still has its line up is delivered again in the same line: that is another delivery. */
    function notSignalled(e: EventRecord, ended: readonly (readonly [number, EventRecord])[]) {
      const missed = ended.find(([pin, delivery]) => delivered.get(pin) === delivery);
      if (!missed) return undefined;
      const [gsi, delivery] = missed;
      told.add(gsi);
      const attempt = refused.get(gsi);
      const text = `no resample eventfd for GSI ${gsi}: its interrupt has ended and its device is not told to look again`;
      return found(resamplefdNotWired, c, e, text, [
        ...(attempt ? [evidence(c, attempt, `KVM_IRQFD with RESAMPLE was refused (${attempt.args['ret']})`)] : []),
        evidence(c, delivery, `an interrupt of GSI ${gsi} is delivered by its irqfd, level-triggered`),
        evidence(c, e, `the EOI of vector ${hex(arg(e, 0))} is broadcast, and no resample eventfd is signalled`),
      ]);
    }
  },
};

function isLevel(c: FindingContext, by: EventRecord, gsi: number): boolean {
  return cellAt(c, by.step - 1, 'kvm.routes.committed', gsi, 'trigger') === 'level';
}

function vectorOf(c: FindingContext, e: EventRecord, gsi: number): number {
  return Number(cellAt(c, e.step - 1, 'ioapic.rte', gsi, 'vector'));
}
