/** The words of the language: the lexer, the editor's help and the check of the TextMate grammar all come from this table. */

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

/** Reserved: a device line cannot have one of these names. */
export const reservedWords: readonly Word[] = [
  { word: 'scenario', group: 'header', form: 'scenario "title"', help: 'The first line: what the scenario shows.' },
  {
    word: 'machine',
    group: 'header',
    form: 'machine x86  vcpus 4  irqchip split',
    help: 'The virtual machine: architecture, number of vCPUs, and who emulates the interrupt controllers.',
  },
  {
    word: 'vcpus',
    group: 'part',
    form: 'vcpus 4',
    help: 'How many vCPUs the machine has; they are cpu0, cpu1 and so on.',
  },
  {
    word: 'irqchip',
    group: 'part',
    form: 'irqchip split',
    help: "QEMU's kernel-irqchip: split (IOAPIC in QEMU, local APICs in KVM), off (all in QEMU) or kernel (all in KVM).",
  },
  {
    word: 'iommu',
    group: 'part',
    form: 'iommu vtd',
    help: 'The remapping hardware between devices and local APICs: none (the default), or vtd, with interrupt remapping.',
  },
  {
    word: 'guest',
    group: 'header',
    form: 'guest scripted',
    help: 'Who drives the vCPUs: scripted (the register accesses written here, the default) or linux.',
  },
  {
    word: 'version',
    group: 'part',
    form: 'ioapic version 0x20',
    help: 'What the IOAPIC reports as its version: 0x20 has an EOI register (the default), 0x11 has none.',
  },
  {
    word: 'line',
    group: 'header',
    form: 'line nic on gsi 11',
    help: 'A device with an interrupt line, and the global system interrupt (the IOAPIC pin) it is wired to.',
  },
  { word: 'on', group: 'part', form: 'on gsi 11, on cpu0', help: 'Where: the GSI of a line, or the vCPU of a vector.' },
  {
    word: 'gsi',
    group: 'part',
    form: 'gsi 11',
    help: 'A global system interrupt: 0 to 23 are the pins of the IOAPIC.',
  },
  {
    word: 'device',
    group: 'header',
    form: 'device nvme at 00:03.0',
    help: 'A PCI device that sends messages, and its bus, device and function: the requester that remapping knows it by.',
  },
  {
    word: 'at',
    group: 'part',
    form: 'device nvme at 00:03.0',
    help: 'Where on the PCI bus: bus, device, function, hexadecimal.',
  },
  {
    word: 'set',
    group: 'header',
    form: 'set ioapic.route-update = after-service',
    help: 'Chooses the design of a model. The command line can choose another; a checkout decides for itself.',
  },
  {
    word: 'entry',
    group: 'header',
    form: 'entry ioapic_mem_write',
    help: 'Where a debugger first stops: in the first call of that C function. Without this line: at the first C statement.',
  },
  {
    word: 'stated',
    group: 'judgement',
    form: 'stated after-service: fails reaches-cpu0; finds stale-route',
    help: 'What is known of one design: the expectations that fail and the findings that appear. Never changes the run.',
  },
  {
    word: 'holds',
    group: 'part',
    form: 'stated before-service: holds',
    help: 'Every expectation holds, nothing is found.',
  },
  {
    word: 'fails',
    group: 'part',
    form: 'fails reaches-cpu0',
    help: 'The expectations that fail, by label or line number.',
  },
  {
    word: 'finds',
    group: 'part',
    form: 'finds stale-route',
    help: 'The findings that appear, by the id of their rule.',
  },
  {
    word: 'expect',
    group: 'judgement',
    form: 'expect vector 0x21 on cpu0  as reaches-cpu0',
    help: 'What correct software does, judged at this very line. A faulty tree fails it, and that is the point.',
  },
  { word: 'no', group: 'part', form: 'expect no vector 0x21 on cpu2', help: 'Turns the next word round.' },
  {
    word: 'finding',
    group: 'part',
    form: 'expect no finding stale-route',
    help: 'No anomaly (of this rule) has been found so far. Notes do not count.',
  },
  {
    word: 'as',
    group: 'part',
    form: 'as reaches-cpu0',
    help: 'Names an expectation, so that `stated` can refer to it.',
  },
  {
    word: 'repeat',
    group: 'judgement',
    form: 'repeat 3 { … }',
    help: 'Does the lines between the braces that many times.',
  },
  {
    word: 'wait',
    group: 'judgement',
    form: 'wait 10 ms',
    help: 'Time passes on the virtual clock (ns, us, ms or s); what is due on the way runs. Nothing else moves the clock.',
  },
  { word: 'raise', group: 'action', form: 'nic: raise', help: 'The device drives its line to 1 (asserted).' },
  {
    word: 'again',
    group: 'part',
    form: 'nic: raise again',
    help: 'With a Linux guest: the device raises its line once more as soon as its driver has served it, before the EOI.',
  },
  { word: 'lower', group: 'action', form: 'nic: lower', help: 'The device drives its line to 0.' },
  {
    word: 'msi',
    group: 'action',
    form: 'nvme: msi 0xfee00018 0',
    help: 'The device sends a message: it writes 32 bits of data to an address. With bit 4 of the address set an entry of the remapping table says what leaves.',
  },
  {
    word: 'msix',
    group: 'action',
    form: 'cpu0: msix nvme 0 = vector 0x41 dest 1',
    help: "A device's MSI-X. In its `device` line: how many vectors. After a vCPU: the guest writes an entry, masks or unmasks one or all, enables or disables, reads what is pending. After the device: it has an interrupt of that vector.",
  },
  {
    word: 'mask',
    group: 'action',
    form: 'cpu0: msix nvme 0 mask',
    help: 'Sets the mask bit of the entry; without a number the mask of the whole function.',
  },
  {
    word: 'unmask',
    group: 'action',
    form: 'cpu0: msix nvme 0 unmask',
    help: 'Clears the mask bit of the entry; without a number the mask of the whole function.',
  },
  {
    word: 'pending',
    group: 'action',
    form: 'cpu0: msix nvme pending',
    help: "The guest reads the first 32 bits of the device's pending bit array.",
  },
  {
    word: 'intx',
    group: 'part',
    form: 'device nic at 00:03.0  intx 11',
    help: 'The PCI device has an interrupt line, wired to that GSI; `raise` and `lower` drive it.',
  },
  {
    word: 'vfio',
    group: 'part',
    form: 'device nic at 00:03.0  msix 4  vfio',
    help: "The device is one of the host, handed to the guest by VFIO: its interrupts are the host kernel's first.",
  },
  {
    word: 'eventfd',
    group: 'header',
    form: 'eventfd trigger',
    help: 'A counter that the VMM has made; whoever signals it adds 1.',
  },
  {
    word: 'signal',
    group: 'action',
    form: 'trigger: signal',
    help: 'Somebody adds 1 to the eventfd.',
  },
  {
    word: 'vmm',
    group: 'action',
    form: 'vmm: irqfd trigger on gsi 24',
    help: "The process that is the VMM does something itself: a call of KVM's API.",
  },
  {
    word: 'irqfd',
    group: 'action',
    form: 'vmm: irqfd trigger on gsi 11  resample unmask',
    help: 'KVM_IRQFD: from now on a signal of the eventfd raises the GSI. With `no`: not any more.',
  },
  {
    word: 'resample',
    group: 'part',
    form: 'resample unmask',
    help: "The eventfd that KVM signals at the end of the interrupt, with the GSI's line low again (KVM_IRQFD_FLAG_RESAMPLE).",
  },
  {
    word: 'memory',
    group: 'part',
    form: 'expect memory 0x300000 == 0x41',
    help: 'The 32 bits at that guest-physical address of RAM.',
  },
  {
    word: 'irte',
    group: 'action',
    form: 'cpu0: irte 0x400030 = vector 0x41 dest 2',
    help: 'Writes the interrupt remapping table entry at that guest address: its upper half, then the lower with the present bit.',
  },
  {
    word: 'absent',
    group: 'part',
    form: 'irte 0x400030 = absent',
    help: 'The entry is all zero, so it is not present: requests for it are refused.',
  },
  {
    word: 'from',
    group: 'part',
    form: 'irte 0x400030 = vector 0x41 dest 2 from 00:03.0',
    help: 'Only this PCI device may use the remapping entry. Without it: any requester.',
  },
  {
    word: 'write',
    group: 'action',
    form: 'cpu2: write 0xfec00010 0x8021',
    help: 'The vCPU writes 32 bits to guest physical memory: address, value.',
  },
  {
    word: 'write8',
    group: 'action',
    form: 'cpu2: write8 0xfec00000 0x26',
    help: 'The vCPU writes 8 bits: address, value.',
  },
  {
    word: 'write16',
    group: 'action',
    form: 'cpu2: write16 0xfec00000 0x26',
    help: 'The vCPU writes 16 bits: address, value.',
  },
  { word: 'write32', group: 'action', form: 'cpu2: write32 0xfec00010 0x8021', help: 'The same as `write`.' },
  {
    word: 'write64',
    group: 'action',
    form: 'cpu2: write64 0xfec00010 0',
    help: 'The vCPU writes 64 bits: address, value.',
  },
  {
    word: 'read',
    group: 'action',
    form: 'cpu2: read 0xfec00010',
    help: 'The vCPU reads 32 bits of guest physical memory; after `ioapic`: the selected register (IOWIN).',
  },
  { word: 'read8', group: 'action', form: 'cpu2: read8 0xfec00000', help: 'The vCPU reads 8 bits.' },
  { word: 'read16', group: 'action', form: 'cpu2: read16 0xfec00000', help: 'The vCPU reads 16 bits.' },
  { word: 'read32', group: 'action', form: 'cpu2: read32 0xfec00010', help: 'The same as `read`.' },
  { word: 'read64', group: 'action', form: 'cpu2: read64 0xfec00010', help: 'The vCPU reads 64 bits.' },
  {
    word: 'ioapic',
    group: 'action',
    form: 'cpu2: ioapic select 0x26',
    help: 'A register access to the IOAPIC at 0xfec00000: select, window, read, eoi or rte.',
  },
  {
    word: 'select',
    group: 'action',
    form: 'cpu2: ioapic select 0x26',
    help: 'Writes IOREGSEL (0xfec00000, 32 bits): 0x10 + 2 x pin is the low dword of an entry, 0x11 + 2 x pin the high one.',
  },
  {
    word: 'window',
    group: 'action',
    form: 'cpu2: ioapic window 0x8021',
    help: 'Writes IOWIN (0xfec00010, 32 bits): the register selected before.',
  },
  {
    word: 'eoi',
    group: 'action',
    form: 'cpu2: eoi, cpu2: ioapic eoi 0x21',
    help: "Writes 0 to the local APIC's EOI register (0xfee000b0), or after `ioapic` the vector to the IOAPIC's (0xfec00040).",
  },
  {
    word: 'rte',
    group: 'action',
    form: 'cpu2: ioapic rte 11 = vector 0x21 level dest 2',
    help: 'Writes a redirection table entry by exactly four accesses: select and window of the high dword, then of the low one. After `expect`: the entry as it stands.',
  },
  {
    word: 'route',
    group: 'part',
    form: 'expect route 11 dest 0 vector 0x21',
    help: 'The route that KVM has committed for a GSI.',
  },
  {
    word: 'lapic',
    group: 'action',
    form: 'cpu1: lapic enable',
    help: 'A register access to the local APIC of the vCPU: enable, disable or tpr.',
  },
  {
    word: 'enable',
    group: 'action',
    form: 'cpu1: lapic enable',
    help: 'Writes 0x1ff to the spurious vector register (0xfee000f0): enabled, spurious vector 0xff.',
  },
  {
    word: 'disable',
    group: 'action',
    form: 'cpu1: lapic disable',
    help: 'Writes 0xff to the spurious vector register (0xfee000f0): disabled; vectors sent to it are dropped.',
  },
  {
    word: 'tpr',
    group: 'action',
    form: 'cpu1: lapic tpr 0x20',
    help: 'Writes the task priority register (0xfee00080).',
  },
  {
    word: 'accept',
    group: 'action',
    form: 'cpu2: accept',
    help: 'The vCPU takes its highest deliverable vector: the bit moves from IRR to ISR.',
  },
  {
    word: 'request',
    group: 'action',
    form: 'cpu2: request nic',
    help: "A Linux guest: a driver requests the interrupt of the device's line, and this vCPU serves it.",
  },
  {
    word: 'affinity',
    group: 'action',
    form: 'cpu0: affinity nic cpu1',
    help: 'A Linux guest: another vCPU is to serve the interrupt (smp_affinity). The IOAPIC moves it while the next one is acknowledged.',
  },
  {
    word: 'vector',
    group: 'part',
    form: 'vector 0x21',
    help: 'An interrupt vector, 0 to 255. After `expect`: it is in IRR or ISR of that vCPU.',
  },
  {
    word: 'dest',
    group: 'part',
    form: 'dest 2',
    help: 'The destination: an APIC id (physical) or a mask (logical), 0 to 255.',
  },
  {
    word: 'delivery',
    group: 'part',
    form: 'delivery fixed',
    help: 'The delivery mode: fixed (the default), lowest, smi, nmi, init or extint.',
  },
  { word: 'edge', group: 'flag', form: 'edge', help: 'Edge-triggered (the default).' },
  { word: 'level', group: 'flag', form: 'level', help: 'Level-triggered: remote IRR is set from delivery to EOI.' },
  { word: 'masked', group: 'flag', form: 'masked', help: 'Mask bit set: the pin is not served.' },
  { word: 'unmasked', group: 'flag', form: 'unmasked', help: 'Mask bit clear (the default in `ioapic rte`).' },
  { word: 'physical', group: 'flag', form: 'physical', help: 'The destination is an APIC id (the default).' },
  { word: 'logical', group: 'flag', form: 'logical', help: 'The destination is a logical mask.' },
  {
    word: 'active-high',
    group: 'flag',
    form: 'active-high',
    help: 'Polarity bit clear (the default); stored, never consulted.',
  },
  { word: 'active-low', group: 'flag', form: 'active-low', help: 'Polarity bit set; stored, never consulted.' },
  {
    word: 'remote-irr',
    group: 'flag',
    form: 'remote-irr, no remote-irr',
    help: 'Set when a level interrupt was served, cleared by its EOI. Read-only, so only after `expect`.',
  },
];

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

export const wordTable: ReadonlyMap<string, Word> = new Map(
  [...valueWords, ...reservedWords].map((word) => [word.word, word]),
);

const reserved = new Set(reservedWords.map((word) => word.word));

export function isReserved(text: string): boolean {
  return reserved.has(text);
}
