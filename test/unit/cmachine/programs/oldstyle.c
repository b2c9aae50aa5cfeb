/* C as it was written before 1999: no types, no prototypes. */
extern void exit();
static count;
table[3] = {4, 5, 6};
const seven = 7;

add(a, b)
{
    return a + b;
}

scale(a, c, p)
    char c;
    short *p;
{
    register r = a;
    return r * c + *p;
}

static last(n)
    register n;
{
    auto v = n;
    static kept;
    kept += v;
    count++;
    return kept;
}

main()
{
    short s = 300;
    int i;
    for (i = 0; i < 3; i++) printf("%d ", add(table[i], later(i)));
    printf("%d %d\n", scale(10, 260, &s), seven);
    last(4);
    printf("%d %d\n", last(5), count);
    if (later(2, 3) != 4) abort();
    exit(add(count, 40));
}

later(n)
{
    return n * 2;
}
