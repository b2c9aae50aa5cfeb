/* Unions and bit-fields: views of one word, signed fields, arrays of packed records. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union entry {
    uint64_t word;
    struct {
        uint64_t vector : 8, mode : 3, logical : 1, pending : 1, low : 1, irr : 1, level : 1, masked : 1, reserved : 39,
            dest : 8;
    };
    struct {
        uint32_t half[2];
    } parts;
    uint8_t bytes[8];
};

struct signs {
    int a : 3;
    unsigned b : 3;
    int c : 1;
    signed char d : 5;
    _Bool e : 1;
    long f : 40;
    unsigned long g : 24;
};

struct __attribute__((packed)) frame {
    uint8_t type;
    uint32_t length;
    uint16_t flags : 12, port : 4;
    uint64_t stamp;
};

enum color { RED, GREEN = 5, BLUE };

struct shape {
    enum { CIRCLE, BOX } kind;
    union {
        int radius;
        struct {
            int w, h;
        };
    };
};

static int area(struct shape s)
{
    return s.kind == CIRCLE ? 3 * s.radius * s.radius : s.w * s.h;
}

int main(void)
{
    union entry e = {.word = 0};
    e.vector = 0x131;
    e.level = 1;
    e.masked = 3;
    e.dest = 0xab;
    e.mode = ~0;
    printf("%016lx %08x %08x %02x\n", e.word, e.parts.half[0], e.parts.half[1], e.bytes[7]);
    e.word ^= 0xff00;
    printf("%u %u %u %u %u\n", (unsigned)e.vector, (unsigned)e.mode, (unsigned)e.irr, (unsigned)e.level, (unsigned)e.masked);
    e.reserved--;
    printf("%lx %d\n", (unsigned long)e.reserved, e.reserved > 0x7000000000);

    struct signs s = {.a = 3, .b = 7, .c = 1, .d = -9, .e = 42, .f = -1, .g = -1};
    s.a++;
    s.b++;
    printf("%d %u %d %d %d %ld %lx %zu\n", s.a, s.b, s.c, s.d, s.e, (long)s.f, (unsigned long)s.g, sizeof s);
    printf("%d %d\n", s.f < 0, s.g * 2 > 0xffffff);
    s.f = 0x123456789aL;
    printf("%lx %lx\n", (long)s.f, (unsigned long)s.g);
    printf("%x\n", (s.b -= 2, s.b << 3 | (unsigned)s.e));

    struct frame frames[3];
    memset(frames, 0, sizeof frames);
    for (int i = 0; i < 3; i++) {
        frames[i].type = (uint8_t)(i + 1);
        frames[i].length = 0x01020304u * (uint32_t)i;
        frames[i].flags = 0xffe + i;
        frames[i].port = i + 14;
        frames[i].stamp = 0x1122334455667788u;
    }
    const uint8_t *raw = (const uint8_t *)frames;
    for (size_t i = 0; i < sizeof frames; i++)
        printf("%02x%s", raw[i], i % sizeof frames[0] == sizeof frames[0] - 1 ? "\n" : "");
    struct shape shapes[] = {{CIRCLE, {4}}, {.kind = BOX, .w = 3, .h = 9}};
    printf("%d %d %d\n", area(shapes[0]), area(shapes[1]), BLUE);
    union {
        int32_t i;
        uint16_t h[2];
        int8_t b[4];
    } u = {.i = -2};
    u.b[1] = 0x12;
    printf("%x %d %u\n", u.i, u.b[0], u.h[1]);
    return (int)sizeof(struct frame);
}
