/* Variadic functions of our own: sums, a small printf, lists handed on. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static long sum(int n, ...)
{
    va_list ap;
    long total = 0;
    va_start(ap, n);
    while (n-- > 0)
        total += va_arg(ap, int);
    va_end(ap);
    return total;
}

static int vjoin(char *out, size_t size, const char *between, va_list ap)
{
    size_t used = 0;
    int parts = 0;
    for (const char *s; (s = va_arg(ap, const char *)); parts++)
        used += (size_t)snprintf(out + used, size - used, "%s%s", parts ? between : "", s);
    return parts;
}

static int join(char *out, size_t size, const char *between, ...)
{
    va_list ap;
    va_start(ap, between);
    int n = vjoin(out, size, between, ap);
    va_end(ap);
    return n;
}

static void put_number(unsigned long v, unsigned base)
{
    if (v >= base)
        put_number(v / base, base);
    putchar("0123456789abcdef"[v % base]);
}

static void tiny(const char *f, ...)
{
    va_list ap;
    va_start(ap, f);
    for (; *f; f++) {
        if (*f != '%') {
            putchar(*f);
            continue;
        }
        switch (*++f) {
        case 'd': {
            int v = va_arg(ap, int);
            if (v < 0)
                putchar('-');
            put_number(v < 0 ? 0ul - (unsigned long)v : (unsigned long)v, 10);
            break;
        }
        case 'X':
            put_number(va_arg(ap, unsigned long), 16);
            break;
        case 'c':
            putchar(va_arg(ap, int));
            break;
        case 's':
            for (const char *s = va_arg(ap, char *); *s; s++)
                putchar(*s);
            break;
        default:
            putchar(*f);
        }
    }
    va_end(ap);
}

static int twice(const char *format, ...)
{
    va_list first, second;
    va_start(first, format);
    va_copy(second, first);
    int n = vprintf(format, first);
    char copy[64];
    n += vsnprintf(copy, sizeof copy, format, second);
    va_end(first);
    va_end(second);
    fputs(copy, stdout);
    return n;
}

int main(void)
{
    short narrow = -3;
    char c = 'x';
    unsigned char u = 200;
    _Bool yes = 1;
    printf("%ld %ld\n", sum(0), sum(5, narrow, c, u, yes, 1 << 20));
    char text[40];
    int n = join(text, sizeof text, ", ", "vector", "mask", "trigger", (char *)0);
    printf("%s (%d)\n", text, n);
    tiny("%d %X %c%s%%\n", -2147483647 - 1, 0xfedcba9876543210ul, 'q', "uit");
    printf("%d\n", twice("<%d %s %lx>\n", -1, "two", 3ul << 40));
    printf("%d %d %d %d %d %d %d %d %d %ld\n", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10L);
    return 0;
}
