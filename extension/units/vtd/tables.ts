/** What the remapping hardware holds. Fields: VT-d specification, 9.10 and 11.4. */
import { DELIVERY_MODES, DEST_MODES, TRIGGER_MODES } from '../ioapic/tables.js';
import type { ColumnSpec, Show, TableSpec } from '../types.js';

const YES_NO: Show = { as: 'words', words: { '0': 'no', '1': 'yes' } };
const SOURCE_CHECK: Show = { as: 'words', words: { '0': 'none', '1': 'requester', '2': 'bus', '3': 'refused' } };
const hex = (digits: number): Show => ({ as: 'hex', digits });

/** 7.1.2: why a request was refused. */
const REASONS: Show = {
  as: 'words',
  words: {
    '0': 'none',
    '32': 'request-reserved',
    '33': 'index-beyond-table',
    '34': 'entry-absent',
    '35': 'table-unreadable',
    '36': 'entry-reserved',
    '37': 'compatibility-blocked',
    '38': 'source-refused',
  },
};

/** The entry as an object, for who wrote it. */
const objectOf = (index: string): string => `*vtd_irte_object(${index})`;

/** Bits of the entry in row `index`, a C expression. */
function entryField(
  index: string,
  name: string,
  title: string,
  help: string,
  shift: number,
  width: number,
  show: Show,
  upper = 0,
): ColumnSpec {
  const mask = `0x${(2 ** width - 1).toString(16)}`;
  const of = [`(vtd_irte_quad(${index}, ${upper}) >> ${shift}) & ${mask}`];
  return { name, title, help, of, show, where: [objectOf(index)] };
}

/** The fields of the interrupt that an entry stands for. */
function messageColumns(index: string): readonly ColumnSpec[] {
  const low = `vtd_irte_quad(${index}, 0)`;
  return [
    entryField(index, 'vector', 'Vector', 'Interrupt vector.', 16, 8, hex(2)),
    {
      name: 'dest',
      title: 'Dest',
      help: 'Destination: APIC id or logical mask; 8 bits, or 32 in extended interrupt mode.',
      of: [`intel_iommu->intr_eime ? ${low} >> 32 : (${low} >> 40) & 0xff`],
      show: { as: 'decimal' },
      where: [objectOf(index)],
    },
    entryField(index, 'trigger', 'Trigger', 'Trigger mode: edge or level.', 4, 1, TRIGGER_MODES),
    entryField(index, 'delivery', 'Delivery', 'Delivery mode.', 5, 3, DELIVERY_MODES),
    entryField(index, 'dest-mode', 'Dest mode', 'Destination mode: physical or logical.', 2, 1, DEST_MODES),
  ];
}

const entries: TableSpec = {
  name: 'vtd.irte',
  title: 'Remapping entries',
  help: 'The interrupt remapping table in guest memory; entries that are all zero are left out.',
  rows: 'the index of the entry',
  keyTitle: 'index',
  count: ['vtd_irte_rows()'],
  present: ['vtd_irte_quad(row, 0) | vtd_irte_quad(row, 1)'],
  columns: [
    entryField('row', 'present', 'Present', 'An entry that is not present refuses every request.', 0, 1, YES_NO),
    ...messageColumns('row'),
    entryField('row', 'source-check', 'Source check', 'Which requesters may use it.', 18, 2, SOURCE_CHECK, 1),
    entryField('row', 'source', 'Source', 'The requester id that is compared.', 0, 16, hex(4), 1),
    entryField(
      'row',
      'qualifier',
      'Qualifier',
      'Bits of the function that are not compared.',
      16,
      2,
      { as: 'decimal' },
      1,
    ),
    entryField('row', 'silent', 'Silent', 'Fault processing disabled: its faults are not recorded.', 1, 1, YES_NO),
    entryField('row', 'posted', 'Posted', 'The posted format, which QEMU takes for the remapped one.', 15, 1, YES_NO),
  ],
};

const pins: TableSpec = {
  name: 'vtd.pins',
  title: "What the IOAPIC's pins become",
  help: 'For pins whose redirection entry names a remapping entry: the message that would leave now.',
  rows: 'the pin, 0 to 23',
  keyTitle: 'pin',
  count: ['24'],
  present: ['vtd_pin_index(row) >= 0'],
  columns: [
    {
      name: 'index',
      title: 'Index',
      help: 'The remapping entry that it names.',
      of: ['vtd_pin_index(row)'],
      show: { as: 'decimal' },
      where: [],
    },
    entryField('vtd_pin_index(row)', 'present', 'Present', 'Whether that entry is present.', 0, 1, YES_NO),
    ...messageColumns('vtd_pin_index(row)'),
    {
      name: 'mask',
      title: 'Mask',
      help: 'Mask bit of the redirection entry.',
      of: ['vtd_pin_masked(row)'],
      show: { as: 'words', words: { '0': 'unmasked', '1': 'masked' } },
      where: [],
    },
  ],
};

