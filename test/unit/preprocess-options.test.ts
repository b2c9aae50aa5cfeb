/** Options decide what a source is: the tree's own configuration where there is one, else what is known; nothing silently. */
import { describe, expect, it } from 'vitest';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import { linuxProfile } from '../../extension/cmachine/preprocess/profiles/linux.js';
import { qemuProfile } from '../../extension/cmachine/preprocess/profiles/qemu.js';
import type { Preprocessed } from '../../extension/cmachine/preprocess/types.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { faultOf, preludeTree, textsOf, tokensOf } from './preprocess-tree.js';

const prelude = preludeTree();

const LINUX: Record<string, string> = {
  Makefile: 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 1\n',
  'include/linux/compiler-version.h': '',
  'include/linux/kconfig.h':
    '#include <generated/autoconf.h>\n#define IS_ENABLED(o) E1(o)\n#define E1(o) E2(P_##o)\n#define P_1 0,\n#define E2(a) E3(a 1, 0)\n#define E3(a, b, ...) b\n',
  'include/linux/compiler_types.h': '',
};

function linux(texts: Record<string, string>, files: readonly string[] = ['kernel/irq/a.c']): Preprocessed {
  const tree = memoryTree('host-linux', 'Linux', { ...LINUX, ...texts });
  return preprocess(tree, 'kernel/irq/a.c', linuxProfile(tree, prelude, 'x86_64', { files }));
}

/** What stands behind the word begin. */
const rest = (unit: Preprocessed): string => textsOf(tokensOf(unit)).replace(/^.*\bbegin /s, '');

const OWN = 'begin CONFIG_X86_64 CONFIG_KVM CONFIG_KVM_MODULE CONFIG_NR_CPUS CONFIG_LOCALVERSION CONFIG_VFIO\n';

describe("a Linux tree's own configuration", () => {
  it.each([
    [
      '.config',
      'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_KVM=m\nCONFIG_NR_CPUS=8\nCONFIG_LOCALVERSION="-x"\n# CONFIG_VFIO is not set\n',
    ],
    [
      'include/config/auto.conf',
      'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_KVM=m\nCONFIG_NR_CPUS=8\nCONFIG_LOCALVERSION="-x"\n',
    ],
    [
      'include/generated/autoconf.h',
      '#define CONFIG_X86_64 1\n#define CONFIG_64BIT 1\n#define CONFIG_KVM_MODULE 1\n#define CONFIG_NR_CPUS 8\n#define CONFIG_LOCALVERSION "-x"\n',
    ],
    ['build/.config', 'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_KVM=m\nCONFIG_NR_CPUS=8\nCONFIG_LOCALVERSION="-x"\n'],
  ])('%s decides, and is named among the assumptions', (path, text) => {
    const unit = linux({ [path]: text, 'kernel/irq/a.c': OWN });
    expect(rest(unit)).toBe('1 CONFIG_KVM 1 8 "-x" CONFIG_VFIO');
    expect(unit.assumptions.join('\n')).toContain(`the tree's own ${path}`);
  });

  it('what a build made of .config wins over a .config that was edited since', () => {
    const made = '#define CONFIG_X86_64 1\n#define CONFIG_64BIT 1\n#define CONFIG_NR_CPUS 4\n';
    const texts = {
      '.config': 'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_NR_CPUS=99\n',
      'include/generated/autoconf.h': made,
    };
    expect(rest(linux({ ...texts, 'kernel/irq/a.c': 'begin CONFIG_NR_CPUS\n' }))).toBe('4');
  });

  it('a build folder outside of the tree decides alone, and its headers are read', () => {
    const build = memoryTree('host-linux', 'Linux', {
      '.config': 'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_NR_CPUS=3\n',
      'include/generated/bounds.h': '#define NR_PAGEFLAGS 26\n',
    });
    const text = '#include <generated/bounds.h>\nbegin CONFIG_NR_CPUS NR_PAGEFLAGS\n';
    const texts = {
      ...LINUX,
      '.config': 'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_NR_CPUS=9\n',
      'kernel/irq/a.c': text,
    };
    const tree = { ...memoryTree('host-linux', 'Linux', texts), build };
    const unit = preprocess(tree, 'kernel/irq/a.c', linuxProfile(tree, prelude, 'x86_64'));
    expect(rest(unit)).toBe('3 26');
    expect(unit.assumptions.join('\n')).toMatch(/\.config in the build folder that was named/);
  });

  it('headers that the build generated are read, its options as the machine needs them', () => {
    const unit = linux({
      'build/include/generated/autoconf.h':
        '#define CONFIG_X86_64 1\n#define CONFIG_64BIT 1\n#define CONFIG_JUMP_LABEL 1\n',
      'build/include/generated/bounds.h': '#define NR_PAGEFLAGS 25\n',
      'build/arch/x86/include/generated/asm/made.h': 'made\n',
      'kernel/irq/a.c':
        '#include <generated/bounds.h>\n#include <generated/autoconf.h>\nbegin NR_PAGEFLAGS CONFIG_JUMP_LABEL\n#include <asm/made.h>\n',
    });
    expect(rest(unit)).toBe('25 CONFIG_JUMP_LABEL made');
    expect(unit.assumptions.join('\n')).toMatch(/headers that its build generated are read/);
  });
});

