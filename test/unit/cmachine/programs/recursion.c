/* Recursion: towers, Ackermann, permutations, mutual calls, depth. */
#include <stdio.h>
#include <string.h>

static int moves;

static void hanoi(int n, char from, char to, char via)
{
    if (n == 0)
        return;
    hanoi(n - 1, from, via, to);
    if (++moves <= 5)
        printf("%c->%c ", from, to);
    hanoi(n - 1, via, to, from);
}

static unsigned ackermann(unsigned m, unsigned n)
{
    return m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

static void permute(char *s, int k, int n, int *count)
{
    if (k == n) {
        if (++*count % 17 == 1)
            printf("%s ", s);
        return;
    }
    for (int i = k; i < n; i++) {
        char t = s[k];
        s[k] = s[i], s[i] = t;
        permute(s, k + 1, n, count);
        t = s[k];
        s[k] = s[i], s[i] = t;
    }
}

static int odd(unsigned n);
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }

static unsigned long power(unsigned long b, unsigned e, unsigned long m)
{
    if (e == 0)
        return 1;
    unsigned long half = power(b, e / 2, m);
    half = half * half % m;
    return e & 1 ? half * b % m : half;
}

struct big {
    int depth;
    char pad[100];
};

static struct big nest(struct big b)
{
    if (b.depth >= 500)
        return b;
    b.depth++;
    memset(b.pad, b.depth & 0x7f, sizeof b.pad);
    return nest(b);
}

static int partitions(int n, int most)
{
    int sum = n == 0;
    for (int k = most < n ? most : n; k > 0; k--)
        sum += partitions(n - k, k);
    return sum;
}

int main(void)
{
    hanoi(8, 'A', 'C', 'B');
    printf("%d\n", moves);
    printf("%u %u\n", ackermann(2, 9), ackermann(3, 3));
    char s[] = "abcde";
    int count = 0;
    permute(s, 0, 5, &count);
    printf("%d %s\n", count, s);
    printf("%d %d\n", even(1001), odd(1001));
    printf("%lu\n", power(3, 1000003, 1000000007));
    struct big b = nest((struct big){.depth = 0});
    printf("%d %d\n", b.depth, b.pad[99]);
    printf("%d\n", partitions(22, 22));
    return moves & 0xff;
}
