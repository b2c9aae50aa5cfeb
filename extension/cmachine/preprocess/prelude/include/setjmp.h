#ifndef IRQSCOPE_SETJMP_H
#define IRQSCOPE_SETJMP_H

/* As large as glibc's of x86-64. */
struct irqscope_jmp_buf {
    long registers[8];
    int mask_was_saved;
    unsigned long saved_mask[16];
};
typedef struct irqscope_jmp_buf jmp_buf[1];
typedef struct irqscope_jmp_buf sigjmp_buf[1];

int setjmp(jmp_buf env);
int sigsetjmp(sigjmp_buf env, int save);
void longjmp(jmp_buf env, int value) __attribute__((noreturn));
void siglongjmp(sigjmp_buf env, int value) __attribute__((noreturn));

#endif
