/* Compiler built-ins: bits, byte order, overflow, blocks, constants, atomics. */
#include "digest.h"
unsigned long t1(void)
{
    u32 a = 0x00f0; u64 b = 0x8000000000000000UL; u64 c = 0x123456789abcdef0UL; int z = 0; s32 n = -1;
    START();
    D(__builtin_ctz(a)); D(__builtin_clz(a)); D(__builtin_ctzl(b)); D(__builtin_clzl(b)); D(__builtin_ctzll(c)); D(__builtin_clzll(c)); D(__builtin_ffs(a)); D(__builtin_ffs(z)); D(__builtin_ffsl(b)); D(__builtin_ffsll(0)); D(__builtin_ffs(n)); D(__builtin_popcount(n)); D(__builtin_popcountl(c)); D(__builtin_popcountll(n)); D(__builtin_parity(7)); D(__builtin_parity(a)); D(__builtin_bswap16(0x1234)); D(__builtin_bswap16(0x8001)); D(__builtin_bswap32(0x12345678)); D(__builtin_bswap32(n)); D(__builtin_bswap32(0x000000ff)); D(__builtin_bswap64(c)); D(__builtin_clz(1)); D(__builtin_ctz(0x80000000)); D(31 - __builtin_clz(a)); D(__builtin_clrsb(n)); D(__builtin_clrsbl(5)); D(__builtin_parityl(b)); D(sizeof(__builtin_bswap16(1))); D(__builtin_ctz(c)); D(__builtin_popcount(c));
    return digest;
}
unsigned long t2(void)
{
    int r; u32 u; u8 c; s64 l; u64 w; s8 sc;
    START();
    D(__builtin_add_overflow(0x7fffffff, 1, &r)); D(r); D(__builtin_add_overflow(5, 6, &r)); D(r); D(__builtin_sub_overflow(1u, 2u, &u)); D(u); D(__builtin_mul_overflow(100, 3, &c)); D(c); D(__builtin_mul_overflow(1L << 62, 4, &l)); D(l); D(__builtin_add_overflow(-1, 0u, &u)); D(u); D(__builtin_add_overflow(~0UL, 1, &w)); D(w); D(__builtin_sub_overflow(-100, 100, &sc)); D(sc); D(__builtin_add_overflow(100, -200, &sc)); D(sc); D(__builtin_mul_overflow(0xffffffffu, 0xffffffffu, &w)); D(w); D(__builtin_mul_overflow(-1, 5u, &l)); D(l); if (__builtin_add_overflow(r, 1, &r)) D(9); D(r);
    return digest;
}
unsigned long t3(void)
{
    u8 buf[16], other[16]; int x = 5; const int k = 3; u32 n = 4;
    START();
    D(__builtin_memset(buf, 0x1a5, sizeof buf) == buf); D(buf[0]); for (int i = 0; i < 16; i++) other[i] = i * 7; __builtin_memcpy(buf + 2, other, 5); BYTES(buf); __builtin_memmove(buf + 1, buf, 10); BYTES(buf); __builtin_memmove(buf, buf + 3, 10); BYTES(buf); D(__builtin_memcmp(buf, buf, 16)); buf[3] = 1; other[3] = 2; D(__builtin_memcmp(buf + 3, other + 3, 1) < 0); D(__builtin_memcmp(other + 3, buf + 3, 1) > 0); D(__builtin_memcmp(buf, other, 0)); __builtin_memset(buf, 0, n); BYTES(buf); __builtin_memset(&x, 0xff, sizeof x); D(x); __builtin_memcpy(&x, &k, sizeof x); D(x); D(__builtin_strlen("hello")); D(__builtin_expect(x == 3, 1)); D(!!__builtin_expect(!!(x & 1), 0)); if (__builtin_expect(x, 0)) D(1); D(sizeof(__builtin_expect(x, 1)));
    return digest;
}
static int side; static int bump(void) { return ++side; }
unsigned long t4(void)
{
    int x = 5; const int k = 3; static const int sk = 4; enum { E = 2 }; side = 0;
    START();
    D(__builtin_constant_p(5)); D(__builtin_constant_p(x)); D(__builtin_constant_p(E + 1)); D(__builtin_constant_p(sizeof x)); D(__builtin_constant_p(bump())); D(side); D(__builtin_constant_p(x++)); D(x); D(__builtin_constant_p(&x)); D(__builtin_choose_expr(__builtin_constant_p(3), 1, 2)); D(__builtin_constant_p("lit")); (void)k; (void)sk; D(__builtin_types_compatible_p(int *, void *)); D(__builtin_object_size(&x, 0) >= 4); __builtin_prefetch(&x); D(__builtin_expect_with_probability(x, 6, 0.5)); D(*(int *)__builtin_assume_aligned(&x, 4)); if (x == 1000) __builtin_unreachable(); if (x == 1000) __builtin_trap();
    return digest;
}
unsigned long t5(void)
{
    int a = 5; u64 w = 10; u8 b = 250; int *p = &a; int e = 5; void *vp = 0; u32 flags = 0xf0;
    START();
    D(__atomic_load_n(&a, 0)); __atomic_store_n(&a, 7, 0); D(a); D(__atomic_exchange_n(&a, 9, 5)); D(a); D(__atomic_fetch_add(&w, 5, 5)); D(w); D(__atomic_add_fetch(&w, 5, 5)); D(__atomic_fetch_sub(&b, 5, 5)); D(b); D(__atomic_add_fetch(&b, 20, 5)); D(b); D(__atomic_fetch_or(&flags, 0xf, 0)); D(flags); D(__atomic_and_fetch(&flags, 0x3c, 0)); D(__atomic_xor_fetch(&flags, ~0u, 0)); D(__atomic_fetch_and(&flags, 0xff, 0)); D(flags); D(__atomic_fetch_xor(&flags, 0xff, 0)); D(__atomic_sub_fetch(p, 3, 0)); D(__atomic_compare_exchange_n(&a, &e, 20, 0, 5, 5)); D(e); D(a); D(__atomic_compare_exchange_n(&a, &e, 20, 0, 5, 5)); D(a); D(__sync_fetch_and_add(&a, 2)); D(__sync_add_and_fetch(&a, 2)); D(__sync_val_compare_and_swap(&a, 24, 30)); D(a); D(__sync_bool_compare_and_swap(&a, 24, 31)); D(__sync_bool_compare_and_swap(&a, 30, 32)); D(a); D(__sync_lock_test_and_set(&a, 1)); __sync_lock_release(&a); D(a); D(__sync_fetch_and_or(&a, 6)); D(__sync_and_and_fetch(&a, 2)); __sync_synchronize(); __atomic_thread_fence(5); __atomic_signal_fence(5); __atomic_store_n(&vp, &a, 3); D(*(int *)__atomic_load_n(&vp, 2)); int out, in = 77; __atomic_store(&a, &in, 5); __atomic_load(&a, &out, 5); D(out); D(__atomic_exchange_n(&vp, NULL, 5) == &a); D(vp == 0); _Bool t = 0; D(__atomic_exchange_n(&t, 5, 0)); D(t); D(__atomic_fetch_nand(&a, 5, 0)); D(a);
    return digest;
}
