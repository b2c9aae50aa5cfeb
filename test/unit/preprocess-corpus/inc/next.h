next1
#include_next <next.h>
