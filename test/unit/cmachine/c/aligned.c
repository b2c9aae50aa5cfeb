/* Objects are aligned as their declarations ask, and say so. */
struct part {
    char a;
    int b __attribute__((aligned(16)));
    char c[40];
    int d : 3;
} __attribute__((packed));
typedef int wide_int __attribute__((aligned(32)));
char g[64];
extern int asked;
int asked __attribute__((aligned(64)));
int loose __attribute__((aligned(4))), tight __attribute__((aligned(256)));

unsigned long t1(void)
{
    char l[64];
    static char sl[64] __attribute__((aligned(32)));
    int y __attribute__((aligned(128)));
    struct part v, *p = &v;
    wide_int w;
    _Alignas(16) char q;
    int arr[4] __attribute__((aligned(64)));
    unsigned long h = 0;
#define PUT(n) h = h * 31 + (n)
    PUT(__alignof__(g)); PUT(__alignof__(asked)); PUT(__alignof__(l)); PUT(__alignof__(sl)); PUT(__alignof__(y));
    PUT(__alignof__(v.a)); PUT(__alignof__(v.b)); PUT(__alignof__(p->c)); PUT(__alignof__(w)); PUT(__alignof__(q));
    PUT(__alignof__(*p)); PUT(__alignof__(arr)); PUT(__alignof__(arr[1])); PUT(__alignof__(y + 1));
    PUT(__alignof__((y))); PUT(__alignof__(*&y)); PUT(_Alignof(arr)); PUT(__alignof__(struct part)); PUT(__alignof__(tight));
    return h;
}

static unsigned long misplaced(void *p, unsigned long by)
{
    return (unsigned long)p % by;
}

static unsigned long deep(int n, char c)
{
    long page[4] __attribute__((aligned(1024)));
    int line __attribute__((aligned(64))) = n;
    page[1] = c;
    unsigned long r = misplaced(page, 1024) + misplaced(&line, 64);
    if (n > 0) r += deep(n - 1, c + 1);
    if (page[1] != c || line != n) return 1000000;
    return r + 1;
}

unsigned long t2(void)
{
    unsigned long r = 0;
    for (int i = 0; i < 200; i++) {
        char pad[24];
        pad[0] = i;
        r += deep(i % 4, pad[0] & 15);
    }
    return r + misplaced(&asked, 64) + misplaced(&tight, 256);
}

struct big {
    long v[4];
};

static struct big made(long a, struct big in)
{
    struct big out __attribute__((aligned(32))) = in;
    if (a == 0) return out;
    out.v[0] += a;
    out.v[3] = (unsigned long)&out % 32;
    return made(a - 1, out);
}

unsigned long t3(void)
{
    struct big b = made(5, (struct big){{1, 2, 3, 4}});
    return b.v[0] * 1000 + b.v[1] * 100 + b.v[2] * 10 + b.v[3];
}
