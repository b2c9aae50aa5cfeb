/** What one step changed, as people name it: locals, cells of tables, and other objects by their path. */
import { frames } from '../recording/frames.js';
import { visibleLocals, objectAt } from '../cmachine/expressions/evaluate.js';
import { formatValue } from '../cmachine/expressions/format.js';
import * as C from '../cmachine/types/ctype.js';
import { changedCells } from '../units/views/tables.js';
import type { VariableInfo } from './port.types.js';
import type { Run } from './run.js';

const MOST = 100;

export function changes(run: Run, step: number): VariableInfo[] {
  if (step === 0) return [];
  return [...localChanges(run, step), ...cellChanges(run, step), ...globalChanges(run, step)].slice(0, MOST);
}

const row = (name: string, before: string, now: string, type: string): VariableInfo => ({
  name,
  value: `${before} → ${now}`,
  type,
  children: 0,
  indexed: false,
  changed: true,
});

/** Locals of the frames that stand at the step, which that step wrote. */
function localChanges(run: Run, step: number): VariableInfo[] {
  const { recording } = run;
  if (recording.depth(step) === 0) return [];
  const now = run.machineAt(step);
  const written = run.writers.changedIn(step);
  const live = frames(recording, run.cursor, recording.actor(step));
  const before = run.earlierAt(step - 1);
  const entered = recording.statement(step)?.kind === 'entry';
  const known = new Set(entered || live[0] === undefined ? [] : visibleLocals(live[0].fn, recording.pc(step - 1)));
  const out: VariableInfo[] = [];
  for (const f of live) {
    if (f.fn.host) continue;
    const le = f.fn.image.abi.littleEndian;
    for (const v of visibleLocals(f.fn, f.pc)) {
      const at = f.fp + v.offset;
      const size = C.sizeOf(v.type);
      if (!written.some((w) => w.address < at + size && at < w.address + w.bytes)) continue;
      const old = formatValue(before, objectAt(before, v.type, at, le), le);
      const value = formatValue(now, objectAt(now, v.type, at, le), le);
      const type = v.spelled ?? C.nameOf(v.type);
      if (live[0] === f && !known.has(v) && recording.depth(step) >= recording.depth(step - 1)) {
        // a variable that begins here: what lay there before belonged to nobody
        out.push({ name: v.name, value, type, children: 0, indexed: false, changed: true });
        continue;
      }
      if (old !== value) out.push(row(live[0] === f ? v.name : `${f.fn.name}: ${v.name}`, old, value, type));
    }
  }
  return out;
}

function cellChanges(run: Run, step: number): VariableInfo[] {
  const before = run.tablesAt(step - 1);
  const out: VariableInfo[] = [];
  for (const [name, t] of run.tablesAt(step)) {
    const old = before.get(name);
    for (const [i, j] of changedCells(old, t)) {
      const r = t.rows[i];
      const column = t.view.spec.columns[j];
      const was = old?.rows.find((x) => x.key === r?.key)?.cells[j]?.text ?? 'none';
      if (r && column) out.push(row(`${name}[${r.key}].${column.name}`, was, r.cells[j]?.text ?? '', column.title));
    }
  }
  return out;
}

/** Variables in static storage that were written, down to the member. */
function globalChanges(run: Run, step: number): VariableInfo[] {
  const { program } = run.assembly;
  const out: VariableInfo[] = [];
  const now = run.machineAt(step);
  const before = run.earlierAt(step - 1);
  for (const w of run.writers.changedIn(step)) {
    const s = program.symbols.find((x) => w.address >= x.address && w.address < x.address + C.sizeOf(x.type));
    if (!s) continue;
    const leaf = leafAt(s.name, s.type, s.address, w.address);
    const le = s.image.abi.littleEndian;
    if (!C.isScalar(leaf.type)) continue;
    const old = formatValue(before, objectAt(before, leaf.type, leaf.address, le, leaf.field), le);
    const value = formatValue(now, objectAt(now, leaf.type, leaf.address, le, leaf.field), le);
    if (old !== value) out.push(row(leaf.path, old, value, C.nameOf(leaf.type)));
  }
  return out;
}

/** The scalar member that holds an address. */
function leafAt(
  name: string,
  type: C.CType,
  base: number,
  address: number,
): { path: string; type: C.CType; address: number; field?: C.Field } {
  let path = name;
  let t = type;
  let at = base;
  for (;;) {
    if (t.kind === 'array') {
      const size = C.sizeOf(t.of);
      const i = Math.floor((address - at) / size);
      path += `[${i}]`;
      at += i * size;
      t = t.of;
    } else if (t.kind === 'record') {
      const field = [...C.layoutOf(t).fields].reverse().find((f) => address >= at + f.offset);
      if (!field) return { path, type: t, address: at };
      path += field.name ? `.${field.name}` : '';
      at += field.offset;
      t = field.type;
      if (field.bitWidth !== undefined) return { path, type: t, address: at, field };
    } else return { path, type: t, address: at };
  }
}
