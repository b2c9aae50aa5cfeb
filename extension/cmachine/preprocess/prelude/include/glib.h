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

#define G_OS_UNIX
#define GLIB_MAJOR_VERSION 2
#define GLIB_MINOR_VERSION 74
#define GLIB_MICRO_VERSION 0
#define GLIB_CHECK_VERSION(major, minor, micro)                                          \
    (GLIB_MAJOR_VERSION > (major) ||                                                     \
     (GLIB_MAJOR_VERSION == (major) &&                                                   \
      (GLIB_MINOR_VERSION > (minor) || (GLIB_MINOR_VERSION == (minor) && GLIB_MICRO_VERSION >= (micro)))))

typedef char gchar;
typedef short gshort;
typedef long glong;
typedef int gint;
typedef gint gboolean;
typedef unsigned char guchar;
typedef unsigned short gushort;
typedef unsigned long gulong;
typedef unsigned int guint;
typedef float gfloat;
typedef double gdouble;
typedef signed char gint8;
typedef unsigned char guint8;
typedef signed short gint16;
typedef unsigned short guint16;
typedef signed int gint32;
typedef unsigned int guint32;
typedef signed long gint64;
typedef unsigned long guint64;
typedef signed long gssize;
typedef unsigned long gsize;
typedef gint64 goffset;
typedef signed long gintptr;
typedef unsigned long guintptr;
typedef void *gpointer;
typedef const void *gconstpointer;
typedef guint32 gunichar;
typedef guint32 GQuark;
typedef int GPid;
typedef gint64 GTimeSpan;

typedef gint (*GCompareFunc)(gconstpointer a, gconstpointer b);
typedef gint (*GCompareDataFunc)(gconstpointer a, gconstpointer b, gpointer user_data);
typedef gboolean (*GEqualFunc)(gconstpointer a, gconstpointer b);
typedef void (*GDestroyNotify)(gpointer data);
typedef void (*GFunc)(gpointer data, gpointer user_data);
typedef guint (*GHashFunc)(gconstpointer key);
typedef void (*GHFunc)(gpointer key, gpointer value, gpointer user_data);
typedef gboolean (*GHRFunc)(gpointer key, gpointer value, gpointer user_data);
typedef gboolean (*GTraverseFunc)(gpointer key, gpointer value, gpointer data);
typedef gpointer (*GCopyFunc)(gconstpointer source, gpointer data);
typedef gpointer (*GThreadFunc)(gpointer data);
typedef void (*GFreeFunc)(gpointer data);
typedef gboolean (*GSourceFunc)(gpointer user_data);
typedef void (*GVoidFunc)(void);
typedef void (*GLogFunc)(const gchar *domain, int level, const gchar *message, gpointer user_data);
typedef void (*GSpawnChildSetupFunc)(gpointer data);

