/**
 * A scenario in two forms. The *document* is what is written, line for line with its comments (ScenarioDocument; printing and
 * reparsing it gives the same document). The *scenario* is what it means once every check has passed (Scenario): resolved
 * names, defaults filled in, and each stimulus reduced to an effect. A runner needs only the second.
 *
 * Lines and columns are 1-based, columns count UTF-16 units, ends are exclusive.
 */
import type { Effect } from './effects.js';

export type { Effect, RegisterAccess } from './effects.js';

export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/* ---------- the document ---------- */

export type Base = 2 | 10 | 16;

export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly value: bigint;
  /** How it is written, and so how it is shown again. */
  readonly base: Base;
  /** Digits as written, leading zeros included: 8 in 0x02000000. */
  readonly digits: number;
  /** What is written is no number; it has been reported, and the value means nothing. */
  readonly bad?: true;
}

export interface NameNode extends Span {
  readonly kind: 'name';
  readonly text: string;
}

export interface TextNode extends Span {
  readonly kind: 'text';
  readonly value: string;
}

export interface ScenarioDocument {
  readonly lines: readonly DocumentLine[];
}

/** A statement, a comment, or both. Runs of empty lines count as one. */
export interface DocumentLine {
  readonly blankBefore: boolean;
  readonly statement?: Statement;
  /** The text after "#", without trailing space. */
  readonly comment?: string;
}

export type Statement =
  | TitleStatement
  | MachineStatement
  | GuestStatement
  | VersionStatement
  | LineStatement
  | RequesterStatement
  | EventfdStatement
  | SetStatement
  | GivenStatement
  | EntryStatement
  | StatedStatement
  | CpuStatement
  | DeviceStatement
  | VmmStatement
  | WaitStatement
  | RepeatStatement
  | ExpectStatement;

/** scenario "Title" */
export interface TitleStatement extends Span {
  readonly kind: 'scenario';
  readonly title: TextNode;
}

/** machine x86  vcpus 4  irqchip split */
export interface MachineStatement extends Span {
  readonly kind: 'machine';
  readonly architecture: NameNode;
  readonly parts: readonly MachinePart[];
}
export type MachinePart =
  | (Span & { readonly kind: 'vcpus'; readonly count: NumberNode })
  | (Span & { readonly kind: 'irqchip'; readonly mode: NameNode })
  | (Span & { readonly kind: 'iommu'; readonly hardware: NameNode })
  | (Span & { readonly kind: 'x2apic'; readonly id: NumberNode });

/** guest scripted */
export interface GuestStatement extends Span {
  readonly kind: 'guest';
  readonly guest: NameNode;
}

/** ioapic version 0x20 */
export interface VersionStatement extends Span {
  readonly kind: 'ioapic';
  readonly version: NumberNode;
}

/** line nic on gsi 11 */
export interface LineStatement extends Span {
  readonly kind: 'line';
  readonly name: NameNode;
  readonly gsi: NumberNode;
}

/** device nvme at 00:03.0  msix 4  intx 11  vfio */
export interface RequesterStatement extends Span {
  readonly kind: 'requester';
  readonly name: NameNode;
  readonly at: BusAddressNode;
  readonly parts: readonly RequesterPart[];
}
export type RequesterPart =
  | (Span & { readonly kind: 'msix'; readonly count: NumberNode })
  | (Span & { readonly kind: 'intx'; readonly gsi: NumberNode })
  | (Span & { readonly kind: 'vfio' });

/** eventfd trigger */
export interface EventfdStatement extends Span {
  readonly kind: 'eventfd';
  readonly name: NameNode;
}

export interface BusAddressNode extends Span {
  readonly kind: 'busAddress';
  /** Bus in bits 15:8, device in 7:3, function in 2:0. */
  readonly requester: number;
  /** A device above 1f or a function above 7: there is none. */
  readonly bad?: true;
}

