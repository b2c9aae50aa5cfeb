/**
 * The options that are assumed for a Linux tree without a .config, grouped by why they are set. Names differ between versions;
 * both are set where one was renamed, from one value.
 */
import type { LinuxVersion } from './linuxgenerated.js';

type Group = Readonly<Record<string, string>>;
export type OptionSet = Readonly<Record<string, Group>>;

const on = (names: string): Group => Object.fromEntries(names.split(/\s+/).map((name) => [name, '1']));

export const baseOptions: OptionSet = {
  'a 64-bit machine with an MMU and several CPUs': {
    ...on('64BIT SMP MMU PHYS_ADDR_T_64BIT ARCH_DMA_ADDR_T_64BIT GENERIC_BUG BUG PRINTK'),
    NR_CPUS: '64',
    HZ: '250',
    HZ_250: '1',
    NODES_SHIFT: '6',
    CC_IS_GCC: '1',
    GCC_VERSION: '120200',
    CLANG_VERSION: '0',
    CC_HAS_ASM_INLINE: '1',
    LOG_BUF_SHIFT: '18',
    BASE_SMALL: '0',
    DEFAULT_HOSTNAME: '"(none)"',
  },
  'user-visible parts that the structures of tasks and files depend on': on(
    'MODULES SYSFS PROC_FS POSIX_TIMERS EVENTFD EPOLL FUTEX MULTIUSER CGROUPS NET BLOCK HIGH_RES_TIMERS TICK_ONESHOT ' +
      'NO_HZ_COMMON NO_HZ_IDLE GENERIC_CLOCKEVENTS TREE_RCU TREE_SRCU SRCU PREEMPT_NOTIFIERS PREEMPT_VOLUNTARY ' +
      'SPARSEMEM SPARSEMEM_VMEMMAP SPARSEMEM_EXTREME ZONE_DMA32 PM PM_SLEEP HOTPLUG_CPU COMPAT',
  ),
  'the interrupt core as servers build it': on(
    'GENERIC_HARDIRQS GENERIC_IRQ_CHIP GENERIC_MSI_IRQ GENERIC_MSI_IRQ_DOMAIN IRQ_DOMAIN IRQ_DOMAIN_HIERARCHY IRQ_WORK ' +
      'SPARSE_IRQ IRQ_FORCED_THREADING HARDIRQS_SW_RESEND GENERIC_IRQ_SHOW GENERIC_IRQ_EFFECTIVE_AFF_MASK ' +
      'HAS_IOMEM HAS_IOPORT HAS_DMA OF PCI PCI_MSI PCI_MSI_IRQ_DOMAIN PCI_IOV PCI_ATS ACPI_NUMA',
  ),
  'KVM with interrupts delivered in the kernel': on(
    'KVM HAVE_KVM KVM_COMMON HAVE_KVM_IRQCHIP HAVE_KVM_IRQFD HAVE_KVM_IRQ_ROUTING HAVE_KVM_IRQ_BYPASS HAVE_KVM_MSI ' +
      'HAVE_KVM_EVENTFD KVM_MMIO KVM_VFIO KVM_ASYNC_PF KVM_GENERIC_DIRTYLOG_READ_PROTECT HAVE_KVM_CPU_RELAX_INTERCEPT ' +
      'HAVE_KVM_VCPU_ASYNC_IOCTL MMU_NOTIFIER KVM_GENERIC_MMU_NOTIFIER IRQ_BYPASS_MANAGER',
  ),
  'device assignment': on(
    'IOMMU_API IOMMU_SUPPORT IOMMU_IOVA VFIO VFIO_CONTAINER VFIO_GROUP VFIO_PCI VFIO_PCI_CORE VFIO_PCI_INTX VFIO_PCI_MMAP ' +
      'VFIO_VIRQFD VFIO_IOMMU_TYPE1',
  ),
};

