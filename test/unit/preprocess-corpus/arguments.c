/* Directives inside the arguments of macro uses, as gcc obeys them. */
#define f(x, y) <x|y>
#define g(...) {__VA_ARGS__}
#define A 1
f(
#ifdef A
  one
#else
  two
#endif
  ,
#if A == 2
  no
#elif A == 1
  yes
#endif
)
f(
#define B inside
  B,
#undef B
  B
)
f(1,
#undef A
  A)
g(f(1,
# define C nested
  C), C)
f((1, 2), [3) f({, })
f ( a , b ) f
(a
,
b) f;
g
#define D d
(x)
g(D) f (,) f( , ) f(f(1, 2), f(3, 4)) f(f, (1, 2)) f(g, g)(h)
#define h(x) x(
#define i(x) h(x) 1, 2)
i(f)
#define comma ,
#define one(x) <x>
one(comma) f(comma, comma) g(comma)
#define two(x, y) x + y
#define apply(m, a) m a
apply(two, (1, 2))
