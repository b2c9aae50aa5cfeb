/** The variables that generated statements see: those of blocks around them, parameters, and what the case has at file scope. */
import type { Names, RecordObject } from './expressions.js';
import type { RecordText } from './types.js';

export interface Surroundings {
  readonly id: string;
  readonly records: readonly RecordText[];
  /** Scalars of file scope. */
  readonly globals: readonly string[];
  /** Arrays of four scalars of file scope. */
  readonly arrays: readonly string[];
  /** Functions of two scalars that are complete. */
  readonly functions: readonly string[];
  readonly objects: readonly RecordObject[];
  readonly pointers: readonly string[];
}

interface Block {
  readonly variables: string[];
  readonly fixed: string[];
  readonly arrays: string[];
  readonly objects: RecordObject[];
}

const LEAVES = 6;

export class Scope {
  private readonly blocks: Block[] = [{ variables: [], fixed: [], arrays: [], objects: [] }];
  private next = 0;

  constructor(
    private readonly around: Surroundings,
    private readonly parameters: readonly string[],
    private readonly functions: readonly string[] = around.functions,
  ) {}

  fresh(prefix: string): string {
    return `${prefix}${this.next++}`;
  }

  inside<T>(make: () => T): T {
    this.blocks.push({ variables: [], fixed: [], arrays: [], objects: [] });
    try {
      return make();
    } finally {
      this.blocks.pop();
    }
  }

  private get block(): Block {
    return this.blocks[this.blocks.length - 1] as Block;
  }

  variable(name: string): void {
    this.block.variables.push(name);
  }

  /** Read only. */
  fixed(name: string): void {
    this.block.fixed.push(name);
  }

  array(name: string): void {
    this.block.arrays.push(name);
  }

  object(o: RecordObject): void {
    this.block.objects.push(o);
  }

  names(): Names {
    const { around, blocks } = this;
    const locals = blocks.flatMap((b) => b.variables);
    const objects = [...blocks.flatMap((b) => b.objects), ...around.objects];
    return {
      variables: [...locals, ...locals, ...this.parameters, ...around.globals],
      fixed: blocks.flatMap((b) => b.fixed),
      parts: objects.flatMap((o) =>
        o.record.leaves.slice(0, LEAVES).map((l) => ({ text: `${o.text}.${l.path}`, of: o.text })),
      ),
      arrays: [...blocks.flatMap((b) => b.arrays), ...around.arrays],
      objects,
      functions: this.functions,
      pointers: this.functions.length > 1 ? around.pointers : [],
    };
  }
}
