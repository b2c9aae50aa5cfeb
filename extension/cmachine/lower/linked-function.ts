/** A function that was lowered in an earlier run: it has its place, and its code from when it is first called. */
import type { HostFunction } from '../machine/host.js';
import type { Image, LocalVariable, ProgramFunction, Statement } from '../machine/program.js';
import type { FunctionType } from '../types/ctype.js';
import type { TranslationUnit } from './unit.js';

export class LinkedFunction implements ProgramFunction {
  frameSize = 0;
  entry = -1;
  end = -1;
  params: readonly number[] = [];
  locals: LocalVariable[] = [];
  lower: (() => void) | undefined;
  entryStatement: Statement | undefined = undefined;
  private known: FunctionType | undefined;

  constructor(
    readonly id: number,
    readonly name: string,
    readonly image: Image,
    /** The file in whose scope it is defined; for a function of the world that which declares it, where one does for all of it. */
    private readonly unit: TranslationUnit | undefined,
    readonly host: HostFunction | undefined,
    private readonly files: () => NonNullable<ProgramFunction['standsIn']>,
  ) {}

  get standsIn(): NonNullable<ProgramFunction['standsIn']> {
    return this.files();
  }

  get type(): FunctionType {
    if (!this.known) {
      const b = this.unit?.name(this.name);
      if (b?.kind !== 'function') throw new Error(`nobody has declared ${this.name}`);
      this.known = b.type as FunctionType;
    }
    return this.known;
  }

  /** It is declared within a function. */
  declared(type: FunctionType): void {
    if (!this.unit) this.known ??= type;
  }

  get place(): ProgramFunction['place'] {
    const definition = this.host ? undefined : this.unit?.definitions.get(this.name);
    if (!definition) return undefined;
    const { tokens } = definition.body;
    return {
      tree: definition.at.file.tree,
      at: definition.declarator.at,
      close: tokens[tokens.length - 1] ?? definition.at,
    };
  }
}
