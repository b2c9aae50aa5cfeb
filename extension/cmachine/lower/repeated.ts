/**
 * A section of variables that exists several times over: Linux links those of one CPU together and gives each CPU a copy of the
 * whole. The first copy is what the variables' names mean; the others lie a fixed number of bytes further on each.
 */
import type { Image, Program } from '../machine/program.js';
import type { CType } from '../types/ctype.js';
import { FaultError } from '../source/types.js';

export interface RepeatedSection {
  /** What the section's name begins with. */
  readonly section: string;
  readonly copies: number;
  /** Bytes of one copy. */
  readonly bytes: number;
}

export class Repeated {
  /** Address of the first copy, -1 as long as there is none, and how many of its bytes are taken. */
  start = -1;
  used = 0;

  constructor(
    private readonly program: Program,
    private readonly image: Image,
    private readonly spec: RepeatedSection,
  ) {}

  holds(section: string): boolean {
    return section.startsWith(this.spec.section);
  }

  /** Room for a variable in every copy; its address in the first. */
  allocate(size: number, align: number): number {
    const { bytes, copies, section } = this.spec;
    if (this.start < 0) this.start = this.program.allocateGlobal(this.image, bytes * copies, 4096);
    const at = Math.ceil(this.used / align) * align;
    if (at + size > bytes)
      throw new FaultError({
        message: `the variables of section ${section} are larger than the ${String(bytes)} bytes kept for each copy`,
        file: '',
        line: 0,
        remedy: 'Leave out the file whose tables are that large.',
      });
    this.used = at + Math.max(size, 1);
    return this.start + at;
  }

  /** The variable's initial contents are written: gives them to all copies. */
  publish(name: string, type: CType, address: number, size: number): void {
    const { program, image } = this;
    const all = new Uint8Array(program.initial.buffer);
    for (let copy = 1; copy < this.spec.copies; copy++) {
      const to = address + copy * this.spec.bytes;
      all.copyWithin(to, address, address + size);
      program.symbols.push({ name: `${name}@${String(copy)}`, type, address: to, image });
      program.publish(to, size);
    }
  }
}
