/* Scopes, shadowing, typedef names as variables, static locals, block extern, own initialiser, tags in blocks, volatile. */
#include "digest.h"
typedef int T; typedef struct list { struct list *next; T v; } list; static int x = 1; struct s { int a; };
static int f(T T) { T = T + 1; return T; } static int g(void) { T T = 4; T *= 2; return T; } static int h(int x) { { int x = 5; x++; { extern int glob; x += glob; } } return x; } int glob = 100; static int stat(void) { static int n = 1; { static int n = 50; n++; } static int *p = &x; return n++ + *p; }
unsigned long t1(void)
{
    START();
    D(f(3)); D(g()); D(h(2)); D(stat() + stat()); int *q = &(int){ 3 }; D(*q);
    return digest;
}
unsigned long t2(void)
{
    struct s { char c[9]; } o; struct s *p = &o; list a = { 0, 5 }, b = { &a, 6 }; typedef u8 T; T t = 300; int list = 3; volatile int vol = 4; const volatile u32 *cv = (u32 *)&vol; register int reg = 5; auto int au = 6;
    START();
    D(sizeof(struct s)); D(sizeof *p); D(b.next->v); D(t); D(list); { struct s { long l[4]; }; D(sizeof(struct s)); typedef long T; D(sizeof(T)); } D(sizeof(T)); vol += 2; D(*cv); D(reg + au); struct later { struct later *n; struct other *o; int z; } la = { &la, 0, 9 }; D(la.n->n->z); struct list2 *l2 = __builtin_memset(&(long[4]){ 0 }, 0, sizeof(*p)); D(l2 != 0); for (T i = 250; i > 200; i++) D(i); int z = sizeof(z); D(z); void *self = &self; D(self == &self); { int a = 1; { int b = a + 1; { int a = b + 1; D(a); } D(a + b); } } struct { int k; } anon = { 4 }, *pan = &anon; D(pan->k); union { int i; char c[4]; } un = { 0x41424344 }; D(un.c[1]); enum e { E0, E1 } en = E1; D(en); int (*fp)(T) = (int (*)(T))0; D(fp == 0);
    return digest;
}
static int tentative; static int tentative; static int tentative = 5; extern int later_def; static int use(void) { return later_def++; } int later_def = 9; static const int table[] = { 1, 2, 3 }; static int nested_fn(int n) { static int depth; int mine = ++depth; if (n) nested_fn(n - 1); int r = depth--; return r * 10 + mine; } struct fwd; static int through(struct fwd *p); struct fwd { int q; }; static int through(struct fwd *p) { return p->q; }
unsigned long t3(void) { __label__ done; struct fwd w = { 8 }; START(); D(tentative); D(use()); D(use()); D(sizeof table / sizeof *table); D(nested_fn(3)); D(nested_fn(0)); D(through(&w)); int n = 0; if (n == 0) goto done; n = 5; done: D(n);
#define LOCAL_LOOP(v, max) ({ __label__ top, out; top: if (v >= max) goto out; v++; goto top; out: v; })
    D(LOCAL_LOOP(n, 3)); D(LOCAL_LOOP(n, 9)); D(({ __label__ a; int k = 0; a: if (k++ < 3) goto a; k; })); return digest; }
