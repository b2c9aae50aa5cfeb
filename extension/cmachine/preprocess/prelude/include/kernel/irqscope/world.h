/* What the world does for a kernel where its source has assembly. Read before every file of a Linux tree. */
#ifndef IRQSCOPE_KERNEL_WORLD_H
#define IRQSCOPE_KERNEL_WORLD_H

/* The number of the CPU that executes. */
extern int __irqscope_cpu(void);
/* BUG(): the run ends here. */
extern void __irqscope_bug(const char *file, int line) __attribute__((noreturn));
/* WARN() and its kin: an event. */
extern void __irqscope_warn(const char *file, int line, unsigned flags);

#endif
