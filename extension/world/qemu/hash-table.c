/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * GLib's hash tables, as a list in the order of insertion: what the guest sees does not depend on the hash, and a walk is the
 * same on every machine. Read in the scope of a file of QEMU.
 */
struct hash_entry {
    gpointer key;
    gpointer value;
    struct hash_entry *next;
};

struct _GHashTable {
    GEqualFunc equal;
    GDestroyNotify destroy_key;
    GDestroyNotify destroy_value;
    struct hash_entry *entries;
    guint size;
};

GHashTable *g_hash_table_new_full(GHashFunc hash, GEqualFunc equal, GDestroyNotify key, GDestroyNotify value)
{
    GHashTable *table = g_malloc0(sizeof(*table));

    (void)hash;
    table->equal = equal;
    table->destroy_key = key;
    table->destroy_value = value;
    return table;
}

GHashTable *g_hash_table_new(GHashFunc hash, GEqualFunc equal)
{
    return g_hash_table_new_full(hash, equal, NULL, NULL);
}

/* Where the pointer to the entry with that key lies, or to the NULL behind the last one. */
static struct hash_entry **hash_find(GHashTable *table, gconstpointer key)
{
    struct hash_entry **at = &table->entries;

    while (*at) {
        if (table->equal ? table->equal((*at)->key, key) : (*at)->key == key) {
            return at;
        }
        at = &(*at)->next;
    }
    return at;
}

static void hash_drop(GHashTable *table, struct hash_entry **at)
{
    struct hash_entry *e = *at;

    *at = e->next;
    table->size--;
    if (table->destroy_key) {
        table->destroy_key(e->key);
    }
    if (table->destroy_value) {
        table->destroy_value(e->value);
    }
    g_free(e);
}

gpointer g_hash_table_lookup(GHashTable *table, gconstpointer key)
{
    struct hash_entry *e = *hash_find(table, key);

    return e ? e->value : NULL;
}

gboolean g_hash_table_contains(GHashTable *table, gconstpointer key)
{
    return *hash_find(table, key) != NULL;
}

guint g_hash_table_size(GHashTable *table)
{
    return table->size;
}

/* An entry that is there keeps its key and gets the new value. */
gboolean g_hash_table_insert(GHashTable *table, gpointer key, gpointer value)
{
    struct hash_entry **at = hash_find(table, key);
    struct hash_entry *e = *at;

    if (e) {
        if (table->destroy_key) {
            table->destroy_key(key);
        }
        if (table->destroy_value) {
            table->destroy_value(e->value);
        }
        e->value = value;
        return FALSE;
    }
    e = g_malloc0(sizeof(*e));
    e->key = key;
    e->value = value;
    *at = e;
    table->size++;
    return TRUE;
}

/* As insert, but the entry gets the new key. */
gboolean g_hash_table_replace(GHashTable *table, gpointer key, gpointer value)
{
    struct hash_entry **at = hash_find(table, key);
    gboolean fresh = *at == NULL;

    if (!fresh) {
        hash_drop(table, at);
    }
    g_hash_table_insert(table, key, value);
    return fresh;
}

gboolean g_hash_table_remove(GHashTable *table, gconstpointer key)
{
    struct hash_entry **at = hash_find(table, key);

    if (!*at) {
        return FALSE;
    }
    hash_drop(table, at);
    return TRUE;
}

void g_hash_table_remove_all(GHashTable *table)
{
    while (table->entries) {
        hash_drop(table, &table->entries);
    }
}

guint g_hash_table_foreach_remove(GHashTable *table, GHRFunc function, gpointer user_data)
{
    struct hash_entry **at = &table->entries;
    guint removed = 0;

    while (*at) {
        if (function((*at)->key, (*at)->value, user_data)) {
            hash_drop(table, at);
            removed++;
        } else {
            at = &(*at)->next;
        }
    }
    return removed;
}

void g_hash_table_foreach(GHashTable *table, GHFunc function, gpointer user_data)
{
    for (struct hash_entry *e = table->entries; e; e = e->next) {
        function(e->key, e->value, user_data);
    }
}

gpointer g_hash_table_find(GHashTable *table, GHRFunc predicate, gpointer user_data)
{
    for (struct hash_entry *e = table->entries; e; e = e->next) {
        if (predicate(e->key, e->value, user_data)) {
            return e->value;
        }
    }
    return NULL;
}

/* The iterator's first word is the table, its second the entry that comes next. */
void g_hash_table_iter_init(GHashTableIter *iter, GHashTable *table)
{
    gpointer *words = (gpointer *)iter;

    words[0] = table;
    words[1] = table->entries;
}

gboolean g_hash_table_iter_next(GHashTableIter *iter, gpointer *key, gpointer *value)
{
    gpointer *words = (gpointer *)iter;
    struct hash_entry *e = words[1];

    if (!e) {
        return FALSE;
    }
    words[1] = e->next;
    if (key) {
        *key = e->key;
    }
    if (value) {
        *value = e->value;
    }
    return TRUE;
}
