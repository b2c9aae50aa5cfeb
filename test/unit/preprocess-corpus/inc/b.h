b_h
#include "a.h"

