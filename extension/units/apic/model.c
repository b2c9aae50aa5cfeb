/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Local APICs in QEMU: a message or an interprocessor interrupt is delivered, taken and ended.
 * Written from the Intel SDM volume 3A: 11.11 (messages), 11.6.2 (destinations), 11.8.3 (priorities), 11.8.4 (IRR, ISR,
 * TMR), 11.8.5 (EOI), and the observed behaviour of QEMU 7.2 with TCG. Two things differ from hardware: a vector is
 * accepted while the APIC is software-disabled, and lowest priority takes the matching APIC with the lowest number.
 */
#include "model.h"

#include <string.h>

static APICCommonState local_apic_devices[MAX_APICS];
static APICCommonState *local_apics[MAX_APICS];
static int apic_irq_delivered;

static bool apic_get_bit(const uint32_t *words, int vector)
{
    return (words[vector >> 5] >> (vector & 31)) & 1;
}

static void apic_set_bit(uint32_t *words, int vector)
{
    words[vector >> 5] |= 1u << (vector & 31);
}

static void apic_reset_bit(uint32_t *words, int vector)
{
    words[vector >> 5] &= ~(1u << (vector & 31));
}

/* The highest vector that is set, -1 if none is. */
static int get_highest_priority_int(const uint32_t *words)
{
    for (int vector = 255; vector >= 0; vector--) {
        if (apic_get_bit(words, vector)) {
            return vector;
        }
    }
    return -1;
}

/* SDM 11.8.3.1: the greater of the task's class and that of the interrupt in service. */
static int apic_get_ppr(APICCommonState *s)
{
    int isrv = get_highest_priority_int(s->isr);
    int in_service = 0;

    if (isrv >= 0) {
        in_service = isrv & 0xf0;
    }
    if ((s->tpr & 0xf0) >= in_service) {
        return s->tpr;
    }
    return in_service;
}

static void apic_report_irq_delivered(int delivered)
{
    apic_irq_delivered += delivered;
    trace_apic_report_irq_delivered(apic_irq_delivered);
}

/* The vector becomes pending. A second one before it is taken leaves no mark. */
static void apic_set_irq(APICCommonState *s, int vector_num, int trigger_mode)
{
    apic_report_irq_delivered(!apic_get_bit(s->irr, vector_num));
    apic_set_bit(s->irr, vector_num);
    if (trigger_mode) {
        apic_set_bit(s->tmr, vector_num);
    } else {
        apic_reset_bit(s->tmr, vector_num);
    }
}

/* SDM 11.6.2.2: flat compares bits; in the cluster model the high nibble names the cluster. */
static bool apic_match_logical(APICCommonState *s, uint8_t dest)
{
    if (s->dest_mode == APIC_DFR_FLAT) {
        return (dest & s->log_dest) != 0;
    }
    if (s->dest_mode == 0) {
        return (dest & 0xf0) == (s->log_dest & 0xf0) && (dest & s->log_dest & 0x0f) != 0;
    }
    return false;
}

/* Bit n of the result: local APIC n is a destination. */
static uint32_t apic_get_delivery_bitmask(uint8_t dest, uint8_t dest_mode)
{
    uint32_t deliver_bitmask = 0;

    for (int i = 0; i < MAX_APICS; i++) {
        APICCommonState *s = local_apics[i];
        bool match;

        if (!s) {
            continue;
        }
        if (dest_mode) {
            match = apic_match_logical(s, dest);
        } else {
            match = dest == APIC_BROADCAST || dest == s->id;
        }
        if (match) {
            deliver_bitmask |= 1u << i;
        }
    }
    return deliver_bitmask;
}

static void apic_deliver_to(APICCommonState *s, uint8_t delivery_mode, uint8_t vector_num, uint8_t trigger_mode)
{
    switch (delivery_mode) {
    case APIC_DM_FIXED:
    case APIC_DM_LOWPRI:
    case APIC_DM_EXTINT:
        /* An ExtINT message already carries the vector that the PIC gave to the IOAPIC. */
        apic_set_irq(s, vector_num, trigger_mode);
        break;
    case APIC_DM_SMI:
        s->smi_requests++;
        break;
    case APIC_DM_NMI:
        s->nmi_requests++;
        break;
    case APIC_DM_INIT:
        s->init_requests++;
        break;
    default:
        break;
    }
}

