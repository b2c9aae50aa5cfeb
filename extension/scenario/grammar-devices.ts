import type {
  CpuAction,
  DeviceStatement,
  EntryField,
  IrqfdAction,
  MsixEntry,
  NumberNode,
  Span,
  Statement,
  VmmAction,
} from './ast.js';
import { HeaderRules } from './grammar-header.js';
import { between, nameNode, spanOf } from './grammar-nodes.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

type BoundTo = Pick<IrqfdAction, 'eventfd' | 'gsi' | 'resample'>;

type Deed = Span & Pick<DeviceStatement, 'action'>;

/** What devices and the VMM do, what a guest does to a device, and time. */
export class DeviceRules extends HeaderRules {
  protected readonly device = this.RULE('device', (): Statement => {
    const token = this.CONSUME(t.Identifier);
    const device = nameNode(token);
    this.CONSUME(t.Colon);
    const deed = this.OR<Deed>([
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('raise')));
          const again = this.OPTION(() => spanOf(this.CONSUME(word('again'))));
          return { action: again ? 'raise again' : 'raise', ...between(from, again ?? from) };
        },
      },
      { ALT: () => ({ action: 'lower', ...spanOf(this.CONSUME(word('lower'))) }) },
      { ALT: () => ({ action: 'signal', ...spanOf(this.CONSUME(word('signal'))) }) },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('msi')));
          const address = this.SUBRULE(this.number);
          const data = this.SUBRULE2(this.number);
          return { action: { kind: 'msi', address, data }, ...between(from, data) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('msix')));
          const vector = this.SUBRULE3(this.number);
          return { action: { kind: 'msix', vector }, ...between(from, vector) };
        },
      },
    ]);
    return { kind: 'device', device, action: deed.action, ...between(device, deed) };
  });

  protected readonly vmm = this.RULE('vmm', (): Statement => {
    const from = spanOf(this.CONSUME(word('vmm')));
    this.CONSUME(t.Colon);
    const action = this.SUBRULE(this.vmmAction);
    return { kind: 'vmm', action, ...between(from, action) };
  });

  protected readonly vmmAction = this.RULE('vmmAction', (): VmmAction =>
    this.OR<VmmAction>([
      { ALT: () => ({ kind: 'reset', ...spanOf(this.CONSUME(word('reset'))) }) },
      { ALT: () => ({ kind: 'migrate', ...spanOf(this.CONSUME(word('migrate'))) }) },
      { ALT: () => this.SUBRULE(this.bindingAction) },
    ]),
  );

  protected readonly bindingAction = this.RULE('bindingAction', (): VmmAction => {
    const no = this.OPTION(() => spanOf(this.CONSUME(word('no'))));
    return this.OR<VmmAction>([
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('device')));
          const device = this.SUBRULE(this.plainName);
          return { kind: 'gone', no: no !== undefined, device, ...between(no ?? from, device) };
        },
      },
      { ALT: () => this.bound(no, 'irqfd', spanOf(this.CONSUME(word('irqfd'))), this.SUBRULE(this.boundTo)) },
      { ALT: () => this.bound(no, 'notifier', spanOf(this.CONSUME(word('notifier'))), this.SUBRULE2(this.boundTo)) },
    ]);
  });

  /** What an eventfd is bound to, and what is signalled at the end. */
  protected readonly boundTo = this.RULE('boundTo', (): BoundTo => {
    const eventfd = this.SUBRULE(this.plainName);
    this.CONSUME(word('on'));
    this.CONSUME(word('gsi'));
    const gsi = this.SUBRULE(this.number);
    const resample = this.OPTION(() => {
      this.CONSUME(word('resample'));
      return this.SUBRULE2(this.plainName);
    });
    return { eventfd, gsi, ...(resample ? { resample } : {}) };
  });

  private bound(no: Span | undefined, kind: IrqfdAction['kind'], from: Span, to: BoundTo | undefined): VmmAction {
    // undefined only while the parser records the grammar itself, when rules return nothing
    const end = to?.resample ?? to?.gsi ?? from;
    return { kind, no: no !== undefined, ...(to as BoundTo), ...between(no ?? from, end) };
  }

  protected readonly wait = this.RULE('wait', (): Statement => {
    const from = spanOf(this.CONSUME(word('wait')));
    const amount = this.SUBRULE(this.number);
    const unit = this.SUBRULE(this.plainName);
    return { kind: 'wait', amount, unit, ...between(from, unit) };
  });

  protected readonly intxAction = this.RULE('intxAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('intx')));
    const device = this.SUBRULE(this.plainName);
    const enabled = (end: Span, on: boolean): CpuAction => ({
      kind: 'intx-enable',
      device,
      enabled: on,
      ...between(from, end),
    });
    return this.OR<CpuAction>([
      { ALT: () => enabled(spanOf(this.CONSUME(word('enable'))), true) },
      { ALT: () => enabled(spanOf(this.CONSUME(word('disable'))), false) },
    ]);
  });

  protected readonly msixAction = this.RULE('msixAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('msix')));
    const device = this.SUBRULE(this.plainName);
    const enabled = (end: Span, on: boolean): CpuAction => ({
      kind: 'msix-enable',
      device,
      enabled: on,
      ...between(from, end),
    });
    const masked = (end: Span, on: boolean, vector?: NumberNode): CpuAction => ({
      kind: 'msix-mask',
      device,
      masked: on,
      ...(vector ? { vector } : {}),
      ...between(from, end),
    });
    return this.OR<CpuAction>([
      { ALT: () => enabled(spanOf(this.CONSUME(word('enable'))), true) },
      { ALT: () => enabled(spanOf(this.CONSUME(word('disable'))), false) },
      { ALT: () => masked(spanOf(this.CONSUME(word('mask'))), true) },
      { ALT: () => masked(spanOf(this.CONSUME(word('unmask'))), false) },
      {
        ALT: () => {
          const end = spanOf(this.CONSUME(word('pending')));
          return { kind: 'msix-pending', device, ...between(from, end) };
        },
      },
      {
        ALT: () => {
          const vector = this.SUBRULE(this.number);
          return this.OR2<CpuAction>([
            { ALT: () => masked(spanOf(this.CONSUME2(word('mask'))), true, vector) },
            { ALT: () => masked(spanOf(this.CONSUME2(word('unmask'))), false, vector) },
            {
              ALT: () => {
                this.CONSUME(t.Assign);
                const entry = this.SUBRULE(this.msixEntry);
                return { kind: 'msix-entry', device, vector, entry, ...between(from, endOf(entry) ?? vector) };
              },
            },
          ]);
        },
      },
    ]);
  });

  protected readonly msixEntry = this.RULE('msixEntry', (): MsixEntry => {
    return this.OR<MsixEntry>([
      {
        ALT: () => {
          const address = this.SUBRULE(this.number);
          const data = this.SUBRULE2(this.number);
          const masked = this.OPTION(() => spanOf(this.CONSUME(word('masked'))));
          return masked ? { address, data, masked } : { address, data };
        },
      },
      { ALT: () => this.SUBRULE(this.fields) },
    ]);
  });
}

/** Its last part; undefined only while the parser records the grammar itself, when rules return nothing. */
function endOf(entry: MsixEntry): Span | undefined {
  if ('data' in entry) return entry.masked ?? entry.data;
  return Array.isArray(entry) ? (entry as readonly EntryField[])[entry.length - 1] : undefined;
}
