/** Joins the translation units of one image: which definition a name means, where variables live, what leaves the image. */
import type { Expr, FunctionDefinition, Initializer } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import type { HostFunction } from '../machine/host.js';
import type { Image, Program, ProgramFunction } from '../machine/program.js';
import { alignOf, sizeOf, type CType, type FunctionType } from '../types/ctype.js';
import { mainOf, QUALIFIER, qualifiersOf } from '../types/qualifiers.js';
import type { Context } from './context.js';
import type { Operand } from './operand.js';
import { faultAt, faultOf, locating } from './faults.js';
import { hostEntry } from './host-entry.js';
import { Links, type StaticLocal } from './links.js';
import type { Repeated } from './repeated.js';
import type { Binding, Scope } from './scope.js';
import type { TranslationUnit, VariableDeclaration } from './unit.js';

export interface Lowerer {
  /** Lowers a function's body into the program. */
  lowerFunction(unit: TranslationUnit, definition: FunctionDefinition, fn: ProgramFunction): void;
  constant(unit: TranslationUnit, e: Expr, scope: Scope): bigint;
  /** The operand of a constant expression, undefined if it is none. */
  constantOperand(unit: TranslationUnit, e: Expr, scope: Scope): Operand | undefined;
  /** Writes an initialiser's bytes into the program's initial memory. */
  initialiseStatic(x: Context, type: CType, init: Initializer, address: number): void;
  initialiseStaticIn(unit: TranslationUnit, scope: Scope, type: CType, init: Initializer, address: number): void;
  /** Bytes of an object with its initialiser; a flexible array may make it longer than its type. */
  initialisedSize(unit: TranslationUnit, scope: Scope, type: CType, init: Initializer | undefined): number;
  /** The type of an expression, unevaluated and before decay. */
  typeOf(unit: TranslationUnit, e: Expr, scope: Scope): CType;
  /** Writes the initial value of a variable in static storage. */
  initialise(unit: TranslationUnit, declaration: VariableDeclaration, type: CType, address: number): void;
  /** The type of a variable, completed from its initialiser where its array length is left open. */
  variableType(unit: TranslationUnit, declarations: readonly VariableDeclaration[]): CType;
}

/** What an image may use that its own C does not define. */
export interface Boundary {
  get(name: string): HostFunction | undefined;
  /** Whether room is made, all zero, for a variable that is declared but defined in none of the unit's files. */
  reserves?(name: string): boolean;
  /** Names that stand for functions of other files: one that a file of the image defines would never be called. */
  stubs?(): Iterable<string>;
}

/** What a compiler takes with a warning and the trees' own builds refuse. */
export interface Dialect {
  /** Declarations without a type, and calls of functions that nothing declares. */
  readonly implicit: boolean;
}

/** Above the functions. */
const LABEL_BASE = 0x70000000;
const LABEL_STRIDE = 16;

const STRICT: Dialect = { implicit: false };

export class Linker {
  readonly units: TranslationUnit[] = [];
  /** Files that begin alike share what they declare there, and each has functions of its own. */
  private readonly functions = new Map<TranslationUnit, Map<FunctionDefinition, ProgramFunction>>();
  private readonly hosts = new Map<string, ProgramFunction>();
  private readonly strings = new Map<string, number>();
  private readonly externals = new Map<string, Binding>();
  /** The file in whose scope a function was defined. */
  readonly unitOf = new Map<ProgramFunction, TranslationUnit>();
  /** Every function that lowered code mentions and that is not lowered yet: the static check walks it. */
  readonly mentioned = new Set<ProgramFunction>();
  /** What was linked so far, for others to link alike. */
  readonly links: Links = new Links();
  /** The function that is being lowered. */
  private lowering: ProgramFunction | undefined;
  /** Labels whose address is taken, in the order of their addresses. */
  private readonly labels: { readonly pc: number }[] = [];
  lowerer!: Lowerer;

  constructor(
    readonly program: Program,
    readonly image: Image,
    /** What this image may call that is not its own C. */
    readonly boundary: Boundary,
    readonly dialect: Dialect = STRICT,
    /** Variables of which there are several copies. */
    readonly repeated?: Repeated,
  ) {}

