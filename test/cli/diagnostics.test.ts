/** What cannot be read of a tree: run, units and the adapter name file, line, the way to the header and what would mend it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { irqscope, project, refusal } from './irqscope.js';
import { SessionClient } from '../dap/client.js';
import { roleOf } from '../../extension/units/checkout.js';
import { UNITS } from '../../extension/units/index.js';

const root = mkdtempSync(join(tmpdir(), 'irqscope-diagnostics-'));
afterAll(() => rmSync(root, { recursive: true }));

const DEEP = 'include/hw/deep.h';
const WAY = /included from include\/hw\/middle\.h:3, from [\w/-]+\.c:2/;

/** A tree that is no more than what is asked for here: each file of the units reads the same header by way of another. */
function treeWith(name: string, deep: string): string {
  const path = join(root, name);
  const files = UNITS.filter(({ checkout, program }) => checkout && roleOf(program) === 'qemu').flatMap(
    ({ checkout }) => checkout?.files ?? [],
  );
  const texts: Record<string, string> = {
    ...Object.fromEntries(files.map((file) => [file, '\n#include "hw/middle.h"\n'])),
    VERSION: '10.0.0\n',
    'include/qemu/osdep.h': '',
    'include/hw/middle.h': '\n\n#include "hw/deep.h"\n',
    [DEEP]: deep,
  };
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

/** At file scope, so that the unit cannot be read at all: line and message. */
const AT_FILE_SCOPE: Readonly<Record<string, readonly [deep: string, message: RegExp, remedy: RegExp]>> = {
  'a header that is not there': [
    '\n#include "hw/gone.h" /*here*/\n',
    /hw\/gone\.h.* is found nowhere/,
    /checkout|complete|unit/,
  ],
  'a type that nothing declares': ['\nstruct known { mystery m; /*here*/ };\n', /mystery/, /damaged|declare/],
  'a condition that is none': ['\n#if 1 + /*here*/\n#endif\n', /#if/, /condition/],
};

describe('whatever cannot be read', () => {
  let client: SessionClient;
  beforeAll(() => {
    client = new SessionClient();
    client.run([join(project, 'dist/cli.js'), 'dap']);
  });
  afterAll(() => client.kill());

  it.each(Object.entries(AT_FILE_SCOPE))(
    '%s: run, units and the adapter say the same',
    async (name, [deep, message, remedy]) => {
      const path = treeWith(name, deep);
      const line = deep.slice(0, deep.indexOf('/*here*/')).split('\n').length;
      const fault = await refusal('run', 'ioapic-rte-migration', '--qemu', path);
      expect(fault).toMatchObject({ file: DEEP, line });
      expect(fault.message).toMatch(message);
      expect(fault.message).toMatch(WAY);
      expect(fault.remedy).toMatch(remedy);

      const { code, stdout } = await irqscope('units', '--qemu', path);
      expect(code).toBe(1);
      expect(stdout).toContain(`${DEEP}:${String(line)}`);
      expect(stdout).toMatch(WAY);
      expect(stdout).toContain(fault.remedy);

      const told = await client.begin({ scenario: 'ioapic-rte-migration', qemu: path }).then(
        () => '',
        (thrown: unknown) => String(thrown),
      );
      expect(told).toMatch(WAY);
      expect(told).toContain(`${DEEP}:${String(line)}`);
      expect(told).toContain(fault.remedy);
    },
  );
});
