/* 128-bit integers. */
#include "digest.h"
typedef __int128 s128; typedef unsigned __int128 u128;
#define W(v) do { u128 w_ = (u128)(v); D((u64)w_); D((u64)(w_ >> 64)); } while (0)
struct st { u8 c; u128 v; s128 w; }; static u128 mul(u64 a, u64 b) { return (u128)a * b; } static s128 pass(s128 v, u8 k) { return v - k; } static u128 glob = (u128)1 << 100;
unsigned long t1(void)
{
    u128 a = ~(u128)0, b = 5; s128 n = -1, m = (s128)1 << 126; u64 w = ~0UL; s32 i = -3; u32 u = 7;
    START();
    W(a); W(a + b); W(a * a); W(a - 6); W(b << 100); W(a >> 65); W(n >> 3); W(n >> 127); W(m * 4); W(a / b); W(a % 7); W(n / 3); W(m / -3); W(m % 1000); W(n); W((u128)n); W(a + i); W(n + u); W(n < b); W(n < (s128)b); W(n < w); W(a > w); W(mul(w, w)); W(pass(5, 7)); W(pass((s128)1 << 90, 1)); W(glob); glob += w; W(glob); glob >>= 7; W(glob); a++; W(a); W(a--); W(a); W(-m); W(~m); W(!m); W(m ? 1 : 2); W((u64)m); W((s8)(m + 200)); W((_Bool)m); W(b ^ w); W(a & m); W(b | ((u128)w << 64)); D(sizeof a); D((u32)(a >> 40)); W((u128)i); W((u128)u << 96); W((u128)-1L); struct st s = { 1, a, n }; BYTES(s); D(s.w == -1); D(a == ~(u128)0); D(sizeof(a + 1)); D(sizeof(s));
    return digest;
}
