#ifndef IRQSCOPE_GLIB_MESSAGES_H
#define IRQSCOPE_GLIB_MESSAGES_H

/* Errors, messages. */
GError *g_error_new(GQuark domain, gint code, const gchar *format, ...) G_GNUC_PRINTF(3, 4);
void g_error_free(GError *error);
gboolean g_error_matches(const GError *error, GQuark domain, gint code);
void g_set_error(GError **error, GQuark domain, gint code, const gchar *format, ...) G_GNUC_PRINTF(4, 5);
void g_set_error_literal(GError **error, GQuark domain, gint code, const gchar *message);
void g_propagate_error(GError **to, GError *from);
void g_clear_error(GError **error);
typedef enum {
    G_LOG_FLAG_RECURSION = 1 << 0,
    G_LOG_FLAG_FATAL = 1 << 1,
    G_LOG_LEVEL_ERROR = 1 << 2,
    G_LOG_LEVEL_CRITICAL = 1 << 3,
    G_LOG_LEVEL_WARNING = 1 << 4,
    G_LOG_LEVEL_MESSAGE = 1 << 5,
    G_LOG_LEVEL_INFO = 1 << 6,
    G_LOG_LEVEL_DEBUG = 1 << 7,
    G_LOG_LEVEL_MASK = ~(G_LOG_FLAG_RECURSION | G_LOG_FLAG_FATAL)
} GLogLevelFlags;
void g_log(const gchar *domain, GLogLevelFlags level, const gchar *format, ...) G_GNUC_PRINTF(3, 4);
#define g_error(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_ERROR, __VA_ARGS__)
#define g_critical(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, __VA_ARGS__)
#define g_warning(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, __VA_ARGS__)
#define g_message(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, __VA_ARGS__)
#define g_info(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_INFO, __VA_ARGS__)
#define g_debug(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, __VA_ARGS__)
void g_print(const gchar *format, ...) G_GNUC_PRINTF(1, 2);
void g_printerr(const gchar *format, ...) G_GNUC_PRINTF(1, 2);

#endif
