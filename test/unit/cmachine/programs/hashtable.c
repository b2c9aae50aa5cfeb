/* Open hashing with growth, deletion, and a count of words. */
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    struct entry *next;
    uint32_t hash;
    int count;
    char word[];
};

struct table {
    struct entry **slots;
    size_t size, used;
};

static uint32_t fnv(const char *s)
{
    uint32_t h = 2166136261u;
    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 16777619u;
    return h;
}

static void grow(struct table *t)
{
    size_t size = t->size ? t->size * 2 : 4;
    struct entry **slots = calloc(size, sizeof *slots);
    for (size_t i = 0; i < t->size; i++)
        for (struct entry *e = t->slots[i], *next; e; e = next) {
            next = e->next;
            e->next = slots[e->hash & (size - 1)];
            slots[e->hash & (size - 1)] = e;
        }
    free(t->slots);
    t->slots = slots;
    t->size = size;
}

static struct entry **locate(struct table *t, const char *word, uint32_t hash)
{
    struct entry **p = &t->slots[hash & (t->size - 1)];
    while (*p && ((*p)->hash != hash || strcmp((*p)->word, word) != 0))
        p = &(*p)->next;
    return p;
}

static void count(struct table *t, const char *word)
{
    if (t->used >= t->size)
        grow(t);
    uint32_t h = fnv(word);
    struct entry **p = locate(t, word, h);
    if (!*p) {
        struct entry *e = malloc(sizeof *e + strlen(word) + 1);
        *e = (struct entry){.hash = h};
        strcpy(e->word, word);
        *p = e;
        t->used++;
    }
    (*p)->count++;
}

static int drop(struct table *t, const char *word)
{
    struct entry **p = locate(t, word, fnv(word)), *e = *p;
    if (!e)
        return 0;
    *p = e->next;
    t->used--;
    free(e);
    return 1;
}

static int order(const void *a, const void *b)
{
    const struct entry *x = *(struct entry *const *)a, *y = *(struct entry *const *)b;
    return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}

int main(void)
{
    static const char text[] =
        "The line is raised, the line is lowered; the pin of the controller sees an edge. An edge that "
        "nobody sees is an edge that is lost -- unless the line is raised again, and again!";
    struct table t = {0};
    char word[32];
    size_t n = 0;
    for (const char *s = text;; s++) {
        if (isalpha((unsigned char)*s))
            word[n++] = (char)tolower(*s);
        else if (n) {
            word[n] = '\0';
            count(&t, word);
            n = 0;
        }
        if (!*s)
            break;
    }
    printf("drop: %d %d\n", drop(&t, "controller"), drop(&t, "vector"));
    struct entry **all = malloc(t.used * sizeof *all);
    size_t k = 0;
    for (size_t i = 0; i < t.size; i++)
        for (struct entry *e = t.slots[i]; e; e = e->next)
            all[k++] = e;
    qsort(all, k, sizeof *all, order);
    printf("%zu words in %zu slots\n", t.used, t.size);
    for (size_t i = 0; i < k; i++)
        printf("%3d %-10.8s %08x\n", all[i]->count, all[i]->word, all[i]->hash);
    while (k)
        free(all[--k]);
    free(all);
    free(t.slots);
    return (int)t.used;
}
