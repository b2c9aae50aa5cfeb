/*
 * Timers on the virtual clock. Both kinds wait in one order of time: hrtimers by their expiry in ns, others by their jiffy. They run
 * as an interrupt's when the world lets time pass: irqscope_run_timers().
 */
unsigned long volatile __cacheline_aligned_in_smp __jiffy_arch_data jiffies = INITIAL_JIFFIES;
u64 jiffies_64 = INITIAL_JIFFIES;
unsigned int hrtimer_resolution = 1;

static struct timerqueue_head irqscope_hrtimers = { .rb_root = RB_ROOT_CACHED };
static HLIST_HEAD(irqscope_timers);

static ktime_t irqscope_get_time(void)
{
	return __irqscope_clock();
}

/* The one clock that all of a kernel's are here. */
static struct hrtimer_clock_base irqscope_clock_base = { .get_time = irqscope_get_time };

void hrtimer_init(struct hrtimer *timer, clockid_t clock_id, enum hrtimer_mode mode)
{
	memset(timer, 0, sizeof(*timer));
	timer->base = &irqscope_clock_base;
	timerqueue_init(&timer->node);
}

void hrtimer_start_range_ns(struct hrtimer *timer, ktime_t tim, u64 range_ns, const enum hrtimer_mode mode)
{
	if (timer->state & HRTIMER_STATE_ENQUEUED)
		timerqueue_del(&irqscope_hrtimers, &timer->node);
	if (mode & HRTIMER_MODE_REL)
		tim = ktime_add_safe(tim, __irqscope_clock());
	hrtimer_set_expires_range_ns(timer, tim, range_ns);
	timer->state = HRTIMER_STATE_ENQUEUED;
	timerqueue_add(&irqscope_hrtimers, &timer->node);
	__irqscope_event("timer_start", (void *)timer->function, timer);
}

int hrtimer_try_to_cancel(struct hrtimer *timer)
{
	if (!(timer->state & HRTIMER_STATE_ENQUEUED))
		return 0;
	timerqueue_del(&irqscope_hrtimers, &timer->node);
	timer->state = HRTIMER_STATE_INACTIVE;
	return 1;
}

int hrtimer_cancel(struct hrtimer *timer)
{
	return hrtimer_try_to_cancel(timer);
}

bool hrtimer_active(const struct hrtimer *timer)
{
	return timer->state != HRTIMER_STATE_INACTIVE;
}

u64 hrtimer_forward(struct hrtimer *timer, ktime_t now, ktime_t interval)
{
	ktime_t late = ktime_sub(now, hrtimer_get_expires(timer));
	u64 periods;

	if (late < 0 || interval <= 0)
		return 0;
	/* As many whole periods as it takes to lie behind now. */
	periods = late / interval + 1;
	hrtimer_add_expires_ns(timer, periods * interval);
	return periods;
}

ktime_t __hrtimer_get_remaining(const struct hrtimer *timer, bool adjust)
{
	return ktime_sub(hrtimer_get_expires(timer), __irqscope_clock());
}

ktime_t ktime_add_safe(const ktime_t lhs, const ktime_t rhs)
{
	ktime_t sum;

	return __builtin_add_overflow(lhs, rhs, &sum) || sum < 0 ? KTIME_MAX : sum;
}

void init_timer_key(struct timer_list *timer, void (*func)(struct timer_list *), unsigned int flags, const char *name,
		    struct lock_class_key *key)
{
	timer->entry.pprev = NULL;
	timer->function = func;
	timer->flags = flags;
}

int timer_delete(struct timer_list *timer)
{
	if (!timer_pending(timer))
		return 0;
	hlist_del_init(&timer->entry);
	return 1;
}

int try_to_del_timer_sync(struct timer_list *timer)
{
	return timer_delete(timer);
}

int timer_delete_sync(struct timer_list *timer)
{
	return timer_delete(timer);
}

int timer_shutdown_sync(struct timer_list *timer)
{
	timer->function = NULL;
	return timer_delete(timer);
}

int timer_shutdown(struct timer_list *timer)
{
	return timer_shutdown_sync(timer);
}