export const x86Options: OptionSet = {
  'x86 with both interrupt controllers': {
    ...on(
      'X86 X86_64 XARRAY_MULTI X86_LOCAL_APIC X86_IO_APIC X86_X2APIC ACPI X86_TSC X86_CMPXCHG64 X86_CMOV X86_HT X86_MSR DMI EFI ' +
        'X86_PAT MTRR NUMA IRQ_REMAP DMAR_TABLE INTEL_IOMMU AMD_IOMMU GENERIC_PENDING_IRQ GENERIC_IRQ_MIGRATION ' +
        'GENERIC_IRQ_MATRIX_ALLOCATOR GENERIC_IRQ_RESERVATION_MODE IRQ_MSI_IOMMU X86_PLATFORM_DEVICES PARAVIRT HYPERVISOR_GUEST ' +
        'USE_PERCPU_NUMA_NODE_ID HAVE_SETUP_PER_CPU_AREA HAVE_CMPXCHG_DOUBLE KVM_INTEL KVM_AMD KVM_X86 KVM_SMM KVM_HYPERV KVM_XEN KVM_IOAPIC HAVE_KVM_DIRTY_RING HAVE_KVM_PFNCACHE HAVE_KVM_NO_POLL PCI_DIRECT PCI_MMCONFIG ' +
        'ARCH_SUPPORTS_ACPI SCHED_MC PERF_EVENTS THREAD_INFO_IN_TASK CPU_SUP_INTEL CPU_SUP_AMD ISA_DMA_API TRANSPARENT_HUGEPAGE HAVE_ARCH_TRANSPARENT_HUGEPAGE HAVE_ARCH_TRANSPARENT_HUGEPAGE_PUD ' +
        'ARCH_SUPPORTS_HUGE_PFNMAP ARCH_SUPPORTS_PMD_PFNMAP ARCH_SUPPORTS_PUD_PFNMAP HPET_TIMER VFIO_PCI_VGA VFIO_PCI_IGD',
    ),
    X86_L1_CACHE_SHIFT: '6',
    X86_INTERNODE_CACHE_SHIFT: '6',
    PGTABLE_LEVELS: '4',
    PAGE_SHIFT: '12',
    PHYSICAL_START: '0x1000000',
    PHYSICAL_ALIGN: '0x200000',
    FUNCTION_ALIGNMENT: '16',
    ARCH_MMAP_RND_BITS: '28',
  },
};

