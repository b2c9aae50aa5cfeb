/* A compressor: matches in a window, then back again; and runs in the manner of PackBits. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WINDOW 255
#define LONGEST 18
#define SHORTEST 3

static size_t pack(const uint8_t *in, size_t n, uint8_t *out)
{
    size_t o = 0, flags = 0;
    int bit = 8;
    for (size_t i = 0; i < n;) {
        if (bit == 8) {
            flags = o++;
            out[flags] = 0;
            bit = 0;
        }
        size_t best = 0, from = 0, low = i > WINDOW ? i - WINDOW : 0;
        for (size_t k = low; k < i; k++) {
            size_t length = 0;
            while (length < LONGEST && i + length < n && in[k + length] == in[i + length])
                length++;
            if (length > best)
                best = length, from = i - k;
        }
        if (best >= SHORTEST) {
            out[flags] |= (uint8_t)(1 << bit);
            out[o++] = (uint8_t)from;
            out[o++] = (uint8_t)(best - SHORTEST);
            i += best;
        } else
            out[o++] = in[i++];
        bit++;
    }
    return o;
}

static size_t unpack(const uint8_t *in, size_t n, uint8_t *out)
{
    size_t o = 0;
    for (size_t i = 0; i < n;) {
        unsigned flags = in[i++];
        for (int bit = 0; bit < 8 && i < n; bit++, flags >>= 1) {
            if (flags & 1) {
                const uint8_t *s = out + o - in[i];
                for (int left = in[i + 1] + SHORTEST; left; left--)
                    out[o++] = *s++;
                i += 2;
            } else
                out[o++] = in[i++];
        }
    }
    return o;
}

static size_t runs(const uint8_t *in, size_t n, int8_t *out)
{
    size_t o = 0;
    for (size_t i = 0, k; i < n; i = k) {
        for (k = i + 1; k < n && in[k] == in[i] && k - i < 128;)
            k++;
        if (k - i > 1) {
            out[o++] = (int8_t)(1 - (int)(k - i));
            out[o++] = (int8_t)in[i];
        } else {
            size_t head = o++;
            for (k = i; k < n && (k + 1 >= n || in[k] != in[k + 1]) && k - i < 128; k++)
                out[o++] = (int8_t)in[k];
            out[head] = (int8_t)(k - i - 1);
        }
    }
    return o;
}

int main(void)
{
    char text[2000];
    int n = 0;
    for (int i = 0; n < 1200; i++)
        n += sprintf(text + n, "irq %d: vector 0x%x to cpu%d%s", i % 24, 0x20 + i * 7 % 13, i & 3, i % 5 ? "; " : "\n");
    uint8_t *packed = malloc((size_t)n * 2), *back = malloc((size_t)n + 1);
    size_t size = pack((const uint8_t *)text, (size_t)n, packed);
    size_t got = unpack(packed, size, back);
    uint32_t check = 1;
    for (size_t i = 0; i < size; i++)
        check = check * 31 + packed[i];
    printf("%d -> %zu -> %zu, %s, %08x\n", n, size, got, memcmp(text, back, got) ? "WRONG" : "same", check);
    uint8_t pixels[300];
    for (int i = 0; i < 300; i++)
        pixels[i] = (uint8_t)(i < 140 ? 7 : i % 9 < 4 ? 200 : i);
    int8_t *coded = malloc(600);
    size = runs(pixels, 300, coded);
    int sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += coded[i];
    printf("%zu %d\n", size, sum);
    for (size_t i = 0; i < 24; i++)
        printf("%d ", coded[i]);
    putchar('\n');
    free(packed);
    free(back);
    free(coded);
    return (int)(check & 0x7f);
}
