#ifndef IRQSCOPE_STDDEF_H
#define IRQSCOPE_STDDEF_H

typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __SIZE_TYPE__ size_t;
typedef __WCHAR_TYPE__ wchar_t;
typedef struct {
    long long max_align_ll __attribute__((aligned(8)));
    long double max_align_ld __attribute__((aligned(16)));
} max_align_t;

#define NULL ((void *)0)
#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
