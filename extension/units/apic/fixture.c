/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects for hw/intc/apic.c of a checkout, and what other files of QEMU define. Read after that file, with its types and
 * statics in force; realize never runs (DECISIONS 6). A CPU here is its interrupt requests: nothing else of it is looked at.
 */
void *qom_object(void *obj, const char *typename);
int cpu_get_current_apic_index(void);

enum {
    FIXTURE_CPUS = 8,
    /* Intel SDM 3A, 11.9: the bit of the spurious vector register that enables the APIC. */
    FIXTURE_ENABLE = 1 << 8,
    /* Above whatever a board maps in the same window. */
    FIXTURE_PRIORITY = 0x1000,
};

__typeof__(isa_pic) isa_pic;
__typeof__(apic_report_tpr_access) apic_report_tpr_access;
static APICCommonState fixture_apics[FIXTURE_CPUS];
static X86CPU fixture_cpus[FIXTURE_CPUS];
static QEMUTimer fixture_timers[FIXTURE_CPUS];
/* The CPU that looks at its own APIC though no access of its is under way; -1 for none. */
static int fixture_self = -1;

static int fixture_index(void)
{
    return fixture_self >= 0 ? fixture_self : cpu_get_current_apic_index();
}

DeviceState *cpu_get_current_apic(void)
{
    int index = fixture_index();

    return index < 0 ? NULL : (DeviceState *)&fixture_apics[index];
}

bool qemu_cpu_is_self(CPUState *cpu)
{
    int index = fixture_index();

    return index >= 0 && cpu == CPU(&fixture_cpus[index]);
}

bool cpu_is_bsp(X86CPU *cpu)
{
    return cpu == &fixture_cpus[0];
}

void cpu_interrupt(CPUState *cpu, int mask)
{
    cpu->interrupt_request |= mask;
}

void cpu_reset_interrupt(CPUState *cpu, int mask)
{
    cpu->interrupt_request &= ~mask;
}

/* All local APICs, as after power-on but for their registers: those apic_reset_common() sets. */
void apic_objects_fixture(int cpus, uint32_t version)
{
    for (int i = 0; i < cpus; i++) {
        APICCommonState *s = qom_object(&fixture_apics[i], TYPE_APIC);

        s->initial_apic_id = i;
        s->version = version;
        s->apicbase = i == 0 ? MSR_IA32_APICBASE_BSP : 0;
        s->cpu = qom_object(&fixture_cpus[i], "x86_64-cpu");
        fixture_timers[i].cb = apic_timer;
        fixture_timers[i].opaque = s;
        s->timer = &fixture_timers[i];
        memory_region_init_io(&s->io_memory, OBJECT(s), &apic_io_ops, s, "apic-msi", APIC_SPACE_SIZE);
        local_apics[i] = s;
    }
    memory_region_add_subregion_overlap(get_system_memory(), APIC_DEFAULT_ADDRESS, &fixture_apics[0].io_memory,
                                        FIXTURE_PRIORITY);
}

/* What firmware does before an OS runs: software-enabled, logical destination 1 << index in the flat model. */
void apic_enable_fixture(int index)
{
    fixture_apics[index].spurious_vec |= FIXTURE_ENABLE;
    fixture_apics[index].log_dest = 1 << index;
}

/* A CPU with interrupts enabled looks whether it has one to take. -1 if it has none. */
int apic_accept_fixture(int index)
{
    DeviceState *dev = (DeviceState *)&fixture_apics[index];
    CPUState *cpu = CPU(&fixture_cpus[index]);
    int intno = -1;

    fixture_self = index;
    if (cpu->interrupt_request & CPU_INTERRUPT_POLL) {
        cpu_reset_interrupt(cpu, CPU_INTERRUPT_POLL);
        apic_poll_irq(dev);
    }
    if (cpu->interrupt_request & CPU_INTERRUPT_HARD) {
        cpu_reset_interrupt(cpu, CPU_INTERRUPT_HARD);
        intno = apic_get_interrupt(dev);
    }
    fixture_self = -1;
    return intno;
}
