/* What kernel code uses beyond C: statement expressions, typeof, cleanup, local labels, _Generic, case ranges. */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define max(a, b)                 \
    ({                            \
        __typeof__(a) _a = (a);   \
        __typeof__(b) _b = (b);   \
        _a > _b ? _a : _b;        \
    })
#define swap(a, b)                \
    do {                          \
        __auto_type _t = (a);     \
        (a) = (b);                \
        (b) = _t;                 \
    } while (0)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define STRING_(x) #x
#define STRING(x) STRING_(x)
#define kind(x)                                                                                              \
    _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long",            \
             char: "char", const char *: "string", default: "other")

static void closed(int *p)
{
    printf("closed %d\n", *p);
}

static int guarded(int n)
{
    int outer __attribute__((cleanup(closed))) = n;
    for (int i = 0; i < 3; i++) {
        int inner __attribute__((cleanup(closed))) = n * 10 + i;
        if (i == n)
            return inner + outer++;
        if (i == 0)
            continue;
        if (n == 7)
            goto out;
    }
out:
    return outer;
}

static int calls;

static int counted(int v)
{
    calls++;
    return v;
}

#define list(X) X(red, 1) X(green, 2) X(blue, 4)
enum {
#define X(name, value) PASTE(color_, name) = value,
    list(X)
#undef X
};

static const char *color(int c)
{
    switch (c) {
#define X(name, value) \
    case value:        \
        return #name;
        list(X)
#undef X
    }
    return "none";
}

struct base {
    int tag;
};
struct derived {
    long pad;
    struct base base;
};
#define container_of(p, t, m) ((t *)((char *)(p)-offsetof(t, m)))

static inline int variadic_count(int n) { return n; }
#define ARGS_(a, b, c, d, n, ...) n
#define ARGS(...) ARGS_(__VA_ARGS__, 4, 3, 2, 1)
#define log(f, ...) printf("log: " f "\n", ##__VA_ARGS__)

int main(void)
{
    printf("%d %ld %d\n", max(counted(3), counted(5)), max(-1L, 1), calls);
    int a = 1, b = 2;
    const char *s = "s", *t = "t";
    swap(a, b);
    swap(s, t);
    printf("%d %d %s %s\n", a, b, s, t);
    printf("%d\n", guarded(1));
    printf("%d\n", guarded(7));
    unsigned char u = 1;
    printf("%s %s %s %s %s %s %s\n", kind(1), kind(1u), kind(u), kind(u + u), kind(s), kind(sizeof u), kind(1 ? 1L : 2));
    printf("%s %s %s\n", color(2), color(4), color(3));
    printf("%s %s\n", STRING(PASTE(x, 1)), STRING(a + "b\n"));
    struct derived d = {.base.tag = 5, .pad = 6};
    printf("%ld %zu\n", container_of(&d.base, struct derived, base)->pad, COUNT("abc"));
    printf("%d %d\n", variadic_count(ARGS(1, 2, 3)), ARGS(x));
    log("plain");
    log("%d %s", 1, "two");
    int r = ({
        __label__ again, done;
        int n = 0;
    again:
        if (n > 4)
            goto done;
        n += 2;
        goto again;
    done:
        n * n;
    });
    printf("%d\n", r);
    __typeof__(int(*)[3]) pa = &(int[3]){7, 8, 9};
    printf("%d %zu %zu\n", (*pa)[1], sizeof *pa, _Alignof(struct derived));
    printf("%d %d\n", __builtin_choose_expr(1, 10, "x"), __builtin_types_compatible_p(int, unsigned));
    printf("%s %d\n", __func__, __LINE__ > 100);
    int x = 5;
    x = x++ + ++x > 0 ? x : -x;
    unsigned sum = 0;
    for (int i = 0; i < 20; i++)
        switch (i) {
        case 0 ... 4: sum += 1; break;
        case 5 ... 9: sum += 10;
        case 15: sum += 100; break;
        default: continue;
        }
    printf("%u\n", sum);
    int bits = 0;
    if (__builtin_add_overflow(0x7fffffff, 1, &bits))
        printf("overflow %d\n", bits);
    return __builtin_popcount(sum);
}
