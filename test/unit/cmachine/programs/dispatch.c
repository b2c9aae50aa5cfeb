/* Tables of functions, functions that return functions, callbacks with context. */
#include <stdio.h>
#include <string.h>

typedef long (*op)(long, long);

static long add(long a, long b) { return a + b; }
static long sub(long a, long b) { return a - b; }
static long mul(long a, long b) { return a * b; }
static long divide(long a, long b) { return b ? a / b : 0; }

static const struct {
    const char *name;
    op run;
    unsigned char cost;
} table[] = {
    {"add", add, 1}, {"sub", sub, 1}, {"mul", mul, 3}, {.cost = 9, .name = "div", .run = divide},
};

static op find(const char *name)
{
    for (unsigned i = 0; i < sizeof table / sizeof table[0]; i++)
        if (!strcmp(table[i].name, name))
            return table[i].run;
    return NULL;
}

static long (*choose(int which))(long, long)
{
    return which ? &mul : *add;
}

static long fold(op f, long start, const int *v, int n)
{
    for (; n--; v++)
        start = f(start, *v);
    return start;
}

struct visitor {
    void (*visit)(struct visitor *self, int value);
    void *context;
};

static void total(struct visitor *self, int value)
{
    *(long *)self->context += value;
}

static void widest(struct visitor *self, int value)
{
    int *most = self->context;
    if (value > *most)
        *most = value;
}

static void walk(const int *v, int n, struct visitor *visitor)
{
    while (n-- > 0)
        visitor->visit(visitor, *v++);
}

static int applied(int (*f)(int), int v)
{
    return f(v);
}

static int twice(int v) { return 2 * v; }
static int negated(int v) { return -v; }

int main(void)
{
    const int v[] = {3, 1, 4, 1, 5, 9, 2, 6};
    const char *names[] = {"add", "sub", "mul", "div", "mod"};
    for (int i = 0; i < 5; i++) {
        op f = find(names[i]);
        if (f)
            printf("%s %ld\n", names[i], fold(f, 1000, v, 8));
        else
            printf("%s unknown\n", names[i]);
    }
    printf("%ld %ld\n", choose(0)(6, 7), (*choose(1))(6, 7));
    long sum = 0;
    int most = -1;
    struct visitor visitors[] = {{total, &sum}, {widest, &most}};
    for (struct visitor *p = visitors; p < visitors + 2; p++)
        walk(v, 8, p);
    printf("%ld %d\n", sum, most);
    int (*chain[])(int) = {twice, negated, twice, 0};
    int r = 5;
    for (int (**f)(int) = chain; *f; f++)
        r = applied(*f, r);
    printf("%d %d\n", r, find("add") == add);
    return table[3].cost;
}
