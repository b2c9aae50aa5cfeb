/** Random documents of the scenario language, for tests that hold for every one. */
import * as fc from 'fast-check';
import type {
  Claim,
  CpuAction,
  DocumentLine,
  EntryField,
  MsixEntry,
  NameNode,
  NumberNode,
  ScenarioDocument,
  Statement,
} from '../../extension/scenario/ast.js';
import { isReserved } from '../../extension/scenario/words.js';

const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const number: fc.Arbitrary<NumberNode> = fc
  .tuple(fc.bigInt(0n, 0xffffffffffffffffn), fc.constantFrom(2, 10, 16), fc.integer({ min: 0, max: 3 }))
  .map(([wide, base, zeros]) => {
    const value = base === 2 ? wide & 0xffffn : wide;
    const digits = value.toString(base).length + (base === 10 ? 0 : zeros);
    return { kind: 'number' as const, value, base: base as 2 | 10 | 16, digits, ...span };
  });

const text = (pattern: RegExp) => fc.stringMatching(pattern, { maxLength: 12 });
const named = (value: string): NameNode => ({ kind: 'name', text: value, ...span });
/** Where any word can stand, a reserved one too. */
const plainName = fc
  .oneof(text(/^[A-Za-z_][A-Za-z0-9_]{0,4}(-[A-Za-z0-9_]{1,3})?$/), fc.constantFrom('level', 'cpu3', 'as', 'vector'))
  .map(named);
const ownName = text(/^[a-z][a-z0-9_]{0,6}$/)
  .filter((word) => !isReserved(word) && !/^cpu[0-9]+$/.test(word))
  .map(named);
const dottedName = text(/^[a-z]{1,4}(\.[a-z]{1,4}(-[a-z]{1,3})?){1,2}$/).map(named);
const name = fc.oneof(plainName, dottedName);
const cpu = fc.nat({ max: 300 }).map((index) => ({ kind: 'cpuName' as const, index, ...span }));
const quotedText = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((value) => !/[\r\n]/.test(value))
  .map((value) => ({ kind: 'text' as const, value, ...span }));

const flag = fc.constantFrom(
  'edge' as const,
  'level' as const,
  'masked' as const,
  'unmasked' as const,
  'physical' as const,
  'logical' as const,
  'active-high' as const,
  'active-low' as const,
  'remote-irr' as const,
  'no remote-irr' as const,
);
const field: fc.Arbitrary<EntryField> = fc.oneof(
  number.map((value) => ({ kind: 'vector' as const, value, ...span })),
  number.map((value) => ({ kind: 'dest' as const, value, ...span })),
  plainName.map((mode) => ({ kind: 'delivery' as const, mode, ...span })),
  flag.map((value) => ({ kind: 'flag' as const, flag: value, ...span })),
);
const fields = fc.array(field, { minLength: 1, maxLength: 4 });
const bits = fc.constantFrom(8 as const, 16 as const, 32 as const, 64 as const);

const requesterId = fc.nat({ max: 0xffff });
const busAddress = requesterId.map((requester) => ({ kind: 'busAddress' as const, requester, ...span }));
const irteFields = fc.array(
  fc.oneof(
    field,
    busAddress.map((at) => ({ kind: 'from' as const, at, ...span })),
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : ({ [key]: one } as { [P in K]?: T })));

const msixEntry: fc.Arbitrary<MsixEntry> = fc.oneof(
  fields,
  fc.tuple(number, number, optional('masked', fc.constant(span))).map(([address, data, masked]) => ({
    address,
    data,
    ...masked,
  })),
);

const action: fc.Arbitrary<CpuAction> = fc
  .oneof(
    fc.record({ kind: fc.constant('write' as const), bits, address: number, value: number }),
    fc.record({ kind: fc.constant('read' as const), bits, address: number }),
    fc.record({ kind: fc.constant('ioapic-select' as const), index: number }),
    fc.record({ kind: fc.constant('ioapic-window' as const), value: number }),
    fc.record({ kind: fc.constant('ioapic-eoi' as const), vector: number }),
    fc.record({ kind: fc.constant('ioapic-rte' as const), pin: number, entry: fc.oneof(number, fields) }),
    fc.record({
      kind: fc.constant('irte' as const),
      address: number,
      entry: fc.oneof(fc.constant('absent' as const), irteFields),
    }),
    fc.record({ kind: fc.constant('lapic-tpr' as const), value: number }),
    fc.record({ kind: fc.constant('msix-entry' as const), device: plainName, vector: number, entry: msixEntry }),
    fc
      .tuple(plainName, optional('vector', number), fc.boolean())
      .map(([device, vector, masked]) => ({ kind: 'msix-mask' as const, device, masked, ...vector })),
    fc.record({ kind: fc.constant('msix-enable' as const), device: plainName, enabled: fc.boolean() }),
    fc.record({ kind: fc.constant('msix-pending' as const), device: plainName }),
    fc.constantFrom(
      { kind: 'ioapic-read' as const },
      { kind: 'lapic-enable' as const },
      { kind: 'lapic-disable' as const },
      { kind: 'eoi' as const },
      { kind: 'accept' as const },
    ),
  )
  .map((one) => ({ ...one, ...span }));

const comparison = fc.constantFrom(
  '==' as const,
  '!=' as const,
  '<' as const,
  '<=' as const,
  '>' as const,
  '>=' as const,
);

