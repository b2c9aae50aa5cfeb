import type { Claim, EntryField, ResolvedClaim } from './ast.js';
import type { ActReader } from './check-acts.js';
import { columnOfField, conditionOf } from './entry.js';
import { writeNumber } from './numbers.js';
import { didYouMean } from './problem.js';
import { columnOf } from './vocabulary.js';

const routeColumns = ['vector', 'dest', 'delivery', 'trigger', 'dest-mode'];

/** What an expectation compares, every name and number of it checked. */
export function resolveClaim(reader: ActReader, claim: Claim): ResolvedClaim {
  switch (claim.kind) {
    case 'vector': {
      const cpu = reader.cpu(claim.cpu);
      const resolved: ResolvedClaim = { kind: 'vector', no: claim.no, cpu };
      return claim.vector ? { ...resolved, vector: reader.vector(claim.vector) } : resolved;
    }
    case 'finding': {
      if (!claim.rule) return { kind: 'noFinding' };
      const rules = reader.checking.vocabulary.rules.map(({ name }) => name);
      const rule = claim.rule.text;
      if (!rules.includes(rule))
        reader.checking.error(claim.rule, `no rule is called \`${rule}\``, didYouMean(rule, rules));
      return { kind: 'noFinding', rule };
    }
    case 'rte':
      reader.fields(claim.fields);
      return {
        kind: 'cells',
        table: 'ioapic.rte',
        key: String(reader.pin(claim.pin)),
        conditions: claim.fields.map(conditionOf),
      };
    case 'route': {
      const { fields, gsi } = claim;
      reader.fields(fields);
      for (const field of fields) refuseOutsideRoute(reader, field);
      const key = String(reader.pin(gsi));
      return { kind: 'cells', table: 'kvm.routes.committed', key, conditions: fields.map(conditionOf) };
    }
    case 'memory': {
      const { address, comparison, value } = claim;
      reader.address(address);
      reader.fits(value, 32, false);
      const condition = { column: 'value', comparison, text: writeNumber(value), value: value.value };
      return { kind: 'memory', address: address.value, condition };
    }
    case 'cell':
      return resolveCell(reader, claim);
  }
}

function refuseOutsideRoute(reader: ActReader, field: EntryField): void {
  if (routeColumns.includes(columnOfField(field))) return;
  reader.checking.error(field, `a route has no \`${columnOfField(field)}\``, {
    suggestion: 'that is a property of the redirection entry: `expect rte …`',
  });
}

function resolveCell(reader: ActReader, claim: Extract<Claim, { kind: 'cell' }>): ResolvedClaim {
  const { vocabulary } = reader.checking;
  const table = vocabulary.tables.find(({ name }) => name === claim.table.text);
  const column = columnOf(vocabulary, claim.table.text, claim.columnName.text);
  if (!table) {
    const names = vocabulary.tables.map(({ name }) => name);
    reader.checking.error(
      claim.table,
      `no table is called \`${claim.table.text}\``,
      didYouMean(claim.table.text, names),
    );
  } else if (!column) {
    const names = table.columns.map(({ name }) => name);
    const remedy = didYouMean(claim.columnName.text, names);
    reader.checking.error(claim.columnName, `\`${table.name}\` has no column \`${claim.columnName.text}\``, remedy);
  }
  const { key, value, comparison } = claim;
  if (table?.name === 'ioapic.rte' && key.kind === 'number') reader.pin(key);
  if (table && key.kind === 'number' && /\bvCPU\b/.test(table.key)) {
    reader.cpu({
      kind: 'cpuName',
      index: Number(key.value),
      line: key.line,
      column: key.column,
      endLine: key.endLine,
      endColumn: key.endColumn,
    });
  }
  const text = value.kind === 'number' ? writeNumber(value) : value.kind === 'name' ? value.text : value.value;
  return {
    kind: 'cells',
    table: claim.table.text,
    key: key.kind === 'number' ? key.value.toString(10) : key.text,
    conditions: [
      {
        column: column?.name ?? claim.columnName.text,
        comparison,
        text,
        value: value.kind === 'number' ? value.value : text,
      },
    ],
  };
}
