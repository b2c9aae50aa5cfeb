/* AES-128 with tables that the program makes, and RC4. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef uint8_t block[4][4];

static uint8_t sbox[256], back[256];

static uint8_t times(uint8_t a, uint8_t b)
{
    uint8_t r = 0;
    for (; b; b >>= 1) {
        if (b & 1)
            r ^= a;
        a = (uint8_t)(a << 1 ^ (a & 0x80 ? 0x1b : 0));
    }
    return r;
}

static void tables(void)
{
    for (int i = 0; i < 256; i++) {
        uint8_t inverse = 0;
        for (int j = 1; j < 256 && i; j++)
            if (times((uint8_t)i, (uint8_t)j) == 1) {
                inverse = (uint8_t)j;
                break;
            }
        uint8_t s = 0x63;
        for (int k = 0; k < 5; k++)
            s ^= (uint8_t)(inverse << k | inverse >> (8 - k));
        sbox[i] = s;
        back[s] = (uint8_t)i;
    }
}

static void expand(const uint8_t *key, uint8_t round[176])
{
    uint8_t rc = 1;
    memcpy(round, key, 16);
    for (int i = 16; i < 176; i += 4) {
        uint8_t t[4];
        memcpy(t, round + i - 4, 4);
        if (i % 16 == 0) {
            uint8_t first = t[0];
            t[0] = sbox[t[1]] ^ rc;
            t[1] = sbox[t[2]];
            t[2] = sbox[t[3]];
            t[3] = sbox[first];
            rc = times(rc, 2);
        }
        for (int k = 0; k < 4; k++)
            round[i + k] = round[i - 16 + k] ^ t[k];
    }
}

static void add(block b, const uint8_t *key)
{
    for (int i = 0; i < 16; i++)
        b[i >> 2][i & 3] ^= key[i];
}

static void shift(block b, int by)
{
    for (int row = 1; row < 4; row++) {
        uint8_t t[4];
        for (int c = 0; c < 4; c++)
            t[c] = b[(c + by * row) & 3][row];
        for (int c = 0; c < 4; c++)
            b[c][row] = t[c];
    }
}

static void columns(block b, const uint8_t m[4])
{
    for (int c = 0; c < 4; c++) {
        uint8_t t[4];
        for (int r = 0; r < 4; r++) {
            t[r] = 0;
            for (int k = 0; k < 4; k++)
                t[r] ^= times(b[c][k], m[(k - r) & 3]);
        }
        memcpy(b[c], t, 4);
    }
}

static void substitute(block b, const uint8_t *box)
{
    for (uint8_t *p = &b[0][0]; p < &b[0][0] + 16; p++)
        *p = box[*p];
}

static void encrypt(block b, const uint8_t *keys)
{
    add(b, keys);
    for (int r = 1; r <= 10; r++) {
        substitute(b, sbox);
        shift(b, 1);
        if (r < 10)
            columns(b, (const uint8_t[]){2, 3, 1, 1});
        add(b, keys + 16 * r);
    }
}

static void decrypt(block b, const uint8_t *keys)
{
    for (int r = 10; r > 0; r--) {
        add(b, keys + 16 * r);
        if (r < 10)
            columns(b, (const uint8_t[]){14, 11, 13, 9});
        shift(b, -1);
        substitute(b, back);
    }
    add(b, keys);
}

static void show(const void *data, size_t n)
{
    for (const uint8_t *p = data; n--; p++)
        printf("%02x", *p);
    putchar('\n');
}

static void rc4(const char *key, uint8_t *data, size_t n)
{
    uint8_t s[256], i = 0, j = 0;
    size_t length = strlen(key);
    for (int k = 0; k < 256; k++)
        s[k] = (uint8_t)k;
    for (int k = 0; k < 256; k++) {
        j += s[k] + (uint8_t)key[(size_t)k % length];
        uint8_t t = s[k];
        s[k] = s[j];
        s[j] = t;
    }
    for (j = 0; n--; data++) {
        j += s[++i];
        uint8_t t = s[i];
        s[i] = s[j];
        s[j] = t;
        *data ^= s[(uint8_t)(s[i] + s[j])];
    }
}

int main(void)
{
    uint8_t key[16], keys[176];
    block b;
    tables();
    printf("%02x %02x %02x\n", sbox[0], sbox[0x53], back[0]);
    for (int i = 0; i < 16; i++) {
        key[i] = (uint8_t)i;
        b[i / 4][i % 4] = (uint8_t)(i * 0x11);
    }
    expand(key, keys);
    show(keys + 160, 16);
    encrypt(b, keys);
    show(b, 16);
    for (int i = 0; i < 3; i++)
        encrypt(b, keys);
    show(b, 16);
    for (int i = 0; i < 4; i++)
        decrypt(b, keys);
    show(b, 16);
    uint8_t text[] = "Plaintext";
    rc4("Key", text, 9);
    show(text, 9);
    return b[3][3];
}
