/* Intrusive lists in the kernel's manner, singly linked reversal, and a merge sort of nodes. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct link {
    struct link *next, *prev;
};

#define container(p, type, member) ((type *)((char *)(p)-offsetof(type, member)))
#define each(pos, head) for (struct link *pos = (head)->next; pos != (head); pos = pos->next)

static void insert(struct link *at, struct link *l)
{
    l->next = at->next;
    l->prev = at;
    at->next->prev = l;
    at->next = l;
}

static void unlink_it(struct link *l)
{
    l->prev->next = l->next;
    l->next->prev = l->prev;
    l->next = l->prev = l;
}

struct job {
    int id;
    struct link queue;
    char name[5];
    struct link all;
};

struct node {
    int v;
    struct node *next;
};

static struct node *push(struct node *head, int v)
{
    struct node *n = malloc(sizeof *n);
    *n = (struct node){v, head};
    return n;
}

static struct node *reverse(struct node *n)
{
    struct node *back = NULL;
    while (n) {
        struct node *next = n->next;
        n->next = back;
        back = n;
        n = next;
    }
    return back;
}

static struct node *merge(struct node *a, struct node *b)
{
    struct node *head = NULL, **tail = &head;
    while (a && b) {
        struct node **least = a->v <= b->v ? &a : &b;
        *tail = *least;
        *least = (*least)->next;
        tail = &(*tail)->next;
    }
    *tail = a ? a : b;
    return head;
}

static struct node *sorted(struct node *n)
{
    if (!n || !n->next)
        return n;
    struct node *slow = n, *fast = n->next;
    while (fast && (fast = fast->next)) {
        slow = slow->next;
        fast = fast->next;
    }
    struct node *second = slow->next;
    slow->next = NULL;
    return merge(sorted(n), sorted(second));
}

static void show(const char *title, const struct node *n)
{
    printf("%s:", title);
    for (; n; n = n->next)
        printf(" %d", n->v);
    putchar('\n');
}

int main(void)
{
    struct link queue = {&queue, &queue}, all = {&all, &all};
    struct job jobs[6];
    for (int i = 0; i < 6; i++) {
        jobs[i].id = i;
        sprintf(jobs[i].name, "j%d", i * 11);
        insert(i % 2 ? &queue : queue.prev, &jobs[i].queue);
        insert(&all, &jobs[i].all);
    }
    unlink_it(&jobs[3].queue);
    each(l, &queue) printf("%s ", container(l, struct job, queue)->name);
    putchar('|');
    each(l, &all) printf(" %d", container(l, struct job, all)->id);
    printf("\n%zu %zu\n", offsetof(struct job, all), sizeof(struct job));

    struct node *n = NULL;
    for (int i = 1; i <= 12; i++)
        n = push(n, i * 37 % 13);
    show("made", n);
    show("reversed", n = reverse(n));
    show("sorted", n = sorted(n));
    int sum = 0;
    while (n) {
        struct node *next = n->next;
        sum += n->v;
        free(n);
        n = next;
    }
    return sum;
}
