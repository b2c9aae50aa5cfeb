/** The table of `npm run coverage`, and with --write the floors that tests compare with. Bundled and run by scripts/coverage.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { UnitReport } from '../../extension/engine/units-report.js';
import { nodeSources } from '../../extension/host/sources.js';
import { folderFiles } from '../../extension/host/folder-files.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import type { FileCoverage } from './compile.js';
import { coverage, type TreeName } from './trees.js';
import { reachedBy, uncompiled, unitsOf, type Reached } from './units.js';

const { values } = parseArgs({
  options: {
    /** NAME=FOLDER */
    tree: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', default: '' },
    write: { type: 'boolean' },
    /** Prints the inline functions of headers that do not compile. */
    inline: { type: 'boolean' },
    /** Prints what each file takes from elsewhere. */
    needs: { type: 'boolean' },
    root: { type: 'string', default: '.' },
  },
});
const { prelude, models } = nodeSources(join(values.root, 'dist'));

const share = (compiled: number, total: number): string =>
  total === 0 ? '-' : `${((100 * compiled) / total).toFixed(1)} %`;
const row = (path: string, compiled: number, total: number, seconds: number): string =>
  `${path.padEnd(46)} ${`${String(compiled)}/${String(total)}`.padStart(10)} ${share(compiled, total).padStart(8)} ${seconds.toFixed(1).padStart(6)} s`;

const unitRow = (name: string, { compiled, total }: Reached): string =>
  `${name.padEnd(20)} ${`${String(compiled)}/${String(total)}`.padStart(10)} ${share(compiled, total).padStart(8)}`;

/** Which units each tree supplies: no later change may lose one. */
function writeUnits(name: TreeName, units: readonly UnitReport[]): void {
  const path = join(values.root, 'test/coverage/units.json');
  const floor = JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>;
  floor[name] = units.filter(({ from }) => from === 'checkout').map((unit) => unit.name);
  writeFileSync(path, `${JSON.stringify(floor, null, 2)}\n`);
}

for (const named of values.tree) {
  const [name, path] = named.split(/=(.*)/s) as [TreeName, string];
  const tree: Tree = {
    role: name.startsWith('qemu') ? 'qemu' : 'host-linux',
    title: name,
    version: '',
    root: path,
    files: folderFiles(path),
  };
  console.log(`\n${name}`);
  const done: FileCoverage[] = [];
  const began = Date.now();
  let last = began;
  for (const file of coverage(name, tree, prelude, values.file)) {
    done.push(file);
    console.log(row(file.path, file.compiled, file.total, (Date.now() - last) / 1000));
    last = Date.now();
    if (values.needs === true)
      for (const [what, names] of Object.entries(file.needs) as [string, ReadonlySet<string>][])
        console.log(`    needs ${what}: ${[...names].sort().join(' ')}`);
    for (const f of file.failures)
      console.log(`    ${f.function || 'the whole file'}: ${f.file}:${String(f.line)}: ${f.message}`);
  }
  const lacking = new Map(done.flatMap((f) => f.inline.failures).map((f) => [`${f.function} ${f.message}`, f]));
  console.log(`inline functions of headers that are reached and do not compile: ${String(lacking.size)}`);
  if (values.inline === true)
    for (const f of lacking.values()) console.log(`    ${f.function}: ${f.file}:${String(f.line)}: ${f.message}`);
  const wrong = new Map(done.flatMap((f) => f.assertions.failures).map((f) => [`${f.file}:${String(f.line)}`, f]));
  console.log(
    `assertions about layouts that do not hold: ${String(wrong.size)} of ${String(Math.max(0, ...done.map((f) => f.assertions.total)))} or fewer a file`,
  );
  for (const f of wrong.values()) console.log(`    ${f.file}:${String(f.line)}: ${f.message}`);
  const sum = (of: (f: FileCoverage) => number): number => done.reduce((n, f) => n + of(f), 0);
  console.log(
    row(
      'all',
      sum((f) => f.compiled),
      sum((f) => f.total),
      (Date.now() - began) / 1000,
    ),
  );
  if (values.file === '') {
    console.log(`\n${name}: what the entries of the units reach`);
    const units = unitsOf(name, tree, models, prelude);
    for (const unit of units) {
      const from = unit.from === 'checkout' ? '' : ` (the model stands in: ${unit.why})`;
      console.log(`${unitRow(unit.name, unit.reached)}  its files ${unitRow('', unit.functions).trim()}${from}`);
      for (const reason of uncompiled(unit)) console.log(`    ${reason}`);
    }
    console.log(unitRow('all', reachedBy(units)));
    if (values.write === true) writeUnits(name, units);
  }
  if (values.write === true && values.file === '') {
    const floor = Object.fromEntries(
      done.map((f) => [
        f.path,
        { compiled: f.compiled, total: f.total, uncompiled: f.failures.map((x) => x.function) },
      ]),
    );
    writeFileSync(join(values.root, 'test/coverage', `${name}.json`), `${JSON.stringify(floor, null, 2)}\n`);
  }
}
