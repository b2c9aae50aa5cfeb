/* What every case shares: fixed-width names, and a digest of the values a case computes, in order. */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long s64;
#define NULL ((void *)0)
#ifdef TRACE
void note(unsigned long v);
#define NOTE(v) note(v)
#else
#define NOTE(v) ((void)0)
#endif
static u64 digest;
#define START() (digest = 0xcbf29ce484222325UL)
#define D(x) do { u64 d_ = (u64)(x); NOTE(d_); digest = (digest ^ d_) * 0x100000001b3UL; digest ^= digest >> 29; } while (0)
static inline void bytes_of(const void *p, u64 n)
{
    const u8 *b = p;
    for (u64 i = 0; i < n; i++)
        D(b[i]);
}
#define BYTES(o) bytes_of(&(o), sizeof(o))