describe('an option that nobody decided', () => {
  const header = 'int a;\n#ifdef CONFIG_NEVER_HEARD_OF\nint b;\n#endif\n';

  it.each([
    ['#ifdef', header, 2],
    ['#if defined', '#if defined(CONFIG_KVM) && defined CONFIG_NEVER_HEARD_OF\n#endif\n', 1],
    ['#if IS_ENABLED', '\n#if IS_ENABLED(CONFIG_NEVER_HEARD_OF)\n#endif\n', 2],
    ['#elif', '#ifdef CONFIG_X86_32\n#elif CONFIG_NEVER_HEARD_OF\n#endif\n', 2],
    ['an expression', 'int x = IS_ENABLED(CONFIG_NEVER_HEARD_OF);\n', 1],
  ])(
    "in a header of the unit's own folder stops at its line, with the chain and what would decide it: %s",
    (_, text, line) => {
      const unit = linux({ 'kernel/irq/a.c': '\n#include "own.h"\n', 'kernel/irq/own.h': text });
      const fault = faultOf(() => tokensOf(unit));
      expect(fault).toMatchObject({ file: 'kernel/irq/own.h', line, chain: ['kernel/irq/a.c:2'] });
      expect(fault.message).toMatch(/CONFIG_NEVER_HEARD_OF/);
      expect(fault.remedy).toMatch(/\.config/);
    },
  );

  it('in a header that all share is told', () => {
    const unit = linux({ 'kernel/irq/a.c': '#include <linux/shared.h>\nbegin x\n', 'include/linux/shared.h': header });
    expect(rest(unit)).toBe('x');
    expect(unit.assumptions.at(-1)).toBe(
      'CONFIG_NEVER_HEARD_OF is not decided and taken as off (include/linux/shared.h:2 asks for it)',
    );
  });

  it('in a part that is left out anyway is not asked', () => {
    const unit = linux({
      'kernel/irq/a.c': '#include "own.h"\nbegin x\n',
      'kernel/irq/own.h': `#ifdef CONFIG_X86_32\n${header}#endif\n`,
    });
    expect(rest(unit)).toBe('x');
  });
});

describe('a QEMU tree', () => {
  const source = {
    VERSION: '10.0.0\n',
    'hw/intc/a.c':
      '#include "config-host.h"\n#include CONFIG_TARGET\n#include CONFIG_DEVICES\nbegin CONFIG_LIBUSB CONFIG_IOAPIC TARGET_NAME\n',
  };
  const unitOf = (texts: Record<string, string>): Preprocessed => {
    const tree = memoryTree('qemu', 'QEMU', { ...source, ...texts });
    return preprocess(tree, 'hw/intc/a.c', qemuProfile(tree, prelude, 'x86_64'));
  };

  it('is read as its build folder was configured', () => {
    const unit = unitOf({
      'build/config-host.h': '#define CONFIG_LIBUSB\n',
      'build/x86_64-softmmu-config-target.h': '#define TARGET_NAME "own"\n',
      'build/x86_64-softmmu-config-devices.h': '#define CONFIG_IOAPIC 7\n',
    });
    expect(rest(unit)).toBe('7 "own"');
    expect(unit.assumptions[0]).toMatch(/those of the tree's own build\//);
  });

  it('is read as it was configured in a folder outside of it', () => {
    const build = memoryTree('qemu', 'QEMU', {
      'config-host.h': '#define CONFIG_LIBUSB\n',
      'x86_64-softmmu-config-target.h': '#define TARGET_NAME "elsewhere"\n',
      'x86_64-softmmu-config-devices.h': '#define CONFIG_IOAPIC 8\n',
    });
    const tree = { ...memoryTree('qemu', 'QEMU', { ...source, 'build/config-host.h': '' }), build };
    const unit = preprocess(tree, 'hw/intc/a.c', qemuProfile(tree, prelude, 'x86_64'));
    expect(rest(unit)).toBe('8 "elsewhere"');
    expect(unit.assumptions[0]).toMatch(/those of the build folder that was named/);
  });

  it('whose build is for another target is refused', () => {
    const fault = faultOf(() => unitOf({ 'build/config-host.h': '' }));
    expect(fault.message).toMatch(/build\/ .* not configured for x86_64-softmmu/);
  });

  it('without a build is read with what is assumed, and stops at what is not', () => {
    expect(rest(unitOf({}))).toBe('CONFIG_LIBUSB 1 "x86_64"');
    const asking = '#ifdef CONFIG_NEVER_HEARD_OF\n#endif\n';
    const fault = faultOf(() => tokensOf(unitOf({ 'hw/intc/a.c': asking })));
    expect(fault).toMatchObject({ file: 'hw/intc/a.c', line: 1 });
    expect(fault.remedy).toMatch(/build/);
  });
});
