/** Trees made to do harm: every way in ends in a clear fault, soon, and nothing outside of the tree is read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FaultError, type CheckoutRole, type Tree } from '../../../extension/cmachine/source/types.js';
import { startRun } from '../../../extension/engine/launch.js';
import { unitsReport } from '../../../extension/engine/units-report.js';
import { nodeSources } from '../../../extension/host/sources.js';
import { roleOf } from '../../../extension/units/checkout.js';
import { UNITS } from '../../../extension/units/index.js';
import { seconds } from '../within.js';

const sources = nodeSources(fileURLToPath(new URL('../../../dist', import.meta.url)));
const root = mkdtempSync(join(tmpdir(), 'irqscope-hostile-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Stands in a file beside the trees. */
const SECRET = 'the_secret_of_another_folder';
const OUTSIDE = join(root, 'outside.h');
writeFileSync(OUTSIDE, `int ${SECRET} = oops oops;\n`);

interface Kind {
  readonly role: CheckoutRole;
  readonly option: 'qemu' | 'hostLinux';
  /** A file of a unit; each case does its harm in it. */
  readonly file: string;
  /** A folder of headers. */
  readonly folder: string;
  readonly marks: Readonly<Record<string, string>>;
}

const QEMU: Kind = {
  role: 'qemu',
  option: 'qemu',
  file: 'hw/intc/ioapic.c',
  folder: 'include/hw',
  marks: { VERSION: '10.0.0\n', 'include/qemu/osdep.h': '', 'qapi/common.json': '' },
};
const LINUX: Kind = {
  role: 'host-linux',
  option: 'hostLinux',
  file: 'virt/kvm/irqchip.c',
  folder: 'include/kvm',
  marks: {
    Makefile: 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 1\n',
    'include/linux/irq.h': '',
    'include/linux/compiler-version.h': '',
    'include/linux/kconfig.h': '#include <generated/autoconf.h>\n',
    'include/linux/compiler_types.h': '',
  },
};

type Harm = (path: string, kind: Kind) => void;

const text =
  (content: string | Uint8Array): Harm =>
  (path, { file }) =>
    writeFileSync(join(path, file), content);

const inPlace =
  (make: (file: string) => void): Harm =>
  (path, { file }) => {
    rmSync(join(path, file));
    make(join(path, file));
  };

const many = (n: number, of: string): string => of.repeat(n);

/** Every name that JavaScript gives a meaning, as everything that C names. */
const NAMES = `
struct constructor { int toString; struct __proto__ *__proto__; };
typedef struct constructor __proto__;
typedef int hasOwnProperty;
#define valueOf(__proto__) ((hasOwnProperty)(__proto__))
enum prototype { isPrototypeOf = 3 };
static __proto__ __defineGetter__ = { .toString = valueOf(isPrototypeOf) };
int constructor(struct constructor *__proto__) { return __proto__->toString + __proto__->__lookupGetter__; }
int toString(void) { return constructor(&__defineGetter__); }
`;

const CASES: Readonly<Record<string, Harm>> = {
  'a file that ends in the middle': text(
    'static void ioapic_set_irq(void *opaque, int vector, int level)\n{\n  if (vector',
  ),
  'a file that is a pipe': inPlace((file) => execFileSync('mkfifo', [file])),
  'a file without end': inPlace((file) => symlinkSync('/dev/zero', file)),
  'a file that is a folder': inPlace((file) => mkdirSync(file)),
  'a file that is a link to itself': inPlace((file) => symlinkSync(file, file)),
  'bytes that are no text': text(Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) ^ (i >> 3))),
  'a macro that doubles': text(
    `#define a0 x\n${Array.from({ length: 60 }, (_, i) => `#define a${i + 1} a${i} a${i}`).join('\n')}\nint f(void) { return a60; }\nint y = a60;\n`,
  ),
  'a file that includes itself': (path, kind) => text(`#include "${kind.file.replace(/^.*\//, '')}"\n`)(path, kind),
  'a file of the system': text('#include "/etc/passwd"\n'),
  'a file outside of the tree': text('#include "../../../outside.h"\n#include <../outside.h>\n'),
  'a link out of the tree': inPlace((file) => symlinkSync(OUTSIDE, file)),
  'a folder of headers that leads out of the tree': (path, kind) => {
    symlinkSync(root, join(path, kind.folder));
    text(`#include <${kind.folder.replace('include/', '')}/outside.h>\n`)(path, kind);
  },
  'conditions without end': text(many(200_000, '#if 1\n')),
  'parentheses without end': text(`int a = ${many(200_000, '(')}`),
  'names of JavaScript': text(NAMES),
  'JavaScript in texts and names': text(
    '#error ${process.exit(7)} `+require("fs").rmSync("/")+` </script><script>alert(1)</script> \\u001b]0;title\\u0007\n',
  ),
  'controls for a terminal': text('#error \u001b[2J\u001b]0;title\u0007 \u202e reversed\n'),
  'a configuration that is none': (path) => {
    mkdirSync(join(path, 'build'));
    for (const name of ['.config', 'build/config-host.h'])
      writeFileSync(join(path, name), many(1000, 'CONFIG_=\u0000=y\n#define\n'));
  },
};

function hostile(kind: Kind, name: string, harm: Harm): string {
  const path = join(root, `${kind.option} ${name}`);
  const files = UNITS.filter(({ checkout, program }) => checkout && roleOf(program) === kind.role).flatMap(
    ({ checkout }) => [...(checkout?.files ?? []), ...(checkout?.also ?? [])],
  );
  const texts: Record<string, string> = { ...Object.fromEntries(files.map((file) => [file, ''])), ...kind.marks };
  for (const [file, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  harm(path, kind);
  return path;
}

const clear = (said: string): void => {
  expect(said).not.toMatch(/\.[jt]s:\d|\bat \w+ \(|undefined|\[object|IRQScope itself/);
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain('root:x:0');
};

describe.each([QEMU, LINUX])('a $role tree with', (kind) => {
  it.each(Object.entries(CASES))('%s', async (name, harm) => {
    const path = hostile(kind, name, harm);
    const spec = { scenario: 'ioapic-rte-migration', [kind.option]: path };
    let fault: unknown;
    await startRun(sources, spec, 'r0').catch((thrown: unknown) => (fault = thrown));
    expect(fault).toBeInstanceOf(FaultError);
    const { message, remedy } = (fault as FaultError).fault;
    expect(message.length).toBeGreaterThan(10);
    expect(message.length).toBeLessThan(2000);
    expect(remedy).not.toBe('');
    clear(`${message} ${remedy}`);

    let tree: Tree | undefined;
    const { models, prelude } = sources;
    try {
      tree = sources.checkout(kind.role, path, 'Name another.');
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(FaultError);
      return;
    }
    const trees = { [kind.role]: tree };
    let report = '';
    expect(seconds(() => (report = JSON.stringify(unitsReport({ models, prelude, trees }))))).toBeLessThan(6);
    clear(report);
  });
});