  defined(unit: TranslationUnit, definition: FunctionDefinition, type: CType): ProgramFunction {
    let own = this.functions.get(unit);
    if (!own) this.functions.set(unit, (own = new Map<FunctionDefinition, ProgramFunction>()));
    let fn = own.get(definition);
    if (!fn) {
      const before = this.links.before?.function(unit, definition.declarator.name);
      if (before) {
        own.set(definition, before);
        this.mentioned.add(before);
        return before;
      }
      const made = (fn = this.program.addFunction({
        name: definition.declarator.name,
        image: this.image,
        type: type as FunctionType,
        frameSize: 0,
        entry: -1,
        end: -1,
        params: [],
        locals: [],
        host: undefined,
        place: {
          tree: definition.at.file.tree,
          at: definition.declarator.at,
          close: definition.body.tokens[definition.body.tokens.length - 1] ?? definition.at,
        },
        lower: undefined,
        entryStatement: undefined,
      }));
      own.set(definition, made);
      this.unitOf.set(made, unit);
      made.lower = () => this.lower(unit, definition, made);
    }
    this.mentioned.add(fn);
    return fn;
  }

  lower(unit: TranslationUnit, definition: FunctionDefinition, fn: ProgramFunction): void {
    fn.lower = undefined;
    this.lowering = fn;
    try {
      this.lowerer.lowerFunction(unit, definition, fn);
    } catch (error) {
      const { at } = definition.declarator;
      const e = faultOf(error, at.file.path, at.line);
      fn.lower = () => {
        throw e;
      };
      throw e;
    } finally {
      this.lowering = undefined;
    }
  }

  /** For a static variable that the function being lowered declares. */
  staticLocal(): StaticLocal {
    const fn = this.lowering;
    return fn ? this.links.staticLocal(fn) : { address: -1, lies: () => this.links.spoil() };
  }

  /** Whether addresses of labels were given out. */
  get hasLabelAddresses(): boolean {
    return this.labels.length > 0;
  }

  /** A label gets an address when it is first asked for; where it leads is known once its function is linked. */
  labelAddress(label: { readonly pc: number }): number {
    return LABEL_BASE + LABEL_STRIDE * (this.labels.push(label) - 1);
  }

  labelAt(address: number): { readonly pc: number } | undefined {
    return this.labels[(address - LABEL_BASE) / LABEL_STRIDE];
  }

  /** The definition of another file that a weak one of `unit` gives way to. */
  stronger(name: string, unit: TranslationUnit): ProgramFunction | undefined {
    for (const other of this.units) {
      const d = other === unit ? undefined : other.exports(name);
      const b = d && !isWeak(d) ? other.name(name) : undefined;
      if (b?.kind === 'function') return b.fn();
    }
    return undefined;
  }

  /** A function declared here and defined elsewhere: in another unit of the image, or beyond the boundary. */
  external(name: string, type: CType, at: Token, unit?: TranslationUnit): ProgramFunction {
    // a weak definition gives way to another file's by itself
    for (const other of this.units) {
      const d = other.exports(name);
      if (d) {
        const b = other.name(name);
        if (b?.kind === 'function') return b.fn();
      }
    }
    const known = this.hosts.get(name) ?? this.links.before?.host(name, type as FunctionType);
    if (known) {
      this.hosts.set(name, known);
      this.links.declared(known, type as FunctionType);
      return known;
    }
    const host = this.boundary.get(name);
    if (!host) throw faultAt(at, `the function ${name} is declared but defined in none of the unit's files`);
    const fn = hostEntry(this.program, this.image, host, type as FunctionType);
    this.hosts.set(name, fn);
    this.links.hosts.set(fn, unit);
    return fn;
  }

  /** A function of this image by name, exported or boundary or static in the unit given. */
  find(name: string, unit?: TranslationUnit): ProgramFunction | undefined {
    for (const u of unit ? [unit, ...this.units] : this.units) {
      const d = u === unit ? u.definitions.get(name) : u.exports(name);
      const b = d ? u.name(name) : undefined;
      if (b?.kind === 'function') return b.fn();
    }
    return undefined;
  }

  variable(unit: TranslationUnit, name: string, declarations: readonly VariableDeclaration[]): Binding {
    const own = definitionOf(declarations);
    if (own) {
      const isStatic = declarations.some((d) => d.specifiers.storage === 'static');
      if (!isStatic) {
        const known = this.externals.get(name);
        if (known) return known;
      }
      const b = this.place(unit, declarations, own);
      if (!isStatic) this.externals.set(name, b);
      return b;
    }
    for (const other of this.units) {
      if (other === unit) continue;
      const list = other.variableDeclarations(name);
      const d = list && definitionOf(list);
      if (list && d && !list.some((x) => x.specifiers.storage === 'static')) {
        const b = other.name(name);
        if (b?.kind === 'global') return { ...b, type: this.declaredHere(unit, declarations, b.type) };
        if (b) return b;
      }
    }
    const at = (declarations[0] as VariableDeclaration).at;
    const type = this.lowerer.variableType(unit, declarations);
    if (this.boundary.reserves?.(name) === true) {
      const b = this.reserved(unit, name, type);
      this.externals.set(name, b);
      return b;
    }
    return {
      kind: 'global',
      type,
      align: () => alignmentAsked(unit, declarations),
      address: () => {
        throw faultAt(at, `the variable ${name} is declared but defined in none of the unit's files`);
      },
    };
  }

