/** Guest RAM: byte orders, pages, and that it is recorded like any other memory. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { Machine } from '../../extension/cmachine/machine/machine.js';
import { Program } from '../../extension/cmachine/machine/program.js';
import { folderFiles } from '../../extension/host/folder-files.js';
import { modelProfile } from '../../extension/units/images.js';
import { GuestMemory } from '../../extension/world/guest-memory.js';

const extension = join(import.meta.dirname, '../../extension');
const treeAt = (role: 'model' | 'prelude', folder: string) =>
  ({ role, title: role, version: '', root: '', files: folderFiles(folder) }) as const;
const models = treeAt('model', extension);
const profile = modelProfile(models, treeAt('prelude', join(extension, 'cmachine/preprocess/prelude/include')));

function made(): { memory: GuestMemory; m: Machine } {
  const program = new Program();
  const image = new CompiledImage(program, {
    name: 'world',
    abi: { littleEndian: true, charSigned: true },
    files: [{ tree: models, path: 'world/world.h', profile }],
    boundary: { get: () => undefined },
  });
  const memory = new GuestMemory(image);
  const m = new Machine(program);
  memory.size.setBig(m, 0x8000000n);
  return { memory, m };
}

describe('guest memory', () => {
  it('is zero where nobody wrote, and makes nothing by being read', () => {
    const { memory, m } = made();
    const before = m.bytes.slice();
    expect(memory.read(m, 0x400000n, 8, 'little')).toBe(0n);
    expect(Buffer.compare(m.bytes, before)).toBe(0);
  });

  it('has the byte order that is named, also across pages', () => {
    const { memory, m } = made();
    memory.write(m, 0x4000fdn, 8, 0x1122334455667788n, 'little');
    expect(memory.read(m, 0x4000fdn, 8, 'little')).toBe(0x1122334455667788n);
    expect(memory.read(m, 0x4000fdn, 8, 'big')).toBe(0x8877665544332211n);
    expect(memory.read(m, 0x4000ffn, 2, 'little')).toBe(0x5566n);
    memory.write(m, 0x10n, 4, 0xaabbccddn, 'big');
    expect(memory.read(m, 0x10n, 1, 'little')).toBe(0xaan);
  });

  it('keeps pages apart that share a head', () => {
    const { memory, m } = made();
    const distance = 0x10000n;
    for (let i = 0n; i < 8n; i++) memory.write(m, i * distance, 1, i + 1n, 'little');
    for (let i = 0n; i < 8n; i++) expect(memory.read(m, i * distance, 1, 'little')).toBe(i + 1n);
  });

  it('ends where RAM ends', () => {
    const { memory, m } = made();
    expect(memory.contains(m, 0x7fffff8n, 8)).toBe(true);
    expect(memory.contains(m, 0x7fffff9n, 8)).toBe(false);
    expect(memory.contains(m, 2n ** 64n - 4n, 8)).toBe(false);
  });

  it('knows how much of a range is in use', () => {
    const { memory, m } = made();
    expect(memory.usedBytes(m, 0x400000n, 0x1000)).toBe(0);
    memory.write(m, 0x400030n, 8, 0x10001n, 'little');
    memory.write(m, 0x400ff8n, 1, 1n, 'little');
    memory.write(m, 0x401000n, 1, 1n, 'little');
    memory.write(m, 0x3ffff8n, 1, 1n, 'little');
    expect(memory.usedBytes(m, 0x400000n, 0x800)).toBe(0x33);
    expect(memory.usedBytes(m, 0x400000n, 0x1000)).toBe(0xff9);
  });

  it('is copied with the machine', () => {
    const { memory, m } = made();
    memory.write(m, 0x400000n, 4, 0x1234n, 'little');
    const copy = m.copy();
    memory.write(m, 0x400000n, 4, 0x5678n, 'little');
    expect(memory.read(copy, 0x400000n, 4, 'little')).toBe(0x1234n);
  });
});
