/** Loops, and the jumps out of them. */
import type { Expr, Statement } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import { leaveTo } from './cleanup.js';
import type { Context } from './context.js';
import { lowerDeclaration } from './declarations.js';
import type { Emitter } from './emitter.js';
import { faultAt } from './faults.js';
import { lowerExpressionStatement, lowerStatement, lowerTest } from './statements.js';

type Loop = Extract<Statement, { kind: 'while' | 'do' | 'for' }>;

/** Whether a jump can lead into st. */
export function hasLabel(st: Statement): boolean {
  switch (st.kind) {
    case 'label':
    case 'case':
    case 'default':
      return true;
    case 'block':
      return st.items.some(hasLabel);
    case 'if':
      return hasLabel(st.then) || (st.else !== undefined && hasLabel(st.else));
    case 'while':
    case 'do':
    case 'for':
    case 'switch':
      return hasLabel(st.body);
    default:
      return false;
  }
}

export function lowerLoop(x: Context, emit: Emitter, st: Loop): void {
  const top = emit.label();
  const next = emit.label();
  const end = emit.label();
  const outer = x.enter();
  const localsBefore = emit.locals.length;
  const keep = x.cleanups.length;
  if (st.kind === 'for' && st.init) {
    if (st.init.kind === 'declaration') lowerDeclaration(x, st.init);
    else lowerExpressionStatement(x, emit, st.init, startOf(st.init) ?? st.init.at, st.init.at);
  }
  // the loop's own variables live until it has ended, so a break or continue leaves them alone
  x.targets.push({ break: end, continue: next, keep: x.cleanups.length });
  if (st.kind === 'do') {
    emit.here(top);
    lowerStatement(x, st.body);
    emit.here(next);
    const known = lowerTest(x, emit, st.test, st.testAt, st.test.at, top, true, true);
    if (known !== undefined && known !== 0n) emit.loop(top);
  } else lowerTested(x, emit, st, top, next, end);
  emit.here(end);
  x.targets.pop();
  if (x.cleanups.length > keep) emit.stand('close', st.at);
  leaveTo(x, keep);
  x.cleanups.length = keep;
  for (const v of emit.locals.slice(localsBefore)) if (v.to < 0) v.to = emit.length;
  x.leave(outer);
}

function lowerTested(
  x: Context,
  emit: Emitter,
  st: Exclude<Loop, { kind: 'do' }>,
  top: ReturnType<Emitter['label']>,
  next: ReturnType<Emitter['label']>,
  end: ReturnType<Emitter['label']>,
): void {
  emit.here(top);
  if (st.kind === 'while') emit.here(next);
  const at = st.kind === 'for' ? (st.test?.at ?? st.at) : st.at;
  const known = st.test ? lowerTest(x, emit, st.test, startOf(st.test) ?? at, at, end, false, true) : 1n;
  if (known === 0n) {
    if (!hasLabel(st.body)) {
      emit.here(next);
      return;
    }
    emit.jump(end);
  }
  lowerStatement(x, st.body);
  if (st.kind === 'for') {
    emit.here(next);
    if (st.update) lowerExpressionStatement(x, emit, st.update, startOf(st.update) ?? st.update.at, st.update.at);
  }
  emit.loop(top);
}

/** The leftmost token of an expression, where a reader sees it begin. */
export function startOf(e: Expr): Token | undefined {
  switch (e.kind) {
    case 'binary':
    case 'assign':
    case 'comma':
      return startOf(e.left);
    case 'postfix':
      return startOf(e.operand);
    case 'conditional':
      return startOf(e.test);
    case 'index':
    case 'member':
      return startOf(e.base);
    case 'call':
      return startOf(e.callee);
    default:
      return e.at;
  }
}

export function lowerJump(x: Context, emit: Emitter, st: Extract<Statement, { kind: 'break' | 'continue' }>): void {
  const target = x.targets[x.targets.length - 1];
  const label = st.kind === 'break' ? target?.break : target?.continue;
  if (!target || !label) throw faultAt(st.at, `${st.kind} outside of a loop`, 'The file is damaged.');
  const s = emit.begin('statement', st.at, st.at);
  leaveTo(x, st.kind === 'break' ? target.keep : (target.continueKeep ?? target.keep));
  emit.emit((m) => {
    m.pc = label.pc;
    m.completed(s);
  });
}
