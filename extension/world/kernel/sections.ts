/** What keeps a context from sleeping or being interrupted: RCU read sections, interrupts and bottom halves that are off. */
import type { HostContext } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Locks } from './locks.js';
import { emit, type KernelWorld } from './service.js';
import { CONTEXTS, contextName } from './state.js';

/** What the interrupt flag is in the word that saves it: x86's IF when on, POWER's soft mask when off. */
const X86_IF = 0x200;
const POWER_DISABLED = 1;

type Counter = 'rcu' | 'irqs_off' | 'bh_off' | 'handler';

export class Sections {
  constructor(
    private readonly k: KernelWorld,
    private readonly locks: Locks,
  ) {}

  count(m: Machine, counter: Counter): number {
    return this.k.world.kernel.contexts.get(m, this.k.world.kernel.context(m), counter);
  }

  set(m: Machine, counter: Counter, value: number): void {
    this.k.world.kernel.contexts.set(m, this.k.world.kernel.context(m), counter, value);
  }

  enter(m: Machine, counter: Counter): void {
    this.set(m, counter, this.count(m, counter) + 1);
  }

  leave(m: Machine, counter: Counter, what: string): void {
    const n = this.count(m, counter);
    if (n === 0)
      m.stop(
        `${what} without the begin of such a section by ${contextName(this.k.world.kernel.context(m))}`,
        'Look at the way here: the begin was skipped, or the end came twice.',
      );
    this.set(m, counter, n - 1);
  }

  /** The word that says whether interrupts are on, as the processor has it. */
  flags(m: Machine): number {
    const off = this.count(m, 'irqs_off') !== 0;
    if (this.k.arch === 'powerpc') return off ? POWER_DISABLED : 0;
    return off ? 0 : X86_IF;
  }

  restore(m: Machine, flags: number): void {
    const off = this.k.arch === 'powerpc' ? (flags & POWER_DISABLED) !== 0 : (flags & X86_IF) === 0;
    this.set(m, 'irqs_off', off ? 1 : 0);
  }

  /** Contexts, the running one excepted, that are inside an RCU read section. */
  otherReaders(m: Machine): string[] {
    const { kernel } = this.k.world;
    const me = kernel.context(m);
    const found: string[] = [];
    for (let i = 0; i < CONTEXTS; i++) if (i !== me && kernel.contexts.get(m, i, 'rcu') > 0) found.push(contextName(i));
    return found;
  }

  /** Why the running context must not sleep; undefined if it may. */
  atomic(m: Machine): string | undefined {
    const spins = this.locks.heldNames(m, ['spinlock', 'rwlock']);
    if (spins.length > 0) return `${spins.join(', ')} held`;
    if (this.count(m, 'irqs_off') > 0) return 'interrupts are off';
    if (this.count(m, 'bh_off') > 0) return 'bottom halves are off';
    if (this.count(m, 'rcu') > 0) return 'inside an RCU read section';
    if (this.count(m, 'handler') > 0) return `in ${contextName(this.k.world.kernel.context(m))}`;
    return undefined;
  }

  /** Called where a function may sleep: an event where it must not. */
  mightSleep(c: HostContext, what: string): void {
    const why = this.atomic(c.machine);
    if (why !== undefined) emit(this.k, c, 'sleep_in_atomic', { function: what, why });
  }
}
