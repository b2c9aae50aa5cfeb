/** What stands for the rest of QEMU around a unit's files: each service of this folder that is a function of the world. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';
import { glibMemory } from './glib.js';
import { errors } from './errors.js';
import { endings, messages } from './log.js';
import { qomCasts } from './qom.js';

/** For CheckoutSource.boundary, next to the service "world/qemu/qom.c". */
export function qemuProgram(events: () => EventSink): readonly HostFunction[] {
  return [...qomCasts, ...glibMemory, ...messages(events), ...errors(events), ...endings];
}
