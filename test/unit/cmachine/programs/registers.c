/* Fields and flags of 64-bit registers: what of them is read, tested and compared is their low word, their high one, or all. */
#include <stdio.h>
#include <stdint.h>

struct device {
    uint8_t id;
    int16_t offset;
    uint32_t irr;
    int32_t level;
    uint64_t entry;
    int64_t count;
    struct device *next;
    uint64_t table[4];
};

static struct device first, second;
static volatile int looks;

static uint64_t *slot(struct device *d, int i) { looks++; return &d->table[i]; }

static void fields(uint64_t e, int64_t c)
{
    uint8_t vector = e;
    uint16_t low = e >> 8;
    int8_t sign = c;
    printf("%u %u %d %u %u %d\n", vector, low, sign, (uint32_t)(e >> 32), (uint32_t)(e >> 20), (int)(c >> 33));
    printf("%d %d %d %d\n", (int)((e >> 15) & 1), (e & 0x10000) ? 1 : 0, !(e & 0x8000), (e >> 40) == 0x12);
    printf("%d %d %d\n", (e & 0xffffffff) == 0xdeadbeef, (e & 0xf0) < 0x40, (e >> 63) != 0);
    printf("%d %d %d\n", (int)(e ^ (e >> 1)), (int)(e * 3 + (uint64_t)c), (int)(c - 1));
    printf("%d %d\n", (c & 0xff) > 0x7f, (c | 1) == 1);
    printf("%u %u\n", (uint32_t)(e << 4), (uint32_t)(e << 40));
    switch ((e >> 8) & 7) {
    case 0: printf("fixed\n"); break;
    case 4: printf("nmi\n"); break;
    default: printf("other\n");
    }
}

int main(void)
{
    static const uint64_t entries[] = {0, 0x8021, 0x10000, 0x123456789abcdef0, 0xffffffffffffffff, 0x80000000deadbeef, 0x0400000000018431};
    struct device *d = &first;
    unsigned i;
    for (i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) fields(entries[i], (int64_t)entries[i]);

    first.next = &second;
    d->next->id = 300 & 0xff;
    d->next->offset = -7;
    d->next->irr |= 1u << 31;
    d->next->level--;
    d->next->entry = 0xfee00000ull << 12 | 0x31;
    d->next->count = -5;
    printf("%u %d %u %d %llx %lld\n", second.id, second.offset, second.irr, second.level,
           (unsigned long long)second.entry, (long long)second.count);
    for (i = 0; i < 4; i++) *slot(d, i) = (uint64_t)i << 33 | i;
    printf("%u %u %d\n", (uint32_t)(*slot(d, 3) >> 32), (unsigned)*slot(d, 3) & 1, (*slot(d, 2) & 3) == 2);
    printf("%d\n", looks);
    d = d->next;
    printf("%d %d %d\n", d->irr >> 31 == 1, d->level++ == -1, d->level);
    printf("%d %d\n", d->count < 0 && (uint64_t)d->count > 0xffffffffu, (uint32_t)d->count == 0xfffffffbu);
    return 0;
}
