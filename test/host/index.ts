/**
 * Runs in the extension host of a real VS Code (extensionTestsPath): the Mocha suites beside this bundle. The runner outside
 * waits for report.json, because a served workbench tells its result to nobody else.
 */
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

interface Outcome {
  readonly title: string;
  readonly error?: string;
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 45_000 });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  const outcomes: Outcome[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => outcomes.push({ title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      outcomes.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
    );
  });
  const report = join(__dirname, 'report.json');
  writeFileSync(`${report}.part`, JSON.stringify(outcomes));
  renameSync(`${report}.part`, report);
  if (outcomes.some((outcome) => outcome.error)) throw new Error('tests failed');
}
