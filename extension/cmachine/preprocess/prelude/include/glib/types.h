#ifndef IRQSCOPE_GLIB_TYPES_H
#define IRQSCOPE_GLIB_TYPES_H

/* Scalar types and the macros that everything uses. */

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

#endif
