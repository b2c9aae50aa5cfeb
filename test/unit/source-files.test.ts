import { describe, expect, it } from 'vitest';
import { CheckoutFiles } from '../../extension/cmachine/source/checkout.js';
import { layeredFiles, overlayTree } from '../../extension/cmachine/source/layered.js';
import { memoryFiles, memoryTree } from '../../extension/cmachine/source/memory.js';
import { pathInside } from '../../extension/cmachine/source/path.js';
import { textOfUtf8 } from '../../extension/cmachine/source/utf8.js';
import { faultOf } from './preprocess-tree.js';

describe('paths inside a tree', () => {
  it.each([
    ['', 'a/b.h', 'a/b.h'],
    ['x/y', '../z.h', 'x/z.h'],
    ['x', './a//b.h', 'x/a/b.h'],
    ['x', '../../z.h', undefined],
    ['', '..', undefined],
    ['x', '/etc/passwd', undefined],
    ['x', 'C:\\secret', undefined],
    ['x', 'a\0b', undefined],
    ['', '', undefined],
  ])('%j and %j', (dir, name, wanted) => {
    expect(pathInside(dir, name)).toBe(wanted);
  });
});

describe('UTF-8', () => {
  it('is decoded as TextDecoder does', () => {
    const text = `\u00e9\u20ac\ud83d\ude00 ${'long \u00fc '.repeat(5000)}`;
    expect(textOfUtf8(new TextEncoder().encode(text))).toEqual({ text });
    expect(textOfUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
  });

  it.each([
    [[0x61, 0xff], 1],
    [[0xc0, 0x80], 0],
    [[0xe2, 0x82], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0xf5, 0x80, 0x80, 0x80], 0],
    [[0xe0, 0x80, 0x80], 0],
  ])('%j is none', (bytes, wrongAt) => {
    expect(textOfUtf8(new Uint8Array(bytes))).toEqual({ wrongAt });
  });
});

describe('a checkout', () => {
  const bytes = new Map([
    ['a.h', new TextEncoder().encode('text')],
    ['bad.h', new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a])],
  ]);

  it('reads each file once and nothing outside', () => {
    const asked: string[] = [];
    const files = new CheckoutFiles((path) => (asked.push(path), bytes.get(path)));
    expect([
      files.read('a.h'),
      files.read('a.h'),
      files.read('../a.h'),
      files.read('/a.h'),
      files.read('none'),
    ]).toEqual(['text', 'text', undefined, undefined, undefined]);
    expect(asked).toEqual(['a.h', 'none']);
    files.forget('a.h');
    files.read('a.h');
    expect(asked).toEqual(['a.h', 'none', 'a.h']);
  });

  it.each([undefined, (raw: Uint8Array) => new TextDecoder().decode(raw)])(
    'names file, line and remedy of what is not UTF-8',
    (decode) => {
      const fault = faultOf(() => new CheckoutFiles((path) => bytes.get(path), decode).read('bad.h'));
      expect(fault).toEqual({
        message: 'bad.h:2: the file is not UTF-8 (byte 0xe9)',
        file: 'bad.h',
        line: 2,
        remedy: 'save the file as UTF-8',
      });
    },
  );
});

describe('layers', () => {
  it('the first that has a file gives it', () => {
    const files = layeredFiles([memoryFiles({ a: '1' }), memoryFiles({ a: '2', b: '3' })]);
    expect([files.read('a'), files.read('b'), files.read('c')]).toEqual(['1', '3', undefined]);
  });

  it('an overlay replaces, adds and takes away', () => {
    const tree = memoryTree('qemu', 'tree', { a: '1', b: '2', c: '3' });
    const { files } = overlayTree(
      tree,
      new Map([
        ['a', 'new'],
        ['b', null],
        ['d', ''],
      ]),
    );
    expect(['a', './a', 'b', 'c', 'd'].map((path) => files.read(path))).toEqual(['new', 'new', undefined, '3', '']);
    expect(tree.files.read('a')).toBe('1');
  });

  it('names like those of object members are plain paths', () => {
    expect(memoryFiles({}).read('constructor')).toBeUndefined();
  });
});
