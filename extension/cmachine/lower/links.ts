/** What linking an image came to: its functions, variables and strings and where they lie. */
import type { ProgramFunction } from '../machine/program.js';
import { nameOf, type FunctionType } from '../types/ctype.js';
import type { TranslationUnit } from './unit.js';

/** What an earlier run came to with the same sources, all of it in place. */
export interface LinkedBefore {
  /** Each is given once: whatever else goes by the name is another. */
  function(unit: TranslationUnit, name: string): ProgramFunction | undefined;
  /** `type` is what it has where no file declares it for all of its functions. */
  host(name: string, type: FunctionType): ProgramFunction | undefined;
  /** Address of a variable of static storage that this file declares. */
  object(unit: TranslationUnit, name: string): number | undefined;
  /** Address of a string by its bytes, a character each. */
  string(bytes: string): number | undefined;
  /** Addresses of the static variables of a function, in the order in which it is lowered. */
  staticLocals(fn: ProgramFunction): readonly number[];
}

export interface LinkedObject {
  readonly unit: TranslationUnit;
  readonly name: string;
  readonly address: number;
  /** Its place in Program.symbols. */
  readonly symbol: number;
}

/** Where a static variable of a function is, -1 while nobody asked; `lies` is told before it is filled, which may ask for it again. */
export interface StaticLocal {
  readonly address: number;
  readonly lies: (at: number) => void;
}

export class Links {
  readonly objects: LinkedObject[] = [];
  readonly strings: { readonly address: number; readonly size: number }[] = [];
  /** The file whose prototype a function of the world has its type of; undefined where it is no file's. */
  readonly hosts = new Map<ProgramFunction, TranslationUnit | undefined>();
  readonly staticsOf = new Map<ProgramFunction, number[]>();
  /** Something lies where it would not be found again. */
  spoilt = false;
  before: LinkedBefore | undefined;

  spoil(): void {
    this.spoilt = true;
  }

  object(unit: TranslationUnit, name: string, address: number, symbol: number): void {
    this.objects.push({ unit, name, address, symbol });
  }

  /** A function of the world is declared within functions: by none otherwise than by the first, or it would matter which that is. */
  declared(fn: ProgramFunction, type: FunctionType): void {
    if (this.hosts.has(fn) && this.hosts.get(fn) === undefined && written(fn.type) !== written(type)) this.spoil();
  }

  /** For the next static variable that a function declares: by their order there, in whatever order they are asked for. */
  staticLocal(fn: ProgramFunction): StaticLocal {
    const list = this.staticsOf.get(fn) ?? [];
    this.staticsOf.set(fn, list);
    const address = this.before?.staticLocals(fn)[list.length] ?? -1;
    const n = list.push(address) - 1;
    return { address, lies: (at) => void (list[n] = at) };
  }

  /** Nothing is linked yet. */
  get empty(): boolean {
    return this.objects.length === 0 && this.strings.length === 0 && this.hosts.size === 0 && this.staticsOf.size === 0;
  }
}

const written = (t: FunctionType): string => [nameOf(t), ...t.params.map((p) => p.name)].join(' ');
