import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

/** Set to 1 to write the golden texts anew instead of comparing with them; read the difference before committing it. */
const RECORD = 'IRQSCOPE_RECORD_GOLDEN';

/** Compares with test/dap/golden/<name>; what differs is kept beside it as <name>.wrong and shown as a difference. */
export function expectGolden(name: string, text: string): void {
  const golden = join(folder, name);
  const wrong = `${golden}.wrong`;
  if (process.env[RECORD] === '1') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  rmSync(wrong, { force: true });
  const held = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (held === text) return;
  writeFileSync(wrong, text);
  const here = relative(process.cwd(), wrong);
  expect(text, `golden text ${name}: what came is in ${here}; ${RECORD}=1 records it anew`).toBe(held);
}
