/* The allocator: many sizes, growth, reuse, alignment, zeroing; a pool and a ring on top of it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t state = 2463534242u;

static uint32_t draw(void)
{
    state ^= state << 13;
    state ^= state >> 17;
    return state ^= state << 5;
}

struct slot {
    unsigned char *p;
    size_t n;
    unsigned char fill;
};

static int intact(const struct slot *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->p[i] != s->fill)
            return 0;
    return 1;
}

static void churn(void)
{
    struct slot slots[64] = {0};
    size_t live = 0, most = 0;
    int bad = 0, unaligned = 0;
    for (int round = 0; round < 2000; round++) {
        struct slot *s = &slots[draw() % 64];
        size_t n = draw() % 200;
        bad += !intact(s);
        live -= s->n;
        if (s->p && draw() % 3 == 0) {
            s->p = realloc(s->p, n + 1);
            for (size_t i = 0; i < n && i < s->n; i++)
                bad += s->p[i] != s->fill;
        } else {
            free(s->p);
            s->p = draw() % 2 ? malloc(n) : calloc(n, 1);
        }
        unaligned += (uintptr_t)s->p % 16 != 0;
        s->n = n;
        s->fill = (unsigned char)draw();
        memset(s->p, s->fill, n);
        live += n;
        if (live > most)
            most = live;
    }
    for (int i = 0; i < 64; i++) {
        bad += !intact(&slots[i]);
        free(slots[i].p);
    }
    printf("%d bad, %d unaligned, most %zu\n", bad, unaligned, most);
}

struct pool {
    struct pool *next;
    size_t used;
    _Alignas(16) char bytes[240];
};

static void *take(struct pool **p, size_t n)
{
    n = (n + 15) & ~(size_t)15;
    if (!*p || (*p)->used + n > sizeof (*p)->bytes) {
        struct pool *fresh = malloc(sizeof *fresh);
        fresh->next = *p;
        fresh->used = 0;
        *p = fresh;
    }
    void *at = (*p)->bytes + (*p)->used;
    (*p)->used += n;
    return at;
}

struct ring {
    unsigned head, tail;
    int items[8];
};

static int put(struct ring *r, int v)
{
    if (r->head - r->tail == 8)
        return 0;
    r->items[r->head++ % 8] = v;
    return 1;
}

static int get(struct ring *r, int *v)
{
    return r->head == r->tail ? 0 : (*v = r->items[r->tail++ % 8], 1);
}

int main(void)
{
    churn();
    int *zero = calloc(100, sizeof *zero), sum = 0;
    for (int i = 0; i < 100; i++)
        sum += zero[i];
    zero = realloc(zero, 10 * sizeof *zero);
    zero[9] = 5;
    printf("%d %d\n", sum, zero[9]);
    free(zero);
    free(NULL);
    char *text = realloc(NULL, 4);
    strcpy(text, "abc");
    printf("%s %d\n", text, malloc((size_t)-1) == NULL);
    free(text);
    for (int i = 0; i < 3000; i++) {
        char *big = malloc(60000);
        big[59999] = (char)i;
        sum += big[59999];
        free(big);
    }
    printf("%d\n", sum);
    struct pool *pool = NULL;
    char *words[20];
    for (int i = 0; i < 20; i++) {
        words[i] = take(&pool, (size_t)i * 3 + 2);
        sprintf(words[i], "%d", i);
    }
    int pools = 0;
    for (int i = 0; i < 20; i++)
        sum += atoi(words[i]);
    while (pool) {
        struct pool *next = pool->next;
        free(pool);
        pool = next;
        pools++;
    }
    printf("%d %d\n", sum, pools);
    struct ring ring = {.head = 0xfffffffc, .tail = 0xfffffffc};
    int v, passed = 0, refused = 0;
    for (int i = 0; i < 40; i++) {
        refused += !put(&ring, i);
        if (i % 3 && get(&ring, &v))
            passed += v;
    }
    printf("%d %d %u\n", passed, refused, ring.head - ring.tail);
    return 0;
}
