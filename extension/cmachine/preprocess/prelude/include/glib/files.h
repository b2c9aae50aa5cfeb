#ifndef IRQSCOPE_GLIB_FILES_H
#define IRQSCOPE_GLIB_FILES_H

/* Files, environment, options, tests. */
typedef enum {
    G_FILE_TEST_IS_REGULAR = 1 << 0,
    G_FILE_TEST_IS_SYMLINK = 1 << 1,
    G_FILE_TEST_IS_DIR = 1 << 2,
    G_FILE_TEST_IS_EXECUTABLE = 1 << 3,
    G_FILE_TEST_EXISTS = 1 << 4
} GFileTest;
gboolean g_file_test(const gchar *path, GFileTest test);
gboolean g_file_get_contents(const gchar *path, gchar **contents, gsize *size, GError **error);
gboolean g_file_set_contents(const gchar *path, const gchar *contents, gssize size, GError **error);
gchar *g_build_filename(const gchar *first, ...);
gchar *g_path_get_basename(const gchar *path);
gchar *g_path_get_dirname(const gchar *path);
gboolean g_path_is_absolute(const gchar *path);
const gchar *g_getenv(const gchar *name);
gboolean g_setenv(const gchar *name, const gchar *value, gboolean replace);
const gchar *g_get_tmp_dir(void);
const gchar *g_get_prgname(void);
const gchar *g_get_user_name(void);
gint g_mkdir_with_parents(const gchar *path, gint mode);
gint g_mkstemp(gchar *template);
GDir *g_dir_open(const gchar *path, guint flags, GError **error);
const gchar *g_dir_read_name(GDir *dir);
void g_dir_close(GDir *dir);
GMappedFile *g_mapped_file_new(const gchar *path, gboolean writable, GError **error);
gsize g_mapped_file_get_length(GMappedFile *file);
gchar *g_mapped_file_get_contents(GMappedFile *file);
void g_mapped_file_unref(GMappedFile *file);
guint32 g_random_int(void);
gint32 g_random_int_range(gint32 begin, gint32 end);
gint g_bit_nth_lsf(gulong mask, gint bit);
guint g_bit_storage(gulong number);
guint g_spaced_primes_closest(guint number);
void g_qsort_with_data(gconstpointer base, gint count, gsize size, GCompareDataFunc compare, gpointer user_data);
gboolean g_test_slow(void);
gboolean g_test_quick(void);
#define g_test_thorough() g_test_slow()

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GList, g_list_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSList, g_slist_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GQueue, g_queue_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GArray, g_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPtrArray, g_ptr_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GByteArray, g_byte_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GHashTable, g_hash_table_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTree, g_tree_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GError, g_error_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMappedFile, g_mapped_file_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMainContext, g_main_context_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMainLoop, g_main_loop_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSource, g_source_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDir, g_dir_close)
static inline void g_autoptr_cleanup_gstring_free(GString *string)
{
    if (string) {
        g_string_free(string, TRUE);
    }
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GString, g_autoptr_cleanup_gstring_free)
G_DEFINE_AUTO_CLEANUP_FREE_FUNC(GStrv, g_strfreev, NULL)

#endif
