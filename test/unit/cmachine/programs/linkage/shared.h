#ifndef SHARED_H
#define SHARED_H

#define STAGES 3

struct stage {
    int (*run)(int);
};

extern int shared_counter;
int twice(int v);
int other_hidden(void);
struct stage *stage_at(int i);

static inline int clamp(int v, int most)
{
    return v > most ? most : v;
}

#endif
