/** switch: one micro-step chooses, the labels are places in the body. */
import type { Expr, Statement } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import type { Context, SwitchTargets } from './context.js';
import { convert } from './convert.js';
import type { Emitter } from './emitter.js';
import { integer, value } from './expressions.js';
import { faultAt } from './faults.js';
import { hasLabel } from './loops.js';
import type { NumberOf } from './operand.js';
import { lowerStatement } from './statements.js';

export function lowerSwitch(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'switch' }>): void {
  const s = emit.begin('test', st.at, st.value.at);
  const raw = integer(value(x, st.value), st.value.at);
  const type = C.promote(raw.type as C.IntType);
  const v = convert(raw, type);
  const chosen = v.constant === undefined ? undefined : chosenItems(x, st.body, v.constant, type);
  if (chosen) {
    emit.resume(undefined);
    lowerChosen(x, emit, chosen);
    return;
  }
  const end = emit.label();
  const sw = {
    type,
    points: new Map<bigint, { pc: number }>(),
    ranges: [] as { from: bigint; to: bigint; label: { pc: number } }[],
    otherwise: end as { pc: number },
  };
  const choose = (n: bigint): number => {
    const exact = sw.points.get(n);
    if (exact) return exact.pc;
    for (const r of sw.ranges) if (n >= r.from && n <= r.to) return r.label.pc;
    return sw.otherwise.pc;
  };
  if (v.big) {
    const big = v.big;
    emit.emit((m) => {
      m.pc = choose(big(m));
      m.completed(s);
    });
  } else {
    const num = v.num as NumberOf;
    const narrow = narrowChoice(sw);
    emit.emit((m) => {
      m.pc = narrow(num(m));
      m.completed(s);
    });
  }
  x.switches.push(sw);
  const outerContinue = x.targets[x.targets.length - 1]?.continue;
  x.targets.push({ break: end, continue: outerContinue, keep: x.cleanups.length, continueKeep: x.continueKeep() });
  lowerStatement(x, st.body);
  x.targets.pop();
  x.switches.pop();
  emit.here(end);
}

export function lowerCase(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'case' | 'default' }>): void {
  const sw = x.switches[x.switches.length - 1];
  if (!sw) throw faultAt(st.at, 'a case label outside of a switch', 'The file is damaged.');
  const l = emit.label();
  emit.here(l);
  if (st.kind === 'default') sw.otherwise = l;
  else {
    const cut = (e: Expr): bigint => {
      const n = x.linker.lowerer.constant(x.unit, e, x.scope);
      return sw.type.signed ? BigInt.asIntN(sw.type.bits, n) : BigInt.asUintN(sw.type.bits, n);
    };
    const from = cut(st.from);
    if (st.to) sw.ranges.push({ from, to: cut(st.to), label: l });
    else if (sw.points.has(from)) throw faultAt(st.at, `case ${from} stands twice`);
    else sw.points.set(from, l);
  }
  lowerStatement(x, st.body);
}

/**
 * The statements that a switch over a constant runs, up to the break that ends them; undefined where that is not plain to see.
 * Sources rely on the others being left out: their calls are of functions that do not exist (switch (sizeof(*p))).
 */
function chosenItems(x: Context, body: Statement, v: bigint, type: C.IntType): Statement[] | undefined {
  if (body.kind !== 'block' || body.labels.length > 0) return undefined;
  const cut = (e: Expr): bigint => {
    const n = x.linker.lowerer.constant(x.unit, e, x.scope);
    return type.signed ? BigInt.asIntN(type.bits, n) : BigInt.asUintN(type.bits, n);
  };
  let at = -1;
  let fallback = -1;
  const items = body.items.map((item, i) => {
    let inner = item;
    for (; inner.kind === 'case' || inner.kind === 'default'; inner = inner.body) {
      if (inner.kind === 'default') fallback = i;
      else if (inner.to ? v >= cut(inner.from) && v <= cut(inner.to) : v === cut(inner.from)) at = i;
    }
    return inner;
  });
  if (items.some((i) => i.kind === 'declaration' || hasLabel(i))) return undefined;
  const from = at >= 0 ? at : fallback;
  if (from < 0) return [];
  const run = items.slice(from);
  const end = run.findIndex(
    (i) => i.kind === 'break' || i.kind === 'return' || i.kind === 'goto' || i.kind === 'continue',
  );
  return end < 0 ? run : run.slice(0, end + 1);
}

function lowerChosen(x: Context, emit: Emitter, items: readonly Statement[]): void {
  const end = emit.label();
  const outer = x.targets[x.targets.length - 1]?.continue;
  x.targets.push({ break: end, continue: outer, keep: x.cleanups.length, continueKeep: x.continueKeep() });
  for (const item of items) if (item.kind !== 'break') lowerStatement(x, item);
  x.targets.pop();
  emit.here(end);
}

/** The same choice for values up to 32 bits, without bigint; the labels are complete when it is first made. */
function narrowChoice(sw: SwitchTargets): (n: number) => number {
  let points: Map<number, number> | undefined;
  let ranges: { from: number; to: number; pc: number }[] = [];
  return (n) => {
    if (!points) {
      points = new Map([...sw.points].map(([k, l]) => [Number(k), l.pc]));
      ranges = sw.ranges.map((r) => ({ from: Number(r.from), to: Number(r.to), pc: r.label.pc }));
    }
    const exact = points.get(n);
    if (exact !== undefined) return exact;
    for (const r of ranges) if (n >= r.from && n <= r.to) return r.pc;
    return sw.otherwise.pc;
  };
}
