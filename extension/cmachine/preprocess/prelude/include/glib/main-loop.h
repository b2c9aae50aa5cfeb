#ifndef IRQSCOPE_GLIB_MAIN_LOOP_H
#define IRQSCOPE_GLIB_MAIN_LOOP_H

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

#endif
