/* What the world does for a kernel where its source has assembly. Read before every file of a Linux tree. */
#ifndef IRQSCOPE_KERNEL_WORLD_H
#define IRQSCOPE_KERNEL_WORLD_H

/* The number of the CPU that executes. */
extern int __irqscope_cpu(void);
/* The task that runs on it, where the source keeps that in a register. */
struct task_struct;
extern struct task_struct *__irqscope_current(void);
/* A memory barrier: an event. */
extern void __irqscope_barrier(const char *kind);
/* BUG(): the run ends here. */
extern void __irqscope_bug(const char *file, int line) __attribute__((noreturn));
/* WARN() and its kin: an event. */
extern void __irqscope_warn(const char *file, int line, unsigned flags);
/* A lock that is initialised, and the text of the expression that names it. */
extern void __irqscope_spinlock_init(void *lock, const char *name);
extern void __irqscope_rwlock_init(void *lock, const char *name);
/* Names of values in the line of a tracepoint; what has none is written to `others` as a number. */
struct trace_print_flags;
extern const char *__irqscope_symbolic(unsigned long value, const struct trace_print_flags *names, char *others);
extern const char *__irqscope_flags(unsigned long flags, const char *delimiter, const struct trace_print_flags *names, char *others);
/* Special-purpose registers of a POWER processor. */
extern unsigned long __irqscope_mfspr(int number);
extern void __irqscope_mtspr(int number, unsigned long value);
/* Copies between the kernel and a process; the bytes that could not be copied. */
extern unsigned long __irqscope_from_user(void *to, const void *from, unsigned long bytes);
extern unsigned long __irqscope_to_user(void *to, const void *from, unsigned long bytes);

#endif
