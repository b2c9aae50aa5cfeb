/* The string functions, one after the other. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *data;
    size_t length, room;
};

static void append(struct buffer *b, const char *s)
{
    size_t n = strlen(s);
    if (b->length + n + 1 > b->room) {
        b->room = (b->length + n + 1) * 2;
        b->data = realloc(b->data, b->room);
    }
    memcpy(b->data + b->length, s, n + 1);
    b->length += n;
}

static int sign(int v)
{
    return (v > 0) - (v < 0);
}

int main(void)
{
    struct buffer b = {0};
    for (int i = 0; i < 20; i++) {
        char piece[16];
        snprintf(piece, sizeof piece, "%s%d", i ? "," : "", i * i);
        append(&b, piece);
    }
    printf("%s (%zu)\n", b.data, b.length);
    char *copy = strdup(b.data), *state;
    int sum = 0, tokens = 0;
    for (char *t = strtok_r(copy, ",", &state); t; t = strtok_r(NULL, ",", &state), tokens++)
        sum += atoi(t);
    printf("%d tokens, sum %d\n", tokens, sum);
    free(copy);
    free(b.data);

    char line[] = "  key = value with spaces ; rest";
    char *key = strtok(line, " ="), *value = strtok(NULL, ";");
    char *rest_of_line = strtok(NULL, "");
    printf("[%s] [%s] [%s] [%p]\n", key, value, rest_of_line, (void *)strtok(NULL, ";"));

    char text[64] = "interrupt";
    strcat(text, "-");
    strncat(text, "remapping", 5);
    printf("%s %zu %zu\n", text, strlen(text), strnlen(text, 4));
    printf("%s %s %s\n", strchr(text, 'r'), strrchr(text, 'r'), strstr(text, "rupt"));
    printf("%d %d\n", strchr(text, 'z') == NULL, *strchr(text, '\0'));
    printf("%zu %zu %s\n", strspn(text, "inter"), strcspn(text, "-u"), strpbrk(text, "pq"));
    printf("%d %d %d %d\n", sign(strcmp("abc", "abd")), sign(strcmp("b", "abc")), strcmp("", ""),
           sign(strcmp("\xff", "a")));
    printf("%d %d %d\n", strncmp("abcdef", "abcxyz", 3), sign(strncmp("abcdef", "abcxyz", 4)), strncmp("a", "b", 0));
    char fixed[8];
    memset(fixed, '#', sizeof fixed);
    strncpy(fixed, "ab", 5);
    printf("%d %d %d %c\n", fixed[1], fixed[2], fixed[4], fixed[5]);
    memmove(text + 2, text, 8);
    printf("%s\n", text);
    printf("%d %d\n", memcmp("a\0b", "a\0c", 3) < 0, memchr("a\0b", 'b', 3) != NULL);
    long hex = strtol("  -0x1fz", &state, 0);
    printf("%ld %c %lu %ld\n", hex, *state, strtoul("4294967296", NULL, 10), strtol("0755", NULL, 0));
    printf("%ld %ld\n", strtol("99999999999999999999", NULL, 10), strtol("zz", NULL, 36));
    char path[] = "a:b::c", *rest = path, *part;
    while ((part = strsep(&rest, ":")))
        printf("<%s>", part);
    putchar('\n');
    return 0;
}
