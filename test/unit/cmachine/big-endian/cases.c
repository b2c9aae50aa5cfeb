/* Made by record.ts (seed 20): do not edit. */
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long s64;
typedef unsigned __int128 u128; typedef __int128 s128; typedef __builtin_va_list va_list;
typedef s32 (*binary)(s64, u32);
enum plain { P0, P1, P2 = 9, P3 }; enum negative { N0 = -3, N1, N2 = 12 }; enum wide { W0 = 0x123456789, W1 = 1 };
enum __attribute__((packed)) tiny { T0, T1 = 200 };
#define offsetof(t, m) __builtin_offsetof(t, m)
#define container_of(p, t, m) ({ typeof(((t *)0)->m) *p_ = (p); (t *)((char *)p_ - offsetof(t, m)); })
#define ONCE(x) (*(const volatile typeof(x) *)&(x))
#define MAX(a, b) ({ typeof(a) a_ = (a); typeof(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define TYPE(e) _Generic((e), _Bool: 1, char: 2, signed char: 3, unsigned char: 4, short: 5, unsigned short: 6, int: 7, \
  unsigned: 8, long: 9, unsigned long: 10, long long: 11, unsigned long long: 12, default: 15)

static u64 digest, effects;
static void D(u64 x) { digest = (digest ^ x) * 0x100000001b3UL; digest ^= digest >> 29; }
static void DD(u128 x) { D(x); D(x >> 64); }
static u64 effect(u64 n) { effects = effects * 31 + n; return effects; }
static u64 bump(u64 *p, u64 by) { effect(by); *p += by; return *p; }
static void left(s32 *p) { effect(*p); D(*p); }
static void freed(void *p) { u64 *q = *(u64 **)p; if (q) { effect(*q); *q = 0; } }
static u64 gather(u32 n, const char *kinds, va_list ap) {
  u64 r = 0;
  for (u32 i = 0; i < n; i++)
    switch (kinds[i]) {
    case 'i': r = r * 3 + __builtin_va_arg(ap, int); break;
    case 'u': r = r * 5 + __builtin_va_arg(ap, unsigned); break;
    case 'l': r = r * 7 + __builtin_va_arg(ap, long); break;
    case 'p': r = r * 9 + *__builtin_va_arg(ap, u64 *); break;
    default: r = r * 11 + __builtin_va_arg(ap, unsigned long); break;
    }
  return r;
}
static u64 variadic(u32 n, const char *kinds, ...) {
  va_list ap, again; u64 r;
  __builtin_va_start(ap, kinds);
  __builtin_va_copy(again, ap);
  r = gather(n, kinds, ap);
  r = r * 13 + gather(n / 2, kinds, again);
  __builtin_va_end(again); __builtin_va_end(ap);
  return effect(r);
}
static s32 apply(binary f, s64 x, u32 y) { effect(y); return f(x + 1, y) * 3; }
static u64 again(u32 n, u64 sum) { return n == 0 ? sum : again(n - 1, sum * 3 + n) + again(n / 2, sum ^ n); }
static u32 odd(u32 n);
static u32 even(u32 n) { return n == 0 || odd(n - 1); }
static u32 odd(u32 n) { return n != 0 && even(n - 1); }
static u32 text(const char *s) { u32 h = 5; while (*s) h = h * 33 + (u8)*s++; return h; }
static u16 c0_g0 = 11150;
static _Bool c0_g1 = 50;
static s32 c0_f0(s64 x, u32 y) { effect(1 + x); D(even(((s64)x << (c0_g1 & 63)) & 15)); { u32 n0 = 4; do { unsigned long long v1 = MAX(+sizeof(+sizeof(+x)), +(c0_g0 & (+c0_g1))); } while (--n0 > 0 && MAX(+c0_g0, +(-84))); } return ((s64)c0_g1 << (c0_g0 & 63)); }
static u64 c0_run(u64 x, u64 y) { { s8 a0[2 + 2] = { [1 ... 2] = '\x58', c0_f0((-30), 0xe7UL) }; a0[(c0_g1 | x) & 3] |= ((c0_g0 ^ c0_g1) & (!c0_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } y = sizeof(+c0_g0); { char s1[4] = "abcd", *p_s1 = s1 + 4; while (p_s1 > s1) D(*--p_s1); D(__func__[0] == 'c'); } return c0_g0; }
u64 c0(u64 x, u64 y) { digest = effects = 7; u64 v_ = c0_run(x, y); D(v_); D(effects); D(c0_g0); D(c0_g1); return digest; }
struct c1_r0 { u8 m0 : 5; };
static void digest_c1_r0(const struct c1_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c1_r0) << 16)); }
static struct c1_r0 pass_c1_r0(struct c1_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c1_r0 make_c1_r0(u64 k) { struct c1_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c1_r0(struct c1_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static unsigned long long c1_g0 = -1;
static u32 c1_g1 = 1;
static enum tiny c1_a0[4] = { 3, [2 ... 3] = 18 };
static struct c1_r0 c1_s0 = { 253 };
static s32 c1_f0(s64 x, u32 y) { effect(1 + x); struct c1_r0 r0; __builtin_memset(&r0, 110, sizeof r0); { union { u64 p; unsigned long long q; u8 b[16]; } x1 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x1.b[(x++) & 3] ^= (c1_g1 ?: 0xb17b0f5d4a38f1ebUL); D(x1.b[0] + x1.b[3] * 256); } return (+((enum tiny)x)); }
static s32 c1_f1(s64 x, u32 y) { effect(2 + x); { u8 a0[2][3] = { { (y >= x), pass_c1_r0(c1_s0, x).m0 }, [1] = { [2] = (+c1_g0) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[('\xde' == '\xb8') & 1][c1_s0.m0 & 1] ^= c1_g0; q_a0[c1_s0.m0 & 3]++; *(*(a0 + 1) + 1) = c1_s0.m0; p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } D((c1_f0(c1_g1, ({ typeof((s128)c1_g0) q0_ = c1_g0; q0_; })) || ((N2, c1_g1), (c1_g0, c1_g0)))); return (((enum wide)y) - ((struct c1_r0){ c1_g1 }).m0); }
static s32 (*c1_fp)(s64, u32) = c1_f0, (*c1_fns[2])(s64, u32) = { c1_f1, c1_f0 };
static u128 c1_f2(u32 x, char y) { effect(3 + x); if (c1_g1) goto l0; {  } l0: ; D((y ^= ((c1_g0 -= c1_g1) * (*c1_fp)(x, c1_g1)))); return (--c1_s0.m0); }
static u64 c1_run(u64 x, u64 y) { { struct { char p; union { u128 q; char z; }; } x0 = { ({ _Bool q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)y; q0_; }), .q = ((unsigned long long)c1_g1) }, y_x0 = x0; y_x0.p += 3; D(x0.p); D(y_x0.p); D(y_x0.q); } struct c1_r0 r1 = { }; if (text("ab\n" "c")) goto l2; { { binary fn3 = y ? c1_f0 : &c1_f1; D(fn3((+y), (x || '\x84'))); D((fn3 == c1_f1) + 2 * !fn3); } if (((y || c1_g0) + (c1_g0 ^ '\xe4'))) goto l4; { { union { enum wide p; enum wide q; u8 b[16]; } x5 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x5.b[({ __attribute__((cleanup(left))) s32 q1_ = 2; c1_g1; }) & 3] ^= (0xe2c1818cu && x); D(x5.b[0] + x5.b[3] * 256); } c1_s0.m0 = y; } l4: ; } l2: ; { struct { u16 p; union { s32 q; u16 z; }; } x6 = { through_c1_r0(&c1_s0, c1_g0), .q = (x += c1_g1) }, y_x6 = x6; y_x6.p += 3; D(x6.p); D(y_x6.p); D(y_x6.q); } c1_s0.m0 &= c1_f0(c1_g1, (({ u8 t2_[16] = "23456789abc"; __builtin_memcpy(t2_, "abcdefghijk" + 1, 7); t2_[15] = 0; __builtin_strlen((char *)t2_ + 1); }) ?: r1.m0)); D(__builtin_clrsbl(c1_f2(({ s32 q3_ = x; if (q3_ & 1) q3_ = _Alignof(u64); else q3_++; q3_; }), y))); { s32 (*fn7[3])(s64, u32) = { [1] = c1_f0, c1_f1 }; fn7[0] = *c1_f1; fn7[1] = fn7[2]; D(fn7[(c1_g1 - y) & 1](c1_g1, r1.m0)); D(fn7[0] != fn7[1]); } return (((u8 *)&(u64){ c1_g0 })[2] > (!y)); }
u64 c1(u64 x, u64 y) { digest = effects = 7; u64 v_ = c1_run(x, y); D(v_); D(effects); D(c1_g0); D(c1_g1); D(c1_a0[0]); D(c1_a0[1]); D(c1_a0[2]); D(c1_a0[3]); digest_c1_r0(&c1_s0); return digest; }
struct c2_r0 { unsigned long long m0; s128 m1; s32 m2 : 29; };
static void digest_c2_r0(const struct c2_r0 *p) { D(p->m0); DD(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c2_r0) << 16)); }
static struct c2_r0 pass_c2_r0(struct c2_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c2_r0 make_c2_r0(u64 k) { struct c2_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c2_r0(struct c2_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c2_r1 { char m0; u8 m1 : 8; u32 m2 : 32; u32 : 0; };
static void digest_c2_r1(const struct c2_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c2_r1) << 16)); }
static struct c2_r1 pass_c2_r1(struct c2_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c2_r1 make_c2_r1(u64 k) { struct c2_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c2_r1(struct c2_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static s128 c2_g0 = -29967;
static s8 c2_g1 = -25171;
static struct c2_r0 c2_s0 = { };
static struct c2_r1 c2_s1 = { .m2 = -467082, .m0 = 289856 };
static s32 c2_f0(s64 x, u32 y) { effect(1 + x); { enum wide a_p0[8] = { (T1 | N2), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; p0 += 403716880 & 1; *p0 &= (x && 65535); p0 += (x & c2_g0) & 1; D(p0[-1] + *(p0 + 1)); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return ((y >> (W0 & 15)) >> (c2_g0 & 15)); }
static s32 c2_f1(s64 x, u32 y) { effect(2 + x); { u128 a0[4] = { c2_f0(c2_g0, (y && (89))), [3] = ((void)y, (x && y)), [1] = ((unsigned long long)'\xff') }; a0[c2_f0(y, y) & 3] *= (TYPE(+N0) / ((y & 0x7f) + 1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } s64 v1 = sizeof(+((void)x, (0xffffffffffffffafUL ? c2_g0 : c2_g0))); return ((x ? y : 0x3fffffffffeUL) << (c2_g1 & 15)); }
static s32 (*c2_fp)(s64, u32) = c2_f0, (*c2_fns[2])(s64, u32) = { c2_f1, c2_f0 };
static unsigned long long c2_f2(enum tiny x, u8 y) { effect(3 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 5 && i0 < 10; n_i0++, i0++) { for (s32 i1 = 0, n_i1 = 0; n_i1 < 1 && i1 < 11; n_i1++, i1++) {  } i0 = ((*c2_fp)((x % ((0x1UL & 0x7f) - 200)), (c2_fns[1])(0xa4192b7eu, x)) && c2_g0); } switch ((u16)((c2_fns[1])((y / ((c2_g1 & 0x7f) + 1)), 0xffffff62u) % 9)) { default: { { u32 n3 = 4; while (n3-- > 0) { { __attribute__((cleanup(left))) s32 g5 = 1; if ((3)) return sizeof(+((unsigned long long)c2_g0)); u8 v6 = ((void)(c2_g1 / ((y & 0x7f) + 1)), sizeof(+c2_f1(y, c2_g1))); u8 a7[4] = { ((unsigned long long)v6) }; } y--; } } } break; case -2 ... -1: { u16 v2 = sizeof(+((y + W1) % ((y & 0x7f) + 1))); } } return (sizeof(+0x1fffffffffUL) ? c2_s0.m0 : ({ typeof((s16)y) q0_ = N0; q0_; })); }
static u64 c2_run(u64 x, u64 y) { (void)({ { struct s_ { struct s_ *next; s128 v; } l2_ = { 0, (c2_g1 << (0x0UL & 31)) }, l1_ = { &l2_, (0x7fcaa65bu ^ x) }, *x0; for (x0 = &l1_; x0; x0 = x0->next) D(x0->v); D(l1_.next->v); } (c2_g1 ^ 0xb32a288f0adb9b1bUL); }); static enum wide st1 = 78; { enum wide a2[] = { [0 ... 3] = ((void)c2_g0, sizeof(enum tiny)), [3] = T1 }; a2[sizeof(+0x9a1d27cb) & 3] = ((void)st1, (st1 | y)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } s32 v3 = sizeof(+c2_s1.m0); v3--; { struct c2_r0 r4 = { .m1 = 2102217571, .m0 = 0x3UL }; struct c2_r0 *p_r4 = &r4, c_r4 = *p_r4; D(TYPE(+r4.m2) + (r4.m1 << 3) + ~p_r4->m2); D(TYPE(+r4.m2) + (r4.m0 << 3) + ~p_r4->m0); D(p_r4->m1); r4 = pass_c2_r0(*p_r4, (c2_g1 ? st1 : sizeof(enum tiny))); D((r4.m1 *= y) + 0x0); digest_c2_r0(&r4); digest_c2_r0(&c_r4); } switch ((s32)((y || ({ enum plain q0_ = v3; q0_ ^ 0x4UL; })) & 15)) { default: { { u64 o5 = 0x1; D(variadic(2, "pp", &o5, &o5)); } } } return ((unsigned long long)((void)c2_g1, c2_g0)); }
u64 c2(u64 x, u64 y) { digest = effects = 7; u64 v_ = c2_run(x, y); D(v_); D(effects); D(c2_g0); D(c2_g1); digest_c2_r0(&c2_s0); digest_c2_r1(&c2_s1); return digest; }
static _Bool c3_g0 = 0;
static unsigned long long c3_g1 = 6711;
static s32 c3_f0(s64 x, u32 y) { effect(1 + x);  return 17681320; }
static s32 c3_f1(s64 x, u32 y) { effect(2 + x); { u32 n0 = 4; do {  } while (--n0 > 0 && c3_g1); } D(c3_f0((((u64)y >> (c3_g0 & 63)) - (c3_g1 % ((c3_g0 & 0x7f) - 200))), ((c3_g0, c3_g0) != (x += y)))); return y; }
static s32 (*c3_fp)(s64, u32) = c3_f0, (*c3_fns[2])(s64, u32) = { c3_f1, c3_f0 };
static enum plain c3_f2(u16 x, enum wide y) { effect(3 + x); for (s32 g0 __attribute__((cleanup(left))) = 2, *o_g0 = &g0; o_g0; o_g0 = 0) { for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { x *= __builtin_ffsll(((unsigned long long)(c3_g0 + 1149663946))); __auto_type v2 = (enum plain)sizeof(+sizeof(+(c3_g0 % ((c3_g0 & 0x7f) - 200)))); } } char a3[4] = { (c3_g0 + ((s64)93 << ((-126) & 63))), [3] = ((u8)(x * 1938070931)), [1] = (y, x) }; return 0x0; }
static u64 c3_run(u64 x, u64 y) { c3_g1 ^= ((u128)((u128)({ __auto_type q0_ = (u16)y; q0_; }) << (y & 127)) << ((--c3_g0) & 127)); { u32 n0 = 2; while (n0-- > 0) { { s128 a1[] = { [0 ... 3] = (0x80908892385afbabUL / ((x & 0x7f) | 64)), [2] = 0xe4af80b1u }; a1[(c3_g1 * 0xf150812dc4e576a1UL) & 3] = (70); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } enum wide v2 = (c3_g1 += ((u128)(c3_g0 * c3_g0) << (c3_g0 & 127))); } } enum wide a3[2 + 2] = { [1 ... 2] = T1, (c3_g1 < y) }; enum negative v4 = (x | c3_g1); { u8 o_p5 = (0x3u, '\x0'), *p5 = &o_p5; *p5 *= (*c3_fp)(v4, (x, 0x7)); D(*p5 + o_p5); u8 *b_p5 = (u8 *)p5; b_p5[0] ^= (v4 == y); D(o_p5); D(((u64)p5 & (sizeof(*p5) - 1)) + (p5 == &o_p5) + !p5); } { enum wide a6[2 + 2] = { [1 ... 2] = 0xf8, ((u16)y) }; a6[((s64)y << (0xffffffbcu & 63)) & 3] = ((v4 != 0xa82b5339u) > y); for (s32 k_ = 0; k_ < (s32)(sizeof a6 / sizeof a6[0]); k_++) D(a6[k_]); } return ((u8 *)&(u64){ (c3_g1 % (((0) & 0x7f) + 1)) })[7]; }
u64 c3(u64 x, u64 y) { digest = effects = 7; u64 v_ = c3_run(x, y); D(v_); D(effects); D(c3_g0); D(c3_g1); return digest; }
struct c4_r0 { s32 m0 : 30; u64 m1[2][3]; };
static void digest_c4_r0(const struct c4_r0 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[0][2]); D(p->m1[1][0]); D(p->m1[1][1]); D(p->m1[1][2]); D(sizeof *p + (_Alignof(struct c4_r0) << 16)); }
static struct c4_r0 pass_c4_r0(struct c4_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c4_r0 make_c4_r0(u64 k) { struct c4_r0 v = { 0 }; effect(k); v.m1[1][2] = k; return v; }
static u64 through_c4_r0(struct c4_r0 *p, s32 k) { effect(k); p->m1[1][2] ^= k; return p->m0 + p->m1[1][2]; }
static enum wide c4_g0 = 11;
static u16 c4_g1 = -9713;
static struct c4_r0 c4_s0 = { .m1 = { [0] = { [1 ... 1] = -168, [0] = 0 }, { [2] = 4 } } };
static s32 c4_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0xc5b4eb04ece3ca08UL; D(variadic(0, "")); } return TYPE('\x7'); }
static s32 c4_f1(s64 x, u32 y) { effect(2 + x); c4_g0 ^= c4_s0.m1[0][1]; DD(through_c4_r0(&c4_s0, ((u64)((u32)c4_g0) << (c4_g0 & 63)))); return (((s64)c4_g0) | x); }
static s32 (*c4_fp)(s64, u32) = c4_f0, (*c4_fns[2])(s64, u32) = { c4_f1, c4_f0 };
static _Bool c4_f2(u64 x, u128 y) { effect(3 + x);  return TYPE(+c4_g1); }
static u64 c4_run(u64 x, u64 y) { { u64 o0 = 1721234535; D(variadic(2, "iu", (u16)(c4_g1 & '\x24'), (u32)x)); } for (s32 i1 = 0, n_i1 = 0; n_i1 < 1 && i1 < 9; n_i1++, i1++) { { struct c4_r0 r2 = { .m0 = 0x37f5c830u, .m1 = { [0] = { [1 ... 1] = '\x0', [0] = 0x2u }, { (((u64)x) | ((enum plain)i1)), 10 } } }; struct c4_r0 *p_r2 = &r2, c_r2 = *p_r2; D(container_of(&p_r2->m1[0][0], struct c4_r0, m1[0][0]) == p_r2); *p_r2 = (struct c4_r0){ .m1 = { [1] = { [2] = W0 } } }; digest_c4_r0(&r2); digest_c4_r0(&c_r2); } } { u64 o3 = N2; D(variadic(7, "uliuwip", (u32)(x = y), (long)c4_s0.m0, (int)c4_f1(c4_g0, c4_g0), (u32)((u64)y << (0xcc5f31685492b342UL & 63)), (u64)sizeof(+0xffffffe7u), (char)TYPE(+1268558449), &o3)); } DD((++x)); for (s32 i4 = 0, n_i4 = 0; n_i4 < 2 && i4 < 11; n_i4++, i4++) { DD(TYPE(+c4_g0)); unsigned long long v5 = (({ typeof((u16)i4) q0_ = ((void)c4_g1, y); q0_; }) - (*c4_fp)((c4_fns[1])(x, 0x89UL), (i4 - y))); } { struct c4_r0 r6; __builtin_memset(&r6, 73, sizeof r6); struct c4_r0 *p_r6 = &r6, c_r6 = *p_r6; p_r6->m0 *= MAX(+((u64)_Alignof(u64) >> (14659680 & 63)), +((s16)(-93))); __builtin_memcpy(&r6, &c_r6, sizeof(r6)); digest_c4_r0(&r6); digest_c4_r0(&c_r6); } return x; }
u64 c4(u64 x, u64 y) { digest = effects = 7; u64 v_ = c4_run(x, y); D(v_); D(effects); D(c4_g0); D(c4_g1); digest_c4_r0(&c4_s0); return digest; }
struct c5_r0 { struct { s32 m1; s8 m2; s8 m3 : 3; s8 : 1; u16 m4 : 5; } ; };
static void digest_c5_r0(const struct c5_r0 *p) { D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c5_r0) << 16)); }
static struct c5_r0 pass_c5_r0(struct c5_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c5_r0 make_c5_r0(u64 k) { struct c5_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c5_r0(struct c5_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m1 + p->m4; }
struct c5_r1 { s32 m0 : 20; struct { u32 m2; } m1; s8 m3 : 8; };
static void digest_c5_r1(const struct c5_r1 *p) { D(p->m0); D(p->m1.m2); D(p->m3); D(sizeof *p + (_Alignof(struct c5_r1) << 16)); }
static struct c5_r1 pass_c5_r1(struct c5_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c5_r1 make_c5_r1(u64 k) { struct c5_r1 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c5_r1(struct c5_r1 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
static s8 c5_g0 = 432;
static unsigned long long c5_g1 = 0;
static u32 c5_a0[4] = { 8, [2 ... 3] = 40 };
static struct c5_r0 c5_s0 = { { -3 } };
static struct c5_r1 c5_s1 = { -46, { 139 } };
static s32 c5_f0(s64 x, u32 y) { effect(1 + x); c5_g1 *= (((s128)N2 >> (x & 127)) + sizeof(+y)); switch ((u8)(((s128)(c5_g1 || 0xffffffffu) << (y & 127)) % 9)) { case -1: { { u64 o0 = c5_g0; D(bump(&o0, (x * c5_g1))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, (0xbc05611du + c5_g0)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } } { effect(3); case 0: ; D(c5_g0); } } return (--x); }
static s32 c5_f1(s64 x, u32 y) { effect(2 + x); u16 v0 = c5_f0((c5_g1--), x); { typedef u8 t1; t1 t1v = v0; D(t1v * sizeof(t1)); } return sizeof(+c5_f0(c5_g1, '\xc7')); }
static s32 (*c5_fp)(s64, u32) = c5_f0, (*c5_fns[2])(s64, u32) = { c5_f1, c5_f0 };
static u128 c5_f2(s16 x, s128 y) { effect(3 + x);  return (*c5_fns[1])((x & 65535), c5_a0[c5_g0 & 3]); }
static u64 c5_run(u64 x, u64 y) { c5_s0.m2 &= c5_a0[(c5_f1(c5_g0, c5_g1) || (y--)) & 3]; return (c5_g0 ^= c5_f0(y, N0)); }
u64 c5(u64 x, u64 y) { digest = effects = 7; u64 v_ = c5_run(x, y); D(v_); D(effects); D(c5_g0); D(c5_g1); D(c5_a0[0]); D(c5_a0[1]); D(c5_a0[2]); D(c5_a0[3]); digest_c5_r0(&c5_s0); digest_c5_r1(&c5_s1); return digest; }
static u16 c6_g0 = 159;
static u128 c6_g1 = -1;
static u32 c6_a0[4] = { 5, [2 ... 3] = 176 };
static s32 c6_f0(s64 x, u32 y) { effect(1 + x); { typeof(c6_g1) w_ = ONCE(c6_g1); *(volatile typeof(c6_g1) *)&c6_g1 = w_ + (sizeof(enum tiny) ? c6_g0 : c6_g0); D(c6_g1); } unsigned long long v0 = ((void)y, y); return (((u64)x >> (y & 63)) | (c6_g1 ^ c6_g1)); }
static s32 c6_f1(s64 x, u32 y) { effect(2 + x);  return text("ab\nab\n" "c"); }
static s32 (*c6_fp)(s64, u32) = c6_f0, (*c6_fns[2])(s64, u32) = { c6_f1, c6_f0 };
static u128 c6_f2(unsigned long long x, u64 y) { effect(3 + x); { char s0[] = "a"; D(sizeof s0); s0[0] |= ((enum plain)c6_g1); for (u32 k_ = 0; k_ < sizeof s0; k_++) D(s0[k_]); } return ('\xc5' & (x ?: (124))); }
static u64 c6_run(u64 x, u64 y) { { s64 o_p0 = (({ u8 a0_ = x; s64 ra0_ = __sync_fetch_and_and(&a0_, c6_g1); ra0_ * 3 + __atomic_load_n(&a0_, 0); }), (c6_g1 ^ c6_g0)), *p0 = &o_p0; *p0 = (y | (y && 0)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (0x2u - '\xc0'); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } D(y); __auto_type v1 = (unsigned long long)(sizeof(+(c6_g1 + y)) ?: (*c6_fns[1])(sizeof(+y), c6_g0)); { u32 o_p2 = (text("ab\n" "c") - (47 * x)), *p2 = &o_p2; *p2 += ({ __auto_type q1_ = (enum plain)(c6_g1 -= v1); q1_; }); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= y; D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } static unsigned long long st3 = 65; c6_g0 -= ((s32)((void)0x8eUL, (v1 | y))); { if (((v1 && c6_g1) || ('\xe', c6_g0))) goto l4; if (0x46dda130u) { { D(((_Bool)c6_f0(x, ((s64)c6_g0 << (st3 & 63))))); } l4: { D(((enum wide)c6_f2((0xd8c9f7c3 ?: st3), c6_g0))); } } } return (7); }
u64 c6(u64 x, u64 y) { digest = effects = 7; u64 v_ = c6_run(x, y); D(v_); D(effects); D(c6_g0); D(c6_g1); D(c6_a0[0]); D(c6_a0[1]); D(c6_a0[2]); D(c6_a0[3]); return digest; }
static s8 c7_g0 = 59;
static _Bool c7_g1 = 4;
static enum plain c7_a0[4] = { 2, [2 ... 3] = 16 };
static s32 c7_f0(s64 x, u32 y) { effect(1 + x); static s128 st0 = 16; D((({ __attribute__((cleanup(left))) s32 q0_ = 2; (x & c7_g0); }) ?: (c7_g0, (-118)))); return (c7_g0 ?: x); }
static s32 c7_f1(s64 x, u32 y) { effect(2 + x); c7_g1 = c7_g1 + text("ab\nab\n" "c"); x = (c7_a0[(c7_g1 ?: 0xffffffd5u) & 3] ? ((0x52b992439b4a6259UL, (0)) | c7_f0(c7_g0, c7_g0)) : ((c7_g0 ^ P2) ? ({ s8 o0_; _Bool bo0_ = __builtin_add_overflow((s64)y, (u32)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) : (0xc7c18729 + c7_g0))); return (((u64)x) ?: (172 ?: x)); }
static s32 (*c7_fp)(s64, u32) = c7_f0, (*c7_fns[2])(s64, u32) = { c7_f1, c7_f0 };
static u64 c7_run(u64 x, u64 y) { switch ((s64)((c7_g0, ((char)c7_g0)) & 15)) { case -2 ... -1: { for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) {  } } break; case 3 ... 5: { u32 a1[2 + 2] = { [1 ... 2] = 0x5, c7_f1(0x8e738ace3944a5eeUL, c7_g1) }; } case 7: { { _Bool a2[2][3] = { { x, c7_f0('\xf', y) }, [1] = { [2] = (c7_g1 - y) } }, (*p_a2)[3] = a2, *q_a2 = *a2 + 1; p_a2[(c7_g1 ? x : c7_g0) & 1][(*c7_fns[1])(x, c7_g1) & 1] &= ((enum plain)y); q_a2[({ u64 a0_ = '\xc4'; s64 ra0_ = __sync_val_compare_and_swap(&a0_, (u64)N2, x); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) & 3]++; *(*(a2 + 1) + 1) -= (y ?: y); p_a2++; D((*p_a2)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a2[0][0])[k_]); D(sizeof(a2[0]) + sizeof(*p_a2)); } } } return c7_g0; }
u64 c7(u64 x, u64 y) { digest = effects = 7; u64 v_ = c7_run(x, y); D(v_); D(effects); D(c7_g0); D(c7_g1); D(c7_a0[0]); D(c7_a0[1]); D(c7_a0[2]); D(c7_a0[3]); return digest; }
struct c8_r0 { s16 m0[4]; u16 m1 : 14; union { enum negative m3 : 5; } m2; s8 m4 : 2; u64 m5[2]; s16 m6 : 2; };
static void digest_c8_r0(const struct c8_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m0[3]); D(p->m1); D(p->m2.m3); D(p->m4); D(p->m5[0]); D(p->m5[1]); D(p->m6); D(sizeof *p + (_Alignof(struct c8_r0) << 16)); }
static struct c8_r0 pass_c8_r0(struct c8_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c8_r0 make_c8_r0(u64 k) { struct c8_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c8_r0(struct c8_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0[0] + p->m6; }
static s128 c8_g0 = -111;
static u32 c8_g1 = 7;
static struct c8_r0 c8_s0 = { };
static s32 c8_f0(s64 x, u32 y) { effect(1 + x);  return c8_g1; }
static u64 c8_run(u64 x, u64 y) { (void)({ static enum plain st0 = 78; D(({ __auto_type q0_ = (_Bool)(st0 || sizeof(+0x3aUL)); q0_; })); c8_s0.m2.m3; }); c8_g0 -= ({ u128 q1_ = ({ __attribute__((cleanup(left))) s32 q2_ = 0; ((u32)c8_g1); }); q1_ & 2147483453; }); switch ((s64)((c8_f0(x, y) - (x | y)) % 9)) { default: { static char st2 = 77; } break; case -1 ... 1: { { u64 o_p1 = ((s64)(0x9243308a30b4947cUL ? x : 1916562514)), *p1 = &o_p1; *p1 ^= MAX(+x, +(y && 131)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= MAX(+c8_g0, +y); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } } break; case 3 ... 5: {  } } u16 v3 = sizeof(+(_Alignof(u64) / ((y & 0x7f) - 200))); s8 v4 = c8_f0(({ s128 q3_ = 0; for (int k_ = 0; k_ < 1; k_++) q3_ += k_; (void)c8_s0.m2.m3; q3_; }), ((enum negative)({ u32 q4_ = y; if (q4_ & 1) q4_ = y; else q4_++; q4_; }))); static u64 st5 = 35; x %= ((y << (v3 & 15)) & 0x3f) - 77; return c8_s0.m0[0]; }
u64 c8(u64 x, u64 y) { digest = effects = 7; u64 v_ = c8_run(x, y); D(v_); D(effects); D(c8_g0); D(c8_g1); digest_c8_r0(&c8_s0); return digest; }
static u64 c9_g0 = 6;
static u8 c9_g1 = 6;
static s64 c9_a0[4] = { 3, [2 ... 3] = 61 };
static s32 c9_f0(s64 x, u32 y) { effect(1 + x);  return c9_g0; }
static s32 c9_f1(s64 x, u32 y) { effect(2 + x); __auto_type v0 = (enum tiny)c9_f0((c9_g0, (x *= y)), (-66)); c9_g0 |= (((~c9_g1) >> (4 & 7)) | c9_f0(((void)c9_g1, x), (+c9_g1))); return ((-47) / ((c9_g1 & 0x7f) - 200)); }
static s32 (*c9_fp)(s64, u32) = c9_f0, (*c9_fns[2])(s64, u32) = { c9_f1, c9_f0 };
static char c9_f2(u32 x, enum tiny y) { effect(3 + x); D((+((y << (c9_g1 & 15)) / ((y & 0x7f) - 200)))); c9_a0[(x & c9_g0) & 3] = (c9_f0(((void)x, c9_g1), (W1 ^ c9_g1)) / ((text("ab\nab\n" "c") & 0x7f) - 200)); return ((2 || c9_g1), ((void)(0), c9_g1)); }
static u64 c9_run(u64 x, u64 y) { D(c9_f0(({ enum plain q0_ = y; q0_ + 1; }), ((enum wide)x))); c9_g1 |= __builtin_bswap16(_Alignof(u64)); return c9_g0; }
u64 c9(u64 x, u64 y) { digest = effects = 7; u64 v_ = c9_run(x, y); D(v_); D(effects); D(c9_g0); D(c9_g1); D(c9_a0[0]); D(c9_a0[1]); D(c9_a0[2]); D(c9_a0[3]); return digest; }
static u8 c10_g0 = -3092;
static u32 c10_g1 = 2486;
static s32 c10_f0(s64 x, u32 y) { effect(1 + x); typeof((enum negative)0) v0 = c10_g1; c10_g0 += (-32); return '\x0'; }
static s32 c10_f1(s64 x, u32 y) { effect(2 + x);  return x; }
static s32 (*c10_fp)(s64, u32) = c10_f0, (*c10_fns[2])(s64, u32) = { c10_f1, c10_f0 };
static s128 c10_f2(u32 x, enum negative y) { effect(3 + x); if (c10_g0) goto l0; { { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + (c10_g0 <= y); D(x); } const s16 c1 = c10_f1(((s128)P2 << (c10_g1 & 127)), 0xffffffff); } l0: ; if ((TYPE(c10_g0) - ((s32)x))) goto l2; { { u16 a3[2][3] = { { (*c10_fns[1])(c10_g0, c10_g1), c10_g1 }, [1] = { [2] = (x << (2147483647 & 15)) } }, (*p_a3)[3] = a3, *q_a3 = *a3 + 1; p_a3[x & 1][(y - y) & 1] |= (x >> (0x80 & 31)); q_a3[sizeof(enum tiny) & 3]++; *(*(a3 + 1) + 1) &= (c10_g1 * y); p_a3++; D((*p_a3)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a3[0][0])[k_]); D(sizeof(a3[0]) + sizeof(*p_a3)); } { const char *s4 = (0x6cu - c10_g1) ? "\377\t\\" : "\377\t\\"; D(text(s4)); while (*s4) D(*s4++); } } l2: ; return c10_g0; }
static u64 c10_run(u64 x, u64 y) { { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + TYPE(c10_g0); D(x); } { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + ((u128)126 << (c10_g1 & 127)); D(x); } u8 v0 = ((s16)(x > c10_g0)); enum negative v1 = c10_f0(((s64)x), v0); D(c10_g0); D((((s64)0x1c) & ((u128)(v1 << (c10_g0 & 31)) << (c10_g1 & 127)))); c10_g0 -= x; return ('\xe7' + ('\x70' & 246)); }
u64 c10(u64 x, u64 y) { digest = effects = 7; u64 v_ = c10_run(x, y); D(v_); D(effects); D(c10_g0); D(c10_g1); return digest; }
static s16 c11_g0 = -95;
static u16 c11_g1 = 8366;
static s32 c11_f0(s64 x, u32 y) { effect(1 + x); { struct f_ { s64 n; s64 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = ((void)0xffffffffffffffedUL, c11_g1); q_->v[y & 3] &= ((void)x, c11_g1); f0.v[(++c11_g0) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } return __builtin_ffsl(0x11ba938d); }
static s32 c11_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = ((-2) >= c11_g0); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } { s32 o_p1 = y, *p1 = &o_p1; *p1 &= y; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= sizeof(+c11_g1); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return ((c11_g0 <= 1) == c11_g0); }
static s32 (*c11_fp)(s64, u32) = c11_f0, (*c11_fns[2])(s64, u32) = { c11_f1, c11_f0 };
static s16 c11_f2(u32 x, u64 y) { effect(3 + x); s64 v0 = (sizeof(+"text\x80\0\377"[c11_g1 & 7]) ^ ({ __attribute__((cleanup(left))) s32 q0_ = 4; ({ __auto_type q1_ = (char)P2; q1_; }); })); enum wide a1[4] = { (c11_g0, v0) }; return c11_g1; }
static u64 c11_run(u64 x, u64 y) { { enum plain a0[] = { [0 ... 3] = c11_g1, [1] = '\xcd' }; a0[(c11_g0 == 0x6UL) & 3] = x; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return c11_g1; }
u64 c11(u64 x, u64 y) { digest = effects = 7; u64 v_ = c11_run(x, y); D(v_); D(effects); D(c11_g0); D(c11_g1); return digest; }
struct c12_r0 { struct { u8 m1 : 4; struct { enum negative m3 : 5; u32 m4 : 20; _Bool m5 : 1; s64 m6[2]; } m2; s32 m7 : 1; } m0; u32 m8[2][4]; enum negative m9 : 5; };
static void digest_c12_r0(const struct c12_r0 *p) { D(p->m0.m1); D(p->m0.m2.m3); D(p->m0.m2.m4); D(p->m0.m2.m5); D(p->m0.m2.m6[0]); D(p->m0.m2.m6[1]); D(p->m0.m7); D(p->m8[0][0]); D(p->m8[0][1]); D(p->m8[0][2]); D(p->m8[0][3]); D(p->m8[1][0]); D(p->m8[1][1]); D(p->m8[1][2]); D(p->m8[1][3]); D(p->m9); D(sizeof *p + (_Alignof(struct c12_r0) << 16)); }
static struct c12_r0 pass_c12_r0(struct c12_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c12_r0 make_c12_r0(u64 k) { struct c12_r0 v = { 0 }; effect(k); v.m9 = k; return v; }
static u64 through_c12_r0(struct c12_r0 *p, s32 k) { effect(k); p->m9 ^= k; return p->m0.m1 + p->m9; }
struct c12_r1 { u64 m0 : 61; _Bool m1 : 1; u16 m2 : 14; u32 m3 : 1; u64 m4 : 15; u16 m5 : 2; };
static void digest_c12_r1(const struct c12_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(sizeof *p + (_Alignof(struct c12_r1) << 16)); }
static struct c12_r1 pass_c12_r1(struct c12_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c12_r1 make_c12_r1(u64 k) { struct c12_r1 v = { 0 }; effect(k); v.m5 = k; return v; }
static u64 through_c12_r1(struct c12_r1 *p, s32 k) { effect(k); p->m5 ^= k; return p->m0 + p->m5; }
static s32 c12_g0 = -31;
static s32 c12_g1 = 11136;
static s64 c12_a0[4] = { 6, [2 ... 3] = 5 };
static struct c12_r0 c12_s0 = { };
static struct c12_r1 c12_s1 = { 1, 244, 193, 94, 8191 };
static s32 c12_f0(s64 x, u32 y) { effect(1 + x); D(sizeof(+c12_a0[c12_s0.m0.m1 & 3])); if (({ s16 o0_; _Bool bo0_ = __builtin_mul_overflow((u32)(*(c12_a0 + (c12_g0 & 3))), (u16)c12_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })) goto l0; { enum { k1 = sizeof(u64) * 3 }; DD(sizeof(+({ u8 t1_[16] = "23456789abc"; __builtin_memcpy(t1_, "abcdefghijk" + 0, 1); t1_[15] = 0; text((char *)t1_); }))); } l0: ; return ({ unsigned long long q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)(x - y); q2_; }); }
static s32 c12_f1(s64 x, u32 y) { effect(2 + x); s16 v0 = __builtin_types_compatible_p(typeof(+(y & (y * W0))), u64); { u32 n1 = 2; do {  } while (--n1 > 0 && ({ s128 o0_; _Bool bo0_ = __builtin_sub_overflow((u16)y, (s64)c12_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); } return c12_s1.m2; }
static s32 (*c12_fp)(s64, u32) = c12_f0, (*c12_fns[2])(s64, u32) = { c12_f1, c12_f0 };
static u8 c12_f2(u32 x, s32 y) { effect(3 + x); unsigned long long v0 = ({ s8 q0_ = c12_g1; if (q0_ & 1) q0_ = ({ s128 o1_; _Bool bo1_ = __builtin_sub_overflow((s16)c12_s0.m0.m2.m3, (u32)({ u128 q2_ = y; q2_ * 0xa29c7231u; }), &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); else q0_++; q0_; }); D(v0); return c12_s1.m4; }
static u64 c12_run(u64 x, u64 y) { __auto_type v0 = (enum negative)sizeof(+({ u32 q0_ = c12_s0.m0.m1; if (q0_ & 1) q0_ = __builtin_types_compatible_p(typeof(+y), _Bool); else q0_++; q0_; })); if (((*c12_fp)(c12_g0, (45)) ^ c12_f1(x, 1032654004))) goto l1; { s16 v2 = __builtin_clzl((u64)__builtin_ffs(__builtin_choose_expr(1, c12_g0, c12_g1)) | 1ul << 16); } l1: ; (void)({ { u32 n3 = 3; do {  } while (--n3 > 0 && ({ u64 a1_ = v0; s64 ra1_ = __atomic_exchange_n(&a1_, c12_g1, 5); ra1_ * 3 + __atomic_load_n(&a1_, 0); })); } v0; }); s64 a4[4] = { (-77), [3] = sizeof(+((v0 & 3)[c12_a0])), [1] = c12_s1.m2 }; D(c12_f2((__builtin_types_compatible_p(typeof(+c12_g1), _Bool) * (y * x)), c12_s0.m0.m2.m4)); { s16 a5[2][3] = { { (c12_g0 & v0), __builtin_clrsbll(y) }, [1] = { [2] = (0) } }, (*p_a5)[3] = a5, *q_a5 = *a5 + 1; p_a5[a4[c12_g1 & 3] & 1][sizeof(+c12_g1) & 1] = __builtin_constant_p(0x3ffffffu); q_a5[(*c12_fns[1])(x, 0xa8) & 3]++; *(*(a5 + 1) + 1) += c12_f1(c12_g1, x); p_a5++; D((*p_a5)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a5[0][0])[k_]); D(sizeof(a5[0]) + sizeof(*p_a5)); } (void)({ D((*c12_fp)(({ s128 o2_; _Bool bo2_ = __builtin_sub_overflow((u16)({ s128 o3_; _Bool bo3_ = __builtin_add_overflow((s8)2147483481, (s64)c12_g1, &o3_); bo3_ ? ~(u64)o3_ : (u64)o3_; }), (s64)sizeof(+x), &o2_); bo2_ ? ~(u64)o2_ : (u64)o2_; }), ({ u128 q4_ = 0; for (int k_ = 0; k_ < 1; k_++) q4_ += k_; (void)({ __attribute__((cleanup(left))) s32 q5_ = 8; 0x85c7d712; }); q4_; }))); c12_s1.m3 ^= (*(a4 + ('\x25' & 3))); (*c12_fp)(c12_g1, (88)); }); return c12_a0[({ _Bool q6_ = 0; for (int k_ = 0; k_ < 3; k_++) q6_ += k_; (void)y; q6_; }) & 3]; }
u64 c12(u64 x, u64 y) { digest = effects = 7; u64 v_ = c12_run(x, y); D(v_); D(effects); D(c12_g0); D(c12_g1); D(c12_a0[0]); D(c12_a0[1]); D(c12_a0[2]); D(c12_a0[3]); digest_c12_r0(&c12_s0); digest_c12_r1(&c12_s1); return digest; }
struct c13_r0 { u32 m0 : 20; s8 m1; _Bool m2; union { u8 m4; u8 m5 : 6; } m3; u8 m6; _Bool m7 : 1; _Bool m8; } __attribute__((packed));
static void digest_c13_r0(const struct c13_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3.m4); D(p->m3.m5); D(p->m6); D(p->m7); D(p->m8); D(sizeof *p + (_Alignof(struct c13_r0) << 16)); }
static struct c13_r0 pass_c13_r0(struct c13_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c13_r0 make_c13_r0(u64 k) { struct c13_r0 v = { 0 }; effect(k); v.m8 = k; return v; }
static u64 through_c13_r0(struct c13_r0 *p, s32 k) { effect(k); p->m8 ^= k; return p->m0 + p->m8; }
struct c13_r1 { s32 m0; enum plain m1 : 4; s8 m2 : 8; union { s128 m4; s8 m5 : 8; } __attribute__((aligned(16))) m3; _Bool m6 : 1; union { u64 m8; } ; char m9[2]; };
static void digest_c13_r1(const struct c13_r1 *p) { D(p->m0); D(p->m1); D(p->m2); DD(p->m3.m4); D(p->m3.m5); D(p->m6); D(p->m8); D(p->m9[0]); D(p->m9[1]); D(sizeof *p + (_Alignof(struct c13_r1) << 16)); }
static struct c13_r1 pass_c13_r1(struct c13_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c13_r1 make_c13_r1(u64 k) { struct c13_r1 v = { 0 }; effect(k); v.m9[1] = k; return v; }
static u64 through_c13_r1(struct c13_r1 *p, s32 k) { effect(k); p->m9[1] ^= k; return p->m0 + p->m9[1]; }
static s128 c13_g0 = -9924;
static u128 c13_g1 = 88;
static struct c13_r0 c13_s0 = { .m8 = 145765 };
static struct c13_r1 c13_s1 = { .m6 = -519754, .m3 = { -1 }, .m1 = 391327 };
static s32 c13_f0(s64 x, u32 y) { effect(1 + x); y |= c13_g0; D(y); return through_c13_r0(&c13_s0, (1981493442 * y)); }
static s32 c13_f1(s64 x, u32 y) { effect(2 + x); { enum tiny a0[2][3] = { { __builtin_popcountl(c13_g0), (y || c13_g1) }, [1] = { [2] = (c13_s1.m1 = y) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[(x -= c13_g0) & 1][c13_s0.m3.m4 & 1] = ((enum negative)({ u8 t0_[16] = "23456789abc"; __builtin_memmove(t0_ + 3, t0_, 3); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 3) > 0) - (__builtin_memcmp(t0_, t0_ + 3, 3) < 0)); })); q_a0[pass_c13_r0(c13_s0, c13_g1).m3.m5 & 3]++; *(*(a0 + 1) + 1) *= ({ u128 o1_; _Bool bo1_ = __builtin_mul_overflow((s64)y, (u8)'\x3a', &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { u64 o1 = 0x5UL; D(variadic(1, "i", (u8)c13_g1)); } return ({ s8 q2_ = y; if (q2_ & 1) q2_ = __builtin_clz((u32)y | 1u << 26); else q2_++; q2_; }); }
static s32 (*c13_fp)(s64, u32) = c13_f0, (*c13_fns[2])(s64, u32) = { c13_f1, c13_f0 };
static s64 c13_f2(enum wide x, u128 y) { effect(3 + x); D(((s8)through_c13_r0(&c13_s0, c13_s1.m6))); { struct s_ { struct s_ *next; u32 v; } l2_ = { 0, (1) }, l1_ = { &l2_, (x ^= sizeof(enum tiny)) }, *x0; for (x0 = &l1_; x0; x0 = x0->next) D(x0->v); D(l1_.next->v); } return ((x * x) % ((c13_g0 & 0x7f) + 1)); }
static u64 c13_run(u64 x, u64 y) { const enum wide c0 = (c13_s0.m3.m5 ^= 0xffffff6a); { typedef s16 t1; t1 t1v = ((unsigned long long)((enum negative)c13_g0)); D(t1v * sizeof(t1)); } { struct c13_r1 r2[3] = { { 0x2f38978370a68c48UL, '\xfe', (c13_s0.m0 || __builtin_constant_p(0x4UL)), { .m4 = 0x2 } }, [2] = { .m6 = 0x48041798c32c7ecdUL, .m0 = 246, .m9 = { [1] = '\xa1' } } }; r2[c13_s1.m0 & 1].m1 = (({ u64 o0_; _Bool bo0_ = __builtin_add_overflow((s16)x, (u8)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) % ((c0 & 0x7f) - 200)); r2[2] = r2[c0 & 1]; for (struct c13_r1 *q_ = r2; q_ < r2 + 3; q_++) { digest_c13_r1(q_); q_->m9[1]++; } D(r2[1].m0); D(&r2[2] - r2); } c13_s1.m3.m5 %= ((0x1u % ((c0 & 0x7f) | 64)) & 0x3f) + 1; c13_g0 = c13_g0 + ((c13_s0.m0 | (c13_g1 * 0xffffffc0)) & c13_s0.m3.m5); y |= ({ typeof((unsigned long long)(x & x)) q1_ = (83); q1_; }); return __builtin_constant_p(0xe6); }
u64 c13(u64 x, u64 y) { digest = effects = 7; u64 v_ = c13_run(x, y); D(v_); D(effects); D(c13_g0); D(c13_g1); digest_c13_r0(&c13_s0); digest_c13_r1(&c13_s1); return digest; }
static s128 c14_g0 = 28566;
static char c14_g1 = 134;
static s32 c14_f0(s64 x, u32 y) { effect(1 + x); char v0 = c14_g0; { u64 o_p1 = ((u16)v0); u64 *p1 __attribute__((cleanup(freed))) = o_p1 & 1 ? 0 : &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } return y; }
static s32 c14_f1(s64 x, u32 y) { effect(2 + x); { u8 a0[2 + 2] = { [1 ... 2] = 0x5498f007u, 0x1c6ba35du }; a0[c14_g1 & 3] -= ((c14_g0 & 0x5dUL) | (c14_g1 & c14_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } switch ((int)((y &= 140) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g2 = 1; if (c14_f0(x, y)) break; y <<= c14_f0(c14_g0, x) & 7; s128 v3 = c14_f0(y, sizeof(+(++x))); } case 2: { __attribute__((cleanup(left))) s32 g4 = 2; { u16 o_p5 = sizeof(+sizeof(+x)), *p5 = &o_p5; *p5 += (((enum plain)c14_g0) != (c14_g0 > x)); D(*p5 + o_p5); u8 *b_p5 = (u8 *)p5; b_p5[0] ^= ((s8)x); D(o_p5); D(((u64)p5 & (sizeof(*p5) - 1)) + (p5 == &o_p5) + !p5); } break; } default: effect(9); } return (c14_f0(0x0, c14_g0) < ((enum negative)y)); }
static s32 (*c14_fp)(s64, u32) = c14_f0, (*c14_fns[2])(s64, u32) = { c14_f1, c14_f0 };
static u64 c14_run(u64 x, u64 y) { c14_g0 = ((u8)((s32)(y += T1))); { u64 o_p0 = (x <= x); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } return (c14_g0++); }
u64 c14(u64 x, u64 y) { digest = effects = 7; u64 v_ = c14_run(x, y); D(v_); D(effects); D(c14_g0); D(c14_g1); return digest; }
struct c15_r0 { _Bool m0; enum negative m1; };
static void digest_c15_r0(const struct c15_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c15_r0) << 16)); }
static struct c15_r0 pass_c15_r0(struct c15_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c15_r0 make_c15_r0(u64 k) { struct c15_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c15_r0(struct c15_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static char c15_g0 = 56;
static char c15_g1 = 0;
static struct c15_r0 c15_s0 = { .m0 = -47 };
static u64 c15_run(u64 x, u64 y) { D(0xffffffffffffffeeUL); { u64 x_p0 = (x ?: x); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = 0x100; if (('\xb7' & (-34))) *pp_p0 = &y_p0; *p0 += (x & x); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (c15_g0 ? x_p0 : y_p0); *(6 ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { s32 o_p1 = x, *p1 = &o_p1; *p1 -= c15_s0.m1; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= 0xffUL; D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } c15_g1 -= (-103); static s16 st2 = 15; static s16 st3 = 46; switch ((int)((0x52d6640cu - st2) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g5 = 1; if ((st2 ?: y)) break; if (((0xe53db07cu ^ st2) >> ((!c15_g1) & 15))) { _Bool v6 = (st2 | c15_s0.m0); D(sizeof(+(0x95UL ^ y))); } for (s32 g7 __attribute__((cleanup(left))) = 2, *o_g7 = &g7; o_g7; o_g7 = 0) { __auto_type v8 = (_Bool)c15_s0.m0; s64 a9[] = { [0 ... 3] = (+860266438), [1] = '\x37' }; } } case 2: { __attribute__((cleanup(left))) s32 g10 = 3; c15_g1 /= (c15_g0 & 0x3f) - 77; enum negative v11 = c15_g0; break; } default: effect(9); } return (('\xbd' ?: c15_g1) + x); }
u64 c15(u64 x, u64 y) { digest = effects = 7; u64 v_ = c15_run(x, y); D(v_); D(effects); D(c15_g0); D(c15_g1); digest_c15_r0(&c15_s0); return digest; }
struct c16_r0 { enum plain m0 : 4; };
static void digest_c16_r0(const struct c16_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c16_r0) << 16)); }
static struct c16_r0 pass_c16_r0(struct c16_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c16_r0 make_c16_r0(u64 k) { struct c16_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c16_r0(struct c16_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static s8 c16_g0 = 28416;
static enum wide c16_g1 = 156;
static struct c16_r0 c16_s0 = { };
static s32 c16_f0(s64 x, u32 y) { effect(1 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 2 && i0 < 5; n_i0++, i0++) {  } { struct f_ { s64 n; s64 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = x; q_->v[(0xacUL < 0x5ce70f24) & 3] ^= (c16_g1 == c16_g1); f1.v[({ typeof((_Bool)y) q0_ = 0xd4663acbc752b9c6UL; q0_; }) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } return (MAX(+c16_g1, +'\x96') & y); }
static s32 c16_f1(s64 x, u32 y) { effect(2 + x); c16_s0.m0 += ((u128)({ u32 o0_; _Bool bo0_ = __builtin_add_overflow((u16)c16_f0(x, 0x3UL), (s32)((s128)c16_g1 << (0x95 & 127)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) >> (c16_f0(y, x) & 127)); { s32 a_p0[8] = { c16_f0(0xc2UL, c16_g0), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D(p0[-1] + *(p0 + 1)); p0 += MAX(+W1, +0x33c7f3b3) & 1; for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return ((c16_g1 <= 0xffffffffffffff3aUL) - ({ __auto_type q1_ = (u16)c16_g1; q1_; })); }
static s32 (*c16_fp)(s64, u32) = c16_f0, (*c16_fns[2])(s64, u32) = { c16_f1, c16_f0 };
static u32 c16_f2(u64 x, s16 y) { effect(3 + x); { char s0[] = "irq\n" "\x41" "b"; D(sizeof s0); s0[0] = c16_f0(c16_g0, x); for (u32 k_ = 0; k_ < sizeof s0; k_++) D(s0[k_]); } { struct f_ { char n; s16 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = ((-2) != x); q_->v[W0 & 3] ^= c16_g0; f1.v[({ u128 q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)y; q0_; }) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } return (c16_g1--); }
static u64 c16_run(u64 x, u64 y) {  return (c16_g0 -= ((u64)y << (y & 63))); }
u64 c16(u64 x, u64 y) { digest = effects = 7; u64 v_ = c16_run(x, y); D(v_); D(effects); D(c16_g0); D(c16_g1); digest_c16_r0(&c16_s0); return digest; }
static enum negative c17_g0 = 18075;
static enum tiny c17_g1 = 111;
static enum plain c17_a0[4] = { 8, [2 ... 3] = 107 };
static s32 c17_f0(s64 x, u32 y) { effect(1 + x); c17_g0 = x; D(x); return TYPE(+(x << (c17_g1 & 15))); }
static s32 c17_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: { { u8 a1[4] = { c17_f0((x, 0x2d9e781cu), __builtin_parityll(0x98b57942)), [3] = text("ab\n" "c"), [1] = (x ? c17_g0 : c17_g0) }; a1[({ __attribute__((cleanup(left))) s32 q0_ = 4; c17_g0; }) & 3] = ({ typeof((u8)y) q1_ = 0xffffffd2; q1_; }); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } DD((c17_g0 ?: c17_f0((*(c17_a0 + (c17_g0 & 3))), TYPE(+c17_g0)))); } if (n_l0++ < 1 && c17_g1) goto l0; } { s16 a2[4] = { c17_f0((-70), c17_g1) }; a2[x & 3] += __builtin_clz((u32)(-0x5dfbbc52) | 1u << 24); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } return __builtin_expect(c17_g0, 0); }
static s32 (*c17_fp)(s64, u32) = c17_f0, (*c17_fns[2])(s64, u32) = { c17_f1, c17_f0 };
static _Bool c17_f2(s32 x, char y) { effect(3 + x); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) { u64 v1 = (y, ({ __attribute__((cleanup(left))) s32 q0_ = 8; (c17_g0 ? x : c17_g1); })); enum wide v2 = ({ s16 q1_ = 0; for (int k_ = 0; k_ < 1; k_++) q1_ += k_; (void)'\x81'; q1_; }); } DD(y); return (-c17_g1); }
static u64 c17_run(u64 x, u64 y) { s16 v0 = (c17_fns[1])((c17_g1, c17_g1), (y ^ (+c17_g1))); { u32 n1 = 2; while (n1-- > 0) {  } } DD(({ _Bool q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)((v0, 1034639683), ({ char q1_ = v0; if (q1_ & 1) q1_ = x; else q1_++; q1_; })); q0_; })); for (u32 n_g2 = 0; n_g2 < 3; n_g2++) { __attribute__((cleanup(left))) s32 g3 = 1; if ((v0 << (c17_g1 & 31))) continue; __attribute__((cleanup(left))) s32 g5 = 2; { u64 o4 = (-115); D(variadic(4, "uppp", (u32)(v0, x), &o4, &o4, &o4)); } } v0 -= text("" "c"); D(v0); { u64 o6 = 0xcc02f01au; D(variadic(4, "piwl", &o6, (int)(x * v0), (u64)c17_g0, (long)v0)); } return (c17_g0, c17_g1); }
u64 c17(u64 x, u64 y) { digest = effects = 7; u64 v_ = c17_run(x, y); D(v_); D(effects); D(c17_g0); D(c17_g1); D(c17_a0[0]); D(c17_a0[1]); D(c17_a0[2]); D(c17_a0[3]); return digest; }
struct c18_r0 { struct { u8 m1 : 8; } m0; u32 m2; };
static void digest_c18_r0(const struct c18_r0 *p) { D(p->m0.m1); D(p->m2); D(sizeof *p + (_Alignof(struct c18_r0) << 16)); }
static struct c18_r0 pass_c18_r0(struct c18_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c18_r0 make_c18_r0(u64 k) { struct c18_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c18_r0(struct c18_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0.m1 + p->m2; }
static char c18_g0 = 196;
static enum negative c18_g1 = -10373;
static enum wide c18_a0[4] = { 2, [2 ... 3] = 141 };
static struct c18_r0 c18_s0 = { { 3 }, -162 };
static s32 c18_f0(s64 x, u32 y) { effect(1 + x); enum { k0 = -5 }; y ^= ((x && (c18_g0 ? (7) : k0)) - (c18_g1 |= c18_g0)); return ((c18_s0.m2 |= y), (0xc8UL ? c18_g0 : c18_g0)); }
static s32 c18_f1(s64 x, u32 y) { effect(2 + x); struct c18_r0 r0 = { .m2 = (c18_s0.m2 % ((y & 0x7f) | 64)) }; return c18_f0(c18_s0.m2, ((void)c18_g1, c18_g0)); }
static s32 (*c18_fp)(s64, u32) = c18_f0, (*c18_fns[2])(s64, u32) = { c18_f1, c18_f0 };
static unsigned long long c18_f2(enum tiny x, s32 y) { effect(3 + x); x &= (0xf921a6b6 ? c18_s0 : c18_s0).m2; return ((c18_g0 ?: y) ?: (2147483589 ? y : c18_g0)); }
static u64 c18_run(u64 x, u64 y) {  return (+((struct c18_r0){ .m2 = c18_g1 }).m0.m1); }
u64 c18(u64 x, u64 y) { digest = effects = 7; u64 v_ = c18_run(x, y); D(v_); D(effects); D(c18_g0); D(c18_g1); D(c18_a0[0]); D(c18_a0[1]); D(c18_a0[2]); D(c18_a0[3]); digest_c18_r0(&c18_s0); return digest; }
struct c19_r0 { enum wide m0[3]; enum plain m1 : 4; struct { struct { enum plain m4 : 4; } ; u64 m5 : 40; } __attribute__((aligned(16))) m2[2]; _Bool m6 : 1; u16 m7 : 3; };
static void digest_c19_r0(const struct c19_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2[0].m4); D(p->m2[0].m5); D(p->m2[1].m4); D(p->m2[1].m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c19_r0) << 16)); }
static struct c19_r0 pass_c19_r0(struct c19_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c19_r0 make_c19_r0(u64 k) { struct c19_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c19_r0(struct c19_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0[0] + p->m7; }
static unsigned long long c19_g0 = 45;
static u8 c19_g1 = -12873;
static struct c19_r0 c19_s0 = { { [2] = -37144 } };
static s32 c19_f0(s64 x, u32 y) { effect(1 + x);  return (x < 0xbac95841); }
static s32 c19_f1(s64 x, u32 y) { effect(2 + x);  return c19_f0((c19_s0.m0[0]--), (c19_g1 | y)); }
static s32 (*c19_fp)(s64, u32) = c19_f0, (*c19_fns[2])(s64, u32) = { c19_f1, c19_f0 };
static char c19_f2(char x, u128 y) { effect(3 + x);  return (*c19_fns[1])((c19_g1 * 0x6a), through_c19_r0(&c19_s0, (-72))); }
static u64 c19_run(u64 x, u64 y) { { const char *s0 = (++y) ? "irq\n" "\x41" "b" : "irq\n" "\x41" "b"; D(text(s0)); while (*s0) D(*s0++); } (void)({ { struct c19_r0 r1[3] = { { { [1] = 0xffffffe7, 1459115959 }, 0xe48ef695, { [0] = { { '\x3f' }, 0x2b53bf72u } }, ((c19_g0 > y) * (c19_g0 * c19_g0)), 0xfffffffeu }, [2] = { { 1355312686, '\xd0' }, 0x5UL } }; r1[sizeof(+c19_g1) & 1].m2[0].m4 = (((-62) < c19_g0) < 250); r1[2] = r1[y & 1]; for (struct c19_r0 *q_ = r1; q_ < r1 + 3; q_++) { digest_c19_r0(q_); q_->m2[0].m4++; } D(r1[1].m2[0].m5); D(&r1[2] - r1); } enum { k2 = ~0x7f }; sizeof(+x); }); D(x); for (s32 i3 = 0, n_i3 = 0; n_i3 < 2 && i3 < 9; n_i3++, i3++) { { const char *s4 = MAX(+y, +0x2UL) ? "a" : "a"; D(text(s4)); while (*s4) D(*s4++); } { u64 o5 = 0x5; D(variadic(4, "wwii", (u64)({ typeof((u64)c19_g0) q0_ = y; q0_; }), (u64)(y ? c19_s0 : c19_s0).m2[1].m4, (u16)(c19_g0 & c19_g0), (int)(++x))); } } enum { k6 = -5 }; c19_s0.m0[1] -= (__builtin_ctz((u32)((s128)c19_g0 << (y & 127)) | 1u << 26) << (({ u32 q1_ = (-27); if (q1_ & 1) q1_ = c19_g0; else q1_++; q1_; }) & 31)); return ((u128)TYPE(c19_g0) >> (c19_g0 & 127)); }
u64 c19(u64 x, u64 y) { digest = effects = 7; u64 v_ = c19_run(x, y); D(v_); D(effects); D(c19_g0); D(c19_g1); digest_c19_r0(&c19_s0); return digest; }
static enum wide c20_g0 = -30970;
static u32 c20_g1 = -2;
static enum negative c20_a0[4] = { 5, [2 ... 3] = 149 };
static s32 c20_f0(s64 x, u32 y) { effect(1 + x); D(x); { u64 o0 = (79); D(variadic(7, "iliuiii", (char)((s64)y >> (c20_g0 & 63)), (long)(c20_g0, c20_g0), (u8)(y / ((y & 0x7f) + 1)), (u32)text("ab\nab\n" "c"), (s16)x, (enum tiny)sizeof(enum tiny), (int)((u64)c20_g1 >> (x & 63)))); } return TYPE(((u64)0xffffffffffffff69UL >> ((-94) & 63))); }
static s32 c20_f1(s64 x, u32 y) { effect(2 + x); static enum tiny st0 = 9; { u64 o1 = sizeof(enum tiny); D(variadic(2, "wi", (u64)((s128)y << (x & 127)), (char)c20_g1)); } return (0xbc322463fd499070UL - y); }
static s32 (*c20_fp)(s64, u32) = c20_f0, (*c20_fns[2])(s64, u32) = { c20_f1, c20_f0 };
static u64 c20_f2(unsigned long long x, u128 y) { effect(3 + x); { u16 x_p0 = (2147483646, 0xc5a93656abac4dcfUL); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 |= ((s64)(-2) >> (c20_g0 & 63)); if ((c20_g1 % ((y & 0x7f) - 200))) *pp_p0 = &y_p0; *p0 += text("ab\nab\n" "c"); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (y ? x_p0 : y_p0); *(c20_f0(y, y) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { { __attribute__((cleanup(left))) s32 g2 = 1; __attribute__((cleanup(left))) s32 g3 = 2; if (x) goto g1; { u64 o4 = (-73); D(variadic(2, "pl", &o4, (long)((s64)x >> (c20_g0 & 63)))); } c20_g0 ^= ((u128)c20_f1(((u128)0x6cUL >> (y & 127)), y) >> (c20_g1 & 127)); } effect(2); g1: ; } return (sizeof(+c20_g0) | (c20_g1 - c20_g0)); }
static u64 c20_run(u64 x, u64 y) {  return (c20_fns[1])(((u64)0x3fffffff >> (c20_g0 & 63)), (c20_g0 / ((c20_g0 & 0x7f) + 1))); }
u64 c20(u64 x, u64 y) { digest = effects = 7; u64 v_ = c20_run(x, y); D(v_); D(effects); D(c20_g0); D(c20_g1); D(c20_a0[0]); D(c20_a0[1]); D(c20_a0[2]); D(c20_a0[3]); return digest; }
struct c21_r0 { u128 m0; enum negative m1 : 5; enum negative : 21; _Bool m2[3]; s64 m3 : 21; u16 m4 : 1; struct { s128 m6 __attribute__((aligned(2))); } ; enum wide m7[4]; };
static void digest_c21_r0(const struct c21_r0 *p) { DD(p->m0); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m2[2]); D(p->m3); D(p->m4); DD(p->m6); D(p->m7[0]); D(p->m7[1]); D(p->m7[2]); D(p->m7[3]); D(sizeof *p + (_Alignof(struct c21_r0) << 16)); }
static struct c21_r0 pass_c21_r0(struct c21_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c21_r0 make_c21_r0(u64 k) { struct c21_r0 v = { 0 }; effect(k); v.m7[3] = k; return v; }
static u64 through_c21_r0(struct c21_r0 *p, s32 k) { effect(k); p->m7[3] ^= k; return p->m0 + p->m7[3]; }
struct c21_r1 { s8 m0 : 6; } __attribute__((aligned(4)));
static void digest_c21_r1(const struct c21_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c21_r1) << 16)); }
static struct c21_r1 pass_c21_r1(struct c21_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c21_r1 make_c21_r1(u64 k) { struct c21_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c21_r1(struct c21_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static _Bool c21_g0 = 64;
static char c21_g1 = 4;
static _Bool c21_a0[4] = { 8, [2 ... 3] = 24 };
static struct c21_r0 c21_s0 = { };
static struct c21_r1 c21_s1 = { };
static s32 c21_f0(s64 x, u32 y) { effect(1 + x);  return ((y ^ 2147483559) & (y ? c21_g1 : x)); }
static s32 c21_f1(s64 x, u32 y) { effect(2 + x); { s32 o_p0 = ((y << (c21_g1 & 7)) - pass_c21_r1(c21_s1, c21_g1).m0), *p0 = &o_p0; *p0 ^= (MAX(+x, +c21_g0) + c21_s1.m0); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c21_s0.m2[0]; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { u64 o1 = W1; D(variadic(7, "iiiwiiu", (int)((struct c21_r1){ .m0 = c21_g1 }).m0, (int)(c21_g1 & y), (u8)(c21_g1 - sizeof(enum tiny)), (u64)TYPE(y), (int)through_c21_r1(&c21_s1, x), (int)y, (u32)(0xd18a6d44 ?: c21_g1))); } return text("" "c"); }
static s32 (*c21_fp)(s64, u32) = c21_f0, (*c21_fns[2])(s64, u32) = { c21_f1, c21_f0 };
static enum tiny c21_f2(_Bool x, _Bool y) { effect(3 + x); if (((TYPE(c21_g1) & ((u128)x >> (c21_g0 & 127))) / ((((s128)0x5u >> (x & 127)) & 0x7f) + 1))) { c21_s0.m2[0] -= __builtin_constant_p(0xffffffffffffff88UL); if ((((s64)(y - y) << (y & 63)) - pass_c21_r1(c21_s1, (y ^ x)).m0)) { D(((((u8 *)&(u64){ c21_g0 })[0] >= (y ? c21_g0 : c21_g1)) >> (((u64)0x0u >> (x & 63)) & 31))); } else { D(c21_g1 += (c21_g0++)); { struct c21_r1 r0 = { 400264886 }; struct c21_r1 *p_r0 = &r0, c_r0 = *p_r0; *p_r0 = c_r0; r0.m0 &= __builtin_ctz((u32)((u64)(3) >> (c21_g0 & 63)) | 1u << 17); D((r0.m0 *= (2048 ?: c21_g1)) + W1); __builtin_memcpy(&r0, &c_r0, sizeof(r0)); digest_c21_r1(&r0); } } } else { { u64 o1 = (-83); D(variadic(0, "")); } D(MAX(+TYPE((0x7dd6d353u * 0xffffff5c)), +((s128)(c21_g1 ^ y) << (0x3u & 127)))); } c21_s0.m3 ^= (y > ((s64)c21_g0 << (W1 & 63))); return c21_s0.m1; }
static u64 c21_run(u64 x, u64 y) { D((((u8 *)&(u64){ through_c21_r0(&c21_s0, (0)) })[4] / ((((u64)W0 >> (c21_g1 & 63)) & 0x7f) + 1))); { enum plain a_p0[8] = { (y >> (65534 & 31)), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((char *)e_p0 - (char *)p0); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } { struct c21_r1 r1; __builtin_memset(&r1, 87, sizeof r1); struct c21_r1 *p_r1 = &r1, c_r1 = *p_r1; digest_c21_r1(&r1); } return ((y + c21_g1) ?: pass_c21_r1(c21_s1, c21_g1).m0); }
u64 c21(u64 x, u64 y) { digest = effects = 7; u64 v_ = c21_run(x, y); D(v_); D(effects); D(c21_g0); D(c21_g1); D(c21_a0[0]); D(c21_a0[1]); D(c21_a0[2]); D(c21_a0[3]); digest_c21_r0(&c21_s0); digest_c21_r1(&c21_s1); return digest; }
static enum negative c22_g0 = 0;
static u16 c22_g1 = 27805;
static s32 c22_f0(s64 x, u32 y) { effect(1 + x); { char a0[2][3] = { { (y & x), (x * c22_g0) }, [1] = { [2] = MAX(+y, +c22_g0) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[0xa29046d501ef8744UL & 1][x & 1] *= ({ __auto_type q0_ = (u32)((void)c22_g1, x); q0_; }); q_a0[(y + y) & 3]++; *(*(a0 + 1) + 1) -= (x ?: 0xabe1bcfabed3a7b5UL); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { _Bool a1[4] = { c22_g0 }; a1[(x *= 0xffffffb2u) & 3] *= ((s64)((void)0xb324772e, c22_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } return (c22_g0 >> (x & 31)); }
static s32 c22_f1(s64 x, u32 y) { effect(2 + x); { typeof(c22_g0) w_ = ONCE(c22_g0); *(volatile typeof(c22_g0) *)&c22_g0 = w_ + ((void)c22_g1, c22_g1); D(c22_g0); } { s16 a0[2][3] = { { (0x5aUL - c22_g0), ((void)0xffffffd6u, 0xf3u) }, [1] = { [2] = c22_g0 } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[c22_g1 & 1][(x ^= c22_g1) & 1] -= ((c22_g1 + y) & c22_g1); q_a0[((s64)c22_g0) & 3]++; *(*(a0 + 1) + 1) &= y; p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return TYPE(TYPE(0xffffffee)); }
static s32 (*c22_fp)(s64, u32) = c22_f0, (*c22_fns[2])(s64, u32) = { c22_f1, c22_f0 };
static u16 c22_f2(enum negative x, u64 y) { effect(3 + x); typeof((unsigned long long)0) v0 = (((void)x, (0xb904c7ddd64e2e2aUL << (x & 15))) - c22_f0(c22_g0, 2147483647)); { u64 a_p1[8] = { x, 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); p1 += x & 1; p1 += W0 & 1; *p1 -= ((enum wide)c22_g0); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } return (((void)0xffffffffffffff82UL, c22_g1) * MAX(+x, +c22_g0)); }
static u64 c22_run(u64 x, u64 y) { { struct f_ { u8 n; s8 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = ({ __auto_type q0_ = (enum tiny)c22_g1; q0_; }); q_->v[c22_f0(y, x) & 3] -= (y & 0x23UL); f0.v[W0 & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } { u16 a_p1[8] = { ((void)c22_g1, c22_g1), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8];  for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } { __attribute__((cleanup(left))) s32 g3 = 1;  } { struct f_ { u8 n; s32 v[]; }; static struct f_ f4 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f4[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f4; q_->n = y; q_->v[MAX(+'\xf4', +0xddUL) & 3] |= c22_f1(c22_g0, 1859796014); f4.v[c22_g0 & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f4.v[0] + f4.v[1] * 3 + f4.v[2]); D(q_->n); } (void)({  ((s16)T1); }); { u16 x_p5 = (c22_g0 - x); typeof(x_p5) y_p5 = 3, *p5 = &x_p5, **pp_p5 = &p5; **pp_p5 ^= ((s64)x >> (c22_g0 & 63)); if (0x1fffffffeUL) *pp_p5 = &y_p5; *p5 += c22_f2(x, x); D(x_p5); D(y_p5); D(*pp_p5 == &x_p5); (2147483646 ? x_p5 : y_p5); *(MAX(+P2, +y) ? &x_p5 : &y_p5) ^= 5; D(x_p5 * 3 + y_p5); } u8 v6 = T1; return c22_f1(TYPE(0xd5ac58cecce621bbUL), c22_g1); }
u64 c22(u64 x, u64 y) { digest = effects = 7; u64 v_ = c22_run(x, y); D(v_); D(effects); D(c22_g0); D(c22_g1); return digest; }
static enum wide c23_g0 = -116;
static s64 c23_g1 = 193;
static s32 c23_f0(s64 x, u32 y) { effect(1 + x); x -= ({ enum wide q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)(('\xfe', y), y); q0_; }); u128 v0 = ((u128)(((s64)c23_g1 >> (x & 63)) | (0xfffffffeu * 0x4au)) >> (c23_g0 & 127)); return (0xe221c74e8f6e67a4UL * c23_g1); }
static s32 c23_f1(s64 x, u32 y) { effect(2 + x); y += ((u64)c23_f0(((u64)c23_g1 >> (x & 63)), MAX(+x, +x)) << (x & 63)); { u64 o0 = c23_g1; D(bump(&o0, y)); o0 ^= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] -= bump(&o0, c23_f0(x, x)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return MAX(+((s128)c23_g1 << (x & 127)), +(c23_g1 ?: T1)); }
static s32 (*c23_fp)(s64, u32) = c23_f0, (*c23_fns[2])(s64, u32) = { c23_f1, c23_f0 };
static enum tiny c23_f2(s32 x, unsigned long long y) { effect(3 + x); --c23_g0; typeof((s32)0) v0 = ({ s64 q0_ = c23_f0(((void)c23_g0, 0x0), (x ?: c23_g0)); if (q0_ & 1) q0_ = ((s64)((u64)(7) >> ((1) & 63)) << (y & 63)); else q0_++; q0_; }); return c23_f0(((void)x, 0x62bbaf6f810ecbc0UL), ((s128)c23_g0 << ('\x9d' & 127))); }
static u64 c23_run(u64 x, u64 y) { { u64 o0 = ((u64)x << (x & 63)); D(bump(&o0, MAX(+x, +c23_g1))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, ((void)N2, c23_g1)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } if (c23_f0(((c23_g0 <= c23_g0) << (c23_g0 & 7)), (((u128)0xffffffffffffffaaUL >> (x & 127)) + 0xffffff4au))) { s128 v1 = c23_f1((MAX(+y, +y) << (c23_g1 & 7)), ((s64)((u128)N2 << (x & 127)) >> (c23_g0 & 63))); { u64 x_p2 = ((u128)0xddUL >> ('\x6d' & 127)); typeof(x_p2) y_p2 = 3, *p2 = &x_p2, **pp_p2 = &p2; **pp_p2 *= v1; if (((u128)W1 << (y & 127))) *pp_p2 = &y_p2; *p2 += (x * P2); D(x_p2); D(y_p2); D(*pp_p2 == &x_p2); ((0xb2u - v1) ? x_p2 : y_p2); *(MAX(+c23_g1, +c23_g1) ? &x_p2 : &y_p2) ^= 5; D(x_p2 * 3 + y_p2); } } --c23_g1; if (((s64)({ __auto_type q0_ = (enum plain)W0; q0_; }) >> (c23_g0 & 63))) goto l3; { D(((void)(x | c23_g1), ((u128)TYPE(+x) >> (x & 127)))); D(((TYPE(+2147483510), (x, y)), ((x ?: c23_g0), '\x58'))); } l3: ; { u16 x_p4 = ((77) ?: x); typeof(x_p4) y_p4 = 3, *p4 = &x_p4, **pp_p4 = &p4; **pp_p4 ^= (c23_g0 >> (y & 7)); if (c23_g1) *pp_p4 = &y_p4; *p4 += TYPE(+x); D(x_p4); D(y_p4); D(*pp_p4 == &x_p4); (c23_g1 ? x_p4 : y_p4); *((c23_g1 > c23_g1) ? &x_p4 : &y_p4) ^= 5; D(x_p4 * 3 + y_p4); } --c23_g0; c23_g0--; return TYPE(+c23_f2('\x3e', c23_g1)); }
u64 c23(u64 x, u64 y) { digest = effects = 7; u64 v_ = c23_run(x, y); D(v_); D(effects); D(c23_g0); D(c23_g1); return digest; }
struct c24_r0 { _Bool m0 : 1; s16 m1 : 9; s64 m2[2]; u64 m3 : 43; u8 m4 : 7; s128 m5; s128 m6; };
static void digest_c24_r0(const struct c24_r0 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m3); D(p->m4); DD(p->m5); DD(p->m6); D(sizeof *p + (_Alignof(struct c24_r0) << 16)); }
static struct c24_r0 pass_c24_r0(struct c24_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c24_r0 make_c24_r0(u64 k) { struct c24_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c24_r0(struct c24_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static u32 c24_g0 = 0;
static s8 c24_g1 = 28450;
static struct c24_r0 c24_s0 = { };
static s32 c24_f0(s64 x, u32 y) { effect(1 + x);  return ((void)0x3UL, ((u32)x)); }
static s32 c24_f1(s64 x, u32 y) { effect(2 + x); { u32 n_g0 = 0; g0: ; __attribute__((cleanup(left))) s32 g1 = 1; if (n_g0++ < 2 && (c24_g0 << (y & 7))) goto g0;  } __auto_type v2 = (s16)c24_f0(MAX(+(y >> (c24_g0 & 15)), +(!c24_g1)), (((struct c24_r0){ .m0 = c24_g1, .m2 = { [0 ... 0] = x, [0] = c24_g1 } }).m5 << (0xd0fcf7611175770aUL & 7))); return c24_g1; }
static s32 (*c24_fp)(s64, u32) = c24_f0, (*c24_fns[2])(s64, u32) = { c24_f1, c24_f0 };
static s16 c24_f2(s64 x, char y) { effect(3 + x); if (sizeof(+sizeof(+c24_g1))) return (-((s16)0x27a531d7)); return (c24_fp)((c24_g0 << (0x6 & 31)), sizeof(+W0)); }
static u64 c24_run(u64 x, u64 y) { x = x + c24_g0; { u32 n_l0 = 0; if (((c24_g0 && y) ^ (c24_g0 && y))) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { { s128 a_p1[8] = { (!0x5UL), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D((char *)e_p1 - (char *)p1); *p1++ = (-y); D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); p1 += c24_f0(c24_g1, c24_g0) & 1; for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } D(((void)MAX(+c24_g1, +188), sizeof(+(*c24_fp)(c24_g1, y)))); } l0: { if ((+((s128)x))) return (((enum plain)x) || (~1574593374)); { { __attribute__((cleanup(left))) s32 g3 = 1; __attribute__((cleanup(left))) s32 g4 = 2; if (c24_f1(x, c24_g0)) goto g2;  } effect(2); g2: ; } } } } { struct f_ { u16 n; s16 v[]; }; static struct f_ f5 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f5[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f5; q_->n = c24_f0(x, '\x7d'); q_->v[pass_c24_r0(c24_s0, c24_g0).m2[0] & 3] &= MAX(+T1, +x); f5.v[(c24_fp)(c24_g1, y) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f5.v[0] + f5.v[1] * 3 + f5.v[2]); D(q_->n); } enum wide a6[] = { [0 ... 3] = (~(52)), [2] = 0xe1616f135c15de57UL }; return (c24_f0(c24_g0, 0xffffffff) & through_c24_r0(&c24_s0, c24_g0)); }
u64 c24(u64 x, u64 y) { digest = effects = 7; u64 v_ = c24_run(x, y); D(v_); D(effects); D(c24_g0); D(c24_g1); digest_c24_r0(&c24_s0); return digest; }
static enum plain c25_g0 = 7;
static u32 c25_g1 = -55;
static s32 c25_f0(s64 x, u32 y) { effect(1 + x); _Bool v0 = y; { enum plain a1[2][3] = { { (v0 || (117)), (!0xffffffddu) }, [1] = { [2] = ('\x11' ?: y) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[({ char q0_ = '\x3'; q0_ ^ P2; }) & 1][c25_g0 & 1] ^= (x | v0); q_a1[c25_g0 & 3]++; *(*(a1 + 1) + 1) *= (-c25_g0); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return ((y && (4)) == c25_g1); }
static s32 c25_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = c25_f0((x && x), y), *p0 = &o_p0; *p0 *= ((c25_g1 && 0x9c84db13u) - 0x5f561304u); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ('\xff' ?: 4); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { s32 o_p1 = (({ enum tiny q0_ = 0xffffffdfu; q0_ + (6); }), c25_g0), *p1 = &o_p1; *p1 ^= ((x ?: c25_g1) << (c25_g1 & 15)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c25_g1 + x); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return ((c25_g0 & 0x31167c4du) | (y > 0x5u)); }
static s32 (*c25_fp)(s64, u32) = c25_f0, (*c25_fns[2])(s64, u32) = { c25_f1, c25_f0 };
static enum plain c25_f2(enum plain x, enum wide y) { effect(3 + x);  return x; }
static u64 c25_run(u64 x, u64 y) { { enum tiny a0[2][3] = { { (0x3UL ?: x), '\x9d' }, [1] = { [2] = c25_f0(x, y) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[(x ?: c25_g0) & 1][c25_g1 & 1] ^= (x, c25_g0); q_a0[(c25_g1 ?: x) & 3]++; *(*(a0 + 1) + 1) = y; p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } enum { k1 = 1 << 4 | 3 }; { enum negative a2[4] = { ((0x78b36f96u <= y) == (x >> (x & 31))), [3] = (c25_f1(c25_g1, c25_g0) * ({ enum wide q0_ = k1; q0_ ^ 0x5UL; })), [1] = y }; a2[(c25_g1, N0) & 3] = (c25_g1 ^ (c25_g0 != x)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } y &= sizeof(enum tiny); unsigned long long v3 = ({ __attribute__((cleanup(left))) s32 q1_ = 0; c25_g0; }); return (sizeof(enum tiny) == (*c25_fns[1])(y, c25_g0)); }
u64 c25(u64 x, u64 y) { digest = effects = 7; u64 v_ = c25_run(x, y); D(v_); D(effects); D(c25_g0); D(c25_g1); return digest; }
struct c26_r0 { s64 m0[1]; u64 m1; s8 m2[3]; union { char m4[4]; } m3; s32 m5; _Bool m6 : 1; } __attribute__((packed));
static void digest_c26_r0(const struct c26_r0 *p) { D(p->m0[0]); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m2[2]); D(p->m3.m4[0]); D(p->m3.m4[1]); D(p->m3.m4[2]); D(p->m3.m4[3]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c26_r0) << 16)); }
static struct c26_r0 pass_c26_r0(struct c26_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c26_r0 make_c26_r0(u64 k) { struct c26_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c26_r0(struct c26_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0[0] + p->m6; }
struct c26_r1 { u64 m0 : 16; enum plain m1 : 4; u32 m2 : 3; u16 m3 : 7; u8 m4 : 7; u16 m5[3]; u16 m6[2]; } __attribute__((packed));
static void digest_c26_r1(const struct c26_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5[0]); D(p->m5[1]); D(p->m5[2]); D(p->m6[0]); D(p->m6[1]); D(sizeof *p + (_Alignof(struct c26_r1) << 16)); }
static struct c26_r1 pass_c26_r1(struct c26_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c26_r1 make_c26_r1(u64 k) { struct c26_r1 v = { 0 }; effect(k); v.m6[1] = k; return v; }
static u64 through_c26_r1(struct c26_r1 *p, s32 k) { effect(k); p->m6[1] ^= k; return p->m0 + p->m6[1]; }
static s32 c26_g0 = -3921;
static unsigned long long c26_g1 = 39;
static struct c26_r0 c26_s0 = { .m1 = 253, .m1 = -474553 };
static struct c26_r1 c26_s1 = { -27, 338083, -145, 6, -437835, { [1 ... 1] = 13, [0] = -1 } };
static s32 c26_f0(s64 x, u32 y) { effect(1 + x); { typedef s8 t0; t0 t0v = ((0x84u * c26_g1) <= MAX(+'\xfe', +c26_g0)); D(t0v * sizeof(t0)); } D(c26_g0 *= (c26_s0.m3.m4[0]--)); return x; }
static s32 c26_f1(s64 x, u32 y) { effect(2 + x); D((((0x5 / ((c26_g1 & 0x7f) + 1)) | c26_f0(742613878, 0x5321d04c3ab6ae36UL)) ?: (c26_s0.m2[2] / ((c26_g1 & 0x7f) | 64)))); { char s0[] = "\377\t\\"; D(sizeof s0); s0[0] ^= c26_g0; for (u32 k_ = 0; k_ < sizeof s0; k_++) D(s0[k_]); } return ({ s8 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)c26_f0(x, c26_g0); q0_; }); }
static s32 (*c26_fp)(s64, u32) = c26_f0, (*c26_fns[2])(s64, u32) = { c26_f1, c26_f0 };
static s64 c26_f2(u32 x, enum wide y) { effect(3 + x); { typedef u16 t0; t0 t0v = (W1 % ((x & 0x7f) + 1)); D(t0v * sizeof(t0)); } D(c26_s1.m5[0] *= (c26_s0.m1 *= (c26_g0 <= 2147483570))); return c26_g1; }
static u64 c26_run(u64 x, u64 y) { D(y |= (c26_s0.m2[1] ^= c26_f1(c26_g1, c26_g1))); x = (*c26_fp)((c26_s0.m2[0] - (y || c26_g1)), __builtin_constant_p(c26_g0)); return (*c26_fp)((c26_g0 > y), 536870911); }
u64 c26(u64 x, u64 y) { digest = effects = 7; u64 v_ = c26_run(x, y); D(v_); D(effects); D(c26_g0); D(c26_g1); digest_c26_r0(&c26_s0); digest_c26_r1(&c26_s1); return digest; }
struct c27_r0 { s128 m0[2][2]; char m1; enum negative m2 : 5; };
static void digest_c27_r0(const struct c27_r0 *p) { DD(p->m0[0][0]); DD(p->m0[0][1]); DD(p->m0[1][0]); DD(p->m0[1][1]); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c27_r0) << 16)); }
static struct c27_r0 pass_c27_r0(struct c27_r0 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c27_r0 make_c27_r0(u64 k) { struct c27_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c27_r0(struct c27_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0[0][0] + p->m2; }
struct c27_r1 { s64 m0 : 48; unsigned long long m1[3]; u16 m2 : 8; u16 : 0; };
static void digest_c27_r1(const struct c27_r1 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m1[2]); D(p->m2); D(sizeof *p + (_Alignof(struct c27_r1) << 16)); }
static struct c27_r1 pass_c27_r1(struct c27_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c27_r1 make_c27_r1(u64 k) { struct c27_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c27_r1(struct c27_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static s128 c27_g0 = 7;
static s32 c27_g1 = -12049;
static u16 c27_a0[4] = { 1, [2 ... 3] = 98 };
static struct c27_r0 c27_s0 = { .m0 = { { [1] = -132 } } };
static struct c27_r1 c27_s1 = { .m1 = { [0 ... 0] = 38 }, .m0 = 85 };
static s32 c27_f0(s64 x, u32 y) { effect(1 + x); switch ((u16)(((s8)(x ?: c27_g1)) & 15)) { case 1: {  } default: { --c27_a0[(2147483647 | c27_g0) & 3]; } case 3: { D(y |= (c27_g1 += TYPE(+x))); } break; } switch ((s8)(0xaau & 7)) { case -2 ... -1: {  } case 3: { D(c27_g0 *= (++c27_s1.m2)); } } return (~(!x)); }
static s32 c27_f1(s64 x, u32 y) { effect(2 + x); { u8 o_p0 = ((s128)((7) + y) << (W1 & 127)), *p0 = &o_p0; *p0 *= ((c27_g1 - x), c27_g1); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= TYPE(0xdb4c79c3u); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } u64 v1 = (c27_f0((+y), x) | (('\xe1', c27_g1) | ((enum tiny)y))); return TYPE(((char)y)); }
static s32 (*c27_fp)(s64, u32) = c27_f0, (*c27_fns[2])(s64, u32) = { c27_f1, c27_f0 };
static s8 c27_f2(s32 x, enum negative y) { effect(3 + x);  return c27_g0; }
static u64 c27_run(u64 x, u64 y) {  return (TYPE(+c27_g0) ?: y); }
u64 c27(u64 x, u64 y) { digest = effects = 7; u64 v_ = c27_run(x, y); D(v_); D(effects); D(c27_g0); D(c27_g1); D(c27_a0[0]); D(c27_a0[1]); D(c27_a0[2]); D(c27_a0[3]); digest_c27_r0(&c27_s0); digest_c27_r1(&c27_s1); return digest; }
static s128 c28_g0 = 1;
static enum negative c28_g1 = 1;
static s32 c28_f0(s64 x, u32 y) { effect(1 + x); c28_g1 /= ((3) & 0x3f) + 1; D(c28_g0); return ((s64)(c28_g0, y)); }
static s32 c28_f1(s64 x, u32 y) { effect(2 + x); _Bool v0 = y; enum wide v1 = 0x51; return ((u64)(y && y)); }
static s32 (*c28_fp)(s64, u32) = c28_f0, (*c28_fns[2])(s64, u32) = { c28_f1, c28_f0 };
static enum plain c28_f2(u128 x, enum negative y) { effect(3 + x);  return ((2 ^ y) | (-y)); }
static u64 c28_run(u64 x, u64 y) { D((c28_f1((x ?: c28_g1), c28_g0) ?: ((y, x) >= c28_g1))); return (x++); }
u64 c28(u64 x, u64 y) { digest = effects = 7; u64 v_ = c28_run(x, y); D(v_); D(effects); D(c28_g0); D(c28_g1); return digest; }
static u128 c29_g0 = 7203;
static enum tiny c29_g1 = 4;
static s32 c29_f0(s64 x, u32 y) { effect(1 + x); c29_g0 |= ((void)(N2 >> (W0 & 15)), c29_g1); { u32 n_l0 = 0; l0: { u32 v1 = x; } if (n_l0++ < 2 && 0x0u) goto l0; } return ((0x2u % (((14) & 0x7f) + 1)) ?: (c29_g0 ?: (60))); }
static s32 c29_f1(s64 x, u32 y) { effect(2 + x);  return (0xf && x); }
static s32 (*c29_fp)(s64, u32) = c29_f0, (*c29_fns[2])(s64, u32) = { c29_f1, c29_f0 };
static u32 c29_f2(s16 x, s8 y) { effect(3 + x); { typedef enum tiny t0; t0 t0v = y; D(t0v * sizeof(t0)); } c29_g1 = sizeof(+((2147483647 & '\xbf') == (0x9dUL - x))); return (y >> (c29_g1 & 7)); }
static u64 c29_run(u64 x, u64 y) { unsigned long long v0 = c29_f1((({ enum negative q0_ = c29_g1; q0_ ^ 0x7ca9679d04a43f78UL; }) ?: c29_g1), x); D(('\x92' / ((c29_g0 & 0x7f) | 64))); if ((c29_g1 ^ TYPE(+y))) return ((~v0) <= (~(47))); return ((c29_g1 && c29_g1) && (c29_g1 & c29_g1)); }
u64 c29(u64 x, u64 y) { digest = effects = 7; u64 v_ = c29_run(x, y); D(v_); D(effects); D(c29_g0); D(c29_g1); return digest; }
static unsigned long long c30_g0 = -2;
static enum wide c30_g1 = -1;
static s32 c30_f0(s64 x, u32 y) { effect(1 + x); { if (x) goto l0; { { s32 v1 = "text\x80\0\377"[__builtin_popcountl((y & c30_g1)) & 7]; { u64 o_p2 = ({ u8 q0_ = x; q0_ - 0xba70c522u; }), *p2 = &o_p2; *p2 = ((v1 ?: x) ?: 0xffffff41); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= (x ?: v1); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } } l0: {  } } } u16 a3[4] = { ({ __attribute__((cleanup(left))) s32 q1_ = 0; 0x1u; }) }; return (c30_g1 ?: (c30_g1 ?: c30_g0)); }
static s32 c30_f1(s64 x, u32 y) { effect(2 + x);  return c30_g0; }
static s32 (*c30_fp)(s64, u32) = c30_f0, (*c30_fns[2])(s64, u32) = { c30_f1, c30_f0 };
static u64 c30_f2(u16 x, s64 y) { effect(3 + x); _Bool a0[4] = { ({ u64 o0_; _Bool bo0_ = __builtin_add_overflow((u64)(y - c30_g1), (s32)c30_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), [3] = c30_g0, [1] = N2 }; switch ((u32)(c30_f1(c30_g0, __builtin_choose_expr(sizeof(int) == 8, y, c30_g1)))) { default: { u128 v1 = __builtin_constant_p(0x6u); } case -2 ... -1: { switch ((u32)(x & 7)) {  } } case 2 ... 3: { y *= __builtin_ffsll(((s64)text("" "c") >> (c30_g0 & 63))); } } return ({ __auto_type q1_ = (_Bool)(c30_g1 * 0); q1_; }); }
static u64 c30_run(u64 x, u64 y) { { u64 o0 = (179060289 ^ c30_g0); D(bump(&o0, __builtin_choose_expr(P2 > P3, '\xe1', c30_g1))); o0 -= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, x); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } { struct f_ { u32 n; u32 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = c30_g0; q_->v[({ u16 o0_; _Bool bo0_ = __builtin_mul_overflow((s32)x, (s8)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 3] += c30_f0(c30_g1, x); f1.v[({ __attribute__((cleanup(left))) s32 q1_ = 6; x; }) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } D(((u64)(-8) << (((s128)y >> (0xffffffffffffff8eUL & 127)) & 63))); s128 v2 = ({ s8 a2_ = c30_g0; s64 ra2_ = __atomic_exchange_n(&a2_, ((--x) ?: ((u64)c30_g1 << (N2 & 63))), 5); ra2_ * 3 + __atomic_load_n(&a2_, 0); }); if (y) goto l3; { { if ((((s128)v2 << (x & 127)) - v2)) goto l4; if ((v2 * v2)) { { _Bool v5 = ((s64)c30_g1 << (c30_f2(c30_g1, y) & 63)); v2 = __builtin_ctzll((u64)(0xddUL ^ ({ u8 t3_[16] = "23456789abc"; __builtin_memset(t3_, c30_g1, 6); t3_[15] = 0; text((char *)t3_); })) | 1ul << 38); } l4: { { struct f_ { enum tiny n; s16 v[]; }; static struct f_ f6 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f6[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f6; q_->n = (c30_g0 ?: v2); q_->v[((u128)c30_g1 >> (v2 & 127)) & 3] |= __builtin_expect(v2, 0); f6.v[((u128)c30_g0 << (c30_g1 & 127)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f6.v[0] + f6.v[1] * 3 + f6.v[2]); D(q_->n); } { u64 o7 = (c30_g1 ?: c30_g0); D(bump(&o7, (c30_g1 ?: c30_g0))); o7 = bump(&o7, 3); D(o7); u64 a_o7[4] = { o7, bump(&o7, 1), o7 }; a_o7[bump(&o7, 1) & 3] = bump(&o7, c30_f1((2), 1977210774)); D(o7 + a_o7[0] + a_o7[1] * 3 + a_o7[2] * 5 + a_o7[3]); } } } } { enum tiny a8[4] = { T1 }; a8[((u8 *)&(u64){ x })[7] & 3] = c30_f0(({ __attribute__((cleanup(left))) s32 q4_ = 5; 738862653; }), ({ u32 q5_ = (-75); if (q5_ & 1) q5_ = 0xbeUL; else q5_++; q5_; })); for (s32 k_ = 0; k_ < (s32)(sizeof a8 / sizeof a8[0]); k_++) D(a8[k_]); } } l3: ; s128 v9 = ((s128)({ u16 q6_ = ((s128)c30_g1 << (x & 127)); if (q6_ & 1) q6_ = ((u64)v2 << (0x1fffffffffffUL & 63)); else q6_++; q6_; }) << (c30_f0(0x85841103u, v2) & 127)); { struct f_ { s8 n; s16 v[]; }; static struct f_ f10 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f10[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f10; q_->n = (--v2); q_->v[({ enum plain q7_ = 0; for (int k_ = 0; k_ < 1; k_++) q7_ += k_; (void)x; q7_; }) & 3] += __builtin_ctz((u32)c30_g1 | 1u << 26); f10.v[__builtin_clrsbll(v9) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f10.v[0] + f10.v[1] * 3 + f10.v[2]); D(q_->n); } return (__builtin_popcount(x) * ({ u32 a8_ = 0x7; s64 ra8_ = __sync_fetch_and_add(&a8_, c30_g1); ra8_ * 3 + __atomic_load_n(&a8_, 0); })); }
u64 c30(u64 x, u64 y) { digest = effects = 7; u64 v_ = c30_run(x, y); D(v_); D(effects); D(c30_g0); D(c30_g1); return digest; }
struct c31_r0 { s64 m0 __attribute__((aligned(4))); s8 m1 : 2; unsigned long long m2; s32 m3; u8 m4 : 7; } __attribute__((aligned(4)));
static void digest_c31_r0(const struct c31_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c31_r0) << 16)); }
static struct c31_r0 pass_c31_r0(struct c31_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c31_r0 make_c31_r0(u64 k) { struct c31_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c31_r0(struct c31_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static enum wide c31_g0 = 14912;
static enum wide c31_g1 = 7;
static u8 c31_a0[4] = { 5, [2 ... 3] = 100 };
static struct c31_r0 c31_s0 = { 256, 220, -194 };
static s32 c31_f0(s64 x, u32 y) { effect(1 + x); D(((s32)y)); D((c31_s0.m0 |= sizeof(+c31_g1))); return (y = (253 ^ c31_g0)); }
static s32 c31_f1(s64 x, u32 y) { effect(2 + x);  return MAX(+(c31_g1 & c31_g0), +({ u8 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)0xffffffc5; q0_; })); }
static s32 (*c31_fp)(s64, u32) = c31_f0, (*c31_fns[2])(s64, u32) = { c31_f1, c31_f0 };
static s64 c31_f2(enum negative x, enum wide y) { effect(3 + x); c31_g0 = 0x2797efbfu; return ((s16)(c31_g0 ^ c31_g0)); }
static u64 c31_run(u64 x, u64 y) { D(y); struct c31_r0 r0 = { ({ typeof((s16)c31_g0) q0_ = ((u128)c31_g1 >> (x & 127)); q0_; }), 5, (((u128)y >> (c31_g0 & 127)) + (x | c31_g0)) }; c31_g0--; u16 v1 = MAX(+TYPE((c31_g0 * '\x4e')), +(TYPE(+0xad7ee3u) ^ sizeof(+(-69)))); c31_s0.m1 %= (MAX(+v1, +c31_g1) & 0x3f) + 1; return sizeof(+(y &= 0xffffffd4)); }
u64 c31(u64 x, u64 y) { digest = effects = 7; u64 v_ = c31_run(x, y); D(v_); D(effects); D(c31_g0); D(c31_g1); D(c31_a0[0]); D(c31_a0[1]); D(c31_a0[2]); D(c31_a0[3]); digest_c31_r0(&c31_s0); return digest; }
struct c32_r0 { union { _Bool m1 : 1; u8 m2[1]; s8 m3 : 7; } m0; u128 m4; u32 m5 : 2; enum plain m6 : 4; };
static void digest_c32_r0(const struct c32_r0 *p) { D(p->m0.m1); D(p->m0.m2[0]); D(p->m0.m3); DD(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c32_r0) << 16)); }
static struct c32_r0 pass_c32_r0(struct c32_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c32_r0 make_c32_r0(u64 k) { struct c32_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c32_r0(struct c32_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0.m1 + p->m6; }
struct c32_r1 { enum negative m0 : 5; };
static void digest_c32_r1(const struct c32_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c32_r1) << 16)); }
static struct c32_r1 pass_c32_r1(struct c32_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c32_r1 make_c32_r1(u64 k) { struct c32_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c32_r1(struct c32_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static char c32_g0 = -2;
static u8 c32_g1 = -13145;
static struct c32_r0 c32_s0 = { .m4 = -36, .m0 = { -1 } };
static struct c32_r1 c32_s1 = { .m0 = 4 };
static s32 c32_f0(s64 x, u32 y) { effect(1 + x); y %= (c32_g1 & 0x3f) - 77; { u64 o0 = (c32_g0 + c32_g1); D(bump(&o0, (W0 - 0x2ba1a618ced036d4UL))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, ((void)x, c32_g0)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return (-(~c32_g0)); }
static s32 c32_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = '\xe2'; D(variadic(0, "")); } c32_g0 <<= (y ^ c32_g1) & 7; return (-sizeof(+x)); }
static s32 (*c32_fp)(s64, u32) = c32_f0, (*c32_fns[2])(s64, u32) = { c32_f1, c32_f0 };
static enum wide c32_f2(s64 x, _Bool y) { effect(3 + x); switch ((s64)(__builtin_types_compatible_p(typeof(+('\xff' | x)), unsigned))) { default: { if ((((x ?: c32_g0) / ((y & 0x7f) | 64)) % (((~c32_g1) & 0x7f) | 64))) { c32_s0.m4 = ("text\x80\0\377"[y & 7] ? __builtin_expect(sizeof(+c32_g0), 1) : through_c32_r1(&c32_s1, __builtin_clrsbll(y))); char v0 = c32_g1; } } } switch ((u32)(c32_s0.m0.m1 % 9)) { case -2: { D((c32_f0(c32_g0, __builtin_clzl((u64)548128330 | 1ul << 32)) * __builtin_choose_expr(1, (c32_g0 ?: x), (-0xffffffffffffffdaUL)))); } case 0 ... 2: { for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { { u64 o2 = c32_g1; D(bump(&o2, (y ? c32_g1 : (108)))); o2 *= bump(&o2, 3); D(o2); u64 a_o2[4] = { o2, bump(&o2, 1), o2 }; a_o2[bump(&o2, 1) & 3] = bump(&o2, (y ? c32_g1 : 1904217890)); D(o2 + a_o2[0] + a_o2[1] * 3 + a_o2[2] * 5 + a_o2[3]); } } } } return (('\x0' ?: x) % (('\x17' & 0x7f) + 1)); }
static u64 c32_run(u64 x, u64 y) {  return __builtin_constant_p(T1); }
u64 c32(u64 x, u64 y) { digest = effects = 7; u64 v_ = c32_run(x, y); D(v_); D(effects); D(c32_g0); D(c32_g1); digest_c32_r0(&c32_s0); digest_c32_r1(&c32_s1); return digest; }
static u64 c33_g0 = 2;
static u64 c33_g1 = -13600;
static s32 c33_f0(s64 x, u32 y) { effect(1 + x); { typedef enum negative t0; t0 t0v = ((u128)y << (0x7UL & 127)); D(t0v * sizeof(t0)); } y |= ((((s128)x >> (x & 127)) & ((enum plain)c33_g0)) >> (__builtin_types_compatible_p(typeof(+c33_g0), u64) & 31)); return (((s32)x), (x << (c33_g1 & 7))); }
static s32 c33_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x6UL; D(variadic(2, "ww", (u64)y, (u64)y)); } { typedef enum negative t1; t1 t1v = c33_g0; D(t1v * sizeof(t1)); } return 0x3fffeUL; }
static s32 (*c33_fp)(s64, u32) = c33_f0, (*c33_fns[2])(s64, u32) = { c33_f1, c33_f0 };
static s16 c33_f2(u32 x, enum wide y) { effect(3 + x); if (((enum plain)(x | (y * c33_g0)))) { enum plain v0 = ((u32)((s16)(y & x))); { u64 o1 = sizeof(enum tiny); D(variadic(1, "i", (u8)MAX(+0x6, +v0))); } } else { { u32 o_p2 = (y >> (c33_g1 & 15)), *p2 = &o_p2; *p2 = c33_g1; D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= (c33_g0 != y); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } const s64 c3 = x; } { u64 o4 = 0xd8UL; D(variadic(5, "wwuui", (u64)((u128)c33_g1 >> (x & 127)), (u64)'\x5', (u32)2147483606, (u32)c33_g1, (int)x)); } return (c33_g0 ^ (0x6u - y)); }
static u64 c33_run(u64 x, u64 y) { { u64 o0 = (-117); D(variadic(4, "iuil", (int)(y >> (0x3fffeu & 15)), (u32)((u128)x << (c33_g0 & 127)), (int)MAX(+y, +c33_g0), (long)y)); } { typedef enum tiny t1; t1 t1v = MAX(+((28), 0x1ffffeUL), +c33_g1); D(t1v * sizeof(t1)); } if (c33_g1) { const s128 c2 = c33_g1; typeof((enum plain)0) v3 = y; } else { for (s32 i4 = 0, n_i4 = 0; n_i4 < 4 && i4 < 10; n_i4++, i4++) { { u64 o5 = 0xffffffffu; D(variadic(1, "i", (int)((s128)c33_g0 >> (i4 & 127)))); } const volatile s64 c6 = ((y | x) + ({ s8 o0_; _Bool bo0_ = __builtin_sub_overflow((u64)y, (s64)c33_g0, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); } } D(y); return (((u128)y) >= x); }
u64 c33(u64 x, u64 y) { digest = effects = 7; u64 v_ = c33_run(x, y); D(v_); D(effects); D(c33_g0); D(c33_g1); return digest; }
struct c34_r0 { u16 m0 : 16; u16 m1[2]; s128 m2; _Bool m3 : 1; struct { enum plain m5 : 4; } __attribute__((packed)) m4; s64 m6 : 35; u32 m7 : 32; };
static void digest_c34_r0(const struct c34_r0 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); DD(p->m2); D(p->m3); D(p->m4.m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c34_r0) << 16)); }
static struct c34_r0 pass_c34_r0(struct c34_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c34_r0 make_c34_r0(u64 k) { struct c34_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c34_r0(struct c34_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0 + p->m7; }
static s16 c34_g0 = -1;
static unsigned long long c34_g1 = 0;
static struct c34_r0 c34_s0 = { -1, { [0] = 263423, 0 }, 8191, 188414 };
static s32 c34_f0(s64 x, u32 y) { effect(1 + x);  return (((void)x, N0) < (x != c34_g1)); }
static s32 c34_f1(s64 x, u32 y) { effect(2 + x); for (s32 g0 __attribute__((cleanup(left))) = 2, *o_g0 = &g0; o_g0; o_g0 = 0) { if (c34_g0) { for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { D(again((~x) & 7, y)); if (((-c34_g0) ? (0xffffff41 ? y : c34_g1) : c34_g1)) return (x ? c34_g1 : (c34_g1 ?: x)); } if (c34_f0(((void)N0, c34_g0), y)) return ((s64)((s64)x) << (y & 63)); } } if (((0xffffffff + (c34_g1 + c34_g1)) | c34_f0(((u64)x), 0x1b44ea1a))) { if (((void)x, ((void)(7), x))) return (((s16)c34_g1), c34_f0(x, y)); c34_s0.m4.m5 |= (((_Bool)x) + (!c34_f0(y, '\x4'))); } return c34_f0(64, ((void)0x958e3fda06f79ff9UL, x)); }
static s32 (*c34_fp)(s64, u32) = c34_f0, (*c34_fns[2])(s64, u32) = { c34_f1, c34_f0 };
static s128 c34_f2(s64 x, _Bool y) { effect(3 + x); if (0x0u) { D(again((~c34_g1) & 7, (c34_g1, y))); if (((s64)c34_f1((c34_g0 ?: c34_g1), (-0xffffffffffffff86UL)) >> ((c34_g1 - _Alignof(u64)) & 63))) {  } else { if ((c34_f0((*c34_fns[1])(x, x), 0x1cu) ? ((enum negative)(x ? x : c34_g0)) : (c34_fp)(((unsigned long long)y), ('\x0', c34_g0)))) { if (((void)y, ((void)0xb1, c34_g1))) return c34_f1((c34_fns[1])(x, y), (x >= x)); D((((*c34_fns[1])(0x0, 0xffffff84) ?: (x * y)) == (!((s32)x)))); } else { if (((x ?: c34_g1), (1261024690 | 0x86741b7b08605e5UL))) return 0xffffff6e; c34_g0 -= (((void)y, c34_f1(y, x)) ^ (c34_f1('\xe2', 0xfffffffe) * ((char)x))); } D(even(c34_g1 & 15)); } } for (s32 g0 __attribute__((cleanup(left))) = 2, *o_g0 = &g0; o_g0; o_g0 = 0) { for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { D(even(((u64)y << (c34_g1 & 63)) & 15)); D((+y)); } if (((u128)(-c34_g1))) return ((0xbeu, x) != (y ? c34_g1 : c34_g0)); } return c34_f0(((u16)0x613a67dau), ((s32)c34_g0)); }
static u64 c34_run(u64 x, u64 y) { { u32 n0 = 5; while (n0-- > 0) {  } } { u32 n1 = 2; while (n1-- > 0) {  } } D(c34_f2((+y), 0x2eac9ff9e9d2192dUL)); if ((((unsigned long long)c34_g0) ?: (0x4UL ?: c34_g0))) return c34_g1; { u32 n2 = 2; do { if (((enum negative)((s16)c34_f0(y, y)))) { enum negative v3 = ((+(~x)) == (('\x48' & x) ?: ((s32)(6)))); { u32 n4 = 1; while (n4-- > 0) { c34_s0.m1[0] |= (y ?: (!(0x54083a71u ? c34_g0 : x))); D((((char)c34_f1(v3, y)) & ((void)v3, (y, v3)))); } } } else { D(even((c34_g0 ? y : 2147483646) & 15)); } c34_s0.m1[1] = 0xffffffe5; } while (--n2 > 0 && ((void)0x4u, c34_g0)); } return ((s64)(*c34_fns[1])(c34_g0, x) >> (c34_g1 & 63)); }
u64 c34(u64 x, u64 y) { digest = effects = 7; u64 v_ = c34_run(x, y); D(v_); D(effects); D(c34_g0); D(c34_g1); digest_c34_r0(&c34_s0); return digest; }
struct c35_r0 { _Bool m0; s32 m1; };
static void digest_c35_r0(const struct c35_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c35_r0) << 16)); }
static struct c35_r0 pass_c35_r0(struct c35_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c35_r0 make_c35_r0(u64 k) { struct c35_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c35_r0(struct c35_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c35_r1 { enum negative m0 : 5; s64 m1[2]; };
static void digest_c35_r1(const struct c35_r1 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(sizeof *p + (_Alignof(struct c35_r1) << 16)); }
static struct c35_r1 pass_c35_r1(struct c35_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c35_r1 make_c35_r1(u64 k) { struct c35_r1 v = { 0 }; effect(k); v.m1[1] = k; return v; }
static u64 through_c35_r1(struct c35_r1 *p, s32 k) { effect(k); p->m1[1] ^= k; return p->m0 + p->m1[1]; }
static _Bool c35_g0 = -64;
static u64 c35_g1 = 94;
static u16 c35_a0[4] = { 7, [2 ... 3] = 66 };
static struct c35_r0 c35_s0 = { .m1 = 463311 };
static struct c35_r1 c35_s1 = { .m0 = 316053 };
static s32 c35_f0(s64 x, u32 y) { effect(1 + x); c35_g0 += (c35_g1 ? (c35_g1 * (x - 0x1u)) : (c35_s0.m1 |= y)); u128 v0 = ((((void)'\xff', c35_g1) ? c35_g1 : ((void)2147483544, c35_g1)) ^ ({ __attribute__((cleanup(left))) s32 q0_ = 8; (c35_g1 ^ x); })); return ((s128)c35_g0 >> (c35_g0 & 127)); }
static s32 c35_f1(s64 x, u32 y) { effect(2 + x); { enum tiny a0[] = { [0 ... 3] = c35_f0(c35_g0, x), [3] = P2 }; a0[({ u64 o0_; _Bool bo0_ = __builtin_add_overflow((u8)y, (u16)0xffffffe9u, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 3] ^= W0; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } y ^= ((((s128)x << ((28) & 127)) ^ c35_f0(x, c35_g0)), W1); return ((++c35_s1.m0), ({ s8 a1_ = 0xdf3c4ad5u; s64 ra1_ = __atomic_add_fetch(&a1_, y, 0); ra1_ * 3 + __atomic_load_n(&a1_, 0); })); }
static s32 (*c35_fp)(s64, u32) = c35_f0, (*c35_fns[2])(s64, u32) = { c35_f1, c35_f0 };
static u8 c35_f2(enum wide x, u64 y) { effect(3 + x); { u8 a0[4] = { x }; a0[sizeof(enum tiny) & 3] = ((*c35_fp)((-93), y) ? c35_s1.m1[1] : text("ab\nab\n" "c")); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } x *= __builtin_ctzll((u64)({ enum wide q0_ = (c35_g1 % ((c35_g1 & 0x7f) | 64)); q0_ ^ 0x38e2dc4d3762c4ecUL; }) | 1ul << 54); return (c35_s0.m1 % ((c35_g1 & 0x7f) + 1)); }
static u64 c35_run(u64 x, u64 y) {  return (((void)y, y) * c35_s1.m1[1]); }
u64 c35(u64 x, u64 y) { digest = effects = 7; u64 v_ = c35_run(x, y); D(v_); D(effects); D(c35_g0); D(c35_g1); D(c35_a0[0]); D(c35_a0[1]); D(c35_a0[2]); D(c35_a0[3]); digest_c35_r0(&c35_s0); digest_c35_r1(&c35_s1); return digest; }
struct c36_r0 { u32 m0 : 12; struct { s8 m2 : 3; } __attribute__((packed)) m1; u32 m3 : 18; s128 m4[2]; u64 m5 : 64; struct { enum negative m7[3]; } ; s64 m8 : 25; s64 : 58; };
static void digest_c36_r0(const struct c36_r0 *p) { D(p->m0); D(p->m1.m2); D(p->m3); DD(p->m4[0]); DD(p->m4[1]); D(p->m5); D(p->m7[0]); D(p->m7[1]); D(p->m7[2]); D(p->m8); D(sizeof *p + (_Alignof(struct c36_r0) << 16)); }
static struct c36_r0 pass_c36_r0(struct c36_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c36_r0 make_c36_r0(u64 k) { struct c36_r0 v = { 0 }; effect(k); v.m8 = k; return v; }
static u64 through_c36_r0(struct c36_r0 *p, s32 k) { effect(k); p->m8 ^= k; return p->m0 + p->m8; }
struct c36_r1 { struct { s32 m1 : 6; u128 m2; s64 m3 : 40; s64 m4 : 29; } m0[2]; struct { u64 m6 : 30; s32 m7 : 32; } ; s32 m8 : 31; s32 : 0; u16 m9 : 12; u16 m10[2][4]; struct { s16 m12; enum plain m13 : 4; u8 m14 : 4; u32 m15; } ; u8 m16 : 8; } __attribute__((packed));
static void digest_c36_r1(const struct c36_r1 *p) { D(p->m0[0].m1); DD(p->m0[0].m2); D(p->m0[0].m3); D(p->m0[0].m4); D(p->m0[1].m1); DD(p->m0[1].m2); D(p->m0[1].m3); D(p->m0[1].m4); D(p->m6); D(p->m7); D(p->m8); D(p->m9); D(p->m10[0][0]); D(p->m10[0][1]); D(p->m10[0][2]); D(p->m10[0][3]); D(p->m10[1][0]); D(p->m10[1][1]); D(p->m10[1][2]); D(p->m10[1][3]); D(p->m12); D(p->m13); D(p->m14); D(p->m15); D(p->m16); D(sizeof *p + (_Alignof(struct c36_r1) << 16)); }
static struct c36_r1 pass_c36_r1(struct c36_r1 v, u64 k) { v.m0[0].m1 += effect(k); return v; }
static struct c36_r1 make_c36_r1(u64 k) { struct c36_r1 v = { 0 }; effect(k); v.m16 = k; return v; }
static u64 through_c36_r1(struct c36_r1 *p, s32 k) { effect(k); p->m16 ^= k; return p->m0[0].m1 + p->m16; }
static enum plain c36_g0 = 0;
static enum plain c36_g1 = 19448;
static struct c36_r0 c36_s0 = { 204, { .m2 = -1 }, -123, { [1] = 99067 }, 77013, { } };
static struct c36_r1 c36_s1 = { { [0] = { .m2 = -171399, .m1 = 1 } } };
static s32 c36_f0(s64 x, u32 y) { effect(1 + x); D(TYPE((MAX(+0xffffffffffffffb8UL, +y) | ({ u8 q0_ = c36_g0; if (q0_ & 1) q0_ = c36_g1; else q0_++; q0_; })))); u8 v0 = c36_g1; return P2; }
static s32 c36_f1(s64 x, u32 y) { effect(2 + x);  return ({ __attribute__((cleanup(left))) s32 q0_ = 3; TYPE(0xffffffffffffff55UL); }); }
static s32 (*c36_fp)(s64, u32) = c36_f0, (*c36_fns[2])(s64, u32) = { c36_f1, c36_f0 };
static _Bool c36_f2(s8 x, u8 y) { effect(3 + x); { u64 o0 = ({ typeof((enum tiny)_Alignof(u64)) q0_ = (-16); q0_; }); D(bump(&o0, (c36_fp)(c36_g1, c36_g0))); o0 += bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] -= bump(&o0, ({ u128 o1_; _Bool bo1_ = __builtin_mul_overflow((u8)(69), (s64)c36_g0, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; })); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } c36_s1.m0[0].m4 = 0x1fffffffffUL; return ({ s16 q2_ = c36_f0(x, c36_g0); q2_ | '\xe'; }); }
static u64 c36_run(u64 x, u64 y) { { u64 o0 = (c36_fns[1])(W0, y); D(bump(&o0, ({ enum plain q0_ = c36_g1; if (q0_ & 1) q0_ = '\xc8'; else q0_++; q0_; }))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] *= bump(&o0, MAX(+x, +x)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } { u64 o1 = through_c36_r1(&c36_s1, (-107)); D(bump(&o1, (x | c36_g0))); o1 *= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] += bump(&o1, ((_Bool)c36_g1)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } { u32 n_l2 = 0; if (c36_g0) goto l2; for (n_l2 = 0; n_l2 < 3; n_l2++) { { switch ((u16)((through_c36_r0(&c36_s0, x), ((u128)0xffffffffffffffe1UL)) & 15)) { default: { { enum wide a4[4] = { (y, ((u16)0x6b)), [3] = c36_f2(2147483510, c36_g0), [1] = x }; a4[((char)y) & 3] = (*c36_fp)((c36_g0 ?: c36_g0), TYPE(x)); for (s32 k_ = 0; k_ < (s32)(sizeof a4 / sizeof a4[0]); k_++) D(a4[k_]); } } break; case -1 ... 0: {  } case 3 ... 4: { enum wide a3[2 + 2] = { [1 ... 2] = 0x1ffffff, c36_f1(c36_g0, c36_g0) }; } break; } D(c36_g1); } l2: { D(0x60813938); } } } return 1341958365; }
u64 c36(u64 x, u64 y) { digest = effects = 7; u64 v_ = c36_run(x, y); D(v_); D(effects); D(c36_g0); D(c36_g1); digest_c36_r0(&c36_s0); digest_c36_r1(&c36_s1); return digest; }
static enum wide c37_g0 = 5;
static unsigned long long c37_g1 = -20022;
static s32 c37_f0(s64 x, u32 y) { effect(1 + x); if (((s64)y >> (x & 63))) goto l0; { c37_g1 ^= ((sizeof(+c37_g0) + ((s128)c37_g0 << (y & 127))) ?: ((x ?: x), (y & '\x7'))); } l0: ; static s128 st1 = 24; return sizeof(+(8192 ?: x)); }
static s32 c37_f1(s64 x, u32 y) { effect(2 + x);  return __builtin_clrsbll(((enum plain)y)); }
static s32 (*c37_fp)(s64, u32) = c37_f0, (*c37_fns[2])(s64, u32) = { c37_f1, c37_f0 };
static enum negative c37_f2(s8 x, s64 y) { effect(3 + x); D(((u64)(c37_fp)((y ?: x), ((_Bool)'\xc2')) >> (x & 63))); { u16 a_p0[8] = { (c37_g0 * 0xffffff77u), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D(*--p0); p0++; D(p0[-1] + *(p0 + 1)); p0 += (0x6a & c37_g1) & 1; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return c37_g1; }
static u64 c37_run(u64 x, u64 y) { x *= ((0x40850639 ?: ((u128)0xb5a9b1f9u << (c37_g1 & 127))), ((c37_g0 ? c37_g1 : c37_g0) << (c37_g0 & 31))); const enum tiny c0 = ((u128)text("ab\n" "c") >> (_Alignof(u64) & 127)); x = ((u128)(c0 - ((u32)c0)) >> (((char)c37_g1) & 127)); { u32 a1[4] = { ((s128)sizeof(+N0) << (c37_g1 & 127)), [3] = c37_f1(sizeof(+c37_g0), (c37_g1 ?: c37_g0)), [1] = (0x0 ? (68) : c0) }; a1[({ u8 o0_; _Bool bo0_ = __builtin_mul_overflow((u32)W1, (s64)c37_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 3] -= c0; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } { enum negative a2[2 + 2] = { [1 ... 2] = 5, x }; a2[c37_g1 & 3] ^= (0xfd ?: ({ u16 a1_ = c37_g1; s64 ra1_ = __sync_bool_compare_and_swap(&a1_, a1_, 0x22aa922eu); ra1_ * 3 + __atomic_load_n(&a1_, 0); })); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } { u32 a3[4] = { (y | x) }; a3[((u128)c37_g0 >> (c37_g0 & 127)) & 3] &= sizeof(+(c37_g1 >> (0xffffffffu & 31))); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } { s64 a4[2][3] = { { ((u8 *)&(u64){ y })[1], __builtin_types_compatible_p(typeof(+c37_g0), long) }, [1] = { [2] = ((u128)c37_g0 << (c37_g0 & 127)) } }, (*p_a4)[3] = a4, *q_a4 = *a4 + 1; p_a4[(y ^ c0) & 1][((u128)c37_g0) & 1] += (((enum plain)x) + (0xf42f70d6u & x)); q_a4[0x2000u & 3]++; *(*(a4 + 1) + 1) ^= c37_g0; p_a4++; D((*p_a4)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a4[0][0])[k_]); D(sizeof(a4[0]) + sizeof(*p_a4)); } return ((u64)({ s32 o2_; _Bool bo2_ = __builtin_mul_overflow((s16)y, (s64)c37_g1, &o2_); bo2_ ? ~(u64)o2_ : (u64)o2_; }) >> (0x9c4cf9e0u & 63)); }
u64 c37(u64 x, u64 y) { digest = effects = 7; u64 v_ = c37_run(x, y); D(v_); D(effects); D(c37_g0); D(c37_g1); return digest; }
struct c38_r0 { enum negative m0 __attribute__((packed)); u32 m1 : 3; s16 m2 : 10; };
static void digest_c38_r0(const struct c38_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c38_r0) << 16)); }
static struct c38_r0 pass_c38_r0(struct c38_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c38_r0 make_c38_r0(u64 k) { struct c38_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c38_r0(struct c38_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static enum negative c38_g0 = -114;
static s32 c38_g1 = -26;
static struct c38_r0 c38_s0 = { 0, 273671, -35 };
static s32 c38_f0(s64 x, u32 y) { effect(1 + x); u32 v0 = (sizeof(+c38_g1) * ((x >> (c38_g0 & 15)) % ((c38_g0 & 0x7f) + 1))); { s64 o_p1 = ((s64)sizeof(+1298317164) >> (c38_g0 & 63)), *p1 = &o_p1; *p1 = MAX(+x, +text("ab\n" "c")); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (-1); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return 0xbb3ab347u; }
static s32 c38_f1(s64 x, u32 y) { effect(2 + x); { u32 x_p0 = ((s128)c38_g1 >> (0x5u & 127)); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 ^= c38_g1; if (({ __attribute__((cleanup(left))) s32 q0_ = 4; c38_g1; })) *pp_p0 = &y_p0; *p0 += MAX(+c38_g0, +c38_g1); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (({ u8 t1_[16] = "23456789abc"; __builtin_memset(t1_, c38_g1, 4); t1_[15] = 0; (__builtin_strcmp((char *)t1_, (char *)t1_ + 3) > 0); }) ? x_p0 : y_p0); *((c38_g1 % ((y & 0x7f) - 200)) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { u32 n_g1 = 0; g1: ; __attribute__((cleanup(left))) s32 g2 = 1; if (n_g1++ < 2 && ({ s8 q2_ = 58108891; q2_ * (107); })) goto g1;  } return (((u8)c38_g0) >> (x & 15)); }
static s32 (*c38_fp)(s64, u32) = c38_f0, (*c38_fns[2])(s64, u32) = { c38_f1, c38_f0 };
static u128 c38_f2(s64 x, _Bool y) { effect(3 + x); char v0 = MAX(+__builtin_choose_expr(1, (y ?: 0x4u), ((char)(2))), +(c38_s0.m2 |= MAX(+c38_g1, +c38_g0))); y += y + ({ __attribute__((cleanup(left))) s32 q0_ = 4; (x--); }); return sizeof(+((u64)c38_g0)); }
static u64 c38_run(u64 x, u64 y) { switch ((s32)((({ typeof((u8)0xffffffd5u) q0_ = c38_g0; q0_; }) + MAX(+c38_g0, +c38_g1)) & 15)) { default: { static s64 st0 = 8; } break; } { union { struct c38_r0 r; u8 b[sizeof(struct c38_r0)]; u16 h[2]; } u1; __builtin_memset(&u1, 46, sizeof u1); u1.r.m2 *= c38_f1(((s128)x << (0xe067fef8f555dc90UL & 127)), MAX(+(-122), +c38_g0)); for (u32 k_ = 0; k_ < sizeof u1.b; k_++) D(u1.b[k_]); u1.b[(x + 113) % sizeof u1.b] ^= (x / (((89) & 0x7f) + 1)); digest_c38_r0(&u1.r); } { struct c38_r0 r2[3] = { { .m1 = 0x7UL }, [2] = { .m1 = 0xeaf1e22137e4180dUL } }; r2[sizeof(+(-12)) & 1].m0 = c38_f2((y - c38_g0), (c38_g0 - y)); r2[2] = r2[((s128)x << (x & 127)) & 1]; for (struct c38_r0 *q_ = r2; q_ < r2 + 3; q_++) { digest_c38_r0(q_); q_->m1++; } D(r2[1].m1); D(&r2[2] - r2); } static u128 st3 = 45; char v4 = st3; u8 v5 = ({ __auto_type q1_ = (s64)(((u128)st3 >> (st3 & 127)) ^ 0x7e); q1_; }); { s8 a6[2][3] = { { c38_f1(st3, c38_g0), x }, [1] = { [2] = (st3 % ((c38_g1 & 0x7f) + 1)) } }, (*p_a6)[3] = a6, *q_a6 = *a6 + 1; p_a6[('\x65' - v5) & 1][v5 & 1] += ((s128)MAX(+st3, +v4) << (x & 127)); q_a6[(y--) & 3]++; *(*(a6 + 1) + 1) = (2147483622 << (st3 & 7)); p_a6++; D((*p_a6)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a6[0][0])[k_]); D(sizeof(a6[0]) + sizeof(*p_a6)); } return ((u128)(++x) >> (c38_g0 & 127)); }
u64 c38(u64 x, u64 y) { digest = effects = 7; u64 v_ = c38_run(x, y); D(v_); D(effects); D(c38_g0); D(c38_g1); digest_c38_r0(&c38_s0); return digest; }
static enum tiny c39_g0 = 0;
static u8 c39_g1 = 6;
static s32 c39_f0(s64 x, u32 y) { effect(1 + x); D(y |= (++c39_g0)); x += 0xffffffff; return (++x); }
static u64 c39_run(u64 x, u64 y) { { __attribute__((cleanup(left))) s32 g1 = 1; c39_g0 *= c39_g0 + ((-c39_f0(y, x)) - ((s128)((u128)y << (c39_g1 & 127)) >> (y & 127))); } if (c39_f0((+c39_g1), sizeof(+x))) return sizeof(+(c39_g0++)); c39_g0 += sizeof(+c39_g1); D((!text("" "c"))); y ^= (c39_g0++); c39_g0 ^= ((--c39_g1) - ((y & y) + (y * 2))); D(c39_g0 += (x *= ((u128)y >> (c39_g1 & 127)))); return ((c39_g0 |= c39_g1) * sizeof(+y)); }
u64 c39(u64 x, u64 y) { digest = effects = 7; u64 v_ = c39_run(x, y); D(v_); D(effects); D(c39_g0); D(c39_g1); return digest; }
struct c40_r0 { u128 m0; };
static void digest_c40_r0(const struct c40_r0 *p) { DD(p->m0); D(sizeof *p + (_Alignof(struct c40_r0) << 16)); }
static struct c40_r0 pass_c40_r0(struct c40_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c40_r0 make_c40_r0(u64 k) { struct c40_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c40_r0(struct c40_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static enum negative c40_g0 = 6;
static enum plain c40_g1 = 4;
static struct c40_r0 c40_s0 = { -449073 };
static s32 c40_f0(s64 x, u32 y) { effect(1 + x); D(((x - 0x7d9bfcbb44d65dUL) | y)); { struct c40_r0 r0[3] = { { 2147483515 }, [2] = { 0x34695996u }, [1].m0 = ((void)'\x8e', x) }; r0[x & 1].m0 |= sizeof(+c40_g0); r0[2] = r0[(0x95872f54 == x) & 1]; for (struct c40_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c40_r0(q_); q_->m0++; } D(r0[1].m0); D(&r0[2] - r0); } return (c40_g0, x); }
static s32 c40_f1(s64 x, u32 y) { effect(2 + x); { struct c40_r0 r0 = make_c40_r0((c40_f0(y, y) - __builtin_types_compatible_p(typeof(+c40_g0), _Bool))); struct c40_r0 *p_r0 = &r0, c_r0 = *p_r0; r0 = pass_c40_r0(*p_r0, (x != c40_g0)); r0.m0 += (sizeof(+y), c40_g1); D(p_r0->m0++); r0 = pass_c40_r0(*p_r0, ((70) * x)); r0.m0 = __builtin_constant_p(y); digest_c40_r0(&r0); } c40_g1 += y; return c40_f0(((u16)c40_g0), TYPE(+y)); }
static s32 (*c40_fp)(s64, u32) = c40_f0, (*c40_fns[2])(s64, u32) = { c40_f1, c40_f0 };
static enum plain c40_f2(u16 x, unsigned long long y) { effect(3 + x); D(((u64)sizeof(+(y, y)) >> (c40_f1(c40_g1, x) & 63))); (void)({  c40_f0(W0, 67108864); }); return ((enum wide)sizeof(+0xeb)); }
static u64 c40_run(u64 x, u64 y) { switch ((s8)(sizeof(+((u8)c40_g0)) & 7)) { default: {  } break; case -2 ... 0: {  } break; } { union { struct c40_r0 r; u8 b[sizeof(struct c40_r0)]; u16 h[2]; } u0; __builtin_memset(&u0, 78, sizeof u0); u0.r.m0 ^= ((u64)c40_s0.m0 >> (y & 63)); for (u32 k_ = 0; k_ < sizeof u0.b; k_++) D(u0.b[k_]); u0.b[TYPE(+x) % sizeof u0.b] ^= ('\xee' - _Alignof(u64)); digest_c40_r0(&u0.r); } y -= y + ((s64)(c40_s0.m0, __builtin_choose_expr(1, 0x58u, x)) >> (((void)c40_g1, x) & 63)); c40_g0 -= (*c40_fns[1])(((u32)y), ((u64)text("" "c") >> (0x34f48e13 & 63))); struct c40_r0 r1 = { .m0 = c40_s0.m0 }; (void)({ D(c40_s0.m0 &= (++c40_g0)); c40_g1; }); if (c40_f0(sizeof(+0x3e), c40_g0)) { typeof((s128)0) v2 = TYPE(TYPE(x)); { u32 n_l3 = 0; l3: { c40_g1 = (('\x90' > v2) ^ __builtin_popcountll(__builtin_choose_expr(P2 > P3, (-19), v2))); } if (n_l3++ < 2 && ((u128)(x, 0xffffffffffffffe2UL))) goto l3; } } return (x & (c40_g0, x)); }
u64 c40(u64 x, u64 y) { digest = effects = 7; u64 v_ = c40_run(x, y); D(v_); D(effects); D(c40_g0); D(c40_g1); digest_c40_r0(&c40_s0); return digest; }
static s8 c41_g0 = -23999;
static enum tiny c41_g1 = -8;
static s8 c41_a0[4] = { 4, [2 ... 3] = 60 };
static s32 c41_f0(s64 x, u32 y) { effect(1 + x); D((({ u32 o0_; _Bool bo0_ = __builtin_mul_overflow((u8)c41_g1, (s16)((u64)c41_g1 >> (829478525 & 63)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) >> ((c41_g0, x) & 7))); y ^= x; return (__builtin_types_compatible_p(typeof(+c41_g0), _Bool) != (y < '\xde')); }
static s32 c41_f1(s64 x, u32 y) { effect(2 + x); { u64 a0[] = { [0 ... 3] = y, [2] = 0x3fffffUL }; a0[(0xffffffffffffffb4UL * (80)) & 3] += "text\x80\0\377"[N0 & 7]; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ((x / ((0xffffff7f & 0x7f) + 1)) & (y >> (c41_g1 & 7))); }
static s32 (*c41_fp)(s64, u32) = c41_f0, (*c41_fns[2])(s64, u32) = { c41_f1, c41_f0 };
static s128 c41_f2(u128 x, _Bool y) { effect(3 + x); D((__builtin_ctzll((u64)y | 1ul << 60) > ((641297033 ?: c41_g1) ?: (0x444da355u == 0x2)))); { u32 n_g0 = 0; g0: ; __attribute__((cleanup(left))) s32 g1 = 1; if (n_g0++ < 2 && y) goto g0; y += (({ enum plain q0_ = (c41_g0 + x); q0_ & 0x0; }) * __builtin_ctzll((u64)(c41_g1 / ((c41_g0 & 0x7f) | 64)) | 1ul << 12)); { s8 x_p2 = ({ u8 q1_ = y; if (q1_ & 1) q1_ = c41_g1; else q1_++; q1_; }); typeof(x_p2) y_p2 = 3, *p2 = &x_p2, **pp_p2 = &p2; **pp_p2 |= ({ enum negative q2_ = c41_g0; q2_ - 0x2UL; }); if ((W0, y)) *pp_p2 = &y_p2; *p2 += c41_g1; D(x_p2); D(y_p2); D(*pp_p2 == &x_p2); ((W1 ?: c41_g0) ? x_p2 : y_p2); *(x ? &x_p2 : &y_p2) ^= 5; D(x_p2 * 3 + y_p2); } } return x; }
static u64 c41_run(u64 x, u64 y) { { s64 x_p0 = (c41_g1 ^ c41_g1); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = ((s128)0xd8d89d4ad96d0d80UL >> (x & 127)); if (0x4224202d) *pp_p0 = &y_p0; *p0 += ({ __auto_type q0_ = (s16)y; q0_; }); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (TYPE(+c41_g1) ? x_p0 : y_p0); *((y + y) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { s64 x_p1 = TYPE(y); typeof(x_p1) y_p1 = 3, *p1 = &x_p1, **pp_p1 = &p1; **pp_p1 = ((s128)c41_g0 << ((105) & 127)); if (__builtin_choose_expr(1, c41_g1, 0xffffffffffffffacUL)) *pp_p1 = &y_p1; *p1 += y; D(x_p1); D(y_p1); D(*pp_p1 == &x_p1); ((P2 == c41_g1) ? x_p1 : y_p1); *((y & x) ? &x_p1 : &y_p1) ^= 5; D(x_p1 * 3 + y_p1); } u8 a2[4] = { (152 ^ y) }; const u8 c3 = (x * c41_f2(c41_g0, c41_g0)); { const char *s4 = TYPE(0xffc6bfae3a855b48UL) ? "\377\t\\" : "\0012\0x"; D(text(s4)); while (*s4) D(*s4++); } return c41_f1(c41_g1, y); }
u64 c41(u64 x, u64 y) { digest = effects = 7; u64 v_ = c41_run(x, y); D(v_); D(effects); D(c41_g0); D(c41_g1); D(c41_a0[0]); D(c41_a0[1]); D(c41_a0[2]); D(c41_a0[3]); return digest; }
struct c42_r0 { u8 m0 : 3; struct { u8 m2 : 4; } ; };
static void digest_c42_r0(const struct c42_r0 *p) { D(p->m0); D(p->m2); D(sizeof *p + (_Alignof(struct c42_r0) << 16)); }
static struct c42_r0 pass_c42_r0(struct c42_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c42_r0 make_c42_r0(u64 k) { struct c42_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c42_r0(struct c42_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static u8 c42_g0 = -502;
static u8 c42_g1 = 149;
static struct c42_r0 c42_s0 = { .m0 = -36 };
static s32 c42_f0(s64 x, u32 y) { effect(1 + x); { struct f_ { s16 n; s8 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = MAX(+(-16), +c42_g0); q_->v[c42_g1 & 3] ^= 0xffffff97u; f0.v[__builtin_constant_p((-57)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } y = (sizeof(+(c42_g1 - c42_g1)) * sizeof(+c42_g0)); return (y / ((c42_g0 & 0x7f) + 1)); }
static s32 c42_f1(s64 x, u32 y) { effect(2 + x); { struct f_ { s64 n; s8 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = (0x8000000UL | x); q_->v[(c42_g0 | 0x2a192a22u) & 3] -= x; f0.v[(c42_g1 & c42_g0) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } return sizeof(+__builtin_clz((u32)c42_g0 | 1u << 13)); }
static s32 (*c42_fp)(s64, u32) = c42_f0, (*c42_fns[2])(s64, u32) = { c42_f1, c42_f0 };
static u64 c42_f2(u8 x, s8 y) { effect(3 + x); D((({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 0, (u64[]){ x }, 6); t0_[15] = 0; *(u64 *)(t0_ + 0); }) ? c42_f0 : c42_f1)(c42_g0, (y % ((0xffffffff & 0x7f) - 200)))); __auto_type v1 = (s128)((sizeof(+0xffffffd1u) - __builtin_constant_p(2147483647)) % ((TYPE((15)) & 0x7f) + 1)); return ((s128)(0xffffff59 ^ x) << (x & 127)); }
static u64 c42_run(u64 x, u64 y) { c42_s0.m2 ^= MAX(+y, +((void)c42_g1, (x ?: c42_g1))); { typedef u32 t0; t0 t0v = y; D(t0v * sizeof(t0)); } D(even(MAX(+x, +119) & 15)); { struct f_ { u8 n; u64 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = (c42_g0 | y); q_->v[(y | 0xffffff4du) & 3] |= (c42_g0 | c42_g0); f1.v[TYPE(0xffffffa6u) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } { struct c42_r0 r2[3] = { { ((_Alignof(u64) ?: c42_g1) & MAX(+0x6UL, +x)), { } }, [2] = { 2147483529, { .m2 = W1 } } }; r2[(x / ((x & 0x7f) - 200)) & 1].m2 = ((c42_g1 * 0x0u) % ((x & 0x7f) | 64)); r2[2] = r2[(N2 * c42_g1) & 1]; for (struct c42_r0 *q_ = r2; q_ < r2 + 3; q_++) { digest_c42_r0(q_); q_->m0++; } D(r2[1].m2); D(&r2[2] - r2); } c42_s0.m2 &= ((c42_f2(y, y) / ((y & 0x7f) + 1)) ?: MAX(+((void)x, x), +((s128)c42_g1 >> (W0 & 127)))); D((((void)y, y) ? c42_f0 : c42_f1)((c42_g1 * y), __builtin_choose_expr(1, 0x200, c42_g0))); return MAX(+((u128)'\x26' << (c42_g1 & 127)), +({ s128 o0_; _Bool bo0_ = __builtin_sub_overflow((s32)c42_g0, (s16)c42_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); }
u64 c42(u64 x, u64 y) { digest = effects = 7; u64 v_ = c42_run(x, y); D(v_); D(effects); D(c42_g0); D(c42_g1); digest_c42_r0(&c42_s0); return digest; }
static s32 c43_g0 = 6;
static s64 c43_g1 = 0;
static s32 c43_f0(s64 x, u32 y) { effect(1 + x); { if (((u16)((void)c43_g0, c43_g0))) goto l0; if ((c43_g0, x)) { {  } l0: { enum plain v1 = (!(TYPE(c43_g0), ((void)x, 1449337085))); { s32 o_p2 = ((u128)sizeof(+c43_g0) << ((-50) & 127)), *p2 = &o_p2; *p2 *= (+((u128)c43_g1 >> (v1 & 127))); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= ((void)'\x1e', v1); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } } } } return c43_g1; }
static s32 c43_f1(s64 x, u32 y) { effect(2 + x); { s32 a0[] = { [0 ... 3] = (c43_g0 & c43_g1), [0] = 0xb0eb5342u }; a0[c43_g1 & 3] += x; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } { typedef u64 t1; t1 t1v = (+sizeof(+c43_g1)); D(t1v * sizeof(t1)); } return (!(--c43_g0)); }
static s32 (*c43_fp)(s64, u32) = c43_f0, (*c43_fns[2])(s64, u32) = { c43_f1, c43_f0 };
static s128 c43_f2(u32 x, s128 y) { effect(3 + x); __auto_type v0 = (u128)x; if ((c43_fns[1])(0x6b5fb6fb, c43_g1)) { switch ((s64)((x | 0xfbu) & 7)) { case 0 ... 1: { u32 a1[2 + 2] = { [1 ... 2] = 0x1fffe, ((u8)y) }; } { effect(3); case 2: ;  } case 4 ... 6: {  } case 10 ... 11: { __auto_type v2 = (u128)v0; } break; default: { { struct f_ { s8 n; s32 v[]; }; static struct f_ f4 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f4[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f4; q_->n = ((s128)y << (677529984 & 127)); q_->v[((u32)v0) & 3] *= 0xf4UL; f4.v[((void)x, v0) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f4.v[0] + f4.v[1] * 3 + f4.v[2]); D(q_->n); } } break; case 14 ... 15: { { u8 o_p3 = ((char)(x ^ x)), *p3 = &o_p3; *p3 |= (v0 | ((_Bool)c43_g1)); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= (+c43_g1); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } } break; } } return c43_g0; }
static u64 c43_run(u64 x, u64 y) {  return (c43_fp)(TYPE(0xffffffffffffff4eUL), TYPE(+c43_g1)); }
u64 c43(u64 x, u64 y) { digest = effects = 7; u64 v_ = c43_run(x, y); D(v_); D(effects); D(c43_g0); D(c43_g1); return digest; }
struct c44_r0 { struct { enum negative m1; } m0; struct { union { s8 m4 : 1; } __attribute__((packed)) m3; } m2; };
static void digest_c44_r0(const struct c44_r0 *p) { D(p->m0.m1); D(p->m2.m3.m4); D(sizeof *p + (_Alignof(struct c44_r0) << 16)); }
static struct c44_r0 pass_c44_r0(struct c44_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c44_r0 make_c44_r0(u64 k) { struct c44_r0 v = { 0 }; effect(k); v.m2.m3.m4 = k; return v; }
static u64 through_c44_r0(struct c44_r0 *p, s32 k) { effect(k); p->m2.m3.m4 ^= k; return p->m0.m1 + p->m2.m3.m4; }
struct c44_r1 { s64 m0 : 42; enum plain m1 : 4; u64 m2 : 64; s8 m3 : 8; } __attribute__((packed));
static void digest_c44_r1(const struct c44_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c44_r1) << 16)); }
static struct c44_r1 pass_c44_r1(struct c44_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c44_r1 make_c44_r1(u64 k) { struct c44_r1 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c44_r1(struct c44_r1 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
static _Bool c44_g0 = 154;
static s16 c44_g1 = -38;
static struct c44_r0 c44_s0 = { { 457984 }, { { 3 } } };
static struct c44_r1 c44_s1 = { .m0 = 280800, .m3 = 485446, .m2 = -443069 };
static s32 c44_f0(s64 x, u32 y) { effect(1 + x); enum negative v0 = c44_s1.m0; return ((y ^ y) % ((c44_g1 & 0x7f) | 64)); }
static s32 c44_f1(s64 x, u32 y) { effect(2 + x); D(c44_s1.m1 = (++c44_g0)); { u64 o0 = (c44_g1 * c44_g1); D(bump(&o0, (0x30771db - c44_g0))); o0 *= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] ^= bump(&o0, ((s128)c44_g1)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return y; }
static s32 (*c44_fp)(s64, u32) = c44_f0, (*c44_fns[2])(s64, u32) = { c44_f1, c44_f0 };
static u32 c44_f2(char x, _Bool y) { effect(3 + x); D(c44_s1.m2); typeof((unsigned long long)0) v0 = ((((unsigned long long)c44_g0) & x) * c44_f0(((s8)1122574776), TYPE(+x))); return ((u32)c44_g0); }
static u64 c44_run(u64 x, u64 y) { struct c44_r0 r0 = make_c44_r0(x); return ((void)y, (*c44_fp)(0, (-80))); }
u64 c44(u64 x, u64 y) { digest = effects = 7; u64 v_ = c44_run(x, y); D(v_); D(effects); D(c44_g0); D(c44_g1); digest_c44_r0(&c44_s0); digest_c44_r1(&c44_s1); return digest; }
static s32 c45_g0 = 2;
static _Bool c45_g1 = -20430;
static s32 c45_f0(s64 x, u32 y) { effect(1 + x); D((((c45_g1 >> (x & 15)) <= (c45_g0, x)) & ((u64)((u16)y) << (c45_g0 & 63)))); x %= ((y < (-21)) & 0x3f) + 1; return (__builtin_popcountll(c45_g0), __builtin_constant_p(1132193834)); }
static s32 c45_f1(s64 x, u32 y) { effect(2 + x); switch ((s32)(((s64)(0xffffffecu << (c45_g0 & 15))) % 9)) { case 1 ... 3: { static s128 st0 = 32; } break; case 5 ... 7: {  } break; case 9: { c45_g0 ^= (((x ? c45_g1 : x), '\xfd') - ((enum tiny)((s64)x >> (N0 & 63)))); } break; } return c45_g0; }
static s32 (*c45_fp)(s64, u32) = c45_f0, (*c45_fns[2])(s64, u32) = { c45_f1, c45_f0 };
static s32 c45_f2(_Bool x, char y) { effect(3 + x); D(x); c45_g0++; return ((0x955db12fu ? c45_g1 : x) ? ((u64)c45_g0 >> (c45_g0 & 63)) : (y * y)); }
static u64 c45_run(u64 x, u64 y) { static s8 st0 = 95; switch ((u16)((('\xfe' ? c45_g0 : st0) * (st0, st0)) & 15)) { case 0 ... 2: { switch ((s32)(c45_g1)) { case -1 ... 1: { { u64 o1 = MAX(+c45_g0, +c45_g1); D(bump(&o1, (0x6u * 0x3afd6eab99a84a17UL))); o1 ^= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] += bump(&o1, TYPE(st0)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } } { effect(3); case 2: ; D(((u64)(((u64)y >> (st0 & 63)), 0xfffffffffffffff1UL) >> ((0xffffff9d, 176) & 63))); } } } } D(even(c45_g1 & 15)); return c45_g1; }
u64 c45(u64 x, u64 y) { digest = effects = 7; u64 v_ = c45_run(x, y); D(v_); D(effects); D(c45_g0); D(c45_g1); return digest; }
static u8 c46_g0 = 14;
static _Bool c46_g1 = 2;
static s32 c46_f0(s64 x, u32 y) { effect(1 + x); { char a_p0[8] = { (x & c46_g0), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8];  for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } (void)({ y = x; { s64 o_p1 = c46_g0, *p1 = &o_p1; *p1 = (c46_g0 | sizeof(+c46_g1)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= ({ s16 o0_; _Bool bo0_ = __builtin_sub_overflow((s64)0x54490b2fu, (s32)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } TYPE(+c46_g0); }); return sizeof(+(x | c46_g0)); }
static s32 c46_f1(s64 x, u32 y) { effect(2 + x);  return ((c46_g1 - 0xe6u) != ((void)(60), c46_g1)); }
static s32 (*c46_fp)(s64, u32) = c46_f0, (*c46_fns[2])(s64, u32) = { c46_f1, c46_f0 };
static u32 c46_f2(_Bool x, enum negative y) { effect(3 + x); unsigned long long v0 = x; return (((s128)y >> (0xee7ab16f0815540bUL & 127)) + N2); }
static u64 c46_run(u64 x, u64 y) { c46_g0 |= c46_g0 + (((+(-34)), (c46_g1 ^ 0x3)) + x); return c46_g0; }
u64 c46(u64 x, u64 y) { digest = effects = 7; u64 v_ = c46_run(x, y); D(v_); D(effects); D(c46_g0); D(c46_g1); return digest; }
static enum wide c47_g0 = 254;
static u8 c47_g1 = -7185;
static u64 c47_run(u64 x, u64 y) { { u64 o0 = '\xcc'; D(variadic(0, "")); } DD((c47_g1 & ((c47_g0 != c47_g1) ^ (x == y)))); unsigned long long v1 = c47_g0; return (c47_g0 = c47_g1); }
u64 c47(u64 x, u64 y) { digest = effects = 7; u64 v_ = c47_run(x, y); D(v_); D(effects); D(c47_g0); D(c47_g1); return digest; }
struct c48_r0 { u32 m0 : 20; };
static void digest_c48_r0(const struct c48_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c48_r0) << 16)); }
static struct c48_r0 pass_c48_r0(struct c48_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c48_r0 make_c48_r0(u64 k) { struct c48_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c48_r0(struct c48_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c48_r1 { s64 m0 : 34; union { enum plain m2 : 4; s64 m3 : 43; union { s128 m5[3]; u64 m6 : 51; } ; _Bool m7 : 1; } m1; enum negative m8[1]; u16 m9 : 16; s64 m10 : 64; s64 : 54; u64 m11 : 23; s128 m12[2][4]; };
static void digest_c48_r1(const struct c48_r1 *p) { D(p->m0); D(p->m1.m2); D(p->m1.m3); DD(p->m1.m5[0]); DD(p->m1.m5[1]); DD(p->m1.m5[2]); D(p->m1.m6); D(p->m1.m7); D(p->m8[0]); D(p->m9); D(p->m10); D(p->m11); DD(p->m12[0][0]); DD(p->m12[0][1]); DD(p->m12[0][2]); DD(p->m12[0][3]); DD(p->m12[1][0]); DD(p->m12[1][1]); DD(p->m12[1][2]); DD(p->m12[1][3]); D(sizeof *p + (_Alignof(struct c48_r1) << 16)); }
static struct c48_r1 pass_c48_r1(struct c48_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c48_r1 make_c48_r1(u64 k) { struct c48_r1 v = { 0 }; effect(k); v.m12[1][3] = k; return v; }
static u64 through_c48_r1(struct c48_r1 *p, s32 k) { effect(k); p->m12[1][3] ^= k; return p->m0 + p->m12[1][3]; }
static _Bool c48_g0 = 2;
static _Bool c48_g1 = -145;
static s32 c48_a0[4] = { 5, [2 ... 3] = 105 };
static struct c48_r0 c48_s0 = { -438168 };
static struct c48_r1 c48_s1 = { };
static s32 c48_f0(s64 x, u32 y) { effect(1 + x); D(c48_a0[sizeof(+__builtin_expect(x, 1)) & 3]); enum { k0 = 7 / 2 > 3 ? 1 : -2 }; return sizeof(+(13)); }
static s32 c48_f1(s64 x, u32 y) { effect(2 + x); D(again(((enum negative)c48_g0) & 7, ((enum tiny)(1)))); { static enum wide x0 = 3; static u32 n_x0; x0 += c48_g0; D(x0 + n_x0++); } return (c48_f0(c48_g0, 2147483580) + (c48_g0 ^ c48_g1)); }
static s32 (*c48_fp)(s64, u32) = c48_f0, (*c48_fns[2])(s64, u32) = { c48_f1, c48_f0 };
static u32 c48_f2(_Bool x, s8 y) { effect(3 + x); D(((*(c48_a0 + (sizeof(+c48_g0) & 3))) ? ((c48_g0 + y), (c48_g0 <= N2)) : x)); return c48_g1; }
static u64 c48_run(u64 x, u64 y) { c48_s1.m1.m5[1] %= ((0xa51f603au ^ 0x3UL) & 0x3f) + 1; struct c48_r1 r0 = { 0x3fffeu, { .m7 = 0x56 }, { [0] = (1) }, 0xffffff92 }; return x; }
u64 c48(u64 x, u64 y) { digest = effects = 7; u64 v_ = c48_run(x, y); D(v_); D(effects); D(c48_g0); D(c48_g1); D(c48_a0[0]); D(c48_a0[1]); D(c48_a0[2]); D(c48_a0[3]); digest_c48_r0(&c48_s0); digest_c48_r1(&c48_s1); return digest; }
struct c49_r0 { u8 m0 : 7; u16 m1 : 16; enum plain m2 : 4; struct { u64 m4[1]; } ; };
static void digest_c49_r0(const struct c49_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m4[0]); D(sizeof *p + (_Alignof(struct c49_r0) << 16)); }
static struct c49_r0 pass_c49_r0(struct c49_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c49_r0 make_c49_r0(u64 k) { struct c49_r0 v = { 0 }; effect(k); v.m4[0] = k; return v; }
static u64 through_c49_r0(struct c49_r0 *p, s32 k) { effect(k); p->m4[0] ^= k; return p->m0 + p->m4[0]; }
struct c49_r1 { enum plain m0 : 4; s32 m1 __attribute__((packed)); u8 m2 : 1; } __attribute__((packed));
static void digest_c49_r1(const struct c49_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c49_r1) << 16)); }
static struct c49_r1 pass_c49_r1(struct c49_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c49_r1 make_c49_r1(u64 k) { struct c49_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c49_r1(struct c49_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static u64 c49_g0 = 7;
static u16 c49_g1 = 3;
static struct c49_r0 c49_s0 = { .m0 = -423901, .m2 = 43668 };
static struct c49_r1 c49_s1 = { .m0 = 4, .m0 = -17 };
static u64 c49_run(u64 x, u64 y) {  return (y > TYPE(+x)); }
u64 c49(u64 x, u64 y) { digest = effects = 7; u64 v_ = c49_run(x, y); D(v_); D(effects); D(c49_g0); D(c49_g1); digest_c49_r0(&c49_s0); digest_c49_r1(&c49_s1); return digest; }
struct c50_r0 { u16 m0 : 10; u8 m1 : 5; s64 m2 : 52; enum wide m3[1]; _Bool m4 : 1; enum wide m5; _Bool m6; };
static void digest_c50_r0(const struct c50_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0]); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c50_r0) << 16)); }
static struct c50_r0 pass_c50_r0(struct c50_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c50_r0 make_c50_r0(u64 k) { struct c50_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c50_r0(struct c50_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s32 c50_g0 = 142;
static u16 c50_g1 = 22;
static struct c50_r0 c50_s0 = { 0, 0, 271307, { [0] = 230388 } };
static s32 c50_f0(s64 x, u32 y) { effect(1 + x); s64 v0 = 0x0; { typedef s32 t1; t1 t1v = (1820565232 | __builtin_clrsbll(2147483646)); D(t1v * sizeof(t1)); } return __builtin_types_compatible_p(typeof(+'\x0'), unsigned); }
static s32 c50_f1(s64 x, u32 y) { effect(2 + x); { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + (0xffffffffffffff47UL * x); D(x); } return (__builtin_popcountl(c50_g1) | c50_g1); }
static s32 (*c50_fp)(s64, u32) = c50_f0, (*c50_fns[2])(s64, u32) = { c50_f1, c50_f0 };
static enum negative c50_f2(enum tiny x, s64 y) { effect(3 + x); { s64 x_p0 = (0x3UL ?: c50_g0); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 &= (c50_g0 | c50_g0); if (c50_g1) *pp_p0 = &y_p0; *p0 += c50_f0(c50_g1, (126)); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((0xffffffffffffff46UL * 0x4u) ? x_p0 : y_p0); *(c50_g1 ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } D(((u8)((x ? c50_g0 : (5)), (-25)))); return y; }
static u64 c50_run(u64 x, u64 y) { c50_s0.m0 *= x; { typedef u16 t0; t0 t0v = (125); D(t0v * sizeof(t0)); } enum tiny v1 = ((enum negative)y); y %= ((c50_fns[1])(c50_g1, (-7)) & 0x3f) - 77; c50_s0.m5 /= (v1 & 0x3f) - 77; v1 /= (c50_f2((6), x) & 0x3f) - 77; return c50_f2((0xc7017bf2 - x), T1); }
u64 c50(u64 x, u64 y) { digest = effects = 7; u64 v_ = c50_run(x, y); D(v_); D(effects); D(c50_g0); D(c50_g1); digest_c50_r0(&c50_s0); return digest; }
struct c51_r0 { struct { u8 m1 : 8; u8 : 0; u64 m2 : 45; s64 m3 __attribute__((aligned(8))); } ; u8 m4; struct { u16 m6 : 16; enum negative m7 : 5; } ; };
static void digest_c51_r0(const struct c51_r0 *p) { D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c51_r0) << 16)); }
static struct c51_r0 pass_c51_r0(struct c51_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c51_r0 make_c51_r0(u64 k) { struct c51_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c51_r0(struct c51_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m1 + p->m7; }
struct c51_r1 { u16 m0; enum negative m1 : 5; s32 m2 : 4; union { u32 m4 : 7; u8 m5 : 2; enum plain m6; s32 m7 : 32; } m3[2]; enum negative m8 : 5; enum negative m9; s32 m10; };
static void digest_c51_r1(const struct c51_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0].m4); D(p->m3[0].m5); D(p->m3[0].m6); D(p->m3[0].m7); D(p->m3[1].m4); D(p->m3[1].m5); D(p->m3[1].m6); D(p->m3[1].m7); D(p->m8); D(p->m9); D(p->m10); D(sizeof *p + (_Alignof(struct c51_r1) << 16)); }
static struct c51_r1 pass_c51_r1(struct c51_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c51_r1 make_c51_r1(u64 k) { struct c51_r1 v = { 0 }; effect(k); v.m10 = k; return v; }
static u64 through_c51_r1(struct c51_r1 *p, s32 k) { effect(k); p->m10 ^= k; return p->m0 + p->m10; }
static s16 c51_g0 = -9552;
static s32 c51_g1 = 21431;
static struct c51_r0 c51_s0 = { .m4 = -60777 };
static struct c51_r1 c51_s1 = { -105, 3 };
static s32 c51_f0(s64 x, u32 y) { effect(1 + x); D(((u64)TYPE(+MAX(+x, +y)) >> ((W0 ^ c51_g1) & 63))); { enum e_ { A_, B_ = 5, C_ = sizeof(char) } x0 = (y ? x : c51_g1) & 1 ? B_ : C_; switch (x0) { case A_: D(1); break; case B_: D(2); default: D(x0); } } return ((enum plain)(!c51_g1)); }
static u64 c51_run(u64 x, u64 y) { switch ((u64)(((c51_g0 || c51_g0) + y))) { case -2 ... 0: { __auto_type v0 = (s32)c51_s0.m6; } case 2 ... 4: { { s32 a_p2[8] = { TYPE(+y), 2, 3 }, *p2 = a_p2 + 1, *const e_p2 = &a_p2[8]; p2 += ((u128)0x335f98ad20e29b0dUL >> (y & 127)) & 1; p2 += ((u64)c51_g1 << (x & 63)) & 1; for (p2 = a_p2; p2 < e_p2; ) D(*p2++); } } { effect(3); case 5: ; { s8 a_p1[8] = { sizeof(+y), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); D(*--p1); p1++; D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); D(p1[-1] + *(p1 + 1)); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } } break; case 8 ... 9: { switch ((s8)(sizeof(+sizeof(+c51_g0)))) { case 1 ... 3: {  } break; default: { { struct { enum negative p; union { s32 q; enum negative z; }; } x4 = { (c51_g1 || x), .q = sizeof(+c51_g0) }, y_x4 = x4; y_x4.p += 3; D(x4.p); D(y_x4.p); D(y_x4.q); } } case 5: { unsigned long long v3 = c51_s0.m2; } } } break; default: { { s64 a_p5[8] = { ((char)x), 2, 3 }, *p5 = a_p5 + 1, *const e_p5 = &a_p5[8]; D(*--p5); p5++; D(*--p5); p5++; for (p5 = a_p5; p5 < e_p5; ) D(*p5++); } } break; } { struct { u64 p; union { s16 q; u64 z; }; } x6 = { (c51_g1 ^ 0x4d14d0a0u), .q = ((u64)y >> (c51_g0 & 63)) }, y_x6 = x6; y_x6.p += 3; D(x6.p); D(y_x6.p); D(y_x6.q); } switch ((u8)((((enum negative)x) || sizeof(+'\x2f')) & 7)) { case 0 ... 1: { c51_g0 -= x; } case 5: {  } case 8 ... 10: { for (u32 n_g7 = 0; n_g7 < 3; n_g7++) { __attribute__((cleanup(left))) s32 g8 = 1; if (TYPE(c51_g1)) break; __attribute__((cleanup(left))) s32 g9 = 2; c51_g1 -= ((u64)MAX(+c51_s0.m6, +sizeof(+y)) >> ((x & c51_g0) & 63)); } } break; } enum negative v10 = c51_s0.m4; __auto_type v11 = (s32)TYPE((((u128)x << (x & 127)), TYPE(+x))); { u64 a_p12[8] = { ((s8)x), 2, 3 }, *p12 = a_p12 + 1, *const e_p12 = &a_p12[8];  for (p12 = a_p12; p12 < e_p12; ) D(*p12++); } { typeof(c51_g1) w_ = ONCE(c51_g1); *(volatile typeof(c51_g1) *)&c51_g1 = w_ + (y & c51_g1); D(c51_g1); } return ((s64)(c51_g0 + (2)) << (c51_g1 & 63)); }
u64 c51(u64 x, u64 y) { digest = effects = 7; u64 v_ = c51_run(x, y); D(v_); D(effects); D(c51_g0); D(c51_g1); digest_c51_r0(&c51_s0); digest_c51_r1(&c51_s1); return digest; }
static s8 c52_g0 = 5;
static u8 c52_g1 = 2;
static s32 c52_f0(s64 x, u32 y) { effect(1 + x); enum tiny v0 = (((x != y), ({ u64 a0_ = y; s64 ra0_ = ({ u64 ea0_ = (75); _Bool sa0_ = __atomic_compare_exchange_n(&a0_, &ea0_, x, 0, 5, 5); ea0_ + sa0_; }); ra0_ * 3 + __atomic_load_n(&a0_, 0); })) || (sizeof(+x) << (c52_g0 & 15))); s128 v1 = x; return c52_g1; }
static s32 c52_f1(s64 x, u32 y) { effect(2 + x); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) {  } for (s32 i1 = 0, n_i1 = 0; n_i1 < 1 && i1 < 4; n_i1++, i1++) {  } return 2147483647; }
static s32 (*c52_fp)(s64, u32) = c52_f0, (*c52_fns[2])(s64, u32) = { c52_f1, c52_f0 };
static s16 c52_f2(enum negative x, s128 y) { effect(3 + x); { if (c52_f1((0x8 ? c52_g1 : x), (y * 0x7f))) goto l0; { {  } l0: { s16 v1 = (c52_fp)(c52_g0, (x ^ (c52_g1 << (c52_g0 & 15)))); } } } { _Bool a2[] = { [0 ... 3] = (_Alignof(u64), x), [1] = 0xffffffffffffffaeUL }; a2[(c52_g1 || y) & 3] *= ((c52_g0++) << (0x0 & 7)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } return ("text\x80\0\377"[0xfac09729u & 7] | sizeof(+c52_g0)); }
static u64 c52_run(u64 x, u64 y) { D((((0xffffff5d ? (94) : c52_g1) * sizeof(+y)), ((c52_g1 && c52_g0) && sizeof(+'\xc3')))); { u64 a0[2 + 2] = { [1 ... 2] = (22), (x <= y) }; a0[((u128)c52_g0 >> (c52_g0 & 127)) & 3] |= ((c52_g1 ^ c52_g0) ^ ('\x1a', c52_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } s128 v1 = ((u128)((u128)(c52_g0++) >> (c52_g1 & 127)) << ((y, c52_g1) & 127)); D(c52_f1((c52_g0 != v1), (P2 && (y *= v1)))); _Bool a2[4] = { ((c52_g1 & y) * (v1 + 0xffffffffffffffe4UL)), [3] = ((0xffffffe5 >> (x & 31)) % ((0x82u & 0x7f) - 200)), [1] = v1 }; __auto_type v3 = (enum negative)0xffffffd8; v3 = v3 + (v1 = ((s128)((127) ? '\x9f' : c52_g0) >> (0x147940a3 & 127))); return ((c52_fns[1])(x, c52_g1) >> (0xffffffffffffffa8UL & 7)); }
u64 c52(u64 x, u64 y) { digest = effects = 7; u64 v_ = c52_run(x, y); D(v_); D(effects); D(c52_g0); D(c52_g1); return digest; }
struct c53_r0 { enum negative m0 : 5; s16 m1 : 11; struct { _Bool m3; s16 m4 : 9; } m2; struct { u64 m6 : 64; } ; };
static void digest_c53_r0(const struct c53_r0 *p) { D(p->m0); D(p->m1); D(p->m2.m3); D(p->m2.m4); D(p->m6); D(sizeof *p + (_Alignof(struct c53_r0) << 16)); }
static struct c53_r0 pass_c53_r0(struct c53_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c53_r0 make_c53_r0(u64 k) { struct c53_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c53_r0(struct c53_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s8 c53_g0 = -7910;
static s16 c53_g1 = -21671;
static u16 c53_a0[4] = { 2, [2 ... 3] = 163 };
static struct c53_r0 c53_s0 = { .m1 = 4 };
static s32 c53_f0(s64 x, u32 y) { effect(1 + x); struct c53_r0 r0; __builtin_memset(&r0, 0, sizeof r0); if (MAX(+c53_g1, +((u64)c53_g1 << (x & 63)))) return ((c53_g0 * y) + MAX(+c53_g1, +y)); return ((enum wide)(T1 - y)); }
static s32 c53_f1(s64 x, u32 y) { effect(2 + x); u64 a0[4] = { ((u128)sizeof(+c53_g1) << (x & 127)), [3] = sizeof(+c53_a0[270107212 & 3]), [1] = c53_f0(c53_g0, sizeof(enum tiny)) }; return MAX(+c53_g1, +sizeof(+c53_g1)); }
static s32 (*c53_fp)(s64, u32) = c53_f0, (*c53_fns[2])(s64, u32) = { c53_f1, c53_f0 };
static u16 c53_f2(u128 x, s128 y) { effect(3 + x); if ((*(c53_a0 + (((u64)y << (c53_g0 & 63)) & 3)))) return c53_g1; return x; }
static u64 c53_run(u64 x, u64 y) {  return 0x6u; }
u64 c53(u64 x, u64 y) { digest = effects = 7; u64 v_ = c53_run(x, y); D(v_); D(effects); D(c53_g0); D(c53_g1); D(c53_a0[0]); D(c53_a0[1]); D(c53_a0[2]); D(c53_a0[3]); digest_c53_r0(&c53_s0); return digest; }
struct c54_r0 { _Bool m0 : 1; s32 m1; u32 m2 : 6; s64 m3 : 64; enum plain m4 : 4; } __attribute__((packed));
static void digest_c54_r0(const struct c54_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c54_r0) << 16)); }
static struct c54_r0 pass_c54_r0(struct c54_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c54_r0 make_c54_r0(u64 k) { struct c54_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c54_r0(struct c54_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
struct c54_r1 { u64 m0; enum plain m1 : 4; } __attribute__((packed));
static void digest_c54_r1(const struct c54_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c54_r1) << 16)); }
static struct c54_r1 pass_c54_r1(struct c54_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c54_r1 make_c54_r1(u64 k) { struct c54_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c54_r1(struct c54_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static char c54_g0 = 16;
static s128 c54_g1 = 7;
static struct c54_r0 c54_s0 = { .m0 = -1 };
static struct c54_r1 c54_s1 = { 4, 483752 };
static s32 c54_f0(s64 x, u32 y) { effect(1 + x);  return c54_s0.m0; }
static s32 c54_f1(s64 x, u32 y) { effect(2 + x); { union { struct c54_r0 r; u8 b[sizeof(struct c54_r0)]; u16 h[2]; } u0; __builtin_memset(&u0, 151, sizeof u0); u0.r.m2 = c54_g0; for (u32 k_ = 0; k_ < sizeof u0.b; k_++) D(u0.b[k_]); u0.b[TYPE(c54_g0) % sizeof u0.b] ^= __builtin_constant_p('\xf0'); digest_c54_r0(&u0.r); } __auto_type v1 = (u128)c54_g0; return (c54_f0(0xbf1dd567, c54_g1) ? ((s8)x) : (c54_g0 >> (c54_g1 & 7))); }
static s32 (*c54_fp)(s64, u32) = c54_f0, (*c54_fns[2])(s64, u32) = { c54_f1, c54_f0 };
static s128 c54_f2(enum tiny x, s32 y) { effect(3 + x); { struct c54_r1 r0 = { 0x6u, (-38) }; struct c54_r1 *p_r0 = &r0, c_r0 = *p_r0; digest_c54_r1(&r0); } c54_s0.m1 *= MAX(+sizeof(+({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 0, 6); t0_[15] = 0; __builtin_strlen((char *)t0_ + 0); })), +((c54_g0 >> (x & 15)) ? __builtin_clrsbl((96)) : ((void)0x7799f419, y))); return ((u32)(c54_g1 + c54_g0)); }
static u64 c54_run(u64 x, u64 y) { { u64 o0 = 5; D(variadic(7, "piiiiiu", &o0, (_Bool)({ typeof((s32)(4)) q0_ = c54_g1; q0_; }), (int)MAX(+0xffffffffffffffb8UL, +c54_g1), (_Bool)(c54_g1 * c54_g1), (int)c54_f0(y, c54_g1), (int)x, (u32)((void)y, c54_g1))); } return __builtin_ffsll(('\x6a' ? x : 0xffffffbf)); }
u64 c54(u64 x, u64 y) { digest = effects = 7; u64 v_ = c54_run(x, y); D(v_); D(effects); D(c54_g0); D(c54_g1); digest_c54_r0(&c54_s0); digest_c54_r1(&c54_s1); return digest; }
struct c55_r0 { s32 m0; } __attribute__((packed));
static void digest_c55_r0(const struct c55_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c55_r0) << 16)); }
static struct c55_r0 pass_c55_r0(struct c55_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c55_r0 make_c55_r0(u64 k) { struct c55_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c55_r0(struct c55_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c55_r1 { s32 m0[3]; s32 m1 : 20; s32 : 0; union { u8 m3 : 1; } __attribute__((packed)) m2; };
static void digest_c55_r1(const struct c55_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2.m3); D(sizeof *p + (_Alignof(struct c55_r1) << 16)); }
static struct c55_r1 pass_c55_r1(struct c55_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c55_r1 make_c55_r1(u64 k) { struct c55_r1 v = { 0 }; effect(k); v.m2.m3 = k; return v; }
static u64 through_c55_r1(struct c55_r1 *p, s32 k) { effect(k); p->m2.m3 ^= k; return p->m0[0] + p->m2.m3; }
static s64 c55_g0 = 12187;
static s8 c55_g1 = -109;
static u8 c55_a0[4] = { 4, [2 ... 3] = 56 };
static struct c55_r0 c55_s0 = { -237743 };
static struct c55_r1 c55_s1 = { { [0 ... 2] = -499734 }, -379017, { 43 } };
static s32 c55_f0(s64 x, u32 y) { effect(1 + x); c55_s1.m0[1] += (((s128)((void)y, x) << (c55_g1 & 127)) / ((c55_g0 & 0x7f) | 64)); u8 v0 = sizeof(+(x ? y : x)); return ((void)x, (0xf6UL ?: y)); }
static s32 c55_f1(s64 x, u32 y) { effect(2 + x); { struct c55_r0 r0 = { 500037094 }; struct c55_r0 *p_r0 = &r0, c_r0 = *p_r0; digest_c55_r0(&r0); } D(y); return c55_a0[((void)x, x) & 3]; }
static s32 (*c55_fp)(s64, u32) = c55_f0, (*c55_fns[2])(s64, u32) = { c55_f1, c55_f0 };
static u128 c55_f2(u64 x, s128 y) { effect(3 + x); typeof((u8)0) v0 = c55_f0(((c55_g0 % ((3 & 0x7f) + 1)) + y), x); for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { unsigned long long v2 = (v0 % ((((void)v0, v0) & 0x7f) + 1)); s64 v3 = c55_a0[y & 3]; } return text("" "c"); }
static u64 c55_run(u64 x, u64 y) { { struct c55_r1 r0; __builtin_memset(&r0, 105, sizeof r0); struct c55_r1 *p_r0 = &r0, c_r0 = *p_r0; D(pass_c55_r1(c_r0, c55_a0[c55_g0 & 3]).m2.m3); D(pass_c55_r1(c_r0, sizeof(+x)).m0[2]); digest_c55_r1(&r0); digest_c55_r1(&c_r0); } { struct c55_r1 r1 = { .m1 = 0xfffffffe, .m2 = { 1779230736 }, .m1 = 16382 }; struct c55_r1 *p_r1 = &r1, c_r1 = *p_r1; D(pass_c55_r1(c_r1, (c55_g1 ?: c55_g0)).m0[2]); D((r1.m2.m3 += ((void)c55_g1, c55_g1)) + 0); digest_c55_r1(&r1); } y ^= c55_a0[c55_g0 & 3]; { struct { u128 p; union { _Bool q; u128 z; }; } x2 = { c55_a0[c55_g1 & 3], .q = ((void)x, c55_g1) }, y_x2 = x2; y_x2.p += 3; D(x2.p); D(y_x2.p); D(y_x2.q); } c55_s1.m0[0] = (((y % ((y & 0x7f) - 200)) ?: "text\x80\0\377"[y & 7]) / ((c55_g0 & 0x7f) - 200)); { s64 x_p3 = c55_f1(c55_g0, c55_g1); typeof(x_p3) y_p3 = 3, *p3 = &x_p3, **pp_p3 = &p3; **pp_p3 -= (0xffffffe7u & y); if (sizeof(+'\x79')) *pp_p3 = &y_p3; *p3 += y; D(x_p3); D(y_p3); D(*pp_p3 == &x_p3); ((0x287c4209e3daceddUL & W1) ? x_p3 : y_p3); *((x & c55_g0) ? &x_p3 : &y_p3) ^= 5; D(x_p3 * 3 + y_p3); } c55_g1 &= (*(c55_a0 + (((void)y, 0x4e33dbfu) & 3))); return ((y ^ x) / ((0xe064752190f5864cUL & 0x7f) + 1)); }
u64 c55(u64 x, u64 y) { digest = effects = 7; u64 v_ = c55_run(x, y); D(v_); D(effects); D(c55_g0); D(c55_g1); D(c55_a0[0]); D(c55_a0[1]); D(c55_a0[2]); D(c55_a0[3]); digest_c55_r0(&c55_s0); digest_c55_r1(&c55_s1); return digest; }
static enum negative c56_g0 = -48;
static enum plain c56_g1 = 17;
static s32 c56_f0(s64 x, u32 y) { effect(1 + x); switch ((u16)(((x % ((y & 0x7f) + 1)) << (y & 31)))) { case -2 ... 0: { DD((+((c56_g1 / ((y & 0x7f) + 1)) % ((c56_g0 & 0x7f) + 1)))); } } D(((y | 0xffffffba) / (((c56_g1 * x) & 0x7f) + 1))); return (x % ((c56_g1 & 0x7f) + 1)); }
static s32 c56_f1(s64 x, u32 y) { effect(2 + x); enum tiny v0 = 0xffffffffffffff9aUL; switch ((u8)(158)) { case -2 ... -1: {  } break; case 3 ... 5: { D((-c56_f0(v0, (c56_g1 / ((0x7ffffffffffffUL & 0x7f) + 1))))); } break; case 9: {  } break; case 12 ... 13: { char v1 = c56_f0(((u8 *)&(u64){ c56_f0('\x5', v0) })[3], c56_g0); } default: { ++c56_g0; } break; } return ((s16)((s128)c56_g0)); }
static s32 (*c56_fp)(s64, u32) = c56_f0, (*c56_fns[2])(s64, u32) = { c56_f1, c56_f0 };
static u16 c56_f2(s8 x, s64 y) { effect(3 + x); x <<= ((u32)c56_g1) & 7; return 0x4UL; }
static u64 c56_run(u64 x, u64 y) { s8 v0 = ({ u8 o0_; _Bool bo0_ = __builtin_add_overflow((s8)((u128)((u8 *)&(u64){ y })[3] << (x & 127)), (u16)c56_f0(((s32)0x3UL), c56_f2(0x5fa5bf89e1169063UL, 0x9efd43c2u)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); return (((u128)y << (1597759603 & 127)) / ((0xc8fe9aebu & 0x7f) + 1)); }
u64 c56(u64 x, u64 y) { digest = effects = 7; u64 v_ = c56_run(x, y); D(v_); D(effects); D(c56_g0); D(c56_g1); return digest; }
struct c57_r0 { char m0[2]; _Bool m1[3]; u16 m2 : 2; struct { s32 m4 : 32; s32 : 3; u32 m5 : 32; } __attribute__((packed)) ; };
static void digest_c57_r0(const struct c57_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1[0]); D(p->m1[1]); D(p->m1[2]); D(p->m2); D(p->m4); D(p->m5); D(sizeof *p + (_Alignof(struct c57_r0) << 16)); }
static struct c57_r0 pass_c57_r0(struct c57_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c57_r0 make_c57_r0(u64 k) { struct c57_r0 v = { 0 }; effect(k); v.m5 = k; return v; }
static u64 through_c57_r0(struct c57_r0 *p, s32 k) { effect(k); p->m5 ^= k; return p->m0[0] + p->m5; }
static s32 c57_g0 = 2;
static _Bool c57_g1 = 202;
static struct c57_r0 c57_s0 = { { [1] = -128273 }, { [1] = -1 }, -90180, { 167766 } };
static s32 c57_f0(s64 x, u32 y) { effect(1 + x); struct c57_r0 r0 = { }; { char s1[] = ""; D(sizeof s1); s1[0] += sizeof(+c57_g0); for (u32 k_ = 0; k_ < sizeof s1; k_++) D(s1[k_]); } return (sizeof(+c57_g1) ^ TYPE(+c57_g1)); }
static s32 c57_f1(s64 x, u32 y) { effect(2 + x); { u64 x_p0 = TYPE(c57_g1); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = y; if (((void)c57_g0, y)) *pp_p0 = &y_p0; *p0 += c57_s0.m0[0]; D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((c57_g0 & c57_g1) ? x_p0 : y_p0); *((x + y) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } D(y); return sizeof(+TYPE(+x)); }
static s32 (*c57_fp)(s64, u32) = c57_f0, (*c57_fns[2])(s64, u32) = { c57_f1, c57_f0 };
static u64 c57_f2(u8 x, enum plain y) { effect(3 + x); D((((void)y, (N2 < c57_g1)) ? TYPE(+((void)0x3ae0dfbc, 0)) : ((x ? x : c57_g0) & ((u64)c57_g0)))); D(c57_g1); return y; }
static u64 c57_run(u64 x, u64 y) { { const char *s0 = sizeof(+y) ? "irq\n" "\x41" "b" : "irq\n" "\x41" "b"; D(text(s0)); while (*s0) D(*s0++); } c57_s0.m2 *= TYPE(((s128)((u8)c57_g1) << (c57_g0 & 127))); c57_s0.m1[1] = ((void)c57_g1, c57_g0); { u64 o1 = ((s64)0x5UL); D(bump(&o1, (0x7ffffu & (-2)))); o1 *= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] ^= bump(&o1, ((s32)x)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } struct c57_r0 r2 = { }; y ^= c57_s0.m0[0]; { s64 x_p3 = TYPE(x); typeof(x_p3) y_p3 = 3, *p3 = &x_p3, **pp_p3 = &p3; **pp_p3 *= sizeof(+c57_g0); if ((c57_g1 ? c57_g1 : 0x7u)) *pp_p3 = &y_p3; *p3 += (c57_g1 < x); D(x_p3); D(y_p3); D(*pp_p3 == &x_p3); (((s128)x >> (x & 127)) ? x_p3 : y_p3); *(c57_s0.m0[1] ? &x_p3 : &y_p3) ^= 5; D(x_p3 * 3 + y_p3); } return sizeof(+((void)c57_g0, 0xa84c2cb0a034a8a4UL)); }
u64 c57(u64 x, u64 y) { digest = effects = 7; u64 v_ = c57_run(x, y); D(v_); D(effects); D(c57_g0); D(c57_g1); digest_c57_r0(&c57_s0); return digest; }
static u128 c58_g0 = 7;
static _Bool c58_g1 = 149;
static s32 c58_f0(s64 x, u32 y) { effect(1 + x); u64 v0 = sizeof(+(__builtin_constant_p((92)) ? ((unsigned long long)y) : (0x59u << (c58_g1 & 15)))); { if (__builtin_popcountl((c58_g0 ^ c58_g0))) goto l1; if ((0x55 << (y & 31))) { { c58_g1 ^= c58_g1 + (y ? (c58_g0 && sizeof(+606500203)) : x); v0 = __builtin_parityll(c58_g0); } l1: { c58_g0 = __builtin_types_compatible_p(typeof(+v0), int); } } } return (({ s128 o0_; _Bool bo0_ = __builtin_add_overflow((s64)c58_g1, (s64)c58_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) + y); }
static s32 c58_f1(s64 x, u32 y) { effect(2 + x); if ((({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 3, (u64[]){ W1 }, 4); t0_[15] = 0; text((char *)t0_); }), __builtin_types_compatible_p(typeof(+(c58_g1 ? 0x0u : 0xfffffffffffUL)), int))) { enum plain v0 = (c58_f0((3), text("" "c")) | ((2 | 261222004) - y)); D(y); } else { typeof((unsigned long long)0) v1 = __builtin_types_compatible_p(typeof(+c58_f0((y ?: (22)), __builtin_choose_expr(P2 > P3, 0xffffff6f, x))), unsigned); s64 a2[4] = { ((c58_g1 ?: v1) << (c58_g0 & 31)), [3] = ((-v1) ^ (c58_g1 || v1)), [1] = c58_f0(c58_g0, x) }; } x *= (((y, c58_g0) >> (c58_g1 & 7)) || __builtin_bswap16(((enum negative)y))); return 0xe4UL; }
static s32 (*c58_fp)(s64, u32) = c58_f0, (*c58_fns[2])(s64, u32) = { c58_f1, c58_f0 };
static unsigned long long c58_f2(u32 x, unsigned long long y) { effect(3 + x); D((text("ab\n" "c"), "text\x80\0\377"[(x ? y : c58_g1) & 7])); char v0 = (__builtin_constant_p(3) << ((x << (c58_g1 & 15)) & 7)); return (x, (*c58_fp)(c58_g1, y)); }
static u64 c58_run(u64 x, u64 y) { { u64 o0 = 6; D(bump(&o0, (x && x))); o0 &= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] |= bump(&o0, sizeof(+c58_g1)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } c58_g0 |= c58_g0 + 0x37UL; { enum wide a1[] = { [0 ... 3] = x, [1] = 0x8UL }; a1[(c58_g0 || x) & 3] |= 0x700d58c4922f4b9cUL; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } typeof((u64)0) v2 = ((c58_g1 ? c58_g0 : c58_g1) << (y & 31)); D(__builtin_parityll(((-v2) && x))); return ({ u32 a0_ = (+y); s64 ra0_ = __sync_val_compare_and_swap(&a0_, (u32)0xb067e2f3u, ((s16)c58_g1)); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); }
u64 c58(u64 x, u64 y) { digest = effects = 7; u64 v_ = c58_run(x, y); D(v_); D(effects); D(c58_g0); D(c58_g1); return digest; }
static enum plain c59_g0 = -4581;
static enum wide c59_g1 = -2;
static s32 c59_f0(s64 x, u32 y) { effect(1 + x); enum { k0 = ~0x7f }; { enum wide a1[] = { [0 ... 3] = (y + c59_g1), [2] = 0x34u }; a1[({ u128 o0_; _Bool bo0_ = __builtin_mul_overflow((u8)x, (u32)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 3] *= x; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } return ((y + c59_g0) ^ (y, c59_g1)); }
static s32 c59_f1(s64 x, u32 y) { effect(2 + x); D((((u64)"text\x80\0\377"[x & 7] >> (c59_g1 & 63)) / (((c59_g1 | y) & 0x7f) | 64))); enum { k0 = ~0x7f }; return (sizeof(+y) / ((c59_g1 & 0x7f) | 64)); }
static s32 (*c59_fp)(s64, u32) = c59_f0, (*c59_fns[2])(s64, u32) = { c59_f1, c59_f0 };
static enum plain c59_f2(s16 x, s128 y) { effect(3 + x); enum { k0 = 'a' + 1 }; return TYPE((c59_g1 / ((c59_g1 & 0x7f) | 64))); }
static u64 c59_run(u64 x, u64 y) { s128 v0 = TYPE((sizeof(+c59_g1) & '\x13')); D(v0); return ({ u32 a0_ = ({ u64 o1_; _Bool bo1_ = __builtin_sub_overflow((s32)c59_g1, (u16)y, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); s64 ra0_ = __atomic_add_fetch(&a0_, (c59_g1 / ((0x14 & 0x7f) + 1)), 0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); }
u64 c59(u64 x, u64 y) { digest = effects = 7; u64 v_ = c59_run(x, y); D(v_); D(effects); D(c59_g0); D(c59_g1); return digest; }
static enum tiny c60_g0 = -16;
static s16 c60_g1 = -176;
static enum wide c60_a0[4] = { 5, [2 ... 3] = 24 };
static u64 c60_run(u64 x, u64 y) { if (y) return c60_g1; x &= y; DD((((void)c60_g1, y) / ((c60_g1 & 0x7f) + 1))); typeof((enum negative)0) v0 = ((u8)MAX(+c60_g0, +y)); D(v0); return c60_g0; }
u64 c60(u64 x, u64 y) { digest = effects = 7; u64 v_ = c60_run(x, y); D(v_); D(effects); D(c60_g0); D(c60_g1); D(c60_a0[0]); D(c60_a0[1]); D(c60_a0[2]); D(c60_a0[3]); return digest; }
struct c61_r0 { s8 m0; } __attribute__((packed));
static void digest_c61_r0(const struct c61_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c61_r0) << 16)); }
static struct c61_r0 pass_c61_r0(struct c61_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c61_r0 make_c61_r0(u64 k) { struct c61_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c61_r0(struct c61_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c61_r1 { u16 m0 : 15; s16 m1 : 7; };
static void digest_c61_r1(const struct c61_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c61_r1) << 16)); }
static struct c61_r1 pass_c61_r1(struct c61_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c61_r1 make_c61_r1(u64 k) { struct c61_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c61_r1(struct c61_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static u8 c61_g0 = 5604;
static enum negative c61_g1 = -20357;
static struct c61_r0 c61_s0 = { };
static struct c61_r1 c61_s1 = { 306008 };
static s32 c61_f0(s64 x, u32 y) { effect(1 + x); D(y); for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 6; n_i0++, i0++) { D(__builtin_popcountl(TYPE(+sizeof(+i0)))); { s32 a1[2 + 2] = { [1 ... 2] = 0x6UL, y }; a1[__builtin_parityll(c61_g0) & 3] -= ({ s8 a0_ = (i0 ? c61_g1 : c61_g1); s64 ra0_ = __sync_fetch_and_and(&a0_, (c61_s0.m0 += x)); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } return (sizeof(+c61_g0) - ('\x86' ? c61_g0 : 0x6eUL)); }
static s32 c61_f1(s64 x, u32 y) { effect(2 + x); c61_s0.m0--; return y; }
static s32 (*c61_fp)(s64, u32) = c61_f0, (*c61_fns[2])(s64, u32) = { c61_f1, c61_f0 };
static u16 c61_f2(u16 x, enum tiny y) { effect(3 + x); s64 v0 = __builtin_clzl((u64)through_c61_r0(&c61_s0, c61_g1) | 1ul << 56); D((c61_s0.m0++)); return through_c61_r0(&c61_s0, y); }
static u64 c61_run(u64 x, u64 y) { enum tiny a0[4] = { __builtin_parityll(through_c61_r0(&c61_s0, x)), [3] = sizeof(+c61_g0), [1] = 0x7625dab9 }; D((c61_f1(c61_g1, (y < c61_g0)) >= c61_g1)); enum { k1 = sizeof(u64) * 3 }; D((c61_s0.m0 ^ (((u128)c61_g0 << (y & 127)) ? __builtin_popcountll(c61_g1) : (c61_g0 == y)))); DD(c61_s1.m0); { enum wide a2[4] = { c61_s1.m1 }; a2[TYPE(sizeof(enum tiny)) & 3] = ((k1 + k1), (y ? c61_g0 : c61_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } typeof((enum negative)0) v3 = ((*c61_fns[1])(k1, (c61_g1, 0x4u)) - y); return (c61_g0++); }
u64 c61(u64 x, u64 y) { digest = effects = 7; u64 v_ = c61_run(x, y); D(v_); D(effects); D(c61_g0); D(c61_g1); digest_c61_r0(&c61_s0); digest_c61_r1(&c61_s1); return digest; }
struct c62_r0 { enum tiny m0[3]; };
static void digest_c62_r0(const struct c62_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(sizeof *p + (_Alignof(struct c62_r0) << 16)); }
static struct c62_r0 pass_c62_r0(struct c62_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c62_r0 make_c62_r0(u64 k) { struct c62_r0 v = { 0 }; effect(k); v.m0[2] = k; return v; }
static u64 through_c62_r0(struct c62_r0 *p, s32 k) { effect(k); p->m0[2] ^= k; return p->m0[0] + p->m0[2]; }
static u16 c62_g0 = 226;
static _Bool c62_g1 = 254;
static struct c62_r0 c62_s0 = { { [2 ... 2] = -1, [2] = 463595 } };
static s32 c62_f0(s64 x, u32 y) { effect(1 + x); { enum wide a0[4] = { c62_s0.m0[1], [3] = ((s64)(c62_g0, c62_g1) << (0x1feUL & 63)), [1] = (x ? c62_g0 : c62_g1) }; a0[(y ? c62_s0 : c62_s0).m0[1] & 3] |= (((s64)y >> (94 & 63)), x); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } { u64 o1 = c62_g0; D(bump(&o1, (c62_g0 + c62_g0))); o1 += bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] &= bump(&o1, (c62_g0, c62_g1)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((void)P2, c62_g1); }
static u64 c62_run(u64 x, u64 y) { D((through_c62_r0(&c62_s0, (c62_g1, c62_g1)) ?: __builtin_types_compatible_p(typeof(+x), u64))); D(((c62_f0(c62_g0, x), (c62_g0 ? c62_g0 : x)) % (((y % (('\x0' & 0x7f) | 64)) & 0x7f) - 200))); ++x; { u64 o_p0 = 0x9105480d; u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } ++y; { u64 o_p1 = 0x1; u64 *p1 __attribute__((cleanup(freed))) = o_p1 & 1 ? 0 : &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } D(c62_g0); return (__builtin_clzl((u64)y | 1ul << 30), y); }
u64 c62(u64 x, u64 y) { digest = effects = 7; u64 v_ = c62_run(x, y); D(v_); D(effects); D(c62_g0); D(c62_g1); digest_c62_r0(&c62_s0); return digest; }
static s16 c63_g0 = 6;
static s32 c63_g1 = 510;
static s32 c63_f0(s64 x, u32 y) { effect(1 + x); s128 v0 = ((enum plain)({ s16 o0_; _Bool bo0_ = __builtin_add_overflow((s32)MAX(+c63_g1, +c63_g0), (s32)(c63_g0 ?: 0x94), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); D(y); return ((c63_g0 << (y & 31)) << (c63_g1 & 15)); }
static s32 c63_f1(s64 x, u32 y) { effect(2 + x); for (u32 n_g0 = 0; n_g0 < 3; n_g0++) { __attribute__((cleanup(left))) s32 g1 = 1; if ((c63_g0 >> (c63_g0 & 31))) break; __attribute__((cleanup(left))) s32 g2 = 2;  } return c63_g0; }
static s32 (*c63_fp)(s64, u32) = c63_f0, (*c63_fns[2])(s64, u32) = { c63_f1, c63_f0 };
static u16 c63_f2(u64 x, _Bool y) { effect(3 + x); x -= (((_Bool)((enum plain)y)) ?: (c63_f0(y, 0xc63b7df6) * __builtin_parityll(c63_g1))); c63_g0 = ((u128)((c63_g1 || (21)) & c63_f1(0xca, c63_g1))); return 0x9a2b87c2u; }
static u64 c63_run(u64 x, u64 y) {  return (__builtin_choose_expr(sizeof(int) == 8, x, (-96)) - (c63_fns[1])(c63_g0, '\xee')); }
u64 c63(u64 x, u64 y) { digest = effects = 7; u64 v_ = c63_run(x, y); D(v_); D(effects); D(c63_g0); D(c63_g1); return digest; }
static u32 c64_g0 = -3501;
static u32 c64_g1 = 24008;
static u64 c64_run(u64 x, u64 y) { D(((u128)({ __auto_type q0_ = (u64)sizeof(+x); q0_; }) << (MAX(+x, +x) & 127))); D(sizeof(+sizeof(+'\xbb'))); { u64 o_p0 = ((void)c64_g1, 0xfffffffeu); u64 *p0 __attribute__((cleanup(freed))) = o_p0 & 1 ? 0 : &o_p0; if (p0) { D(*p0); } } D((((u64)MAX(+x, +y) >> (0x244ddd08u & 63)) ? ((c64_g0 || x) >> (c64_g1 & 7)) : sizeof(+x))); c64_g0 = ((y ? c64_g1 : y) ^ TYPE(x)); { s32 a_p1[8] = { (0x4eafdd20036eb55cUL >> (y & 7)), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D((char *)e_p1 - (char *)p1); *p1 -= (c64_g0 ^ y); D(*--p1); p1++; *p1++ = (c64_g0 || c64_g1); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } return (((void)y, y) ? TYPE(c64_g0) : c64_g0); }
u64 c64(u64 x, u64 y) { digest = effects = 7; u64 v_ = c64_run(x, y); D(v_); D(effects); D(c64_g0); D(c64_g1); return digest; }
static u128 c65_g0 = -20500;
static u32 c65_g1 = 107;
static u128 c65_a0[4] = { 1, [2 ... 3] = 136 };
static s32 c65_f0(s64 x, u32 y) { effect(1 + x); { typedef _Bool t0; t0 t0v = (~c65_g1); D(t0v * sizeof(t0)); } y = ((u32)((~'\x1') ^ c65_g0)); return c65_g0; }
static s32 c65_f1(s64 x, u32 y) { effect(2 + x); u128 v0 = y; return x; }
static s32 (*c65_fp)(s64, u32) = c65_f0, (*c65_fns[2])(s64, u32) = { c65_f1, c65_f0 };
static enum plain c65_f2(enum wide x, enum negative y) { effect(3 + x); s64 v0 = ((u64)c65_g1 << ((0xc1 ?: c65_g0) & 63)); if (c65_f1((0x1efd433709fb2cbaUL, x), (v0, y))) return c65_g1; return c65_f1((-391397526), ((void)P2, x)); }
static u64 c65_run(u64 x, u64 y) { enum tiny v0 = (((s8)c65_f1('\x0', 0x83UL)) ?: ((s64)(x, c65_g0) << (c65_g1 & 63))); v0 |= v0 + (y - ((void)c65_g0, (x, c65_g0))); return ((void)'\x49', c65_f1(y, c65_g0)); }
u64 c65(u64 x, u64 y) { digest = effects = 7; u64 v_ = c65_run(x, y); D(v_); D(effects); D(c65_g0); D(c65_g1); D(c65_a0[0]); D(c65_a0[1]); D(c65_a0[2]); D(c65_a0[3]); return digest; }
static char c66_g0 = 3;
static s32 c66_g1 = -17200;
static s128 c66_a0[4] = { 7, [2 ... 3] = 18 };
static s32 c66_f0(s64 x, u32 y) { effect(1 + x); { u32 n_l0 = 0; if (c66_g0) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { D(__builtin_expect(y, 0)); } l0: { { u32 n_l1 = 0; if ((y % ((c66_g1 & 0x7f) + 1))) goto l1; for (n_l1 = 0; n_l1 < 3; n_l1++) { {  } l1: {  } } } c66_g1 = TYPE(+(__builtin_parityl(x) % ((c66_g0 & 0x7f) - 200))); } } } u8 a2[] = { [0 ... 3] = MAX(+x, +0x60UL), [0] = 0x32598d44f2abdb34UL }; return ((x ? (-117) : 1975404897) << (x & 15)); }
static s32 c66_f1(s64 x, u32 y) { effect(2 + x); D((sizeof(+sizeof(+c66_g1)) && sizeof(+(y >> (y & 31))))); return y; }
static s32 (*c66_fp)(s64, u32) = c66_f0, (*c66_fns[2])(s64, u32) = { c66_f1, c66_f0 };
static u64 c66_run(u64 x, u64 y) {  return ((void)x, MAX(+210, +c66_g1)); }
u64 c66(u64 x, u64 y) { digest = effects = 7; u64 v_ = c66_run(x, y); D(v_); D(effects); D(c66_g0); D(c66_g1); D(c66_a0[0]); D(c66_a0[1]); D(c66_a0[2]); D(c66_a0[3]); return digest; }
static u128 c67_g0 = 0;
static enum wide c67_g1 = 20049;
static u64 c67_run(u64 x, u64 y) { u8 v0 = ((0x1fUL | (!c67_g0)) % (((c67_g1 | x) & 0x7f) + 1)); for (u32 n_g1 = 0; n_g1 < 3; n_g1++) { __attribute__((cleanup(left))) s32 g2 = 1; if (y) continue; __attribute__((cleanup(left))) s32 g3 = 2; c67_g0 = v0; } { char a4[] = { [0 ... 3] = (-v0), [2] = 0x1 }; a4[(c67_g0 - '\x5b') & 3] ^= (({ __auto_type q0_ = (s8)c67_g1; q0_; }) < (7)); for (s32 k_ = 0; k_ < (s32)(sizeof a4 / sizeof a4[0]); k_++) D(a4[k_]); } s32 a5[4] = { c67_g1, [3] = ({ typeof((enum negative)x) q1_ = y; q1_; }), [1] = (v0 - v0) }; return (!1); }
u64 c67(u64 x, u64 y) { digest = effects = 7; u64 v_ = c67_run(x, y); D(v_); D(effects); D(c67_g0); D(c67_g1); return digest; }
static _Bool c68_g0 = -40;
static u32 c68_g1 = -32655;
static char c68_a0[4] = { 0, [2 ... 3] = 125 };
static s32 c68_f0(s64 x, u32 y) { effect(1 + x);  return ({ typeof((s64)x) q0_ = (+c68_g0); q0_; }); }
static s32 c68_f1(s64 x, u32 y) { effect(2 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 2 && i0 < 5; n_i0++, i0++) { D(((u64)c68_f0((N2 ?: y), (y ?: 0x2u)) << ((y & c68_g0) & 63))); { u64 o1 = '\x43'; D(variadic(0, "")); } } return (+c68_f0(y, '\xbe')); }
static s32 (*c68_fp)(s64, u32) = c68_f0, (*c68_fns[2])(s64, u32) = { c68_f1, c68_f0 };
static s32 c68_f2(_Bool x, u128 y) { effect(3 + x); enum plain a0[] = { [0 ... 3] = (c68_g1 ^ c68_g1), [2] = _Alignof(u64) }; return (!((s64)c68_g1 >> (c68_g0 & 63))); }
static u64 c68_run(u64 x, u64 y) { const volatile s8 c0 = (c68_g0 + (c68_g0 ?: y)); c68_g1 += c68_f1((~((u64)W0 << (50179477 & 63))), text("ab\nab\n" "c")); D(c0); return c68_f0((-c68_g1), c68_g1); }
u64 c68(u64 x, u64 y) { digest = effects = 7; u64 v_ = c68_run(x, y); D(v_); D(effects); D(c68_g0); D(c68_g1); D(c68_a0[0]); D(c68_a0[1]); D(c68_a0[2]); D(c68_a0[3]); return digest; }
static enum negative c69_g0 = -2;
static u64 c69_g1 = 0;
static u128 c69_a0[4] = { 5, [2 ... 3] = 77 };
static s32 c69_f0(s64 x, u32 y) { effect(1 + x); const enum plain c0 = (-('\x91' | x)); typeof((s128)0) v1 = (((void)'\x0', (c69_g1 - c69_g1)) | ((u8)(c0 & c69_g1))); return ((enum negative)c69_g0); }
static s32 c69_f1(s64 x, u32 y) { effect(2 + x); enum { k0 = -5 }; u64 v1 = k0; return ((+(0)) ?: 1919325060); }
static s32 (*c69_fp)(s64, u32) = c69_f0, (*c69_fns[2])(s64, u32) = { c69_f1, c69_f0 };
static s32 c69_f2(u8 x, s8 y) { effect(3 + x);  return x; }
static u64 c69_run(u64 x, u64 y) { if ((-(+c69_f1(x, c69_g0)))) {  } else {  } __auto_type v0 = (unsigned long long)c69_f1((((void)x, 0x0u) ?: ((_Bool)c69_g1)), 0x10000000UL); D(v0); v0 = c69_g0; return __builtin_ctzll((u64)(c69_g1 % ((x & 0x7f) + 1)) | 1ul << 56); }
u64 c69(u64 x, u64 y) { digest = effects = 7; u64 v_ = c69_run(x, y); D(v_); D(effects); D(c69_g0); D(c69_g1); D(c69_a0[0]); D(c69_a0[1]); D(c69_a0[2]); D(c69_a0[3]); return digest; }
static u32 c70_g0 = -1;
static s8 c70_g1 = 2;
static s32 c70_a0[4] = { 0, [2 ... 3] = 21 };
static s32 c70_f0(s64 x, u32 y) { effect(1 + x);  return (c70_a0[1376534824 & 3] >> (c70_g1 & 7)); }
static s32 c70_f1(s64 x, u32 y) { effect(2 + x); { s64 o_p0 = (((enum negative)y) < (c70_g1 << (c70_g0 & 15))), *p0 = &o_p0; *p0 = (--x); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((s64)y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } typeof((enum plain)0) v1 = ((enum negative)((u128)((u64)y << (y & 63)) >> (c70_g0 & 127))); return (((u64)c70_g0 >> (x & 63)) - x); }
static s32 (*c70_fp)(s64, u32) = c70_f0, (*c70_fns[2])(s64, u32) = { c70_f1, c70_f0 };
static u32 c70_f2(s64 x, s32 y) { effect(3 + x);  return ((c70_g1 <= c70_g0) * ((u128)(-58) << (c70_g0 & 127))); }
static u64 c70_run(u64 x, u64 y) { enum wide v0 = (y -= (((u128)0xffffff3cu) | (0x41UL >= c70_g1))); c70_a0[(*(c70_a0 + (y & 3))) & 3] |= MAX(+MAX(+(v0, c70_g0), +(c70_g1 += '\x6b')), +MAX(+MAX(+x, +v0), +(c70_g0 << (y & 7)))); u16 a1[4] = { ((enum wide)c70_g1), [3] = c70_g1, [1] = (y - v0) }; { __attribute__((cleanup(left))) s32 g3 = 1; if ((c70_g0, v0)) return ((c70_g0 *= c70_g1), (v0 &= y)); D((0x87u, ((s128)((s64)v0 << (c70_g0 & 63)) << (c70_g0 & 127)))); } D(MAX(+(c70_g0++), +v0)); typeof((enum plain)0) v4 = y; D(((c70_f1(v4, v0) << (0xffffffa0u & 15)) << (((0xd825819bu & 3)[a1]) & 15))); return (((u64)0xffffffffffffffd2UL << (c70_g0 & 63)) == (c70_g0 * y)); }
u64 c70(u64 x, u64 y) { digest = effects = 7; u64 v_ = c70_run(x, y); D(v_); D(effects); D(c70_g0); D(c70_g1); D(c70_a0[0]); D(c70_a0[1]); D(c70_a0[2]); D(c70_a0[3]); return digest; }
struct c71_r0 { enum negative m0 : 5; union { enum plain m2 : 4; } __attribute__((packed)) m1; u16 m3 : 4; char m4[1]; enum wide m5[4]; u128 m6; struct { enum negative m8 : 5; } m7; } __attribute__((packed));
static void digest_c71_r0(const struct c71_r0 *p) { D(p->m0); D(p->m1.m2); D(p->m3); D(p->m4[0]); D(p->m5[0]); D(p->m5[1]); D(p->m5[2]); D(p->m5[3]); DD(p->m6); D(p->m7.m8); D(sizeof *p + (_Alignof(struct c71_r0) << 16)); }
static struct c71_r0 pass_c71_r0(struct c71_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c71_r0 make_c71_r0(u64 k) { struct c71_r0 v = { 0 }; effect(k); v.m7.m8 = k; return v; }
static u64 through_c71_r0(struct c71_r0 *p, s32 k) { effect(k); p->m7.m8 ^= k; return p->m0 + p->m7.m8; }
struct c71_r1 { struct { u64 m1[2][1]; u16 m2 : 4; } __attribute__((aligned(4))) ; };
static void digest_c71_r1(const struct c71_r1 *p) { D(p->m1[0][0]); D(p->m1[1][0]); D(p->m2); D(sizeof *p + (_Alignof(struct c71_r1) << 16)); }
static struct c71_r1 pass_c71_r1(struct c71_r1 v, u64 k) { v.m1[0][0] += effect(k); return v; }
static struct c71_r1 make_c71_r1(u64 k) { struct c71_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c71_r1(struct c71_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m1[0][0] + p->m2; }
static enum plain c71_g0 = -72;
static char c71_g1 = 166;
static char c71_a0[4] = { 1, [2 ... 3] = 94 };
static struct c71_r0 c71_s0 = { .m1 = { -115 }, .m1 = { 236541 }, .m0 = 81, .m6 = 6, .m1 = { .m2 = 255 } };
static struct c71_r1 c71_s1 = { { { [0] = { -121 }, { [0 ... 0] = 5 } }, 63 } };
static s32 c71_f0(s64 x, u32 y) { effect(1 + x);  return (x && MAX(+x, +c71_g1)); }
static s32 c71_f1(s64 x, u32 y) { effect(2 + x); D(MAX(+((0x39d6186bu && c71_g1) || 0xffffffffffffff52UL), +(MAX(+y, +0x19f0ff6f) % ((x & 0x7f) - 200)))); { unsigned long long a_p0[8] = { (c71_g0 | c71_g0), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; p0 += ({ enum plain q0_ = c71_g0; if (q0_ & 1) q0_ = y; else q0_++; q0_; }) & 1; D((char *)e_p0 - (char *)p0); *p0 ^= MAX(+c71_g1, +c71_g0); *p0++ = MAX(+0xbb452f95, +W0); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return c71_f0((c71_g1 | c71_g1), ({ enum negative q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)c71_g0; q2_; })); }
static s32 (*c71_fp)(s64, u32) = c71_f0, (*c71_fns[2])(s64, u32) = { c71_f1, c71_f0 };
static char c71_f2(char x, s64 y) { effect(3 + x); D(c71_f1(y, c71_f0(c71_f1(c71_g0, c71_g0), (c71_g1 + c71_g1)))); switch ((u8)(({ _Bool q2_ = 0; for (int k_ = 0; k_ < 2; k_++) q2_ += k_; (void)((void)0xfffffffe, 0xdcf73241fe1b9525UL); q2_; }) % 9)) { case 0 ... 1: { { struct c71_r0 r0[3] = { { .m4 = { __builtin_clzl((u64)c71_f1(x, c71_g1) | 1ul << 21) } }, [2] = { .m0 = (5), .m5 = { [2 ... 3] = (82) } } }; r0[(0xffffff59 || 0xfffeUL) & 1].m5[0] ^= ({ u32 q0_ = (y % ((y & 0x7f) | 64)); q0_ ^ 0xf8; }); r0[2] = r0[({ typeof((unsigned long long)c71_g1) q1_ = x; q1_; }) & 1]; for (struct c71_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c71_r0(q_); q_->m4[0]++; } D(r0[1].m6); D(&r0[2] - r0); } } break; case 3: { u16 v1 = y; } break; case 7 ... 9: { struct c71_r0 r2 = make_c71_r0((x | (0x63439f90u & x))); } break; case 11 ... 12: { D(c71_s0.m5[1] *= (--x)); } } return c71_f0(MAX(+0xffffffffffffffe1UL, +c71_g1), __builtin_constant_p((-1))); }
static u64 c71_run(u64 x, u64 y) { { enum wide a_p0[8] = { ((u8 *)&(u64){ c71_g1 })[1], 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); *p0++ = y; D(p0[-1] + *(p0 + 1)); *p0++ = ({ unsigned long long q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)c71_g1; q0_; }); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } s8 v1 = ({ __attribute__((cleanup(left))) s32 q1_ = 2; "text\x80\0\377"[c71_f1(y, x) & 7]; }); enum plain v2 = ({ u32 q2_ = ((void)y, (v1 * c71_g1)); q2_ | 1; }); return MAX(+c71_f2(c71_g0, x), +('\x85' + c71_g1)); }
u64 c71(u64 x, u64 y) { digest = effects = 7; u64 v_ = c71_run(x, y); D(v_); D(effects); D(c71_g0); D(c71_g1); D(c71_a0[0]); D(c71_a0[1]); D(c71_a0[2]); D(c71_a0[3]); digest_c71_r0(&c71_s0); digest_c71_r1(&c71_s1); return digest; }
static u32 c72_g0 = -1;
static s32 c72_g1 = -2;
static u64 c72_run(u64 x, u64 y) { { char a0[2][3] = { { ({ s16 o0_; _Bool bo0_ = __builtin_mul_overflow((s16)0xffffffe1u, (s32)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), y }, [1] = { [2] = (x ?: c72_g1) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[c72_g1 & 1][(c72_g0 || y) & 1] = x; q_a0[(x != x) & 3]++; *(*(a0 + 1) + 1) &= (y << (c72_g1 & 15)); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return 0x5b; }
u64 c72(u64 x, u64 y) { digest = effects = 7; u64 v_ = c72_run(x, y); D(v_); D(effects); D(c72_g0); D(c72_g1); return digest; }
static enum plain c73_g0 = -2;
static u128 c73_g1 = 0;
static unsigned long long c73_a0[4] = { 6, [2 ... 3] = 196 };
static s32 c73_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 1210126018; D(variadic(0, "")); } s16 v1 = ((0x75UL ^ c73_g1) + ({ typeof((u128)c73_g0) q0_ = 2003259313; q0_; })); return '\x5'; }
static s32 c73_f1(s64 x, u32 y) { effect(2 + x); u16 v0 = x; switch ((s64)(c73_a0[c73_f0(T1, v0) & 3] % 9)) {  } return TYPE((x++)); }
static s32 (*c73_fp)(s64, u32) = c73_f0, (*c73_fns[2])(s64, u32) = { c73_f1, c73_f0 };
static s128 c73_f2(enum negative x, enum tiny y) { effect(3 + x); __auto_type v0 = (char)(x & c73_a0[y & 3]); switch ((u64)(c73_g1 & 15)) { case -1 ... 1: { enum { k1 = 'a' + 1 }; } break; } return c73_f0(sizeof(+(-6)), c73_a0[c73_g0 & 3]); }
static u64 c73_run(u64 x, u64 y) { D(c73_a0[TYPE(+(c73_g0--)) & 3]); return c73_f2((y * x), (c73_g1++)); }
u64 c73(u64 x, u64 y) { digest = effects = 7; u64 v_ = c73_run(x, y); D(v_); D(effects); D(c73_g0); D(c73_g1); D(c73_a0[0]); D(c73_a0[1]); D(c73_a0[2]); D(c73_a0[3]); return digest; }
struct c74_r0 { u8 m0 : 5; u8 m1 : 1; u16 m2; u16 m3[2][3]; } __attribute__((packed));
static void digest_c74_r0(const struct c74_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0][0]); D(p->m3[0][1]); D(p->m3[0][2]); D(p->m3[1][0]); D(p->m3[1][1]); D(p->m3[1][2]); D(sizeof *p + (_Alignof(struct c74_r0) << 16)); }
static struct c74_r0 pass_c74_r0(struct c74_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c74_r0 make_c74_r0(u64 k) { struct c74_r0 v = { 0 }; effect(k); v.m3[1][2] = k; return v; }
static u64 through_c74_r0(struct c74_r0 *p, s32 k) { effect(k); p->m3[1][2] ^= k; return p->m0 + p->m3[1][2]; }
static u128 c74_g0 = -27396;
static s32 c74_g1 = 15393;
static struct c74_r0 c74_s0 = { -422245, -1 };
static s32 c74_f0(s64 x, u32 y) { effect(1 + x);  return (c74_g0, 0xe90fc4e1u); }
static s32 c74_f1(s64 x, u32 y) { effect(2 + x); struct c74_r0 r0 = { c74_s0.m3[0][0], ((x ?: x) + pass_c74_r0(c74_s0, y).m3[1][1]), 0x40000000u, { [0] = { [0 ... 1] = ((u64)(2147483617 + 41342188) >> ((-88) & 63)) } } }; D(c74_g1 ^= (c74_s0.m0 *= TYPE(+c74_g0))); return ((enum tiny)(x ?: 0xffffffu)); }
static s32 (*c74_fp)(s64, u32) = c74_f0, (*c74_fns[2])(s64, u32) = { c74_f1, c74_f0 };
static s8 c74_f2(s8 x, s32 y) { effect(3 + x); DD(({ typeof((s32)({ s64 q1_ = y; q1_ ^ (0); })) q0_ = (TYPE(y) + ((s64)y >> ('\x11' & 63))); q0_; })); typeof((s16)0) v0 = ((s64)(__builtin_expect(y, 0) >> (c74_g0 & 31)) >> (pass_c74_r0(c74_s0, c74_g0).m3[0][0] & 63)); return c74_s0.m3[0][2]; }
static u64 c74_run(u64 x, u64 y) {  return (c74_s0.m3[0][2] ? c74_s0 : c74_s0).m3[1][0]; }
u64 c74(u64 x, u64 y) { digest = effects = 7; u64 v_ = c74_run(x, y); D(v_); D(effects); D(c74_g0); D(c74_g1); digest_c74_r0(&c74_s0); return digest; }
struct c75_r0 { struct { s32 m1 : 9; s32 : 0; } __attribute__((packed)) ; s16 m2 : 9; s16 : 11; u128 m3[3]; u8 m4 : 8; } __attribute__((packed));
static void digest_c75_r0(const struct c75_r0 *p) { D(p->m1); D(p->m2); DD(p->m3[0]); DD(p->m3[1]); DD(p->m3[2]); D(p->m4); D(sizeof *p + (_Alignof(struct c75_r0) << 16)); }
static struct c75_r0 pass_c75_r0(struct c75_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c75_r0 make_c75_r0(u64 k) { struct c75_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c75_r0(struct c75_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m1 + p->m4; }
static s32 c75_g0 = 5;
static s128 c75_g1 = -9320;
static struct c75_r0 c75_s0 = { { 255 }, 2, { [0] = 15 } };
static s32 c75_f0(s64 x, u32 y) { effect(1 + x); D(__builtin_ctzll((u64)(((u16)x) - (c75_g0 * c75_g1)) | 1ul << 30)); { u64 o0 = (4); D(variadic(4, "iiip", (s8)(x |= c75_g0), (int)((s128)W1), (int)through_c75_r0(&c75_s0, y), &o0)); } return (MAX(+c75_g0, +0x4457322bdf7f1840UL) ?: c75_s0.m1); }
static s32 c75_f1(s64 x, u32 y) { effect(2 + x); { u16 a_p0[8] = { __builtin_ffsl(N0), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D(*--p0); p0++; for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return MAX(+(c75_g1 + c75_g1), +(x % ((c75_g1 & 0x7f) - 200))); }
static s32 (*c75_fp)(s64, u32) = c75_f0, (*c75_fns[2])(s64, u32) = { c75_f1, c75_f0 };
static u64 c75_f2(enum tiny x, s32 y) { effect(3 + x); D(((u128)(MAX(+sizeof(enum tiny), +0xb1UL) == ((s32)c75_g1)) << (c75_f1(sizeof(enum tiny), y) & 127))); { u16 o_p0 = ({ u8 o0_; _Bool bo0_ = __builtin_add_overflow((u32)(y ?: c75_g0), (s8)(c75_s0.m1 *= x), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), *p0 = &o_p0; *p0 *= (((u32)x) ^ (c75_fns[1])(c75_g1, c75_g1)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= __builtin_expect(x, 1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return y; }
static u64 c75_run(u64 x, u64 y) {  return ((c75_g0 ?: c75_g0) != pass_c75_r0(c75_s0, y).m3[1]); }
u64 c75(u64 x, u64 y) { digest = effects = 7; u64 v_ = c75_run(x, y); D(v_); D(effects); D(c75_g0); D(c75_g1); digest_c75_r0(&c75_s0); return digest; }
struct c76_r0 { s32 m0 : 23; union { struct { u32 m3 : 32; s128 m4; enum wide m5[1]; enum negative m6 : 5; enum negative : 1; } __attribute__((aligned(8))) ; u32 m7; enum tiny m8; s16 m9 : 1; } __attribute__((packed)) m1; u64 m10[2]; };
static void digest_c76_r0(const struct c76_r0 *p) { D(p->m0); D(p->m1.m3); DD(p->m1.m4); D(p->m1.m5[0]); D(p->m1.m6); D(p->m1.m7); D(p->m1.m8); D(p->m1.m9); D(p->m10[0]); D(p->m10[1]); D(sizeof *p + (_Alignof(struct c76_r0) << 16)); }
static struct c76_r0 pass_c76_r0(struct c76_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c76_r0 make_c76_r0(u64 k) { struct c76_r0 v = { 0 }; effect(k); v.m10[1] = k; return v; }
static u64 through_c76_r0(struct c76_r0 *p, s32 k) { effect(k); p->m10[1] ^= k; return p->m0 + p->m10[1]; }
struct c76_r1 { u64 m0; enum negative m1 : 5; };
static void digest_c76_r1(const struct c76_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c76_r1) << 16)); }
static struct c76_r1 pass_c76_r1(struct c76_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c76_r1 make_c76_r1(u64 k) { struct c76_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c76_r1(struct c76_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static enum wide c76_g0 = 16208;
static s32 c76_g1 = 2;
static s16 c76_a0[4] = { 2, [2 ... 3] = 133 };
static struct c76_r0 c76_s0 = { 6, { { 404858, -187017 } } };
static struct c76_r1 c76_s1 = { };
static s32 c76_f0(s64 x, u32 y) { effect(1 + x); D((((60) | text("" "c")) | __builtin_ffsll((y ? y : y)))); { u16 o_p0 = c76_s0.m0, *p0 = &o_p0; *p0 *= c76_s1.m0; D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c76_s1.m0; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return (c76_g0 - (c76_g0 ? 1302864090 : 0xffffffb7)); }
static s32 c76_f1(s64 x, u32 y) { effect(2 + x); { u16 o_p0 = through_c76_r1(&c76_s1, (0x0 % ((x & 0x7f) - 200))), *p0 = &o_p0; *p0 = (x % (((26) & 0x7f) - 200)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (y | y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } __auto_type v1 = (s128)c76_g0; return c76_g1; }
static s32 (*c76_fp)(s64, u32) = c76_f0, (*c76_fns[2])(s64, u32) = { c76_f1, c76_f0 };
static char c76_f2(u128 x, unsigned long long y) { effect(3 + x); ++y; { u64 o0 = 0x80000; D(variadic(7, "wliluil", (u64)(c76_g0 / ((x & 0x7f) + 1)), (long)(c76_g1 ? c76_g0 : y), (int)(c76_g0 ? c76_s1 : c76_s1).m0, (long)(sizeof(enum tiny) ?: y), (u32)(P2 & 0x800000000000000UL), (_Bool)(c76_g0 && c76_g0), (long)(c76_g0 % ((W0 & 0x7f) + 1)))); } return ((c76_g1 ?: y) / ((c76_g0 & 0x7f) | 64)); }
static u64 c76_run(u64 x, u64 y) { c76_g1 = (c76_g0 ?: c76_s1.m0); c76_g0 -= c76_g0 + (c76_s0.m1.m3 * ({ s128 o0_; _Bool bo0_ = __builtin_mul_overflow((u64)(0x5fc80d21bd83b026UL / ((x & 0x7f) | 64)), (s64)({ u64 q1_ = 0; for (int k_ = 0; k_ < 1; k_++) q1_ += k_; (void)(-28); q1_; }), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c76_f0, .n = 7, .table = { [1] = c76_f0 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act((0xffffffde ? c76_s0 : c76_s0).m1.m3, y)); if (q_->table[(y % ((c76_g0 & 0x7f) + 1)) & 1]) D(q_->table[1](q_->n, '\xfe')); } { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op1 = { .act = c76_f1, .n = 5, .table = { [1] = c76_f1 } }; const struct ops_ *q_ = &op1; D(q_->other ? 1 : q_->act((c76_g1 - y), ({ s8 a2_ = 0x8f6b83e935cb60edUL; s64 ra2_ = __sync_bool_compare_and_swap(&a2_, a2_, y); ra2_ * 3 + __atomic_load_n(&a2_, 0); }))); if (q_->table[({ typeof((enum plain)y) q3_ = c76_g1; q3_; }) & 1]) D(q_->table[1](q_->n, (0x23443a25e5d09c83UL / ((y & 0x7f) | 64)))); } enum tiny a2[4] = { ((c76_g1 ?: c76_g0) || __builtin_choose_expr(sizeof(int) == 8, '\x6', c76_g1)), [3] = c76_s0.m1.m5[0], [1] = ((u64)x >> (y & 63)) }; { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op3 = { .act = c76_f1, .n = 5, .table = { [1] = c76_f1 } }; const struct ops_ *q_ = &op3; D(q_->other ? 1 : q_->act((-95), __builtin_constant_p(0xffffffff))); if (q_->table[c76_s0.m1.m7 & 1]) D(q_->table[1](q_->n, ({ typeof((s64)'\x1') q4_ = c76_g0; q4_; }))); } { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op4 = { .act = c76_f1, .n = 0, .table = { [1] = c76_f1 } }; const struct ops_ *q_ = &op4; D(q_->other ? 1 : q_->act((2147483560 ?: x), (c76_g1 ^ 1142209791))); if (q_->table[(c76_g0 ? N0 : c76_g1) & 1]) D(q_->table[1](q_->n, c76_s0.m1.m5[0])); } return pass_c76_r0(c76_s0, y).m0; }
u64 c76(u64 x, u64 y) { digest = effects = 7; u64 v_ = c76_run(x, y); D(v_); D(effects); D(c76_g0); D(c76_g1); D(c76_a0[0]); D(c76_a0[1]); D(c76_a0[2]); D(c76_a0[3]); digest_c76_r0(&c76_s0); digest_c76_r1(&c76_s1); return digest; }
static enum negative c77_g0 = 89;
static enum tiny c77_g1 = -1;
static u64 c77_a0[4] = { 8, [2 ... 3] = 137 };
static s32 c77_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = "text\x80\0\377"[c77_g1 & 7]; D(bump(&o0, y)); o0 &= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, ((void)y, x)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } D(((u128)(c77_g1 ^ y) >> (((void)c77_g1, x) & 127))); return MAX(+({ typeof((u8)c77_g0) q0_ = c77_g1; q0_; }), +MAX(+0xbe32f988, +c77_g1)); }
static s32 c77_f1(s64 x, u32 y) { effect(2 + x); enum { k0 = 'a' + 1 }; s16 v1 = MAX(+c77_f0((y ^ c77_g0), ((void)0x7, y)), +((void)0x51d8d255a9eb5bf4UL, c77_g1)); return ({ __auto_type q0_ = (u8)c77_f0(y, x); q0_; }); }
static s32 (*c77_fp)(s64, u32) = c77_f0, (*c77_fns[2])(s64, u32) = { c77_f1, c77_f0 };
static s8 c77_f2(enum negative x, enum negative y) { effect(3 + x); const u32 c0 = (((u128)c77_g1 >> ((37) & 127)) & (c77_g1 ^ 0xffffffffffffff97UL)); D((((c77_fp)(0x51u, c77_g1) - (c0 - 0x6)) + ({ char q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)'\xff'; q0_; }))); return c77_f0((c77_g1 - y), c77_g1); }
static u64 c77_run(u64 x, u64 y) { u8 v0 = ((u128)(((void)(-1), c77_g0) + (c77_fns[1])(1509290935, x)) >> (({ s16 o0_; _Bool bo0_ = __builtin_add_overflow((s16)y, (u64)0xdb8b845bu, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 127)); D(v0); x |= y; return TYPE((1)); }
u64 c77(u64 x, u64 y) { digest = effects = 7; u64 v_ = c77_run(x, y); D(v_); D(effects); D(c77_g0); D(c77_g1); D(c77_a0[0]); D(c77_a0[1]); D(c77_a0[2]); D(c77_a0[3]); return digest; }
static enum tiny c78_g0 = 0;
static s16 c78_g1 = -77;
static char c78_a0[4] = { 5, [2 ... 3] = 162 };
static s32 c78_f0(s64 x, u32 y) { effect(1 + x); x = (((y, c78_g0) >> (c78_g0 & 15)), ((c78_g1 * c78_g1), ({ u64 o0_; _Bool bo0_ = __builtin_mul_overflow((s32)c78_g1, (u32)c78_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }))); { u64 o_p0 = 113987414; u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } return 0x4; }
static s32 c78_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; if (((c78_g0 == y) << (c78_g1 & 31))) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { {  } l0: { { u64 a1[4] = { c78_f0(x, y) }; a1[c78_g0 & 3] &= TYPE((c78_g0 ?: x)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } { s64 a2[4] = { (c78_g1 & c78_g0) }; a2[(c78_g0 < '\x9c') & 3] += c78_g0; for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } } } } c78_g0 ^= (c78_f0((0x9a104f6e8e7865aeUL * y), (y, c78_g1)), N0); return (-x); }
static s32 (*c78_fp)(s64, u32) = c78_f0, (*c78_fns[2])(s64, u32) = { c78_f1, c78_f0 };
static s8 c78_f2(s8 x, unsigned long long y) { effect(3 + x); { u64 a0[4] = { __builtin_expect(y, 0) }; a0[(c78_g0, c78_g0) & 3] |= (*c78_fp)((c78_fns[1])(c78_g1, y), (y != y)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return __builtin_ctz((u32)c78_g0 | 1u << 31); }
static u64 c78_run(u64 x, u64 y) { { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c78_f0, .n = 4, .table = { [1] = c78_f1 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act(x, c78_g0)); if (q_->table[(c78_g0, x) & 1]) D(q_->table[1](q_->n, (x ?: c78_g1))); } return (~(c78_g0 == x)); }
u64 c78(u64 x, u64 y) { digest = effects = 7; u64 v_ = c78_run(x, y); D(v_); D(effects); D(c78_g0); D(c78_g1); D(c78_a0[0]); D(c78_a0[1]); D(c78_a0[2]); D(c78_a0[3]); return digest; }
static enum wide c79_g0 = 134;
static enum wide c79_g1 = 6;
static s32 c79_f0(s64 x, u32 y) { effect(1 + x); y %= (c79_g1 & 0x3f) - 77; { static const char *const s0[] = { "irq\n" "\x41" "b", [2] = "" }; D(s0[(c79_g1 & x) & 1] ? 1 : 2); D(text(s0[2])); } return MAX(+c79_g0, +c79_g1); }
static s32 c79_f1(s64 x, u32 y) { effect(2 + x);  return x; }
static s32 (*c79_fp)(s64, u32) = c79_f0, (*c79_fns[2])(s64, u32) = { c79_f1, c79_f0 };
static u64 c79_run(u64 x, u64 y) { y %= (MAX(+(-78), +(-11)) & 0x3f) - 77; for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 11; n_i0++, i0++) { { { __attribute__((cleanup(left))) s32 g2 = 1; __attribute__((cleanup(left))) s32 g3 = 2; if (c79_f1(i0, i0)) goto g1;  } effect(2); g1: ; } switch ((int)((c79_g0, x) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g5 = 3; if ((c79_g0 ?: x)) break; { { __attribute__((cleanup(left))) s32 g7 = 4; __attribute__((cleanup(left))) s32 g8 = 5; if ((y * y)) goto g6; D(x); enum negative v9 = i0; } effect(5); g6: ; } i0 *= (({ u32 q0_ = ({ char q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)y; q1_; }); if (q0_ & 1) q0_ = ({ __attribute__((cleanup(left))) s32 q2_ = 8; x; }); else q0_++; q0_; }) << ((0xfffffffeu ?: x) & 31)); } case 2: { __attribute__((cleanup(left))) s32 g10 = 6; for (s32 i11 = 0, n_i11 = 0; n_i11 < 4 && i11 < 9; n_i11++, i11++) { __auto_type v12 = (s16)(({ typeof((enum negative)i0) q3_ = __builtin_ctzll((u64)0x7u | 1ul << 17); q3_; }) ?: y); { const char *s13 = i11 ? "a" : "a"; D(text(s13)); while (*s13) D(*s13++); } } { char s14[4] = "abcd", *p_s14 = s14 + 4; while (p_s14 > s14) D(*--p_s14); D(__func__[0] == 'c'); } break; } default: effect(9); } } x = ((*c79_fp)((y, c79_g1), c79_g1) * (({ s16 q4_ = y; if (q4_ & 1) q4_ = y; else q4_++; q4_; }) - (y ?: c79_g0))); for (s32 i15 = 0, n_i15 = 0; n_i15 < 5 && i15 < 11; n_i15++, i15++) {  } switch ((int)((0xaf28dceb943436b5UL ?: (74)) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g17 = 7; if (({ typeof((s128)c79_g0) q5_ = c79_g1; q5_; })) break; y = MAX(+((c79_fp)('\xb', x) ?: ((16) ^ 0xffffffbe)), +c79_g0); s32 v18 = ({ u32 o6_; _Bool bo6_ = __builtin_mul_overflow((u32)({ typeof((enum tiny)N2) q7_ = MAX(+y, +x); q7_; }), (s8)(c79_g0 << (4 & 15)), &o6_); bo6_ ? ~(u64)o6_ : (u64)o6_; }); } case 2: { __attribute__((cleanup(left))) s32 g19 = 8;  break; } default: effect(9); } D(((('\xc3' | c79_g1), MAX(+c79_g0, +y)) ?: (c79_f1(0x7, x), (c79_g0 >> (c79_g0 & 7))))); D(({ typeof((enum negative)(c79_g1, 0xffffffe5u)) q8_ = ((0x10, x) * c79_g0); q8_; })); return x; }
u64 c79(u64 x, u64 y) { digest = effects = 7; u64 v_ = c79_run(x, y); D(v_); D(effects); D(c79_g0); D(c79_g1); return digest; }
static char c80_g0 = 108;
static u8 c80_g1 = 4790;
static s32 c80_f0(s64 x, u32 y) { effect(1 + x); unsigned long long v0 = (((u32)c80_g1) && ((~c80_g0) ?: c80_g0)); u64 v1 = v0; return ((+c80_g0) - (y && c80_g0)); }
static s32 c80_f1(s64 x, u32 y) { effect(2 + x);  return c80_g0; }
static s32 (*c80_fp)(s64, u32) = c80_f0, (*c80_fns[2])(s64, u32) = { c80_f1, c80_f0 };
static unsigned long long c80_f2(enum wide x, u16 y) { effect(3 + x); D(T1); { u64 o_p0 = (!y); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } return ((void)x, ((0) - c80_g0)); }
static u64 c80_run(u64 x, u64 y) { c80_g0 ^= ((!((s64)c80_g1 << (c80_g1 & 63))) ?: c80_f1((y | c80_g1), (-124))); return x; }
u64 c80(u64 x, u64 y) { digest = effects = 7; u64 v_ = c80_run(x, y); D(v_); D(effects); D(c80_g0); D(c80_g1); return digest; }
struct c81_r0 { _Bool m0[3]; u8 m1 : 1; _Bool m2 : 1; _Bool m3[1]; enum negative m4 : 5; s64 m5 : 29; s64 m6; };
static void digest_c81_r0(const struct c81_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2); D(p->m3[0]); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c81_r0) << 16)); }
static struct c81_r0 pass_c81_r0(struct c81_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c81_r0 make_c81_r0(u64 k) { struct c81_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c81_r0(struct c81_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0[0] + p->m6; }
static _Bool c81_g0 = 6;
static enum negative c81_g1 = 5;
static struct c81_r0 c81_s0 = { { [0] = -50 }, 1022, 2, { [0] = -2 }, 198, -22, -497924 };
static s32 c81_f0(s64 x, u32 y) { effect(1 + x); c81_g1 >>= ((s16)T1) & 7; enum plain v0 = MAX(+(c81_s0.m3[0] -= (c81_g0 && c81_g0)), +((enum negative)((u32)c81_g0))); return ((char)(c81_s0.m3[0] += c81_g0)); }
static s32 c81_f1(s64 x, u32 y) { effect(2 + x);  return ((c81_g0 ?: x) ?: sizeof(+c81_g0)); }
static s32 (*c81_fp)(s64, u32) = c81_f0, (*c81_fns[2])(s64, u32) = { c81_f1, c81_f0 };
static s32 c81_f2(enum plain x, u16 y) { effect(3 + x); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) {  } ++c81_s0.m2; return sizeof(+((s16)y)); }
static u64 c81_run(u64 x, u64 y) { --y; unsigned long long v0 = (c81_g0++); s32 v1 = ((s16)(MAX(+x, +y) + (x && 0xdf5fa4ec))); c81_s0.m1--; { u16 o_p2 = MAX(+sizeof(+c81_g0), +((enum negative)c81_g0)), *p2 = &o_p2; *p2 ^= ((u8)(c81_g1 + c81_g0)); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= '\x0'; D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } c81_s0.m2 |= (sizeof(+((-128) ?: y)) ^ ((x - x) ?: sizeof(+v1))); D(c81_g0); return ((s128)MAX(+c81_g1, +y) << (y & 127)); }
u64 c81(u64 x, u64 y) { digest = effects = 7; u64 v_ = c81_run(x, y); D(v_); D(effects); D(c81_g0); D(c81_g1); digest_c81_r0(&c81_s0); return digest; }
struct c82_r0 { enum plain m0 : 4; s16 m1; _Bool m2 : 1; u32 m3 : 1; };
static void digest_c82_r0(const struct c82_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c82_r0) << 16)); }
static struct c82_r0 pass_c82_r0(struct c82_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c82_r0 make_c82_r0(u64 k) { struct c82_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c82_r0(struct c82_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c82_r1 { s8 m0 : 8; } __attribute__((packed));
static void digest_c82_r1(const struct c82_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c82_r1) << 16)); }
static struct c82_r1 pass_c82_r1(struct c82_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c82_r1 make_c82_r1(u64 k) { struct c82_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c82_r1(struct c82_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static enum wide c82_g0 = 27020;
static s128 c82_g1 = -2692;
static struct c82_r0 c82_s0 = { -46, 130 };
static struct c82_r1 c82_s1 = { .m0 = 6 };
static s32 c82_f0(s64 x, u32 y) { effect(1 + x); if (__builtin_ctzll((u64)MAX(+((u128)y >> (y & 127)), +(c82_g1 < x)) | 1ul << 17)) { __auto_type v0 = (s64)(!x); (void)({ D(293008162); D(((c82_g0 || y) | TYPE(+v0))); c82_s0.m2; }); } { u64 o_p1 = ({ u8 t0_[16] = "23456789abc"; __builtin_memmove(t0_ + 3, t0_, 5); t0_[15] = 0; text((char *)t0_); }); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } return c82_s1.m0; }
static s32 c82_f1(s64 x, u32 y) { effect(2 + x);  return (c82_s0.m2 - __builtin_types_compatible_p(typeof(+x), _Bool)); }
static s32 (*c82_fp)(s64, u32) = c82_f0, (*c82_fns[2])(s64, u32) = { c82_f1, c82_f0 };
static _Bool c82_f2(enum negative x, s64 y) { effect(3 + x);  return c82_s1.m0; }
static u64 c82_run(u64 x, u64 y) { s128 v0 = ((void)((u8 *)&(u64){ 0x32be4a3174190f9eUL })[2], TYPE((c82_g1 * y))); { static enum negative x1 = 3; static u32 n_x1; x1 += ((void)c82_g0, v0); D(x1 + n_x1++); } v0 *= __builtin_types_compatible_p(typeof(+__builtin_bswap16(((s64)(-123) << (y & 63)))), u64); y &= y + MAX(+((v0 <= c82_g0) + ({ s32 o0_; _Bool bo0_ = __builtin_mul_overflow((s32)c82_g0, (u16)0x5aafc6055880a09bUL, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })), +((void)c82_g0, ((u64)v0 << (v0 & 63)))); { struct s_ { struct s_ *next; u128 v; } l2_ = { 0, (c82_g1 + T1) }, l1_ = { &l2_, v0 }, *x2; for (x2 = &l1_; x2; x2 = x2->next) D(x2->v); D(l1_.next->v); } c82_g1 |= y; return ({ u8 t1_[16] = "23456789abc"; __builtin_memcpy(t1_ + 3, (u64[]){ ((void)2147483597, y) }, 2); t1_[15] = 0; text((char *)t1_); }); }
u64 c82(u64 x, u64 y) { digest = effects = 7; u64 v_ = c82_run(x, y); D(v_); D(effects); D(c82_g0); D(c82_g1); digest_c82_r0(&c82_s0); digest_c82_r1(&c82_s1); return digest; }
static _Bool c83_g0 = 5578;
static enum plain c83_g1 = 82;
static s32 c83_f0(s64 x, u32 y) { effect(1 + x); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) {  } c83_g0 *= 0x0; return x; }
static s32 c83_f1(s64 x, u32 y) { effect(2 + x); enum wide v0 = (c83_g0 = (~(x << (x & 31)))); x ^= x + ((u64)0xffffUL << (__builtin_ffsll(y) & 63)); return ((0x1u ^ y) ? (c83_g1 >= y) : (c83_g0 >> (0x46fb865b67d7d593UL & 15))); }
static s32 (*c83_fp)(s64, u32) = c83_f0, (*c83_fns[2])(s64, u32) = { c83_f1, c83_f0 };
static s64 c83_f2(u128 x, u128 y) { effect(3 + x);  return (c83_g1 ?: (!y)); }
static u64 c83_run(u64 x, u64 y) { D((x / (((c83_g0 ?: 842694920) & 0x7f) + 1))); y %= ((x > c83_g0) & 0x3f) - 77; D(c83_g1); x |= (y ? N0 : c83_g0); { struct { s16 p; union { unsigned long long q; s16 z; }; } x0 = { (y ?: 0x62u), .q = ((s64)y >> (y & 63)) }, y_x0 = x0; y_x0.p += 3; D(x0.p); D(y_x0.p); D(y_x0.q); } { u64 o1 = c83_g1; D(bump(&o1, 0)); o1 += bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] += bump(&o1, (c83_g0 - y)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } enum tiny v2 = c83_f0((c83_fp)((c83_g0 ? P2 : x), (2147483511 && y)), (+(c83_g0 ^ c83_g0))); return (+(x - x)); }
u64 c83(u64 x, u64 y) { digest = effects = 7; u64 v_ = c83_run(x, y); D(v_); D(effects); D(c83_g0); D(c83_g1); return digest; }
struct c84_r0 { s64 m0 : 9; struct { u64 m2 : 64; u64 : 25; struct { _Bool m4; } ; enum wide m5[1]; u16 m6 : 8; } ; u8 m7 : 1; struct { s16 m9[1]; } ; s8 m10 : 4; struct { u128 m12; char m13[4]; u32 m14 : 21; unsigned long long m15[4]; } __attribute__((packed)) ; } __attribute__((packed));
static void digest_c84_r0(const struct c84_r0 *p) { D(p->m0); D(p->m2); D(p->m4); D(p->m5[0]); D(p->m6); D(p->m7); D(p->m9[0]); D(p->m10); DD(p->m12); D(p->m13[0]); D(p->m13[1]); D(p->m13[2]); D(p->m13[3]); D(p->m14); D(p->m15[0]); D(p->m15[1]); D(p->m15[2]); D(p->m15[3]); D(sizeof *p + (_Alignof(struct c84_r0) << 16)); }
static struct c84_r0 pass_c84_r0(struct c84_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c84_r0 make_c84_r0(u64 k) { struct c84_r0 v = { 0 }; effect(k); v.m15[3] = k; return v; }
static u64 through_c84_r0(struct c84_r0 *p, s32 k) { effect(k); p->m15[3] ^= k; return p->m0 + p->m15[3]; }
struct c84_r1 { union { s8 m1 : 3; } __attribute__((packed)) ; u32 m2 : 12; u32 m3[3]; s64 m4 : 49; enum plain m5 : 4; enum plain : 0; u32 m6 : 29; s16 m7 : 5; };
static void digest_c84_r1(const struct c84_r1 *p) { D(p->m1); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m3[2]); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c84_r1) << 16)); }
static struct c84_r1 pass_c84_r1(struct c84_r1 v, u64 k) { v.m1 += effect(k); return v; }
static struct c84_r1 make_c84_r1(u64 k) { struct c84_r1 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c84_r1(struct c84_r1 *p, s32 k) { effect(k); p->m7 ^= k; return p->m1 + p->m7; }
static char c84_g0 = -6822;
static u64 c84_g1 = 1;
static struct c84_r0 c84_s0 = { .m7 = 4, .m0 = 213732 };
static struct c84_r1 c84_s1 = { .m2 = -71 };
static s32 c84_f0(s64 x, u32 y) { effect(1 + x); { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + c84_g1; D(x); } { u8 a0[4] = { c84_g0 }; a0[((void)c84_g0, y) & 3] = (4); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ((u128)0xb9UL << ('\x17' & 127)); }
static s32 c84_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 43; D(bump(&o0, ((enum plain)x))); o0 += bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, (y % ((c84_g1 & 0x7f) - 200))); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } D((c84_f0((0x0 << (c84_g0 & 15)), MAX(+'\x4', +W1)) / ((((enum plain)x) & 0x7f) | 64))); return T1; }
static s32 (*c84_fp)(s64, u32) = c84_f0, (*c84_fns[2])(s64, u32) = { c84_f1, c84_f0 };
static s128 c84_f2(s16 x, s64 y) { effect(3 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 3 && i0 < 3; n_i0++, i0++) {  } s8 v1 = y; return (((-2) % ((y & 0x7f) + 1)) ? (c84_g0 << (x & 31)) : ((u8 *)&(u64){ 0x82578e83u })[1]); }
static u64 c84_run(u64 x, u64 y) { y ^= ((s128)x << (((u64)_Alignof(u64) >> (x & 63)) & 127)); return c84_s1.m4; }
u64 c84(u64 x, u64 y) { digest = effects = 7; u64 v_ = c84_run(x, y); D(v_); D(effects); D(c84_g0); D(c84_g1); digest_c84_r0(&c84_s0); digest_c84_r1(&c84_s1); return digest; }
static char c85_g0 = -20545;
static enum tiny c85_g1 = -1;
static s32 c85_f0(s64 x, u32 y) { effect(1 + x); { s64 o_p0 = x, *p0 = &o_p0; *p0 &= ((u64)c85_g1 >> (x & 63)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((void)0x9c, 0xffffff8cu); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } char v1 = ((u128)c85_g1 >> ((x * x) & 127)); return ((s128)MAX(+0x2UL, +c85_g0) << (c85_g1 & 127)); }
static s32 c85_f1(s64 x, u32 y) { effect(2 + x);  return MAX(+c85_g1, +({ __auto_type q0_ = (u128)0xffffffffffffff87UL; q0_; })); }
static s32 (*c85_fp)(s64, u32) = c85_f0, (*c85_fns[2])(s64, u32) = { c85_f1, c85_f0 };
static u32 c85_f2(s8 x, enum tiny y) { effect(3 + x); { u64 o0 = '\xad'; D(variadic(5, "wwiwl", (u64)(c85_g0 - c85_g0), (u64)y, (int)(y * y), (u64)0xffffffd1u, (long)(y && c85_g0))); } D(((void)(+c85_g0), (((s128)0x45UL << (0x3cUL & 127)) || c85_g0))); return ((u128)c85_g1 << (y & 127)); }
static u64 c85_run(u64 x, u64 y) {  return ((P2 || x) * (+c85_g1)); }
u64 c85(u64 x, u64 y) { digest = effects = 7; u64 v_ = c85_run(x, y); D(v_); D(effects); D(c85_g0); D(c85_g1); return digest; }
static u16 c86_g0 = -18657;
static s32 c86_g1 = -31;
static s32 c86_f0(s64 x, u32 y) { effect(1 + x); D(((void)(x ?: c86_g0), ((u8)(0x3 ?: x)))); { s32 a0[2][3] = { { __builtin_expect(c86_g0, 0), TYPE(2147483555) }, [1] = { [2] = ({ s16 o0_; _Bool bo0_ = __builtin_sub_overflow((u64)2147483558, (u32)0x9a22e71u, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[x & 1][((void)0x80000000UL, c86_g1) & 1] = __builtin_types_compatible_p(typeof(+MAX(+c86_g0, +0xffffff90)), int); q_a0[y & 3]++; *(*(a0 + 1) + 1) *= (0x4 & c86_g0); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return (((s64)2085895972) ?: ({ s32 a1_ = c86_g0; s64 ra1_ = __sync_val_compare_and_swap(&a1_, (s32)0xb88a65aff6fd8027UL, c86_g1); ra1_ * 3 + __atomic_load_n(&a1_, 0); })); }
static s32 c86_f1(s64 x, u32 y) { effect(2 + x); D((((c86_g1 ?: x) & (x ?: P2)) ?: __builtin_bswap16(MAX(+c86_g1, +c86_g1)))); D(TYPE(+c86_f0(TYPE(+c86_g0), (-47)))); return x; }
static s32 (*c86_fp)(s64, u32) = c86_f0, (*c86_fns[2])(s64, u32) = { c86_f1, c86_f0 };
static s32 c86_f2(enum negative x, s64 y) { effect(3 + x);  return ((s128)c86_f1(c86_g1, 0x1UL)); }
static u64 c86_run(u64 x, u64 y) { x |= c86_g0; return MAX(+(c86_fp)(y, x), +(c86_g0 + c86_g1)); }
u64 c86(u64 x, u64 y) { digest = effects = 7; u64 v_ = c86_run(x, y); D(v_); D(effects); D(c86_g0); D(c86_g1); return digest; }
struct c87_r0 { u32 m0[1]; struct { s32 m2 : 2; } m1[2]; unsigned long long m3; };
static void digest_c87_r0(const struct c87_r0 *p) { D(p->m0[0]); D(p->m1[0].m2); D(p->m1[1].m2); D(p->m3); D(sizeof *p + (_Alignof(struct c87_r0) << 16)); }
static struct c87_r0 pass_c87_r0(struct c87_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c87_r0 make_c87_r0(u64 k) { struct c87_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c87_r0(struct c87_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0[0] + p->m3; }
static u8 c87_g0 = 5;
static s16 c87_g1 = -2;
static struct c87_r0 c87_s0 = { { [0] = 0 } };
static s32 c87_f0(s64 x, u32 y) { effect(1 + x); const enum plain c0 = ((c87_g0 | 0x0) & y); return (~MAX(+y, +y)); }
static s32 c87_f1(s64 x, u32 y) { effect(2 + x); c87_g1 -= sizeof(+((y ? x : y) * ((u128)x))); { struct c87_r0 r0; __builtin_memset(&r0, 222, sizeof r0); struct c87_r0 *p_r0 = &r0, c_r0 = *p_r0; D(pass_c87_r0(c_r0, ({ __attribute__((cleanup(left))) s32 q0_ = 2; y; })).m3); *p_r0 = (struct c87_r0){ { [0 ... 0] = c87_g1, [0] = MAX(+({ typeof((u8)c87_g1) q1_ = T1; q1_; }), +c87_g0) } }; *p_r0 = c_r0; D(p_r0->m0[0]); D(through_c87_r0(p_r0, ((_Bool)c87_g0))); digest_c87_r0(&r0); } return c87_f0(y, sizeof(+x)); }
static s32 (*c87_fp)(s64, u32) = c87_f0, (*c87_fns[2])(s64, u32) = { c87_f1, c87_f0 };
static u64 c87_run(u64 x, u64 y) { { struct c87_r0 r0 = { .m3 = 0xde }; struct c87_r0 *p_r0 = &r0, c_r0 = *p_r0; *p_r0 = (struct c87_r0){ .m1 = { [1] = { (c87_f1(_Alignof(u64), (0)) ?: (29)) } }, .m1 = { [1] = { '\x3' } }, .m3 = 4 }; p_r0->m1[1].m2 = ({ s128 q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)0xacaf5bbd0f8c076UL; q0_; }); r0 = pass_c87_r0(*p_r0, (y < x)); digest_c87_r0(&r0); digest_c87_r0(&c_r0); } c87_s0.m3 >>= c87_f1(0xfaf79eb2, x) & 7; D(x *= (++y)); for (s32 i1 = 0, n_i1 = 0; n_i1 < 5 && i1 < 11; n_i1++, i1++) {  } D((c87_f0(((u32)y), (c87_g0 >= x)) % (((c87_g0 < 0x2UL) & 0x7f) + 1))); { u32 n_g2 = 0; g2: ; __attribute__((cleanup(left))) s32 g3 = 1; if (n_g2++ < 2 && (W0 ?: x)) goto g2; D((((enum negative)c87_g0) ?: ((u16)((s16)0x4u)))); c87_g1 *= ((u128)({ typeof((u16)c87_g0) q1_ = ('\x76' ?: W1); q1_; })); } c87_g1 <<= (c87_g0 % ((y & 0x7f) + 1)) & 7; return (('\x85' >= 0x0UL) ? c87_g1 : (x >= y)); }
u64 c87(u64 x, u64 y) { digest = effects = 7; u64 v_ = c87_run(x, y); D(v_); D(effects); D(c87_g0); D(c87_g1); digest_c87_r0(&c87_s0); return digest; }
static enum negative c89_g0 = -23499;
static char c89_g1 = -190;
static unsigned long long c89_a0[4] = { 6, [2 ... 3] = 29 };
static s32 c89_f0(s64 x, u32 y) { effect(1 + x); if (((c89_g0 & 3)[c89_a0])) return ((c89_g1 *= c89_g0) / ((x & 0x7f) + 1)); { typeof(c89_g0) w_ = ONCE(c89_g0); *(volatile typeof(c89_g0) *)&c89_g0 = w_ + c89_g0; D(c89_g0); } return (c89_g0--); }
static s32 c89_f1(s64 x, u32 y) { effect(2 + x); if (((u16)y)) return c89_g1; return c89_f0((y, c89_g1), c89_g1); }
static s32 (*c89_fp)(s64, u32) = c89_f0, (*c89_fns[2])(s64, u32) = { c89_f1, c89_f0 };
static s8 c89_f2(unsigned long long x, s8 y) { effect(3 + x); if (((u128)__builtin_ctz((u32)c89_g1 | 1u << 9))) return ((s128)0xf9e65ff1 << (W1 & 127)); s16 v0 = (((s128)(c89_g0 ^ x) << (c89_g0 & 127)), ((x | y) | c89_g0)); return (c89_a0[x & 3] << (x & 7)); }
static u64 c89_run(u64 x, u64 y) { if ((x += ((enum tiny)0xeu))) return (c89_fns[1])(((s64)0x73u), ({ u16 q0_ = c89_g1; q0_ - 0xda0850c3; })); __auto_type v0 = (u16)sizeof(+c89_f0(c89_g1, c89_g1)); c89_g0 |= ({ __attribute__((cleanup(left))) s32 q1_ = 5; sizeof(+(0xeu * y)); }); D((({ unsigned long long q2_ = TYPE(+W1); if (q2_ & 1) q2_ = 0xfd99e813u; else q2_++; q2_; }) >> (({ s32 q3_ = v0; if (q3_ & 1) q3_ = c89_g1; else q3_++; q3_; }) & 31))); c89_g0 -= TYPE((c89_f1(v0, v0) - 8)); { unsigned long long a1[2 + 2] = { [1 ... 2] = (54), (x >> (v0 & 7)) }; a1[({ __attribute__((cleanup(left))) s32 q4_ = 4; c89_g1; }) & 3] = N2; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D(c89_f0((((_Bool)0x51bf62d7u) >> (0x26UL & 7)), ((y, 0xfffffffcu) >> (c89_g1 & 31)))); return ({ typeof((s32)N0) q5_ = (*(c89_a0 + (1 & 3))); q5_; }); }
u64 c89(u64 x, u64 y) { digest = effects = 7; u64 v_ = c89_run(x, y); D(v_); D(effects); D(c89_g0); D(c89_g1); D(c89_a0[0]); D(c89_a0[1]); D(c89_a0[2]); D(c89_a0[3]); return digest; }
struct c90_r0 { _Bool m0[2][3]; u64 m1 : 64; s32 m2 : 25; } __attribute__((aligned(16)));
static void digest_c90_r0(const struct c90_r0 *p) { D(p->m0[0][0]); D(p->m0[0][1]); D(p->m0[0][2]); D(p->m0[1][0]); D(p->m0[1][1]); D(p->m0[1][2]); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c90_r0) << 16)); }
static struct c90_r0 pass_c90_r0(struct c90_r0 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c90_r0 make_c90_r0(u64 k) { struct c90_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c90_r0(struct c90_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0[0][0] + p->m2; }
struct c90_r1 { u32 m0[2]; s64 m1 : 26; u128 m2[2]; enum tiny m3[2]; _Bool m4 : 1; s8 m5; s64 m6[2]; };
static void digest_c90_r1(const struct c90_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); DD(p->m2[0]); DD(p->m2[1]); D(p->m3[0]); D(p->m3[1]); D(p->m4); D(p->m5); D(p->m6[0]); D(p->m6[1]); D(sizeof *p + (_Alignof(struct c90_r1) << 16)); }
static struct c90_r1 pass_c90_r1(struct c90_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c90_r1 make_c90_r1(u64 k) { struct c90_r1 v = { 0 }; effect(k); v.m6[1] = k; return v; }
static u64 through_c90_r1(struct c90_r1 *p, s32 k) { effect(k); p->m6[1] ^= k; return p->m0[0] + p->m6[1]; }
static u128 c90_g0 = 25894;
static enum wide c90_g1 = -8314;
static s128 c90_a0[4] = { 7, [2 ... 3] = 82 };
static struct c90_r0 c90_s0 = { };
static struct c90_r1 c90_s1 = { { 191, 0 }, -113, { [1] = -81567 }, { [0] = 1 }, -197, 194 };
static u64 c90_run(u64 x, u64 y) { c90_a0[y & 3] %= ((y ?: '\xc2') & 0x3f) + 1; D((N2 || MAX(+y, +x))); return y; }
u64 c90(u64 x, u64 y) { digest = effects = 7; u64 v_ = c90_run(x, y); D(v_); D(effects); D(c90_g0); D(c90_g1); D(c90_a0[0]); D(c90_a0[1]); D(c90_a0[2]); D(c90_a0[3]); digest_c90_r0(&c90_s0); digest_c90_r1(&c90_s1); return digest; }
struct c91_r0 { struct { s64 m1 : 12; } m0; struct { _Bool m3; _Bool m4; u8 m5 : 3; } m2; s32 m6 : 32; s16 m7 : 10; };
static void digest_c91_r0(const struct c91_r0 *p) { D(p->m0.m1); D(p->m2.m3); D(p->m2.m4); D(p->m2.m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c91_r0) << 16)); }
static struct c91_r0 pass_c91_r0(struct c91_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c91_r0 make_c91_r0(u64 k) { struct c91_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c91_r0(struct c91_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0.m1 + p->m7; }
static _Bool c91_g0 = 7;
static enum negative c91_g1 = 7;
static enum tiny c91_a0[4] = { 6, [2 ... 3] = 139 };
static struct c91_r0 c91_s0 = { .m7 = -96073, .m6 = -147 };
static s32 c91_f0(s64 x, u32 y) { effect(1 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 7; n_i0++, i0++) { typeof((s32)0) v1 = sizeof(+i0); { struct c91_r0 r2; __builtin_memset(&r2, 0, sizeof r2); struct c91_r0 *p_r2 = &r2, c_r2 = *p_r2; __builtin_memcpy(&r2, &c_r2, sizeof(r2)); D(pass_c91_r0(c_r2, (0xfbUL / ((c91_g1 & 0x7f) - 200))).m0.m1); D((229 ? r2 : c_r2).m2.m4); p_r2->m7 *= (((unsigned long long)123) | (i0 % ((i0 & 0x7f) + 1))); digest_c91_r0(&r2); digest_c91_r0(&c_r2); } } for (s32 i3 = 0, n_i3 = 0; n_i3 < 1 && i3 < 10; n_i3++, i3++) { { struct c91_r0 r4 = { .m0 = { }, .m2 = { 0x97fb6c8u, 0xffffffae }, .m7 = 0x0u }; struct c91_r0 *p_r4 = &r4, c_r4 = *p_r4; D((i3 ? r4 : c_r4).m6); r4 = pass_c91_r0(*p_r4, ((u8)i3)); r4 = pass_c91_r0(*p_r4, 0xfffffffe); p_r4->m0.m1 = (i3 * 758923120); D(through_c91_r0(p_r4, (0xbbb8f542 ? c91_g0 : c91_g1))); digest_c91_r0(&r4); } { s16 o_p5 = (*(c91_a0 + ((c91_g1 % ((y & 0x7f) - 200)) & 3))), *p5 = &o_p5; *p5 -= ((char)(c91_g1, i3)); D(*p5 + o_p5); u8 *b_p5 = (u8 *)p5; b_p5[0] ^= ((u32)c91_g1); D(o_p5); D(((u64)p5 & (sizeof(*p5) - 1)) + (p5 == &o_p5) + !p5); } } return (x % ((c91_g1 & 0x7f) | 64)); }
static s32 c91_f1(s64 x, u32 y) { effect(2 + x); struct c91_r0 r0 = make_c91_r0((c91_f0('\x7a', 0x5UL) | c91_a0[y & 3])); for (s32 i1 = 0, n_i1 = 0; n_i1 < 4 && i1 < 11; n_i1++, i1++) { { struct f_ { enum tiny n; s8 v[]; }; static struct f_ f2 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f2[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f2; q_->n = (y, 0xfffffffeUL); q_->v[((u128)c91_g0 << (c91_g0 & 127)) & 3] = ((s64)0xfffffffe << (i1 & 63)); f2.v[((c91_g1 & 3)[c91_a0]) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f2.v[0] + f2.v[1] * 3 + f2.v[2]); D(q_->n); } { u32 n3 = 2; while (n3-- > 0) { { struct c91_r0 r4; __builtin_memset(&r4, 0, sizeof r4); struct c91_r0 *p_r4 = &r4, c_r4 = *p_r4; *p_r4 = c_r4; D(TYPE(+r4.m2.m4) + (r4.m6 << 3) + ~p_r4->m7); digest_c91_r0(&r4); } D(x); } } } return c91_s0.m6; }
static s32 (*c91_fp)(s64, u32) = c91_f0, (*c91_fns[2])(s64, u32) = { c91_f1, c91_f0 };
static s32 c91_f2(s32 x, enum tiny y) { effect(3 + x); D(c91_a0[((s64)(c91_g1, c91_g1) << (c91_g1 & 63)) & 3]); D(((((u16)(c91_g1, c91_g0)) & 3)[c91_a0])); return (c91_fp)(((enum wide)x), '\x59'); }
static u64 c91_run(u64 x, u64 y) {  return (((u64)0x7UL >> (c91_g1 & 63)) + ((s64)y >> (y & 63))); }
u64 c91(u64 x, u64 y) { digest = effects = 7; u64 v_ = c91_run(x, y); D(v_); D(effects); D(c91_g0); D(c91_g1); D(c91_a0[0]); D(c91_a0[1]); D(c91_a0[2]); D(c91_a0[3]); digest_c91_r0(&c91_s0); return digest; }
struct c92_r0 { u8 m0[3]; u32 m1[4]; union { u16 m3 : 14; union { s64 m5 : 49; enum plain m6 : 4; s64 m7 : 64; } ; s16 m8; enum negative m9[4]; } __attribute__((packed)) ; enum tiny m10; };
static void digest_c92_r0(const struct c92_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1[0]); D(p->m1[1]); D(p->m1[2]); D(p->m1[3]); D(p->m3); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(p->m9[0]); D(p->m9[1]); D(p->m9[2]); D(p->m9[3]); D(p->m10); D(sizeof *p + (_Alignof(struct c92_r0) << 16)); }
static struct c92_r0 pass_c92_r0(struct c92_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c92_r0 make_c92_r0(u64 k) { struct c92_r0 v = { 0 }; effect(k); v.m10 = k; return v; }
static u64 through_c92_r0(struct c92_r0 *p, s32 k) { effect(k); p->m10 ^= k; return p->m0[0] + p->m10; }
static enum plain c92_g0 = -136;
static unsigned long long c92_g1 = -143;
static struct c92_r0 c92_s0 = { .m10 = 115, .m1 = { [0] = 49 } };
static s32 c92_f0(s64 x, u32 y) { effect(1 + x); switch ((s64)(TYPE(((unsigned long long)c92_g1)))) { case -2 ... -1: { D((sizeof(+__builtin_clrsbll(c92_g0)) > (((s64)0x7fff << (x & 63)) < 0xff))); } } if (MAX(+((s32)(x <= x)), +((enum tiny)(c92_g1 && y)))) {  } else { D(((y > text("ab\nab\n" "c")) ?: y)); { struct { s64 p; union { enum plain q; s64 z; }; } x0 = { y, .q = ((s128)y) }, y_x0 = x0; y_x0.p += 3; D(x0.p); D(y_x0.p); D(y_x0.q); } } return ((u64)((s64)y) >> (c92_g0 & 63)); }
static s32 c92_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x8aUL; D(variadic(6, "upwiiu", (u32)(x - c92_g1), &o0, (u64)((unsigned long long)0x0u), (s16)((u128)c92_g1), (int)({ u8 o0_; _Bool bo0_ = __builtin_mul_overflow((u64)0x295f7ce7, (u32)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), (u32)('\xe7' ? c92_g0 : c92_g0))); } { struct c92_r0 r1; __builtin_memset(&r1, 247, sizeof r1); struct c92_r0 *p_r1 = &r1, c_r1 = *p_r1; D(offsetof(struct c92_r0, m0[0]) * 64 + sizeof(p_r1->m0[0])); digest_c92_r0(&r1); digest_c92_r0(&c_r1); } return ((y / ((x & 0x7f) + 1)) * ((s128)y >> (x & 127))); }
static s32 (*c92_fp)(s64, u32) = c92_f0, (*c92_fns[2])(s64, u32) = { c92_f1, c92_f0 };
static s16 c92_f2(s32 x, enum tiny y) { effect(3 + x); D((-76)); { u64 o0 = '\x2c'; D(variadic(4, "pppu", &o0, &o0, &o0, (u32)({ __auto_type q0_ = (enum negative)y; q0_; }))); } return (MAX(+y, +N0) > x); }
static u64 c92_run(u64 x, u64 y) { { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + 0xdf901c64u; D(x); } return c92_g0; }
u64 c92(u64 x, u64 y) { digest = effects = 7; u64 v_ = c92_run(x, y); D(v_); D(effects); D(c92_g0); D(c92_g1); digest_c92_r0(&c92_s0); return digest; }
struct c93_r0 { _Bool m0; s32 m1 : 14; s32 : 0; s128 m2[3]; } __attribute__((packed));
static void digest_c93_r0(const struct c93_r0 *p) { D(p->m0); D(p->m1); DD(p->m2[0]); DD(p->m2[1]); DD(p->m2[2]); D(sizeof *p + (_Alignof(struct c93_r0) << 16)); }
static struct c93_r0 pass_c93_r0(struct c93_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c93_r0 make_c93_r0(u64 k) { struct c93_r0 v = { 0 }; effect(k); v.m2[2] = k; return v; }
static u64 through_c93_r0(struct c93_r0 *p, s32 k) { effect(k); p->m2[2] ^= k; return p->m0 + p->m2[2]; }
static s32 c93_g0 = -22366;
static enum wide c93_g1 = -2;
static struct c93_r0 c93_s0 = { -87877, 345314, { [2] = 178352 } };
static s32 c93_f0(s64 x, u32 y) { effect(1 + x); c93_s0.m1 = (MAX(+x, +MAX(+c93_g0, +c93_g1)) / ((((void)(5), y) & 0x7f) | 64)); for (s32 i0 = 0, n_i0 = 0; n_i0 < 2 && i0 < 4; n_i0++, i0++) { { u128 a_p1[8] = { ((void)114, c93_g0), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; *p1 |= x; D((char *)e_p1 - (char *)p1); D(p1[-1] + *(p1 + 1)); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } for (s32 g2 __attribute__((cleanup(left))) = 1, *o_g2 = &g2; o_g2; o_g2 = 0) { i0 = ((void)(c93_g1 * x), __builtin_ctz((u32)'\x40' | 1u << 8)); c93_s0.m1 = c93_g0; } } return 0x8de3952a24072487UL; }
static s32 c93_f1(s64 x, u32 y) { effect(2 + x);  return c93_f0(('\xa0' || x), c93_s0.m2[2]); }
static s32 (*c93_fp)(s64, u32) = c93_f0, (*c93_fns[2])(s64, u32) = { c93_f1, c93_f0 };
static char c93_f2(enum negative x, u64 y) { effect(3 + x); D(((*c93_fp)((c93_g1 |= c93_g0), MAX(+y, +c93_g0)) | ((s128)(x / ((x & 0x7f) + 1)) << (y & 127)))); s32 v0 = c93_f0(c93_s0.m2[2], MAX(+(y * c93_g1), +__builtin_clz((u32)c93_g0 | 1u << 10))); return (--y); }
static u64 c93_run(u64 x, u64 y) { { u64 o_p0 = MAX(+95540908, +c93_g1); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } return c93_f2((y++), ((void)c93_g0, c93_g0)); }
u64 c93(u64 x, u64 y) { digest = effects = 7; u64 v_ = c93_run(x, y); D(v_); D(effects); D(c93_g0); D(c93_g1); digest_c93_r0(&c93_s0); return digest; }
static s32 c94_g0 = 10909;
static s16 c94_g1 = -21866;
static enum plain c94_a0[4] = { 1, [2 ... 3] = 86 };
static s32 c94_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0xd69c5566; D(variadic(4, "wppw", (u64)c94_g0, &o0, &o0, (u64)(c94_g0 ^ y))); } (void)({ enum wide a1[4] = { TYPE(+y), [3] = ((y, c94_g1) ? TYPE(+c94_g0) : c94_g0), [1] = ((-114), c94_g1) }; { u64 o2 = 0xdfdd4cdebe54b1dbUL; D(variadic(4, "iwiw", (int)c94_g1, (u64)text("" "c"), (int)((u128)c94_g0 << (c94_g0 & 127)), (u64)({ __auto_type q0_ = (enum plain)(-102); q0_; }))); } ({ __attribute__((cleanup(left))) s32 q1_ = 6; y; }); }); return y; }
static s32 c94_f1(s64 x, u32 y) { effect(2 + x);  return (TYPE(+c94_g1) > c94_g0); }
static s32 (*c94_fp)(s64, u32) = c94_f0, (*c94_fns[2])(s64, u32) = { c94_f1, c94_f0 };
static enum wide c94_f2(u32 x, unsigned long long y) { effect(3 + x);  return ((0x3UL ? 2147483647 : c94_g0) | ((u128)0x3e >> (y & 127))); }
static u64 c94_run(u64 x, u64 y) { { s8 a0[4] = { ((s128)x << (1163898328 & 127)) }; a0[(0x1fffffffu, c94_g1) & 3] = (c94_g1 ? (x, 161) : x); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } s8 a1[] = { [0 ... 3] = (y ? 0x93 : 153), [1] = 91 }; { union { u128 p; s32 q; u8 b[16]; } x2 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x2.b[x & 3] ^= ({ char q0_ = y; q0_ + 0x0u; }); D(x2.b[0] + x2.b[3] * 256); } enum tiny a3[] = { [0 ... 3] = TYPE(x), [0] = T1 }; for (s32 i4 = 0, n_i4 = 0; n_i4 < 5 && i4 < 5; n_i4++, i4++) { (void)({  i4; }); } enum wide v5 = ((s128)(TYPE(+x) == 0xffffffffffffff66UL) << ((c94_g0, c94_g1) & 127)); { s16 a6[] = { [0 ... 3] = (c94_fns[1])(y, v5), [3] = 281214043 }; a6[(sizeof(enum tiny) != x) & 3] *= (v5 * ({ u8 t1_[16] = "23456789abc"; __builtin_memcpy(t1_ + 3, (u64[]){ v5 }, 4); t1_[15] = 0; *(u64 *)(t1_ + 3); })); for (s32 k_ = 0; k_ < (s32)(sizeof a6 / sizeof a6[0]); k_++) D(a6[k_]); } return __builtin_constant_p(y); }
u64 c94(u64 x, u64 y) { digest = effects = 7; u64 v_ = c94_run(x, y); D(v_); D(effects); D(c94_g0); D(c94_g1); D(c94_a0[0]); D(c94_a0[1]); D(c94_a0[2]); D(c94_a0[3]); return digest; }
struct c95_r0 { s8 m0 : 1; struct { _Bool m2 : 1; } ; };
static void digest_c95_r0(const struct c95_r0 *p) { D(p->m0); D(p->m2); D(sizeof *p + (_Alignof(struct c95_r0) << 16)); }
static struct c95_r0 pass_c95_r0(struct c95_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c95_r0 make_c95_r0(u64 k) { struct c95_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c95_r0(struct c95_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c95_r1 { u16 m0 : 16; u32 m1 : 13; s8 m2 : 8; union { u32 m4 : 19; } m3; enum wide m5; struct { enum plain m7; } m6; _Bool m8 : 1; };
static void digest_c95_r1(const struct c95_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3.m4); D(p->m5); D(p->m6.m7); D(p->m8); D(sizeof *p + (_Alignof(struct c95_r1) << 16)); }
static struct c95_r1 pass_c95_r1(struct c95_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c95_r1 make_c95_r1(u64 k) { struct c95_r1 v = { 0 }; effect(k); v.m8 = k; return v; }
static u64 through_c95_r1(struct c95_r1 *p, s32 k) { effect(k); p->m8 ^= k; return p->m0 + p->m8; }
static enum tiny c95_g0 = 15771;
static enum plain c95_g1 = -50;
static struct c95_r0 c95_s0 = { -186 };
static struct c95_r1 c95_s1 = { 76, -2, -1, { .m4 = -2 } };
static s32 c95_f0(s64 x, u32 y) { effect(1 + x); { s16 o_p0 = __builtin_clzl((u64)((s128)y >> ('\xbb' & 127)) | 1ul << 33), *p0 = &o_p0; *p0 = TYPE(((void)c95_g1, c95_g0)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c95_g0; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return (c95_g0 ?: c95_g0); }
static s32 c95_f1(s64 x, u32 y) { effect(2 + x);  return ((void)c95_g1, (y ?: c95_g0)); }
static s32 (*c95_fp)(s64, u32) = c95_f0, (*c95_fns[2])(s64, u32) = { c95_f1, c95_f0 };
static unsigned long long c95_f2(enum plain x, s8 y) { effect(3 + x); x -= (++c95_s1.m2); c95_s1.m5 %= ((x & y) & 0x3f) - 77; return (((enum negative)2147483561) % ((x & 0x7f) - 200)); }
static u64 c95_run(u64 x, u64 y) { { struct c95_r1 r0 = { }; struct c95_r1 *p_r0 = &r0, c_r0 = *p_r0; *p_r0 = (struct c95_r1){ 718079384, _Alignof(u64), (-75), { c95_s0.m2 }, (-107) }; D(through_c95_r1(p_r0, c95_g1)); D(p_r0->m6.m7--); D(container_of(&p_r0->m5, struct c95_r1, m5) == p_r0); __builtin_memcpy(&r0, &c_r0, sizeof(r0)); digest_c95_r1(&r0); digest_c95_r1(&c_r0); } { u32 n1 = 2; while (n1-- > 0) { c95_s0.m0 -= TYPE(((_Bool)((void)c95_g0, y))); } } s8 v2 = (~((enum negative)(c95_g0 + x))); c95_g1 -= c95_g0; u8 v3 = c95_s1.m1; y /= (((u128)v3 << (c95_g0 & 127)) & 0x3f) + 1; return ((u128)(y % ((c95_g0 & 0x7f) | 64)) >> (c95_g0 & 127)); }
u64 c95(u64 x, u64 y) { digest = effects = 7; u64 v_ = c95_run(x, y); D(v_); D(effects); D(c95_g0); D(c95_g1); digest_c95_r0(&c95_s0); digest_c95_r1(&c95_s1); return digest; }
static enum wide c96_g0 = -113;
static enum tiny c96_g1 = 8191;
static char c96_a0[4] = { 2, [2 ... 3] = 90 };
static s32 c96_f0(s64 x, u32 y) { effect(1 + x);  return ({ _Bool q0_ = y; if (q0_ & 1) q0_ = ((u64)y >> (c96_g1 & 63)); else q0_++; q0_; }); }
static s32 c96_f1(s64 x, u32 y) { effect(2 + x); x &= (+(c96_f0(c96_g1, c96_g1) / ((309987428 & 0x7f) + 1))); { u64 o0 = ((s64)c96_g1); D(bump(&o0, c96_f0(c96_g0, y))); o0 &= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, y); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return ((c96_g0 ^ y) | ((W0 & 3)[c96_a0])); }
static s32 (*c96_fp)(s64, u32) = c96_f0, (*c96_fns[2])(s64, u32) = { c96_f1, c96_f0 };
static s16 c96_f2(s8 x, s64 y) { effect(3 + x); enum wide v0 = c96_f0(x, ((({ s8 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)c96_g1; q0_; }) & 3)[c96_a0])); y = y + ({ u16 a1_ = ((u128)(c96_g0 + 0x7au) >> (c96_g1 & 127)); s64 ra1_ = __sync_val_compare_and_swap(&a1_, (u16)2147483641, ((unsigned long long)(v0, v0))); ra1_ * 3 + __atomic_load_n(&a1_, 0); }); return (*(c96_a0 + ((c96_fns[1])(y, y) & 3))); }
static u64 c96_run(u64 x, u64 y) { const s16 c0 = ({ enum wide q0_ = c96_a0[c96_g0 & 3]; if (q0_ & 1) q0_ = ((u128)c96_g0 << (x & 127)); else q0_++; q0_; }); return y; }
u64 c96(u64 x, u64 y) { digest = effects = 7; u64 v_ = c96_run(x, y); D(v_); D(effects); D(c96_g0); D(c96_g1); D(c96_a0[0]); D(c96_a0[1]); D(c96_a0[2]); D(c96_a0[3]); return digest; }
struct c97_r0 { u8 m0[3]; s16 m1 : 2; union { enum negative m3 : 5; _Bool m4 : 1; enum plain m5 : 4; } m2; } __attribute__((packed));
static void digest_c97_r0(const struct c97_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2.m3); D(p->m2.m4); D(p->m2.m5); D(sizeof *p + (_Alignof(struct c97_r0) << 16)); }
static struct c97_r0 pass_c97_r0(struct c97_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c97_r0 make_c97_r0(u64 k) { struct c97_r0 v = { 0 }; effect(k); v.m2.m5 = k; return v; }
static u64 through_c97_r0(struct c97_r0 *p, s32 k) { effect(k); p->m2.m5 ^= k; return p->m0[0] + p->m2.m5; }
struct c97_r1 { struct { u16 m1 : 16; u64 m2 : 17; s32 m3 : 11; enum plain m4 : 4; } __attribute__((packed)) m0[2]; } __attribute__((packed));
static void digest_c97_r1(const struct c97_r1 *p) { D(p->m0[0].m1); D(p->m0[0].m2); D(p->m0[0].m3); D(p->m0[0].m4); D(p->m0[1].m1); D(p->m0[1].m2); D(p->m0[1].m3); D(p->m0[1].m4); D(sizeof *p + (_Alignof(struct c97_r1) << 16)); }
static struct c97_r1 pass_c97_r1(struct c97_r1 v, u64 k) { v.m0[0].m1 += effect(k); return v; }
static struct c97_r1 make_c97_r1(u64 k) { struct c97_r1 v = { 0 }; effect(k); v.m0[1].m4 = k; return v; }
static u64 through_c97_r1(struct c97_r1 *p, s32 k) { effect(k); p->m0[1].m4 ^= k; return p->m0[0].m1 + p->m0[1].m4; }
static unsigned long long c97_g0 = 4;
static s128 c97_g1 = -80;
static struct c97_r0 c97_s0 = { .m1 = -16 };
static struct c97_r1 c97_s1 = { { [1] = { 0, 242, -425322 } } };
static u64 c97_run(u64 x, u64 y) { typeof((s64)0) v0 = (--c97_g1); return ((s32)x); }
u64 c97(u64 x, u64 y) { digest = effects = 7; u64 v_ = c97_run(x, y); D(v_); D(effects); D(c97_g0); D(c97_g1); digest_c97_r0(&c97_s0); digest_c97_r1(&c97_s1); return digest; }
struct c98_r0 { u8 m0 : 4; };
static void digest_c98_r0(const struct c98_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c98_r0) << 16)); }
static struct c98_r0 pass_c98_r0(struct c98_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c98_r0 make_c98_r0(u64 k) { struct c98_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c98_r0(struct c98_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c98_r1 { s16 m0 : 13; u16 m1 : 2; u16 : 0; };
static void digest_c98_r1(const struct c98_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c98_r1) << 16)); }
static struct c98_r1 pass_c98_r1(struct c98_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c98_r1 make_c98_r1(u64 k) { struct c98_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c98_r1(struct c98_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static u8 c98_g0 = -1701;
static u128 c98_g1 = -29777;
static struct c98_r0 c98_s0 = { -4 };
static struct c98_r1 c98_s1 = { -2, 124 };
static s32 c98_f0(s64 x, u32 y) { effect(1 + x); { u32 o_p0 = ((u64)TYPE(+x) >> (0x200000u & 63)), *p0 = &o_p0; *p0 = ((struct c98_r1){ .m1 = 169, .m0 = c98_g1 }).m0; D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= y; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { s64 o_p1 = y, *p1 = &o_p1; *p1 &= sizeof(+0x1d88a416u); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= __builtin_ctz((u32)x | 1u << 12); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return (!(!x)); }
static s32 c98_f1(s64 x, u32 y) { effect(2 + x); struct c98_r0 r0 = { (!TYPE(+x)) }; --y; return ((s64)c98_g1 << (c98_g0 & 63)); }
static s32 (*c98_fp)(s64, u32) = c98_f0, (*c98_fns[2])(s64, u32) = { c98_f1, c98_f0 };
static u16 c98_f2(s64 x, enum plain y) { effect(3 + x); _Bool v0 = ((u8 *)&(u64){ ((s64)c98_f1(c98_g0, 1314658607) >> (c98_g0 & 63)) })[2]; --v0; return (c98_f1(c98_g1, (5)) + MAX(+0x4ba498c0b05d9b53UL, +c98_g1)); }
static u64 c98_run(u64 x, u64 y) { D(c98_f0(((void)y, TYPE(0x3fffffffu)), sizeof(+x))); --c98_g1; c98_s0.m0 += TYPE(+(-(c98_g0 >> (c98_g0 & 15)))); static unsigned long long st0 = 3; D(((x ?: ((void)c98_g1, c98_g0)) / ((x & 0x7f) - 200))); s16 v1 = ((s64)((u8 *)&(u64){ (x % ((c98_g1 & 0x7f) | 64)) })[6] >> ((+c98_g0) & 63)); x -= sizeof(+(!((void)W1, y))); return sizeof(+(y ?: c98_g0)); }
u64 c98(u64 x, u64 y) { digest = effects = 7; u64 v_ = c98_run(x, y); D(v_); D(effects); D(c98_g0); D(c98_g1); digest_c98_r0(&c98_s0); digest_c98_r1(&c98_s1); return digest; }
struct c99_r0 { s8 m0 : 7; };
static void digest_c99_r0(const struct c99_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c99_r0) << 16)); }
static struct c99_r0 pass_c99_r0(struct c99_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c99_r0 make_c99_r0(u64 k) { struct c99_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c99_r0(struct c99_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c99_r1 { enum plain m0 : 4; enum negative m1 : 5; enum plain m2 : 4; char m3; _Bool m4[3]; enum negative m5; enum plain m6 : 4; };
static void digest_c99_r1(const struct c99_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4[0]); D(p->m4[1]); D(p->m4[2]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c99_r1) << 16)); }
static struct c99_r1 pass_c99_r1(struct c99_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c99_r1 make_c99_r1(u64 k) { struct c99_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c99_r1(struct c99_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static char c99_g0 = 1083;
static u128 c99_g1 = 0;
static struct c99_r0 c99_s0 = { -121 };
static struct c99_r1 c99_s1 = { 188, 248677, 100331, -135789, { 109 } };
static s32 c99_f0(s64 x, u32 y) { effect(1 + x);  return c99_g1; }
static s32 c99_f1(s64 x, u32 y) { effect(2 + x); _Bool v0 = (c99_f0(c99_s1.m4[0], (0x19ff5b0du ^ 262144)) - "text\x80\0\377"[c99_f0(c99_g0, x) & 7]); return x; }
static s32 (*c99_fp)(s64, u32) = c99_f0, (*c99_fns[2])(s64, u32) = { c99_f1, c99_f0 };
static u32 c99_f2(u32 x, u64 y) { effect(3 + x); { typedef enum plain t0; t0 t0v = c99_f1(x, (c99_g1 ^ (-75))); D(t0v * sizeof(t0)); } { u64 o1 = '\x3'; D(variadic(3, "ipl", (enum tiny)c99_g1, &o1, (long)__builtin_expect(y, 1))); } return ((u64)(*c99_fns[1])(x, x) << (0xffffffffffffff95UL & 63)); }
static u64 c99_run(u64 x, u64 y) { D(even(y & 15)); { s64 a0[2][3] = { { (x, c99_g1), c99_s1.m4[1] }, [1] = { [2] = (0xfffffff6 - 0x6) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[__builtin_choose_expr(1, y, x) & 1][c99_s1.m0 & 1] *= __builtin_constant_p(y); q_a0[c99_s1.m2 & 3]++; *(*(a0 + 1) + 1) ^= "text\x80\0\377"[y & 7]; p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { u64 o1 = (96); D(variadic(1, "i", (int)c99_s1.m1)); } D((-((x * y) ?: c99_s1.m0))); { typedef s8 t2; t2 t2v = (c99_s1.m4[1] *= ((s64)x >> (c99_g0 & 63))); D(t2v * sizeof(t2)); } { typedef s128 t3; t3 t3v = (!(*c99_fns[1])(0xffffffa3, x)); D(t3v * sizeof(t3)); } return (--x); }
u64 c99(u64 x, u64 y) { digest = effects = 7; u64 v_ = c99_run(x, y); D(v_); D(effects); D(c99_g0); D(c99_g1); digest_c99_r0(&c99_s0); digest_c99_r1(&c99_s1); return digest; }
static enum negative c100_g0 = 7635;
static char c100_g1 = -99;
static s32 c100_f0(s64 x, u32 y) { effect(1 + x); D((y, c100_g1)); s32 v0 = (({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 2, 3); t0_[15] = 0; __builtin_strlen((char *)t0_ + 2); }) - TYPE(32)); return y; }
static s32 c100_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = '\x0'; D(variadic(7, "uiuiiui", (u32)TYPE(c100_g1), (int)(0xfffffffe ?: y), (u32)y, (u8)(c100_g0 ?: 0x4u), (enum tiny)({ u32 o0_; _Bool bo0_ = __builtin_sub_overflow((u64)x, (s64)c100_g0, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), (u32)x, (enum tiny)(c100_g0, c100_g0))); } return ((y + (102)) + TYPE(+c100_g1)); }
static s32 (*c100_fp)(s64, u32) = c100_f0, (*c100_fns[2])(s64, u32) = { c100_f1, c100_f0 };
static enum plain c100_f2(enum plain x, s64 y) { effect(3 + x); x -= y; D(((u128)y << (y & 127))); return (((_Bool)c100_g0) / ((155516535 & 0x7f) + 1)); }
static u64 c100_run(u64 x, u64 y) { D(y); return ((0x3f6eba35 ?: W1) & x); }
u64 c100(u64 x, u64 y) { digest = effects = 7; u64 v_ = c100_run(x, y); D(v_); D(effects); D(c100_g0); D(c100_g1); return digest; }
static enum tiny c101_g0 = 5;
static u64 c101_g1 = -79;
static s64 c101_a0[4] = { 5, [2 ... 3] = 179 };
static s32 c101_f0(s64 x, u32 y) { effect(1 + x); s64 a0[4] = { (0xffffff6cu << (y & 7)) }; { u8 a1[2][3] = { { (x / ((0x20000000u & 0x7f) - 200)), (+x) }, [1] = { [2] = (c101_g1 -= y) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[(y % ((y & 0x7f) - 200)) & 1][x & 1] *= c101_g0; q_a1[0x6u & 3]++; *(*(a1 + 1) + 1) = y; p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return TYPE((-46)); }
static s32 c101_f1(s64 x, u32 y) { effect(2 + x); { struct f_ { s8 n; s32 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = TYPE(+c101_g1); q_->v[MAX(+y, +x) & 3] += x; f0.v[(y * c101_g1) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } y &= (({ enum plain q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)x; q0_; }) << (({ enum tiny q1_ = c101_g1; q1_ - '\x77'; }) & 7)); return '\x54'; }
static s32 (*c101_fp)(s64, u32) = c101_f0, (*c101_fns[2])(s64, u32) = { c101_f1, c101_f0 };
static s128 c101_f2(u16 x, _Bool y) { effect(3 + x);  return (({ char q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)c101_g1; q0_; }) >> (1048576 & 31)); }
static u64 c101_run(u64 x, u64 y) { _Bool v0 = (MAX(+(x *= c101_g1), +(c101_g1 + y)) % (((--c101_g0) & 0x7f) | 64)); s128 v1 = ((void)((void)y, c101_g1), (~(0x9fd408de1a97e7adUL ^ c101_g0))); switch ((u32)(v0 & 7)) { case 0: {  } default: { --c101_g0; } break; } return c101_g0; }
u64 c101(u64 x, u64 y) { digest = effects = 7; u64 v_ = c101_run(x, y); D(v_); D(effects); D(c101_g0); D(c101_g1); D(c101_a0[0]); D(c101_a0[1]); D(c101_a0[2]); D(c101_a0[3]); return digest; }
struct c102_r0 { char m0[3]; u8 m1 : 5; } __attribute__((aligned(4)));
static void digest_c102_r0(const struct c102_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(sizeof *p + (_Alignof(struct c102_r0) << 16)); }
static struct c102_r0 pass_c102_r0(struct c102_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c102_r0 make_c102_r0(u64 k) { struct c102_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c102_r0(struct c102_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0[0] + p->m1; }
struct c102_r1 { u8 m0 : 5; enum negative m1 : 5; _Bool m2[1]; u32 m3 __attribute__((packed)); } __attribute__((packed));
static void digest_c102_r1(const struct c102_r1 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m3); D(sizeof *p + (_Alignof(struct c102_r1) << 16)); }
static struct c102_r1 pass_c102_r1(struct c102_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c102_r1 make_c102_r1(u64 k) { struct c102_r1 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c102_r1(struct c102_r1 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
static char c102_g0 = 225;
static _Bool c102_g1 = 0;
static struct c102_r0 c102_s0 = { };
static struct c102_r1 c102_s1 = { -260384, -5300, { [0] = -169 }, 0 };
static u64 c102_run(u64 x, u64 y) { { u64 a_p0[8] = { sizeof(+y), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); D((char *)e_p0 - (char *)p0); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } struct c102_r1 r1; __builtin_memset(&r1, 0, sizeof r1); { s16 x_p2 = c102_g0; typeof(x_p2) y_p2 = 3, *p2 = &x_p2, **pp_p2 = &p2; **pp_p2 &= (x >= y); if ((!c102_g0)) *pp_p2 = &y_p2; *p2 += (x + '\xfe'); D(x_p2); D(y_p2); D(*pp_p2 == &x_p2); ((x % ((c102_g1 & 0x7f) + 1)) ? x_p2 : y_p2); *(x ? &x_p2 : &y_p2) ^= 5; D(x_p2 * 3 + y_p2); } { u64 o3 = TYPE(c102_g1); D(bump(&o3, (0xffffffff < y))); o3 = bump(&o3, 3); D(o3); u64 a_o3[4] = { o3, bump(&o3, 1), o3 }; a_o3[bump(&o3, 1) & 3] = bump(&o3, (x + x)); D(o3 + a_o3[0] + a_o3[1] * 3 + a_o3[2] * 5 + a_o3[3]); } const s32 c4 = (((s8)c102_g0) ^ (c102_g0 ?: c102_g0)); u16 v5 = c102_s1.m0; { char s6[4] = "abcd", *p_s6 = s6 + 4; while (p_s6 > s6) D(*--p_s6); D(__func__[0] == 'c'); } return ((u128)c102_g1); }
u64 c102(u64 x, u64 y) { digest = effects = 7; u64 v_ = c102_run(x, y); D(v_); D(effects); D(c102_g0); D(c102_g1); digest_c102_r0(&c102_s0); digest_c102_r1(&c102_s1); return digest; }
static u32 c103_g0 = -8293;
static enum wide c103_g1 = 255;
static s32 c103_a0[4] = { 7, [2 ... 3] = 89 };
static s32 c103_f0(s64 x, u32 y) { effect(1 + x); _Bool a0[4] = { c103_a0[x & 3] }; return ((y - x) | c103_g0); }
static s32 c103_f1(s64 x, u32 y) { effect(2 + x); { u8 o_p0 = c103_f0((c103_g1 - '\x5c'), ({ __attribute__((cleanup(left))) s32 q0_ = 1; c103_g1; })), *p0 = &o_p0; *p0 &= ((y & x) || (y >> (x & 31))); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ({ u64 q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)2147483488; q1_; }); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } switch ((u16)((y && c103_f0(c103_g0, y)))) { case -1 ... 1: {  } { effect(3); case 2: ; D(c103_g0); } break; case 4 ... 5: { x = (((u8)c103_a0[c103_g0 & 3]) ^ ((*(c103_a0 + (y & 3))) << (y & 7))); } break; case 8: { s128 v1 = 0x1000000000000UL; } default: { unsigned long long a3[4] = { y }; } case 11: { (void)({ typeof((u128)0) v2 = ((void)((u128)c103_g0), c103_f0(c103_a0[x & 3], ((u32)x))); y = y + ({ u64 q2_ = MAX(+((s64)0xc98cf49aca67a97eUL), +(v2 << (c103_g1 & 31))); if (q2_ & 1) q2_ = ((0x9b * '\x0') - ((u8)v2)); else q2_++; q2_; }); (x ^ c103_g0); }); } break; } return x; }
static s32 (*c103_fp)(s64, u32) = c103_f0, (*c103_fns[2])(s64, u32) = { c103_f1, c103_f0 };
static u32 c103_f2(u32 x, u128 y) { effect(3 + x); { u64 o0 = 0x0u; D(variadic(4, "wiil", (u64)(c103_g1 || x), (u8)c103_f0(x, x), (int)'\xfe', (long)4)); } y += x; return (((x & 3)[c103_a0]) * c103_g0); }
static u64 c103_run(u64 x, u64 y) { for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 6; n_i0++, i0++) { for (s32 i1 = 0, n_i1 = 0; n_i1 < 4 && i1 < 5; n_i1++, i1++) { for (s32 i2 = 0, n_i2 = 0; n_i2 < 5 && i2 < 11; n_i2++, i2++) {  } { _Bool a3[4] = { ((c103_g1 ^ c103_g1) * ({ typeof((s16)c103_g0) q0_ = T1; q0_; })), [3] = 262143, [1] = ({ __auto_type q1_ = (enum tiny)0xcbd9498e1550720dUL; q1_; }) }; a3[c103_g0 & 3] = ((s128)c103_g0); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } } c103_g0 &= (i0 - (y + ((i0 & 3)[c103_a0]))); } c103_g1 = (((y && c103_g0) || c103_g0) || y); { u8 a4[4] = { MAX(+0xfffffff6u, +((_Bool)c103_g0)), [3] = c103_a0[((enum plain)c103_g0) & 3], [1] = (0x6cUL || y) }; a4[((void)x, c103_g0) & 3] -= MAX(+(c103_g0 >> (0xf5u & 31)), +MAX(+c103_g0, +c103_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a4 / sizeof a4[0]); k_++) D(a4[k_]); } return y; }
u64 c103(u64 x, u64 y) { digest = effects = 7; u64 v_ = c103_run(x, y); D(v_); D(effects); D(c103_g0); D(c103_g1); D(c103_a0[0]); D(c103_a0[1]); D(c103_a0[2]); D(c103_a0[3]); return digest; }
struct c104_r0 { u16 m0 : 16; u16 : 4; u32 m1[2][1]; s16 m2; char m3[2]; s8 m4 : 2; u8 m5; enum plain m6 : 4; };
static void digest_c104_r0(const struct c104_r0 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[1][0]); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c104_r0) << 16)); }
static struct c104_r0 pass_c104_r0(struct c104_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c104_r0 make_c104_r0(u64 k) { struct c104_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c104_r0(struct c104_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static u8 c104_g0 = 179;
static s16 c104_g1 = 145;
static struct c104_r0 c104_s0 = { -1, { [0] = { [0 ... 0] = -150 }, { [0 ... 0] = 2, [0] = 1 } }, 280706, { [0] = -50 } };
static s32 c104_f0(s64 x, u32 y) { effect(1 + x); _Bool a0[4] = { (y, c104_g0) }; enum wide a1[4] = { (TYPE('\xff') & (c104_g1, '\x5')), [3] = ((s128)TYPE(c104_g0) >> (c104_g0 & 127)), [1] = (c104_g0 ?: x) }; return _Alignof(u64); }
static s32 c104_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: {  } if (n_l0++ < 2 && c104_g0) goto l0; } { u32 n_l1 = 0; l1: { u16 a2[4] = { (x <= 0xfffffffffffffffUL) }; { char a3[4] = { TYPE(TYPE('\xfe')), [3] = y, [1] = ((s128)x >> (c104_g1 & 127)) }; a3[a2[1844375596 & 3] & 3] += x; for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } } if (n_l1++ < 0 && ((s8)c104_s0.m1[0][0])) goto l1; } return __builtin_ffsl((c104_g0 / ((W1 & 0x7f) + 1))); }
static s32 (*c104_fp)(s64, u32) = c104_f0, (*c104_fns[2])(s64, u32) = { c104_f1, c104_f0 };
static enum wide c104_f2(u128 x, s32 y) { effect(3 + x); c104_s0.m3[1] = ((s128)((u128)c104_g0 >> ((-50) & 127)) << ((c104_g1, c104_g1) & 127)); return 2; }
static u64 c104_run(u64 x, u64 y) {  return ((-87), (c104_g0 * c104_g1)); }
u64 c104(u64 x, u64 y) { digest = effects = 7; u64 v_ = c104_run(x, y); D(v_); D(effects); D(c104_g0); D(c104_g1); digest_c104_r0(&c104_s0); return digest; }
struct c105_r0 { u32 m0 : 16; u32 m1; s16 m2; s8 m3 : 6; s8 : 0; u32 m4[3]; u16 m5 : 16; u64 m6 __attribute__((aligned(2))); };
static void digest_c105_r0(const struct c105_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4[0]); D(p->m4[1]); D(p->m4[2]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c105_r0) << 16)); }
static struct c105_r0 pass_c105_r0(struct c105_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c105_r0 make_c105_r0(u64 k) { struct c105_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c105_r0(struct c105_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c105_r1 { union { u16 m1 : 15; u8 m2 : 2; u8 m3 : 3; union { enum negative m5 : 5; } __attribute__((aligned(4))) m4; } ; u8 m6 __attribute__((aligned(2))); } __attribute__((aligned(4)));
static void digest_c105_r1(const struct c105_r1 *p) { D(p->m1); D(p->m2); D(p->m3); D(p->m4.m5); D(p->m6); D(sizeof *p + (_Alignof(struct c105_r1) << 16)); }
static struct c105_r1 pass_c105_r1(struct c105_r1 v, u64 k) { v.m1 += effect(k); return v; }
static struct c105_r1 make_c105_r1(u64 k) { struct c105_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c105_r1(struct c105_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m1 + p->m6; }
static u8 c105_g0 = 28914;
static unsigned long long c105_g1 = -21794;
static u16 c105_a0[4] = { 5, [2 ... 3] = 143 };
static struct c105_r0 c105_s0 = { .m0 = 0 };
static struct c105_r1 c105_s1 = { .m6 = 1, .m6 = -169 };
static s32 c105_f0(s64 x, u32 y) { effect(1 + x); { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (x << (x & 7)); D(y); } y -= ((+c105_g0) * ((c105_g0 ? c105_g1 : 0xe9UL) << ('\x1a' & 15))); return ((x << (c105_g0 & 7)) ? ((u16)0xfffffffe) : y); }
static s32 c105_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = c105_f0(x, y); D(bump(&o0, (~c105_g0))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] -= bump(&o0, x); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } { u32 n_g1 = 0; g1: ; __attribute__((cleanup(left))) s32 g2 = 1; if (n_g1++ < 2 && ((struct c105_r0){ y, 0x3UL, c105_g1, c105_g1, { [2] = y }, c105_g0 }).m3) goto g1; s16 v3 = c105_f0((y * c105_g0), (y ? ((s128)c105_g1) : '\x94')); for (s32 i4 = 0, n_i4 = 0; n_i4 < 2 && i4 < 5; n_i4++, i4++) { D(((y ? (x ^ '\xcf') : (0x0UL ^ i4)) | ((c105_g1 - 0x3cUL) ? c105_s1 : c105_s1).m2)); { u32 n_l5 = 0; l5: {  } if (n_l5++ < 1 && x) goto l5; } } } return ((enum tiny)(y & c105_g0)); }
static s32 (*c105_fp)(s64, u32) = c105_f0, (*c105_fns[2])(s64, u32) = { c105_f1, c105_f0 };
static enum tiny c105_f2(char x, s8 y) { effect(3 + x); { u32 n_l0 = 0; l0: { s128 v1 = through_c105_r1(&c105_s1, (+'\x6b')); { u64 a2[] = { [0 ... 3] = ((-58) >> (v1 & 7)), [2] = 0xffffffffffffff88UL }; a2[(!c105_g0) & 3] &= ((c105_g1 >> (y & 15)) | (v1 ? v1 : 5)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } } if (n_l0++ < 1 && (+(c105_g0 ? y : c105_g0))) goto l0; } enum negative v3 = (((0xffffffffffffffe2UL ? c105_g1 : 0x4cce376a) ? c105_s0 : c105_s0).m6 ? y : c105_f0(((u128)x), c105_s0.m4[1])); return (c105_g0 ? c105_s0 : c105_s0).m0; }
static u64 c105_run(u64 x, u64 y) {  return (pass_c105_r1(c105_s1, x).m2 >> ('\x0' & 31)); }
u64 c105(u64 x, u64 y) { digest = effects = 7; u64 v_ = c105_run(x, y); D(v_); D(effects); D(c105_g0); D(c105_g1); D(c105_a0[0]); D(c105_a0[1]); D(c105_a0[2]); D(c105_a0[3]); digest_c105_r0(&c105_s0); digest_c105_r1(&c105_s1); return digest; }
struct c106_r0 { enum tiny m0 __attribute__((aligned(2))); };
static void digest_c106_r0(const struct c106_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c106_r0) << 16)); }
static struct c106_r0 pass_c106_r0(struct c106_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c106_r0 make_c106_r0(u64 k) { struct c106_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c106_r0(struct c106_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c106_r1 { union { s64 m1 : 64; u32 m2 : 32; u32 m3; enum tiny m4[2][4]; } m0; enum negative m5 : 5; enum negative : 17; s8 m6[2]; struct { u16 m8 : 6; } ; s8 m9 : 3; s8 : 7; s64 m10 : 64; u32 m11 : 32; } __attribute__((aligned(4)));
static void digest_c106_r1(const struct c106_r1 *p) { D(p->m0.m1); D(p->m0.m2); D(p->m0.m3); D(p->m0.m4[0][0]); D(p->m0.m4[0][1]); D(p->m0.m4[0][2]); D(p->m0.m4[0][3]); D(p->m0.m4[1][0]); D(p->m0.m4[1][1]); D(p->m0.m4[1][2]); D(p->m0.m4[1][3]); D(p->m5); D(p->m6[0]); D(p->m6[1]); D(p->m8); D(p->m9); D(p->m10); D(p->m11); D(sizeof *p + (_Alignof(struct c106_r1) << 16)); }
static struct c106_r1 pass_c106_r1(struct c106_r1 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c106_r1 make_c106_r1(u64 k) { struct c106_r1 v = { 0 }; effect(k); v.m11 = k; return v; }
static u64 through_c106_r1(struct c106_r1 *p, s32 k) { effect(k); p->m11 ^= k; return p->m0.m1 + p->m11; }
static s32 c106_g0 = 188;
static u8 c106_g1 = -1;
static enum negative c106_a0[4] = { 7, [2 ... 3] = 75 };
static struct c106_r0 c106_s0 = { .m0 = 236206 };
static struct c106_r1 c106_s1 = { };
static s32 c106_f0(s64 x, u32 y) { effect(1 + x); switch ((int)(y & 3)) { case 1: { __attribute__((cleanup(left))) s32 g1 = 1; if (c106_s1.m0.m2) break; D(((((s64)x << (0x6u & 63)) - c106_s1.m0.m2) % ((((s64)x) & 0x7f) + 1))); { typedef s32 t2; t2 t2v = sizeof(+(+y)); D(t2v * sizeof(t2)); } } case 2: { __attribute__((cleanup(left))) s32 g3 = 2; x %= ((0x4u ?: (1)) & 0x3f) + 1; D(c106_s1.m0.m2); break; } default: effect(9); } D(((x >> (y & 31)) && ((x % ((c106_g1 & 0x7f) - 200)) ?: TYPE(+0x3f)))); return ((s128)(c106_g0 / ((c106_g0 & 0x7f) + 1)) << ('\x0' & 127)); }
static s32 c106_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x61f72793; D(variadic(0, "")); } { union { struct c106_r0 r; u8 b[sizeof(struct c106_r0)]; u16 h[2]; } u1; __builtin_memset(&u1, 109, sizeof u1); u1.r.m0 &= ((u128)TYPE(x) >> (c106_g0 & 127)); for (u32 k_ = 0; k_ < sizeof u1.b; k_++) D(u1.b[k_]); u1.b[(0x2u <= x) % sizeof u1.b] ^= c106_s1.m0.m4[0][0]; digest_c106_r0(&u1.r); } return c106_f0(c106_s1.m0.m3, pass_c106_r1(c106_s1, y).m0.m4[1][0]); }
static s32 (*c106_fp)(s64, u32) = c106_f0, (*c106_fns[2])(s64, u32) = { c106_f1, c106_f0 };
static u64 c106_run(u64 x, u64 y) { c106_a0[(y ?: 0x0) & 3] = ((text("ab\nab\n" "c") && ((enum wide)x)) >> (0x0 & 7)); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c106_f0, .n = 7, .table = { [1] = c106_f0 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act(sizeof(+x), (~x))); if (q_->table[(1604020207 / ((y & 0x7f) | 64)) & 1]) D(q_->table[1](q_->n, __builtin_clzl((u64)x | 1ul << 35))); } { union { struct c106_r0 r; u8 b[sizeof(struct c106_r0)]; u16 h[2]; } u1; __builtin_memset(&u1, 8, sizeof u1); u1.r.m0 = (sizeof(+y) ?: (c106_g1 && x)); for (u32 k_ = 0; k_ < sizeof u1.b; k_++) D(u1.b[k_]); u1.b[(c106_g1 << (0xffffff51u & 31)) % sizeof u1.b] ^= c106_g1; digest_c106_r0(&u1.r); } D('\xfe'); for (u32 n_g2 = 0; n_g2 < 3; n_g2++) { __attribute__((cleanup(left))) s32 g3 = 1; if (c106_s0.m0) break; __attribute__((cleanup(left))) s32 g4 = 2; D(((c106_s1.m0.m4[0][1] == (c106_g0 << (0x7ffffffeu & 7))) || (+c106_s1.m0.m2))); } { u32 n5 = 3; while (n5-- > 0) { __auto_type v6 = (enum tiny)0xfffffe; } } { struct f_ { unsigned long long n; u64 v[]; }; static struct f_ f7 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f7[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f7; q_->n = (c106_g1 ?: c106_g1); q_->v[((s128)c106_g0 << (W1 & 127)) & 3] += (x && c106_g1); f7.v[TYPE(+(-1)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f7.v[0] + f7.v[1] * 3 + f7.v[2]); D(q_->n); } return (x & (x & c106_g0)); }
u64 c106(u64 x, u64 y) { digest = effects = 7; u64 v_ = c106_run(x, y); D(v_); D(effects); D(c106_g0); D(c106_g1); D(c106_a0[0]); D(c106_a0[1]); D(c106_a0[2]); D(c106_a0[3]); digest_c106_r0(&c106_s0); digest_c106_r1(&c106_s1); return digest; }
struct c107_r0 { enum wide m0[2]; u8 m1 __attribute__((aligned(8))); s128 m2[1]; s64 m3 : 6; struct { _Bool m5 : 1; } ; };
static void digest_c107_r0(const struct c107_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); DD(p->m2[0]); D(p->m3); D(p->m5); D(sizeof *p + (_Alignof(struct c107_r0) << 16)); }
static struct c107_r0 pass_c107_r0(struct c107_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c107_r0 make_c107_r0(u64 k) { struct c107_r0 v = { 0 }; effect(k); v.m5 = k; return v; }
static u64 through_c107_r0(struct c107_r0 *p, s32 k) { effect(k); p->m5 ^= k; return p->m0[0] + p->m5; }
struct c107_r1 { union { _Bool m1 : 1; s32 m2[2][2]; struct { s32 m4 : 32; s32 m5 : 13; u16 m6 : 16; } __attribute__((aligned(16))) ; struct { s32 m8 : 18; s128 m9; enum plain m10[4]; enum negative m11; } ; } m0[2]; s32 m12 : 32; char m13; s64 m14; };
static void digest_c107_r1(const struct c107_r1 *p) { D(p->m0[0].m1); D(p->m0[0].m2[0][0]); D(p->m0[0].m2[0][1]); D(p->m0[0].m2[1][0]); D(p->m0[0].m2[1][1]); D(p->m0[0].m4); D(p->m0[0].m5); D(p->m0[0].m6); D(p->m0[0].m8); DD(p->m0[0].m9); D(p->m0[0].m10[0]); D(p->m0[0].m10[1]); D(p->m0[0].m10[2]); D(p->m0[0].m10[3]); D(p->m0[0].m11); D(p->m0[1].m1); D(p->m0[1].m2[0][0]); D(p->m0[1].m2[0][1]); D(p->m0[1].m2[1][0]); D(p->m0[1].m2[1][1]); D(p->m0[1].m4); D(p->m0[1].m5); D(p->m0[1].m6); D(p->m0[1].m8); DD(p->m0[1].m9); D(p->m0[1].m10[0]); D(p->m0[1].m10[1]); D(p->m0[1].m10[2]); D(p->m0[1].m10[3]); D(p->m0[1].m11); D(p->m12); D(p->m13); D(p->m14); D(sizeof *p + (_Alignof(struct c107_r1) << 16)); }
static struct c107_r1 pass_c107_r1(struct c107_r1 v, u64 k) { v.m0[0].m1 += effect(k); return v; }
static struct c107_r1 make_c107_r1(u64 k) { struct c107_r1 v = { 0 }; effect(k); v.m14 = k; return v; }
static u64 through_c107_r1(struct c107_r1 *p, s32 k) { effect(k); p->m14 ^= k; return p->m0[0].m1 + p->m14; }
static enum tiny c107_g0 = -2;
static u8 c107_g1 = 3;
static struct c107_r0 c107_s0 = { .m3 = 439049, .m1 = 24, .m0 = { [0] = 86670, 283135 } };
static struct c107_r1 c107_s1 = { { [1] = { .m2 = { [1] = { -271743, -124 } } } }, -160, 5 };
static s32 c107_f0(s64 x, u32 y) { effect(1 + x);  return ((void)c107_g0, MAX(+c107_g0, +x)); }
static s32 c107_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0xfffffffe; D(variadic(7, "iipuwil", (u16)x, (int)c107_f0(0xffffffffffffffc7UL, 0xffffffffffffff66UL), &o0, (u32)y, (u64)(!0xffffffff), (int)(112), (long)x)); } enum plain v1 = (!(c107_f0(y, c107_g0) - y)); return ((void)'\xe4', TYPE(x)); }
static s32 (*c107_fp)(s64, u32) = c107_f0, (*c107_fns[2])(s64, u32) = { c107_f1, c107_f0 };
static _Bool c107_f2(u16 x, enum tiny y) { effect(3 + x);  return ((x + '\x14') - (y == c107_g1)); }
static u64 c107_run(u64 x, u64 y) { { struct c107_r1 r0[3] = { { { [0] = { '\x5f' }, { .m2 = { { MAX(+(~2), +__builtin_constant_p('\x93')), ((void)y, (x ^ T1)) }, { '\xb1' } } } }, ((void)x, c107_f0(0xda0bb776u, c107_g0)), MAX(+(!x), +({ s32 q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)x; q0_; })) }, [2] = { .m13 = 0xbd2bc12u, .m13 = 2147483646 } }; r0[x & 1].m0[0].m1 -= MAX(+(c107_g0 ^ x), +((void)x, c107_g0)); r0[2] = r0[(c107_g1 == c107_g0) & 1]; for (struct c107_r1 *q_ = r0; q_ < r0 + 3; q_++) { digest_c107_r1(q_); q_->m14++; } D(r0[1].m0[0].m1); D(&r0[2] - r0); } { struct c107_r1 r1 = { .m0 = { [0] = { .m2 = { [0] = { ({ typeof((s128)0x7b) q1_ = (+x); q1_; }) }, { 0x1UL, (*c107_fp)(0x0, 0x83u) } } }, { MAX(+(!c107_g0), +TYPE(x)) } }, .m13 = ((void)c107_g1, c107_g1), .m14 = (((void)y, c107_g0) >= c107_g1) }; struct c107_r1 *p_r1 = &r1, c_r1 = *p_r1; __builtin_memcpy(&r1, &c_r1, sizeof(r1)); D(container_of(&p_r1->m0[0].m2[0][0], struct c107_r1, m0[0].m2[0][0]) == p_r1); digest_c107_r1(&r1); } enum { k2 = 'a' + 1 }; x |= x + MAX(+((0x4 - c107_g1) ?: (!y)), +({ enum negative q2_ = (*c107_fp)(y, '\x6'); if (q2_ & 1) q2_ = __builtin_clrsbll(y); else q2_++; q2_; })); x /= (({ u8 a3_ = k2; s64 ra3_ = __sync_val_compare_and_swap(&a3_, (u8)'\x64', 0xbdd4fb3b); ra3_ * 3 + __atomic_load_n(&a3_, 0); }) & 0x3f) - 77; c107_s0.m1 ^= ((~((s128)k2 << (c107_g1 & 127))) <= c107_f1((W0 - k2), ({ _Bool q4_ = c107_g0; q4_ & 4; }))); { struct c107_r0 r3 = { { 0x7cb3ab0e04e8d3a5UL, 481272803 }, 109630014, { (+({ unsigned long long q5_ = 0; for (int k_ = 0; k_ < 3; k_++) q5_ += k_; (void)y; q5_; })) }, (TYPE(sizeof(enum tiny)) | ((u128)1020186211 >> (2147483646 & 127))), { .m5 = '\x4e' } }; struct c107_r0 *p_r3 = &r3, c_r3 = *p_r3; r3 = pass_c107_r0(*p_r3, TYPE(+k2)); D((c107_g0 ? r3 : c_r3).m5); r3.m0[1] -= TYPE((x >= y)); D((0xffffffff ? r3 : c_r3).m0[1]); D((TYPE(+k2) ? r3 : c_r3).m2[0]); digest_c107_r0(&r3); digest_c107_r0(&c_r3); } return '\x95'; }
u64 c107(u64 x, u64 y) { digest = effects = 7; u64 v_ = c107_run(x, y); D(v_); D(effects); D(c107_g0); D(c107_g1); digest_c107_r0(&c107_s0); digest_c107_r1(&c107_s1); return digest; }
struct c108_r0 { _Bool m0 : 1; s32 m1 : 13; u16 m2 : 12; u16 : 14; };
static void digest_c108_r0(const struct c108_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c108_r0) << 16)); }
static struct c108_r0 pass_c108_r0(struct c108_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c108_r0 make_c108_r0(u64 k) { struct c108_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c108_r0(struct c108_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c108_r1 { u64 m0[1]; u8 m1 : 7; };
static void digest_c108_r1(const struct c108_r1 *p) { D(p->m0[0]); D(p->m1); D(sizeof *p + (_Alignof(struct c108_r1) << 16)); }
static struct c108_r1 pass_c108_r1(struct c108_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c108_r1 make_c108_r1(u64 k) { struct c108_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c108_r1(struct c108_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0[0] + p->m1; }
static enum negative c108_g0 = 26691;
static enum tiny c108_g1 = 2;
static struct c108_r0 c108_s0 = { .m0 = 439564, .m2 = -136 };
static struct c108_r1 c108_s1 = { { [0 ... 0] = -181635 }, 302200 };
static u64 c108_run(u64 x, u64 y) { D(c108_s0.m0); return c108_s1.m0[0]; }
u64 c108(u64 x, u64 y) { digest = effects = 7; u64 v_ = c108_run(x, y); D(v_); D(effects); D(c108_g0); D(c108_g1); digest_c108_r0(&c108_s0); digest_c108_r1(&c108_s1); return digest; }
struct c109_r0 { s128 m0 __attribute__((aligned(16))); s64 m1 : 47; struct { u32 m3[2][3]; struct { _Bool m5 : 1; } m4[2]; u8 m6[2][1]; } ; } __attribute__((packed));
static void digest_c109_r0(const struct c109_r0 *p) { DD(p->m0); D(p->m1); D(p->m3[0][0]); D(p->m3[0][1]); D(p->m3[0][2]); D(p->m3[1][0]); D(p->m3[1][1]); D(p->m3[1][2]); D(p->m4[0].m5); D(p->m4[1].m5); D(p->m6[0][0]); D(p->m6[1][0]); D(sizeof *p + (_Alignof(struct c109_r0) << 16)); }
static struct c109_r0 pass_c109_r0(struct c109_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c109_r0 make_c109_r0(u64 k) { struct c109_r0 v = { 0 }; effect(k); v.m6[1][0] = k; return v; }
static u64 through_c109_r0(struct c109_r0 *p, s32 k) { effect(k); p->m6[1][0] ^= k; return p->m0 + p->m6[1][0]; }
struct c109_r1 { s64 m0 : 33; s64 : 8; union { struct { s8 m3; } ; } m1; s32 m4 : 11; u8 m5 : 5; u8 : 0; u64 m6 : 64; };
static void digest_c109_r1(const struct c109_r1 *p) { D(p->m0); D(p->m1.m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c109_r1) << 16)); }
static struct c109_r1 pass_c109_r1(struct c109_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c109_r1 make_c109_r1(u64 k) { struct c109_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c109_r1(struct c109_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s32 c109_g0 = 0;
static enum tiny c109_g1 = -2;
static _Bool c109_a0[4] = { 3, [2 ... 3] = 18 };
static struct c109_r0 c109_s0 = { 219 };
static struct c109_r1 c109_s1 = { .m0 = 5, .m0 = -2, .m4 = 511 };
static s32 c109_f0(s64 x, u32 y) { effect(1 + x); D((((y ^ y) || c109_s1.m1.m3) ? ((s32)(+0xffffffff)) : ((s32)(c109_g1 | x)))); { u64 o0 = N0; D(variadic(5, "iluiw", (u16)x, (long)P2, (u32)((126) % ((c109_g0 & 0x7f) | 64)), (char)(c109_g1 ? x : c109_g1), (u64)(c109_g0 ? c109_s1 : c109_s1).m4)); } return (c109_s1.m1.m3 ? (y * c109_g0) : y); }
static s32 c109_f1(s64 x, u32 y) { effect(2 + x); D(((-1) ? ((c109_g0 - 0x877bea25e783debaUL) > (c109_g0 % ((x & 0x7f) + 1))) : c109_g0)); { u64 o0 = (-1); D(variadic(3, "iuw", (u16)(x ^ x), (u32)0xffffff3au, (u64)((s8)T1))); } return c109_s0.m3[0][2]; }
static s32 (*c109_fp)(s64, u32) = c109_f0, (*c109_fns[2])(s64, u32) = { c109_f1, c109_f0 };
static enum tiny c109_f2(u16 x, u128 y) { effect(3 + x); D(y); return c109_a0[sizeof(+y) & 3]; }
static u64 c109_run(u64 x, u64 y) { D((+x)); { u64 o0 = 2147483512; D(variadic(7, "lwwiwpp", (long)((enum tiny)c109_g1), (u64)((enum wide)y), (u64)((-118) % (('\x3' & 0x7f) | 64)), (int)c109_g0, (u64)(++c109_s0.m3[0][0]), &o0, &o0)); } c109_g0++; return (c109_g1 ? c109_s0 : c109_s0).m3[1][2]; }
u64 c109(u64 x, u64 y) { digest = effects = 7; u64 v_ = c109_run(x, y); D(v_); D(effects); D(c109_g0); D(c109_g1); D(c109_a0[0]); D(c109_a0[1]); D(c109_a0[2]); D(c109_a0[3]); digest_c109_r0(&c109_s0); digest_c109_r1(&c109_s1); return digest; }
static u128 c110_g0 = 212;
static u16 c110_g1 = 15022;
static s32 c110_f0(s64 x, u32 y) { effect(1 + x); x += ((void)(c110_g1 < c110_g1), c110_g1); typeof((char)0) v0 = (((x & y) * ((void)c110_g0, y)) % ((((void)y, c110_g1) & 0x7f) + 1)); return ((0x25 + x) & ((void)c110_g1, c110_g1)); }
static s32 c110_f1(s64 x, u32 y) { effect(2 + x); y *= (c110_g1 && ((void)(-61), (0x559f17a9 / ((x & 0x7f) - 200)))); { u64 o0 = (y <= (-99)); D(bump(&o0, (0x3ffffffffeUL && y))); o0 += bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, (T1 | 0xa523a1b9)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return ((c110_g0 || 7) * c110_g0); }
static s32 (*c110_fp)(s64, u32) = c110_f0, (*c110_fns[2])(s64, u32) = { c110_f1, c110_f0 };
static u32 c110_f2(char x, s16 y) { effect(3 + x);  return ('\x84' || (c110_g1 & c110_g1)); }
static u64 c110_run(u64 x, u64 y) { x = c110_g1; D((((void)c110_g0, ((void)'\x2f', x)) / ((x & 0x7f) - 200))); return c110_g0; }
u64 c110(u64 x, u64 y) { digest = effects = 7; u64 v_ = c110_run(x, y); D(v_); D(effects); D(c110_g0); D(c110_g1); return digest; }
static s64 c111_g0 = -32;
static s64 c111_g1 = 18929;
static s32 c111_f0(s64 x, u32 y) { effect(1 + x); { s8 a0[4] = { sizeof(+(!0xffffffffffffff82UL)), [3] = (__builtin_expect(x, 1) && (c111_g0 = x)), [1] = y }; a0[x & 3] = ((~c111_g1) + (c111_g1 << (T1 & 15))); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } { u64 o1 = 0xd05c5b80u; D(variadic(0, "")); } return (+(1919280163 + x)); }
static s32 c111_f1(s64 x, u32 y) { effect(2 + x); { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (c111_g1, c111_g0); D(y); } if (sizeof(+(c111_g0, x))) return 0x7u; return ((c111_g1, '\x4') >> (x & 31)); }
static s32 (*c111_fp)(s64, u32) = c111_f0, (*c111_fns[2])(s64, u32) = { c111_f1, c111_f0 };
static unsigned long long c111_f2(s8 x, enum negative y) { effect(3 + x);  return ((s128)y >> (416652581 & 127)); }
static u64 c111_run(u64 x, u64 y) { x = (9); { s64 x_p0 = (c111_g1 & c111_g0); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = ((u8 *)&(u64){ c111_g0 })[7]; if (c111_g1) *pp_p0 = &y_p0; *p0 += c111_g1; D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((+(2)) ? x_p0 : y_p0); *((c111_g1 ^ y) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { u64 o1 = 0xffffff68u; D(variadic(0, "")); } { u64 o2 = 0xffffffcdu; D(variadic(7, "iiwlili", (int)(+x), (char)x, (u64)c111_f1(x, x), (long)(c111_g1 ^ c111_g0), (int)c111_f2(y, 0xffffffe7), (long)x, (int)sizeof(+c111_g0))); } { typeof(c111_g1) w_ = ONCE(c111_g1); *(volatile typeof(c111_g1) *)&c111_g1 = w_ + sizeof(+y); D(c111_g1); } x &= x + TYPE(+((s128)c111_f0(y, 2147483647) << ('\x3' & 127))); return TYPE(sizeof(+x)); }
u64 c111(u64 x, u64 y) { digest = effects = 7; u64 v_ = c111_run(x, y); D(v_); D(effects); D(c111_g0); D(c111_g1); return digest; }
struct c112_r0 { enum negative m0 : 5; _Bool m1 : 1; };
static void digest_c112_r0(const struct c112_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c112_r0) << 16)); }
static struct c112_r0 pass_c112_r0(struct c112_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c112_r0 make_c112_r0(u64 k) { struct c112_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c112_r0(struct c112_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c112_r1 { enum negative m0 : 5; enum negative : 0; _Bool m1 : 1; u64 m2; u32 m3 : 9; _Bool m4 : 1; u32 m5 __attribute__((aligned(8))); s32 m6 : 2; } __attribute__((aligned(8)));
static void digest_c112_r1(const struct c112_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c112_r1) << 16)); }
static struct c112_r1 pass_c112_r1(struct c112_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c112_r1 make_c112_r1(u64 k) { struct c112_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c112_r1(struct c112_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static u128 c112_g0 = 20913;
static s32 c112_g1 = 6;
static struct c112_r0 c112_s0 = { };
static struct c112_r1 c112_s1 = { .m0 = 100642, .m6 = 2, .m4 = -486462, .m4 = -53 };
static s32 c112_f0(s64 x, u32 y) { effect(1 + x); D((((enum negative)y) << ((+c112_g0) & 7))); typeof((u128)0) v0 = (-c112_g0); return TYPE((c112_g1 || 0x4)); }
static u64 c112_run(u64 x, u64 y) { { enum wide a_p0[8] = { ((-121) & y), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; *p0 |= TYPE(x); *p0 = (x & 0x78u); D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); *p0 -= (_Alignof(u64) ^ c112_g0); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } y |= ((unsigned long long)((void)c112_g0, sizeof(+x))); return c112_g1; }
u64 c112(u64 x, u64 y) { digest = effects = 7; u64 v_ = c112_run(x, y); D(v_); D(effects); D(c112_g0); D(c112_g1); digest_c112_r0(&c112_s0); digest_c112_r1(&c112_s1); return digest; }
static enum plain c113_g0 = -22995;
static u64 c113_g1 = 2046;
static s32 c113_f0(s64 x, u32 y) { effect(1 + x); D(again(((u128)c113_g0 << (2147483647 & 127)) & 7, ((u64)x << (c113_g1 & 63)))); D((--y)); return ((u8)(y & c113_g1)); }
static s32 c113_f1(s64 x, u32 y) { effect(2 + x); char a0[4] = { y, [3] = ((u128)((u64)c113_g1 >> (W1 & 63)) << (y & 127)), [1] = ((char)0xe27c005e) }; { u64 o1 = c113_g0; D(bump(&o1, sizeof(+y))); o1 += bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] &= bump(&o1, TYPE(x)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((s64)(y || 253897762) << (_Alignof(u64) & 63)); }
static s32 (*c113_fp)(s64, u32) = c113_f0, (*c113_fns[2])(s64, u32) = { c113_f1, c113_f0 };
static s32 c113_f2(s32 x, enum negative y) { effect(3 + x); { u64 o0 = TYPE(+c113_g1); D(bump(&o0, TYPE(+c113_g1))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, (~c113_g1)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } return ((++c113_g0) + ((-1) | 0x2)); }
static u64 c113_run(u64 x, u64 y) { s16 v0 = (++x); c113_g1 &= TYPE(+(+0xd0a31b7du)); { u64 o1 = ((enum plain)0xffffffff); D(bump(&o1, (0x74494f8dc235bcfaUL && '\x4c'))); o1 &= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] -= bump(&o1, ((u64)0x3UL >> (v0 & 63))); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((s64)((char)c113_g0)); }
u64 c113(u64 x, u64 y) { digest = effects = 7; u64 v_ = c113_run(x, y); D(v_); D(effects); D(c113_g0); D(c113_g1); return digest; }
struct c114_r0 { s8 m0; enum plain m1 : 4; u64 m2 : 35; s16 m3 : 11; s16 : 4; struct { u64 m5 : 41; } m4; u16 m6[3]; struct { u32 m8[4]; s32 m9 : 12; } m7[2]; };
static void digest_c114_r0(const struct c114_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4.m5); D(p->m6[0]); D(p->m6[1]); D(p->m6[2]); D(p->m7[0].m8[0]); D(p->m7[0].m8[1]); D(p->m7[0].m8[2]); D(p->m7[0].m8[3]); D(p->m7[0].m9); D(p->m7[1].m8[0]); D(p->m7[1].m8[1]); D(p->m7[1].m8[2]); D(p->m7[1].m8[3]); D(p->m7[1].m9); D(sizeof *p + (_Alignof(struct c114_r0) << 16)); }
static struct c114_r0 pass_c114_r0(struct c114_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c114_r0 make_c114_r0(u64 k) { struct c114_r0 v = { 0 }; effect(k); v.m7[1].m9 = k; return v; }
static u64 through_c114_r0(struct c114_r0 *p, s32 k) { effect(k); p->m7[1].m9 ^= k; return p->m0 + p->m7[1].m9; }
static enum wide c114_g0 = -17073;
static s64 c114_g1 = -16904;
static struct c114_r0 c114_s0 = { 0, -98, 174, -5, { 5 } };
static s32 c114_f0(s64 x, u32 y) { effect(1 + x); D((y * (+(~c114_g1)))); DD((y ^ c114_g1)); return (-(+W1)); }
static s32 c114_f1(s64 x, u32 y) { effect(2 + x); DD(c114_f0((+(c114_g1 - x)), c114_g1)); { u32 n_l0 = 0; if (c114_s0.m3) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { {  } l0: { if ((c114_f0(N2, y) ? ({ typeof((enum tiny)c114_g0) q0_ = y; q0_; }) : (+y))) goto l1; { D(((void)((void)x, y), c114_f0((0xffffff7bu ? y : x), sizeof(enum tiny)))); { if (c114_s0.m0) goto l2; if (((s64)0xd4ce3252 >> (y & 63))) { { DD((+((void)c114_g0, ({ u128 q1_ = 0; for (int k_ = 0; k_ < 1; k_++) q1_ += k_; (void)c114_g0; q1_; })))); { u16 o_p3 = y, *p3 = &o_p3; *p3 |= ({ enum negative q2_ = 0; for (int k_ = 0; k_ < 2; k_++) q2_ += k_; (void)c114_f0(c114_g0, 2147483646); q2_; }); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= y; D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } } l2: { DD(c114_f0(((2147483647 ^ c114_g0) || c114_f0(c114_g1, x)), ((s64)({ char q3_ = 0; for (int k_ = 0; k_ < 2; k_++) q3_ += k_; (void)0x361147d5u; q3_; }) << ('\x84' & 63)))); } } } } l1: ; { u8 o_p4 = (-((u64)0x1UL << (0x5c440566u & 63))), *p4 = &o_p4; *p4 *= ({ typeof((enum plain)c114_g0) q4_ = (c114_g0 && c114_g0); q4_; }); D(*p4 + o_p4); u8 *b_p4 = (u8 *)p4; b_p4[0] ^= (~c114_g1); D(o_p4); D(((u64)p4 & (sizeof(*p4) - 1)) + (p4 == &o_p4) + !p4); } } } } return c114_f0(({ s128 q5_ = y; q5_ * (3); }), c114_g0); }
static s32 (*c114_fp)(s64, u32) = c114_f0, (*c114_fns[2])(s64, u32) = { c114_f1, c114_f0 };
static s8 c114_f2(s8 x, enum plain y) { effect(3 + x); { u32 n_l0 = 0; if (c114_f1((x * x), (c114_g0 ? 773518738 : y))) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { { u64 o1 = '\x4f'; D(variadic(3, "lul", (long)(c114_g1 && _Alignof(u64)), (u32)1688421114, (long)c114_g1)); } y &= (!(c114_g0 ? (c114_g1 ? x : c114_g1) : (x - P2))); } l0: { D((({ typeof((unsigned long long)'\x97') q0_ = (x && x); q0_; }) * c114_s0.m0)); DD(((x ? (c114_g1 || x) : c114_s0.m4.m5) ? y : c114_g0)); } } } _Bool v2 = c114_g1; return (({ typeof((u8)c114_g1) q1_ = x; q1_; }) | ({ __attribute__((cleanup(left))) s32 q2_ = 1; c114_g1; })); }
static u64 c114_run(u64 x, u64 y) { { __attribute__((cleanup(left))) s32 g1 = 1; if (({ typeof((u8)y) q0_ = y; q0_; })) return y; { struct c114_r0 r2 = { (-c114_f2(c114_g0, c114_g0)), 0x6u, 0x6, 0x1000000000000000UL, { 30 } }; struct c114_r0 *p_r2 = &r2, c_r2 = *p_r2; *p_r2 = (struct c114_r0){ '\x29' }; digest_c114_r0(&r2); } { { __attribute__((cleanup(left))) s32 g4 = 2; __attribute__((cleanup(left))) s32 g5 = 3; if (c114_f0(c114_g0, c114_g1)) goto g3; D(((void)((u64)x >> (0xffffffa6 & 63)), c114_f1(c114_f2(c114_g1, c114_g1), (c114_g1 | y)))); __auto_type v6 = (enum negative)c114_f1((c114_fns[1])((!0x82abc934u), c114_f0(c114_g1, x)), x); } effect(3); g3: ; } } c114_g0 = (c114_s0.m1 ^ (+({ enum plain q1_ = 0; for (int k_ = 0; k_ < 3; k_++) q1_ += k_; (void)0x55e925af32d894d0UL; q1_; }))); __auto_type v7 = (enum negative)c114_f1(c114_s0.m6[0], c114_f2(((0) * c114_g1), ((s64)c114_g1 >> (c114_g1 & 63)))); { __attribute__((cleanup(left))) s32 g9 = 4; switch ((int)(((u64)0 >> (0xffffff7c & 63)) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g11 = 5; if (c114_f1(c114_g1, 2147483646)) break; { u8 o_p12 = ((u64)(v7 ? c114_g0 : c114_g0) >> (y & 63)), *p12 = &o_p12; *p12 += x; D(*p12 + o_p12); u8 *b_p12 = (u8 *)p12; b_p12[0] ^= c114_f2(x, 0x8bbd65f889779af9UL); D(o_p12); D(((u64)p12 & (sizeof(*p12) - 1)) + (p12 == &o_p12) + !p12); } { u32 n_g13 = 0; g13: ; __attribute__((cleanup(left))) s32 g14 = 6; if (n_g13++ < 2 && c114_s0.m3) goto g13; { u64 o15 = 0x4893ca6cu; D(variadic(1, "p", &o15)); } } } case 2: { __attribute__((cleanup(left))) s32 g16 = 7; { if (((void)x, ({ u32 q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)'\xf7'; q2_; }))) goto l17; { { DD(c114_f0(((void)c114_g0, (x - c114_g0)), ((+c114_g0) && (v7 ? v7 : v7)))); } l17: { { u64 o18 = 536870910; D(variadic(0, "")); } c114_s0.m6[0] += (c114_fp)(c114_g1, ((u64)((void)v7, 0x19u) >> (v7 & 63))); } } } if (((x && c114_g0) ? (*c114_fp)(y, P2) : ((u64)0xed3bc2a2 >> (c114_g1 & 63)))) goto l19; { x = c114_f1(((u64)(v7 * c114_g1) << ((-79) & 63)), ((c114_g1 || v7) ^ (c114_g1 - 0x342f5062e1ffaa4aUL))); DD(({ enum negative q3_ = 0; for (int k_ = 0; k_ < 1; k_++) q3_ += k_; (void)v7; q3_; })); } l19: ; break; } default: effect(9); } } return ((!y) || (c114_g0 ? y : y)); }
u64 c114(u64 x, u64 y) { digest = effects = 7; u64 v_ = c114_run(x, y); D(v_); D(effects); D(c114_g0); D(c114_g1); digest_c114_r0(&c114_s0); return digest; }
struct c115_r0 { u16 m0; u16 m1 : 14; s8 m2 : 7; };
static void digest_c115_r0(const struct c115_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c115_r0) << 16)); }
static struct c115_r0 pass_c115_r0(struct c115_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c115_r0 make_c115_r0(u64 k) { struct c115_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c115_r0(struct c115_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c115_r1 { union { _Bool m1; enum negative m2 : 5; } m0; } __attribute__((aligned(4)));
static void digest_c115_r1(const struct c115_r1 *p) { D(p->m0.m2); D(sizeof *p + (_Alignof(struct c115_r1) << 16)); }
static struct c115_r1 pass_c115_r1(struct c115_r1 v, u64 k) { v.m0.m2 += effect(k); return v; }
static struct c115_r1 make_c115_r1(u64 k) { struct c115_r1 v = { 0 }; effect(k); v.m0.m2 = k; return v; }
static u64 through_c115_r1(struct c115_r1 *p, s32 k) { effect(k); p->m0.m2 ^= k; return p->m0.m2 + p->m0.m2; }
static u8 c115_g0 = 16;
static enum wide c115_g1 = -24907;
static struct c115_r0 c115_s0 = { -97, 2 };
static struct c115_r1 c115_s1 = { .m0 = { .m1 = 129 } };
static s32 c115_f0(s64 x, u32 y) { effect(1 + x); c115_g1 -= sizeof(+(sizeof(+x) || (y, x))); { s64 a0[2][3] = { { ((4) | 0x3du), 0x7UL }, [1] = { [2] = (y | y) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[__builtin_clz((u32)x | 1u << 10) & 1][(x && W1) & 1] ^= ((u64)((void)N2, x)); q_a0[__builtin_clz((u32)c115_g1 | 1u << 29) & 3]++; *(*(a0 + 1) + 1) = (y, c115_g0); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return (x++); }
static s32 c115_f1(s64 x, u32 y) { effect(2 + x); c115_s0.m0 *= ((~(0xffffff72u == c115_g0)) - MAX(+((void)y, 0x3fUL), +(0x1af46904db028304UL && x))); { u64 o_p0 = (x ? x : c115_g0); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } return ({ __auto_type q0_ = (s128)sizeof(+0x3ffffeUL); q0_; }); }
static s32 (*c115_fp)(s64, u32) = c115_f0, (*c115_fns[2])(s64, u32) = { c115_f1, c115_f0 };
static u16 c115_f2(enum wide x, enum wide y) { effect(3 + x); D(T1); D(MAX(+((void)c115_g1, MAX(+_Alignof(u64), +c115_g0)), +(y ^= (c115_g1 && c115_g1)))); return TYPE(((void)(-2), y)); }
static u64 c115_run(u64 x, u64 y) { { u64 o_p0 = (~0x89915cb4u); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } { u64 o_p1 = (-x); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } __auto_type v2 = (enum negative)(~((void)T1, ((u8)x))); (void)({ typeof((u32)0) v3 = MAX(+c115_f0(TYPE(+c115_g0), ((s128)c115_g1)), +((_Bool)(0x7ffff | v2))); switch ((int)(c115_g1 & 3)) { case 1: { __attribute__((cleanup(left))) s32 g5 = 1; if ((x * 36)) break; { union { enum plain p; s64 q; u8 b[16]; } x6 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x6.b[(c115_g0 ?: 16777215) & 3] ^= ((void)v3, 2147483534); D(x6.b[0] + x6.b[3] * 256); } } case 2: { __attribute__((cleanup(left))) s32 g7 = 2; s8 v8 = (c115_s0.m2 ^= ({ __auto_type q0_ = (enum negative)c115_f1(c115_g0, v2); q0_; })); break; } default: effect(9); } (0xffffffff > v2); }); return (++c115_s0.m0); }
u64 c115(u64 x, u64 y) { digest = effects = 7; u64 v_ = c115_run(x, y); D(v_); D(effects); D(c115_g0); D(c115_g1); digest_c115_r0(&c115_s0); digest_c115_r1(&c115_s1); return digest; }
static s64 c116_g0 = 22028;
static _Bool c116_g1 = 1;
static s32 c116_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = (c116_g0 - x); D(bump(&o0, (c116_g1 ? '\x4b' : 0xfffffff1u))); o0 -= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] -= bump(&o0, (0, 0x6a1aa9a67d9ac575UL)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } { u64 o1 = x; D(bump(&o1, c116_g1)); o1 = bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] *= bump(&o1, (-c116_g0)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((void)T1, c116_g0); }
static s32 c116_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = c116_g1; D(bump(&o0, (x ^ x))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] = bump(&o0, ((void)0x5UL, 0xffffff6f)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } { unsigned long long a1[2][3] = { { (~y), (c116_g1, x) }, [1] = { [2] = sizeof(+c116_g1) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[TYPE(+c116_g1) & 1][c116_f0('\xd1', x) & 1] |= (TYPE(+y) << (0xb517b9bdu & 15)); q_a1[((void)x, 0xb25ec97u) & 3]++; *(*(a1 + 1) + 1) |= (0xffffffd8u ? y : x); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return ((c116_g0, x), c116_g0); }
static s32 (*c116_fp)(s64, u32) = c116_f0, (*c116_fns[2])(s64, u32) = { c116_f1, c116_f0 };
static _Bool c116_f2(unsigned long long x, u16 y) { effect(3 + x); { { __attribute__((cleanup(left))) s32 g1 = 1; __attribute__((cleanup(left))) s32 g2 = 2; if (c116_f1(c116_g0, 0xffffffaf)) goto g0; { u16 a3[] = { [0 ... 3] = (!y), [1] = (-2) }; a3[({ __auto_type q0_ = (s8)c116_g0; q0_; }) & 3] -= sizeof(+(!c116_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } _Bool v4 = (c116_g1 * (TYPE(c116_g0), (0x5u >> (y & 15)))); } effect(2); g0: ; } { u8 a5[4] = { (({ typeof((char)0x62) q1_ = x; q1_; }) << (c116_g0 & 31)), [3] = sizeof(+TYPE(+c116_g1)), [1] = x }; a5[(y, c116_g1) & 3] = (c116_g0, y); for (s32 k_ = 0; k_ < (s32)(sizeof a5 / sizeof a5[0]); k_++) D(a5[k_]); } return ((c116_g0 << (c116_g1 & 31)) * (c116_g0, '\x3')); }
static u64 c116_run(u64 x, u64 y) { switch ((s8)(0x8000UL)) { case -2 ... -1: { { u64 o0 = (y ? y : c116_g1); D(bump(&o0, c116_g0)); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] ^= bump(&o0, c116_g1); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } } break; case 1: { { unsigned long long a1[2 + 2] = { [1 ... 2] = 204, x }; a1[0xffffff76 & 3] += '\x79'; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } { effect(3); case 2: ; D(y); } break; default: {  } break; } { __attribute__((cleanup(left))) s32 g3 = 1; if (((void)y, y)) return '\x1e'; enum plain v4 = (TYPE((y & y)) * ({ __auto_type q0_ = (s8)((enum wide)c116_g1); q0_; })); } s64 v5 = TYPE(+(((enum tiny)y) << (W1 & 15))); v5 = sizeof(+y); s16 a6[4] = { y }; switch ((u16)(c116_f1((c116_g1 << (y & 7)), (0x6a7a16fa ? c116_g0 : 0x3fffffe)) & 15)) { case -2 ... -1: { D(((s16)c116_f1(c116_g1, ((u8)x)))); } { effect(3); case 0: ; D((x >> (c116_f1(x, v5) & 31))); } } D(({ _Bool q1_ = c116_g0; if (q1_ & 1) q1_ = (86); else q1_++; q1_; })); return c116_g0; }
u64 c116(u64 x, u64 y) { digest = effects = 7; u64 v_ = c116_run(x, y); D(v_); D(effects); D(c116_g0); D(c116_g1); return digest; }
struct c117_r0 { _Bool m0 : 1; s32 m1 : 9; struct { enum tiny m3[3]; } m2; s8 m4 : 5; enum plain m5 : 4; enum plain m6 : 4; u16 m7 : 2; } __attribute__((packed));
static void digest_c117_r0(const struct c117_r0 *p) { D(p->m0); D(p->m1); D(p->m2.m3[0]); D(p->m2.m3[1]); D(p->m2.m3[2]); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c117_r0) << 16)); }
static struct c117_r0 pass_c117_r0(struct c117_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c117_r0 make_c117_r0(u64 k) { struct c117_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c117_r0(struct c117_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0 + p->m7; }
struct c117_r1 { char m0; char m1[2]; s64 m2; u64 m3 : 7; u128 m4[2][2]; enum plain m5[2][3]; _Bool m6[4]; } __attribute__((packed));
static void digest_c117_r1(const struct c117_r1 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m2); D(p->m3); DD(p->m4[0][0]); DD(p->m4[0][1]); DD(p->m4[1][0]); DD(p->m4[1][1]); D(p->m5[0][0]); D(p->m5[0][1]); D(p->m5[0][2]); D(p->m5[1][0]); D(p->m5[1][1]); D(p->m5[1][2]); D(p->m6[0]); D(p->m6[1]); D(p->m6[2]); D(p->m6[3]); D(sizeof *p + (_Alignof(struct c117_r1) << 16)); }
static struct c117_r1 pass_c117_r1(struct c117_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c117_r1 make_c117_r1(u64 k) { struct c117_r1 v = { 0 }; effect(k); v.m6[3] = k; return v; }
static u64 through_c117_r1(struct c117_r1 *p, s32 k) { effect(k); p->m6[3] ^= k; return p->m0 + p->m6[3]; }
static unsigned long long c117_g0 = 182;
static enum plain c117_g1 = -1;
static s64 c117_a0[4] = { 5, [2 ... 3] = 64 };
static struct c117_r0 c117_s0 = { 160, -2, { { [1] = 4, 0 } }, 32767, -171949, 34, 254968 };
static struct c117_r1 c117_s1 = { 16, { [0 ... 1] = 73, [0] = 166 }, -171242 };
static s32 c117_f0(s64 x, u32 y) { effect(1 + x); c117_g0 = (x | MAX(+y, +c117_a0[(-22) & 3])); return ((u8 *)&(u64){ TYPE(0xebbbc12au) })[3]; }
static s32 c117_f1(s64 x, u32 y) { effect(2 + x); D(even(c117_g0 & 15)); D(TYPE(((y & x) <= TYPE(+c117_g1)))); return ((s16)(c117_g0 / ((x & 0x7f) - 200))); }
static s32 (*c117_fp)(s64, u32) = c117_f0, (*c117_fns[2])(s64, u32) = { c117_f1, c117_f0 };
static _Bool c117_f2(s8 x, s8 y) { effect(3 + x); { u32 n0 = 1; do { D((((*c117_fp)(c117_g1, c117_g1) > (c117_g1 & _Alignof(u64))) - (__builtin_expect(x, 1) & c117_s1.m0))); D(even(((s8)x) & 15)); } while (--n0 > 0 && c117_s1.m1[0]); } { u64 o1 = 7; D(variadic(3, "pip", &o1, (int)text("" "c"), &o1)); } return c117_s0.m2.m3[2]; }
static u64 c117_run(u64 x, u64 y) {  return (c117_a0[2 & 3] % (('\xed' & 0x7f) + 1)); }
u64 c117(u64 x, u64 y) { digest = effects = 7; u64 v_ = c117_run(x, y); D(v_); D(effects); D(c117_g0); D(c117_g1); D(c117_a0[0]); D(c117_a0[1]); D(c117_a0[2]); D(c117_a0[3]); digest_c117_r0(&c117_s0); digest_c117_r1(&c117_s1); return digest; }
static _Bool c118_g0 = 2;
static u128 c118_g1 = -172;
static s32 c118_f0(s64 x, u32 y) { effect(1 + x); switch ((u16)((((enum tiny)c118_g0) ^ ((u128)x >> (0x200000UL & 127))))) { case 0 ... 2: { D(((unsigned long long)(((u128)x << (c118_g1 & 127)) ^ (y * c118_g0)))); } break; default: { enum plain v0 = (((y ?: y) / ((c118_g1 & 0x7f) + 1)) ? (~(y % ((y & 0x7f) + 1))) : ((u8 *)&(u64){ (y ? c118_g0 : y) })[2]); } break; } { u64 o1 = ((s128)c118_g1 >> (x & 127)); D(bump(&o1, __builtin_ctz((u32)c118_g0 | 1u << 16))); o1 &= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] |= bump(&o1, ((s64)0x1u)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return y; }
static s32 c118_f1(s64 x, u32 y) { effect(2 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 2 && i0 < 10; n_i0++, i0++) { i0 |= 0xffffff61; { u64 o1 = c118_g0; D(bump(&o1, (+c118_g1))); o1 &= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] = bump(&o1, (y + c118_g1)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } } D(TYPE((TYPE(0xffffff44) ?: ((s128)7 >> (x & 127))))); return c118_g0; }
static s32 (*c118_fp)(s64, u32) = c118_f0, (*c118_fns[2])(s64, u32) = { c118_f1, c118_f0 };
static u64 c118_f2(enum tiny x, enum wide y) { effect(3 + x); switch ((u8)(((0xfffffff8u * c118_g1) / ((0xfffffffeu & 0x7f) + 1)) & 15)) { case 0 ... 2: { s8 a0[4] = { x, [3] = (MAX(+y, +c118_g0) ? ('\x80' ? c118_g1 : 0x7u) : TYPE(+c118_g0)), [1] = MAX(+84, +c118_g0) }; } case 4 ... 5: { D(x); } break; case 8 ... 10: { (void)({ static s32 st1 = 3; D(TYPE(2147483603)); (x ? y : P2); }); } { effect(3); case 11: ;  } break; case 14 ... 15: { D((((u128)c118_g1) ?: ((0x661ece7f97027583UL % (((-123) & 0x7f) + 1)) & (y | c118_g0)))); } break; } typeof((u64)0) v2 = (~((u128)MAX(+N2, +'\x47') << (c118_g0 & 127))); return c118_g0; }
static u64 c118_run(u64 x, u64 y) { enum plain v0 = ((s128)((c118_g0 % ((x & 0x7f) | 64)) / ((c118_g1 & 0x7f) | 64))); typeof((unsigned long long)0) v1 = ((s32)v0); return (~((_Bool)y)); }
u64 c118(u64 x, u64 y) { digest = effects = 7; u64 v_ = c118_run(x, y); D(v_); D(effects); D(c118_g0); D(c118_g1); return digest; }
static s64 c119_g0 = 30812;
static enum wide c119_g1 = -2;
static enum wide c119_a0[4] = { 8, [2 ... 3] = 47 };
static s32 c119_f0(s64 x, u32 y) { effect(1 + x); c119_g1 %= (c119_g0 & 0x3f) - 77; { s128 a0[4] = { ((y, x) << (0x76a5747cu & 31)), [3] = ((s64)('\xda' << (c119_g1 & 7)) >> (c119_g0 & 63)), [1] = sizeof(+2147483471) }; a0[y & 3] = sizeof(+x); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return (*(c119_a0 + (('\x64' ^ c119_g1) & 3))); }
static s32 c119_f1(s64 x, u32 y) { effect(2 + x);  return (('\x3', 0xffffff51) ^ (y, c119_g1)); }
static s32 (*c119_fp)(s64, u32) = c119_f0, (*c119_fns[2])(s64, u32) = { c119_f1, c119_f0 };
static u64 c119_run(u64 x, u64 y) { D((c119_f1(0xfffffffe, 0xedfd1541911bc95aUL) ? c119_f0 : c119_f1)('\xe', c119_g0)); D((((s64)T1 << (y & 63)) ? c119_f0 : c119_f1)(c119_g0, (c119_g1 & y))); { _Bool a_p2[8] = { (0xcc0a853au, y), 2, 3 }, *p2 = a_p2 + 1, *const e_p2 = &a_p2[8]; *p2 += c119_f0(y, y); for (p2 = a_p2; p2 < e_p2; ) D(*p2++); } return (c119_a0[(-103) & 3], c119_g0); }
u64 c119(u64 x, u64 y) { digest = effects = 7; u64 v_ = c119_run(x, y); D(v_); D(effects); D(c119_g0); D(c119_g1); D(c119_a0[0]); D(c119_a0[1]); D(c119_a0[2]); D(c119_a0[3]); return digest; }
static u32 c120_g0 = 4;
static u32 c120_g1 = 3;
static s32 c120_a0[4] = { 0, [2 ... 3] = 144 };
static s32 c120_f0(s64 x, u32 y) { effect(1 + x); { s8 o_p0 = c120_g0, *p0 = &o_p0; *p0 |= (__builtin_bswap32(x) + ((0) ^ y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= y; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } u8 v1 = ((u128)(c120_g0 % ((x & 0x7f) - 200)) >> (x & 127)); return (~TYPE(c120_g0)); }
static s32 c120_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x4; D(variadic(1, "w", (u64)0xffffffffffffff81UL)); } return y; }
static s32 (*c120_fp)(s64, u32) = c120_f0, (*c120_fns[2])(s64, u32) = { c120_f1, c120_f0 };
static unsigned long long c120_f2(s8 x, unsigned long long y) { effect(3 + x); u128 v0 = ((void)((s128)x >> (c120_g0 & 127)), (x % ((c120_g1 & 0x7f) - 200))); D((~(!c120_f1(c120_g0, c120_g0)))); return ((u128)({ s128 o0_; _Bool bo0_ = __builtin_sub_overflow((u64)x, (s8)'\x6a', &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) << (x & 127)); }
static u64 c120_run(u64 x, u64 y) {  return (({ s16 o0_; _Bool bo0_ = __builtin_add_overflow((u8)c120_g1, (s16)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) / ((0xffffff8au & 0x7f) - 200)); }
u64 c120(u64 x, u64 y) { digest = effects = 7; u64 v_ = c120_run(x, y); D(v_); D(effects); D(c120_g0); D(c120_g1); D(c120_a0[0]); D(c120_a0[1]); D(c120_a0[2]); D(c120_a0[3]); return digest; }
static enum negative c121_g0 = 1;
static s128 c121_g1 = -28332;
static u64 c121_run(u64 x, u64 y) { { s16 o_p0 = ((s8)(c121_g0 >> (c121_g1 & 15))), *p0 = &o_p0; *p0 += c121_g0; D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= 1; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { struct f_ { enum tiny n; s64 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = ({ s64 a0_ = x; s64 ra0_ = __atomic_sub_fetch(&a0_, y, 0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); q_->v[MAX(+c121_g0, +x) & 3] = x; f1.v[((s128)x << (c121_g1 & 127)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } { enum wide a2[2][3] = { { y, y }, [1] = { [2] = x } }, (*p_a2)[3] = a2, *q_a2 = *a2 + 1; p_a2[y & 1][c121_g0 & 1] -= ((unsigned long long)((s128)y >> ((-19) & 127))); q_a2[y & 3]++; *(*(a2 + 1) + 1) = ((u128)x << (x & 127)); p_a2++; D((*p_a2)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a2[0][0])[k_]); D(sizeof(a2[0]) + sizeof(*p_a2)); } return MAX(+({ s16 q1_ = x; if (q1_ & 1) q1_ = 0xdc0cc281u; else q1_++; q1_; }), +y); }
u64 c121(u64 x, u64 y) { digest = effects = 7; u64 v_ = c121_run(x, y); D(v_); D(effects); D(c121_g0); D(c121_g1); return digest; }
struct c122_r0 { s16 m0 : 8; u16 m1; enum negative m2; } __attribute__((packed));
static void digest_c122_r0(const struct c122_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c122_r0) << 16)); }
static struct c122_r0 pass_c122_r0(struct c122_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c122_r0 make_c122_r0(u64 k) { struct c122_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c122_r0(struct c122_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c122_r1 { u32 m0 : 18; enum negative m1 : 5; };
static void digest_c122_r1(const struct c122_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c122_r1) << 16)); }
static struct c122_r1 pass_c122_r1(struct c122_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c122_r1 make_c122_r1(u64 k) { struct c122_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c122_r1(struct c122_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static s16 c122_g0 = 7;
static _Bool c122_g1 = 69;
static s16 c122_a0[4] = { 3, [2 ... 3] = 33 };
static struct c122_r0 c122_s0 = { 0, -113, -505917 };
static struct c122_r1 c122_s1 = { };
static s32 c122_f0(s64 x, u32 y) { effect(1 + x); u128 v0 = (c122_s1.m1 ? c122_s0 : c122_s0).m0; return sizeof(+'\xfe'); }
static s32 c122_f1(s64 x, u32 y) { effect(2 + x); s128 v0 = ((struct c122_r1){ .m1 = c122_g0 }).m1; const s128 c1 = c122_s0.m0; return c122_s1.m1; }
static s32 (*c122_fp)(s64, u32) = c122_f0, (*c122_fns[2])(s64, u32) = { c122_f1, c122_f0 };
static u32 c122_f2(u16 x, s8 y) { effect(3 + x); { typeof(c122_g0) w_ = ONCE(c122_g0); *(volatile typeof(c122_g0) *)&c122_g0 = w_ + (0xaddbddaa54a142eeUL ? c122_s0 : c122_s0).m2; D(c122_g0); } D((sizeof(+c122_f1('\x2', (7))) ^ ((x || 2147483477) | 0x17))); return (c122_f1(2147483647, 0x0) | (0x1u | x)); }
static u64 c122_run(u64 x, u64 y) { x += TYPE(c122_a0[(c122_g1 >> (c122_g0 & 15)) & 3]); { u16 x_p0 = sizeof(+0x3fffeu); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 &= (*(c122_a0 + (0xfffffffeu & 3))); if (sizeof(+x)) *pp_p0 = &y_p0; *p0 += (T1 + c122_g1); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (c122_a0[0xffffffff & 3] ? x_p0 : y_p0); *((c122_g0 && '\x2') ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return (((struct c122_r1){ .m1 = c122_g0 }).m1 ^ (0x5 + x)); }
u64 c122(u64 x, u64 y) { digest = effects = 7; u64 v_ = c122_run(x, y); D(v_); D(effects); D(c122_g0); D(c122_g1); D(c122_a0[0]); D(c122_a0[1]); D(c122_a0[2]); D(c122_a0[3]); digest_c122_r0(&c122_s0); digest_c122_r1(&c122_s1); return digest; }
static enum negative c123_g0 = -1;
static s64 c123_g1 = 63;
static s16 c123_a0[4] = { 6, [2 ... 3] = 53 };
static u64 c123_run(u64 x, u64 y) {  return x; }
u64 c123(u64 x, u64 y) { digest = effects = 7; u64 v_ = c123_run(x, y); D(v_); D(effects); D(c123_g0); D(c123_g1); D(c123_a0[0]); D(c123_a0[1]); D(c123_a0[2]); D(c123_a0[3]); return digest; }
struct c124_r0 { u64 m0[2]; u64 m1 : 45; _Bool m2 : 1; s8 m3 : 4; struct { u16 m5 : 14; } ; enum plain m6 : 4; u64 m7 : 64; u64 : 0; };
static void digest_c124_r0(const struct c124_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); D(p->m2); D(p->m3); D(p->m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c124_r0) << 16)); }
static struct c124_r0 pass_c124_r0(struct c124_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c124_r0 make_c124_r0(u64 k) { struct c124_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c124_r0(struct c124_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0[0] + p->m7; }
static enum plain c124_g0 = 0;
static s16 c124_g1 = 9036;
static struct c124_r0 c124_s0 = { .m0 = { -193437, 34 }, .m3 = -418203, .m7 = 2, .m6 = 218, .m1 = -2 };
static s32 c124_f0(s64 x, u32 y) { effect(1 + x);  return __builtin_constant_p(x); }
static s32 c124_f1(s64 x, u32 y) { effect(2 + x); c124_g1 *= c124_g1 + (pass_c124_r0(c124_s0, (c124_g0 ? 0xffffffbdu : y)).m6 << (x & 31)); return (c124_g0 && ((u64)W1)); }
static s32 (*c124_fp)(s64, u32) = c124_f0, (*c124_fns[2])(s64, u32) = { c124_f1, c124_f0 };
static char c124_f2(unsigned long long x, u128 y) { effect(3 + x); __auto_type v0 = (enum negative)(TYPE(+((u128)c124_g0 >> ((-2) & 127))) && (((struct c124_r0){ }).m0[1] ? (c124_g1 & c124_g0) : __builtin_ctzll((u64)c124_g1 | 1ul << 24))); { u64 o_p1 = (c124_g0 < v0); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } return ((u128)c124_g1 >> (y & 127)); }
static u64 c124_run(u64 x, u64 y) {  return (({ u8 t0_[16] = "23456789abc"; __builtin_memset(t0_, 0xd4u, 4); t0_[15] = 0; (__builtin_strcmp((char *)t0_, (char *)t0_ + 3) > 0); }) - (c124_g1 * 0xfffffffe)); }
u64 c124(u64 x, u64 y) { digest = effects = 7; u64 v_ = c124_run(x, y); D(v_); D(effects); D(c124_g0); D(c124_g1); digest_c124_r0(&c124_s0); return digest; }
struct c125_r0 { u16 m0 : 3; _Bool m1 : 1; _Bool m2 : 1; enum wide m3; };
static void digest_c125_r0(const struct c125_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c125_r0) << 16)); }
static struct c125_r0 pass_c125_r0(struct c125_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c125_r0 make_c125_r0(u64 k) { struct c125_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c125_r0(struct c125_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c125_r1 { s32 m0[2]; };
static void digest_c125_r1(const struct c125_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(sizeof *p + (_Alignof(struct c125_r1) << 16)); }
static struct c125_r1 pass_c125_r1(struct c125_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c125_r1 make_c125_r1(u64 k) { struct c125_r1 v = { 0 }; effect(k); v.m0[1] = k; return v; }
static u64 through_c125_r1(struct c125_r1 *p, s32 k) { effect(k); p->m0[1] ^= k; return p->m0[0] + p->m0[1]; }
static u16 c125_g0 = -14628;
static s16 c125_g1 = -91;
static struct c125_r0 c125_s0 = { .m0 = -368062 };
static struct c125_r1 c125_s1 = { .m0 = { 4096 } };
static s32 c125_f0(s64 x, u32 y) { effect(1 + x); y -= c125_g1; D(((u32)((u64)c125_g1 >> (c125_g0 & 63)))); return ((s8)y); }
static s32 c125_f1(s64 x, u32 y) { effect(2 + x); u8 v0 = ((((125) / ((c125_g0 & 0x7f) + 1)) != c125_g1) - (__builtin_ffsl(0x0u) + (x ?: x))); { u64 o_p1 = ({ enum plain q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)c125_f0(v0, v0); q0_; }), *p1 = &o_p1; *p1 ^= c125_s0.m0; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= x; D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return text("ab\nab\n" "c"); }
static s32 (*c125_fp)(s64, u32) = c125_f0, (*c125_fns[2])(s64, u32) = { c125_f1, c125_f0 };
static char c125_f2(s8 x, enum tiny y) { effect(3 + x); D(c125_f1(x, ({ __attribute__((cleanup(left))) s32 q0_ = 0; (c125_g1, x); }))); struct c125_r1 r0 = { { [0] = 1847436804, '\xb9' } }; return ((c125_g1 % ((y & 0x7f) - 200)) == c125_f0(c125_g1, c125_g0)); }
static u64 c125_run(u64 x, u64 y) { { u64 o0 = '\xff'; D(variadic(0, "")); } enum { k1 = ~0x7f }; if (N2) goto l2; { x <<= c125_s0.m3 & 7; if ((__builtin_clrsb((x ?: k1)) ? c125_s1 : c125_s1).m0[0]) { { struct f_ { u64 n; u64 v[]; }; static struct f_ f3 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f3[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f3; q_->n = ({ enum plain q0_ = y; if (q0_ & 1) q0_ = x; else q0_++; q0_; }); q_->v[({ __auto_type q1_ = (s128)y; q1_; }) & 3] = ((s16)0xffffff94); f3.v[((u64)0x790a6bd7u << (c125_g0 & 63)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f3.v[0] + f3.v[1] * 3 + f3.v[2]); D(q_->n); } } } l2: ; enum { k4 = 'a' + 1 }; x >>= (k4 << (k4 & 15)) & 7; if (({ __auto_type q2_ = (u128)(c125_fp)(x, ((s64)'\x2')); q2_; })) { if (y) goto l5; { { u64 o6 = 0x5UL; D(variadic(2, "li", (long)(c125_fns[1])(c125_g1, 0x2cu), (u8)({ __attribute__((cleanup(left))) s32 q3_ = 7; W0; }))); } } l5: ; } ++x; return (y >> (y & 31)); }
u64 c125(u64 x, u64 y) { digest = effects = 7; u64 v_ = c125_run(x, y); D(v_); D(effects); D(c125_g0); D(c125_g1); digest_c125_r0(&c125_s0); digest_c125_r1(&c125_s1); return digest; }
struct c126_r0 { char m0; _Bool m1 : 1; u64 m2 : 11; struct { enum tiny m4[2][2]; } m3[2]; s8 m5 : 2; u64 m6 : 27; s16 m7 : 6; };
static void digest_c126_r0(const struct c126_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0].m4[0][0]); D(p->m3[0].m4[0][1]); D(p->m3[0].m4[1][0]); D(p->m3[0].m4[1][1]); D(p->m3[1].m4[0][0]); D(p->m3[1].m4[0][1]); D(p->m3[1].m4[1][0]); D(p->m3[1].m4[1][1]); D(p->m5); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c126_r0) << 16)); }
static struct c126_r0 pass_c126_r0(struct c126_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c126_r0 make_c126_r0(u64 k) { struct c126_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c126_r0(struct c126_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0 + p->m7; }
static s64 c126_g0 = 2;
static s32 c126_g1 = -1;
static struct c126_r0 c126_s0 = { };
static s32 c126_f0(s64 x, u32 y) { effect(1 + x);  return 0x35u; }
static s32 c126_f1(s64 x, u32 y) { effect(2 + x); DD(__builtin_types_compatible_p(typeof(+((x & y) && (c126_g0 && c126_g1))), u64)); struct c126_r0 r0 = { c126_f0(sizeof(+c126_g0), (c126_g0 - c126_g1)), 0x713d6ac2, 0xd10d32b9u, { [1] = { } }, 0x4444d632bf44dd7fUL, 0xffffffa8 }; return (!TYPE(x)); }
static s32 (*c126_fp)(s64, u32) = c126_f0, (*c126_fns[2])(s64, u32) = { c126_f1, c126_f0 };
static u64 c126_f2(enum tiny x, u32 y) { effect(3 + x); x += x + ({ _Bool q0_ = ((y && N0) ?: __builtin_types_compatible_p(typeof(+T1), int)); if (q0_ & 1) q0_ = (MAX(+c126_g0, +c126_g1) + (-N2)); else q0_++; q0_; }); enum wide v0 = MAX(+sizeof(+(0xffffffffffffff87UL * c126_g1)), +sizeof(+(*c126_fns[1])(y, y))); return y; }
static u64 c126_run(u64 x, u64 y) { struct c126_r0 r0 = { ((_Bool)(c126_g0 && (40))), x, MAX(+c126_f0(c126_g0, y), +MAX(+(61), +c126_g0)) }; DD(MAX(+TYPE(+y), +(sizeof(+y) ^ MAX(+c126_g0, +(0))))); c126_g1 = c126_g1 + (MAX(+(x ?: y), +((_Bool)(-87))) ?: y); y >>= (x * x) & 7; c126_g0 *= ({ __auto_type q0_ = (enum tiny)(y * (c126_g1 ?: y)); q0_; }); return TYPE(c126_f1(y, 0x1UL)); }
u64 c126(u64 x, u64 y) { digest = effects = 7; u64 v_ = c126_run(x, y); D(v_); D(effects); D(c126_g0); D(c126_g1); digest_c126_r0(&c126_s0); return digest; }
struct c127_r0 { u64 m0; };
static void digest_c127_r0(const struct c127_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c127_r0) << 16)); }
static struct c127_r0 pass_c127_r0(struct c127_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c127_r0 make_c127_r0(u64 k) { struct c127_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c127_r0(struct c127_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static enum negative c127_g0 = -20425;
static u64 c127_g1 = -181;
static struct c127_r0 c127_s0 = { };
static s32 c127_f0(s64 x, u32 y) { effect(1 + x);  return (x + y); }
static s32 c127_f1(s64 x, u32 y) { effect(2 + x); unsigned long long v0 = ((enum tiny)sizeof(+sizeof(+x))); return x; }
static s32 (*c127_fp)(s64, u32) = c127_f0, (*c127_fns[2])(s64, u32) = { c127_f1, c127_f0 };
static u16 c127_f2(s8 x, _Bool y) { effect(3 + x); { struct c127_r0 r0 = { .m0 = N2 }; struct c127_r0 *p_r0 = &r0, c_r0 = *p_r0; D(pass_c127_r0(c_r0, ({ u128 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)c127_g0; q0_; })).m0); __builtin_memcpy(&r0, &c_r0, sizeof(r0)); D(through_c127_r0(p_r0, c127_f0(y, x))); r0 = pass_c127_r0(*p_r0, (c127_g0 | c127_g0)); digest_c127_r0(&r0); } D(((u128)(TYPE(+x) + (x ? x : c127_g0)) >> (TYPE(+y) & 127))); return ((_Bool)x); }
static u64 c127_run(u64 x, u64 y) { u8 v0 = ((s128)sizeof(+'\xa') << ("text\x80\0\377"[y & 7] & 127)); { s128 a1[2 + 2] = { [1 ... 2] = 14, ((u8)y) }; a1[(*c127_fns[1])(v0, y) & 3] -= ((u128)((s8)x) >> (0x0UL & 127)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } c127_s0.m0 &= TYPE(+v0); v0 += (MAX(+({ u128 q0_ = c127_g0; if (q0_ & 1) q0_ = c127_g1; else q0_++; q0_; }), +c127_g1) | ((enum wide)(*c127_fns[1])(c127_g0, y))); return sizeof(+TYPE(+x)); }
u64 c127(u64 x, u64 y) { digest = effects = 7; u64 v_ = c127_run(x, y); D(v_); D(effects); D(c127_g0); D(c127_g1); digest_c127_r0(&c127_s0); return digest; }
struct c128_r0 { s8 m0; struct { s32 m2 : 20; s32 : 0; } m1; enum negative m3 : 5; };
static void digest_c128_r0(const struct c128_r0 *p) { D(p->m0); D(p->m1.m2); D(p->m3); D(sizeof *p + (_Alignof(struct c128_r0) << 16)); }
static struct c128_r0 pass_c128_r0(struct c128_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c128_r0 make_c128_r0(u64 k) { struct c128_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c128_r0(struct c128_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c128_r1 { u32 m0 : 3; u8 m1; _Bool m2 : 1; s64 m3 : 4; u64 m4 : 64; s32 m5 : 20; union { u32 m7 : 32; } __attribute__((packed)) m6; };
static void digest_c128_r1(const struct c128_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6.m7); D(sizeof *p + (_Alignof(struct c128_r1) << 16)); }
static struct c128_r1 pass_c128_r1(struct c128_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c128_r1 make_c128_r1(u64 k) { struct c128_r1 v = { 0 }; effect(k); v.m6.m7 = k; return v; }
static u64 through_c128_r1(struct c128_r1 *p, s32 k) { effect(k); p->m6.m7 ^= k; return p->m0 + p->m6.m7; }
static unsigned long long c128_g0 = 6;
static u32 c128_g1 = -1;
static struct c128_r0 c128_s0 = { .m1 = { }, .m1 = { }, .m0 = 74 };
static struct c128_r1 c128_s1 = { 64, 510, -61262, 3, 3, 173, { .m7 = 524287 } };
static s32 c128_f0(s64 x, u32 y) { effect(1 + x); { u32 n_g0 = 0; g0: ; __attribute__((cleanup(left))) s32 g1 = 1; if (n_g0++ < 2 && (c128_g1 ?: 0x4UL)) goto g0; { enum e_ { A_, B_ = 5, C_ = sizeof(char) } x2 = y & 1 ? B_ : C_; switch (x2) { case A_: D(1); break; case B_: D(2); default: D(x2); } } { s8 a3[] = { [0 ... 3] = c128_g1, [3] = 0x427229f }; a3[((s64)c128_g0 >> (x & 63)) & 3] -= MAX(+((u64)y << (c128_g0 & 63)), +(x * x)); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } } D(((((32) ?: c128_g0) ?: (y ?: 1048576)) ?: (x ^= (c128_g0 << ((-2) & 7))))); return ((u64)((u64)c128_g1 >> ('\x4' & 63)) >> (c128_g1 & 63)); }
static s32 c128_f1(s64 x, u32 y) { effect(2 + x); { s64 a_p0[8] = { (N0 - 0x35UL), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8];  for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } { u32 n1 = 3; do { D(MAX(+c128_g0, +c128_f0((c128_g1 | y), ((u8 *)&(u64){ y })[1]))); c128_g0 ^= (c128_f0((c128_g1 ?: x), (y % ((c128_g1 & 0x7f) + 1))) << ((W0 % ((c128_g1 & 0x7f) - 200)) & 31)); } while (--n1 > 0 && ({ s32 a0_ = x; s64 ra0_ = __sync_fetch_and_or(&a0_, y); ra0_ * 3 + __atomic_load_n(&a0_, 0); })); } return y; }
static s32 (*c128_fp)(s64, u32) = c128_f0, (*c128_fns[2])(s64, u32) = { c128_f1, c128_f0 };
static s128 c128_f2(s8 x, unsigned long long y) { effect(3 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 5 && i0 < 7; n_i0++, i0++) {  } return ((y * x) << (x & 7)); }
static u64 c128_run(u64 x, u64 y) { for (s32 i0 = 0, n_i0 = 0; n_i0 < 2 && i0 < 3; n_i0++, i0++) { { s8 a_p1[8] = { (c128_g0 * c128_g1), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8];  for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } } { static u32 x2 = 3; static u32 n_x2; x2 += ({ s8 a0_ = P2; s64 ra0_ = ({ s8 ea0_ = (56); _Bool sa0_ = __atomic_compare_exchange_n(&a0_, &ea0_, c128_g1, 0, 5, 5); ea0_ + sa0_; }); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); D(x2 + n_x2++); } D(((u64)c128_f0(((u64)c128_g0 << (y & 63)), ((u64)y >> (x & 63))) >> (x & 63))); { union { enum tiny p; enum tiny q; u8 b[16]; } x3 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x3.b[(c128_g1 & 0x30dcb699) & 3] ^= (c128_g1 - x); D(x3.b[0] + x3.b[3] * 256); } { u32 n4 = 2; while (n4-- > 0) { { struct s_ { struct s_ *next; char v; } l2_ = { 0, c128_g1 }, l1_ = { &l2_, (c128_g1 & c128_g0) }, *x5; for (x5 = &l1_; x5; x5 = x5->next) D(x5->v); D(l1_.next->v); } c128_s1.m1 &= c128_f0(MAX(+(y ?: c128_g0), +(y / ((x & 0x7f) - 200))), (c128_g1 + c128_g0)); } } return (*c128_fp)(__builtin_clzl((u64)y | 1ul << 33), (x < x)); }
u64 c128(u64 x, u64 y) { digest = effects = 7; u64 v_ = c128_run(x, y); D(v_); D(effects); D(c128_g0); D(c128_g1); digest_c128_r0(&c128_s0); digest_c128_r1(&c128_s1); return digest; }
struct c129_r0 { _Bool m0 : 1; u64 m1 : 5; struct { s8 m3 : 2; enum wide m4 __attribute__((aligned(16))); } m2; struct { s32 m6 : 6; } m5; struct { struct { u64 m9 : 62; } m8[2]; u8 m10 : 6; } m7; } __attribute__((packed));
static void digest_c129_r0(const struct c129_r0 *p) { D(p->m0); D(p->m1); D(p->m2.m3); D(p->m2.m4); D(p->m5.m6); D(p->m7.m8[0].m9); D(p->m7.m8[1].m9); D(p->m7.m10); D(sizeof *p + (_Alignof(struct c129_r0) << 16)); }
static struct c129_r0 pass_c129_r0(struct c129_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c129_r0 make_c129_r0(u64 k) { struct c129_r0 v = { 0 }; effect(k); v.m7.m10 = k; return v; }
static u64 through_c129_r0(struct c129_r0 *p, s32 k) { effect(k); p->m7.m10 ^= k; return p->m0 + p->m7.m10; }
struct c129_r1 { s8 m0 : 8; enum negative m1 : 5; enum negative m2 : 5; enum negative : 0; u32 m3 : 25; s64 m4; };
static void digest_c129_r1(const struct c129_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c129_r1) << 16)); }
static struct c129_r1 pass_c129_r1(struct c129_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c129_r1 make_c129_r1(u64 k) { struct c129_r1 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c129_r1(struct c129_r1 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static s16 c129_g0 = -18043;
static u32 c129_g1 = -105;
static struct c129_r0 c129_s0 = { 1, 104 };
static struct c129_r1 c129_s1 = { .m4 = 12, .m3 = 280594 };
static u64 c129_run(u64 x, u64 y) { c129_s0.m1 /= (((u64)'\x1' >> (c129_g1 & 63)) & 0x3f) + 1; { struct c129_r1 r0 = { }; struct c129_r1 *p_r0 = &r0, c_r0 = *p_r0; digest_c129_r1(&r0); } D(x); enum negative v1 = y; { s8 o_p2 = 0xf9d808b7af3d4ef1UL, *p2 = &o_p2; *p2 += y; D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= c129_g0; D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } return c129_s0.m2.m4; }
u64 c129(u64 x, u64 y) { digest = effects = 7; u64 v_ = c129_run(x, y); D(v_); D(effects); D(c129_g0); D(c129_g1); digest_c129_r0(&c129_s0); digest_c129_r1(&c129_s1); return digest; }
static enum plain c130_g0 = 2;
static u128 c130_g1 = -17;
static u128 c130_a0[4] = { 8, [2 ... 3] = 179 };
static s32 c130_f0(s64 x, u32 y) { effect(1 + x);  return y; }
static s32 c130_f1(s64 x, u32 y) { effect(2 + x);  return ((s64)(x & x) >> (y & 63)); }
static s32 (*c130_fp)(s64, u32) = c130_f0, (*c130_fns[2])(s64, u32) = { c130_f1, c130_f0 };
static u64 c130_f2(u8 x, s8 y) { effect(3 + x); (void)({ const s128 c0 = ((*c130_fns[1])(c130_g0, y) ^ c130_f0(c130_g0, c130_g1)); const enum wide c1 = c130_g1; ({ s128 q0_ = '\x3'; if (q0_ & 1) q0_ = x; else q0_++; q0_; }); }); return (*c130_fns[1])((y << (c130_g0 & 7)), (y << (60 & 31))); }
static u64 c130_run(u64 x, u64 y) {  return ((x || '\xa8'), y); }
u64 c130(u64 x, u64 y) { digest = effects = 7; u64 v_ = c130_run(x, y); D(v_); D(effects); D(c130_g0); D(c130_g1); D(c130_a0[0]); D(c130_a0[1]); D(c130_a0[2]); D(c130_a0[3]); return digest; }
struct c131_r0 { enum wide m0; u128 m1[4]; s16 m2; };
static void digest_c131_r0(const struct c131_r0 *p) { D(p->m0); DD(p->m1[0]); DD(p->m1[1]); DD(p->m1[2]); DD(p->m1[3]); D(p->m2); D(sizeof *p + (_Alignof(struct c131_r0) << 16)); }
static struct c131_r0 pass_c131_r0(struct c131_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c131_r0 make_c131_r0(u64 k) { struct c131_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c131_r0(struct c131_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c131_r1 { s32 m0[2][3]; };
static void digest_c131_r1(const struct c131_r1 *p) { D(p->m0[0][0]); D(p->m0[0][1]); D(p->m0[0][2]); D(p->m0[1][0]); D(p->m0[1][1]); D(p->m0[1][2]); D(sizeof *p + (_Alignof(struct c131_r1) << 16)); }
static struct c131_r1 pass_c131_r1(struct c131_r1 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c131_r1 make_c131_r1(u64 k) { struct c131_r1 v = { 0 }; effect(k); v.m0[1][2] = k; return v; }
static u64 through_c131_r1(struct c131_r1 *p, s32 k) { effect(k); p->m0[1][2] ^= k; return p->m0[0][0] + p->m0[1][2]; }
static u64 c131_g0 = 211;
static u128 c131_g1 = -194;
static struct c131_r0 c131_s0 = { 3 };
static struct c131_r1 c131_s1 = { { [0] = { [0 ... 0] = 65534 }, { 16, -332235 } } };
static s32 c131_f0(s64 x, u32 y) { effect(1 + x); D((y * ((y == c131_g1) && (c131_g0 ? c131_s1 : c131_s1).m0[0][1]))); y = (((c131_g0 == c131_g0) < (c131_g1 <= x)), ((c131_g0 && c131_g0) + W1)); return ((s64)c131_g0 << (0x6fe492a911b7a2cfUL & 63)); }
static s32 c131_f1(s64 x, u32 y) { effect(2 + x);  return y; }
static s32 (*c131_fp)(s64, u32) = c131_f0, (*c131_fns[2])(s64, u32) = { c131_f1, c131_f0 };
static _Bool c131_f2(char x, enum wide y) { effect(3 + x); { u32 n_l0 = 0; l0: { char v1 = (((u64)((u64)c131_g1 << (y & 63)) << (x & 63)) ? c131_s0 : c131_s0).m1[0]; } if (n_l0++ < 0 && (c131_f1(W1, y), (x - '\xff'))) goto l0; } y %= ((c131_g1 - c131_g1) & 0x3f) + 1; return ((y && c131_g0) && (x <= c131_g0)); }
static u64 c131_run(u64 x, u64 y) { enum { k0 = 1 << 4 | 3 }; D(c131_f0(TYPE(+(x & 941675446)), ((c131_g1 && y) ? c131_s1 : c131_s1).m0[1][0])); unsigned long long v1 = (((s64)through_c131_r1(&c131_s1, c131_g0) << (k0 & 63)) & (2147483629 > (c131_g0 + y))); { __attribute__((cleanup(left))) s32 g3 = 1; { u32 n4 = 4; while (n4-- > 0) { s32 v5 = ((s64)(MAX(+v1, +k0) || TYPE(v1)) << (k0 & 63)); s64 v6 = ((c131_g0, ((struct c131_r0){ .m0 = v5, .m2 = v5 }).m1[3]), P2); } } enum { k7 = 7 / 2 > 3 ? 1 : -2 }; } { static const char *const s8[] = { "a", [2] = "\377\t\\" }; D(s8[TYPE(0x683cf78au) & 1] ? 1 : 2); D(text(s8[2])); } D(through_c131_r0(&c131_s0, ((*c131_fns[1])(0x4u, v1) ^ (v1 && y)))); for (u32 n_g9 = 0; n_g9 < 3; n_g9++) { __attribute__((cleanup(left))) s32 g10 = 2; if ((v1 & 0x60u)) break; __attribute__((cleanup(left))) s32 g11 = 3; c131_s0.m1[1] += v1; } return MAX(+(c131_g1, c131_g1), +((-94) || c131_g1)); }
u64 c131(u64 x, u64 y) { digest = effects = 7; u64 v_ = c131_run(x, y); D(v_); D(effects); D(c131_g0); D(c131_g1); digest_c131_r0(&c131_s0); digest_c131_r1(&c131_s1); return digest; }
struct c132_r0 { u128 m0; _Bool m1[4]; s8 m2 : 5; s16 m3 : 3; u16 m4 : 14; enum tiny m5 __attribute__((aligned(1))); u64 m6 : 40; } __attribute__((packed));
static void digest_c132_r0(const struct c132_r0 *p) { DD(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m1[2]); D(p->m1[3]); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c132_r0) << 16)); }
static struct c132_r0 pass_c132_r0(struct c132_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c132_r0 make_c132_r0(u64 k) { struct c132_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c132_r0(struct c132_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c132_r1 { u32 m0 : 29; u8 m1 : 8; };
static void digest_c132_r1(const struct c132_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c132_r1) << 16)); }
static struct c132_r1 pass_c132_r1(struct c132_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c132_r1 make_c132_r1(u64 k) { struct c132_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c132_r1(struct c132_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static unsigned long long c132_g0 = 14718;
static enum negative c132_g1 = 0;
static s128 c132_a0[4] = { 0, [2 ... 3] = 185 };
static struct c132_r0 c132_s0 = { .m5 = 2, .m1 = { [0] = -1, 6 }, .m6 = -38, .m0 = 125, .m4 = 55017, .m2 = -118, .m0 = 0 };
static struct c132_r1 c132_s1 = { .m0 = 110, .m1 = 5 };
static s32 c132_f0(s64 x, u32 y) { effect(1 + x); u32 v0 = ((((u128)x >> (y & 127)) <= (c132_g1 - c132_g0)) ? c132_s1 : c132_s1).m0; static s16 st1 = 84; return (!y); }
static s32 c132_f1(s64 x, u32 y) { effect(2 + x); c132_g1 |= (through_c132_r1(&c132_s1, sizeof(+c132_g0)), y); return ((void)c132_g1, (-(3))); }
static s32 (*c132_fp)(s64, u32) = c132_f0, (*c132_fns[2])(s64, u32) = { c132_f1, c132_f0 };
static enum tiny c132_f2(enum wide x, char y) { effect(3 + x); c132_s0.m1[1] += c132_f0(c132_s1.m0, c132_g0); return ((s128)c132_g1 >> (x & 127)); }
static u64 c132_run(u64 x, u64 y) {  return c132_f1(((void)c132_g0, 2147483647), sizeof(+(0))); }
u64 c132(u64 x, u64 y) { digest = effects = 7; u64 v_ = c132_run(x, y); D(v_); D(effects); D(c132_g0); D(c132_g1); D(c132_a0[0]); D(c132_a0[1]); D(c132_a0[2]); D(c132_a0[3]); digest_c132_r0(&c132_s0); digest_c132_r1(&c132_s1); return digest; }
struct c133_r0 { u8 m0 : 3; };
static void digest_c133_r0(const struct c133_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c133_r0) << 16)); }
static struct c133_r0 pass_c133_r0(struct c133_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c133_r0 make_c133_r0(u64 k) { struct c133_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c133_r0(struct c133_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c133_r1 { _Bool m0[4]; };
static void digest_c133_r1(const struct c133_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m0[3]); D(sizeof *p + (_Alignof(struct c133_r1) << 16)); }
static struct c133_r1 pass_c133_r1(struct c133_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c133_r1 make_c133_r1(u64 k) { struct c133_r1 v = { 0 }; effect(k); v.m0[3] = k; return v; }
static u64 through_c133_r1(struct c133_r1 *p, s32 k) { effect(k); p->m0[3] ^= k; return p->m0[0] + p->m0[3]; }
static s32 c133_g0 = 239;
static _Bool c133_g1 = 7;
static struct c133_r0 c133_s0 = { 120 };
static struct c133_r1 c133_s1 = { { [2 ... 2] = 31 } };
static s32 c133_f0(s64 x, u32 y) { effect(1 + x); c133_g0 *= ((void)x, ((y & x) * (x << (x & 15)))); if ((x >> ((3 - 63) & 15))) { enum negative v0 = c133_s0.m0; switch ((u8)(MAX(+((void)c133_g1, v0), +(x - 0x19)))) { case -2 ... 0: { { typeof(c133_g0) w_ = ONCE(c133_g0); *(volatile typeof(c133_g0) *)&c133_g0 = w_ + (0x531cbdb80326deb1UL + v0); D(c133_g0); } } break; } } return (((void)0x8000, x) + (c133_g0 | y)); }
static s32 c133_f1(s64 x, u32 y) { effect(2 + x);  return c133_s1.m0[1]; }
static s32 (*c133_fp)(s64, u32) = c133_f0, (*c133_fns[2])(s64, u32) = { c133_f1, c133_f0 };
static u16 c133_f2(s64 x, s32 y) { effect(3 + x); switch ((u16)(((c133_g0 + y) << (y & 15)))) { case 1: { c133_g1 = (c133_g0 >> ((y | c133_g0) & 7)); } break; case 5 ... 7: { D(x); } break; case 9 ... 10: {  } break; default: { { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + ('\xfe' >> (c133_g0 & 31)); D(x); } } break; } { typeof(c133_g1) w_ = ONCE(c133_g1); *(volatile typeof(c133_g1) *)&c133_g1 = w_ + ((98) - c133_g0); D(c133_g1); } return ((c133_g1 << (0 & 7)) ^ (c133_g0 & W1)); }
static u64 c133_run(u64 x, u64 y) { u128 v0 = ((c133_s1.m0[2] & x) * ((y % ((c133_g1 & 0x7f) + 1)) / ((y & 0x7f) | 64))); unsigned long long v1 = c133_s1.m0[2]; c133_g0 -= c133_g0 + c133_f1(((void)v1, MAX(+v1, +c133_g1)), c133_s1.m0[0]); { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (y ^ c133_g0); D(y); } { typeof(c133_g1) w_ = ONCE(c133_g1); *(volatile typeof(c133_g1) *)&c133_g1 = w_ + c133_s1.m0[2]; D(c133_g1); } u16 v2 = ((void)(*c133_fp)(c133_g1, v1), (('\x0' % ((c133_g1 & 0x7f) + 1)) >> (y & 15))); c133_s1.m0[3] = v2; return ((void)c133_g1, MAX(+c133_g1, +c133_g1)); }
u64 c133(u64 x, u64 y) { digest = effects = 7; u64 v_ = c133_run(x, y); D(v_); D(effects); D(c133_g0); D(c133_g1); digest_c133_r0(&c133_s0); digest_c133_r1(&c133_s1); return digest; }
struct c134_r0 { enum negative m0 : 5; s64 m1[2][2]; s32 m2 : 19; s32 : 0; } __attribute__((packed));
static void digest_c134_r0(const struct c134_r0 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[1][0]); D(p->m1[1][1]); D(p->m2); D(sizeof *p + (_Alignof(struct c134_r0) << 16)); }
static struct c134_r0 pass_c134_r0(struct c134_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c134_r0 make_c134_r0(u64 k) { struct c134_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c134_r0(struct c134_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static _Bool c134_g0 = -3105;
static char c134_g1 = 17148;
static struct c134_r0 c134_s0 = { 4095, { { [0 ... 1] = 3 }, { [0] = -2 } } };
static u64 c134_run(u64 x, u64 y) { c134_g0 /= ((-1) & 0x3f) + 1; { u64 o0 = x; D(bump(&o0, ((s32)x))); o0 &= bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] &= bump(&o0, (c134_g0 ^ x)); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } c134_s0.m1[0][1] ^= c134_g0; typeof((u16)0) v1 = ((s64)c134_s0.m1[1][1] >> (c134_s0.m1[1][1] & 63)); { u64 o2 = x; D(bump(&o2, MAX(+v1, +0x0UL))); o2 |= bump(&o2, 3); D(o2); u64 a_o2[4] = { o2, bump(&o2, 1), o2 }; a_o2[bump(&o2, 1) & 3] ^= bump(&o2, c134_s0.m1[0][0]); D(o2 + a_o2[0] + a_o2[1] * 3 + a_o2[2] * 5 + a_o2[3]); } c134_s0.m1[1][0] /= (text("ab\n" "c") & 0x3f) + 1; v1 = ((struct c134_r0){ (y && c134_g1) }).m1[0][0]; return text("" "c"); }
u64 c134(u64 x, u64 y) { digest = effects = 7; u64 v_ = c134_run(x, y); D(v_); D(effects); D(c134_g0); D(c134_g1); digest_c134_r0(&c134_s0); return digest; }
static enum negative c135_g0 = -9691;
static s16 c135_g1 = 6;
static u64 c135_a0[4] = { 2, [2 ... 3] = 126 };
static s32 c135_f0(s64 x, u32 y) { effect(1 + x); u128 v0 = (x && (c135_g0 | T1)); switch ((u32)(({ u16 o0_; _Bool bo0_ = __builtin_add_overflow((u32)v0, (s32)c135_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 7)) {  } return x; }
static s32 c135_f1(s64 x, u32 y) { effect(2 + x); x ^= (c135_f0((c135_g1 || (11)), c135_g1) % (((y % ((c135_g1 & 0x7f) | 64)) & 0x7f) + 1)); { u64 o_p0 = y; u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { D(*p0); } } return '\x7'; }
static s32 (*c135_fp)(s64, u32) = c135_f0, (*c135_fns[2])(s64, u32) = { c135_f1, c135_f0 };
static u64 c135_f2(s32 x, enum negative y) { effect(3 + x); D((c135_g0 && ({ u16 q0_ = _Alignof(u64); q0_ ^ 6; }))); { s64 a0[] = { [0 ... 3] = ((u8 *)&(u64){ c135_g0 })[2], [2] = '\x2' }; a0[__builtin_clrsbll(y) & 3] = ({ enum plain q1_ = (y % ((y & 0x7f) | 64)); q1_ - (-1); }); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ({ __auto_type q2_ = (s16)c135_g1; q2_; }); }
static u64 c135_run(u64 x, u64 y) {  return __builtin_ctz((u32)(x % ((y & 0x7f) | 64)) | 1u << 7); }
u64 c135(u64 x, u64 y) { digest = effects = 7; u64 v_ = c135_run(x, y); D(v_); D(effects); D(c135_g0); D(c135_g1); D(c135_a0[0]); D(c135_a0[1]); D(c135_a0[2]); D(c135_a0[3]); return digest; }
static enum tiny c136_g0 = -1;
static u16 c136_g1 = 1023;
static s16 c136_a0[4] = { 7, [2 ... 3] = 33 };
static u64 c136_run(u64 x, u64 y) { D(y); if (((void)(c136_g0 -= 0xf91e7378u), (c136_g1 & ((void)'\x64', x)))) { { u64 x_p0 = c136_g1; typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 ^= ((enum plain)x); if (c136_g1) *pp_p0 = &y_p0; *p0 += (x ^ y); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ('\x0' ? x_p0 : y_p0); *(((s8)c136_g0) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } } else { if (((s16)(x, (c136_g1 ?: c136_g1)))) {  } else { enum wide v1 = (c136_g1 ?: ((c136_g1 + c136_g0) + (c136_g0 * c136_g0))); D((((u64)c136_g0) ^ (c136_g1 *= v1))); } if (0x72dc7f716e7c714fUL) {  } } { s64 o_p2 = c136_g1, *p2 = &o_p2; *p2 -= ((y--) ?: ((s128)69)); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= (x & x); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } return sizeof(+((s64)0x49fac032u)); }
u64 c136(u64 x, u64 y) { digest = effects = 7; u64 v_ = c136_run(x, y); D(v_); D(effects); D(c136_g0); D(c136_g1); D(c136_a0[0]); D(c136_a0[1]); D(c136_a0[2]); D(c136_a0[3]); return digest; }
static _Bool c137_g0 = -42;
static s8 c137_g1 = 237;
static u64 c137_run(u64 x, u64 y) { D((((void)c137_g1, sizeof(+c137_g0)) - (((enum wide)y) | c137_g1))); y ^= TYPE(+__builtin_constant_p(0x985a3affu)); c137_g1 = (--c137_g0); u8 a0[4] = { sizeof(+c137_g0), [3] = (y + c137_g0), [1] = __builtin_parityll(c137_g1) }; D(y); typeof((enum wide)0) v1 = c137_g0; D(({ s32 a0_ = (x -= 207508107); s64 ra0_ = __sync_val_compare_and_swap(&a0_, (s32)P2, sizeof(+((void)y, '\x78'))); ra0_ * 3 + __atomic_load_n(&a0_, 0); })); return ((u32)TYPE(c137_g0)); }
u64 c137(u64 x, u64 y) { digest = effects = 7; u64 v_ = c137_run(x, y); D(v_); D(effects); D(c137_g0); D(c137_g1); return digest; }
struct c138_r0 { struct { u8 m1 : 2; s64 m2 : 63; enum negative m3 : 5; } ; u16 m4 : 16; union { s8 m6; } m5; u64 m7 : 3; } __attribute__((aligned(8)));
static void digest_c138_r0(const struct c138_r0 *p) { D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5.m6); D(p->m7); D(sizeof *p + (_Alignof(struct c138_r0) << 16)); }
static struct c138_r0 pass_c138_r0(struct c138_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c138_r0 make_c138_r0(u64 k) { struct c138_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c138_r0(struct c138_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m1 + p->m7; }
struct c138_r1 { s8 m0[2]; } __attribute__((packed));
static void digest_c138_r1(const struct c138_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(sizeof *p + (_Alignof(struct c138_r1) << 16)); }
static struct c138_r1 pass_c138_r1(struct c138_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c138_r1 make_c138_r1(u64 k) { struct c138_r1 v = { 0 }; effect(k); v.m0[1] = k; return v; }
static u64 through_c138_r1(struct c138_r1 *p, s32 k) { effect(k); p->m0[1] ^= k; return p->m0[0] + p->m0[1]; }
static s8 c138_g0 = -24;
static _Bool c138_g1 = 6331;
static char c138_a0[4] = { 1, [2 ... 3] = 105 };
static struct c138_r0 c138_s0 = { .m7 = -2, .m4 = 180332, .m5 = { .m6 = 20 } };
static struct c138_r1 c138_s1 = { { [0] = -328840 } };
static s32 c138_f0(s64 x, u32 y) { effect(1 + x); D(((u128)((u16)(y << ((-54) & 15))) >> (MAX(+x, +c138_g1) & 127))); D((({ u8 o0_; _Bool bo0_ = __builtin_add_overflow((u32)(c138_g1, 0), (s64)(c138_g1 >> (0xffffffa2 & 15)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) >> ((~c138_g1) & 15))); return sizeof(+sizeof(+y)); }
static s32 c138_f1(s64 x, u32 y) { effect(2 + x);  return (6, ((s64)c138_g0)); }
static s32 (*c138_fp)(s64, u32) = c138_f0, (*c138_fns[2])(s64, u32) = { c138_f1, c138_f0 };
static u32 c138_f2(s16 x, enum negative y) { effect(3 + x); if (c138_g1) goto l0; { D(again(c138_g0 & 7, c138_f1(c138_g0, '\x9f'))); { const char *s1 = ((s128)y << (N0 & 127)) ? "a" : "\0012\0x"; D(text(s1)); while (*s1) D(*s1++); } } l0: ; { if (c138_f1((c138_g0 % ((y & 0x7f) - 200)), (x, c138_g1))) goto l2; { { { s64 o_p3 = (!TYPE(c138_g1)), *p3 = &o_p3; *p3 -= (~c138_f1(c138_g1, c138_g0)); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= P2; D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } } l2: {  } } } return (c138_s0.m4 + c138_f0(0x623c1e9au, c138_g1)); }
static u64 c138_run(u64 x, u64 y) { struct c138_r0 r0 = { { }, (-1), { .m6 = 0 } }; return c138_f1(({ s8 o0_; _Bool bo0_ = __builtin_add_overflow((s8)x, (u64)'\xb7', &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), c138_g0); }
u64 c138(u64 x, u64 y) { digest = effects = 7; u64 v_ = c138_run(x, y); D(v_); D(effects); D(c138_g0); D(c138_g1); D(c138_a0[0]); D(c138_a0[1]); D(c138_a0[2]); D(c138_a0[3]); digest_c138_r0(&c138_s0); digest_c138_r1(&c138_s1); return digest; }
struct c139_r0 { _Bool m0 : 1; s8 m1 : 3; char m2; u32 m3 : 32; u32 m4 : 4; };
static void digest_c139_r0(const struct c139_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c139_r0) << 16)); }
static struct c139_r0 pass_c139_r0(struct c139_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c139_r0 make_c139_r0(u64 k) { struct c139_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c139_r0(struct c139_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static u64 c139_g0 = -20;
static s128 c139_g1 = 23206;
static s8 c139_a0[4] = { 6, [2 ... 3] = 145 };
static struct c139_r0 c139_s0 = { };
static s32 c139_f0(s64 x, u32 y) { effect(1 + x); { s8 o_p0 = (c139_s0.m4 > text("ab\nab\n" "c")), *p0 = &o_p0; *p0 = MAX(+((void)c139_g0, c139_g0), +c139_g0); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((u8 *)&(u64){ c139_g1 })[7]; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { u64 o_p1 = c139_s0.m0, *p1 = &o_p1; *p1 *= __builtin_bswap32(y); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= __builtin_bswap32(x); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return c139_g1; }
static s32 c139_f1(s64 x, u32 y) { effect(2 + x); D((sizeof(+x) ^ 0x0)); D((y ?: ({ u16 o0_; _Bool bo0_ = __builtin_mul_overflow((u16)(c139_g1 + x), (s8)(c139_g1 != y), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }))); return c139_f0(((s8)c139_g0), c139_s0.m4); }
static s32 (*c139_fp)(s64, u32) = c139_f0, (*c139_fns[2])(s64, u32) = { c139_f1, c139_f0 };
static s64 c139_f2(char x, s8 y) { effect(3 + x); D((MAX(+(x * y), +(c139_g0 == y)) ?: ((void)1215179786, ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 3, 8); t0_[15] = 0; __builtin_strlen((char *)t0_ + 3); })))); { s32 o_p0 = x, *p0 = &o_p0; *p0 -= ({ u64 a1_ = sizeof(+x); s64 ra1_ = __atomic_fetch_and(&a1_, "text\x80\0\377"[N2 & 7], 5); ra1_ * 3 + __atomic_load_n(&a1_, 0); }); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= MAX(+c139_g1, +y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return ((c139_g1 ?: x) == ((7) | y)); }
static u64 c139_run(u64 x, u64 y) { { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c139_f1, .n = 8, .table = { [1] = c139_f0 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act(MAX(+'\x1', +c139_g0), (y ?: x))); if (q_->table[(x >= y) & 1]) D(q_->table[1](q_->n, (c139_s0.m3 |= (4)))); } { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op1 = { .act = c139_f0, .n = 1, .table = { [1] = c139_f1 } }; const struct ops_ *q_ = &op1; D(q_->other ? 1 : q_->act(c139_s0.m4, MAX(+c139_g1, +0x3feUL))); if (q_->table[({ u32 o0_; _Bool bo0_ = __builtin_add_overflow((u32)x, (u64)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 1]) D(q_->table[1](q_->n, x)); } { const char *s2 = (c139_g1 * c139_g1) ? "\377\t\\" : "\377\t\\"; D(text(s2)); while (*s2) D(*s2++); } { s16 o_p3 = __builtin_expect(__builtin_constant_p(0xffffffe1), 1), *p3 = &o_p3; *p3 += (c139_fp)((x <= c139_g1), 0x5a87c52cu); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= y; D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } { struct c139_r0 r4[3] = { { (3), c139_s0.m4, MAX(+MAX(+c139_g1, +c139_g0), +((void)y, y)) }, [2] = { '\x0', 0xffffff6f, 0x861f2b4ef8345afUL, 0x7ffffffffffffUL, 0xd9 }, [1].m0 = ((void)c139_g1, c139_g1) }; r4[x & 1].m1 &= (c139_fp)((c139_g0 >= c139_g1), ((void)x, 0x89c588f07b66ed05UL)); r4[2] = r4[(x * y) & 1]; for (struct c139_r0 *q_ = r4; q_ < r4 + 3; q_++) { digest_c139_r0(q_); q_->m2++; } D(r4[1].m2); D(&r4[2] - r4); } { char s5[] = "\0012\0x"; D(sizeof s5); s5[0] = c139_f2(c139_g1, c139_g1); for (u32 k_ = 0; k_ < sizeof s5; k_++) D(s5[k_]); } struct c139_r0 r6 = make_c139_r0(MAX(+sizeof(+(-2)), +c139_s0.m0)); return c139_s0.m2; }
u64 c139(u64 x, u64 y) { digest = effects = 7; u64 v_ = c139_run(x, y); D(v_); D(effects); D(c139_g0); D(c139_g1); D(c139_a0[0]); D(c139_a0[1]); D(c139_a0[2]); D(c139_a0[3]); digest_c139_r0(&c139_s0); return digest; }
static u32 c140_g0 = -1;
static enum wide c140_g1 = 238;
static s32 c140_f0(s64 x, u32 y) { effect(1 + x); enum negative a0[] = { [0 ... 3] = (c140_g1 ?: 0x6UL), [1] = 0x7f }; enum tiny a1[4] = { (TYPE(x) && x), [3] = (W1 - c140_g0), [1] = (c140_g0, y) }; return c140_g1; }
static s32 c140_f1(s64 x, u32 y) { effect(2 + x); s128 v0 = 2147483611; x %= ((0x84, v0) & 0x3f) + 1; return (+(y, (-1))); }
static s32 (*c140_fp)(s64, u32) = c140_f0, (*c140_fns[2])(s64, u32) = { c140_f1, c140_f0 };
static u64 c140_run(u64 x, u64 y) {  return c140_g1; }
u64 c140(u64 x, u64 y) { digest = effects = 7; u64 v_ = c140_run(x, y); D(v_); D(effects); D(c140_g0); D(c140_g1); return digest; }
struct c141_r0 { s128 m0; enum plain m1; s32 m2 : 2; union { struct { enum plain m5 : 4; _Bool m6 : 1; } ; u8 m7 : 8; enum negative m8 : 5; s64 m9 : 64; } m3; u32 m10 : 32; u32 m11 : 6; u8 m12; } __attribute__((packed));
static void digest_c141_r0(const struct c141_r0 *p) { DD(p->m0); D(p->m1); D(p->m2); D(p->m3.m5); D(p->m3.m6); D(p->m3.m7); D(p->m3.m8); D(p->m3.m9); D(p->m10); D(p->m11); D(p->m12); D(sizeof *p + (_Alignof(struct c141_r0) << 16)); }
static struct c141_r0 pass_c141_r0(struct c141_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c141_r0 make_c141_r0(u64 k) { struct c141_r0 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c141_r0(struct c141_r0 *p, s32 k) { effect(k); p->m12 ^= k; return p->m0 + p->m12; }
struct c141_r1 { s64 m0; enum plain m1 : 4; };
static void digest_c141_r1(const struct c141_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c141_r1) << 16)); }
static struct c141_r1 pass_c141_r1(struct c141_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c141_r1 make_c141_r1(u64 k) { struct c141_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c141_r1(struct c141_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static enum wide c141_g0 = 2;
static char c141_g1 = 255;
static struct c141_r0 c141_s0 = { .m2 = 7, .m10 = 108, .m1 = 7 };
static struct c141_r1 c141_s1 = { .m0 = -152256, .m0 = 84 };
static s32 c141_f0(s64 x, u32 y) { effect(1 + x); if (((c141_g0 * c141_g1) + ({ typeof((_Bool)x) q0_ = c141_g0; q0_; }))) return ((y % ((c141_g1 & 0x7f) - 200)) % ((188 & 0x7f) + 1)); D((c141_g0, ({ enum negative q1_ = c141_s0.m0; q1_ | 0x57edc3ce; }))); return c141_s0.m0; }
static s32 c141_f1(s64 x, u32 y) { effect(2 + x); D((pass_c141_r0(c141_s0, (2147483511, W1)).m1 / ((((s128)c141_g1) & 0x7f) + 1))); return through_c141_r0(&c141_s0, c141_s0.m0); }
static s32 (*c141_fp)(s64, u32) = c141_f0, (*c141_fns[2])(s64, u32) = { c141_f1, c141_f0 };
static s32 c141_f2(u16 x, u16 y) { effect(3 + x); { enum plain a0[] = { [0 ... 3] = (x ? c141_s1 : c141_s1).m0, [2] = 2147483647 }; a0[(c141_fns[1])(x, c141_g0) & 3] ^= ((enum negative)((unsigned long long)x)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } enum { k1 = ~0x7f }; return c141_s1.m1; }
static u64 c141_run(u64 x, u64 y) { struct c141_r1 r0 = { }; { typeof(c141_g1) w_ = ONCE(c141_g1); *(volatile typeof(c141_g1) *)&c141_g1 = w_ + c141_f2(x, y); D(c141_g1); } unsigned long long v1 = c141_f0(c141_f1(c141_g0, (c141_g0 & '\x0')), y); { enum tiny a2[2 + 2] = { [1 ... 2] = W1, x }; a2[(c141_g1 % ((y & 0x7f) | 64)) & 3] = (((enum tiny)v1) * ((s128)v1)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + (0x0 / ((x & 0x7f) + 1)); D(x); } --c141_g0; c141_g1++; return c141_s0.m3.m5; }
u64 c141(u64 x, u64 y) { digest = effects = 7; u64 v_ = c141_run(x, y); D(v_); D(effects); D(c141_g0); D(c141_g1); digest_c141_r0(&c141_s0); digest_c141_r1(&c141_s1); return digest; }
static s128 c142_g0 = 8439;
static enum wide c142_g1 = 15056;
static s32 c142_f0(s64 x, u32 y) { effect(1 + x);  return ((s128)TYPE(+c142_g1) << (c142_g0 & 127)); }
static s32 c142_f1(s64 x, u32 y) { effect(2 + x); D((sizeof(+(c142_g0 <= 0x5)) + x)); s64 a0[2 + 2] = { [1 ... 2] = '\xa2', y }; return x; }
static s32 (*c142_fp)(s64, u32) = c142_f0, (*c142_fns[2])(s64, u32) = { c142_f1, c142_f0 };
static u64 c142_run(u64 x, u64 y) { D(c142_g0); D((({ s16 a0_ = __builtin_types_compatible_p(typeof(+c142_g1), _Bool); s64 ra0_ = __atomic_exchange_n(&a0_, (x << (x & 7)), 5); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) << (({ u16 a1_ = x; s64 ra1_ = ({ u16 ea1_ = 6; _Bool sa1_ = __atomic_compare_exchange_n(&a1_, &ea1_, c142_g0, 0, 5, 5); ea1_ + sa1_; }); ra1_ * 3 + __atomic_load_n(&a1_, 0); }) & 31))); enum wide a0[4] = { sizeof(+x) }; typeof((u32)0) v1 = (c142_g1--); return x; }
u64 c142(u64 x, u64 y) { digest = effects = 7; u64 v_ = c142_run(x, y); D(v_); D(effects); D(c142_g0); D(c142_g1); return digest; }
static s32 c143_g0 = -10576;
static u128 c143_g1 = 4;
static unsigned long long c143_a0[4] = { 7, [2 ... 3] = 36 };
static s32 c143_f0(s64 x, u32 y) { effect(1 + x); c143_a0[(c143_g0 && 0xc56f8318) & 3] |= 0x3UL; D((83 * c143_g0)); return ((char)y); }
static s32 c143_f1(s64 x, u32 y) { effect(2 + x); { enum plain a0[4] = { (y % ((c143_g1 & 0x7f) | 64)), [3] = 2, [1] = x }; a0[(y && x) & 3] &= __builtin_types_compatible_p(typeof(+(y <= y)), long); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } y = (((c143_g1, x), (+x)), ((x + x) % ((c143_g1 & 0x7f) - 200))); return (((u8)5) == (~y)); }
static s32 (*c143_fp)(s64, u32) = c143_f0, (*c143_fns[2])(s64, u32) = { c143_f1, c143_f0 };
static enum tiny c143_f2(s128 x, s32 y) { effect(3 + x); D(c143_g1); typeof((s64)0) v0 = (({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 1, (u64[]){ ('\x60' ?: c143_g1) }, 5); t0_[15] = 0; (__builtin_strcmp((char *)t0_, (char *)t0_ + 1) > 0); }) ?: (({ s8 a1_ = c143_g1; s64 ra1_ = __atomic_fetch_sub(&a1_, c143_g0, 5); ra1_ * 3 + __atomic_load_n(&a1_, 0); }) + (x, 0xcc))); return (++c143_g0); }
static u64 c143_run(u64 x, u64 y) { enum wide v0 = ((-(c143_g0 - c143_g1)) || (({ u16 o0_; _Bool bo0_ = __builtin_mul_overflow((u64)y, (u8)(-38), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), y)); return x; }
u64 c143(u64 x, u64 y) { digest = effects = 7; u64 v_ = c143_run(x, y); D(v_); D(effects); D(c143_g0); D(c143_g1); D(c143_a0[0]); D(c143_a0[1]); D(c143_a0[2]); D(c143_a0[3]); return digest; }
static enum tiny c144_g0 = 5;
static u16 c144_g1 = -183;
static s32 c144_f0(s64 x, u32 y) { effect(1 + x); { u64 o_p0 = (c144_g1 ^ (c144_g1, c144_g0)), *p0 = &o_p0; *p0 |= (((u128)y >> (c144_g1 & 127)) - ((u128)y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ('\xff', y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } if (c144_g1) {  } else { static unsigned long long st1 = 69; static s16 st2 = 93; } return (((s32)0x3ffu) | (y << ((-112) & 7))); }
static s32 c144_f1(s64 x, u32 y) { effect(2 + x); { _Bool a0[4] = { 0x3ffffffffeUL, [3] = (c144_g1 - (y % ((c144_g0 & 0x7f) - 200))), [1] = (c144_g1 % ((0x77df1d89u & 0x7f) | 64)) }; a0[0xb2 & 3] |= c144_g0; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return (y, ((enum plain)y)); }
static s32 (*c144_fp)(s64, u32) = c144_f0, (*c144_fns[2])(s64, u32) = { c144_f1, c144_f0 };
static enum tiny c144_f2(u128 x, s8 y) { effect(3 + x); static s8 st0 = 47; static enum negative st1 = 1; return x; }
static u64 c144_run(u64 x, u64 y) { y >>= 0x5c8238d25d3c8eb1UL & 7; if (((c144_g0, ({ u128 q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)c144_g1; q0_; })) & (((s16)x), ((u64)c144_g1)))) {  } return (-128); }
u64 c144(u64 x, u64 y) { digest = effects = 7; u64 v_ = c144_run(x, y); D(v_); D(effects); D(c144_g0); D(c144_g1); return digest; }
static u16 c145_g0 = -2;
static char c145_g1 = 0;
static s32 c145_f0(s64 x, u32 y) { effect(1 + x); D(c145_g1 ^= (x &= "text\x80\0\377"[c145_g0 & 7])); if ('\xc8') goto l0; { s32 v1 = ((u64)0x71); { typedef u8 t2; t2 t2v = ("text\x80\0\377"[c145_g1 & 7] && (c145_g0 >> (c145_g0 & 31))); D(t2v * sizeof(t2)); } } l0: ; return ((enum wide)(0xcc5d313du >> (3 & 7))); }
static s32 c145_f1(s64 x, u32 y) { effect(2 + x); if (__builtin_ctzll((u64)(0xffffffffffffffcaUL - x) | 1ul << 32)) goto l0; { { u32 n1 = 1; while (n1-- > 0) { { u32 n2 = 3; do { c145_g1 |= ((c145_f0(x, P2) || (c145_g0 >> (x & 15))) ? c145_f0((y % ((x & 0x7f) - 200)), 0x6683e229) : x); y ^= x; } while (--n2 > 0 && (c145_g1 >> (x & 7))); } { typedef s32 t3; t3 t3v = c145_g1; D(t3v * sizeof(t3)); } } } { __attribute__((cleanup(left))) s32 g5 = 1; c145_g0 ^= ((x &= y) && ((c145_g1 && y) * ((u32)y))); D(c145_g0 = (y &= c145_f0(c145_g1, x))); } } l0: ; D(((unsigned long long)c145_f0((c145_g0 ?: '\xaa'), y))); return ((c145_g0 ? c145_g1 : c145_g0) ^ (c145_g0 ?: y)); }
static s32 (*c145_fp)(s64, u32) = c145_f0, (*c145_fns[2])(s64, u32) = { c145_f1, c145_f0 };
static enum tiny c145_f2(s128 x, u8 y) { effect(3 + x); c145_g0 |= (7); { u32 n0 = 4; do { D(((x / ((x & 0x7f) + 1)) - ((u64)(c145_g1++)))); } while (--n0 > 0 && 0x52fa0f06); } return ({ u32 o0_; _Bool bo0_ = __builtin_sub_overflow((s64)(c145_g0 || x), (s16)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); }
static u64 c145_run(u64 x, u64 y) { D(x += (c145_g0 *= (c145_g1 ? c145_g1 : y))); { u32 n0 = 2; while (n0-- > 0) { if ((c145_g1 << (W1 & 15))) goto l1; { D((((c145_g0 >> (c145_g0 & 31)) && c145_g0) % (((y | x) & 0x7f) - 200))); D(c145_g0 ^= (c145_g1--)); } l1: ; { typedef enum tiny t2; t2 t2v = c145_f1(y, c145_f1(y, y)); D(t2v * sizeof(t2)); } } } { u32 n3 = 2; while (n3-- > 0) {  } } return ((x >> (x & 7)) | c145_g0); }
u64 c145(u64 x, u64 y) { digest = effects = 7; u64 v_ = c145_run(x, y); D(v_); D(effects); D(c145_g0); D(c145_g1); return digest; }
struct c146_r0 { s16 m0 : 8; struct { enum tiny m2[4]; union { s64 m4[3]; } ; s16 m5; } __attribute__((packed)) ; enum plain m6 : 4; enum plain : 29; };
static void digest_c146_r0(const struct c146_r0 *p) { D(p->m0); D(p->m2[0]); D(p->m2[1]); D(p->m2[2]); D(p->m2[3]); D(p->m4[0]); D(p->m4[1]); D(p->m4[2]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c146_r0) << 16)); }
static struct c146_r0 pass_c146_r0(struct c146_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c146_r0 make_c146_r0(u64 k) { struct c146_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c146_r0(struct c146_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c146_r1 { enum wide m0[4]; u16 m1 : 16; s64 m2 : 61; };
static void digest_c146_r1(const struct c146_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m0[3]); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c146_r1) << 16)); }
static struct c146_r1 pass_c146_r1(struct c146_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c146_r1 make_c146_r1(u64 k) { struct c146_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c146_r1(struct c146_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0[0] + p->m2; }
static s128 c146_g0 = 4094;
static u128 c146_g1 = 7645;
static struct c146_r0 c146_s0 = { .m0 = -507126 };
static struct c146_r1 c146_s1 = { { [1] = 3, 520518 }, -247397 };
static s32 c146_f0(s64 x, u32 y) { effect(1 + x); x &= x + (({ u8 o0_; _Bool bo0_ = __builtin_sub_overflow((u64)c146_g0, (s32)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) | c146_g0); const volatile _Bool c0 = c146_s0.m0; return ((u16)'\x0'); }
static s32 c146_f1(s64 x, u32 y) { effect(2 + x); { struct c146_r0 r0[3] = { { }, [2] = { (125), { { [0] = 0x38UL, N2 }, { { [2 ... 2] = _Alignof(u64) } }, '\xf7' }, (22) } }; r0[((s128)x >> (y & 127)) & 1].m4[1] -= __builtin_expect(x, 1); r0[2] = r0[N2 & 1]; for (struct c146_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c146_r0(q_); q_->m6++; } D(r0[1].m2[0]); D(&r0[2] - r0); } enum wide v1 = pass_c146_r1(c146_s1, ((_Bool)({ s32 q0_ = y; if (q0_ & 1) q0_ = y; else q0_++; q0_; }))).m0[2]; return c146_f0((c146_g1 = c146_g0), MAX(+c146_g0, +y)); }
static s32 (*c146_fp)(s64, u32) = c146_f0, (*c146_fns[2])(s64, u32) = { c146_f1, c146_f0 };
static enum tiny c146_f2(char x, u128 y) { effect(3 + x); { s8 a0[4] = { ((s64)c146_g0) }; a0[MAX(+(-36), +c146_g1) & 3] -= ((s128)(0x17UL + c146_g1) << (y & 127)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return (y, c146_s0.m2[2]); }
static u64 c146_run(u64 x, u64 y) { enum plain v0 = (y * ({ _Bool q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)c146_g0; q0_; })); enum { k1 = 7 / 2 > 3 ? 1 : -2 }; D(c146_s0.m0); u8 v2 = c146_s0.m2[0]; const u128 c3 = (((s128)y) | ((s16)v2)); u64 v4 = ((s32)({ s32 q1_ = ((enum plain)c146_g0); if (q1_ & 1) q1_ = ((s128)y >> (c146_g1 & 127)); else q1_++; q1_; })); D(v2 -= (v4++)); return c146_g0; }
u64 c146(u64 x, u64 y) { digest = effects = 7; u64 v_ = c146_run(x, y); D(v_); D(effects); D(c146_g0); D(c146_g1); digest_c146_r0(&c146_s0); digest_c146_r1(&c146_s1); return digest; }
struct c147_r0 { s8 m0 : 6; enum negative m1 : 5; unsigned long long m2[2]; enum negative m3 : 5; union { unsigned long long m5 __attribute__((aligned(16))); } m4[2]; };
static void digest_c147_r0(const struct c147_r0 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m3); D(p->m4[0].m5); D(p->m4[1].m5); D(sizeof *p + (_Alignof(struct c147_r0) << 16)); }
static struct c147_r0 pass_c147_r0(struct c147_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c147_r0 make_c147_r0(u64 k) { struct c147_r0 v = { 0 }; effect(k); v.m4[1].m5 = k; return v; }
static u64 through_c147_r0(struct c147_r0 *p, s32 k) { effect(k); p->m4[1].m5 ^= k; return p->m0 + p->m4[1].m5; }
struct c147_r1 { s64 m0 : 12; u8 m1 : 3; u8 : 2; s128 m2[2][4]; unsigned long long m3[2][3]; s8 m4 : 2; };
static void digest_c147_r1(const struct c147_r1 *p) { D(p->m0); D(p->m1); DD(p->m2[0][0]); DD(p->m2[0][1]); DD(p->m2[0][2]); DD(p->m2[0][3]); DD(p->m2[1][0]); DD(p->m2[1][1]); DD(p->m2[1][2]); DD(p->m2[1][3]); D(p->m3[0][0]); D(p->m3[0][1]); D(p->m3[0][2]); D(p->m3[1][0]); D(p->m3[1][1]); D(p->m3[1][2]); D(p->m4); D(sizeof *p + (_Alignof(struct c147_r1) << 16)); }
static struct c147_r1 pass_c147_r1(struct c147_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c147_r1 make_c147_r1(u64 k) { struct c147_r1 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c147_r1(struct c147_r1 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static unsigned long long c147_g0 = 134;
static unsigned long long c147_g1 = 3;
static struct c147_r0 c147_s0 = { };
static struct c147_r1 c147_s1 = { .m4 = -2, .m4 = -44, .m0 = 1023, .m1 = 479921, .m2 = { [0] = { [3 ... 3] = -1, [3] = 83 }, { 510, -25 } } };
static u64 c147_run(u64 x, u64 y) { c147_g1 &= (!(+((s8)y))); c147_g1 /= ((+y) & 0x3f) + 1; return TYPE(+(!0x75u)); }
u64 c147(u64 x, u64 y) { digest = effects = 7; u64 v_ = c147_run(x, y); D(v_); D(effects); D(c147_g0); D(c147_g1); digest_c147_r0(&c147_s0); digest_c147_r1(&c147_s1); return digest; }
struct c148_r0 { union { unsigned long long m1; enum wide m2; u8 m3[2]; u128 m4[2][1]; } ; enum plain m5 : 4; _Bool m6; };
static void digest_c148_r0(const struct c148_r0 *p) { D(p->m1); D(p->m2); D(p->m3[0]); D(p->m3[1]); DD(p->m4[0][0]); DD(p->m4[1][0]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c148_r0) << 16)); }
static struct c148_r0 pass_c148_r0(struct c148_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c148_r0 make_c148_r0(u64 k) { struct c148_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c148_r0(struct c148_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m1 + p->m6; }
struct c148_r1 { u32 m0[2]; };
static void digest_c148_r1(const struct c148_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(sizeof *p + (_Alignof(struct c148_r1) << 16)); }
static struct c148_r1 pass_c148_r1(struct c148_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c148_r1 make_c148_r1(u64 k) { struct c148_r1 v = { 0 }; effect(k); v.m0[1] = k; return v; }
static u64 through_c148_r1(struct c148_r1 *p, s32 k) { effect(k); p->m0[1] ^= k; return p->m0[0] + p->m0[1]; }
static u128 c148_g0 = 9257;
static enum negative c148_g1 = -159;
static struct c148_r0 c148_s0 = { { .m3 = { [1] = -1 } }, 257813, -114 };
static struct c148_r1 c148_s1 = { .m0 = { [0] = 86463 } };
static u64 c148_run(u64 x, u64 y) { x = ((u64)((u32)(c148_g0 || 70))); { union { struct c148_r1 r; u8 b[sizeof(struct c148_r1)]; u16 h[2]; } u0; __builtin_memset(&u0, 115, sizeof u0); u0.r.m0[1] &= ((void)c148_g0, (0x854033c6u ? c148_s1 : c148_s1).m0[1]); for (u32 k_ = 0; k_ < sizeof u0.b; k_++) D(u0.b[k_]); u0.b[236 % sizeof u0.b] ^= (x * 0x1fffffffffffffeUL); digest_c148_r1(&u0.r); } { struct c148_r1 r1 = make_c148_r1(MAX(+((void)c148_g0, x), +2147483632)); struct c148_r1 *p_r1 = &r1, c_r1 = *p_r1; digest_c148_r1(&r1); } return ((0x3fffffu ? y : x) | MAX(+y, +c148_g1)); }
u64 c148(u64 x, u64 y) { digest = effects = 7; u64 v_ = c148_run(x, y); D(v_); D(effects); D(c148_g0); D(c148_g1); digest_c148_r0(&c148_s0); digest_c148_r1(&c148_s1); return digest; }
struct c149_r0 { u64 m0 : 29; s16 m1; u16 m2 : 10; enum wide m3; enum plain m4; s32 m5 : 6; s64 m6 : 29; };
static void digest_c149_r0(const struct c149_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c149_r0) << 16)); }
static struct c149_r0 pass_c149_r0(struct c149_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c149_r0 make_c149_r0(u64 k) { struct c149_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c149_r0(struct c149_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c149_r1 { s128 m0; u16 m1 : 7; u16 m2 : 15; u16 : 0; unsigned long long m3[2][1]; };
static void digest_c149_r1(const struct c149_r1 *p) { DD(p->m0); D(p->m1); D(p->m2); D(p->m3[0][0]); D(p->m3[1][0]); D(sizeof *p + (_Alignof(struct c149_r1) << 16)); }
static struct c149_r1 pass_c149_r1(struct c149_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c149_r1 make_c149_r1(u64 k) { struct c149_r1 v = { 0 }; effect(k); v.m3[1][0] = k; return v; }
static u64 through_c149_r1(struct c149_r1 *p, s32 k) { effect(k); p->m3[1][0] ^= k; return p->m0 + p->m3[1][0]; }
static enum tiny c149_g0 = 4269;
static u16 c149_g1 = 13880;
static struct c149_r0 c149_s0 = { -1, 0, 3 };
static struct c149_r1 c149_s1 = { .m2 = -185918, .m1 = -37, .m0 = -119 };
static s32 c149_f0(s64 x, u32 y) { effect(1 + x); c149_g0 += ((enum wide)((x ? c149_g1 : x) >> (y & 31))); { u32 n_l0 = 0; l0: { y += x; D(((s64)({ typeof((_Bool)y) q0_ = MAX(+c149_g0, +0x7fffffffu); q0_; }) >> ((c149_g0 ^ x) & 63))); } if (n_l0++ < 1 && ((enum tiny)x)) goto l0; } return c149_g1; }
static s32 c149_f1(s64 x, u32 y) { effect(2 + x); D(0xffffff82u); return ((--c149_s1.m3[0][0]) + (--c149_g0)); }
static s32 (*c149_fp)(s64, u32) = c149_f0, (*c149_fns[2])(s64, u32) = { c149_f1, c149_f0 };
static u128 c149_f2(u8 x, _Bool y) { effect(3 + x); switch ((u16)(c149_f0((c149_g1 ^ x), MAX(+y, +c149_g1)) & 15)) { case 0 ... 2: { DD((((s64)y << (c149_g0 & 63)) + (+(2147483596 ? c149_g1 : c149_g0)))); } break; default: { D(MAX(+(-52), +(~((enum negative)y)))); } case 6 ... 8: { { struct f_ { enum negative n; s64 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = __builtin_ctz((u32)x | 1u << 28); q_->v[({ s128 q0_ = 0; for (int k_ = 0; k_ < 3; k_++) q0_ += k_; (void)c149_g1; q0_; }) & 3] = ((enum plain)x); f0.v[(y * W1) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } } break; } { { __attribute__((cleanup(left))) s32 g2 = 1; __attribute__((cleanup(left))) s32 g3 = 2; if ((c149_g1 ? 16777215 : c149_g1)) goto g1; __auto_type v4 = (s32)((-(c149_s1.m3[0][0] &= '\x5')) >> ((c149_g0 | x) & 15)); { { __attribute__((cleanup(left))) s32 g6 = 3; __attribute__((cleanup(left))) s32 g7 = 4; if (x) goto g5;  } effect(4); g5: ; } } effect(4); g1: ; } return ((y + c149_g0) + (c149_g1 ? x : c149_g0)); }
static u64 c149_run(u64 x, u64 y) {  return ((u64)c149_f0(x, '\xfe') << (c149_g0 & 63)); }
u64 c149(u64 x, u64 y) { digest = effects = 7; u64 v_ = c149_run(x, y); D(v_); D(effects); D(c149_g0); D(c149_g1); digest_c149_r0(&c149_s0); digest_c149_r1(&c149_s1); return digest; }
