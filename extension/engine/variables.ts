/** Scopes and variables of a frame, with real C types; handles are opaque texts that name an object of one step. */
import { objectAt, visibleLocals, type Value } from '../cmachine/expressions/evaluate.js';
import { formatValue } from '../cmachine/expressions/format.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { Image } from '../cmachine/machine/program.js';
import * as C from '../cmachine/types/ctype.js';
import { changes } from './changes.js';
import { runFrames } from './stack.js';
import type { Run } from './run.js';
import type { ScopeInfo, VariableInfo } from './port.types.js';

/** Objects shown of an array or a table at once, unless a range is asked for. */
const MOST = 1000;

export class Variables {
  private readonly types: C.CType[] = [];
  private readonly ids = new Map<C.CType, number>();
  /** Changes of the step that was asked about last: how many there are and which is asked one after the other. */
  private changed: { readonly step: number; readonly list: readonly VariableInfo[] } | undefined;

  constructor(private readonly run: Run) {}

  scopes(step: number, actor: number, level: number): ScopeInfo[] {
    const { run } = this;
    const f = runFrames(run, step, actor)[level];
    if (!f) return [];
    const scopes: ScopeInfo[] = [];
    if (f.frame && !f.frame.fn.host) {
      const count = visibleLocals(f.frame.fn, f.frame.pc).length;
      scopes.push({ name: 'Locals', handle: `locals ${actor} ${level}`, count, expensive: false });
    }
    scopes.push({
      name: 'Changed in this step',
      handle: 'changed',
      count: this.changes(step).length,
      expensive: false,
    });
    scopes.push({ name: 'Tables', handle: 'tables', count: run.tables.views.length, expensive: false });
    return scopes;
  }

  private changes(step: number): readonly VariableInfo[] {
    if (this.changed?.step !== step) this.changed = { step, list: changes(this.run, step) };
    return this.changed.list;
  }

  children(step: number, handle: string, start = 0, count = MOST): readonly VariableInfo[] {
    const [kind, ...rest] = handle.split(' ');
    switch (kind) {
      case 'locals':
        return this.locals(step, Number(rest[0]), Number(rest[1]));
      case 'changed':
        return this.changes(step);
      case 'tables':
        return this.tables(step);
      case 'table':
        return this.rows(step, rest[0] ?? '', start, count);
      case 'row':
        return this.cells(step, rest[0] ?? '', rest.slice(1).join(' '));
      case 'object':
        return this.members(step, rest, start, count);
      default:
        return [];
    }
  }

  private locals(step: number, actor: number, level: number): VariableInfo[] {
    const f = runFrames(this.run, step, actor)[level]?.frame;
    if (!f || f.fn.host) return [];
    const m = this.run.machineAt(step);
    return visibleLocals(f.fn, f.pc).map((v) =>
      this.info(
        m,
        v.name,
        objectAt(m, v.type, f.fp + v.offset, f.fn.image.abi.littleEndian),
        f.fn.image,
        v.name,
        v.spelled,
      ),
    );
  }

  /** A value as a variable; records, arrays and pointers to objects can be opened. */
  info(m: Machine, name: string, v: Value, image: Image, evaluateName?: string, spelled?: string): VariableInfo {
    const le = image.abi.littleEndian;
    const target = this.opened(v);
    const id = target ? this.typeId(target.type) : 0;
    const array = target?.type.kind === 'array';
    return {
      name,
      value: formatValue(m, v, le),
      type: spelled ?? C.nameOf(v.type),
      ...(evaluateName === undefined ? {} : { evaluateName }),
      ...(v.address === undefined ? {} : { address: v.address }),
      children: target ? childCount(target.type) : 0,
      indexed: array,
      ...(target
        ? {
            handle: `object ${target.address} ${id} ${image.id} ${evaluateName === undefined ? '' : opener(v, evaluateName)}`,
          }
        : {}),
    };
  }

