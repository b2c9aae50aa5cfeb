/* Five sorts of the same numbers must agree; qsort keeps equal keys in order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 200

static unsigned next_state = 12345;

static int draw(void)
{
    next_state = next_state * 1103515245u + 12345u;
    return (int)(next_state >> 16) % 1000 - 500;
}

static void insertion(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        int v = a[i], k = i;
        while (k > 0 && a[k - 1] > v) {
            a[k] = a[k - 1];
            k--;
        }
        a[k] = v;
    }
}

static void quick(int *a, int n)
{
    if (n < 2)
        return;
    int pivot = a[n / 2], i = 0, j = n - 1;
    for (;; i++, j--) {
        while (a[i] < pivot)
            i++;
        while (a[j] > pivot)
            j--;
        if (i >= j)
            break;
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
    quick(a, i);
    quick(a + i, n - i);
}

static void shell(int *a, int n)
{
    for (int gap = n / 2; gap > 0; gap /= 2)
        for (int i = gap; i < n; i++)
            for (int j = i - gap; j >= 0 && a[j] > a[j + gap]; j -= gap) {
                a[j] ^= a[j + gap];
                a[j + gap] ^= a[j];
                a[j] ^= a[j + gap];
            }
}

static void heap_sort(int *a, int n)
{
    for (int size = n, start = n / 2; size > 1;) {
        int root;
        if (start > 0)
            root = --start;
        else {
            int t = a[--size];
            a[size] = a[0];
            a[0] = t;
            root = 0;
        }
        for (int child; (child = 2 * root + 1) < size; root = child) {
            if (child + 1 < size && a[child + 1] > a[child])
                child++;
            if (a[root] >= a[child])
                break;
            int t = a[root];
            a[root] = a[child];
            a[child] = t;
        }
    }
}

static int by_value(const void *x, const void *y)
{
    const int a = *(const int *)x, b = *(const int *)y;
    return (a > b) - (a < b);
}

struct pair {
    short key;
    char tag[6];
};

static int comparisons;

static int by_key(const void *x, const void *y)
{
    comparisons++;
    return ((const struct pair *)x)->key - ((const struct pair *)y)->key;
}

int main(void)
{
    int original[N], want[N], a[N];
    static void (*const sorts[])(int *, int) = {insertion, quick, shell, heap_sort};
    for (int i = 0; i < N; i++)
        original[i] = draw();
    memcpy(want, original, sizeof want);
    qsort(want, N, sizeof *want, by_value);
    for (unsigned s = 0; s < sizeof sorts / sizeof *sorts; s++) {
        memcpy(a, original, sizeof a);
        sorts[s](a, N);
        printf("sort %u: %s\n", s, memcmp(a, want, sizeof a) == 0 ? "same" : "DIFFERENT");
    }
    for (int i = 0; i < N; i += 25)
        printf("%5d", want[i]);
    putchar('\n');

    struct pair pairs[11];
    for (int i = 0; i < 11; i++) {
        pairs[i].key = (short)(i * 7 % 4);
        sprintf(pairs[i].tag, "t%02d", i);
    }
    qsort(pairs, 11, sizeof pairs[0], by_key);
    for (int i = 0; i < 11; i++)
        printf("%d:%s ", pairs[i].key, pairs[i].tag);
    printf("\n%d comparisons\n", comparisons);
    int wanted = want[77];
    int *found = bsearch(&wanted, want, N, sizeof *want, by_value);
    printf("%s %d\n", found ? "found" : "missing", found ? *found == wanted : -1);
    wanted = 501;
    printf("%s\n", bsearch(&wanted, want, N, sizeof *want, by_value) ? "found" : "missing");
    return 0;
}