#define FALSE 0
#define TRUE (!FALSE)
#define G_MININT8 ((gint8)(-G_MAXINT8 - 1))
#define G_MAXINT8 ((gint8)0x7f)
#define G_MAXUINT8 ((guint8)0xff)
#define G_MAXINT16 ((gint16)0x7fff)
#define G_MAXUINT16 ((guint16)0xffff)
#define G_MAXINT32 ((gint32)0x7fffffff)
#define G_MAXUINT32 ((guint32)0xffffffff)
#define G_MAXINT64 INT64_MAX
#define G_MININT64 INT64_MIN
#define G_MAXUINT64 UINT64_MAX
#define G_MININT INT_MIN
#define G_MAXINT INT_MAX
#define G_MAXUINT UINT_MAX
#define G_MAXLONG LONG_MAX
#define G_MAXULONG ULONG_MAX
#define G_MAXSIZE SIZE_MAX
#define G_MAXSSIZE INT64_MAX
#define G_MAXUSHORT USHRT_MAX
#define G_GINT64_CONSTANT(value) (value##L)
#define G_GUINT64_CONSTANT(value) (value##UL)
#define G_GINT64_FORMAT "li"
#define G_GUINT64_FORMAT "lu"
#define G_GINT64_MODIFIER "l"
#define G_GSIZE_FORMAT "lu"
#define G_GSSIZE_FORMAT "li"
#define G_GINT16_FORMAT "hi"
#define G_GUINT16_FORMAT "hu"
#define G_GINT32_FORMAT "i"
#define G_GUINT32_FORMAT "u"
#define G_LITTLE_ENDIAN 1234
#define G_BIG_ENDIAN 4321
#define G_BYTE_ORDER __BYTE_ORDER__
#define G_USEC_PER_SEC 1000000
#define G_DIR_SEPARATOR '/'
#define G_DIR_SEPARATOR_S "/"
#define G_STRFUNC ((const char *)(__func__))
#define G_STRLOC __FILE__
#define G_LOG_DOMAIN ((gchar *)0)
#define G_STRINGIFY(text) G_STRINGIFY_ARG(text)
#define G_STRINGIFY_ARG(text) #text
#define G_PASTE(a, b) G_PASTE_ARGS(a, b)
#define G_PASTE_ARGS(a, b) a##b
#define G_STATIC_ASSERT(condition) _Static_assert(condition, "G_STATIC_ASSERT")
#define G_N_ELEMENTS(array) (sizeof(array) / sizeof((array)[0]))
#define G_STRUCT_OFFSET(type, member) ((glong)offsetof(type, member))
#define GPOINTER_TO_INT(p) ((gint)(glong)(p))
#define GPOINTER_TO_UINT(p) ((guint)(gulong)(p))
#define GPOINTER_TO_SIZE(p) ((gsize)(p))
#define GINT_TO_POINTER(i) ((gpointer)(glong)(i))
#define GUINT_TO_POINTER(u) ((gpointer)(gulong)(u))
#define GSIZE_TO_POINTER(s) ((gpointer)(gsize)(s))
#define GUINT16_SWAP_LE_BE(value) __builtin_bswap16(value)
#define GUINT32_SWAP_LE_BE(value) __builtin_bswap32(value)
#define GUINT64_SWAP_LE_BE(value) __builtin_bswap64(value)
#undef MAX
#undef MIN
#undef ABS
#undef CLAMP
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define ABS(a) (((a) < 0) ? -(a) : (a))
#define CLAMP(x, low, high) (((x) > (high)) ? (high) : (((x) < (low)) ? (low) : (x)))

#define G_BEGIN_DECLS
#define G_END_DECLS
#define G_LIKELY(expression) (expression)
#define G_UNLIKELY(expression) (expression)
#define G_GNUC_CONST
#define G_GNUC_PURE
#define G_GNUC_MALLOC
#define G_GNUC_UNUSED __attribute__((unused))
#define G_GNUC_NORETURN __attribute__((noreturn))
#define G_NORETURN __attribute__((noreturn))
#define G_GNUC_PRINTF(text, first) __attribute__((format(printf, text, first)))
#define G_GNUC_NULL_TERMINATED
#define G_GNUC_WARN_UNUSED_RESULT
#define G_GNUC_ALLOC_SIZE(x)
#define G_GNUC_DEPRECATED
#define G_GNUC_FALLTHROUGH __attribute__((fallthrough))
#define G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#define G_GNUC_END_IGNORE_DEPRECATIONS
#define G_STMT_START do
#define G_STMT_END while (0)

extern void g_assertion_message_expr(const char *domain, const char *file, int line, const char *function,
                                     const char *expression) __attribute__((noreturn));
extern void g_assertion_message(const char *domain, const char *file, int line, const char *function,
                                const char *message) __attribute__((noreturn));

