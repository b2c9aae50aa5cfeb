/* Functions of atexit run in reverse, also those noted by another one, and see what the program left. */
#include <stdio.h>
#include <stdlib.h>

static int counter;

static void last(void)
{
    printf("last %d\n", ++counter);
}

static void late(void)
{
    printf("late %d\n", ++counter);
}

static void middle(void)
{
    printf("middle %d\n", ++counter);
    atexit(late);
}

static void first(void)
{
    printf("first %d\n", ++counter);
}

static void deep(int n)
{
    if (n == 0) {
        printf("leaving\n");
        exit(300 + 7);
    }
    deep(n - 1);
    printf("never\n");
}

int main(int argc, char **argv)
{
    atexit(last);
    atexit(middle);
    if (atexit(first) != 0 || argc != 1 || argv[1] != NULL || argv[0][0] == '\0')
        return 1;
    deep(5);
    return 2;
}
