/*
 * Waiting. Whoever waits lets run what can: work, RCU callbacks, tasklets. Where none of that is left somebody else would have to
 * act, and the run stops.
 */
bool irqscope_quiescent(void)
{
	bool any = false;

	while (irqscope_run_tasklets() || irqscope_run_works() || irqscope_run_callbacks())
		any = true;
	return any;
}

static void irqscope_wait(void)
{
	__irqscope_might_sleep();
	if (!irqscope_run_tasklets() && !irqscope_run_works())
		__irqscope_blocked();
	set_current_state(TASK_RUNNING);
}

void schedule(void)
{
	irqscope_wait();
}

void io_schedule(void)
{
	irqscope_wait();
}

long schedule_timeout(long timeout)
{
	irqscope_wait();
	return timeout;
}

long io_schedule_timeout(long timeout)
{
	return schedule_timeout(timeout);
}

int default_wake_function(wait_queue_entry_t *entry, unsigned mode, int flags, void *key)
{
	__irqscope_event("wake_up", NULL, entry->private);
	return 1;
}

int wake_up_process(struct task_struct *task)
{
	__irqscope_event("wake_up", NULL, task);
	return 1;
}

int try_to_wake_up(struct task_struct *task, unsigned int state, int flags)
{
	return wake_up_process(task);
}

int wake_up_state(struct task_struct *task, unsigned int state)
{
	return wake_up_process(task);
}

bool kthread_should_stop(void)
{
	return false;
}

bool kthread_should_stop_or_park(void)
{
	return false;
}
