/**
 * Runs test/host inside a real VS Code's extension host: a downloaded VS Code where there is a display and the download server
 * can be reached, else the same workbench served to a browser. Prints and returns [{title, error?}].
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { RESULTS, ROOT } from './project.mjs';
import { allTrees } from './trees.mjs';
import { startWorkbench } from './workbench.mjs';

const BUNDLE = join(ROOT, '.cache', 'host-tests');
const REPORT = join(BUNDLE, 'report.json');
const LIMIT = 600_000;

async function bundle() {
  await rm(BUNDLE, { recursive: true, force: true });
  const tests = (await readdir(join(ROOT, 'test/host'))).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(ROOT, 'test/host', name)),
    outdir: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await writeFile(join(BUNDLE, 'trees.json'), JSON.stringify(allTrees()));
}

/** A copy, so that tests may write. */
async function workspace() {
  const folder = join(RESULTS, 'host-workspace');
  await rm(folder, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  await cp(join(ROOT, 'extension', 'sample'), folder, { recursive: true });
  return folder;
}

async function downloadable() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

async function inDownloadedCode(folder) {
  const { runTests } = await import('@vscode/test-electron');
  try {
    await runTests({
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: join(BUNDLE, 'index.js'),
      launchArgs: [folder, '--disable-workspace-trust', '--disable-extensions'],
    });
  } catch (error) {
    // A failing test ends it so too; then the report says which.
    if (!existsSync(REPORT)) throw error;
  }
}

async function inServedWorkbench(folder) {
  const { chromium } = await import('playwright-core');
  const executablePath = await findBrowser();
  const home = join(RESULTS, 'host-profile');
  await rm(home, { recursive: true, force: true });
  const workbench = await startWorkbench(home, { drive: true, guarded: false });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const heard = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (message) => heard.push(message.text()));
    const remote = (path) => `vscode-remote://127.0.0.1:${workbench.port}${path}`;
    await page.goto(
      workbench.address({
        folder,
        payload: [
          ['extensionDevelopmentPath', remote(ROOT)],
          ['extensionTestsPath', remote(join(BUNDLE, 'index.js'))],
        ],
      }),
    );
    const end = Date.now() + LIMIT;
    while (!existsSync(REPORT) && Date.now() < end) await page.waitForTimeout(250);
    if (!existsSync(REPORT)) {
      await page.screenshot({ path: join(RESULTS, 'host-tests.png') });
      throw new Error(`no report from the extension host after ${LIMIT / 1000} s\n${heard.slice(-20).join('\n')}`);
    }
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

export async function hostTests() {
  await bundle();
  const folder = await workspace();
  if (await downloadable()) await inDownloadedCode(folder);
  else await inServedWorkbench(folder);
  return JSON.parse(await readFile(REPORT, 'utf8'));
}
