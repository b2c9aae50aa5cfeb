/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What QEMU and the host kernel exchange: requests and structures of the KVM API, with their binary layout.
 * Written from the KVM API document: 4.25 KVM_IRQ_LINE, 4.52 KVM_SET_GSI_ROUTING, 4.70 KVM_SIGNAL_MSI, 4.75 KVM_IRQFD, 5 kvm_run.
 */
#ifndef IRQSCOPE_KVM_UAPI_H
#define IRQSCOPE_KVM_UAPI_H

#include <stddef.h>
#include <stdint.h>

/* Request numbers: direction << 30 | argument size << 16 | 0xae << 8 | number. */
#define KVM_IRQ_LINE 0x4008ae61u
#define KVM_IRQ_LINE_STATUS 0xc008ae67u
#define KVM_SET_GSI_ROUTING 0x4008ae6au
#define KVM_SIGNAL_MSI 0x4020aea5u
#define KVM_IRQFD 0x4020ae76u

#define KVM_EXIT_IOAPIC_EOI 26

#define KVM_IRQ_ROUTING_IRQCHIP 1
#define KVM_IRQ_ROUTING_MSI 2
#define KVM_IRQCHIP_PIC_MASTER 0
#define KVM_IRQCHIP_PIC_SLAVE 1
#define KVM_IRQCHIP_IOAPIC 2
#define KVM_MSI_VALID_DEVID (1u << 0)

/* Pins of the IOAPIC. With the IOAPIC in userspace the GSIs set aside for them: the argument of KVM_CAP_SPLIT_IRQCHIP. */
#define KVM_IOAPIC_NUM_PINS 24

struct kvm_irq_level {
    union {
        uint32_t irq;
        int32_t status;
    };
    uint32_t level;
};

struct kvm_irq_routing_irqchip {
    uint32_t irqchip;
    uint32_t pin;
};

struct kvm_irq_routing_msi {
    uint32_t address_lo;
    uint32_t address_hi;
    uint32_t data;
    union {
        uint32_t pad;
        uint32_t devid;
    };
};

/* 48 bytes. */
struct kvm_irq_routing_entry {
    uint32_t gsi;
    uint32_t type;
    uint32_t flags;
    uint32_t pad;
    union {
        struct kvm_irq_routing_irqchip irqchip;
        struct kvm_irq_routing_msi msi;
        uint32_t pad[8];
    } u;
};

struct kvm_irq_routing {
    uint32_t nr;
    uint32_t flags;
    struct kvm_irq_routing_entry entries[];
};

struct kvm_msi {
    uint32_t address_lo;
    uint32_t address_hi;
    uint32_t data;
    uint32_t flags;
    uint32_t devid;
    uint8_t pad[12];
};

#define KVM_IRQFD_FLAG_DEASSIGN (1u << 0)
#define KVM_IRQFD_FLAG_RESAMPLE (1u << 1)

struct kvm_irqfd {
    uint32_t fd;
    uint32_t gsi;
    uint32_t flags;
    uint32_t resamplefd;
    uint8_t pad[16];
};

/* The page that QEMU and the kernel share for each vCPU, as far as an EOI exit uses it. */
struct kvm_run {
    uint8_t request_interrupt_window;
    uint8_t immediate_exit;
    uint8_t padding1[6];
    uint32_t exit_reason;
    uint8_t ready_for_interrupt_injection;
    uint8_t if_flag;
    uint16_t flags;
    uint64_t cr8;
    uint64_t apic_base;
    union {
        struct {
            uint8_t vector;
        } eoi;
        uint8_t padding[256];
    };
};

#endif
