#ifndef IRQSCOPE_SYS_RESOURCE_H
#define IRQSCOPE_SYS_RESOURCE_H

#include <sys/time.h>

struct rlimit {
    unsigned long rlim_cur;
    unsigned long rlim_max;
};
typedef unsigned long rlim_t;
struct rusage {
    struct timeval ru_utime;
    struct timeval ru_stime;
    long ru_counts[14];
};

#define RLIMIT_NOFILE 7
#define RLIMIT_MEMLOCK 8
#define RLIM_INFINITY (~0UL)
#define RUSAGE_SELF 0
#define RUSAGE_THREAD 1

int getrlimit(int resource, struct rlimit *limit);
int setrlimit(int resource, const struct rlimit *limit);
int getrusage(int who, struct rusage *usage);

#endif
