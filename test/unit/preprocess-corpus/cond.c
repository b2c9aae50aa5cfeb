#define ONE 1
#define F(x) ((x) + 1)
#define EMPTY
#define T(n, ...) _T(n, __VA_ARGS__)
#define CHECK(n)
#if ONE
a1
#endif
#if F(1) == 2 && defined(ONE) && !defined TWO && defined ONE
a2
#endif
#if UNKNOWN
no
#elif UNKNOWN == 0
a3
#else
no
#endif
#if -1 > 0u
a4
#endif
#if (1 ? -1 : 0u) > 0
a5
#endif
#if 0x7fffffffffffffff + 1 < 0
a6
#endif
#if 1 || 1/0
a7
#endif
#if 'a' == 97 && '\n' == 10 && '\377' < 0 && '\x41' == 65 && 'ab' == 24930 && L'\xff' == 255
a8
#endif
#if 010 == 8 && 0b11 == 3 && 1ull << 63 > 0
a9
#endif
#if (2, 3) == 3
a10
#endif
#if ~0u == 0xffffffffffffffff
a11
#endif
#if 5 % 3 == 2 && -5 / 2 == -2 && -5 % 3 == -2 && (-1 >> 63) == -1 && 1 << 2 + 1 == 8
a12
#endif
#define DEF defined(ONE)
#if DEF
a13
#endif
#if 0
#if 1
no
#else
no
#endif
#elif 1
a14
#elif 1/0
no
#else
no
#endif
#ifndef TWO
a15
# ifdef ONE
a16
# else
no
# endif
#endif
#ifdef __has_include
#if __has_include("inc/a.h") && __has_include(<a.h>) && !__has_include("nope.h")
a17
#endif
#endif
#if defined __has_attribute
#if __has_attribute(cleanup) && __has_attribute(__packed__)
a18
#endif
#endif
#if 1 == 1 ? 0 ? 3 : 4 : 5
a19
#endif
#if true
no
#endif
#if 1 - 1 - 1 == -1 && 2 * 3 + 4 == 10 && 2 + 3 * 4 == 14 && !1 == 0 && (1 | 2 ^ 3 & 1) == 3
a20
#endif
#if 18446744073709551615u == -1
a21
#endif
#if __LINE__ == 105
a22
#endif
#if 0 && (1/0)
no
#endif
#if (0 ? 1/0 : 7) == 7
a23
#endif
#if +1 - -1 == 2 && - - 1 == 1 && !!2 == 1 && ~~3 == 3
a24
#endif
#if F ( 1 ) == 2
a25
#endif
#define F2(a,b) a b
#if F2(1 +, 1) == 2
a26
#endif
