/*
 * Processors and what belongs to each. A vCPU's thread runs on the host's CPU of its own number.
 */
bool static_key_initialized __read_mostly = true;
#if NR_CPUS > 1
unsigned int nr_cpu_ids __read_mostly = NR_CPUS;
#endif
struct cpumask __cpu_possible_mask, __cpu_online_mask, __cpu_present_mask, __cpu_active_mask, __cpu_dying_mask;
atomic_t __num_online_cpus __read_mostly;
struct kmem_cache *radix_tree_node_cachep;
unsigned long __per_cpu_offset[NR_CPUS];
static struct task_struct irqscope_task;
#ifdef CONFIG_X86_64
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
DEFINE_PER_CPU(struct task_struct *, current_task) = &irqscope_task;
#else
DEFINE_PER_CPU_ALIGNED(struct pcpu_hot, pcpu_hot) = { .current_task = &irqscope_task };
#endif
#endif

void radix_tree_node_rcu_free(struct rcu_head *head)
{
	kmem_cache_free(radix_tree_node_cachep, container_of(head, struct xa_node, rcu_head));
}

/* Before anything of the kernel runs: CPUs 0 to cpus - 1 are there and online. */
void irqscope_kernel_setup(unsigned int cpus)
{
	unsigned int cpu;

	for (cpu = 0; cpu < cpus; cpu++) {
		cpumask_set_cpu(cpu, &__cpu_possible_mask);
		cpumask_set_cpu(cpu, &__cpu_present_mask);
		cpumask_set_cpu(cpu, &__cpu_online_mask);
		cpumask_set_cpu(cpu, &__cpu_active_mask);
	}
	atomic_set(&__num_online_cpus, cpus);
	nr_cpu_ids = cpus;
	radix_tree_node_cachep = kmem_cache_create("radix_tree_node", sizeof(struct xa_node), 0, 0, NULL);
}
