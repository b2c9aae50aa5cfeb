/* Sizes, alignments and offsets: packed, aligned, anonymous, flexible, unions, arrays. */
#include "digest.h"
#define OFF(T, m) D(__builtin_offsetof(T, m))
struct a { char c; short s; int i; char d; long l; char e; void *p; char f; };
struct b { char c; struct { short s; char t; } in; union { int i; char x[5]; } u; struct { int q; union { char r; long s2; }; }; };
struct __attribute__((packed)) c { char c; short s; int i; long l; struct a in; };
struct d { char c; int i __attribute__((packed)); short s __attribute__((aligned(8))); char e; } __attribute__((aligned(16)));
struct e { int n; char tail[]; };
struct f { int n; long tail[0]; };
struct g { char c; struct e x[2]; };
struct h { } ;
struct i { char c; struct h h; int x; };
struct __attribute__((packed, aligned(4))) j { char c; int i; char d; };
struct k { char c; struct j j; };
struct l { char c; long l __attribute__((aligned(32))); };
struct m { char a; __int128 b; char c; };
typedef struct { char c; long double_word; } __attribute__((packed)) n;
typedef int int_a8 __attribute__((aligned(8)));
typedef long long_a2 __attribute__((aligned(2)));
struct o { char c; int_a8 i; char d; };
struct p { char c; long_a2 l; };
struct q { struct { char a; int b; } __attribute__((packed)) x; char c; __attribute__((packed)) struct { char a; int b; } y; };
union u1 { char c; long l; int a[5]; };
union u2 { char c[9]; short s; } ;
union __attribute__((packed)) u3 { char c[9]; long s; };
struct r { char c; enum { R1, R2 } e; char d; enum __attribute__((packed)) { R3, R4 } f; char g; };
struct s { char c; int a[3][2]; char (*p)[4]; char *q[4]; int (*fn)(void); int (*fns[3])(int); };
struct t { _Alignas(16) char c; _Alignas(long) char d; char e; };
struct v { u8 a; struct { u8 b; struct { u16 c; union { u32 d; u8 e[4]; }; }; }; };
unsigned long t1(void)
{
    START();
#define S(T) D(sizeof(T)); D(_Alignof(T))
    S(struct a); S(struct b); S(struct c); S(struct d); S(struct e); S(struct f); S(struct g); S(struct h); S(struct i); S(struct j); S(struct k); S(struct l); S(struct m); S(n); S(struct q); S(union u1); S(union u2); S(union u3); S(struct r); S(struct s); S(struct t); S(struct v);
    S(char); S(short); S(int); S(long); S(long long); S(void *); S(__int128); S(_Bool); S(int[3]); S(struct a[2]); S(int (*)[5]); S(char[0]); S(long double); S(double); S(float);
    return digest;
}
unsigned long t2(void)
{
    START();
    OFF(struct a, s); OFF(struct a, i); OFF(struct a, d); OFF(struct a, l); OFF(struct a, e); OFF(struct a, p); OFF(struct a, f); OFF(struct b, in); OFF(struct b, in.t); OFF(struct b, u); OFF(struct b, u.x[3]); OFF(struct b, q); OFF(struct b, r); OFF(struct b, s2); OFF(struct c, s); OFF(struct c, i); OFF(struct c, l); OFF(struct c, in); OFF(struct c, in.l);
    OFF(struct d, i); OFF(struct d, s); OFF(struct d, e); OFF(struct e, tail); OFF(struct e, tail[5]); OFF(struct f, tail); OFF(struct g, x); OFF(struct g, x[1].tail[2]); OFF(struct i, h); OFF(struct i, x); OFF(struct j, i); OFF(struct j, d); OFF(struct k, j); OFF(struct k, j.d); OFF(struct l, l); OFF(struct m, b); OFF(struct m, c); OFF(n, double_word);
    OFF(struct q, x); OFF(struct q, x.b); OFF(struct q, c); OFF(struct q, y); OFF(struct r, e); OFF(struct r, f); OFF(struct r, g); OFF(struct s, a[2][1]); OFF(struct s, p); OFF(struct s, q[3]); OFF(struct s, fn); OFF(struct s, fns[2]); OFF(struct t, d); OFF(struct t, e); OFF(struct v, b); OFF(struct v, c); OFF(struct v, d); OFF(struct v, e[1]);
    return digest;
}
unsigned long t3(void)
{
    int i = 2; struct b *q = 0;
    START();
    D(__builtin_offsetof(struct s, a[i][1])); D(__builtin_offsetof(struct s, q[i + 1])); D((u64)&((struct b *)0)->s2); D((u64)&q->u.x[2]); D(sizeof(((struct s *)0)->a[0])); D(sizeof(((struct c *)0)->in)); D(sizeof q->u); D(sizeof(q->in)); D(sizeof *q); D(sizeof(*q)); D(sizeof(struct b) * 2); D(sizeof(int)-1);
    return digest;
}
unsigned long t4(void)
{
    START();
    S(struct o); S(struct p); OFF(struct o, i); OFF(struct o, d); OFF(struct p, l); S(int_a8); S(long_a2); S(long_a2[2]);
    return digest;
}
struct pt { u32 x, y; }; struct line { struct pt from, to; u8 tag; };
unsigned long t5(void)
{
    struct v v = { 1, { 2, { 3, { 0x04050607 } } } }; struct v *p = &v;
    START();
    BYTES(v); D(v.e[2]); p->e[3] = 9; D(v.d); D(v.b + v.c); v.d++; D(p->d);
    struct line l[2] = { { { 1, 2 }, { 3, 4 }, 5 }, { .to.y = 6, .tag = 7 } }; D(sizeof l); D(l[1].to.y); D(l[0].to.x); D((char *)&l[1].tag - (char *)l); D((u64)(&l[1] - &l[0]));
    return digest;
}
union conv { u64 q; u32 d[2]; u16 w[4]; u8 b[8]; struct { u8 lo; s8 next; s16 mid; s32 high; } s; };
unsigned long t6(void)
{
    union conv c = { .q = 0x8899aabbccddeeffUL };
    START();
    D(c.d[0]); D(c.d[1]); D(c.w[1]); D(c.b[7]); D(c.s.lo); D(c.s.next); D(c.s.mid); D(c.s.high); c.s.mid = 0x1234; D(c.q); c.b[0]++; D(c.q); c.d[1] = c.d[0]; D(c.q); c.w[3] -= 0x5000; D(c.q); BYTES(c);
    return digest;
}