  /** What opening a value shows. */
  private opened(v: Value): { type: C.CType; address: number } | undefined {
    const t = v.type;
    if (t.kind === 'record' || t.kind === 'array') {
      if (v.address === undefined || !complete(t) || childCount(t) === 0) return undefined;
      return { type: t, address: v.address };
    }
    if (t.kind !== 'pointer' || !v.number || v.number < 0x10000 || v.number >= 0x40000000) return undefined;
    if (t.to.kind === 'void' || t.to.kind === 'function' || !complete(t.to)) return undefined;
    return { type: t.to, address: v.number };
  }

  private members(step: number, rest: readonly string[], start: number, count: number): VariableInfo[] {
    const address = Number(rest[0]);
    const t = this.types[Number(rest[1])];
    const image = this.run.assembly.program.images[Number(rest[2])];
    const base = rest.slice(3).join(' ');
    if (!t || !image || !Number.isInteger(address)) return [];
    const m = this.run.machineAt(step);
    const le = image.abi.littleEndian;
    if (t.kind === 'array') {
      const size = C.sizeOf(t.of);
      const n = Math.min(t.length ?? 0, start + count);
      const out: VariableInfo[] = [];
      for (let i = start; i < n; i++)
        out.push(this.info(m, `[${i}]`, objectAt(m, t.of, address + i * size, le), image, base && `${base}[${i}]`));
      return out;
    }
    if (t.kind !== 'record')
      return [this.info(m, `*${base || 'value'}`, objectAt(m, t, address, le), image, base && `*${base}`)];
    return C.layoutOf(t).fields.map((f) => {
      const name = f.name || (f.type.kind === 'record' ? `(${C.nameOf(f.type)})` : '');
      const path = base && (f.name ? `${base}.${f.name}` : base);
      return this.info(m, name, objectAt(m, f.type, address + f.offset, le, f), image, path || undefined, f.spelled);
    });
  }

  private tables(step: number): VariableInfo[] {
    return [...this.run.tablesAt(step).values()].map((t) => ({
      name: t.view.spec.name,
      value: `${t.rows.length} rows`,
      type: t.view.spec.title,
      children: t.rows.length,
      indexed: false,
      handle: `table ${t.view.spec.name}`,
    }));
  }

  private rows(step: number, name: string, start: number, count: number): VariableInfo[] {
    const t = this.run.tablesAt(step).get(name);
    if (!t) return [];
    return t.rows.slice(start, start + count).map((r) => ({
      name: `${t.view.spec.keyTitle} ${r.key}`,
      value: r.cells.map((c) => c.text).join('  '),
      type: '',
      children: r.cells.length,
      indexed: false,
      handle: `row ${name} ${r.key}`,
    }));
  }

  private cells(step: number, name: string, key: string): VariableInfo[] {
    const t = this.run.tablesAt(step).get(name);
    const row = t?.rows.find((r) => r.key === key);
    if (!t || !row) return [];
    return t.view.spec.columns.map((c, i) => ({
      name: c.name,
      value: row.cells[i]?.text ?? '',
      type: c.title,
      children: 0,
      indexed: false,
    }));
  }

  private typeId(t: C.CType): number {
    let id = this.ids.get(t);
    if (id === undefined) {
      id = this.types.push(t) - 1;
      this.ids.set(t, id);
    }
    return id;
  }
}

/** How C names what opening shows: (*p) for a pointer to a record. */
function opener(v: Value, name: string): string {
  if (v.type.kind !== 'pointer') return name;
  return v.type.to.kind === 'record' || v.type.to.kind === 'array' ? `(*${name})` : name;
}

function complete(t: C.CType): boolean {
  try {
    C.sizeOf(t);
    return true;
  } catch (e) {
    if (e instanceof C.TypeFault) return false;
    throw e;
  }
}

function childCount(t: C.CType): number {
  if (t.kind === 'array') return t.length ?? 0;
  return t.kind === 'record' ? C.layoutOf(t).fields.length : 1;
}
