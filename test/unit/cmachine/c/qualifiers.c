/* Qualifiers decide _Generic and __builtin_types_compatible_p, and nothing else that a value shows. */
struct pair {
    int a;
    const char *name;
};
typedef const char *text;
typedef const struct pair fixed_pair;

static const struct pair constant = {3, "three"};
static volatile unsigned long counter = 7;
static const int table[4] = {1, 2, 3, 4};

#define KIND(e) _Generic((e), char *: 1, const char *: 2, volatile char *: 3, const volatile char *: 4, default: 9)
#define PAIR(e) _Generic((e), struct pair *: 1, const struct pair *: 2, int *: 3, const int *: 4, default: 9)

unsigned long t1(void)
{
    char b[4], *p = b;
    const char *q = b;
    volatile char *v = b;
    const volatile char c = 0;
    return KIND(b) | KIND(p) << 4 | KIND(q) << 8 | KIND(v) << 12 | KIND(&c) << 16 | KIND("x") << 20 | KIND((text)0) << 24;
}

unsigned long t2(void)
{
    struct pair mine;
    const struct pair *p = &mine;
    fixed_pair *q = p;
    return PAIR(&mine) | PAIR(p) << 4 | PAIR(q) << 8 | PAIR(&constant) << 12 | PAIR(&mine.a) << 16 | PAIR(&p->a) << 20 |
           PAIR(&constant.a) << 24 | PAIR(table) << 28;
}

unsigned long t3(void)
{
    /* a value has no qualifiers of its own */
    const int a = 5;
    volatile char c = 1;
    const struct pair s = {1, 0};
    return _Generic(a, int: 1, const int: 2) | _Generic(c, char: 1, volatile char: 2) << 4 |
           _Generic(s, struct pair: 1, const struct pair: 2) << 8 | _Generic((const int)a, int: 1, const int: 2) << 12;
}

unsigned long t4(void)
{
    return __builtin_types_compatible_p(const int, int) | __builtin_types_compatible_p(const int *, int *) << 1 |
           __builtin_types_compatible_p(const int *, const int *) << 2 |
           __builtin_types_compatible_p(int *const, int *) << 3 |
           __builtin_types_compatible_p(const int[4], int[4]) << 4 |
           __builtin_types_compatible_p(typeof(table), const int[4]) << 5 |
           __builtin_types_compatible_p(typeof(&table[0]), int *) << 6 |
           __builtin_types_compatible_p(typeof(counter), unsigned long) << 7 |
           __builtin_types_compatible_p(typeof(&counter), unsigned long *) << 8 |
           __builtin_types_compatible_p(int (*)(const int), int (*)(int)) << 9 |
           __builtin_types_compatible_p(int (*)(const int *), int (*)(int *)) << 10 |
           __builtin_types_compatible_p(const struct pair, struct pair) << 11 |
           __builtin_types_compatible_p(fixed_pair *, const struct pair *) << 12;
}

unsigned long t5(void)
{
    char b[2];
    const char *p = b;
    void *n = b;
    const void *m = b;
    int one = 1;
    return KIND(one ? p : b) | _Generic(one ? n : b, void *: 1, const void *: 2, char *: 3) << 4 |
           _Generic(one ? n : p, void *: 1, const void *: 2) << 8 | _Generic(one ? m : b, void *: 1, const void *: 2) << 12 |
           KIND(one ? (void *)0 : p) << 16;
}

unsigned long t6(void)
{
    typeof(table[1]) x = 9;
    typeof(constant) copy = constant;
    __auto_type y = constant;
    const unsigned long wide = counter + 1;
    unsigned long long z = wide * 2 + x;
    y.a = 8;
    return z + copy.a * 100 + y.a * 1000 + table[3] * 10000 + (unsigned char)constant.name[1] * 100000ul;
}

unsigned long t7(void)
{
    int v = 4;
    int *const p = &v;
    int *const *q = &p;
    const int **r = 0;
    *p += 2;
    **q *= 3;
    return v | _Generic(q, int *const *: 1, int **: 2) << 8 | _Generic(r, const int **: 1, int **: 2) << 12 |
           _Generic(p, int *: 1, const int *: 2) << 16;
}
