/** Failure modes that a rule finds, by the id that scenarios name: DECISIONS 22. The rules themselves are in findings. */
export const FAILURE_MODES = {
  'stale-route': 'An interrupt was delivered through a route that no longer matches its redirection entry.',
  'stuck-remote-irr': 'A CPU ended a level interrupt and the IOAPIC was not told: its pin delivers nothing any more.',
  'affinity-never-settles':
    'The guest moved an interrupt to another CPU, and it keeps arriving on the old one: the move stays open.',
  'no-irq-handler': 'A vector was delivered to a CPU of the guest on which no interrupt has it, or has it any more.',
  'lost-edge': 'An edge came while its pin was masked, or on a GSI without a route: no handler ever sees it.',
  'never-programmed-route':
    'A GSI was raised while its route was the reserved one, address 0 and data 0: vector 0 goes to CPU 0.',
  'masked-pin-delivers': "An interrupt went through a pin's route while the pin's redirection entry was masked.",
  'eoi-to-wrong-pin':
    'Two pins have one vector on different CPUs: the EOI of one released both, and the other may deliver early.',
  'eoi-vector-mismatch':
    'With interrupt remapping a level pin waits for an explicit EOI with the vector of its entry, and none comes.',
  'explicit-eoi-ignored':
    'The IOAPIC has no EOI register (version 0x11), or the write was not 32 bits wide: no interrupt was ended.',
  'interrupt-storm':
    'A level interrupt came back at each EOI, so often in a row that the IOAPIC delays it: its line never drops.',
  'misleading-set-remote-irr': 'The log line of a pin that was coalesced: it does not count as a delivery.',
  'swallowed-fault':
    'Interrupt remapping refused to make a route anew; the old one stayed, and an interrupt was delivered through it.',
  'unrecorded-fault':
    'Interrupt remapping dropped a message that it refused, and the fault registers say nothing of it.',
  'route-add-failed':
    'No route was made for a message of a device, silently: its interrupts take the slow path through QEMU.',
  'msix-changed-unmasked':
    'KVM delivered by a route with the old message: nobody is told of a message that changes while unmasked.',
  'pending-lost': 'A masked vector had an interrupt pending, and a reset took the pending bit away: it is never sent.',
  'skipped-invalidation':
    'A vector was masked when its remapping entry was invalidated, and went out by the old route when it was unmasked.',
  'foreign-gsi': 'A GSI that QEMU had released was raised before KVM was told: the old message was delivered.',
  'resamplefd-not-wired':
    'The interrupt of an irqfd on a level-triggered pin has ended, and its device is never told to look again.',
  'first-match-resample':
    'Two resample eventfds wait for the end of interrupts of one GSI, and QEMU signals one: the other device is dead.',
  'deassign-missed':
    'KVM_IRQFD was to undo an assignment with another GSI: it succeeded, and the irqfd still delivers.',
  'table-refused': 'KVM refused a table of routes for one bad entry, so none of it counts: QEMU ends there.',
  'high-apic-id':
    'The extended destination bits of a message were not understood: the interrupt went by the low 8 bits alone.',
  'no-destination':
    'An interrupt was sent to a destination that no local APIC has, or to one that is not enabled: it is gone.',
  'spurious-replay':
    'A pin was unmasked and an interrupt of its irqfd delivered, though the device had lowered its line by then.',
  'shared-line-dropped':
    'One of two devices on a pin lowered it while the other still asserts it: the interrupt of the other is gone.',
  'polarity-ignored': 'A redirection entry was set to active low: it is stored, and nothing looks at it.',
  'extint-parsed-twice':
    'With an ExtINT entry each refresh of the routes reads the PIC: an interrupt that is pending there gets lost.',
  'commit-storm':
    'Each access to the IOAPIC commits all routes, also those that change no entry: costly where guests rewrite many.',
  'reset-leaves-routes':
    'A reset masked all entries and left the routes that were made of them: an irqfd delivered by one.',
  'posted-mode': 'Deliveries of an interrupt that is posted leave no event in the host: that is no lost interrupt.',
  'orphan-irqfd':
    'A device was given up and its irqfd stayed bound: the guest is interrupted by a device that it does not have.',
  'lock-order':
    'Two locks were taken in one order and, elsewhere in the same run, in the other: the actors can deadlock.',
  'sleep-in-atomic': 'A function that may sleep was called in a context that must not: it can hang a CPU or deadlock.',
} as const satisfies Readonly<Record<string, string>>;

export type FailureMode = keyof typeof FAILURE_MODES;