const register32 = (offset: number): string => `*(uint32_t *)&intel_iommu->csr[0x${offset.toString(16)}]`;
const register64 = (offset: number): string => `*(uint64_t *)&intel_iommu->csr[0x${offset.toString(16)}]`;

function column(name: string, title: string, help: string, of: string, show: Show): ColumnSpec {
  return { name, title, help, of: [of], show, where: [of] };
}

const bitOf = (name: string, title: string, help: string, register: string, bit: number): ColumnSpec => ({
  name,
  title,
  help,
  of: [`(${register} >> ${bit}) & 1`],
  show: YES_NO,
  where: [register],
});

const GSTS = register32(0x1c);
const FSTS = register32(0x34);

const registers: TableSpec = {
  name: 'vtd.registers',
  title: 'Remapping registers',
  help: 'What the remapping hardware is told and says of itself.',
  rows: 'the unit, 0',
  keyTitle: 'unit',
  count: ['1'],
  columns: [
    bitOf('remapping', 'Remapping', 'Interrupt remapping is enabled (GSTS.IRES).', GSTS, 25),
    bitOf('table-set', 'Table set', 'The table pointer was set (GSTS.IRTPS).', GSTS, 24),
    column('root', 'Table', 'Guest address of the table in use.', 'intel_iommu->intr_root', hex(1)),
    column('entries', 'Entries', 'Entries of the table in use.', 'intel_iommu->intr_size', { as: 'decimal' }),
    column('irta', 'IRTA', 'The table address register: counts once the pointer is set.', register64(0xb8), hex(1)),
    column('gsts', 'GSTS', 'Global status.', GSTS, hex(8)),
    column('fectl', 'FECTL', 'Fault event control: bit 31 masked, bit 30 pending.', register32(0x38), hex(8)),
    column('fsts', 'FSTS', 'Fault status.', FSTS, hex(8)),
  ],
};

const queue: TableSpec = {
  name: 'vtd.queue',
  title: 'Invalidation queue',
  help: 'Where the guest puts what is to be invalidated.',
  rows: 'the unit, 0',
  keyTitle: 'unit',
  count: ['1'],
  columns: [
    bitOf('enabled', 'Enabled', 'Queued invalidation is enabled (GSTS.QIES).', GSTS, 26),
    column('address', 'Address', 'Guest address of the queue in use.', 'intel_iommu->iq', hex(1)),
    column('size', 'Size', 'Descriptors that it holds.', 'intel_iommu->iq_size', { as: 'decimal' }),
    column('head', 'Head', 'The descriptor that is done next.', 'intel_iommu->iq_head', { as: 'decimal' }),
    column('tail', 'Tail', 'One past the last descriptor of the guest.', 'intel_iommu->iq_tail', { as: 'decimal' }),
    bitOf('error', 'Error', 'A descriptor was wrong; the queue stands still (FSTS.IQE).', FSTS, 4),
    bitOf('completed', 'Completed', 'A wait descriptor with interrupt was done (ICS.IWC).', register32(0x9c), 0),
  ],
};

const RECORD = register64(0x228);

const faults: TableSpec = {
  name: 'vtd.faults',
  title: 'Recorded faults',
  help: 'The fault record: requests that were refused, as the guest sees them.',
  rows: 'the record, 0',
  keyTitle: 'record',
  count: ['1'],
  columns: [
    bitOf('fault', 'Fault', 'The record holds a fault (F).', RECORD, 63),
    {
      name: 'reason',
      title: 'Reason',
      help: 'Why the request was refused.',
      of: [`(${RECORD} >> 32) & 0xff`],
      show: REASONS,
      where: [RECORD],
    },
    {
      name: 'source',
      title: 'Source',
      help: 'The requester id; ffff for one that is not named.',
      of: [`${RECORD} & 0xffff`],
      show: hex(4),
      where: [RECORD],
    },
    {
      name: 'index',
      title: 'Index',
      help: 'The remapping entry that the request named.',
      of: [`${register64(0x220)} >> 48`],
      show: { as: 'decimal' },
      where: [register64(0x220)],
    },
    bitOf('overflow', 'Overflow', 'A later fault found no free record (FSTS.PFO).', FSTS, 0),
  ],
};

export const vtdTables: readonly TableSpec[] = [entries, pins, registers, queue, faults];
