/** What a service of the kernel's world is made of. */
import type { LinuxTarget } from '../../cmachine/preprocess/profiles/linux.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventArguments, EventSink } from '../events.js';
import type { WorldState } from '../state.js';

/** What services of any program act on; a unit's Wiring is one. */
export interface ServiceWorld {
  readonly world: WorldState;
  readonly events: EventSink;
}

/** What the services of a kernel act on. */
export interface KernelWorld extends ServiceWorld {
  /** Which processor's words the interrupt flags are. */
  readonly arch: 'x86' | 'powerpc';
}

/** The processor of a kernel's image. */
export function archOf(target: LinuxTarget): KernelWorld['arch'] {
  return target === 'x86_64' ? 'x86' : 'powerpc';
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

export function emit(k: ServiceWorld, c: HostContext, name: string, args: EventArguments): void {
  k.events.event(c.machine, name, args, c.callerPc);
}

export function service(name: string, run: HostFunction['run']): HostFunction {
  return { name, run };
}
