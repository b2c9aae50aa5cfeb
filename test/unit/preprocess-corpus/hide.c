#define f(a) a*g
#define g(a) f(a)
f(2)(9)
f(2)(9)(3)
#define foo foo + bar
#define bar bar + foo
foo bar
#define AA BB
#define BB AA
AA BB
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define ff(x) x ff
ff(1)(2)(3)
#define obj ff2
#define ff2(x) obj x
obj(1)(2)
#define LP (
#define RP )
#define call(x) [x]
call LP 1 RP
#define defer(x) x LP 1 RP
defer(call)
#define EVAL(...) __VA_ARGS__
EVAL(defer(call))
#define kvm_gsi() (kvm_gsi)
#define kvm_gsi2() (kvm_gsi2())
kvm_gsi() kvm_gsi2()
#define cat(a,b) a##b
#define xcat(a,b) cat(a,b)
#define ab AB
cat(a,b) xcat(xcat(1,2),3) cat(.,5) cat(1e,+3) cat(-,>) cat(L,"x") cat(L,'c') cat(u8,"x") cat(<<,=) cat(0,x1F) cat(a,) cat(,b) cat(,)
#define cat3(a,b,c) a##b##c
cat3(a,,c) cat3(,,c) cat3(a,,) x cat3(,,) y cat3(,+,+)
#define hash(x) #x
#define hh(x) hash(x)
hash(a  b	c) hh(ab) hash("a\\b" 'c') hash( ) hh(xcat(q,r)) hash(@) hash(- 1) hash(-1) hash(a
  b)
f
(2)
call
#define ZZ 1
(ZZ)
call(
#define YY 2
YY
#undef YY
#define YY 3
YY
#ifdef YY
+ 1
#else
+ 2
#endif
)
#define nargs0() zero
nargs0() nargs0(  ) nargs0
#define one(x) <x>
one() one(()) one((,)) 
