/** What a service of the kernel's world is made of. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventArguments, EventSink } from '../events.js';
import type { WorldState } from '../state.js';

/** What the services act on; a unit's Wiring is one. */
export interface KernelWorld {
  readonly world: WorldState;
  readonly events: EventSink;
  /** Which processor's words the interrupt flags are; default x86. */
  readonly arch?: 'x86' | 'powerpc';
}

/** Services of one concern, as `units` prints them. */
export interface KernelService {
  readonly title: string;
  /** What they do, in a sentence. */
  readonly semantics: string;
  /** Names of the events that they emit. */
  readonly events: readonly string[];
  readonly functions: readonly HostFunction[];
}

export function emit(k: KernelWorld, c: HostContext, name: string, args: EventArguments): void {
  k.events.event(c.machine, name, args, c.callerPc);
}

export function service(name: string, run: HostFunction['run']): HostFunction {
  return { name, run };
}
