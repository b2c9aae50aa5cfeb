import { describe, expect, it } from 'vitest';
import { lineOf, lines, patched, patchedText, refused } from './patching.js';

const source = lines('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine');
const fix = (hunk: string): string => `--- a/a.c\n+++ b/a.c\n${hunk}`;
const five = fix('@@ -4,3 +4,3 @@ f\n four\n-five\n+FIVE\n six\n');

describe('a hunk', () => {
  it('is found where lines were added above, and that is said', () => {
    const { files, patched: over } = patched({ 'a.c': `zero\n${source}` }, five);
    expect(files.read('a.c')).toBe(`zero\n${source.replace('five', 'FIVE')}`);
    expect(over?.notes).toEqual([expect.stringMatching(/fix1.diff:3: hunk "@@ -4,3 .* a\.c:5, 1 line below/)]);
  });

  it('is found with other context at its edges, and that is said', () => {
    const { files, patched: over } = patched({ 'a.c': source.replace('six', '6') }, five);
    expect(files.read('a.c')).toBe(source.replace('six', '6').replace('five', 'FIVE'));
    expect(over?.notes).toEqual([expect.stringContaining('fuzz 1')]);
  });

  it('that fits as it says leaves no note', () => {
    expect(patched({ 'a.c': source }, five).patched?.notes).toEqual([]);
  });

  it('that does not fit is refused with what is there and what it wants', () => {
    expect(refused({ 'a.c': source.replace('five', 'cinq') }, five)).toEqual({
      message: 'hunk "@@ -4,3 +4,3 @@ f" does not apply to a.c:5: line 5 is "cinq", the patch has "five"',
      file: 'fix1.diff',
      line: lineOf(five, '@@'),
      remedy: 'Make the patch against the tree, or leave it out.',
    });
  });

  it('whose change is in already is refused with that remedy', () => {
    expect(refused({ 'a.c': source.replace('five', 'FIVE') }, five).remedy).toContain('already');
  });

  it('may have context on one side alone', () => {
    expect(patchedText(source, fix('@@ -5 +5,2 @@\n five\n+5b\n'))).toBe(source.replace('five', 'five\n5b'));
    expect(patchedText(source, fix('@@ -1 +1,2 @@\n+4b\n five\n'))).toBe(source.replace('five', '4b\nfive'));
  });

  it('is never put where none of its own lines stand', () => {
    const added = fix('@@ -4,2 +4,3 @@\n four\n+x\n five\n');
    expect(refused({ 'a.c': lines('a', 'b', 'c', 'd', 'e', 'f') }, added).line).toBe(3);
  });

  it('may lack the blank that mail programs cut from empty lines', () => {
    const text = lines('one', '', 'two');
    expect(patchedText(text, fix('@@ -1,3 +1,3 @@\n one\n\n-two\n+2\n'))).toBe(lines('one', '', '2'));
  });

  it('says whether the file ends with a newline', () => {
    const none = '\\ No newline at end of file\n';
    expect(patchedText('a\n', fix(`@@ -1 +1 @@\n-a\n+b\n${none}`))).toBe('b');
    expect(patchedText('a', fix(`@@ -1 +1 @@\n-a\n${none}+b\n`))).toBe('b\n');
    expect(patchedText('a\nb', fix('@@ -1 +1 @@\n-a\n+x\n'))).toBe('x\nb');
  });
});

describe('returns at the ends of lines', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');

  it('of the patch alone are none of its text', () => {
    expect(patchedText(source, windows(five))).toBe(source.replace('five', 'FIVE'));
  });

  it('of the file alone stay, also at what is added', () => {
    expect(patchedText(windows(source), five)).toBe(windows(source.replace('five', 'FIVE')));
    expect(patchedText(windows(source), windows(five))).toBe(windows(source.replace('five', 'FIVE')));
  });
});

describe("git's diffs", () => {
  const git = (name: string, ...more: readonly string[]): string => lines(`diff --git a/${name} b/${name}`, ...more);

  it('add, delete, rename and copy files', () => {
    const patch =
      git('new.c', 'new file mode 100644', 'index 0000000..1', '--- /dev/null', '+++ b/new.c', '@@ -0,0 +1 @@', '+n') +
      git('old.c', 'deleted file mode 100644', 'index 1..0', '--- a/old.c', '+++ /dev/null', '@@ -1 +0,0 @@', '-x') +
      lines(
        'diff --git a/dir/a.c b/dir/b.c',
        'similarity index 80%',
        'rename from dir/a.c',
        'rename to dir/b.c',
        '--- a/dir/a.c',
        '+++ b/dir/b.c',
        '@@ -1,2 +1,2 @@',
        ' one',
        '-two',
        '+2',
      ) +
      lines('diff --git a/c.c b/d.c', 'similarity index 100%', 'copy from c.c', 'copy to d.c');
    const tree = patched({ 'old.c': 'x\n', 'dir/a.c': 'one\ntwo\n', 'c.c': 'c\n' }, patch);
    const now = ['new.c', 'old.c', 'dir/a.c', 'dir/b.c', 'c.c', 'd.c'].map((path) => tree.files.read(path));
    expect(now).toEqual(['n\n', undefined, undefined, 'one\n2\n', 'c\n', 'c\n']);
    expect(tree.patched?.origin('dir/b.c', 1)).toEqual({ file: 'dir/a.c', line: 1 });
    expect(tree.patched?.origin('new.c', 1)).toEqual({ added: { patch: 'fix1.diff', line: lineOf(patch, '+n') } });
    expect(tree.patched?.origin('other.c', 1)).toBeUndefined();
  });

  it('change modes without effect, name files in quotes, and need no prefix', () => {
    const quoted = '--- "a/\\303\\274.c"\n+++ "b/\\303\\274.c"\n@@ -1 +1 @@\n-x\n+y\n';
    expect(patched({ 'ü.c': 'x\n' }, git('ü.c', 'old mode 100644', 'new mode 100755') + quoted).files.read('ü.c')).toBe(
      'y\n',
    );
    const bare = lines('diff --git d/a.c d/a.c', '--- d/a.c', '+++ d/a.c', '@@ -1 +1 @@', '-x', '+y');
    expect(patched({ 'd/a.c': 'x\n' }, bare).files.read('d/a.c')).toBe('y\n');
  });

  it('of binary files are left out, and that is said', () => {
    const logo = git('logo.png', 'index 1..2 100644', 'Binary files a/logo.png and b/logo.png differ');
    const { files, patched: over } = patched({ 'a.c': source, 'logo.png': '' }, logo + five);
    expect([files.read('a.c'), over?.notes]).toEqual([
      source.replace('five', 'FIVE'),
      [expect.stringContaining('binary')],
    ]);
  });

  it('that add what is there, delete what is more, or change what is not there are refused', () => {
    const added = lines('--- /dev/null', '+++ b/a.c', '@@ -0,0 +1 @@', '+n');
    expect(refused({ 'a.c': source }, added).message).toContain('a.c, which is there already');
    const gone = lines('--- a/a.c', '+++ /dev/null', '@@ -1,2 +0,0 @@', '-one', '-two');
    expect(refused({ 'a.c': source }, gone).message).toContain('7 of its lines');
    const both = five + five.replaceAll('a.c', 'b.c');
    expect(refused({ 'a.c': source }, both)).toMatchObject({ line: 8, message: expect.stringContaining('b/b.c') });
  });
});

describe('diffs of other tools', () => {
  it('name folders that the tree has not', () => {
    const text = five
      .replace('a/a.c', 'linux-6.1.orig/hw/a.c\t2020-01-01')
      .replace('b/a.c', 'linux-6.1/hw/a.c\t2020-01-02');
    expect(patched({ 'hw/a.c': source }, text).files.read('hw/a.c')).toContain('FIVE');
    const whole = five.replace('a/a.c', '/home/me/tree/hw/a.c.orig').replace('b/a.c', '/home/me/tree/hw/a.c');
    expect(patched({ 'hw/a.c': source }, whole).files.read('hw/a.c')).toContain('FIVE');
  });

  it.each([
    ['*** a.c\t2020\n--- a.c\t2021\n***************\n', /context diff/],
    ['diff --cc a.c\n@@@ -1,1 -1,1 +1,1 @@@\n', /merge/],
    ['@@ -1 +1 @@\n-one\n+1\n', /names no file/],
    ['no diff at all\n', /holds no diff/],
    ['', /holds no diff/],
    [fix('@@ -4,3 +4,3 @@\n four\n-five\n'), /1 more old and 2 more new lines, and the text ends/],
    [fix('@@ -4,3 +4,3 @@\n four\n-five\n+FIVE that a mailer\nwrapped\n six\n'), /1 more old and 1 more new/],
    [fix('@@ -4,2 +4,2 @@\n four\n-five\n+FIVE\n+more\n'), /more lines than/],
    [fix('@@ -4,999999999 +4,999999999 @@\n four\n'), /more old/],
    [`--- a/${'x'.repeat(5000)}\n+++ b/a.c\n@@ -1 +1 @@\n-one\n+1\n`, /5006 characters/],
  ])('%j is refused', (text, message) => {
    const fault = refused({ 'a.c': source }, text);
    expect(fault).toMatchObject({ file: 'fix1.diff', message: expect.stringMatching(message) });
  });
});

describe('hostile patches', () => {
  it.each(['../a.c', 'b/../../etc/passwd', '..'])('that name %s are refused', (name) => {
    expect(refused({ 'a.c': source }, five.replace('b/a.c', name)).message).toContain('out of the tree');
    const rename = lines('diff --git a/a.c b/x', 'similarity index 100%', 'rename from a.c', `rename to ${name}`);
    expect(refused({ 'a.c': source }, rename).message).toContain('out of the tree');
  });

  it('that add a file at an absolute path add one inside the tree', () => {
    const tree = patched({}, lines('--- /dev/null', '+++ /etc/passwd', '@@ -0,0 +1 @@', '+n'));
    expect([tree.files.read('etc/passwd'), tree.files.read('/etc/passwd')]).toEqual(['n\n', undefined]);
  });

  it('names like those of object members are plain paths', () => {
    expect(refused({}, five.replaceAll('a.c', '__proto__')).message).toContain('touches no file of the tree');
    const tree = patched({}, lines('--- /dev/null', '+++ b/constructor', '@@ -0,0 +1 @@', '+n'));
    expect(tree.files.read('constructor')).toBe('n\n');
  });

  it('whose hunks could stand anywhere in a large file end in time', () => {
    const many = Array.from({ length: 400 }, (_, i) => `@@ -${i},2 +${i},2 @@\n same\n-x${i}\n+y\n`).join('');
    const fault = refused({ 'a.c': 'same\n'.repeat(200_000) }, fix(many));
    expect(fault.file).toBe('fix1.diff');
  }, 5_000);

  it('may hold other bytes beside the hunks, and in them are refused at their line', () => {
    const raw = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
    expect(patched({ 'a.c': source }, raw(`Ren\u00e9\n${five}`)).files.read('a.c')).toContain('FIVE');
    const fault = refused({ 'a.c': source }, raw(five.replace('FIVE', '\u00e9')));
    expect(fault).toMatchObject({ line: lineOf(five, '+FIVE'), message: expect.stringContaining('UTF-8') });
  });

  it.each([
    [new Uint8Array([0x1f, 0x8b, 8, 0]), /compressed/],
    [new Uint8Array([0xff, 0xfe, 0x2d, 0]), /UTF-16/],
    [new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0]), /no text/],
    [new Uint8Array(17 * 1024 * 1024).fill(0x20), /16 MB/],
  ])('of bytes that are no text are refused (%#)', (raw, message) => {
    expect(refused({ 'a.c': source }, raw).message).toMatch(message);
  });
});
