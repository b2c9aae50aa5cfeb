/* Every conversion between integer types of 8 to 64 bits, through assignment, cast, argument, and arithmetic of every pair. */
#include "digest.h"
#define TYPES(X) X(u8) X(s8) X(u16) X(s16) X(u32) X(s32) X(u64) X(s64) X(_Bool)
static const u64 values[] = { 0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffff80, 0xffffffffffff8000, 0xffffffff80000000, ~0UL };
#define TYPES2(X) X(u8) X(s8) X(u16) X(s16) X(u32) X(s32) X(u64) X(s64) X(_Bool)
#define N (sizeof values / sizeof values[0])
#define CAST(t) { t a = values[i]; D(a); D((u8)a); D((s8)a); D((u16)a); D((s16)a); D((u32)a); D((s32)a); D((u64)a); D((s64)a); D((_Bool)a); D(-a); D(~a); D(!a); D(a + 1); D(a - 1); D(a < 0); D(a > 100); D((u64)(a << 1)); D(a >> 1); D((t)(a * 3)); }
unsigned long t1(void) { START(); for (unsigned i = 0; i < N; i++) { TYPES(CAST) } return digest; }
#define OPS(x, y) D(x + y); D(x - y); D(x * y); D(x & y); D(x | y); D(x ^ y); D(x < y); D(x > y); D(x <= y); D(x >= y); D(x == y); D(x != y); D(1 ? x : y); D(0 ? x : y); D(x && y); D(x || y); D(y > 0 ? x / y : x); D(y > 0 ? x % y : x); D(sizeof(x + y));
#define PAIR2(t) { t y = values[j]; OPS(x, y) x = y; D(x); x += y; D(x); x ^= y; D(x); x -= y; x -= y; D(x); x *= y; D(x); x |= y; D(x); x = values[i]; }
#define PAIR(t) unsigned long pair_##t(unsigned i) { t x = values[i]; for (unsigned j = 0; j < N; j += 2) { TYPES2(PAIR2) } return digest; }
TYPES(PAIR)
#define RUN(t) START(); for (unsigned i = 0; i < N; i += 3) all = all * 31 + pair_##t(i);
unsigned long t2(void) { u64 all = 0; TYPES(RUN) return all; }
