/* printf in all its ways for integers, characters, strings and pointers. */
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%.3d] [%8.3d] [%-8.3d] [%08.3d]\n", 42, 42, 42, 42, 42, 42, 42, 42, 42,
           42);
    printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%.3d] [%8.3d] [%+08d]\n", -42, -42, -42, -42, -42, -42, -42, -42, -42);
    printf("[%.0d] [%.d] [%5.0d] [%+.0d] [%d] [%.0x] [%#.0o]\n", 0, 0, 0, 0, 0, 0, 0);
    printf("[%x] [%X] [%#x] [%#X] [%08x] [%#08x] [%-#8x] [%.5x] [%#.5x] [%#10.5x]\n", 0xbeef, 0xbeef, 0xbeef, 0xbeef,
           0xbeef, 0xbeef, 0xbeef, 0xbeef, 0xbeef, 0xbeef);
    printf("[%o] [%#o] [%#x] [%#o] [%#5o] [%#05o] [%#.4o]\n", 8, 8, 0, 0, 8, 8, 8);
    printf("[%u] [%u] [%lu] [%llu]\n", -1, 3000000000u, ULONG_MAX, ULLONG_MAX);
    printf("[%hhd] [%hhu] [%hd] [%hu] [%hhx] [%hx]\n", 300, 300, 70000, 70000, -1, -1);
    printf("[%ld] [%lld] [%jd] [%zd] [%td] [%zu]\n", LONG_MIN, LLONG_MIN, INTMAX_MAX, (ptrdiff_t)-5, (ptrdiff_t)7,
           sizeof(int));
    printf("[%d] [%i] [%lx] [%lX] [%lo]\n", INT_MIN, INT_MAX, LONG_MIN, 0xabcdefl, 07777777777777l);
    printf("[%c] [%3c] [%-3c] [%c%c]\n", 'a', 'b', 'c', 0x41 + 256, '%');
    printf("[%s] [%8s] [%-8s] [%.2s] [%8.2s] [%-8.2s] [%.0s] [%.20s]\n", "text", "text", "text", "text", "text", "text",
           "text", "text");
    printf("[%*d] [%-*d] [%*d] [%.*d] [%.*s] [%.*d]\n", 6, 1, 6, 2, -6, 3, 4, 4, 2, "star", -1, 5);
    printf("[%p] [%10p] [%p]\n", (void *)0, (void *)0, (void *)0x1234);
    printf("[%s] [%.3s] [%10s]\n", (char *)0, (char *)0, (char *)0);
    printf("[%%] [%5d%%] [%-+5d] [%- 5d] [%+ d] [%0-5d] [% 05d]\n", 50, 3, 3, 3, 3, 3);
    printf("%" PRId8 " %" PRIu16 " %" PRIx32 " %" PRIX64 " %" PRIo64 " %" PRIdPTR "\n", (int8_t)-1, (uint16_t)-1,
           (uint32_t)-1, UINT64_C(0xfeedfacecafef00d), UINT64_C(8), (intptr_t)-8);
    int n = -1, m = -1;
    signed char small = 9;
    printf("abc%ndef%hhn%n\n", &n, &small, &m);
    printf("%d %d %d\n", n, small, m);
    char text[16];
    memset(text, '#', sizeof text);
    n = snprintf(text, 8, "%s-%d", "overflow", 12345);
    printf("%d [%s] %c\n", n, text, text[8]);
    n = snprintf(NULL, 0, "%08lx", 1ul);
    printf("%d %d\n", n, snprintf(text, 1, "xyz"));
    printf("%d\n", text[0]);
    n = sprintf(text, "%c%c%c", 0, 'a', 0);
    printf("%d %d %d\n", n, text[1], text[3]);
    n = printf("%s", "");
    n += printf("count\n");
    printf("%d %d\n", n, puts("puts") >= 0);
    fputs("fputs\n", stdout);
    fputc('c', stdout);
    putc('\n', stdout);
    fwrite("block\nrest", 1, 6, stdout);
    fprintf(stderr, "not compared: %d\n", 1);
    char line[100] = "";
    for (int i = 0; i < 5; i++)
        sprintf(line + strlen(line), "%*s|%-*d|", i + 1, "x", 5 - i, i);
    puts(line);
    return fflush(stdout);
}
