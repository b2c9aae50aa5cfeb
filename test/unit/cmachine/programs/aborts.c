/* What is flushed is seen, what waits in the buffer is lost when the program aborts; handlers do not run. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static void handler(void)
{
    puts("not called");
}

int main(void)
{
    atexit(handler);
    assert(sizeof(int) == 4);
    puts("seen");
    fflush(stdout);
    puts("lost");
    int balance = 3;
    assert(balance == 4 && "accounts");
    return 0;
}
