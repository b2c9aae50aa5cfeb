/* Pointers: arithmetic, comparison, difference, error pointers, to locals, to functions, to arrays, through void and integers. */
#include "digest.h"
struct node { struct node *next, **pprev; int v; };
static int g[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
unsigned long t1(void)
{
    int *p = g, *q = g + 5; char *c = (char *)g; struct node n[3], *pn = n; void *v = g; int **pp = &p; int (*pa)[4] = (int (*)[4])g;
    START();
    D(q - p); D(p - q); D(q > p); D(p < q); D(p <= p); D(q != p); D(!p); D(p == g); D(p == v); D(*(p + 2)); D(*(2 + p)); D(p[3]); D(*(q - 1)); D(q[-2]); D(c + 4 == (char *)&g[1]); D((char *)(pn + 2) - (char *)n); D(&pn[2] - pn); D(v + 1 == (char *)g + 1); v++; D((char *)v - c); v += 3; D(*(int *)v); D(*pp == p); (*pp)++; D(*p); **pp = 20; D(g[1]); g[1] = 2; p += 2; D(*p); p -= 1; D(*p--); D(*p); D(pa[1][2]); D((*pa)[1]); D(sizeof *pa); pa++; D(**pa); D((int *)pa - g); D(q - (s8)2 == g + 3); D(p + (u8)3 == g + 4); D(*(p + 1UL)); D(p[(s64)1]); u32 i = 1; D((p + i)[-1]); i = -1; D(q[(s32)i]); D(*(q + (int)i)); u8 k = 3; D(q[-k]); D(&q[-k] - g); D((q += -2) - g);
    return digest;
}
#define MAX_ERRNO 4095
#define IS_ERR_VALUE(x) ((unsigned long)(void *)(x) >= (unsigned long)-MAX_ERRNO)
static void *err_ptr(long e) { return (void *)e; } static long ptr_err(const void *p) { return (long)p; } static _Bool is_err(const void *p) { return IS_ERR_VALUE((unsigned long)p); }
unsigned long t2(void)
{
    void *e = err_ptr(-22), *n = NULL; int x; struct { void *p; long l; } s = { (void *)-1, -2 };
    START();
    D(is_err(e)); D(is_err(&x)); D(is_err(n)); D(ptr_err(e)); D((int)ptr_err(e)); D((u64)e); D(e == (void *)-22); D(e > (void *)&x); D(e < (void *)&x); D(e > n); D(!e); D(e ? 1 : 2); D(n ? 1 : 2); D((u32)(u64)e); D((s32)(long)e == -22); D((u64)s.p); D(s.p == (void *)s.l); D((void *)s.l == (void *)-2); D(s.p > s.l + (void *)0); D((long)((char *)e + 22)); D((u64)((char *)0 - 1)); D((u64)(void *)(int)-5); D((u64)(void *)(u64)5u); D((u64)(void *)(long)(int)0x80000000); D(is_err(s.p)); BYTES(s);
    return digest;
}
static void set(int *p, int v) { *p = v; } static void setp(int **p, int *v) { *p = v; } static int *longest(int *a, int *b) { return *a > *b ? a : b; } static int sum(const int *a, u64 n) { int s = 0; while (n--) s += *a++; return s; } static int rec(int n, int *up) { int mine = n; if (n > 0) rec(n - 1, &mine); *up += mine; return mine; }
unsigned long t3(void)
{
    int a = 1, b = 2, *p = NULL, arr[3] = { 4, 5, 6 }; u8 bytes[8] = { 0 }; int top = 0;
    START();
    set(&a, 10); D(a); setp(&p, &b); *p = 7; D(b); *longest(&a, &b) = 3; D(a); set(arr + 1, 50); D(sum(arr, 3)); D(sum(&arr[1], 2)); *(u32 *)(bytes + 2) = 0x11223344; BYTES(bytes); *(u16 *)&bytes[1] += 0x100; BYTES(bytes); D(*(u64 *)bytes); rec(5, &top); D(top); D(p == &b); p = &arr[2]; D(*p); D(p > arr); { int inner = 5; p = &inner; *p += 1; D(inner); } for (int i = 0; i < 3; i++) { int *q = &i; (*q)++; D(i); }
    return digest;
}
static int add(int a, int b) { return a + b; } static int mul(int a, int b) { return a * b; } typedef int op(int, int); typedef int (*opp)(int, int); static opp choose(int w) { return w ? add : mul; } static int apply(op *f, int a, int b) { return f(a, b); } static int (*ret_fn(int w))(int, int) { return w ? &mul : *add; } struct vt { opp f; op *g; int (*h[2])(int, int); }; static op later; static int call_later(int x) { return later(x, 1); } static int later(int a, int b) { return a - b; }
unsigned long t4(void)
{
    opp f = add; op *g = &mul; struct vt v = { add, mul, { mul, add } }, *p = &v; opp nul = 0; opp list[2] = { add, mul };
    START();
    D(f(2, 3)); D((*f)(2, 3)); D((**g)(2, 3)); D(choose(0)(4, 5)); D(apply(add, 1, 2)); D(apply(choose(0), 3, 4)); D(ret_fn(1)(3, 3)); D(v.f(1, 1)); D(p->g(5, 5)); D(p->h[0](6, 2)); D((*p->h[1])(6, 2)); D(f == add); D(f == g); D(f != NULL); D(!nul); D(nul == 0); f = p->h[0]; D(f == mul); D(f ? f(7, 7) : 0); D(add == &add); D((u64)(f == list[1])); for (int i = 0; i < 2; i++) D(list[i](i + 1, 5)); D(call_later(9)); void *vp = (void *)add; D(((opp)vp)(8, 8)); D(((int (*)(int, int))vp)(1, 9)); D((u64)add == (u64)vp); D(sizeof f); D(add(mul(2, 3), mul(4, 5))); D(apply(f == mul ? add : mul, 2, 9));
    return digest;
}
unsigned long t5(void)
{
    struct node a = { 0 }, b = { 0 }, c = { 0 }, *head = &a, **ind; a.next = &b; b.next = &c; a.v = 1; b.v = 2; c.v = 3; b.pprev = &a.next; int n = 0;
    START();
    for (struct node *p = head; p; p = p->next) D(p->v); for (ind = &head; *ind; ind = &(*ind)->next) if ((*ind)->v == 2) { *ind = (*ind)->next; break; } D(head->next->v); *b.pprev = &b; D(a.next->v); while (head) { n += head->v; head = head->next; } D(n); D((u64)&a.next == (u64)&a); D((struct node *)((char *)&a.v - __builtin_offsetof(struct node, v)) == &a); D(((struct node *)b.pprev)->v); struct node arr[3] = { [1] = { .v = 9 } }, *e = arr + 3; for (struct node *p = arr; p < e; p++) D(p->v); for (struct node *p = e - 1; p >= arr; --p) D(p - arr); D(&arr[1].v - &arr[0].v); D((int *)&arr[1] - (int *)&arr[0]);
    return digest;
}
unsigned long t6(void)
{
    u64 a[4] = { 1, 2, 3, 4 }; u64 x = (u64)&a[1]; u64 *p = (u64 *)x; u32 *w = (u32 *)a; u8 *b = (u8 *)a; const volatile u64 *cv = a; long n = -1;
    START();
    D(*p); D(*(u64 *)(x + 8)); D(*(p + n)); p = (void *)(x & ~7UL); D(*p); D(w[2]); w[3] = 0x80000000; D(a[1]); D((s64)a[1] < 0); b[0] = 0xff; D(a[0]); D(*cv); D((x & 7) == 0); D((u64)(p + 1) - (u64)p); D((u64)((u32 *)p + 1) - x); D((int)((u64)p - x)); D((u8 *)&a[2] - b); p = a; *p++ = 10; *p++ = 20; D(a[1]); *--p += 5; D(a[1]); D(p[0]); p++; D(p - a); u64 *q = p--; D(q - p); D((p < q) + (q > p)); D(*(u16 *)((char *)a + 1)); *(u16 *)((char *)a + 1) = 0xabcd; D(a[0]);
    return digest;
}
