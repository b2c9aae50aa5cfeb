#ifndef IRQSCOPE_SEMAPHORE_H
#define IRQSCOPE_SEMAPHORE_H

#include <time.h>

typedef union {
    char size[32];
    long align;
} sem_t;

int sem_init(sem_t *sem, int shared, unsigned int value);
int sem_destroy(sem_t *sem);
int sem_post(sem_t *sem);
int sem_wait(sem_t *sem);
int sem_trywait(sem_t *sem);
int sem_timedwait(sem_t *sem, const struct timespec *until);

#endif
