#ifndef IRQSCOPE_GLIB_UNIX_H
#define IRQSCOPE_GLIB_UNIX_H

#include <glib.h>
#include <pwd.h>

#define G_UNIX_ERROR 0

gboolean g_unix_open_pipe(gint *fds, gint flags, GError **error);
gboolean g_unix_set_fd_nonblocking(gint fd, gboolean nonblock, GError **error);
struct passwd *g_unix_get_passwd_entry(const gchar *name, GError **error);

#endif
