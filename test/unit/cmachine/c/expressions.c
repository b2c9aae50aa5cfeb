/* ?: in all forms, comma, && || with calls, statement expressions, typeof, __auto_type, _Generic, choose_expr. */
#include "digest.h"
static u64 trail; static int hit(int n) { trail = trail * 10 + n; return n; }
static int nope(int n) { hit(n); return 0; }
unsigned long t1(void)
{
    START(); trail = 0;
    D(hit(1) && nope(2) && hit(3)); D(nope(4) || hit(5) || hit(6)); D(trail); D(hit(1) && (nope(2) || hit(3))); D(!hit(1) || hit(2)); D(trail); trail = 0; if (nope(1) || (hit(2) && nope(3)) || hit(4)) D(trail); while (nope(5) && hit(6)) ; D(trail); D((hit(1), nope(2)) ? hit(3) : hit(4)); D(trail); trail = 0;
    D(nope(1) ?: hit(2)); D(hit(3) ?: hit(4)); D(trail); trail = 0; D(nope(1) ? hit(2) : nope(3) ? hit(4) : hit(5)); D(trail); int x = 3; D(x++ ?: 9); D(x); D(x - 4 ?: x + 1); D(hit(7) + (nope(8) ? 1 : hit(9)) * 2); D(trail); trail = 0; D((hit(1) && hit(2)) + (nope(3) || nope(4))); D(trail); D(!(hit(5) && nope(6))); D(-(hit(7) ? 3 : 4)); D(trail);
    return digest;
}
unsigned long t2(void)
{
    int a = 5, b = -3; u64 w = 1; char c = 'x'; int *p = &a; void *v = p; _Bool t = 1;
    START();
    D(a > b ? a : b); D((a ? b : w) > 0); D(sizeof(a ? c : c)); D(sizeof(a ? b : w)); D((t ? c : 1000000)); D(*(a ? p : NULL)); D((a ? p : 0) == v); D((a ? v : p) == p); D((b ? (void *)0 : p) == 0); D(*(1 ? p : (void *)0)); D(*(0 ? (void *)0 : p)); D(sizeof(*(1 ? (void *)0 : p))); D(a ? (b ? 1 : 2) : 3); D((a, b)); D((a++, a + 1, a + 2)); D(sizeof((c, c))); a = 1, b = 2; D(a + b); D((a = 3, b = a + 1)); for (a = 0, b = 5; a < b; a++, b--) ; D(a); t ? (a = 7) : (b = 8); D(a); D(b); D(((t ? a : b), 4)); t ? (void)a : (void)b; *(t ? &a : &b) = 55; D(a); D((t ? a : 2L) * 1); D((b ? -1 : 0u) > 0); D(0 && 1 / 0); D(1 || 1 / 0);
    D((t ? (u8)200 : (s8)-1)); D((t ? (s8)-1 : (u8)200)); D((u64)(t ? -1 : 1u)); D((u64)(t ? (s16)-1 : 1u)); D(0 ? 1 : a ? 2 : 3);
    return digest;
}
#define max(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })
#define READ_ONCE(x) ({ union { typeof(x) v; char c[1]; } u_ = { .v = (x) }; u_.v; })
#define container_of(p, T, m) ({ const typeof(((T *)0)->m) *p_ = (p); (T *)((char *)p_ - __builtin_offsetof(T, m)); })
struct in { int v; }; struct out { char pad[5]; struct in in; int tail; };
static int ret_inside(int x) { int y = ({ if (x > 3) return 77; x * 2; }); return y + 1; }
static int loop_inside(int n) { int s = 0; for (int i = 0; i < n; i++) s += ({ if (i == 2) continue; if (i == 5) break; i * 10; }); return s; }
unsigned long t3(void)
{
    struct out o = { .in = { 5 }, .tail = 6 }; struct in *p = &o.in; int a = 3, b = 9;
    START();
    D(max(a, b)); D(max(max(a, 4), max(b, hit(2)))); D(max(a++, 2)); D(a); D(READ_ONCE(o.tail)); D(READ_ONCE(p)->v); D(container_of(p, struct out, in)->tail); D(ret_inside(2)); D(ret_inside(9)); D(loop_inside(10)); D(({ int x = 1; { int x = 5; x++; } x; })); D(({ ; 4; })); D(({ a = 1; lab: a++; if (a < 5) goto lab; a; })); ({ b = 100; }); D(b); D(({ struct in z = { 8 }; z; }).v); D(({ 1; 2; 3; }) + ({ 4; })); D(({ switch (a) { case 5: b = 6; break; default: b = 7; } b; })); D(({ int q = a; q > 2; }) ? ({ int q = 2; q; }) : 0); D(({ u8 n = 300; n; }));
    return digest;
}
unsigned long t4(void)
{
    u8 c = 200; s64 l = -1; int arr[3] = { 1, 2, 3 }; struct in s = { 4 }; int (*f)(int) = hit; const u16 k = 65535;
    START(); trail = 0;
    __auto_type x = c; __auto_type y = c + 1; __auto_type z = &s; __auto_type w = arr; __auto_type g = hit; D(sizeof x); D(sizeof y); D(z->v); D(w[2]); D(g(3)); typeof(c) c2 = 300; D(c2); typeof(c + 0) c3 = 300; D(c3); typeof(arr) copy = { 7 }; D(sizeof copy); D(copy[0] + copy[2]); typeof(&s) ps = &s; D(ps->v); typeof(s) s2 = s; D(s2.v); typeof(f(1)) r = 5; D(r); D(trail); typeof(int *) ip = arr; D(ip[1]); typeof(*ip) el = 9; D(el); typeof(typeof(l)) l2 = -5; D(l2 < 0); typeof(hit) *fp = f; D(fp(6)); __typeof__(k) k2 = 1; D(sizeof k2); typeof(int[4]) i4 = { 1 }; D(sizeof i4); typeof(arr[0])*pa = &arr[1]; D(*pa); D(sizeof(typeof(trail++))); D(trail);
    return digest;
}
#define kind(x) _Generic((x), char: 1, signed char: 2, unsigned char: 3, short: 4, int: 5, unsigned: 6, long: 7, unsigned long: 8, int *: 9, struct in: 10, void *: 11, char *: 12, default: 99)
unsigned long t5(void)
{
    char c = 0; u8 u = 0; s16 s = 0; int *ip = 0; struct in in = { 0 }; void *v = 0; int arr[2]; const int ci = 3; struct out *o = 0; enum { E1 } e = E1; _Bool b = 0;
    START();
    D(kind(c)); D(kind(u)); D(kind(s)); D(kind(1)); D(kind(1u)); D(kind(1l)); D(kind(1ul)); D(kind(1ll)); D(kind(ip)); D(kind(in)); D(kind(v)); D(kind(arr)); D(kind(ci)); D(kind(o)); D(kind("s")); D(kind(c + c)); D(kind(u << 1)); D(kind(1 ? 1 : 1l)); D(kind(e)); D(kind(E1)); D(kind(b)); D(kind(sizeof 1)); D(kind(&arr[1] - &arr[0])); D(kind('a')); D(kind(!c)); D(kind(c == c)); D(kind((s8)1)); D(kind(-s)); D(kind((c, c))); D(kind(c = 1)); D(kind(u++)); D(_Generic(c, default: 3, char: hit(2)));
    D(__builtin_types_compatible_p(int, signed)); D(__builtin_types_compatible_p(char, signed char)); D(__builtin_types_compatible_p(typeof(arr), typeof(&arr[0]))); D(__builtin_types_compatible_p(struct in, typeof(in))); D(__builtin_types_compatible_p(int[], int[5])); D(__builtin_types_compatible_p(long, long long)); D(__builtin_types_compatible_p(typeof(ci), int)); D(__builtin_choose_expr(1, 5, hit(0))); D(__builtin_choose_expr(__builtin_types_compatible_p(typeof(u), u8), 1, 2)); D(sizeof(__builtin_choose_expr(0, 1L, (char)1)));
    return digest;
}
unsigned long t6(void)
{
    int x = 1; int a[4] = { 1, 2, 3, 4 }, *p = a; u8 n = 2; struct { int c; } s[2] = { { 3 }, { 4 } }, *q = s;
    START();
    D(!x++); D(x); D(-x--); D(x); D(~a[1]++); D(a[1]); D(*p++); D(*p); D(++*p); D((*p)++); D(*p); D(*++p); D(p - a); D(-p[-1]); D(p[1]--); D(!q->c--); D(q->c); D((q++)->c); D(q->c); D(!--q->c); D((n) - 3 * 2); D((n) & 1 == 0); D((n) && x == 1); D(-(n) + 4); D((x) + (n)); D((u8)(x) - 2); D((u8) - 2); D((u8) ~n); D((int) + 5); D((s8)(u8)200); D(sizeof(n) + 1); D(sizeof n + 1); D(sizeof(u8) * 3); D(sizeof (x)); D(sizeof(a)[0]); D(sizeof(*p)); D(sizeof(&*p)); D(x+++n); D(x - -n); D(x ---n); D(+ +x); D(2[a]); D((&a[1])[1]); D(*&*&x); D((x, n) + 1); D(1 + 2 * 3 % 4 - 5 << 1 >> 1 < 3 == 1 & 7 ^ 2 | 8); D(1 | 2 ^ 3 & 4 == 4); D(x = n = 7); D(x += n -= 2); D(10 - 4 - 3); D(100 / 5 / 2); D(2 * 7 % 3); D(1 << 2 + 1); D(~1 + 1); D(!1 + 1); D(-1 >> 1); D(1 ? 2 : 0 ? 3 : 4);
    return digest;
}
