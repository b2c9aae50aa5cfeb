/**
 * F1: an interrupt is delivered through a committed route that differs from what its redirection entry says now, or from what
 * interrupt remapping makes of it, while the entry is unmasked. Disproved by: the entry and the route agree at the moment of delivery, or the entry is masked (then the route may lie
 * behind, which is not yet wrong: DECISIONS 21).
 */
import type { Statement } from '../cmachine/machine/program.js';
import type { EventRecord } from '../recording/recording.js';
import { COPIES } from '../units/index.js';
import { cell, staleCells, type StaleCell, type TableAt, type Writer } from '../units/views/tables.js';
import { Invalidated } from './invalidated.js';
import type { Evidence, Finding, FindingContext, Rule } from './types.js';

/** A rise of a GSI that goes through a route which is stale at that moment. */
interface Armed {
  readonly gsi: string;
  readonly stale: readonly StaleCell[];
  /** The table that the route was made of. */
  readonly source: string;
  readonly step: number;
}

export const staleRoute: Rule = {
  id: 'stale-route',
  title: 'Interrupt delivered through a stale route',
  description:
    'A delivery used the route that KVM had committed, and the redirection entry already said something else.',
  severity: 'error',
  events: ['x86_iommu_iec_notify', 'kvm_set_irq', 'kvm_apic_accept_irq'],
  start(c) {
    let armed: Armed | undefined;
    const invalidated = new Invalidated(c);
    return {
      event(e) {
        invalidated.event(e);
        if (e.name === 'kvm_set_irq') {
          armed = e.args['level'] === 1 ? arm(c, e, invalidated) : undefined;
          return undefined;
        }
        if (e.name !== 'kvm_apic_accept_irq' || !armed) return undefined;
        const hit = armed;
        armed = undefined;
        return finding(c, e, hit);
      },
    };
  },
};

const COMMITTED = 'kvm.routes.committed';
const OF_COMMITTED = COPIES.filter(({ copy }) => copy === COMMITTED);
const COMPARED = [COMMITTED, ...OF_COMMITTED.map(({ source }) => source)];
/** The columns that tell whether it is stale. */
const TELLING = OF_COMMITTED.flatMap(({ columns, mask, unless }) => [
  ...columns,
  mask,
  ...(unless ? [unless.column] : []),
]);

function arm(c: FindingContext, e: EventRecord, invalidated: Invalidated): Armed | undefined {
  const gsi = `${e.args['gsi']}`;
  // the state while the event happens is that of the last completed step
  const asked = { names: COMPARED, key: gsi };
  const isStale = (s: StaleCell): boolean => s.key === gsi && s.state === 'stale';
  // hardly ever is one: who wrote what is asked only then
  const texts = c.tables(e.step - 1, { ...asked, columns: TELLING });
  if (!staleCells(texts, COMMITTED, () => undefined).some(isStale)) return undefined;
  const tables = c.tables(e.step - 1, asked);
  const stale = staleCells(tables, COMMITTED, (ref) => c.writer(ref, e.step - 1)).filter(isStale);
  const source = stale[0]?.newer.table;
  if (source === 'vtd.pins' && !invalidated.has(c.tables(e.step - 1), gsi)) return undefined;
  return source === undefined ? undefined : { gsi, stale, source, step: e.step - 1 };
}

function finding(c: FindingContext, e: EventRecord, a: Armed): Finding {
  const tables = c.tables(a.step);
  const cpu = `${e.args['apicid']}`;
  return {
    rule: staleRoute.id,
    title: staleRoute.title,
    severity: staleRoute.severity,
    step: e.step,
    message: message(tables, a, cpu),
    statement: statementOf(c, e),
    evidence: evidence(c, tables, e, a),
  };
}

/** The statement that passed the tracepoint; the step may be of what a header makes of it. */
function statementOf(c: FindingContext, e: EventRecord): Statement | undefined {
  return c.recording.program.statementOf[e.pc - 1] ?? c.recording.statement(e.step);
}

