import type {
  Act,
  CpuAction,
  CpuNode,
  CpuStatement,
  DeviceStatement,
  DocumentLine,
  EntryField,
  Expectation,
  ExpectStatement,
  IrteField,
  MessageAction,
  NumberNode,
  ScenarioDocument,
  Span,
  Stimulus,
} from './ast.js';
import { accessesOf } from './accesses.js';
import { resolveClaim } from './check-claim.js';
import type { Checking } from './checking.js';
import { pins } from './check-header.js';
import type { Header } from './check-header.js';
import { describeAction, describeDevice } from './describe.js';
import { columnOfField } from './entry.js';
import { claimText, statementText } from './format.js';
import { didYouMean, problemAt } from './problem.js';
import { deliveryModes } from './vocabulary.js';

export interface Acts {
  readonly acts: readonly Act[];
  readonly expectations: readonly Expectation[];
}

/** Guest physical addresses have at most 52 bits on x86. */
const widestAddress = 52n;

export function checkActs(checking: Checking, document: ScenarioDocument, header: Header): Acts {
  const reader = new ActReader(checking, header);
  const acts = reader.acts(document.lines);
  reader.checkLength(acts);
  return { acts, expectations: reader.expectations };
}

/** The range checks that actions and expectations share. */
export class ActReader {
  readonly expectations: Expectation[] = [];
  private readonly labels = new Map<string, number>();

  constructor(
    readonly checking: Checking,
    readonly header: Header,
  ) {}

  acts(lines: readonly DocumentLine[]): Act[] {
    const acts: Act[] = [];
    for (const { statement } of lines) {
      if (statement?.kind === 'cpu') acts.push(this.cpuLine(statement));
      else if (statement?.kind === 'device') acts.push(this.deviceLine(statement));
      else if (statement?.kind === 'expect') acts.push(this.expectation(statement));
      else if (statement?.kind === 'repeat') {
        const { count: node, body, line, column, endLine, endColumn } = statement;
        const count = this.checking.within(
          node,
          1,
          1_000_000,
          (n) => `a block cannot be repeated ${n} times`,
          'at least 1',
        );
        acts.push({ kind: 'repeat', span: { line, column, endLine, endColumn }, count, acts: this.acts(body) });
      }
    }
    return acts;
  }

  /** Repeats multiply; their product has a limit, so that a run ends. */
  checkLength(acts: readonly Act[]): void {
    const length = (list: readonly Act[]): number =>
      list.reduce((sum, act) => sum + (act.kind === 'repeat' ? act.count * length(act.acts) : 1), 0);
    const limit = this.checking.vocabulary.stimuli;
    if (length(acts) <= limit) return;
    const widest = acts
      .filter((act) => act.kind === 'repeat')
      .sort((a, b) => b.count * length(b.acts) - a.count * length(a.acts))[0];
    const span = widest?.span ?? acts[0]?.span;
    if (span)
      this.checking.error(span, `with its repeats the scenario is ${length(acts)} lines long`, {
        suggestion: `at most ${limit} can be run`,
      });
  }

  /** The number of a vCPU that exists. */
  cpu(node: CpuNode): number {
    const { vcpus } = this.header.machine;
    if (node.index >= vcpus && this.header.machineKnown) {
      const suggestion =
        vcpus === 1 ? 'the machine has cpu0 only' : `the machine has ${vcpus} vCPUs: cpu0 to cpu${vcpus - 1}`;
      this.checking.error(node, `there is no cpu${node.index}`, { suggestion });
    }
    return node.index;
  }

  pin(node: NumberNode): number {
    const suggestion = `the IOAPIC has ${pins} pins: 0 to ${pins - 1}`;
    return this.checking.within(node, 0, pins - 1, (written) => `there is no pin ${written}`, suggestion);
  }

  vector(node: NumberNode): number {
    const say = (written: string) => `${written} is no vector`;
    return this.checking.within(node, 0, 255, say, 'vectors are 0 to 255 (0xff)');
  }

