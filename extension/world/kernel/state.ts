/** The kernel's world state as records, and who acts. */
import type { CompiledImage } from '../../cmachine/image.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { accessor, type Accessor } from '../accessor.js';
import { records, type Records } from '../records.js';

export const ACTORS = 16;
/** What runs on behalf of nobody, as contexts after those of the actors. */
export const CONTEXT = { worker: 16, timer: 17, rcu: 18, interrupt: 19 } as const;
const CONTEXT_NAMES = ['a worker', 'a timer', 'an RCU callback', 'an interrupt'];

export const CONTEXTS = ACTORS + CONTEXT_NAMES.length;
export const MOST_HELD = 16;
const MOST_LOCKS = 512;
const MOST_ORDERS = 1024;
const MOST_ONCE = 64;
const MOST_IMAGES = 16;

export class KernelState {
  readonly contexts: Records;
  readonly locks: Records;
  readonly orders: Records;
  private readonly held: readonly Records[];
  private readonly locksKnown: Accessor;
  private readonly ordersKnown: Accessor;
  private readonly acting: readonly Accessor[];
  private readonly cpus: readonly Accessor[];
  private readonly once: Records;
  private readonly onceKnown: Accessor;
  private readonly rovers: readonly Accessor[];

  /** `path`: which of the world's kernels. */
  constructor(image: CompiledImage, path: string) {
    const unit = image.units[0];
    if (!unit) throw new Error('the world has no declarations');
    const each = (member: string): readonly Accessor[] =>
      Array.from({ length: ACTORS }, (_, i) => accessor(image, unit, `${path}.${member}[${String(i)}]`));
    this.contexts = records(image, unit, `${path}.contexts`);
    this.locks = records(image, unit, `${path}.locks`);
    this.orders = records(image, unit, `${path}.orders`);
    this.held = Array.from({ length: CONTEXTS }, (_, i) => this.contexts.within(i, 'locks'));
    this.locksKnown = accessor(image, unit, `${path}.locks_known`);
    this.ordersKnown = accessor(image, unit, `${path}.orders_known`);
    this.acting = each('acting');
    this.cpus = each('cpu');
    this.once = records(image, unit, `${path}.once`);
    this.onceKnown = accessor(image, unit, `${path}.once_known`);
    this.rovers = Array.from({ length: MOST_IMAGES }, (_, i) => accessor(image, unit, `${path}.rover[${String(i)}]`));
  }

  /** The context that the machine's actor acts as. */
  context(m: Machine): number {
    const as = (this.acting[m.actor] as Accessor).get(m);
    return as === 0 ? m.actor : as - 1;
  }

  /** The actor whose machine runs a context, undefined where none does now. */
  actorOf(m: Machine, context: number): number | undefined {
    const at = this.acting.findIndex((a) => a.get(m) === context + 1);
    if (at >= 0) return at;
    return context < ACTORS && (this.acting[context] as Accessor).get(m) === 0 ? context : undefined;
  }

  /** Acts as another context from here on; what it was before, for going back. */
  actAs(m: Machine, context: number): number {
    const before = this.context(m);
    (this.acting[m.actor] as Accessor).set(m, context === m.actor ? 0 : context + 1);
    return before;
  }

  /** The CPU that was set for the machine's actor, undefined for none. */
  cpu(m: Machine): number | undefined {
    const set = (this.cpus[m.actor] as Accessor).get(m);
    return set === 0 ? undefined : set - 1;
  }

  /** -1: the actor's own again. */
  setCpu(m: Machine, cpu: number): void {
    (this.cpus[m.actor] as Accessor).set(m, cpu + 1);
  }

  /** Whether the warning of a place is given for the first time. */
  first(m: Machine, file: number, line: number): boolean {
    const known = this.onceKnown.get(m);
    for (let i = 0; i < known; i++)
      if (this.once.get(m, i, 'file') === file && this.once.get(m, i, 'line') === line) return false;
    if (known === MOST_ONCE) return true;
    this.onceKnown.set(m, known + 1);
    this.once.set(m, known, 'file', file);
    this.once.set(m, known, 'line', line);
    return true;
  }

  /** Address of the word of an image's allocator. */
  rover(image: number): number {
    const at = this.rovers[image];
    if (!at) throw new Error('more images than the world keeps words for');
    return at.address;
  }

  heldBy(context: number): Records {
    return this.held[context] as Records;
  }

  /** The record of a lock; made when it is first seen. Where there are too many, one that nobody holds is forgotten. */
  lock(m: Machine, address: number, kind: number): number {
    const known = this.locksKnown.get(m);
    const count = Math.min(known, MOST_LOCKS);
    for (let i = count - 1; i >= 0; i--) if (this.locks.get(m, i, 'lock') === address) return i;
    let at = known % MOST_LOCKS;
    for (let tries = 0; known >= MOST_LOCKS && this.isHeld(m, at); at = (at + 1) % MOST_LOCKS)
      if (++tries > MOST_LOCKS)
        return m.stop('more locks are held than the world keeps', 'A fault of IRQScope; please report it.');
    this.locksKnown.set(m, known + 1);
    for (const member of ['name', 'writer', 'readers', 'taken']) this.locks.set(m, at, member, 0);
    this.locks.set(m, at, 'lock', address);
    this.locks.set(m, at, 'kind', kind);
    return at;
  }

  private isHeld(m: Machine, i: number): boolean {
    return this.locks.get(m, i, 'writer') !== 0 || this.locks.get(m, i, 'readers') !== 0;
  }

  /** How many orders are kept. */
  ordersKept(m: Machine): number {
    return Math.min(this.ordersKnown.get(m), MOST_ORDERS);
  }

  /** Keeps an order in which two locks were taken; of too many the oldest is forgotten. */
  addOrder(m: Machine, first: number, second: number): void {
    const known = this.ordersKnown.get(m);
    this.ordersKnown.set(m, known + 1);
    this.orders.set(m, known % MOST_ORDERS, 'first', first);
    this.orders.set(m, known % MOST_ORDERS, 'second', second);
  }
}

/** For people: "actor 2", "a worker". */
export function contextName(context: number): string {
  return context < ACTORS ? `actor ${String(context)}` : (CONTEXT_NAMES[context - ACTORS] ?? 'somebody');
}
