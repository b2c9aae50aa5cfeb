/**
 * `npm start`: set-up from a fresh clone, then VS Code with the extension on the sample workspace. An installed `code` if there is
 * one and a display to show it on, else the same workbench served to a browser. `-- --headless` runs the scenario in the terminal.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, newestUnder, must, onPath, ROOT } from './project.mjs';
import { build, install } from './setup.mjs';

const SAMPLE = join(ROOT, 'extension', 'sample');

/** Runs a program on this terminal and resolves with its exit code. */
function foreground(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: command.endsWith('.cmd') });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function installedCode() {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return display ? ['code', 'code-insiders', 'codium'].map(onPath).find(Boolean) : undefined;
}

async function inCode(code) {
  const args = [`--extensionDevelopmentPath=${ROOT}`, SAMPLE];
  // VS Code refuses root without these two.
  if (process.getuid?.() === 0) args.unshift('--no-sandbox', '--user-data-dir', join(CACHE, 'code-profile'));
  console.log(`Opening ${SAMPLE} in ${code}: press F5 there.`);
  return foreground(code, args);
}

async function inBrowser() {
  const { installExtension, startWorkbench } = await import('./workbench.mjs');
  const { vsixPath } = await import('./vsix-path.mjs');
  const vsix = vsixPath();
  if (!existsSync(vsix) || newestUnder(vsix) < newestUnder(join(ROOT, 'dist')))
    await must(process.execPath, ['scripts/package.mjs']);
  const home = join(CACHE, 'start-profile');
  await installExtension(home, vsix);
  const workbench = await startWorkbench(home);
  console.log(`VS Code with IRQScope is at\n\n  ${workbench.address({ folder: SAMPLE })}\n`);
  console.log('Open it in a browser on this machine and press F5. Ctrl+C here ends it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void workbench.stop());
  await workbench.ended;
  return 0;
}

try {
  const headless = process.argv.includes('--headless');
  // With --headless standard output belongs to the run.
  const say = headless ? console.error : console.log;
  await install({ say });
  await build({ say });
  if (headless) {
    process.exitCode = await foreground(process.execPath, [
      'dist/cli.js',
      'run',
      'ioapic-rte-migration',
      '--as-stated',
    ]);
  } else {
    const code = installedCode();
    process.exitCode = code ? await inCode(code) : await inBrowser();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
