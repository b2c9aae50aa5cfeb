/** C that a kernel file could hold: for tests of what runs later, and of what is unlocked on every way out. */
export const DEFERRED = `
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/srcu.h>
#include <linux/slab.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <linux/hrtimer.h>
#include <linux/completion.h>
#include <linux/eventfd.h>
#include <linux/file.h>
#include <linux/poll.h>
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/ratelimit.h>
#include <linux/uaccess.h>

int irqscope_eventfd(unsigned int count, int flags);
int irqscope_eventfd_write(unsigned int fd, u64 count);
u64 irqscope_eventfd_read(unsigned int fd);
bool irqscope_quiescent(void);
bool irqscope_run_timers(void);

static int ran;
static int value(int digit) { ran = ran * 10 + digit; return ran; }
int order_run(void) { int was = ran; ran = 0; return was; }

/* Guards. */
static DEFINE_MUTEX(outer);
static DEFINE_SPINLOCK(inner);
int guarded(int way)
{
    guard(mutex)(&outer);
    if (way == 0)
        return 0;
    scoped_guard(spinlock_irqsave, &inner) {
        if (way == 1)
            return 1;
        if (way == 2)
            break;
        goto end;
    }
    return 2;
end:
    return 3;
}
int freed(void)
{
    char *p __free(kfree) = kmalloc(16, GFP_KERNEL);
    if (p)
        return 1;
    return 0;
}

/* RCU. */
struct entry { int value; struct rcu_head rcu; };
static struct entry __rcu *published;
static DEFINE_SPINLOCK(writer);
static void reclaim(struct rcu_head *head)
{
    struct entry *e = container_of(head, struct entry, rcu);
    value(e->value);
    kfree(e);
}
void publish(int number)
{
    struct entry *e = kmalloc(sizeof(*e), GFP_KERNEL), *old;
    e->value = number;
    spin_lock(&writer);
    old = rcu_dereference_protected(published, lockdep_is_held(&writer));
    rcu_assign_pointer(published, e);
    spin_unlock(&writer);
    if (old)
        call_rcu(&old->rcu, reclaim);
}
static struct entry *kept;
void begin_reading(void) { rcu_read_lock(); kept = rcu_dereference(published); }
int end_reading(void) { int v = kept->value; rcu_read_unlock(); return v; }
int stale(void) { return kept->value; }
void drop(void) { struct entry *e = published; published = NULL; kfree_rcu(e, rcu); }
void wait_inside(void) { rcu_read_lock(); synchronize_rcu(); rcu_read_unlock(); }
DEFINE_STATIC_SRCU(srcu);
int srcu_inside(void) { int i = srcu_read_lock(&srcu); synchronize_srcu(&srcu); srcu_read_unlock(&srcu, i); return 0; }
int srcu_after(void) { int i = srcu_read_lock(&srcu); srcu_read_unlock(&srcu, i); synchronize_srcu(&srcu); return 7; }

static DEFINE_SPINLOCK(beside_srcu);
void srcu_both_ways(void)
{
    int i = srcu_read_lock(&srcu);
    spin_lock(&beside_srcu); spin_unlock(&beside_srcu);
    srcu_read_unlock(&srcu, i);
    spin_lock(&beside_srcu);
    i = srcu_read_lock(&srcu); srcu_read_unlock(&srcu, i);
    spin_unlock(&beside_srcu);
}

/* Wait queues. */
static DECLARE_WAIT_QUEUE_HEAD(queue);
static wait_queue_entry_t woken;
static int on_wake(wait_queue_entry_t *w, unsigned mode, int sync, void *key)
{
    return value((int)(long)key) != 0;
}
void join(void) { init_waitqueue_func_entry(&woken, on_wake); add_wait_queue(&queue, &woken); }
void wake(int key) { __wake_up(&queue, TASK_NORMAL, 1, (void *)(long)key); }
static int condition;
static void set_condition(struct work_struct *work) { condition = 1; wake_up(&queue); }
static DECLARE_WORK(setter, set_condition);
int wait_for_work(void) { condition = 0; schedule_work(&setter); wait_event(queue, condition != 0); return condition; }
int wait_for_nothing(void) { condition = 0; wait_event(queue, condition != 0); return 0; }
static DECLARE_COMPLETION(done);
static void completes(struct work_struct *work) { complete(&done); }
static DECLARE_WORK(completer, completes);
int completion_by_work(void) { schedule_work(&completer); wait_for_completion(&done); return 5; }

/* Work. */
static void first_work(struct work_struct *work);
static void second_work(struct work_struct *work) { value(2); }
static DECLARE_WORK(second, second_work);
static DECLARE_WORK(first, first_work);
static void first_work(struct work_struct *work) { mutex_lock(&outer); value(1); mutex_unlock(&outer); schedule_work(&second); }
int put_off(void) { mutex_lock(&outer); int a = schedule_work(&first), b = schedule_work(&first); mutex_unlock(&outer); return a * 10 + b; }
int flushed(void) { schedule_work(&second); flush_work(&second); return ran; }
int cancelled(void) { schedule_work(&second); return cancel_work_sync(&second) * 10 + cancel_work_sync(&second); }
static void late_work(struct work_struct *work) { value(9); }
static DECLARE_DELAYED_WORK(late, late_work);
void put_off_long(void) { schedule_delayed_work(&late, HZ / 10); }
int flush_with_lock(void) { mutex_lock(&outer); schedule_work(&first); flush_work(&first); return 0; }

/* Timers. */
static struct hrtimer ticker;
static int ticks;
static enum hrtimer_restart tick(struct hrtimer *t)
{
    value(3);
    if (++ticks == 3)
        return HRTIMER_NORESTART;
    hrtimer_forward_now(t, ms_to_ktime(10));
    return HRTIMER_RESTART;
}
void start_ticker(void)
{
    ticks = 0;
    hrtimer_init(&ticker, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
    ticker.function = tick;
    hrtimer_start(&ticker, ms_to_ktime(10), HRTIMER_MODE_REL);
}
static int where;
static enum hrtimer_restart look(struct hrtimer *t) { where = (in_hardirq() != 0) * 10 + (in_task() != 0); return HRTIMER_NORESTART; }
static struct hrtimer looker;
int looked(void) { return where + (in_task() != 0) * 100; }
void start_looker(void)
{
    hrtimer_init(&looker, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
    looker.function = look;
    hrtimer_start(&looker, 1, HRTIMER_MODE_REL);
}
static void soft(struct tasklet_struct *t) { value(in_softirq() ? 5 : 6); }
static DECLARE_TASKLET(tasklet, soft);
void put_off_soft(void) { tasklet_schedule(&tasklet); tasklet_schedule(&tasklet); }
int stop_ticker(void) { return hrtimer_cancel(&ticker); }

/* eventfds. */
static wait_queue_entry_t listener;
static int on_signal(wait_queue_entry_t *w, unsigned mode, int sync, void *key)
{
    if (key_to_poll(key) & EPOLLIN)
        value(4);
    return 0;
}
static void listen_on(struct file *file, wait_queue_head_t *head, poll_table *table) { add_wait_queue(head, &listener); }
static poll_table listening;
int event_and_listener(void)
{
    int fd = irqscope_eventfd(0, 0);
    struct file *file = fget(fd);
    init_waitqueue_func_entry(&listener, on_signal);
    init_poll_funcptr(&listening, listen_on);
    return fd * 100 + (vfs_poll(file, &listening) & EPOLLIN);
}
int remove_listener(int fd)
{
    struct eventfd_ctx *ctx = eventfd_ctx_fdget(fd);
    u64 count = 0;
    eventfd_ctx_remove_wait_queue(ctx, &listener, &count);
    eventfd_ctx_put(ctx);
    return count;
}
int from_process(unsigned long address)
{
    struct { int a; short b; } copy;
    int one, __user *user = (int __user *)address;
    if (copy_from_user(&copy, user, sizeof(copy)) || get_user(one, user))
        return -1;
    if (put_user(one + copy.b, user))
        return -2;
    return one * 10 + copy.b;
}
int no_such_file(void) { return (int)PTR_ERR(eventfd_ctx_fdget(99)); }

/* Messages. */
static char text[64];
void says(void)
{
    pr_err("pin %d of %s at %pS, %#lx|%5u|%-4x|\\n", 11, "ioapic", says, 0xfee00000ul, 7u, 0x2a);
    printk(KERN_INFO "%.*s %c%%\\n", 3, "abcdef", 'x');
    snprintf(text, sizeof(text), "%s-%u", "irq", 5u);
    pr_info("%s\\n", text);
    for (int i = 0; i < 2; i++)
        WARN_ON_ONCE(i >= 0);
    WARN(ran == 0, "ran is %d\\n", ran);
}
void says_often(void) { for (int i = 0; i < 12; i++) pr_err_ratelimited("again %d\\n", i); }
static struct device nic = { .init_name = "0000:00:03.0" };
void says_device(void) { dev_warn(&nic, "irq %d\\n", 11); }
void dies(void) { BUG_ON(ran == 0); }
int used_after_free(void) { int *p = kmalloc(4, GFP_KERNEL); *p = 1; kfree(p); return *p; }
int not_zeroed(void) { unsigned char *p = kmalloc(4, GFP_KERNEL), *q = kzalloc(4, GFP_KERNEL); return p[0] * 256 + q[0]; }
`;

/** What QEMU's event notifiers come down to. */
export const PROCESS = `
#include <stdint.h>
#include <unistd.h>
#include <sys/eventfd.h>
int signal(int fd) { uint64_t one = 3; return write(fd, &one, sizeof(one)); }
int drain(int fd) { uint64_t count = 0; int got = read(fd, &count, sizeof(count)); return got == sizeof(count) ? (int)count : got; }
static struct { int a; short b; } shared = { 4, 2 };
void *place(int fd) { return &shared; }
int own(int fd) { return eventfd(0, EFD_NONBLOCK); }
`;
