/*
 * Processors and what belongs to each. A vCPU's thread runs on the host's CPU of its own number. Variables of the section
 * .data..percpu exist once for each CPU, IRQSCOPE_PER_CPU_BYTES apart: a CPU has its own copy, and one that is not there
 * has none that could be touched.
 */
bool static_key_initialized __read_mostly = true;
#if NR_CPUS > 1
unsigned int nr_cpu_ids __read_mostly = NR_CPUS;
#endif
struct cpumask __cpu_possible_mask, __cpu_online_mask, __cpu_present_mask, __cpu_active_mask, __cpu_dying_mask;
/* The mask of each CPU alone, as cpumask_of() finds it: row n + 1 has bit n. */
_Static_assert(BITS_PER_LONG == 64 && BITS_TO_LONGS(NR_CPUS) == 1, "one word a mask");
#define IRQSCOPE_MASK(n) [(n) + 1][0] = 1ul << (n)
#define IRQSCOPE_MASKS(n) \
	IRQSCOPE_MASK(n), IRQSCOPE_MASK((n) + 1), IRQSCOPE_MASK((n) + 2), IRQSCOPE_MASK((n) + 3), \
	IRQSCOPE_MASK((n) + 4), IRQSCOPE_MASK((n) + 5), IRQSCOPE_MASK((n) + 6), IRQSCOPE_MASK((n) + 7)
const unsigned long cpu_bit_bitmap[BITS_PER_LONG + 1][BITS_TO_LONGS(NR_CPUS)] = {
	IRQSCOPE_MASKS(0), IRQSCOPE_MASKS(8), IRQSCOPE_MASKS(16), IRQSCOPE_MASKS(24),
	IRQSCOPE_MASKS(32), IRQSCOPE_MASKS(40), IRQSCOPE_MASKS(48), IRQSCOPE_MASKS(56),
};
atomic_t __num_online_cpus __read_mostly;
unsigned long __per_cpu_offset[NR_CPUS];

#ifdef CONFIG_X86_64
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
DEFINE_PER_CPU(struct task_struct *, current_task);
DEFINE_PER_CPU_READ_MOSTLY(int, cpu_number);
DEFINE_PER_CPU(int, __preempt_count);
#define irqscope_number(cpu) per_cpu(cpu_number, cpu)
#define irqscope_current(cpu) per_cpu(current_task, cpu)
#else
DEFINE_PER_CPU_ALIGNED(struct pcpu_hot, pcpu_hot);
#define irqscope_number(cpu) per_cpu(pcpu_hot.cpu_number, cpu)
#define irqscope_current(cpu) per_cpu(pcpu_hot.current_task, cpu)
#endif
#else
static DEFINE_PER_CPU(struct task_struct *, irqscope_task);
#define irqscope_current(cpu) per_cpu(irqscope_task, cpu)

struct task_struct *__irqscope_current(void)
{
	return irqscope_current(__irqscope_cpu());
}
#endif

#ifdef CONFIG_PPC64
/* Assembly that chooses an instruction by the processor. */
unsigned int __arch_hweight8(unsigned int w)
{
	return __sw_hweight8(w);
}

unsigned int __arch_hweight16(unsigned int w)
{
	return __sw_hweight16(w);
}

unsigned int __arch_hweight32(unsigned int w)
{
	return __sw_hweight32(w);
}

unsigned long __arch_hweight64(__u64 w)
{
	return __sw_hweight64(w);
}
#endif

/* What alloc_percpu() gives out: never taken back. */
static DEFINE_PER_CPU(unsigned char [2048], irqscope_allocated) __aligned(64);
static size_t irqscope_allocated_bytes;

static void __percpu *irqscope_alloc_percpu(size_t size, size_t align)
{
	size_t at = ALIGN(irqscope_allocated_bytes, align);

	if (at + size > sizeof(irqscope_allocated))
		return NULL;
	irqscope_allocated_bytes = at + size;
	return (void __percpu *)&irqscope_allocated[at];
}

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
void __percpu *__alloc_percpu(size_t size, size_t align)
{
	return irqscope_alloc_percpu(size, align);
}

void __percpu *__alloc_percpu_gfp(size_t size, size_t align, gfp_t gfp)
{
	return irqscope_alloc_percpu(size, align);
}
#else
void __percpu *pcpu_alloc_noprof(size_t size, size_t align, bool reserved, gfp_t gfp)
{
	return irqscope_alloc_percpu(size, align);
}
#endif

void free_percpu(void __percpu *object)
{
}

#if defined(CONFIG_DEBUG_PREEMPT) || defined(CONFIG_TRACE_PREEMPT_TOGGLE)
void preempt_count_add(int by)
{
	__preempt_count_add(by);
}

void preempt_count_sub(int by)
{
	__preempt_count_sub(by);
}
#endif

/* An interrupt or softirq on this CPU: nothing here may sleep, and in_interrupt() says so. */
static void irqscope_enter_handler(int offset)
{
	preempt_count_add(offset);
	__irqscope_handler(1);
}

static void irqscope_leave_handler(int offset)
{
	__irqscope_handler(0);
	preempt_count_sub(offset);
}

/* CPUs come and go nowhere: who wants to be told is told once of those that are there. */
int __cpuhp_setup_state(enum cpuhp_state state, const char *name, bool invoke, int (*startup)(unsigned int cpu),
			int (*teardown)(unsigned int cpu), bool multi_instance)
{
	unsigned int cpu;

	if (!invoke || !startup)
		return 0;
	for_each_online_cpu(cpu) {
		int error = startup(cpu);

		if (error)
			return error;
	}
	return 0;
}

/* Another CPU is interrupted: the function runs as there, at once. */
int smp_call_function_single(int cpu, smp_call_func_t func, void *info, int wait)
{
	unsigned int before;

	if (!cpu_online(cpu))
		return -ENXIO;
	before = __irqscope_on_cpu(cpu + 1);
	irqscope_enter_handler(HARDIRQ_OFFSET);
	func(info);
	irqscope_leave_handler(HARDIRQ_OFFSET);
	__irqscope_on_cpu(before);
	return 0;
}

/* Beyond all memory. */
#define IRQSCOPE_NOWHERE 0x20000000ul

static void irqscope_processor_setup(unsigned int cpu)
{
	__per_cpu_offset[cpu] = (unsigned long)cpu * IRQSCOPE_PER_CPU_BYTES;
	cpumask_set_cpu(cpu, &__cpu_possible_mask);
	cpumask_set_cpu(cpu, &__cpu_present_mask);
	cpumask_set_cpu(cpu, &__cpu_online_mask);
	cpumask_set_cpu(cpu, &__cpu_active_mask);
#ifdef CONFIG_X86_64
	irqscope_number(cpu) = cpu;
#endif
	/* The thread that runs there. */
	irqscope_current(cpu) = kzalloc(sizeof(struct task_struct), GFP_KERNEL);
	irqscope_current(cpu)->pid = cpu + 1;
}

/* Before anything of the kernel runs: CPUs 0 to cpus - 1 are there and online. */
void irqscope_kernel_setup(unsigned int cpus)
{
	unsigned int cpu;

	nr_cpu_ids = cpus;
	atomic_set(&__num_online_cpus, cpus);
	for (cpu = 0; cpu < cpus; cpu++)
		irqscope_processor_setup(cpu);
	for (; cpu < NR_CPUS; cpu++)
		__per_cpu_offset[cpu] = IRQSCOPE_NOWHERE;
	radix_tree_node_cachep =
		kmem_cache_create("radix_tree_node", sizeof(struct radix_tree_node), 0, 0, radix_tree_node_ctor);
}
