/** What all cases share, in C; static, so that each file stands alone. */

export const HEAD = `
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
#define TYPE(e) _Generic((e), _Bool: 1, char: 2, signed char: 3, unsigned char: 4, short: 5, unsigned short: 6, int: 7, \\
  unsigned: 8, long: 9, unsigned long: 10, long long: 11, unsigned long long: 12, default: 15)
`;

const FUNCTIONS = `
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
`;

/** Names of FUNCTIONS that a case need not use. */
const OPTIONAL = ['variadic', 'gather', 'apply', 'again', 'bump', 'left', 'freed', 'text', 'DD', 'effect'];

/** With one file a case nothing is left out that would be missed; the rest goes without warnings. */
export const COMMON = HEAD + FUNCTIONS;

/** COMMON without the functions that the text of a case does not name, for showing. */
export function neededFor(text: string): string {
  let functions = FUNCTIONS;
  for (const name of OPTIONAL) {
    if (new RegExp(`\\b${name}\\b`).test(text)) continue;
    const without = functions.replace(
      new RegExp(`^static [^\\n]*\\b${name}\\([^\\n]*\\{(?:[^\\n]*\\}$|\\n(?: .*\\n)*\\}$)`, 'm'),
      '',
    );
    if (!new RegExp(`\\b${name}\\(`).test(without)) functions = without;
  }
  return HEAD + functions.replace(/\n+/g, '\n');
}
