/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * IOAPIC: lines in, messages out, EOIs back. A model of QEMU's userspace device, for kernel-irqchip=split and =off.
 * Written from the Intel 82093AA datasheet (registers 3.1 and 3.2, entry fields 3.2.4), the Intel SDM volume 3A
 * 11.8.5 (EOI broadcast) and 11.11 (message format), and the observed behaviour of QEMU 7.2.
 */
#include "model.h"

#include <string.h>

int ioapic_route_update;

KVMState *kvm_state;
PICCommonState *isa_pic;
AddressSpace *ioapic_as;

static IOAPICCommonState ioapic_devices[MAX_IOAPICS];
static QEMUTimer delayed_service_timers[MAX_IOAPICS];
static IOAPICCommonState *ioapics[MAX_IOAPICS];

/* The message of one entry. Reading an ExtINT entry acknowledges the PIC: the vector is whatever it answers. */
static void ioapic_entry_parse(uint64_t entry, struct ioapic_entry_info *info)
{
    memset(info, 0, sizeof(*info));
    info->masked = (entry & IOAPIC_LVT_MASKED) != 0;
    info->trig_mode = (entry & IOAPIC_LVT_TRIGGER_MODE) != 0;
    info->dest_mode = (entry & IOAPIC_LVT_DEST_MODE) != 0;
    info->delivery_mode = (entry >> IOAPIC_LVT_DELIV_MODE_SHIFT) & IOAPIC_DM_MASK;
    /* All of bits 63:48, so that the remapping index of VT-d travels in the address too. */
    info->dest_idx = entry >> IOAPIC_LVT_DEST_IDX_SHIFT;
    info->vector = entry & IOAPIC_VECTOR_MASK;
    if (info->delivery_mode == IOAPIC_DM_EXTINT) {
        info->vector = pic_read_irq(isa_pic);
    }

    /* SDM 11.11.1: destination in 19:12 (index from bit 4 up with remapping), destination mode in bit 2. */
    info->addr = APIC_DEFAULT_ADDRESS;
    info->addr |= (uint32_t)info->dest_idx << 4;
    info->addr |= (uint32_t)info->dest_mode << 2;
    /* SDM 11.11.2: vector 7:0, delivery mode 10:8, trigger mode 15. */
    info->data = info->vector;
    info->data |= (uint32_t)info->delivery_mode << 8;
    info->data |= (uint32_t)info->trig_mode << 15;
}

/* Sends what is pending and unmasked, on any pin: one pin's event can send another pin's interrupt. */
static void ioapic_service(IOAPICCommonState *s)
{
    struct ioapic_entry_info info;

    for (int i = 0; i < IOAPIC_NUM_PINS; i++) {
        uint32_t mask = 1u << i;
        bool coalesce = false;

        if (!(s->irr & mask)) {
            continue;
        }
        ioapic_entry_parse(s->ioredtbl[i], &info);
        if (info.masked) {
            continue;
        }
        if (info.trig_mode == IOAPIC_TRIGGER_EDGE) {
            s->irr &= ~mask;
        } else {
            /* An earlier message still waits for its EOI. The event comes even then. */
            coalesce = (s->ioredtbl[i] & IOAPIC_LVT_REMOTE_IRR) != 0;
            trace_ioapic_set_remote_irr(i);
            s->ioredtbl[i] |= IOAPIC_LVT_REMOTE_IRR;
        }
        if (coalesce) {
            continue;
        }

        if (kvm_irqchip_is_split()) {
            /* No message leaves: KVM sends the one in the route it holds for GSI i. */
            kvm_set_irq(kvm_state, i, 1);
            if (info.trig_mode == IOAPIC_TRIGGER_EDGE) {
                kvm_set_irq(kvm_state, i, 0);
            }
            continue;
        }
        stl_le_phys(ioapic_as, info.addr, info.data);
    }
}

/* Takes up pins again that ioapic_eoi_broadcast() held back. */
void delayed_ioapic_service_cb(void *opaque)
{
    IOAPICCommonState *s = opaque;

    ioapic_service(s);
}

static void ioapic_stat_update_irq(IOAPICCommonState *s, int irq, int level)
{
    if (level == s->irq_level[irq]) {
        return;
    }
    s->irq_level[irq] = level;
    if (level) {
        s->irq_count[irq]++;
    }
}

