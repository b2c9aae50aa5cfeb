/* Text: wrapping and justifying, base64, UTF-8, Roman numerals, dates. */
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void line(char **words, int n, int width, int last)
{
    int letters = 0;
    for (int i = 0; i < n; i++)
        letters += (int)strlen(words[i]);
    int gaps = n - 1, spaces = last ? gaps : width - letters;
    putchar('|');
    for (int i = 0; i < n; i++) {
        int here = i < gaps ? (last ? 1 : spaces / (gaps - i)) : 0;
        printf("%s%*s", words[i], here, "");
        spaces -= here;
    }
    printf("%*s|\n", last ? width - letters - gaps : gaps ? 0 : width - letters, "");
}

static void wrap(const char *text, int width)
{
    char *copy = strdup(text), *words[64];
    int n = 0, used = 0;
    for (char *w = strtok(copy, " "); w; w = strtok(NULL, " ")) {
        int length = (int)strlen(w);
        if (n && used + n + length > width) {
            line(words, n, width, 0);
            n = used = 0;
        }
        words[n++] = w;
        used += length;
    }
    line(words, n, width, 1);
    free(copy);
}

static void base64(const char *in)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t n = strlen(in);
    for (size_t i = 0; i < n; i += 3) {
        uint32_t v = (uint32_t)(unsigned char)in[i] << 16;
        if (i + 1 < n)
            v |= (uint32_t)(unsigned char)in[i + 1] << 8;
        if (i + 2 < n)
            v |= (unsigned char)in[i + 2];
        for (int k = 0; k < 4; k++)
            putchar(i + (size_t)k > n ? '=' : digits[v >> (18 - 6 * k) & 63]);
    }
    putchar('\n');
}

static int decode(const char **s)
{
    unsigned char c = (unsigned char)*(*s)++;
    if (c < 0x80)
        return c;
    int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1, v = c & (0x3f >> more);
    while (more--)
        v = v << 6 | (*(*s)++ & 0x3f);
    return v;
}

static char *roman(int n, char *out)
{
    static const struct {
        int v;
        const char *s;
    } r[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
             {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    char *p = out;
    for (int i = 0; n; i++)
        for (; n >= r[i].v; n -= r[i].v)
            p = stpcpy(p, r[i].s);
    return out;
}

static int weekday(int y, int m, int d)
{
    static const int t[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    y -= m < 3;
    return (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7;
}

int main(void)
{
    wrap("A route that was changed and not committed is a copy that nobody has told of the change.", 28);
    base64("any carnal pleas");
    base64("any carnal pleasu");
    base64("\xff\xfe\xfd");
    for (const char *s = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"; *s;)
        printf("U+%04X ", decode(&s));
    putchar('\n');
    char out[32];
    int years[] = {4, 9, 1987, 2024, 3999};
    for (int i = 0; i < 5; i++)
        printf("%s ", roman(years[i], out));
    printf("%d %d\n", weekday(2000, 1, 1), weekday(2024, 2, 29));
    char mixed[] = "mIxEd 123 \t!";
    int kinds[6] = {0};
    for (char *p = mixed; *p; p++) {
        int c = (unsigned char)*p;
        kinds[0] += !!isupper(c), kinds[1] += !!islower(c), kinds[2] += !!isdigit(c);
        kinds[3] += !!isspace(c), kinds[4] += !!ispunct(c), kinds[5] += !!isxdigit(c);
        *p = (char)(isupper(c) ? tolower(c) : toupper(c));
    }
    printf("%s", mixed);
    for (int i = 0; i < 6; i++)
        printf(" %d", kinds[i]);
    putchar('\n');
    for (int c = 0; c < 256; c++)
        if (isalnum(c) != 0 ? !isprint(c) : isgraph(c) && !ispunct(c))
            printf("WRONG %d\n", c);
    return weekday(1970, 1, 1);
}
