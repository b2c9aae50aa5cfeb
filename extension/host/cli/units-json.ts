import type { UnitReport } from '../../engine/units-report.js';

/** The one object of `units --json`. */
export function unitsObject(units: readonly UnitReport[]): object {
  return {
    units: units.map((unit) => ({
      name: unit.name,
      program: unit.program,
      from: unit.from,
      why: unit.why,
      executable: unit.executable,
      functions: unit.functions,
      reached: unit.reached,
      problems: unit.problems.map(({ function: name, file, line, message, remedy, chain, needed }) => ({
        function: name,
        file,
        line,
        message,
        remedy,
        chain: chain ?? [],
        needed,
      })),
      links: unit.links,
      unlinked: unit.unlinked,
      boundary: unit.boundary,
      ignored: unit.ignored,
      overrides: unit.overrides.map(({ name }) => name),
      assumptions: unit.assumptions,
    })),
  };
}
