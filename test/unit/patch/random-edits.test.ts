import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patched, patchedText } from './patching.js';

const line = fc.constantFrom(
  '',
  ' ',
  '{',
  '}',
  '-- ',
  '--- a',
  '+++ b',
  '@@ -1 +1 @@',
  'int x;',
  '\tf(x);',
  'é = 1;',
  'a',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([all, ended]) => (all.length === 0 ? '' : all.join('\n') + (ended || all[all.length - 1] === '' ? '\n' : '')));
/** Some lines of a text replaced by others. */
const edit = fc.tuple(fc.nat(30), fc.nat(4), fc.array(line, { maxLength: 4 }));
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const context = fc.integer({ min: 0, max: 4 });

type Edit = readonly [at: number, gone: number, fresh: readonly string[]];

function edited(before: string, all: readonly Edit[]): string {
  const ended = before.endsWith('\n');
  const made = (ended ? before.slice(0, -1) : before).split('\n');
  for (const [at, gone, fresh] of all) made.splice(Math.min(at, made.length), gone, ...fresh);
  return made.length === 0 || (made.length === 1 && made[0] === '') ? '' : made.join('\n') + (ended ? '\n' : '');
}

const diff = (before: string, after: string, lines: number, name = 'a.c'): string =>
  createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: lines });

it('the diff of two texts makes the second of the first', () => {
  fc.assert(
    fc.property(text, edits, context, (before, all, lines) => {
      const after = edited(before, all);
      fc.pre(after !== before && before !== '' && after !== '');
      expect(patchedText(before, diff(before, after, lines))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

it('patches in a row make the last of the first, and every line knows where it comes from', () => {
  fc.assert(
    fc.property(text, edits, edits, context, (before, first, second, lines) => {
      const between = edited(before, first);
      const after = edited(between, second);
      fc.pre(new Set(['', before, between, after]).size === 4);
      const patches = [diff(before, between, lines), diff(between, after, lines)];
      const tree = patched({ 'a.c': before }, ...patches);
      expect(tree.files.read('a.c')).toBe(after);
      const onDisk = before.split('\n');
      after
        .replace(/\n$/, '')
        .split('\n')
        .forEach((each, i) => {
          const origin = tree.patched?.origin('a.c', i + 1);
          if (origin === undefined) throw new Error(`line ${i + 1} comes from nowhere`);
          if ('line' in origin) expect(onDisk[origin.line - 1]).toBe(each);
          else
            expect(patches[Number(origin.added.patch.charAt(3)) - 1]?.split('\n')[origin.added.line - 1]).toBe(
              `+${each}`,
            );
        });
    }),
    { numRuns: 500 },
  );
});

it('the same holds through a mail, however it is written', () => {
  const body = fc.constantFrom<(diff: string) => string>(
    (plain) => `\n${plain}`,
    (plain) =>
      `Content-Transfer-Encoding: base64\n\n${Buffer.from(plain).toString('base64').replace(/.{76}/g, '$&\n')}`,
    (plain) => `Content-Transfer-Encoding: quoted-printable\n\n${quoted(plain)}`,
    (plain) => `Content-Type: multipart/mixed; boundary=xyz\n\n--xyz\n\nhello\n--xyz\n\n${plain}\n--xyz--\n`,
  );
  fc.assert(
    fc.property(text, edits, body, (before, all, write) => {
      const after = edited(before, all);
      fc.pre(after !== before && before !== '' && after !== '');
      const mail = `From 0 Mon Sep 17 00:00:00 2001\nFrom: A\nSubject: [PATCH] x\n${write(`${diff(before, after, 3)}-- \n2.47\n`)}`;
      expect(patchedText(before, mail)).toBe(after);
    }),
    { numRuns: 300 },
  );
});

/** Every third character written out, and lines broken. */
function quoted(plain: string): string {
  return plain
    .split('\n')
    .map((each) =>
      [...Buffer.from(each)]
        .map((byte, i) =>
          i % 3 === 0 || byte > 126 || byte === 61 || byte === 32 || byte === 9
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
        .join('')
        .replace(/(?:=..|.){20}/g, '$&=\n'),
    )
    .join('\n');
}

it('damaged patches are refused or applied, and nothing else is thrown', () => {
  const from = 'one\ntwo\nthree\nfour\nfive\nsix\n';
  const good = diff(from, 'one\ntwo\n3\nfour\nfive\nsix\nseven\n', 2);
  fc.assert(
    fc.property(
      fc.nat(good.length),
      fc.nat(6),
      fc.constantFrom('', '-', '+', '@@ ', '\r', '\n', '\\', '9999999999', '"'),
      (at, gone, by) => {
        try {
          patchedText(from, good.slice(0, at) + by + good.slice(at + gone));
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'FaultError', fault: { remedy: expect.stringMatching(/./) } });
        }
      },
    ),
    { numRuns: 2000 },
  );
});
