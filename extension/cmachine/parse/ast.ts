/** Syntax of C as parsed from expanded tokens. Types stay syntax until something asks what they mean. */
import type { RawBody } from '../preprocess/types.js';
import type { Token } from '../preprocess/token.js';

export interface Attributes {
  readonly packed: boolean;
  /** From aligned(n): the expression, or 'max' for aligned without a number. */
  readonly aligned?: Expr | 'max';
  /** Name of the cleanup function. */
  readonly cleanup?: string;
  readonly noreturn: boolean;
  /** mode(DI) and the like; vector_size(n) as "vector of n bytes". */
  readonly mode?: string;
  /** Where the linker is to put it. */
  readonly section?: string;
  /** Holds only where no other file defines the name. */
  readonly weak?: true;
}

export const NO_ATTRIBUTES: Attributes = { packed: false, noreturn: false };

export type Storage = 'none' | 'typedef' | 'extern' | 'static' | 'register' | 'auto';

export type BaseType =
  | { readonly kind: 'builtin'; readonly words: string; readonly at: Token }
  | { readonly kind: 'named'; readonly name: string; readonly at: Token }
  | RecordSpec
  | EnumSpec
  | { readonly kind: 'typeof'; readonly of: Expr | TypeName; readonly unqualified: boolean; readonly at: Token }
  | { readonly kind: 'auto'; readonly at: Token };

export interface RecordSpec {
  readonly kind: 'record';
  readonly union: boolean;
  readonly tag: string;
  /** undefined: a mention, not a definition. */
  readonly fields: readonly FieldDecl[] | undefined;
  readonly attributes: Attributes;
  /** The greatest alignment of members that #pragma pack allows, 0 for their own. */
  readonly pack: number;
  readonly at: Token;
  /** The brace that ends the definition. */
  readonly end?: Token;
}

export interface EnumSpec {
  readonly kind: 'enum';
  readonly tag: string;
  readonly items:
    readonly { readonly name: string; readonly value: Expr | undefined; readonly at: Token }[] | undefined;
  readonly attributes: Attributes;
  readonly at: Token;
  /** The brace that ends the definition. */
  readonly end?: Token;
}

export interface FieldDecl {
  readonly specifiers: Specifiers;
  /** undefined for an anonymous record or an unnamed bit-field. */
  readonly declarator: Declarator | undefined;
  readonly width: Expr | undefined;
  readonly attributes: Attributes;
}

export interface Specifiers {
  readonly storage: Storage;
  /** Bits of QUALIFIER (types/qualifiers.ts). */
  readonly qualifiers: number;
  readonly inline: boolean;
  readonly base: BaseType;
  readonly attributes: Attributes;
}

/** Derivations apply to the base type from the last to the first: int *a[3] is [array 3, pointer]. */
export type Derivation =
  | { readonly kind: 'pointer'; readonly qualifiers: number }
  | { readonly kind: 'array'; readonly length: Expr | undefined; readonly at: Token }
  | {
      readonly kind: 'function';
      readonly params: readonly ParamDecl[];
      readonly variadic: boolean;
      readonly unprototyped: boolean;
      /** f(a, b) int a; … { }: types for the definition, no prototype for calls. */
      readonly old: boolean;
    };

export interface Declarator {
  /** "" in a type name. */
  readonly name: string;
  readonly at: Token;
  readonly derivations: readonly Derivation[];
}

export interface ParamDecl {
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
}

export interface TypeName {
  readonly kind: 'type';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly at: Token;
}

export interface InitDeclarator {
  readonly declarator: Declarator;
  readonly initializer: Initializer | undefined;
  readonly attributes: Attributes;
  /** register T x asm("r13") */
  readonly asmName: string | undefined;
}

export interface Declaration {
  readonly kind: 'declaration';
  readonly specifiers: Specifiers;
  readonly declarators: readonly InitDeclarator[];
  readonly at: Token;
}

export interface FunctionDefinition {
  readonly kind: 'function';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly body: RawBody;
  readonly at: Token;
}

export interface StaticAssertion {
  readonly kind: 'assertion';
  readonly condition: Expr;
  readonly at: Token;
}

export type External = Declaration | FunctionDefinition | StaticAssertion;

export type Initializer =
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'list'; readonly items: readonly InitItem[]; readonly at: Token };

export interface InitItem {
  readonly designators: readonly Designator[];
  readonly value: Initializer;
}

export type Designator =
  | { readonly kind: 'field'; readonly name: string; readonly at: Token }
  | { readonly kind: 'index'; readonly from: Expr; readonly to: Expr | undefined; readonly at: Token };

