/** An interrupt while it is followed: what still holds it, and the hops so far. */
import type { End, Hop, Interrupt } from './types.js';

export class Tracked implements Interrupt {
  readonly hops: Hop[] = [];
  /** Local APICs that requested it or have it in service, as "cpu vector". */
  readonly held = new Set<string>();
  /** The IOAPIC's remote IRR waits for its end. */
  served = false;
  /** At a local APIC it became one with this one. */
  joined: Tracked | undefined;
  private ending: End | undefined;

  constructor(
    readonly id: number,
    readonly cause: string,
    /** The pin of the IOAPIC it came by, or the GSI; undefined for messages. */
    public pin: number | undefined,
  ) {}

  get end(): End {
    return this.ending ?? { how: 'open', text: this.standing() };
  }

  get over(): boolean {
    return this.ending !== undefined;
  }

  finish(end: End): void {
    this.ending ??= end;
  }

  /** Ends it where nothing holds it any more. */
  settle(step: number): void {
    if (this.held.size > 0 || this.served) return;
    const { joined } = this;
    if (joined) this.finish({ how: 'coalesced', step, text: `one with interrupt ${joined.id}`, with: joined.id });
    else this.finish({ how: 'ended', step, text: 'ended' });
  }

  private standing(): string {
    const last = this.hops.at(-1);
    const hole = this.hops.findLast((h) => h.kind === 'hole');
    if (hole && this.held.size === 0) return hole.text;
    if (this.held.size > 0) return `held by ${[...this.held].map(heldText).join(', ')}`;
    return last?.text ?? 'nothing came of it';
  }
}

function heldText(key: string): string {
  const [cpu, vector] = key.split(' ');
  return `CPU ${cpu ?? ''} as vector ${hex(Number(vector))}`;
}

export function hex(n: number): string {
  return `0x${n.toString(16).padStart(2, '0')}`;
}
