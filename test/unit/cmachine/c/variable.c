/* Arrays whose length is known while running, and alloca. */
static unsigned long sum(int n, int m, const int a[n][m])
{
    unsigned long s = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) s = s * 3 + a[i][j];
    return s + sizeof(a[0]) + sizeof(*a);
}

unsigned long t1(void)
{
    unsigned long r = 0;
    for (int n = 1; n < 6; n++) {
        int a[n], b[n * 2];
        for (int i = 0; i < n; i++) a[i] = b[i] = b[n + i] = i * n;
        if (n == 3) continue;
        r = r * 7 + sizeof a + sizeof b / sizeof b[0] + a[n - 1] + b[2 * n - 1] + (&b[n] - b);
        if (n == 5) break;
    }
    return r;
}

unsigned long t2(void)
{
    int n = 3, m = 4;
    int g[n][m];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) g[i][j] = i * 10 + j;
    int(*row)[m] = g;
    row++;
    m = 9;
    unsigned long r = sum(n, 4, (const int(*)[4])g) * 100 + (*row)[3] + row[1][0];
    return r * 1000 + sizeof g + sizeof *row + (&g[2] - &g[0]) + (row - g) + ((char *)&g[2][1] - (char *)g);
}

static int walk(int n)
{
    char text[n + 1];
    for (int i = 0; i < n; i++) text[i] = 'a' + i;
    text[n] = 0;
    int below = n > 0 ? walk(n - 1) : 0;
    int same = 0;
    for (int i = 0; i < n; i++) same += text[i] == 'a' + i;
    return below * 2 + same;
}

unsigned long t3(void)
{
    return walk(9);
}

unsigned long t4(void)
{
    /* the room of a block is given back, whichever way it is left */
    unsigned long r = 0;
    for (int i = 0; i < 3000; i++) {
        int n = i % 50 + 1;
    again:;
        char a[n];
        a[n - 1] = i;
        r += (unsigned char)a[n - 1];
        if (n-- > 45) goto again;
        {
            long c[n + 2];
            c[n] = r;
            if (i & 1) continue;
            r += c[n] & 3;
        }
        if (i == 2500) goto out;
    }
out:
    return r;
}

static char *fill(char *to, int n, char c)
{
    for (int i = 0; i < n; i++) to[i] = c + i;
    return to;
}

unsigned long t5(void)
{
    char *kept[8];
    unsigned long r = 0;
    for (int i = 0; i < 8; i++) kept[i] = fill(__builtin_alloca(i + 3), i + 3, i);
    for (int i = 0; i < 8; i++) {
        int n = i + 1;
        char a[n];
        fill(a, n, 100);
        r = r * 5 + kept[i][i + 2] + a[i];
    }
    return r + ((unsigned long)kept[3] & 15);
}

typedef int cell;
unsigned long t6(void)
{
    int n = 5;
    typedef cell line[n];
    n = 50;
    line a, *p = &a;
    typeof(a) b;
    for (int i = 0; i < 5; i++) a[i] = b[i] = i + 1;
    return sizeof(line) * 10000 + sizeof b * 100 + (*p)[4] + sizeof(char[n]) + ({
               short c[n];
               c[7] = b[3];
               c[7] + sizeof c;
           });
}

static unsigned long pick(int n, int a[static n], int (*b)[n], int c[][n])
{
    return a[n - 1] + b[1][0] * 10 + c[0][1] * 100 + sizeof *b + sizeof c[0] + sizeof a;
}

unsigned long t7(void)
{
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    return pick(3, m[1], m, m);
}
