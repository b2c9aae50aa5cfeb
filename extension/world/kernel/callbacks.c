/*
 * What waits for the end of RCU read sections: run in the order of call_rcu() at the next quiescent point, never while anybody reads.
 */
struct irqscope_callback {
	struct list_head entry;
	struct rcu_head *head;
	/* What kfree_rcu() names: no function is called, the object is freed. */
	void *object;
	struct srcu_struct *srcu;
};

static LIST_HEAD(irqscope_callbacks);

static void irqscope_add_callback(struct rcu_head *head, void *object, struct srcu_struct *srcu)
{
	struct irqscope_callback *callback = kzalloc(sizeof(*callback), GFP_ATOMIC);

	callback->head = head;
	callback->object = object;
	callback->srcu = srcu;
	list_add_tail(&callback->entry, &irqscope_callbacks);
	__irqscope_event("call_rcu", object ? NULL : (void *)head->func, object ? object : head);
}

void call_rcu(struct rcu_head *head, rcu_callback_t func)
{
	head->func = func;
	irqscope_add_callback(head, NULL, NULL);
}

void call_rcu_hurry(struct rcu_head *head, rcu_callback_t func)
{
	call_rcu(head, func);
}

void call_srcu(struct srcu_struct *ssp, struct rcu_head *head, rcu_callback_t func)
{
	head->func = func;
	irqscope_add_callback(head, NULL, ssp);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
void kvfree_call_rcu(struct rcu_head *head, void *object)
{
	irqscope_add_callback(head, object, NULL);
}
#else
/* Here the second argument is how far the head lies within the object, or the object where there is no head. */
void kvfree_call_rcu(struct rcu_head *head, rcu_callback_t func)
{
	void *object = head ? (void *)head - (unsigned long)func : (void *)func;

	irqscope_add_callback(head, object, NULL);
}
#endif

static void irqscope_run_callback(struct irqscope_callback *callback)
{
	struct rcu_head *head = callback->head;
	void *object = callback->object;
	unsigned int before = __irqscope_act_as(IRQSCOPE_RCU);

	list_del(&callback->entry);
	kfree(callback);
	__irqscope_event("rcu_callback", object ? NULL : (void *)head->func, object ? object : head);
	irqscope_enter_handler(SOFTIRQ_OFFSET);
	if (object)
		kvfree(object);
	else
		head->func(head);
	irqscope_leave_handler(SOFTIRQ_OFFSET);
	__irqscope_act_as(before);
}

/* Those whose readers are gone. Whether there was any. */
static bool irqscope_run_callbacks(void)
{
	struct irqscope_callback *callback, *next;
	bool any = false;

	list_for_each_entry_safe(callback, next, &irqscope_callbacks, entry) {
		if (callback->srcu ? __irqscope_srcu_readers(callback->srcu) : __irqscope_rcu_readers())
			continue;
		irqscope_run_callback(callback);
		any = true;
	}
	return any;
}

void rcu_barrier(void)
{
	synchronize_rcu();
	irqscope_run_callbacks();
}

void srcu_barrier(struct srcu_struct *ssp)
{
	synchronize_srcu(ssp);
	irqscope_run_callbacks();
}
