/** What KVM's files of a Linux tree take from the rest of the kernel. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import * as C from '../../cmachine/types/ctype.js';
import { copyFromUser } from '../../world/kernel-memory.js';
import { readValue } from '../../world/values.js';
import type { Wiring } from '../types.js';

const allocation = (name: string): HostFunction => ({
  name,
  run: (c) => c.machine.allocate(c.fn.image.space, c.num(0)),
});

const page = (name: string): HostFunction => ({ name, run: (c) => c.machine.allocate(c.fn.image.space, 4096) });

export const kvmBoundary = (w: Wiring): readonly HostFunction[] => [
  {
    name: 'trace_kvm_eoi',
    run(c) {
      const apicid = through(c.machine, c.fn.type.params[0]?.type, c.num(0), ['vcpu', 'vcpu_id']);
      w.events.event(c.machine, 'kvm_eoi', { apicid, vector: c.num(1) }, c.callerPc);
    },
  },
  allocation('__kmalloc'),
  allocation('__kmalloc_noprof'),
  allocation('kvmalloc_node'),
  allocation('__kvmalloc_node_noprof'),
  page('get_zeroed_page'),
  page('get_zeroed_page_noprof'),
  copyFromUser('raw_copy_from_user'),
  copyFromUser('raw_copy_to_user'),
  copyFromUser('_copy_from_user'),
  copyFromUser('_copy_to_user'),
  {
    name: '__irqscope_bug',
    run: (c) => c.machine.stop('the kernel stops: a BUG() was met', 'Look at the condition that the source names.'),
  },
  {
    name: '_find_next_bit',
    run(c) {
      const { memory } = c.machine;
      const bits = c.num(1);
      for (let i = c.num(2); i < bits; i++) if ((memory.getUint8(c.num(0) + (i >> 3)) >> (i & 7)) & 1) return i;
      return bits;
    },
  },
];

/** A scalar that is reached from a pointer by members that are pointers themselves. */
function through(m: Machine, pointer: C.CType | undefined, address: number, path: readonly string[]): number {
  let at = address;
  let type = pointer;
  for (const name of path) {
    const record = type?.kind === 'pointer' ? type.to : undefined;
    const found = record?.kind === 'record' ? C.findField(record, name) : undefined;
    if (!found) throw new Error(`no member ${name} to follow`);
    at = Number(readValue(m, found.field.type, at + found.offset, true));
    type = found.field.type;
  }
  return at;
}

const LOCK = 'one actor runs at a time';
const TIME = 'no time passes between statements';
const HYPERVISOR = 'the guest uses no enlightenments of this kind';

export const kvmIgnored: Readonly<Record<string, string>> = {
  ...because(LOCK, '_raw_spin_lock _raw_spin_unlock _raw_spin_lock_irq _raw_spin_unlock_irq mutex_lock mutex_unlock'),
  ...because(LOCK, '_raw_spin_lock_irqsave _raw_spin_unlock_irqrestore __srcu_read_lock __srcu_read_unlock'),
  ...because(
    LOCK,
    '__irqscope_spinlock_init __irqscope_rwlock_init __rcu_read_lock __rcu_read_unlock __local_bh_disable_ip synchronize_srcu_expedited synchronize_srcu call_rcu __cond_resched __mutex_init',
  ),
  ...because(LOCK, 'native_save_fl native_irq_disable native_irq_enable kvm_vcpu_kick'),
  ...because(
    TIME,
    'hrtimer_init hrtimer_cancel hrtimer_start_range_ns ktime_get rdtsc __delay __ndelay queue_delayed_work_on',
  ),
  ...because(TIME, 'kvm_read_l1_tsc'),
  ...because('memory is not used again', 'kfree kvfree'),
  ...because('messages are not kept', '_printk __warn_printk ___ratelimit __irqscope_warn'),
  ...because('never called: a misuse that the compiler finds', '____wrong_branch_error __copy_overflow'),
  ...because('CPUID does not change while a machine runs', 'kvm_update_cpuid_runtime'),
  ...because('there is no APICv to be inhibited', 'kvm_set_or_clear_apicv_inhibit kvm_vcpu_update_apicv'),
  ...because(
    HYPERVISOR,
    '__kvm_xen_has_interrupt kvm_xen_inject_vcpu_vector kvm_xen_setup_evtchn kvm_hv_synic_send_eoi kvm_hv_synic_set_irq',
  ),
  ...because('the PIC is in QEMU', 'kvm_pic_set_irq kvm_pic_read_irq'),
  ...because("no vCPU runs while another one's work is done", 'kvm_get_running_vcpu'),
};

function because(reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, reason]));
}