export type BinaryOp =
  '*' | '/' | '%' | '+' | '-' | '<<' | '>>' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '&' | '^' | '|' | '&&' | '||';

export type Expr =
  | { readonly kind: 'number'; readonly text: string; readonly at: Token }
  | { readonly kind: 'char'; readonly text: string; readonly at: Token }
  | { readonly kind: 'string'; readonly parts: readonly string[]; readonly at: Token }
  | { readonly kind: 'name'; readonly name: string; readonly at: Token }
  | { readonly kind: 'labelAddress'; readonly label: string; readonly at: Token }
  | {
      readonly kind: 'unary';
      readonly op: '-' | '+' | '!' | '~' | '*' | '&' | '++' | '--';
      readonly operand: Expr;
      readonly at: Token;
    }
  | { readonly kind: 'postfix'; readonly op: '++' | '--'; readonly operand: Expr; readonly at: Token }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr; readonly at: Token }
  | {
      readonly kind: 'assign';
      readonly op: '' | BinaryOp;
      readonly left: Expr;
      readonly right: Expr;
      readonly at: Token;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expr;
      readonly then: Expr | undefined;
      readonly else: Expr;
      readonly at: Token;
    }
  | { readonly kind: 'comma'; readonly left: Expr; readonly right: Expr; readonly at: Token }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Expr[]; readonly at: Token }
  | { readonly kind: 'index'; readonly base: Expr; readonly index: Expr; readonly at: Token }
  | { readonly kind: 'member'; readonly base: Expr; readonly arrow: boolean; readonly name: string; readonly at: Token }
  | { readonly kind: 'cast'; readonly type: TypeName; readonly operand: Expr; readonly at: Token }
  | { readonly kind: 'sizeof'; readonly of: Expr | TypeName; readonly align: boolean; readonly at: Token }
  | { readonly kind: 'compound'; readonly type: TypeName; readonly list: Initializer; readonly at: Token }
  | { readonly kind: 'statement'; readonly body: Block; readonly at: Token }
  | {
      readonly kind: 'generic';
      readonly control: Expr;
      readonly arms: readonly { readonly type: TypeName | undefined; readonly value: Expr }[];
      readonly at: Token;
    }
  | { readonly kind: 'offsetof'; readonly type: TypeName; readonly path: readonly Designator[]; readonly at: Token }
  | { readonly kind: 'typesCompatible'; readonly a: TypeName; readonly b: TypeName; readonly at: Token }
  | { readonly kind: 'choose'; readonly test: Expr; readonly then: Expr; readonly else: Expr; readonly at: Token }
  | { readonly kind: 'vaArg'; readonly list: Expr; readonly type: TypeName; readonly at: Token };

export interface Block {
  readonly kind: 'block';
  readonly items: readonly Statement[];
  /** Names of __label__ declarations: labels of this block alone. */
  readonly labels: readonly string[];
  readonly at: Token;
  readonly end: Token;
}

export type Statement =
  | Block
  | Declaration
  | { readonly kind: 'expression'; readonly expr: Expr; readonly at: Token; readonly end: Token }
  | { readonly kind: 'empty'; readonly at: Token }
  | {
      readonly kind: 'if';
      readonly test: Expr;
      readonly then: Statement;
      readonly else: Statement | undefined;
      readonly at: Token;
    }
  | { readonly kind: 'while'; readonly test: Expr; readonly body: Statement; readonly at: Token }
  | { readonly kind: 'do'; readonly body: Statement; readonly test: Expr; readonly at: Token; readonly testAt: Token }
  | {
      readonly kind: 'for';
      readonly init: Declaration | Expr | undefined;
      readonly test: Expr | undefined;
      readonly update: Expr | undefined;
      readonly body: Statement;
      readonly at: Token;
    }
  | { readonly kind: 'switch'; readonly value: Expr; readonly body: Statement; readonly at: Token }
  | {
      readonly kind: 'case';
      readonly from: Expr;
      readonly to: Expr | undefined;
      readonly body: Statement;
      readonly at: Token;
    }
  | { readonly kind: 'default'; readonly body: Statement; readonly at: Token }
  | { readonly kind: 'label'; readonly name: string; readonly body: Statement; readonly at: Token }
  | { readonly kind: 'goto'; readonly label: string; readonly at: Token }
  | { readonly kind: 'computedGoto'; readonly to: Expr; readonly at: Token; readonly end: Token }
  | { readonly kind: 'break' | 'continue'; readonly at: Token }
  | { readonly kind: 'return'; readonly value: Expr | undefined; readonly at: Token; readonly end: Token }
  | { readonly kind: 'asm'; readonly barrier: boolean; readonly at: Token };
