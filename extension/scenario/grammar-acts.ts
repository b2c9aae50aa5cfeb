import type { CpuAction, EntryField, IrteField, NumberNode, RepeatStatement, Span, Statement } from './ast.js';
import { DeviceRules } from './grammar-devices.js';
import { between, bitsOf, spanOf } from './grammar-nodes.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

/** What vCPUs do, and what is done again. */
export class ActRules extends DeviceRules {
  protected readonly cpu = this.RULE('cpu', (): Statement => {
    const cpu = this.SUBRULE(this.cpuName);
    this.CONSUME(t.Colon);
    const action = this.SUBRULE(this.cpuAction);
    return { kind: 'cpu', cpu, action, ...between(cpu, action) };
  });

  protected readonly cpuAction = this.RULE('cpuAction', (): CpuAction => {
    return this.OR<CpuAction>([
      {
        ALT: () => {
          const start = this.CONSUME(t.WriteWord);
          const address = this.SUBRULE(this.number);
          const value = this.SUBRULE2(this.number);
          return { kind: 'write', bits: bitsOf(start, 'write'), address, value, ...between(spanOf(start), value) };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(t.ReadWord);
          const address = this.SUBRULE3(this.number);
          return { kind: 'read', bits: bitsOf(start, 'read'), address, ...between(spanOf(start), address) };
        },
      },
      { ALT: () => this.SUBRULE(this.ioapicAction) },
      { ALT: () => this.SUBRULE(this.lapicAction) },
      { ALT: () => this.SUBRULE(this.irteAction) },
      { ALT: () => this.SUBRULE(this.msixAction) },
      { ALT: () => this.SUBRULE(this.intxAction) },
      { ALT: () => ({ kind: 'eoi', ...spanOf(this.CONSUME(word('eoi'))) }) },
      { ALT: () => ({ kind: 'accept', ...spanOf(this.CONSUME(word('accept'))) }) },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('request')));
          const device = this.SUBRULE(this.plainName);
          const vector = this.OPTION(() => this.SUBRULE4(this.number));
          return { kind: 'request', device, ...(vector ? { vector } : {}), ...between(from, vector ?? device) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('affinity')));
          const device = this.SUBRULE2(this.plainName);
          const vector = this.OPTION2(() => this.SUBRULE5(this.number));
          const to = this.SUBRULE(this.cpuName);
          return { kind: 'affinity', device, ...(vector ? { vector } : {}), to, ...between(from, to) };
        },
      },
    ]);
  });

  protected readonly ioapicAction = this.RULE('ioapicAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('ioapic')));
    return this.OR<CpuAction>([
      {
        ALT: () => {
          this.CONSUME(word('select'));
          const index = this.SUBRULE(this.number);
          return { kind: 'ioapic-select', index, ...between(from, index) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(word('window'));
          const value = this.SUBRULE2(this.number);
          return { kind: 'ioapic-window', value, ...between(from, value) };
        },
      },
      { ALT: () => ({ kind: 'ioapic-read', ...between(from, spanOf(this.CONSUME(word('read')))) }) },
      {
        ALT: () => {
          this.CONSUME(word('eoi'));
          const vector = this.SUBRULE3(this.number);
          return { kind: 'ioapic-eoi', vector, ...between(from, vector) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(word('rte'));
          const pin = this.SUBRULE4(this.number);
          this.CONSUME(t.Assign);
          const entry = this.OR2<NumberNode | EntryField[]>([
            { ALT: () => this.SUBRULE5(this.number) },
            { ALT: () => this.SUBRULE(this.fields) },
          ]);
          const end = Array.isArray(entry) ? (entry[entry.length - 1] ?? pin) : entry;
          return { kind: 'ioapic-rte', pin, entry, ...between(from, end) };
        },
      },
    ]);
  });

  protected readonly lapicAction = this.RULE('lapicAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('lapic')));
    return this.OR<CpuAction>([
      { ALT: () => ({ kind: 'lapic-enable', ...between(from, spanOf(this.CONSUME(word('enable')))) }) },
      { ALT: () => ({ kind: 'lapic-disable', ...between(from, spanOf(this.CONSUME(word('disable')))) }) },
      {
        ALT: () => {
          this.CONSUME(word('tpr'));
          const value = this.SUBRULE(this.number);
          return { kind: 'lapic-tpr', value, ...between(from, value) };
        },
      },
    ]);
  });

  protected readonly irteAction = this.RULE('irteAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('irte')));
    const address = this.SUBRULE(this.number);
    this.CONSUME(t.Assign);
    const fields: IrteField[] = [];
    const absent = this.OR<Span | undefined>([
      { ALT: () => spanOf(this.CONSUME(word('absent'))) },
      { ALT: () => void this.AT_LEAST_ONE(() => fields.push(this.SUBRULE(this.irteField))) },
    ]);
    const end = absent ?? fields[fields.length - 1] ?? address;
    return { kind: 'irte', address, entry: absent ? 'absent' : fields, ...between(from, end) };
  });

  /** The head of a block; its lines are put in by who reads the document. */
  protected readonly repeat = this.RULE('repeat', (): RepeatStatement => {
    const from = spanOf(this.CONSUME(word('repeat')));
    const count = this.SUBRULE(this.number);
    const brace = spanOf(this.CONSUME(t.LeftBrace));
    return { kind: 'repeat', count, body: [], ...between(from, brace) };
  });
}
