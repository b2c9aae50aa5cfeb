/* Initialisers: designated, ranges, brace elision, overriding, strings, nested, flexible, static addresses. */
#include "digest.h"
struct p { int x, y; }; struct r { struct p a, b; int z; }; struct s { int n; struct p list[3]; char name[6]; struct { int q, w; }; };
static struct r r1 = { 1, 2, 3, 4, 5 }, r2 = { { 1 }, { 2 } }, r3 = { .b = { 7 }, 8 }, r4 = { .a.y = 3, 4, 5 }, r5 = { .b.x = 9, 10, 11 }, r6 = { { .y = 1 }, .b.y = 2, 3 }, r7 = { .z = 1, .a = { 5, 6 }, 7, 8, 9 };
static int a1[] = { 1, 2, [5] = 6, 7, [1] = 9 }, a2[10] = { [2 ... 4] = 5, 6, [8] = 1 }, a3[2][3] = { 1, 2, 3, 4 }, a4[2][3] = { { 1 }, { 2, 3 } }, a5[][2] = { 1, 2, 3 }, a6[3][2] = { [1] = { 5 }, 6, 7 }, a7[2][2] = { [0][1] = 4, 5 };
static struct s s1 = { 1, { { 2, 3 }, 4, 5, { 6 } }, "abc", { 7, 8 } }, s2 = { .list[1].y = 5, 6, .name = "xy", 9, .q = 3 }, s3[] = { [1] = { .n = 4, .w = 2 }, { 5 } }, s4 = { .list = { [2] = { 1, 2 } }, .list[2].x = 8, 3, "zz" };
unsigned long t1(void)
{
    START();
    BYTES(r1); BYTES(r2); BYTES(r3); BYTES(r4); BYTES(r5); BYTES(r6); BYTES(r7); D(sizeof a1); BYTES(a1); BYTES(a2); BYTES(a3); BYTES(a4); D(sizeof a5); BYTES(a5); BYTES(a6); BYTES(a7);
    return digest;
}
unsigned long t2(void)
{
    START();
    BYTES(s1.n); BYTES(s1.list); BYTES(s1.name); D(s1.q); D(s1.w); D(s2.n); BYTES(s2.list); BYTES(s2.name); D(s2.q); D(s2.w); D(sizeof s3); BYTES(s3[0].list); D(s3[1].n); D(s3[1].w); D(s3[2].n); BYTES(s4.list); BYTES(s4.name);
    return digest;
}
unsigned long t3(void)
{
    struct r r1 = { 1, 2, 3, 4, 5 }, r3 = { .b = { 7 }, 8 }, r4 = { .a.y = 3, 4, 5 }, r5 = { .b.x = 9, 10, 11 }, r7 = { .z = 1, .a = { 5, 6 }, 7, 8, 9 }; int a1[] = { 1, 2, [5] = 6, 7, [1] = 9 }, a2[10] = { [2 ... 4] = 5, 6, [8] = 1 }, a6[3][2] = { [1] = { 5 }, 6, 7 }, a7[2][2] = { [0][1] = 4, 5 };
    struct s s1 = { 1, { { 2, 3 }, 4, 5, { 6 } }, "abc", { 7, 8 } };
    START();
    BYTES(r1); BYTES(r3); BYTES(r4); BYTES(r5); BYTES(r7); D(sizeof a1); BYTES(a1); BYTES(a2); BYTES(a6); BYTES(a7); BYTES(s1.list); BYTES(s1.name); D(s1.w);
    return digest;
}
static int n; static int next(void) { return ++n; }
unsigned long t4(void)
{
    n = 0; int x = 3; struct p q = { 20, 21 };
    START();
    struct r r = { { next(), next() }, { .y = next(), .x = next() }, next() }; BYTES(r); int a[] = { next(), x, x * x, next() }; BYTES(a); struct r t = { q, .b.y = q.x, .z = q.y }; BYTES(t); struct r u = { .a = q, .a.x = 5 }; BYTES(u); struct p list[] = { q, { q.y, q.x }, q }; D(sizeof list); BYTES(list); int i[4] = { [0 ... 2] = x, 9 }; BYTES(i); struct p v = { .x = x, .x = x + 1 }; BYTES(v);
    struct s s = { .n = x, .list = { [0 ... 1] = { x, x + 1 } }, .name = { 'a', 'b' }, .q = next() }; BYTES(s.list); BYTES(s.name); D(s.q); D(s.n); int z[3] = {}; BYTES(z); int one = { 5 }; D(one); int w[2][2] = { { x }, x + 2 }; BYTES(w);
    return digest;
}
static int target[4] = { 1, 2, 3, 4 }; static int *pt = &target[2], *pe = target + 4, **pp = &pt; static struct node { struct node *next; int v; const char *s; int *arr; } n2, n1 = { &n2, 1, "one", target }, n2 = { &n1, 2, "two" + 1, &target[1] }; static struct node *head = &(struct node){ &n1, 3, "three", (int[]){ 5, 6, 7 } };
static int f1(int x) { return x + 1; } static int f2(int x) { return x * 2; } static int (*const fns[4])(int) = { [0] = f1, [3] = f2, [1] = &f2 }; static const struct ops { int (*a)(int), (*b)(int); u64 flags; } ops = { .b = f1, .flags = 1UL << 40 };
static u64 off = (u64)&((struct s *)0)->name, diff = sizeof(target) / sizeof(target[0]), minus = -1, trunc8 = (u8)0x1ff, cond = 1 ? 5 : 1 / 0; static u8 tr = 0x1ff; static _Bool bo = 0x100; static s8 sg = 200; static const void *err = (void *)-22; static void *fp = (void *)f1; static long delta = (char *)&target[3] - (char *)&target[1];
unsigned long t5(void)
{
    START();
    D(*pt); D(pe[-1]); D(**pp); D(n1.next->v); D(n2.next->s[0]); D(n2.s[0]); D(n1.arr[1]); D(n2.arr[1]); D(head->next->v); D(head->s[4]); D(head->arr[2]); D(fns[0](5)); D(fns[1](5)); D(fns[3](6)); D(fns[2] == NULL); D(ops.b(7)); D(ops.a == 0); D(ops.flags); D(off); D(diff); D(minus); D(trunc8); D(cond); D(tr); D(bo); D(sg); D(err == (void *)-22L); D((u64)err); D(fp == (void *)fns[0]); D(delta);
    head->arr[0]++; D(head->arr[0]); pt++; D(*pt); *pp = target; D(*pt);
    return digest;
}
struct flex { int n; struct p tail[]; }; static struct flex fx = { 3, { { 1, 2 }, { 3, 4 }, { 5, 6 } } }; static int guard1 = 0x5a5a5a5a; struct flexc { u8 n; char s[]; }; static struct flexc fc = { 2, "hello" }; static int guard2 = 0x77;
unsigned long t6(void)
{
    START();
    D(sizeof fx); D(fx.tail[2].y); D(fx.tail[0].x); D(guard1); D(fc.s[4]); D(fc.s[5]); D(guard2); fx.tail[2].y = 9; D(guard1); D(fx.tail[2].y); D(sizeof fc);
    return digest;
}
union un { int i; u8 b[4]; struct { u16 lo, hi; }; }; static union un u1 = { 5 }, u2 = { .b = { 1, 2, 3, 4 } }, u3 = { .hi = 7 }, u4[2] = { { .lo = 1, .hi = 2 }, 9 }; struct hasu { int k; union un u; int z; }; static struct hasu h1 = { 1, { 2 }, 3 }, h2 = { 1, .u.b[2] = 5, .z = 9 }, h3 = { 1, 2, 3 };
unsigned long t7(void)
{
    union un l1 = { .b = { [1] = 2 } }, l2 = { .lo = 3, .hi = 4 };
    START();
    D(u1.i); D(u2.i); D(u3.hi); BYTES(u4); BYTES(h1); D(h2.u.b[2]); D(h2.z); BYTES(h3); D(l1.b[1]); D(l2.hi);
    return digest;
}
struct ov { struct p a; int b[3]; }; static struct ov o1 = { .a.x = 1, .a = { .y = 2 } }, o2 = { .b = { 1, 2, 3 }, .b[1] = 9 }, o3 = { .b[1] = 9, .b = { 1 } }, o4 = { { 1, 2 }, { [0 ... 2] = 4, [1] = 5 } }; static int o5[] = { [3] = 1, [0] = 2, 3 };
unsigned long t8(void)
{
    struct ov l1 = { .a.x = 1, .a = { .y = 2 } }, l3 = { .b[1] = 9, .b = { 1 } };
    START();
    BYTES(o1); BYTES(o2); BYTES(o3); BYTES(o4); BYTES(o5); D(sizeof o5); BYTES(l1); BYTES(l3); static int self[3] = { sizeof(self), sizeof self / sizeof self[0] }; BYTES(self); struct p *q = __builtin_memset((char[sizeof(*q)]){}, 1, sizeof(*q)); D(q->x);
    return digest;
}
struct bf { u8 a : 3, : 2, b : 3; u32 c : 12; struct { u16 d : 4, e : 12; }; }; static struct bf b1 = { 5, 6, 0xabc, { 3, 0x123 } }, b2 = { .c = 1, .e = 5 }; 
unsigned long t9(void)
{
    struct bf l = { 5, 6, 0xabc, { 3, 0x123 } };
    START();
    D(b1.a); D(b1.b); D(b1.c); D(b1.d); D(b1.e); D(b2.c); D(b2.e); D(b2.a); D(l.a); D(l.b); D(l.c); D(l.d); D(l.e); BYTES(b1); BYTES(l);
    return digest;
}
