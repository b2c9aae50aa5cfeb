#define e0(f, ...) p(f, ##__VA_ARGS__)
#define e1(f, args...) p(f, ##args)
#define e2(args...) p(0, ## args)
#define e3(...) q(__VA_ARGS__)
#define e4(a, ...) q(a, __VA_ARGS__)
#define v(f, ...) p(f __VA_OPT__(,) __VA_ARGS__)
#define EMPTY
#define ID(x) x
e0(1) e0(1,) e0(1,2) e0(1,2,3) e0(1, EMPTY) e0()
e1(1) e1(1,) e1(1,2) e1(1,2,3) e1(1, EMPTY)
e2() e2(1) e2(1,2) e2(EMPTY)
e3() e3(1,2) e3((1,2),3) e4(1) e4(1,2)
v(1) v(1,) v(1,2) v(1, EMPTY) v(1, ID())
e0("a", e0("b")) e0(e0(1,2), e0(3))
e1("a", ID(x), e1(2)) 
#define s(...) #__VA_ARGS__
s( a , b,c ) s() s("x\n", 'y', '"') s(a
b   c) s(/* c */) s(\)
#define CNT(_1,_2,_3,_4,N,...) N
#define N(...) CNT(__VA_ARGS__,4,3,2,1,0)
N(a) N(a,b) N(a,b,c) N(a,b,c,d)
#define CAT(a, ...) a ## __VA_ARGS__
CAT(x, y) CAT(x) CAT(x, y, z)
#define G(x, ...) f(0 __VA_OPT__(,) __VA_ARGS__ __VA_OPT__(+ x))
G(1) G(1,2)
#define emptypaste(x, ...) x##__VA_OPT__(a)b
emptypaste(1) emptypaste(1,2)
