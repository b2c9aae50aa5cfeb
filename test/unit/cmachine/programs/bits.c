/* Bit tricks at several widths against the plain way. */
#include <stdint.h>
#include <stdio.h>

static int ones(uint64_t v)
{
    int n = 0;
    for (; v; v &= v - 1)
        n++;
    return n;
}

static uint32_t reverse(uint32_t v)
{
    v = (v >> 1 & 0x55555555) | (v & 0x55555555) << 1;
    v = (v >> 2 & 0x33333333) | (v & 0x33333333) << 2;
    v = (v >> 4 & 0x0f0f0f0f) | (v & 0x0f0f0f0f) << 4;
    return __builtin_bswap32(v);
}

static unsigned isqrt(uint64_t v)
{
    uint64_t root = 0, bit = 1ull << 62;
    while (bit > v)
        bit >>= 2;
    for (; bit; bit >>= 2) {
        if (v >= root + bit) {
            v -= root + bit;
            root = (root >> 1) + bit;
        } else
            root >>= 1;
    }
    return (unsigned)root;
}

static uint8_t gray(uint8_t v)
{
    return v ^ v >> 1;
}

static uint64_t rotate(uint64_t v, unsigned n)
{
    return v << (n & 63) | v >> (-n & 63);
}

int main(void)
{
    uint64_t x = 0x9e3779b97f4a7c15ull;
    for (int i = 0; i < 6; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        printf("%016lx %2d %2d %08x %10u %016lx\n", x, ones(x), __builtin_popcountll(x), reverse((uint32_t)x), isqrt(x),
               rotate(x, 8u * (unsigned)i + 3));
    }
    for (unsigned i = 0; i < 16; i++)
        printf("%x", gray((uint8_t)i));
    printf("\n%d %d %d\n", __builtin_clz(1), __builtin_ctz(0x100), __builtin_ffs(0));
    int8_t s8 = -100;
    s8 -= 100;
    uint8_t u8 = 200;
    u8 += 100;
    int16_t s16 = (int16_t)0x8000;
    s16 >>= 3;
    uint16_t u16 = 0x8000;
    u16 >>= 3;
    u16 <<= 5;
    printf("%d %u %d %u\n", s8, u8, s16, u16);
    printf("%d %u %d\n", -7 / 2, -7 / 2u, -7 % 3);
    printf("%d %d\n", -1 < 1u, (long)-1 < 1u);
    printf("%x %lx\n", ~0u << 4, ~0ul << 4);
    printf("%d\n", (int)(signed char)0x80 >> 1);
    int a = 0x7fffffff;
    printf("%d %d %u\n", a + 1, -(-a - 1), (unsigned)a * 2 + 3);
    int average = (int)(((unsigned)-5 & 7u) + (((unsigned)-5 ^ 7u) >> 1));
    printf("%d\n", average);
    uint32_t mask = 0;
    for (int i = 31; i >= 0; i -= 3)
        mask |= 1u << i;
    printf("%08x %d\n", mask, (int)mask < 0);
    return ones(x) & 0x7f;
}
