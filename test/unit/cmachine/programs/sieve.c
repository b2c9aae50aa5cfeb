/* Primes by a sieve of bits, factorisation, and Euler's function. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIMIT 30000

static uint32_t composite[LIMIT / 32 + 1];

#define marked(n) (composite[(n) / 32] >> ((n) % 32) & 1u)
#define mark(n) (composite[(n) / 32] |= 1u << ((n) % 32))

static int factors(unsigned n, unsigned *out)
{
    int k = 0;
    for (unsigned p = 2; p * p <= n; p += p == 2 ? 1 : 2)
        while (n % p == 0) {
            out[k++] = p;
            n /= p;
        }
    if (n > 1)
        out[k++] = n;
    return k;
}

int main(void)
{
    mark(0), mark(1);
    for (unsigned i = 2; i * i < LIMIT; i++)
        if (!marked(i))
            for (unsigned k = i * i; k < LIMIT; k += i)
                mark(k);
    unsigned count = 0, last = 0, gap = 0, twins = 0;
    unsigned long sum = 0;
    for (unsigned i = 0; i < LIMIT; i++)
        if (!marked(i)) {
            count++;
            sum += i;
            if (i - last > gap && last)
                gap = i - last;
            twins += i - last == 2;
            last = i;
        }
    printf("%u primes, sum %lu, last %u, gap %u, %u twins\n", count, sum, last, gap, twins);
    unsigned tests[] = {360, 9973, 1u << 31, 4294967295u, 1000000007u, 600851475u};
    for (unsigned i = 0; i < sizeof tests / sizeof *tests; i++) {
        unsigned f[32];
        int n = factors(tests[i], f);
        printf("%u =", tests[i]);
        for (int k = 0; k < n; k++)
            printf("%s%u", k ? " * " : " ", f[k]);
        putchar('\n');
    }
    unsigned short *phi = malloc(1000 * sizeof *phi);
    for (int i = 0; i < 1000; i++)
        phi[i] = (unsigned short)i;
    for (int i = 2; i < 1000; i++)
        if (phi[i] == i)
            for (int k = i; k < 1000; k += i)
                phi[k] -= phi[k] / i;
    unsigned total = 0;
    for (int i = 1; i < 1000; i++)
        total += phi[i];
    printf("%u %u\n", phi[997], total);
    free(phi);
    return 0;
}
