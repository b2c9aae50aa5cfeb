/* float and double: arithmetic, conversions, comparisons and how they print. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <stdint.h>

struct point {
    float x;
    double y;
    int n;
};
static double table[] = {1, 2.5, -3e10, 1.0f / 3, 0x1.8p3, .5e-3, 5e-324};
static float single[] = {0.1f, 16777217, 1.00000017881393432617187499f, 1.00000017881393432617187500f, 1e38f};
static const struct point origin = {.y = 1 / 4.0, .n = (int)2.75};
int sized[(int)3.9];

static double mean(int n, ...)
{
    va_list ap;
    double sum = 0;
    va_start(ap, n);
    for (int i = 0; i < n; i++) sum += va_arg(ap, double);
    va_end(ap);
    return sum / n;
}

static float half(float v)
{
    return v / 2;
}

static struct point moved(struct point p, double by)
{
    p.x += by;
    p.y *= by;
    p.n -= by;
    return p;
}

static uint64_t bits(double v)
{
    union {
        double d;
        uint64_t u;
    } u = {v};
    return u.u;
}

static uint32_t bits32(float v)
{
    uint32_t u;
    memcpy(&u, &v, 4);
    return u;
}

int main(void)
{
    for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
        printf("%f %e %g %a %.0f %.3e %.10g\n", table[i], table[i], table[i], table[i], table[i], table[i], table[i]);
    for (unsigned i = 0; i < sizeof single / sizeof *single; i++) printf("%.9g %08x\n", single[i], bits32(single[i]));
    printf("[%10.2f|%-10.2f|%+.1f|% .1f|%010.3f|%#.0f|%-+8.1e|%G|%E]\n", 3.14159, 2.5, 1.05, 2.0, -3.14159, 4.0, 12345.6, 1e-10, 6.02e23);
    printf("%.0f %.0f %.0f %.0f %.1f %.2f\n", 0.5, 1.5, 2.5, 3.5, 0.25, 1.005);
    printf("%g %g %g %g %g %g %#g\n", 100000.0, 1000000.0, 0.0001, 0.00001, 123456789.0, 1e100, 1.0);
    printf("%f %f %e\n", 1e22, 123456789012345678.0, 0.0);
    printf("%f %f %g %F\n", 1.0 / 0.0 * 1, -1.0 / (double)origin.n / 0.0, -0.0, 1e308 * 10);
    printf("%a %a %a %.2a %A\n", 1.0, 0.1, -2.5, 1.999, 255.5);
    volatile double zero = 0;
    printf("%d%d%d%d%d%d\n", zero / zero == zero / zero, zero / zero != 0, zero < 1, -zero == zero, zero / zero < 1, !(zero / zero));
    float f = 0.1f;
    double d = f;
    printf("%.17g %.17g %d %d\n", d, (double)(f * 3), f == 0.1, f * 3 == 0.3f);
    printf("%zu %zu %zu\n", sizeof(f * 1), sizeof(f * 1.0), sizeof(1 ? f : 1));
    for (int i = 0; i < 5; i++) f = f * 7 + i / 3.0f;
    printf("%.9g %.9g\n", f, half(f));
    int64_t big = 9007199254740993;
    uint64_t top = 0xfffffffffffffbff;
    printf("%.1f %.1f %.1f %.1f\n", (double)big, (double)top, (float)16777219 * 1.0, (double)(float)0x7fffff4000000001);
    printf("%d %d %u %ld %lu %d\n", (int)-2.9, (signed char)100.7, (unsigned)4e9, (long)-1e18, (unsigned long)1e19, (_Bool)0.1);
    unsigned char c = 200;
    c *= 1.25;
    int n = 7;
    n /= 2.0;
    n += 0.9;
    short s = 10;
    s -= 3.5f;
    printf("%d %d %d\n", c, n, s);
    d = 1.5;
    printf("%g ", d++);
    printf("%g ", ++d);
    printf("%g\n", d--);
    f = 3;
    f++;
    printf("%g %g\n", f, +f);
    struct point p = moved(moved(origin, 2.5), -1.25);
    printf("%g %g %d\n", p.x, p.y, p.n);
    double (*fn)(int, ...) = mean;
    printf("%g %g\n", fn(3, 1.0, 2.0, 6.0), mean(2, f, 1.0f));
    printf("%d %s %g\n", 5, d ? "yes" : "no", n > 2.5 ? 1 : 2.5);
    double arr[3][2] = {{1}, {2, 3}}, *q = &arr[1][0];
    q[1] += q[0]--;
    printf("%g %g %g %td\n", arr[1][0], arr[1][1], arr[2][0], &arr[2][1] - q);
    printf("%016lx %016lx %08x\n", bits(-0.0), bits(1 / 3.0), bits32(-1.5f));
    switch ((int)d) { case 2: puts("two"); }
    if (zero) puts("wrong");
    while (d > 0.3) d /= 2;
    printf("%g %d %d\n", d, d && n, !d || zero);
    __auto_type m = 2.5f;
    typeof(m) k = m;
    printf("%d %d\n", _Generic(k, float: 1, double: 2), _Generic(k + 1.0, float: 1, double: 2));
    double x = 1, e = 0;
    for (int i = 1; i < 20; i++) e += x, x /= i;
    printf("%.15f %.17g\n", e, e);
    static double kept = 1.0 / 3 + 1;
    kept = kept > 1 ? -kept : kept;
    printf("%.20g %zu\n", kept, sizeof sized / sizeof *sized);
    printf("%g %g %g\n", (float)1e-46, (float)1.4e-45, 3.4028236e38f);
    unsigned long long ull = 1ull << 63;
    __int128 wide = (__int128)1 << 100;
    printf("%g %g %d\n", (double)ull, (double)wide, (int)((__int128)1e20 >> 60));
    return (int)(kept * -3);
}
