int a\
b\
c = 1\
2;
#def\
ine FOO(x) \
  x + \
  x
FOO(1)
#define BAR\
(x) [x]
BAR(2)
/* comment *\/ still */ x /\
* odd comment *\
/ y
// line \
continues
z //
"str\
ing" '\'' '\\' "\"" L"wide" u8"u" L'x' U'y'
a+++b a---b a->b a...b .5 1.e+5 0x1p-3 1e 0xe+1 a<<=b >>= ... .. . ->* ##
%:define DIG <: :> <% %>
DIG
/**/ # /**/ define /**/ COM /**/ 1 /**/ 2
COM
#
# /* null */
   #define IND 4
IND
x = y /z; /*
multi */ #define NOTDIR 1
NOTDIR
$dollar
@ ` \
q
#if 0
it's don't "unclosed
/* #endif
*/
#endif
'ok'
/*
#define NO 1
*/
NO
__LINE__ __FILE__ __LINE__
#define LN __LINE__
LN LN
#define LNF(x, y) x y __LINE__
LNF(__LINE__,
  LN)
__COUNTER__ __COUNTER__
#define UNIQ(p) UNIQ1(p, __COUNTER__)
#define UNIQ1(p, n) UNIQ2(p, n)
#define UNIQ2(p, n) p##n
UNIQ(a) UNIQ(a)
a/ b
+\
+ -\
-
