#ifndef IRQSCOPE_SYS_SYSCALL_H
#define IRQSCOPE_SYS_SYSCALL_H

/* Numbers of system calls are never used on the paths that run. */

#endif
