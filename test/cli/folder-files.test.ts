import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { FaultError } from '../../extension/cmachine/source/types.js';
import { folderFiles, textOfFile } from '../../extension/host/folder-files.js';

const base = mkdtempSync(join(tmpdir(), 'irqscope-files-'));
const root = join(base, 'root');
mkdirSync(join(root, 'include'), { recursive: true });
mkdirSync(join(base, 'root-of-others'));
writeFileSync(join(root, 'include/a.h'), 'inside');
writeFileSync(join(base, 'secret'), 'outside');
writeFileSync(join(base, 'root-of-others/secret'), 'outside');
afterAll(() => rmSync(base, { recursive: true }));

/** Milliseconds. */
const LATER = Date.now() + 3_600_000;

describe('the files of a folder', () => {
  it('are read by their path inside it, also through links that stay inside', () => {
    symlinkSync(join(root, 'include'), join(root, 'headers'));
    symlinkSync(root, join(base, 'link'));
    for (const folder of [root, join(base, 'link'), `${root}/`]) {
      const files = folderFiles(folder);
      expect(files.read('include/a.h')).toBe('inside');
      expect(files.read('headers/a.h')).toBe('inside');
    }
  });

  it('end at the folder: links and paths that lead out read as absent', () => {
    symlinkSync(join(base, 'secret'), join(root, 'leak'));
    symlinkSync('../root-of-others', join(root, 'neighbour'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    const files = folderFiles(root);
    for (const path of ['leak', 'neighbour/secret', '../secret', 'dangling', 'loop', 'include', join(base, 'secret')])
      expect([path, files.read(path)]).toEqual([path, undefined]);
  });

  it('are regular files: a pipe reads as absent and holds nobody up', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(folderFiles(root).read('pipe')).toBeUndefined();
  });

  it('are of a size that a source has', () => {
    writeFileSync(join(root, 'huge.c'), '');
    truncateSync(join(root, 'huge.c'), 1024 ** 3);
    const read = () => folderFiles(root).read('huge.c');
    expect(read).toThrow(FaultError);
    expect(read).toThrow(/huge\.c is larger than 16 MB/);
  });

  it('stay absent while their folder, or the next above, is what it was', () => {
    const tree = join(base, 'stamped');
    mkdirSync(join(tree, 'include/old'), { recursive: true });
    symlinkSync('nowhere', join(tree, 'include/dangling'));
    const stamp = (path: string): string | undefined => {
      vi.spyOn(Date, 'now').mockReturnValue(LATER);
      const files = folderFiles(tree);
      vi.restoreAllMocks();
      return files.folderStamp?.(path);
    };
    const paths = ['include/a.h', 'include/old/a.h', 'include/none/deep/a.h', 'a.h'];
    const before = paths.map(stamp);
    expect(before.every((each) => each !== undefined)).toBe(true);
    expect(before[2]).toBe(before[0]);
    expect(paths.map(stamp)).toEqual(before);
    writeFileSync(join(tree, 'include/other.h'), '');
    const after = paths.map(stamp);
    expect(after.map((each, i) => each === before[i])).toEqual([false, true, false, true]);
    // A link says nothing of what it leads to; what is there is not absent; a folder that has just changed has no stamp.
    for (const path of ['include/dangling', 'include/dangling/a.h', 'include/other.h', 'include/other.h/a.h', '../a.h'])
      expect([path, stamp(path)]).toEqual([path, undefined]);
    expect(folderFiles(tree).folderStamp?.('include/a.h')).toBeUndefined();
  });

  it('are UTF-8; a byte order mark is no text', () => {
    writeFileSync(join(root, 'marked.h'), '\ufeffint a;');
    expect(folderFiles(root).read('marked.h')).toBe('int a;');
    const file = join(root, 'latin1.irq');
    writeFileSync(file, Buffer.from('one\ncaf\u00e9\n', 'latin1'));
    const fault = (): unknown => {
      try {
        return textOfFile(file);
      } catch (thrown) {
        return thrown instanceof FaultError ? thrown.fault : thrown;
      }
    };
    expect(fault()).toMatchObject({ file, line: 2, message: expect.stringMatching(/^the file is not UTF-8/) });
  });
});
