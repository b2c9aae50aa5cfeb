/** Operations of one kind that stand inside of each other: gcc regroups the operands of such a region, not those of different ones. */
import type { BinaryOp, Expr } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import { convertedPart, known, only, typeOf } from './apart.js';
import type { Context } from './context.js';
import { certain, isNeutral, madeByConstant } from './known-bits.js';
import { narrowingsOf } from './narrowing.js';
import { meet } from './order.js';
import { acts, hasEffects } from './stable.js';
import { turnsRound } from './sums.js';

export type Binary = Extract<Expr, { kind: 'binary' }>;

export type RegionKind = 'sum' | 'product' | 'bits' | 'comparison';

const KIND: Readonly<Partial<Record<BinaryOp, RegionKind>>> = {
  '+': 'sum',
  '-': 'sum',
  '*': 'product',
  '/': 'product',
  '%': 'product',
  '<<': 'product',
  '>>': 'product',
  '&': 'bits',
  '|': 'bits',
  '^': 'bits',
  '==': 'comparison',
  '!=': 'comparison',
  '<': 'comparison',
  '>': 'comparison',
  '<=': 'comparison',
  '>=': 'comparison',
};

export const isTruth = (op: BinaryOp): boolean => KIND[op] === undefined || KIND[op] === 'comparison';

/** The kind of region that an operation belongs to; undefined for && and ||. */
function kindOf(x: Context, e: Binary): RegionKind | undefined {
  // the rest of a division by a power of two is a mask to gcc
  const divisor = e.op === '%' ? known(x, e.right) : undefined;
  return divisor !== undefined && (divisor & (divisor - 1n)) === 0n ? 'bits' : KIND[e.op];
}

export class Region {
  readonly operands: Expr[] = [];
  /** Regions that are operands of this one. */
  readonly within: Region[] = [];
  /** Operations of which one side may change what the other one reads. */
  readonly meeting: Binary[] = [];
  /** Operations that have a constant operand. */
  readonly withConstant = new Set<BinaryOp>();
  constants = 0;
  /** Operands that are negated or complemented, or operations that can be turned round. */
  signs = 0;
  /** Operands that are 0 or 1. */
  truths = 0;
  /** Something is taken away. */
  takes = false;
  /** Something is taken from a constant. */
  fromConstant = false;
  /** A constant decides the result, and what has effects is left for them alone. */
  vanishes = false;
  /** A sign is taken of the whole. */
  underSign = false;

  constructor(
    readonly kind: RegionKind,
    readonly whole: Binary,
    readonly around: Region | undefined,
  ) {}

  /** Whether a sign may be moved into the region from outside. */
  get signed(): boolean {
    return this.underSign || (this.around !== undefined && (this.around.signs > 0 || this.around.signed));
  }
}

export class Regions {
  readonly list: Region[] = [];
  /** Conversions and the like, through which an operand is seen. */
  wrapped = 0;
  /** Something hides what gcc makes of what is inside: an operation that does nothing, a sign before a conditional expression. */
  hidden = false;

  constructor(
    private readonly x: Context,
    root: Expr,
    private readonly seen: WeakSet<Expr>,
  ) {
    this.walk(root, undefined, false);
  }

