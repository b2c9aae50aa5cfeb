/* Made by record.ts (seed 22): do not edit. */
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long s64;
typedef unsigned __int128 u128; typedef __int128 s128; typedef __builtin_va_list va_list;
typedef s32 (*binary)(s64, u32);
struct pair { s16 a; u64 b; }; struct big { u64 v[3]; };
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
    case 'q': { s128 v = __builtin_va_arg(ap, s128); r = r * 15 + (u64)v + (u64)(v >> 64); break; }
    case 's': { struct pair v = __builtin_va_arg(ap, struct pair); r = r * 17 + v.a * 3 + v.b; break; }
    case 'b': { struct big v = __builtin_va_arg(ap, struct big); r = r * 19 + v.v[0] * 3 + v.v[2]; break; }
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
static s128 c1_g0 = -10871;
static u8 c1_g1 = 2;
static s32 c1_f0(s64 x, u32 y) { effect(1 + x); s128 v0 = c1_g1; D(v0); return ((62 << (0x800000 & 15)) * ((u128)c1_g1 >> (x & 127))); }
static s32 c1_f1(s64 x, u32 y) { effect(2 + x); if (((-_Alignof(u64)) ?: (y | x))) goto l0; { y ^= (T1 ^ ((x >> (c1_g1 & 7)) ?: x)); } l0: ; if (((s128)(+250) << ('\xff' & 127))) goto l1; {  } l1: ; return N0; }
static s32 (*c1_fp)(s64, u32) = c1_f0, (*c1_fns[2])(s64, u32) = { c1_f1, c1_f0 };
static enum plain c1_f2(s128 x, s32 y) { effect(3 + x); { if (c1_g0) goto l0; if (c1_g0) { { enum { k1 = 7 / 2 > 3 ? 1 : -2 }; { u32 n_l2 = 0; l2: { D(((s64)c1_f0((!c1_g0), c1_g0) >> ('\x5b' & 63))); enum { k3 = 'a' + 1 }; } if (n_l2++ < 0 && (((u128)(0) >> (425861098 & 127)) | x)) goto l2; } } l0: { { u32 n_l4 = 0; l4: {  } if (n_l4++ < 2 && ((s64)(0x7u | c1_g1) << (x & 63))) goto l4; } { if (((N0 ?: y) << (x & 7))) goto l5; if ((c1_g1 + c1_g1)) { { enum { k6 = 7 / 2 > 3 ? 1 : -2 }; } l5: {  } } } } } } x |= y; return (!(!c1_g0)); }
static u64 c1_run(u64 x, u64 y) { enum { k0 = sizeof(u64) * 3 }; return c1_f1((x * c1_g1), (y | c1_g1)); }
u64 c1(u64 x, u64 y) { digest = effects = 7; u64 v_ = c1_run(x, y); D(v_); D(effects); D(c1_g0); D(c1_g1); return digest; }
struct c2_r0 { u32 m0[2][1]; s8 m1 : 1; };
static void digest_c2_r0(const struct c2_r0 *p) { D(p->m0[0][0]); D(p->m0[1][0]); D(p->m1); D(sizeof *p + (_Alignof(struct c2_r0) << 16)); }
static struct c2_r0 pass_c2_r0(struct c2_r0 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c2_r0 make_c2_r0(u64 k) { struct c2_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c2_r0(struct c2_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0[0][0] + p->m1; }
struct c2_r1 { u32 m0 : 18; struct { s128 m2; s32 m3 : 9; enum negative m4 : 5; u16 m5; } __attribute__((packed)) ; enum negative m6; s32 m7 : 32; s32 m8[4]; u16 m9[1]; s16 m10 : 7; };
static void digest_c2_r1(const struct c2_r1 *p) { D(p->m0); DD(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(p->m8[0]); D(p->m8[1]); D(p->m8[2]); D(p->m8[3]); D(p->m9[0]); D(p->m10); D(sizeof *p + (_Alignof(struct c2_r1) << 16)); }
static struct c2_r1 pass_c2_r1(struct c2_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c2_r1 make_c2_r1(u64 k) { struct c2_r1 v = { 0 }; effect(k); v.m10 = k; return v; }
static u64 through_c2_r1(struct c2_r1 *p, s32 k) { effect(k); p->m10 ^= k; return p->m0 + p->m10; }
static s16 c2_g0 = -20837;
static s8 c2_g1 = 6;
static struct c2_r0 c2_s0 = { .m1 = 0, .m0 = { [1] = { 327961 } } };
static struct c2_r1 c2_s1 = { .m8 = { [3] = 3 } };
static s32 c2_f0(s64 x, u32 y) { effect(1 + x); { typedef enum wide t0; t0 t0v = ((void)c2_g0, (-c2_g0)); D(t0v * sizeof(t0)); } unsigned long long v1 = ((s128)(y * ((enum tiny)x))); return 0xa1; }
static u64 c2_run(u64 x, u64 y) { if (c2_g0) { { typeof(c2_g1) w_ = ONCE(c2_g1); *(volatile typeof(c2_g1) *)&c2_g1 = w_ + ({ u8 t0_[16] = "23456789abc"; __builtin_memset(t0_, c2_g1, 7); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 7) > 0) - (__builtin_memcmp(t0_, t0_ + 3, 7) < 0)); }); D(c2_g1); } } else { { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (x & y); D(y); } D(c2_s1.m2); } c2_s1.m4 = (((s8)__builtin_parityll(y)) ^ ((u128)c2_s0.m0[0][0] << (c2_g1 & 127))); c2_g1 = (0xffffffffu * ((s128)(c2_g0++) << (x & 127))); return ((u128)((0) >> ((96) & 31)) << (y & 127)); }
u64 c2(u64 x, u64 y) { digest = effects = 7; u64 v_ = c2_run(x, y); D(v_); D(effects); D(c2_g0); D(c2_g1); digest_c2_r0(&c2_s0); digest_c2_r1(&c2_s1); return digest; }
struct c3_r0 { unsigned long long m0; _Bool m1 : 1; _Bool : 1; enum negative m2 : 5; enum negative : 22; };
static void digest_c3_r0(const struct c3_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c3_r0) << 16)); }
static struct c3_r0 pass_c3_r0(struct c3_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c3_r0 make_c3_r0(u64 k) { struct c3_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c3_r0(struct c3_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c3_r1 { struct { u32 m1 : 31; } m0; s32 m2; enum plain m3 : 4; u8 m4; u16 m5 : 10; s32 m6 : 15; s128 m7; };
static void digest_c3_r1(const struct c3_r1 *p) { D(p->m0.m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); DD(p->m7); D(sizeof *p + (_Alignof(struct c3_r1) << 16)); }
static struct c3_r1 pass_c3_r1(struct c3_r1 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c3_r1 make_c3_r1(u64 k) { struct c3_r1 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c3_r1(struct c3_r1 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0.m1 + p->m7; }
static enum plain c3_g0 = 1;
static s16 c3_g1 = 29476;
static char c3_a0[4] = { 4, [2 ... 3] = 71 };
static struct c3_r0 c3_s0 = { };
static struct c3_r1 c3_s1 = { { }, 488960, 3, 231, 6, -253207 };
static s32 c3_f0(s64 x, u32 y) { effect(1 + x); D((x ? (c3_a0[0x7u & 3] - ((s8)0x9b2cf4b5)) : MAX(+_Alignof(u64), +((97) - c3_g1)))); { u64 o0 = (11); D(variadic(7, "lsubiil", (long)(x / (('\x9d' & 0x7f) + 1)), (struct pair){ MAX(+y, +P2), (y || c3_g0) }, (u32)((u64)c3_g0 << (c3_g1 & 63)), (struct big){ { ((void)c3_g0, (-2)), [2] = c3_g1 } }, (u16)(*(c3_a0 + (x & 3))), (char)c3_a0[c3_g1 & 3], (long)({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 3, 1); t0_[15] = 0; text((char *)t0_); }))); } return x; }
static u64 c3_run(u64 x, u64 y) { { u64 o0 = W1; D(variadic(1, "w", (u64)MAX(+(57), +c3_g1))); } D(c3_a0[((c3_g0 ^ x) ? ((s64)1411973103 << (c3_g0 & 63)) : c3_f0('\x48', c3_g0)) & 3]); return ((enum wide)(0x7u ? c3_g0 : '\x2')); }
u64 c3(u64 x, u64 y) { digest = effects = 7; u64 v_ = c3_run(x, y); D(v_); D(effects); D(c3_g0); D(c3_g1); D(c3_a0[0]); D(c3_a0[1]); D(c3_a0[2]); D(c3_a0[3]); digest_c3_r0(&c3_s0); digest_c3_r1(&c3_s1); return digest; }
static u32 c4_g0 = 18149;
static s128 c4_g1 = 0;
static u16 c4_a0[4] = { 5, [2 ... 3] = 72 };
static u64 c4_run(u64 x, u64 y) { c4_g1 -= (x % ((((_Bool)y) & 0x7f) | 64)); const volatile s128 c0 = ((enum negative)(--c4_g1)); DD(({ __auto_type q0_ = (s128)+(((s64)0x4000UL << (c4_g1 & 63)) | ((unsigned long long)c4_g0)); q0_; })); D(TYPE(((u64)__builtin_clz((u32)y | 1u << 5) << (0x68 & 63)))); { s32 a1[4] = { c4_a0[c4_g0 & 3], [3] = "text\x80\0\377"[(c4_g1 &= x) & 7], [1] = sizeof(+0x3ffffffeUL) }; a1[((y & 3)[c4_a0]) & 3] += y; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D((c4_g1--)); s8 v2 = ((s128)((enum wide)x) << (c0 & 127)); return ((s64)(c4_g0 && y) << (0xc3a57d46 & 63)); }
u64 c4(u64 x, u64 y) { digest = effects = 7; u64 v_ = c4_run(x, y); D(v_); D(effects); D(c4_g0); D(c4_g1); D(c4_a0[0]); D(c4_a0[1]); D(c4_a0[2]); D(c4_a0[3]); return digest; }
static u64 c5_g0 = 20195;
static char c5_g1 = -165;
static s32 c5_f0(s64 x, u32 y) { effect(1 + x); D(((s128)(c5_g0 &= (x ? c5_g1 : c5_g1)) >> ((y || 2147483647) & 127))); s32 v0 = (({ s64 q0_ = (x & c5_g1); if (q0_ & 1) q0_ = (0x6fUL ? c5_g0 : c5_g1); else q0_++; q0_; }) ? (~x) : (y++)); return (c5_g1 = ((void)y, 0)); }
static u64 c5_run(u64 x, u64 y) { { _Bool a0[2][3] = { { (!'\x95'), ({ __attribute__((cleanup(left))) s32 q0_ = 1; c5_g0; }) }, [1] = { [2] = __builtin_clzl((u64)c5_g1 | 1ul << 48) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[(y++) & 1][((s64)c5_g0 << (c5_g0 & 63)) & 1] = (((u8)(-2)) | '\x6a'); q_a0[(x++) & 3]++; *(*(a0 + 1) + 1) *= text("" "c"); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } static enum wide st1 = 88; { s128 a2[2][3] = { { ((unsigned long long)(-109)), __builtin_ctzll((u64)c5_g0 | 1ul << 8) }, [1] = { [2] = (c5_g0 ? '\x3f' : c5_g0) } }, (*p_a2)[3] = a2, *q_a2 = *a2 + 1; p_a2[(x & c5_g1) & 1][(y || st1) & 1] += c5_f0(((u128)y << (c5_g1 & 127)), ({ enum tiny q1_ = 0; for (int k_ = 0; k_ < 3; k_++) q1_ += k_; (void)y; q1_; })); q_a2[0x2c2e16d7 & 3]++; *(*(a2 + 1) + 1) += (x * y); p_a2++; D((*p_a2)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a2[0][0])[k_]); D(sizeof(a2[0]) + sizeof(*p_a2)); } static unsigned long long st3 = 81; st3 &= ({ _Bool q2_ = ({ __attribute__((cleanup(left))) s32 q3_ = 1; st1; }); if (q2_ & 1) q2_ = c5_g1; else q2_++; q2_; }); st1 &= ((u128)(~((u128)0x63UL >> (st3 & 127))) >> (((s64)W1 >> (0x24b74622aee970b7UL & 63)) & 127)); static s128 st4 = 69; return ((s128)y << (c5_g0 & 127)); }
u64 c5(u64 x, u64 y) { digest = effects = 7; u64 v_ = c5_run(x, y); D(v_); D(effects); D(c5_g0); D(c5_g1); return digest; }
static enum plain c6_g0 = -186;
static u16 c6_g1 = -24709;
static u64 c6_run(u64 x, u64 y) {  return (2044745838 >> (c6_g1 & 7)); }
u64 c6(u64 x, u64 y) { digest = effects = 7; u64 v_ = c6_run(x, y); D(v_); D(effects); D(c6_g0); D(c6_g1); return digest; }
static unsigned long long c8_g0 = 4;
static _Bool c8_g1 = 129;
static s32 c8_f0(s64 x, u32 y) { effect(1 + x); D((((u64)(x % ((0xf7d9318f & 0x7f) - 200)) >> (c8_g0 & 63)), 0xfffffffeu)); return (((void)c8_g1, P2), (c8_g1, y)); }
static s32 c8_f1(s64 x, u32 y) { effect(2 + x); { char a0[2 + 2] = { [1 ... 2] = 0xbfu, (x >> (y & 31)) }; a0[c8_f0(c8_g0, (1)) & 3] &= ((y * (-99)) % ((y & 0x7f) + 1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ((x / ((x & 0x7f) - 200)) ^ (2147483460 % ((c8_g1 & 0x7f) | 64))); }
static s32 (*c8_fp)(s64, u32) = c8_f0, (*c8_fns[2])(s64, u32) = { c8_f1, c8_f0 };
static u32 c8_f2(unsigned long long x, s8 y) { effect(3 + x); D((x && (x >> (x & 15)))); typeof((enum tiny)0) v0 = ((u64)417272748 << (((void)y, y) & 63)); return c8_g0; }
static u64 c8_run(u64 x, u64 y) {  return y; }
u64 c8(u64 x, u64 y) { digest = effects = 7; u64 v_ = c8_run(x, y); D(v_); D(effects); D(c8_g0); D(c8_g1); return digest; }
struct c10_r0 { s16 m0 : 16; enum negative m1 __attribute__((aligned(1))); _Bool m2 : 1; u32 m3 : 9; u64 m4 : 64; };
static void digest_c10_r0(const struct c10_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c10_r0) << 16)); }
static struct c10_r0 pass_c10_r0(struct c10_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c10_r0 make_c10_r0(u64 k) { struct c10_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c10_r0(struct c10_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static enum plain c10_g0 = -93;
static s16 c10_g1 = 248;
static struct c10_r0 c10_s0 = { };
static s32 c10_f0(s64 x, u32 y) { effect(1 + x); y /= (c10_g1 & 0x3f) - 77; c10_s0.m1 /= (y & 0x3f) + 1; return ((x ? x : 2147483623) ? ((u128)y) : (c10_g1 & c10_g1)); }
static s32 c10_f1(s64 x, u32 y) { effect(2 + x);  return (('\x8c' * c10_g1) && ('\xfe' << (c10_g0 & 31))); }
static s32 (*c10_fp)(s64, u32) = c10_f0, (*c10_fns[2])(s64, u32) = { c10_f1, c10_f0 };
static unsigned long long c10_f2(u16 x, u128 y) { effect(3 + x); { typedef s8 t0; t0 t0v = ({ u8 o0_; _Bool bo0_ = __builtin_add_overflow((s16)(c10_g1 || c10_g0), (s32)(3 + c10_g0), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); D(t0v * sizeof(t0)); } { u32 n_l1 = 0; l1: { for (s32 i2 = 0, n_i2 = 0; n_i2 < 3 && i2 < 10; n_i2++, i2++) {  } { typedef _Bool t3; t3 t3v = c10_g0; D(t3v * sizeof(t3)); } } if (n_l1++ < 2 && ({ u8 t1_[16] = "23456789abc"; __builtin_memmove(t1_ + 2, t1_, 4); t1_[15] = 0; __builtin_strlen((char *)t1_ + 2); })) goto l1; } return (((_Bool)c10_g1) * ({ u8 t2_[16] = "23456789abc"; __builtin_memcpy(t2_, "abcdefghijk" + 3, 4); t2_[15] = 0; ((__builtin_memcmp(t2_, "2345678", 4) > 0) - (__builtin_memcmp(t2_, t2_ + 3, 4) < 0)); })); }
static u64 c10_run(u64 x, u64 y) { D(((char)((y ? 0xeb30a5bf : x) & ((u64)c10_g1)))); { s32 x_p0 = y; typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = (x >> (y & 31)); if ((c10_s0.m3 -= c10_g1)) *pp_p0 = &y_p0; *p0 += (c10_g1 || x); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (MAX(+x, +'\xa') ? x_p0 : y_p0); *((0x8eUL | 0xffffffffu) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { u32 x_p1 = (c10_g1 - x); typeof(x_p1) y_p1 = 3, *p1 = &x_p1, **pp_p1 = &p1; **pp_p1 = (0xffffff5cu ? y : y); if ((2 & (-104))) *pp_p1 = &y_p1; *p1 += (0x5 | x); D(x_p1); D(y_p1); D(*pp_p1 == &x_p1); (((u64)0xffffff39 >> (y & 63)) ? x_p1 : y_p1); *((0x2a530f59u >> (c10_g1 & 31)) ? &x_p1 : &y_p1) ^= 5; D(x_p1 * 3 + y_p1); } c10_s0.m2 -= (((enum negative)(c10_g0 &= c10_g1)) ? (((u8)c10_g1) && 0x57de02a0db652d17UL) : MAX(+y, +(y + y))); D(MAX(+(c10_g0 & ((u64)c10_g1 << (c10_g0 & 63))), +({ s64 a0_ = (x && 0x1ffffffUL); s64 ra0_ = __atomic_fetch_xor(&a0_, y, 5); ra0_ * 3 + __atomic_load_n(&a0_, 0); }))); c10_s0.m3 /= ((y * x) & 0x3f) + 1; return ((u32)((s32)W1)); }
u64 c10(u64 x, u64 y) { digest = effects = 7; u64 v_ = c10_run(x, y); D(v_); D(effects); D(c10_g0); D(c10_g1); digest_c10_r0(&c10_s0); return digest; }
static u8 c11_g0 = -1690;
static enum plain c11_g1 = 0;
static s32 c11_f0(s64 x, u32 y) { effect(1 + x);  return ({ s32 o0_; _Bool bo0_ = __builtin_add_overflow((s64)({ __auto_type q1_ = (s16)+'\xfe'; q1_; }), (u16)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); }
static s32 c11_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = 0xcd2ccaa2u; u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } D((({ u64 a0_ = (0x5UL || c11_g0); s64 ra0_ = __sync_bool_compare_and_swap(&a0_, a0_, c11_f0(c11_g1, y)); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) >> (text("" "c") & 15))); return (({ __auto_type q1_ = (unsigned long long)+c11_g1; q1_; }) ?: ((u8 *)&(u64){ c11_g1 })[7]); }
static s32 (*c11_fp)(s64, u32) = c11_f0, (*c11_fns[2])(s64, u32) = { c11_f1, c11_f0 };
static s128 c11_f2(enum tiny x, u8 y) { effect(3 + x); c11_g1 -= y; { s128 a0[] = { [0 ... 3] = x, [1] = 0x95UL }; a0[(*c11_fp)(c11_g0, 0x1f1cf97fa845da9aUL) & 3] += ({ u8 o0_; _Bool bo0_ = __builtin_mul_overflow((u32)(y * c11_g0), (s32)c11_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return y; }
static u64 c11_run(u64 x, u64 y) {  return c11_f1((c11_g1 ?: 0x3UL), c11_g1); }
u64 c11(u64 x, u64 y) { digest = effects = 7; u64 v_ = c11_run(x, y); D(v_); D(effects); D(c11_g0); D(c11_g1); return digest; }
struct c12_r0 { _Bool m0 : 1; enum tiny m1; _Bool m2; u16 m3 : 8; };
static void digest_c12_r0(const struct c12_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c12_r0) << 16)); }
static struct c12_r0 pass_c12_r0(struct c12_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c12_r0 make_c12_r0(u64 k) { struct c12_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c12_r0(struct c12_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c12_r1 { u32 m0 : 22; s32 m1 : 3; s32 : 2; struct { u64 m3 : 56; u32 m4 : 2; } __attribute__((packed)) ; };
static void digest_c12_r1(const struct c12_r1 *p) { D(p->m0); D(p->m1); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c12_r1) << 16)); }
static struct c12_r1 pass_c12_r1(struct c12_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c12_r1 make_c12_r1(u64 k) { struct c12_r1 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c12_r1(struct c12_r1 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static enum negative c12_g0 = 5;
static s16 c12_g1 = -1510;
static struct c12_r0 c12_s0 = { .m0 = 0, .m2 = -84 };
static struct c12_r1 c12_s1 = { .m0 = -1, .m1 = 135 };
static s32 c12_f0(s64 x, u32 y) { effect(1 + x); { enum negative a_p0[8] = { N0, 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); *p0++ = (c12_g0 > c12_g0); p0 += 163 & 1; for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return c12_s0.m0; }
static s32 c12_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x61358399; D(variadic(2, "pu", &o0, (u32)(c12_g0 ? x : x))); } u8 v1 = __builtin_clz((u32)(({ u32 o0_; _Bool bo0_ = __builtin_add_overflow((u32)c12_g0, (s8)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) ? ((s64)c12_g1) : (c12_g1 <= c12_g0)) | 1u << 26); return c12_g1; }
static s32 (*c12_fp)(s64, u32) = c12_f0, (*c12_fns[2])(s64, u32) = { c12_f1, c12_f0 };
static s8 c12_f2(u64 x, s64 y) { effect(3 + x); { u64 o0 = 1023151645; D(variadic(4, "uqpw", (u32)c12_s1.m0, (s128)__builtin_types_compatible_p(typeof(+c12_g1), unsigned), &o0, (u64)(c12_g0 ^ c12_g0))); } D(x); return ((y | x) + (c12_g1 ? c12_g0 : y)); }
static u64 c12_run(u64 x, u64 y) { __auto_type v0 = (u8)+((TYPE(+c12_g0) != (0x3fu == y)) / ((c12_g1 & 0x7f) - 200)); { u64 o1 = '\x6f'; D(variadic(0, "")); } return c12_f1((c12_g1 * (115)), (1083144177 ? sizeof(enum tiny) : x)); }
u64 c12(u64 x, u64 y) { digest = effects = 7; u64 v_ = c12_run(x, y); D(v_); D(effects); D(c12_g0); D(c12_g1); digest_c12_r0(&c12_s0); digest_c12_r1(&c12_s1); return digest; }
static s128 c13_g0 = 0;
static enum negative c13_g1 = 1;
static s16 c13_a0[4] = { 8, [2 ... 3] = 73 };
static s32 c13_f0(s64 x, u32 y) { effect(1 + x); { const char *str0 = 0xffffffa8u ? "\377\t\\" : "\0012\0x"; D(text(str0)); while (*str0) D(*str0++); } { u8 a_p1[8] = { ((u8)c13_g1), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D(*--p1); p1++; D(p1[-1] + *(p1 + 1)); D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); D((char *)e_p1 - (char *)p1); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } return ((u64)x >> (c13_g0 & 63)); }
static s32 c13_f1(s64 x, u32 y) { effect(2 + x); { u128 a_p0[8] = { ((u64)0x52UL << (x & 63)), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); p0 += (-94) & 1; D((char *)e_p0 - (char *)p0); D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } __auto_type v1 = (u64)+((((u64)(31) >> (c13_g0 & 63)) << (N0 & 15)) != sizeof(+y)); return (~x); }
static s32 (*c13_fp)(s64, u32) = c13_f0, (*c13_fns[2])(s64, u32) = { c13_f1, c13_f0 };
static u64 c13_f2(unsigned long long x, enum wide y) { effect(3 + x); { __attribute__((cleanup(left))) s32 g1 = 1; if (c13_g1) return (~(++y)); D((-89)); } s32 v2 = c13_g1; return TYPE(((u64)x << (x & 63))); }
static u64 c13_run(u64 x, u64 y) { if ((y |= (x == 0x4))) goto l0; {  } l0: ; c13_a0[({ __auto_type q0_ = (enum negative)+c13_g0; q0_; }) & 3] = ((u64)TYPE(c13_f2(x, c13_g0)) >> (c13_g1 & 63)); c13_a0[((s64)c13_g0 >> (c13_g0 & 63)) & 3] &= (c13_g1 >> ((c13_g0 + 0x5u) & 7)); { u32 n1 = 1; while (n1-- > 0) { for (s32 g2 __attribute__((cleanup(left))) = 1, *o_g2 = &g2; o_g2; o_g2 = 0) { c13_g0 ^= ({ u64 q1_ = y; q1_ * 0xffffffffffffff7fUL; }); x = (c13_fp)((-2), c13_g0); } c13_g1 = y; } } { u64 o3 = TYPE(+'\xff'); D(bump(&o3, (++c13_g1))); o3 -= bump(&o3, 3); D(o3); u64 a_o3[4] = { o3, bump(&o3, 1), o3 }; a_o3[bump(&o3, 1) & 3] &= bump(&o3, ((s8)0x5UL)); D(o3 + a_o3[0] + a_o3[1] * 3 + a_o3[2] * 5 + a_o3[3]); } s8 v4 = (((s64)(c13_g1 ? '\x80' : c13_g0) >> (c13_g1 & 63)) != x); { u64 o5 = c13_g0; D(bump(&o5, ((u32)0xf82e5f4e9f40c156UL))); o5 |= bump(&o5, 3); D(o5); u64 a_o5[4] = { o5, bump(&o5, 1), o5 }; a_o5[bump(&o5, 1) & 3] &= bump(&o5, (v4 & x)); D(o5 + a_o5[0] + a_o5[1] * 3 + a_o5[2] * 5 + a_o5[3]); } return y; }
u64 c13(u64 x, u64 y) { digest = effects = 7; u64 v_ = c13_run(x, y); D(v_); D(effects); D(c13_g0); D(c13_g1); D(c13_a0[0]); D(c13_a0[1]); D(c13_a0[2]); D(c13_a0[3]); return digest; }
static s64 c14_g0 = -24879;
static enum negative c14_g1 = 3214;
static s32 c14_f0(s64 x, u32 y) { effect(1 + x);  return ((char)(c14_g0 ? 0x2u : c14_g0)); }
static s32 c14_f1(s64 x, u32 y) { effect(2 + x); c14_g0 <<= ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 2, 7); t0_[15] = 0; text((char *)t0_); }) & 7; __auto_type v0 = (u32)+'\x1f'; return ((!c14_g0) ? (c14_g1 % ((y & 0x7f) - 200)) : (~(10))); }
static s32 (*c14_fp)(s64, u32) = c14_f0, (*c14_fns[2])(s64, u32) = { c14_f1, c14_f0 };
static u64 c14_run(u64 x, u64 y) { switch ((u8)((*c14_fp)('\x89', 2126010038) & 15)) { case -2 ... 0: { y >>= ('\x6' - 0xffffff9au) & 7; } { effect(3); case 1: ;  } break; case 4: { u8 v0 = c14_g1; } break; case 7: { D((((u32)c14_g1) != (-(*c14_fp)(c14_g0, c14_g1)))); } break; } switch ((u16)(((void)y, (!0x0u)) & 7)) {  } switch ((u32)(c14_g0)) { case 1 ... 2: { c14_g1 |= ((~(c14_g0 ? c14_g0 : T1)) / (((35 != x) & 0x7f) - 200)); } break; default: { D(sizeof(+(~c14_g0))); } break; } { struct f_ { enum wide n; u16 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = __builtin_ctzll((u64)'\x3' | 1ul << 35); q_->v[c14_g1 & 3] = (c14_g0 ? 0xffffffffffffff9fUL : x); f1.v[((unsigned long long)x) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } D("text\x80\0\377"[((s8)__builtin_popcount((5))) & 7]); switch ((u64)(((void)y, sizeof(+c14_g1)) % 9)) { default: {  } case 0: { switch ((s64)(({ u8 t0_[16] = "23456789abc"; __builtin_memmove(t0_ + 1, t0_, 2); t0_[15] = 0; text((char *)t0_); }) & 15)) { case -2 ... -1: {  } break; default: { { struct f_ { enum plain n; s32 v[]; }; static struct f_ f2 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f2[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f2; q_->n = c14_g1; q_->v[0x36b1cb1au & 3] &= ((s128)0x10); f2.v[c14_g1 & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f2.v[0] + f2.v[1] * 3 + f2.v[2]); D(q_->n); } } break; } } case 3 ... 5: { ++c14_g0; } break; } D(((void)(0x6UL ? c14_g1 : c14_g1), 133)); return c14_g0; }
u64 c14(u64 x, u64 y) { digest = effects = 7; u64 v_ = c14_run(x, y); D(v_); D(effects); D(c14_g0); D(c14_g1); return digest; }
struct c15_r0 { enum negative m0 : 5; u16 m1 : 16; s64 m2 : 40; s64 : 0; _Bool m3; s16 m4 : 8; u8 m5; s32 m6[2]; };
static void digest_c15_r0(const struct c15_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6[0]); D(p->m6[1]); D(sizeof *p + (_Alignof(struct c15_r0) << 16)); }
static struct c15_r0 pass_c15_r0(struct c15_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c15_r0 make_c15_r0(u64 k) { struct c15_r0 v = { 0 }; effect(k); v.m6[1] = k; return v; }
static u64 through_c15_r0(struct c15_r0 *p, s32 k) { effect(k); p->m6[1] ^= k; return p->m0 + p->m6[1]; }
static s16 c15_g0 = 7;
static u32 c15_g1 = 1579;
static struct c15_r0 c15_s0 = { 240, 195, -325949 };
static s32 c15_f0(s64 x, u32 y) { effect(1 + x); { _Bool a_p0[8] = { c15_g1, 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8];  for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } c15_s0.m4 |= ((s64)y >> ((c15_g1 + P2) & 63)); return __builtin_types_compatible_p(typeof(+(c15_g0, x)), u64); }
static s32 c15_f1(s64 x, u32 y) { effect(2 + x); c15_s0.m5 += (((c15_g1, c15_g0) != c15_g0) ^ c15_g0); { u32 o_p0 = ((c15_g0 >> ((-2) & 15)) >> (0x7ffffffu & 7)), *p0 = &o_p0; *p0 |= TYPE(+text("" "c")); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= TYPE(c15_g1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return ((y % ((y & 0x7f) + 1)) << (N0 & 15)); }
static s32 (*c15_fp)(s64, u32) = c15_f0, (*c15_fns[2])(s64, u32) = { c15_f1, c15_f0 };
static u64 c15_f2(unsigned long long x, char y) { effect(3 + x); u16 v0 = (c15_s0.m5 || ((y >> ((-32) & 31)), y)); return ((y / ((2147483482 & 0x7f) | 64)) == (y || x)); }
static u64 c15_run(u64 x, u64 y) { { s128 a_p0[8] = { c15_s0.m5, 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); p0 += y & 1; *p0 &= c15_s0.m3; D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } D(((s128)(({ _Bool q1_ = N0; if (q1_ & 1) q1_ = y; else q1_++; q1_; }), (0x3ea38943 < 0x83c3a90e)) >> ((N0 >= 0xca9f2e15u) & 127))); D(MAX(+c15_s0.m2, +TYPE(+(c15_g1 ^ y)))); c15_s0.m2 = c15_g0; const _Bool c1 = ((x << ('\xaa' & 15)) << ((-39) & 15)); { u64 o2 = 0x3; D(variadic(1, "p", &o2)); } D(0xfffffffeu); return (({ s128 q2_ = 0; for (int k_ = 0; k_ < 3; k_++) q2_ += k_; (void)c15_g1; q2_; }), c15_g0); }
u64 c15(u64 x, u64 y) { digest = effects = 7; u64 v_ = c15_run(x, y); D(v_); D(effects); D(c15_g0); D(c15_g1); digest_c15_r0(&c15_s0); return digest; }
static enum tiny c16_g0 = 0;
static enum negative c16_g1 = -181;
static s32 c16_f0(s64 x, u32 y) { effect(1 + x); _Bool v0 = c16_g1; if (((u64)(v0 ?: x) >> (v0 & 63))) goto l1; {  } l1: ; return c16_g0; }
static s32 c16_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: { if ((c16_g1 += c16_g0)) goto l1; { if (((char)(0xffffffffffffff51UL << (y & 7)))) return (sizeof(+c16_g1) & (x ^ x)); } l1: ; { u64 o2 = (6); D(variadic(2, "bq", (struct big){ { (c16_g1 / ((y & 0x7f) + 1)), [2] = (c16_g1 - 0x4c82aa78) } }, (s128)((s64)x >> (y & 63)))); } } if (n_l0++ < 1 && ({ enum tiny q0_ = (y += c16_g1); q0_ + 0x6UL; })) goto l0; } enum negative v3 = (((s64)((-70) ? (63) : c16_g1) >> (x & 63)) / ((({ __attribute__((cleanup(left))) s32 q1_ = 5; c16_g1; }) & 0x7f) - 200)); return ((s32)(c16_g0 % ((c16_g0 & 0x7f) + 1))); }
static s32 (*c16_fp)(s64, u32) = c16_f0, (*c16_fns[2])(s64, u32) = { c16_f1, c16_f0 };
static u16 c16_f2(_Bool x, enum tiny y) { effect(3 + x); D(TYPE(+TYPE(+(c16_g1 ? y : c16_g0)))); _Bool v0 = ((y && (x ?: c16_g0)) - text("" "c")); return __builtin_constant_p(c16_g0); }
static u64 c16_run(u64 x, u64 y) { { typedef u128 t0; t0 t0v = ({ u32 o0_; _Bool bo0_ = __builtin_mul_overflow((s16)"text\x80\0\377"[x & 7], (s32)(c16_g1 ?: c16_g0), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); D(t0v * sizeof(t0)); } return (x - sizeof(+0x800000000UL)); }
u64 c16(u64 x, u64 y) { digest = effects = 7; u64 v_ = c16_run(x, y); D(v_); D(effects); D(c16_g0); D(c16_g1); return digest; }
static s64 c17_g0 = -107;
static u32 c17_g1 = -10065;
static s32 c17_f0(s64 x, u32 y) { effect(1 + x); c17_g1 /= (((u128)x >> (y & 127)) & 0x3f) - 77; { if (((u128)TYPE(+y))) goto l0; { { D(((u128)x << (((enum negative)c17_g1) & 127))); D(((u64)0x86)); } l0: {  } } } return ((s128)TYPE(x)); }
static u64 c17_run(u64 x, u64 y) {  return ((char)({ typeof((s64)2147483453) q0_ = x; q0_; })); }
u64 c17(u64 x, u64 y) { digest = effects = 7; u64 v_ = c17_run(x, y); D(v_); D(effects); D(c17_g0); D(c17_g1); return digest; }
struct c18_r0 { s64 m0 : 28; char m1; s32 m2 : 6; s32 : 6; };
static void digest_c18_r0(const struct c18_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c18_r0) << 16)); }
static struct c18_r0 pass_c18_r0(struct c18_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c18_r0 make_c18_r0(u64 k) { struct c18_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c18_r0(struct c18_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static s128 c18_g0 = -18719;
static s32 c18_g1 = 47;
static struct c18_r0 c18_s0 = { };
static s32 c18_f0(s64 x, u32 y) { effect(1 + x); s16 a0[4] = { (y % ((x & 0x7f) | 64)), [3] = TYPE((x, y)), [1] = (c18_g0 ? 0xf361c8e816ae6d0bUL : c18_g0) }; return TYPE(+y); }
static s32 c18_f1(s64 x, u32 y) { effect(2 + x); y = (((c18_g1 ? c18_g1 : c18_g0) | (c18_g1 ^ x)) ^ ((x / ((c18_g0 & 0x7f) - 200)) ? c18_f0(0xffffffffffffff39UL, c18_g0) : (x + c18_g1))); s8 a0[2 + 2] = { [1 ... 2] = '\x1', (c18_g1, x) }; return y; }
static s32 (*c18_fp)(s64, u32) = c18_f0, (*c18_fns[2])(s64, u32) = { c18_f1, c18_f0 };
static unsigned long long c18_f2(enum plain x, u8 y) { effect(3 + x);  return c18_g1; }
static u64 c18_run(u64 x, u64 y) { u8 v0 = (((c18_g0 ^ y), (c18_g1 || y)), ((enum negative)TYPE(c18_g0))); { _Bool a1[4] = { c18_f0('\x2', x) }; a1[c18_s0.m0 & 3] |= 0xcfUL; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D(even(TYPE(+v0) & 15)); return TYPE(c18_g0); }
u64 c18(u64 x, u64 y) { digest = effects = 7; u64 v_ = c18_run(x, y); D(v_); D(effects); D(c18_g0); D(c18_g1); digest_c18_r0(&c18_s0); return digest; }
static u64 c19_g0 = 10043;
static s128 c19_g1 = -1;
static s32 c19_f0(s64 x, u32 y) { effect(1 + x); enum negative a0[4] = { c19_g1 }; switch ((s32)(((u128)__builtin_constant_p(T1) >> (x & 127)) % 9)) { case -1: { { u32 n_l1 = 0; l1: { s64 a2[4] = { c19_g0 }; } if (n_l1++ < 1 && (y && a0[0x56e43b522e8424dUL & 3])) goto l1; } } break; } return ((s128)c19_g1 << (c19_g1 & 127)); }
static s32 c19_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: { D(TYPE((((void)c19_g0, y) % ((x & 0x7f) + 1)))); { unsigned long long a1[2 + 2] = { [1 ... 2] = 0x375b82bb, ((u128)0x3eUL << (y & 127)) }; a1[__builtin_types_compatible_p(typeof(+'\xce'), u64) & 3] |= c19_f0(__builtin_expect(x, 0), (x <= c19_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } if (n_l0++ < 0 && c19_f0('\xfe', (x++))) goto l0; } u64 v2 = (MAX(+c19_f0(y, x), +y) | ((y + 0x2UL) == ((unsigned long long)x))); return __builtin_expect(c19_f0(c19_g0, c19_g1), 0); }
static s32 (*c19_fp)(s64, u32) = c19_f0, (*c19_fns[2])(s64, u32) = { c19_f1, c19_f0 };
static u8 c19_f2(s8 x, u32 y) { effect(3 + x); enum negative v0 = TYPE(__builtin_ctz((u32)(*c19_fns[1])(c19_g0, c19_g0) | 1u << 0)); D(({ u128 o0_; _Bool bo0_ = __builtin_sub_overflow((s32)v0, (u32)TYPE(+((s32)v0)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); return TYPE(0x0UL); }
static u64 c19_run(u64 x, u64 y) { D(MAX(+((s128)(c19_g0 | 204) >> (x & 127)), +"text\x80\0\377"[x & 7])); s8 a0[4] = { TYPE(c19_g1) }; { u32 o_p1 = ((s128)c19_g0 >> (c19_g1 & 127)), *p1 = &o_p1; *p1 *= ((void)x, TYPE(y)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c19_g0 & x); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } s32 a2[4] = { (x || x) }; { s32 a3[4] = { c19_f2(c19_g0, (c19_g1 | x)), [3] = 0xa920b6cu, [1] = c19_f2(c19_g0, c19_g0) }; a3[c19_f2(0, y) & 3] += 1209503166; for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } s16 a4[2 + 2] = { [1 ... 2] = (-119), (y ^= 0x20000000) }; x *= y; return x; }
u64 c19(u64 x, u64 y) { digest = effects = 7; u64 v_ = c19_run(x, y); D(v_); D(effects); D(c19_g0); D(c19_g1); return digest; }
struct c20_r0 { struct { s8 m1 : 8; } __attribute__((aligned(4))) ; };
static void digest_c20_r0(const struct c20_r0 *p) { D(p->m1); D(sizeof *p + (_Alignof(struct c20_r0) << 16)); }
static struct c20_r0 pass_c20_r0(struct c20_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c20_r0 make_c20_r0(u64 k) { struct c20_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c20_r0(struct c20_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m1 + p->m1; }
struct c20_r1 { u16 m0 : 14; u64 m1 : 64; s8 m2 : 8; _Bool m3 : 1; u8 m4 : 5; u16 m5 : 3; u16 : 0; enum plain m6; };
static void digest_c20_r1(const struct c20_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c20_r1) << 16)); }
static struct c20_r1 pass_c20_r1(struct c20_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c20_r1 make_c20_r1(u64 k) { struct c20_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c20_r1(struct c20_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s16 c20_g0 = 54;
static s128 c20_g1 = 254;
static struct c20_r0 c20_s0 = { { -1 } };
static struct c20_r1 c20_s1 = { 4, -2, -1, 184, 262142 };
static s32 c20_f0(s64 x, u32 y) { effect(1 + x); D(((enum tiny)((c20_g0 >> (y & 7)) - __builtin_types_compatible_p(typeof(+y), unsigned)))); struct c20_r1 r0 = { .m0 = x }; return y; }
static s32 c20_f1(s64 x, u32 y) { effect(2 + x); D(((u32)c20_f0((x ^ c20_g1), text("ab\n" "c")))); return (c20_f0(x, y) | c20_g0); }
static s32 (*c20_fp)(s64, u32) = c20_f0, (*c20_fns[2])(s64, u32) = { c20_f1, c20_f0 };
static u128 c20_f2(enum wide x, char y) { effect(3 + x); { struct c20_r1 r0[3] = { { 0x400u }, [2] = { .m6 = 0x0, .m3 = '\xe9', .m2 = 0x549d1eb0, .m5 = 80 } }; r0[c20_f0(x, c20_g0) & 1].m2 += (!(x ? c20_s0 : c20_s0).m1); r0[2] = r0[(x << (y & 7)) & 1]; for (struct c20_r1 *q_ = r0; q_ < r0 + 3; q_++) { digest_c20_r1(q_); q_->m1++; } D(r0[1].m5); D(&r0[2] - r0); } c20_g0 = (((u128)({ __attribute__((cleanup(left))) s32 q0_ = 0; c20_g1; }) << (0x5UL & 127)), c20_f1(((_Bool)y), (+x))); return ({ u64 q1_ = through_c20_r1(&c20_s1, x); if (q1_ & 1) q1_ = ((u64)x >> ((-78) & 63)); else q1_++; q1_; }); }
static u64 c20_run(u64 x, u64 y) { c20_s1.m2 = 0x5; c20_s1.m2++; __auto_type v0 = (u128)+(((u64)(!c20_g0)), (__builtin_choose_expr(sizeof(int) == 8, c20_g1, x) << (y & 31))); c20_s1.m5--; enum { k1 = sizeof(u64) * 3 }; { if (v0) goto l2; if (c20_f1(x, c20_g1)) { { struct c20_r1 r3 = { 2147483643, (sizeof(+0), ((s64)(5) << (c20_g1 & 63))), ({ u128 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)((u64)x >> ('\x1' & 63)); q0_; }), 134, ((u64)(!v0) >> (y & 63)) }; D((c20_f0((~v0), y) ? c20_s1 : r3).m1); } l2: { { u32 n_l4 = 0; if (c20_f2(v0, ('\x36' * y))) goto l4; for (n_l4 = 0; n_l4 < 3; n_l4++) { { switch ((int)(__builtin_ctzll((u64)0x0UL | 1ul << 47) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g6 = 1; if (v0) break; { struct c20_r0 r7[3] = { { { .m1 = ((u8)(x << (v0 & 31))) } }, [2] = { { .m1 = 1806481640 } }, [1].m1 = c20_g0 }; r7[pass_c20_r1(c20_s1, 199).m6 & 1].m1 |= k1; r7[2] = r7[k1 & 1]; for (struct c20_r0 *q_ = r7; q_ < r7 + 3; q_++) { digest_c20_r0(q_); q_->m1++; } D(r7[1].m1); D(&r7[2] - r7); } } case 2: { __attribute__((cleanup(left))) s32 g8 = 2; { struct c20_r1 r9[3] = { { .m4 = x, .m1 = 0x41bf8c0af5b59517UL, .m6 = 1915987601, .m3 = x }, [2] = { 0xb4UL, (64), '\x19', 0xffffff95, sizeof(enum tiny) } }; r9[(v0 + k1) & 1].m5 |= 0x2f0a399eu; r9[2] = r9[c20_f2(v0, 0xedu) & 1]; for (struct c20_r1 *q_ = r9; q_ < r9 + 3; q_++) { digest_c20_r1(q_); q_->m3++; } D(r9[1].m1); D(&r9[2] - r9); } u32 v10 = (~((s64)(v0 + c20_g1) >> (v0 & 63))); break; } default: effect(9); } } l4: {  } } } u64 v11 = c20_f0(({ __auto_type q1_ = (s64)+((unsigned long long)v0); q1_; }), 0xa8u); } } } { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op12 = { .act = c20_f1, .n = 3, .table = { [1] = c20_f1 } }; const struct ops_ *q_ = &op12; D(q_->other ? 1 : q_->act(v0, (c20_g1 & 0xffeu))); if (q_->table[((enum plain)v0) & 1]) D(q_->table[1](q_->n, ({ u128 q2_ = 0; for (int k_ = 0; k_ < 2; k_++) q2_ += k_; (void)c20_g0; q2_; }))); } return (*c20_fp)((c20_g0, x), (c20_g0 | P2)); }
u64 c20(u64 x, u64 y) { digest = effects = 7; u64 v_ = c20_run(x, y); D(v_); D(effects); D(c20_g0); D(c20_g1); digest_c20_r0(&c20_s0); digest_c20_r1(&c20_s1); return digest; }
struct c21_r0 { enum plain m0; s16 m1 : 15; };
static void digest_c21_r0(const struct c21_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c21_r0) << 16)); }
static struct c21_r0 pass_c21_r0(struct c21_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c21_r0 make_c21_r0(u64 k) { struct c21_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c21_r0(struct c21_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c21_r1 { u32 m0 : 16; u8 m1[2][2]; };
static void digest_c21_r1(const struct c21_r1 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[1][0]); D(p->m1[1][1]); D(sizeof *p + (_Alignof(struct c21_r1) << 16)); }
static struct c21_r1 pass_c21_r1(struct c21_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c21_r1 make_c21_r1(u64 k) { struct c21_r1 v = { 0 }; effect(k); v.m1[1][1] = k; return v; }
static u64 through_c21_r1(struct c21_r1 *p, s32 k) { effect(k); p->m1[1][1] ^= k; return p->m0 + p->m1[1][1]; }
static enum negative c21_g0 = 5441;
static s64 c21_g1 = 148;
static struct c21_r0 c21_s0 = { 139423 };
static struct c21_r1 c21_s1 = { .m0 = 96, .m1 = { [1] = { [0] = -384099, -1 } } };
static s32 c21_f0(s64 x, u32 y) { effect(1 + x); c21_g1 |= ((struct c21_r0){ }).m1; c21_s1.m1[1][1] = ({ __attribute__((cleanup(left))) s32 q0_ = 1; (c21_g0 ^ y); }); return through_c21_r0(&c21_s0, 0xf1); }
static s32 c21_f1(s64 x, u32 y) { effect(2 + x); D(c21_f0((y ^ x), ({ s64 q0_ = ((struct c21_r0){ W0, x }).m1; if (q0_ & 1) q0_ = (+c21_g0); else q0_++; q0_; }))); y = c21_g0; return ((struct c21_r1){ .m1 = { [0] = { [1 ... 1] = y, [1] = c21_g0 } } }).m1[1][0]; }
static s32 (*c21_fp)(s64, u32) = c21_f0, (*c21_fns[2])(s64, u32) = { c21_f1, c21_f0 };
static enum negative c21_f2(u64 x, u8 y) { effect(3 + x); D(again((y * c21_g0) & 7, c21_f1(x, y))); { u16 x_p0 = ({ unsigned long long q0_ = N2; if (q0_ & 1) q0_ = c21_g0; else q0_++; q0_; }); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 &= c21_s1.m1[0][1]; if ((x ?: x)) *pp_p0 = &y_p0; *p0 += (0xffffff9b, c21_g0); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((!y) ? x_p0 : y_p0); *(y ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return TYPE((-c21_g0)); }
static u64 c21_run(u64 x, u64 y) { { u64 o0 = 0x4UL; D(variadic(4, "pqui", &o0, (s128)(*c21_fp)(x, _Alignof(u64)), (u32)({ __attribute__((cleanup(left))) s32 q0_ = 5; y; }), (int)(++c21_g1))); } D(c21_g0); do { do {  if (MAX(+c21_g1, +y)) break; switch ((u64)(TYPE(+({ u16 q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)c21_g0; q1_; })) % 9)) { case 1: { { u64 o2 = (0); D(variadic(4, "lsiw", (long)(c21_g0 | x), (struct pair){ (x * c21_g1), (y >> (y & 15)) }, (u8)(c21_g1 << (0xd11b1a9e & 7)), (u64)(0xc6a54f5bu >> (c21_g1 & 7)))); } } { effect(3); case 2: ; { static s128 x1 = 3; static u32 n_x1; x1 += c21_s1.m1[1][1]; D(x1 + n_x1++); } } case 3: {  } break; case 7 ... 8: { if ((c21_s1.m0 * 2147483533)) return c21_f0(x, ('\x4a' & 0xffffff9b)); } break; } } while (0); if ((c21_g1 ?: 0xfffffffeu)) break; { enum e_ { A_, B_ = 5, C_ = sizeof(enum wide) } x3 = (c21_g1 - c21_g1) & 1 ? B_ : C_; switch (x3) { case A_: D(1); break; case B_: D(2); default: D(x3); } } } while (0); return c21_g0; }
u64 c21(u64 x, u64 y) { digest = effects = 7; u64 v_ = c21_run(x, y); D(v_); D(effects); D(c21_g0); D(c21_g1); digest_c21_r0(&c21_s0); digest_c21_r1(&c21_s1); return digest; }
static u128 c23_g0 = 78;
static u64 c23_g1 = 134;
static s32 c23_f0(s64 x, u32 y) { effect(1 + x);  return y; }
static u64 c23_run(u64 x, u64 y) { u128 a0[4] = { (0xffffff4eu | c23_g1) }; y ^= (((void)c23_g0, ((void)c23_g0, c23_g1)) * ({ s16 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)((s64)c23_g0 >> (c23_g1 & 63)), (s32)c23_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); D((y * ((u64)(c23_g0 - 3) << (y & 63)))); return ((void)y, (c23_g0 ?: c23_g0)); }
u64 c23(u64 x, u64 y) { digest = effects = 7; u64 v_ = c23_run(x, y); D(v_); D(effects); D(c23_g0); D(c23_g1); return digest; }
struct c24_r0 { s16 m0 : 15; _Bool m1; _Bool m2 : 1; _Bool m3 : 1; };
static void digest_c24_r0(const struct c24_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c24_r0) << 16)); }
static struct c24_r0 pass_c24_r0(struct c24_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c24_r0 make_c24_r0(u64 k) { struct c24_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c24_r0(struct c24_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c24_r1 { u128 m0; enum plain m1 : 4; u32 m2 : 1; s128 m3 __attribute__((packed)); u32 m4 : 13; u8 m5 : 4; s128 m6 __attribute__((aligned(4))); };
static void digest_c24_r1(const struct c24_r1 *p) { DD(p->m0); D(p->m1); D(p->m2); DD(p->m3); D(p->m4); D(p->m5); DD(p->m6); D(sizeof *p + (_Alignof(struct c24_r1) << 16)); }
static struct c24_r1 pass_c24_r1(struct c24_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c24_r1 make_c24_r1(u64 k) { struct c24_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c24_r1(struct c24_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static u64 c24_g0 = 0;
static s8 c24_g1 = 3;
static u8 c24_a0[4] = { 6, [2 ... 3] = 177 };
static struct c24_r0 c24_s0 = { 4, -1, 212 };
static struct c24_r1 c24_s1 = { 54, -245803 };
static s32 c24_f0(s64 x, u32 y) { effect(1 + x);  return c24_s1.m1; }
static s32 c24_f1(s64 x, u32 y) { effect(2 + x); D((((s32)((s16)_Alignof(u64))), c24_g0)); D(((void)y, MAX(+0x30UL, +c24_f0(c24_g0, 0xffffff9eu)))); return "text\x80\0\377"[((char)c24_g1) & 7]; }
static s32 (*c24_fp)(s64, u32) = c24_f0, (*c24_fns[2])(s64, u32) = { c24_f1, c24_f0 };
static enum wide c24_f2(u16 x, s64 y) { effect(3 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 1 && i0 < 7; n_i0++, i0++) {  } u16 v1 = __builtin_expect((({ typeof((enum wide)c24_g0) q0_ = 0x2; q0_; }) & ((u16)x)), 1); return (*c24_fp)('\x5e', ((void)(101), _Alignof(u64))); }
static u64 c24_run(u64 x, u64 y) { s8 v0 = (__builtin_expect(c24_f1(y, x), 1) - ((*c24_fns[1])(y, c24_g1) | ((y & 3)[c24_a0]))); c24_g0 = __builtin_popcountll(((void)y, ({ __auto_type q0_ = (s128)+0xffffffffffffffecUL; q0_; }))); { s8 x_p1 = ({ enum negative q1_ = y; q1_ + 0xffffffe3u; }); typeof(x_p1) y_p1 = 3, *p1 = &x_p1, **pp_p1 = &p1; **pp_p1 ^= c24_a0[c24_g0 & 3]; if ((x * v0)) *pp_p1 = &y_p1; *p1 += (c24_g0 * 0x100UL); D(x_p1); D(y_p1); D(*pp_p1 == &x_p1); ((++c24_g1) ? x_p1 : y_p1); *((*c24_fp)(v0, x) ? &x_p1 : &y_p1) ^= 5; D(x_p1 * 3 + y_p1); } { unsigned long long a_p2[8] = { (y, c24_g0), 2, 3 }, *p2 = a_p2 + 1, *const e_p2 = &a_p2[8]; D((p2 - a_p2) * 3 + (p2 > a_p2 + 2) + (p2 != e_p2)); D((char *)e_p2 - (char *)p2); for (p2 = a_p2; p2 < e_p2; ) D(*p2++); } D(MAX(+c24_f0(__builtin_ctz((u32)c24_g0 | 1u << 21), ((void)'\x48', sizeof(enum tiny))), +MAX(+c24_s1.m3, +MAX(+c24_g0, +v0)))); { _Bool a3[2][3] = { { c24_f1(x, 0x800000), text("ab\nab\n" "c") }, [1] = { [2] = ((enum wide)c24_g0) } }, (*p_a3)[3] = a3, *q_a3 = *a3 + 1; p_a3[({ s128 o2_; _Bool bo2_ = __builtin_mul_overflow((s16)c24_g0, (s8)49987759, &o2_); bo2_ ? ~(u64)o2_ : (u64)o2_; }) & 1][(c24_g1 + x) & 1] += (v0, ((void)v0, c24_g1)); q_a3[c24_g0 & 3]++; *(*(a3 + 1) + 1) = c24_s1.m3; p_a3++; D((*p_a3)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a3[0][0])[k_]); D(sizeof(a3[0]) + sizeof(*p_a3)); } return ((c24_f0('\x9a', c24_g1) & 3)[c24_a0]); }
u64 c24(u64 x, u64 y) { digest = effects = 7; u64 v_ = c24_run(x, y); D(v_); D(effects); D(c24_g0); D(c24_g1); D(c24_a0[0]); D(c24_a0[1]); D(c24_a0[2]); D(c24_a0[3]); digest_c24_r0(&c24_s0); digest_c24_r1(&c24_s1); return digest; }
struct c25_r0 { s16 m0[3]; char m1 __attribute__((aligned(2))); char m2; _Bool m3 : 1; _Bool : 1; struct { u8 m5 : 8; } m4; s32 m6 : 31; struct { s64 m8; union { s32 m10 : 22; s32 m11 : 23; } __attribute__((packed)) m9; } m7; };
static void digest_c25_r0(const struct c25_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2); D(p->m3); D(p->m4.m5); D(p->m6); D(p->m7.m8); D(p->m7.m9.m10); D(p->m7.m9.m11); D(sizeof *p + (_Alignof(struct c25_r0) << 16)); }
static struct c25_r0 pass_c25_r0(struct c25_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c25_r0 make_c25_r0(u64 k) { struct c25_r0 v = { 0 }; effect(k); v.m7.m9.m11 = k; return v; }
static u64 through_c25_r0(struct c25_r0 *p, s32 k) { effect(k); p->m7.m9.m11 ^= k; return p->m0[0] + p->m7.m9.m11; }
struct c25_r1 { enum plain m0 : 4; u8 m1 : 6; union { u64 m3 : 38; u128 m4; u16 m5; u8 m6 : 8; } ; struct { u32 m8; u8 m9 : 4; } __attribute__((packed)) ; u8 m10; u8 m11 : 4; u16 m12 : 7; };
static void digest_c25_r1(const struct c25_r1 *p) { D(p->m0); D(p->m1); D(p->m3); DD(p->m4); D(p->m5); D(p->m6); D(p->m8); D(p->m9); D(p->m10); D(p->m11); D(p->m12); D(sizeof *p + (_Alignof(struct c25_r1) << 16)); }
static struct c25_r1 pass_c25_r1(struct c25_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c25_r1 make_c25_r1(u64 k) { struct c25_r1 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c25_r1(struct c25_r1 *p, s32 k) { effect(k); p->m12 ^= k; return p->m0 + p->m12; }
static u32 c25_g0 = -14270;
static enum wide c25_g1 = -128;
static struct c25_r0 c25_s0 = { { [1] = -6, 227497 }, 40309 };
static struct c25_r1 c25_s1 = { .m11 = 174 };
static s32 c25_f0(s64 x, u32 y) { effect(1 + x); __auto_type v0 = (s32)+0x1UL; { struct c25_r1 r1; __builtin_memset(&r1, 69, sizeof r1); struct c25_r1 *p_r1 = &r1, c_r1 = *p_r1; D(container_of(&p_r1->m4, struct c25_r1, m4) == p_r1); digest_c25_r1(&r1); } return ((_Alignof(u64) - c25_g1) ^ (c25_g0 ^ c25_g1)); }
static s32 c25_f1(s64 x, u32 y) { effect(2 + x); enum tiny v0 = ({ typeof((u128)(x && c25_g0)) q0_ = x; q0_; }); v0 &= ((enum plain)(TYPE((88)) ^ (x && y))); return ((void)x, ((enum negative)c25_g0)); }
static s32 (*c25_fp)(s64, u32) = c25_f0, (*c25_fns[2])(s64, u32) = { c25_f1, c25_f0 };
static enum negative c25_f2(enum tiny x, u64 y) { effect(3 + x); { u16 a0[4] = { (((void)c25_g1, c25_g1), y), [3] = (!(*c25_fns[1])(0x84e89014af6ede73UL, y)), [1] = (0) }; a0[TYPE(c25_g0) & 3] &= ({ __auto_type q0_ = (s16)+(c25_g0 * 7); q0_; }); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } s64 v1 = TYPE((TYPE(+y) || (c25_g0 * c25_g0))); return (TYPE(+c25_g1) && ({ u32 o1_; _Bool bo1_ = __builtin_sub_overflow((u32)c25_g1, (u32)x, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; })); }
static u64 c25_run(u64 x, u64 y) { switch ((u32)((__builtin_constant_p(c25_g1) && c25_g0) % 9)) { default: { { u64 o_p1 = (c25_g1 || y); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { D(*p1); } } } break; case -1 ... 0: { { u32 n0 = 1; do {  } while (--n0 > 0 && (y || 58)); } } break; } { u64 a2[2 + 2] = { [1 ... 2] = 32768, (0x7fffffffffffffeUL, c25_g1) }; a2[(~c25_g1) & 3] *= ((void)y, (x & c25_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } do { { s8 x_p3 = c25_f0(x, x); typeof(x_p3) y_p3 = 3, *p3 = &x_p3, **pp_p3 = &p3; **pp_p3 = x; if ('\x58') *pp_p3 = &y_p3; *p3 += ((void)_Alignof(u64), y); D(x_p3); D(y_p3); D(*pp_p3 == &x_p3); (((s8)c25_g0) ? x_p3 : y_p3); *(c25_g1 ? &x_p3 : &y_p3) ^= 5; D(x_p3 * 3 + y_p3); } c25_g0 = c25_f1(((s128)({ __attribute__((cleanup(left))) s32 q0_ = 1; 0x6au; })), (-c25_g1)); if (x) break; { u64 o_p4 = __builtin_types_compatible_p(typeof(+y), _Bool); u64 *p4 __attribute__((cleanup(freed))) = &o_p4; if (p4) { D(*p4); } } } while (0); return 0x2UL; }
u64 c25(u64 x, u64 y) { digest = effects = 7; u64 v_ = c25_run(x, y); D(v_); D(effects); D(c25_g0); D(c25_g1); digest_c25_r0(&c25_s0); digest_c25_r1(&c25_s1); return digest; }
struct c26_r0 { _Bool m0 : 1; u128 m1; u16 m2 : 16; enum negative m3[4]; enum wide m4[4]; _Bool m5 : 1; u64 m6 : 64; };
static void digest_c26_r0(const struct c26_r0 *p) { D(p->m0); DD(p->m1); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m3[2]); D(p->m3[3]); D(p->m4[0]); D(p->m4[1]); D(p->m4[2]); D(p->m4[3]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c26_r0) << 16)); }
static struct c26_r0 pass_c26_r0(struct c26_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c26_r0 make_c26_r0(u64 k) { struct c26_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c26_r0(struct c26_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c26_r1 { s32 m0[2][3]; s32 m1 : 31; u8 m2 : 5; u128 m3; s32 m4 : 30; u128 m5[3]; enum plain m6 : 4; };
static void digest_c26_r1(const struct c26_r1 *p) { D(p->m0[0][0]); D(p->m0[0][1]); D(p->m0[0][2]); D(p->m0[1][0]); D(p->m0[1][1]); D(p->m0[1][2]); D(p->m1); D(p->m2); DD(p->m3); D(p->m4); DD(p->m5[0]); DD(p->m5[1]); DD(p->m5[2]); D(p->m6); D(sizeof *p + (_Alignof(struct c26_r1) << 16)); }
static struct c26_r1 pass_c26_r1(struct c26_r1 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c26_r1 make_c26_r1(u64 k) { struct c26_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c26_r1(struct c26_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0[0][0] + p->m6; }
static u128 c26_g0 = -14655;
static enum plain c26_g1 = 7;
static struct c26_r0 c26_s0 = { };
static struct c26_r1 c26_s1 = { { [1] = { 396143, 131070 } }, 1 };
static s32 c26_f0(s64 x, u32 y) { effect(1 + x); __auto_type v0 = (_Bool)+c26_s0.m3[1]; { enum tiny a1[2][3] = { { ({ s8 o0_; _Bool bo0_ = __builtin_mul_overflow((s16)v0, (u64)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), (T1 & c26_g0) }, [1] = { [2] = c26_g0 } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[('\x9e', c26_g1) & 1][c26_g0 & 1] ^= (((enum plain)(84)) ^ (c26_g0 | x)); q_a1[(c26_g1, v0) & 3]++; *(*(a1 + 1) + 1) = ({ u32 o1_; _Bool bo1_ = __builtin_mul_overflow((s32)(71), (s32)v0, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return (('\x1' || y) * ((void)y, x)); }
static s32 c26_f1(s64 x, u32 y) { effect(2 + x); { s64 o_p0 = c26_f0(c26_s0.m3[1], MAX(+c26_g1, +c26_g1)), *p0 = &o_p0; *p0 = (({ s8 o0_; _Bool bo0_ = __builtin_add_overflow((s32)c26_g0, (s64)0x21e997dc, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), (x || '\x4')); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c26_s0.m1; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } enum plain v1 = (((x & c26_g1) || c26_g0) || (((void)y, y) + ({ u16 o1_; _Bool bo1_ = __builtin_mul_overflow((s8)c26_g1, (u32)_Alignof(u64), &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }))); return ((s8)(2147483637 && x)); }
static s32 (*c26_fp)(s64, u32) = c26_f0, (*c26_fns[2])(s64, u32) = { c26_f1, c26_f0 };
static enum negative c26_f2(u16 x, enum negative y) { effect(3 + x); (void)({  ((s64)c26_g0); }); D(((void)(c26_g1 + c26_g0), (*c26_fns[1])(((void)x, '\xfd'), (y >> (3 & 15))))); return ((u64)(c26_g0 + c26_g1)); }
static u64 c26_run(u64 x, u64 y) { enum tiny v0 = (MAX(+c26_f2(y, y), +((s8)c26_g1)) || (({ u32 a0_ = y; s64 ra0_ = __atomic_xor_fetch(&a0_, x, 0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }), (y * x))); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op1 = { .act = c26_f1, .n = 0, .table = { [1] = c26_f1 } }; const struct ops_ *q_ = &op1; D(q_->other ? 1 : q_->act(__builtin_ctzll((u64)x | 1ul << 16), MAX(+v0, +c26_g1))); if (q_->table[(c26_g1 && c26_g0) & 1]) D(q_->table[1](q_->n, (7))); } D(apply(c26_f1, c26_f1('\x50', 0x6), ((s8)y))); (void)({ D((y ? c26_f0 : c26_f1)((c26_g0 ^ 0x4UL), ('\xd4', x))); ((unsigned long long)v0); }); s128 v4 = __builtin_constant_p(v0); return c26_s1.m0[0][2]; }
u64 c26(u64 x, u64 y) { digest = effects = 7; u64 v_ = c26_run(x, y); D(v_); D(effects); D(c26_g0); D(c26_g1); digest_c26_r0(&c26_s0); digest_c26_r1(&c26_s1); return digest; }
static s64 c27_g0 = 24278;
static s128 c27_g1 = 5;
static unsigned long long c27_a0[4] = { 1, [2 ... 3] = 20 };
static u64 c27_run(u64 x, u64 y) { for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 10; n_i0++, i0++) { { __attribute__((cleanup(left))) s32 g2 = 1; if (2047) return i0; { u16 o_p3 = y, *p3 = &o_p3; *p3 &= 0x5cb6b5a1a4b51787UL; D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= ((void)0xdbUL, 0xfffffffe); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } D(x); } D((c27_g1 * (x++))); } D(0xffffff9bu); { u32 o_p4 = ((c27_g0, c27_g1) >= c27_g0), *p4 = &o_p4; *p4 ^= __builtin_choose_expr(sizeof(int) == 8, 0xffffffffu, (c27_g1 >> (0x7ffffffffffffeUL & 7))); D(*p4 + o_p4); u8 *b_p4 = (u8 *)p4; b_p4[0] ^= __builtin_choose_expr(1, c27_g0, x); D(o_p4); D(((u64)p4 & (sizeof(*p4) - 1)) + (p4 == &o_p4) + !p4); } __auto_type v5 = (enum tiny)+(2147483647 + text("" "c")); D(((_Bool)(v5++))); return c27_g1; }
u64 c27(u64 x, u64 y) { digest = effects = 7; u64 v_ = c27_run(x, y); D(v_); D(effects); D(c27_g0); D(c27_g1); D(c27_a0[0]); D(c27_a0[1]); D(c27_a0[2]); D(c27_a0[3]); return digest; }
struct c28_r0 { u16 m0; };
static void digest_c28_r0(const struct c28_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c28_r0) << 16)); }
static struct c28_r0 pass_c28_r0(struct c28_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c28_r0 make_c28_r0(u64 k) { struct c28_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c28_r0(struct c28_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c28_r1 { s128 m0[2][1]; enum plain m1 : 4; char m2[1]; s16 m3; struct { s32 m5[1]; u8 m6[2][4]; u128 m7[4]; } __attribute__((packed)) ; u32 m8 : 12; u32 : 22; unsigned long long m9; };
static void digest_c28_r1(const struct c28_r1 *p) { DD(p->m0[0][0]); DD(p->m0[1][0]); D(p->m1); D(p->m2[0]); D(p->m3); D(p->m5[0]); D(p->m6[0][0]); D(p->m6[0][1]); D(p->m6[0][2]); D(p->m6[0][3]); D(p->m6[1][0]); D(p->m6[1][1]); D(p->m6[1][2]); D(p->m6[1][3]); DD(p->m7[0]); DD(p->m7[1]); DD(p->m7[2]); DD(p->m7[3]); D(p->m8); D(p->m9); D(sizeof *p + (_Alignof(struct c28_r1) << 16)); }
static struct c28_r1 pass_c28_r1(struct c28_r1 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c28_r1 make_c28_r1(u64 k) { struct c28_r1 v = { 0 }; effect(k); v.m9 = k; return v; }
static u64 through_c28_r1(struct c28_r1 *p, s32 k) { effect(k); p->m9 ^= k; return p->m0[0][0] + p->m9; }
static enum negative c28_g0 = 190;
static u64 c28_g1 = 37;
static struct c28_r0 c28_s0 = { 5 };
static struct c28_r1 c28_s1 = { { [0] = { [0] = -139 } }, -19, { [0] = -175 }, -1 };
static s32 c28_f0(s64 x, u32 y) { effect(1 + x); x >>= MAX(+0x69UL, +c28_g1) & 7; { s16 o_p0 = (c28_s1.m5[0] & (c28_g0 ?: c28_g0)), *p0 = &o_p0; *p0 = ((0xffffffffffffffb8UL ?: y) ?: ({ typeof((u128)c28_g1) q0_ = x; q0_; })); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (0x6b1a24ca, '\x57'); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return c28_g0; }
static s32 c28_f1(s64 x, u32 y) { effect(2 + x); { char str0[4] = "abcd", *p_str0 = str0 + 4; while (p_str0 > str0) D(*--p_str0); D(__func__[0] == 'c'); } return (text("ab\nab\n" "c") && (c28_g1 <= y)); }
static s32 (*c28_fp)(s64, u32) = c28_f0, (*c28_fns[2])(s64, u32) = { c28_f1, c28_f0 };
static u128 c28_f2(s8 x, enum negative y) { effect(3 + x);  return ({ enum tiny q0_ = (0xa5be11a4 / ((x & 0x7f) | 64)); q0_ & 0x2u; }); }
static u64 c28_run(u64 x, u64 y) { { s32 o_p0 = ({ u32 q0_ = (~x); q0_ - 0xf2a809fd; }), *p0 = &o_p0; *p0 = c28_g1; D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c28_g1; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } for (s32 i1 = 0, n_i1 = 0; n_i1 < 3 && i1 < 4; n_i1++, i1++) {  } D((x ? c28_f0 : c28_f1)((y && 2034121371), (0x3u | c28_g1))); return c28_g1; }
u64 c28(u64 x, u64 y) { digest = effects = 7; u64 v_ = c28_run(x, y); D(v_); D(effects); D(c28_g0); D(c28_g1); digest_c28_r0(&c28_s0); digest_c28_r1(&c28_s1); return digest; }
static _Bool c29_g0 = 8340;
static enum tiny c29_g1 = 32;
static u128 c29_a0[4] = { 2, [2 ... 3] = 165 };
static u64 c29_run(u64 x, u64 y) { x = ((void)c29_g1, y); s32 v0 = ((u64)sizeof(+sizeof(+_Alignof(u64))) >> (((void)c29_g0, y) & 63)); s128 v1 = ((void)v0, ((void)W0, (c29_g1 | 0x622465d5u))); c29_a0[(-15) & 3] *= v1; enum wide v2 = TYPE(+'\x8d'); for (s32 g3 __attribute__((cleanup(left))) = 1, *o_g3 = &g3; o_g3; o_g3 = 0) { s8 v4 = v1; s32 v5 = ((u64)((u64)c29_g1 << (c29_g0 & 63)) << ((x ? 2147483647 : 0xffffffffffffffdcUL) & 63)); } v1 |= ((s128)((void)c29_g1, 1328830449) << ((y ^ x) & 127)); return sizeof(+((u64)c29_g0 >> (c29_g1 & 63))); }
u64 c29(u64 x, u64 y) { digest = effects = 7; u64 v_ = c29_run(x, y); D(v_); D(effects); D(c29_g0); D(c29_g1); D(c29_a0[0]); D(c29_a0[1]); D(c29_a0[2]); D(c29_a0[3]); return digest; }
struct c31_r0 { s64 m0 : 64; u8 m1 : 6; s8 m2 : 1; union { s128 m4; } __attribute__((packed)) ; };
static void digest_c31_r0(const struct c31_r0 *p) { D(p->m0); D(p->m1); D(p->m2); DD(p->m4); D(sizeof *p + (_Alignof(struct c31_r0) << 16)); }
static struct c31_r0 pass_c31_r0(struct c31_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c31_r0 make_c31_r0(u64 k) { struct c31_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c31_r0(struct c31_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static u64 c31_g0 = 5;
static _Bool c31_g1 = 20906;
static struct c31_r0 c31_s0 = { -78146 };
static s32 c31_f0(s64 x, u32 y) { effect(1 + x); enum wide v0 = sizeof(+__builtin_clzl((u64)(0xffffffffffffff61UL / ((y & 0x7f) + 1)) | 1ul << 60)); D((+({ s8 q0_ = sizeof(+y); q0_ + 0xffeu; }))); return pass_c31_r0(c31_s0, (c31_g1 ^ '\xfc')).m4; }
static s32 c31_f1(s64 x, u32 y) { effect(2 + x); { typeof(c31_g0) w_ = ONCE(c31_g0); *(volatile typeof(c31_g0) *)&c31_g0 = w_ + MAX(+c31_g0, +c31_g1); D(c31_g0); } return x; }
static s32 (*c31_fp)(s64, u32) = c31_f0, (*c31_fns[2])(s64, u32) = { c31_f1, c31_f0 };
static char c31_f2(_Bool x, s8 y) { effect(3 + x); static unsigned long long st0 = 40; { typeof(c31_g1) w_ = ONCE(c31_g1); *(volatile typeof(c31_g1) *)&c31_g1 = w_ + ((u64)st0 << (y & 63)); D(c31_g1); } return sizeof(+MAX(+c31_g1, +c31_g0)); }
static u64 c31_run(u64 x, u64 y) { enum wide v0 = sizeof(+x); { typeof(c31_g0) w_ = ONCE(c31_g0); *(volatile typeof(c31_g0) *)&c31_g0 = w_ + (c31_g1 % (('\x22' & 0x7f) - 200)); D(c31_g0); } { union { struct c31_r0 r; u8 b[sizeof(struct c31_r0)]; u16 h[2]; } un1; __builtin_memset(&un1, 47, sizeof un1); un1.r.m0 *= (0x7u % ((y & 0x7f) | 64)); for (u32 k_ = 0; k_ < sizeof un1.b; k_++) D(un1.b[k_]); un1.b[(u64)(!y) % sizeof un1.b] ^= (v0 ^ x); digest_c31_r0(&un1.r); } { union { struct c31_r0 r; u8 b[sizeof(struct c31_r0)]; u16 h[2]; } un2; __builtin_memset(&un2, 186, sizeof un2); un2.r.m4 ^= (c31_fns[1])((v0 || y), ((void)v0, c31_g1)); for (u32 k_ = 0; k_ < sizeof un2.b; k_++) D(un2.b[k_]); un2.b[(u64)(c31_g1 + 0xfffffff2) % sizeof un2.b] ^= ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 2, 1); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 1) > 0) - (__builtin_memcmp(t0_, t0_ + 2, 1) < 0)); }); digest_c31_r0(&un2.r); } return ({ u16 a1_ = (N0 ? c31_g1 : c31_g1); s64 ra1_ = __sync_or_and_fetch(&a1_, (x && c31_g1)); ra1_ * 3 + __atomic_load_n(&a1_, 0); }); }
u64 c31(u64 x, u64 y) { digest = effects = 7; u64 v_ = c31_run(x, y); D(v_); D(effects); D(c31_g0); D(c31_g1); digest_c31_r0(&c31_s0); return digest; }
struct c32_r0 { u8 m0[1]; };
static void digest_c32_r0(const struct c32_r0 *p) { D(p->m0[0]); D(sizeof *p + (_Alignof(struct c32_r0) << 16)); }
static struct c32_r0 pass_c32_r0(struct c32_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c32_r0 make_c32_r0(u64 k) { struct c32_r0 v = { 0 }; effect(k); v.m0[0] = k; return v; }
static u64 through_c32_r0(struct c32_r0 *p, s32 k) { effect(k); p->m0[0] ^= k; return p->m0[0] + p->m0[0]; }
struct c32_r1 { s128 m0; };
static void digest_c32_r1(const struct c32_r1 *p) { DD(p->m0); D(sizeof *p + (_Alignof(struct c32_r1) << 16)); }
static struct c32_r1 pass_c32_r1(struct c32_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c32_r1 make_c32_r1(u64 k) { struct c32_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c32_r1(struct c32_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static enum wide c32_g0 = -47;
static unsigned long long c32_g1 = -1;
static unsigned long long c32_a0[4] = { 7, [2 ... 3] = 18 };
static struct c32_r0 c32_s0 = { { [0] = 273956 } };
static struct c32_r1 c32_s1 = { -152 };
static s32 c32_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0xd5c0568f; D(variadic(3, "lip", (long)2147483605, (_Bool)(y ? y : 0xae1f8402u), &o0)); } x -= (((c32_g0 & 0xffffff97u) <= (_Alignof(u64) / ((c32_g0 & 0x7f) - 200))) | (pass_c32_r1(c32_s1, '\xff').m0 ?: ('\xa4' | c32_g0))); return ({ __attribute__((cleanup(left))) s32 q0_ = 1; x; }); }
static s32 c32_f1(s64 x, u32 y) { effect(2 + x); c32_a0[(c32_g0 ?: y) & 3] = (pass_c32_r1(c32_s1, ((struct c32_r1){ x }).m0).m0 + ('\x1f' > (1))); y *= (x % ((c32_g0 & 0x7f) + 1)); return ((c32_g1 - (0)) ? ({ unsigned long long q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)(0); q0_; }) : ((103) + c32_g1)); }
static s32 (*c32_fp)(s64, u32) = c32_f0, (*c32_fns[2])(s64, u32) = { c32_f1, c32_f0 };
static u32 c32_f2(enum plain x, u32 y) { effect(3 + x); D((({ typeof((enum plain)0x828102eu) q0_ = (y ?: c32_g0); q0_; }) ? ((c32_g0 | c32_g0) ?: pass_c32_r1(c32_s1, c32_g1).m0) : y)); { typeof(c32_g0) w_ = ONCE(c32_g0); *(volatile typeof(c32_g0) *)&c32_g0 = w_ + (c32_g0 & '\x20'); D(c32_g0); } return ((c32_g0 ?: '\x4') ? (c32_g1 | y) : (*c32_fns[1])((-3), y)); }
static u64 c32_run(u64 x, u64 y) {  return (({ __attribute__((cleanup(left))) s32 q0_ = 0; 7; }) / ((y & 0x7f) + 1)); }
u64 c32(u64 x, u64 y) { digest = effects = 7; u64 v_ = c32_run(x, y); D(v_); D(effects); D(c32_g0); D(c32_g1); D(c32_a0[0]); D(c32_a0[1]); D(c32_a0[2]); D(c32_a0[3]); digest_c32_r0(&c32_s0); digest_c32_r1(&c32_s1); return digest; }
struct c33_r0 { s64 m0; u8 m1 : 4; u8 m2 : 2; };
static void digest_c33_r0(const struct c33_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c33_r0) << 16)); }
static struct c33_r0 pass_c33_r0(struct c33_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c33_r0 make_c33_r0(u64 k) { struct c33_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c33_r0(struct c33_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static enum negative c33_g0 = -70;
static s128 c33_g1 = 207;
static struct c33_r0 c33_s0 = { .m1 = 1 };
static s32 c33_f0(s64 x, u32 y) { effect(1 + x); { s32 o_p0 = c33_g1, *p0 = &o_p0; *p0 *= ((_Bool)TYPE(c33_g1)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((void)2147483470, y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { s32 o_p1 = TYPE(+(x | c33_g1)), *p1 = &o_p1; *p1 += MAX(+y, +TYPE(+y)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= ((char)c33_g1); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return (c33_s0.m0 & c33_g1); }
static s32 c33_f1(s64 x, u32 y) { effect(2 + x); struct c33_r0 r0 = { c33_f0(y, c33_f0('\x97', y)), c33_s0.m0, 0x11790b18u }; if (((s128)((enum wide)c33_g1) >> (x & 127))) goto l1; { { u8 o_p2 = MAX(+c33_g1, +MAX(+x, +W0)), *p2 = &o_p2; *p2 *= c33_f0((x ^ T1), TYPE(c33_g0)); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= ((void)x, c33_g1); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } struct c33_r0 r3 = { }; } l1: ; return (TYPE(+c33_g0) & ((void)y, c33_g1)); }
static s32 (*c33_fp)(s64, u32) = c33_f0, (*c33_fns[2])(s64, u32) = { c33_f1, c33_f0 };
static enum negative c33_f2(enum wide x, s128 y) { effect(3 + x); { struct f_ { s128 n; s16 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = ((unsigned long long)x); q_->v[y & 3] *= TYPE(c33_g1); f0.v[((enum tiny)c33_g1) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } { struct s_ { struct s_ *next; s8 v; } l2_ = { 0, (c33_g1 & c33_g1) }, l1_ = { &l2_, c33_g0 }, *x1; for (x1 = &l1_; x1; x1 = x1->next) D(x1->v); D(l1_.next->v); } return c33_s0.m1; }
static u64 c33_run(u64 x, u64 y) { { typedef u8 t0; t0 t0v = '\x24'; D(t0v * sizeof(t0)); } c33_s0.m0 *= c33_g1; { u32 n_l1 = 0; if (0x3) goto l1; for (n_l1 = 0; n_l1 < 3; n_l1++) { { D(c33_s0.m0); } l1: { { enum e_ { A_, B_ = 5, C_ = sizeof(s32) } x2 = c33_s0.m1 & 1 ? B_ : C_; switch (x2) { case A_: D(1); break; case B_: D(2); default: D(x2); } } { typedef u32 t3; t3 t3v = (y * c33_s0.m2); D(t3v * sizeof(t3)); } } } } switch ((u64)(c33_s0.m0)) { case -1 ... 0: { _Bool v4 = c33_s0.m1; } break; } switch ((u8)(x % 9)) {  } return c33_s0.m2; }
u64 c33(u64 x, u64 y) { digest = effects = 7; u64 v_ = c33_run(x, y); D(v_); D(effects); D(c33_g0); D(c33_g1); digest_c33_r0(&c33_s0); return digest; }
static s8 c34_g0 = 20696;
static enum negative c34_g1 = 63;
static unsigned long long c34_a0[4] = { 6, [2 ... 3] = 196 };
static s32 c34_f0(s64 x, u32 y) { effect(1 + x); y %= (text("ab\n" "c") & 0x3f) - 77; return ('\x82' > T1); }
static s32 c34_f1(s64 x, u32 y) { effect(2 + x); D((TYPE(((u64)c34_g1 << (x & 63))) != sizeof(+c34_a0[c34_g0 & 3]))); return ({ u64 o0_; _Bool bo0_ = __builtin_add_overflow((u32)(0 << (x & 31)), (u64)((void)y, y), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); }
static s32 (*c34_fp)(s64, u32) = c34_f0, (*c34_fns[2])(s64, u32) = { c34_f1, c34_f0 };
static s8 c34_f2(s32 x, enum negative y) { effect(3 + x);  return (c34_g0 | "text\x80\0\377"[c34_g0 & 7]); }
static u64 c34_run(u64 x, u64 y) { D(y); switch ((s64)(x)) { case 1: { switch ((s64)(((void)'\x22', x) & 15)) { case 1: { { typedef enum wide t0; t0 t0v = (((s64)c34_g1 >> (c34_g1 & 63)) ?: (c34_g1 | y)); D(t0v * sizeof(t0)); } } break; case 4 ... 5: { const s8 c1 = c34_a0[({ u32 a0_ = c34_g1; s64 ra0_ = __sync_bool_compare_and_swap(&a0_, a0_, x); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) & 3]; } } } break; } { static const char *const str2[] = { "a", [2] = "\0012\0x" }; D(str2[((void)c34_g1, (26)) & 1] ? 1 : 2); D(text(str2[2])); } { u16 o_p3 = (c34_a0[c34_g1 & 3] - ((void)W1, y)), *p3 = &o_p3; *p3 *= y; D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= (c34_fp)(c34_g0, c34_g1); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } { struct f_ { enum tiny n; s32 v[]; }; static struct f_ f4 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f4[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f4; q_->n = sizeof(+y); q_->v[c34_a0[c34_g0 & 3] & 3] = y; f4.v["text\x80\0\377"[c34_g1 & 7] & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f4.v[0] + f4.v[1] * 3 + f4.v[2]); D(q_->n); } y |= ((TYPE(c34_g0) ?: (x ?: c34_g1)) >> (((c34_g0 & 3)[c34_a0]) & 7)); D(((*c34_fns[1])((-88), ((void)c34_g1, x)) >= c34_g0)); return __builtin_constant_p(c34_g1); }
u64 c34(u64 x, u64 y) { digest = effects = 7; u64 v_ = c34_run(x, y); D(v_); D(effects); D(c34_g0); D(c34_g1); D(c34_a0[0]); D(c34_a0[1]); D(c34_a0[2]); D(c34_a0[3]); return digest; }
struct c35_r0 { struct { enum tiny m1; enum negative m2 : 5; s8 m3 : 4; } ; u16 m4 : 10; u16 : 4; s8 m5 : 4; u128 m6; u32 m7 : 32; union { u16 m9 : 11; u8 m10[1]; u8 m11 : 7; } m8; u32 m12 : 1; };
static void digest_c35_r0(const struct c35_r0 *p) { D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); DD(p->m6); D(p->m7); D(p->m8.m9); D(p->m8.m10[0]); D(p->m8.m11); D(p->m12); D(sizeof *p + (_Alignof(struct c35_r0) << 16)); }
static struct c35_r0 pass_c35_r0(struct c35_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c35_r0 make_c35_r0(u64 k) { struct c35_r0 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c35_r0(struct c35_r0 *p, s32 k) { effect(k); p->m12 ^= k; return p->m1 + p->m12; }
struct c35_r1 { struct { u32 m1 : 26; } __attribute__((packed)) ; };
static void digest_c35_r1(const struct c35_r1 *p) { D(p->m1); D(sizeof *p + (_Alignof(struct c35_r1) << 16)); }
static struct c35_r1 pass_c35_r1(struct c35_r1 v, u64 k) { v.m1 += effect(k); return v; }
static struct c35_r1 make_c35_r1(u64 k) { struct c35_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c35_r1(struct c35_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m1 + p->m1; }
static char c35_g0 = 159;
static u16 c35_g1 = -14716;
static _Bool c35_a0[4] = { 1, [2 ... 3] = 173 };
static struct c35_r0 c35_s0 = { .m7 = 93, .m4 = 155, .m8 = { .m10 = { [0] = 128 } } };
static struct c35_r1 c35_s1 = { { 190 } };
static s32 c35_f0(s64 x, u32 y) { effect(1 + x);  return (+c35_g0); }
static s32 c35_f1(s64 x, u32 y) { effect(2 + x);  return ((void)c35_g0, (0x419d4fd8 & 0x586a2704u)); }
static s32 (*c35_fp)(s64, u32) = c35_f0, (*c35_fns[2])(s64, u32) = { c35_f1, c35_f0 };
static enum plain c35_f2(_Bool x, u16 y) { effect(3 + x); c35_s1.m1 -= ((enum wide)(('\xfe' || c35_g1) - ((u64)c35_g0))); { union { struct c35_r0 r; u8 b[sizeof(struct c35_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 8, sizeof un0); un0.r.m8.m9 *= ((void)c35_g1, ((void)c35_g1, c35_g0)); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)((s128)c35_g0 >> (x & 127)) % sizeof un0.b] ^= ((void)c35_g1, y); digest_c35_r0(&un0.r); } return c35_f1((c35_g0 && c35_g0), c35_g1); }
static u64 c35_run(u64 x, u64 y) { { union { struct c35_r0 r; u8 b[sizeof(struct c35_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 109, sizeof un0); un0.r.m6 += c35_f2((!c35_g1), (c35_g0 * y)); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)y % sizeof un0.b] ^= ((void)x, c35_g0); digest_c35_r0(&un0.r); } switch ((u8)(((c35_g0 | c35_g1) | c35_f0(T1, 0x8a790c17u)) & 7)) { case 1: { DD(((void)(118 - 666474512), c35_a0[((s128)x << (0x0UL & 127)) & 3])); } default: {  } break; } u128 v1 = ((u64)((s16)(c35_g1 & y)) >> ((0x0u / ((c35_g1 & 0x7f) | 64)) & 63)); { u16 a2[2 + 2] = { [1 ... 2] = '\x4', (*(c35_a0 + (v1 & 3))) }; a2[(c35_g0 + c35_g1) & 3] |= ((u128)c35_f0(c35_g1, y) << (sizeof(enum tiny) & 127)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } --v1; D(c35_a0[(0x0 / ((c35_g1 & 0x7f) + 1)) & 3]); { u16 o_p3 = ((v1 / ((c35_g1 & 0x7f) | 64)) ^ c35_a0[c35_g1 & 3]), *p3 = &o_p3; *p3 &= 2147483646; D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= (v1 - c35_g0); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } return (*(c35_a0 + (c35_a0[c35_g0 & 3] & 3))); }
u64 c35(u64 x, u64 y) { digest = effects = 7; u64 v_ = c35_run(x, y); D(v_); D(effects); D(c35_g0); D(c35_g1); D(c35_a0[0]); D(c35_a0[1]); D(c35_a0[2]); D(c35_a0[3]); digest_c35_r0(&c35_s0); digest_c35_r1(&c35_s1); return digest; }
static u32 c36_g0 = 172;
static s16 c36_g1 = 26937;
static enum negative c36_a0[4] = { 8, [2 ... 3] = 14 };
static s32 c36_f0(s64 x, u32 y) { effect(1 + x); switch ((u32)(0x80000000000000UL & 15)) { default: { switch ((s64)(text("" "c"))) { case 0: {  } break; default: { { u64 o_p3 = ({ enum tiny q0_ = y; q0_ & 0xafa3c958u; }); u64 *p3 __attribute__((cleanup(freed))) = &o_p3; if (p3) { u64 *k_p3 = ({ u64 *t_ = p3; p3 = 0; t_; }); D(*k_p3); } } } case 3 ... 5: { { if ((('\xfe' == x) / ((c36_g1 & 0x7f) | 64))) goto l0; if (TYPE(+x)) { {  } l0: {  } } } } case 7 ... 9: { s128 v2 = (((!y), ((enum plain)x)) >= x); } { effect(3); case 10: ; { u64 o_p1 = (c36_g1 >= 0x50bf458c26b8e81eUL); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { D(*p1); } } } break; } } case 1: { D((((++c36_g0) & (--c36_g1)), T1)); } case 4 ... 6: {  } break; case 8 ... 9: { D(((--c36_g0) % (("text\x80\0\377"[y & 7] & 0x7f) + 1))); } break; } { if (((x &= c36_g0) & (c36_g0 >= c36_g0))) goto l4; if ((1368284031, y)) { { D(({ s8 a1_ = ({ s8 o2_; _Bool bo2_ = __builtin_add_overflow((u64)(c36_g1 ^= y), (s64)(c36_g0 = x), &o2_); bo2_ ? ~(u64)o2_ : (u64)o2_; }); s64 ra1_ = __sync_val_compare_and_swap(&a1_, (s8)0x1e, x); ra1_ * 3 + __atomic_load_n(&a1_, 0); })); { u64 o_p5 = c36_g1; u64 *p5 __attribute__((cleanup(freed))) = &o_p5; if (p5) { D(*p5); } } } l4: {  } } } return ((enum wide)W0); }
static s32 c36_f1(s64 x, u32 y) { effect(2 + x); y |= ((s16)c36_g0); { u64 o_p0 = W1; u64 *p0 __attribute__((cleanup(freed))) = o_p0 & 1 ? 0 : &o_p0; if (p0) { D(*p0); } } return (TYPE(+c36_g0) < (c36_g1 * y)); }
static s32 (*c36_fp)(s64, u32) = c36_f0, (*c36_fns[2])(s64, u32) = { c36_f1, c36_f0 };
static u16 c36_f2(s16 x, _Bool y) { effect(3 + x); D((c36_g0 = (y &= (x ? x : c36_g1)))); return (TYPE(+0x43863fe7a7bb5f07UL) ? x : 0xf6UL); }
static u64 c36_run(u64 x, u64 y) { { u32 n0 = 2; while (n0-- > 0) { { u64 o_p1 = (c36_g1 | y); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } } } { u32 n_l2 = 0; if ((__builtin_ctzll((u64)y | 1ul << 11) != (c36_g1 / ((c36_g1 & 0x7f) | 64)))) goto l2; for (n_l2 = 0; n_l2 < 3; n_l2++) { { enum tiny v3 = ((s128)0x5u); D(({ __attribute__((cleanup(left))) s32 q0_ = 2; ((v3 % ((P2 & 0x7f) + 1)) < (v3 <= 0xffffffffffffffacUL)); })); } l2: { { u32 n_l4 = 0; if (((c36_g0 ? y : y) % (('\xa3' & 0x7f) - 200))) goto l4; for (n_l4 = 0; n_l4 < 3; n_l4++) { { D(x); u128 v5 = (((x + 0xffffff98u) >= (x ^ c36_g1)) ? TYPE(text("ab\nab\n" "c")) : (y++)); } l4: { (void)({  (c36_g0 / ((c36_g1 & 0x7f) - 200)); }); { if (c36_g1) goto l6; if (__builtin_clzl((u64)y | 1ul << 25)) { {  } l6: { { u64 o_p7 = ({ typeof((s128)x) q1_ = c36_g0; q1_; }); u64 *p7 __attribute__((cleanup(freed))) = o_p7 & 1 ? 0 : &o_p7; if (p7) { u64 *k_p7 = ({ u64 *t_ = p7; p7 = 0; t_; }); D(*k_p7); } } D((+((u128)(~y)))); } } } } } } { u64 o_p8 = ((u8 *)&(u64){ c36_g0 })[0]; u64 *p8 __attribute__((cleanup(freed))) = &o_p8; if (p8) { D(*p8); } } } } } __auto_type v9 = (u8)+__builtin_types_compatible_p(typeof(+(-0xfffffffeu)), int); D((((s8)({ s64 q2_ = 0; for (int k_ = 0; k_ < 3; k_++) q2_ += k_; (void)x; q2_; })) - sizeof(enum tiny))); return x; }
u64 c36(u64 x, u64 y) { digest = effects = 7; u64 v_ = c36_run(x, y); D(v_); D(effects); D(c36_g0); D(c36_g1); D(c36_a0[0]); D(c36_a0[1]); D(c36_a0[2]); D(c36_a0[3]); return digest; }
struct c37_r0 { _Bool m0 : 1; s8 m1 : 2; s8 : 6; s16 m2 : 8; };
static void digest_c37_r0(const struct c37_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c37_r0) << 16)); }
static struct c37_r0 pass_c37_r0(struct c37_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c37_r0 make_c37_r0(u64 k) { struct c37_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c37_r0(struct c37_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static s128 c37_g0 = 136;
static enum wide c37_g1 = -126;
static _Bool c37_a0[4] = { 7, [2 ... 3] = 190 };
static struct c37_r0 c37_s0 = { .m2 = -1 };
static u64 c37_run(u64 x, u64 y) { struct c37_r0 r0 = { '\xf', TYPE(+((void)c37_g1, (-2))) }; switch ((int)(((u64)c37_g0 << (x & 63)) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g2 = 1; if ((*(c37_a0 + (c37_g1 & 3)))) break;  } case 2: { __attribute__((cleanup(left))) s32 g3 = 2;  break; } default: effect(9); } __auto_type v4 = (u8)+((s32)r0.m2); { typeof(c37_g0) w_ = ONCE(c37_g0); *(volatile typeof(c37_g0) *)&c37_g0 = w_ + (0xffffffffffffffc1UL ?: c37_g0); D(c37_g0); } { u64 o_p5 = ((enum negative)y); u64 *p5 __attribute__((cleanup(freed))) = &o_p5; if (p5) { u64 *k_p5 = ({ u64 *t_ = p5; p5 = 0; t_; }); D(*k_p5); } } { u8 o_p6 = ((c37_g0 / ((595642039 & 0x7f) + 1)) >> (v4 & 7)), *p6 = &o_p6; *p6 |= ((y &= x) + ((void)0x2b26c215u, c37_g0)); D(*p6 + o_p6); u8 *b_p6 = (u8 *)p6; b_p6[0] ^= (c37_g0 % ((c37_g0 & 0x7f) + 1)); D(o_p6); D(((u64)p6 & (sizeof(*p6) - 1)) + (p6 == &o_p6) + !p6); } x ^= MAX(+r0.m1, +MAX(+((s128)c37_g1), +((u64)0x27ee7a8a >> (0x4 & 63)))); return ((y & (-87)) << (c37_g1 & 7)); }
u64 c37(u64 x, u64 y) { digest = effects = 7; u64 v_ = c37_run(x, y); D(v_); D(effects); D(c37_g0); D(c37_g1); D(c37_a0[0]); D(c37_a0[1]); D(c37_a0[2]); D(c37_a0[3]); digest_c37_r0(&c37_s0); return digest; }
static s32 c38_g0 = 7099;
static enum wide c38_g1 = -1;
static u128 c38_a0[4] = { 7, [2 ... 3] = 102 };
static s32 c38_f0(s64 x, u32 y) { effect(1 + x); _Bool v0 = ((u32)MAX(+'\xff', +((u8)x))); { u64 o1 = _Alignof(u64); D(variadic(7, "ibppbul", (u8)(-97), (struct big){ { sizeof(+y), [2] = TYPE(_Alignof(u64)) } }, &o1, &o1, (struct big){ { (v0 < c38_g0), [2] = c38_g0 } }, (u32)v0, (long)((u128)v0 << (c38_g0 & 127)))); } return MAX(+y, +y); }
static s32 c38_f1(s64 x, u32 y) { effect(2 + x);  return ((0x51UL ? 2147483524 : c38_g1) ? MAX(+(-11), +(7)) : TYPE(c38_g1)); }
static s32 (*c38_fp)(s64, u32) = c38_f0, (*c38_fns[2])(s64, u32) = { c38_f1, c38_f0 };
static enum wide c38_f2(s8 x, s64 y) { effect(3 + x); { u64 o0 = sizeof(enum tiny); D(variadic(6, "lupsii", (long)TYPE(+x), (u32)x, &o0, (struct pair){ x, ((char)x) }, (int)TYPE(+c38_g1), (int)(x ^ c38_g1))); } __auto_type v1 = (u8)+__builtin_ctzll((u64)((s16)sizeof(+0xe966d80d70d49d5dUL)) | 1ul << 35); return c38_g0; }
static u64 c38_run(u64 x, u64 y) { D(c38_g0); const enum negative c0 = MAX(+MAX(+c38_g1, +x), +c38_g1); c38_g1 >>= (0x1fffffffeUL <= y) & 7; _Bool v1 = ((s128)((s128)(x--) << (c38_g0 & 127)) >> (((u128)0x0) & 127)); for (s32 g2 __attribute__((cleanup(left))) = 1, *o_g2 = &g2; o_g2; o_g2 = 0) { { u64 o3 = MAX(+c38_g1, +c0); D(bump(&o3, c0)); o3 = bump(&o3, 3); D(o3); u64 a_o3[4] = { o3, bump(&o3, 1), o3 }; a_o3[bump(&o3, 1) & 3] *= bump(&o3, MAX(+0xffffUL, +v1)); D(o3 + a_o3[0] + a_o3[1] * 3 + a_o3[2] * 5 + a_o3[3]); } } { u64 o4 = ((u128)'\x5'); D(bump(&o4, c38_f0(0x0u, c38_g1))); o4 ^= bump(&o4, 3); D(o4); u64 a_o4[4] = { o4, bump(&o4, 1), o4 }; a_o4[bump(&o4, 1) & 3] = bump(&o4, (v1 += y)); D(o4 + a_o4[0] + a_o4[1] * 3 + a_o4[2] * 5 + a_o4[3]); } static enum negative st5 = 3; return y; }
u64 c38(u64 x, u64 y) { digest = effects = 7; u64 v_ = c38_run(x, y); D(v_); D(effects); D(c38_g0); D(c38_g1); D(c38_a0[0]); D(c38_a0[1]); D(c38_a0[2]); D(c38_a0[3]); return digest; }
static s128 c39_g0 = 7;
static enum plain c39_g1 = -15434;
static s32 c39_f0(s64 x, u32 y) { effect(1 + x); { if (y) goto l0; { { { enum wide a1[4] = { ({ s32 o0_; _Bool bo0_ = __builtin_add_overflow((s16)x, (s64)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), [3] = ((u128)(~y)), [1] = (!0x48UL) }; a1[(c39_g0 + x) & 3] += c39_g1; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D(({ u32 o1_; _Bool bo1_ = __builtin_sub_overflow((s8)((u128)((char)x) << (c39_g0 & 127)), (u16)c39_g0, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; })); } l0: {  } } } D(y); return y; }
static s32 c39_f1(s64 x, u32 y) { effect(2 + x); char v0 = x; D(((unsigned long long)(-1))); return c39_g0; }
static s32 (*c39_fp)(s64, u32) = c39_f0, (*c39_fns[2])(s64, u32) = { c39_f1, c39_f0 };
static u128 c39_f2(enum tiny x, enum wide y) { effect(3 + x); D("text\x80\0\377"[(c39_g1 ? 0x4u : '\x71') & 7]); { if (x) goto l0; if (c39_f0(0xffeUL, 2147483636)) { {  } l0: {  } } } return y; }
static u64 c39_run(u64 x, u64 y) { if ((c39_g0 ? ({ u32 a0_ = c39_g0; s64 ra0_ = __sync_fetch_and_and(&a0_, c39_g0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) : 318147424)) return (-(x & sizeof(enum tiny))); if (c39_g1) return (x & ((s32)c39_g0)); D(c39_g0); c39_g1 &= ((!((enum negative)y)) & (((u128)y) & ((s32)x))); { u64 o0 = 0x3u; D(variadic(5, "plbls", &o0, (long)y, (struct big){ { (c39_g1 - 0x8e6b186fu), [2] = x } }, (long)c39_g1, (struct pair){ (c39_g0 * c39_g0), (0xf5301069u ^ y) })); } { typedef enum negative t1; t1 t1v = (__builtin_clz((u32)y | 1u << 7) ? __builtin_ctz((u32)c39_g0 | 1u << 15) : c39_g0); D(t1v * sizeof(t1)); } D(c39_f1(c39_g0, ((u128)(!c39_g1) >> (y & 127)))); return ((u128)x << (c39_g0 & 127)); }
u64 c39(u64 x, u64 y) { digest = effects = 7; u64 v_ = c39_run(x, y); D(v_); D(effects); D(c39_g0); D(c39_g1); return digest; }
struct c40_r0 { u64 m0 : 57; };
static void digest_c40_r0(const struct c40_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c40_r0) << 16)); }
static struct c40_r0 pass_c40_r0(struct c40_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c40_r0 make_c40_r0(u64 k) { struct c40_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c40_r0(struct c40_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u32 c40_g0 = 152;
static enum tiny c40_g1 = 1;
static u128 c40_a0[4] = { 2, [2 ... 3] = 46 };
static struct c40_r0 c40_s0 = { };
static u64 c40_run(u64 x, u64 y) { s128 v0 = ((((u64)c40_g0 >> (c40_g1 & 63)), x) == (y << ((127) & 7))); return MAX(+x, +(883062336, sizeof(enum tiny))); }
u64 c40(u64 x, u64 y) { digest = effects = 7; u64 v_ = c40_run(x, y); D(v_); D(effects); D(c40_g0); D(c40_g1); D(c40_a0[0]); D(c40_a0[1]); D(c40_a0[2]); D(c40_a0[3]); digest_c40_r0(&c40_s0); return digest; }
struct c41_r0 { char m0; union { u8 m2 : 1; u8 : 0; enum plain m3 : 4; u16 m4[1]; s64 m5; } ; u8 m6 : 6; };
static void digest_c41_r0(const struct c41_r0 *p) { D(p->m0); D(p->m2); D(p->m3); D(p->m4[0]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c41_r0) << 16)); }
static struct c41_r0 pass_c41_r0(struct c41_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c41_r0 make_c41_r0(u64 k) { struct c41_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c41_r0(struct c41_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c41_r1 { u32 m0; s64 m1 : 55; u32 m2 : 32; u32 : 0; };
static void digest_c41_r1(const struct c41_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c41_r1) << 16)); }
static struct c41_r1 pass_c41_r1(struct c41_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c41_r1 make_c41_r1(u64 k) { struct c41_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c41_r1(struct c41_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static enum tiny c41_g0 = 32;
static u8 c41_g1 = 218;
static struct c41_r0 c41_s0 = { -198477, { .m2 = -102833 } };
static struct c41_r1 c41_s1 = { 237, -14, -1 };
static s32 c41_f0(s64 x, u32 y) { effect(1 + x); D(('\xfe' * c41_g0)); { u16 x_p0 = (c41_g0, c41_g0); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 &= c41_g0; if (c41_g1) *pp_p0 = &y_p0; *p0 += (c41_g1 ?: y); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (c41_g1 ? x_p0 : y_p0); *(c41_g1 ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return c41_g0; }
static s32 c41_f1(s64 x, u32 y) { effect(2 + x); { struct c41_r0 r0; __builtin_memset(&r0, 254, sizeof r0); struct c41_r0 *p_r0 = &r0, c_r0 = *p_r0;  { struct c41_r0 (*f_r0)(struct c41_r0, u64) = pass_c41_r0; r0 = f_r0(r0, ({ s128 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)y; q0_; })); } digest_c41_r0(&r0); digest_c41_r0(&c_r0); } return (((s16)c41_g0) != (+c41_g0)); }
static s32 (*c41_fp)(s64, u32) = c41_f0, (*c41_fns[2])(s64, u32) = { c41_f1, c41_f0 };
static s16 c41_f2(u32 x, _Bool y) { effect(3 + x); c41_g0 ^= x; switch ((s64)(c41_s0.m6)) { case 0 ... 2: { enum negative v0 = (c41_f1(c41_g1, (-116)) - (((s16)x) & (+x))); } break; case 4: { { const char *str1 = ({ u16 a0_ = c41_g0; s64 ra0_ = __sync_or_and_fetch(&a0_, T1); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) ? "" : "a"; D(text(str1)); while (*str1) D(*str1++); } } default: { enum negative v2 = c41_f0((+(y < c41_g0)), ((x ?: x) < c41_s0.m0)); } } return (c41_s0.m0, c41_g0); }
static u64 c41_run(u64 x, u64 y) { D((((enum plain)(2147483647 ?: y)) ?: (text("" "c") && c41_f0(0xffffff70, c41_g0)))); static char st0 = 89; c41_s0.m4[0] = ((unsigned long long)({ s8 o0_; _Bool bo0_ = __builtin_add_overflow((s8)({ typeof((u8)c41_g1) q1_ = (0); q1_; }), (s16)(c41_g0, st0), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); return (__builtin_constant_p(c41_g1) ?: x); }
u64 c41(u64 x, u64 y) { digest = effects = 7; u64 v_ = c41_run(x, y); D(v_); D(effects); D(c41_g0); D(c41_g1); digest_c41_r0(&c41_s0); digest_c41_r1(&c41_s1); return digest; }
struct c42_r0 { s16 m0 : 7; };
static void digest_c42_r0(const struct c42_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c42_r0) << 16)); }
static struct c42_r0 pass_c42_r0(struct c42_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c42_r0 make_c42_r0(u64 k) { struct c42_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c42_r0(struct c42_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u64 c42_g0 = -21514;
static _Bool c42_g1 = 1;
static struct c42_r0 c42_s0 = { .m0 = -64915 };
static s32 c42_f0(s64 x, u32 y) { effect(1 + x);  return ((y ? c42_g1 : y) | (x ? c42_g1 : 0x583fffd7u)); }
static s32 c42_f1(s64 x, u32 y) { effect(2 + x); y >>= c42_g0 & 7; s32 v0 = ((u8)((c42_g1 == c42_g0) * (104))); return ((x - x) ?: c42_f0(y, '\x6')); }
static s32 (*c42_fp)(s64, u32) = c42_f0, (*c42_fns[2])(s64, u32) = { c42_f1, c42_f0 };
static s64 c42_f2(u8 x, u64 y) { effect(3 + x); s128 v0 = c42_g1; c42_s0.m0 = ({ u128 o0_; _Bool bo0_ = __builtin_mul_overflow((s16)((y > sizeof(enum tiny)) ? v0 : (c42_g1 ?: '\x2')), (u8)(v0 ? v0 : (v0 ?: v0)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); return (0x79507632 - c42_s0.m0); }
static u64 c42_run(u64 x, u64 y) { { char str0[4] = "abcd", *p_str0 = str0 + 4; while (p_str0 > str0) D(*--p_str0); D(__func__[0] == 'c'); } c42_s0.m0 <<= (c42_g1 | x) & 7; s64 v1 = c42_s0.m0; return ('\x29' ? TYPE(c42_g1) : (y + (1))); }
u64 c42(u64 x, u64 y) { digest = effects = 7; u64 v_ = c42_run(x, y); D(v_); D(effects); D(c42_g0); D(c42_g1); digest_c42_r0(&c42_s0); return digest; }
static u32 c43_g0 = -1;
static u64 c43_g1 = 31162;
static enum negative c43_a0[4] = { 8, [2 ... 3] = 142 };
static s32 c43_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = (-87); D(variadic(0, "")); } s8 v1 = ((void)c43_g1, (sizeof(+0xfffffffe) - ((u64)c43_g0 >> (c43_g1 & 63)))); return c43_g1; }
static s32 c43_f1(s64 x, u32 y) { effect(2 + x);  return ((u64)c43_f0(c43_g1, '\xff') >> (x & 63)); }
static s32 (*c43_fp)(s64, u32) = c43_f0, (*c43_fns[2])(s64, u32) = { c43_f1, c43_f0 };
static s32 c43_f2(unsigned long long x, _Bool y) { effect(3 + x); u64 v0 = (*c43_fp)(x, (-((u128)y >> (c43_g0 & 127)))); c43_g0 %= (c43_f0(v0, c43_g1) & 0x3f) - 77; return ((c43_g0 || (0)) > ((s64)x << (c43_g1 & 63))); }
static u64 c43_run(u64 x, u64 y) {  return ((u128)((u128)c43_g0 >> (x & 127)) << (y & 127)); }
u64 c43(u64 x, u64 y) { digest = effects = 7; u64 v_ = c43_run(x, y); D(v_); D(effects); D(c43_g0); D(c43_g1); D(c43_a0[0]); D(c43_a0[1]); D(c43_a0[2]); D(c43_a0[3]); return digest; }
static u16 c44_g0 = 61;
static char c44_g1 = -1;
static s32 c44_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0x19e69dc7; D(variadic(0, "")); } c44_g0 = sizeof(+(y ^ 0xffffffffffffff87UL)); return ('\x4' ? 0x6UL : 0xffffffffffffff79UL); }
static u64 c44_run(u64 x, u64 y) { unsigned long long v0 = (((c44_g0 - x) ?: x) ?: (((enum tiny)y) ?: c44_f0(x, y))); { u64 o1 = N0; D(variadic(7, "bwuiuql", (struct big){ { (c44_g1 ? y : 1), [2] = ((s64)y >> (0x0 & 63)) } }, (u64)((enum negative)v0), (u32)v0, (_Bool)((char)c44_g1), (u32)((u128)v0 >> (c44_g1 & 127)), (s128)(0x4aUL != 0x7ffffffffffffffUL), (long)((s128)6 << (0xf403694e & 127)))); } { enum plain a2[4] = { ('\x4' ? ((u64)x << (c44_g1 & 63)) : v0), [3] = (c44_g0 ?: (v0 ? v0 : v0)), [1] = ((void)0xffffff4fu, 0xffffff6fu) }; a2[((_Bool)y) & 3] = TYPE(TYPE(v0)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } v0 &= c44_f0(((c44_g1 ? y : y) ? 0x6UL : c44_g1), sizeof(+('\xeb' ?: c44_g1))); return c44_g1; }
u64 c44(u64 x, u64 y) { digest = effects = 7; u64 v_ = c44_run(x, y); D(v_); D(effects); D(c44_g0); D(c44_g1); return digest; }
struct c45_r0 { s64 m0; } __attribute__((packed));
static void digest_c45_r0(const struct c45_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c45_r0) << 16)); }
static struct c45_r0 pass_c45_r0(struct c45_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c45_r0 make_c45_r0(u64 k) { struct c45_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c45_r0(struct c45_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c45_r1 { _Bool m0 : 1; _Bool m1[2]; enum negative m2 : 5; enum plain m3 : 4; s8 m4 : 4; } __attribute__((packed));
static void digest_c45_r1(const struct c45_r1 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c45_r1) << 16)); }
static struct c45_r1 pass_c45_r1(struct c45_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c45_r1 make_c45_r1(u64 k) { struct c45_r1 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c45_r1(struct c45_r1 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static s8 c45_g0 = 0;
static s64 c45_g1 = 24;
static struct c45_r0 c45_s0 = { -82760 };
static struct c45_r1 c45_s1 = { 108386 };
static s32 c45_f0(s64 x, u32 y) { effect(1 + x);  return sizeof(+sizeof(+c45_g0)); }
static s32 c45_f1(s64 x, u32 y) { effect(2 + x); c45_g1 = c45_g1 + y; D(y); return ((void)c45_g0, (y = c45_g0)); }
static s32 (*c45_fp)(s64, u32) = c45_f0, (*c45_fns[2])(s64, u32) = { c45_f1, c45_f0 };
static enum tiny c45_f2(enum plain x, u128 y) { effect(3 + x); s8 v0 = c45_g1; char v1 = (c45_g0 & (v0 << (x & 15))); return ({ s16 q0_ = x; q0_ - 0x9b60fa49; }); }
static u64 c45_run(u64 x, u64 y) { y *= y + (sizeof(+((char)x)), (+c45_g1)); _Bool v0 = c45_g0; D(((void)(v0 <= x), (((u128)0x69c05c0b >> (v0 & 127)) || (0xfffffffffffffffUL || W0)))); return sizeof(+((u128)y >> (y & 127))); }
u64 c45(u64 x, u64 y) { digest = effects = 7; u64 v_ = c45_run(x, y); D(v_); D(effects); D(c45_g0); D(c45_g1); digest_c45_r0(&c45_s0); digest_c45_r1(&c45_s1); return digest; }
struct c46_r0 { enum negative m0; enum negative m1 : 5; struct { char m3; } ; struct { struct { u32 m6 : 32; } m5; s32 m7 : 13; enum plain m8; s16 m9 : 4; } __attribute__((packed)) m4[2]; s128 m10; s16 m11; u32 m12; } __attribute__((packed));
static void digest_c46_r0(const struct c46_r0 *p) { D(p->m0); D(p->m1); D(p->m3); D(p->m4[0].m5.m6); D(p->m4[0].m7); D(p->m4[0].m8); D(p->m4[0].m9); D(p->m4[1].m5.m6); D(p->m4[1].m7); D(p->m4[1].m8); D(p->m4[1].m9); DD(p->m10); D(p->m11); D(p->m12); D(sizeof *p + (_Alignof(struct c46_r0) << 16)); }
static struct c46_r0 pass_c46_r0(struct c46_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c46_r0 make_c46_r0(u64 k) { struct c46_r0 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c46_r0(struct c46_r0 *p, s32 k) { effect(k); p->m12 ^= k; return p->m0 + p->m12; }
static enum wide c46_g0 = -132;
static _Bool c46_g1 = 0;
static u64 c46_a0[4] = { 3, [2 ... 3] = 135 };
static struct c46_r0 c46_s0 = { };
static s32 c46_f0(s64 x, u32 y) { effect(1 + x); { struct c46_r0 r0[3] = { { 0x517d707c6f6d2bfaUL, 0xffffffffffffffa9UL, { W1 }, { { { .m6 = (100) }, '\xa2', c46_s0.m4[0].m5.m6, W0 } }, 0x4UL, 0x5a74f2c7 }, [2] = { .m4 = { [1] = { { 241 } } }, .m0 = '\x76', .m0 = 0xffffff65u, .m10 = W0, .m12 = 0x38, .m11 = 2147483536 } }; r0[c46_g1 & 1].m4[0].m5.m6 *= (MAX(+'\x66', +x) ? (0xffffffff & W0) : (!x)); r0[2] = r0[(c46_g0 | sizeof(enum tiny)) & 1]; for (struct c46_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c46_r0(q_); q_->m0++; } D(r0[1].m0); D(&r0[2] - r0); } { u64 o1 = ((u64)x); D(bump(&o1, (c46_g0 - c46_g0))); o1 &= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] &= bump(&o1, ((u32)c46_g1)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return c46_s0.m0; }
static s32 c46_f1(s64 x, u32 y) { effect(2 + x); D(again(((s64)c46_g0) & 7, ((u32)x))); c46_g0 = ({ u8 q0_ = c46_f0(c46_s0.m4[0].m5.m6, W1); q0_ + '\xfe'; }); return ({ __auto_type q1_ = (enum wide)+TYPE(+c46_g0); q1_; }); }
static s32 (*c46_fp)(s64, u32) = c46_f0, (*c46_fns[2])(s64, u32) = { c46_f1, c46_f0 };
static s8 c46_f2(enum negative x, s128 y) { effect(3 + x); if ((!y)) goto l0; { { u64 o1 = (c46_fp)(x, 0x16); D(bump(&o1, MAX(+c46_g1, +c46_g1))); o1 = bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] = bump(&o1, (T1 ? y : c46_g1)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } __auto_type v2 = (enum plain)+(c46_g0 |= ((s64)((_Bool)y) << (0xfffffffd & 63))); } l0: ; D(c46_f0((c46_s0.m0--), __builtin_expect((933965895 ? x : y), 1))); return (((u32)c46_g1) + __builtin_types_compatible_p(typeof(+y), _Bool)); }
static u64 c46_run(u64 x, u64 y) { if ((x, (0x88a33460 - c46_g1))) goto l0; { c46_s0.m4[0].m5.m6 %= (TYPE(+c46_g1) & 0x3f) + 1; c46_s0.m4[0].m8 /= (c46_f1(c46_g0, (126)) & 0x3f) - 77; } l0: ; c46_g1 &= c46_f2((__builtin_types_compatible_p(typeof(+y), long), ((enum plain)'\x7e')), ((s64)c46_g0 >> (0xcde211a3 & 63))); D((y ? __builtin_constant_p(W0) : sizeof(+TYPE(N0)))); return MAX(+(*c46_fp)(y, c46_g1), +MAX(+0x2, +x)); }
u64 c46(u64 x, u64 y) { digest = effects = 7; u64 v_ = c46_run(x, y); D(v_); D(effects); D(c46_g0); D(c46_g1); D(c46_a0[0]); D(c46_a0[1]); D(c46_a0[2]); D(c46_a0[3]); digest_c46_r0(&c46_s0); return digest; }
struct c47_r0 { _Bool m0 : 1; };
static void digest_c47_r0(const struct c47_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c47_r0) << 16)); }
static struct c47_r0 pass_c47_r0(struct c47_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c47_r0 make_c47_r0(u64 k) { struct c47_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c47_r0(struct c47_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static s64 c47_g0 = 16751;
static enum wide c47_g1 = 48;
static enum tiny c47_a0[4] = { 3, [2 ... 3] = 127 };
static struct c47_r0 c47_s0 = { -35 };
static s32 c47_f0(s64 x, u32 y) { effect(1 + x); switch ((int)(pass_c47_r0(c47_s0, x).m0 & 3)) { case 1: { __attribute__((cleanup(left))) s32 g1 = 1; if ((c47_g0 - x)) break; { u32 n_g2 = 0; g2: ; __attribute__((cleanup(left))) s32 g3 = 2; if (n_g2++ < 2 && (c47_g1 & c47_g1)) goto g2; for (s32 g4 __attribute__((cleanup(left))) = 3, *o_g4 = &g4; o_g4; o_g4 = 0) { c47_s0.m0 &= __builtin_types_compatible_p(typeof(+((u8 *)&(u64){ ((u64)c47_g0 >> (0xfdd06de7f894af20UL & 63)) })[4]), _Bool); D(again(through_c47_r0(&c47_s0, y) & 7, ((s64)'\x1b' << (c47_g0 & 63)))); } c47_s0.m0 &= c47_g1; } u128 v5 = ((!({ s32 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)c47_g1, (s32)'\xb2', &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })), (~c47_s0.m0)); } case 2: { __attribute__((cleanup(left))) s32 g6 = 4; s16 v7 = (('\x3' ^ c47_g0) | P2); break; } default: effect(9); } do {  if (c47_s0.m0) break; D(((s64)TYPE(+pass_c47_r0(c47_s0, y).m0) >> ((c47_g0 * y) & 63))); } while (0); return TYPE(sizeof(+c47_g0)); }
static s32 c47_f1(s64 x, u32 y) { effect(2 + x); D(({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 1, (u64[]){ __builtin_ffsll(((u64)c47_g0 >> (y & 63))) }, 5); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 5) > 0) - (__builtin_memcmp(t0_, t0_ + 1, 5) < 0)); })); c47_s0.m0 -= ((unsigned long long)((u128)((u64)c47_g1 << (x & 63)))); return c47_s0.m0; }
static s32 (*c47_fp)(s64, u32) = c47_f0, (*c47_fns[2])(s64, u32) = { c47_f1, c47_f0 };
static enum wide c47_f2(s8 x, enum wide y) { effect(3 + x); D((c47_s0.m0, x)); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) { _Bool v1 = TYPE(({ s32 o0_; _Bool bo0_ = __builtin_sub_overflow((u32)((u128)'\xd'), (u32)(c47_g0 * c47_g1), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); D(even((c47_g0 ? c47_s0 : c47_s0).m0 & 15)); } return (~(c47_g0, 0x9caf356f)); }
static u64 c47_run(u64 x, u64 y) { D(even(sizeof(+y) & 15)); u64 v0 = ((!TYPE(c47_g1)) | ((struct c47_r0){ c47_g1 }).m0); { __attribute__((cleanup(left))) s32 g2 = 1; if (TYPE(+0x45e561e3)) return (-TYPE(x)); for (u32 n_g3 = 0; n_g3 < 3; n_g3++) { __attribute__((cleanup(left))) s32 g4 = 2; if (y) continue; __attribute__((cleanup(left))) s32 g5 = 3; D((c47_s0.m0 ? c47_s0 : c47_s0).m0); } D(again((0xffffffff, c47_g1) & 7, (-c47_g1))); } D(again(('\x8e' ^ c47_g1) & 7, __builtin_ctz((u32)0xe3ce415eu | 1u << 12))); typeof((s32)0) v6 = ("text\x80\0\377"[TYPE(+v0) & 7] - ((u64)0x125c4452b327d52cUL << (N2 & 63))); D(again((v0, 0x0) & 7, (0xfffffff5 ^ c47_g1))); c47_g1 |= (TYPE((v6 - x)) | sizeof(+((u64)c47_g0 >> (c47_g0 & 63)))); return __builtin_ffsll(c47_g1); }
u64 c47(u64 x, u64 y) { digest = effects = 7; u64 v_ = c47_run(x, y); D(v_); D(effects); D(c47_g0); D(c47_g1); D(c47_a0[0]); D(c47_a0[1]); D(c47_a0[2]); D(c47_a0[3]); digest_c47_r0(&c47_s0); return digest; }
static enum wide c48_g0 = -4227;
static enum tiny c48_g1 = -146;
static unsigned long long c48_a0[4] = { 6, [2 ... 3] = 43 };
static s32 c48_f0(s64 x, u32 y) { effect(1 + x); if (((x ? y : 0x23348175u) >> (y & 15))) goto l0; { DD(({ _Bool q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)_Alignof(u64); q0_; })); x += (((~c48_g0) + (c48_g1 || c48_g1)) || ((y -= _Alignof(u64)) | (c48_g1 + c48_g0))); } l0: ; c48_g1 -= ((((char)0x7u) ^ sizeof(+0x0u)) * ((y && c48_g0) + ({ s128 q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)x; q1_; }))); return ((enum wide)({ char q2_ = y; if (q2_ & 1) q2_ = 23257751; else q2_++; q2_; })); }
static s32 c48_f1(s64 x, u32 y) { effect(2 + x); s16 a0[4] = { sizeof(+y) }; static enum negative st1 = 8; return ((u32)((enum negative)c48_g0)); }
static s32 (*c48_fp)(s64, u32) = c48_f0, (*c48_fns[2])(s64, u32) = { c48_f1, c48_f0 };
static enum negative c48_f2(_Bool x, enum negative y) { effect(3 + x); if ((({ enum plain q0_ = c48_g0; q0_ - 0x18UL; }) + ({ s32 q1_ = y; if (q1_ & 1) q1_ = 196; else q1_++; q1_; }))) goto l0; { DD((("text\x80\0\377"[x & 7] >> (c48_g0 & 7)) >> ((x >> (c48_g1 & 7)) & 31))); } l0: ; switch ((u64)(((u16)((s128)'\xff')) & 7)) { case 0 ... 2: { D((-((-0xc5f5c72f) | c48_g1))); } case 6 ... 8: { { const char *str1 = (c48_g0 ? c48_g0 : c48_g1) ? "\377\t\\" : "a"; D(text(str1)); while (*str1) D(*str1++); } } default: { D(((s32)x)); } break; case 11 ... 13: {  } break; case 16 ... 18: {  } break; } return sizeof(+x); }
static u64 c48_run(u64 x, u64 y) { { char str0[4] = "abcd", *p_str0 = str0 + 4; while (p_str0 > str0) D(*--p_str0); D(__func__[0] == 'c'); } D((+((x >> ('\xa6' & 31)) ? ((char)c48_g0) : (c48_g1 ? y : y)))); D((c48_g0++)); return ((x - c48_g1) || (~y)); }
u64 c48(u64 x, u64 y) { digest = effects = 7; u64 v_ = c48_run(x, y); D(v_); D(effects); D(c48_g0); D(c48_g1); D(c48_a0[0]); D(c48_a0[1]); D(c48_a0[2]); D(c48_a0[3]); return digest; }
static u64 c49_g0 = 2;
static s8 c49_g1 = 2;
static u16 c49_a0[4] = { 4, [2 ... 3] = 163 };
static s32 c49_f0(s64 x, u32 y) { effect(1 + x); for (s32 g0 __attribute__((cleanup(left))) = 1, *o_g0 = &g0; o_g0; o_g0 = 0) { y = ((c49_g1 ?: (x * c49_g0)) ^ c49_g1); D(c49_g0 |= (x++)); } return c49_g1; }
static s32 c49_f1(s64 x, u32 y) { effect(2 + x); enum plain v0 = __builtin_clz((u32)((0x1u ?: x) > (c49_g0 ?: y)) | 1u << 0); { u64 o1 = c49_f0(c49_g1, v0); D(bump(&o1, ((u8)(5)))); o1 |= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] += bump(&o1, v0); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((enum tiny)(y & x)); }
static s32 (*c49_fp)(s64, u32) = c49_f0, (*c49_fns[2])(s64, u32) = { c49_f1, c49_f0 };
static enum tiny c49_f2(u64 x, s128 y) { effect(3 + x); { unsigned long long a0[4] = { (MAX(+y, +c49_g1) >> (x & 7)), [3] = c49_g0, [1] = __builtin_bswap16(x) }; a0[c49_a0[x & 3] & 3] |= text("ab\nab\n" "c"); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return (((123), c49_g0) <= (c49_g1 & x)); }
static u64 c49_run(u64 x, u64 y) { y ^= y + (__builtin_choose_expr(sizeof(int) == 8, (c49_g1 >= x), (x, x)) ?: ((s16)(c49_g1, '\x73'))); s16 a0[2 + 2] = { [1 ... 2] = 0xffffff62, c49_f0(sizeof(enum tiny), c49_g1) }; { s32 a1[4] = { (x | x) }; a1[MAX(+y, +0x41) & 3] = y; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (x & c49_g1); D(y); } return c49_a0[(65535 ?: x) & 3]; }
u64 c49(u64 x, u64 y) { digest = effects = 7; u64 v_ = c49_run(x, y); D(v_); D(effects); D(c49_g0); D(c49_g1); D(c49_a0[0]); D(c49_a0[1]); D(c49_a0[2]); D(c49_a0[3]); return digest; }
struct c50_r0 { union { u64 m1[1]; } __attribute__((packed)) m0; s64 m2 : 30; s64 m3; struct { s64 m5; } ; u16 m6; u64 m7; u16 m8 : 10; };
static void digest_c50_r0(const struct c50_r0 *p) { D(p->m0.m1[0]); D(p->m2); D(p->m3); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(sizeof *p + (_Alignof(struct c50_r0) << 16)); }
static struct c50_r0 pass_c50_r0(struct c50_r0 v, u64 k) { v.m0.m1[0] += effect(k); return v; }
static struct c50_r0 make_c50_r0(u64 k) { struct c50_r0 v = { 0 }; effect(k); v.m8 = k; return v; }
static u64 through_c50_r0(struct c50_r0 *p, s32 k) { effect(k); p->m8 ^= k; return p->m0.m1[0] + p->m8; }
struct c50_r1 { u32 m0[2][1]; };
static void digest_c50_r1(const struct c50_r1 *p) { D(p->m0[0][0]); D(p->m0[1][0]); D(sizeof *p + (_Alignof(struct c50_r1) << 16)); }
static struct c50_r1 pass_c50_r1(struct c50_r1 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c50_r1 make_c50_r1(u64 k) { struct c50_r1 v = { 0 }; effect(k); v.m0[1][0] = k; return v; }
static u64 through_c50_r1(struct c50_r1 *p, s32 k) { effect(k); p->m0[1][0] ^= k; return p->m0[0][0] + p->m0[1][0]; }
static char c50_g0 = 209;
static _Bool c50_g1 = 75;
static struct c50_r0 c50_s0 = { { .m1 = { [0 ... 0] = -1, [0] = 31837 } }, 210435, 392374, { .m5 = -117 }, 48 };
static struct c50_r1 c50_s1 = { { [1] = { [0] = 461475 } } };
static s32 c50_f0(s64 x, u32 y) { effect(1 + x); { s32 o_p0 = TYPE((x, (62))), *p0 = &o_p0; *p0 += ((void)0xffffffd1, TYPE(y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= sizeof(+c50_g0); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return 0x0u; }
static u64 c50_run(u64 x, u64 y) { { u8 o_p0 = ({ s16 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)c50_s1.m0[1][0]; q0_; }), *p0 = &o_p0; *p0 = (+(c50_g1 >> (y & 31))); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ({ u16 q1_ = 0; for (int k_ = 0; k_ < 3; k_++) q1_ += k_; (void)x; q1_; }); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } s128 v1 = c50_s0.m7; c50_g0--; { __attribute__((cleanup(left))) s32 g3 = 1;  } { u64 o_p4 = 0x4fe4597ba86bcf7eUL, *p4 = &o_p4; *p4 *= v1; D(*p4 + o_p4); u8 *b_p4 = (u8 *)p4; b_p4[0] ^= (y & x); D(o_p4); D(((u64)p4 & (sizeof(*p4) - 1)) + (p4 == &o_p4) + !p4); } enum plain v5 = TYPE(+c50_g0); D(((sizeof(+y) << (v5 & 15)) >> (c50_s0.m6 & 7))); return (((void)x, y) >> (y & 7)); }
u64 c50(u64 x, u64 y) { digest = effects = 7; u64 v_ = c50_run(x, y); D(v_); D(effects); D(c50_g0); D(c50_g1); digest_c50_r0(&c50_s0); digest_c50_r1(&c50_s1); return digest; }
static s64 c51_g0 = 5;
static enum plain c51_g1 = 26717;
static s32 c51_f0(s64 x, u32 y) { effect(1 + x); enum negative v0 = (((-c51_g0) / ((c51_g0 & 0x7f) | 64)) << (0xab2fba3283adb518UL & 15)); { u32 o_p1 = v0, *p1 = &o_p1; *p1 &= c51_g1; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (x && c51_g1); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return ((void)'\x1', (x < x)); }
static s32 c51_f1(s64 x, u32 y) { effect(2 + x); D(((void)(+x), ((c51_g0 << (c51_g0 & 31)) - (c51_g0 & c51_g0)))); x = x + c51_f0(((0x1b301c30 || y) << (c51_g0 & 15)), ((void)c51_g0, ((s128)0 >> (c51_g1 & 127)))); return ((c51_g0 >= c51_g1) >= (y >> (y & 7))); }
static s32 (*c51_fp)(s64, u32) = c51_f0, (*c51_fns[2])(s64, u32) = { c51_f1, c51_f0 };
static enum negative c51_f2(s128 x, u128 y) { effect(3 + x); const volatile s32 c0 = y; { u64 a_p1[8] = { c51_f0(2035581044, c51_g0), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D(p1[-1] + *(p1 + 1)); D(p1[-1] + *(p1 + 1)); D(*--p1); p1++; *p1++ = ((u64)c51_g0 >> (0x0UL & 63)); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } return ((x || c51_g1) >> (y & 7)); }
static u64 c51_run(u64 x, u64 y) { { u32 n0 = 2; do { { struct { u32 p; union { s8 q; u32 z; }; } x1 = { (c51_g0 <= y), .q = (x >> (c51_g0 & 15)) }, y_x1 = x1; y_x1.p += 3; D(x1.p); D(y_x1.p); D(y_x1.q); } D(((u128)2 << ((x / ((c51_g0 & 0x7f) - 200)) & 127))); } while (--n0 > 0 && c51_g0); } { u32 n2 = 4; do { const _Bool c3 = c51_g0; unsigned long long v4 = ((u128)((void)c51_g0, c3)); } while (--n2 > 0 && ((u64)0x5)); } { u32 n5 = 1; do { { enum plain a_p6[8] = { ((void)y, x), 2, 3 }, *p6 = a_p6 + 1, *const e_p6 = &a_p6[8]; *p6++ = (y || c51_g0); D(*--p6); p6++; D(p6[-1] + *(p6 + 1)); D((p6 - a_p6) * 3 + (p6 > a_p6 + 2) + (p6 != e_p6)); for (p6 = a_p6; p6 < e_p6; ) D(*p6++); } { unsigned long long a_p7[8] = { ((enum wide)c51_g1), 2, 3 }, *p7 = a_p7 + 1, *const e_p7 = &a_p7[8]; D((char *)e_p7 - (char *)p7); for (p7 = a_p7; p7 < e_p7; ) D(*p7++); } } while (--n5 > 0 && x); } { enum plain a_p8[8] = { c51_g1, 2, 3 }, *p8 = a_p8 + 1, *const e_p8 = &a_p8[8]; D(p8[-1] + *(p8 + 1)); for (p8 = a_p8; p8 < e_p8; ) D(*p8++); } enum tiny a9[4] = { ((void)c51_g0, x), [3] = 83, [1] = ('\xd4' | c51_g0) }; for (s32 g10 __attribute__((cleanup(left))) = 1, *o_g10 = &g10; o_g10; o_g10 = 0) { { enum plain a11[4] = { c51_g0, [3] = ((c51_g1 ^ x) & ((void)0x629d9e9d, y)), [1] = (-c51_g0) }; a11[(*c51_fp)(0x1fffeu, (7)) & 3] = ((c51_g1 || 0xfffff) || ((s64)'\xd9')); for (s32 k_ = 0; k_ < (s32)(sizeof a11 / sizeof a11[0]); k_++) D(a11[k_]); } c51_g1 = ((void)0x1fffffe, 4); } x -= (((sizeof(enum tiny) >> (y & 15)) >> (c51_g0 & 7)) | ((char)y)); return (-T1); }
u64 c51(u64 x, u64 y) { digest = effects = 7; u64 v_ = c51_run(x, y); D(v_); D(effects); D(c51_g0); D(c51_g1); return digest; }
struct c52_r0 { u8 m0[3]; u64 m1 : 61; s32 m2 : 32; u32 m3 : 31; u8 m4 : 8; } __attribute__((aligned(16)));
static void digest_c52_r0(const struct c52_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c52_r0) << 16)); }
static struct c52_r0 pass_c52_r0(struct c52_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c52_r0 make_c52_r0(u64 k) { struct c52_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c52_r0(struct c52_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0[0] + p->m4; }
struct c52_r1 { char m0[2]; s64 m1 : 57; struct { s64 m3 : 15; s8 m4 : 6; struct { u64 m6 : 64; u64 m7 : 50; u64 : 0; u64 m8 : 17; u64 : 34; enum negative m9 : 5; } m5; } m2; };
static void digest_c52_r1(const struct c52_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); D(p->m2.m3); D(p->m2.m4); D(p->m2.m5.m6); D(p->m2.m5.m7); D(p->m2.m5.m8); D(p->m2.m5.m9); D(sizeof *p + (_Alignof(struct c52_r1) << 16)); }
static struct c52_r1 pass_c52_r1(struct c52_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c52_r1 make_c52_r1(u64 k) { struct c52_r1 v = { 0 }; effect(k); v.m2.m5.m9 = k; return v; }
static u64 through_c52_r1(struct c52_r1 *p, s32 k) { effect(k); p->m2.m5.m9 ^= k; return p->m0[0] + p->m2.m5.m9; }
static s32 c52_g0 = 5;
static u64 c52_g1 = -10992;
static struct c52_r0 c52_s0 = { .m0 = { [1 ... 1] = -39, [2] = -2 }, .m4 = -1 };
static struct c52_r1 c52_s1 = { { [0 ... 0] = -205816 } };
static s32 c52_f0(s64 x, u32 y) { effect(1 + x); u64 v0 = (({ u32 a0_ = (0x5d722765u >> (y & 15)); s64 ra0_ = __atomic_fetch_or(&a0_, ((16) - x), 5); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) - ((enum wide)(y + c52_g0))); __auto_type v1 = (s16)+(TYPE(+v0) >> (TYPE(c52_g0) & 7)); return (((u128)y << (x & 127)) / ((c52_g1 & 0x7f) | 64)); }
static s32 c52_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0xd4u; D(variadic(7, "bulbpbb", (struct big){ { ((enum negative)0x8c6bd1f23a4e3becUL), [2] = (x % ((x & 0x7f) - 200)) } }, (u32)MAX(+c52_g1, +0xfffffff0), (long)TYPE(+x), (struct big){ { (0xffffffa2u ?: 0xffffffa0u), [2] = ((-13) | 2147483550) } }, &o0, (struct big){ { ((enum wide)y), [2] = (7 << (0x1ffffffffUL & 15)) } }, (struct big){ { y, [2] = x } })); } D(c52_f0((sizeof(+'\x88') ?: x), ((u128)(y / ((c52_g0 & 0x7f) - 200)) >> (c52_g0 & 127)))); return c52_s0.m0[1]; }
static s32 (*c52_fp)(s64, u32) = c52_f0, (*c52_fns[2])(s64, u32) = { c52_f1, c52_f0 };
static u128 c52_f2(s8 x, _Bool y) { effect(3 + x); s128 a0[] = { [0 ... 3] = (c52_g0 << (c52_g1 & 7)), [2] = (-79) }; c52_g0 = ((s8)sizeof(+(x ?: x))); return ((enum plain)sizeof(+x)); }
static u64 c52_run(u64 x, u64 y) { switch ((s64)(c52_f0((c52_g0 ? x : y), ((enum tiny)c52_g1)) & 15)) { default: { switch ((u64)(((s32)c52_f2('\x36', c52_g1)) & 7)) { case 0 ... 2: { { u16 a1[4] = { ({ u64 o0_; _Bool bo0_ = __builtin_sub_overflow((s32)y, (s8)0x1fffffeUL, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) }; a1[x & 3] -= (MAX(+y, +0x778a1ebc2c44fd2dUL) ^ ((char)0x7ffeUL)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } break; case 5 ... 6: { c52_g0 = ((((u32)0xffffffffffffff5aUL) * ((s64)c52_g1)) >> (__builtin_parityll(y) & 7)); } case 10: { switch ((u8)((((s128)x >> (c52_g0 & 127)) / ((c52_g0 & 0x7f) - 200)) % 9)) { case 0: {  } } } break; case 12 ... 14: { u8 v2 = y; } break; } } case -1 ... 0: {  } break; case 3 ... 5: { { enum e_ { A_, B_ = 5, C_ = sizeof(s128) } x0 = ((s64)y) & 1 ? B_ : C_; switch (x0) { case A_: D(1); break; case B_: D(2); default: D(x0); } } } break; case 8 ... 10: { y = ((c52_s0.m3 * TYPE(c52_g0)) & (c52_s0.m3 ?: ((s8)c52_g1))); } break; } y = y + ((_Bool)((u128)c52_s0.m0[1] << (x & 127))); return ((enum wide)((enum wide)y)); }
u64 c52(u64 x, u64 y) { digest = effects = 7; u64 v_ = c52_run(x, y); D(v_); D(effects); D(c52_g0); D(c52_g1); digest_c52_r0(&c52_s0); digest_c52_r1(&c52_s1); return digest; }
struct c53_r0 { union { struct { s32 m2 : 31; enum negative m3; } ; s64 m4 : 33; s64 m5; } m0[2]; u64 m6 : 8; } __attribute__((packed));
static void digest_c53_r0(const struct c53_r0 *p) { D(p->m0[0].m2); D(p->m0[0].m3); D(p->m0[0].m4); D(p->m0[0].m5); D(p->m0[1].m2); D(p->m0[1].m3); D(p->m0[1].m4); D(p->m0[1].m5); D(p->m6); D(sizeof *p + (_Alignof(struct c53_r0) << 16)); }
static struct c53_r0 pass_c53_r0(struct c53_r0 v, u64 k) { v.m0[0].m2 += effect(k); return v; }
static struct c53_r0 make_c53_r0(u64 k) { struct c53_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c53_r0(struct c53_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0[0].m2 + p->m6; }
static _Bool c53_g0 = 196;
static u32 c53_g1 = -2;
static char c53_a0[4] = { 5, [2 ... 3] = 183 };
static struct c53_r0 c53_s0 = { };
static s32 c53_f0(s64 x, u32 y) { effect(1 + x); u32 v0 = c53_s0.m0[1].m3; return ((s128)(0xfffffffe * c53_g1)); }
static s32 c53_f1(s64 x, u32 y) { effect(2 + x); D(c53_f0((((u128)c53_g1 << (y & 127)) << (c53_g1 & 15)), ((void)x, c53_s0.m0[0].m3))); c53_g1 -= c53_s0.m0[0].m4; return x; }
static s32 (*c53_fp)(s64, u32) = c53_f0, (*c53_fns[2])(s64, u32) = { c53_f1, c53_f0 };
static char c53_f2(s128 x, s32 y) { effect(3 + x); { binary fn0 = TYPE(c53_g1) ? c53_f0 : &c53_f1; D(fn0(c53_f1(y, c53_g1), (c53_g1 >> (x & 7)))); D((fn0 == c53_f1) + 2 * !fn0); } switch ((u64)(c53_s0.m0[1].m2 & 15)) { default: {  } case 1: { c53_g0 |= ((void)TYPE(y), c53_s0.m0[0].m2); } } return (c53_g0 < c53_f0(x, y)); }
static u64 c53_run(u64 x, u64 y) { D(sizeof(+(*(c53_a0 + ((c53_g0--) & 3))))); switch ((s8)(sizeof(+((s32)c53_g1)) % 9)) { default: { c53_g1 >>= (c53_g0 += y) & 7; } } u16 v0 = (c53_s0.m0[1].m2++); for (s32 i1 = 0, n_i1 = 0; n_i1 < 5 && i1 < 7; n_i1++, i1++) { c53_g1 <<= v0 & 7; c53_s0.m0[0].m2 = (i1 += 0x7b117d4162ca3581UL); } if ((c53_s0.m0[0].m2 ^ (c53_g1 & c53_g1))) goto l2; {  } l2: ; return ((s128)(--c53_g1) >> (y & 127)); }
u64 c53(u64 x, u64 y) { digest = effects = 7; u64 v_ = c53_run(x, y); D(v_); D(effects); D(c53_g0); D(c53_g1); D(c53_a0[0]); D(c53_a0[1]); D(c53_a0[2]); D(c53_a0[3]); digest_c53_r0(&c53_s0); return digest; }
static u128 c54_g0 = 0;
static s8 c54_g1 = 19558;
static s32 c54_f0(s64 x, u32 y) { effect(1 + x); D(1295192961); { struct s_ { struct s_ *next; s64 v; } l2_ = { 0, (c54_g0 -= y) }, l1_ = { &l2_, (4) }, *x0; for (x0 = &l1_; x0; x0 = x0->next) D(x0->v); D(l1_.next->v); } return (((s64)x << (0xffffffffffffff62UL & 63)), c54_g0); }
static s32 c54_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = ((u64)(y - 0x7UL) >> (c54_g1 & 63)), *p0 = &o_p0; *p0 *= MAX(+c54_g0, +c54_f0(c54_g0, y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= MAX(+c54_g0, +x); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return c54_f0((~c54_g1), (x, (7))); }
static s32 (*c54_fp)(s64, u32) = c54_f0, (*c54_fns[2])(s64, u32) = { c54_f1, c54_f0 };
static enum negative c54_f2(u16 x, unsigned long long y) { effect(3 + x); D((c54_g0 & ((u64)MAX(+c54_g1, +c54_g0) >> (c54_g1 & 63)))); { s64 x_p0 = (x & c54_g0); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 ^= ((s64)c54_g0); if (c54_g0) *pp_p0 = &y_p0; *p0 += ((s64)x << (y & 63)); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (y ? x_p0 : y_p0); *(((u64)x >> (0xfffffffe & 63)) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return (MAX(+0, +c54_g1) + (y * c54_g0)); }
static u64 c54_run(u64 x, u64 y) { x += (c54_g1 ^ c54_f2((c54_g0++), y)); D(((-(y * 2087454141)) * ((0x3fffe - c54_g0) | ((u64)x >> (y & 63))))); { union { s16 p; u8 q; u8 b[16]; } x0 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x0.b[(x, c54_g0) & 3] ^= (c54_g1 = W1); D(x0.b[0] + x0.b[3] * 256); } { s32 a_p1[8] = { (!c54_g1), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D(*--p1); p1++; p1 += x & 1; D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); *p1 = c54_g0; for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } __auto_type v2 = (enum wide)+c54_g0; D((x * 0xffffffbau)); s8 a3[] = { [0 ... 3] = c54_g0, [2] = (4) }; return x; }
u64 c54(u64 x, u64 y) { digest = effects = 7; u64 v_ = c54_run(x, y); D(v_); D(effects); D(c54_g0); D(c54_g1); return digest; }
struct c55_r0 { union { u64 m1[1]; } m0; enum tiny m2; u64 m3 : 55; s16 m4 : 16; enum plain m5[1]; enum plain m6; s32 m7 : 32; };
static void digest_c55_r0(const struct c55_r0 *p) { D(p->m0.m1[0]); D(p->m2); D(p->m3); D(p->m4); D(p->m5[0]); D(p->m6); D(p->m7); D(sizeof *p + (_Alignof(struct c55_r0) << 16)); }
static struct c55_r0 pass_c55_r0(struct c55_r0 v, u64 k) { v.m0.m1[0] += effect(k); return v; }
static struct c55_r0 make_c55_r0(u64 k) { struct c55_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c55_r0(struct c55_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0.m1[0] + p->m7; }
struct c55_r1 { u8 m0 : 3; s64 m1; s32 m2; };
static void digest_c55_r1(const struct c55_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c55_r1) << 16)); }
static struct c55_r1 pass_c55_r1(struct c55_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c55_r1 make_c55_r1(u64 k) { struct c55_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c55_r1(struct c55_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static u16 c55_g0 = -30507;
static s64 c55_g1 = 4;
static struct c55_r0 c55_s0 = { .m6 = 1, .m0 = { .m1 = { [0] = 18 } }, .m3 = 389716, .m5 = { [0 ... 0] = -180, [0] = -476507 }, .m4 = 108 };
static struct c55_r1 c55_s1 = { .m1 = 94432 };
static s32 c55_f0(s64 x, u32 y) { effect(1 + x); { struct f_ { enum wide n; s64 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = ({ s64 o0_; _Bool bo0_ = __builtin_sub_overflow((s64)0x7fffffffffffffUL, (s32)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); q_->v[c55_g1 & 3] |= x; f0.v[sizeof(+c55_g0) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } { u32 o_p1 = ((s8)(0x6, x)), *p1 = &o_p1; *p1 = ((void)x, c55_s0.m0.m1[0]); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (90); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return ((void)c55_g0, y); }
static s32 c55_f1(s64 x, u32 y) { effect(2 + x); typeof((s8)0) v0 = c55_f0(MAX(+('\xff' & c55_g0), +x), c55_g1); DD(c55_f0(((y + N2) & sizeof(+c55_g1)), ((v0 ?: c55_g1) & ((-128) << (c55_g1 & 7))))); return c55_s0.m3; }
static s32 (*c55_fp)(s64, u32) = c55_f0, (*c55_fns[2])(s64, u32) = { c55_f1, c55_f0 };
static _Bool c55_f2(unsigned long long x, s8 y) { effect(3 + x); { struct c55_r1 r0[3] = { { ((void)c55_g0, (x, c55_g1)) }, [2] = { (9), 6 }, [1].m0 = (y ?: 0x76bd1764u) }; r0[(x << (T1 & 15)) & 1].m1 &= (sizeof(+0x1ffffeUL) ? ((s128)y >> (y & 127)) : (y >> (0x4cbb56ca & 31))); r0[2] = r0[((u128)y >> (760957029 & 127)) & 1]; for (struct c55_r1 *q_ = r0; q_ < r0 + 3; q_++) { digest_c55_r1(q_); q_->m0++; } D(r0[1].m1); D(&r0[2] - r0); } return (__builtin_clrsbll((2)) ?: (2147483646 ? x : x)); }
static u64 c55_run(u64 x, u64 y) { { typeof(c55_g0) w_ = ONCE(c55_g0); *(volatile typeof(c55_g0) *)&c55_g0 = w_ + (x >> (0x9fu & 7)); D(c55_g0); } switch ((int)(((s128)c55_g0 >> (c55_g1 & 127)) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g1 = 1; if (((void)N2, (67))) break; { u8 a2[4] = { __builtin_expect((y > 284512720), 0), [3] = __builtin_ctzll((u64)({ u16 o0_; _Bool bo0_ = __builtin_mul_overflow((s16)c55_g0, (s8)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) | 1ul << 21), [1] = (x, (53)) }; a2[((u128)x) & 3] *= (((_Bool)y) == sizeof(+0x9ac24c90)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } D(again(y & 7, (c55_g0 ? x : '\xbc'))); } case 2: { __attribute__((cleanup(left))) s32 g3 = 2; D((0x4u ?: c55_f0(((void)y, x), c55_s0.m0.m1[0]))); break; } default: effect(9); } y--; DD((((u32)((void)c55_g0, c55_g0)) ?: ((c55_g0, (-87)), (c55_g1 << (y & 15))))); D(((s128)sizeof(+y) >> (MAX(+1, +x) & 127))); c55_s0.m3--; c55_s1.m1 = (((void)y, __builtin_constant_p(sizeof(enum tiny))) >> ((x ? 0xffffffcd : x) & 15)); return MAX(+(c55_g1 > x), +c55_s0.m5[0]); }
u64 c55(u64 x, u64 y) { digest = effects = 7; u64 v_ = c55_run(x, y); D(v_); D(effects); D(c55_g0); D(c55_g1); digest_c55_r0(&c55_s0); digest_c55_r1(&c55_s1); return digest; }
static u128 c56_g0 = 207;
static enum negative c56_g1 = 2;
static s32 c56_f0(s64 x, u32 y) { effect(1 + x); switch ((int)(x & 3)) { case 1: { __attribute__((cleanup(left))) s32 g1 = 1; if ((0x43d170d03dc2cab8UL, y)) break; { struct s_ { struct s_ *next; s128 v; } l2_ = { 0, (c56_g1 ? 0x6c : c56_g0) }, l1_ = { &l2_, ((-74) ? y : c56_g0) }, *x2; for (x2 = &l1_; x2; x2 = x2->next) D(x2->v); D(l1_.next->v); } { struct { s16 p; union { unsigned long long q; s16 z; }; } x3 = { sizeof(+c56_g0), .q = (y ? c56_g0 : y) }, y_x3 = x3; y_x3.p += 3; D(x3.p); D(y_x3.p); D(y_x3.q); } } case 2: { __attribute__((cleanup(left))) s32 g4 = 2; s8 v5 = ((s64)(c56_g0, x) >> (((u64)c56_g1 << (x & 63)) & 63)); switch ((u8)((x ?: W0) & 7)) { case -2 ... 0: { { enum e_ { A_, B_ = 5, C_ = sizeof(enum tiny) } x6 = x & 1 ? B_ : C_; switch (x6) { case A_: D(1); break; case B_: D(2); default: D(x6); } } } case 4 ... 6: { { s32 o_p8 = v5, *p8 = &o_p8; *p8 = ((v5 && v5) ?: c56_g0); D(*p8 + o_p8); u8 *b_p8 = (u8 *)p8; b_p8[0] ^= v5; D(o_p8); D(((u64)p8 & (sizeof(*p8) - 1)) + (p8 == &o_p8) + !p8); } } { effect(3); case 7: ; { struct s_ { struct s_ *next; enum negative v; } l2_ = { 0, c56_g1 }, l1_ = { &l2_, (W1 % ((v5 & 0x7f) - 200)) }, *x7; for (x7 = &l1_; x7; x7 = x7->next) D(x7->v); D(l1_.next->v); } } break; } break; } default: effect(9); } return (y ?: 925257261); }
static s32 c56_f1(s64 x, u32 y) { effect(2 + x);  return ((u64)sizeof(+x) << (0x7u & 63)); }
static s32 (*c56_fp)(s64, u32) = c56_f0, (*c56_fns[2])(s64, u32) = { c56_f1, c56_f0 };
static enum negative c56_f2(s64 x, _Bool y) { effect(3 + x);  return (!c56_f0(y, (-2))); }
static u64 c56_run(u64 x, u64 y) { enum plain v0 = ((s64)MAX(+(c56_fns[1])(y, y), +((u64)'\x0')) >> ((x / ((x & 0x7f) + 1)) & 63)); return y; }
u64 c56(u64 x, u64 y) { digest = effects = 7; u64 v_ = c56_run(x, y); D(v_); D(effects); D(c56_g0); D(c56_g1); return digest; }
static u128 c57_g0 = -2;
static enum wide c57_g1 = -31070;
static enum negative c57_a0[4] = { 8, [2 ... 3] = 179 };
static u64 c57_run(u64 x, u64 y) { for (s32 i0 = 0, n_i0 = 0; n_i0 < 3 && i0 < 11; n_i0++, i0++) { D(((!((s128)(124) >> (0x0 & 127))) ?: ((void)i0, (x ^ 0x8f5db6e0)))); D(i0 |= (y -= (c57_g0++))); } y = (4); { u64 o1 = 0x17a498a0u; D(variadic(0, "")); } for (s32 i2 = 0, n_i2 = 0; n_i2 < 2 && i2 < 5; n_i2++, i2++) { D(((s32)((2117008263 & y) ^ ((s32)y)))); } D(c57_g1 &= (c57_g0 -= (0x200UL / ((x & 0x7f) - 200)))); D(c57_a0[('\x20' + ((-90) ?: y)) & 3]); c57_a0[((u64)c57_g0) & 3] *= (+((void)c57_g1, __builtin_clz((u32)x | 1u << 29))); return ((void)x, ((void)c57_g1, x)); }
u64 c57(u64 x, u64 y) { digest = effects = 7; u64 v_ = c57_run(x, y); D(v_); D(effects); D(c57_g0); D(c57_g1); D(c57_a0[0]); D(c57_a0[1]); D(c57_a0[2]); D(c57_a0[3]); return digest; }
struct c58_r0 { s8 m0 : 3; struct { enum plain m2 : 4; } m1[2]; struct { s64 m4 : 15; } ; enum plain m5 : 4; s16 m6 : 10; s128 m7[4]; };
static void digest_c58_r0(const struct c58_r0 *p) { D(p->m0); D(p->m1[0].m2); D(p->m1[1].m2); D(p->m4); D(p->m5); D(p->m6); DD(p->m7[0]); DD(p->m7[1]); DD(p->m7[2]); DD(p->m7[3]); D(sizeof *p + (_Alignof(struct c58_r0) << 16)); }
static struct c58_r0 pass_c58_r0(struct c58_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c58_r0 make_c58_r0(u64 k) { struct c58_r0 v = { 0 }; effect(k); v.m7[3] = k; return v; }
static u64 through_c58_r0(struct c58_r0 *p, s32 k) { effect(k); p->m7[3] ^= k; return p->m0 + p->m7[3]; }
struct c58_r1 { unsigned long long m0[1]; enum negative m1; _Bool m2; } __attribute__((packed));
static void digest_c58_r1(const struct c58_r1 *p) { D(p->m0[0]); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c58_r1) << 16)); }
static struct c58_r1 pass_c58_r1(struct c58_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c58_r1 make_c58_r1(u64 k) { struct c58_r1 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c58_r1(struct c58_r1 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0[0] + p->m2; }
static s8 c58_g0 = -7998;
static enum wide c58_g1 = -2;
static struct c58_r0 c58_s0 = { 240, { [1] = { .m2 = 458582 } } };
static struct c58_r1 c58_s1 = { .m2 = 57 };
static s32 c58_f0(s64 x, u32 y) { effect(1 + x); s128 v0 = (c58_g0 ? TYPE(+c58_g0) : (~(+y))); return c58_g1; }
static s32 c58_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: { if (TYPE(+(c58_g0 & 174))) goto l1; { { u32 n_l2 = 0; l2: {  } if (n_l2++ < 1 && (+(5 - x))) goto l2; } { u32 n_l3 = 0; l3: { { struct c58_r1 r4 = make_c58_r1(((u128)c58_f0(y, c58_g1) >> (0x59efac16cdfd8676UL & 127))); struct c58_r1 *p_r4 = &r4, c_r4 = *p_r4; D(pass_c58_r1(c_r4, (c58_g0 * N2)).m0[0]); D(through_c58_r1(p_r4, __builtin_ctzll((u64)c58_g0 | 1ul << 25))); { struct c58_r1 (*f_r4)(struct c58_r1, u64) = pass_c58_r1; r4 = f_r4(*p_r4, (x ^ x)); } __builtin_memcpy(&r4, &c_r4, sizeof(r4)); D(offsetof(struct c58_r1, m0[(c58_g0 * y) & 1])); digest_c58_r1(&r4); } } if (n_l3++ < 0 && ((+x) & y)) goto l3; } } l1: ; c58_s1.m2 = __builtin_constant_p(x); } if (n_l0++ < 0 && y) goto l0; } { u32 n5 = 2; while (n5-- > 0) {  } } return __builtin_constant_p(c58_g0); }
static s32 (*c58_fp)(s64, u32) = c58_f0, (*c58_fns[2])(s64, u32) = { c58_f1, c58_f0 };
static enum plain c58_f2(unsigned long long x, char y) { effect(3 + x); { struct c58_r1 r0; __builtin_memset(&r0, 0, sizeof r0); struct c58_r1 *p_r0 = &r0, c_r0 = *p_r0; D(TYPE(+r0.m0[0]) + (r0.m0[0] << 3) + ~p_r0->m1); *p_r0 = c_r0; __builtin_memcpy(&r0, &c_r0, sizeof(r0)); D(((c58_g1 % ((x & 0x7f) | 64)) ? r0 : c_r0).m2); *p_r0 = (struct c58_r1){ .m1 = x, .m0 = { [0] = '\x71' } }; digest_c58_r1(&r0); } c58_s0.m1[1].m2 *= ({ u16 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)((s128)c58_f1(c58_g1, y) >> (x & 127)), (u64)(c58_g0 ?: TYPE(+c58_g0)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); return (+N2); }
static u64 c58_run(u64 x, u64 y) { s8 v0 = (__builtin_clzl((u64)x | 1ul << 48), (y ?: 7)); return (x * (2)); }
u64 c58(u64 x, u64 y) { digest = effects = 7; u64 v_ = c58_run(x, y); D(v_); D(effects); D(c58_g0); D(c58_g1); digest_c58_r0(&c58_s0); digest_c58_r1(&c58_s1); return digest; }
struct c59_r0 { union { _Bool m1 : 1; } ; };
static void digest_c59_r0(const struct c59_r0 *p) { D(p->m1); D(sizeof *p + (_Alignof(struct c59_r0) << 16)); }
static struct c59_r0 pass_c59_r0(struct c59_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c59_r0 make_c59_r0(u64 k) { struct c59_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c59_r0(struct c59_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m1 + p->m1; }
struct c59_r1 { s16 m0 : 4; s16 : 0; _Bool m1 : 1; u16 m2 : 16; u32 m3 : 31; u32 m4[1]; enum plain m5 : 4; u16 m6 : 1; } __attribute__((packed));
static void digest_c59_r1(const struct c59_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4[0]); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c59_r1) << 16)); }
static struct c59_r1 pass_c59_r1(struct c59_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c59_r1 make_c59_r1(u64 k) { struct c59_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c59_r1(struct c59_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s128 c59_g0 = 0;
static enum tiny c59_g1 = 163;
static struct c59_r0 c59_s0 = { { .m1 = -2 } };
static struct c59_r1 c59_s1 = { };
static s32 c59_f0(s64 x, u32 y) { effect(1 + x); enum { k0 = -5 }; _Bool v1 = ({ enum wide q0_ = (((u64)0x5 << (k0 & 63)) / ((c59_g0 & 0x7f) | 64)); if (q0_ & 1) q0_ = __builtin_expect((c59_g1 &= c59_g0), 1); else q0_++; q0_; }); return (x--); }
static s32 c59_f1(s64 x, u32 y) { effect(2 + x); struct c59_r0 r0; __builtin_memset(&r0, 240, sizeof r0); { u64 o1 = (c59_g0 ? c59_s0 : c59_s0).m1; D(bump(&o1, c59_f0(0x5u, '\x19'))); o1 &= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] |= bump(&o1, (191 ? x : x)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return ((++c59_s1.m1) & through_c59_r0(&c59_s0, x)); }
static s32 (*c59_fp)(s64, u32) = c59_f0, (*c59_fns[2])(s64, u32) = { c59_f1, c59_f0 };
static enum tiny c59_f2(u8 x, s32 y) { effect(3 + x); { u32 n_l0 = 0; l0: {  } if (n_l0++ < 1 && (y + (c59_g1 || c59_g1))) goto l0; } enum { k1 = 7 / 2 > 3 ? 1 : -2 }; return (({ u8 q0_ = 0; for (int k_ = 0; k_ < 2; k_++) q0_ += k_; (void)x; q0_; }) & (7597785 + 0xffffffc2)); }
static u64 c59_run(u64 x, u64 y) { x ^= ((struct c59_r1){ }).m5; { enum wide a0[4] = { (0xea50746c || c59_g1) }; a0[('\x6' ^ c59_g1) & 3] |= ((y ? x : '\x82') && (c59_g0 ? x : x)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } D((c59_g1 = y)); enum { k1 = 7 / 2 > 3 ? 1 : -2 }; return y; }
u64 c59(u64 x, u64 y) { digest = effects = 7; u64 v_ = c59_run(x, y); D(v_); D(effects); D(c59_g0); D(c59_g1); digest_c59_r0(&c59_s0); digest_c59_r1(&c59_s1); return digest; }
struct c60_r0 { s8 m0 : 8; struct { union { s16 m3 : 16; enum tiny m4[4]; } ; } __attribute__((packed)) ; s8 m5[2][1]; u64 m6 : 13; u16 m7; u8 m8 : 1; union { enum wide m10; enum negative m11 : 5; s8 m12; enum wide m13[2][1]; } __attribute__((packed)) ; };
static void digest_c60_r0(const struct c60_r0 *p) { D(p->m0); D(p->m3); D(p->m4[0]); D(p->m4[1]); D(p->m4[2]); D(p->m4[3]); D(p->m5[0][0]); D(p->m5[1][0]); D(p->m6); D(p->m7); D(p->m8); D(p->m10); D(p->m11); D(p->m12); D(p->m13[0][0]); D(p->m13[1][0]); D(sizeof *p + (_Alignof(struct c60_r0) << 16)); }
static struct c60_r0 pass_c60_r0(struct c60_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c60_r0 make_c60_r0(u64 k) { struct c60_r0 v = { 0 }; effect(k); v.m13[1][0] = k; return v; }
static u64 through_c60_r0(struct c60_r0 *p, s32 k) { effect(k); p->m13[1][0] ^= k; return p->m0 + p->m13[1][0]; }
struct c60_r1 { enum tiny m0[4]; _Bool m1[2]; u16 m2 : 10; enum negative m3 : 5; s32 m4 : 32; s128 m5; struct { u8 m7 : 1; u16 m8 __attribute__((packed)); u64 m9 : 58; s8 m10 : 3; } __attribute__((packed)) m6; } __attribute__((aligned(8)));
static void digest_c60_r1(const struct c60_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m0[3]); D(p->m1[0]); D(p->m1[1]); D(p->m2); D(p->m3); D(p->m4); DD(p->m5); D(p->m6.m7); D(p->m6.m8); D(p->m6.m9); D(p->m6.m10); D(sizeof *p + (_Alignof(struct c60_r1) << 16)); }
static struct c60_r1 pass_c60_r1(struct c60_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c60_r1 make_c60_r1(u64 k) { struct c60_r1 v = { 0 }; effect(k); v.m6.m10 = k; return v; }
static u64 through_c60_r1(struct c60_r1 *p, s32 k) { effect(k); p->m6.m10 ^= k; return p->m0[0] + p->m6.m10; }
static char c60_g0 = 2338;
static s128 c60_g1 = -2;
static s128 c60_a0[4] = { 5, [2 ... 3] = 127 };
static struct c60_r0 c60_s0 = { .m6 = -155445, .m8 = -2, .m7 = -123 };
static struct c60_r1 c60_s1 = { { [1 ... 3] = 6 }, { [0] = 1 }, 381022, -1, 7, 390724 };
static s32 c60_f0(s64 x, u32 y) { effect(1 + x); static s8 st0 = 5; { u32 n_l1 = 0; l1: {  } if (n_l1++ < 0 && (c60_g1, st0)) goto l1; } return c60_g1; }
static s32 c60_f1(s64 x, u32 y) { effect(2 + x); c60_a0[y & 3] ^= c60_f0(c60_g0, TYPE(c60_g0)); D(((s128)y)); return ((void)c60_g1, ((s64)c60_g1 << (x & 63))); }
static s32 (*c60_fp)(s64, u32) = c60_f0, (*c60_fns[2])(s64, u32) = { c60_f1, c60_f0 };
static s32 c60_f2(_Bool x, enum tiny y) { effect(3 + x); D((c60_s1.m1[1]--)); D((--y)); return c60_f1((c60_g1 & c60_g1), (c60_g0, N2)); }
static u64 c60_run(u64 x, u64 y) { { u64 o0 = 0xc2u; D(variadic(1, "p", &o0)); } s32 v1 = c60_f2(y, TYPE(+(y ? c60_s1 : c60_s1).m2)); c60_g1 = ((u32)((s64)c60_g0 >> (c60_g0 & 63))); return (c60_g1 ^ ((u32)y)); }
u64 c60(u64 x, u64 y) { digest = effects = 7; u64 v_ = c60_run(x, y); D(v_); D(effects); D(c60_g0); D(c60_g1); D(c60_a0[0]); D(c60_a0[1]); D(c60_a0[2]); D(c60_a0[3]); digest_c60_r0(&c60_s0); digest_c60_r1(&c60_s1); return digest; }
static u64 c61_g0 = 18601;
static enum negative c61_g1 = 25906;
static u64 c61_a0[4] = { 2, [2 ... 3] = 58 };
static s32 c61_f0(s64 x, u32 y) { effect(1 + x); u32 v0 = MAX(+(+(~x)), +TYPE(c61_a0[y & 3])); return ((u128)MAX(+'\x3e', +x) << ((0) & 127)); }
static u64 c61_run(u64 x, u64 y) { D((sizeof(+(x <= x)) ? ((u128)218844449 << ((59) & 127)) : (c61_g1 | ((void)x, c61_g1)))); return c61_f0(((void)c61_g0, 0x2504da502f398e13UL), c61_g0); }
u64 c61(u64 x, u64 y) { digest = effects = 7; u64 v_ = c61_run(x, y); D(v_); D(effects); D(c61_g0); D(c61_g1); D(c61_a0[0]); D(c61_a0[1]); D(c61_a0[2]); D(c61_a0[3]); return digest; }
struct c63_r0 { enum negative m0 : 5; s64 m1 : 50; s16 m2; s32 m3 : 10; u8 m4 : 2; u16 m5 : 8; u64 m6 : 64; } __attribute__((packed));
static void digest_c63_r0(const struct c63_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c63_r0) << 16)); }
static struct c63_r0 pass_c63_r0(struct c63_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c63_r0 make_c63_r0(u64 k) { struct c63_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c63_r0(struct c63_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c63_r1 { _Bool m0 : 1; _Bool : 0; enum plain m1 : 4; };
static void digest_c63_r1(const struct c63_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c63_r1) << 16)); }
static struct c63_r1 pass_c63_r1(struct c63_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c63_r1 make_c63_r1(u64 k) { struct c63_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c63_r1(struct c63_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static enum wide c63_g0 = -55;
static s16 c63_g1 = 2;
static struct c63_r0 c63_s0 = { .m0 = -151998 };
static struct c63_r1 c63_s1 = { 2, 1 };
static s32 c63_f0(s64 x, u32 y) { effect(1 + x); if ((c63_g1 % ((y & 0x7f) - 200))) goto l0; { if ((((u32)W0) ? (-68) : ({ unsigned long long q0_ = y; if (q0_ & 1) q0_ = x; else q0_++; q0_; }))) goto l1; { enum tiny v2 = ((enum negative)(c63_s0.m1 << (x & 7))); { s8 a3[2][3] = { { ({ u32 q1_ = 0; for (int k_ = 0; k_ < 1; k_++) q1_ += k_; (void)y; q1_; }), (c63_g0 && v2) }, [1] = { [2] = ((_Bool)x) } }, (*p_a3)[3] = a3, *q_a3 = *a3 + 1; p_a3[(c63_g0 * c63_g1) & 1][(y % ((c63_g1 & 0x7f) | 64)) & 1] &= (c63_s0.m3 || ((u16)v2)); q_a3[y & 3]++; *(*(a3 + 1) + 1) = (y | v2); p_a3++; D((*p_a3)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a3[0][0])[k_]); D(sizeof(a3[0]) + sizeof(*p_a3)); } } l1: ; { u64 o4 = _Alignof(u64); D(variadic(0, "")); } } l0: ; s128 v5 = ((_Bool)({ enum wide q2_ = (c63_g1 >> (c63_g1 & 15)); q2_ | 0x49247f0e; })); return c63_s0.m3; }
static s32 c63_f1(s64 x, u32 y) { effect(2 + x);  return (c63_f0('\x7f', y) ^ (y && c63_g0)); }
static s32 (*c63_fp)(s64, u32) = c63_f0, (*c63_fns[2])(s64, u32) = { c63_f1, c63_f0 };
static s16 c63_f2(enum tiny x, s128 y) { effect(3 + x); D((((c63_g1 ? 0x630287efb91a9935UL : c63_g1) | ((u8)0x1ffu)) << ((y ? W0 : 0x30) & 31))); return c63_s1.m1; }
static u64 c63_run(u64 x, u64 y) { __auto_type v0 = (u16)+(({ u32 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)(c63_g0, c63_g1); q0_; }), 4); c63_s0.m0 >>= ('\xa3' % ((c63_g0 & 0x7f) | 64)) & 7; { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (0xffffffffffffff39UL - y); D(y); } { u64 o1 = N0; D(variadic(7, "bliqbpl", (struct big){ { (c63_g0 | c63_g1), [2] = (x / ((c63_g1 & 0x7f) - 200)) } }, (long)c63_f0('\xed', 18), (s8)('\x2' % (((77) & 0x7f) + 1)), (s128)y, (struct big){ { (x, v0), [2] = (55) } }, &o1, (long)({ __auto_type q1_ = (u128)+v0; q1_; }))); } { u64 o2 = 0xf8u; D(variadic(5, "lwqui", (long)(c63_g0 ? c63_g1 : x), (u64)(T1, y), (s128)(v0, 1234668956), (u32)({ unsigned long long q2_ = c63_g0; if (q2_ & 1) q2_ = c63_g1; else q2_++; q2_; }), (char)v0)); } return (y << (403893915 & 7)); }
u64 c63(u64 x, u64 y) { digest = effects = 7; u64 v_ = c63_run(x, y); D(v_); D(effects); D(c63_g0); D(c63_g1); digest_c63_r0(&c63_s0); digest_c63_r1(&c63_s1); return digest; }
static s32 c64_g0 = 57;
static u128 c64_g1 = 0;
static enum plain c64_a0[4] = { 6, [2 ... 3] = 109 };
static s32 c64_f0(s64 x, u32 y) { effect(1 + x); s8 v0 = sizeof(+((void)_Alignof(u64), ((s16)c64_g0))); { s8 a1[4] = { (v0 ^ y) }; a1[(x * c64_g1) & 3] = ((void)y, v0); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } return ((u64)((unsigned long long)c64_g0) >> (c64_g0 & 63)); }
static s32 c64_f1(s64 x, u32 y) { effect(2 + x); __auto_type v0 = (enum negative)+sizeof(+(({ s64 a0_ = x; s64 ra0_ = __sync_or_and_fetch(&a0_, c64_g0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) + y)); return x; }
static s32 (*c64_fp)(s64, u32) = c64_f0, (*c64_fns[2])(s64, u32) = { c64_f1, c64_f0 };
static s8 c64_f2(u64 x, enum plain y) { effect(3 + x); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c64_f1, .n = 8, .table = { [1] = c64_f0 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act((x << (0xffffffffffffffb9UL & 31)), c64_g1)); if (q_->table[(c64_g1 / (('\xdf' & 0x7f) - 200)) & 1]) D(q_->table[1](q_->n, y)); } { u64 o1 = (-1); D(variadic(7, "qplpulb", (s128)'\xff', &o1, (long)(y - P2), &o1, (u32)(x & 0xffffffffffffffe8UL), (long)(c64_g0 + y), (struct big){ { (x & P2), [2] = ((s64)0x1fffffffffffffeUL >> (c64_g0 & 63)) } })); } return (0xe << (c64_g1 & 7)); }
static u64 c64_run(u64 x, u64 y) {  return ((void)c64_g0, c64_g0); }
u64 c64(u64 x, u64 y) { digest = effects = 7; u64 v_ = c64_run(x, y); D(v_); D(effects); D(c64_g0); D(c64_g1); D(c64_a0[0]); D(c64_a0[1]); D(c64_a0[2]); D(c64_a0[3]); return digest; }
struct c65_r0 { s8 m0 : 6; union { struct { s16 m3 : 1; s64 m4 : 9; } ; } ; u8 m5 : 3; u8 m6 : 7; enum negative m7 : 5; u16 m8 : 14; struct { union { s64 m11 : 24; u128 m12; u32 m13 : 27; u8 m14 : 5; } m10; } ; } __attribute__((packed));
static void digest_c65_r0(const struct c65_r0 *p) { D(p->m0); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(p->m10.m11); DD(p->m10.m12); D(p->m10.m13); D(p->m10.m14); D(sizeof *p + (_Alignof(struct c65_r0) << 16)); }
static struct c65_r0 pass_c65_r0(struct c65_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c65_r0 make_c65_r0(u64 k) { struct c65_r0 v = { 0 }; effect(k); v.m10.m14 = k; return v; }
static u64 through_c65_r0(struct c65_r0 *p, s32 k) { effect(k); p->m10.m14 ^= k; return p->m0 + p->m10.m14; }
static s64 c65_g0 = 31;
static _Bool c65_g1 = -2;
static struct c65_r0 c65_s0 = { -384711, { { -98 } }, -118542, -410450, -111 };
static s32 c65_f0(s64 x, u32 y) { effect(1 + x);  return ((0x19d83367u == c65_g0) ?: ((void)0x354d35e0, y)); }
static s32 c65_f1(s64 x, u32 y) { effect(2 + x); c65_g1 /= ('\x16' & 0x3f) - 77; { u64 a0[2][3] = { { ((u64)x << (0x25u & 63)), c65_g0 }, [1] = { [2] = ((void)c65_g0, c65_g1) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 1, (u64[]){ c65_g1 }, 4); t0_[15] = 0; __builtin_strlen((char *)t0_ + 1); }) & 1][((u8)y) & 1] *= ({ s8 q1_ = ({ typeof((enum negative)0x0u) q2_ = y; q2_; }); if (q1_ & 1) q1_ = c65_f0(c65_g1, y); else q1_++; q1_; }); q_a0[y & 3]++; *(*(a0 + 1) + 1) |= (c65_g1 * y); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return ((c65_g1 + c65_g1) + ((u64)2147483629 << (c65_g1 & 63))); }
static s32 (*c65_fp)(s64, u32) = c65_f0, (*c65_fns[2])(s64, u32) = { c65_f1, c65_f0 };
static s64 c65_f2(s64 x, u64 y) { effect(3 + x); switch ((u8)(c65_f0(((void)x, y), ((void)c65_g0, 0x2)) % 9)) { case 0 ... 1: { { u32 n1 = 2; do { __auto_type v2 = (s8)+(__builtin_expect(({ __attribute__((cleanup(left))) s32 q1_ = 3; y; }), 1) ?: ((c65_g0 - y) ?: c65_g0)); { __attribute__((cleanup(left))) s32 g4 = 1; if (({ __auto_type q2_ = (u128)+194; q2_; })) return c65_g0; D(even(((void)x, 2113337710) & 15)); } } while (--n1 > 0 && ((u16)x)); } } { effect(3); case 2: ; { u64 o0 = (y, 0x1fe95870); D(bump(&o0, (0x59b679f79b5518ebUL == y))); o0 = bump(&o0, 3); D(o0); u64 a_o0[4] = { o0, bump(&o0, 1), o0 }; a_o0[bump(&o0, 1) & 3] &= bump(&o0, ({ s128 o0_; _Bool bo0_ = __builtin_add_overflow((u64)c65_g0, (u8)c65_g0, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); D(o0 + a_o0[0] + a_o0[1] * 3 + a_o0[2] * 5 + a_o0[3]); } } } for (s32 g5 __attribute__((cleanup(left))) = 2, *o_g5 = &g5; o_g5; o_g5 = 0) {  } return ((s128)(N2 ^ x)); }
static u64 c65_run(u64 x, u64 y) { D(((u8 *)&(u64){ y })[1]); { u32 n0 = 2; while (n0-- > 0) { enum tiny v1 = text("ab\nab\n" "c"); D(again(('\xfe' % ((x & 0x7f) | 64)) & 7, (y + T1))); } } { u32 n_l2 = 0; l2: { D(again((x % ((c65_g0 & 0x7f) + 1)) & 7, __builtin_constant_p(0xdf345975u))); switch ((u16)(({ __auto_type q0_ = (enum tiny)+({ u8 a1_ = x; s64 ra1_ = __sync_add_and_fetch(&a1_, 0xee34024a301f2a0bUL); ra1_ * 3 + __atomic_load_n(&a1_, 0); }); q0_; }) & 15)) {  } } if (n_l2++ < 2 && x) goto l2; } D(x); { u32 n3 = 2; while (n3-- > 0) { D(__builtin_ctzll((u64)((void)c65_g0, ('\xff' + x)) | 1ul << 33)); { enum tiny a4[2][3] = { { __builtin_clrsbll(x), x }, [1] = { [2] = x } }, (*p_a4)[3] = a4, *q_a4 = *a4 + 1; p_a4[(P2 | y) & 1][(y ?: c65_g1) & 1] &= ((x ?: c65_g1) == __builtin_popcountll(y)); q_a4[__builtin_ctzll((u64)c65_g0 | 1ul << 9) & 3]++; *(*(a4 + 1) + 1) |= '\xc5'; p_a4++; D((*p_a4)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a4[0][0])[k_]); D(sizeof(a4[0]) + sizeof(*p_a4)); } } } typeof((u32)0) v5 = ((u64)((void)c65_g0, (x + c65_g1)) >> (((void)y, y) & 63)); switch ((u64)(c65_f2((0xffffff3e ?: v5), (c65_g1 ?: c65_g1)) & 15)) { default: { { u64 o6 = ((s16)P2); D(bump(&o6, v5)); o6 ^= bump(&o6, 3); D(o6); u64 a_o6[4] = { o6, bump(&o6, 1), o6 }; a_o6[bump(&o6, 1) & 3] = bump(&o6, (v5 ?: v5)); D(o6 + a_o6[0] + a_o6[1] * 3 + a_o6[2] * 5 + a_o6[3]); } } break; } return ((x ?: y) ? ({ __attribute__((cleanup(left))) s32 q2_ = 0; y; }) : c65_g1); }
u64 c65(u64 x, u64 y) { digest = effects = 7; u64 v_ = c65_run(x, y); D(v_); D(effects); D(c65_g0); D(c65_g1); digest_c65_r0(&c65_s0); return digest; }
struct c66_r0 { union { s16 m1 : 11; } ; s16 m2 : 16; enum tiny m3[2]; u64 m4 : 1; s8 m5[2][2]; };
static void digest_c66_r0(const struct c66_r0 *p) { D(p->m1); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m4); D(p->m5[0][0]); D(p->m5[0][1]); D(p->m5[1][0]); D(p->m5[1][1]); D(sizeof *p + (_Alignof(struct c66_r0) << 16)); }
static struct c66_r0 pass_c66_r0(struct c66_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c66_r0 make_c66_r0(u64 k) { struct c66_r0 v = { 0 }; effect(k); v.m5[1][1] = k; return v; }
static u64 through_c66_r0(struct c66_r0 *p, s32 k) { effect(k); p->m5[1][1] ^= k; return p->m1 + p->m5[1][1]; }
struct c66_r1 { u8 m0; u128 m1[2]; } __attribute__((packed));
static void digest_c66_r1(const struct c66_r1 *p) { D(p->m0); DD(p->m1[0]); DD(p->m1[1]); D(sizeof *p + (_Alignof(struct c66_r1) << 16)); }
static struct c66_r1 pass_c66_r1(struct c66_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c66_r1 make_c66_r1(u64 k) { struct c66_r1 v = { 0 }; effect(k); v.m1[1] = k; return v; }
static u64 through_c66_r1(struct c66_r1 *p, s32 k) { effect(k); p->m1[1] ^= k; return p->m0 + p->m1[1]; }
static enum wide c66_g0 = 15158;
static u8 c66_g1 = 5;
static u32 c66_a0[4] = { 7, [2 ... 3] = 50 };
static struct c66_r0 c66_s0 = { .m3 = { [0] = -99 } };
static struct c66_r1 c66_s1 = { 167709, { [0 ... 0] = -22 } };
static s32 c66_f0(s64 x, u32 y) { effect(1 + x); c66_g1 -= ({ u8 o0_; _Bool bo0_ = __builtin_mul_overflow((u32)(__builtin_parityll(x) || c66_s0.m1), (s8)(({ unsigned long long q1_ = x; q1_ | 501635825; }), ({ char q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)y; q2_; })), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); c66_a0[((u64)c66_g1 << (0x6368be14657bd5d3UL & 63)) & 3] -= c66_s1.m0; return '\x61'; }
static u64 c66_run(u64 x, u64 y) { x &= c66_s0.m3[0]; { char str0[] = "\0012\0x"; D(sizeof str0); str0[0] -= ({ s16 o0_; _Bool bo0_ = __builtin_sub_overflow((s16)2147483487, (s16)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); for (u32 k_ = 0; k_ < sizeof str0; k_++) D(str0[k_]); } unsigned long long v1 = ({ u16 a1_ = 0xffffffffffffffddUL; s64 ra1_ = __sync_fetch_and_xor(&a1_, ((x ? x : y), c66_f0(c66_g1, y))); ra1_ * 3 + __atomic_load_n(&a1_, 0); }); D(((s128)(('\xc5' + x) ? (x << (x & 15)) : c66_f0(v1, x)))); u16 v2 = (((c66_g0 ^ v1) | ({ u64 q2_ = 0; for (int k_ = 0; k_ < 3; k_++) q2_ += k_; (void)y; q2_; })) << (__builtin_choose_expr(P2 > P3, '\x71', 0xfaa58612u) & 31)); (void)({ v2 |= ({ __auto_type q3_ = (char)+(((u128)2) && ({ u128 o4_; _Bool bo4_ = __builtin_add_overflow((s32)'\x8c', (s32)c66_g0, &o4_); bo4_ ? ~(u64)o4_ : (u64)o4_; })); q3_; }); { struct c66_r1 r3[3] = { { .m0 = 0xffffffb9u }, [2] = { } }; r3[((u32)y) & 1].m0 *= ((void)c66_g1, c66_s1.m1[1]); r3[2] = r3[c66_s0.m3[0] & 1]; for (struct c66_r1 *q_ = r3; q_ < r3 + 3; q_++) { digest_c66_r1(q_); q_->m1[1]++; } D(r3[1].m0); D(&r3[2] - r3); } (v1 & c66_g1); }); { s16 x_p4 = ((u32)v1); typeof(x_p4) y_p4 = 3, *p4 = &x_p4, **pp_p4 = &p4; **pp_p4 = (c66_g1, v2); if (c66_f0(y, v1)) *pp_p4 = &y_p4; *p4 += (y ? c66_g1 : v1); D(x_p4); D(y_p4); D(*pp_p4 == &x_p4); (v2 ? x_p4 : y_p4); *((v2 - v1) ? &x_p4 : &y_p4) ^= 5; D(x_p4 * 3 + y_p4); } return x; }
u64 c66(u64 x, u64 y) { digest = effects = 7; u64 v_ = c66_run(x, y); D(v_); D(effects); D(c66_g0); D(c66_g1); D(c66_a0[0]); D(c66_a0[1]); D(c66_a0[2]); D(c66_a0[3]); digest_c66_r0(&c66_s0); digest_c66_r1(&c66_s1); return digest; }
static u64 c67_g0 = 2046;
static enum wide c67_g1 = 0;
static s32 c67_f0(s64 x, u32 y) { effect(1 + x); u8 v0 = y; D(({ u128 o0_; _Bool bo0_ = __builtin_mul_overflow((u32)(x || (0xbeUL & c67_g0)), (s16)((_Bool)y), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); return ((s16)((void)y, x)); }
static s32 c67_f1(s64 x, u32 y) { effect(2 + x);  return (sizeof(+x), (26977661 % ((c67_g0 & 0x7f) | 64))); }
static s32 (*c67_fp)(s64, u32) = c67_f0, (*c67_fns[2])(s64, u32) = { c67_f1, c67_f0 };
static enum negative c67_f2(s64 x, u8 y) { effect(3 + x); D(((c67_g1--) ? c67_f0 : c67_f1)(c67_g0, TYPE(+c67_g0))); const s32 c1 = y; return ((s64)(P2 / ((c67_g0 & 0x7f) - 200)) >> (c67_g1 & 63)); }
static u64 c67_run(u64 x, u64 y) { { u32 n_l0 = 0; l0: { { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op1 = { .act = c67_f0, .n = 2, .table = { [1] = c67_f0 } }; const struct ops_ *q_ = &op1; D(q_->other ? 1 : q_->act(MAX(+'\x7', +c67_g0), ((s64)c67_g0 >> ('\xff' & 63)))); if (q_->table[((s64)x >> ('\xb8' & 63)) & 1]) D(q_->table[1](q_->n, c67_f1(x, c67_g1))); } __auto_type v2 = (enum wide)+(*c67_fns[1])(((s64)(x && c67_g1) >> (c67_g0 & 63)), MAX(+MAX(+c67_g1, +2147483646), +(0xffffffffu & c67_g1))); } if (n_l0++ < 1 && ((y *= x) * c67_g1)) goto l0; } x |= (c67_g1 ^= TYPE(+((u64)y >> (c67_g0 & 63)))); D(even(({ u32 o0_; _Bool bo0_ = __builtin_add_overflow((u16)c67_g0, (s64)x, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) & 15)); s64 v3 = ((enum tiny)sizeof(+(c67_g0, x))); const _Bool c4 = (x--); v3 = (c67_f1(((-67) * c67_g1), ({ u32 o1_; _Bool bo1_ = __builtin_mul_overflow((s16)x, (s8)c67_g1, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; })) && ((x / ((c67_g1 & 0x7f) - 200)), c4)); return (x * (-2)); }
u64 c67(u64 x, u64 y) { digest = effects = 7; u64 v_ = c67_run(x, y); D(v_); D(effects); D(c67_g0); D(c67_g1); return digest; }
static s128 c68_g0 = 5;
static u128 c68_g1 = 240;
static s32 c68_f0(s64 x, u32 y) { effect(1 + x); if (c68_g0) goto l0; { D(c68_g1); y += (c68_g0 % ((MAX(+c68_g1, +x) & 0x7f) - 200)); } l0: ; return ((s64)('\x50' ?: x) << (y & 63)); }
static s32 c68_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; if ((((u64)y << (c68_g0 & 63)) && ((u16)x))) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { __auto_type v1 = (u32)+x; { u32 n_l2 = 0; if ((0xed ?: ((enum tiny)c68_g1))) goto l2; for (n_l2 = 0; n_l2 < 3; n_l2++) { { D((((enum wide)(N0 ?: v1)) && x)); enum plain v3 = ((s8)((v1 | 0xffffff8bu) || v1)); } l2: { D(((c68_g0 % ((x & 0x7f) | 64)) || ((y / ((x & 0x7f) | 64)) ?: (v1 ?: v1)))); typeof((enum negative)0) v4 = 0x4295336; } } } } l0: { y <<= ((u64)c68_g1 >> (c68_g0 & 63)) & 7; { u32 n_l5 = 0; if ((((u64)x >> (c68_g0 & 63)) / ((y & 0x7f) - 200))) goto l5; for (n_l5 = 0; n_l5 < 3; n_l5++) { {  } l5: { c68_g0 >>= (c68_g1 + 0x7678347b8488a11fUL) & 7; } } } } } } if (((s128)(x ^ c68_g1))) return y; return (MAX(+0xcdab8320u, +y) / ((c68_g0 & 0x7f) - 200)); }
static s32 (*c68_fp)(s64, u32) = c68_f0, (*c68_fns[2])(s64, u32) = { c68_f1, c68_f0 };
static s16 c68_f2(s64 x, u32 y) { effect(3 + x); u32 a0[4] = { (c68_g0 % ((y & 0x7f) | 64)) }; unsigned long long v1 = (((s64)('\x5' ?: y) << (y & 63)) % ((a0[T1 & 3] & 0x7f) + 1)); return (((u64)x) % ((x & 0x7f) + 1)); }
static u64 c68_run(u64 x, u64 y) { { u16 a0[2 + 2] = { [1 ... 2] = 0x6f6da0cd, (x ^ c68_g0) }; a0[(c68_g0 && c68_g0) & 3] ^= ((0xdbu + 0xcUL) ?: y); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } unsigned long long v1 = ((((enum plain)0xffffff5du) || (N0 || c68_g0)) ?: ((x * x) * (x ?: 0xffffff7du))); v1 %= ((c68_g1 || 0xffffffffffffffabUL) & 0x3f) - 77; s128 a2[4] = { (y * ((u64)x >> (c68_g1 & 63))), [3] = (v1 - (y + 7)), [1] = (230 || c68_g1) }; { u32 n3 = 4; do {  } while (--n3 > 0 && a2[x & 3]); } s16 a4[] = { [0 ... 3] = ('\xd8' % (((-1) & 0x7f) - 200)), [2] = 0x0UL }; if (((s64)((u64)x >> (y & 63)) << (0x7fffffffUL & 63))) return ((14 | v1) ?: (c68_g1 | c68_g1)); return (MAX(+(-45), +c68_g1) + ((s64)(61) >> (y & 63))); }
u64 c68(u64 x, u64 y) { digest = effects = 7; u64 v_ = c68_run(x, y); D(v_); D(effects); D(c68_g0); D(c68_g1); return digest; }
struct c69_r0 { struct { unsigned long long m1; union { s64 m3 : 43; } m2; } m0; s32 m4 : 26; s8 m5 : 1; u64 m6 : 9; s8 m7 : 3; s8 m8 : 2; s8 : 0; };
static void digest_c69_r0(const struct c69_r0 *p) { D(p->m0.m1); D(p->m0.m2.m3); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(sizeof *p + (_Alignof(struct c69_r0) << 16)); }
static struct c69_r0 pass_c69_r0(struct c69_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c69_r0 make_c69_r0(u64 k) { struct c69_r0 v = { 0 }; effect(k); v.m8 = k; return v; }
static u64 through_c69_r0(struct c69_r0 *p, s32 k) { effect(k); p->m8 ^= k; return p->m0.m1 + p->m8; }
struct c69_r1 { union { union { s8 m2 : 2; u64 m3 : 55; } __attribute__((aligned(8))) ; s16 m4 : 11; s16 : 12; char m5; } ; enum wide m6[2][3]; u32 m7 : 16; };
static void digest_c69_r1(const struct c69_r1 *p) { D(p->m2); D(p->m3); D(p->m4); D(p->m5); D(p->m6[0][0]); D(p->m6[0][1]); D(p->m6[0][2]); D(p->m6[1][0]); D(p->m6[1][1]); D(p->m6[1][2]); D(p->m7); D(sizeof *p + (_Alignof(struct c69_r1) << 16)); }
static struct c69_r1 pass_c69_r1(struct c69_r1 v, u64 k) { v.m2 += effect(k); return v; }
static struct c69_r1 make_c69_r1(u64 k) { struct c69_r1 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c69_r1(struct c69_r1 *p, s32 k) { effect(k); p->m7 ^= k; return p->m2 + p->m7; }
static enum negative c69_g0 = 2;
static enum wide c69_g1 = 15702;
static s8 c69_a0[4] = { 0, [2 ... 3] = 92 };
static struct c69_r0 c69_s0 = { { 0 }, -2, 0, 99, 49337 };
static struct c69_r1 c69_s1 = { { { .m2 = -2 } }, { [0] = { [2 ... 2] = 371842, [1] = 1 }, { [2 ... 2] = 5 } }, 7 };
static u64 c69_run(u64 x, u64 y) { for (s32 i0 = 0, n_i0 = 0; n_i0 < 3 && i0 < 9; n_i0++, i0++) { (void)({  c69_a0[c69_g0 & 3]; }); for (s32 i1 = 0, n_i1 = 0; n_i1 < 3 && i1 < 10; n_i1++, i1++) { struct c69_r1 r2; __builtin_memset(&r2, 174, sizeof r2); { struct c69_r0 r3; __builtin_memset(&r3, 91, sizeof r3); struct c69_r0 *p_r3 = &r3, c_r3 = *p_r3; D(pass_c69_r0(c_r3, x).m0.m2.m3); D(p_r3->m6++); D((__builtin_choose_expr(1, (76), i1) ? r3 : c_r3).m8); D((__builtin_ctzll((u64)i1 | 1ul << 1) ? r3 : c_r3).m0.m2.m3);  digest_c69_r0(&r3); digest_c69_r0(&c_r3); } } } { u32 n_l4 = 0; if ((sizeof(+(117)) + c69_a0[c69_g0 & 3])) goto l4; for (n_l4 = 0; n_l4 < 3; n_l4++) { { D(((s128)((s128)c69_a0[y & 3] >> (y & 127)) >> (__builtin_choose_expr(P2 > P3, c69_g0, c69_g0) & 127))); } l4: { struct c69_r0 r5; __builtin_memset(&r5, 130, sizeof r5); } } } D(({ s8 o0_; _Bool bo0_ = __builtin_sub_overflow((u8)((y ? x : c69_g1) ? (y | c69_g1) : (*(c69_a0 + (y & 3)))), (s16)((c69_g1 + 0x20000000000UL) || _Alignof(u64)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); return ((x || c69_g0) * y); }
u64 c69(u64 x, u64 y) { digest = effects = 7; u64 v_ = c69_run(x, y); D(v_); D(effects); D(c69_g0); D(c69_g1); D(c69_a0[0]); D(c69_a0[1]); D(c69_a0[2]); D(c69_a0[3]); digest_c69_r0(&c69_s0); digest_c69_r1(&c69_s1); return digest; }
static s16 c70_g0 = 89;
static u16 c70_g1 = 5;
static s32 c70_f0(s64 x, u32 y) { effect(1 + x); { u64 o_p0 = x; u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } c70_g1 = y; return y; }
static s32 c70_f1(s64 x, u32 y) { effect(2 + x);  return ((y % ((c70_g1 & 0x7f) + 1)) << (x & 15)); }
static s32 (*c70_fp)(s64, u32) = c70_f0, (*c70_fns[2])(s64, u32) = { c70_f1, c70_f0 };
static s8 c70_f2(char x, char y) { effect(3 + x); typeof((s16)0) v0 = ((void)(x ^ 0x4u), ((-x) * (c70_g1 / ((x & 0x7f) | 64)))); D(even((T1 > c70_g1) & 15)); return (c70_f0(x, 0) >= x); }
static u64 c70_run(u64 x, u64 y) {  return ((void)_Alignof(u64), 0x92cd2f63082e0fb6UL); }
u64 c70(u64 x, u64 y) { digest = effects = 7; u64 v_ = c70_run(x, y); D(v_); D(effects); D(c70_g0); D(c70_g1); return digest; }
static enum plain c71_g0 = 16114;
static char c71_g1 = 24717;
static u128 c71_a0[4] = { 8, [2 ... 3] = 74 };
static s32 c71_f0(s64 x, u32 y) { effect(1 + x);  return (({ s32 q0_ = c71_g0; q0_ - (-1); }) ? (y ? c71_g0 : x) : ('\xfe' >= c71_g0)); }
static u64 c71_run(u64 x, u64 y) { D(((c71_g1 == ((s64)c71_g1 >> ((-84) & 63))) != y)); D((!c71_g0)); { u32 n_l0 = 0; l0: {  } if (n_l0++ < 2 && c71_g0) goto l0; } { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (x < y); D(y); } { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + (c71_g1 ? y : x); D(x); } { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + (y < _Alignof(u64)); D(x); } D(((void)x, (sizeof(+'\x4c') ? sizeof(+c71_g0) : ((_Bool)0x239099a6u)))); return y; }
u64 c71(u64 x, u64 y) { digest = effects = 7; u64 v_ = c71_run(x, y); D(v_); D(effects); D(c71_g0); D(c71_g1); D(c71_a0[0]); D(c71_a0[1]); D(c71_a0[2]); D(c71_a0[3]); return digest; }
static u8 c72_g0 = 0;
static enum wide c72_g1 = -2;
static enum plain c72_a0[4] = { 8, [2 ... 3] = 51 };
static s32 c72_f0(s64 x, u32 y) { effect(1 + x); c72_a0[(y > x) & 3] += ((s128)TYPE(+(c72_g0 + '\x5')) >> ((2147483516 ? x : c72_g1) & 127)); { u32 n_l0 = 0; l0: { c72_g0 *= (c72_g1 + x); D((c72_g1 ? TYPE(+((void)(-34), x)) : (((_Bool)0xd1746ac0u) == x))); } if (n_l0++ < 1 && ((u128)((s128)c72_g1 << (y & 127)) << (c72_g1 & 127))) goto l0; } return (((s32)c72_g1) ? ((char)c72_g0) : (c72_g0 - c72_g1)); }
static s32 c72_f1(s64 x, u32 y) { effect(2 + x); x = (((void)y, (c72_g0 & y)) ^ c72_g1); for (u32 n_g0 = 0; n_g0 < 3; n_g0++) { __attribute__((cleanup(left))) s32 g1 = 1; if (((u32)0)) continue; __attribute__((cleanup(left))) s32 g2 = 2;  } return c72_g1; }
static s32 (*c72_fp)(s64, u32) = c72_f0, (*c72_fns[2])(s64, u32) = { c72_f1, c72_f0 };
static s16 c72_f2(char x, u64 y) { effect(3 + x); { u16 o_p0 = TYPE((c72_g0 | 0xdc1eedaf)), *p0 = &o_p0; *p0 += c72_f0((8 ? c72_g1 : c72_g1), TYPE(c72_g0)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((u8)0x508610c0); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } --y; return (-(x <= c72_g1)); }
static u64 c72_run(u64 x, u64 y) { D((((void)x, x) * MAX(+TYPE(x), +(c72_g0 ? 0x16u : c72_g0)))); if (((c72_g1 + 0x1ffffeu) & (sizeof(enum tiny) ^ c72_g1))) return ((void)y, ((char)c72_g0)); s64 v0 = (0x5UL & MAX(+(y <= c72_g0), +(c72_g0 * '\x1d'))); s16 v1 = ((void)W1, TYPE(v0)); D(((u128)(~(c72_g1 != x)) << ((c72_g0 ? v1 : 0x2cdc66b4) & 127))); { u32 n_l2 = 0; l2: { x ^= c72_f1(c72_g0, ((unsigned long long)((u128)v1 >> (v0 & 127)))); } if (n_l2++ < 2 && ((~c72_g1) >= (x & v1))) goto l2; } u128 v3 = v1; return ((~x) ? x : c72_f2(y, c72_g1)); }
u64 c72(u64 x, u64 y) { digest = effects = 7; u64 v_ = c72_run(x, y); D(v_); D(effects); D(c72_g0); D(c72_g1); D(c72_a0[0]); D(c72_a0[1]); D(c72_a0[2]); D(c72_a0[3]); return digest; }
static s128 c73_g0 = 86;
static enum wide c73_g1 = -160;
static s32 c73_f0(s64 x, u32 y) { effect(1 + x); u8 a0[4] = { y }; y >>= c73_g1 & 7; return MAX(+(c73_g1 & c73_g0), +(0x7UL ? x : c73_g0)); }
static s32 c73_f1(s64 x, u32 y) { effect(2 + x); c73_g0 <<= (y | W1) & 7; y %= ((x >= 0) & 0x3f) + 1; return TYPE(+y); }
static s32 (*c73_fp)(s64, u32) = c73_f0, (*c73_fns[2])(s64, u32) = { c73_f1, c73_f0 };
static u64 c73_run(u64 x, u64 y) { { static const char *const str0[] = { "", [2] = "irq\n" "\x41" "b" }; D(str0[(y ? x : y) & 1] ? 1 : 2); D(text(str0[2])); } { s16 a1[] = { [0 ... 3] = MAX(+c73_g1, +y), [1] = 5 }; a1[(y & c73_g1) & 3] = ((c73_fp)(x, c73_g1), (N0 * y)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D(y &= (x &= c73_g1)); (void)({ { u32 n2 = 3; do { y = (((void)1, 2147483647) + c73_g1); s64 v3 = c73_f0((((void)x, 2147483553) != c73_g1), MAX(+((u128)y >> (x & 127)), +c73_g0)); } while (--n2 > 0 && (c73_g1 <= y)); } y &= y + (((x << ('\xe2' & 31)) << (c73_g1 & 7)) << (((s128)c73_g1 << ('\x43' & 127)) & 7)); (0x5UL + y); }); enum wide v4 = MAX(+MAX(+(c73_g0 & (3)), +(y & c73_g1)), +MAX(+TYPE(c73_g0), +(0x3ffffu ? x : x))); D(((s128)((c73_fns[1])(83, v4) > ((void)x, v4)) << (x & 127))); _Bool a5[2 + 2] = { [1 ... 2] = '\x59', (y >> (x & 15)) }; return ((0x27 <= c73_g0) - ((u128)x >> (y & 127))); }
u64 c73(u64 x, u64 y) { digest = effects = 7; u64 v_ = c73_run(x, y); D(v_); D(effects); D(c73_g0); D(c73_g1); return digest; }
static u32 c74_g0 = 32447;
static s8 c74_g1 = -2;
static enum wide c74_a0[4] = { 1, [2 ... 3] = 164 };
static s32 c74_f0(s64 x, u32 y) { effect(1 + x); (void)({ { if (((-(-55)) ^ ((s128)c74_g1 >> (x & 127)))) goto l0; if (x) { { D(even((0x7ffffffeu ?: x) & 15)); enum wide a1[2 + 2] = { [1 ... 2] = 0, c74_g1 }; } l0: { typeof((char)0) v2 = (((s64)x >> (c74_g1 & 63)), ((char)N0)); D((v2, ((u64)y << (v2 & 63)))); } } } (~y); }); c74_g0 = c74_g0 + "text\x80\0\377"[((void)'\xc7', y) & 7]; return "text\x80\0\377"[sizeof(+c74_g1) & 7]; }
static s32 c74_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; if (sizeof(+__builtin_clrsbll(c74_g0))) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { D((((x % ((_Alignof(u64) & 0x7f) + 1)) / ((x & 0x7f) - 200)) ?: c74_g0)); if (((u128)(!(x | c74_g1)) << (((u128)c74_g0 >> (c74_g0 & 127)) & 127))) { { u64 o1 = W0; D(variadic(7, "bqilipi", (struct big){ { ((enum plain)c74_g0), [2] = ((s64)x >> (c74_g0 & 63)) } }, (s128)(c74_g0, c74_g1), (enum tiny)((void)0xd94cedb4u, y), (long)c74_g1, (enum tiny)((u128)0x443990a9 >> (y & 127)), &o1, (int)(c74_g0 ?: y))); } } } l0: { D(((((enum tiny)c74_g0) & c74_f0(0xffffff5a, y)) & (((7) + x) ?: ((u8 *)&(u64){ W0 })[5]))); { u32 n2 = 2; do { s32 v3 = ((unsigned long long)y); } while (--n2 > 0 && ((u128)T1 >> (y & 127))); } } } } enum plain v4 = __builtin_expect((__builtin_clrsbll((-31)) + (-70)), 1); return ((u128)((u128)c74_g0 >> (y & 127)) >> (x & 127)); }
static s32 (*c74_fp)(s64, u32) = c74_f0, (*c74_fns[2])(s64, u32) = { c74_f1, c74_f0 };
static u16 c74_f2(enum negative x, u128 y) { effect(3 + x); { if ((sizeof(+x) | (*c74_fns[1])(y, x))) goto l0; { { D(((s8)c74_g0)); (void)({ s8 v1 = ((u64)sizeof(+(y ?: 0x0u))); enum tiny v2 = c74_g0; c74_g1; }); } l0: { y -= (-96); D(again(((s128)c74_g0 << ((92) & 127)) & 7, __builtin_constant_p(0x37))); } } } D(((__builtin_types_compatible_p(typeof(+y), long) + y), x)); return sizeof(+((u64)0x5aUL >> ((6) & 63))); }
static u64 c74_run(u64 x, u64 y) { D(sizeof(+((*c74_fns[1])(c74_g1, 0x1u) - ((6) % ((y & 0x7f) - 200))))); D(again(c74_f1(0xffffffc6, y) & 7, y)); D(c74_f2((c74_g0, c74_g0), ((s128)sizeof(+0xffffffd8) >> (c74_g1 & 127)))); { enum tiny a_p0[8] = { __builtin_expect(x, 0), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; p0 += y & 1; for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } x = (+c74_f1(sizeof(+c74_g1), ((u64)c74_g0 >> (0xffffffffffffffdfUL & 63)))); { u64 o1 = 0xffffff91; D(variadic(6, "iisilu", (int)((u128)c74_g1 >> (c74_g0 & 127)), (char)(y + c74_g0), (struct pair){ (x | c74_g1), ((u8)c74_g1) }, (int)c74_f2(y, c74_g1), (long)c74_g1, (u32)c74_g1)); } c74_a0[((u128)c74_g0 << (c74_g1 & 127)) & 3] -= c74_f2((sizeof(+1998415722) - c74_g0), c74_g0); return sizeof(+((u128)c74_g1 >> (c74_g0 & 127))); }
u64 c74(u64 x, u64 y) { digest = effects = 7; u64 v_ = c74_run(x, y); D(v_); D(effects); D(c74_g0); D(c74_g1); D(c74_a0[0]); D(c74_a0[1]); D(c74_a0[2]); D(c74_a0[3]); return digest; }
struct c75_r0 { unsigned long long m0; enum negative m1; };
static void digest_c75_r0(const struct c75_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c75_r0) << 16)); }
static struct c75_r0 pass_c75_r0(struct c75_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c75_r0 make_c75_r0(u64 k) { struct c75_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c75_r0(struct c75_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c75_r1 { struct { u64 m1[2][4]; enum negative m2 : 5; u8 m3 : 8; u64 m4 : 38; } m0; unsigned long long m5; enum plain m6 : 4; u64 m7; u64 m8 : 26; struct { u64 m10; u64 m11; u64 m12 : 7; } ; };
static void digest_c75_r1(const struct c75_r1 *p) { D(p->m0.m1[0][0]); D(p->m0.m1[0][1]); D(p->m0.m1[0][2]); D(p->m0.m1[0][3]); D(p->m0.m1[1][0]); D(p->m0.m1[1][1]); D(p->m0.m1[1][2]); D(p->m0.m1[1][3]); D(p->m0.m2); D(p->m0.m3); D(p->m0.m4); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(p->m10); D(p->m11); D(p->m12); D(sizeof *p + (_Alignof(struct c75_r1) << 16)); }
static struct c75_r1 pass_c75_r1(struct c75_r1 v, u64 k) { v.m0.m1[0][0] += effect(k); return v; }
static struct c75_r1 make_c75_r1(u64 k) { struct c75_r1 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c75_r1(struct c75_r1 *p, s32 k) { effect(k); p->m12 ^= k; return p->m0.m1[0][0] + p->m12; }
static enum tiny c75_g0 = 241;
static enum tiny c75_g1 = -53;
static s64 c75_a0[4] = { 4, [2 ... 3] = 106 };
static struct c75_r0 c75_s0 = { 366174 };
static struct c75_r1 c75_s1 = { .m5 = -111, .m6 = -34, .m7 = 0 };
static s32 c75_f0(s64 x, u32 y) { effect(1 + x); D(((((enum tiny)x) ^ ({ s16 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)606717240; q0_; })) & MAX(+(c75_g0 ? y : c75_g1), +(N2 ^ c75_g0)))); __auto_type v0 = (u128)+((({ __auto_type q1_ = (s16)+c75_g0; q1_; }) ^ (c75_g0 | y)) + x); return ((s128)c75_s1.m0.m1[1][0] >> (c75_g1 & 127)); }
static s32 c75_f1(s64 x, u32 y) { effect(2 + x); D(y |= (c75_s0.m0 *= through_c75_r1(&c75_s1, c75_g1))); struct c75_r0 r0 = { .m1 = 0x1c8dd1d0f1053307UL }; return MAX(+((s128)y), +__builtin_choose_expr(sizeof(int) == 8, y, (98))); }
static s32 (*c75_fp)(s64, u32) = c75_f0, (*c75_fns[2])(s64, u32) = { c75_f1, c75_f0 };
static u128 c75_f2(_Bool x, _Bool y) { effect(3 + x); D((c75_s1.m0.m1[1][0] * ({ __attribute__((cleanup(left))) s32 q0_ = 4; ((s32)x); }))); const s16 c0 = c75_g1; return through_c75_r1(&c75_s1, c75_s1.m0.m1[0][2]); }
static u64 c75_run(u64 x, u64 y) {  return ((u128)c75_s1.m0.m1[1][0] << (c75_g0 & 127)); }
u64 c75(u64 x, u64 y) { digest = effects = 7; u64 v_ = c75_run(x, y); D(v_); D(effects); D(c75_g0); D(c75_g1); D(c75_a0[0]); D(c75_a0[1]); D(c75_a0[2]); D(c75_a0[3]); digest_c75_r0(&c75_s0); digest_c75_r1(&c75_s1); return digest; }
struct c76_r0 { s16 m0 : 16; u32 m1 : 32; u32 m2 : 9; s64 m3[1]; };
static void digest_c76_r0(const struct c76_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0]); D(sizeof *p + (_Alignof(struct c76_r0) << 16)); }
static struct c76_r0 pass_c76_r0(struct c76_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c76_r0 make_c76_r0(u64 k) { struct c76_r0 v = { 0 }; effect(k); v.m3[0] = k; return v; }
static u64 through_c76_r0(struct c76_r0 *p, s32 k) { effect(k); p->m3[0] ^= k; return p->m0 + p->m3[0]; }
static u16 c76_g0 = -1;
static char c76_g1 = 0;
static struct c76_r0 c76_s0 = { 217, -419894, 242, { [0] = 3 } };
static s32 c76_f0(s64 x, u32 y) { effect(1 + x); switch ((u32)((({ u32 o1_; _Bool bo1_ = __builtin_mul_overflow((s16)'\x0', (u16)0x1acd4c8992edf9eeUL, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }), ((s128)y)) & 15)) { default: { { u16 a3[4] = { y }; a3[TYPE(+y) & 3] = (((char)c76_g0) | ((u128)c76_g1 << (y & 127))); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } } case 0 ... 1: { s32 a0[] = { [0 ... 3] = __builtin_clzl((u64)P2 | 1ul << 56), [3] = 0x0 }; } case 5 ... 6: { { struct c76_r0 r2[3] = { { 0x93fd5f17, (y, (x--)) }, [2] = { .m0 = 0x923408c3, .m2 = (103), .m0 = 0xac31560bu }, [1].m0 = (c76_g0 ^ c76_g0) }; r2[({ typeof((enum negative)(79)) q0_ = c76_g1; q0_; }) & 1].m1 *= ((s128)((u64)c76_g1 << (P2 & 63))); r2[2] = r2[(c76_g1 <= c76_g0) & 1]; for (struct c76_r0 *q_ = r2; q_ < r2 + 3; q_++) { digest_c76_r0(q_); q_->m3[0]++; } D(r2[1].m1); D(&r2[2] - r2); } } { effect(3); case 7: ; { unsigned long long a1[4] = { (--y), [3] = ((u8)TYPE(+c76_g1)), [1] = ((s64)c76_g1 << ((-34) & 63)) }; a1[(c76_g0 | 0x921d821414254618UL) & 3] |= (((enum tiny)x), (0xfffffffe ? x : 0xb675cb39801296aaUL)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } case 10 ... 12: { c76_g0 &= ((x == ((u64)c76_g1 << (x & 63))), __builtin_types_compatible_p(typeof(+(y | y)), _Bool)); } case 15: {  } { effect(3); case 16: ;  } } { _Bool a4[] = { [0 ... 3] = ((122) != 0x0UL), [2] = 0x55u }; a4[TYPE(+2147483643) & 3] = ((enum tiny)(c76_g1 + x)); for (s32 k_ = 0; k_ < (s32)(sizeof a4 / sizeof a4[0]); k_++) D(a4[k_]); } return c76_g0; }
static s32 c76_f1(s64 x, u32 y) { effect(2 + x); switch ((s8)(((c76_g1 > x) ? ((u8 *)&(u64){ 0x4 })[2] : ((s128)y << (y & 127))) % 9)) { case 1 ... 3: { D(({ __auto_type q0_ = (u64)+(({ __auto_type q1_ = (u8)+x; q1_; }) ? (+y) : (c76_g1++)); q0_; })); } break; case 5: { D(TYPE(+({ s32 q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)(y - c76_g1); q2_; }))); } break; case 7 ... 8: { D((c76_s0.m2++)); } break; default: { c76_s0.m3[0] = ({ __auto_type q3_ = (u128)+((u128)(y++) >> ((-2) & 127)); q3_; }); } break; } { u32 n0 = 1; do { { struct { u128 p; union { u128 q; u128 z; }; } x1 = { c76_g1, .q = TYPE(0x1ffffffffffffffUL) }, y_x1 = x1; y_x1.p += 3; D(x1.p); D(y_x1.p); D(y_x1.q); } s128 v2 = ((31), ((s64)(c76_g1, x) << (x & 63))); } while (--n0 > 0 && ({ typeof((char)y) q4_ = c76_g1; q4_; })); } return ((unsigned long long)({ enum negative q5_ = c76_g0; q5_ + 0x95UL; })); }
static s32 (*c76_fp)(s64, u32) = c76_f0, (*c76_fns[2])(s64, u32) = { c76_f1, c76_f0 };
static u128 c76_f2(u128 x, enum plain y) { effect(3 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 4; n_i0++, i0++) { { static s8 x1 = 3; static u32 n_x1; x1 += ((u128)x); D(x1 + n_x1++); } } x ^= (TYPE(TYPE(+0x2ea8a2276ae8a244UL)) + c76_g1); return TYPE((x, x)); }
static u64 c76_run(u64 x, u64 y) { { struct c76_r0 r0[3] = { { 0x1ffff, 0xd0a916e7, 0xd0, { 0x5a92542cu } }, [2] = { '\x0', 0xffffff68 } }; r0[((s128)x >> (y & 127)) & 1].m0 = ((s64)((enum wide)0x99) >> (x & 63)); r0[2] = r0[(-c76_g1) & 1]; for (struct c76_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c76_r0(q_); q_->m0++; } D(r0[1].m3[0]); D(&r0[2] - r0); } D((((s64)x >> (c76_g1 & 63)), (TYPE(+y) ? (c76_g1 + y) : ((u64)x)))); D(x); { s32 a1[2][3] = { { c76_g0, (0xffffffeu * c76_g0) }, [1] = { [2] = (++c76_g1) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[text("ab\nab\n" "c") & 1][(0xb170a6aau, (-57)) & 1] *= TYPE(+((s64)y << (c76_g0 & 63))); q_a1[(N2 == '\x95') & 3]++; *(*(a1 + 1) + 1) = (0x9a8a15c9 ? c76_g0 : c76_g0); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } x *= ((!(~0x1fe)) ? (c76_g0--) : (((u128)c76_g1 >> (c76_g1 & 127)), ((enum wide)c76_g1))); D(((u128)((s64)((enum negative)y) >> (6 & 63)) >> ((y * c76_g0) & 127))); D(apply(c76_f1, ((s128)y << (y & 127)), ('\xfe', c76_g0))); return (TYPE(c76_g1) < (-y)); }
u64 c76(u64 x, u64 y) { digest = effects = 7; u64 v_ = c76_run(x, y); D(v_); D(effects); D(c76_g0); D(c76_g1); digest_c76_r0(&c76_s0); return digest; }
static enum plain c77_g0 = 66;
static enum negative c77_g1 = 31360;
static s32 c77_f0(s64 x, u32 y) { effect(1 + x); { s128 a_p0[8] = { x, 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; p0 += (y / ((0x4a4adf08d45b7a3dUL & 0x7f) | 64)) & 1; D(*--p0); p0++; D((char *)e_p0 - (char *)p0); D((p0 - a_p0) * 3 + (p0 > a_p0 + 2) + (p0 != e_p0)); for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } c77_g1 = ({ enum negative q0_ = (2147483536 != x); if (q0_ & 1) q0_ = y; else q0_++; q0_; }); return x; }
static s32 c77_f1(s64 x, u32 y) { effect(2 + x); D(({ typeof((unsigned long long)(c77_g0 ? y : c77_g0)) q0_ = ((enum tiny)(c77_g0 > c77_g0)); q0_; })); D((((x ?: c77_g1) - (0x0u ? y : c77_g0)) | 0xffffffffffffff4eUL)); return c77_g1; }
static s32 (*c77_fp)(s64, u32) = c77_f0, (*c77_fns[2])(s64, u32) = { c77_f1, c77_f0 };
static s16 c77_f2(_Bool x, char y) { effect(3 + x); { s64 x_p0 = (c77_g0 ?: (-107)); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 |= ((unsigned long long)x); if (((u64)c77_g1 << (c77_g0 & 63))) *pp_p0 = &y_p0; *p0 += ((s128)y); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((x < y) ? x_p0 : y_p0); *((c77_fp)(y, c77_g0) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } c77_g0 <<= ({ __attribute__((cleanup(left))) s32 q0_ = 6; c77_g1; }) & 7; return ((u8)(c77_g0 + c77_g1)); }
static u64 c77_run(u64 x, u64 y) { { u16 x_p0 = c77_f0(T1, y); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = c77_g0; if (x) *pp_p0 = &y_p0; *p0 += (c77_g1 != c77_g0); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (((u128)x >> (0x35u & 127)) ? x_p0 : y_p0); *((y / ((c77_g1 & 0x7f) - 200)) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return ((u64)(c77_g1 <= y) >> (c77_g1 & 63)); }
u64 c77(u64 x, u64 y) { digest = effects = 7; u64 v_ = c77_run(x, y); D(v_); D(effects); D(c77_g0); D(c77_g1); return digest; }
struct c78_r0 { u32 m0 : 27; u8 m1; u64 m2 : 64; u64 : 58; };
static void digest_c78_r0(const struct c78_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c78_r0) << 16)); }
static struct c78_r0 pass_c78_r0(struct c78_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c78_r0 make_c78_r0(u64 k) { struct c78_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c78_r0(struct c78_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
struct c78_r1 { enum negative m0[2]; enum negative m1; s32 m2 : 5; enum tiny m3[2][4]; s32 m4 : 13; u64 m5 : 53; };
static void digest_c78_r1(const struct c78_r1 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); D(p->m2); D(p->m3[0][0]); D(p->m3[0][1]); D(p->m3[0][2]); D(p->m3[0][3]); D(p->m3[1][0]); D(p->m3[1][1]); D(p->m3[1][2]); D(p->m3[1][3]); D(p->m4); D(p->m5); D(sizeof *p + (_Alignof(struct c78_r1) << 16)); }
static struct c78_r1 pass_c78_r1(struct c78_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c78_r1 make_c78_r1(u64 k) { struct c78_r1 v = { 0 }; effect(k); v.m5 = k; return v; }
static u64 through_c78_r1(struct c78_r1 *p, s32 k) { effect(k); p->m5 ^= k; return p->m0[0] + p->m5; }
static enum tiny c78_g0 = -2;
static _Bool c78_g1 = -185;
static struct c78_r0 c78_s0 = { };
static struct c78_r1 c78_s1 = { .m4 = -2 };
static u64 c78_run(u64 x, u64 y) { { u32 n0 = 2; while (n0-- > 0) { c78_g0 /= ((y && x) & 0x3f) + 1; } } c78_g1 |= 1251758968; enum tiny a1[4] = { (x >> (c78_g0 & 31)) }; { typeof(c78_g1) w_ = ONCE(c78_g1); *(volatile typeof(c78_g1) *)&c78_g1 = w_ + (x & y); D(c78_g1); } return y; }
u64 c78(u64 x, u64 y) { digest = effects = 7; u64 v_ = c78_run(x, y); D(v_); D(effects); D(c78_g0); D(c78_g1); digest_c78_r0(&c78_s0); digest_c78_r1(&c78_s1); return digest; }
struct c79_r0 { s16 m0; unsigned long long m1; u8 m2; s8 m3; s64 m4; s32 m5 : 32; s128 m6; };
static void digest_c79_r0(const struct c79_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5); DD(p->m6); D(sizeof *p + (_Alignof(struct c79_r0) << 16)); }
static struct c79_r0 pass_c79_r0(struct c79_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c79_r0 make_c79_r0(u64 k) { struct c79_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c79_r0(struct c79_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c79_r1 { u64 m0 : 45; u32 m1 : 32; unsigned long long m2; s32 m3 : 32; union { enum plain m5 : 4; } m4; } __attribute__((packed));
static void digest_c79_r1(const struct c79_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4.m5); D(sizeof *p + (_Alignof(struct c79_r1) << 16)); }
static struct c79_r1 pass_c79_r1(struct c79_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c79_r1 make_c79_r1(u64 k) { struct c79_r1 v = { 0 }; effect(k); v.m4.m5 = k; return v; }
static u64 through_c79_r1(struct c79_r1 *p, s32 k) { effect(k); p->m4.m5 ^= k; return p->m0 + p->m4.m5; }
static u16 c79_g0 = 4418;
static enum negative c79_g1 = 0;
static struct c79_r0 c79_s0 = { -284651, -175, -451857, 519712, -411553, 7 };
static struct c79_r1 c79_s1 = { .m2 = 136 };
static s32 c79_f0(s64 x, u32 y) { effect(1 + x); D(((u8)y)); s64 v0 = ({ u8 a0_ = ((u128)c79_s1.m0 << (y & 127)); s64 ra0_ = __sync_bool_compare_and_swap(&a0_, a0_, ({ __auto_type q1_ = (s32)+(x >= c79_g0); q1_; })); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); return (sizeof(+y), ((void)y, c79_g1)); }
static s32 c79_f1(s64 x, u32 y) { effect(2 + x); switch ((u16)(((u128)(y, y) >> (c79_g0 & 127)) % 9)) { case 1 ... 2: {  } default: { { union { struct c79_r0 r; u8 b[sizeof(struct c79_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 1, sizeof un0); un0.r.m4 = c79_g1; for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)x % sizeof un0.b] ^= c79_f0(x, c79_g1); digest_c79_r0(&un0.r); } } break; } { s64 o_p1 = (c79_s1.m4.m5 + (c79_g1 * c79_g0)), *p1 = &o_p1; *p1 &= c79_s1.m2; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (x / ((y & 0x7f) - 200)); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return ((c79_g0 - x) >= (c79_g1 - (-16))); }
static s32 (*c79_fp)(s64, u32) = c79_f0, (*c79_fns[2])(s64, u32) = { c79_f1, c79_f0 };
static unsigned long long c79_f2(char x, s16 y) { effect(3 + x); D(sizeof(+((s128)c79_s0.m4 >> (c79_g1 & 127)))); x *= x + c79_f1(y, y); return (((void)y, x) & c79_f0(x, x)); }
static u64 c79_run(u64 x, u64 y) { c79_s1.m1 = ((c79_fns[1])(((void)(3), c79_g1), c79_g0) / ((c79_g0 & 0x7f) - 200)); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c79_f1, .n = 3, .table = { [1] = c79_f0 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act((c79_g1, c79_g0), ((s128)c79_g0 >> (c79_g0 & 127)))); if (q_->table[((u64)W1) & 1]) D(q_->table[1](q_->n, ((unsigned long long)x))); } switch ((u16)((*c79_fns[1])((c79_g1, c79_g0), ((-5) ^ c79_g1)) & 15)) { case -1: {  } } _Bool v1 = x; for (s32 i2 = 0, n_i2 = 0; n_i2 < 4 && i2 < 11; n_i2++, i2++) { switch ((s32)(y % 9)) { default: { { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op3 = { .act = c79_f0, .n = 8, .table = { [1] = c79_f1 } }; const struct ops_ *q_ = &op3; D(q_->other ? 1 : q_->act(({ u32 q0_ = y; q0_ * N2; }), ({ __auto_type q1_ = (s8)+i2; q1_; }))); if (q_->table[y & 1]) D(q_->table[1](q_->n, c79_s0.m3)); } } break; } } for (s32 i4 = 0, n_i4 = 0; n_i4 < 2 && i4 < 10; n_i4++, i4++) {  } D(((u64)y >> ((c79_g1 / ((c79_g0 & 0x7f) + 1)) & 63))); return ((s128)(c79_g0 % ((x & 0x7f) - 200)) << (y & 127)); }
u64 c79(u64 x, u64 y) { digest = effects = 7; u64 v_ = c79_run(x, y); D(v_); D(effects); D(c79_g0); D(c79_g1); digest_c79_r0(&c79_s0); digest_c79_r1(&c79_s1); return digest; }
static u32 c80_g0 = 30084;
static s128 c80_g1 = 5;
static enum negative c80_a0[4] = { 2, [2 ... 3] = 113 };
static s32 c80_f0(s64 x, u32 y) { effect(1 + x); { s8 a0[2 + 2] = { [1 ... 2] = 2147483458, (c80_g1 && c80_g1) }; a0[((u32)c80_g1) & 3] -= (x ? 2147483616 : 1740055014); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } D((((s64)0xffffffbd << (c80_g1 & 63)) ? ({ s8 a0_ = sizeof(+y); s64 ra0_ = __sync_and_and_fetch(&a0_, (4 ? y : c80_g1)); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) : (~c80_g1))); return ('\x7f' * __builtin_types_compatible_p(typeof(+c80_g1), long)); }
static s32 c80_f1(s64 x, u32 y) { effect(2 + x); D(TYPE(+(c80_f0(0x4, c80_g0) || c80_g1))); typeof((u8)0) v0 = ((+__builtin_choose_expr(sizeof(int) == 8, 0xa6u, c80_g1)) & ((c80_g0 && x) + (c80_g0 || x))); return (c80_g1 ? TYPE(x) : (c80_g0 || y)); }
static s32 (*c80_fp)(s64, u32) = c80_f0, (*c80_fns[2])(s64, u32) = { c80_f1, c80_f0 };
static s64 c80_f2(s8 x, _Bool y) { effect(3 + x); unsigned long long v0 = ((s32)((enum plain)((u64)x >> (y & 63)))); return c80_g1; }
static u64 c80_run(u64 x, u64 y) { enum { k0 = -5 }; y &= ((-80) * sizeof(+TYPE(+c80_g0))); c80_g1 &= TYPE(c80_f2(x, TYPE(c80_g0))); return ((y ? y : x) + (x & x)); }
u64 c80(u64 x, u64 y) { digest = effects = 7; u64 v_ = c80_run(x, y); D(v_); D(effects); D(c80_g0); D(c80_g1); D(c80_a0[0]); D(c80_a0[1]); D(c80_a0[2]); D(c80_a0[3]); return digest; }
static u8 c81_g0 = 218;
static u8 c81_g1 = 76;
static u128 c81_a0[4] = { 5, [2 ... 3] = 50 };
static s32 c81_f0(s64 x, u32 y) { effect(1 + x); c81_g0 <<= (N2 - (42)) & 7; D(((void)y, ((s64)c81_g0 >> (c81_g1 & 63)))); return ((s64)c81_g1 >> (c81_g0 & 63)); }
static s32 c81_f1(s64 x, u32 y) { effect(2 + x); for (u32 n_g0 = 0; n_g0 < 3; n_g0++) { __attribute__((cleanup(left))) s32 g1 = 1; if (((u64)1505449957 >> (x & 63))) continue; __attribute__((cleanup(left))) s32 g2 = 2; D('\x0'); } for (s32 g3 __attribute__((cleanup(left))) = 3, *o_g3 = &g3; o_g3; o_g3 = 0) { enum negative v4 = ((u64)((x >> (0xc51af70e168d78e6UL & 15)) + c81_g0) >> ((0x2UL - x) & 63)); v4 -= __builtin_choose_expr(P2 > P3, c81_f0((x ?: c81_g0), __builtin_clrsbll(x)), ((c81_g1 & y) | c81_g1)); } return ((x * y) ?: x); }
static s32 (*c81_fp)(s64, u32) = c81_f0, (*c81_fns[2])(s64, u32) = { c81_f1, c81_f0 };
static s8 c81_f2(enum wide x, enum wide y) { effect(3 + x);  return y; }
static u64 c81_run(u64 x, u64 y) { c81_g0 -= (c81_f0((c81_g1 << (x & 7)), y) ?: ((c81_g1 * c81_g1) >> (x & 7))); D(((void)T1, ((y ?: y) | ((void)x, 0x72eec24fu)))); D((((void)x, ((0) * y)) << (y & 7))); c81_g1 <<= x & 7; return (((u64)'\x6' >> (c81_g1 & 63)) | (c81_g0 ?: 0xbcaafec9u)); }
u64 c81(u64 x, u64 y) { digest = effects = 7; u64 v_ = c81_run(x, y); D(v_); D(effects); D(c81_g0); D(c81_g1); D(c81_a0[0]); D(c81_a0[1]); D(c81_a0[2]); D(c81_a0[3]); return digest; }
struct c82_r0 { enum negative m0 : 5; s32 m1 : 32; s8 m2[4]; enum negative m3 : 5; union { enum negative m5; union { enum plain m7 : 4; } ; } __attribute__((packed)) m4; } __attribute__((packed));
static void digest_c82_r0(const struct c82_r0 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m2[2]); D(p->m2[3]); D(p->m3); D(p->m4.m5); D(p->m4.m7); D(sizeof *p + (_Alignof(struct c82_r0) << 16)); }
static struct c82_r0 pass_c82_r0(struct c82_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c82_r0 make_c82_r0(u64 k) { struct c82_r0 v = { 0 }; effect(k); v.m4.m7 = k; return v; }
static u64 through_c82_r0(struct c82_r0 *p, s32 k) { effect(k); p->m4.m7 ^= k; return p->m0 + p->m4.m7; }
static u8 c82_g0 = 54;
static s8 c82_g1 = -144;
static u64 c82_a0[4] = { 2, [2 ... 3] = 74 };
static struct c82_r0 c82_s0 = { .m2 = { [0] = 134, 82 }, .m3 = 120, .m3 = 76104 };
static s32 c82_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0x4UL; D(variadic(2, "wl", (u64)({ u16 q0_ = c82_g1; q0_ + 0x0; }), (long)0xffffffffffffffd9UL)); } c82_s0.m2[3] |= c82_a0[(c82_g1 << (x & 15)) & 3]; return ((-x) | (c82_g1 ?: 0xa027e451d899a9b9UL)); }
static s32 c82_f1(s64 x, u32 y) { effect(2 + x); { s64 o_p0 = (-N0), *p0 = &o_p0; *p0 ^= c82_f0((c82_g1 ?: c82_g1), (0x5905e6b1f8af0078UL + c82_g0)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= ((u64)W1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { struct c82_r0 r1; __builtin_memset(&r1, 153, sizeof r1); struct c82_r0 *p_r1 = &r1, c_r1 = *p_r1; D((r1.m4.m5 &= c82_f0(c82_g0, (-1))) + 4); digest_c82_r0(&r1); digest_c82_r0(&c_r1); } return (((s64)y << (y & 63)) ? c82_s0 : c82_s0).m1; }
static s32 (*c82_fp)(s64, u32) = c82_f0, (*c82_fns[2])(s64, u32) = { c82_f1, c82_f0 };
static u64 c82_f2(s16 x, s8 y) { effect(3 + x);  return ((0xffffffe6u ? c82_s0 : c82_s0).m1 - c82_g0); }
static u64 c82_run(u64 x, u64 y) { D(c82_g1); if (({ s16 o0_; _Bool bo0_ = __builtin_mul_overflow((u64)((_Bool)((s64)0x1ffffe >> (x & 63))), (s8)c82_f1(through_c82_r0(&c82_s0, y), (c82_g0 ?: P2)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })) {  } else { D(even((x + y) & 15)); } D(c82_a0[c82_f2(c82_f1(W1, y), c82_f2((7), c82_g1)) & 3]); { binary fn0 = _Alignof(u64) ? c82_f0 : &c82_f1; D(fn0(((enum plain)x), ({ u8 t1_[16] = "23456789abc"; __builtin_memcpy(t1_, "abcdefghijk" + 0, 5); t1_[15] = 0; text((char *)t1_); }))); D((fn0 == c82_f1) + 2 * !fn0); } D(((u64)pass_c82_r0(c82_s0, (y * x)).m2[0] >> (c82_f1(x, y) & 63))); enum plain v1 = (c82_f0(((u128)c82_g0 << (x & 127)), c82_g1) | (*c82_fns[1])(((unsigned long long)c82_g0), c82_f2(c82_g0, c82_g1))); v1 = (((u32)((u128)c82_g0 << (c82_g1 & 127))) << ((y << (0xffffff94u & 7)) & 15)); return c82_f1(((s128)y >> (y & 127)), ((s64)0x2fd2dea6u >> (c82_g1 & 63))); }
u64 c82(u64 x, u64 y) { digest = effects = 7; u64 v_ = c82_run(x, y); D(v_); D(effects); D(c82_g0); D(c82_g1); D(c82_a0[0]); D(c82_a0[1]); D(c82_a0[2]); D(c82_a0[3]); digest_c82_r0(&c82_s0); return digest; }
struct c83_r0 { s128 m0; s32 m1 : 23; u128 m2[2][4]; enum plain m3 : 4; s16 m4 : 4; struct { char m6; } m5; s8 m7; };
static void digest_c83_r0(const struct c83_r0 *p) { DD(p->m0); D(p->m1); DD(p->m2[0][0]); DD(p->m2[0][1]); DD(p->m2[0][2]); DD(p->m2[0][3]); DD(p->m2[1][0]); DD(p->m2[1][1]); DD(p->m2[1][2]); DD(p->m2[1][3]); D(p->m3); D(p->m4); D(p->m5.m6); D(p->m7); D(sizeof *p + (_Alignof(struct c83_r0) << 16)); }
static struct c83_r0 pass_c83_r0(struct c83_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c83_r0 make_c83_r0(u64 k) { struct c83_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c83_r0(struct c83_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0 + p->m7; }
static s8 c83_g0 = 196;
static enum tiny c83_g1 = -9866;
static struct c83_r0 c83_s0 = { -1 };
static s32 c83_f0(s64 x, u32 y) { effect(1 + x); D(((((void)c83_g1, W0) % ((x & 0x7f) + 1)) + c83_g1)); u16 v0 = through_c83_r0(&c83_s0, ((void)y, (0xccu | y))); return __builtin_expect(through_c83_r0(&c83_s0, 0x30d9bee5u), 1); }
static s32 c83_f1(s64 x, u32 y) { effect(2 + x); D(c83_f0(MAX(+(++x), +((-89) << ('\xcd' & 7))), (+text("ab\nab\n" "c")))); c83_s0.m2[0][3] |= 0xe1u; return (c83_f0(x, c83_g1) | 0xc63102c6u); }
static s32 (*c83_fp)(s64, u32) = c83_f0, (*c83_fns[2])(s64, u32) = { c83_f1, c83_f0 };
static char c83_f2(s32 x, u128 y) { effect(3 + x); s32 v0 = ((x++) && (MAX(+c83_g0, +0x14UL) ^ (--y))); { u64 o_p1 = (c83_g1 | x); u64 *p1 __attribute__((cleanup(freed))) = &o_p1; if (p1) { u64 *k_p1 = ({ u64 *t_ = p1; p1 = 0; t_; }); D(*k_p1); } } return (*c83_fp)(y, (c83_g1 & 0x3u)); }
static u64 c83_run(u64 x, u64 y) { { union { struct c83_r0 r; u8 b[sizeof(struct c83_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 220, sizeof un0); un0.r.m2[1][2] -= MAX(+c83_f1(0xffffffe2u, 820176770), +(c83_g0 && c83_g1)); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)__builtin_expect(c83_g1, 1) % sizeof un0.b] ^= (c83_g1 ^ y); digest_c83_r0(&un0.r); } D(y); c83_s0.m2[0][3] = (((u8)(++y)) || (--c83_g1)); { union { struct c83_r0 r; u8 b[sizeof(struct c83_r0)]; u16 h[2]; } un1; __builtin_memset(&un1, 233, sizeof un1); un1.r.m2[1][1] ^= c83_f0(W1, (x && c83_g0)); for (u32 k_ = 0; k_ < sizeof un1.b; k_++) D(un1.b[k_]); un1.b[(u64)(c83_g0 | x) % sizeof un1.b] ^= "text\x80\0\377"[y & 7]; digest_c83_r0(&un1.r); } c83_s0.m2[0][3] = MAX(+c83_g0, +(!x)); s32 v2 = c83_g1; { union { struct c83_r0 r; u8 b[sizeof(struct c83_r0)]; u16 h[2]; } un3; __builtin_memset(&un3, 93, sizeof un3); un3.r.m2[1][2] &= ((c83_g1 || 0x6u) ^ (x ^ 0x12)); for (u32 k_ = 0; k_ < sizeof un3.b; k_++) D(un3.b[k_]); un3.b[(u64)(c83_g0 - x) % sizeof un3.b] ^= (c83_s0.m2[0][2] *= 0x2u); digest_c83_r0(&un3.r); } return y; }
u64 c83(u64 x, u64 y) { digest = effects = 7; u64 v_ = c83_run(x, y); D(v_); D(effects); D(c83_g0); D(c83_g1); digest_c83_r0(&c83_s0); return digest; }
struct c84_r0 { struct { u32 m1 : 32; union { u16 m3 : 14; } ; u16 m4 : 2; u64 m5; } m0; s32 m6 : 27; } __attribute__((packed));
static void digest_c84_r0(const struct c84_r0 *p) { D(p->m0.m1); D(p->m0.m3); D(p->m0.m4); D(p->m0.m5); D(p->m6); D(sizeof *p + (_Alignof(struct c84_r0) << 16)); }
static struct c84_r0 pass_c84_r0(struct c84_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c84_r0 make_c84_r0(u64 k) { struct c84_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c84_r0(struct c84_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0.m1 + p->m6; }
static enum tiny c84_g0 = 2;
static enum negative c84_g1 = 27;
static u32 c84_a0[4] = { 2, [2 ... 3] = 103 };
static struct c84_r0 c84_s0 = { .m0 = { .m1 = 120069 } };
static s32 c84_f0(s64 x, u32 y) { effect(1 + x); { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + 0xeca213ce; D(x); } { u32 o_p0 = ((u128)0x50066e18u << (y & 127)), *p0 = &o_p0; *p0 &= (pass_c84_r0(c84_s0, _Alignof(u64)).m0.m4 & (+y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= y; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return ((--y) || through_c84_r0(&c84_s0, c84_g0)); }
static u64 c84_run(u64 x, u64 y) { { if (TYPE(+TYPE(0x3u))) goto l0; { { { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + ((u128)x << ((-60) & 127)); D(y); } u8 v1 = MAX(+c84_f0((x &= y), (c84_g1--)), +((u128)(-y) >> (y & 127))); } l0: { { typeof(c84_g0) w_ = ONCE(c84_g0); *(volatile typeof(c84_g0) *)&c84_g0 = w_ + (y && x); D(c84_g0); } y = through_c84_r0(&c84_s0, ((u128)(x, c84_g0) << (x & 127))); } } } if (c84_f0(0x5UL, (c84_g1 * y))) goto l2; { { typeof(c84_g0) w_ = ONCE(c84_g0); *(volatile typeof(c84_g0) *)&c84_g0 = w_ + (y--); D(c84_g0); } { if (c84_f0(c84_g0, (y, y))) goto l3; if ((y, x)) { { D(x); { if ((c84_f0(y, 1183569215) << (0x126e6305u & 31))) goto l4; if ((~N0)) { {  } l4: { s16 v5 = ((s8)TYPE(+(x, x))); { u8 o_p6 = (++v5), *p6 = &o_p6; *p6 *= c84_f0((++c84_g1), x); D(*p6 + o_p6); u8 *b_p6 = (u8 *)p6; b_p6[0] ^= (+y); D(o_p6); D(((u64)p6 & (sizeof(*p6) - 1)) + (p6 == &o_p6) + !p6); } } } } } l3: {  } } } } l2: ; return 0x0u; }
u64 c84(u64 x, u64 y) { digest = effects = 7; u64 v_ = c84_run(x, y); D(v_); D(effects); D(c84_g0); D(c84_g1); D(c84_a0[0]); D(c84_a0[1]); D(c84_a0[2]); D(c84_a0[3]); digest_c84_r0(&c84_s0); return digest; }
static enum tiny c85_g0 = -1176;
static _Bool c85_g1 = 3;
static s32 c85_f0(s64 x, u32 y) { effect(1 + x); y = y + (-(c85_g1 - (x / ((7 & 0x7f) + 1)))); c85_g0 += (+MAX(+y, +(!0xdf8bdd06u))); return c85_g1; }
static s32 c85_f1(s64 x, u32 y) { effect(2 + x); char v0 = c85_g0; enum plain v1 = (MAX(+((s128)v0 << (y & 127)), +v0) * ((u64)(x | x) >> (c85_g0 & 63))); return ((+c85_g0), 0x1UL); }
static s32 (*c85_fp)(s64, u32) = c85_f0, (*c85_fns[2])(s64, u32) = { c85_f1, c85_f0 };
static enum negative c85_f2(s16 x, enum plain y) { effect(3 + x); enum negative a0[] = { [0 ... 3] = (0xfffffffeu && x), [0] = _Alignof(u64) }; s32 a1[] = { [0 ... 3] = ((s64)0x43fd359a8c04fbc8UL >> (x & 63)), [3] = 5 }; return (((31) ?: x) || x); }
static u64 c85_run(u64 x, u64 y) { { u8 o_p0 = y, *p0 = &o_p0; *p0 ^= ((c85_g0 || y) - 0xffffffb3); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (c85_g0 % ((x & 0x7f) + 1)); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return (c85_f0(T1, '\xab'), ((3) % ((0xffffffffffffff49UL & 0x7f) - 200))); }
u64 c85(u64 x, u64 y) { digest = effects = 7; u64 v_ = c85_run(x, y); D(v_); D(effects); D(c85_g0); D(c85_g1); return digest; }
struct c86_r0 { struct { s16 m1; struct { s32 m3 : 26; enum tiny m4[2]; } m2; unsigned long long m5; } m0[2]; enum plain m6; struct { _Bool m8 : 1; } m7; _Bool m9 : 1; };
static void digest_c86_r0(const struct c86_r0 *p) { D(p->m0[0].m1); D(p->m0[0].m2.m3); D(p->m0[0].m2.m4[0]); D(p->m0[0].m2.m4[1]); D(p->m0[0].m5); D(p->m0[1].m1); D(p->m0[1].m2.m3); D(p->m0[1].m2.m4[0]); D(p->m0[1].m2.m4[1]); D(p->m0[1].m5); D(p->m6); D(p->m7.m8); D(p->m9); D(sizeof *p + (_Alignof(struct c86_r0) << 16)); }
static struct c86_r0 pass_c86_r0(struct c86_r0 v, u64 k) { v.m0[0].m1 += effect(k); return v; }
static struct c86_r0 make_c86_r0(u64 k) { struct c86_r0 v = { 0 }; effect(k); v.m9 = k; return v; }
static u64 through_c86_r0(struct c86_r0 *p, s32 k) { effect(k); p->m9 ^= k; return p->m0[0].m1 + p->m9; }
static u128 c86_g0 = 25376;
static enum tiny c86_g1 = 255;
static s16 c86_a0[4] = { 1, [2 ... 3] = 121 };
static struct c86_r0 c86_s0 = { .m9 = -77, .m6 = 4 };
static s32 c86_f0(s64 x, u32 y) { effect(1 + x); D((MAX(+__builtin_constant_p(x), +through_c86_r0(&c86_s0, c86_g0)) ?: (y ?: c86_s0.m0[0].m2.m4[1]))); { u32 n_l0 = 0; if ((19)) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { const s64 c1 = TYPE(+0xfffffffffffffffdUL); u32 v2 = sizeof(+sizeof(+(x / ((c1 & 0x7f) - 200)))); } l0: { _Bool v3 = (((y % ((c86_g0 & 0x7f) | 64)) * x) ? c86_s0 : c86_s0).m9; } } } return TYPE(c86_g0); }
static s32 c86_f1(s64 x, u32 y) { effect(2 + x); { __attribute__((cleanup(left))) s32 g1 = 1; switch ((int)(__builtin_expect(x, 1) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g3 = 2; if (MAX(+0x25fcf9c04af08ceeUL, +79282234)) break; _Bool v4 = sizeof(+((u8 *)&(u64){ (c86_g0 ? 0x9a14fcc9 : c86_g1) })[5]); D(0x1fffffffffeUL); } case 2: { __attribute__((cleanup(left))) s32 g5 = 3; u64 v6 = (c86_s0.m0[0].m1 ? x : ((s16)(x ?: c86_g1))); { if ((c86_f0(y, c86_g1) ? sizeof(+y) : v6)) goto l7; { {  } l7: { v6 *= v6 + ({ typeof((char)({ s32 q1_ = N0; q1_ + '\x4'; })) q0_ = ((c86_g1 ^ 0xffffffffffffff93UL) ?: (0xa7e2e56cu & 2093983283)); q0_; }); { u64 a_p8[8] = { (c86_g0 & (3)), 2, 3 }, *p8 = a_p8 + 1, *const e_p8 = &a_p8[8]; D(p8[-1] + *(p8 + 1)); D((p8 - a_p8) * 3 + (p8 > a_p8 + 2) + (p8 != e_p8)); D(*--p8); p8++; *p8++ = __builtin_parityll(c86_g1); for (p8 = a_p8; p8 < e_p8; ) D(*p8++); } } } } break; } default: effect(9); } } return through_c86_r0(&c86_s0, (c86_g1 ^ c86_g1)); }
static s32 (*c86_fp)(s64, u32) = c86_f0, (*c86_fns[2])(s64, u32) = { c86_f1, c86_f0 };
static unsigned long long c86_f2(u128 x, enum wide y) { effect(3 + x); { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op0 = { .act = c86_f0, .n = 7, .table = { [1] = c86_f1 } }; const struct ops_ *q_ = &op0; D(q_->other ? 1 : q_->act(((struct c86_r0){ }).m0[0].m2.m3, (c86_g1 ?: 4))); if (q_->table[(y % ((c86_g1 & 0x7f) | 64)) & 1]) D(q_->table[1](q_->n, (y ? c86_s0 : c86_s0).m0[0].m1)); } return sizeof(+__builtin_popcountl(x)); }
static u64 c86_run(u64 x, u64 y) { D(((struct c86_r0){ .m9 = (2147483542 % ((y & 0x7f) - 200)), .m6 = (x * y), .m0 = { { (*c86_fns[1])(sizeof(enum tiny), y), { c86_g0 }, ((u32)c86_g1) }, { (y ?: W1) } } }).m7.m8); char v0 = __builtin_clzl((u64)__builtin_types_compatible_p(typeof(+(x - x)), long) | 1ul << 14); enum plain v1 = (((_Bool)c86_s0.m0[0].m2.m3) - (TYPE(v0) ? (0x6208eb4c ? v0 : W1) : ({ typeof((s32)v0) q0_ = v0; q0_; }))); { u64 o2 = '\xff'; D(variadic(7, "bluupsw", (struct big){ { (y ? v1 : v0), [2] = (v0 ?: v1) } }, (long)TYPE(x), (u32)sizeof(+v0), (u32)(_Alignof(u64) ? c86_g1 : (-127)), &o2, (struct pair){ (P2 & c86_g0), sizeof(+c86_g1) }, (u64)c86_f1(x, y))); } return ((u128)(y ?: '\x39')); }
u64 c86(u64 x, u64 y) { digest = effects = 7; u64 v_ = c86_run(x, y); D(v_); D(effects); D(c86_g0); D(c86_g1); D(c86_a0[0]); D(c86_a0[1]); D(c86_a0[2]); D(c86_a0[3]); digest_c86_r0(&c86_s0); return digest; }
struct c87_r0 { s16 m0 : 16; union { struct { s16 m3 : 10; } m2; struct { u8 m5 : 8; s64 m6 : 25; s128 m7[3]; } m4; struct { u8 m9 : 5; s32 m10 : 32; s32 m11 : 15; u16 m12 : 14; } m8[2]; s8 m13 : 1; } ; struct { union { _Bool m16 : 1; enum wide m17[3]; } m15; } m14; u16 m18 : 10; };
static void digest_c87_r0(const struct c87_r0 *p) { D(p->m0); D(p->m2.m3); D(p->m4.m5); D(p->m4.m6); DD(p->m4.m7[0]); DD(p->m4.m7[1]); DD(p->m4.m7[2]); D(p->m8[0].m9); D(p->m8[0].m10); D(p->m8[0].m11); D(p->m8[0].m12); D(p->m8[1].m9); D(p->m8[1].m10); D(p->m8[1].m11); D(p->m8[1].m12); D(p->m13); D(p->m14.m15.m16); D(p->m14.m15.m17[0]); D(p->m14.m15.m17[1]); D(p->m14.m15.m17[2]); D(p->m18); D(sizeof *p + (_Alignof(struct c87_r0) << 16)); }
static struct c87_r0 pass_c87_r0(struct c87_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c87_r0 make_c87_r0(u64 k) { struct c87_r0 v = { 0 }; effect(k); v.m18 = k; return v; }
static u64 through_c87_r0(struct c87_r0 *p, s32 k) { effect(k); p->m18 ^= k; return p->m0 + p->m18; }
static u32 c87_g0 = -92;
static u128 c87_g1 = 59;
static struct c87_r0 c87_s0 = { .m14 = { }, .m0 = -197 };
static s32 c87_f0(s64 x, u32 y) { effect(1 + x); D((((u64)c87_g1 << (x & 63)) << (((enum plain)y) & 7))); D(c87_s0.m4.m5); return (0x19ccc87d0cbb1de9UL ?: ((u64)c87_g1)); }
static s32 c87_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = (W1 << (c87_g1 & 15)); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } enum plain v1 = ((void)MAX(+x, +y), ((char)__builtin_ctz((u32)sizeof(enum tiny) | 1u << 4))); return (x ? (N0 & c87_g0) : (y ? c87_g0 : (-34))); }
static s32 (*c87_fp)(s64, u32) = c87_f0, (*c87_fns[2])(s64, u32) = { c87_f1, c87_f0 };
static enum plain c87_f2(enum plain x, u32 y) { effect(3 + x); c87_g0 += c87_g0 + ((s32)({ u8 t0_[16] = "23456789abc"; __builtin_memmove(t0_ + 0, t0_, 7); t0_[15] = 0; text((char *)t0_); })); return c87_s0.m4.m7[1]; }
static u64 c87_run(u64 x, u64 y) { y ^= ((c87_f2(c87_g0, c87_g0) ?: ((void)90, x)), ((s64)(P2 && x) << ('\x28' & 63))); { if (((void)c87_g1, (y + x))) goto l0; if ((0x3fffffffffUL != N0)) { { { u64 o1 = '\x6f'; D(variadic(0, "")); } D(again((y >= c87_g1) & 7, c87_s0.m4.m6)); } l0: { D((((x ?: c87_g1) >> (x & 7)), c87_g0)); D(__builtin_parityl(((c87_g0 ? x : y), c87_g0))); } } } { u64 o2 = 0x18ebc317u; D(variadic(7, "psussss", &o2, (struct pair){ (y >> ((-59) & 15)), ((s128)'\x59') }, (u32)(x ? '\x51' : 0x3f), (struct pair){ (0x1u, (-56)), (c87_g1 > 0xfffffffffeUL) }, (struct pair){ (x ^ x), c87_f0(x, c87_g1) }, (struct pair){ (0x3ffffffffffffffUL ? c87_g0 : _Alignof(u64)), c87_s0.m4.m7[0] }, (struct pair){ (0x7fffffffffffeUL < y), "text\x80\0\377"[y & 7] })); } return ((c87_g1 + (102)), ((u8)c87_g0)); }
u64 c87(u64 x, u64 y) { digest = effects = 7; u64 v_ = c87_run(x, y); D(v_); D(effects); D(c87_g0); D(c87_g1); digest_c87_r0(&c87_s0); return digest; }
struct c88_r0 { s8 m0 : 8; u128 m1; } __attribute__((aligned(16)));
static void digest_c88_r0(const struct c88_r0 *p) { D(p->m0); DD(p->m1); D(sizeof *p + (_Alignof(struct c88_r0) << 16)); }
static struct c88_r0 pass_c88_r0(struct c88_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c88_r0 make_c88_r0(u64 k) { struct c88_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c88_r0(struct c88_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static u128 c88_g0 = -15952;
static u8 c88_g1 = -178;
static u64 c88_a0[4] = { 1, [2 ... 3] = 1 };
static struct c88_r0 c88_s0 = { .m0 = 5 };
static s32 c88_f0(s64 x, u32 y) { effect(1 + x); { u32 n0 = 3; do { typeof((unsigned long long)0) v1 = ((u128)((void)c88_g1, (c88_g0 >> ((96) & 31)))); for (u32 n_g2 = 0; n_g2 < 3; n_g2++) { __attribute__((cleanup(left))) s32 g3 = 1; if (((enum tiny)(66))) continue; __attribute__((cleanup(left))) s32 g4 = 2;  } } while (--n0 > 0 && c88_s0.m1); } if (((void)c88_g1, "text\x80\0\377"[y & 7])) goto l5; { c88_g0 *= c88_g0 + c88_s0.m1; { u32 n_l6 = 0; if (__builtin_ctz((u32)((void)c88_g0, x) | 1u << 3)) goto l6; for (n_l6 = 0; n_l6 < 3; n_l6++) { { x -= x + (((s128)((s128)y >> (sizeof(enum tiny) & 127))) == ((u128)__builtin_choose_expr(sizeof(int) == 8, y, sizeof(enum tiny)) >> (0x7u & 127))); u32 v7 = (c88_s0.m0 ? c88_s0 : c88_s0).m0; } l6: {  } } } } l5: ; return (MAX(+x, +c88_g1) << (x & 7)); }
static s32 c88_f1(s64 x, u32 y) { effect(2 + x); y = ((u128)(('\xfe' & c88_g0) == c88_s0.m0) << (c88_s0.m1 & 127)); return c88_s0.m1; }
static s32 (*c88_fp)(s64, u32) = c88_f0, (*c88_fns[2])(s64, u32) = { c88_f1, c88_f0 };
static s64 c88_f2(char x, u32 y) { effect(3 + x); { __attribute__((cleanup(left))) s32 g1 = 1; if ((c88_g1 << (c88_g0 & 7))) return ((struct c88_r0){ .m0 = 706624013 }).m1; x += ((void)((u16)y), c88_s0.m1); { if ((MAX(+y, +c88_g1) == c88_s0.m1)) goto l2; { { c88_g0 <<= ((void)x, c88_g1) & 7; y >>= (0xffffffc6u << (c88_g0 & 7)) & 7; } l2: { { struct c88_r0 r3 = { .m1 = 0xffffffe5, .m0 = '\x68' }; struct c88_r0 *p_r3 = &r3, c_r3 = *p_r3; D(offsetof(struct c88_r0, m1) * 64 + sizeof(p_r3->m1)); D(offsetof(struct c88_r0, m1) * 64 + sizeof(p_r3->m1)); D(TYPE(+r3.m0) + (r3.m0 << 3) + ~p_r3->m0); D(offsetof(struct c88_r0, m1) * 64 + sizeof(p_r3->m1)); *p_r3 = (struct c88_r0){ }; digest_c88_r0(&r3); } } } } } { struct s_ { struct s_ *next; s64 v; } l2_ = { 0, (y + '\x5b') }, l1_ = { &l2_, c88_s0.m1 }, *x4; for (x4 = &l1_; x4; x4 = x4->next) D(x4->v); D(l1_.next->v); } return c88_s0.m1; }
static u64 c88_run(u64 x, u64 y) {  return ((struct c88_r0){ }).m1; }
u64 c88(u64 x, u64 y) { digest = effects = 7; u64 v_ = c88_run(x, y); D(v_); D(effects); D(c88_g0); D(c88_g1); D(c88_a0[0]); D(c88_a0[1]); D(c88_a0[2]); D(c88_a0[3]); digest_c88_r0(&c88_s0); return digest; }
static s8 c89_g0 = -20045;
static s128 c89_g1 = 0;
static s64 c89_a0[4] = { 3, [2 ... 3] = 165 };
static s32 c89_f0(s64 x, u32 y) { effect(1 + x); { typeof(c89_g0) w_ = ONCE(c89_g0); *(volatile typeof(c89_g0) *)&c89_g0 = w_ + c89_g1; D(c89_g0); } D(even((x--) & 15)); return (MAX(+y, +7) | (+y)); }
static s32 c89_f1(s64 x, u32 y) { effect(2 + x); D(((s128)((enum negative)(c89_g1 / ((0x81ebf9cdu & 0x7f) + 1))))); { u64 o_p0 = (c89_g0 & ((u128)0x6519bff0f9168fe6UL >> (0xc4u & 127))), *p0 = &o_p0; *p0 = (sizeof(+_Alignof(u64)) ?: 2147483551); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= N0; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return (~x); }
static s32 (*c89_fp)(s64, u32) = c89_f0, (*c89_fns[2])(s64, u32) = { c89_f1, c89_f0 };
static s128 c89_f2(u16 x, s8 y) { effect(3 + x); D(even(c89_f1(c89_g1, 0x2b) & 15)); c89_g1 += MAX(+(x &= (y, (-115))), +((c89_g0 * c89_g0) & y)); return (c89_g0 *= (-112)); }
static u64 c89_run(u64 x, u64 y) { D(again((y | '\x0') & 7, (T1 & (-1)))); { u16 x_p0 = MAX(+'\x2', +x); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = (c89_g0 + c89_g1); if (MAX(+y, +c89_g1)) *pp_p0 = &y_p0; *p0 += MAX(+y, +x); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (MAX(+x, +c89_g0) ? x_p0 : y_p0); *((~c89_g1) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + ((u8)c89_g1); D(y); } D(sizeof(+((c89_g1, y) - ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 2, (u64[]){ y }, 3); t0_[15] = 0; (__builtin_strcmp((char *)t0_, (char *)t0_ + 2) > 0); })))); c89_g1 /= ((c89_g0++) & 0x3f) - 77; { u64 o1 = ((s64)c89_g1); D(bump(&o1, c89_g1)); o1 = bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] = bump(&o1, (16383, y)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } y = (MAX(+(0xffffffffffffff84UL % ((c89_g1 & 0x7f) - 200)), +(c89_g0 % ((x & 0x7f) | 64))), ((u16)W1)); return x; }
u64 c89(u64 x, u64 y) { digest = effects = 7; u64 v_ = c89_run(x, y); D(v_); D(effects); D(c89_g0); D(c89_g1); D(c89_a0[0]); D(c89_a0[1]); D(c89_a0[2]); D(c89_a0[3]); return digest; }
struct c91_r0 { s64 m0 : 49; u64 m1 : 33; u64 : 38; s16 m2 : 14; } __attribute__((packed));
static void digest_c91_r0(const struct c91_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(sizeof *p + (_Alignof(struct c91_r0) << 16)); }
static struct c91_r0 pass_c91_r0(struct c91_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c91_r0 make_c91_r0(u64 k) { struct c91_r0 v = { 0 }; effect(k); v.m2 = k; return v; }
static u64 through_c91_r0(struct c91_r0 *p, s32 k) { effect(k); p->m2 ^= k; return p->m0 + p->m2; }
static u64 c91_g0 = 3;
static enum wide c91_g1 = -84;
static s64 c91_a0[4] = { 6, [2 ... 3] = 80 };
static struct c91_r0 c91_s0 = { .m0 = 0 };
static s32 c91_f0(s64 x, u32 y) { effect(1 + x); { typedef s64 t0; t0 t0v = ((c91_g0 ?: c91_g0) ?: TYPE(0x3UL)); D(t0v * sizeof(t0)); } { s32 a1[2][3] = { { x, c91_s0.m0 }, [1] = { [2] = (!c91_g0) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[(244 | _Alignof(u64)) & 1][c91_g0 & 1] *= TYPE(c91_g0); q_a1[through_c91_r0(&c91_s0, x) & 3]++; *(*(a1 + 1) + 1) = sizeof(+x); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return c91_s0.m0; }
static s32 c91_f1(s64 x, u32 y) { effect(2 + x);  return ((x ?: x) ? c91_s0.m1 : c91_g0); }
static s32 (*c91_fp)(s64, u32) = c91_f0, (*c91_fns[2])(s64, u32) = { c91_f1, c91_f0 };
static char c91_f2(u64 x, enum plain y) { effect(3 + x);  return c91_f0(c91_g1, TYPE(+0xc4UL)); }
static u64 c91_run(u64 x, u64 y) { u8 v0 = "text\x80\0\377"[((c91_g1, (58)), (~(5))) & 7]; { u64 o1 = W0; D(variadic(3, "iwl", (int)(v0, 0x1fffffeUL), (u64)c91_s0.m1, (long)(y << (y & 31)))); } { typedef _Bool t2; t2 t2v = c91_s0.m0; D(t2v * sizeof(t2)); } return sizeof(+(x ? y : c91_g1)); }
u64 c91(u64 x, u64 y) { digest = effects = 7; u64 v_ = c91_run(x, y); D(v_); D(effects); D(c91_g0); D(c91_g1); D(c91_a0[0]); D(c91_a0[1]); D(c91_a0[2]); D(c91_a0[3]); digest_c91_r0(&c91_s0); return digest; }
static enum wide c92_g0 = 41;
static s8 c92_g1 = 2;
static u64 c92_run(u64 x, u64 y) { { u64 o_p0 = (c92_g1, 2147483579), *p0 = &o_p0; *p0 = ((x - c92_g0) || y); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (x & y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { struct f_ { enum wide n; u8 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = (y | c92_g1); q_->v[((u64)x >> (0x5 & 63)) & 3] *= c92_g1; f1.v[x & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } D(even(y & 15)); D(even(c92_g0 & 15)); return x; }
u64 c92(u64 x, u64 y) { digest = effects = 7; u64 v_ = c92_run(x, y); D(v_); D(effects); D(c92_g0); D(c92_g1); return digest; }
struct c93_r0 { u32 m0[2][4]; };
static void digest_c93_r0(const struct c93_r0 *p) { D(p->m0[0][0]); D(p->m0[0][1]); D(p->m0[0][2]); D(p->m0[0][3]); D(p->m0[1][0]); D(p->m0[1][1]); D(p->m0[1][2]); D(p->m0[1][3]); D(sizeof *p + (_Alignof(struct c93_r0) << 16)); }
static struct c93_r0 pass_c93_r0(struct c93_r0 v, u64 k) { v.m0[0][0] += effect(k); return v; }
static struct c93_r0 make_c93_r0(u64 k) { struct c93_r0 v = { 0 }; effect(k); v.m0[1][3] = k; return v; }
static u64 through_c93_r0(struct c93_r0 *p, s32 k) { effect(k); p->m0[1][3] ^= k; return p->m0[0][0] + p->m0[1][3]; }
struct c93_r1 { union { union { _Bool m2 : 1; s16 m3; s32 m4 : 20; s32 : 28; u16 m5 : 8; } ; enum wide m6[3]; } m0[2]; };
static void digest_c93_r1(const struct c93_r1 *p) { D(p->m0[0].m2); D(p->m0[0].m3); D(p->m0[0].m4); D(p->m0[0].m5); D(p->m0[0].m6[0]); D(p->m0[0].m6[1]); D(p->m0[0].m6[2]); D(p->m0[1].m2); D(p->m0[1].m3); D(p->m0[1].m4); D(p->m0[1].m5); D(p->m0[1].m6[0]); D(p->m0[1].m6[1]); D(p->m0[1].m6[2]); D(sizeof *p + (_Alignof(struct c93_r1) << 16)); }
static struct c93_r1 pass_c93_r1(struct c93_r1 v, u64 k) { v.m0[0].m2 += effect(k); return v; }
static struct c93_r1 make_c93_r1(u64 k) { struct c93_r1 v = { 0 }; effect(k); v.m0[1].m6[2] = k; return v; }
static u64 through_c93_r1(struct c93_r1 *p, s32 k) { effect(k); p->m0[1].m6[2] ^= k; return p->m0[0].m2 + p->m0[1].m6[2]; }
static s16 c93_g0 = 13310;
static u64 c93_g1 = 0;
static struct c93_r0 c93_s0 = { .m0 = { [1] = { [0 ... 0] = 28, [0] = 103 } } };
static struct c93_r1 c93_s1 = { { [0] = { { 447224 } }, { { .m5 = 281759 } } } };
static s32 c93_f0(s64 x, u32 y) { effect(1 + x); { u32 o_p0 = (({ s8 q0_ = c93_g1; if (q0_ & 1) q0_ = (5); else q0_++; q0_; }) ?: TYPE(+0x2a)), *p0 = &o_p0; *p0 = ({ s32 o1_; _Bool bo1_ = __builtin_mul_overflow((u16)"text\x80\0\377"[c93_g1 & 7], (u32)(x ?: 0x7), &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= MAX(+c93_g0, +x); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } c93_g0 = W1; return __builtin_expect((c93_g0 - 0xe2a4191), 1); }
static s32 c93_f1(s64 x, u32 y) { effect(2 + x); { struct c93_r1 r0; __builtin_memset(&r0, 28, sizeof r0); struct c93_r1 *p_r0 = &r0, c_r0 = *p_r0; __builtin_memcpy(&r0, &c_r0, sizeof(r0)); D(p_r0->m0[0].m4); digest_c93_r1(&r0); digest_c93_r1(&c_r0); } { u64 a_p1[8] = { __builtin_parityll(x), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); D((char *)e_p1 - (char *)p1); D(p1[-1] + *(p1 + 1)); D((p1 - a_p1) * 3 + (p1 > a_p1 + 2) + (p1 != e_p1)); for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } return 0xe5b93d03u; }
static s32 (*c93_fp)(s64, u32) = c93_f0, (*c93_fns[2])(s64, u32) = { c93_f1, c93_f0 };
static enum negative c93_f2(u128 x, s128 y) { effect(3 + x); s128 v0 = c93_f1((~(c93_g1 ?: 0x2922e476)), ({ s128 o0_; _Bool bo0_ = __builtin_sub_overflow((u16)TYPE(c93_g0), (s32)text("" "c"), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); struct c93_r0 r1 = { { [1] = { [3] = (6) } } }; return ({ typeof((s16)c93_g0) q1_ = sizeof(+(-16)); q1_; }); }
static u64 c93_run(u64 x, u64 y) {  return through_c93_r1(&c93_s1, (~c93_g1)); }
u64 c93(u64 x, u64 y) { digest = effects = 7; u64 v_ = c93_run(x, y); D(v_); D(effects); D(c93_g0); D(c93_g1); digest_c93_r0(&c93_s0); digest_c93_r1(&c93_s1); return digest; }
static u32 c94_g0 = -2;
static unsigned long long c94_g1 = 27583;
static enum negative c94_a0[4] = { 8, [2 ... 3] = 18 };
static u64 c94_run(u64 x, u64 y) {  return ((c94_g0 * y), c94_g1); }
u64 c94(u64 x, u64 y) { digest = effects = 7; u64 v_ = c94_run(x, y); D(v_); D(effects); D(c94_g0); D(c94_g1); D(c94_a0[0]); D(c94_a0[1]); D(c94_a0[2]); D(c94_a0[3]); return digest; }
static s128 c95_g0 = 7;
static u16 c95_g1 = 7;
static s32 c95_f0(s64 x, u32 y) { effect(1 + x);  return (y, MAX(+x, +y)); }
static s32 c95_f1(s64 x, u32 y) { effect(2 + x); u16 a0[4] = { (x & 0x4UL) }; { s8 o_p1 = a0[(*(a0 + (x & 3))) & 3], *p1 = &o_p1; *p1 = ((s64)(0x5 ?: c95_g0) << (0x3ffffeUL & 63)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= x; D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return c95_g0; }
static s32 (*c95_fp)(s64, u32) = c95_f0, (*c95_fns[2])(s64, u32) = { c95_f1, c95_f0 };
static u8 c95_f2(enum wide x, u8 y) { effect(3 + x);  return c95_f0(y, 0x238306b1); }
static u64 c95_run(u64 x, u64 y) {  return (c95_g1 ^ ((u128)c95_g1)); }
u64 c95(u64 x, u64 y) { digest = effects = 7; u64 v_ = c95_run(x, y); D(v_); D(effects); D(c95_g0); D(c95_g1); return digest; }
struct c96_r0 { s16 m0 : 6; u64 m1 : 64; struct { u16 m3 : 16; } m2; };
static void digest_c96_r0(const struct c96_r0 *p) { D(p->m0); D(p->m1); D(p->m2.m3); D(sizeof *p + (_Alignof(struct c96_r0) << 16)); }
static struct c96_r0 pass_c96_r0(struct c96_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c96_r0 make_c96_r0(u64 k) { struct c96_r0 v = { 0 }; effect(k); v.m2.m3 = k; return v; }
static u64 through_c96_r0(struct c96_r0 *p, s32 k) { effect(k); p->m2.m3 ^= k; return p->m0 + p->m2.m3; }
struct c96_r1 { u64 m0 : 28; enum negative m1 : 5; enum plain m2 : 4; char m3; u64 m4 : 64; s32 m5[4]; u32 m6 : 32; };
static void digest_c96_r1(const struct c96_r1 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5[0]); D(p->m5[1]); D(p->m5[2]); D(p->m5[3]); D(p->m6); D(sizeof *p + (_Alignof(struct c96_r1) << 16)); }
static struct c96_r1 pass_c96_r1(struct c96_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c96_r1 make_c96_r1(u64 k) { struct c96_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c96_r1(struct c96_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static s128 c96_g0 = 2;
static u8 c96_g1 = 15262;
static struct c96_r0 c96_s0 = { };
static struct c96_r1 c96_s1 = { .m2 = -63 };
static u64 c96_run(u64 x, u64 y) { { char str0[] = "irq\n" "\x41" "b"; D(sizeof str0); str0[0] &= c96_g0; for (u32 k_ = 0; k_ < sizeof str0; k_++) D(str0[k_]); } { u64 o1 = 0x7fffu; D(variadic(0, "")); } { struct c96_r1 r2[3] = { { (-80), __builtin_constant_p(c96_g0) }, [2] = { (3) }, [1].m0 = y }; r2[(+x) & 1].m0 &= (sizeof(+c96_g1) != '\xa8'); r2[2] = r2[((u128)y >> (y & 127)) & 1]; for (struct c96_r1 *q_ = r2; q_ < r2 + 3; q_++) { digest_c96_r1(q_); q_->m5[3]++; } D(r2[1].m2); D(&r2[2] - r2); } { union { enum plain p; enum plain q; u8 b[16]; } x3 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x3.b[c96_g0 & 3] ^= __builtin_expect((-63), 1); D(x3.b[0] + x3.b[3] * 256); } c96_g1 <<= ((u128)0x2UL << (c96_g0 & 127)) & 7; return (through_c96_r0(&c96_s0, y) - ((struct c96_r1){ .m3 = x }).m2); }
u64 c96(u64 x, u64 y) { digest = effects = 7; u64 v_ = c96_run(x, y); D(v_); D(effects); D(c96_g0); D(c96_g1); digest_c96_r0(&c96_s0); digest_c96_r1(&c96_s1); return digest; }
static unsigned long long c97_g0 = 2048;
static u128 c97_g1 = -178;
static enum negative c97_a0[4] = { 3, [2 ... 3] = 38 };
static s32 c97_f0(s64 x, u32 y) { effect(1 + x);  return __builtin_types_compatible_p(typeof(+c97_g1), int); }
static s32 c97_f1(s64 x, u32 y) { effect(2 + x); if ((((u128)y) ? (x / ((x & 0x7f) + 1)) : (c97_g1, N2))) goto l0; {  } l0: ; _Bool a1[4] = { MAX(+c97_g0, +c97_g0) }; return (c97_g1 ? (c97_g1 ?: sizeof(enum tiny)) : ((u64)c97_g0 >> (c97_g1 & 63))); }
static s32 (*c97_fp)(s64, u32) = c97_f0, (*c97_fns[2])(s64, u32) = { c97_f1, c97_f0 };
static unsigned long long c97_f2(u16 x, enum plain y) { effect(3 + x); D(c97_g0 ^= (++y)); return ((y, y) + (y, c97_g1)); }
static u64 c97_run(u64 x, u64 y) {  return (MAX(+y, +c97_g0) ? ((_Bool)1936837801) : ((s128)x >> (y & 127))); }
u64 c97(u64 x, u64 y) { digest = effects = 7; u64 v_ = c97_run(x, y); D(v_); D(effects); D(c97_g0); D(c97_g1); D(c97_a0[0]); D(c97_a0[1]); D(c97_a0[2]); D(c97_a0[3]); return digest; }
struct c98_r0 { s16 m0; s8 m1 : 2; };
static void digest_c98_r0(const struct c98_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c98_r0) << 16)); }
static struct c98_r0 pass_c98_r0(struct c98_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c98_r0 make_c98_r0(u64 k) { struct c98_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c98_r0(struct c98_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c98_r1 { u32 m0[1]; };
static void digest_c98_r1(const struct c98_r1 *p) { D(p->m0[0]); D(sizeof *p + (_Alignof(struct c98_r1) << 16)); }
static struct c98_r1 pass_c98_r1(struct c98_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c98_r1 make_c98_r1(u64 k) { struct c98_r1 v = { 0 }; effect(k); v.m0[0] = k; return v; }
static u64 through_c98_r1(struct c98_r1 *p, s32 k) { effect(k); p->m0[0] ^= k; return p->m0[0] + p->m0[0]; }
static u32 c98_g0 = -1;
static enum negative c98_g1 = -8026;
static struct c98_r0 c98_s0 = { -2 };
static struct c98_r1 c98_s1 = { .m0 = { [0] = 112 } };
static s32 c98_f0(s64 x, u32 y) { effect(1 + x); { typedef s64 t0; t0 t0v = (+((-1) << (c98_g1 & 15))); D(t0v * sizeof(t0)); } do {  if ((x, c98_g1)) break; D(((((s16)y) ? (0x3 ^ c98_g1) : pass_c98_r0(c98_s0, x).m1) >> (c98_g0 & 31))); } while (0); return ((c98_g0, c98_g0) | ((void)x, c98_g1)); }
static s32 c98_f1(s64 x, u32 y) { effect(2 + x); { typeof(c98_g0) w_ = ONCE(c98_g0); *(volatile typeof(c98_g0) *)&c98_g0 = w_ + pass_c98_r0(c98_s0, c98_g1).m0; D(c98_g0); } y -= __builtin_ffsll(x); return c98_s0.m0; }
static s32 (*c98_fp)(s64, u32) = c98_f0, (*c98_fns[2])(s64, u32) = { c98_f1, c98_f0 };
static enum tiny c98_f2(s128 x, enum plain y) { effect(3 + x); { typedef enum tiny t0; t0 t0v = ((x ?: c98_g1) & sizeof(+c98_g1)); D(t0v * sizeof(t0)); } return ((~c98_g1) ? c98_s0 : c98_s0).m0; }
static u64 c98_run(u64 x, u64 y) { { typedef u64 t0; t0 t0v = (+__builtin_choose_expr(P2 > P3, c98_g0, x)); D(t0v * sizeof(t0)); } do { { enum tiny a1[4] = { sizeof(+y) }; a1[((void)c98_g1, c98_g1) & 3] *= c98_s1.m0[0]; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } y = 0x3db0112ca142758UL; if (c98_g0) break; D(((void)((-111) ?: c98_g0), ((x ?: c98_g0) - ((void)x, 0x15u)))); } while (0); { u64 a2[4] = { ((c98_g0 ^ 0xb6u) & pass_c98_r0(c98_s0, c98_g0).m0), [3] = (((void)x, c98_g0) ^ c98_g0), [1] = ((char)c98_g0) }; a2[(x, x) & 3] = ((!x), sizeof(+c98_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a2 / sizeof a2[0]); k_++) D(a2[k_]); } return (y >> ((34) & 7)); }
u64 c98(u64 x, u64 y) { digest = effects = 7; u64 v_ = c98_run(x, y); D(v_); D(effects); D(c98_g0); D(c98_g1); digest_c98_r0(&c98_s0); digest_c98_r1(&c98_s1); return digest; }
static s128 c99_g0 = -1;
static _Bool c99_g1 = 24638;
static u8 c99_a0[4] = { 1, [2 ... 3] = 27 };
static s32 c99_f0(s64 x, u32 y) { effect(1 + x); { u32 a0[4] = { x }; a0[('\x8e' & 0xd329b4f9) & 3] ^= x; for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ((c99_g1 + x) ? c99_g0 : ((s8)0x1u)); }
static u64 c99_run(u64 x, u64 y) { { u32 n_g0 = 0; g0: ; __attribute__((cleanup(left))) s32 g1 = 1; if (n_g0++ < 2 && ((s32)'\xe5')) goto g0; --c99_g0; switch ((s32)(c99_g1 & 15)) { case -2 ... 0: { { u64 o_p2 = ((void)c99_g0, c99_g0); u64 *p2 __attribute__((cleanup(freed))) = &o_p2; if (p2) { u64 *k_p2 = ({ u64 *t_ = p2; p2 = 0; t_; }); D(*k_p2); } } } break; case 2: {  } break; case 5 ... 7: { u16 v3 = x; } break; case 9 ... 10: { c99_a0[0x7f402207 & 3]--; } break; } } D((((c99_g1 != y) > ((char)c99_g0)) + MAX(+(68 - x), +c99_g1))); return 0x5; }
u64 c99(u64 x, u64 y) { digest = effects = 7; u64 v_ = c99_run(x, y); D(v_); D(effects); D(c99_g0); D(c99_g1); D(c99_a0[0]); D(c99_a0[1]); D(c99_a0[2]); D(c99_a0[3]); return digest; }
static unsigned long long c100_g0 = 3;
static enum negative c100_g1 = 127;
static s8 c100_a0[4] = { 1, [2 ... 3] = 54 };
static u64 c100_run(u64 x, u64 y) { { u32 n_l0 = 0; l0: {  } if (n_l0++ < 2 && x) goto l0; } { u64 o1 = 0x5; D(variadic(7, "iuwbisu", (u8)c100_g0, (u32)sizeof(+y), (u64)(c100_g1 + T1), (struct big){ { 0x8000, [2] = (-2147483646) } }, (_Bool)y, (struct pair){ (x % ((0x41714b25 & 0x7f) | 64)), ((y & 3)[c100_a0]) }, (u32)(0xffffff6c | (111)))); } { u64 o2 = 0x2000u; D(variadic(2, "ui", (u32)TYPE(sizeof(enum tiny)), (s16)x)); } return MAX(+y, +(c100_g1 - c100_g0)); }
u64 c100(u64 x, u64 y) { digest = effects = 7; u64 v_ = c100_run(x, y); D(v_); D(effects); D(c100_g0); D(c100_g1); D(c100_a0[0]); D(c100_a0[1]); D(c100_a0[2]); D(c100_a0[3]); return digest; }
static char c101_g0 = 17;
static unsigned long long c101_g1 = 5;
static s32 c101_f0(s64 x, u32 y) { effect(1 + x);  return ((u8)TYPE(+y)); }
static s32 c101_f1(s64 x, u32 y) { effect(2 + x); do { x = c101_g1; if (((s16)'\x55')) break;  } while (0); return x; }
static s32 (*c101_fp)(s64, u32) = c101_f0, (*c101_fns[2])(s64, u32) = { c101_f1, c101_f0 };
static u32 c101_f2(u64 x, u64 y) { effect(3 + x); switch ((s32)(((s128)({ u8 t0_[16] = "23456789abc"; __builtin_memset(t0_, y, 4); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 4) > 0) - (__builtin_memcmp(t0_, t0_ + 0, 4) < 0)); })))) { case -1 ... 0: {  } break; default: {  } case 2 ... 3: { { u32 o_p0 = (c101_fns[1])((T1 && c101_g1), x), *p0 = &o_p0; *p0 &= ((0x7fffffffffffffUL ? '\xaa' : c101_g1) || ((unsigned long long)x)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (y || c101_g1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } } } do { c101_g0 >>= x & 7; do { x = c101_g0; D(c101_g1 -= (c101_g0 *= ((-57) && y))); if ((c101_g0 || c101_g0)) break; do { D(c101_g0); { s64 o_p1 = (c101_fp)(TYPE(+(-113)), c101_g0), *p1 = &o_p1; *p1 *= ((s64)c101_g0); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c101_g0 && '\x0'); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } if (y) break; D(y = (c101_g0 -= c101_g1)); } while (0); } while (0); if (0xffffff8b) break;  } while (0); return ((c101_g1 > c101_g0) ^ (x -= W1)); }
static u64 c101_run(u64 x, u64 y) { { u32 n0 = 2; while (n0-- > 0) { switch ((s64)((y * (x &= c101_g1)))) { case 0 ... 1: { if (c101_g1) return text("ab\n" "c"); } break; case 3 ... 5: {  } { effect(3); case 6: ; { u32 n1 = 4; do { { s64 o_p2 = ((s8)c101_f2(y, 0x12u)), *p2 = &o_p2; *p2 ^= (TYPE(y) ? x : x); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= ((char)y); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } } while (--n1 > 0 && y); } } default: { { u32 n_l4 = 0; if (((c101_g1 ? 0xffffff95u : c101_g0) && (y - (-69)))) goto l4; for (n_l4 = 0; n_l4 < 3; n_l4++) { { if (((u8)(c101_g0 < 0x20482ed91b55c632UL))) return TYPE(((u8 *)&(u64){ c101_g1 })[3]); enum tiny v5 = (({ s32 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)(c101_g1 + x), (u16)(c101_g0 == x), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }) + (x != y)); } l4: { D(y |= (x -= __builtin_choose_expr(P2 > P3, c101_g1, c101_g1))); } } } } break; case 7 ... 8: { D("text\x80\0\377"[('\xdb' ? x : ((enum wide)x)) & 7]); } case 12: { u128 v3 = (0xd976fd6 != __builtin_bswap64(c101_f2(T1, c101_g1))); } break; } x &= (c101_g0 != y); } } x <<= (c101_g1 != y) & 7; x >>= c101_g1 & 7; D((c101_g0 || ((c101_fp)('\x6', x) ? __builtin_parityll(c101_g0) : ((enum wide)0x9b)))); c101_g0 = c101_g0 + __builtin_constant_p(0x2b7c706ca450742dUL); s64 v6 = (c101_g1--); D((text("ab\nab\n" "c") - (TYPE(v6) || ((u32)0x30UL)))); return (*c101_fns[1])(('\x8e' | x), ((u8 *)&(u64){ c101_g0 })[1]); }
u64 c101(u64 x, u64 y) { digest = effects = 7; u64 v_ = c101_run(x, y); D(v_); D(effects); D(c101_g0); D(c101_g1); return digest; }
static s128 c103_g0 = 1;
static s32 c103_g1 = -2;
static s32 c103_f0(s64 x, u32 y) { effect(1 + x);  return (+((2) == c103_g1)); }
static s32 c103_f1(s64 x, u32 y) { effect(2 + x);  return c103_f0(((u64)'\xfe' >> (y & 63)), (c103_g0 >> (93 & 31))); }
static s32 (*c103_fp)(s64, u32) = c103_f0, (*c103_fns[2])(s64, u32) = { c103_f1, c103_f0 };
static s128 c103_f2(enum tiny x, s16 y) { effect(3 + x);  return (('\x95' ? c103_g0 : c103_g1) < c103_g0); }
static u64 c103_run(u64 x, u64 y) { { s128 a0[4] = { c103_f1(c103_g0, x) }; a0[(c103_g1 % ((c103_g1 & 0x7f) + 1)) & 3] = ((6 ?: y) | (~0x6eba2ed1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } enum { k1 = 7 / 2 > 3 ? 1 : -2 }; D(c103_g1 -= (--y)); return ({ enum negative q0_ = (c103_g0 > x); q0_ & N0; }); }
u64 c103(u64 x, u64 y) { digest = effects = 7; u64 v_ = c103_run(x, y); D(v_); D(effects); D(c103_g0); D(c103_g1); return digest; }
struct c104_r0 { _Bool m0 : 1; union { union { s16 m3; } m2; u64 m4 : 42; u8 m5 : 1; } m1[2]; };
static void digest_c104_r0(const struct c104_r0 *p) { D(p->m0); D(p->m1[0].m2.m3); D(p->m1[0].m4); D(p->m1[0].m5); D(p->m1[1].m2.m3); D(p->m1[1].m4); D(p->m1[1].m5); D(sizeof *p + (_Alignof(struct c104_r0) << 16)); }
static struct c104_r0 pass_c104_r0(struct c104_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c104_r0 make_c104_r0(u64 k) { struct c104_r0 v = { 0 }; effect(k); v.m1[1].m5 = k; return v; }
static u64 through_c104_r0(struct c104_r0 *p, s32 k) { effect(k); p->m1[1].m5 ^= k; return p->m0 + p->m1[1].m5; }
static char c104_g0 = 11;
static enum negative c104_g1 = 28;
static struct c104_r0 c104_s0 = { .m0 = 7 };
static s32 c104_f0(s64 x, u32 y) { effect(1 + x); { typedef u16 t0; t0 t0v = P2; D(t0v * sizeof(t0)); } D(c104_s0.m1[1].m4 &= (y--)); return 0x0; }
static u64 c104_run(u64 x, u64 y) { { u64 o0 = (-11); D(variadic(6, "uwuibl", (u32)c104_s0.m1[1].m2.m3, (u64)__builtin_expect(c104_g0, 1), (u32)sizeof(+x), (int)(c104_g1 + c104_g0), (struct big){ { (47 ? c104_g0 : y), [2] = (x ? y : x) } }, (long)c104_s0.m1[0].m4)); } if ((((1) ? _Alignof(u64) : 0xbe5762570ea4f9c7UL) + c104_f0(2147483646, c104_g1))) return (c104_f0(c104_g0, c104_g1) * (c104_g1 % ((y & 0x7f) | 64))); D(__builtin_ctzll((u64)TYPE(0x5UL) | 1ul << 17)); D((((s8)({ s32 q0_ = _Alignof(u64); q0_ + 0x42120699; })) | 0xffffffffffffff70UL)); D(MAX(+sizeof(+(y + 0x7u)), +c104_g1)); for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { { u64 o2 = 0x16c86183u; D(variadic(1, "p", &o2)); } if (MAX(+(W1 | c104_g0), +c104_f0(x, x))) return c104_s0.m1[1].m4; } { u64 o3 = (24); D(variadic(7, "psiqiii", &o3, (struct pair){ ({ char q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)0x7u; q1_; }), (-106) }, (u8)c104_s0.m0, (s128)((char)'\x92'), (int)(x ? x : c104_g0), (int)c104_f0(c104_g0, W1), (int)y)); } return (c104_f0(c104_g1, c104_g1) ^ y); }
u64 c104(u64 x, u64 y) { digest = effects = 7; u64 v_ = c104_run(x, y); D(v_); D(effects); D(c104_g0); D(c104_g1); digest_c104_r0(&c104_s0); return digest; }
struct c105_r0 { u32 m0 __attribute__((packed)); struct { u8 m2[1]; s64 m3 : 61; struct { s128 m5[1]; u64 m6 : 61; } m4[2]; s8 m7 : 7; } m1; s8 m8 : 7; u128 m9[4]; };
static void digest_c105_r0(const struct c105_r0 *p) { D(p->m0); D(p->m1.m2[0]); D(p->m1.m3); DD(p->m1.m4[0].m5[0]); D(p->m1.m4[0].m6); DD(p->m1.m4[1].m5[0]); D(p->m1.m4[1].m6); D(p->m1.m7); D(p->m8); DD(p->m9[0]); DD(p->m9[1]); DD(p->m9[2]); DD(p->m9[3]); D(sizeof *p + (_Alignof(struct c105_r0) << 16)); }
static struct c105_r0 pass_c105_r0(struct c105_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c105_r0 make_c105_r0(u64 k) { struct c105_r0 v = { 0 }; effect(k); v.m9[3] = k; return v; }
static u64 through_c105_r0(struct c105_r0 *p, s32 k) { effect(k); p->m9[3] ^= k; return p->m0 + p->m9[3]; }
static enum tiny c105_g0 = -2;
static _Bool c105_g1 = 8191;
static enum plain c105_a0[4] = { 0, [2 ... 3] = 171 };
static struct c105_r0 c105_s0 = { -340566, { { [0] = -36 }, 310862, { [0] = { .m5 = { [0] = -182 }, .m5 = { [0 ... 0] = 0, [0] = 141 } } } } };
static s32 c105_f0(s64 x, u32 y) { effect(1 + x);  return c105_a0[(~c105_g1) & 3]; }
static s32 c105_f1(s64 x, u32 y) { effect(2 + x); enum negative v0 = y; _Bool a1[] = { [0 ... 3] = (v0 -= x), [2] = 0xfffffff8 }; return (((s64)c105_g0 << (y & 63)) > (y, c105_g0)); }
static s32 (*c105_fp)(s64, u32) = c105_f0, (*c105_fns[2])(s64, u32) = { c105_f1, c105_f0 };
static unsigned long long c105_f2(s128 x, enum plain y) { effect(3 + x); { struct c105_r0 r0 = { .m8 = ((u32)(+0xfffffffe)) }; struct c105_r0 *p_r0 = &r0, c_r0 = *p_r0; D((through_c105_r0(&c105_s0, y) ? r0 : c_r0).m1.m2[0]); digest_c105_r0(&r0); } u64 a1[2 + 2] = { [1 ... 2] = (111), ((void)x, 0x3849d00c13292f4UL) }; return y; }
static u64 c105_run(u64 x, u64 y) {  return ((s128)sizeof(+y)); }
u64 c105(u64 x, u64 y) { digest = effects = 7; u64 v_ = c105_run(x, y); D(v_); D(effects); D(c105_g0); D(c105_g1); D(c105_a0[0]); D(c105_a0[1]); D(c105_a0[2]); D(c105_a0[3]); digest_c105_r0(&c105_s0); return digest; }
struct c106_r0 { u8 m0; } __attribute__((packed));
static void digest_c106_r0(const struct c106_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c106_r0) << 16)); }
static struct c106_r0 pass_c106_r0(struct c106_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c106_r0 make_c106_r0(u64 k) { struct c106_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c106_r0(struct c106_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u32 c106_g0 = 31;
static _Bool c106_g1 = 241;
static struct c106_r0 c106_s0 = { };
static s32 c106_f0(s64 x, u32 y) { effect(1 + x); D(again(0x0u & 7, (!y))); D(x); return through_c106_r0(&c106_s0, y); }
static s32 c106_f1(s64 x, u32 y) { effect(2 + x); typeof((enum plain)0) v0 = ((c106_f0(y, '\x6f') - y) ?: (y ?: (0x3dUL ? c106_s0 : c106_s0).m0)); if ((x | "text\x80\0\377"[c106_g0 & 7])) return ((v0 - 0x6u) + c106_f0(y, 0xe74908a20f589595UL)); return x; }
static s32 (*c106_fp)(s64, u32) = c106_f0, (*c106_fns[2])(s64, u32) = { c106_f1, c106_f0 };
static enum negative c106_f2(char x, s128 y) { effect(3 + x); if (((c106_g0 | y) ?: ((-2) | c106_g0))) return c106_f1((y + x), y); u128 v0 = ((struct c106_r0){ (y ?: c106_g1) }).m0; return __builtin_choose_expr(1, (x | c106_g1), (c106_g1 ^ c106_g0)); }
static u64 c106_run(u64 x, u64 y) { if (text("ab\nab\n" "c")) return (-(x ^ (4))); if (c106_f2(c106_s0.m0, ('\x9e' - c106_g0))) goto l0; { DD(text("ab\n" "c")); struct c106_r0 r1 = { W1 }; } l0: ; if (y) return ({ u32 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)(c106_g0 + c106_g0), (s64)c106_g1, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); D(even(((struct c106_r0){ c106_g1 }).m0 & 15)); D(c106_f2((__builtin_types_compatible_p(typeof(+c106_g1), unsigned) - (c106_g0 ?: 0x6UL)), y)); c106_s0.m0 &= ((c106_f0(c106_g0, y) | c106_g1) ?: (!c106_g1)); u32 v2 = ((c106_f0(y, 0xffffff4bu) ?: '\x19') - ((y - 0x2UL) & 4194302)); return (*c106_fp)((y ^ x), (c106_g0 - c106_g0)); }
u64 c106(u64 x, u64 y) { digest = effects = 7; u64 v_ = c106_run(x, y); D(v_); D(effects); D(c106_g0); D(c106_g1); digest_c106_r0(&c106_s0); return digest; }
static s32 c107_g0 = -23051;
static s32 c107_g1 = -7113;
static s32 c107_f0(s64 x, u32 y) { effect(1 + x); { s32 x_p0 = ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 1, (u64[]){ (-90) }, 1); t0_[15] = 0; (__builtin_strcmp((char *)t0_, (char *)t0_ + 1) > 0); }); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 |= ({ u128 o1_; _Bool bo1_ = __builtin_mul_overflow((u16)c107_g1, (u8)c107_g1, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }); if (W0) *pp_p0 = &y_p0; *p0 += ((enum negative)(77)); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (T1 ? x_p0 : y_p0); *(MAX(+y, +W0) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } D('\x99'); return ((c107_g0 | y), (-76)); }
static s32 c107_f1(s64 x, u32 y) { effect(2 + x); { u32 n_l0 = 0; l0: { D(even(((enum tiny)c107_g1) & 15)); { u32 n_l1 = 0; l1: { u32 v2 = ((void)((enum wide)(93)), "text\x80\0\377"[118 & 7]); { s64 x_p3 = (c107_g1 * c107_g1); typeof(x_p3) y_p3 = 3, *p3 = &x_p3, **pp_p3 = &p3; **pp_p3 = ((void)v2, c107_g0); if (__builtin_parityll(v2)) *pp_p3 = &y_p3; *p3 += v2; D(x_p3); D(y_p3); D(*pp_p3 == &x_p3); ((c107_g0 | 2147483470) ? x_p3 : y_p3); *((x ^ y) ? &x_p3 : &y_p3) ^= 5; D(x_p3 * 3 + y_p3); } } if (n_l1++ < 0 && MAX(+c107_g0, +(2147483596, y))) goto l1; } } if (n_l0++ < 2 && ((u64)((void)y, c107_g1) << (c107_g1 & 63))) goto l0; } (void)({ { s8 x_p4 = MAX(+x, +0x9au); typeof(x_p4) y_p4 = 3, *p4 = &x_p4, **pp_p4 = &p4; **pp_p4 += (y, y); if (((void)c107_g1, x)) *pp_p4 = &y_p4; *p4 += 0x4u; D(x_p4); D(y_p4); D(*pp_p4 == &x_p4); (c107_g0 ? x_p4 : y_p4); *(((void)x, x) ? &x_p4 : &y_p4) ^= 5; D(x_p4 * 3 + y_p4); } (void)({ { u32 n_l5 = 0; l5: { D(again((y, y) & 7, ((enum negative)x))); D(again(c107_g1 & 7, ((s64)0x7fffffffffffeUL))); } if (n_l5++ < 1 && ((u64)((void)c107_g0, 877764775) >> (x & 63))) goto l5; } c107_g0; }); c107_g1; }); return c107_g1; }
static s32 (*c107_fp)(s64, u32) = c107_f0, (*c107_fns[2])(s64, u32) = { c107_f1, c107_f0 };
static enum plain c107_f2(s16 x, char y) { effect(3 + x); { u32 n_l0 = 0; l0: { c107_g1 -= (((void)c107_g0, (c107_g0 | x)), y); x = (((s16)c107_g0) | ((void)c107_g1, ((u64)c107_g0 << (511 & 63)))); } if (n_l0++ < 0 && (50)) goto l0; } { u32 n_l1 = 0; l1: { { u32 o_p2 = y, *p2 = &o_p2; *p2 = '\x3'; D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 1, 5); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 5) > 0) - (__builtin_memcmp(t0_, t0_ + 1, 5) < 0)); }); D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } { u32 n_l3 = 0; l3: {  } if (n_l3++ < 0 && (((u64)y << (c107_g0 & 63)) + ((u64)c107_g1 >> (x & 63)))) goto l3; } } if (n_l1++ < 0 && (((void)c107_g0, c107_g1), MAX(+x, +'\x5'))) goto l1; } return ((u8 *)&(u64){ __builtin_ctzll((u64)0xfffffffffffffff5UL | 1ul << 45) })[4]; }
static u64 c107_run(u64 x, u64 y) { { s16 o_p0 = MAX(+(0x49ca5499u & x), +x), *p0 = &o_p0; *p0 &= (x | (c107_g0 + '\x6a')); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= y; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } c107_g1 |= (({ s32 o0_; _Bool bo0_ = __builtin_sub_overflow((u32)((s64)0x1u >> (x & 63)), (u64)((u64)c107_g0 << (y & 63)), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), ((void)0xd8a654fau, ((void)'\x3c', c107_g0))); return ((u64)('\x0' + c107_g1) >> (c107_g1 & 63)); }
u64 c107(u64 x, u64 y) { digest = effects = 7; u64 v_ = c107_run(x, y); D(v_); D(effects); D(c107_g0); D(c107_g1); return digest; }
struct c108_r0 { u64 m0 : 30; char m1; s16 m2 : 2; enum tiny m3; enum plain m4[1]; enum wide m5[2]; u128 m6[2][1]; } __attribute__((packed));
static void digest_c108_r0(const struct c108_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4[0]); D(p->m5[0]); D(p->m5[1]); DD(p->m6[0][0]); DD(p->m6[1][0]); D(sizeof *p + (_Alignof(struct c108_r0) << 16)); }
static struct c108_r0 pass_c108_r0(struct c108_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c108_r0 make_c108_r0(u64 k) { struct c108_r0 v = { 0 }; effect(k); v.m6[1][0] = k; return v; }
static u64 through_c108_r0(struct c108_r0 *p, s32 k) { effect(k); p->m6[1][0] ^= k; return p->m0 + p->m6[1][0]; }
static u64 c108_g0 = -2;
static _Bool c108_g1 = 27;
static enum tiny c108_a0[4] = { 6, [2 ... 3] = 176 };
static struct c108_r0 c108_s0 = { 0, -147, -264038, 2 };
static s32 c108_f0(s64 x, u32 y) { effect(1 + x);  return (c108_g0 & c108_g1); }
static s32 c108_f1(s64 x, u32 y) { effect(2 + x); { union { struct c108_r0 r; u8 b[sizeof(struct c108_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 200, sizeof un0); un0.r.m1 = ({ u8 a0_ = c108_a0[x & 3]; s64 ra0_ = __sync_fetch_and_or(&a0_, (c108_g1 ? c108_s0 : c108_s0).m4[0]); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)(c108_g0 += c108_g1) % sizeof un0.b] ^= c108_f0(y, c108_g1); digest_c108_r0(&un0.r); } y *= y + ((c108_g0 *= through_c108_r0(&c108_s0, x)) + ((u8 *)&(u64){ MAX(+x, +c108_g1) })[7]); return c108_f0(c108_s0.m5[0], ((x & 3)[c108_a0])); }
static s32 (*c108_fp)(s64, u32) = c108_f0, (*c108_fns[2])(s64, u32) = { c108_f1, c108_f0 };
static enum plain c108_f2(enum tiny x, enum wide y) { effect(3 + x); { union { struct c108_r0 r; u8 b[sizeof(struct c108_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 212, sizeof un0); un0.r.m1 &= (c108_a0[x & 3] + y); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)through_c108_r0(&c108_s0, 0xfffffffeu) % sizeof un0.b] ^= (++c108_g1); digest_c108_r0(&un0.r); } struct c108_r0 r1 = { .m0 = ((u16)(y | x)) }; return '\x3c'; }
static u64 c108_run(u64 x, u64 y) { D(y); { typeof(y) w_ = ONCE(y); *(volatile typeof(y) *)&y = w_ + (-c108_g0); D(y); } y = c108_g1; c108_a0[pass_c108_r0(c108_s0, c108_g0).m1 & 3] = sizeof(+(c108_g1 &= (y ? c108_s0 : c108_s0).m2)); { char str0[] = ""; D(sizeof str0); str0[0] &= (c108_g0 ^ 0x8032a97); for (u32 k_ = 0; k_ < sizeof str0; k_++) D(str0[k_]); } return text("ab\n" "c"); }
u64 c108(u64 x, u64 y) { digest = effects = 7; u64 v_ = c108_run(x, y); D(v_); D(effects); D(c108_g0); D(c108_g1); D(c108_a0[0]); D(c108_a0[1]); D(c108_a0[2]); D(c108_a0[3]); digest_c108_r0(&c108_s0); return digest; }
struct c109_r0 { u8 m0; enum negative m1 : 5; _Bool m2[2][2]; struct { s64 m4 : 64; enum negative m5 : 5; struct { _Bool m7 : 1; } ; enum plain m8; } ; u32 m9 : 25; struct { u16 m11 : 2; u16 : 9; } m10; u32 m12; };
static void digest_c109_r0(const struct c109_r0 *p) { D(p->m0); D(p->m1); D(p->m2[0][0]); D(p->m2[0][1]); D(p->m2[1][0]); D(p->m2[1][1]); D(p->m4); D(p->m5); D(p->m7); D(p->m8); D(p->m9); D(p->m10.m11); D(p->m12); D(sizeof *p + (_Alignof(struct c109_r0) << 16)); }
static struct c109_r0 pass_c109_r0(struct c109_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c109_r0 make_c109_r0(u64 k) { struct c109_r0 v = { 0 }; effect(k); v.m12 = k; return v; }
static u64 through_c109_r0(struct c109_r0 *p, s32 k) { effect(k); p->m12 ^= k; return p->m0 + p->m12; }
struct c109_r1 { struct { char m1[2][2]; unsigned long long m2[2]; s8 m3; enum negative m4; } ; enum plain m5 : 4; enum negative m6; } __attribute__((packed));
static void digest_c109_r1(const struct c109_r1 *p) { D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[1][0]); D(p->m1[1][1]); D(p->m2[0]); D(p->m2[1]); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c109_r1) << 16)); }
static struct c109_r1 pass_c109_r1(struct c109_r1 v, u64 k) { v.m1[0][0] += effect(k); return v; }
static struct c109_r1 make_c109_r1(u64 k) { struct c109_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c109_r1(struct c109_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m1[0][0] + p->m6; }
static s64 c109_g0 = -106;
static enum tiny c109_g1 = 6838;
static struct c109_r0 c109_s0 = { -487367, -84, { [0] = { [1 ... 1] = 256579 }, { -158 } } };
static struct c109_r1 c109_s1 = { { .m1 = { [0] = { [0] = -1 }, { [0] = -105814 } } }, 14 };
static s32 c109_f0(s64 x, u32 y) { effect(1 + x); for (s32 i0 = 0, n_i0 = 0; n_i0 < 4 && i0 < 11; n_i0++, i0++) { D(__builtin_expect(sizeof(+({ u8 q0_ = 0x10b3738f9541ab4dUL; if (q0_ & 1) q0_ = 0x0u; else q0_++; q0_; })), 0)); c109_s0.m1 /= (W0 & 0x3f) - 77; } c109_g1 = c109_g1 + ({ u16 q1_ = ({ __attribute__((cleanup(left))) s32 q2_ = 6; through_c109_r1(&c109_s1, 0x7ffffffffUL); }); if (q1_ & 1) q1_ = ((y ?: c109_g0) || y); else q1_++; q1_; }); return __builtin_expect((x & 310617390), 1); }
static s32 c109_f1(s64 x, u32 y) { effect(2 + x); D((TYPE(((struct c109_r0){ .m10 = { .m11 = c109_g1 } }).m2[1][1]) ? ({ u8 t0_[16] = "23456789abc"; __builtin_memmove(t0_ + 0, t0_, 2); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 2) > 0) - (__builtin_memcmp(t0_, t0_ + 0, 2) < 0)); }) : sizeof(+c109_s0.m2[1][0]))); D(y -= (c109_s0.m1--)); return sizeof(+(P2 ? y : x)); }
static s32 (*c109_fp)(s64, u32) = c109_f0, (*c109_fns[2])(s64, u32) = { c109_f1, c109_f0 };
static _Bool c109_f2(u16 x, enum negative y) { effect(3 + x); { u32 n0 = 3; do { D((!c109_f1("text\x80\0\377"[c109_g0 & 7], (x ^ y)))); switch ((s32)(sizeof(+TYPE((-1))))) { case -2 ... 0: { { static const char *const str1[] = { "\0012\0x", [2] = "\0012\0x" }; D(str1[((void)c109_g1, y) & 1] ? 1 : 2); D(text(str1[2])); } } { effect(3); case 1: ; c109_g1 %= (__builtin_parityll(c109_g0) & 0x3f) + 1; } break; case 2 ... 4: { switch ((u32)(((0x250d2335 | x) || TYPE(c109_g0)) & 7)) { case 0 ... 1: { c109_s0.m2[1][0] |= pass_c109_r1(c109_s1, (((u16)c109_g0) + c109_g1)).m1[1][0]; } case 4: { D(((sizeof(+W0) ?: ((struct c109_r0){ x, c109_g1 }).m5) ?: (__builtin_choose_expr(sizeof(int) == 8, c109_g0, y) / (((30) & 0x7f) + 1)))); } break; } } case 7 ... 8: { { enum e_ { A_, B_ = 5, C_ = sizeof(u16) } x2 = y & 1 ? B_ : C_; switch (x2) { case A_: D(1); break; case B_: D(2); default: D(x2); } } } break; case 11 ... 13: { D((((struct c109_r1){ { .m3 = c109_g0 }, x, 1155155204 }).m1[0][0], ((c109_g1 ? 106655589 : y) && (+0x3c70u)))); } } } while (--n0 > 0 && TYPE(+x)); } c109_g0 = ({ __attribute__((cleanup(left))) s32 q0_ = 4; TYPE((x ? y : x)); }); return c109_f1((!c109_g1), __builtin_choose_expr(sizeof(int) == 8, c109_g1, (90))); }
static u64 c109_run(u64 x, u64 y) { enum tiny v0 = (((~W0) ? sizeof(+c109_g0) : (984900393 ^ x)) && 294835267); c109_s1.m2[0] ^= ({ s8 a0_ = (sizeof(+v0) / ((c109_g0 & 0x7f) - 200)); s64 ra0_ = ({ s8 ea0_ = 0xffffffff; _Bool sa0_ = __atomic_compare_exchange_n(&a0_, &ea0_, sizeof(+(v0, v0)), 0, 5, 5); ea0_ + sa0_; }); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); D(c109_s0.m0); u8 v1 = (c109_s0.m2[1][1] / ((c109_f1(c109_g1, c109_g0) & 0x7f) | 64)); D((((u32)((void)v1, c109_g0)) + ((0x3b3bbd0caaba9210UL ? c109_g1 : v1) || (c109_g0 & T1)))); { struct c109_r1 r2 = { { { [0] = { [1] = __builtin_types_compatible_p(typeof(+(v1 ? x : W1)), unsigned) }, { [1 ... 1] = 0x2c6270ccf7692a7bUL, [1] = TYPE((x / ((v0 & 0x7f) + 1))) } } } }; struct c109_r1 *p_r2 = &r2, c_r2 = *p_r2; p_r2->m5 = ((u64)sizeof(+0xe4b832c7)); D(container_of(&p_r2->m1[0][0], struct c109_r1, m1[0][0]) == p_r2); p_r2->m1[1][1] &= c109_s0.m2[1][0]; D(container_of(&p_r2->m1[0][0], struct c109_r1, m1[0][0]) == p_r2); D(p_r2->m3++); digest_c109_r1(&r2); digest_c109_r1(&c_r2); } for (u32 n_g3 = 0; n_g3 < 3; n_g3++) { __attribute__((cleanup(left))) s32 g4 = 1; if ((~v1)) continue; __attribute__((cleanup(left))) s32 g5 = 2;  } return ((c109_g0 & y) ^ text("ab\nab\n" "c")); }
u64 c109(u64 x, u64 y) { digest = effects = 7; u64 v_ = c109_run(x, y); D(v_); D(effects); D(c109_g0); D(c109_g1); digest_c109_r0(&c109_s0); digest_c109_r1(&c109_s1); return digest; }
static s8 c110_g0 = 21135;
static u16 c110_g1 = 1;
static s32 c110_f0(s64 x, u32 y) { effect(1 + x); { enum e_ { A_, B_ = 5, C_ = sizeof(enum wide) } x0 = (c110_g1 | 0xdbu) & 1 ? B_ : C_; switch (x0) { case A_: D(1); break; case B_: D(2); default: D(x0); } } char v1 = (((x << (y & 7)) << ('\x3f' & 7)) || ((enum tiny)((u128)c110_g0 << (c110_g0 & 127)))); return ((u128)x << (x & 127)); }
static s32 c110_f1(s64 x, u32 y) { effect(2 + x); c110_g1 = y; { u64 o_p0 = ((u64)x << (c110_g0 & 63)); u64 *p0 __attribute__((cleanup(freed))) = &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } return TYPE(c110_g1); }
static s32 (*c110_fp)(s64, u32) = c110_f0, (*c110_fns[2])(s64, u32) = { c110_f1, c110_f0 };
static u64 c110_run(u64 x, u64 y) { (void)({ if (((y >> (c110_g1 & 7)) | (W1 & c110_g0))) return (*c110_fp)(0x1ffu, (c110_g0 - c110_g0)); { s128 a0[2][3] = { { x, __builtin_clz((u32)W0 | 1u << 11) }, [1] = { [2] = (2147483607 >> (y & 31)) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[((char)y) & 1][(y * c110_g0) & 1] = (((enum plain)y) >> (x & 31)); q_a0[(c110_fp)(c110_g1, c110_g0) & 3]++; *(*(a0 + 1) + 1) |= ((s128)y); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } (y | W0); }); x = c110_g0; D(c110_g0); return c110_f1(c110_g1, x); }
u64 c110(u64 x, u64 y) { digest = effects = 7; u64 v_ = c110_run(x, y); D(v_); D(effects); D(c110_g0); D(c110_g1); return digest; }
static char c111_g0 = 98;
static enum negative c111_g1 = -15;
static s32 c111_f0(s64 x, u32 y) { effect(1 + x); --x; ++c111_g1; return __builtin_types_compatible_p(typeof(+y), int); }
static s32 c111_f1(s64 x, u32 y) { effect(2 + x); char v0 = ((void)(x | c111_g1), c111_f0((c111_g1 + c111_g0), (x ?: c111_g0))); v0 -= c111_f0(y, ((u16)(0x5d5d3ee9 < c111_g0))); return ((unsigned long long)c111_f0(x, (4))); }
static s32 (*c111_fp)(s64, u32) = c111_f0, (*c111_fns[2])(s64, u32) = { c111_f1, c111_f0 };
static enum tiny c111_f2(enum negative x, _Bool y) { effect(3 + x); D(c111_f1(((s64)0xdea1dd1ef810b6c5UL >> (c111_g0 & 63)), (((s64)y) ^ (c111_g1 >= 0xffffff54)))); return __builtin_choose_expr(1, sizeof(+y), '\x8f'); }
static u64 c111_run(u64 x, u64 y) { y |= (sizeof(+c111_f0(0xffffffu, c111_g1)) ? ((67) | ((-87) ? x : c111_g0)) : c111_g1); return (c111_g1 / ((y & 0x7f) + 1)); }
u64 c111(u64 x, u64 y) { digest = effects = 7; u64 v_ = c111_run(x, y); D(v_); D(effects); D(c111_g0); D(c111_g1); return digest; }
static u128 c112_g0 = 23769;
static s8 c112_g1 = -3286;
static enum negative c112_a0[4] = { 3, [2 ... 3] = 190 };
static s32 c112_f0(s64 x, u32 y) { effect(1 + x); D(y |= (c112_g1--)); switch ((u32)(((s8)(c112_g1 << (x & 7))) % 9)) { case -2 ... -1: { x *= ((y ^ c112_g1) ^ (c112_g0 && 0xa4df544cu)); } break; case 2 ... 4: { __auto_type v0 = (s128)+(y && y); } break; case 8 ... 10: { enum plain v1 = ((((u8)c112_g0) ?: (c112_g1 ?: c112_g1)) >= ((c112_g1 <= '\xae') >> (c112_g0 & 7))); } break; } return MAX(+TYPE(c112_g1), +((s64)x >> (x & 63))); }
static s32 c112_f1(s64 x, u32 y) { effect(2 + x); { s128 a0[] = { [0 ... 3] = (x << (1567429788 & 15)), [2] = 0x0u }; a0[MAX(+c112_g1, +N0) & 3] &= ((_Bool)4); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return ((c112_g1 | y) || MAX(+c112_g1, +c112_g1)); }
static s32 (*c112_fp)(s64, u32) = c112_f0, (*c112_fns[2])(s64, u32) = { c112_f1, c112_f0 };
static u64 c112_f2(s128 x, u128 y) { effect(3 + x); c112_a0[(c112_g0 - c112_g0) & 3] *= ((s64)((s64)(0xb43c2075u % ((c112_g0 & 0x7f) + 1)) >> (c112_g0 & 63)) >> (sizeof(+y) & 63)); D(MAX(+(((unsigned long long)y) || '\x68'), +((0xd0f552d1u / ((x & 0x7f) - 200)) * (c112_g0 & y)))); return ({ u64 o0_; _Bool bo0_ = __builtin_add_overflow((u32)y, (s64)(y - c112_g1), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); }
static u64 c112_run(u64 x, u64 y) { D(x = (y++)); typeof((s32)0) v0 = (TYPE((0x0u ?: 1166466368)) ?: ((u8)c112_g0)); { s16 a_p1[8] = { (v0 % ((y & 0x7f) + 1)), 2, 3 }, *p1 = a_p1 + 1, *const e_p1 = &a_p1[8]; p1 += MAX(+0x3eu, +0xffffffffffffff9bUL) & 1; *p1 = 0xfffffffcu; for (p1 = a_p1; p1 < e_p1; ) D(*p1++); } switch ((u16)(((u64)sizeof(+v0) << (c112_g0 & 63)))) { case 1 ... 2: { c112_g0 = (v0 >> (c112_f2(v0, W0) & 31)); } default: {  } break; case 5 ... 7: { switch ((u8)(sizeof(+((s64)v0 >> (x & 63))))) { case -2: { v0 %= (MAX(+0xfffffffe, +x) & 0x3f) - 77; } break; } } break; } { static u16 x2 = 3; static u32 n_x2; x2 += (c112_g1 | x); D(x2 + n_x2++); } return (((u8)y) ^ ({ u32 o0_; _Bool bo0_ = __builtin_add_overflow((s32)c112_g1, (s64)c112_g0, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); }
u64 c112(u64 x, u64 y) { digest = effects = 7; u64 v_ = c112_run(x, y); D(v_); D(effects); D(c112_g0); D(c112_g1); D(c112_a0[0]); D(c112_a0[1]); D(c112_a0[2]); D(c112_a0[3]); return digest; }
struct c113_r0 { u16 m0 : 5; s64 m1 : 39; };
static void digest_c113_r0(const struct c113_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c113_r0) << 16)); }
static struct c113_r0 pass_c113_r0(struct c113_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c113_r0 make_c113_r0(u64 k) { struct c113_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c113_r0(struct c113_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c113_r1 { union { u8 m1 : 7; enum negative m2 : 5; u64 m3; } m0; u8 m4 : 8; enum wide m5; _Bool m6 : 1; enum wide m7; u64 m8 : 10; enum negative m9 : 5; };
static void digest_c113_r1(const struct c113_r1 *p) { D(p->m0.m1); D(p->m0.m2); D(p->m0.m3); D(p->m4); D(p->m5); D(p->m6); D(p->m7); D(p->m8); D(p->m9); D(sizeof *p + (_Alignof(struct c113_r1) << 16)); }
static struct c113_r1 pass_c113_r1(struct c113_r1 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c113_r1 make_c113_r1(u64 k) { struct c113_r1 v = { 0 }; effect(k); v.m9 = k; return v; }
static u64 through_c113_r1(struct c113_r1 *p, s32 k) { effect(k); p->m9 ^= k; return p->m0.m1 + p->m9; }
static _Bool c113_g0 = 87;
static u128 c113_g1 = 154;
static struct c113_r0 c113_s0 = { 357322, 95038 };
static struct c113_r1 c113_s1 = { { .m1 = -62 }, 369835, 3, -174 };
static s32 c113_f0(s64 x, u32 y) { effect(1 + x);  return ({ typeof((s8)c113_g1) q0_ = ({ __attribute__((cleanup(left))) s32 q1_ = 4; c113_g0; }); q0_; }); }
static s32 c113_f1(s64 x, u32 y) { effect(2 + x); struct c113_r1 r0; __builtin_memset(&r0, 39, sizeof r0); return ({ __auto_type q0_ = (unsigned long long)+({ __auto_type q1_ = (s32)+x; q1_; }); q0_; }); }
static s32 (*c113_fp)(s64, u32) = c113_f0, (*c113_fns[2])(s64, u32) = { c113_f1, c113_f0 };
static u128 c113_f2(s64 x, enum tiny y) { effect(3 + x); typeof((enum negative)0) v0 = ({ enum tiny q0_ = ((c113_g1++) | c113_s0.m1); q0_ * (0); }); return (c113_s1.m0.m1 = ((u64)c113_g0 << (c113_g1 & 63))); }
static u64 c113_run(u64 x, u64 y) { { u32 n_l0 = 0; l0: { D((y ^= ((u64)c113_s0.m0 << (c113_g1 & 63)))); } if (n_l0++ < 0 && ((u64)c113_s0.m1 << (y & 63))) goto l0; } { static const char *const str1[] = { "\0012\0x", [2] = "" }; D(str1[(c113_s1.m0.m2 += c113_g0) & 1] ? 1 : 2); D(text(str1[2])); } return c113_s0.m0; }
u64 c113(u64 x, u64 y) { digest = effects = 7; u64 v_ = c113_run(x, y); D(v_); D(effects); D(c113_g0); D(c113_g1); digest_c113_r0(&c113_s0); digest_c113_r1(&c113_s1); return digest; }
static u32 c114_g0 = 15443;
static s16 c114_g1 = 41;
static s32 c114_f0(s64 x, u32 y) { effect(1 + x); x = (c114_g0--); return (((void)c114_g0, c114_g0) | (!x)); }
static s32 c114_f1(s64 x, u32 y) { effect(2 + x); c114_g1 = (y ^ ((u8 *)&(u64){ x })[7]); unsigned long long a0[] = { [0 ... 3] = sizeof(+c114_g0), [1] = 0x7UL }; return (+(!c114_g0)); }
static s32 (*c114_fp)(s64, u32) = c114_f0, (*c114_fns[2])(s64, u32) = { c114_f1, c114_f0 };
static u8 c114_f2(enum negative x, enum negative y) { effect(3 + x); (void)({ switch ((u64)(sizeof(+y) & 7)) { case 1 ... 3: { switch ((u64)((c114_g1 ? x : (y ? x : (30))) & 7)) { case -2: { { s64 a0[2 + 2] = { [1 ... 2] = '\x83', (-118) }; a0[1525588556 & 3] &= ((0x22b7623e ?: x) && (x ? x : c114_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } } break; case 2 ... 4: { { enum tiny a1[4] = { sizeof(+c114_g1) }; a1[({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_, "abcdefghijk" + 0, 5); t0_[15] = 0; text((char *)t0_); }) & 3] |= 0x17e53c52; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } } case 8 ... 9: { u128 v2 = (sizeof(+0x5) ? y : _Alignof(u64)); } break; case 11: { D(again(((u8 *)&(u64){ y })[2] & 7, (x ?: x))); } default: { enum tiny v3 = (c114_g0 ?: (((void)c114_g1, 0xf5) ? sizeof(+0xf56233e2) : sizeof(+(-66)))); } break; } } break; default: { s128 a4[] = { [0 ... 3] = c114_g0, [1] = '\xfe' }; } } { s64 a5[4] = { 0xffffffcf, [3] = c114_g1, [1] = c114_g0 }; a5[(x ?: c114_g1) & 3] += c114_g0; for (s32 k_ = 0; k_ < (s32)(sizeof a5 / sizeof a5[0]); k_++) D(a5[k_]); } (0xffffff85u ? W1 : 178355549); }); D(y); return (c114_g0 & (c114_g1 | c114_g0)); }
static u64 c114_run(u64 x, u64 y) { (void)({ { u32 a0[4] = { (+x) }; a0[(y ? 2147483528 : c114_g1) & 3] *= (~(-0xffffff78)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } c114_g1 ^= y; (c114_g0--); }); D(even((c114_g0 - x) & 15)); c114_g0 += y; char a1[2 + 2] = { [1 ... 2] = 0xfb, ((void)c114_g1, y) }; return 0x2; }
u64 c114(u64 x, u64 y) { digest = effects = 7; u64 v_ = c114_run(x, y); D(v_); D(effects); D(c114_g0); D(c114_g1); return digest; }
struct c115_r0 { enum wide m0; struct { struct { s64 m3 : 54; } ; u16 m4 : 6; unsigned long long m5; u128 m6; } m1; };
static void digest_c115_r0(const struct c115_r0 *p) { D(p->m0); D(p->m1.m3); D(p->m1.m4); D(p->m1.m5); DD(p->m1.m6); D(sizeof *p + (_Alignof(struct c115_r0) << 16)); }
static struct c115_r0 pass_c115_r0(struct c115_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c115_r0 make_c115_r0(u64 k) { struct c115_r0 v = { 0 }; effect(k); v.m1.m6 = k; return v; }
static u64 through_c115_r0(struct c115_r0 *p, s32 k) { effect(k); p->m1.m6 ^= k; return p->m0 + p->m1.m6; }
struct c115_r1 { _Bool m0 : 1; };
static void digest_c115_r1(const struct c115_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c115_r1) << 16)); }
static struct c115_r1 pass_c115_r1(struct c115_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c115_r1 make_c115_r1(u64 k) { struct c115_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c115_r1(struct c115_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u64 c115_g0 = -32591;
static _Bool c115_g1 = 191;
static char c115_a0[4] = { 0, [2 ... 3] = 141 };
static struct c115_r0 c115_s0 = { .m1 = { { .m3 = 86 }, 0, -196, 246 }, .m1 = { { -40 }, 305000, -1, -1 } };
static struct c115_r1 c115_s1 = { 5 };
static s32 c115_f0(s64 x, u32 y) { effect(1 + x); if (__builtin_clrsbll(((y % ((c115_g0 & 0x7f) - 200)) + (c115_g1 - x)))) {  } else { x += x + c115_s1.m0; unsigned long long a0[4] = { "text\x80\0\377"[0x56u & 7] }; } { u32 n1 = 1; while (n1-- > 0) {  } } return ((~y), c115_a0[0x7u & 3]); }
static s32 c115_f1(s64 x, u32 y) { effect(2 + x); { struct c115_r0 r0[3] = { { .m1 = { { W0 }, c115_f0((c115_g1 * y), c115_g0), ((x >> (c115_g1 & 31)) ? (c115_g1 % ((y & 0x7f) | 64)) : ((u128)c115_g1 << (c115_g1 & 127))) }, .m0 = 0x37d3e222u }, [2] = { } }; r0[c115_s0.m1.m6 & 1].m1.m4 *= y; r0[2] = r0[(!x) & 1]; for (struct c115_r0 *q_ = r0; q_ < r0 + 3; q_++) { digest_c115_r0(q_); q_->m1.m4++; } D(r0[1].m0); D(&r0[2] - r0); } c115_s1.m0 -= ((u128)__builtin_ffsll(((_Bool)c115_g1)) >> (__builtin_types_compatible_p(typeof(+(-35)), int) & 127)); return (('\x0', c115_g0) >> ((19) & 15)); }
static s32 (*c115_fp)(s64, u32) = c115_f0, (*c115_fns[2])(s64, u32) = { c115_f1, c115_f0 };
static u16 c115_f2(enum wide x, s16 y) { effect(3 + x);  return (c115_f0(0x7fUL, c115_g1) & N2); }
static u64 c115_run(u64 x, u64 y) { char v0 = (((c115_fns[1])(0xeaabe991, c115_g0) << (x & 7)) << (7 & 7)); D(c115_f0((64), ({ typeof((s8)0xa93c8070u) q0_ = v0; q0_; }))); { u64 o1 = 0x4u; D(variadic(7, "qilbwqw", (s128)({ __attribute__((cleanup(left))) s32 q1_ = 2; y; }), (int)(c115_g0 + x), (long)(v0 ? '\x0' : v0), (struct big){ { ({ _Bool q2_ = 0; for (int k_ = 0; k_ < 3; k_++) q2_ += k_; (void)v0; q2_; }), [2] = c115_g0 } }, (u64)(c115_g1 ?: x), (s128)c115_g1, (u64)(N2 * v0))); } D(v0); switch ((s32)((c115_s1.m0, (x / ((y & 0x7f) + 1))) & 15)) { case 0: { D(__builtin_popcountll(c115_s0.m1.m5)); } break; case 3 ... 5: {  } { effect(3); case 6: ; D(({ __attribute__((cleanup(left))) s32 q3_ = 3; ((y ?: 0x7UL) | ((s32)0x3fe)); })); } break; default: { D(x); } } D(c115_f0(c115_s0.m0, x)); D((((x / ((0x5ee86e46e6658bb1UL & 0x7f) - 200)) / ((2147483497 & 0x7f) - 200)) + c115_g0)); return y; }
u64 c115(u64 x, u64 y) { digest = effects = 7; u64 v_ = c115_run(x, y); D(v_); D(effects); D(c115_g0); D(c115_g1); D(c115_a0[0]); D(c115_a0[1]); D(c115_a0[2]); D(c115_a0[3]); digest_c115_r0(&c115_s0); digest_c115_r1(&c115_s1); return digest; }
struct c116_r0 { union { u16 m1 : 7; char m2[2][1]; s32 m3 : 5; unsigned long long m4; } ; union { _Bool m6 : 1; u32 m7[4]; s8 m8 : 4; s8 : 0; } m5; s8 m9 : 8; u64 m10 : 59; };
static void digest_c116_r0(const struct c116_r0 *p) { D(p->m1); D(p->m2[0][0]); D(p->m2[1][0]); D(p->m3); D(p->m4); D(p->m5.m6); D(p->m5.m7[0]); D(p->m5.m7[1]); D(p->m5.m7[2]); D(p->m5.m7[3]); D(p->m5.m8); D(p->m9); D(p->m10); D(sizeof *p + (_Alignof(struct c116_r0) << 16)); }
static struct c116_r0 pass_c116_r0(struct c116_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c116_r0 make_c116_r0(u64 k) { struct c116_r0 v = { 0 }; effect(k); v.m10 = k; return v; }
static u64 through_c116_r0(struct c116_r0 *p, s32 k) { effect(k); p->m10 ^= k; return p->m1 + p->m10; }
struct c116_r1 { s16 m0 : 7; s16 : 15; u128 m1[2]; s32 m2 : 1; enum plain m3[2]; };
static void digest_c116_r1(const struct c116_r1 *p) { D(p->m0); DD(p->m1[0]); DD(p->m1[1]); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(sizeof *p + (_Alignof(struct c116_r1) << 16)); }
static struct c116_r1 pass_c116_r1(struct c116_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c116_r1 make_c116_r1(u64 k) { struct c116_r1 v = { 0 }; effect(k); v.m3[1] = k; return v; }
static u64 through_c116_r1(struct c116_r1 *p, s32 k) { effect(k); p->m3[1] ^= k; return p->m0 + p->m3[1]; }
static s16 c116_g0 = -2;
static enum plain c116_g1 = -1;
static char c116_a0[4] = { 0, [2 ... 3] = 74 };
static struct c116_r0 c116_s0 = { { .m4 = 6 }, { .m8 = -8146 } };
static struct c116_r1 c116_s1 = { .m2 = 53, .m0 = -1 };
static s32 c116_f0(s64 x, u32 y) { effect(1 + x); __auto_type v0 = (s16)+((enum plain)((s32)((void)y, c116_g1))); enum plain v1 = c116_s1.m3[0]; return ((void)c116_g1, '\xfe'); }
static s32 c116_f1(s64 x, u32 y) { effect(2 + x);  return c116_s1.m0; }
static s32 (*c116_fp)(s64, u32) = c116_f0, (*c116_fns[2])(s64, u32) = { c116_f1, c116_f0 };
static s8 c116_f2(unsigned long long x, u16 y) { effect(3 + x);  return ((c116_g0 - c116_g1) * MAX(+c116_g1, +0x52UL)); }
static u64 c116_run(u64 x, u64 y) { s64 a0[2 + 2] = { [1 ... 2] = 0xffffffffffffffdfUL, pass_c116_r0(c116_s0, x).m4 }; switch ((s32)(((u64)(y ?: x) >> (x & 63)) & 15)) { default: {  } break; } c116_s0.m3 -= c116_f0(TYPE(x), c116_s1.m0); { struct f_ { s16 n; u8 v[]; }; static struct f_ f1 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f1[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f1; q_->n = (c116_g1 >> (c116_g0 & 7)); q_->v[(0xb35ffdcc9137a119UL >> (c116_g0 & 15)) & 3] += ({ u8 t0_[16] = "23456789abc"; __builtin_memset(t0_, x, 3); t0_[15] = 0; (__builtin_strcmp((char *)t0_, (char *)t0_ + 2) > 0); }); f1.v[MAX(+c116_g1, +c116_g0) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f1.v[0] + f1.v[1] * 3 + f1.v[2]); D(q_->n); } D(((s8)c116_s0.m2[0][0])); D(((void)((s128)0x6eu), 0x7585877a3cd5451dUL)); { u64 o2 = 0x1fffff; D(variadic(7, "ubwbbsu", (u32)(c116_g1 ?: y), (struct big){ { (y ^ y), [2] = ((u64)c116_g0 >> (x & 63)) } }, (u64)c116_g1, (struct big){ { TYPE(+y), [2] = c116_s0.m5.m6 } }, (struct big){ { ({ u32 o1_; _Bool bo1_ = __builtin_add_overflow((s64)x, (u8)c116_g0, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }), [2] = ((void)c116_g0, y) } }, (struct pair){ ({ __attribute__((cleanup(left))) s32 q2_ = 7; 0xc11d40f8u; }), c116_f1(c116_g1, y) }, (u32)(x << (c116_g1 & 31)))); } return c116_s0.m4; }
u64 c116(u64 x, u64 y) { digest = effects = 7; u64 v_ = c116_run(x, y); D(v_); D(effects); D(c116_g0); D(c116_g1); D(c116_a0[0]); D(c116_a0[1]); D(c116_a0[2]); D(c116_a0[3]); digest_c116_r0(&c116_s0); digest_c116_r1(&c116_s1); return digest; }
struct c117_r0 { u16 m0; s32 m1 : 12; s16 m2 : 16; _Bool m3 : 1; s8 m4 : 5; enum plain m5[2]; u32 m6 : 7; u32 : 0; };
static void digest_c117_r0(const struct c117_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5[0]); D(p->m5[1]); D(p->m6); D(sizeof *p + (_Alignof(struct c117_r0) << 16)); }
static struct c117_r0 pass_c117_r0(struct c117_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c117_r0 make_c117_r0(u64 k) { struct c117_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c117_r0(struct c117_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c117_r1 { s64 m0; };
static void digest_c117_r1(const struct c117_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c117_r1) << 16)); }
static struct c117_r1 pass_c117_r1(struct c117_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c117_r1 make_c117_r1(u64 k) { struct c117_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c117_r1(struct c117_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static _Bool c117_g0 = 3269;
static u32 c117_g1 = -14407;
static s64 c117_a0[4] = { 5, [2 ... 3] = 26 };
static struct c117_r0 c117_s0 = { .m3 = -88, .m2 = -3, .m4 = -38, .m1 = 0, .m0 = 0, .m2 = 3 };
static struct c117_r1 c117_s1 = { .m0 = -170224 };
static u64 c117_run(u64 x, u64 y) {  return c117_s0.m4; }
u64 c117(u64 x, u64 y) { digest = effects = 7; u64 v_ = c117_run(x, y); D(v_); D(effects); D(c117_g0); D(c117_g1); D(c117_a0[0]); D(c117_a0[1]); D(c117_a0[2]); D(c117_a0[3]); digest_c117_r0(&c117_s0); digest_c117_r1(&c117_s1); return digest; }
struct c118_r0 { char m0; u32 m1 : 19; struct { u8 m3 : 8; s64 m4 : 19; } ; u16 m5[1]; s128 m6[4]; s8 m7; struct { enum negative m9 : 5; } m8; };
static void digest_c118_r0(const struct c118_r0 *p) { D(p->m0); D(p->m1); D(p->m3); D(p->m4); D(p->m5[0]); DD(p->m6[0]); DD(p->m6[1]); DD(p->m6[2]); DD(p->m6[3]); D(p->m7); D(p->m8.m9); D(sizeof *p + (_Alignof(struct c118_r0) << 16)); }
static struct c118_r0 pass_c118_r0(struct c118_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c118_r0 make_c118_r0(u64 k) { struct c118_r0 v = { 0 }; effect(k); v.m8.m9 = k; return v; }
static u64 through_c118_r0(struct c118_r0 *p, s32 k) { effect(k); p->m8.m9 ^= k; return p->m0 + p->m8.m9; }
struct c118_r1 { _Bool m0 : 1; u128 m1; s8 m2; enum negative m3; s128 m4[3]; _Bool m5 : 1; u16 m6[4]; };
static void digest_c118_r1(const struct c118_r1 *p) { D(p->m0); DD(p->m1); D(p->m2); D(p->m3); DD(p->m4[0]); DD(p->m4[1]); DD(p->m4[2]); D(p->m5); D(p->m6[0]); D(p->m6[1]); D(p->m6[2]); D(p->m6[3]); D(sizeof *p + (_Alignof(struct c118_r1) << 16)); }
static struct c118_r1 pass_c118_r1(struct c118_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c118_r1 make_c118_r1(u64 k) { struct c118_r1 v = { 0 }; effect(k); v.m6[3] = k; return v; }
static u64 through_c118_r1(struct c118_r1 *p, s32 k) { effect(k); p->m6[3] ^= k; return p->m0 + p->m6[3]; }
static u64 c118_g0 = 5;
static enum negative c118_g1 = 0;
static u64 c118_a0[4] = { 1, [2 ... 3] = 57 };
static struct c118_r0 c118_s0 = { .m1 = 123, .m5 = { [0] = 2 }, .m6 = { [3 ... 3] = -27 } };
static struct c118_r1 c118_s1 = { 0, -99253, -223698 };
static u64 c118_run(u64 x, u64 y) { c118_a0[sizeof(+y) & 3] |= c118_g0; if (((s16)(-y))) goto l0; {  } l0: ; if (((u64)sizeof(+({ typeof((char)sizeof(enum tiny)) q0_ = c118_g1; q0_; })))) { c118_g1 -= (sizeof(+(c118_g0, c118_g0)) & ((c118_g0 ?: y) ?: ((u64)2147483624 >> (0xf4bc244fu & 63)))); { u32 n1 = 5; while (n1-- > 0) { if ((!((void)W1, y))) goto l2; { { u64 o3 = 0xa7; D(variadic(3, "ius", (int)(x ? (120) : c118_g0), (u32)MAX(+'\x4', +c118_g0), (struct pair){ ('\xc9', x), (+y) })); } { u64 o4 = 0xc38f83f0u; D(variadic(2, "up", (u32)MAX(+x, +0xd9UL), &o4)); } } l2: ; } } } { u8 o_p5 = ((u64)({ typeof((enum tiny)y) q1_ = 0x59d29785; q1_; }) << (c118_g0 & 63)), *p5 = &o_p5; *p5 = c118_s0.m3; D(*p5 + o_p5); u8 *b_p5 = (u8 *)p5; b_p5[0] ^= ((void)0xb84da61fca6ae2b0UL, c118_g1); D(o_p5); D(((u64)p5 & (sizeof(*p5) - 1)) + (p5 == &o_p5) + !p5); } D((~((_Alignof(u64) ^ y), (0xfu, y)))); { u32 n6 = 1; do { x &= ((void)((s64)y >> (c118_g1 & 63)), (_Alignof(u64), (2147483593 ^ c118_g0))); { u64 o7 = 2147483450; D(variadic(0, "")); } } while (--n6 > 0 && (935413701 - y)); } return ((void)y, ((s64)x << ('\x1' & 63))); }
u64 c118(u64 x, u64 y) { digest = effects = 7; u64 v_ = c118_run(x, y); D(v_); D(effects); D(c118_g0); D(c118_g1); D(c118_a0[0]); D(c118_a0[1]); D(c118_a0[2]); D(c118_a0[3]); digest_c118_r0(&c118_s0); digest_c118_r1(&c118_s1); return digest; }
struct c119_r0 { enum tiny m0; } __attribute__((packed));
static void digest_c119_r0(const struct c119_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c119_r0) << 16)); }
static struct c119_r0 pass_c119_r0(struct c119_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c119_r0 make_c119_r0(u64 k) { struct c119_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c119_r0(struct c119_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
struct c119_r1 { s32 m0 : 16; };
static void digest_c119_r1(const struct c119_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c119_r1) << 16)); }
static struct c119_r1 pass_c119_r1(struct c119_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c119_r1 make_c119_r1(u64 k) { struct c119_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c119_r1(struct c119_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static char c119_g0 = -1;
static _Bool c119_g1 = -177;
static struct c119_r0 c119_s0 = { 185 };
static struct c119_r1 c119_s1 = { 101523 };
static s32 c119_f0(s64 x, u32 y) { effect(1 + x);  return ((s128)c119_s0.m0 << (y & 127)); }
static s32 c119_f1(s64 x, u32 y) { effect(2 + x); D((((x | x) & (0x6u || c119_g0)) - ((c119_g0 | c119_g0) % ((y & 0x7f) + 1)))); return c119_g1; }
static s32 (*c119_fp)(s64, u32) = c119_f0, (*c119_fns[2])(s64, u32) = { c119_f1, c119_f0 };
static u64 c119_run(u64 x, u64 y) { D(TYPE(+TYPE(through_c119_r1(&c119_s1, y)))); c119_s1.m0 += MAX(+c119_f1((x ^ c119_g0), c119_g0), +((_Bool)((s128)0xc49cc803cc313fb6UL >> (2147483465 & 127)))); D(((s128)x << (MAX(+y, +x) & 127))); c119_s1.m0 &= (TYPE(y) / ((__builtin_constant_p(c119_g1) & 0x7f) | 64)); c119_s1.m0 ^= ((s128)((x / ((c119_g0 & 0x7f) + 1)) / ((0xd22da08du & 0x7f) - 200)) >> (({ s8 a0_ = '\x5'; s64 ra0_ = __sync_bool_compare_and_swap(&a0_, a0_, c119_g1); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) & 127)); s8 v0 = ((c119_g0 + (c119_g0 % ((y & 0x7f) | 64))) || c119_s1.m0); { enum plain a1[2][3] = { { (y * c119_g1), ((u128)x << (N0 & 127)) }, [1] = { [2] = __builtin_ctz((u32)c119_g0 | 1u << 28) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[(y ? c119_s0 : c119_s0).m0 & 1][((struct c119_r0){ .m0 = c119_g1 }).m0 & 1] = ((struct c119_r0){ T1 }).m0; q_a1[through_c119_r0(&c119_s0, 0xffffffd0u) & 3]++; *(*(a1 + 1) + 1) = c119_g1; p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } return ((u128)TYPE(+c119_g1) >> (y & 127)); }
u64 c119(u64 x, u64 y) { digest = effects = 7; u64 v_ = c119_run(x, y); D(v_); D(effects); D(c119_g0); D(c119_g1); digest_c119_r0(&c119_s0); digest_c119_r1(&c119_s1); return digest; }
struct c120_r0 { _Bool m0 : 1; s16 m1 : 12; };
static void digest_c120_r0(const struct c120_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c120_r0) << 16)); }
static struct c120_r0 pass_c120_r0(struct c120_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c120_r0 make_c120_r0(u64 k) { struct c120_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c120_r0(struct c120_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static s32 c120_g0 = 0;
static char c120_g1 = 7;
static struct c120_r0 c120_s0 = { .m0 = 4, .m1 = 2 };
static s32 c120_f0(s64 x, u32 y) { effect(1 + x); D(((c120_g0 << (c120_g1 & 15)) == ((27) <= c120_g0))); { s32 x_p0 = (1 ^ c120_g0); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = 14; if (((void)(-1), c120_g0)) *pp_p0 = &y_p0; *p0 += 0x703408e6e5d95cc7UL; D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (('\x5b' && c120_g1) ? x_p0 : y_p0); *(x ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } return (((void)x, c120_g0) >= (0x0u + y)); }
static s32 c120_f1(s64 x, u32 y) { effect(2 + x); do {  if ((y <= y)) break; { u32 n_g0 = 0; g0: ; __attribute__((cleanup(left))) s32 g1 = 1; if (n_g0++ < 2 && (c120_g0 >= x)) goto g0; for (s32 i2 = 0, n_i2 = 0; n_i2 < 1 && i2 < 11; n_i2++, i2++) { D(c120_s0.m0 = (++c120_g0)); i2 += (c120_g1 & sizeof(+(x ? 0xffffffffffffff62UL : c120_g1))); } D(y); } } while (0); do { D(again(MAX(+c120_g0, +c120_g0) & 7, (y ^ c120_g0))); if ((0xc48a6fe2 * y)) break; { u16 o_p3 = 167, *p3 = &o_p3; *p3 = ((c120_g1 > 2147483646) != (y | c120_g0)); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= ((void)y, c120_g1); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } } while (0); return ((c120_g1 << ('\x1' & 7)) && (y - '\xd7')); }
static s32 (*c120_fp)(s64, u32) = c120_f0, (*c120_fns[2])(s64, u32) = { c120_f1, c120_f0 };
static u64 c120_run(u64 x, u64 y) { D(even((c120_g0 >> ('\x73' & 31)) & 15)); c120_s0.m1 *= (!y); return ((y && 0x2u) ? (P2 + c120_g1) : c120_f1(0x2UL, c120_g1)); }
u64 c120(u64 x, u64 y) { digest = effects = 7; u64 v_ = c120_run(x, y); D(v_); D(effects); D(c120_g0); D(c120_g1); digest_c120_r0(&c120_s0); return digest; }
struct c121_r0 { s16 m0 : 16; enum wide m1; enum plain m2 : 4; char m3[3]; u64 m4 : 43; s16 m5; _Bool m6 : 1; } __attribute__((packed));
static void digest_c121_r0(const struct c121_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m3[2]); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c121_r0) << 16)); }
static struct c121_r0 pass_c121_r0(struct c121_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c121_r0 make_c121_r0(u64 k) { struct c121_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c121_r0(struct c121_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static u64 c121_g0 = -10088;
static u128 c121_g1 = -29429;
static s8 c121_a0[4] = { 0, [2 ... 3] = 151 };
static struct c121_r0 c121_s0 = { 29, 176, -154, { [2] = 4 } };
static s32 c121_f0(s64 x, u32 y) { effect(1 + x); y -= (c121_g0, MAX(+x, +x)); return (c121_g1 / ((c121_g0 & 0x7f) - 200)); }
static s32 c121_f1(s64 x, u32 y) { effect(2 + x); u128 v0 = ((u128)(__builtin_constant_p(0xfd963b6) - (-12)) >> ((x | c121_g0) & 127)); D(__builtin_expect(c121_f0(((u128)c121_g1 >> (v0 & 127)), y), 0)); return ((c121_g0, x) % (('\x13' & 0x7f) | 64)); }
static s32 (*c121_fp)(s64, u32) = c121_f0, (*c121_fns[2])(s64, u32) = { c121_f1, c121_f0 };
static enum wide c121_f2(s64 x, char y) { effect(3 + x); { u16 a_p0[8] = { (c121_g1 - x), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8];  for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } return (('\x7e' != y) && c121_s0.m1); }
static u64 c121_run(u64 x, u64 y) { __auto_type v0 = (unsigned long long)+(c121_g1 | ({ u32 a0_ = (y || y); s64 ra0_ = ({ u32 ea0_ = 0xc075adf5; _Bool sa0_ = __atomic_compare_exchange_n(&a0_, &ea0_, MAX(+y, +c121_g1), 0, 5, 5); ea0_ + sa0_; }); ra0_ * 3 + __atomic_load_n(&a0_, 0); })); y *= text("ab\n" "c"); { s8 o_p1 = __builtin_popcountll((y ? 0xffffffffffffffdeUL : v0)), *p1 = &o_p1; *p1 ^= ((y, x) ? c121_s0 : c121_s0).m0; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c121_g1 > y); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } { s32 (*fn2[3])(s64, u32) = { [1] = c121_f0, c121_f1 }; fn2[0] = *c121_f1; fn2[1] = fn2[2]; D(fn2[through_c121_r0(&c121_s0, c121_g0) & 1](MAX(+c121_g1, +x), (P2, c121_g0))); D(fn2[0] != fn2[1]); } { u32 o_p3 = (c121_f1(c121_g1, 0x7UL) & (y ? c121_g0 : v0)), *p3 = &o_p3; *p3 += ((x * v0) | c121_f2(y, v0)); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= (c121_g0 / ((v0 & 0x7f) | 64)); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } D(through_c121_r0(&c121_s0, (MAX(+v0, +P2), c121_s0.m1))); { s32 o_p4 = (c121_f2(v0, c121_g0) ^ (0xa7u ? y : y)), *p4 = &o_p4; *p4 += ((c121_g0 ? c121_s0 : c121_s0).m0 % ((c121_g1 & 0x7f) + 1)); D(*p4 + o_p4); u8 *b_p4 = (u8 *)p4; b_p4[0] ^= (v0 || c121_g1); D(o_p4); D(((u64)p4 & (sizeof(*p4) - 1)) + (p4 == &o_p4) + !p4); } return ({ u128 q1_ = ((-74) | c121_g1); if (q1_ & 1) q1_ = ('\x53' <= c121_g0); else q1_++; q1_; }); }
u64 c121(u64 x, u64 y) { digest = effects = 7; u64 v_ = c121_run(x, y); D(v_); D(effects); D(c121_g0); D(c121_g1); D(c121_a0[0]); D(c121_a0[1]); D(c121_a0[2]); D(c121_a0[3]); digest_c121_r0(&c121_s0); return digest; }
static enum tiny c122_g0 = 24;
static s128 c122_g1 = -147;
static s32 c122_f0(s64 x, u32 y) { effect(1 + x); D(((u32)(c122_g0 & c122_g0))); DD(c122_g1); return x; }
static s32 c122_f1(s64 x, u32 y) { effect(2 + x); if (__builtin_clrsbll((y |= (c122_g0 ^ c122_g0)))) {  } DD(((((s128)y) - c122_f0(x, c122_g0)) & ((y / ((x & 0x7f) | 64)) && sizeof(+x)))); return sizeof(+(c122_g1 - 0x4eabea6)); }
static s32 (*c122_fp)(s64, u32) = c122_f0, (*c122_fns[2])(s64, u32) = { c122_f1, c122_f0 };
static u64 c122_run(u64 x, u64 y) { c122_g1 = 2147483487; x = c122_g0; u8 v0 = (c122_g1 = y); s16 v1 = v0; v1 &= (c122_g1 |= TYPE(+((s64)(-56) >> ((1) & 63)))); typeof((s8)0) v2 = (((_Bool)v0) - c122_f1(((s64)v1 >> (c122_g0 & 63)), y)); { u128 a3[4] = { v2 }; a3[(0x7ffUL * x) & 3] |= c122_g1; for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } return c122_g0; }
u64 c122(u64 x, u64 y) { digest = effects = 7; u64 v_ = c122_run(x, y); D(v_); D(effects); D(c122_g0); D(c122_g1); return digest; }
static _Bool c123_g0 = 31729;
static u16 c123_g1 = -1;
static s32 c123_a0[4] = { 2, [2 ... 3] = 72 };
static s32 c123_f0(s64 x, u32 y) { effect(1 + x); { if (((u128)c123_g0 >> (0xb103ebdeu & 127))) goto l0; { { char v1 = x; __auto_type v2 = (enum tiny)+c123_a0[({ __attribute__((cleanup(left))) s32 q0_ = 1; ({ __auto_type q1_ = (u32)+c123_g0; q1_; }); }) & 3]; } l0: { D((((s128)(c123_g1 ?: W0) >> (x & 127)) | 0x2)); { u8 a3[4] = { x }; a3[(0x320e14b8u >= 0x57111482) & 3] = MAX(+(x >= c123_g0), +({ __auto_type q2_ = (u128)+c123_g1; q2_; })); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } } } } return ((c123_g0 || 0x52UL) | c123_a0['\x27' & 3]); }
static u64 c123_run(u64 x, u64 y) { { u32 n_l0 = 0; if (c123_f0(__builtin_ctz((u32)0x5du | 1u << 10), c123_g0)) goto l0; for (n_l0 = 0; n_l0 < 3; n_l0++) { { { unsigned long long a1[2 + 2] = { [1 ... 2] = sizeof(enum tiny), (x < y) }; a1[((s64)c123_g0 << (1 & 63)) & 3] *= MAX(+((s64)c123_g1), +(c123_g1 | c123_g0)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } D(({ s32 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)((u64)(y || y)); q0_; })); } l0: {  } } } return ((c123_g1 || (-12)) ?: x); }
u64 c123(u64 x, u64 y) { digest = effects = 7; u64 v_ = c123_run(x, y); D(v_); D(effects); D(c123_g0); D(c123_g1); D(c123_a0[0]); D(c123_a0[1]); D(c123_a0[2]); D(c123_a0[3]); return digest; }
static enum wide c124_g0 = 0;
static s8 c124_g1 = 166;
static s32 c124_f0(s64 x, u32 y) { effect(1 + x); D((({ typeof((u64)0x2eUL) q0_ = '\x49'; q0_; }) && ((s64)(x != x)))); do {  if ((x - (0))) break; { s8 a0[4] = { (c124_g1 ^ c124_g0) }; a0[TYPE(c124_g1) & 3] |= (((s64)c124_g0) & (c124_g0 & c124_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } } while (0); return ((y != c124_g0) * x); }
static u64 c124_run(u64 x, u64 y) { { typedef enum plain t0; t0 t0v = x; D(t0v * sizeof(t0)); } c124_g0 = 262143; D(W1); __auto_type v1 = (s16)+(0); return 0x4; }
u64 c124(u64 x, u64 y) { digest = effects = 7; u64 v_ = c124_run(x, y); D(v_); D(effects); D(c124_g0); D(c124_g1); return digest; }
static s64 c125_g0 = -23898;
static enum negative c125_g1 = 126;
static s32 c125_f0(s64 x, u32 y) { effect(1 + x); D(again(((u8 *)&(u64){ y })[7] & 7, (c125_g1 - y))); return y; }
static s32 c125_f1(s64 x, u32 y) { effect(2 + x); D(TYPE(+(sizeof(+c125_g1) ^ (c125_g1 && 1620807481)))); D((((c125_g1 & c125_g0), (c125_g0 && 0xd1UL)) || (y % ((x & 0x7f) - 200)))); return y; }
static s32 (*c125_fp)(s64, u32) = c125_f0, (*c125_fns[2])(s64, u32) = { c125_f1, c125_f0 };
static u64 c125_run(u64 x, u64 y) {  return TYPE(((1), c125_g0)); }
u64 c125(u64 x, u64 y) { digest = effects = 7; u64 v_ = c125_run(x, y); D(v_); D(effects); D(c125_g0); D(c125_g1); return digest; }
struct c126_r0 { unsigned long long m0[4]; enum wide m1; _Bool m2 : 1; s8 m3 : 6; enum plain m4; };
static void digest_c126_r0(const struct c126_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m0[2]); D(p->m0[3]); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c126_r0) << 16)); }
static struct c126_r0 pass_c126_r0(struct c126_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c126_r0 make_c126_r0(u64 k) { struct c126_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c126_r0(struct c126_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0[0] + p->m4; }
static s128 c126_g0 = -2;
static unsigned long long c126_g1 = -19378;
static struct c126_r0 c126_s0 = { { [2] = 198 }, -183, 254 };
static u64 c126_run(u64 x, u64 y) {  return c126_g0; }
u64 c126(u64 x, u64 y) { digest = effects = 7; u64 v_ = c126_run(x, y); D(v_); D(effects); D(c126_g0); D(c126_g1); digest_c126_r0(&c126_s0); return digest; }
struct c127_r0 { enum negative m0 : 5; s128 m1[2]; unsigned long long m2[1]; u16 m3 : 16; u64 m4 : 1; s8 m5 : 6; _Bool m6 : 1; };
static void digest_c127_r0(const struct c127_r0 *p) { D(p->m0); DD(p->m1[0]); DD(p->m1[1]); D(p->m2[0]); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c127_r0) << 16)); }
static struct c127_r0 pass_c127_r0(struct c127_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c127_r0 make_c127_r0(u64 k) { struct c127_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c127_r0(struct c127_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
struct c127_r1 { unsigned long long m0; } __attribute__((packed));
static void digest_c127_r1(const struct c127_r1 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c127_r1) << 16)); }
static struct c127_r1 pass_c127_r1(struct c127_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c127_r1 make_c127_r1(u64 k) { struct c127_r1 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c127_r1(struct c127_r1 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u64 c127_g0 = 149;
static u128 c127_g1 = 5;
static _Bool c127_a0[4] = { 1, [2 ... 3] = 163 };
static struct c127_r0 c127_s0 = { .m0 = 140, .m6 = 163 };
static struct c127_r1 c127_s1 = { -148 };
static s32 c127_f0(s64 x, u32 y) { effect(1 + x);  return ((s64)('\xde' + x)); }
static s32 c127_f1(s64 x, u32 y) { effect(2 + x); { u64 o_p0 = c127_g1; u64 *p0 __attribute__((cleanup(freed))) = o_p0 & 1 ? 0 : &o_p0; if (p0) { u64 *k_p0 = ({ u64 *t_ = p0; p0 = 0; t_; }); D(*k_p0); } } D((--c127_s0.m3)); return ((void)c127_g0, ({ typeof((u64)c127_g1) q0_ = 0x3fffffeUL; q0_; })); }
static s32 (*c127_fp)(s64, u32) = c127_f0, (*c127_fns[2])(s64, u32) = { c127_f1, c127_f0 };
static s8 c127_f2(enum tiny x, u16 y) { effect(3 + x); c127_s0.m1[1] >>= (0x29761df111b4f669UL & c127_g0) & 7; return y; }
static u64 c127_run(u64 x, u64 y) { enum { k0 = 1 << 4 | 3 }; D((((void)W1, (*(c127_a0 + (c127_g1 & 3)))) ?: ((k0 * k0) % ((x & 0x7f) + 1)))); enum { k1 = sizeof(u64) * 3 }; D(((k1 == ((u8)(-100))) || c127_s0.m1[1])); for (s32 g2 __attribute__((cleanup(left))) = 1, *o_g2 = &g2; o_g2; o_g2 = 0) { _Bool v3 = (--x); c127_g1 = ((s64)(y |= ((enum plain)v3)) << ((v3 + 0x1ffffffffffffffUL) & 63)); } return ({ s8 q0_ = ((void)c127_g0, 0x1); q0_ + T1; }); }
u64 c127(u64 x, u64 y) { digest = effects = 7; u64 v_ = c127_run(x, y); D(v_); D(effects); D(c127_g0); D(c127_g1); D(c127_a0[0]); D(c127_a0[1]); D(c127_a0[2]); D(c127_a0[3]); digest_c127_r0(&c127_s0); digest_c127_r1(&c127_s1); return digest; }
struct c128_r0 { union { s32 m1 : 32; s32 m2 : 7; s128 m3; s128 m4; } m0; s16 m5 : 14; s8 m6 : 1; } __attribute__((packed));
static void digest_c128_r0(const struct c128_r0 *p) { D(p->m0.m1); D(p->m0.m2); DD(p->m0.m3); DD(p->m0.m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c128_r0) << 16)); }
static struct c128_r0 pass_c128_r0(struct c128_r0 v, u64 k) { v.m0.m1 += effect(k); return v; }
static struct c128_r0 make_c128_r0(u64 k) { struct c128_r0 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c128_r0(struct c128_r0 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0.m1 + p->m6; }
struct c128_r1 { u16 m0; _Bool m1[2][4]; s16 m2 : 16; unsigned long long m3[4]; s16 m4 : 16; u8 m5 : 1; u8 m6 : 8; };
static void digest_c128_r1(const struct c128_r1 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[0][2]); D(p->m1[0][3]); D(p->m1[1][0]); D(p->m1[1][1]); D(p->m1[1][2]); D(p->m1[1][3]); D(p->m2); D(p->m3[0]); D(p->m3[1]); D(p->m3[2]); D(p->m3[3]); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c128_r1) << 16)); }
static struct c128_r1 pass_c128_r1(struct c128_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c128_r1 make_c128_r1(u64 k) { struct c128_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c128_r1(struct c128_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static char c128_g0 = 4;
static _Bool c128_g1 = 20;
static enum wide c128_a0[4] = { 5, [2 ... 3] = 125 };
static struct c128_r0 c128_s0 = { .m0 = { .m2 = 256 } };
static struct c128_r1 c128_s1 = { -2, { [0] = { 1 }, { [3 ... 3] = -2, [0] = 195566 } }, 34, { [1] = -330095, 136 }, -109, 96, 171 };
static s32 c128_f0(s64 x, u32 y) { effect(1 + x); { s8 o_p0 = c128_s1.m1[0][3], *p0 = &o_p0; *p0 -= ((s128)y << (y & 127)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= c128_a0[c128_g1 & 3]; D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { s32 o_p1 = ({ u16 q0_ = (*(c128_a0 + ((110) & 3))); q0_ - _Alignof(u64); }), *p1 = &o_p1; *p1 += x; D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c128_g0 & x); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return x; }
static s32 c128_f1(s64 x, u32 y) { effect(2 + x); switch ((s8)(c128_f0(((u128)x << (c128_g0 & 127)), ({ __auto_type q2_ = (enum negative)+c128_g1; q2_; })) % 9)) { case -1: { { union { struct c128_r0 r; u8 b[sizeof(struct c128_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 131, sizeof un0); un0.r.m6 |= ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 3, (u64[]){ (c128_g0 * y) }, 6); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 6) > 0) - (__builtin_memcmp(t0_, t0_ + 3, 6) < 0)); }); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)x % sizeof un0.b] ^= (c128_g0 ?: (127)); digest_c128_r0(&un0.r); } } case 1 ... 2: { c128_a0[({ __auto_type q1_ = (s16)+c128_g1; q1_; }) & 3] = (((void)x, (c128_g0 -= x)) | c128_f0(x, ((u128)x << (y & 127)))); } break; case 5 ... 6: { switch ((s64)(c128_f0(c128_f0(x, 0xffffffaa), (*(c128_a0 + (c128_g0 & 3)))) % 9)) { case 0 ... 1: {  } break; } } break; } D(((void)((x & 3)[c128_a0]), (c128_g0 |= (++c128_s0.m0.m4)))); return c128_s1.m1[0][0]; }
static s32 (*c128_fp)(s64, u32) = c128_f0, (*c128_fns[2])(s64, u32) = { c128_f1, c128_f0 };
static u32 c128_f2(u32 x, enum negative y) { effect(3 + x); enum plain v0 = c128_s0.m6; { s16 o_p1 = ((s128)(c128_g1 + y)), *p1 = &o_p1; *p1 |= (((enum tiny)c128_g1), (2 ?: W1)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (c128_s0.m0.m4 = y); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return (y = (c128_g1 ^ c128_g1)); }
static u64 c128_run(u64 x, u64 y) { { enum wide a0[2][3] = { { ((enum tiny)y), (c128_g1, x) }, [1] = { [2] = ({ enum tiny q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)c128_g0; q0_; }) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[c128_g1 & 1][(0x4UL, y) & 1] -= c128_s1.m1[0][2]; q_a0[c128_a0[x & 3] & 3]++; *(*(a0 + 1) + 1) &= ({ __auto_type q1_ = (s128)+y; q1_; }); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { static const struct ops_ { u32 n; binary act, other; binary table[2]; } op1 = { .act = c128_f1, .n = 8, .table = { [1] = c128_f1 } }; const struct ops_ *q_ = &op1; D(q_->other ? 1 : q_->act(({ u16 q2_ = y; if (q2_ & 1) q2_ = y; else q2_++; q2_; }), ((s8)0x4fc311505716053eUL))); if (q_->table[((s32)c128_g0) & 1]) D(q_->table[1](q_->n, text("ab\n" "c"))); } { typedef enum tiny t2; t2 t2v = ({ enum plain q3_ = (0x6, c128_g0); if (q3_ & 1) q3_ = c128_a0[x & 3]; else q3_++; q3_; }); D(t2v * sizeof(t2)); } { union { struct c128_r0 r; u8 b[sizeof(struct c128_r0)]; u16 h[2]; } un3; __builtin_memset(&un3, 67, sizeof un3); un3.r.m6 = (('\x6' ?: c128_g0) + c128_f0(x, x)); for (u32 k_ = 0; k_ < sizeof un3.b; k_++) D(un3.b[k_]); un3.b[(u64)(c128_s0.m0.m4--) % sizeof un3.b] ^= ((s128)c128_g1 >> (y & 127)); digest_c128_r0(&un3.r); } for (s32 i4 = 0, n_i4 = 0; n_i4 < 5 && i4 < 10; n_i4++, i4++) { switch ((u64)(((y, x) * ((void)y, x)) & 15)) { default: {  } } { union { struct c128_r0 r; u8 b[sizeof(struct c128_r0)]; u16 h[2]; } un5; __builtin_memset(&un5, 45, sizeof un5); un5.r.m5 *= (((_Bool)c128_g1) ?: c128_s0.m0.m3); for (u32 k_ = 0; k_ < sizeof un5.b; k_++) D(un5.b[k_]); un5.b[(u64)((u128)c128_g0 << (i4 & 127)) % sizeof un5.b] ^= i4; digest_c128_r0(&un5.r); } } { s32 (*fn6[3])(s64, u32) = { [1] = c128_f0, c128_f1 }; fn6[0] = *c128_f1; fn6[1] = fn6[2]; D(fn6[({ unsigned long long q4_ = c128_g1; if (q4_ & 1) q4_ = c128_g1; else q4_++; q4_; }) & 1]((W0 ?: c128_g0), (x & _Alignof(u64)))); D(fn6[0] != fn6[1]); } enum tiny v7 = ((c128_f1(c128_g0, c128_g0) ?: ((char)0xffffff9fu)), ((s128)((2) ^ x) << (x & 127))); return c128_g0; }
u64 c128(u64 x, u64 y) { digest = effects = 7; u64 v_ = c128_run(x, y); D(v_); D(effects); D(c128_g0); D(c128_g1); D(c128_a0[0]); D(c128_a0[1]); D(c128_a0[2]); D(c128_a0[3]); digest_c128_r0(&c128_s0); digest_c128_r1(&c128_s1); return digest; }
static u32 c129_g0 = 151;
static s64 c129_g1 = 7;
static u64 c129_run(u64 x, u64 y) { c129_g1 -= TYPE(+((~y) & ((unsigned long long)c129_g0))); y %= (((_Bool)c129_g0) & 0x3f) + 1; x %= (((s64)W0 << (y & 63)) & 0x3f) - 77; switch ((u16)(((0x0 % ((x & 0x7f) | 64)) | (~y)))) { case 1: { c129_g1 ^= 2093861074; } case 5 ... 6: { { u64 o0 = 0x31b7547e; D(variadic(7, "uisslis", (u32)y, (int)y, (struct pair){ c129_g0, 0 }, (struct pair){ 0x23c04ec5, y }, (long)(c129_g1 + 0x2u), (char)y, (struct pair){ ((u128)c129_g0), x })); } } } { s32 o_p1 = TYPE((++c129_g1)), *p1 = &o_p1; *p1 |= (y * (c129_g0 * x)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (x + '\x19'); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return c129_g0; }
u64 c129(u64 x, u64 y) { digest = effects = 7; u64 v_ = c129_run(x, y); D(v_); D(effects); D(c129_g0); D(c129_g1); return digest; }
static enum plain c130_g0 = 24024;
static u64 c130_g1 = -1;
static s32 c130_f0(s64 x, u32 y) { effect(1 + x); { s128 a0[] = { [0 ... 3] = (0xffffffffffffff64UL << (c130_g0 & 7)), [3] = (63) }; a0[TYPE(y) & 3] |= ((0xd132d97ea9319704UL + c130_g1) & ('\xff' ?: x)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } if ((((s16)y) * TYPE(+c130_g1))) return (+(+c130_g0)); return c130_g0; }
static s32 c130_f1(s64 x, u32 y) { effect(2 + x); switch ((u16)((!c130_g1) & 15)) { default: { { typedef u8 t1; t1 t1v = c130_g0; D(t1v * sizeof(t1)); } } case -1 ... 1: { switch ((s32)(((W1 ? c130_g1 : y) ? x : (y ^ (-40))))) { default: { { u8 o_p0 = ((c130_g0 ?: c130_g1) ^ c130_f0(x, x)), *p0 = &o_p0; *p0 |= ((void)y, y); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (-c130_g0); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } } break; } } break; } { typedef unsigned long long t2; t2 t2v = (-y); D(t2v * sizeof(t2)); } return TYPE(+(-c130_g0)); }
static s32 (*c130_fp)(s64, u32) = c130_f0, (*c130_fns[2])(s64, u32) = { c130_f1, c130_f0 };
static u16 c130_f2(_Bool x, _Bool y) { effect(3 + x); s64 v0 = c130_g0; return c130_g0; }
static u64 c130_run(u64 x, u64 y) { D(x); { typedef s32 t0; t0 t0v = ({ u32 q0_ = 0; for (int k_ = 0; k_ < 1; k_++) q0_ += k_; (void)(x & c130_g1); q0_; }); D(t0v * sizeof(t0)); } D(c130_g0); switch ((u32)(c130_f1(((void)c130_g0, y), c130_g1) & 7)) { case 1 ... 3: { D(({ __auto_type q1_ = (enum wide)+y; q1_; })); } break; } u64 a1[4] = { TYPE((0x200000u ? c130_g0 : 0x78u)), [3] = ((_Bool)(y ?: c130_g0)), [1] = ({ u32 q2_ = c130_g0; if (q2_ & 1) q2_ = y; else q2_++; q2_; }) }; if ((((void)c130_g0, x) ?: (x << ((1) & 15)))) return TYPE(+({ s32 q3_ = y; q3_ * '\x0'; })); x = (({ __attribute__((cleanup(left))) s32 q4_ = 1; (c130_g1 ?: c130_g1); }) >> (((void)c130_g1, c130_g1) & 15)); return '\xf'; }
u64 c130(u64 x, u64 y) { digest = effects = 7; u64 v_ = c130_run(x, y); D(v_); D(effects); D(c130_g0); D(c130_g1); return digest; }
static unsigned long long c131_g0 = 0;
static unsigned long long c131_g1 = 187;
static enum plain c131_a0[4] = { 2, [2 ... 3] = 152 };
static s32 c131_f0(s64 x, u32 y) { effect(1 + x); { struct f_ { s64 n; s32 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = c131_a0[y & 3]; q_->v[({ u16 a0_ = 0xfffffff8u; s64 ra0_ = __sync_fetch_and_sub(&a0_, y); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) & 3] = c131_a0[c131_g0 & 3]; f0.v[(!x) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } for (s32 i1 = 0, n_i1 = 0; n_i1 < 2 && i1 < 7; n_i1++, i1++) { { enum plain a2[2][3] = { { text("ab\n" "c"), ((-12) ^ x) }, [1] = { [2] = (+i1) } }, (*p_a2)[3] = a2, *q_a2 = *a2 + 1; p_a2[__builtin_clrsb(y) & 1][(c131_g1 += i1) & 1] = ({ enum wide q1_ = (c131_g0 == x); q1_ & '\x0'; }); q_a2[x & 3]++; *(*(a2 + 1) + 1) -= ((u8 *)&(u64){ 0x7u })[4]; p_a2++; D((*p_a2)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a2[0][0])[k_]); D(sizeof(a2[0]) + sizeof(*p_a2)); } s128 v3 = i1; } return (({ s16 q2_ = 0; for (int k_ = 0; k_ < 1; k_++) q2_ += k_; (void)0x55UL; q2_; }) ^ (c131_g0--)); }
static s32 c131_f1(s64 x, u32 y) { effect(2 + x);  return (c131_a0[(-104) & 3] % ((c131_g0 & 0x7f) - 200)); }
static s32 (*c131_fp)(s64, u32) = c131_f0, (*c131_fns[2])(s64, u32) = { c131_f1, c131_f0 };
static u64 c131_run(u64 x, u64 y) { D(((c131_a0[y & 3] / ((N0 & 0x7f) + 1)) / (((82) & 0x7f) | 64))); D(y); unsigned long long v0 = ((c131_fp)((c131_g0 & c131_g0), ((c131_g0 & 3)[c131_a0])) ? ((--y) ? ((0xffffff51 & 3)[c131_a0]) : (65534 + c131_g0)) : x); typeof((s16)0) v1 = c131_f0(c131_g0, (({ __attribute__((cleanup(left))) s32 q0_ = 1; (104); }) | (+c131_g1))); { u32 o_p2 = ({ u8 t1_[16] = "23456789abc"; __builtin_memcpy(t1_ + 2, (u64[]){ v0 }, 5); t1_[15] = 0; text((char *)t1_); }), *p2 = &o_p2; *p2 ^= c131_f1((c131_g0, v0), (_Alignof(u64) >= v0)); D(*p2 + o_p2); u8 *b_p2 = (u8 *)p2; b_p2[0] ^= c131_g0; D(o_p2); D(((u64)p2 & (sizeof(*p2) - 1)) + (p2 == &o_p2) + !p2); } { u16 o_p3 = c131_g1, *p3 = &o_p3; *p3 = ({ char q2_ = 0; for (int k_ = 0; k_ < 2; k_++) q2_ += k_; (void)(!c131_g0); q2_; }); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= (v1 / ((c131_g0 & 0x7f) - 200)); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } typeof((u8)0) v4 = '\x9e'; return ({ u8 t3_[16] = "23456789abc"; __builtin_memset(t3_, y, 3); t3_[15] = 0; (__builtin_strcmp((char *)t3_, (char *)t3_ + 1) > 0); }); }
u64 c131(u64 x, u64 y) { digest = effects = 7; u64 v_ = c131_run(x, y); D(v_); D(effects); D(c131_g0); D(c131_g1); D(c131_a0[0]); D(c131_a0[1]); D(c131_a0[2]); D(c131_a0[3]); return digest; }
static unsigned long long c132_g0 = 4;
static s64 c132_g1 = -18322;
static s8 c132_a0[4] = { 1, [2 ... 3] = 67 };
static s32 c132_f0(s64 x, u32 y) { effect(1 + x);  return ({ __auto_type q0_ = (u128)+('\x41' ?: c132_g1); q0_; }); }
static s32 c132_f1(s64 x, u32 y) { effect(2 + x);  return ((unsigned long long)sizeof(+x)); }
static s32 (*c132_fp)(s64, u32) = c132_f0, (*c132_fns[2])(s64, u32) = { c132_f1, c132_f0 };
static unsigned long long c132_f2(s32 x, enum wide y) { effect(3 + x); c132_g1 -= c132_g1 + ((u64)((u128)__builtin_clzl((u64)N0 | 1ul << 26) << (c132_g0 & 127))); enum wide a0[4] = { ((u128)c132_g1 << (c132_g1 & 127)) }; return (-((s16)0xe473cd06d820946cUL)); }
static u64 c132_run(u64 x, u64 y) { char a0[4] = { W0 }; { s8 a1[4] = { (x + y) }; a1[x & 3] = MAX(+c132_g1, +c132_f2(c132_g1, y)); for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } x = (!({ __attribute__((cleanup(left))) s32 q0_ = 7; ((s128)c132_g0 << (y & 127)); })); unsigned long long v2 = ((char)((u128)x >> (y & 127))); { s128 a_p3[8] = { c132_g1, 2, 3 }, *p3 = a_p3 + 1, *const e_p3 = &a_p3[8];  for (p3 = a_p3; p3 < e_p3; ) D(*p3++); } { u32 n_l4 = 0; l4: { D(v2); } if (n_l4++ < 2 && ((s128)'\x36')) goto l4; } return MAX(+(*c132_fns[1])(0xfffffu, c132_g0), +x); }
u64 c132(u64 x, u64 y) { digest = effects = 7; u64 v_ = c132_run(x, y); D(v_); D(effects); D(c132_g0); D(c132_g1); D(c132_a0[0]); D(c132_a0[1]); D(c132_a0[2]); D(c132_a0[3]); return digest; }
struct c133_r0 { _Bool m0 : 1; s64 m1 : 13; u32 m2[4]; } __attribute__((packed));
static void digest_c133_r0(const struct c133_r0 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m2[1]); D(p->m2[2]); D(p->m2[3]); D(sizeof *p + (_Alignof(struct c133_r0) << 16)); }
static struct c133_r0 pass_c133_r0(struct c133_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c133_r0 make_c133_r0(u64 k) { struct c133_r0 v = { 0 }; effect(k); v.m2[3] = k; return v; }
static u64 through_c133_r0(struct c133_r0 *p, s32 k) { effect(k); p->m2[3] ^= k; return p->m0 + p->m2[3]; }
struct c133_r1 { u128 m0; s64 m1; };
static void digest_c133_r1(const struct c133_r1 *p) { DD(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c133_r1) << 16)); }
static struct c133_r1 pass_c133_r1(struct c133_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c133_r1 make_c133_r1(u64 k) { struct c133_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c133_r1(struct c133_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static enum tiny c133_g0 = -4996;
static s8 c133_g1 = -277;
static struct c133_r0 c133_s0 = { .m2 = { [2] = 90896 }, .m0 = -2, .m0 = 30084 };
static struct c133_r1 c133_s1 = { .m1 = -112, .m0 = -432732 };
static s32 c133_f0(s64 x, u32 y) { effect(1 + x);  return ((void)c133_g0, y); }
static s32 c133_f1(s64 x, u32 y) { effect(2 + x); struct c133_r0 r0 = make_c133_r0(__builtin_clrsbll(c133_s0.m2[0])); do {  if ((y ? '\xa0' : c133_g0)) break; D(c133_f0(((void)0x84ff1a81u, x), ({ u64 a0_ = c133_g1; s64 ra0_ = __atomic_add_fetch(&a0_, c133_g1, 0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }))); } while (0); return ((+y) | c133_s1.m0); }
static s32 (*c133_fp)(s64, u32) = c133_f0, (*c133_fns[2])(s64, u32) = { c133_f1, c133_f0 };
static _Bool c133_f2(s8 x, s128 y) { effect(3 + x); { __attribute__((cleanup(left))) s32 g1 = 1; if (({ s64 o0_; _Bool bo0_ = __builtin_sub_overflow((s64)c133_g1, (s16)0x25u, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })) return TYPE((c133_g0 ^ x)); { s16 a_p2[8] = { (+y), 2, 3 }, *p2 = a_p2 + 1, *const e_p2 = &a_p2[8]; D((char *)e_p2 - (char *)p2); *p2++ = c133_f1(c133_g0, 664018520); p2 += (c133_g0 / ((0xa5856c03u & 0x7f) | 64)) & 1; *p2 -= TYPE(+c133_g0); for (p2 = a_p2; p2 < e_p2; ) D(*p2++); } { u64 o3 = (17); D(variadic(7, "psqpbwi", &o3, (struct pair){ (x - y), __builtin_clz((u32)c133_g1 | 1u << 30) }, (s128)through_c133_r1(&c133_s1, (4)), &o3, (struct big){ { text("" "c"), [2] = (c133_g1 / ((c133_g0 & 0x7f) - 200)) } }, (u64)(c133_g0 ? y : 0x1ff5dd174a5dc03cUL), (int)((void)c133_g0, c133_g1))); } } { __attribute__((cleanup(left))) s32 g5 = 2; D(((void)MAX(+y, +x), TYPE(+((60), y)))); } return (*c133_fp)(((struct c133_r0){ 0xffffffd6u, c133_g1, { x } }).m2[3], ((7) / ((x & 0x7f) + 1))); }
static u64 c133_run(u64 x, u64 y) { { unsigned long long a_p0[8] = { ({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 2, (u64[]){ c133_g1 }, 3); t0_[15] = 0; __builtin_strlen((char *)t0_ + 2); }), 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8];  for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } D(c133_g1); { u8 o_p1 = c133_f0(MAX(+y, +y), x), *p1 = &o_p1; *p1 |= (TYPE(c133_g1), c133_s0.m2[1]); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (0xcb2048c7 >= x); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } return __builtin_choose_expr(1, c133_g1, ((void)c133_g0, c133_g0)); }
u64 c133(u64 x, u64 y) { digest = effects = 7; u64 v_ = c133_run(x, y); D(v_); D(effects); D(c133_g0); D(c133_g1); digest_c133_r0(&c133_s0); digest_c133_r1(&c133_s1); return digest; }
struct c134_r0 { union { enum wide m1[2][4]; union { u16 m3 : 11; } m2; enum wide m4[3]; u8 m5 : 5; } m0; u64 m6; _Bool m7; s8 m8 : 3; u64 m9 : 6; s64 m10[2][4]; };
static void digest_c134_r0(const struct c134_r0 *p) { D(p->m0.m1[0][0]); D(p->m0.m1[0][1]); D(p->m0.m1[0][2]); D(p->m0.m1[0][3]); D(p->m0.m1[1][0]); D(p->m0.m1[1][1]); D(p->m0.m1[1][2]); D(p->m0.m1[1][3]); D(p->m0.m2.m3); D(p->m0.m4[0]); D(p->m0.m4[1]); D(p->m0.m4[2]); D(p->m0.m5); D(p->m6); D(p->m7); D(p->m8); D(p->m9); D(p->m10[0][0]); D(p->m10[0][1]); D(p->m10[0][2]); D(p->m10[0][3]); D(p->m10[1][0]); D(p->m10[1][1]); D(p->m10[1][2]); D(p->m10[1][3]); D(sizeof *p + (_Alignof(struct c134_r0) << 16)); }
static struct c134_r0 pass_c134_r0(struct c134_r0 v, u64 k) { v.m0.m1[0][0] += effect(k); return v; }
static struct c134_r0 make_c134_r0(u64 k) { struct c134_r0 v = { 0 }; effect(k); v.m10[1][3] = k; return v; }
static u64 through_c134_r0(struct c134_r0 *p, s32 k) { effect(k); p->m10[1][3] ^= k; return p->m0.m1[0][0] + p->m10[1][3]; }
static enum wide c134_g0 = 11336;
static s8 c134_g1 = -21550;
static unsigned long long c134_a0[4] = { 8, [2 ... 3] = 71 };
static struct c134_r0 c134_s0 = { };
static s32 c134_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 0x7; D(variadic(2, "pi", &o0, (u16)x)); } { u64 o1 = W1; D(variadic(1, "b", (struct big){ { ((108) >> (c134_g0 & 15)), [2] = c134_g0 } })); } return c134_g0; }
static s32 c134_f1(s64 x, u32 y) { effect(2 + x); typeof((s16)0) v0 = (1); c134_a0[(c134_g1 % ((0x472e0e7f73d7b6d5UL & 0x7f) | 64)) & 3] *= ((void)(c134_g0 % ((c134_g0 & 0x7f) | 64)), MAX(+(v0 && v0), +(v0 - v0))); return ((s128)((u8 *)&(u64){ c134_g1 })[1] << (x & 127)); }
static s32 (*c134_fp)(s64, u32) = c134_f0, (*c134_fns[2])(s64, u32) = { c134_f1, c134_f0 };
static s64 c134_f2(enum tiny x, enum tiny y) { effect(3 + x); y += y + x; D(again((y ? (-2) : c134_g1) & 7, (x ? c134_g0 : y))); return (x ?: sizeof(+c134_g1)); }
static u64 c134_run(u64 x, u64 y) {  return (MAX(+x, +c134_g1) % ((c134_g1 & 0x7f) - 200)); }
u64 c134(u64 x, u64 y) { digest = effects = 7; u64 v_ = c134_run(x, y); D(v_); D(effects); D(c134_g0); D(c134_g1); D(c134_a0[0]); D(c134_a0[1]); D(c134_a0[2]); D(c134_a0[3]); digest_c134_r0(&c134_s0); return digest; }
static u16 c135_g0 = 0;
static _Bool c135_g1 = 4712;
static s32 c135_f0(s64 x, u32 y) { effect(1 + x); c135_g0 = ({ __attribute__((cleanup(left))) s32 q0_ = 0; sizeof(+MAX(+c135_g1, +'\x39')); }); s8 a0[4] = { x, [3] = y, [1] = ((u128)c135_g0 << (x & 127)) }; return ((x ?: (-2)) | ({ s8 q1_ = x; q1_ ^ (-19); })); }
static s32 c135_f1(s64 x, u32 y) { effect(2 + x); c135_g1 += (0xffffffffu ?: (((s128)_Alignof(u64) << (y & 127)) > (c135_g0 | x))); D(MAX(+((c135_g1 ^ '\x4b') > 0xf624f1a0u), +(c135_g1 ?: ((u128)c135_g1 << (x & 127))))); return y; }
static s32 (*c135_fp)(s64, u32) = c135_f0, (*c135_fns[2])(s64, u32) = { c135_f1, c135_f0 };
static u8 c135_f2(s16 x, u8 y) { effect(3 + x); do {  if ((c135_g0 & y)) break; D(({ enum negative q0_ = ({ __attribute__((cleanup(left))) s32 q1_ = 7; (0x3UL ?: c135_g0); }); q0_ - 0x1UL; })); } while (0); x += x + ((u128)((u128)(c135_fp)(c135_g0, y) << (y & 127)) >> (c135_g0 & 127)); return x; }
static u64 c135_run(u64 x, u64 y) { s16 a0[4] = { (c135_g0 + ((void)c135_g1, c135_g1)), [3] = (('\x2' ?: 0xffffffd6u) <= __builtin_choose_expr(1, x, x)), [1] = __builtin_constant_p(0xf981e4d9) }; { s128 a1[2 + 2] = { [1 ... 2] = (-15), sizeof(+x) }; a1[((void)'\x0', c135_g1) & 3] ^= y; for (s32 k_ = 0; k_ < (s32)(sizeof a1 / sizeof a1[0]); k_++) D(a1[k_]); } c135_g0 = c135_f2(sizeof(+((void)0xffffffffu, y)), ((s64)({ __attribute__((cleanup(left))) s32 q0_ = 6; y; }) >> (x & 63))); { typedef enum plain t2; t2 t2v = (sizeof(+2147483646) ^ ((s128)x << (0x2839f009u & 127))); D(t2v * sizeof(t2)); } { u64 a3[] = { [0 ... 3] = ((void)c135_g0, x), [2] = 0xc713634b54077cbbUL }; a3[((u64)0xcUL << (c135_g1 & 63)) & 3] ^= (y - (c135_g1 >= c135_g1)); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } return __builtin_ffsll(((s64)0x2u << (x & 63))); }
u64 c135(u64 x, u64 y) { digest = effects = 7; u64 v_ = c135_run(x, y); D(v_); D(effects); D(c135_g0); D(c135_g1); return digest; }
struct c136_r0 { u8 m0; _Bool m1[2][4]; u32 m2; char m3[2][1]; } __attribute__((packed));
static void digest_c136_r0(const struct c136_r0 *p) { D(p->m0); D(p->m1[0][0]); D(p->m1[0][1]); D(p->m1[0][2]); D(p->m1[0][3]); D(p->m1[1][0]); D(p->m1[1][1]); D(p->m1[1][2]); D(p->m1[1][3]); D(p->m2); D(p->m3[0][0]); D(p->m3[1][0]); D(sizeof *p + (_Alignof(struct c136_r0) << 16)); }
static struct c136_r0 pass_c136_r0(struct c136_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c136_r0 make_c136_r0(u64 k) { struct c136_r0 v = { 0 }; effect(k); v.m3[1][0] = k; return v; }
static u64 through_c136_r0(struct c136_r0 *p, s32 k) { effect(k); p->m3[1][0] ^= k; return p->m0 + p->m3[1][0]; }
static _Bool c136_g0 = 104;
static _Bool c136_g1 = -176;
static s128 c136_a0[4] = { 8, [2 ... 3] = 152 };
static struct c136_r0 c136_s0 = { };
static s32 c136_f0(s64 x, u32 y) { effect(1 + x); { s128 a0[2][3] = { { y, (y % ((c136_g0 & 0x7f) - 200)) }, [1] = { [2] = (c136_g0 | c136_g1) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[((s128)(-103)) & 1][(x | c136_g0) & 1] &= sizeof(+(x || y)); q_a0[__builtin_expect(0x1, 0) & 3]++; *(*(a0 + 1) + 1) &= x; p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { u64 o1 = 7; D(variadic(5, "iwsll", (u8)({ s64 o0_; _Bool bo0_ = __builtin_mul_overflow((s64)x, (s8)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), (u64)((u64)0x6 >> (c136_g1 & 63)), (struct pair){ c136_s0.m1[0][2], ({ u32 o1_; _Bool bo1_ = __builtin_mul_overflow((s64)c136_g1, (s16)x, &o1_); bo1_ ? ~(u64)o1_ : (u64)o1_; }) }, (long)c136_g1, (long)(y / ((_Alignof(u64) & 0x7f) - 200)))); } return (63); }
static s32 c136_f1(s64 x, u32 y) { effect(2 + x); c136_s0.m1[0][2] += (((c136_g0 * 0x57) / ((c136_g1 & 0x7f) | 64)) || y); return c136_a0[MAX(+c136_g1, +x) & 3]; }
static s32 (*c136_fp)(s64, u32) = c136_f0, (*c136_fns[2])(s64, u32) = { c136_f1, c136_f0 };
static s64 c136_f2(enum tiny x, s8 y) { effect(3 + x); c136_g0 -= ((u64)(*(c136_a0 + ((x / ((0x49UL & 0x7f) - 200)) & 3))) >> (sizeof(+x) & 63)); { enum wide a0[4] = { ((u8)c136_g1) }; a0[(y + 0xffffffd4) & 3] += (x / ((2147483627 & 0x7f) + 1)); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } return sizeof(+c136_s0.m1[0][0]); }
static u64 c136_run(u64 x, u64 y) { D((((c136_g0 / ((x & 0x7f) + 1)) ^ c136_g0) || ((s64)((s64)c136_g1 >> (y & 63)) << (c136_g1 & 63)))); { s8 a0[2][3] = { { c136_g0, (y % ((y & 0x7f) + 1)) }, [1] = { [2] = ((s64)x >> (c136_g0 & 63)) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[__builtin_ffsll('\xc7') & 1][((u8)'\xaa') & 1] |= ({ s8 a0_ = __builtin_constant_p(0x5UL); s64 ra0_ = __atomic_and_fetch(&a0_, (x % ((y & 0x7f) | 64)), 0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }); q_a0[(0x8000 * 237224941) & 3]++; *(*(a0 + 1) + 1) &= (c136_g1 >> (x & 15)); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } D(((((u16)0x96UL) + sizeof(+c136_g1)) << ((c136_g1 * c136_g0) & 15))); { enum plain a1[2][3] = { { __builtin_types_compatible_p(typeof(+c136_g0), u64), (c136_g0 & c136_g0) }, [1] = { [2] = MAX(+N2, +c136_g1) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[(0x0UL && (-2)) & 1][(y & x) & 1] -= ((s16)c136_g1); q_a1[((enum wide)c136_g1) & 3]++; *(*(a1 + 1) + 1) -= c136_g0; p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } x = ((u64)c136_g0 << ((c136_g1 << (y & 7)) & 63)); s32 a2[4] = { (0xffffffffu + y) }; return c136_a0[(c136_g0 + x) & 3]; }
u64 c136(u64 x, u64 y) { digest = effects = 7; u64 v_ = c136_run(x, y); D(v_); D(effects); D(c136_g0); D(c136_g1); D(c136_a0[0]); D(c136_a0[1]); D(c136_a0[2]); D(c136_a0[3]); digest_c136_r0(&c136_s0); return digest; }
static s64 c137_g0 = -4891;
static u32 c137_g1 = -1;
static s32 c137_f0(s64 x, u32 y) { effect(1 + x);  return c137_g0; }
static s32 c137_f1(s64 x, u32 y) { effect(2 + x);  return ((u8)0x7e946dddu); }
static s32 (*c137_fp)(s64, u32) = c137_f0, (*c137_fns[2])(s64, u32) = { c137_f1, c137_f0 };
static s8 c137_f2(s64 x, enum plain y) { effect(3 + x); { u32 n0 = 4; do {  } while (--n0 > 0 && __builtin_ctzll((u64)c137_g0 | 1ul << 50)); } return ((u64)((39), '\x87')); }
static u64 c137_run(u64 x, u64 y) { c137_g1 |= (((u8)(c137_g0 ?: x)) ? ((T1 - x) + y) : (x ?: y)); { unsigned long long a0[] = { [0 ... 3] = y, [2] = '\x8b' }; a0[(c137_g1 ? c137_g0 : 0xc5b8fa09u) & 3] |= ((*c137_fns[1])(c137_g1, c137_g0) ?: ({ s64 o0_; _Bool bo0_ = __builtin_add_overflow((s8)x, (u8)'\x0', &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; })); for (s32 k_ = 0; k_ < (s32)(sizeof a0 / sizeof a0[0]); k_++) D(a0[k_]); } { s8 o_p1 = c137_f2(__builtin_choose_expr(sizeof(int) == 8, y, 0x1d79503du), (c137_g0, _Alignof(u64))), *p1 = &o_p1; *p1 -= (MAX(+x, +c137_g0) & (x * x)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= (0x77de23a0 / ((y & 0x7f) | 64)); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } { struct s_ { struct s_ *next; enum wide v; } l2_ = { 0, 0xbdu }, l1_ = { &l2_, y }, *x2; for (x2 = &l1_; x2; x2 = x2->next) D(x2->v); D(l1_.next->v); } D((((enum negative)(c137_g1 / ((c137_g0 & 0x7f) - 200))) != "text\x80\0\377"[c137_g0 & 7])); c137_g1 &= c137_g1 + ((s16)c137_g0); return (((u8)x) == x); }
u64 c137(u64 x, u64 y) { digest = effects = 7; u64 v_ = c137_run(x, y); D(v_); D(effects); D(c137_g0); D(c137_g1); return digest; }
static u128 c138_g0 = 29977;
static u16 c138_g1 = 149;
static s32 c138_f0(s64 x, u32 y) { effect(1 + x);  return ((0xffffffffffffffd1UL - x) || ('\x24' >> (x & 31))); }
static s32 c138_f1(s64 x, u32 y) { effect(2 + x); D(((s64)((enum wide)('\xfe' && x)))); D(((u8 *)&(u64){ (c138_f0(x, c138_g0) * ((s64)(11) >> (c138_g1 & 63))) })[4]); return TYPE(+(0x7u >= W0)); }
static s32 (*c138_fp)(s64, u32) = c138_f0, (*c138_fns[2])(s64, u32) = { c138_f1, c138_f0 };
static unsigned long long c138_f2(s16 x, unsigned long long y) { effect(3 + x); x *= c138_g0; enum { k0 = sizeof(u64) * 3 }; return 0xa1u; }
static u64 c138_run(u64 x, u64 y) { { s32 a0[2][3] = { { ('\xfc' & sizeof(enum tiny)), (c138_g0 + y) }, [1] = { [2] = TYPE((3)) } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[((u16)c138_g1) & 1][((enum negative)x) & 1] = TYPE(+((enum wide)x)); q_a0[({ u8 t0_[16] = "23456789abc"; __builtin_memset(t0_, c138_g1, 2); t0_[15] = 0; __builtin_strlen((char *)t0_ + 0); }) & 3]++; *(*(a0 + 1) + 1) ^= (c138_g0 + x); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } { s8 o_p1 = __builtin_choose_expr(sizeof(int) == 8, (c138_g0 || y), TYPE(+c138_g0)), *p1 = &o_p1; *p1 = TYPE(+((enum tiny)0x8b90ac531dc8286aUL)); D(*p1 + o_p1); u8 *b_p1 = (u8 *)p1; b_p1[0] ^= ((6) < 0xfffffff4u); D(o_p1); D(((u64)p1 & (sizeof(*p1) - 1)) + (p1 == &o_p1) + !p1); } y |= ((s64)c138_g0 >> (sizeof(+16) & 63)); D(x); D(((((void)c138_g1, c138_g0) > sizeof(+c138_g0)) && y)); { s32 (*fn2[3])(s64, u32) = { [1] = c138_f0, c138_f1 }; fn2[0] = *c138_f1; fn2[1] = fn2[2]; D(fn2[(c138_g1 >> (x & 7)) & 1](0x5bUL, c138_g0)); D(fn2[0] != fn2[1]); } { u32 o_p3 = (((3) != c138_g1) * ((s16)c138_g1)), *p3 = &o_p3; *p3 = TYPE(c138_f0(y, '\xff')); D(*p3 + o_p3); u8 *b_p3 = (u8 *)p3; b_p3[0] ^= TYPE(y); D(o_p3); D(((u64)p3 & (sizeof(*p3) - 1)) + (p3 == &o_p3) + !p3); } return c138_f1(((void)c138_g0, y), (y >> (0xffffffffffffffa7UL & 31))); }
u64 c138(u64 x, u64 y) { digest = effects = 7; u64 v_ = c138_run(x, y); D(v_); D(effects); D(c138_g0); D(c138_g1); return digest; }
static s64 c139_g0 = 145;
static char c139_g1 = -165;
static s32 c139_f0(s64 x, u32 y) { effect(1 + x); s128 a0[4] = { sizeof(+y) }; return __builtin_parityll((c139_g0 || y)); }
static s32 c139_f1(s64 x, u32 y) { effect(2 + x); { char str0[4] = "abcd", *p_str0 = str0 + 4; while (p_str0 > str0) D(*--p_str0); D(__func__[0] == 'c'); } D((((u128)(c139_g1, x) >> (c139_g0 & 127)) || x)); return (sizeof(+c139_g0), TYPE('\xb0')); }
static s32 (*c139_fp)(s64, u32) = c139_f0, (*c139_fns[2])(s64, u32) = { c139_f1, c139_f0 };
static u64 c139_run(u64 x, u64 y) { u64 a0[4] = { (c139_g1 *= y) }; c139_g1 = (y && sizeof(+c139_f1(c139_g0, c139_g0))); switch ((u64)(((0x0 / ((x & 0x7f) - 200)), '\x57') % 9)) { case 0: { typeof((u8)0) v1 = TYPE((*(a0 + (sizeof(+'\x5') & 3)))); } case 3: { { u64 o_p2 = y; u64 *p2 __attribute__((cleanup(freed))) = &o_p2; if (p2) { D(*p2); } } } } { unsigned long long a3[4] = { y }; a3[TYPE(+x) & 3] &= ({ u64 o0_; _Bool bo0_ = __builtin_mul_overflow((u16)x, (u8)0xffffff91, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); for (s32 k_ = 0; k_ < (s32)(sizeof a3 / sizeof a3[0]); k_++) D(a3[k_]); } enum tiny v4 = c139_g1; typeof((u128)0) v5 = c139_g0; { u64 o_p6 = (*(a0 + (v5 & 3))); u64 *p6 __attribute__((cleanup(freed))) = &o_p6; if (p6) { D(*p6); } } return sizeof(+y); }
u64 c139(u64 x, u64 y) { digest = effects = 7; u64 v_ = c139_run(x, y); D(v_); D(effects); D(c139_g0); D(c139_g1); return digest; }
static enum negative c140_g0 = 0;
static s8 c140_g1 = -29224;
static char c140_a0[4] = { 6, [2 ... 3] = 17 };
static s32 c140_f0(s64 x, u32 y) { effect(1 + x); D(TYPE(y)); switch ((u8)(((enum tiny)(c140_g0 ?: c140_g1)) % 9)) { case -2 ... -1: {  } { effect(3); case 0: ; D((x, TYPE(+sizeof(+c140_g1)))); } break; case 3: {  } break; } return (y ?: (x ?: c140_g1)); }
static s32 c140_f1(s64 x, u32 y) { effect(2 + x); u16 a0[4] = { sizeof(+c140_g0) }; c140_g0 -= ((s128)c140_f0(x, y) << (c140_g1 & 127)); return (c140_f0(x, (0)) << (c140_g1 & 15)); }
static s32 (*c140_fp)(s64, u32) = c140_f0, (*c140_fns[2])(s64, u32) = { c140_f1, c140_f0 };
static s8 c140_f2(_Bool x, s64 y) { effect(3 + x); D(c140_g1 ^= (y &= (x | (-100)))); s64 a0[] = { [0 ... 3] = ((enum tiny)x), [2] = _Alignof(u64) }; return TYPE((y, c140_g1)); }
static u64 c140_run(u64 x, u64 y) { { s64 a0[2][3] = { { c140_f0(c140_g0, c140_g1), c140_a0[c140_g0 & 3] }, [1] = { [2] = x } }, (*p_a0)[3] = a0, *q_a0 = *a0 + 1; p_a0[(*(c140_a0 + (c140_g1 & 3))) & 1][y & 1] *= sizeof(+x); q_a0[TYPE(y) & 3]++; *(*(a0 + 1) + 1) &= sizeof(+c140_g1); p_a0++; D((*p_a0)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a0[0][0])[k_]); D(sizeof(a0[0]) + sizeof(*p_a0)); } return (N0 & c140_g0); }
u64 c140(u64 x, u64 y) { digest = effects = 7; u64 v_ = c140_run(x, y); D(v_); D(effects); D(c140_g0); D(c140_g1); D(c140_a0[0]); D(c140_a0[1]); D(c140_a0[2]); D(c140_a0[3]); return digest; }
static u8 c141_g0 = -73;
static unsigned long long c141_g1 = -30;
static s32 c141_f0(s64 x, u32 y) { effect(1 + x); { struct f_ { u32 n; u16 v[]; }; static struct f_ f0 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f0[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f0; q_->n = (0x82a42496 % ((x & 0x7f) - 200)); q_->v[c141_g1 & 3] |= (0xe988b7cau, 0x3fffffffffffffffUL); f0.v[(0xffffffeb / ((c141_g1 & 0x7f) + 1)) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f0.v[0] + f0.v[1] * 3 + f0.v[2]); D(q_->n); } return ({ typeof((enum tiny)0x4000000000000UL) q0_ = ({ enum wide q1_ = x; if (q1_ & 1) q1_ = c141_g0; else q1_++; q1_; }); q0_; }); }
static s32 c141_f1(s64 x, u32 y) { effect(2 + x); s16 v0 = TYPE(+y); if (((c141_f0('\x81', c141_g0) ?: (81)) ?: v0)) {  } return (c141_f0(c141_g0, y), ((enum negative)c141_g1)); }
static s32 (*c141_fp)(s64, u32) = c141_f0, (*c141_fns[2])(s64, u32) = { c141_f1, c141_f0 };
static _Bool c141_f2(s8 x, u16 y) { effect(3 + x); x *= c141_g0; return TYPE(+({ char q0_ = 0x4u; if (q0_ & 1) q0_ = c141_g1; else q0_++; q0_; })); }
static u64 c141_run(u64 x, u64 y) { if (((enum wide)x)) { static enum negative st0 = 54; static u16 st1 = 25; } s64 a2[] = { [0 ... 3] = TYPE(c141_g0), [2] = (34) }; u128 v3 = y; if ((0x7fffffffffffeUL != MAX(+({ u8 o0_; _Bool bo0_ = __builtin_mul_overflow((u64)y, (s64)y, &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }), +(v3 > c141_g0)))) { D((((*(a2 + (v3 & 3))) ^ (c141_g0 != v3)) > (({ __attribute__((cleanup(left))) s32 q1_ = 3; c141_g1; }) + (sizeof(enum tiny), c141_g1)))); { s16 x_p4 = (v3 << (y & 7)); typeof(x_p4) y_p4 = 3, *p4 = &x_p4, **pp_p4 = &p4; **pp_p4 += v3; if ((c141_g0 >> (W1 & 31))) *pp_p4 = &y_p4; *p4 += ((s64)v3 >> (y & 63)); D(x_p4); D(y_p4); D(*pp_p4 == &x_p4); ((y == y) ? x_p4 : y_p4); *((v3, v3) ? &x_p4 : &y_p4) ^= 5; D(x_p4 * 3 + y_p4); } } else { D(((0xf8u >> (x & 7)) > (__builtin_types_compatible_p(typeof(+2147483575), int) ?: c141_g0))); { u8 x_p5 = a2[x & 3]; typeof(x_p5) y_p5 = 3, *p5 = &x_p5, **pp_p5 = &p5; **pp_p5 ^= ({ __attribute__((cleanup(left))) s32 q2_ = 6; 0x1724dff4; }); if ((c141_g1++)) *pp_p5 = &y_p5; *p5 += MAX(+x, +v3); D(x_p5); D(y_p5); D(*pp_p5 == &x_p5); (c141_g0 ? x_p5 : y_p5); *(v3 ? &x_p5 : &y_p5) ^= 5; D(x_p5 * 3 + y_p5); } } c141_g1 |= ({ s64 q3_ = 0; for (int k_ = 0; k_ < 1; k_++) q3_ += k_; (void)(v3 = x); q3_; }); { struct f_ { enum plain n; u32 v[]; }; static struct f_ f6 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f6[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f6; q_->n = y; q_->v[(v3, v3) & 3] -= (N0 || v3); f6.v[(W1 * 0x2u) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f6.v[0] + f6.v[1] * 3 + f6.v[2]); D(q_->n); } { s16 a7[4] = { 0x6u, [3] = ({ __attribute__((cleanup(left))) s32 q4_ = 1; c141_g1; }), [1] = TYPE(+x) }; a7[x & 3] ^= ((s64)(0xad & 2147483646) << (c141_g1 & 63)); for (s32 k_ = 0; k_ < (s32)(sizeof a7 / sizeof a7[0]); k_++) D(a7[k_]); } return (y % ((x & 0x7f) - 200)); }
u64 c141(u64 x, u64 y) { digest = effects = 7; u64 v_ = c141_run(x, y); D(v_); D(effects); D(c141_g0); D(c141_g1); return digest; }
static char c142_g0 = 3;
static enum negative c142_g1 = 108;
static s32 c142_f0(s64 x, u32 y) { effect(1 + x); c142_g1 /= ((!322416847) & 0x3f) - 77; s64 v0 = (y ^ ((1421912389 - y) && (0x6bUL + y))); return 0x368d65c8; }
static u64 c142_run(u64 x, u64 y) { D((c142_f0(MAX(+c142_g1, +c142_g0), (-x)) | c142_g0)); { s64 o_p0 = (y | (x || c142_g0)), *p0 = &o_p0; *p0 += (x ?: (c142_g1 * c142_g0)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= MAX(+'\x1a', +x); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return ({ s32 q0_ = MAX(+c142_g1, +'\x0'); q0_ ^ 0xffffffb8; }); }
u64 c142(u64 x, u64 y) { digest = effects = 7; u64 v_ = c142_run(x, y); D(v_); D(effects); D(c142_g0); D(c142_g1); return digest; }
struct c143_r0 { enum negative m0; s16 m1[2]; s16 m2 : 15; s64 m3 : 64; enum negative m4 : 5; };
static void digest_c143_r0(const struct c143_r0 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m2); D(p->m3); D(p->m4); D(sizeof *p + (_Alignof(struct c143_r0) << 16)); }
static struct c143_r0 pass_c143_r0(struct c143_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c143_r0 make_c143_r0(u64 k) { struct c143_r0 v = { 0 }; effect(k); v.m4 = k; return v; }
static u64 through_c143_r0(struct c143_r0 *p, s32 k) { effect(k); p->m4 ^= k; return p->m0 + p->m4; }
static s16 c143_g0 = -2;
static char c143_g1 = -75;
static struct c143_r0 c143_s0 = { };
static s32 c143_f0(s64 x, u32 y) { effect(1 + x);  return ({ __attribute__((cleanup(left))) s32 q0_ = 4; TYPE(c143_g0); }); }
static s32 c143_f1(s64 x, u32 y) { effect(2 + x); if (x) { (void)({ { u8 x_p0 = c143_g1; typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 ^= c143_g0; if (TYPE(0)) *pp_p0 = &y_p0; *p0 += (x &= c143_g1); D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); ((!c143_g1) ? x_p0 : y_p0); *((c143_g0, 1) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } switch ((u16)(through_c143_r0(&c143_s0, c143_s0.m1[0]))) { case 0 ... 1: { D(x); } { effect(3); case 2: ; c143_s0.m0 *= ({ __attribute__((cleanup(left))) s32 q0_ = 5; __builtin_ctz((u32)x | 1u << 5); }); } case 3 ... 5: { { s32 x_p1 = TYPE(0xaed92c1f); typeof(x_p1) y_p1 = 3, *p1 = &x_p1, **pp_p1 = &p1; **pp_p1 ^= (x ? c143_g1 : c143_g0); if (c143_f0(y, (88))) *pp_p1 = &y_p1; *p1 += c143_f0(2, '\x64'); D(x_p1); D(y_p1); D(*pp_p1 == &x_p1); (c143_s0.m2 ? x_p1 : y_p1); *(((u128)0x2bu << (c143_g1 & 127)) ? &x_p1 : &y_p1) ^= 5; D(x_p1 * 3 + y_p1); } } break; case 8 ... 9: { __auto_type v2 = (u8)+c143_f0((sizeof(+x) ? c143_g1 : y), ((u8)c143_g1)); } break; case 11: {  } } c143_s0.m2; }); D(again(x & 7, c143_s0.m4)); } { s8 a_p3[8] = { ((enum wide)y), 2, 3 }, *p3 = a_p3 + 1, *const e_p3 = &a_p3[8]; D((char *)e_p3 - (char *)p3); for (p3 = a_p3; p3 < e_p3; ) D(*p3++); } return ((s32)c143_s0.m1[0]); }
static s32 (*c143_fp)(s64, u32) = c143_f0, (*c143_fns[2])(s64, u32) = { c143_f1, c143_f0 };
static unsigned long long c143_f2(_Bool x, u16 y) { effect(3 + x); c143_g1 |= (x, c143_g0); return (-((0) * c143_g0)); }
static u64 c143_run(u64 x, u64 y) { if (((struct c143_r0){ c143_s0.m3, { [0] = (0x0u + y), pass_c143_r0(c143_s0, c143_g0).m1[0] }, c143_f1(y, y), ((4) ? x : c143_g0) }).m0) { typeof((char)0) v0 = ((u128)(~c143_f2(0xffffffb9u, x)) >> (x & 127)); _Bool v1 = '\xd3'; } else { (void)({ { u32 a_p2[8] = { sizeof(+c143_g1), 2, 3 }, *p2 = a_p2 + 1, *const e_p2 = &a_p2[8]; D(*--p2); p2++; D(p2[-1] + *(p2 + 1)); *p2 ^= x; p2 += ({ _Bool q0_ = y; if (q0_ & 1) q0_ = c143_g0; else q0_++; q0_; }) & 1; for (p2 = a_p2; p2 < e_p2; ) D(*p2++); } 43; }); if (__builtin_popcountll(__builtin_types_compatible_p(typeof(+c143_s0.m1[0]), u64))) { c143_s0.m3 += 0x80; } } if (((void)MAX(+0xfffffffffffffffdUL, +c143_g0), c143_g0)) { D(c143_s0.m2); } (void)({ for (s32 g3 __attribute__((cleanup(left))) = 1, *o_g3 = &g3; o_g3; o_g3 = 0) {  } switch ((u16)(0x9c534948u)) { default: { D(c143_s0.m1[0]); } break; case -1: {  } break; case 1 ... 2: {  } } through_c143_r0(&c143_s0, 0x94); }); { u8 x_p4 = c143_f2(y, c143_g1); typeof(x_p4) y_p4 = 3, *p4 = &x_p4, **pp_p4 = &p4; **pp_p4 = ((s128)x >> (c143_g0 & 127)); if ((~0x80000000)) *pp_p4 = &y_p4; *p4 += TYPE(c143_g1); D(x_p4); D(y_p4); D(*pp_p4 == &x_p4); ((0xbda233e8 && N2) ? x_p4 : y_p4); *(x ? &x_p4 : &y_p4) ^= 5; D(x_p4 * 3 + y_p4); } return MAX(+__builtin_types_compatible_p(typeof(+y), _Bool), +(c143_g1 & x)); }
u64 c143(u64 x, u64 y) { digest = effects = 7; u64 v_ = c143_run(x, y); D(v_); D(effects); D(c143_g0); D(c143_g1); digest_c143_r0(&c143_s0); return digest; }
struct c145_r0 { enum plain m0 : 4; _Bool m1; };
static void digest_c145_r0(const struct c145_r0 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c145_r0) << 16)); }
static struct c145_r0 pass_c145_r0(struct c145_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c145_r0 make_c145_r0(u64 k) { struct c145_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c145_r0(struct c145_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
struct c145_r1 { u64 m0 : 4; enum tiny m1; };
static void digest_c145_r1(const struct c145_r1 *p) { D(p->m0); D(p->m1); D(sizeof *p + (_Alignof(struct c145_r1) << 16)); }
static struct c145_r1 pass_c145_r1(struct c145_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c145_r1 make_c145_r1(u64 k) { struct c145_r1 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c145_r1(struct c145_r1 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0 + p->m1; }
static char c145_g0 = -12720;
static u64 c145_g1 = 2;
static s128 c145_a0[4] = { 5, [2 ... 3] = 152 };
static struct c145_r0 c145_s0 = { 493950, 0 };
static struct c145_r1 c145_s1 = { -20748, 31778 };
static s32 c145_f0(s64 x, u32 y) { effect(1 + x); const enum tiny c0 = y; { enum e_ { A_, B_ = 5, C_ = sizeof(u64) } x1 = (c145_g1 || c145_g0) & 1 ? B_ : C_; switch (x1) { case A_: D(1); break; case B_: D(2); default: D(x1); } } return ((-2) & x); }
static s32 c145_f1(s64 x, u32 y) { effect(2 + x); const s16 c0 = (x ?: (x % ((c145_g0 & 0x7f) - 200))); enum plain v1 = (y >> ((c145_g1 << (y & 15)) & 7)); return (x == TYPE((33))); }
static s32 (*c145_fp)(s64, u32) = c145_f0, (*c145_fns[2])(s64, u32) = { c145_f1, c145_f0 };
static enum plain c145_f2(s64 x, u16 y) { effect(3 + x); const u64 c0 = (c145_s0.m1 ? c145_s0.m0 : ({ char q0_ = c145_g1; q0_ & '\x5d'; })); { u64 o1 = __builtin_popcountll(x); D(bump(&o1, ((-60) % ((0xe9377c98 & 0x7f) | 64)))); o1 = bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] = bump(&o1, __builtin_ctzll((u64)x | 1ul << 27)); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } return y; }
static u64 c145_run(u64 x, u64 y) { D(c145_a0[({ u8 a0_ = c145_g0; s64 ra0_ = __sync_fetch_and_add(&a0_, W0); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) & 3]); D(({ _Bool q1_ = 0; for (int k_ = 0; k_ < 1; k_++) q1_ += k_; (void)y; q1_; })); c145_g0 += ({ __auto_type q2_ = (unsigned long long)+c145_g1; q2_; }); { struct { u32 p; union { s16 q; u32 z; }; } x0 = { ((u64)c145_g1 >> (y & 63)), .q = (0x7u && c145_g0) }, y_x0 = x0; y_x0.p += 3; D(x0.p); D(y_x0.p); D(y_x0.q); } if ((({ u64 a3_ = (c145_g0 && '\xe0'); s64 ra3_ = __sync_fetch_and_and(&a3_, __builtin_clrsbll(_Alignof(u64))); ra3_ * 3 + __atomic_load_n(&a3_, 0); }) >> (c145_g1 & 15))) { { u64 o1 = (((-123) & 3)[c145_a0]); D(bump(&o1, ((s64)y << (c145_g1 & 63)))); o1 -= bump(&o1, 3); D(o1); u64 a_o1[4] = { o1, bump(&o1, 1), o1 }; a_o1[bump(&o1, 1) & 3] |= bump(&o1, '\x97'); D(o1 + a_o1[0] + a_o1[1] * 3 + a_o1[2] * 5 + a_o1[3]); } const s128 c2 = x; } typeof((s32)0) v3 = TYPE(+({ __attribute__((cleanup(left))) s32 q4_ = 5; TYPE(2147483646); })); x <<= 0x4e3d0a59bf9c32afUL & 7; return (through_c145_r1(&c145_s1, y) ?: (c145_fp)(0, 0x6UL)); }
u64 c145(u64 x, u64 y) { digest = effects = 7; u64 v_ = c145_run(x, y); D(v_); D(effects); D(c145_g0); D(c145_g1); D(c145_a0[0]); D(c145_a0[1]); D(c145_a0[2]); D(c145_a0[3]); digest_c145_r0(&c145_s0); digest_c145_r1(&c145_s1); return digest; }
struct c146_r0 { union { s16 m1; s32 m2 : 16; s32 m3[2][3]; } ; };
static void digest_c146_r0(const struct c146_r0 *p) { D(p->m1); D(p->m2); D(p->m3[0][0]); D(p->m3[0][1]); D(p->m3[0][2]); D(p->m3[1][0]); D(p->m3[1][1]); D(p->m3[1][2]); D(sizeof *p + (_Alignof(struct c146_r0) << 16)); }
static struct c146_r0 pass_c146_r0(struct c146_r0 v, u64 k) { v.m1 += effect(k); return v; }
static struct c146_r0 make_c146_r0(u64 k) { struct c146_r0 v = { 0 }; effect(k); v.m3[1][2] = k; return v; }
static u64 through_c146_r0(struct c146_r0 *p, s32 k) { effect(k); p->m3[1][2] ^= k; return p->m1 + p->m3[1][2]; }
struct c146_r1 { u16 m0[1]; s128 m1; struct { struct { _Bool m4[1]; } ; } ; union { u16 m6 : 10; union { char m8; u32 m9[1]; } ; s16 m10[2][4]; _Bool m11 : 1; } __attribute__((packed)) m5; };
static void digest_c146_r1(const struct c146_r1 *p) { D(p->m0[0]); DD(p->m1); D(p->m4[0]); D(p->m5.m6); D(p->m5.m8); D(p->m5.m9[0]); D(p->m5.m10[0][0]); D(p->m5.m10[0][1]); D(p->m5.m10[0][2]); D(p->m5.m10[0][3]); D(p->m5.m10[1][0]); D(p->m5.m10[1][1]); D(p->m5.m10[1][2]); D(p->m5.m10[1][3]); D(p->m5.m11); D(sizeof *p + (_Alignof(struct c146_r1) << 16)); }
static struct c146_r1 pass_c146_r1(struct c146_r1 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c146_r1 make_c146_r1(u64 k) { struct c146_r1 v = { 0 }; effect(k); v.m5.m11 = k; return v; }
static u64 through_c146_r1(struct c146_r1 *p, s32 k) { effect(k); p->m5.m11 ^= k; return p->m0[0] + p->m5.m11; }
static u16 c146_g0 = 77;
static u128 c146_g1 = 173;
static s128 c146_a0[4] = { 6, [2 ... 3] = 51 };
static struct c146_r0 c146_s0 = { { -1 } };
static struct c146_r1 c146_s1 = { .m5 = { .m6 = 0 } };
static s32 c146_f0(s64 x, u32 y) { effect(1 + x); y ^= (TYPE(c146_s0.m1) ? TYPE(+(c146_g1 + c146_g1)) : ((u64)(c146_g0 - c146_g1) << (c146_g0 & 63))); { s64 o_p0 = (!(c146_g0, 0x88u)), *p0 = &o_p0; *p0 *= (c146_g1 ? y : (c146_g0, y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (y ?: c146_g1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } return ((x ? x : P2) ^ c146_g1); }
static s32 c146_f1(s64 x, u32 y) { effect(2 + x); D((((x * c146_g1) ?: ((u8 *)&(u64){ y })[5]), (c146_g1 | ((-71) * 0x2)))); D(__builtin_ctzll((u64)(c146_g1 | __builtin_choose_expr(1, y, 0x6489e311u)) | 1ul << 33)); return c146_f0((c146_g1 ^ c146_g1), c146_s0.m3[0][1]); }
static s32 (*c146_fp)(s64, u32) = c146_f0, (*c146_fns[2])(s64, u32) = { c146_f1, c146_f0 };
static s16 c146_f2(enum wide x, s16 y) { effect(3 + x); if ((1397977081 + (c146_g0 ? 0x2bu : c146_g0))) return TYPE(+c146_f0(_Alignof(u64), c146_g0)); return ({ s32 o0_; _Bool bo0_ = __builtin_add_overflow((u32)TYPE(+y), (s8)c146_f1(y, c146_g0), &o0_); bo0_ ? ~(u64)o0_ : (u64)o0_; }); }
static u64 c146_run(u64 x, u64 y) { { u16 o_p0 = __builtin_constant_p('\x59'), *p0 = &o_p0; *p0 *= __builtin_popcountl(__builtin_parityll(c146_g1)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (-y); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } y ^= (((c146_g0 & x) ?: c146_f2(c146_g1, 225)) ? (TYPE(+1857204537) ?: (x ?: c146_g1)) : ((+0xffffffb1u) ?: __builtin_clzl((u64)c146_g1 | 1ul << 60))); return (c146_s1.m5.m9[0], ((s64)y << (x & 63))); }
u64 c146(u64 x, u64 y) { digest = effects = 7; u64 v_ = c146_run(x, y); D(v_); D(effects); D(c146_g0); D(c146_g1); D(c146_a0[0]); D(c146_a0[1]); D(c146_a0[2]); D(c146_a0[3]); digest_c146_r0(&c146_s0); digest_c146_r1(&c146_s1); return digest; }
struct c147_r0 { s16 m0 : 15; };
static void digest_c147_r0(const struct c147_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c147_r0) << 16)); }
static struct c147_r0 pass_c147_r0(struct c147_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c147_r0 make_c147_r0(u64 k) { struct c147_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c147_r0(struct c147_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static u64 c147_g0 = 0;
static enum tiny c147_g1 = -108;
static enum tiny c147_a0[4] = { 2, [2 ... 3] = 3 };
static struct c147_r0 c147_s0 = { 73 };
static s32 c147_f0(s64 x, u32 y) { effect(1 + x); { union { struct c147_r0 r; u8 b[sizeof(struct c147_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 191, sizeof un0); un0.r.m0 |= ((x || c147_g1) ^ c147_s0.m0); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)(c147_g1, (0)) % sizeof un0.b] ^= (0x8a012f86 ?: c147_g1); digest_c147_r0(&un0.r); } { { __attribute__((cleanup(left))) s32 g2 = 1; __attribute__((cleanup(left))) s32 g3 = 2; if (({ enum negative q0_ = 0xc0UL; if (q0_ & 1) q0_ = (-2); else q0_++; q0_; })) goto g1; for (s32 g4 __attribute__((cleanup(left))) = 3, *o_g4 = &g4; o_g4; o_g4 = 0) { { u16 o_p5 = ((_Bool)((P2 & 3)[c147_a0])), *p5 = &o_p5; *p5 = (-((char)0x0)); D(*p5 + o_p5); u8 *b_p5 = (u8 *)p5; b_p5[0] ^= (y | x); D(o_p5); D(((u64)p5 & (sizeof(*p5) - 1)) + (p5 == &o_p5) + !p5); } { u32 o_p6 = c147_s0.m0, *p6 = &o_p6; *p6 -= (c147_s0.m0, ((c147_g1 & 3)[c147_a0])); D(*p6 + o_p6); u8 *b_p6 = (u8 *)p6; b_p6[0] ^= (c147_g0, y); D(o_p6); D(((u64)p6 & (sizeof(*p6) - 1)) + (p6 == &o_p6) + !p6); } } { union { struct c147_r0 r; u8 b[sizeof(struct c147_r0)]; u16 h[2]; } un7; __builtin_memset(&un7, 54, sizeof un7); un7.r.m0 = c147_s0.m0; for (u32 k_ = 0; k_ < sizeof un7.b; k_++) D(un7.b[k_]); un7.b[(u64)({ s128 q1_ = y; if (q1_ & 1) q1_ = '\x55'; else q1_++; q1_; }) % sizeof un7.b] ^= (c147_g0 += c147_g1); digest_c147_r0(&un7.r); } } effect(3); g1: ; } return pass_c147_r0(c147_s0, (0xf8851a04 ? y : y)).m0; }
static s32 c147_f1(s64 x, u32 y) { effect(2 + x); D(((s128)(((92), c147_g1) ? c147_s0.m0 : c147_g0))); { { __attribute__((cleanup(left))) s32 g1 = 1; __attribute__((cleanup(left))) s32 g2 = 2; if (c147_s0.m0) goto g0; if (c147_g1) {  } else { c147_g0 += c147_g1; D(c147_s0.m0); } switch ((u8)((!((-49) ?: y)) % 9)) { case -2 ... 0: {  } default: { if (((((struct c147_r0){ }).m0 ? c147_s0 : c147_s0).m0, (sizeof(enum tiny) ?: (c147_g0 - c147_g1)))) { s32 v3 = (*(c147_a0 + ((((enum plain)y), (+c147_g0)) & 3))); enum negative v4 = (-4); } else { s8 v5 = (((!x) * (x * c147_g1)) ? (+c147_s0.m0) : ((0xfa487d29 ?: x) ?: '\x85')); enum wide v6 = ((*(c147_a0 + (c147_s0.m0 & 3))), '\x6e'); } } break; } } effect(2); g0: ; } return ((c147_g1, c147_g0) ? c147_a0[c147_g0 & 3] : (y && P2)); }
static s32 (*c147_fp)(s64, u32) = c147_f0, (*c147_fns[2])(s64, u32) = { c147_f1, c147_f0 };
static u16 c147_f2(enum negative x, s8 y) { effect(3 + x);  return y; }
static u64 c147_run(u64 x, u64 y) { { union { struct c147_r0 r; u8 b[sizeof(struct c147_r0)]; u16 h[2]; } un0; __builtin_memset(&un0, 18, sizeof un0); un0.r.m0 -= (({ __auto_type q0_ = (s32)+x; q0_; }) - c147_s0.m0); for (u32 k_ = 0; k_ < sizeof un0.b; k_++) D(un0.b[k_]); un0.b[(u64)c147_g1 % sizeof un0.b] ^= ((enum tiny)c147_g1); digest_c147_r0(&un0.r); } __auto_type v1 = (enum plain)+(((-x) ? c147_a0[x & 3] : (c147_s0.m0 *= c147_g1)) || (~c147_g1)); { union { struct c147_r0 r; u8 b[sizeof(struct c147_r0)]; u16 h[2]; } un2; __builtin_memset(&un2, 208, sizeof un2); un2.r.m0 ^= (+c147_s0.m0); for (u32 k_ = 0; k_ < sizeof un2.b; k_++) D(un2.b[k_]); un2.b[(u64)(-107) % sizeof un2.b] ^= ((char)y); digest_c147_r0(&un2.r); } return (c147_s0.m0 ?: ((u64)c147_g1)); }
u64 c147(u64 x, u64 y) { digest = effects = 7; u64 v_ = c147_run(x, y); D(v_); D(effects); D(c147_g0); D(c147_g1); D(c147_a0[0]); D(c147_a0[1]); D(c147_a0[2]); D(c147_a0[3]); digest_c147_r0(&c147_s0); return digest; }
static enum wide c148_g0 = 4;
static u128 c148_g1 = -161;
static s32 c148_f0(s64 x, u32 y) { effect(1 + x); x = x + ((((s128)c148_g1) << (c148_g1 & 7)) & y); return c148_g0; }
static s32 c148_f1(s64 x, u32 y) { effect(2 + x); y ^= (((u32)({ __auto_type q0_ = (u32)+c148_g1; q0_; })) || ((char)TYPE(c148_g1))); u8 v0 = (c148_g0++); return c148_g1; }
static s32 (*c148_fp)(s64, u32) = c148_f0, (*c148_fns[2])(s64, u32) = { c148_f1, c148_f0 };
static u64 c148_run(u64 x, u64 y) { c148_g1 *= ((TYPE(+x), c148_f0(c148_g0, y)) >> (x & 7)); return (*c148_fp)(c148_g0, y); }
u64 c148(u64 x, u64 y) { digest = effects = 7; u64 v_ = c148_run(x, y); D(v_); D(effects); D(c148_g0); D(c148_g1); return digest; }
struct c149_r0 { unsigned long long m0[2]; u32 m1 : 29; };
static void digest_c149_r0(const struct c149_r0 *p) { D(p->m0[0]); D(p->m0[1]); D(p->m1); D(sizeof *p + (_Alignof(struct c149_r0) << 16)); }
static struct c149_r0 pass_c149_r0(struct c149_r0 v, u64 k) { v.m0[0] += effect(k); return v; }
static struct c149_r0 make_c149_r0(u64 k) { struct c149_r0 v = { 0 }; effect(k); v.m1 = k; return v; }
static u64 through_c149_r0(struct c149_r0 *p, s32 k) { effect(k); p->m1 ^= k; return p->m0[0] + p->m1; }
static char c149_g0 = 4;
static u8 c149_g1 = 243;
static u8 c149_a0[4] = { 3, [2 ... 3] = 167 };
static struct c149_r0 c149_s0 = { };
static s32 c149_f0(s64 x, u32 y) { effect(1 + x); { s64 o_p0 = (x, (c149_g1 || c149_g1)), *p0 = &o_p0; *p0 -= ((struct c149_r0){ .m0 = { y }, .m1 = c149_g1 }).m1; D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (c149_g0 || N0); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } { struct c149_r0 r1 = { { [1 ... 1] = '\x22' }, 51 }; struct c149_r0 *p_r1 = &r1, c_r1 = *p_r1; r1.m1 -= ({ s64 q0_ = 0x5UL; if (q0_ & 1) q0_ = TYPE(+x); else q0_++; q0_; }); r1 = pass_c149_r0(*p_r1, c149_g0); __builtin_memcpy(&r1, &c_r1, sizeof(r1)); D(offsetof(struct c149_r0, m0[0]) * 64 + sizeof(p_r1->m0[0])); digest_c149_r0(&r1); } return __builtin_constant_p(1311340744); }
static s32 c149_f1(s64 x, u32 y) { effect(2 + x); { u64 o0 = 0x2000000; D(variadic(0, "")); } { struct c149_r0 r1 = { { [1] = ((y - y) && (y >> (x & 15))) }, 219 }; struct c149_r0 *p_r1 = &r1, c_r1 = *p_r1; D((((u8)2) ? r1 : c_r1).m0[1]); *p_r1 = (struct c149_r0){ .m0 = { (115) } }; D(through_c149_r0(p_r1, (c149_g1 / ((0 & 0x7f) | 64)))); *p_r1 = (struct c149_r0){ { [0] = y, ((y / ((c149_g1 & 0x7f) - 200)) >> (c149_g0 & 31)) }, 0xf43e6cc1u }; p_r1->m1 -= (((void)c149_g1, x) ^ (0x1UL ?: x)); digest_c149_r0(&r1); } return through_c149_r0(&c149_s0, (0x6a2a2983 | x)); }
static s32 (*c149_fp)(s64, u32) = c149_f0, (*c149_fns[2])(s64, u32) = { c149_f1, c149_f0 };
static enum negative c149_f2(enum wide x, s64 y) { effect(3 + x); c149_s0.m0[0] += y; D((--c149_g1)); return (((void)c149_g0, x) % ((c149_g1 & 0x7f) - 200)); }
static u64 c149_run(u64 x, u64 y) { { typeof(x) w_ = ONCE(x); *(volatile typeof(x) *)&x = w_ + __builtin_types_compatible_p(typeof(+c149_g0), unsigned); D(x); } return ((x * c149_g0) ^ (c149_fp)(c149_g1, c149_g1)); }
u64 c149(u64 x, u64 y) { digest = effects = 7; u64 v_ = c149_run(x, y); D(v_); D(effects); D(c149_g0); D(c149_g1); D(c149_a0[0]); D(c149_a0[1]); D(c149_a0[2]); D(c149_a0[3]); digest_c149_r0(&c149_s0); return digest; }
static char c150_g0 = -16162;
static u8 c150_g1 = -26;
static s32 c150_f0(s64 x, u32 y) { effect(1 + x); D(c150_g1 *= (y |= '\x9e')); s32 v0 = 0x7UL; return c150_g0; }
static s32 c150_f1(s64 x, u32 y) { effect(2 + x); D(c150_g0 = (y++)); { u64 o0 = (81); D(variadic(4, "qiip", (s128)2147483646, (int)(x >> ((107) & 31)), (s8)"text\x80\0\377"[c150_g1 & 7], &o0)); } return y; }
static s32 (*c150_fp)(s64, u32) = c150_f0, (*c150_fns[2])(s64, u32) = { c150_f1, c150_f0 };
static u32 c150_f2(u128 x, u16 y) { effect(3 + x); D(c150_g1 &= (--y)); const u16 c0 = y; return ({ __auto_type q0_ = (s128)+x; q0_; }); }
static u64 c150_run(u64 x, u64 y) { (void)({  ({ u16 q0_ = c150_g1; q0_ ^ '\xfe'; }); }); const char c0 = ((*c150_fns[1])(c150_g0, 0x1UL) << ('\x79' & 31)); D(y ^= (x--)); return (__builtin_choose_expr(P2 > P3, 0x1, 156) ^ ((void)c150_g0, y)); }
u64 c150(u64 x, u64 y) { digest = effects = 7; u64 v_ = c150_run(x, y); D(v_); D(effects); D(c150_g0); D(c150_g1); return digest; }
static enum tiny c151_g0 = -11460;
static enum wide c151_g1 = -129;
static s32 c151_f0(s64 x, u32 y) { effect(1 + x); { u64 o0 = 536119851; D(variadic(0, "")); } for (s32 i1 = 0, n_i1 = 0; n_i1 < 1 && i1 < 8; n_i1++, i1++) { D((~(c151_g0 &= (N0, x)))); for (s32 i2 = 0, n_i2 = 0; n_i2 < 1 && i2 < 5; n_i2++, i2++) {  } } return (y * c151_g0); }
static s32 c151_f1(s64 x, u32 y) { effect(2 + x); D((((y = (-112)) - (-1)) << (__builtin_clrsb(c151_g0) & 7))); enum wide a0[2 + 2] = { [1 ... 2] = 0xe075e41896d5c5ebUL, __builtin_types_compatible_p(typeof(+c151_g1), _Bool) }; return ((c151_g1 >> (0x0 & 15)) | x); }
static s32 (*c151_fp)(s64, u32) = c151_f0, (*c151_fns[2])(s64, u32) = { c151_f1, c151_f0 };
static u16 c151_f2(unsigned long long x, enum tiny y) { effect(3 + x); c151_g0 /= ((~c151_g1) & 0x3f) - 77; static enum plain st0 = 23; return __builtin_constant_p('\x2a'); }
static u64 c151_run(u64 x, u64 y) { static u16 st0 = 49; char a1[4] = { (c151_f2(1, c151_g0) ^ ({ __attribute__((cleanup(left))) s32 q0_ = 1; st0; })), [3] = ((+y) >> (118 & 31)), [1] = c151_f2(N0, c151_g1) }; c151_g1 ^= '\xff'; u8 a2[] = { [0 ... 3] = (c151_g0 += st0), [1] = 0x4 }; st0 %= (c151_f2(241740312, c151_g1) & 0x3f) - 77; D(((c151_f2('\xed', c151_g1), (c151_g1 + _Alignof(u64))) >> (('\xff' % ((0xffffffcbu & 0x7f) | 64)) & 7))); D(((u8 *)&(u64){ c151_g0 })[2]); return (({ u8 q1_ = 0; for (int k_ = 0; k_ < 2; k_++) q1_ += k_; (void)y; q1_; }), ({ typeof((u8)c151_g1) q2_ = c151_g1; q2_; })); }
u64 c151(u64 x, u64 y) { digest = effects = 7; u64 v_ = c151_run(x, y); D(v_); D(effects); D(c151_g0); D(c151_g1); return digest; }
static s64 c152_g0 = 5211;
static u128 c152_g1 = 3;
static s32 c152_f0(s64 x, u32 y) { effect(1 + x); s16 a0[4] = { (y ? c152_g1 : x) }; typeof((_Bool)0) v1 = ((void)((s128)x << (y & 127)), TYPE((c152_g1 &= _Alignof(u64)))); return ((u16)c152_g0); }
static u64 c152_run(u64 x, u64 y) { y = (((void)c152_g0, ((void)x, (-2))) * (((void)c152_g1, N2) + x)); _Bool v0 = ((u128)(y -= ((u64)T1)) >> ((c152_g1 ? 484511408 : sizeof(enum tiny)) & 127)); (void)({ v0 >>= (x ? c152_g0 : c152_g0) & 7; { _Bool a1[2][3] = { { c152_f0(x, (-33)), (c152_g1 ? v0 : c152_g0) }, [1] = { [2] = ((s128)y << (0x16 & 127)) } }, (*p_a1)[3] = a1, *q_a1 = *a1 + 1; p_a1[((enum plain)v0) & 1][x & 1] *= (c152_g1 ^ c152_g0); q_a1[c152_g1 & 3]++; *(*(a1 + 1) + 1) = (x & y); p_a1++; D((*p_a1)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a1[0][0])[k_]); D(sizeof(a1[0]) + sizeof(*p_a1)); } (v0 + y); }); return ((x - c152_g0) * (x ? x : c152_g1)); }
u64 c152(u64 x, u64 y) { digest = effects = 7; u64 v_ = c152_run(x, y); D(v_); D(effects); D(c152_g0); D(c152_g1); return digest; }
static _Bool c153_g0 = -28660;
static u64 c153_g1 = -88;
static u16 c153_a0[4] = { 0, [2 ... 3] = 83 };
static s32 c153_f0(s64 x, u32 y) { effect(1 + x); enum negative a0[2 + 2] = { [1 ... 2] = 0xffffffffffffff9fUL, x }; y >>= ((s64)c153_g1 >> (x & 63)) & 7; return (MAX(+x, +y) ? (y >> (0xffffff8bu & 7)) : (sizeof(enum tiny) >> ('\x61' & 31))); }
static s32 c153_f1(s64 x, u32 y) { effect(2 + x); D(x); x <<= (y ? y : y) & 7; return (c153_g1 |= (c153_g0 ? c153_g0 : x)); }
static s32 (*c153_fp)(s64, u32) = c153_f0, (*c153_fns[2])(s64, u32) = { c153_f1, c153_f0 };
static u8 c153_f2(enum negative x, u16 y) { effect(3 + x); enum { k0 = sizeof(u64) * 3 }; enum tiny a1[] = { [0 ... 3] = ({ __attribute__((cleanup(left))) s32 q0_ = 5; y; }), [0] = 0x996cf338u }; return ((s64)c153_g1); }
static u64 c153_run(u64 x, u64 y) { { u32 n0 = 3; do { c153_a0["text\x80\0\377"[x & 7] & 3] -= ((unsigned long long)((void)c153_g0, (0x80000000 ?: c153_g0))); u32 a1[4] = { ({ u8 q0_ = (y << (y & 15)); if (q0_ & 1) q0_ = (x ^ c153_g0); else q0_++; q0_; }), [3] = (0x7UL * x), [1] = '\x0' }; } while (--n0 > 0 && MAX(+7, +c153_g0)); } enum plain v2 = ({ __attribute__((cleanup(left))) s32 q1_ = 4; (MAX(+c153_g0, +c153_g1) >> (c153_g1 & 31)); }); enum plain v3 = c153_g1; enum tiny v4 = ((s16)((void)x, (v2 + (106)))); v2 <<= ((s64)v3 << (v3 & 63)) & 7; s128 a5[] = { [0 ... 3] = (v3 ^ 0x6u), [0] = N0 }; { struct f_ { enum negative n; s16 v[]; }; static struct f_ f6 = { 3, { 5, 6, [2] = 7 } }; _Alignas(16) u8 b_f6[96] = { 0 }; struct f_ *q_ = (struct f_ *)b_f6; q_->n = ({ __auto_type q2_ = (enum tiny)+v4; q2_; }); q_->v[v3 & 3] = c153_g1; f6.v[(c153_g1 | c153_g1) & 1]++; D(sizeof(struct f_) + offsetof(struct f_, v[2])); for (u32 k_ = 0; k_ < 4; k_++) D(q_->v[k_]); D(f6.v[0] + f6.v[1] * 3 + f6.v[2]); D(q_->n); } return x; }
u64 c153(u64 x, u64 y) { digest = effects = 7; u64 v_ = c153_run(x, y); D(v_); D(effects); D(c153_g0); D(c153_g1); D(c153_a0[0]); D(c153_a0[1]); D(c153_a0[2]); D(c153_a0[3]); return digest; }
struct c154_r0 { s64 m0 : 35; s8 m1 : 4; s16 m2 : 13; u16 m3 : 11; _Bool m4 : 1; u8 m5[3]; struct { s64 m7 : 3; } ; } __attribute__((packed));
static void digest_c154_r0(const struct c154_r0 *p) { D(p->m0); D(p->m1); D(p->m2); D(p->m3); D(p->m4); D(p->m5[0]); D(p->m5[1]); D(p->m5[2]); D(p->m7); D(sizeof *p + (_Alignof(struct c154_r0) << 16)); }
static struct c154_r0 pass_c154_r0(struct c154_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c154_r0 make_c154_r0(u64 k) { struct c154_r0 v = { 0 }; effect(k); v.m7 = k; return v; }
static u64 through_c154_r0(struct c154_r0 *p, s32 k) { effect(k); p->m7 ^= k; return p->m0 + p->m7; }
static _Bool c154_g0 = -18;
static u32 c154_g1 = -80;
static u64 c154_a0[4] = { 8, [2 ... 3] = 33 };
static struct c154_r0 c154_s0 = { .m5 = { [1 ... 2] = -61, [1] = -100 } };
static s32 c154_f0(s64 x, u32 y) { effect(1 + x); { u16 o_p0 = ((s128)c154_s0.m1 << (c154_g1 & 127)), *p0 = &o_p0; *p0 &= (TYPE((-86)) || (-x)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= (sizeof(enum tiny), c154_g1); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } struct c154_r0 r1 = make_c154_r0(((s128)TYPE(x) >> (x & 127))); return c154_g0; }
static s32 c154_f1(s64 x, u32 y) { effect(2 + x); c154_g0 &= y; enum wide v0 = ((({ u8 t0_[16] = "23456789abc"; __builtin_memcpy(t0_ + 1, (u64[]){ c154_g1 }, 7); t0_[15] = 0; ((__builtin_memcmp(t0_, "2345678", 7) > 0) - (__builtin_memcmp(t0_, t0_ + 1, 7) < 0)); }) + c154_f0(c154_g0, x)) * (((s128)c154_g0 << (c154_g0 & 127)) << (c154_g1 & 7))); return c154_s0.m4; }
static s32 (*c154_fp)(s64, u32) = c154_f0, (*c154_fns[2])(s64, u32) = { c154_f1, c154_f0 };
static u64 c154_run(u64 x, u64 y) { x = c154_g1; { s32 x_p0 = (y ? T1 : y); typeof(x_p0) y_p0 = 3, *p0 = &x_p0, **pp_p0 = &p0; **pp_p0 = __builtin_types_compatible_p(typeof(+y), unsigned); if ((N0 & 0x5UL)) *pp_p0 = &y_p0; *p0 += c154_g0; D(x_p0); D(y_p0); D(*pp_p0 == &x_p0); (({ u64 a0_ = x; s64 ra0_ = __sync_bool_compare_and_swap(&a0_, a0_, y); ra0_ * 3 + __atomic_load_n(&a0_, 0); }) ? x_p0 : y_p0); *((c154_g0, c154_g0) ? &x_p0 : &y_p0) ^= 5; D(x_p0 * 3 + y_p0); } struct c154_r0 r1 = { .m2 = 0x6b761f95u, .m0 = 0xffffffffffffff97UL, .m3 = '\xb5' }; { enum plain a2[2][3] = { { (!c154_g1), (y & y) }, [1] = { [2] = through_c154_r0(&r1, y) } }, (*p_a2)[3] = a2, *q_a2 = *a2 + 1; p_a2[(!y) & 1][(x, c154_g1) & 1] *= ((x + c154_g0) ? (+0xffffffffffffff7cUL) : ('\x5a' && c154_g0)); q_a2[c154_g1 & 3]++; *(*(a2 + 1) + 1) |= (c154_g0 ^ '\x64'); p_a2++; D((*p_a2)[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&a2[0][0])[k_]); D(sizeof(a2[0]) + sizeof(*p_a2)); } D(((TYPE(c154_g0), r1.m0) ? ((struct c154_r0){ }).m2 : c154_f1(r1.m1, ((u128)y << (x & 127))))); return ((u128)(y && x) >> (y & 127)); }
u64 c154(u64 x, u64 y) { digest = effects = 7; u64 v_ = c154_run(x, y); D(v_); D(effects); D(c154_g0); D(c154_g1); D(c154_a0[0]); D(c154_a0[1]); D(c154_a0[2]); D(c154_a0[3]); digest_c154_r0(&c154_s0); return digest; }
static s16 c155_g0 = 165;
static u64 c155_g1 = -130;
static s32 c155_f0(s64 x, u32 y) { effect(1 + x); if ((((u8)c155_g0) % ((y & 0x7f) + 1))) goto l0; { { { __attribute__((cleanup(left))) s32 g2 = 1; __attribute__((cleanup(left))) s32 g3 = 2; if (('\x34' / ((x & 0x7f) - 200))) goto g1; (void)({ D((~(0xffffffffu | '\x7'))); D(((c155_g1 - (815903720 >> (c155_g1 & 31))) >> (P2 & 7))); 0x59ceb179; }); D(__builtin_expect(c155_g1, 1)); } effect(2); g1: ; } } l0: ; (void)({ if (((y &= c155_g0) ^ (sizeof(enum tiny) - 5))) goto l4; { { { __attribute__((cleanup(left))) s32 g6 = 3; __attribute__((cleanup(left))) s32 g7 = 4; if ((c155_g0 += x)) goto g5;  } effect(4); g5: ; } D((x = (~(c155_g1 / (((-47) & 0x7f) - 200))))); } l4: ; enum plain v8 = sizeof(+y); y; }); return __builtin_types_compatible_p(typeof(+(0x100000 ? 234 : x)), int); }
static s32 c155_f1(s64 x, u32 y) { effect(2 + x); y ^= y + (((x ? c155_g1 : c155_g0) >> (c155_g1 & 7)) << (c155_g0 & 7)); return c155_g1; }
static s32 (*c155_fp)(s64, u32) = c155_f0, (*c155_fns[2])(s64, u32) = { c155_f1, c155_f0 };
static u8 c155_f2(s64 x, u128 y) { effect(3 + x); { s8 a_p0[8] = { c155_g0, 2, 3 }, *p0 = a_p0 + 1, *const e_p0 = &a_p0[8]; D(*--p0); p0++; for (p0 = a_p0; p0 < e_p0; ) D(*p0++); } D(sizeof(+((0x80000000000UL >> (sizeof(enum tiny) & 15)) & (y ^ c155_g1)))); return c155_f0(sizeof(+c155_g1), ((enum negative)y)); }
static u64 c155_run(u64 x, u64 y) { c155_g1 = c155_g1 + y; u32 v0 = ((s16)y); (void)({  c155_g0; }); switch ((int)((x % ((x & 0x7f) + 1)) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g2 = 1; if ((c155_g0 + v0)) break; if (((enum tiny)((u64)c155_g0))) goto l3; { y = c155_f2(0x1000000UL, '\x25'); for (u32 n_g4 = 0; n_g4 < 3; n_g4++) { __attribute__((cleanup(left))) s32 g5 = 2; if (c155_f0('\x3', x)) break; __attribute__((cleanup(left))) s32 g6 = 3; D((((u8)(+c155_g0)) % (((x << (x & 15)) & 0x7f) + 1))); } } l3: ; } case 2: { __attribute__((cleanup(left))) s32 g7 = 4;  break; } default: effect(9); } switch ((int)(((enum plain)c155_g1) & 3)) { case 1: { __attribute__((cleanup(left))) s32 g9 = 5; if (sizeof(+c155_g0)) break; c155_g1 ^= (-4); D(((enum plain)c155_f0(((enum wide)v0), x))); } case 2: { __attribute__((cleanup(left))) s32 g10 = 6; switch ((s32)(c155_f0((c155_g1 / ((c155_g0 & 0x7f) + 1)), (y >> (y & 31))) & 7)) { case -1: { if ((c155_fns[1])(c155_g1, v0)) goto l11; { { u16 a_p12[8] = { x, 2, 3 }, *p12 = a_p12 + 1, *const e_p12 = &a_p12[8]; D((char *)e_p12 - (char *)p12); D(*--p12); p12++; for (p12 = a_p12; p12 < e_p12; ) D(*p12++); } } l11: ; } break; case 1 ... 3: { { u64 o13 = sizeof(+c155_g0); D(bump(&o13, (x | y))); o13 ^= bump(&o13, 3); D(o13); u64 a_o13[4] = { o13, bump(&o13, 1), o13 }; a_o13[bump(&o13, 1) & 3] = bump(&o13, (++v0)); D(o13 + a_o13[0] + a_o13[1] * 3 + a_o13[2] * 5 + a_o13[3]); } } break; } break; } default: effect(9); } { u64 o14 = ((unsigned long long)0x4); D(bump(&o14, v0)); o14 = bump(&o14, 3); D(o14); u64 a_o14[4] = { o14, bump(&o14, 1), o14 }; a_o14[bump(&o14, 1) & 3] &= bump(&o14, y); D(o14 + a_o14[0] + a_o14[1] * 3 + a_o14[2] * 5 + a_o14[3]); } return ((~y) >> (c155_g1 & 15)); }
u64 c155(u64 x, u64 y) { digest = effects = 7; u64 v_ = c155_run(x, y); D(v_); D(effects); D(c155_g0); D(c155_g1); return digest; }
static enum plain c156_g0 = 31;
static enum tiny c156_g1 = -26115;
static s32 c156_a0[4] = { 5, [2 ... 3] = 160 };
static u64 c156_run(u64 x, u64 y) { D((sizeof(+y) | (c156_g1 ? ((void)_Alignof(u64), c156_g0) : (0x3 + x)))); { u64 o0 = 2133863560; D(variadic(2, "sq", (struct pair){ ((void)'\x0', W1), (W1 ^ 0x474a467a536376a4UL) }, (s128)x)); } { typedef u64 t1; t1 t1v = c156_g0; D(t1v * sizeof(t1)); } DD((((void)c156_g0, (109 <= c156_g1)) > sizeof(+c156_g1))); switch ((s64)(c156_g0 % 9)) { case -1 ... 1: { switch ((u64)((x, c156_g1) & 7)) { case -1: {  } break; case 2 ... 3: { switch ((u32)(("text\x80\0\377"[0xffffff95 & 7] | ((-16) <= c156_g0)) & 15)) { case -2 ... -1: { c156_a0[(y ? 0x3bbd881b293606dcUL : y) & 3] -= TYPE(+((0x7341964au, W0) * (0x7u + x))); } break; case 2 ... 3: { static s64 st2 = 50; } break; } } break; } } break; case 3 ... 5: { c156_g0 += (c156_a0[0x1 & 3], "text\x80\0\377"[(x, c156_g1) & 7]); } break; default: {  } } D((c156_g1 ?: (((enum negative)c156_g0) ?: 0xfffffffffffffff2UL))); (void)({ { union { enum wide p; u8 q; u8 b[16]; } x3 = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; x3.b[((-1) != x) & 3] ^= c156_a0[y & 3]; D(x3.b[0] + x3.b[3] * 256); } ((0) >= x); }); return TYPE(+c156_g0); }
u64 c156(u64 x, u64 y) { digest = effects = 7; u64 v_ = c156_run(x, y); D(v_); D(effects); D(c156_g0); D(c156_g1); D(c156_a0[0]); D(c156_a0[1]); D(c156_a0[2]); D(c156_a0[3]); return digest; }
struct c157_r0 { u16 m0; u64 m1[4]; u64 m2 __attribute__((packed)); enum plain m3; };
static void digest_c157_r0(const struct c157_r0 *p) { D(p->m0); D(p->m1[0]); D(p->m1[1]); D(p->m1[2]); D(p->m1[3]); D(p->m2); D(p->m3); D(sizeof *p + (_Alignof(struct c157_r0) << 16)); }
static struct c157_r0 pass_c157_r0(struct c157_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c157_r0 make_c157_r0(u64 k) { struct c157_r0 v = { 0 }; effect(k); v.m3 = k; return v; }
static u64 through_c157_r0(struct c157_r0 *p, s32 k) { effect(k); p->m3 ^= k; return p->m0 + p->m3; }
struct c157_r1 { u64 m0 : 54; u8 m1; u32 m2[1]; u64 m3 : 5; s32 m4; enum plain m5 : 4; s16 m6 : 13; } __attribute__((aligned(8)));
static void digest_c157_r1(const struct c157_r1 *p) { D(p->m0); D(p->m1); D(p->m2[0]); D(p->m3); D(p->m4); D(p->m5); D(p->m6); D(sizeof *p + (_Alignof(struct c157_r1) << 16)); }
static struct c157_r1 pass_c157_r1(struct c157_r1 v, u64 k) { v.m0 += effect(k); return v; }
static struct c157_r1 make_c157_r1(u64 k) { struct c157_r1 v = { 0 }; effect(k); v.m6 = k; return v; }
static u64 through_c157_r1(struct c157_r1 *p, s32 k) { effect(k); p->m6 ^= k; return p->m0 + p->m6; }
static enum tiny c157_g0 = 9340;
static u8 c157_g1 = -30837;
static enum negative c157_a0[4] = { 0, [2 ... 3] = 66 };
static struct c157_r0 c157_s0 = { 26766, { [3 ... 3] = 6 } };
static struct c157_r1 c157_s1 = { .m2 = { [0] = 5 } };
static u64 c157_run(u64 x, u64 y) { D(({ s64 a0_ = c157_g0; s64 ra0_ = __sync_xor_and_fetch(&a0_, (y ^= (++x))); ra0_ * 3 + __atomic_load_n(&a0_, 0); })); D(((__builtin_expect(0xffffff4d, 0) << (y & 7)) | (c157_g0 >> (x & 15)))); D(__builtin_types_compatible_p(typeof(+__builtin_types_compatible_p(typeof(+y), _Bool)), int)); D(({ typeof((_Bool)x) q1_ = "text\x80\0\377"[(c157_g0 && c157_g0) & 7]; q1_; })); switch ((s8)(c157_g1 & 15)) { case -2 ... -1: { D(((3 * y) ?: ({ u8 t2_[16] = "23456789abc"; __builtin_memmove(t2_ + 1, t2_, 5); t2_[15] = 0; text((char *)t2_); }))); } break; } y &= c157_g1; return y; }
u64 c157(u64 x, u64 y) { digest = effects = 7; u64 v_ = c157_run(x, y); D(v_); D(effects); D(c157_g0); D(c157_g1); D(c157_a0[0]); D(c157_a0[1]); D(c157_a0[2]); D(c157_a0[3]); digest_c157_r0(&c157_s0); digest_c157_r1(&c157_s1); return digest; }
static enum wide c158_g0 = -15972;
static unsigned long long c158_g1 = 110;
static unsigned long long c158_a0[4] = { 2, [2 ... 3] = 46 };
static s32 c158_f0(s64 x, u32 y) { effect(1 + x);  return ((x & c158_g1) != x); }
static s32 c158_f1(s64 x, u32 y) { effect(2 + x);  return c158_f0((y & y), (N2 | c158_g1)); }
static s32 (*c158_fp)(s64, u32) = c158_f0, (*c158_fns[2])(s64, u32) = { c158_f1, c158_f0 };
static s16 c158_f2(u8 x, u64 y) { effect(3 + x); { s16 o_p0 = (c158_fns[1])(x, sizeof(+y)), *p0 = &o_p0; *p0 = (561544660 * sizeof(+y)); D(*p0 + o_p0); u8 *b_p0 = (u8 *)p0; b_p0[0] ^= TYPE(+c158_g0); D(o_p0); D(((u64)p0 & (sizeof(*p0) - 1)) + (p0 == &o_p0) + !p0); } D((TYPE(+c158_f0(0xffffffffffffff63UL, x)) <= x)); return c158_f0(sizeof(+c158_g1), TYPE(y)); }
static u64 c158_run(u64 x, u64 y) { c158_g0 /= (TYPE(5) & 0x3f) - 77; return 0x5u; }
u64 c158(u64 x, u64 y) { digest = effects = 7; u64 v_ = c158_run(x, y); D(v_); D(effects); D(c158_g0); D(c158_g1); D(c158_a0[0]); D(c158_a0[1]); D(c158_a0[2]); D(c158_a0[3]); return digest; }
struct c159_r0 { unsigned long long m0; } __attribute__((packed));
static void digest_c159_r0(const struct c159_r0 *p) { D(p->m0); D(sizeof *p + (_Alignof(struct c159_r0) << 16)); }
static struct c159_r0 pass_c159_r0(struct c159_r0 v, u64 k) { v.m0 += effect(k); return v; }
static struct c159_r0 make_c159_r0(u64 k) { struct c159_r0 v = { 0 }; effect(k); v.m0 = k; return v; }
static u64 through_c159_r0(struct c159_r0 *p, s32 k) { effect(k); p->m0 ^= k; return p->m0 + p->m0; }
static s128 c159_g0 = 4;
static enum negative c159_g1 = -185;
static struct c159_r0 c159_s0 = { -184914 };
static u64 c159_run(u64 x, u64 y) { x *= ((sizeof(+y) / ((c159_g1 & 0x7f) - 200)) & ({ s128 q0_ = ((u128)y << (c159_g0 & 127)); q0_ - '\x40'; })); struct c159_r0 r0 = make_c159_r0(sizeof(+x)); for (s32 g1 __attribute__((cleanup(left))) = 1, *o_g1 = &g1; o_g1; o_g1 = 0) { if (c159_g1) {  } else { __auto_type v2 = (u16)+(pass_c159_r0(c159_s0, ((s128)(40) >> (y & 127))).m0 | ({ s8 q1_ = (x ? r0 : r0).m0; q1_ | _Alignof(u64); })); } u8 v3 = c159_g0; } return (+(-c159_g0)); }
u64 c159(u64 x, u64 y) { digest = effects = 7; u64 v_ = c159_run(x, y); D(v_); D(effects); D(c159_g0); D(c159_g1); digest_c159_r0(&c159_s0); return digest; }
