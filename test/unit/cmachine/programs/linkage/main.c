/* Two files: external and internal linkage, shared variables, a table across files, a header of their own. */
#include "shared.h"
#include <stdio.h>

static int hidden = 1;
int shared_counter;
extern const char *const stage_names[];

static int helper(int v)
{
    return v + hidden;
}

int twice(int v)
{
    shared_counter++;
    return 2 * v;
}

int main(void)
{
    for (int i = 0; i < STAGES; i++) {
        struct stage *s = stage_at(i);
        printf("%s %d %d\n", stage_names[i], s->run(i + 1), helper(i));
    }
    printf("%d %d %s\n", shared_counter, other_hidden(), __FILE__ + sizeof __FILE__ - 7);
    return shared_counter;
}
