#ifndef IRQSCOPE_GLIB_MEMORY_H
#define IRQSCOPE_GLIB_MEMORY_H

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

#endif
