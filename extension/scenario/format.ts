import type {
  Claim,
  CpuAction,
  DeviceStatement,
  DocumentLine,
  IrteField,
  NameNode,
  NumberNode,
  RequesterPart,
  ScenarioDocument,
  Statement,
  TextNode,
  VmmAction,
} from './ast.js';
import { writeBusAddress } from './grammar-nodes.js';
import { writeNumber } from './numbers.js';

/**
 * A document as text, in the one layout: two spaces between the parts of a header line, two of indentation in a block, comments
 * of neighbouring lines in one column. Parsing the result gives the same document.
 */
export function formatDocument(document: ScenarioDocument): string {
  const rows: Row[] = [];
  collect(document.lines, 0, rows);
  alignComments(rows);
  return rows.map(({ text, comment }) => (comment === undefined ? text : joined(text, comment)) + '\n').join('');
}

interface Row {
  text: string;
  readonly comment?: string;
}

/** Beyond this column a comment follows its statement at two spaces. */
const widest = 60;

function collect(lines: readonly DocumentLine[], depth: number, rows: Row[]): void {
  const indent = '  '.repeat(depth);
  for (const { blankBefore, statement, comment } of lines) {
    if (blankBefore) rows.push({ text: '' });
    const text = statement ? indent + statementText(statement) : indent;
    rows.push(comment === undefined ? { text } : { text, comment });
    if (statement?.kind !== 'repeat') continue;
    collect(statement.body, depth + 1, rows);
    rows.push(
      statement.closeComment === undefined
        ? { text: `${indent}}` }
        : { text: `${indent}}`, comment: statement.closeComment },
    );
  }
}

/** Comments that follow statements start in one column in each run of lines that have some. */
function alignComments(rows: Row[]): void {
  let start = 0;
  const hasBoth = ({ text, comment }: Row) => comment !== undefined && text.trim() !== '';
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    if (row && hasBoth(row)) continue;
    const run = rows.slice(start, i).filter(({ text }) => text.length <= widest);
    const column = Math.max(0, ...run.map(({ text }) => text.length));
    for (const aligned of run) aligned.text = aligned.text.padEnd(column);
    start = i + 1;
  }
}

function joined(text: string, comment: string): string {
  return text.trim() === '' ? `${text}#${comment}` : `${text}  #${comment}`;
}

/** One statement without its comment, for a repeat its head. */
export function statementText(statement: Statement): string {
  switch (statement.kind) {
    case 'scenario':
      return `scenario ${quoted(statement.title)}`;
    case 'machine': {
      const parts = statement.parts.map((part) =>
        part.kind === 'vcpus'
          ? `vcpus ${writeNumber(part.count)}`
          : part.kind === 'iommu'
            ? `iommu ${part.hardware.text}`
            : part.kind === 'x2apic'
              ? `x2apic ${writeNumber(part.id)}`
              : `irqchip ${part.mode.text}`,
      );
      return [`machine ${statement.architecture.text}`, ...parts].join('  ');
    }
    case 'guest':
      return `guest ${statement.guest.text}`;
    case 'ioapic':
      return `ioapic version ${writeNumber(statement.version)}`;
    case 'line':
      return `line ${statement.name.text} on gsi ${writeNumber(statement.gsi)}`;
    case 'requester':
      return [
        `device ${statement.name.text} at ${writeBusAddress(statement.at.requester)}`,
        ...statement.parts.map(requesterPartText),
      ].join('  ');
    case 'eventfd':
      return `eventfd ${statement.name.text}`;
    case 'vmm':
      return `vmm: ${vmmActionText(statement.action)}`;
    case 'wait':
      return `wait ${writeNumber(statement.amount)} ${statement.unit.text}`;
    case 'set':
      return `set ${statement.key.text} = ${statement.value.text}`;
    case 'given':
      return `given ${quoted(statement.assignment)}`;
    case 'entry':
      return `entry ${statement.function.text}`;
    case 'stated': {
      const clauses = statement.clauses.map((clause) => {
        if (clause.kind === 'holds') return 'holds';
        return clause.kind === 'fails'
          ? `fails ${clause.expectations.map(operand).join(', ')}`
          : `finds ${clause.rules.map(operand).join(', ')}`;
      });
      return `stated ${statement.design.text}${statement.beside ? ` ${statement.beside.text}` : ''}: ${clauses.join('; ')}`;
    }
    case 'cpu':
      return `cpu${statement.cpu.index}: ${actionText(statement.action)}`;
    case 'device':
      return `${statement.device.text}: ${deviceActionText(statement.action)}`;
    case 'repeat':
      return `repeat ${writeNumber(statement.count)} {`;
    case 'expect': {
      const label = statement.label ? `  as ${statement.label.text}` : '';
      return `expect ${claimText(statement.claim)}${label}`;
    }
  }
}

function vectorOf({ device, vector }: { readonly device: NameNode; readonly vector?: NumberNode }): string {
  return vector ? `${device.text} ${writeNumber(vector)}` : device.text;
}

