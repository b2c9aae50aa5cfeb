/** What class_init functions and fixtures of devices call that has no effect on interrupts, and what of devices never runs. */

/** For UnitSpec.ignored. */
export const deviceClassCalls: Readonly<Record<string, string>> = {
  device_class_set_props: 'properties are set by the fixture',
  device_class_set_props_n: 'properties are set by the fixture',
  device_class_set_legacy_reset: 'fixtures call the reset function themselves',
};

const REALIZE = 'realize never runs: fixtures build the objects';
const MIGRATION = 'nothing is migrated';
const MONITOR = 'no monitor asks';

/** For CheckoutSource.unrun: each function with its reason. */
export function unrun(
  realize: readonly string[],
  migration: readonly string[],
  monitor: readonly string[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...realize.map((name) => [name, REALIZE]),
    ...migration.map((name) => [name, MIGRATION]),
    ...monitor.map((name) => [name, MONITOR]),
  ]) as Readonly<Record<string, string>>;
}

/** Kinds of properties and of migrated members that the tables of devices name: only their addresses count. */
export const deviceTables = /^(qdev_prop|vmstate_info)_\w+$/;
