/* Labels as values. */
unsigned long t1(void)
{
    static const void *const table[] = {&&push, &&add, &&twice, &&end};
    static const unsigned char code[] = {0, 5, 0, 7, 1, 2, 0, 1, 1, 3};
    const unsigned char *pc = code;
    long stack[8], *sp = stack;
    goto *table[*pc++];
push:
    *sp++ = *pc++;
    goto *table[*pc++];
add:
    sp--;
    sp[-1] += sp[0];
    goto *table[*pc++];
twice:
    sp[-1] *= 2;
    goto *table[*pc++];
end:
    return sp[-1];
}

unsigned long t2(void)
{
    static const int offsets[] = {&&a - &&a, &&b - &&a, &&c - &&a};
    unsigned long r = 0;
    int i = 2;
again:
    goto *(&&a + offsets[i]);
a:
    return r * 10 + 1;
b:
    r = r * 10 + 2;
    i = 0;
    goto again;
c:
    r = r * 10 + 3;
    i = 1;
    goto again;
}

static int dispatch(int n, void **out)
{
    void *to = n & 1 ? &&odd : &&even;
    if (out) *out = to;
    for (int i = 0; i < 3; i++) {
        goto *to;
    odd:
        n += 10;
        to = &&even;
        continue;
    even:
        n += 100;
        to = &&odd;
    }
    return n;
}

unsigned long t3(void)
{
    void *p = 0, *q = 0;
    unsigned long r = dispatch(1, &p) * 1000ul + dispatch(2, &q);
    return r * 2 + (p != q && p && q);
}