  /** A file sees a variable of another one by its own declaration: each has structures of its own. */
  private declaredHere(unit: TranslationUnit, declarations: readonly VariableDeclaration[], there: CType): CType {
    const own = this.lowerer.variableType(unit, declarations);
    const main = mainOf(own);
    const open =
      (main.kind === 'array' && main.length === undefined) ||
      (main.kind === 'record' && main.layout === undefined && main.complete === undefined);
    return open ? there : own;
  }

  private reserved(unit: TranslationUnit, name: string, type: CType): Binding {
    let address = this.links.before?.object(unit, name) ?? -1;
    return {
      kind: 'global',
      type,
      address: () => {
        if (address < 0) {
          // Of a type that is not known here nobody uses more than the address.
          const main = mainOf(type);
          const open =
            main.kind === 'record'
              ? main.layout === undefined && main.complete === undefined
              : main.kind === 'array' && main.length === undefined;
          const size = open ? 0 : sizeOf(type);
          address = this.program.allocateGlobal(this.image, size, 64);
          this.links.object(unit, name, address, this.program.symbols.length);
          this.program.symbols.push({ name, type, address, image: this.image });
          this.program.publish(address, size);
        }
        return address;
      },
    };
  }

  private place(
    unit: TranslationUnit,
    declarations: readonly VariableDeclaration[],
    own: VariableDeclaration,
  ): Binding {
    const type = this.lowerer.variableType(unit, declarations);
    const asked = () => alignmentAsked(unit, declarations);
    let address = this.links.before?.object(unit, own.init.declarator.name) ?? -1;
    return {
      kind: 'global',
      type,
      align: asked,
      address: () => {
        if (address < 0) {
          const size = locating(own.at, () => this.lowerer.initialisedSize(unit, unit, type, own.init.initializer));
          const align = Math.max(alignOf(type), asked(), 1);
          const { name } = own.init.declarator;
          const several = this.severalOf(declarations);
          address = locating(own.at, () =>
            several ? several.allocate(size, align) : allocateObject(this.program, this.image, type, size, align),
          );
          this.lowerer.initialise(unit, own, type, address);
          this.links.object(unit, name, address, this.program.symbols.length);
          this.program.symbols.push({ name, type, address, image: this.image });
          this.program.publish(address, size);
          several?.publish(name, type, address, size);
        }
        return address;
      },
    };
  }

  /** The section that a variable lies in, where that exists several times over. */
  private severalOf(declarations: readonly VariableDeclaration[]): Repeated | undefined {
    const { repeated } = this;
    if (!repeated) return undefined;
    const sections = declarations.flatMap((d) => d.specifiers.attributes.section ?? d.init.attributes.section ?? []);
    return sections.some((section) => repeated.holds(section)) ? repeated : undefined;
  }

  /** Bytes of a string literal in static storage, each distinct one once. */
  string(bytes: Uint8Array): number {
    const key = String.fromCharCode(...bytes);
    let at = this.strings.get(key) ?? this.links.before?.string(key);
    if (at === undefined) {
      at = this.program.allocateConstant(this.image, bytes.length, 1);
      new Uint8Array(this.program.initial.buffer).set(bytes, at);
      this.program.publish(at, bytes.length);
      this.strings.set(key, at);
      this.links.strings.push({ address: at, size: bytes.length });
    }
    return at;
  }
}

/** Room for an object in static storage: among the constants if its type says so. */
export function allocateObject(program: Program, image: Image, type: CType, size: number, align: number): number {
  const q = qualifiersOf(type);
  return (q & QUALIFIER.const) !== 0 && (q & QUALIFIER.volatile) === 0
    ? program.allocateConstant(image, size, align)
    : program.allocateGlobal(image, size, align);
}

/** Bytes that any of the declarations asks for, 0 if none does. */
function alignmentAsked(unit: TranslationUnit, list: readonly VariableDeclaration[]): number {
  return Math.max(
    ...list.flatMap((d) => [unit.types.alignment(d.specifiers, unit), unit.types.alignment(d.init, unit)]),
  );
}

/** The declaration that defines: with an initialiser, else a tentative one. */
function definitionOf(list: readonly VariableDeclaration[]): VariableDeclaration | undefined {
  return list.find((d) => d.init.initializer) ?? list.find((d) => d.specifiers.storage !== 'extern');
}

export function isWeak(d: FunctionDefinition): boolean {
  return d.specifiers.attributes.weak === true;
}
