/* Evaluation order of gcc -O0 where C leaves it open but calls make it visible (DECISIONS 9). */
#include "digest.h"
static u64 trail; static int a[10]; static struct { int m; u64 w; u8 b : 4; } s[3];
static int v(int n) { trail = trail * 10 + n; return n; } static int *p(int n) { trail = trail * 10 + n; return &a[n]; } static u64 w(int n) { trail = trail * 10 + n; return n; }
static int three(int x, int y, int z) { trail = trail * 10 + 9; return x * 100 + y * 10 + z; } static int vari(int x, ...) { trail = trail * 10 + 8; return x; } typedef int (*fn)(int, int, int); static fn getf(int n) { trail = trail * 10 + n; return three; }
#define T() do { D(trail); trail = 0; } while (0)
unsigned long t1(void)
{
    START(); trail = 0;
    D(v(1) + v(2)); T(); D(v(1) * v(2) + v(3) * v(4)); T(); D(v(1) - v(2) * v(3)); T(); D(three(v(1), v(2), v(3))); T(); D(three(v(1), three(v(2), v(3), v(4)), v(5))); T(); D(v(1) < v(2)); T(); D(v(1) == w(2)); T(); D(w(1) << v(2)); T(); D(v(3) | v(4) & v(5)); T(); D(vari(v(1), v(2), w(3))); T(); D(getf(1)(v(2), v(3), v(4))); T(); D(v(1) ? v(2) : v(3)); T(); D((v(1), v(2)) + v(3)); T(); D(*p(1) + *p(2)); T(); D(p(2) - p(1)); T(); D(p(1)[v(2)]); T(); D(a[v(1)] + a[v(2)]); T(); D(three(v(1) + v(2), v(3), v(4) * v(5))); T();
    return digest;
}
unsigned long t2(void)
{
    START(); trail = 0;
    *p(1) = v(2); T(); a[v(1)] = v(2); T(); *p(1) = *p(2); T(); a[v(1)] = a[v(2)] = v(3); T(); *p(1) += v(2); T(); a[v(1)] -= v(2); T(); s[v(1)].m = v(2); T(); s[v(1)].w += w(2); T(); s[v(1)].b = v(2); T(); s[v(1)].b |= v(2); T(); (*p(1))++; T(); a[v(3)]--; T(); p(1)[v(2)] = v(3); T(); p(1)[v(2)] ^= v(3); T(); *(p(1) + v(2)) = v(3) + v(4); T(); a[v(1) + v(2)] = v(3); T(); s[v(1)] = s[v(2)]; T(); bytes_of(a, sizeof a); *p(1) = *p(2) = *p(3) = v(4); T(); a[a[v(1)] & 3] = v(2); T();
    int x = v(1), y = v(2) + x; T(); int l[3] = { v(1), v(2), v(3) }; T(); struct { int a, b; } q = { .b = v(1), .a = v(2) }; T(); D(x + y + l[2] + q.a);
    return digest;
}
static int g; static int bump(int n) { g += n; return g; } static int reads(int x, int y) { return x * 10 + y; }
unsigned long t3(void)
{
    int i = 1; int *pi = &i; g = 1;
    START();
    D(g + bump(1)); D(bump(1) + g); D(g * 10 + bump(2) * 100 + g); D(reads(g, bump(3))); D(reads(bump(3), g)); D((g + 1) * bump(1)); D(i + ({ i = 5; i; })); D(i++ + bump(0)); D(g == bump(1)); D(bump(1) == g); g += bump(1); D(g); g = g + bump(1); D(g); g = bump(1) + g; D(g); a[g & 7] = bump(1); D(a[g & 7]); D((g, bump(1)) + g);
    return digest;
}
unsigned long t4(void)
{
    int i = 1; struct { int x, y; } s = { 1, 2 }, *p = &s; g = 0;
    START();
    a[0] = 1; a[1] = 2; a[2] = 3; D(a[g] + a[bump(1)] + a[g]); D(s.x + ({ p->x = 9; s.x; }) + s.x); i += ({ i = 10; 1; }); D(i); a[g] += bump(1); D(a[1]); D(a[2]); int l = 5; l = l + ({ l = 7; l; }) + l; D(l); s.y += ({ s.y = 4; 3; }); D(s.y); u64 w = 3; w = w * ({ w = 5; w; }); D(w);
    return digest;
}
