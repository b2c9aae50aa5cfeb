/* Initialisers in every form, statics in functions, compound literals, tables of tables. */
#include <stdio.h>
#include <string.h>

struct point {
    short x, y;
};

struct box {
    struct point corner[2];
    const char *name;
    unsigned flags : 4, level : 4;
    struct {
        int deep[3];
    } inner;
    char tail[];
};

static struct box first = {{{1, 2}, {3}}, "first", 5, .inner.deep[1] = 7};
static struct box boxes[] = {
    [2] = {.name = "two", .corner[1].y = -4},
    {.name = "three", .inner = {{1, [2] = 3}}},
    [0] = {{[1] = {8, 9}}, .level = 15},
};
static int ranges[10] = {[0 ... 3] = 1, [5 ... 6] = 2, 3, [9] = 4};
static char text[] = "in" "it", fixed[3] = "abc", *pointers[] = {text + 1, &fixed[1], 0};
static const struct {
    int code;
    const char *const *words;
} tables[] = {
    {1, (const char *const[]){"one", "uno", NULL}},
    {2, (const char *const[]){"two", "due", "zwei", NULL}},
};
static int cells[][2] = {1, 2, {3}, 5, 6};
int tentative;
int tentative = 12;
extern int later;

static int next(void)
{
    static int calls = 40;
    static struct point p = {.y = 1};
    p.x += p.y++;
    return calls++ + p.x;
}

static int measured(const struct point *p, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum = sum * 10 + p[i].x - p[i].y;
    return sum;
}

static struct point *swapped(struct point *p)
{
    *p = (struct point){p->y, p->x};
    return p;
}

int main(void)
{
    printf("%d %d %d %s %u %u %d\n", first.corner[0].y, first.corner[1].x, first.corner[1].y, first.name, first.flags,
           first.level, first.inner.deep[1]);
    for (unsigned i = 0; i < sizeof boxes / sizeof *boxes; i++)
        printf("%s %d %d %u %d\n", boxes[i].name ? boxes[i].name : "-", boxes[i].corner[1].x, boxes[i].corner[1].y,
               boxes[i].level, boxes[i].inner.deep[2]);
    for (int i = 0; i < 10; i++)
        printf("%d", ranges[i]);
    printf(" %zu %zu %.3s %s %c\n", sizeof text, sizeof fixed, fixed, pointers[0], *pointers[1]);
    for (int i = 0; i < 2; i++)
        for (const char *const *w = tables[i].words; *w; w++)
            printf("%d%s ", tables[i].code, *w);
    printf("%zu %d %d\n", sizeof cells / sizeof *cells, cells[1][1], cells[2][0]);
    printf("%d %d\n", tentative, later);
    for (int i = 0; i < 4; i++)
        printf("%d ", next());
    printf("%d\n", measured((struct point[]){{5, 1}, {.y = -3}, {9}}, 3));
    struct point p = {3, 4}, copy = *swapped(&p), list[4] = {copy, [2] = p, {1}};
    printf("%d %d %d %d\n", copy.x, list[0].y, list[1].x, list[3].x);
    int local[] = {next(), [3] = p.x * 2, p.y}, n = sizeof local / sizeof *local;
    for (int i = 0; i < n; i++)
        printf("%d ", local[i]);
    char word[8] = "ab";
    printf("%d %d %zu\n", word[2], word[7], strlen((char[]){'x', 'y', 0}));
    for (int i = 0; i < 3; i++) {
        int fresh[4] = {i};
        printf("%d%d ", fresh[0], fresh[3]);
        fresh[3] = 9;
    }
    struct point zero = {0}, *q = &(struct point){.x = 77};
    printf("%d %d\n", zero.y, q->x + q->y);
    return (int)sizeof(struct box);
}

int later = 99;