/** set ioapic.route-update = after-service */
export interface SetStatement extends Span {
  readonly kind: 'set';
  readonly key: NameNode;
  readonly value: NameNode;
}

/** given "ioapics[0]->irq_eoi[11] = 9990" */
export interface GivenStatement extends Span {
  readonly kind: 'given';
  readonly assignment: TextNode;
}

/** entry ioapic_mem_write */
export interface EntryStatement extends Span {
  readonly kind: 'entry';
  readonly function: NameNode;
}

/** stated after-service: fails reaches-cpu0; finds stale-route, stated after-service route-only: … */
export interface StatedStatement extends Span {
  readonly kind: 'stated';
  readonly design: NameNode;
  /** A design of another setting that the machine must have as well. */
  readonly beside?: NameNode;
  readonly clauses: readonly StatedClause[];
}
export type StatedClause =
  | (Span & { readonly kind: 'holds' })
  | (Span & { readonly kind: 'fails'; readonly expectations: readonly (NameNode | NumberNode)[] })
  | (Span & { readonly kind: 'finds'; readonly rules: readonly NameNode[] });

/** cpu2: … */
export interface CpuStatement extends Span {
  readonly kind: 'cpu';
  readonly cpu: CpuNode;
  readonly action: CpuAction;
}
export interface CpuNode extends Span {
  readonly kind: 'cpuName';
  readonly index: number;
}

export type AccessBits = 8 | 16 | 32 | 64;

export type CpuAction = Span &
  (
    | { readonly kind: 'write'; readonly bits: AccessBits; readonly address: NumberNode; readonly value: NumberNode }
    | { readonly kind: 'read'; readonly bits: AccessBits; readonly address: NumberNode }
    | { readonly kind: 'ioapic-select'; readonly index: NumberNode }
    | { readonly kind: 'ioapic-window'; readonly value: NumberNode }
    | { readonly kind: 'ioapic-read' }
    | { readonly kind: 'ioapic-eoi'; readonly vector: NumberNode }
    | { readonly kind: 'ioapic-rte'; readonly pin: NumberNode; readonly entry: NumberNode | readonly EntryField[] }
    | { readonly kind: 'irte'; readonly address: NumberNode; readonly entry: 'absent' | readonly IrteField[] }
    | { readonly kind: 'msix-entry'; readonly device: NameNode; readonly vector: NumberNode; readonly entry: MsixEntry }
    /** Without `vector`: the whole function. */
    | { readonly kind: 'msix-mask'; readonly device: NameNode; readonly vector?: NumberNode; readonly masked: boolean }
    | { readonly kind: 'msix-enable'; readonly device: NameNode; readonly enabled: boolean }
    | { readonly kind: 'msix-pending'; readonly device: NameNode }
    /** DisINTx of the device's command register. */
    | { readonly kind: 'intx-enable'; readonly device: NameNode; readonly enabled: boolean }
    | { readonly kind: 'lapic-enable' }
    | { readonly kind: 'lapic-disable' }
    | { readonly kind: 'lapic-tpr'; readonly value: NumberNode }
    | { readonly kind: 'eoi' }
    | { readonly kind: 'accept' }
    /** A Linux guest: a driver requests the interrupt of the device's line, or of its MSI-X vector, to be served by this vCPU. */
    | { readonly kind: 'request'; readonly device: NameNode; readonly vector?: NumberNode }
    /** A Linux guest: another vCPU is to serve it. */
    | { readonly kind: 'affinity'; readonly device: NameNode; readonly vector?: NumberNode; readonly to: CpuNode }
  );

/** What an entry of an MSI-X table is written as: the message as it goes out, or what it means. */
export type MsixEntry =
  { readonly address: NumberNode; readonly data: NumberNode; readonly masked?: Span } | readonly EntryField[];

/** One word of a redirection entry as it is written or expected. */
export type EntryField = Span &
  (
    | { readonly kind: 'vector'; readonly value: NumberNode }
    | { readonly kind: 'dest'; readonly value: NumberNode }
    | { readonly kind: 'delivery'; readonly mode: NameNode }
    | { readonly kind: 'flag'; readonly flag: EntryFlag }
  );

