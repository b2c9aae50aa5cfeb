/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * State of the world: what no tree describes. It lies in machine memory like everything else, so it is recorded, copied and
 * rewound with the rest; the world's own functions read and write it through accessors made from these declarations.
 */
#include <stdint.h>
#include "kernel/state.h"

#define WORLD_GSIS 64
#define WORLD_TIMERS 8
#define WORLD_WATCHED 16

#define GUEST_PAGE_SIZE 256
#define GUEST_PAGE_HEADS 256

enum world_irqchip {
    IRQCHIP_OFF = 0,
    IRQCHIP_SPLIT = 1,
    IRQCHIP_KERNEL = 2,
};

/* A timer of QEMU's that is armed: which, and when it is due on the virtual clock. */
struct world_timer {
    uint64_t timer;
    int64_t due_ns;
};

/* Which remapping hardware stands between devices and local APICs. */
enum world_iommu {
    IOMMU_NONE = 0,
    IOMMU_VTD = 1,
};

/* Guest RAM that somebody has written. */
struct guest_page {
    uint64_t number;                    /* guest-physical address / GUEST_PAGE_SIZE */
    struct guest_page *next;            /* another with the same head */
    uint8_t bytes[GUEST_PAGE_SIZE];
};

/* Guest RAM begins at address 0 and is zero where it was not written. Page n hangs at head n % GUEST_PAGE_HEADS. */
struct guest_memory {
    uint64_t size;
    struct guest_page *heads[GUEST_PAGE_HEADS];
};

/* What each of the machine's actors has to do with QEMU's threads. */
struct qemu_thread {
    uint32_t without_big_lock;          /* it runs QEMU's code and does not hold the big lock */
    uint32_t rcu;                       /* depth of its RCU read sections */
};

/* A descriptor that QEMU's main loop watches; handler 0: none. */
struct world_watched {
    uint64_t fd;
    uint64_t handler;
    uint64_t opaque;
};

struct world {
    enum world_irqchip irqchip;
    enum world_iommu iommu;
    uint32_t vcpus;
    /* The vCPU whose access is under way, -1 for none. */
    int32_t accessing;
    /* Level of each device line as it was last driven. */
    uint8_t line[WORLD_GSIS];
    /* How often the device of a line raises it again when its driver has served it. */
    uint8_t again[WORLD_GSIS];
    /* The virtual clock. Nothing but a scenario moves it. */
    int64_t clock_ns;
    struct world_timer timers[WORLD_TIMERS];
    struct world_watched watched[WORLD_WATCHED];
    /* What the last read access of a vCPU returned. */
    uint64_t read_value;
    struct kernel kernel;               /* of the host */
    struct kernel guest_kernel;         /* locks, sections and processors of a guest's: other programs on the same actors */
    struct qemu_thread qemu_threads[KERNEL_ACTORS];
};

struct guest_memory guest_memory;
struct world world;