function message(tables: ReadonlyMap<string, TableAt>, a: Armed, cpu: string): string {
  const differs = (column: string): boolean => a.stale.some((s) => s.column === column);
  const said = (column: string): string => textOf(tables, a.source, a.gsi, column);
  const went: string[] = [];
  const says: string[] = [];
  if (differs('dest')) {
    went.push(`went to CPU ${cpu}`);
    says.push(`CPU ${said('dest')}`);
  }
  for (const column of ['vector', 'delivery', 'dest-mode', 'trigger']) {
    if (!differs(column)) continue;
    went.push(
      `${went.length === 0 ? 'went out ' : ''}with ${column} ${textOf(tables, 'kvm.routes.committed', a.gsi, column)}`,
    );
    says.push(`${column} ${said(column)}`);
  }
  return `interrupt delivered through a stale route: GSI ${a.gsi} ${went.join(' ')}, the ${a.source === 'vtd.pins' ? 'remapping ' : ''}entry says ${says.join(', ')}`;
}

function textOf(tables: ReadonlyMap<string, TableAt>, table: string, key: string, column: string): string {
  const t = tables.get(table);
  const row = t?.rows.find((r) => r.key === key);
  return (t && row && cell(t, row, column)?.text) ?? '?';
}

/** Who wrote each layer's copy last, in the order of time, and the delivery itself. */
function evidence(c: FindingContext, tables: ReadonlyMap<string, TableAt>, e: EventRecord, a: Armed): Evidence[] {
  const { gsi } = a;
  const list: Evidence[] = [];
  const add = (w: Writer | undefined, text: string): void => {
    if (w) list.push({ step: w.step, statement: w.statement, text });
  };
  const message = (table: string): string => {
    const said = (column: string): string => textOf(tables, table, gsi, column);
    return `address ${said('address')}, data ${said('data')}, CPU ${said('dest')}, vector ${said('vector')}`;
  };
  const entry = (column: string): string => textOf(tables, 'ioapic.rte', gsi, column);
  const column = (a.stale[0] as StaleCell).column;
  add(
    writerOf(c, tables, a, 'kvm.routes.qemu', column),
    `QEMU's route for GSI ${gsi} was last updated: ${message('kvm.routes.qemu')}`,
  );
  const { source } = a;
  const now = (column: string): string => textOf(tables, source, gsi, column);
  if (source === 'vtd.pins')
    add(
      newest(a.stale),
      `remapping entry ${now('index')} was changed to CPU ${now('dest')}, vector ${now('vector')}, and invalidated`,
    );
  else add(newest(a.stale), `redirection entry ${gsi} was changed to CPU ${entry('dest')}, vector ${entry('vector')}`);
  add(
    writerOf(c, tables, a, 'kvm.routes.committed', column),
    `KVM committed its routes last; GSI ${gsi} kept ${message('kvm.routes.committed')}`,
  );
  add(writerOf(c, tables, a, 'ioapic.rte', 'mask'), `redirection entry ${gsi} was unmasked: ${entry('entry')}`);
  add(
    { step: e.step, statement: statementOf(c, e) },
    `local APIC ${e.args['apicid']} accepted vector 0x${Number(e.args['vec']).toString(16)} through that route`,
  );
  return list.sort((x, y) => x.step - y.step);
}

/** Who made a cell what it is at the moment of the delivery. */
function writerOf(
  c: FindingContext,
  tables: ReadonlyMap<string, TableAt>,
  a: Armed,
  table: string,
  column: string,
): Writer | undefined {
  const t = tables.get(table);
  const row = t?.rows.find((r) => r.key === a.gsi);
  const where = t && row && cell(t, row, column)?.where;
  return where && c.writer({ table, key: a.gsi, column, where }, a.step);
}

/** The latest write to the entry's fields that the route lacks. */
function newest(stale: readonly StaleCell[]): Writer | undefined {
  let best: Writer | undefined;
  for (const s of stale) if (s.newer.writer && (!best || s.newer.writer.step > best.step)) best = s.newer.writer;
  return best;
}