/* An input line is driven. Polarity is not looked at: level 1 means asserted. */
void ioapic_set_irq(void *opaque, int vector, int level)
{
    IOAPICCommonState *s = opaque;
    uint64_t entry;
    uint32_t mask;

    trace_ioapic_set_irq(vector, level);
    /* The timer's ISA line 0 is wired to pin 2. */
    if (vector == 0) {
        vector = 2;
    }
    if (vector < 0 || vector >= IOAPIC_NUM_PINS) {
        return;
    }
    ioapic_stat_update_irq(s, vector, level);

    mask = 1u << vector;
    entry = s->ioredtbl[vector];
    if (entry & IOAPIC_LVT_TRIGGER_MODE) {
        if (!level) {
            s->irr &= ~mask;
            return;
        }
        /* Remembered while masked as well. */
        s->irr |= mask;
        if (!(entry & IOAPIC_LVT_REMOTE_IRR)) {
            ioapic_service(s);
        }
        return;
    }

    /* 82093AA 3.2.4, bit 16: an edge on a masked pin is neither delivered nor held pending. */
    if (level && !(entry & IOAPIC_LVT_MASKED)) {
        s->irr |= mask;
        ioapic_service(s);
    }
}

/*
 * Copies the unmasked entries to QEMU's route table and hands it to KVM. A masked pin keeps the route it had, unless the design is to
 * copy what the guest prepares behind the mask.
 */
static void ioapic_update_kvm_routes(IOAPICCommonState *s)
{
    if (!kvm_irqchip_is_split()) {
        return;
    }
    for (int i = 0; i < IOAPIC_NUM_PINS; i++) {
        struct ioapic_entry_info info;
        MSIMessage msg;

        ioapic_entry_parse(s->ioredtbl[i], &info);
        if (info.masked && ioapic_route_update != ROUTE_UPDATE_WHILE_MASKED) {
            continue;
        }
        msg.address = info.addr;
        msg.data = info.data;
        kvm_irqchip_update_msi_route(kvm_state, i, msg, NULL);
    }
    kvm_irqchip_commit_routes(kvm_state);
}

/* What VT-d remaps has changed. Which entries does not matter: all routes are made anew. */
void ioapic_iec_notifier(void *private, bool global, uint32_t index, uint32_t mask)
{
    IOAPICCommonState *s = private;

    (void)global;
    (void)index;
    (void)mask;
    ioapic_update_kvm_routes(s);
}

/* One pin's share of an EOI: remote IRR falls, and a line that is still high interrupts again. */
static void ioapic_eoi_pin(IOAPICCommonState *s, int n)
{
    uint64_t entry = s->ioredtbl[n];

    /* In-kernel irqfds cannot see an EOI that ends here: their resample side is told by hand. */
    kvm_resample_fd_notify(n);
    if (!(entry & IOAPIC_LVT_REMOTE_IRR)) {
        return;
    }
    trace_ioapic_clear_remote_irr(n, (int)(entry & IOAPIC_VECTOR_MASK));
    s->ioredtbl[n] = entry & ~IOAPIC_LVT_REMOTE_IRR;

    if ((entry & IOAPIC_LVT_MASKED) || !(s->irr & (1u << n))) {
        s->irq_eoi[n] = 0;
        return;
    }
    s->irq_eoi[n]++;
    if (s->irq_eoi[n] < SUCCESSIVE_IRQ_MAX_COUNT) {
        ioapic_service(s);
        return;
    }
    /* A guest that never quiets its device would do nothing else: let it run for 10 ms. */
    s->irq_eoi[n] = 0;
    timer_mod_anticipate(s->delayed_ioapic_service_timer,
                         qemu_clock_get_ns(QEMU_CLOCK_VIRTUAL) + NANOSECONDS_PER_SECOND / 100);
    trace_ioapic_eoi_delayed_reassert(n);
}

/* SDM 11.8.5: an EOI names a vector and no CPU, so every level entry with that vector takes it. */
void ioapic_eoi_broadcast(int vector)
{
    trace_ioapic_eoi_broadcast(vector);
    for (int i = 0; i < MAX_IOAPICS; i++) {
        IOAPICCommonState *s = ioapics[i];

        if (!s) {
            continue;
        }
        for (int n = 0; n < IOAPIC_NUM_PINS; n++) {
            uint64_t entry = s->ioredtbl[n];

            if ((int)(entry & IOAPIC_VECTOR_MASK) != vector) {
                continue;
            }
            if (!(entry & IOAPIC_LVT_TRIGGER_MODE)) {
                continue;
            }
            ioapic_eoi_pin(s, n);
        }
    }
}

static uint32_t ioapic_read_register(IOAPICCommonState *s)
{
    unsigned index;

    switch (s->ioregsel) {
    case IOAPIC_REG_ID:
    case IOAPIC_REG_ARB:
        return (uint32_t)s->id << 24;
    case IOAPIC_REG_VER:
        return s->version | ((IOAPIC_NUM_PINS - 1) << 16);
    default:
        break;
    }
    if (s->ioregsel < IOAPIC_REG_REDTBL_BASE) {
        return 0;
    }
    index = (s->ioregsel - IOAPIC_REG_REDTBL_BASE) >> 1;
    if (index >= IOAPIC_NUM_PINS) {
        return 0;
    }
    if (s->ioregsel & 1) {
        return s->ioredtbl[index] >> 32;
    }
    return (uint32_t)s->ioredtbl[index];
}