static void apic_bus_deliver(uint32_t deliver_bitmask, uint8_t delivery_mode, uint8_t vector_num,
                             uint8_t trigger_mode)
{
    for (int i = 0; i < MAX_APICS; i++) {
        if (!(deliver_bitmask & (1u << i))) {
            continue;
        }
        apic_deliver_to(local_apics[i], delivery_mode, vector_num, trigger_mode);
        if (delivery_mode == APIC_DM_LOWPRI) {
            return;
        }
    }
}

void apic_deliver_irq(uint8_t dest, uint8_t dest_mode, uint8_t delivery_mode, uint8_t vector_num,
                      uint8_t trigger_mode)
{
    uint32_t deliver_bitmask;

    trace_apic_deliver_irq(dest, dest_mode, delivery_mode, vector_num, trigger_mode);
    deliver_bitmask = apic_get_delivery_bitmask(dest, dest_mode);
    apic_bus_deliver(deliver_bitmask, delivery_mode, vector_num, trigger_mode);
}

/* SDM 11.11: a write into the message window. The redirection hint and the assert bit are not looked at. */
void apic_send_msi(uint64_t addr, uint32_t data)
{
    uint8_t dest = addr >> MSI_ADDR_DEST_ID_SHIFT;
    uint8_t dest_mode = (addr >> MSI_ADDR_DEST_MODE_SHIFT) & 1;
    uint8_t vector = data & 0xff;
    uint8_t delivery = (data >> 8) & 7;
    uint8_t trigger_mode = (data >> 15) & 1;

    apic_deliver_irq(dest, dest_mode, delivery, vector, trigger_mode);
}

/* SDM 11.8.5: only a level-triggered vector is announced to the IOAPICs, and not if the guest does that itself. */
static void apic_eoi(APICCommonState *s)
{
    int isrv = get_highest_priority_int(s->isr);

    if (isrv < 0) {
        return;
    }
    apic_reset_bit(s->isr, isrv);
    if (s->spurious_vec & APIC_SPIV_DIRECTED_EOI) {
        return;
    }
    if (apic_get_bit(s->tmr, isrv)) {
        ioapic_eoi_broadcast(isrv);
    }
}

/* SDM 11.6.1: a write to the low half of the ICR sends. */
static void apic_deliver(int self)
{
    APICCommonState *s = local_apics[self];
    uint8_t dest = s->icr[1] >> 24;
    uint8_t dest_mode = (s->icr[0] >> 11) & 1;
    uint8_t delivery_mode = (s->icr[0] >> 8) & 7;
    uint8_t trigger_mode = (s->icr[0] >> 15) & 1;
    uint32_t deliver_bitmask = 0;

    switch ((s->icr[0] >> 18) & 3) {
    case APIC_SHORTHAND_NONE:
        deliver_bitmask = apic_get_delivery_bitmask(dest, dest_mode);
        break;
    case APIC_SHORTHAND_SELF:
        deliver_bitmask = 1u << self;
        break;
    case APIC_SHORTHAND_ALL:
        deliver_bitmask = apic_get_delivery_bitmask(APIC_BROADCAST, 0);
        break;
    default:
        deliver_bitmask = apic_get_delivery_bitmask(APIC_BROADCAST, 0) & ~(1u << self);
        break;
    }
    apic_bus_deliver(deliver_bitmask, delivery_mode, s->icr[0] & 0xff, trigger_mode);
}

