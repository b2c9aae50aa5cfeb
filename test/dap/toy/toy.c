/* Not run by any C machine: test/dap/fake-program.ts plays its part, line by line. */
static int route = 2;
static int pending;

static void deliver(int vector)
{
    int cpu = route; /* deliver: first */
    pending = vector << 8 | cpu; /* deliver: last */
}

static void write_entry(int dest)
{
    int sum = 0; /* write: first */
    deliver(0x21); /* write: call */
    for (int i = 0; i < 4; i++) {
        sum += i; /* write: body */
    }
    route = dest; /* write: last */
}
