/* Variadic arguments of every class; a va_list as x86-64 has it. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct tiny {
    char c;
};
struct odd {
    char c[11];
};
struct large {
    long v[5];
};
struct wide {
    __int128 v;
};
enum color { RED, GREEN = 1 << 20 };
struct empty {
};

static long mixed(const char *how, ...)
{
    va_list ap;
    long sum = 0;
    va_start(ap, how);
    for (; *how; how++) {
        switch (*how) {
        case 'i': sum += va_arg(ap, int); break;
        case 'u': sum += va_arg(ap, unsigned); break;
        case 'l': sum += va_arg(ap, long); break;
        case 'p': sum += strlen(va_arg(ap, char *)); break;
        case 't': sum += va_arg(ap, struct tiny).c; break;
        case 'o': {
            struct odd o = va_arg(ap, struct odd);
            for (int i = 0; i < 11; i++) sum += o.c[i] * i;
            break;
        }
        case 'L': {
            struct large s;
            s = va_arg(ap, struct large);
            sum += s.v[0] - s.v[4];
            break;
        }
        case 'W': sum += (long)(va_arg(ap, struct wide).v >> 60); break;
        case 'q': sum += (long)(va_arg(ap, __int128) >> 64); break;
        case 'e': sum += va_arg(ap, enum color); break;
        case 'z': va_arg(ap, struct empty); break;
        case 'f': sum += va_arg(ap, int (*)(int))(3); break;
        }
        printf("%c %ld\n", *how, sum);
    }
    va_end(ap);
    return sum;
}

static int triple(int v)
{
    return v * 3;
}

static int take(va_list ap)
{
    return va_arg(ap, int);
}

static int through(va_list *ap)
{
    return va_arg(*ap, int);
}

static void lists(int n, ...)
{
    va_list ap, copy;
    va_start(ap, n);
    printf("size %zu %d\n", sizeof(va_list), take(ap));
    va_copy(copy, ap);
    printf("%d %d\n", take(ap), through(&ap));
    printf("%d %d\n", through(&copy), take(copy));
    vprintf("%d ", ap);
    vprintf("%d %s\n", ap);
    va_end(copy);
    va_end(ap);
}

static int count(int n, ...)
{
    struct {
        va_list list;
        int used;
    } state = {.used = 0};
    va_start(state.list, n);
    while (va_arg(state.list, int) >= 0) state.used++;
    va_end(state.list);
    va_start(state.list, n);
    state.used = state.used * 10 + va_arg(state.list, int);
    va_end(state.list);
    return state.used;
}

static void format(char *out, unsigned long size, const char *how, ...)
{
    va_list ap;
    va_start(ap, how);
    vsnprintf(out, size, how, ap);
    va_end(ap);
}

int main(void)
{
    struct odd o = {"0123456789"};
    struct large l = {{9, 8, 7, 6, 5}};
    struct wide w = {(__int128)77 << 60};
    char c = -3;
    unsigned short s = 65535;
    _Bool b = 1;
    struct bits {
        int narrow : 5;
        unsigned long wide : 40;
    } f = {-7, 1ul << 39};
    mixed("iiiiuulp", c, s, b, f.narrow, 4000000000u, c, -1l << 40, "text");
    mixed("toLWqezf", (struct tiny){5}, o, l, w, (__int128)12 << 64, GREEN, (struct empty){}, triple);
    mixed("iqiqLiot", 1, (__int128)-1 << 65, 2, (__int128)3 << 64, l, 4, o, (struct tiny){-1});
    lists(1, 10, 20, 30, 40, 50, "end");
    printf("%d\n", count(0, 4, 5, 6, 7, 8, 9, 10, 11, -1));
    char out[32];
    format(out, sizeof out, "%s-%05d-%lx", "abc", 42, 0xfedcba987654321ul);
    puts(out);
    return 0;
}
