/* Balanced trees, tries and a Huffman code. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct tree {
    struct tree *child[2];
    int key, height;
} tree;

static int height(const tree *t)
{
    return t ? t->height : 0;
}

static void measure(tree *t)
{
    int l = height(t->child[0]), r = height(t->child[1]);
    t->height = 1 + (l > r ? l : r);
}

static tree *rotate(tree *t, int to)
{
    tree *up = t->child[!to];
    t->child[!to] = up->child[to];
    up->child[to] = t;
    measure(t);
    measure(up);
    return up;
}

static tree *balance(tree *t)
{
    measure(t);
    int d = height(t->child[1]) - height(t->child[0]);
    if (abs(d) < 2)
        return t;
    int heavy = d > 0;
    tree *c = t->child[heavy];
    if (height(c->child[heavy]) < height(c->child[!heavy]))
        t->child[heavy] = rotate(c, heavy);
    return rotate(t, !heavy);
}

static tree *insert(tree *t, int key)
{
    if (!t) {
        t = calloc(1, sizeof *t);
        t->key = key;
    } else if (key != t->key)
        t->child[key > t->key] = insert(t->child[key > t->key], key);
    return balance(t);
}

static tree *delete(tree *t, int key)
{
    if (!t)
        return t;
    if (key != t->key)
        t->child[key > t->key] = delete(t->child[key > t->key], key);
    else if (t->child[0] && t->child[1]) {
        tree *next = t->child[1];
        while (next->child[0])
            next = next->child[0];
        t->key = next->key;
        t->child[1] = delete(t->child[1], next->key);
    } else {
        tree *only = t->child[!t->child[0]];
        free(t);
        return only;
    }
    return balance(t);
}

static void walk(const tree *t, void (*f)(const tree *, void *), void *context)
{
    if (!t)
        return;
    walk(t->child[0], f, context);
    f(t, context);
    walk(t->child[1], f, context);
}

static void print(const tree *t, void *context)
{
    if (++*(int *)context % 9 == 0)
        printf("%d/%d ", t->key, t->height);
}

struct trie {
    struct trie *next[26];
    unsigned end : 1;
};

static void add(struct trie *t, const char *word)
{
    for (; *word; t = t->next[*word++ - 'a'])
        if (!t->next[*word - 'a'])
            t->next[*word - 'a'] = calloc(1, sizeof *t);
    t->end = 1;
}

static void list(const struct trie *t, char *word, int depth)
{
    if (t->end)
        printf("%.*s ", depth, word);
    for (int i = 0; i < 26; i++)
        if (t->next[i]) {
            word[depth] = (char)('a' + i);
            list(t->next[i], word, depth + 1);
        }
}

struct symbol {
    int weight, left, right;
};

static void codes(const struct symbol *s, int i, char *code, int depth, int *bits)
{
    if (s[i].left < 0) {
        printf("%c=%.*s ", i, depth, code);
        *bits += s[i].weight * depth;
        return;
    }
    code[depth] = '0';
    codes(s, s[i].left, code, depth + 1, bits);
    code[depth] = '1';
    codes(s, s[i].right, code, depth + 1, bits);
}

static void huffman(const char *text)
{
    struct symbol s[512];
    char open[512] = {0}, code[64];
    int n = 256, left = 0;
    for (int i = 0; i < 256; i++)
        s[i] = (struct symbol){0, -1, -1};
    for (; *text; text++)
        s[(unsigned char)*text].weight++;
    for (int i = 0; i < 256; i++)
        left += open[i] = s[i].weight > 0;
    while (left-- > 1) {
        int least[2];
        for (int k = 0; k < 2; k++) {
            least[k] = -1;
            for (int i = 0; i < n; i++)
                if (open[i] && (least[k] < 0 || s[i].weight < s[least[k]].weight))
                    least[k] = i;
            open[least[k]] = 0;
        }
        s[n] = (struct symbol){s[least[0]].weight + s[least[1]].weight, least[0], least[1]};
        open[n++] = 1;
    }
    int bits = 0;
    codes(s, n - 1, code, 0, &bits);
    printf("%d bits\n", bits);
}

int main(void)
{
    tree *t = NULL;
    for (int i = 0; i < 150; i++)
        t = insert(t, i * 61 % 151);
    for (int i = 0; i < 150; i += 3)
        t = delete(t, i);
    int n = 0;
    walk(t, print, &n);
    printf("\n%d keys, height %d, root %d\n", n, t->height, t->key);
    while (t)
        t = delete(t, t->key);
    struct trie root = {.end = 0};
    const char *words[] = {"irq", "irqfd", "gsi", "route", "router", "apic", "api"};
    for (int i = 0; i < 7; i++)
        add(&root, words[i]);
    char word[16];
    list(&root, word, 0);
    putchar('\n');
    huffman("the committed route is stale: the entry says cpu0");
    return n;
}
