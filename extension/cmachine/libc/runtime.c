/* What a C library keeps in C: the standard streams, and functions that return structs. */
#include <stdio.h>
#include <stdlib.h>

struct irqscope_file {
    int descriptor;
};

static struct irqscope_file input = {0};
static struct irqscope_file output = {1};
static struct irqscope_file errors = {2};

FILE *stdin = &input;
FILE *stdout = &output;
FILE *stderr = &errors;

div_t div(int a, int b)
{
    return (div_t){a / b, a % b};
}

ldiv_t ldiv(long a, long b)
{
    return (ldiv_t){a / b, a % b};
}

lldiv_t lldiv(long long a, long long b)
{
    return (lldiv_t){a / b, a % b};
}
