/** What a unit's sources lack: each kind of diagnostic names file, line, the way to its header and what would mend it. */
import { describe, expect, it } from 'vitest';
import { CompiledImage, type FunctionProblem } from '../../../extension/cmachine/image.js';
import { Program } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { LITTLE, SMALL } from './run.js';

const FILE = 'hw/intc/own.c';
const DEEP = 'include/hw/deep.h';
/** How DEEP comes to be read. */
const CHAIN = ['include/hw/middle.h:3', `${FILE}:2`];

function problemsOf(deep: string): readonly FunctionProblem[] {
  const tree = memoryTree('qemu', 'QEMU', {
    [FILE]: `\n#include "hw/middle.h"\nint entry(void) { return helper(); }\n`,
    'include/hw/middle.h': '\n\n#include "hw/deep.h"\n',
    [DEEP]: deep,
  });
  const profile = {
    include: [{ tree, dir: 'include' }],
    forced: [],
    defines: {},
    overrides: {},
    absent: [],
    remap: [],
    options: { off: [], strict: ['hw/'], remedy: 'Put a configuration there.' },
  };
  const image = new CompiledImage(new Program(1, SMALL), {
    name: 'test',
    abi: LITTLE,
    files: [{ tree, path: FILE, profile }],
    boundary: new Map(),
  });
  return image.check(['entry']);
}

const helper = (body: string): string => `static inline int helper(void)\n{\n  ${body} /*here*/\n}\n`;

/** In a function of the header, at the line of the mark. */
const IN_FUNCTIONS: Readonly<Record<string, readonly [deep: string, message: RegExp]>> = {
  'a name that nothing declares': [helper('return mystery;'), /"mystery" is not declared/],
  'a function that nothing declares': [helper('return mystery();'), /mystery/],
  'a function that is declared and defined nowhere': [
    `int mystery(void); /*here*/\n${helper('return mystery();').replace(' /*here*/', '')}`,
    /mystery is declared but defined in none of the unit's files/,
  ],
  'a type of which the layout is not known': [`struct opaque;\n${helper('return sizeof(struct opaque);')}`, /opaque/],
  'a member of a type that is not known': [
    `struct opaque;\n${helper('struct opaque *p = 0; return p->member;')}`,
    /opaque/,
  ],
  'a member that the type does not have': [
    `struct known { int a; };\n${helper('struct known k = { 0 }; return k.b;')}`,
    /has no member "b"/,
  ],
  'an option that nobody decided': [
    'static inline int helper(void)\n{\n#ifdef CONFIG_NEVER_HEARD_OF /*here*/\n  return 1;\n#endif\n  return 2;\n}\n',
    /whether CONFIG_NEVER_HEARD_OF is set is not known/,
  ],
  'a construct that is not executed': [helper('asm("nop"); return 1;'), /assembly/],
};

describe('what a reached function of a header depends on', () => {
  it.each(Object.entries(IN_FUNCTIONS))('%s', (_, [deep, message]) => {
    const problems = problemsOf(deep);
    const line = deep.slice(0, deep.indexOf('/*here*/')).split('\n').length;
    const problem = problems.find((each) => message.test(each.message));
    expect(problem, JSON.stringify(problems)).toMatchObject({ file: DEEP, line, chain: CHAIN });
    expect(problem?.remedy).toMatch(/\w+ \w+/);
  });
});
