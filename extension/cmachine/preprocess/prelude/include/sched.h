#ifndef IRQSCOPE_SCHED_H
#define IRQSCOPE_SCHED_H

#include <pthread.h>

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2

int sched_yield(void);

#endif
