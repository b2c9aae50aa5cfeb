/* 64-bit arithmetic: division, multiplication to 128 bits, shifts, comparisons at the edges. */
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

static void multiply(uint64_t a, uint64_t b, uint64_t *high, uint64_t *low)
{
    uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
    uint64_t ll = al * bl, lh = al * bh, hl = ah * bl, hh = ah * bh;
    uint64_t middle = (ll >> 32) + (uint32_t)lh + (uint32_t)hl;
    *low = middle << 32 | (uint32_t)ll;
    *high = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

static uint64_t divide(uint64_t n, uint64_t d, uint64_t *rest)
{
    uint64_t q = 0, r = 0;
    for (int i = 63; i >= 0; i--) {
        int carry = r >> 63;
        r = r << 1 | (n >> i & 1);
        if (carry || r >= d) {
            r -= d;
            q |= 1ull << i;
        }
    }
    *rest = r;
    return q;
}

static int64_t collatz(int64_t n)
{
    int64_t steps = 0;
    for (; n != 1; steps++)
        n = n % 2 ? 3 * n + 1 : n / 2;
    return steps;
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t t = a % b;
        a = b;
        b = t;
    }
    return a;
}

int main(void)
{
    uint64_t values[] = {0, 1, 0xffffffff, 0x100000000, 0x8000000000000000, UINT64_MAX, 0x0123456789abcdef, 1000000007};
    for (int i = 0; i < 8; i++)
        for (int j = i; j < 8; j += 3) {
            uint64_t h, l, r;
            multiply(values[i], values[j], &h, &l);
            unsigned __int128 exact = (unsigned __int128)values[i] * values[j];
            int ok = (uint64_t)(exact >> 64) == h && (uint64_t)exact == l;
            uint64_t q = values[i] ? divide(values[j], values[i], &r) : 0;
            ok &= !values[i] || (q == values[j] / values[i] && r == values[j] % values[i]);
            printf("%016" PRIx64 "%016" PRIx64 " %" PRIu64 " %s\n", h, l, q, ok ? "ok" : "WRONG");
        }
    int64_t least = INT64_MIN;
    printf("%" PRId64 " %" PRId64 " %" PRId64 "\n", least, -least, least - 1);
    printf("%ld %ld %ld\n", least / 3, least % 1000, -7L / 2);
    printf("%d %d %d\n", least < 0u, (uint64_t)least > 5, -1L < 0ul);
    printf("%lx %lx %lx\n", least >> 63, (uint64_t)least >> 63, 1l << 63);
    int shift = 40;
    printf("%lx %x\n", 0xffL << shift, (unsigned)(0xabcdef0123456789ul >> shift));
    printf("%ld %ld\n", collatz(27), collatz(837799));
    printf("%lu\n", gcd(0xfffffffffffffffeul, 6700417ul * 12));
    printf("%lld %llu\n", LLONG_MAX + 1 == LLONG_MIN ? 1ll : 0ll, ULLONG_MAX);
    uint32_t u = 0xfffffff0;
    int64_t s = -16;
    printf("%d %d %ld\n", u == (uint32_t)s, (int32_t)u == s, u + s);
    s += u;
    u *= u;
    printf("%ld %u\n", s, u);
    return 0;
}
