// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The part of a kernel around its interrupt path, as one more file of its image. What a tree has in C without hardware behind it
 * is taken from the tree as it stands: wait queues, completions, eventfds, arrays, trees, bit searches. What needs a scheduler, a
 * clock or processors is ours: work, timers, RCU callbacks, per-CPU set-up. Its functions run as any C of the image, step by step.
 */
#include <linux/version.h>
#include <linux/types.h>
#include <linux/bitmap.h>
#include <linux/completion.h>
#include <linux/cpuhotplug.h>
#include <linux/cpumask.h>
#include <linux/eventfd.h>
#include <linux/file.h>
#include <linux/hrtimer.h>
#include <linux/interrupt.h>
#include <linux/jiffies.h>
#include <linux/jump_label.h>
#include <linux/kthread.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/poll.h>
#include <linux/ratelimit.h>
#include <linux/rcupdate.h>
#include <linux/refcount.h>
#include <linux/sched.h>
#include <linux/sched/debug.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/spinlock.h>
#include <linux/srcu.h>
#include <linux/swait.h>
#include <linux/timer.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#include <linux/radix-tree.h>

/* memory.ts and work.c go by these numbers. */
_Static_assert((unsigned int)__GFP_ZERO == 0x100, "the bit that asks for zeroes");
_Static_assert((unsigned int)__GFP_DIRECT_RECLAIM == 0x400, "the bit that allows to sleep");

/* Contexts of the world, as state.ts numbers them. */
enum { IRQSCOPE_WORKER = 16, IRQSCOPE_TIMER = 17, IRQSCOPE_RCU = 18 };

unsigned int __irqscope_act_as(unsigned int context);
void __irqscope_handler(int whether);
void __irqscope_might_sleep(void);
void __irqscope_event(const char *name, const void *function, const void *object);
void __irqscope_blocked(void);
void __irqscope_work_waits(void);
int __irqscope_rcu_readers(void);
unsigned int __irqscope_on_cpu(unsigned int cpu);
int __irqscope_srcu_readers(struct srcu_struct *ssp);
s64 __irqscope_clock(void);

/* Words of the scheduler that wait queues pass on and nobody here reads. */
#ifndef WF_SYNC
#define WF_SYNC 0x10
#define WF_CURRENT_CPU 0x40
#endif
int try_to_wake_up(struct task_struct *task, unsigned int state, int flags);
void swake_up_all_locked(struct swait_queue_head *q);
void __prepare_to_swait(struct swait_queue_head *q, struct swait_queue *wait);
void __finish_swait(struct swait_queue_head *q, struct swait_queue *wait);

#include <irqscope/tree/lib/bitmap.c>
#include <irqscope/tree/lib/find_bit.c>
#include <irqscope/tree/lib/hweight.c>
#include <irqscope/tree/lib/ratelimit.c>
#include <irqscope/tree/lib/idr.c>
#include <irqscope/tree/lib/radix-tree.c>
#include <irqscope/tree/lib/refcount.c>
#include <irqscope/tree/lib/rbtree.c>
#include <irqscope/tree/lib/timerqueue.c>
#include <irqscope/tree/lib/xarray.c>
#include <irqscope/tree/kernel/sched/swait.c>
#include <irqscope/tree/kernel/sched/wait.c>
#include <irqscope/tree/kernel/sched/completion.c>
#include <irqscope/tree/fs/eventfd.c>

#include "processors.c"
#include "work.c"
#include "timers.c"
#include "callbacks.c"
#include "files.c"
#include "tasks.c"
