#ifndef IRQSCOPE_GLIB_THREADS_H
#define IRQSCOPE_GLIB_THREADS_H

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

#endif
