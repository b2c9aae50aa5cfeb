/* Idioms of Linux and QEMU headers. */
#define __ARG_PLACEHOLDER_1 0,
#define __take_second_arg(__ignored, val, ...) val
#define ____is_defined(arg1_or_junk) __take_second_arg(arg1_or_junk 1, 0)
#define ___is_defined(val) ____is_defined(__ARG_PLACEHOLDER_##val)
#define __is_defined(x) ___is_defined(x)
#define IS_BUILTIN(option) __is_defined(option)
#define IS_MODULE(option) __is_defined(option##_MODULE)
#define __or(x, y) ___or(x, y)
#define ___or(x, y) ____or(__ARG_PLACEHOLDER_##x, y)
#define ____or(arg1_or_junk, y) __take_second_arg(arg1_or_junk 1, y)
#define IS_ENABLED(option) __or(IS_BUILTIN(option), IS_MODULE(option))
#define CONFIG_A 1
#define CONFIG_B_MODULE 1
#define CONFIG_C y
IS_ENABLED(CONFIG_A) IS_ENABLED(CONFIG_B) IS_ENABLED(CONFIG_C) IS_ENABLED(CONFIG_D)
#define __COUNT_ARGS(_0, _1, _2, _3, _4, _5, _n, X...) _n
#define COUNT_ARGS(X...) __COUNT_ARGS(, ##X, 5, 4, 3, 2, 1, 0)
COUNT_ARGS() COUNT_ARGS(a) COUNT_ARGS(a, b) COUNT_ARGS(a, b, c, d, e)
#define CONCATENATE(a, b) __CONCAT(a, b)
#define __CONCAT(a, b) a ## b
#define __MAP0(m, ...)
#define __MAP1(m, t, a, ...) m(t, a)
#define __MAP2(m, t, a, ...) m(t, a), __MAP1(m, __VA_ARGS__)
#define __MAP3(m, t, a, ...) m(t, a), __MAP2(m, __VA_ARGS__)
#define __MAP(n, ...) __MAP##n(__VA_ARGS__)
#define __SC_DECL(t, a) t a
#define __SC_CAST(t, a) (t) a
#define DEFINE(x, name, ...) long sys_##name(__MAP(x, __SC_DECL, __VA_ARGS__)) { return do_##name(__MAP(x, __SC_CAST, __VA_ARGS__)); }
DEFINE(3, read, unsigned int, fd, char *, buf, unsigned long, count)
#define offsetof(t, m) __builtin_offsetof(t, m)
#define container_of(ptr, type, member) ({ const typeof(((type *)0)->member) *__mptr = (ptr); (type *)((char *)__mptr - offsetof(type, member)); })
#define OBJECT_CHECK(type, obj, name) ((type *)object_dynamic_cast_assert(OBJECT(obj), (name), __FILE__, __LINE__, __func__))
#define OBJECT(obj) ((Object *)(obj))
#define DECLARE_INSTANCE_CHECKER(InstanceType, OBJ_NAME, TYPENAME) static inline InstanceType *OBJ_NAME(const void *obj) { return OBJECT_CHECK(InstanceType, obj, TYPENAME); }
#define TYPE_X "x"
DECLARE_INSTANCE_CHECKER(XState, X_DEVICE,
                         TYPE_X)
container_of(X_DEVICE(OBJECT(p)), struct s, m[i].n)
#define tracepoint_string(str) ({ static const char *___tp_str __attribute__((section("x"))) = str; ___tp_str; })
#define __stringify_1(x...) #x
#define __stringify(x...) __stringify_1(x)
__stringify(CONFIG_A, IS_ENABLED(CONFIG_A)) __stringify() __stringify_1(CONFIG_A , b)
#define pr_fmt(fmt) "kvm: " fmt
#define printk(fmt, ...) _printk(fmt, ##__VA_ARGS__)
#define pr_err(fmt, ...) printk(KERN_ERR pr_fmt(fmt), ##__VA_ARGS__)
pr_err("a\n"); pr_err("b %d\n", CONFIG_A);
#define X_MACRO(F) F(one, 1) F(two, 2)
#define AS_ENUM(n, v) E_##n = v,
#define AS_CASE(n, v) case E_##n: return #n;
enum { X_MACRO(AS_ENUM) };
switch (x) { X_MACRO(AS_CASE) }
#define __UNIQUE_ID(prefix) __PASTE(__PASTE(__UNIQUE_ID_, prefix), __COUNTER__)
#define __PASTE(a, b) ___PASTE(a, b)
#define ___PASTE(a, b) a##b
#define min(x, y) __cmp_once(x, y, __UNIQUE_ID(x_), __UNIQUE_ID(y_))
#define __cmp_once(x, y, ux, uy) ({ typeof(x) ux = (x); typeof(y) uy = (y); ux < uy ? ux : uy; })
min(a, min(b, c))
#define kvm_enabled() (kvm_allowed)
#define kvm_allowed kvm_allowed
kvm_enabled()
#define EVAL0(...) __VA_ARGS__
#define EVAL1(...) EVAL0(EVAL0(EVAL0(__VA_ARGS__)))
#define EVAL(...) EVAL1(EVAL1(EVAL1(__VA_ARGS__)))
#define EMPTY()
#define DEFER(m) m EMPTY()
#define OBSTRUCT(...) __VA_ARGS__ DEFER(EMPTY)()
#define REPEAT_INDIRECT() REPEAT
#define DEC(x) CONCATENATE(DEC_, x)
#define DEC_3 2
#define DEC_2 1
#define DEC_1 0
#define IF(c) CONCATENATE(IF_, c)
#define IF_0(...)
#define IF_1(...) __VA_ARGS__
#define IF_2(...) __VA_ARGS__
#define IF_3(...) __VA_ARGS__
#define REPEAT(count, macro) IF(count)(OBSTRUCT(REPEAT_INDIRECT)()(DEC(count), macro) OBSTRUCT(macro)(count))
#define M(i) [i]
EVAL(REPEAT(3, M))
