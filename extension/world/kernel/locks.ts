/**
 * Locks: who holds which, where it was taken, and in what order they were taken. A lock that its own holder takes again is a
 * deadlock and stops. Where another actor holds it and can run, that one runs first (turns.ts); where it cannot, the run stops.
 */
import { textAt } from '../../cmachine/expressions/format.js';
import type { HostCallRequest, HostContext } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { cycleThrough } from './lock-order.js';
import { reachedName, shownAddress, staticName } from './names.js';
import { emit, type ServiceWorld } from './service.js';
import { contextName, CONTEXTS, MOST_HELD, type KernelState } from './state.js';
import { outside, placeOf } from './places.js';
import { letRun } from './turns.js';

export const LOCK_KINDS = ['spinlock', 'mutex', 'rwlock', 'rw_semaphore', 'srcu'] as const;
export type LockKind = (typeof LOCK_KINDS)[number];

/** How a lock is taken: alone or with other readers; "" or the word that the function's name adds: "irqsave". */
export interface LockUse {
  readonly kind: LockKind;
  readonly shared: boolean;
  readonly how: string;
}

export class Locks {
  constructor(private readonly k: ServiceWorld) {}

  private get state(): KernelState {
    return this.k.world.kernel;
  }

  /** Remembers what a lock was initialised as: `name` is the address of that text. */
  initialised(c: HostContext, address: number, name: number, kind: LockKind): void {
    const m = c.machine;
    const i = this.state.lock(m, address, LOCK_KINDS.indexOf(kind));
    this.state.locks.set(m, i, 'name', name);
    this.state.locks.set(m, i, 'kind', LOCK_KINDS.indexOf(kind));
    this.state.locks.set(m, i, 'writer', 0);
    this.state.locks.set(m, i, 'readers', 0);
  }

  /**
   * Takes a lock. Where that waits for an actor that can run, what the machine is to do first: the function that takes the lock
   * returns that and is entered again. Stops where nobody can bring the lock about.
   */
  acquire(c: HostContext, address: number, use: LockUse): HostCallRequest | undefined {
    const m = c.machine;
    const obstacle = this.obstacle(m, address, use);
    if (obstacle !== undefined) {
      const first = this.runnable(m, address, use);
      if (first === undefined)
        return m.stop(
          `${obstacle} (${placeOf(m, outside(m).pc)})`,
          'A real program waits here; with the actors in this order nobody can go on. Look at who holds it.',
        );
      this.waits(m, address);
      return letRun(m, first);
    }
    this.waits(m, 0);
    this.take(c, address, use);
    return undefined;
  }

  /** The same for one that its holder may take again. */
  acquireAgain(c: HostContext, address: number, use: LockUse): HostCallRequest | undefined {
    if (!this.holds(c.machine, address)) return this.acquire(c, address, use);
    this.take(c, address, use);
    return undefined;
  }

  tryAcquireAgain(c: HostContext, address: number, use: LockUse): boolean {
    if (!this.holds(c.machine, address)) return this.tryAcquire(c, address, use);
    this.take(c, address, use);
    return true;
  }

  /** Takes a lock if that need not wait. */
  tryAcquire(c: HostContext, address: number, use: LockUse): boolean {
    if (this.obstacle(c.machine, address, use) !== undefined) return false;
    this.take(c, address, use);
    return true;
  }

  release(c: HostContext, address: number, use: LockUse): void {
    const m = c.machine;
    const { state } = this;
    const context = state.context(m);
    const mine = state.heldBy(context);
    const count = state.contexts.get(m, context, 'held');
    let at = count - 1;
    while (at >= 0 && mine.get(m, at, 'lock') !== address) at--;
    const name = this.name(m, address);
    if (at < 0)
      m.stop(
        `${name} is unlocked by ${contextName(context)}, which does not hold it${this.holderText(m, address)}`,
        'Look at the way here: a lock was skipped, or released twice.',
      );
    if ((mine.get(m, at, 'shared') !== 0) !== use.shared)
      m.stop(
        `${name} is released ${use.shared ? 'as by a reader and held alone' : 'as held alone and held for reading'}`,
        'The functions that lock and unlock do not fit each other.',
      );
    for (let i = at; i < count - 1; i++)
      for (const member of ['lock', 'kind', 'shared']) mine.set(m, i, member, mine.get(m, i + 1, member));
    state.contexts.set(m, context, 'held', count - 1);
    const i = state.lock(m, address, LOCK_KINDS.indexOf(use.kind));
    if (use.shared) state.locks.set(m, i, 'readers', state.locks.get(m, i, 'readers') - 1);
    else if (!this.holds(m, address)) state.locks.set(m, i, 'writer', 0);
    emit(this.k, c, 'unlock', { lock: name, kind: use.kind, how: use.how });
  }

  /** Whether somebody holds the lock: undefined for nobody, else how many readers, 0 for one that holds it alone. */
  holders(m: Machine, address: number, kind: LockKind): number | undefined {
    const i = this.state.lock(m, address, LOCK_KINDS.indexOf(kind));
    if (this.state.locks.get(m, i, 'writer') !== 0) return 0;
    const readers = this.state.locks.get(m, i, 'readers');
    return readers === 0 ? undefined : readers;
  }

  /** Whether the context that runs holds the lock. */
  holds(m: Machine, address: number): boolean {
    const context = this.state.context(m);
    const mine = this.state.heldBy(context);
    const count = this.state.contexts.get(m, context, 'held');
    for (let i = 0; i < count; i++) if (mine.get(m, i, 'lock') === address) return true;
    return false;
  }