export type EntryFlag =
  | 'edge'
  | 'level'
  | 'masked'
  | 'unmasked'
  | 'physical'
  | 'logical'
  | 'active-high'
  | 'active-low'
  | 'remote-irr'
  | 'no remote-irr';

/** One word of a remapping entry as it is written. */
export type IrteField = EntryField | (Span & { readonly kind: 'from'; readonly at: BusAddressNode });

/** nic: raise */
export interface DeviceStatement extends Span {
  readonly kind: 'device';
  readonly device: NameNode;
  readonly action: 'raise' | 'raise again' | 'lower' | 'signal' | MessageAction | VectorAction;
}

/** msi 0xfee00018 0 */
export interface MessageAction {
  readonly kind: 'msi';
  readonly address: NumberNode;
  readonly data: NumberNode;
}

/** msix 0 */
export interface VectorAction {
  readonly kind: 'msix';
  readonly vector: NumberNode;
}

/** vmm: … */
export interface VmmStatement extends Span {
  readonly kind: 'vmm';
  readonly action: VmmAction;
}

/** irqfd trigger on gsi 24  resample unmask, no irqfd trigger on gsi 24; notifier: by QEMU's own function */
export interface IrqfdAction extends Span {
  readonly kind: 'irqfd' | 'notifier';
  readonly no: boolean;
  readonly eventfd: NameNode;
  readonly gsi: NumberNode;
  readonly resample?: NameNode;
}

/** What the VMM does with the machine as a whole. */
export interface MachineAction extends Span {
  readonly kind: 'reset' | 'migrate';
}

/** no device nic */
export interface GoneAction extends Span {
  readonly kind: 'gone';
  readonly no: boolean;
  readonly device: NameNode;
}

export type VmmAction = IrqfdAction | MachineAction | GoneAction;

/** wait 10 ms */
export interface WaitStatement extends Span {
  readonly kind: 'wait';
  readonly amount: NumberNode;
  readonly unit: NameNode;
}

/** repeat 3 { … } */
export interface RepeatStatement extends Span {
  readonly kind: 'repeat';
  readonly count: NumberNode;
  readonly body: readonly DocumentLine[];
  /** The comment after "}". */
  readonly closeComment?: string;
}