/* The CPU takes an interrupt: its vector moves from IRR to ISR. -1 if none may be taken. */
int apic_get_interrupt(APICCommonState *s)
{
    int intno = get_highest_priority_int(s->irr);
    int ppr = apic_get_ppr(s);

    if (!(s->spurious_vec & 0x100) || intno < 0) {
        return -1;
    }
    /* A priority of 0 withholds nothing, not even the vectors below 16. */
    if (ppr != 0 && (intno & 0xf0) <= (ppr & 0xf0)) {
        return -1;
    }
    apic_reset_bit(s->irr, intno);
    apic_set_bit(s->isr, intno);
    return intno;
}

static uint32_t apic_read_register(APICCommonState *s, uint32_t offset)
{
    switch (offset & 0xf80) {
    case APIC_REG_ISR:
        return s->isr[(offset >> 4) & 7];
    case APIC_REG_TMR:
        return s->tmr[(offset >> 4) & 7];
    case APIC_REG_IRR:
        return s->irr[(offset >> 4) & 7];
    default:
        break;
    }
    switch (offset) {
    case APIC_REG_ID:
        return (uint32_t)s->id << 24;
    case APIC_REG_VERSION:
        return APIC_VERSION_VALUE;
    case APIC_REG_TPR:
        return s->tpr;
    case APIC_REG_PPR:
        return apic_get_ppr(s);
    case APIC_REG_LDR:
        return (uint32_t)s->log_dest << 24;
    case APIC_REG_DFR:
        return ((uint32_t)s->dest_mode << 28) | 0x0fffffff;
    case APIC_REG_SPIV:
        return s->spurious_vec;
    case APIC_REG_ICR:
        return s->icr[0];
    case APIC_REG_ICR2:
        return s->icr[1];
    default:
        return 0;
    }
}

static void apic_write_register(int self, uint32_t offset, uint32_t val)
{
    APICCommonState *s = local_apics[self];

    switch (offset) {
    case APIC_REG_TPR:
        s->tpr = val;
        break;
    case APIC_REG_EOI:
        apic_eoi(s);
        break;
    case APIC_REG_LDR:
        s->log_dest = val >> 24;
        break;
    case APIC_REG_DFR:
        s->dest_mode = val >> 28;
        break;
    case APIC_REG_SPIV:
        s->spurious_vec = val & 0x1ff;
        break;
    case APIC_REG_ICR:
        s->icr[0] = val;
        apic_deliver(self);
        break;
    case APIC_REG_ICR2:
        s->icr[1] = val;
        break;
    default:
        break;
    }
}

uint64_t apic_mem_read(void *opaque, uint64_t addr, unsigned size)
{
    int self = cpu_get_current_apic_index();
    uint32_t val;

    (void)opaque;
    if (size < 4 || self < 0) {
        return 0;
    }
    val = apic_read_register(local_apics[self], addr & 0xff0);
    trace_apic_mem_readl(addr, val);
    return val;
}

/*
 * Registers and messages share one megabyte: the registers of the CPU that asks lie in its first page. What lies
 * beyond it, or in that page's first sixteen bytes, is a message.
 */
void apic_mem_write(void *opaque, uint64_t addr, uint64_t val, unsigned size)
{
    int self;

    (void)opaque;
    if (size < 4) {
        return;
    }
    if (addr > 0xfff || (addr & 0xff0) == 0) {
        apic_send_msi(addr, val);
        return;
    }
    self = cpu_get_current_apic_index();
    if (self < 0) {
        return;
    }
    trace_apic_mem_writel(addr, val);
    apic_write_register(self, addr & 0xff0, val);
}

APICCommonState *apic_fixture(int index)
{
    APICCommonState *s = &local_apic_devices[index];

    memset(s, 0, sizeof(*s));
    s->id = index;
    s->dest_mode = APIC_DFR_FLAT;
    s->spurious_vec = 0xff;
    local_apics[index] = s;
    return s;
}

void apic_enable_fixture(int index)
{
    APICCommonState *s = local_apics[index];

    s->spurious_vec = 0x1ff;
    s->log_dest = 1u << index;
}

/* The CPU looks whether it has an interrupt to take. -1 if it has none. */
int apic_accept_fixture(int index)
{
    return apic_get_interrupt(local_apics[index]);
}
