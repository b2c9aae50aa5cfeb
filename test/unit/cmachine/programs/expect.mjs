/** Writes expected.json: what each program prints and its exit status under gcc -O0 -fwrapv. Run by hand: `node test/unit/cmachine/programs/expect.mjs`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'irqscope-programs-'));
const expected = {};
try {
  for (const name of readdirSync(folder).sort()) {
    const isFolder = statSync(join(folder, name)).isDirectory();
    if (!isFolder && !name.endsWith('.c')) continue;
    const files = isFolder
      ? readdirSync(join(folder, name))
          .filter((n) => n.endsWith('.c'))
          .sort()
          .map((n) => `${name}/${n}`)
      : [name];
    const program = join(work, 'a.out');
    execFileSync('gcc', ['-O0', '-fwrapv', '-w', '-o', program, ...files], { cwd: folder, stdio: 'inherit' });
    const { stdout, status, signal } = spawnSync(program, { encoding: 'utf8', input: '' });
    expected[name] = { files, status: status ?? 128 + constants.signals[signal], stdout };
  }
} finally {
  rmSync(work, { recursive: true });
}
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
