/* A heap of events with keys, and shortest ways through a graph. */
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct event {
    unsigned long when;
    int id;
};

struct queue {
    struct event *items;
    int n, room;
};

static bool before(const struct event *a, const struct event *b)
{
    return a->when < b->when || (a->when == b->when && a->id < b->id);
}

static void put(struct queue *q, struct event e)
{
    if (q->n == q->room)
        q->items = realloc(q->items, (size_t)(q->room = q->room * 2 + 1) * sizeof e);
    int i = q->n++;
    for (int up; i > 0 && before(&e, &q->items[up = (i - 1) / 2]); i = up)
        q->items[i] = q->items[up];
    q->items[i] = e;
}

static struct event take(struct queue *q)
{
    struct event first = q->items[0], last = q->items[--q->n];
    int i = 0;
    for (int c; (c = 2 * i + 1) < q->n; i = c) {
        if (c + 1 < q->n && before(&q->items[c + 1], &q->items[c]))
            c++;
        if (!before(&q->items[c], &last))
            break;
        q->items[i] = q->items[c];
    }
    q->items[i] = last;
    return first;
}

struct edge {
    unsigned to : 8, weight : 24;
    struct edge *next;
};

static struct edge *graph[20];

static void connect(int a, int b, unsigned w)
{
    struct edge *e = malloc(sizeof *e);
    *e = (struct edge){.to = (unsigned)b, .weight = w, .next = graph[a]};
    graph[a] = e;
}

static unsigned long shortest(int from, int to, int *way, int *length)
{
    unsigned long best[20];
    int came[20];
    struct queue q = {0};
    for (int i = 0; i < 20; i++)
        best[i] = ULONG_MAX, came[i] = -1;
    best[from] = 0;
    put(&q, (struct event){0, from});
    while (q.n) {
        struct event e = take(&q);
        if (e.when > best[e.id])
            continue;
        for (struct edge *g = graph[e.id]; g; g = g->next)
            if (e.when + g->weight < best[g->to]) {
                best[g->to] = e.when + g->weight;
                came[g->to] = e.id;
                put(&q, (struct event){best[g->to], (int)g->to});
            }
    }
    free(q.items);
    *length = 0;
    for (int i = to; i >= 0; i = came[i])
        way[(*length)++] = i;
    return best[to];
}

int main(void)
{
    struct queue q = {0};
    for (int i = 0; i < 40; i++)
        put(&q, (struct event){(unsigned long)(i * 7919 % 97), i});
    for (unsigned long last = 0; q.n; ) {
        struct event e = take(&q);
        if (e.when < last)
            printf("WRONG ");
        last = e.when;
        if (e.id % 4 == 0)
            printf("%lu:%d ", e.when, e.id);
    }
    free(q.items);
    putchar('\n');
    for (int i = 0; i < 20; i++) {
        connect(i, (i * 7 + 3) % 20, (unsigned)(i * i % 11 + 1));
        connect(i, (i + 1) % 20, 9);
        connect(i, (i * 3 + 5) % 20, (unsigned)(20 - i));
    }
    for (int to = 1; to < 20; to += 6) {
        int way[20], n;
        printf("%d: %lu by", to, shortest(0, to, way, &n));
        while (n--)
            printf(" %d", way[n]);
        putchar('\n');
    }
    return 0;
}
