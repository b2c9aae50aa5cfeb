#ifndef IRQSCOPE_SYS_SELECT_H
#define IRQSCOPE_SYS_SELECT_H

#include <signal.h>
#include <sys/time.h>
#include <time.h>

typedef struct {
    unsigned long bits[16];
} fd_set;

int select(int count, fd_set *read, fd_set *write, fd_set *except, struct timeval *timeout);

#endif
