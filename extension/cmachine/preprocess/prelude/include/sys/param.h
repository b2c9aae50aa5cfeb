#ifndef IRQSCOPE_SYS_PARAM_H
#define IRQSCOPE_SYS_PARAM_H

#include <limits.h>

#define MAXPATHLEN PATH_MAX

#endif
