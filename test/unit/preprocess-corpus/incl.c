#include "inc/a.h"
#include <a.h>
#define HDR "inc/b.h"
#include HDR
#define ANG <b.h>
#include ANG
#define MK(x) <x.h>
#include MK(b)
#define STR(x) #x
#define XSTR(x) STR(x)
#include XSTR(inc/b.h)
#include <next.h>
#include "sub/../inc/once.h"
#include <once.h>
#include <guard.h>
#include <guard.h>
int after;
#define half f(
#include <a.h>
#pragma push_macro("half")
#undef half
half
#pragma pop_macro("half")
half
_Pragma("GCC diagnostic push") x
#define P _Pragma("GCC foo") y
P
#line 7
__INCLUDE_LEVEL__