const claim: fc.Arbitrary<Claim> = fc
  .oneof(
    fc.record({ kind: fc.constant('vector' as const), no: fc.constant(false), vector: number, cpu }),
    fc
      .tuple(cpu, optional('vector', number))
      .map(([on, vector]) => ({ kind: 'vector' as const, no: true, cpu: on, ...vector })),
    optional('rule', ownName).map((rule) => ({ kind: 'finding' as const, ...rule })),
    fc.record({ kind: fc.constant('rte' as const), pin: number, fields }),
    fc.record({ kind: fc.constant('memory' as const), address: number, comparison, value: number }),
    fc.record({ kind: fc.constant('route' as const), gsi: number, fields }),
    fc.record({
      kind: fc.constant('cell' as const),
      table: dottedName,
      key: fc.oneof(plainName, number),
      columnName: plainName,
      comparison,
      value: fc.oneof(plainName, number, quotedText),
    }),
  )
  .map((one) => ({ ...one, ...span }) as Claim);

const clause = fc
  .oneof(
    fc.constant({ kind: 'holds' as const }),
    fc
      .array(fc.oneof(plainName, number), { minLength: 1, maxLength: 3 })
      .map((expectations) => ({ kind: 'fails' as const, expectations })),
    fc.array(plainName, { minLength: 1, maxLength: 3 }).map((rules) => ({ kind: 'finds' as const, rules })),
  )
  .map((one) => ({ ...one, ...span }));

const part = fc
  .oneof(
    number.map((count) => ({ kind: 'vcpus' as const, count })),
    plainName.map((mode) => ({ kind: 'irqchip' as const, mode })),
    plainName.map((hardware) => ({ kind: 'iommu' as const, hardware })),
  )
  .map((one) => ({ ...one, ...span }));

const requesterPart = fc
  .oneof(
    number.map((count) => ({ kind: 'msix' as const, count })),
    number.map((gsi) => ({ kind: 'intx' as const, gsi })),
    fc.constant({ kind: 'vfio' as const }),
  )
  .map((one) => ({ ...one, ...span }));

const simple: fc.Arbitrary<Statement> = fc
  .oneof(
    fc.record({ kind: fc.constant('scenario' as const), title: quotedText }),
    fc.record({
      kind: fc.constant('machine' as const),
      architecture: plainName,
      parts: fc.array(part, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('guest' as const), guest: plainName }),
    fc.record({ kind: fc.constant('ioapic' as const), version: number }),
    fc.record({ kind: fc.constant('line' as const), name: plainName, gsi: number }),
    fc.record({
      kind: fc.constant('requester' as const),
      name: plainName,
      at: busAddress,
      parts: fc.array(requesterPart, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('eventfd' as const), name: plainName }),
    fc.record({ kind: fc.constant('wait' as const), amount: number, unit: plainName }),
    fc
      .tuple(fc.boolean(), plainName, number, optional('resample', plainName))
      .map(([no, eventfd, gsi, resample]) => ({ kind: 'irqfd' as const, no, eventfd, gsi, ...resample, ...span }))
      .map((action) => ({ kind: 'vmm' as const, action })),
    fc.record({ kind: fc.constant('set' as const), key: name, value: name }),
    fc.record({ kind: fc.constant('entry' as const), function: name }),
    fc.record({
      kind: fc.constant('stated' as const),
      design: name,
      clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('cpu' as const), cpu, action }),
    fc.record({
      kind: fc.constant('device' as const),
      device: ownName,
      action: fc.oneof(
        fc.constantFrom('raise' as const, 'lower' as const, 'signal' as const),
        fc.record({ kind: fc.constant('msix' as const), vector: number }),
        fc.record({ kind: fc.constant('msi' as const), address: number, data: number }),
      ),
    }),
    fc
      .tuple(claim, optional('label', plainName))
      .map(([one, label]) => ({ kind: 'expect' as const, claim: one, ...label })),
  )
  .map((one) => ({ ...one, ...span }) as Statement);

const comment = fc.string({ unit: 'grapheme', maxLength: 20 }).map((value) => value.replace(/[\r\n]/g, '').trimEnd());

function lines(depth: number): fc.Arbitrary<readonly DocumentLine[]> {
  const repeat: fc.Arbitrary<Statement> = fc
    .tuple(number, depth > 0 ? lines(depth - 1) : fc.constant([]), optional('closeComment', comment))
    .map(([count, body, close]) => ({ kind: 'repeat' as const, count, body, ...close, ...span }));
  const statement = depth > 0 ? fc.oneof({ weight: 5, arbitrary: simple }, { weight: 1, arbitrary: repeat }) : simple;
  const line: fc.Arbitrary<DocumentLine> = fc
    .tuple(
      fc.boolean(),
      fc.oneof(
        statement.map((one) => ({ statement: one })),
        fc.tuple(statement, comment).map(([one, said]) => ({ statement: one, comment: said })),
        comment.map((said) => ({ comment: said })),
      ),
    )
    .map(([blankBefore, rest]) => ({ blankBefore, ...rest }));
  // Nothing stands before the first line of a file or of a block.
  return fc
    .array(line, { maxLength: 8 })
    .map(([first, ...rest]) => (first ? [{ ...first, blankBefore: false }, ...rest] : []));
}

export const documents: fc.Arbitrary<ScenarioDocument> = lines(2).map((all) => ({ lines: all }));

/** A document without its places, to compare what was said and not where. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const places = ['line', 'column', 'endLine', 'endColumn'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !places.includes(key))
      .map(([key, part]) => [key, withoutPlaces(part)]),
  );
}
