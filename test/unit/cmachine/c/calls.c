/* Calls everywhere: nested, in conditions and loops, recursion, variadic, static locals, void, many parameters. */
#include "digest.h"
static int inc(int x) { return x + 1; } static int dec(int x) { return x - 1; } static _Bool even(unsigned n); static _Bool odd(unsigned n) { return n == 0 ? 0 : even(n - 1); } static _Bool even(unsigned n) { return n == 0 ? 1 : odd(n - 1); } static u64 ack(u64 m, u64 n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
static u64 ten(u8 a, s8 b, u16 c, s16 d, u32 e, s32 f, u64 g, s64 h, _Bool i, void *j) { return a + b * 2 + c * 3 + d * 5 + e * 7UL + f * 11L + g * 13 + h * 17 + i * 19 + (u64)j * 23; } static int state; static void nothing(void) { state++; } static void maybe(int x) { if (x) return; state += 10; } static int count(void) { static int n; static int big = 100; n += 2; return big++ + n; } static int *where(void) { static int cell = 7; return &cell; }
unsigned long t1(void)
{
    START(); state = 0;
    D(inc(dec(inc(5)))); D(inc(1) + inc(2) * inc(3)); D(even(10)); D(odd(7)); D(ack(2, 3)); D(ten(1, -2, 3, -4, 5, -6, 7, -8, 9, (void *)10)); D(ten(300, 300, 70000, 70000, -1, 1UL << 33, -1, -1, 256, 0)); nothing(); nothing(); maybe(0); maybe(1); D(state); D(count() + count() * 1000); D(count()); (*where())++; D(*where()); *where() = inc(*where()); D(*where()); int i = 0; while (inc(i) < 5) i = inc(i); D(i); for (i = inc(0); dec(i) < 4; i = inc(i)) state += inc(i); D(state); do { i = dec(i); } while (inc(i) > 0); D(i); if (inc(i) == 0 && dec(i) == -2) D(1); if (!(inc(i) || inc(0) == 2)) D(2); switch (inc(4)) { case 5: D(inc(5)); } D(inc(inc(inc(inc(0))))); (void)inc(1); inc(2); D((inc)(3)); D((*inc)(3)); D((&inc)(3)); D(inc(state ? inc(1) : dec(1))); D(inc((state, 5))); D(inc(({ inc(7); })));
    return digest;
}
typedef __builtin_va_list va_list;
#define va_start __builtin_va_start
#define va_arg __builtin_va_arg
#define va_end __builtin_va_end
#define va_copy __builtin_va_copy
static u64 sum(int n, ...) { va_list ap; u64 s = 0; va_start(ap, n); for (int i = 0; i < n; i++) s = s * 3 + va_arg(ap, int); va_end(ap); return s; } static u64 vmix(const char *f, va_list ap) { u64 s = 0; for (; *f; f++) switch (*f) { case 'd': s = s * 7 + va_arg(ap, int); break; case 'u': s = s * 7 + va_arg(ap, unsigned); break; case 'l': s = s * 7 + va_arg(ap, long); break; case 'p': s = s * 7 + *va_arg(ap, int *); break; case 's': s = s * 7 + va_arg(ap, const char *)[0]; break; } return s; } static u64 mix(const char *f, ...) { va_list ap, aq; va_start(ap, f); va_copy(aq, ap); u64 a = vmix(f, ap), b = vmix(f, aq); va_end(ap); va_end(aq); return a * 31 + b; } static int none(int x, ...) { return x; } static u64 fwd(const char *f, ...) { va_list ap; va_start(ap, f); u64 r = vmix(f, ap); va_end(ap); return r; }
unsigned long t2(void)
{
    int x = 5; u8 c = 200; s8 d = -3; _Bool b = 1; s16 h = -300; enum { EE = 9 } e = EE; struct { unsigned f : 3; } bf = { 5 };
    START();
    D(sum(0)); D(sum(3, 1, 2, 3)); D(sum(4, c, d, h, b)); D(sum(3, e, bf.f, -1)); D(mix("dul", -1, 0xffffffffu, -5L)); D(mix("pds", &x, 2, "Q")); D(none(3)); D(none(4, 5, 6L, "x")); D(fwd("lld", 1UL << 40, -1L, sum(2, 3, 4))); D(sum(2, sum(1, 5), sum(1, 6)));
    return digest;
}
#define GLUE(a, b) a##b
static int GLUE(gl, ue)(int x) { return x * 2; }
static inline __attribute__((always_inline)) int inl(const int x) { return x * 3; } extern int undefined_never_called(void); int visible(int x) { return x + 4; } static int shadow(int inc) { return inc + 1; } static int param_modify(int n) { int s = 0; while (n--) s += n; return s; } static u64 arr(int a[4], int n, const char s[static 1]) { a[n]++; return sizeof a + s[0]; }
unsigned long t3(void)
{
    int a[4] = { 0 };
    START();
    D(glue(4)); D(inl(5)); D(visible(1)); D(shadow(8)); D(param_modify(5)); D(arr(a, 2, "z")); D(a[2]); if (0) undefined_never_called(); D(0 && undefined_never_called()); D(1 ? 5 : undefined_never_called()); int inc = 5; D(inc + 1); { int dec(int); D(dec(9)); } { extern int visible(int); D(visible(7)); }
    return digest;
}
static u64 hash(const u8 *p, u64 n) { u64 h = 5381; while (n-- > 0) h = h * 33 + *p++; return h; } static int cmp(const int *a, const int *b) { return *a < *b ? -1 : *a > *b; } static void sort(int *a, int n, int (*c)(const int *, const int *)) { for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (c(&a[i], &a[j]) > 0) { int t = a[i]; a[i] = a[j]; a[j] = t; } } static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); } static int hanoi(int n, int a, int b, int c, int *moves) { if (!n) return 0; hanoi(n - 1, a, c, b, moves); ++*moves; return hanoi(n - 1, c, b, a, moves) + 1; }
unsigned long t4(void) { int a[] = { 5, -3, 9, 0, 2 }, m = 0; START(); sort(a, 5, cmp); BYTES(a); D(hash((u8 *)a, sizeof a)); D(fact(10)); D(hanoi(6, 1, 2, 3, &m)); D(m); return digest; }
