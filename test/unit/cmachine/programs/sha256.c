/* SHA-256 as FIPS 180-4 describes it. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t k[64], initial[8];

/* The constants are the first bits of the fractions of roots of primes: found here by integer arithmetic. */
static uint32_t root_bits(unsigned prime, int cube)
{
    unsigned __int128 low = 0, high = (unsigned __int128)1 << 37, want = prime;
    while (high - low > 1) {
        unsigned __int128 m = (low + high) / 2;
        int above = cube ? m * m * m > want << 96 : m * m > want << 64;
        if (above)
            high = m;
        else
            low = m;
    }
    return (uint32_t)low;
}

static void constants(void)
{
    int n = 0;
    for (unsigned p = 2; n < 64; p++) {
        int prime = 1;
        for (unsigned d = 2; d * d <= p; d++)
            if (p % d == 0)
                prime = 0;
        if (!prime)
            continue;
        if (n < 8)
            initial[n] = root_bits(p, 0);
        k[n++] = root_bits(p, 1);
    }
}

struct sha256 {
    uint32_t h[8];
    uint64_t length;
    uint8_t block[64];
};

#define ROTATE(x, n) ((x) >> (n) | (x) << (32 - (n)))

static void transform(struct sha256 *s)
{
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++) {
        const uint8_t *p = s->block + 4 * i;
        w[i] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | p[2] << 8 | p[3];
    }
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (ROTATE(a, 7) ^ ROTATE(a, 18) ^ a >> 3) + (ROTATE(b, 17) ^ ROTATE(b, 19) ^ b >> 10);
    }
    memcpy(v, s->h, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t e = v[4], a = v[0];
        uint32_t t1 = v[7] + (ROTATE(e, 6) ^ ROTATE(e, 11) ^ ROTATE(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + k[i] + w[i];
        uint32_t t2 = (ROTATE(a, 2) ^ ROTATE(a, 13) ^ ROTATE(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s->h[i] += v[i];
}

static void update(struct sha256 *s, const void *data, size_t n)
{
    const uint8_t *p = data;
    while (n--) {
        s->block[s->length++ % 64] = *p++;
        if (s->length % 64 == 0)
            transform(s);
    }
}

static void digest(const char *text, size_t repeat)
{
    struct sha256 s = {.length = 0};
    memcpy(s.h, initial, sizeof initial);
    while (repeat--)
        update(&s, text, strlen(text));
    uint64_t bits = s.length * 8;
    update(&s, "\x80", 1);
    while (s.length % 64 != 56)
        update(&s, "", 1);
    uint8_t size[8];
    for (int i = 0; i < 8; i++)
        size[i] = (uint8_t)(bits >> (56 - 8 * i));
    update(&s, size, 8);
    for (int i = 0; i < 8; i++)
        printf("%08x", s.h[i]);
    putchar('\n');
}

int main(void)
{
    constants();
    printf("%08x %08x %08x %08x\n", initial[0], initial[7], k[0], k[63]);
    digest("", 1);
    digest("abc", 1);
    digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1);
    digest("aaaaaaaaaa", 30);
    return 0;
}
