/** Files that begin with the same headers: what each is read as does not depend on whether the headers were read with another. */
import { describe, expect, test } from 'vitest';
import { SharedLeads } from '../../extension/cmachine/lower/shared-lead.js';
import { ParsedText } from '../../extension/cmachine/lower/unit-text.js';
import { preprocess } from '../../extension/cmachine/preprocess/preprocess.js';
import type { PreprocessProfile } from '../../extension/cmachine/preprocess/types.js';
import { memoryTree } from '../../extension/cmachine/source/memory.js';
import { FaultError } from '../../extension/cmachine/source/types.js';
import { digestOf } from './parsed-digest.js';
import { plainProfile } from './preprocess-tree.js';

const COMMON = `
#ifndef COMMON_H
#define COMMON_H
#include "inner.h"
#ifndef pr_fmt
#define pr_fmt(fmt) fmt
#endif
typedef unsigned long u64;
#define TWICE(x) ((x) + (x))
struct pair { u64 first; int second; };
static inline int say(const char *text) { return __COUNTER__ + sizeof(pr_fmt("x")) + TWICE(BASE); }
enum { FIRST = __COUNTER__, SECOND = TWICE(FIRST) };
#endif
`;
const INNER = `
#pragma once
#define BASE 3
int inner(void);
`;
const MAIN = `
int used(struct pair *p) { return say(pr_fmt("used")) + __LINE__ + p->second; }
enum { LATER = __COUNTER__ };
`;

interface Read {
  /** By file: whether it went on from where another one stood. */
  readonly shared: Readonly<Record<string, boolean>>;
}

/** Reads the .c files with and without sharing and holds the two to be the same. */
function alike(
  texts: Readonly<Record<string, string>>,
  more: (path: string) => Partial<PreprocessProfile> = () => ({}),
): Read {
  const tree = memoryTree('model', 'test', texts);
  const sources = Object.keys(texts)
    .filter((path) => path.endsWith('.c'))
    .map((path) => ({ tree, path, profile: plainProfile(tree, ['inc'], more(path)) }));
  const leads = new SharedLeads(sources);
  const before = new Set<unknown>();
  const shared: Record<string, boolean> = {};
  for (const source of sources) {
    const read = said(() => leads.read(source));
    const own = said(() => new ParsedText(source.path, preprocess(tree, source.path, source.profile), false));
    expect(withoutAbsences(read.said), source.path).toEqual(withoutAbsences(own.said));
    const externals = read.text?.externals ?? [];
    shared[source.path] = externals.some((e) => before.has(e));
    for (const e of externals) before.add(e);
  }
  return { shared };
}

function said(read: () => ParsedText): { readonly text?: ParsedText; readonly said: unknown } {
  try {
    const text = read();
    return { text, said: digestOf(text) };
  } catch (e) {
    if (e instanceof FaultError) return { said: e.fault };
    throw e;
  }
}

/** A file may be looked for beside another file too: that makes it no other. */
function withoutAbsences(v: unknown): unknown {
  return JSON.parse(JSON.stringify(v, (key, value: unknown) => (key === 'absences' ? undefined : value)));
}

const headers = { 'inc/common.h': COMMON, 'inc/inner.h': INNER };
const file = (head: string, main = MAIN): string => `/* a file */\n${head}\n${main}`;

