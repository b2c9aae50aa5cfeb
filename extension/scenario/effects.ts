/** What a line of a scenario does to the machine, every name and number of it resolved. */

export type Effect =
  /** Register accesses of one vCPU, in this order. Usually one; "ioapic rte" makes four. */
  | { readonly kind: 'accesses'; readonly cpu: number; readonly accesses: readonly RegisterAccess[] }
  /** The vCPU takes its highest deliverable vector: IRR to ISR. Nothing deliverable: nothing happens. */
  | { readonly kind: 'accept'; readonly cpu: number }
  /** The device drives its line; the handler is called whether or not the level changes (DECISIONS 19). */
  | {
      readonly kind: 'line';
      readonly device: string;
      readonly gsi: number;
      readonly level: 0 | 1;
      /** It raises its line once more as soon as its driver has served it. */
      readonly again?: true;
    }
  /** A Linux guest does something of its own accord: a function of its kernel is called on that vCPU. */
  | { readonly kind: 'guest'; readonly cpu: number; readonly function: string; readonly args: readonly number[] }
  /** Writes to configuration space of the device. */
  | {
      readonly kind: 'config';
      readonly cpu: number;
      readonly device: string;
      readonly offset: number;
      readonly value: number;
      readonly size: 1 | 2 | 4;
    }
  /** Writes DisINTx of the command register of a device that VFIO has. */
  | { readonly kind: 'disintx'; readonly cpu: number; readonly device: string; readonly set: boolean }
  /** The INTx line of a device that VFIO has. */
  | { readonly kind: 'intx'; readonly device: string; readonly level: 0 | 1 }
  /** The device has an interrupt of that MSI-X vector. */
  | { readonly kind: 'vector'; readonly device: string; readonly vector: number }
  /** The VMM binds an eventfd, by its number in Scenario.eventfds, to a GSI; or takes it off. */
  | {
      /** notifier: by QEMU's own function, which keeps who waits for the end where KVM does not see it. */
      readonly kind: 'irqfd' | 'notifier';
      readonly assign: boolean;
      readonly eventfd: number;
      readonly gsi: number;
      readonly resample?: number;
    }
  /** Somebody adds 1 to the eventfd. */
  | { readonly kind: 'signal'; readonly eventfd: number }
  /** The machine is reset; or it goes on in another process, on another host. */
  | { readonly kind: 'reset' }
  /** The realize of the device that VFIO has fails after its line was set up. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'migrate' }
  /** State that is as if reached before: one assignment in C, of a global or what it leads to. */
  | { readonly kind: 'given'; readonly assignment: string }
  /** Time passes; what is due on the way runs. */
  | { readonly kind: 'wait'; readonly ns: bigint }
  /** The device writes 32 bits to where its messages go. */
  | {
      readonly kind: 'msi';
      readonly device: string;
      readonly requester: number;
      readonly address: bigint;
      readonly data: bigint;
    };

/** An access to guest physical memory by a vCPU. Little endian; size in bytes. */
export type RegisterAccess =
  | { readonly kind: 'read'; readonly address: bigint; readonly size: 1 | 2 | 4 | 8 }
  | { readonly kind: 'write'; readonly address: bigint; readonly size: 1 | 2 | 4 | 8; readonly value: bigint };
