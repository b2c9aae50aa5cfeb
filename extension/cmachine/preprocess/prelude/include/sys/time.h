#ifndef IRQSCOPE_SYS_TIME_H
#define IRQSCOPE_SYS_TIME_H

#include <sys/types.h>

struct timeval {
    time_t tv_sec;
    suseconds_t tv_usec;
};
struct timezone {
    int tz_minuteswest;
    int tz_dsttime;
};
struct itimerval {
    struct timeval it_interval;
    struct timeval it_value;
};

int gettimeofday(struct timeval *restrict now, void *restrict zone);
int settimeofday(const struct timeval *now, const struct timezone *zone);
int utimes(const char *path, const struct timeval times[2]);

#endif
