#ifndef IRQSCOPE_SYS_SYSCALL_H
#define IRQSCOPE_SYS_SYSCALL_H

/* Numbers of the host; no system call is ever made. */
#if defined(__x86_64__)
#define SYS_arch_prctl 158
#define __NR_arch_prctl 158
#endif

#endif
