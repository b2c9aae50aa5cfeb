import type { CpuNode, EntryField, IrteField, MsixEntry, NumberNode, Span } from './ast.js';
import { pins } from './check-declared.js';
import type { Header } from './check-header.js';
import type { Checking } from './checking.js';
import { columnOfField } from './entry.js';
import { didYouMean } from './problem.js';
import { deliveryModes } from './vocabulary.js';

/** Guest physical addresses have at most 52 bits on x86. */
const widestAddress = 52n;

/** What numbers and entries may be: for all that actions and expectations name. */
export class Ranges {
  constructor(
    readonly checking: Checking,
    readonly header: Header,
  ) {}

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

  entry(span: Span, entry: NumberNode | readonly EntryField[]): void {
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

  /** An entry of an MSI-X table. */
  message(span: Span, entry: MsixEntry): void {
    if ('data' in entry) {
      this.fits(entry.address, 64, false);
      this.fits(entry.data, 32, false);
      if (!entry.address.bad && entry.address.value % 4n !== 0n)
        this.checking.error(entry.address, 'messages are written to multiples of 4', { suggestion: 'clear bits 1:0' });
      return;
    }
    this.fields(entry);
    for (const field of entry) {
      if (field.kind !== 'flag' || !['polarity', 'remote-irr'].includes(columnOfField(field))) continue;
      this.checking.error(field, `a message has no \`${field.flag}\``, { suggestion: 'remove it' });
    }
    if (!entry.some(({ kind }) => kind === 'vector'))
      this.checking.error(span, 'the entry has no vector', { suggestion: 'add `vector 0x41`' });
  }

  remappingEntry(span: Span, address: NumberNode, entry: 'absent' | readonly IrteField[]): void {
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

  address(node: NumberNode): void {
    if (node.bad || node.value >> widestAddress === 0n) return;
    this.checking.error(node, 'the address has more than 52 bits', {
      suggestion: 'the IOAPIC is at 0xfec00000, the local APIC at 0xfee00000',
    });
  }

  fits(node: NumberNode, bits: number, wider: boolean): void {
    if (node.bad || node.value >> BigInt(bits) === 0n) return;
    const needs = [16, 32, 64].find((width) => node.value >> BigInt(width) === 0n);
    const suggestion =
      wider && needs ? `did you mean \`write${needs === 32 ? '' : needs}\`?` : `at most 0x${'f'.repeat(bits / 4)}`;
    this.checking.error(node, `the value does not fit into ${bits} bits`, { suggestion });
  }
}
