/**
 * `npm test`: set-up from a fresh clone, then every check and test. The last line is "N passed, N failed"; the exit code is 1 when
 * anything failed. What this machine cannot run is listed as "not run" with the reason; in CI it fails.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { IN_CI, onPath, RESULTS, ROOT, run, Unavailable } from './project.mjs';
import { build, install } from './setup.mjs';

const passed = [];
const failed = [];
const notRun = [];

function record(title, error) {
  if (error === undefined) passed.push(title);
  else {
    failed.push(title);
    console.error(`\nFAILED  ${title}\n${error.trim().split('\n').slice(0, 40).join('\n')}\n`);
  }
}

/** Runs one part; what it throws is its failure, or its reason where the machine lacks something. */
async function part(title, action) {
  const began = Date.now();
  console.log(`-- ${title}`);
  try {
    await action();
  } catch (error) {
    if (error instanceof Unavailable && !IN_CI) notRun.push(`${title}: ${error.message}`);
    else record(title, error.message);
  }
  console.log(`   ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** A program that passes by its exit code. */
async function program(title, ...command) {
  const { code, stdout, stderr } = await run(process.execPath, command);
  record(title, code === 0 ? undefined : `${stdout}\n${stderr}`);
}

const bin = (name) => join('node_modules', name);

/** A Vitest run, each test counted by itself. */
async function vitest(title, config) {
  const report = join(RESULTS, `${title.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=json', `--outputFile.json=${report}`];
  const { code, stdout, stderr } = await run(
    process.execPath,
    [bin('vitest/vitest.mjs'), 'run', '-c', config, ...reporters],
    {
      timeout: 30 * 60_000,
    },
  );
  if (!existsSync(report)) throw new Error(`${title} ended (${code}) without a report\n${stdout}\n${stderr}`);
  const { testResults } = JSON.parse(await readFile(report, 'utf8'));
  const before = failed.length;
  for (const file of testResults) {
    const name = relative(ROOT, file.name);
    if (file.assertionResults.length === 0 && file.status === 'failed') record(name, file.message || 'no test in it');
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      const test = `${name} > ${fullName}`;
      if (status === 'passed') record(test);
      else if (status === 'failed') record(test, failureMessages.join('\n'));
      else if (IN_CI) record(test, 'not run');
      else notRun.push(`${test}: what it needs is not here`);
    }
  }
  // An error outside of any test (a rejection nobody handled, a worker that died) fails the run without failing a test.
  if (code !== 0 && failed.length === before) record(title, stderr || stdout || `ended with ${code}`);
}

async function setUp() {
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  await install();
  await build({ always: true });
}

async function everything() {
  await part('types', () =>
    Promise.all(
      ['tsconfig.json', 'webview', 'test'].map((project) =>
        program(`types of ${project}`, bin('typescript/bin/tsc'), '-p', project),
      ),
    ),
  );
  await part('lint', async () => {
    await program('eslint', bin('eslint/bin/eslint.js'), '.');
    await program('prettier', bin('prettier/bin/prettier.cjs'), '--check', '.');
  });
  await part('package', () => program('package', 'scripts/package.mjs'));
  await part('source trees', async () => {
    const { fetchTrees } = await import('./trees.mjs');
    await fetchTrees();
  });
  await part('an emulator to record from', async () => {
    const { fetchQemu } = await import('./qemu.mjs');
    await fetchQemu();
  });
  await part('unit, oracle and adapter tests', () => vitest('unit', 'vitest.config.mts'));
  await part('differential fuzz of the C machine', async () => {
    if (!onPath('gcc') || process.arch !== 'x64') throw new Unavailable('it asks gcc for x86-64, which is not here');
    const fuzz = (seed) => program(`fuzz of seed ${seed}`, 'test/fuzz/run.mjs', 'c', '--seed', seed, '--cases', '600');
    await Promise.all(['301', '302'].map(fuzz));
    await program('fuzz of the order of evaluation', 'test/fuzz/run.mjs', 'order', '--seed', '303', '--cases', '1500');
  });
  await part("tests inside VS Code's extension host", async () => {
    const { hostTests } = await import('./host-tests.mjs');
    for (const { title, error } of await hostTests()) record(title, error);
  });
  await part('tests as a user', async () => {
    const { findBrowser } = await import('./browser.mjs');
    const { fetchWorkbench } = await import('./workbench.mjs');
    await findBrowser();
    await fetchWorkbench();
    await vitest('user', 'vitest.user.config.mts');
  });
}

try {
  await setUp();
  await everything();
} catch (error) {
  record('set-up', error.message);
}
for (const reason of notRun) console.log(`not run: ${reason}`);
for (const title of failed) console.log(`failed: ${title}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
