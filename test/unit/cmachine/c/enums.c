/* Enumerations of both signs, wide and packed. */
#include "digest.h"
enum plain { A, B, C = 10, DD };
enum neg { N = -1, O, P };
enum wide { W = 0x100000000, X = 1 };
enum widen { Y = 0x80000000, Z = -1 };
enum uns { U = 0xffffffff };
enum __attribute__((packed)) tiny { T0, T1 = 200 };
enum __attribute__((packed)) tinyn { TN = -100, TP = 100 };
enum __attribute__((packed)) mid { M = 300 };
enum chain { C1 = 1 << 3, C2 = C1 | 2, C3, C4 = sizeof(enum tiny), C5 = 'a', C6 = -C2, C7 = (C1 > 2) ? 77 : 88 };
unsigned long t1(void)
{
    enum plain p = A; enum neg n = N; enum uns u = U;
    START();
    D(p - 1); D(p - 1 < 0); D((u64)(p - 1)); D(n < 0); D((u64)n); D(n == -1); D(A - 1); D(A - 1 < 0); D(u > 0); D(U > 0); D((u64)U); D(U + 1); D(n + 1u > 0); p = -1; D(p > 0); D((u64)p); D(p == -1); D(-p); D(p / 2);
    n = 5; D(n - 6); n--; D(n); p++; D(p); p += 3; D(p); D(sizeof(enum plain)); D(sizeof p); D(sizeof A); D(DD);
    return digest;
}
unsigned long t2(void)
{
    enum wide w = W; enum widen y = Z;
    START();
    D(sizeof w); D(sizeof y); D(sizeof W); D(sizeof X); D(sizeof Y); D(sizeof Z); D(w); D(w - 0x100000001 > 0); D(y); D(y < 0); D(Y > Z); D(Y - 1); D(Y + Z); D(Y < Z); y = Y; D(y > 0); D((u64)y); D(X - 2 < 0); D(W - W - 1 > 0);
    return digest;
}
unsigned long t3(void)
{
    enum tiny t = T1; enum tinyn n = TN; enum mid m = M; struct { enum tiny a; enum tinyn b; enum mid c; } s = { T1, TN, M };
    START();
    D(sizeof t); D(sizeof n); D(sizeof m); D(sizeof s); D(t); D(n); D(m); t = 300; D(t); n = 200; D(n); m = 70000; D(m); BYTES(s); D(t << 8); D(-n); D(s.a + s.b); D(sizeof(T1));
    return digest;
}
static enum neg ret(int x) { return x; }
static int take(enum plain p) { return p > 5 ? 1 : p < 0 ? 2 : 3; }
unsigned long t4(void)
{
    START();
    D(C1); D(C2); D(C3); D(C4); D(C5); D(C6); D(C7); D(ret(-5)); D(ret(0x80000000u) < 0); D(take(-1)); D(take(7)); D(take(A));
    enum { L1 = 5, L2 = L1 * 2 }; D(L2); { enum { L1 = 7 }; D(L1); } D(L1);
    enum plain p = C; switch (p) { case A: D(0); break; case C: D(1); case DD: D(2); break; default: D(3); } switch (ret(-1)) { case N: D(4); break; case O: D(5); } D(p == C ? B : DD); D((p ? N : A) < 0);
    return digest;
}