#define g_assert(expression) \
    ((expression) ? (void)0 : g_assertion_message_expr(G_LOG_DOMAIN, __FILE__, __LINE__, __func__, #expression))
#define g_assert_not_reached() g_assertion_message_expr(G_LOG_DOMAIN, __FILE__, __LINE__, __func__, NULL)
#define g_assert_true(expression) g_assert(expression)
#define g_assert_false(expression) g_assert(!(expression))
#define g_assert_null(expression) g_assert((expression) == NULL)
#define g_assert_nonnull(expression) g_assert((expression) != NULL)
#define g_assert_cmpint(a, operator, b) g_assert((gint64)(a) operator (gint64)(b))
#define g_assert_cmpuint(a, operator, b) g_assert((guint64)(a) operator (guint64)(b))
#define g_assert_cmphex(a, operator, b) g_assert((guint64)(a) operator (guint64)(b))
#define g_assert_cmpstr(a, operator, b) g_assert(g_strcmp0((a), (b)) operator 0)
#define g_return_if_fail(expression) \
    do {                             \
        if (!(expression)) {         \
            return;                  \
        }                            \
    } while (0)
#define g_return_val_if_fail(expression, value) \
    do {                                        \
        if (!(expression)) {                    \
            return (value);                     \
        }                                       \
    } while (0)
#define g_warn_if_reached() ((void)0)
#define g_warn_if_fail(expression) ((void)(expression))

/* Memory. */
gpointer g_malloc(gsize size);
gpointer g_malloc0(gsize size);
gpointer g_realloc(gpointer memory, gsize size);
gpointer g_try_malloc(gsize size);
gpointer g_try_malloc0(gsize size);
gpointer g_try_realloc(gpointer memory, gsize size);
gpointer g_malloc_n(gsize count, gsize size);
gpointer g_malloc0_n(gsize count, gsize size);
gpointer g_realloc_n(gpointer memory, gsize count, gsize size);
gpointer g_try_malloc_n(gsize count, gsize size);
gpointer g_try_malloc0_n(gsize count, gsize size);
gpointer g_try_realloc_n(gpointer memory, gsize count, gsize size);
gpointer g_memdup(gconstpointer memory, guint size);
gpointer g_memdup2(gconstpointer memory, gsize size);
gpointer g_aligned_alloc(gsize count, gsize size, gsize alignment);
void g_aligned_free(gpointer memory);
void g_free(gpointer memory);
gpointer g_slice_alloc(gsize size);
gpointer g_slice_alloc0(gsize size);
void g_slice_free1(gsize size, gpointer memory);

#define g_new(type, count) ((type *)g_malloc_n((count), sizeof(type)))
#define g_new0(type, count) ((type *)g_malloc0_n((count), sizeof(type)))
#define g_renew(type, memory, count) ((type *)g_realloc_n((memory), (count), sizeof(type)))
#define g_try_new(type, count) ((type *)g_try_malloc_n((count), sizeof(type)))
#define g_try_new0(type, count) ((type *)g_try_malloc0_n((count), sizeof(type)))
#define g_try_renew(type, memory, count) ((type *)g_try_realloc_n((memory), (count), sizeof(type)))
#define g_newa(type, count) ((type *)__builtin_alloca(sizeof(type) * (gsize)(count)))
#define g_alloca(size) __builtin_alloca(size)
#define g_slice_new(type) ((type *)g_slice_alloc(sizeof(type)))
#define g_slice_new0(type) ((type *)g_slice_alloc0(sizeof(type)))
#define g_slice_free(type, memory) g_slice_free1(sizeof(type), (memory))
#define g_clear_pointer(pointer, destroy)                              \
    do {                                                               \
        __typeof__(*(pointer)) *irqscope_at = (pointer);               \
        __typeof__(*(pointer)) irqscope_old = *irqscope_at;            \
        *irqscope_at = NULL;                                           \
        if (irqscope_old) {                                            \
            (destroy)(irqscope_old);                                   \
        }                                                              \
    } while (0)

static inline gpointer g_steal_pointer(gpointer pointer)
{
    gpointer *at = (gpointer *)pointer;
    gpointer old = *at;

    *at = NULL;
    return old;
}
#define g_steal_pointer(pointer) ((__typeof__(*(pointer)))(g_steal_pointer)(pointer))

/* Clean-up at the end of a scope. */
static inline void g_autoptr_cleanup_generic_gfree(void *pointer)
{
    void **at = (void **)pointer;

    g_free(*at);
}

#define _GLIB_CLEANUP(function) __attribute__((cleanup(function)))
#define g_autofree _GLIB_CLEANUP(g_autoptr_cleanup_generic_gfree)
#define g_autoptr(type) _GLIB_CLEANUP(glib_autoptr_cleanup_##type) type##_autoptr
#define g_auto(type) _GLIB_CLEANUP(glib_auto_cleanup_##type) type
#define g_autolist(type) _GLIB_CLEANUP(glib_listautoptr_cleanup_##type) type##_listautoptr
#define g_autoslist(type) _GLIB_CLEANUP(glib_slistautoptr_cleanup_##type) type##_slistautoptr
#define G_DEFINE_AUTOPTR_CLEANUP_FUNC(type, function)                                     \
    typedef type *type##_autoptr;                                                         \
    static inline __attribute__((unused)) void glib_autoptr_cleanup_##type(type **pointer) \
    {                                                                                     \
        if (*pointer) {                                                                   \
            (function)(*pointer);                                                         \
        }                                                                                 \
    }
#define G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(type, function)                                  \
    static inline __attribute__((unused)) void glib_auto_cleanup_##type(type *pointer)     \
    {                                                                                     \
        (function)(pointer);                                                              \
    }
#define G_DEFINE_AUTO_CLEANUP_FREE_FUNC(type, function, none)                             \
    static inline __attribute__((unused)) void glib_auto_cleanup_##type(type *pointer)     \
    {                                                                                     \
        if (*pointer != none) {                                                           \
            (function)(*pointer);                                                         \
        }                                                                                 \
    }

/* Containers. */
typedef struct _GList GList;
struct _GList {
    gpointer data;
    GList *next;
    GList *prev;
};
typedef struct _GSList GSList;
struct _GSList {
    gpointer data;
    GSList *next;
};
typedef struct {
    GList *head;
    GList *tail;
    guint length;
} GQueue;
typedef struct {
    gchar *data;
    guint len;
} GArray;
typedef struct {
    guint8 *data;
    guint len;
} GByteArray;
typedef struct {
    gpointer *pdata;
    guint len;
} GPtrArray;
typedef struct {
    gchar *str;
    gsize len;
    gsize allocated_len;
} GString;
typedef struct _GHashTable GHashTable;
typedef struct {
    gpointer reserved1;
    gpointer reserved2;
    gpointer reserved3;
    int reserved4;
    gboolean reserved5;
    gpointer reserved6;
} GHashTableIter;
typedef struct _GTree GTree;
typedef struct _GTreeNode GTreeNode;
typedef struct _GSequence GSequence;
typedef struct _GSequenceNode GSequenceIter;
typedef struct _GBytes GBytes;
typedef struct _GMappedFile GMappedFile;
typedef struct _GKeyFile GKeyFile;
typedef struct _GDateTime GDateTime;
typedef struct _GTimeZone GTimeZone;
typedef struct _GTimer GTimer;
typedef struct _GRand GRand;
typedef struct _GRegex GRegex;
typedef struct _GMatchInfo GMatchInfo;
typedef struct _GChecksum GChecksum;
typedef struct _GDir GDir;
typedef struct _GAsyncQueue GAsyncQueue;
typedef struct _GStringChunk GStringChunk;
typedef struct _GVariant GVariant;
typedef struct _GUri GUri;
typedef struct {
    GQuark domain;
    gint code;
    gchar *message;
} GError;
typedef gchar **GStrv;
typedef struct {
    glong tv_sec;
    glong tv_usec;
} GTimeVal;

GList *g_list_alloc(void);
GList *g_list_append(GList *list, gpointer data);
GList *g_list_prepend(GList *list, gpointer data);
GList *g_list_insert(GList *list, gpointer data, gint position);
GList *g_list_insert_sorted(GList *list, gpointer data, GCompareFunc compare);
GList *g_list_insert_sorted_with_data(GList *list, gpointer data, GCompareDataFunc compare, gpointer user_data);
GList *g_list_insert_before(GList *list, GList *before, gpointer data);
GList *g_list_remove(GList *list, gconstpointer data);
GList *g_list_remove_link(GList *list, GList *link);
GList *g_list_delete_link(GList *list, GList *link);
GList *g_list_concat(GList *a, GList *b);
GList *g_list_copy(GList *list);
GList *g_list_reverse(GList *list);
GList *g_list_sort(GList *list, GCompareFunc compare);
GList *g_list_find(GList *list, gconstpointer data);
GList *g_list_find_custom(GList *list, gconstpointer data, GCompareFunc compare);
GList *g_list_first(GList *list);
GList *g_list_last(GList *list);
GList *g_list_nth(GList *list, guint n);
gpointer g_list_nth_data(GList *list, guint n);
guint g_list_length(GList *list);
gint g_list_index(GList *list, gconstpointer data);
void g_list_foreach(GList *list, GFunc function, gpointer user_data);
void g_list_free(GList *list);
void g_list_free_1(GList *list);
void g_list_free_full(GList *list, GDestroyNotify destroy);
#define g_list_next(list) ((list) ? (((GList *)(list))->next) : NULL)
#define g_list_previous(list) ((list) ? (((GList *)(list))->prev) : NULL)

GSList *g_slist_alloc(void);
GSList *g_slist_append(GSList *list, gpointer data);
GSList *g_slist_prepend(GSList *list, gpointer data);
GSList *g_slist_insert_sorted(GSList *list, gpointer data, GCompareFunc compare);
GSList *g_slist_remove(GSList *list, gconstpointer data);
GSList *g_slist_remove_all(GSList *list, gconstpointer data);
GSList *g_slist_remove_link(GSList *list, GSList *link);
GSList *g_slist_delete_link(GSList *list, GSList *link);
GSList *g_slist_concat(GSList *a, GSList *b);
GSList *g_slist_copy(GSList *list);
GSList *g_slist_reverse(GSList *list);
GSList *g_slist_sort(GSList *list, GCompareFunc compare);
GSList *g_slist_find(GSList *list, gconstpointer data);
GSList *g_slist_find_custom(GSList *list, gconstpointer data, GCompareFunc compare);
GSList *g_slist_last(GSList *list);
GSList *g_slist_nth(GSList *list, guint n);
gpointer g_slist_nth_data(GSList *list, guint n);
guint g_slist_length(GSList *list);
void g_slist_foreach(GSList *list, GFunc function, gpointer user_data);
void g_slist_free(GSList *list);
void g_slist_free_1(GSList *list);
void g_slist_free_full(GSList *list, GDestroyNotify destroy);
#define g_slist_next(list) ((list) ? (((GSList *)(list))->next) : NULL)

#define G_QUEUE_INIT { NULL, NULL, 0 }
GQueue *g_queue_new(void);
void g_queue_init(GQueue *queue);
void g_queue_free(GQueue *queue);
void g_queue_free_full(GQueue *queue, GDestroyNotify destroy);
void g_queue_clear(GQueue *queue);
gboolean g_queue_is_empty(GQueue *queue);
guint g_queue_get_length(GQueue *queue);
void g_queue_push_head(GQueue *queue, gpointer data);
void g_queue_push_tail(GQueue *queue, gpointer data);
gpointer g_queue_pop_head(GQueue *queue);
gpointer g_queue_pop_tail(GQueue *queue);
gpointer g_queue_peek_head(GQueue *queue);
gpointer g_queue_peek_tail(GQueue *queue);
gboolean g_queue_remove(GQueue *queue, gconstpointer data);

GArray *g_array_new(gboolean zero_terminated, gboolean clear, guint element_size);
GArray *g_array_sized_new(gboolean zero_terminated, gboolean clear, guint element_size, guint reserved);
GArray *g_array_append_vals(GArray *array, gconstpointer data, guint count);
GArray *g_array_prepend_vals(GArray *array, gconstpointer data, guint count);
GArray *g_array_insert_vals(GArray *array, guint index, gconstpointer data, guint count);
GArray *g_array_set_size(GArray *array, guint length);
GArray *g_array_remove_index(GArray *array, guint index);
GArray *g_array_remove_index_fast(GArray *array, guint index);
GArray *g_array_remove_range(GArray *array, guint index, guint count);
guint g_array_get_element_size(GArray *array);
void g_array_set_clear_func(GArray *array, GDestroyNotify clear);
void g_array_sort(GArray *array, GCompareFunc compare);
GArray *g_array_ref(GArray *array);
void g_array_unref(GArray *array);
gchar *g_array_free(GArray *array, gboolean free_segment);
#define g_array_append_val(array, value) g_array_append_vals(array, &(value), 1)
#define g_array_prepend_val(array, value) g_array_prepend_vals(array, &(value), 1)
#define g_array_insert_val(array, index, value) g_array_insert_vals(array, index, &(value), 1)
#define g_array_index(array, type, index) (((type *)(void *)(array)->data)[(index)])

GPtrArray *g_ptr_array_new(void);
GPtrArray *g_ptr_array_new_with_free_func(GDestroyNotify destroy);
GPtrArray *g_ptr_array_new_full(guint reserved, GDestroyNotify destroy);
GPtrArray *g_ptr_array_sized_new(guint reserved);
void g_ptr_array_add(GPtrArray *array, gpointer data);
void g_ptr_array_insert(GPtrArray *array, gint index, gpointer data);
gboolean g_ptr_array_remove(GPtrArray *array, gpointer data);
gboolean g_ptr_array_remove_fast(GPtrArray *array, gpointer data);
gpointer g_ptr_array_remove_index(GPtrArray *array, guint index);
gboolean g_ptr_array_find(GPtrArray *array, gconstpointer data, guint *index);
void g_ptr_array_foreach(GPtrArray *array, GFunc function, gpointer user_data);
void g_ptr_array_set_free_func(GPtrArray *array, GDestroyNotify destroy);
void g_ptr_array_set_size(GPtrArray *array, gint length);
void g_ptr_array_sort(GPtrArray *array, GCompareFunc compare);
void g_ptr_array_unref(GPtrArray *array);
gpointer *g_ptr_array_free(GPtrArray *array, gboolean free_segment);
#define g_ptr_array_index(array, index) ((array)->pdata)[index]

GByteArray *g_byte_array_new(void);
GByteArray *g_byte_array_sized_new(guint reserved);
GByteArray *g_byte_array_append(GByteArray *array, const guint8 *data, guint size);
GByteArray *g_byte_array_set_size(GByteArray *array, guint size);
void g_byte_array_unref(GByteArray *array);
guint8 *g_byte_array_free(GByteArray *array, gboolean free_segment);

guint g_direct_hash(gconstpointer key);
gboolean g_direct_equal(gconstpointer a, gconstpointer b);
guint g_int_hash(gconstpointer key);
gboolean g_int_equal(gconstpointer a, gconstpointer b);
guint g_int64_hash(gconstpointer key);
gboolean g_int64_equal(gconstpointer a, gconstpointer b);
guint g_str_hash(gconstpointer key);
gboolean g_str_equal(gconstpointer a, gconstpointer b);
GHashTable *g_hash_table_new(GHashFunc hash, GEqualFunc equal);
GHashTable *g_hash_table_new_full(GHashFunc hash, GEqualFunc equal, GDestroyNotify key, GDestroyNotify value);
void g_hash_table_destroy(GHashTable *table);
GHashTable *g_hash_table_ref(GHashTable *table);
void g_hash_table_unref(GHashTable *table);
gboolean g_hash_table_insert(GHashTable *table, gpointer key, gpointer value);
gboolean g_hash_table_replace(GHashTable *table, gpointer key, gpointer value);
gboolean g_hash_table_add(GHashTable *table, gpointer key);
gboolean g_hash_table_remove(GHashTable *table, gconstpointer key);
gboolean g_hash_table_steal(GHashTable *table, gconstpointer key);
void g_hash_table_remove_all(GHashTable *table);
gpointer g_hash_table_lookup(GHashTable *table, gconstpointer key);
gboolean g_hash_table_lookup_extended(GHashTable *table, gconstpointer lookup, gpointer *key, gpointer *value);
gboolean g_hash_table_contains(GHashTable *table, gconstpointer key);
guint g_hash_table_size(GHashTable *table);
void g_hash_table_foreach(GHashTable *table, GHFunc function, gpointer user_data);
gpointer g_hash_table_find(GHashTable *table, GHRFunc predicate, gpointer user_data);
guint g_hash_table_foreach_remove(GHashTable *table, GHRFunc function, gpointer user_data);
GList *g_hash_table_get_keys(GHashTable *table);
GList *g_hash_table_get_values(GHashTable *table);
gpointer *g_hash_table_get_keys_as_array(GHashTable *table, guint *length);
void g_hash_table_iter_init(GHashTableIter *iter, GHashTable *table);
gboolean g_hash_table_iter_next(GHashTableIter *iter, gpointer *key, gpointer *value);
void g_hash_table_iter_remove(GHashTableIter *iter);

GTree *g_tree_new(GCompareFunc compare);
GTree *g_tree_new_full(GCompareDataFunc compare, gpointer data, GDestroyNotify key, GDestroyNotify value);
void g_tree_destroy(GTree *tree);
GTree *g_tree_ref(GTree *tree);
void g_tree_unref(GTree *tree);
void g_tree_insert(GTree *tree, gpointer key, gpointer value);
gboolean g_tree_remove(GTree *tree, gconstpointer key);
gpointer g_tree_lookup(GTree *tree, gconstpointer key);
void g_tree_foreach(GTree *tree, GTraverseFunc function, gpointer user_data);
gint g_tree_nnodes(GTree *tree);

GSequence *g_sequence_new(GDestroyNotify destroy);
void g_sequence_free(GSequence *sequence);
GSequenceIter *g_sequence_lookup(GSequence *sequence, gpointer data, GCompareDataFunc compare, gpointer user_data);
GSequenceIter *g_sequence_insert_sorted(GSequence *sequence, gpointer data, GCompareDataFunc compare,
                                        gpointer user_data);
void g_sequence_remove(GSequenceIter *iter);

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

/* Threads, with the sizes of a 64-bit host. */
typedef union {
    gpointer p;
    guint i[2];
} GMutex;
typedef struct {
    gpointer p;
    guint i[2];
} GCond;
typedef struct {
    gpointer p;
    guint i[2];
} GRecMutex;
typedef struct {
    gpointer p;
    guint i[2];
} GRWLock;
typedef struct {
    gpointer p;
    GDestroyNotify notify;
    gpointer future[2];
} GPrivate;
typedef struct {
    volatile gint status;
    volatile gpointer retval;
} GOnce;
typedef struct _GThread GThread;
typedef struct _GThreadPool GThreadPool;
#define G_ONCE_INIT { 0, NULL }
#define G_PRIVATE_INIT(notify) { NULL, (notify), { NULL, NULL } }
void g_mutex_init(GMutex *mutex);
void g_mutex_clear(GMutex *mutex);
void g_mutex_lock(GMutex *mutex);
void g_mutex_unlock(GMutex *mutex);
gboolean g_mutex_trylock(GMutex *mutex);
void g_cond_init(GCond *cond);
void g_cond_clear(GCond *cond);
void g_cond_wait(GCond *cond, GMutex *mutex);
gboolean g_cond_wait_until(GCond *cond, GMutex *mutex, gint64 until);
void g_cond_signal(GCond *cond);
void g_cond_broadcast(GCond *cond);
gpointer g_private_get(GPrivate *key);
void g_private_set(GPrivate *key, gpointer value);
void g_private_replace(GPrivate *key, gpointer value);
GThread *g_thread_new(const gchar *name, GThreadFunc function, gpointer data);
gpointer g_thread_join(GThread *thread);
void g_thread_yield(void);
gboolean g_once_init_enter(volatile void *location);
void g_once_init_leave(volatile void *location, gsize result);
gint g_atomic_int_get(const volatile gint *value);
void g_atomic_int_set(volatile gint *value, gint to);
void g_atomic_int_inc(volatile gint *value);
gboolean g_atomic_int_dec_and_test(volatile gint *value);
gint g_atomic_int_add(volatile gint *value, gint by);

/* Main loop. */
typedef struct _GMainContext GMainContext;
typedef struct _GMainLoop GMainLoop;
typedef struct _GSource GSource;
typedef struct _GIOChannel GIOChannel;
typedef struct {
    gint fd;
    gushort events;
    gushort revents;
} GPollFD;
typedef gint (*GPollFunc)(GPollFD *fds, guint count, gint timeout);
typedef void (*GSourceDummyMarshal)(void);
typedef struct {
    void (*ref)(gpointer data);
    void (*unref)(gpointer data);
    void (*get)(gpointer data, GSource *source, GSourceFunc *function, gpointer *user_data);
} GSourceCallbackFuncs;
typedef struct {
    gboolean (*prepare)(GSource *source, gint *timeout);
    gboolean (*check)(GSource *source);
    gboolean (*dispatch)(GSource *source, GSourceFunc callback, gpointer user_data);
    void (*finalize)(GSource *source);
    GSourceFunc closure_callback;
    GSourceDummyMarshal closure_marshal;
} GSourceFuncs;
struct _GSource {
    gpointer callback_data;
    GSourceCallbackFuncs *callback_funcs;
    const GSourceFuncs *source_funcs;
    guint ref_count;
    GMainContext *context;
    gint priority;
    guint flags;
    guint source_id;
    GSList *poll_fds;
    GSource *prev;
    GSource *next;
    char *name;
    gpointer priv;
};
typedef enum {
    G_IO_IN = 1,
    G_IO_PRI = 2,
    G_IO_OUT = 4,
    G_IO_ERR = 8,
    G_IO_HUP = 16,
    G_IO_NVAL = 32
} GIOCondition;
typedef gboolean (*GIOFunc)(GIOChannel *source, GIOCondition condition, gpointer data);
#define G_SOURCE_REMOVE FALSE
#define G_SOURCE_CONTINUE TRUE
#define G_PRIORITY_HIGH (-100)
#define G_PRIORITY_DEFAULT 0
#define G_PRIORITY_LOW 300
#define G_SOURCE_FUNC(function) ((GSourceFunc)(void (*)(void))(function))
GMainContext *g_main_context_default(void);
GMainContext *g_main_context_new(void);
GMainContext *g_main_context_ref(GMainContext *context);
void g_main_context_unref(GMainContext *context);
gboolean g_main_context_iteration(GMainContext *context, gboolean may_block);
gboolean g_main_context_acquire(GMainContext *context);
void g_main_context_release(GMainContext *context);
void g_main_context_wakeup(GMainContext *context);
void g_main_context_push_thread_default(GMainContext *context);
void g_main_context_pop_thread_default(GMainContext *context);
GMainLoop *g_main_loop_new(GMainContext *context, gboolean is_running);
void g_main_loop_run(GMainLoop *loop);
void g_main_loop_quit(GMainLoop *loop);
void g_main_loop_unref(GMainLoop *loop);
GSource *g_source_new(GSourceFuncs *functions, guint size);
GSource *g_source_ref(GSource *source);
void g_source_unref(GSource *source);
guint g_source_attach(GSource *source, GMainContext *context);
void g_source_destroy(GSource *source);
gboolean g_source_remove(guint tag);
void g_source_set_callback(GSource *source, GSourceFunc function, gpointer data, GDestroyNotify destroy);
void g_source_set_priority(GSource *source, gint priority);
void g_source_set_name(GSource *source, const char *name);
void g_source_set_ready_time(GSource *source, gint64 ready_time);
gpointer g_source_add_unix_fd(GSource *source, gint fd, GIOCondition events);
void g_source_add_poll(GSource *source, GPollFD *fd);
void g_source_remove_poll(GSource *source, GPollFD *fd);
guint g_idle_add(GSourceFunc function, gpointer data);
GSource *g_idle_source_new(void);
guint g_timeout_add(guint interval, GSourceFunc function, gpointer data);
guint g_timeout_add_seconds(guint interval, GSourceFunc function, gpointer data);
GSource *g_timeout_source_new(guint interval);
gint64 g_get_monotonic_time(void);
gint64 g_get_real_time(void);
gint g_poll(GPollFD *fds, guint count, gint timeout);
void g_usleep(gulong microseconds);

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
