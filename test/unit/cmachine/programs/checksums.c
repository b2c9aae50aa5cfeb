/* CRC-32 by table and by bit, CRC-16, Adler-32, Fletcher, Luhn, MurmurHash-like mixing. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t table[256];

static void prepare(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
        table[i] = c;
    }
}

static uint32_t crc32(const void *data, size_t n)
{
    const uint8_t *p = data;
    uint32_t c = ~0u;
    while (n--)
        c = table[(c ^ *p++) & 0xff] ^ c >> 8;
    return ~c;
}

static uint32_t crc32_slow(const uint8_t *p, size_t n)
{
    uint32_t c = ~0u;
    for (; n; n--, p++)
        for (int k = 0; k < 8; k++) {
            int bit = (c ^ (uint32_t)(*p >> k)) & 1;
            c >>= 1;
            if (bit)
                c ^= 0xedb88320;
        }
    return ~c;
}

static uint16_t crc16(const char *s)
{
    uint16_t c = 0xffff;
    for (; *s; s++) {
        c ^= (uint16_t)(*s << 8);
        for (int k = 0; k < 8; k++)
            c = c & 0x8000 ? (uint16_t)(c << 1 ^ 0x1021) : (uint16_t)(c << 1);
    }
    return c;
}

static uint32_t adler(const char *s)
{
    uint32_t a = 1, b = 0;
    while (*s) {
        a = (a + (uint8_t)*s++) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static int luhn(const char *digits)
{
    int sum = 0, twice = 0;
    for (const char *p = digits + strlen(digits); p-- > digits; twice = !twice) {
        int d = *p - '0';
        sum += twice ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
    }
    return sum % 10 == 0;
}

static uint64_t mix(uint64_t h, const uint8_t *p, size_t n)
{
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t k;
        memcpy(&k, p, 8);
        k *= 0x87c37b91114253d5;
        k = k << 31 | k >> 33;
        h = (h ^ k * 0x4cf5ad432745937f) * 5 + 0x52dce729;
    }
    while (n--)
        h = (h ^ *p++) * 0x100000001b3;
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccd;
    return h ^ h >> 29;
}

int main(void)
{
    prepare();
    const char *texts[] = {"", "a", "123456789", "The quick brown fox jumps over the lazy dog", "\xff\x80\x01"};
    for (int i = 0; i < 5; i++) {
        const char *s = texts[i];
        size_t n = strlen(s);
        printf("%08x %08x %04x %08x %016lx\n", crc32(s, n), crc32_slow((const uint8_t *)s, n), crc16(s), adler(s),
               mix(n, (const uint8_t *)s, n));
    }
    printf("%08x %08x\n", table[1], table[255]);
    printf("%d %d\n", luhn("79927398713"), luhn("79927398714"));
    uint8_t block[1000];
    for (int i = 0; i < 1000; i++)
        block[i] = (uint8_t)(i * i >> 3);
    printf("%08x %016lx\n", crc32(block, sizeof block), mix(42, block, sizeof block));
    return crc32("x", 1) & 0x3f;
}
