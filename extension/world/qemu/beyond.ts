/** Functions of the program that a unit's files call and nothing here stands for: a call stops and says what is missing. */
import type { HostFunction } from '../../cmachine/machine/host.js';

/** `what`: what the functions belong to, for the message. */
export function beyond(what: string, names: readonly string[]): readonly HostFunction[] {
  return names.map((name) => ({
    name,
    run: (c) =>
      c.machine.stop(
        `${name} is called, which belongs to ${what}: IRQScope does not execute that`,
        'The scenario leads where the unit does not reach.',
      ),
  }));
}
