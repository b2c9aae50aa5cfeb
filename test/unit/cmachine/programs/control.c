/* goto, switch with ranges and fall-through, Duff's device, comma and conditional chains. */
#include <stdio.h>
#include <string.h>

static int classify(long v)
{
    switch (v) {
    case -1:
        return 'm';
    case 0:
    case 1:
        return 'b';
    case 2 ... 9:
        return 'd';
    case 0x100000000:
        return 'w';
    default:
        if (v < 0)
            return 'n';
    case 1000 ... 1999:
        return 'o';
    }
}

static void copy(char *to, const char *from, int count)
{
    int n = (count + 7) / 8;
    switch (count % 8) {
    case 0:
        do {
            *to++ = *from++;
        case 7:
            *to++ = *from++;
        case 6:
            *to++ = *from++;
        case 5:
            *to++ = *from++;
        case 4:
            *to++ = *from++;
        case 3:
            *to++ = *from++;
        case 2:
            *to++ = *from++;
        case 1:
            *to++ = *from++;
        } while (--n > 0);
    }
}

static int acquire(int fail)
{
    int held = 0;
    if (fail == 1)
        goto none;
    held |= 1;
    if (fail == 2)
        goto first;
    held |= 2;
    if (fail == 3)
        goto second;
    return held | 0x100;
second:
    held &= ~2;
first:
    held &= ~1;
none:
    return held - fail;
}

static int search(int grid[4][4], int want)
{
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            if (grid[i][j] < 0)
                continue;
            if (grid[i][j] == want) {
                want = i * 10 + j;
                goto found;
            }
            if (grid[i][j] > 100)
                break;
        }
    return -1;
found:
    return want;
}

static int trace(int v)
{
    printf("%d,", v);
    return v;
}

int main(void)
{
    long tests[] = {-5, -1, 0, 1, 5, 9, 10, 1500, 0x100000000, 0x100000001};
    for (unsigned i = 0; i < sizeof tests / sizeof tests[0]; i++)
        putchar(classify(tests[i]));
    putchar('\n');
    char from[24] = "abcdefghijklmnopqrstuvw", to[24];
    for (int n = 1; n < 24; n += 5) {
        memset(to, 0, sizeof to);
        copy(to, from, n);
        printf("%s ", to);
    }
    putchar('\n');
    for (int i = 0; i < 4; i++)
        printf("%d ", acquire(i));
    int grid[4][4] = {{1, -1, 3, 4}, {500, 7, 7, 7}, [3] = {9, 8, 7, 6}};
    printf("%d %d %d\n", search(grid, 4), search(grid, 7), search(grid, 42));
    int i = 0, k = 10;
    do {
        if (i == 3)
            continue;
        if (i > 6)
            break;
        k += i, k--;
    } while (i++ < 100);
    printf("%d %d\n", i, k);
    int r = trace(0) || trace(2) && trace(0) || trace(3);
    printf(" %d\n", r);
    r = (trace(1), trace(0)) ? trace(5) : trace(0) ? 7 : trace(8);
    printf(" %d\n", r);
    r = trace(4) ?: trace(9);
    printf(" %d\n", r);
    int x = 0;
    void *labels[] = {0};
    (void)labels;
again:
    if (x++ < 3)
        goto again;
    for (;;) {
        while (1)
            if (x++ > 8)
                goto out;
    }
out:
    return x;
}
