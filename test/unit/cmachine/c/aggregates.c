/* Structs by value, compound literals, assignment as a value, arrays in structs. */
#include "digest.h"
struct msg { u64 address; u32 data; };
struct big { u32 a[10]; u8 tag; };
struct one { u8 x; };
struct nest { struct msg m; struct one o[3]; union { u32 w; u8 b[4]; }; };
static struct msg make(u64 a, u32 d) { struct msg m = { a, d }; return m; }
static struct one small(int x) { return (struct one){ x }; }
static struct big grow(struct big b, int n) { for (int i = 0; i < 10; i++) b.a[i] += n * i; b.tag++; return b; }
static u64 sum(struct msg m) { m.address += 1; return m.address + m.data; }
static u64 many(u8 a, struct one o, u64 b, struct msg m, int c, struct big g) { return a + o.x * 3 + b * 5 + m.address * 7 + m.data * 11 + c * 13 + g.a[9] * 17 + g.tag; }
static struct nest global = { { 1, 2 }, { { 3 }, { 4 }, { 5 } }, { 0x01020304 } };
unsigned long t1(void)
{
    struct msg m = make(0xfee00000, 0x31), n; struct big b = { { 1, 2, 3 }, 9 };
    START();
    n = m; n.data++; D(m.data); D(n.data); D(sum(m)); D(m.address); D(make(5, 6).data); D(make(5, 6).address + make(7, 8).data); D(small(300).x); b = grow(grow(b, 1), 2); BYTES(b); D(many(1, small(2), 3, make(4, 5), -6, b)); D(grow(b, 3).a[9]); D(grow(b, -1).tag);
    return digest;
}
unsigned long t2(void)
{
    struct msg a = { 1, 2 }, b = { 3, 4 }, c; struct msg *p = &a, *q = &b;
    START();
    c = a = b; D(c.address); D(a.data); D((a = make(9, 10)).data); *p = *q; D(a.address); *q = make(11, 12); D(b.data); (*p).data = 77; D(a.data); c = 1 ? a : b; D(c.data); c = a.data == 77 ? b : a; D(c.data); D((1 ? a : b).data); D((a.data ? *p : *q).address); D((c = *p, c).data); D(({ struct msg z = *q; z.data *= 2; z; }).data);
    *p = *p; D(p->data); struct msg arr[3] = { a, b, make(13, 14) }; arr[0] = arr[2]; D(arr[0].address); arr[1].data = arr[0].data = 5; D(arr[1].data); struct msg *r = arr; *r++ = arr[1]; D(r - arr); D(arr[0].data); *++r = *arr; D(r - arr); D(arr[2].data);
    return digest;
}
unsigned long t3(void)
{
    struct msg *p = &(struct msg){ 1, 2 }; struct msg *q = (struct msg[]){ { 3, 4 }, { .data = 6, .address = 5 } }; int *i = (int[4]){ 1, [3] = 9 };
    START();
    p->data++; D(p->data); D(q[1].address); D(q[1].data); D(i[0] + i[1] + i[3]); D(sum((struct msg){ 7, 8 })); D(((struct msg){ .data = 9 }).address); D(((struct msg){ .data = 9 }).data); D(sizeof((int[]){ 1, 2, 3 })); D((*(struct msg *)&(struct msg){ 21, 22 }).data); D((int){ 5 } + 1); (int){ 5 }++; D(*&(int){ 8 });
    for (int k = 0; k < 3; k++) { struct one *o = &(struct one){ k }; o->x += 10; D(o->x); } p = &(struct msg){ p->data, p->address }; D(p->address); D(p->data); D(sum((struct msg){ sum((struct msg){ 1, 1 }), 2 }));
    const char *s = (char[]){ "lit" }; D(s[0] + s[3]); D(sizeof((char[]){ "lit" }));
    return digest;
}
unsigned long t4(void)
{
    struct nest n = global, *p = &n; struct one (*o)[3] = &n.o;
    START();
    BYTES(n); p->o[1] = small(0x1ff); D(n.o[1].x); D((*o)[1].x); n.b[1] = 0xff; D(n.w); global = n; D(global.w); n.m = make(n.w, n.o[2].x); D(n.m.data); *p = (struct nest){ .w = 5 }; BYTES(n); n.o[0] = n.o[1] = small(3); D(n.o[0].x); p->m = (struct msg){ .data = p->w, .address = p->w + 1 }; D(n.m.address); D(sizeof(n.o) / sizeof(n.o[0]));
    return digest;
}
struct pair { int a, b; }; static struct pair swap(struct pair p) { return (struct pair){ p.b, p.a }; }
static struct pair fib(int n) { if (n == 0) return (struct pair){ 0, 1 }; struct pair p = fib(n - 1); return (struct pair){ p.b, p.a + p.b }; }
static struct pair (*table[])(struct pair) = { swap, swap };
unsigned long t5(void)
{
    struct pair p = { 1, 2 };
    START();
    p = swap(p); D(p.a); p = (struct pair){ p.b, p.a }; D(p.a); D(p.b); p = table[1](swap(p)); D(p.a); D(fib(20).a); D(swap(fib(10)).a); D((*table[0])(p).b); p.a = swap(p).a + swap(p).b; D(p.a); struct pair q[2] = { swap(p), { .b = swap(p).a } }; D(q[0].a); D(q[1].b); D(q[1].a);
    return digest;
}
typedef struct { unsigned int unspecified : 1; unsigned int secure : 1; unsigned int space : 1; unsigned int user : 1; unsigned int requester_id : 16; } MemTxAttrs;
static u64 attr(MemTxAttrs a) { return a.unspecified + a.secure * 2 + a.requester_id * 4; }
#define MEMTXATTRS_UNSPECIFIED ((MemTxAttrs) { .unspecified = 1 })
unsigned long t6(void)
{
    START();
    D(attr(MEMTXATTRS_UNSPECIFIED)); D(attr((MemTxAttrs){ .requester_id = 0x12345, .secure = 3 })); MemTxAttrs a = MEMTXATTRS_UNSPECIFIED; a.requester_id = 5; D(attr(a)); a = (MemTxAttrs){}; D(attr(a)); D(sizeof a); D((MemTxAttrs){ .user = 1 }.user);
    return digest;
}
