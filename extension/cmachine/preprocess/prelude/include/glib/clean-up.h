#ifndef IRQSCOPE_GLIB_CLEAN_UP_H
#define IRQSCOPE_GLIB_CLEAN_UP_H

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

#endif