describe('read once', () => {
  test('headers that all files begin with, and the rest of each for itself', () => {
    const { shared } = alike({
      ...headers,
      'inc/more.h': 'extern struct pair more; enum { MORE = __COUNTER__ };\n',
      'a.c': file('#include <common.h>\n#include <more.h>'),
      'b.c': file('#include <common.h>'),
      'c.c': file('#include <common.h>\n#include <more.h>', '#define BASE 9\nint c = BASE;\n'),
    });
    expect(shared).toEqual({ 'a.c': false, 'b.c': true, 'c.c': true });
  });

  test.each([
    ['#define pr_fmt(fmt) "a: " fmt', ''],
    ['', '#define pr_fmt(fmt) "b: " fmt'],
    ['#define pr_fmt(fmt) "a: " fmt', '#define pr_fmt(fmt) "b: " fmt'],
    ['#define A 1\n#define pr_fmt(fmt) "a: " fmt\n', '\n\n#define B 2'],
  ])('where the files define what the headers would define only if there were none: %s, %s', (a, b) => {
    const { shared } = alike({
      ...headers,
      'a.c': file(`${a}\n#include <common.h>`),
      'b.c': file(`${b}\n#include <common.h>`),
    });
    expect(shared).toEqual({ 'a.c': false, 'b.c': true });
  });

  test('headers named in quotes, from several folders', () => {
    const texts = { ...headers, 'x/a.c': file('#include "common.h"'), 'y/b.c': file('#include "common.h"') };
    expect(alike(texts).shared).toEqual({ 'x/a.c': false, 'y/b.c': true });
  });

  test('with headers that the profile puts in front, and what was pushed and packed', () => {
    const packed =
      '#pragma pack(push, 2)\nstruct tight { char a; int b; };\n#define BASE 4\n#pragma push_macro("BASE")\n';
    const texts = {
      'inc/front.h': 'int front(void) { return 0; }\n',
      'inc/packed.h': packed,
      'a.c': file('#include <packed.h>', 'struct a { char a; int b; };\n'),
      'b.c': file('#include <packed.h>', '#undef BASE\n#pragma pop_macro("BASE")\nint b[BASE];\n'),
    };
    expect(alike(texts, () => ({ forced: ['front.h'] })).shared).toEqual({ 'a.c': false, 'b.c': true });
  });
});

describe('read again', () => {
  const apart = (
    texts: Readonly<Record<string, string>>,
    more?: (path: string) => Partial<PreprocessProfile>,
  ): void => {
    const { shared } = alike(texts, more);
    expect(Object.values(shared)).not.toContain(true);
  };

  test.each(['#define BASE 7', '#define u64 int', '#define COMMON_H', '#define TWICE 2', '#define inner outer'])(
    'where what a file defines has mattered: %s',
    (head) => apart({ ...headers, 'a.c': file('#include <common.h>'), 'b.c': file(`${head}\n#include <common.h>`) }),
  );

  test('where headers ask whether it is defined in any other way', () => {
    const header = '#ifdef X\nint with_x;\n#endif\n#ifndef Y\n#define Y 1\nint y = Y;\n#endif\n';
    for (const name of ['X', 'Y'])
      apart({
        'inc/asks.h': header,
        'a.c': file('#include <asks.h>', ''),
        'b.c': file(`#define ${name} 2\n#include <asks.h>`, ''),
      });
  });

  test('where a name in quotes means another header beside the file', () => {
    const texts = { ...headers, 'y/common.h': 'struct pair { int second; }; int say(const char *);\n' };
    apart({ ...texts, 'x/a.c': file('#include "common.h"'), 'y/b.c': file('#include "common.h"', 'int b;') });
  });

  test('where headers name the file that is compiled', () => {
    const texts = { 'inc/named.h': 'static const char *name = __BASE_FILE__;\n' };
    apart({ ...texts, 'a.c': file('#include <named.h>', ''), 'b.c': file('#include <named.h>', '') });
  });

  test('where one file has to have decided an option that the headers ask for', () => {
    const options = (path: string) => ({
      options: { off: [], strict: path === 'b.c' ? ['inc/'] : ['x/'], remedy: 'x' },
    });
    const texts = { 'inc/asks.h': '#ifdef CONFIG_X\nint x;\n#endif\nint y;\n' };
    apart({ ...texts, 'a.c': file('#include <asks.h>', ''), 'b.c': file('#include <asks.h>', '') }, options);
  });

  test('where profiles differ', () => {
    const texts = { ...headers, 'a.c': file('#include <common.h>'), 'b.c': file('#include <common.h>') };
    apart(texts, (path) => ({ defines: { EXTRA: path === 'a.c' ? '1' : '2' } }));
  });

  test('where a declaration or a use of a macro goes on behind the header', () => {
    apart({
      'inc/open.h': '#define F(a, b) int a##b;\nint one;\nint begun',
      'a.c': file('#include <open.h>', '= 3; int a;'),
      'b.c': file('#include <open.h>', '; int b;'),
    });
    apart({
      'inc/open.h': '#define F(a, b) int a##b;\nF(x,',
      'a.c': file('#include <open.h>', '1)'),
      'b.c': file('#include <open.h>', '2) int b;'),
    });
  });
});

test('a header that cannot be read is told of for each file', () => {
  const { shared } = alike({
    'inc/bad.h': 'int fine;\n#error not here\n',
    'a.c': file('#include <bad.h>'),
    'b.c': file('#define A 1\n#include <bad.h>'),
  });
  expect(shared).toEqual({ 'a.c': false, 'b.c': false });
});
