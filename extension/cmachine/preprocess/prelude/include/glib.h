#ifndef IRQSCOPE_GLIB_H
#define IRQSCOPE_GLIB_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <limits.h>
#include <float.h>
#include <time.h>
#include <string.h>
#include <strings.h>
#include <errno.h>

/* Types and macros of GLib 2.74, as far as QEMU uses them; functions are declared, never defined. */

#include "glib/types.h"
#include "glib/memory.h"
#include "glib/clean-up.h"
#include "glib/containers.h"
#include "glib/strings.h"
#include "glib/messages.h"
#include "glib/threads.h"
#include "glib/main-loop.h"
#include "glib/files.h"

#endif
