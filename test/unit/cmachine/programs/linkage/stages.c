#include "shared.h"

static int hidden = 100;

static int helper(int v)
{
    shared_counter += 10;
    return clamp(v * hidden, 150);
}

static struct stage stages[STAGES] = {{twice}, {helper}, {.run = twice}};

const char *const stage_names[] = {"double", "scale", "again"};

struct stage *stage_at(int i)
{
    return &stages[i];
}

int other_hidden(void)
{
    return hidden++ + hidden;
}
