/** Which GSI was raised: by KVM_IRQ_LINE or its like, or by a signal of an eventfd that is bound to it. */
import type { EventRecord } from '../recording/recording.js';
import { arg } from './evidence.js';
import type { FindingContext } from './types.js';

export interface RaisedGsi {
  readonly gsi: number;
  readonly by: EventRecord;
  /** Through an irqfd, which has a copy of the route. */
  readonly irqfd: boolean;
}

export class Raised {
  /** What it must be told of. */
  static readonly events = ['kvm_set_irq', 'eventfd_signal', 'irqfd'] as const;
  /** GSIs of irqfds, by the eventfd's number. */
  private readonly bound = new Map<number, number>();
  private under: RaisedGsi | undefined;

  constructor(private readonly c: FindingContext) {}

  /** Whether the event was one of these. */
  event(e: EventRecord): boolean {
    switch (e.name) {
      case 'irqfd':
        this.irqfd(e);
        return true;
      case 'eventfd_signal': {
        const gsi = this.bound.get(Number(e.args['fd']));
        this.under = gsi === undefined ? undefined : { gsi, by: e, irqfd: true };
        return true;
      }
      case 'kvm_set_irq': {
        const gsi = arg(e, 0);
        // what an irqfd does not deliver by its copy it raises itself
        if (this.under?.irqfd && this.under.gsi === gsi && this.sameLine(this.under.by, e)) return true;
        this.under = arg(e, 1) === 1 ? { gsi, by: e, irqfd: false } : undefined;
        return true;
      }
      default:
        return false;
    }
  }

  private irqfd(e: EventRecord): void {
    if (Number(e.args['ret']) !== 0) return;
    const [fd, gsi] = [Number(e.args['fd']), Number(e.args['gsi'])];
    if (Number(e.args['assign']) !== 0) this.bound.set(fd, gsi);
    else if (this.bound.get(fd) === gsi) this.bound.delete(fd);
  }

  /** GSI that an eventfd is bound to; those that were bound before the recording began are not known. */
  gsiOf(fd: number): number | undefined {
    return this.bound.get(fd);
  }

  /** Eventfds that are bound to a GSI, as far as it is known. */
  boundTo(gsi: number): readonly number[] {
    return [...this.bound].flatMap(([fd, to]) => (to === gsi ? [fd] : []));
  }

  /** The rise under way, once: what is delivered next in the same line is its. */
  take(delivery: EventRecord): RaisedGsi | undefined {
    const under = this.under;
    this.under = undefined;
    const now = under && this.sameLine(under.by, delivery) ? under : undefined;
    const gsi = this.c.irqfd(delivery.step);
    if (gsi === undefined) return now;
    // whoever wrote to the eventfd: a device of the host does it in the host's kernel, which says nothing of it
    return { gsi, by: now?.irqfd === true ? now.by : delivery, irqfd: true };
  }

  private sameLine(a: EventRecord, b: EventRecord): boolean {
    const { recording } = this.c;
    return recording.stimulusAt(a.step - 1) === recording.stimulusAt(b.step - 1);
  }
}
