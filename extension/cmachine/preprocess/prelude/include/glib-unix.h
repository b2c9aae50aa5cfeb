#ifndef IRQSCOPE_GLIB_UNIX_H
#define IRQSCOPE_GLIB_UNIX_H

#include <glib.h>
#include <pwd.h>

#define G_UNIX_ERROR 0

struct passwd *g_unix_get_passwd_entry(const gchar *name, GError **error);

#endif
