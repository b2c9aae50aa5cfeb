/** Writes c/expected.json: what gcc -O0 -fwrapv makes of every case of c/*.c. Run by hand: `node test/unit/cmachine/expect.mjs`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'c');
const work = mkdtempSync(join(tmpdir(), 'irqscope-expect-'));
const expected = {};
try {
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.c'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const cases = [...text.matchAll(/^unsigned long (t\d+)\(void\)/gm)].map((m) => m[1]);
    const main = cases.map((c) => `printf("${c} 0x%016lx\\n", ${c}());`).join(' ');
    const driver = join(work, 'driver.c');
    writeFileSync(
      driver,
      `int printf(const char *, ...);\n#include "${join(folder, name)}"\nint main(void) { ${main} return 0; }\n`,
    );
    // big-endian images are those whose plain char is unsigned
    const big = name.startsWith('be') ? ['-funsigned-char'] : [];
    const program = join(work, 'a.out');
    execFileSync('gcc', ['-std=gnu11', '-O0', '-fwrapv', '-w', '-DGCC', ...big, '-o', program, driver], {
      stdio: 'inherit',
    });
    const out = execFileSync(program, { encoding: 'utf8' });
    expected[name] = Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((l) => l.split(' ')),
    );
  }
} finally {
  rmSync(work, { recursive: true });
}
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
