#ifndef IRQSCOPE_GMODULE_H
#define IRQSCOPE_GMODULE_H

#include <glib.h>

typedef struct _GModule GModule;

#endif