  private walk(e: Expr, around: Region | undefined, underSign: boolean): void {
    this.seen.add(e);
    if (known(this.x, e) !== undefined) {
      if (around) around.constants++;
      return;
    }
    const part = convertedPart(e) ?? only(e);
    if (part) {
      this.wrapped++;
      if (this.hides(e, part)) this.hidden = true;
      this.walk(part, around, underSign);
      return;
    }
    if (e.kind === 'unary' && (e.op === '-' || e.op === '~')) {
      // a negative number is to a mask what any other is
      if (around && (e.op === '~' || around.kind !== 'bits')) around.signs++;
      if (acts(e) && this.isChoice(e.operand) && turnsRound(e.operand)) this.hidden = true;
      this.walk(e.operand, undefined, true);
      return;
    }
    const chosen = this.chosen(e);
    if (chosen) {
      this.walk(chosen, around, underSign);
      return;
    }
    const kind = e.kind === 'binary' ? kindOf(this.x, e) : undefined;
    if (e.kind === 'binary' && kind) {
      this.operation(e, kind, around, underSign);
      return;
    }
    if (!around) return;
    if (e.kind === 'binary' || (e.kind === 'unary' && e.op === '!')) {
      around.truths++;
      const tested = e.kind === 'unary' ? [e.operand] : [e.left, e.right];
      if (tested.some((t) => certain(this.x, t) !== 0n)) around.vanishes = true;
    }
    if (e.kind === 'conditional' && e.then && ofConstants(this.x, e.then, e.else)) around.truths++;
    around.operands.push(e);
  }

  /** What alone is left of e. */
  private chosen(e: Expr): Expr | undefined {
    if (e.kind === 'comma') return hasEffects(e.left) ? undefined : e.right;
    if (e.kind !== 'conditional') return undefined;
    const test = known(this.x, e.test);
    return test === undefined ? undefined : test === 0n ? e.else : (e.then ?? e.test);
  }

  /** A constant in braces, and a truth value that a constant may decide. */
  private hides(e: Expr, part: Expr): boolean {
    if (known(this.x, part) !== undefined) return true;
    const t = typeOf(this.x, e);
    return C.isInteger(t) && C.integerOf(t).bool === true && acts(part) && part.kind !== 'call';
  }

  private isChoice(e: Expr): boolean {
    const part = convertedPart(e) ?? only(e);
    return part ? this.isChoice(part) : e.kind === 'conditional' && known(this.x, e.test) === undefined;
  }

  private operation(e: Binary, kind: RegionKind, around: Region | undefined, underSign: boolean): void {
    const region = around?.kind === kind ? around : this.begin(e, kind, around, underSign);
    if (kind === 'comparison' && around) around.truths++;
    if (meet(this.x, e.left, e.right)) region.meeting.push(e);
    const constant = this.constant(e, region, around);
    this.takenAway(e, region);
    this.walk(e.left, region, constant === 'sign');
    // how far something is shifted is no operand of it
    const count = (e.op === '<<' || e.op === '>>') && known(this.x, e.right) === undefined;
    if (count) region.operands.push(e.right);
    this.walk(e.right, count ? undefined : region, constant === 'sign');
  }

  private begin(e: Binary, kind: RegionKind, around: Region | undefined, underSign: boolean): Region {
    const region = new Region(kind, e, around);
    region.underSign = underSign;
    this.list.push(region);
    around?.within.push(region);
    return region;
  }

  private takenAway(e: Binary, region: Region): void {
    if (e.op !== '-') return;
    region.takes = true;
    if (turnsRound(e.right)) region.signs++;
    if (known(this.x, e.left) !== undefined) region.fromConstant = true;
  }

  private constant(e: Binary, region: Region, around: Region | undefined): ReturnType<typeof madeByConstant> {
    const { x } = this;
    if (known(x, e.left) === undefined && known(x, e.right) === undefined) return undefined;
    region.withConstant.add(e.op === '%' ? '&' : e.op);
    if (acts(e.left) && isNeutral(x, e) && (e.op === '/' || narrowingsOf(e).length > 0)) this.hidden = true;
    const made = madeByConstant(x, e);
    if (made === 'sign') {
      region.signs++;
      if (around && around !== region) around.signs++;
    }
    if (made === 'constant' && hasEffects(e)) region.vanishes = true;
    else if (made === 'constant' && around) around.constants++;
    return made;
  }
}

/** t ? 10 : 0 and the like. */
export const ofConstants = (x: Context, then: Expr, otherwise: Expr): boolean =>
  known(x, then) !== undefined && known(x, otherwise) !== undefined;