  fields(fields: readonly EntryField[]): void {
    const seen = new Map<string, EntryField>();
    for (const field of fields) {
      if (field.kind === 'vector') this.vector(field.value);
      else if (field.kind === 'dest') {
        const say = (written: string) => `${written} is no destination`;
        this.checking.within(field.value, 0, 255, say, 'destinations have 8 bits: 0 to 255 (0xff)');
      } else if (field.kind === 'delivery' && !deliveryModes.has(field.mode.text)) {
        const text = field.mode.text;
        this.checking.error(
          field.mode,
          `unknown delivery mode \`${text}\``,
          didYouMean(text, [...deliveryModes.keys()]),
        );
      }
      const column = columnOfField(field);
      if (seen.has(column)) this.checking.error(field, `\`${column}\` is given twice`, { suggestion: 'keep one' });
      seen.set(column, field);
    }
  }

  private cpuLine(statement: CpuStatement): Stimulus {
    const { cpu: node, action } = statement;
    const cpu = this.cpu(node);
    const before = this.checking.problems.length;
    this.action(action);
    const sound = this.checking.problems.length === before;
    const accesses = sound ? accessesOf(action) : [];
    return {
      kind: 'stimulus',
      span: spanOf(statement),
      text: statementText(statement),
      description: sound ? describeAction(cpu, action) : '',
      actor: `cpu${cpu}`,
      effect: accesses ? { kind: 'accesses', cpu, accesses } : { kind: 'accept', cpu },
    };
  }

  private deviceLine(statement: DeviceStatement): Stimulus {
    const { device, action } = statement;
    if (typeof action === 'object') return this.message(statement, action);
    const names = this.header.lines.map(({ name }) => name);
    const line = this.header.lines.find(({ name }) => name === device.text);
    if (!line && !this.checking.attempted.words.has(device.text)) {
      const remedy =
        names.length > 0
          ? didYouMean(device.text, names)
          : { suggestion: `declare it at the top: \`line ${device.text} on gsi 11\`` };
      this.checking.error(device, `no line is called \`${device.text}\``, remedy);
    }
    const gsi = line?.gsi ?? 0;
    return {
      kind: 'stimulus',
      span: spanOf(statement),
      text: statementText(statement),
      description: describeDevice(statement, gsi),
      actor: device.text,
      effect: { kind: 'line', device: device.text, gsi, level: action === 'raise' ? 1 : 0 },
    };
  }

  private message(statement: DeviceStatement, { address, data }: MessageAction): Stimulus {
    const { device } = statement;
    const { requesters, lines } = this.header;
    const requester = requesters.find(({ name }) => name === device.text);
    if (!requester && !this.checking.attempted.words.has(device.text)) {
      const names = requesters.map(({ name }) => name);
      const remedy = names.length > 0 ? didYouMean(device.text, names) : undefined;
      this.checking.error(
        device,
        lines.some(({ name }) => name === device.text)
          ? `\`${device.text}\` is a line, and lines send no messages`
          : `no PCI device is called \`${device.text}\``,
        remedy ?? { suggestion: `declare it at the top: \`device ${device.text} at 00:03.0\`` },
      );
    }
    this.address(address);
    this.fits(data, 32, false);
    return {
      kind: 'stimulus',
      span: spanOf(statement),
      text: statementText(statement),
      description: describeDevice(statement, 0),
      actor: device.text,
      effect: {
        kind: 'msi',
        device: device.text,
        requester: requester?.id ?? 0,
        address: address.value,
        data: data.value,
      },
    };
  }

  private expectation(statement: ExpectStatement): Expectation {
    const { claim, label } = statement;
    if (label) {
      const before = this.labels.get(label.text);
      if (before !== undefined) {
        this.checking.error(label, `two expectations are called \`${label.text}\``, {
          suggestion: `the other is line ${before}`,
        });
      } else this.labels.set(label.text, statement.line);
    }
    const expectation: Expectation = {
      kind: 'expectation',
      span: spanOf(statement),
      text: `expect ${claimText(claim)}`,
      claim: resolveClaim(this, claim),
      ...(label ? { label: label.text } : {}),
    };
    this.expectations.push(expectation);
    return expectation;
  }

