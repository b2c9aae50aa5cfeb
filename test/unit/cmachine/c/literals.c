/* Types and values of constants, characters and strings. */
#include "digest.h"
unsigned long t1(void)
{
    START();
    D(sizeof(1)); D(sizeof(1u)); D(sizeof(1l)); D(sizeof(1ull)); D(sizeof(2147483647)); D(sizeof(2147483648)); D(sizeof(4294967295)); D(sizeof(0x7fffffff)); D(sizeof(0xffffffff)); D(sizeof(0x100000000));
    D(-1 < 0xffffffff); D(-1 < 4294967295); D(-1L < 0x8000000000000000); D(0xffffffffffffffff > -1); D(-2147483648 < 0); D(sizeof(-2147483648)); D(0x80000000 > 0); D(-0x80000000 > 0); D(-0x80000000 == 0x80000000);
    D(010); D(0b1011); D(0xFFu);
    return digest;
}
unsigned long t2(void)
{
    START();
    D('a'); D('\n'); D('\0'); D('\x41'); D('\xff'); D('\377'); D('\101'); D('\\'); D('\''); D('"'); D('\e'); D('\a'); D('ab'); D('abcd'); D(sizeof('a')); D(-'\x80'); D((u8)'\xff');
    return digest;
}
static const char text[] = "one" " two" "\x33\0hidden";
static const char exact[3] = "xyz";
static const char longer[8] = "ab";
static const char *const list[] = { "alpha", "be" "ta", "", "a\tb\"c" };
unsigned long t3(void)
{
    START();
    BYTES(text); D(sizeof(text)); BYTES(exact); BYTES(longer); D(sizeof("abc")); D(sizeof("ab" "c")); D("abc"[1]); D(2["abc"]); D(*"q"); D(sizeof(*"q"));
    for (int i = 0; i < 4; i++) for (const char *p = list[i]; ; p++) { D(*p); if (!*p) break; }
    return digest;
}
static const char *name_of(void) { return __func__; }
unsigned long t4(void)
{
    char local[] = "stack", padded[10] = "pad", two[2][4] = { "ab", "cdef" }, braces[] = { "brace" };
    START();
    BYTES(local); BYTES(padded); BYTES(two); BYTES(braces); local[0] = 'S'; BYTES(local);
    for (const char *p = name_of(); *p; p++) D(*p);
    D(sizeof(__func__)); D(__builtin_strlen("four")); D(__builtin_strcmp("a", "b") < 0); D(__builtin_strcmp("b", "a") > 0); D(__builtin_strcmp("same", "same"));
    return digest;
}
