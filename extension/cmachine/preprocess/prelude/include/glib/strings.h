#ifndef IRQSCOPE_GLIB_STRINGS_H
#define IRQSCOPE_GLIB_STRINGS_H

/* Strings. */
GString *g_string_new(const gchar *text);
GString *g_string_new_len(const gchar *text, gssize length);
GString *g_string_sized_new(gsize size);
GString *g_string_append(GString *string, const gchar *text);
GString *g_string_append_c(GString *string, gchar c);
GString *g_string_append_len(GString *string, const gchar *text, gssize length);
GString *g_string_append_unichar(GString *string, gunichar c);
GString *g_string_prepend(GString *string, const gchar *text);
GString *g_string_assign(GString *string, const gchar *text);
GString *g_string_set_size(GString *string, gsize length);
GString *g_string_truncate(GString *string, gsize length);
GString *g_string_erase(GString *string, gssize position, gssize length);
void g_string_printf(GString *string, const gchar *format, ...) G_GNUC_PRINTF(2, 3);
void g_string_append_printf(GString *string, const gchar *format, ...) G_GNUC_PRINTF(2, 3);
void g_string_vprintf(GString *string, const gchar *format, va_list args);
void g_string_append_vprintf(GString *string, const gchar *format, va_list args);
gchar *g_string_free(GString *string, gboolean free_segment);

gchar *g_strdup(const gchar *text);
gchar *g_strndup(const gchar *text, gsize size);
gchar *g_strdup_printf(const gchar *format, ...) G_GNUC_PRINTF(1, 2);
gchar *g_strdup_vprintf(const gchar *format, va_list args);
gchar **g_strdupv(gchar **texts);
gchar *g_strconcat(const gchar *text, ...);
gchar *g_strjoin(const gchar *separator, ...);
gchar *g_strjoinv(const gchar *separator, gchar **texts);
gchar **g_strsplit(const gchar *text, const gchar *delimiter, gint most);
void g_strfreev(gchar **texts);
guint g_strv_length(gchar **texts);
gboolean g_strv_contains(const gchar *const *texts, const gchar *text);
gint g_strcmp0(const char *a, const char *b);
gint g_ascii_strcasecmp(const gchar *a, const gchar *b);
gint g_ascii_strncasecmp(const gchar *a, const gchar *b, gsize size);
gchar *g_ascii_strdown(const gchar *text, gssize size);
gchar *g_ascii_strup(const gchar *text, gssize size);
guint64 g_ascii_strtoull(const gchar *text, gchar **end, guint base);
gint64 g_ascii_strtoll(const gchar *text, gchar **end, guint base);
gchar *g_strstrip(gchar *text);
gchar *g_strchug(gchar *text);
gchar *g_strchomp(gchar *text);
gchar *g_strrstr(const gchar *text, const gchar *part);
gchar *g_strdelimit(gchar *text, const gchar *delimiters, gchar replacement);
gchar *g_strescape(const gchar *text, const gchar *exceptions);
gsize g_strlcpy(gchar *to, const gchar *from, gsize size);
gsize g_strlcat(gchar *to, const gchar *from, gsize size);
gboolean g_str_has_prefix(const gchar *text, const gchar *prefix);
gboolean g_str_has_suffix(const gchar *text, const gchar *suffix);
const gchar *g_strerror(gint number);
gint g_snprintf(gchar *text, gulong size, const gchar *format, ...) G_GNUC_PRINTF(3, 4);
gint g_vsnprintf(gchar *text, gulong size, const gchar *format, va_list args);
gint g_vasprintf(gchar **text, const gchar *format, va_list args);
gchar g_ascii_tolower(gchar c);
gchar g_ascii_toupper(gchar c);
gboolean g_ascii_isdigit(gchar c);
gboolean g_ascii_isalnum(gchar c);
gboolean g_ascii_isspace(gchar c);
gboolean g_ascii_isxdigit(gchar c);
gint g_ascii_xdigit_value(gchar c);
gboolean g_utf8_validate(const gchar *text, gssize size, const gchar **end);
gchar *g_base64_encode(const guchar *data, gsize size);
guchar *g_base64_decode(const gchar *text, gsize *size);
GQuark g_quark_from_string(const gchar *text);
GQuark g_quark_from_static_string(const gchar *text);
const gchar *g_quark_to_string(GQuark quark);

#endif