uint64_t ioapic_mem_read(void *opaque, uint64_t addr, unsigned size)
{
    IOAPICCommonState *s = opaque;
    uint32_t val = 0;

    addr &= 0xff;
    if (addr == IOAPIC_IOREGSEL) {
        val = s->ioregsel;
    } else if (addr == IOAPIC_IOWIN && size == 4) {
        val = ioapic_read_register(s);
    }
    trace_ioapic_mem_read(addr, s->ioregsel, size, val);
    return val;
}

/*
 * Leaving level mode clears remote IRR. Linux relies on it to end an interrupt on version 0x11, which has no
 * EOI register: it turns the entry to edge and back.
 */
static void ioapic_fix_edge_remote_irr(uint64_t *entry)
{
    if (!(*entry & IOAPIC_LVT_TRIGGER_MODE)) {
        *entry &= ~IOAPIC_LVT_REMOTE_IRR;
    }
}

static void ioapic_write_entry(IOAPICCommonState *s, uint8_t regsel, uint32_t val)
{
    unsigned index = (regsel - IOAPIC_REG_REDTBL_BASE) >> 1;
    uint64_t ro_bits = s->ioredtbl[index] & IOAPIC_RO_BITS;

    if (regsel & 1) {
        s->ioredtbl[index] &= 0xffffffffull;
        s->ioredtbl[index] |= (uint64_t)val << 32;
    } else {
        s->ioredtbl[index] &= ~0xffffffffull;
        s->ioredtbl[index] |= val;
    }
    /* 82093AA 3.2.4: delivery status and remote IRR are read-only. */
    s->ioredtbl[index] &= ~IOAPIC_RO_BITS;
    s->ioredtbl[index] |= ro_bits;
    s->irq_eoi[index] = 0;
    ioapic_fix_edge_remote_irr(&s->ioredtbl[index]);
}

void ioapic_mem_write(void *opaque, uint64_t addr, uint64_t val, unsigned size)
{
    IOAPICCommonState *s = opaque;

    addr &= 0xff;
    /* Before the switch: a write to IOREGSEL shows the old index. */
    trace_ioapic_mem_write(addr, s->ioregsel, size, val);

    switch (addr) {
    case IOAPIC_IOREGSEL:
        s->ioregsel = val;
        break;
    case IOAPIC_IOWIN:
        if (size != 4) {
            break;
        }
        if (s->ioregsel == IOAPIC_REG_ID) {
            s->id = (val >> 24) & 0xf;
        }
        if (s->ioregsel < IOAPIC_REG_REDTBL_BASE) {
            break;
        }
        if (s->ioregsel >= IOAPIC_REG_REDTBL_BASE + 2 * IOAPIC_NUM_PINS) {
            break;
        }
        ioapic_write_entry(s, s->ioregsel, val);
        if (ioapic_route_update == ROUTE_UPDATE_BEFORE_SERVICE) {
            ioapic_update_kvm_routes(s);
        }
        /* A pin that was just unmasked may be pending. */
        ioapic_service(s);
        break;
    case IOAPIC_EOI:
        if (size != 4 || s->version != 0x20) {
            break;
        }
        ioapic_eoi_broadcast(val);
        break;
    default:
        break;
    }

    /* Too late for what ioapic_service() just sent: KVM used the route as it was before this write. */
    if (ioapic_route_update != ROUTE_UPDATE_BEFORE_SERVICE) {
        ioapic_update_kvm_routes(s);
    }
}

/* Neither the EOI counters nor KVM's routes are touched: an old route survives a reset. */
void ioapic_reset_common(IOAPICCommonState *s)
{
    s->id = 0;
    s->ioregsel = 0;
    s->irr = 0;
    for (int i = 0; i < IOAPIC_NUM_PINS; i++) {
        s->ioredtbl[i] = IOAPIC_LVT_MASKED;
    }
}

static bool ioapic_post_load_restores_routes;

/* The state of another IOAPIC has been loaded. KVM's routes are no part of it: they follow from the entries, if somebody asks. */
int ioapic_dispatch_post_load(void *opaque, int version_id)
{
    (void)version_id;
    if (ioapic_post_load_restores_routes) {
        ioapic_update_kvm_routes(opaque);
    }
    return 0;
}

IOAPICCommonState *ioapic_fixture(int index, uint8_t version, int route_update, bool post_load_restores_routes)
{
    IOAPICCommonState *s = &ioapic_devices[index];

    memset(s, 0, sizeof(*s));
    s->version = version;
    s->delayed_ioapic_service_timer = &delayed_service_timers[index];
    *s->delayed_ioapic_service_timer = (QEMUTimer){ .cb = delayed_ioapic_service_cb, .opaque = s };
    ioapic_reset_common(s);
    ioapics[index] = s;
    ioapic_route_update = route_update;
    ioapic_post_load_restores_routes = post_load_restores_routes;
    return s;
}
