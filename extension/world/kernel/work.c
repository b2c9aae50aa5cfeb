/*
 * Work: what queue_work() puts off runs as a worker's when the machine's actor has nothing left to do, in the order in which it was
 * queued; a flush runs it at once.
 */
struct workqueue_struct {
	int max_active;
};

static struct workqueue_struct irqscope_workqueue;
struct workqueue_struct *system_wq = &irqscope_workqueue;
struct workqueue_struct *system_highpri_wq = &irqscope_workqueue;
struct workqueue_struct *system_long_wq = &irqscope_workqueue;
struct workqueue_struct *system_unbound_wq = &irqscope_workqueue;
struct workqueue_struct *system_freezable_wq = &irqscope_workqueue;
struct workqueue_struct *system_power_efficient_wq = &irqscope_workqueue;
struct workqueue_struct *system_freezable_power_efficient_wq = &irqscope_workqueue;

static LIST_HEAD(irqscope_works);
/* The item that a worker runs now. */
static struct work_struct *irqscope_running;

static void irqscope_queue(struct work_struct *work)
{
	list_add_tail(&work->entry, &irqscope_works);
	__irqscope_event("queue_work", (void *)work->func, work);
}

static void irqscope_run_work(struct work_struct *work)
{
	struct work_struct *outer = irqscope_running;
	work_func_t func = work->func;
	unsigned int before = __irqscope_act_as(IRQSCOPE_WORKER);

	list_del_init(&work->entry);
	clear_bit(WORK_STRUCT_PENDING_BIT, work_data_bits(work));
	irqscope_running = work;
	__irqscope_event("run_work", (void *)func, work);
	func(work);
	irqscope_running = outer;
	__irqscope_act_as(before);
}

/* Everything that is queued, and what that queues. Whether there was any. */
static bool irqscope_run_works(void)
{
	bool any = false;

	while (!list_empty(&irqscope_works)) {
		irqscope_run_work(list_first_entry(&irqscope_works, struct work_struct, entry));
		any = true;
	}
	return any;
}

/* A timer's item has its pending bit already and is in no list: its timer brings it. */
static bool irqscope_queued(struct work_struct *work)
{
	return work_pending(work) && !list_empty(&work->entry);
}

bool queue_work_on(int cpu, struct workqueue_struct *wq, struct work_struct *work)
{
	if (test_and_set_bit(WORK_STRUCT_PENDING_BIT, work_data_bits(work)))
		return false;
	irqscope_queue(work);
	return true;
}

bool queue_work_node(int node, struct workqueue_struct *wq, struct work_struct *work)
{
	return queue_work_on(0, wq, work);
}

void delayed_work_timer_fn(struct timer_list *timer)
{
	irqscope_queue(&container_of(timer, struct delayed_work, timer)->work);
}

bool queue_delayed_work_on(int cpu, struct workqueue_struct *wq, struct delayed_work *dwork, unsigned long delay)
{
	if (test_and_set_bit(WORK_STRUCT_PENDING_BIT, work_data_bits(&dwork->work)))
		return false;
	dwork->wq = wq;
	dwork->cpu = cpu;
	if (delay == 0)
		irqscope_queue(&dwork->work);
	else
		mod_timer(&dwork->timer, jiffies + delay);
	return true;
}

bool cancel_work(struct work_struct *work)
{
	if (!irqscope_queued(work))
		return false;
	list_del_init(&work->entry);
	clear_bit(WORK_STRUCT_PENDING_BIT, work_data_bits(work));
	return true;
}

bool cancel_work_sync(struct work_struct *work)
{
	if (irqscope_running == work)
		__irqscope_work_waits();
	return cancel_work(work);
}

bool cancel_delayed_work(struct delayed_work *dwork)
{
	if (timer_delete(&dwork->timer)) {
		clear_bit(WORK_STRUCT_PENDING_BIT, work_data_bits(&dwork->work));
		return true;
	}
	return cancel_work(&dwork->work);
}

bool cancel_delayed_work_sync(struct delayed_work *dwork)
{
	if (irqscope_running == &dwork->work)
		__irqscope_work_waits();
	return cancel_delayed_work(dwork);
}

bool mod_delayed_work_on(int cpu, struct workqueue_struct *wq, struct delayed_work *dwork, unsigned long delay)
{
	bool pending = cancel_delayed_work(dwork);

	queue_delayed_work_on(cpu, wq, dwork, delay);
	return pending;
}

bool flush_work(struct work_struct *work)
{
	__irqscope_might_sleep();
	if (irqscope_running == work)
		__irqscope_work_waits();
	if (!irqscope_queued(work))
		return false;
	irqscope_run_work(work);
	return true;
}

bool flush_delayed_work(struct delayed_work *dwork)
{
	if (timer_delete(&dwork->timer))
		irqscope_queue(&dwork->work);
	return flush_work(&dwork->work);
}

void __flush_workqueue(struct workqueue_struct *wq)
{
	__irqscope_might_sleep();
	irqscope_run_works();
}

void drain_workqueue(struct workqueue_struct *wq)
{
	__flush_workqueue(wq);
}

struct workqueue_struct *alloc_workqueue(const char *fmt, unsigned int flags, int max_active, ...)
{
	struct workqueue_struct *wq = kzalloc(sizeof(*wq), GFP_KERNEL);

	wq->max_active = max_active;
	return wq;
}

void destroy_workqueue(struct workqueue_struct *wq)
{
	__flush_workqueue(wq);
	kfree(wq);
}

/* Tasklets and interrupt work are work that must not sleep. */
static struct tasklet_struct *irqscope_tasklets;

void __tasklet_schedule(struct tasklet_struct *t)
{
	struct tasklet_struct **last = &irqscope_tasklets;

	while (*last)
		last = &(*last)->next;
	t->next = NULL;
	*last = t;
}

static bool irqscope_run_tasklets(void)
{
	bool any = false;

	while (irqscope_tasklets) {
		struct tasklet_struct *t = irqscope_tasklets;
		unsigned int before = __irqscope_act_as(IRQSCOPE_TIMER);

		irqscope_tasklets = t->next;
		clear_bit(TASKLET_STATE_SCHED, &t->state);
		irqscope_enter_handler(SOFTIRQ_OFFSET);
		if (t->use_callback)
			t->callback(t);
		else
			t->func(t->data);
		irqscope_leave_handler(SOFTIRQ_OFFSET);
		__irqscope_act_as(before);
		any = true;
	}
	return any;
}