  /** Names of the locks that the running context holds, in the order taken, of the kinds given. */
  heldNames(m: Machine, kinds: readonly LockKind[]): string[] {
    const context = this.state.context(m);
    const mine = this.state.heldBy(context);
    const names: string[] = [];
    const count = this.state.contexts.get(m, context, 'held');
    for (let i = 0; i < count; i++) {
      const kind = LOCK_KINDS[mine.get(m, i, 'kind')];
      if (kind && kinds.includes(kind)) names.push(this.name(m, mine.get(m, i, 'lock')));
    }
    return names;
  }

  /** "ioapic_lock", "kvm_vm->irq_lock", "&ioapic->lock at 0x5a310", or the address. */
  name(m: Machine, address: number): string {
    const own = staticName(m, address) ?? reachedName(m, address);
    if (own !== undefined) return own;
    const { state } = this;
    const i = state.lock(m, address, 0);
    const text = state.locks.get(m, i, 'name');
    const shown = text === 0 ? undefined : textAt(m, text);
    return shown === undefined ? shownAddress(address) : `${shown} at ${shownAddress(address)}`;
  }

  private take(c: HostContext, address: number, use: LockUse): void {
    const m = c.machine;
    const { state } = this;
    const context = state.context(m);
    const mine = state.heldBy(context);
    const count = state.contexts.get(m, context, 'held');
    if (count === MOST_HELD)
      m.stop(`${contextName(context)} holds more than ${String(MOST_HELD)} locks`, 'Look at who never unlocks.');
    const kind = LOCK_KINDS.indexOf(use.kind);
    // who begins a read section of SRCU waits for nobody
    if (use.kind !== 'srcu') this.order(c, address, context, count);
    const i = state.lock(m, address, kind);
    if (use.shared) state.locks.set(m, i, 'readers', state.locks.get(m, i, 'readers') + 1);
    else state.locks.set(m, i, 'writer', context + 1);
    state.locks.set(m, i, 'taken', outside(m).pc);
    mine.set(m, count, 'lock', address);
    mine.set(m, count, 'kind', kind);
    mine.set(m, count, 'shared', use.shared ? 1 : 0);
    state.contexts.set(m, context, 'held', count + 1);
    emit(this.k, c, 'lock', { lock: this.name(m, address), kind: use.kind, how: use.how, held: count });
  }

  /** Compares with every order seen before: two that close a circle can deadlock, even if they did not this time. */
  private order(c: HostContext, address: number, context: number, count: number): void {
    const m = c.machine;
    const { state } = this;
    const mine = state.heldBy(context);
    for (let i = 0; i < count; i++) {
      const first = mine.get(m, i, 'lock');
      if (first === address) continue;
      const found = cycleThrough(state, m, first, address);
      if (found === 'known') continue;
      state.addOrder(m, first, address);
      if (found !== undefined)
        emit(this.k, c, 'lock_order', {
          lock: this.name(m, address),
          held: this.name(m, first),
          before: found.map((lock) => this.name(m, lock)).join(', then '),
        });
    }
  }

  /** Why a lock cannot be taken now. */
  private obstacle(m: Machine, address: number, use: LockUse): string | undefined {
    const { state } = this;
    const i = state.lock(m, address, LOCK_KINDS.indexOf(use.kind));
    const writer = state.locks.get(m, i, 'writer');
    const readers = state.locks.get(m, i, 'readers');
    if (writer === 0 && (readers === 0 || use.shared)) return undefined;
    const context = state.context(m);
    const name = `the ${use.kind} ${this.name(m, address)}`;
    if (writer === context + 1 || (writer === 0 && this.holds(m, address)))
      return `deadlock: ${contextName(context)} takes ${name}, which it holds already`;
    return `${contextName(context)} waits for ${name}${this.holderText(m, address)}`;
  }

  private holderText(m: Machine, address: number): string {
    const { state } = this;
    const i = state.lock(m, address, 0);
    const writer = state.locks.get(m, i, 'writer');
    const readers = state.locks.get(m, i, 'readers');
    if (writer === 0 && readers === 0) return '; nobody holds it';
    const taken = `, taken at ${placeOf(m, state.locks.get(m, i, 'taken'))}`;
    return (
      (writer !== 0 ? `; ${contextName(writer - 1)} holds it` : `; ${String(readers)} hold it for reading`) + taken
    );
  }

  private waits(m: Machine, lock: number): void {
    const context = this.state.context(m);
    if (this.state.contexts.get(m, context, 'waits_for') !== lock)
      this.state.contexts.set(m, context, 'waits_for', lock);
  }

  /** An actor that holds the lock, has something under way and is not itself waiting for this one. */
  private runnable(m: Machine, address: number, use: LockUse): number | undefined {
    const { state } = this;
    const me = state.context(m);
    let lock = address;
    let first: number | undefined;
    for (let steps = 0; steps < CONTEXTS; steps++) {
      const writer = state.locks.get(m, state.lock(m, lock, LOCK_KINDS.indexOf(use.kind)), 'writer');
      const holder = writer === 0 ? this.readerOf(m, lock, me) : writer - 1;
      const actor = holder === undefined || holder === me ? undefined : state.actorOf(m, holder);
      if (holder === undefined || actor === undefined || m.idle(actor)) return undefined;
      first ??= actor;
      lock = state.contexts.get(m, holder, 'waits_for');
      if (lock === 0) return first;
    }
    return undefined;
  }

  private readerOf(m: Machine, lock: number, but: number): number | undefined {
    for (let i = 0; i < CONTEXTS; i++) {
      if (i === but) continue;
      const count = this.state.contexts.get(m, i, 'held');
      for (let n = 0; n < count; n++) if (this.state.heldBy(i).get(m, n, 'lock') === lock) return i;
    }
    return undefined;
  }
}