int mod_timer(struct timer_list *timer, unsigned long expires)
{
	int pending = timer_delete(timer);

	/* One that was shut down stays so. */
	if (!timer->function)
		return 0;
	timer->expires = expires;
	timer->flags = (timer->flags & ~TIMER_CPUMASK) | raw_smp_processor_id();
	hlist_add_head(&timer->entry, &irqscope_timers);
	__irqscope_event("timer_start", (void *)timer->function, timer);
	return pending;
}

int mod_timer_pending(struct timer_list *timer, unsigned long expires)
{
	return timer_pending(timer) ? mod_timer(timer, expires) : 0;
}

void add_timer(struct timer_list *timer)
{
	mod_timer(timer, timer->expires);
}

void add_timer_on(struct timer_list *timer, int cpu)
{
	mod_timer(timer, timer->expires);
	timer->flags = (timer->flags & ~TIMER_CPUMASK) | cpu;
}

/* The timer that is due first; of two of the same jiffy the one that was started first, which lies further behind. */
static struct timer_list *irqscope_first_timer(void)
{
	struct timer_list *first = NULL, *timer;

	hlist_for_each_entry(timer, &irqscope_timers, entry)
		if (!first || time_before_eq(timer->expires, first->expires))
			first = timer;
	return first;
}

static void irqscope_expire_hrtimer(struct hrtimer *timer)
{
	enum hrtimer_restart again;
	unsigned int before = __irqscope_act_as(IRQSCOPE_TIMER);

	timerqueue_del(&irqscope_hrtimers, &timer->node);
	timer->state = HRTIMER_STATE_INACTIVE;
	irqscope_enter_handler(HARDIRQ_OFFSET);
	__irqscope_event("timer_expire", (void *)timer->function, timer);
	again = timer->function(timer);
	if (again == HRTIMER_RESTART && !(timer->state & HRTIMER_STATE_ENQUEUED)) {
		timer->state = HRTIMER_STATE_ENQUEUED;
		timerqueue_add(&irqscope_hrtimers, &timer->node);
	}
	irqscope_leave_handler(HARDIRQ_OFFSET);
	__irqscope_act_as(before);
}

static void irqscope_expire_timer(struct timer_list *timer)
{
	void (*func)(struct timer_list *) = timer->function;
	unsigned int before = __irqscope_act_as(IRQSCOPE_TIMER);
	unsigned int where = __irqscope_on_cpu((timer->flags & TIMER_CPUMASK) + 1);

	hlist_del_init(&timer->entry);
	irqscope_enter_handler(HARDIRQ_OFFSET);
	__irqscope_event("timer_expire", (void *)func, timer);
	func(timer);
	irqscope_leave_handler(HARDIRQ_OFFSET);
	__irqscope_on_cpu(where);
	__irqscope_act_as(before);
}

static void irqscope_set_jiffies(void)
{
	jiffies_64 = INITIAL_JIFFIES + __irqscope_clock() / (NSEC_PER_SEC / HZ);
	jiffies = jiffies_64;
}

/* Runs what is due at the virtual time that it is. Whether there was any. */
bool irqscope_run_timers(void)
{
	bool any = false;

	irqscope_set_jiffies();
	for (;;) {
		struct timerqueue_node *node = timerqueue_getnext(&irqscope_hrtimers);
		struct timer_list *timer = irqscope_first_timer();

		if (node && node->expires <= __irqscope_clock())
			irqscope_expire_hrtimer(container_of(node, struct hrtimer, node));
		else if (timer && time_after_eq(jiffies, timer->expires))
			irqscope_expire_timer(timer);
		else
			return any;
		any = true;
	}
}

/* When the next timer is due, in ns of the virtual clock; KTIME_MAX for none. */
s64 irqscope_next_timer(void)
{
	struct timerqueue_node *node = timerqueue_getnext(&irqscope_hrtimers);
	struct timer_list *timer = irqscope_first_timer();
	s64 next = node ? node->expires : KTIME_MAX;

	if (timer)
		next = min_t(s64, next, (s64)(timer->expires - (unsigned long)INITIAL_JIFFIES) * (NSEC_PER_SEC / HZ));
	return next;
}
