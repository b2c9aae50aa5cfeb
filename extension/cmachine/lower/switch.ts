/** switch: one micro-step chooses, the labels are places in the body. */
import type { Expr, Statement } from '../parse/ast.js';
import * as C from '../types/ctype.js';
import type { Context, SwitchTargets } from './context.js';
import { convert } from './convert.js';
import type { Emitter } from './emitter.js';
import { integer, value } from './expressions.js';
import { faultAt } from './faults.js';
import type { NumberOf } from './operand.js';
import { lowerStatement } from './statements.js';

export function lowerSwitch(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'switch' }>): void {
  const s = emit.begin('test', st.at, st.value.at);
  const raw = integer(value(x, st.value), st.value.at);
  const type = C.promote(raw.type as C.IntType);
  const v = convert(raw, type);
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
