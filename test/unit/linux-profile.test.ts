import { describe, expect, it } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { Program } from '../../extension/cmachine/machine/program.js';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import {
  linuxAbi,
  linuxProfile,
  type LinuxTarget,
  type LinuxUnit,
} from '../../extension/cmachine/preprocess/profiles/linux.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { faultOf, preludeTree, textsOf, tokensOf } from './preprocess-tree.js';

const prelude = preludeTree();

/** The least that looks like a Linux tree. */
const TREE: Record<string, string> = {
  Makefile: 'VERSION = 6\nPATCHLEVEL = 1\nSUBLEVEL = 7\n',
  'include/linux/compiler-version.h': '',
  'include/linux/kconfig.h': '#include <generated/autoconf.h>\n',
  'include/linux/compiler_types.h': '#define __read_first 1\n',
  'include/asm-generic/Kbuild': 'mandatory-y += bug.h\nmandatory-y += own.h\n',
  'include/asm-generic/bug.h': 'generic_bug\n',
  'include/asm-generic/extable.h': 'generic_extable\n',
  'include/asm-generic/own.h': 'generic_own\n',
  'arch/x86/include/asm/Kbuild': 'generated-y += syscalls_64.h\ngeneric-y += extable.h\n',
  'arch/x86/include/asm/own.h': 'x86_own\n',
};

const linux = (more: Record<string, string>): Tree => memoryTree('host-linux', 'Linux', { ...TREE, ...more });

function expandedAs(
  target: LinuxTarget,
  text: string,
  more: Record<string, string> = {},
  unit: LinuxUnit = {},
): string {
  const tree = linux({ 'a.c': text, ...more });
  const all = textsOf(tokensOf(preprocess(tree, 'a.c', linuxProfile(tree, prelude, target, unit))));
  return all.slice(all.indexOf('begin') + 'begin '.length);
}

describe('the profile of a Linux tree', () => {
  it('headers that a build makes from asm-generic, or by scripts, are there; the architecture wins', () => {
    const text = '#include <asm/bug.h>\n#include <asm/extable.h>\n#include <asm/own.h>\n#include <asm/syscalls_64.h>\n';
    const all = textsOf(
      tokensOf(preprocess(linux({ 'a.c': text }), 'a.c', linuxProfile(linux({ 'a.c': text }), prelude, 'x86_64'))),
    );
    expect(all.endsWith('generic_bug generic_extable x86_own')).toBe(true);
  });

  it('a header that only another architecture has is found nowhere', () => {
    const tree = linux({ 'a.c': '#include <asm/extable.h>\n' });
    expect(() => tokensOf(preprocess(tree, 'a.c', linuxProfile(tree, prelude, 'powerpc64le')))).toThrow(
      /found nowhere/,
    );
  });

  it('says byte order and page size as the target has them', () => {
    const text =
      'begin CONFIG_PAGE_SHIFT CONFIG_PPC_PAGE_SHIFT\n#ifdef __LITTLE_ENDIAN__\nlittle\n#endif\n__read_first KBUILD_MODNAME';
    expect(expandedAs('powerpc64le', text)).toBe('16 16 little 1 "irqscope"');
    expect(expandedAs('powerpc64be', text)).toBe('12 12 1 "irqscope"');
  });

  it('plain char is unsigned on POWER, and everywhere since 6.2', () => {
    const later = { Makefile: 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 0\n' };
    expect(linuxAbi(linux({}), 'x86_64').charSigned).toBe(true);
    expect(linuxAbi(linux({}), 'powerpc64le').charSigned).toBe(false);
    expect(linuxAbi(linux(later), 'x86_64').charSigned).toBe(false);
    expect(linuxAbi(linux({}), 'powerpc64be').littleEndian).toBe(false);
  });

  it("a tree's own .config decides: y, m, numbers, texts, and what is not in it is off", () => {
    const config =
      'CONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_KVM=m\nCONFIG_NR_CPUS=8\nCONFIG_LOCALVERSION="-x"\n# CONFIG_VFIO is not set\nCONFIG_JUMP_LABEL=y\n';
    const text =
      'begin CONFIG_X86_64 CONFIG_KVM CONFIG_KVM_MODULE CONFIG_NR_CPUS CONFIG_LOCALVERSION CONFIG_VFIO CONFIG_JUMP_LABEL';
    const said = expandedAs('x86_64', text, { '.config': config }, { files: ['a.c'] });
    expect(said).toBe('1 CONFIG_KVM 1 8 "-x" CONFIG_VFIO CONFIG_JUMP_LABEL');
  });

  it('a .config for another machine is a fault that names it', () => {
    const tree = linux({ '.config': 'CONFIG_X86_64=y\nCONFIG_64BIT=y\n' });
    const fault = faultOf(() => linuxProfile(tree, prelude, 'powerpc64le'));
    expect(fault).toMatchObject({
      file: '.config',
      message: expect.stringMatching(/CONFIG_CPU_LITTLE_ENDIAN/) as string,
    });
  });

  it('an option that a file asks for and nobody decided stops at its line', () => {
    const tree = linux({
      'a.c': '/* CONFIG_OF_A_COMMENT */\n#ifdef CONFIG_KVM\n#endif\n#ifdef CONFIG_NEVER_HEARD_OF\n#endif\n',
    });
    const fault = faultOf(() => linuxProfile(tree, prelude, 'x86_64', { files: ['a.c'] }));
    expect(fault).toMatchObject({ file: 'a.c', line: 4 });
    expect(fault.remedy).toMatch(/\.config/);
    const decided = linuxProfile(tree, prelude, 'x86_64', { files: ['a.c'], config: { NEVER_HEARD_OF: null } });
    expect(decided.assumed?.some((one) => one.includes('CONFIG_NR_CPUS'))).toBe(true);
  });

  it('an inline function that is assembly is replaced: by C, or by what the world does', () => {
    const text =
      'typedef struct { int counter; } atomic_t;\n' +
      'static inline int arch_atomic_add_return(int i, atomic_t *v) { asm volatile("xadd" : "+m" (v->counter)); return i; }\n' +
      '#define arch_atomic_add_return arch_atomic_add_return\n' +
      'static inline unsigned long native_save_fl(void) { unsigned long f; asm("pushf" : "=r" (f)); return f; }\n' +
      'static inline void halt(void) { asm("hlt"); }\n' +
      'int f(atomic_t *v) { return arch_atomic_add_return(2, v) + (int)native_save_fl(); }\n' +
      'void g(void) { halt(); }\n';
    const tree = linux({ 'a.c': text });
    const files = [{ tree, path: 'a.c', profile: linuxProfile(tree, prelude, 'x86_64') }];
    const asked: string[] = [];
    const boundary = {
      get: (name: string) => {
        asked.push(name);
        return name === 'native_save_fl' ? { name, run: () => 0 } : undefined;
      },
    };
    const image = new CompiledImage(new Program(), { name: 'test', abi: linuxAbi(tree, 'x86_64'), files, boundary });
    expect(image.check(['f'])).toEqual([]);
    expect(asked).toContain('native_save_fl');
    expect(image.check(['g'])).toMatchObject([{ function: 'halt', message: 'inline assembly', line: 5 }]);
  });
});
