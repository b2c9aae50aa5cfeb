#ifndef IRQSCOPE_GLIB_CONTAINERS_H
#define IRQSCOPE_GLIB_CONTAINERS_H

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

#endif
