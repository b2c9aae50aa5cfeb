/** What a word of the language is, and those of closed lists: names that the lexer does not reserve. */

export type WordGroup =
  /** Starts a line of the header. */
  | 'header'
  /** Starts an expectation, a statement of outcome, a block, or lets time pass. */
  | 'judgement'
  /** What an actor does. */
  | 'action'
  /** Joins the parts of a line. */
  | 'part'
  /** One property of a redirection entry; takes no number. */
  | 'flag'
  /** One of a closed list of values (names the lexer does not reserve). */
  | 'value';

export interface Word {
  readonly word: string;
  readonly group: WordGroup;
  /** How it is used, as one would write it. */
  readonly form: string;
  /** One sentence. */
  readonly help: string;
}

/** Values of closed lists. Not reserved. */
export const valueWords: readonly Word[] = [
  { word: 'x86', group: 'value', form: 'machine x86', help: 'A PC: IOAPIC with 24 pins, local APICs.' },
  { word: 'split', group: 'value', form: 'irqchip split', help: 'PIC and IOAPIC in QEMU, local APICs in KVM.' },
  { word: 'off', group: 'value', form: 'irqchip off', help: 'All interrupt controllers in QEMU.' },
  { word: 'kernel', group: 'value', form: 'irqchip kernel', help: 'All interrupt controllers in KVM.' },
  { word: 'none', group: 'value', form: 'iommu none', help: 'No remapping hardware: messages go as they are.' },
  { word: 'vtd', group: 'value', form: 'iommu vtd', help: "Intel's VT-d, as QEMU emulates it at 0xfed90000." },
  { word: 'scripted', group: 'value', form: 'guest scripted', help: 'vCPUs do what the scenario says, nothing else.' },
  {
    word: 'linux',
    group: 'value',
    form: 'guest linux',
    help: 'A delivered vector calls the handler of a Linux guest.',
  },
  { word: 'fixed', group: 'value', form: 'delivery fixed', help: 'Delivers the vector to the destination.' },
  {
    word: 'lowest',
    group: 'value',
    form: 'delivery lowest',
    help: 'Delivers to one of the destinations, by priority.',
  },
  { word: 'smi', group: 'value', form: 'delivery smi', help: 'A system management interrupt.' },
  { word: 'nmi', group: 'value', form: 'delivery nmi', help: 'A non-maskable interrupt.' },
  { word: 'init', group: 'value', form: 'delivery init', help: 'INIT.' },
  { word: 'ns', group: 'value', form: 'wait 500 ns', help: 'Nanoseconds.' },
  { word: 'us', group: 'value', form: 'wait 10 us', help: 'Microseconds.' },
  { word: 'ms', group: 'value', form: 'wait 10 ms', help: 'Milliseconds.' },
  { word: 's', group: 'value', form: 'wait 1 s', help: 'Seconds.' },
  { word: 'extint', group: 'value', form: 'delivery extint', help: 'The vector comes from the PIC.' },
];