function requesterPartText(part: RequesterPart): string {
  if (part.kind === 'vfio') return part.kind;
  return `${part.kind} ${writeNumber(part.kind === 'msix' ? part.count : part.gsi)}`;
}

function vmmActionText(action: VmmAction): string {
  if (action.kind === 'gone') return `no device ${action.device.text}`;
  if (!('gsi' in action)) return action.kind;
  const { kind, no, eventfd, gsi, resample } = action;
  const bound = `${no ? 'no ' : ''}${kind} ${eventfd.text} on gsi ${writeNumber(gsi)}`;
  return resample ? `${bound}  resample ${resample.text}` : bound;
}

function actionText(action: CpuAction): string {
  switch (action.kind) {
    case 'write':
      return `write${sized(action.bits)} ${writeNumber(action.address)} ${writeNumber(action.value)}`;
    case 'read':
      return `read${sized(action.bits)} ${writeNumber(action.address)}`;
    case 'ioapic-select':
      return `ioapic select ${writeNumber(action.index)}`;
    case 'ioapic-window':
      return `ioapic window ${writeNumber(action.value)}`;
    case 'ioapic-read':
      return 'ioapic read';
    case 'ioapic-eoi':
      return `ioapic eoi ${writeNumber(action.vector)}`;
    case 'ioapic-rte': {
      const entry = 'kind' in action.entry ? writeNumber(action.entry) : fieldsText(action.entry);
      return `ioapic rte ${writeNumber(action.pin)} = ${entry}`;
    }
    case 'irte':
      return `irte ${writeNumber(action.address)} = ${action.entry === 'absent' ? 'absent' : fieldsText(action.entry)}`;
    case 'msix-entry': {
      const { entry } = action;
      const masked = 'data' in entry && entry.masked ? ' masked' : '';
      const text = 'data' in entry ? `${writeNumber(entry.address)} ${writeNumber(entry.data)}` : fieldsText(entry);
      return `msix ${action.device.text} ${writeNumber(action.vector)} = ${text}${masked}`;
    }
    case 'msix-mask': {
      const vector = action.vector ? ` ${writeNumber(action.vector)}` : '';
      return `msix ${action.device.text}${vector} ${action.masked ? 'mask' : 'unmask'}`;
    }
    case 'msix-enable':
      return `msix ${action.device.text} ${action.enabled ? 'enable' : 'disable'}`;
    case 'intx-enable':
      return `intx ${action.device.text} ${action.enabled ? 'enable' : 'disable'}`;
    case 'msix-pending':
      return `msix ${action.device.text} pending`;
    case 'lapic-enable':
      return 'lapic enable';
    case 'lapic-disable':
      return 'lapic disable';
    case 'lapic-tpr':
      return `lapic tpr ${writeNumber(action.value)}`;
    case 'request':
      return `request ${vectorOf(action)}`;
    case 'affinity':
      return `affinity ${vectorOf(action)} cpu${action.to.index}`;
    case 'eoi':
    case 'accept':
      return action.kind;
  }
}

function deviceActionText(action: DeviceStatement['action']): string {
  if (typeof action === 'string') return action;
  if (action.kind === 'msix') return `msix ${writeNumber(action.vector)}`;
  return `msi ${writeNumber(action.address)} ${writeNumber(action.data)}`;
}

const sized = (bits: number) => (bits === 32 ? '' : String(bits));

export function claimText(claim: Claim): string {
  switch (claim.kind) {
    case 'vector': {
      const vector = claim.vector ? ` ${writeNumber(claim.vector)}` : '';
      return `${claim.no ? 'no ' : ''}vector${vector} on cpu${claim.cpu.index}`;
    }
    case 'finding':
      return claim.rule ? `no finding ${claim.rule.text}` : 'no finding';
    case 'rte':
      return `rte ${writeNumber(claim.pin)} ${fieldsText(claim.fields)}`;
    case 'route':
      return `route ${writeNumber(claim.gsi)} ${fieldsText(claim.fields)}`;
    case 'memory':
      return `memory ${writeNumber(claim.address)} ${claim.comparison} ${writeNumber(claim.value)}`;
    case 'cell':
      return `${claim.table.text}[${operand(claim.key)}].${claim.columnName.text} ${claim.comparison} ${operand(claim.value)}`;
  }
}

function fieldsText(fields: readonly IrteField[]): string {
  return fields
    .map((field) => {
      if (field.kind === 'flag') return field.flag;
      if (field.kind === 'from') return `from ${writeBusAddress(field.at.requester)}`;
      return field.kind === 'delivery' ? `delivery ${field.mode.text}` : `${field.kind} ${writeNumber(field.value)}`;
    })
    .join(' ');
}

function operand(node: NameNode | NumberNode | TextNode): string {
  if (node.kind === 'number') return writeNumber(node);
  return node.kind === 'text' ? quoted(node) : node.text;
}

function quoted(text: TextNode): string {
  return `"${text.value.replace(/["\\]/g, '\\$&')}"`;
}