/** expect CLAIM  as LABEL */
export interface ExpectStatement extends Span {
  readonly kind: 'expect';
  readonly claim: Claim;
  readonly label?: NameNode;
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Claim = Span &
  (
    | { readonly kind: 'vector'; readonly no: boolean; readonly vector?: NumberNode; readonly cpu: CpuNode }
    | { readonly kind: 'finding'; readonly rule?: NameNode }
    | { readonly kind: 'rte'; readonly pin: NumberNode; readonly fields: readonly EntryField[] }
    | { readonly kind: 'route'; readonly gsi: NumberNode; readonly fields: readonly EntryField[] }
    | {
        readonly kind: 'memory';
        readonly address: NumberNode;
        readonly comparison: Comparison;
        readonly value: NumberNode;
      }
    | {
        readonly kind: 'cell';
        readonly table: NameNode;
        readonly key: NameNode | NumberNode;
        readonly columnName: NameNode;
        readonly comparison: Comparison;
        readonly value: NameNode | NumberNode | TextNode;
      }
  );

/* ---------- the scenario ---------- */

export interface Scenario {
  readonly title: string;
  /** The title's line. */
  readonly span: Span;
  readonly machine: Machine;
  readonly lines: readonly DeviceLine[];
  readonly requesters: readonly Requester[];
  /** In the order of their numbers. */
  readonly eventfds: readonly Eventfd[];
  readonly settings: readonly Setting[];
  /** Absent: the run is entered at its first C statement. */
  readonly entry?: Entry;
  /** Stimuli, expectations and repeats in the order they happen. */
  readonly acts: readonly Act[];
  /** Every expectation of `acts`, in the file's order; one inside a repeat stands here once. */
  readonly expectations: readonly Expectation[];
  readonly stated: readonly Stated[];
}

export interface Machine {
  readonly architecture: 'x86';
  readonly vcpus: number;
  readonly irqchip: 'split' | 'off' | 'kernel';
  readonly iommu: 'none' | 'vtd';
  /** All local APICs are in x2APIC mode, and the last one has that id. */
  readonly x2apic?: number;
  readonly guest: 'scripted' | 'linux';
  readonly ioapicVersion: 0x11 | 0x20;
}

export interface DeviceLine {
  readonly name: string;
  readonly gsi: number;
  readonly span: Span;
}

/** A PCI device that sends messages. */
export interface Requester {
  readonly name: string;
  /** Bus in bits 15:8, device in 7:3, function in 2:0. */
  readonly id: number;
  /** How many MSI-X vectors it has; 0: none. */
  readonly msix: number;
  /** The GSI that its INTx line is wired to, if it has one. */
  readonly intx?: number;
  /** A device of the host, handed to the guest by VFIO; else QEMU emulates it. */
  readonly vfio: boolean;
  readonly span: Span;
}

/** A counter of the process that is the VMM. */
export interface Eventfd {
  readonly name: string;
  readonly span: Span;
}

export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/**
 * Where a debugger first stops: the first statement of the first call of a C function, of whatever program. Where no function
 * of that name is called, before the first stimulus.
 */
export interface Entry {
  readonly function: string;
  /** Of the name. */
  readonly span: Span;
}

export type Act = Stimulus | Expectation | Repeat;

export interface Repeat {
  readonly kind: 'repeat';
  readonly span: Span;
  readonly count: number;
  readonly acts: readonly Act[];
}

/** One line of the file that does something from outside: one place to stop. */
export interface Stimulus {
  readonly kind: 'stimulus';
  readonly span: Span;
  /** The line as it is printed, without comment: "cpu2: ioapic select 0x27". */
  readonly text: string;
  /** One sentence on what it does, with the register's name. */
  readonly description: string;
  /** "cpu2", "nic" */
  readonly actor: string;
  readonly effect: Effect;
}

/** Says what correct software does at this line. */
export interface Expectation {
  readonly kind: 'expectation';
  readonly span: Span;
  /** "expect vector 0x21 on cpu0", without label and comment. */
  readonly text: string;
  readonly label?: string;
  readonly claim: ResolvedClaim;
}

export type ResolvedClaim =
  /** The vector is in IRR or ISR of that vCPU's local APIC; without `vector`: any is. `no` turns it round. */
  | { readonly kind: 'vector'; readonly no: boolean; readonly vector?: number; readonly cpu: number }
  /** No finding so far (severity warning or error), or none of that rule. */
  | { readonly kind: 'noFinding'; readonly rule?: string }
  /** 32 bits of guest memory. */
  | { readonly kind: 'memory'; readonly address: bigint; readonly condition: Condition }
  /** Every condition holds in that row of that table. "rte" and "route" become this. */
  | { readonly kind: 'cells'; readonly table: string; readonly key: string; readonly conditions: readonly Condition[] };

/** Compare a cell's text with cellHolds() of conditions.ts, which knows numbers of any base and words such as "level". */
export interface Condition {
  readonly column: string;
  readonly comparison: Comparison;
  /** As a person reads it: "0x21", "level". */
  readonly text: string;
  readonly value: bigint | string;
}

/** What a scenario states for one design (DECISIONS 15). */
export interface Stated {
  readonly design: string;
  /** A design of another setting that the machine must have as well; goes before what is stated without one. */
  readonly beside?: string;
  readonly span: Span;
  /** Lines of the expectations that fail there; all others hold. */
  readonly fails: readonly number[];
  /** Ids of the rules that find something there; no other does. */
  readonly finds: readonly string[];
}
