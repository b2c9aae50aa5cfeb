/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What QEMU's threads share: the functions that the macros of locks call through, and callbacks that wait for the end of RCU read
 * sections. Who holds which lock and who reads is the world's (locks.ts, threads.ts).
 */
QemuMutexLockFunc qemu_mutex_lock_func = qemu_mutex_lock_impl;
QemuMutexTrylockFunc qemu_mutex_trylock_func = qemu_mutex_trylock_impl;
QemuRecMutexLockFunc qemu_rec_mutex_lock_func = qemu_rec_mutex_lock_impl;
QemuRecMutexTrylockFunc qemu_rec_mutex_trylock_func = qemu_rec_mutex_trylock_impl;
QemuCondWaitFunc qemu_cond_wait_func = qemu_cond_wait_impl;
QemuCondTimedWaitFunc qemu_cond_timedwait_func = qemu_cond_timedwait_impl;

int irqscope_rcu_readers(void);
void irqscope_rcu_event(const char *name, const void *function, const void *object);

/* In the order of call_rcu1(); the thread that runs them is another than whoever asked. */
static struct rcu_head *irqscope_rcu_first;

void call_rcu1(struct rcu_head *head, RCUCBFunc *func)
{
    struct rcu_head **last = &irqscope_rcu_first;

    while (*last) {
        last = &(*last)->next;
    }
    head->next = NULL;
    head->func = func;
    *last = head;
    irqscope_rcu_event("call_rcu", (void *)func, head);
}

/* At the quiescent point, while nobody reads. Whether there was any. */
bool irqscope_quiescent(void)
{
    bool any = false;

    while (irqscope_rcu_first && !irqscope_rcu_readers()) {
        struct rcu_head *head = irqscope_rcu_first;

        irqscope_rcu_first = head->next;
        irqscope_rcu_event("rcu_callback", (void *)head->func, head);
        head->func(head);
        any = true;
    }
    return any;
}

void drain_call_rcu(void)
{
    irqscope_quiescent();
}
