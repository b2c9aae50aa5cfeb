/* #pragma pack: push, pop, numbers, bit-fields that then may cross their units. */
#include "digest.h"
#pragma pack(1)
struct p1 { u8 a; u32 b; u64 c; u16 d; };
struct b1 { u8 a; u32 x : 12; u32 y : 20; u32 z : 30; u64 w : 50; u8 e; };
#pragma pack(push, 2)
struct p2 { u8 a; u32 b; u64 c; u8 d; };
struct b2 { u8 a; u32 x : 12; u32 y : 25; u16 z : 9; u64 w : 40; u8 e; };
#pragma pack(4)
struct p4 { u8 a; u64 c; u8 d; union { u64 q; u8 r[3]; } u; };
#pragma pack(pop)
struct q1 { u8 a; u64 c; };
#pragma pack()
struct q { u8 a; u64 c; struct p1 in; };
#pragma pack(push)
#pragma pack(push, 1)
struct al { u8 a; u32 b __attribute__((aligned(8))); };
#pragma pack(pop)
#pragma pack(pop)
struct r { u8 a; u32 b; };
unsigned long t1(void)
{
    START();
    D(sizeof(struct p1)); D(sizeof(struct b1)); D(sizeof(struct p2)); D(sizeof(struct b2)); D(sizeof(struct p4)); D(sizeof(struct q1)); D(sizeof(struct q)); D(sizeof(struct al)); D(sizeof(struct r));
    D(_Alignof(struct p1)); D(_Alignof(struct p2)); D(_Alignof(struct p4)); D(_Alignof(struct q)); D(_Alignof(struct al)); D(_Alignof(struct b2));
    D(__builtin_offsetof(struct p2, c)); D(__builtin_offsetof(struct p4, c)); D(__builtin_offsetof(struct p4, u)); D(__builtin_offsetof(struct q, in)); D(__builtin_offsetof(struct al, b)); D(__builtin_offsetof(struct b1, e)); D(__builtin_offsetof(struct b2, e));
    return digest;
}
unsigned long t2(void)
{
    struct b1 b = { 1, 0xabc, 0x12345, 0x2aaaaaaa, 0x1234567890abcULL, 7 }; struct b2 c = { 2, 0x123, 0x1555555, 0x155, 0xfedcba9876ULL, 9 };
    START();
    BYTES(b); b.z++; b.w ^= 0xff00ff; BYTES(b); D(b.x); D(b.w); c.y -= 3; BYTES(c); D(c.z); D(c.w);
    return digest;
}
