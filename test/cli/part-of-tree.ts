import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the units read of a QEMU tree: enough to be one, small enough to be copied and edited. */
const PARTS = [
  'VERSION',
  'meson.build',
  'include',
  'hw/intc',
  'accel/kvm',
  'hw/i386',
  'hw/pci',
  'hw/vfio',
  'util',
  'qapi',
  'scripts/qapi',
  'linux-headers',
  'target/i386',
  'configs/targets',
  'host/include',
];

/** A folder of the tests' own with the parts of a real tree that matter. */
export class PartOfTree {
  readonly path = mkdtempSync(join(tmpdir(), 'irqscope-tree-'));
  private readonly originals = new Map<string, Buffer>();

  constructor(tree: string) {
    for (const part of PARTS) {
      if (!existsSync(join(tree, part))) continue;
      mkdirSync(dirname(join(this.path, part)), { recursive: true });
      cpSync(join(tree, part), join(this.path, part), { recursive: true });
    }
  }

  /** 1-based line of the first line that holds the marker. */
  lineOf(file: string, marker: string): number {
    const line = this.text(file)
      .split('\n')
      .findIndex((each) => each.includes(marker));
    if (line < 0) throw new Error(`${file} does not hold ${marker}`);
    return line + 1;
  }

  replace(file: string, what: string | RegExp, by: string): void {
    const before = this.text(file);
    const after = before.replace(what, by);
    if (after === before) throw new Error(`${file} does not hold ${String(what)}`);
    this.write(file, after);
  }

  write(file: string, content: string | Uint8Array): void {
    this.keep(file);
    writeFileSync(join(this.path, file), content);
  }

  remove(file: string): void {
    this.keep(file);
    rmSync(join(this.path, file));
  }

  text(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** As it was copied. */
  restore(): void {
    for (const [file, content] of this.originals) {
      rmSync(join(this.path, file), { force: true });
      writeFileSync(join(this.path, file), content);
    }
    this.originals.clear();
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private keep(file: string): void {
    if (!this.originals.has(file)) this.originals.set(file, readFileSync(join(this.path, file)));
  }
}
