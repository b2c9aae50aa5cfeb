/* A recogniser of C comments and strings, as a switch in a loop and as a table of functions. */
#include <stdio.h>
#include <string.h>

enum state { CODE, SLASH, LINE, BLOCK, STAR, TEXT, ESCAPE, STATES };

static const char *const names[STATES] = {
    [CODE] = "code", [TEXT] = "text", [SLASH] = "slash", [LINE] = "line",
    [BLOCK] = "block", [STAR] = "star", [ESCAPE] = "escape",
};

static enum state step(enum state s, int c)
{
    switch (s) {
    case CODE:
        return c == '/' ? SLASH : c == '"' ? TEXT : CODE;
    case SLASH:
        if (c == '/')
            return LINE;
        if (c == '*')
            return BLOCK;
        return step(CODE, c);
    case LINE:
        return c == '\n' ? CODE : LINE;
    case STAR:
        if (c == '/')
            return CODE;
        /* fall through */
    case BLOCK:
        return c == '*' ? STAR : BLOCK;
    case TEXT:
        switch (c) {
        case '\\':
            return ESCAPE;
        case '"':
            return CODE;
        }
        break;
    case ESCAPE:
        break;
    default:
        return STATES;
    }
    return TEXT;
}

typedef struct machine machine;
typedef void handler(machine *, int);
struct machine {
    handler *now;
    int depth, most, closed;
};
static handler outside, inside;

static void outside(machine *m, int c)
{
    if (c == '(') {
        m->depth = 1;
        m->now = inside;
    }
}

static void inside(machine *m, int c)
{
    m->depth += (c == '(') - (c == ')');
    if (m->depth > m->most)
        m->most = m->depth;
    if (m->depth == 0) {
        m->closed++;
        m->now = &outside;
    }
}

int main(void)
{
    const char *source = "a/b /* c ** / * */ \"s\\\"t//r\" // end\n/**/x/";
    int seen[STATES] = {0};
    enum state s = CODE;
    for (const char *p = source; *p; p++) {
        s = step(s, *p);
        seen[s]++;
        putchar("cslbrte"[s]);
    }
    putchar('\n');
    for (int i = 0; i < STATES; i++)
        printf("%-7s%3d\n", names[i], seen[i]);
    machine m = {outside};
    for (const char *p = "f(a(b)c) (()((x))) ("; *p; p++)
        m.now(&m, *p);
    printf("%d closed, depth %d, most %d, %s\n", m.closed, m.depth, m.most, m.now == inside ? "inside" : "outside");
    return s;
}