  private action(action: CpuAction): void {
    switch (action.kind) {
      case 'write':
        this.address(action.address);
        this.fits(action.value, action.bits, action.bits < 64);
        break;
      case 'read':
        this.address(action.address);
        break;
      case 'ioapic-select':
        this.fits(action.index, 8, false);
        break;
      case 'ioapic-window':
        this.fits(action.value, 32, false);
        break;
      case 'ioapic-eoi':
        this.vector(action.vector);
        if (this.header.machine.ioapicVersion === 0x11) {
          const message = 'an IOAPIC of version 0x11 has no EOI register: the write is ignored';
          this.checking.problems.push(problemAt(action, message, { suggestion: 'version 0x20 has one' }, 'warning'));
        }
        break;
      case 'ioapic-rte':
        this.pin(action.pin);
        this.entry(action, action.entry);
        break;
      case 'irte':
        this.address(action.address);
        this.remappingEntry(action, action.address, action.entry);
        break;
      case 'lapic-tpr':
        this.fits(action.value, 8, false);
        break;
      default:
        break;
    }
  }

  private entry(span: Span, entry: NumberNode | readonly EntryField[]): void {
    if ('kind' in entry) {
      this.fits(entry, 64, false);
      return;
    }
    this.fields(entry);
    for (const field of entry) {
      if (field.kind === 'flag' && columnOfField(field) === 'remote-irr') {
        this.checking.error(field, 'remote IRR cannot be written', {
          suggestion: 'only the IOAPIC sets and clears it; remove it',
        });
      }
    }
    // Only a fixed or lowest-priority interrupt has a vector of its own.
    const needsVector = entry.every(
      (field) => field.kind !== 'delivery' || ['fixed', 'lowest'].includes(field.mode.text),
    );
    const masked = entry.some((field) => field.kind === 'flag' && field.flag === 'masked');
    if (needsVector && !masked && !entry.some(({ kind }) => kind === 'vector')) {
      this.checking.error(span, 'the entry has no vector', { suggestion: 'add `vector 0x21`, or `masked`' });
    }
  }

  private remappingEntry(span: Span, address: NumberNode, entry: 'absent' | readonly IrteField[]): void {
    if (this.header.machine.iommu === 'none' && this.header.machineKnown)
      this.checking.error(span, 'the machine has no remapping hardware', {
        suggestion: 'add `iommu vtd` to its line',
      });
    if (!address.bad && address.value % 16n !== 0n)
      this.checking.error(address, 'no remapping entry begins there', { suggestion: 'entries have 16 bytes' });
    if (entry === 'absent') return;
    const own = entry.filter((field) => field.kind !== 'from');
    this.fields(own);
    for (const field of entry) {
      if (field.kind === 'from' && field.at.bad)
        this.checking.error(field.at, 'there is no PCI device of that address', {
          suggestion: 'devices are 00 to 1f, functions 0 to 7',
        });
      if (field.kind !== 'flag' || ['trigger', 'dest-mode'].includes(columnOfField(field))) continue;
      this.checking.error(field, `a remapping entry has no \`${field.flag}\``, {
        suggestion: field.flag === 'masked' ? 'write `absent`, or mask the redirection entry' : 'remove it',
      });
    }
    if (!own.some(({ kind }) => kind === 'vector'))
      this.checking.error(span, 'the entry has no vector', { suggestion: 'add `vector 0x41`, or write `absent`' });
  }

  private address(node: NumberNode): void {
    if (node.bad || node.value >> widestAddress === 0n) return;
    this.checking.error(node, 'the address has more than 52 bits', {
      suggestion: 'the IOAPIC is at 0xfec00000, the local APIC at 0xfee00000',
    });
  }

  private fits(node: NumberNode, bits: number, wider: boolean): void {
    if (node.bad || node.value >> BigInt(bits) === 0n) return;
    const needs = [16, 32, 64].find((width) => node.value >> BigInt(width) === 0n);
    const suggestion =
      wider && needs ? `did you mean \`write${needs === 32 ? '' : needs}\`?` : `at most 0x${'f'.repeat(bits / 4)}`;
    this.checking.error(node, `the value does not fit into ${bits} bits`, { suggestion });
  }
}

function spanOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn };
}
