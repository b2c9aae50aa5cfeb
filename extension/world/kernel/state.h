/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the world knows of the kernels that run: who holds which lock, which sections are open, in which order locks were taken.
 * One for all programs: addresses tell them apart.
 */
#ifndef IRQSCOPE_WORLD_KERNEL_STATE_H
#define IRQSCOPE_WORLD_KERNEL_STATE_H

/* The machine's actors, then what runs on behalf of nobody: a worker, timers, RCU callbacks. */
#define KERNEL_ACTORS 16
#define KERNEL_CONTEXTS 20
#define KERNEL_HELD 16
#define KERNEL_LOCKS 512
#define KERNEL_ORDERS 1024
#define KERNEL_ONCE 64
#define KERNEL_IMAGES 16

/* A lock that a context holds. */
struct kernel_held {
    uint64_t lock;
    uint32_t kind;
    /* Held together with others: for reading. */
    uint32_t shared;
};

/* What would be one thread, or an interrupt, on one CPU. */
struct kernel_context {
    uint32_t rcu;
    uint32_t irqs_off;
    uint32_t bh_off;
    /* Runs as the handler of a timer or of RCU: it must not sleep. */
    uint32_t handler;
    uint32_t held;
    /* The lock that it waits for while whoever holds it runs; 0 for none. */
    uint64_t waits_for;
    struct kernel_held locks[KERNEL_HELD];
};

/* A lock that was initialised or taken. */
struct kernel_lock {
    uint64_t lock;
    /* The text of the expression that it was initialised as: the class that lockdep prints; 0 if never seen. */
    uint64_t name;
    uint32_t kind;
    /* Context that holds it alone, from 1; 0 for none. */
    uint32_t writer;
    uint32_t readers;
    /* Micro-step of the statement that took it last. */
    uint32_t taken;
};

/* "second" was taken by somebody who held "first". */
struct kernel_order {
    uint64_t first;
    uint64_t second;
};

/* A warning that is given once: where it stands. */
struct kernel_once {
    uint64_t file;
    uint32_t line;
};

struct kernel {
    /* For each actor the context that it acts as, from 1; 0: its own. */
    uint32_t acting[KERNEL_ACTORS];
    struct kernel_context contexts[KERNEL_CONTEXTS];
    uint32_t locks_known;
    struct kernel_lock locks[KERNEL_LOCKS];
    uint32_t orders_known;
    struct kernel_order orders[KERNEL_ORDERS];
    /* The CPU of each actor, from 1; 0: the actor's number, or that of the vCPU whose access is under way. */
    uint32_t cpu[KERNEL_ACTORS];
    uint32_t once_known;
    struct kernel_once once[KERNEL_ONCE];
    /* For each image where its allocator goes on searching. */
    uint32_t rover[KERNEL_IMAGES];
};

#endif
