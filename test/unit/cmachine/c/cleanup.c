/* __attribute__((cleanup)) on every way out of a scope, in reverse order, after the returned value was computed. */
#include "digest.h"
static u64 trail; static int live; struct lock { int held; };
static void done(int *p) { trail = trail * 10 + *p; live--; } static void unlock(struct lock **l) { if (*l) { (*l)->held--; trail = trail * 10 + 9; } } static void freep(void *p) { trail = trail * 10 + 8; *(void **)p = 0; }
#define C(name, n) __attribute__((cleanup(done))) int name = (live++, n)
#define GUARD(l) __attribute__((cleanup(unlock))) struct lock *guard_ = ((l)->held++, (l))
#define T() do { D(trail); D(live); trail = 0; } while (0)
static int fall(void) { C(a, 1); C(b, 2); { C(c, 3); b = 5; } return a + b; } static int early(int x) { C(a, 1); if (x > 5) { C(b, 2); return a * 10 + b; } if (x > 3) return a; C(c, 3); return c; } static int value(void) { C(a, 1); return a++ + a; } static int changed(void) { int r = 5; __attribute__((cleanup(done))) int *q = 0; (void)q; return r; }
unsigned long t1(void) { START(); trail = 0; D(fall()); T(); D(early(9)); T(); D(early(4)); T(); D(early(0)); T(); D(value()); T(); return digest; }
static int loops(int how) { int s = 0; for (int i = 1; i < 5; i++) { C(a, i); if (how == 1 && i == 2) continue; if (how == 2 && i == 3) break; { C(b, 7); if (how == 3 && i == 2) continue; if (how == 4 && i == 2) break; if (how == 5 && i == 3) goto out; if (how == 6 && i == 2) return s; } s += i; } s += 100; out: return s; }
static int whiles(int n) { int s = 0; while (n-- > 0) { C(a, n & 7); switch (n) { case 3: { C(b, 6); break; } case 2: continue; case 1: { C(c, 5); continue; } default: s++; } s += 10; } do { C(d, 4); if (s > 30) break; s += 7; } while (s < 100); return s; }
unsigned long t2(void) { START(); trail = 0; for (int i = 0; i < 7; i++) { D(loops(i)); T(); } D(whiles(5)); T(); return digest; }
static int gotos(int x) { int n = 0; again: ; C(a, 1); if (n++ < x) goto again; { C(b, 2); if (x == 1) goto inner; { C(c, 3); if (x == 2) goto inner; } inner: n += 10; } if (x == 3) goto end; C(d, 4); n += 100; return n; end: return -n; }
unsigned long t3(void) { START(); trail = 0; for (int i = 0; i < 4; i++) { if (i != 3) { D(gotos(i)); T(); } } return digest; }
static struct lock l; static int locked(int x) { GUARD(&l); if (x == 1) return l.held; if (x == 2) { for (;;) { GUARD(&l); if (l.held == 2) break; } } return l.held * 10; } static void *auto_free(int x) { __attribute__((cleanup(freep))) void *p = &l; if (x) { void *q = p; p = 0; return q; } return 0; } static struct lock by_value(void) { C(a, 4); struct lock r = { 7 }; __attribute__((cleanup(unlock))) struct lock *q = &r; return r; }
unsigned long t4(void) { START(); trail = 0; l.held = 0; for (int i = 0; i < 3; i++) { D(locked(i)); D(l.held); T(); } D(auto_free(1) == &l); T(); D(auto_free(0) == 0); T(); D(by_value().held); T(); return digest; }
static int stmt_expr(int x) { int r = ({ C(a, 1); if (x == 1) return 50; if (x == 2) goto out; a + 4; }); r += ({ C(b, 2); b * 10; }); return r; out: return 60; } static int nested(int x) { C(a, 1); { C(b, 2); { C(c, 3); switch (x) { case 0: return ({ C(d, 4); d; }); case 1: goto one; default: break; } } } trail = trail * 10; one: return x; }
unsigned long t5(void) { START(); trail = 0; for (int i = 0; i < 3; i++) { D(stmt_expr(i)); T(); D(nested(i)); T(); } return digest; }
/* the scope of a for loop's own variables: guards of Linux 6.12 */
struct cls { struct lock *l; int n; }; static struct cls take(struct lock *l) { l->held++; return (struct cls){ l, l->held }; } static void drop(struct cls *c) { if (c->l) { c->l->held--; trail = trail * 10 + 7; } }
#define SCOPED(lk) for (struct cls scope __attribute__((cleanup(drop))) = take(lk), *once = NULL; !once; once = (void *)1)
static int scoped(int how) { int s = 0; for (int i = 0; i < 3; i++) { SCOPED(&l) { s += l.held; if (how == 1) continue; if (how == 2 && i == 1) break; if (how == 3 && i == 1) return s + 100; if (how == 4 && i == 1) goto out; s += 10; } s += l.held * 1000; } s += 5; out: return s; }
unsigned long t6(void) { START(); trail = 0; l.held = 0; for (int i = 0; i < 5; i++) { D(scoped(i)); D(l.held); T(); } return digest; }
static void two(int *p) { trail = trail * 10 + *p; } static int both(void) { int a __attribute__((cleanup(two))) = 1, b __attribute__((cleanup(two))) = 2; int c __attribute__((unused, cleanup(two))) = 3; a = 4; return b; } static void outer_done(int *p) { C(x, 6); trail = trail * 10 + *p; } static int chain(void) { __attribute__((cleanup(outer_done))) int y = 5; return y; } static void vfn(int n) { C(a, 1); if (n) return; C(b, 2); }
unsigned long t7(void) { START(); trail = 0; live = 0; D(both()); D(trail); trail = 0; D(chain()); T(); vfn(0); T(); vfn(1); T(); return digest; }