/** Book3S (POWER9 and later, XIVE) little-endian, or e500 (the PAMU) big-endian. */
export function powerpcOptions(target: 'powerpc64le' | 'powerpc64be', version: LinuxVersion): OptionSet {
  const pages = target === 'powerpc64le' ? '16' : '12';
  return {
    'powerpc, 64 bits': {
      ...on(
        'PPC PPC64 ARCH_HAS_HUGEPD ARCH_HAS_MMIOWB THREAD_INFO_IN_TASK HAVE_SETUP_PER_CPU_AREA USE_PERCPU_NUMA_NODE_ID GENERIC_IOMAP OF_FLATTREE OF_EARLY_FLATTREE GENERIC_IRQ_MIGRATION NUMA OF_IRQ IRQ_MSI_IOMMU ISA_DMA_API CPU_HAS_FPU',
      ),
      THREAD_SHIFT: '14',
      ARCH_FORCE_MAX_ORDER: target === 'powerpc64le' ? '8' : '12',
      PPC_PAGE_SHIFT: pages,
      PAGE_SHIFT: pages,
      PHYSICAL_START: '0',
      KERNEL_START: '0xc000000000000000',
      PAGE_OFFSET: '0xc000000000000000',
      FUNCTION_ALIGNMENT: '4',
    },
    ...(version.major > 6 || version.minor >= 5
      ? { 'mappings of registers by the common code': on('GENERIC_IOREMAP') }
      : {}),
    ...(target === 'powerpc64le'
      ? {
          'POWER9 with XIVE, its KVM with interrupts in the kernel; 64K pages as servers use them': {
            ...on(
              'CPU_LITTLE_ENDIAN PPC_BOOK3S PPC_BOOK3S_64 PPC_64S_HASH_MMU PPC_RADIX_MMU PPC_64K_PAGES PPC_PSERIES PPC_POWERNV ' +
                'PPC_XIVE PPC_XIVE_NATIVE PPC_XIVE_SPAPR PPC_XICS PPC_ICP_NATIVE PPC_SMP_MUXED_IPI PPC_DOORBELL EPAPR_PARAVIRT ' +
                'XARRAY_MULTI KVM_XIVE KVM_XICS KVM_BOOK3S_HANDLER KVM_BOOK3S_64_HANDLER KVM_BOOK3S_64 KVM_BOOK3S_64_HV ' +
                'KVM_BOOK3S_HV_POSSIBLE KVM_BOOK3S_64_HV_POSSIBLE SPAPR_TCE_IOMMU ALTIVEC VSX PPC_FPU PPC_FPU_REGS PPC_TRANSACTIONAL_MEM ' +
                'DEBUG_FS PPC_PKEY PPC_MEM_KEYS PPC_RTAS PPC_KUAP TRANSPARENT_HUGEPAGE HUGETLB_PAGE ARCH_HAS_MEMBARRIER_CALLBACKS',
            ),
            PGTABLE_LEVELS: '4',
            NR_IRQS: '512',
          },
        }
      : {
          'e500mc and later with the PAMU': {
            ...on(
              'CPU_BIG_ENDIAN PPC_4K_PAGES PTE_64BIT PPC_E500 PPC_MMU_NOHASH PPC_BOOK3E_64 PPC_BOOK3E PPC_E500MC FSL_SOC FSL_PAMU FSL_PCI PPC_FPU PPC_FPU_REGS BOOKE BOOKE_OR_40x PPC_85xx',
            ),
            PGTABLE_LEVELS: '4',
            NR_IRQS: '512',
          },
        }),
  };
}

/** Patching of running code; a .config does not turn it on either: keys and calls are read as data, which is C. */
export const codePatching = [
  'JUMP_LABEL',
  'HAVE_STATIC_CALL',
  'HAVE_STATIC_CALL_INLINE',
  'PREEMPT_DYNAMIC',
  'HAVE_PREEMPT_DYNAMIC',
  'HAVE_PREEMPT_DYNAMIC_CALL',
];

/** Taken away likewise: lock functions that would be inline, down to the lock's own words. */
const inlineLocks =
  'INLINE_SPIN_UNLOCK_IRQ INLINE_READ_UNLOCK INLINE_READ_UNLOCK_IRQ INLINE_WRITE_UNLOCK INLINE_WRITE_UNLOCK_IRQ';

/** And checks of locks and lists that a kernel makes of itself: they enlarge its structures, and the world makes them. */
const ownChecks =
  'LOCKDEP PROVE_LOCKING PROVE_RAW_LOCK_NESTING PROVE_RCU PROVE_RCU_LIST DEBUG_LOCK_ALLOC LOCK_STAT DEBUG_SPINLOCK DEBUG_MUTEXES ' +
  'DEBUG_RWSEMS DEBUG_RT_MUTEXES DEBUG_WW_MUTEX_SLOWPATH DEBUG_ATOMIC_SLEEP TRACE_IRQFLAGS DEBUG_LIST DEBUG_PLIST ' +
  'DEBUG_OBJECTS DEBUG_OBJECTS_WORK DEBUG_OBJECTS_TIMERS DEBUG_OBJECTS_RCU_HEAD DEBUG_OBJECTS_PERCPU_COUNTER';

export const worldsOwn: readonly string[] = `${inlineLocks} ${ownChecks}`.split(' ');

/**
 * Held whatever a .config says: the machine's pointers are small, and poisoned ones near 0 are no memory either; unlocking is a
 * function of the world like locking, not an inline one.
 */
export const machineOptions = { ILLEGAL_POINTER_VALUE: '0', UNINLINE_SPIN_UNLOCK: '1' };
