/* A parser of expressions: tokens, precedence climbing, a tree, folding, printing and evaluation. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct node {
    enum { NUMBER, NAME, UNARY, BINARY, CONDITION } kind;
    union {
        long value;
        char name;
        struct {
            char op[3];
            struct node *left, *right, *other;
        };
    };
} node;

static const char *at, *error;

static node *make(int kind)
{
    node *n = calloc(1, sizeof *n);
    n->kind = kind;
    return n;
}

static void release(node *n)
{
    if (!n)
        return;
    if (n->kind >= UNARY) {
        release(n->left);
        release(n->right);
        release(n->other);
    }
    free(n);
}

static const struct {
    char text[3];
    int level;
} operators[] = {{"||", 1}, {"&&", 2}, {"==", 3}, {"!=", 3}, {"<<", 5}, {">>", 5}, {"<=", 4}, {">=", 4}, {"<", 4},
                 {">", 4},  {"+", 6},  {"-", 6},  {"*", 7},  {"/", 7},  {"%", 7},  {"", 0}};

static int operator(char *out)
{
    while (isspace((unsigned char)*at))
        at++;
    for (int i = 0; operators[i].level; i++)
        if (!strncmp(at, operators[i].text, strlen(operators[i].text))) {
            strcpy(out, operators[i].text);
            return operators[i].level;
        }
    return 0;
}

static node *expression(int level);

static node *primary(void)
{
    while (isspace((unsigned char)*at))
        at++;
    if (isdigit((unsigned char)*at)) {
        node *n = make(NUMBER);
        char *end;
        n->value = strtol(at, &end, 0);
        at = end;
        return n;
    }
    if (islower((unsigned char)*at)) {
        node *n = make(NAME);
        n->name = *at++;
        return n;
    }
    if (*at == '(') {
        at++;
        node *n = expression(0);
        if (*at == ')')
            at++;
        else
            error = "missing )";
        return n;
    }
    if (*at && strchr("-!~", *at)) {
        node *n = make(UNARY);
        n->op[0] = *at++;
        n->left = primary();
        return n;
    }
    error = *at ? "unexpected character" : "unexpected end";
    return make(NUMBER);
}

static node *expression(int level)
{
    node *left = primary();
    char op[3];
    for (int l; !error && (l = operator(op)) > level;) {
        at += strlen(op);
        node *n = make(BINARY);
        strcpy(n->op, op);
        n->left = left;
        n->right = expression(l);
        left = n;
    }
    if (level == 0 && *at == '?') {
        node *n = make(CONDITION);
        at++;
        n->left = left;
        n->right = expression(0);
        if (*at++ != ':')
            error = "missing :", at--;
        n->other = expression(0);
        left = n;
    }
    return left;
}

static void show(const node *n)
{
    switch (n->kind) {
    case NUMBER: printf("%ld", n->value); break;
    case NAME: putchar(n->name); break;
    case UNARY:
        printf("%s", n->op);
        show(n->left);
        break;
    case CONDITION:
    case BINARY:
        putchar('(');
        show(n->left);
        printf(" %s ", n->kind == BINARY ? n->op : "?");
        show(n->right);
        if (n->other) {
            fputs(" : ", stdout);
            show(n->other);
        }
        putchar(')');
    }
}

static long value(const node *n, const long *names)
{
    long a, b;
    switch (n->kind) {
    case NUMBER: return n->value;
    case NAME: return names[n->name - 'a'];
    case UNARY:
        a = value(n->left, names);
        return *n->op == '-' ? -a : *n->op == '!' ? !a : ~a;
    case CONDITION: return value(value(n->left, names) ? n->right : n->other, names);
    default: break;
    }
    a = value(n->left, names);
    if (n->op[0] == '&' || n->op[0] == '|')
        return n->op[0] == '&' ? a && value(n->right, names) : a || value(n->right, names);
    b = value(n->right, names);
    switch (n->op[0] + n->op[1] * 256) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b ? a / b : (error = "division by zero", 0);
    case '%': return b ? a % b : (error = "division by zero", 0);
    case '<': return a < b;
    case '>': return a > b;
    case '<' + '=' * 256: return a <= b;
    case '>' + '=' * 256: return a >= b;
    case '=' + '=' * 256: return a == b;
    case '!' + '=' * 256: return a != b;
    case '<' + '<' * 256: return a << b;
    default: return a >> b;
    }
}

int main(void)
{
    const char *const inputs[] = {
        "1 + 2 * 3 - 4", "(1 + 2) * -3", "x * x - y << 2 >> 1", "a < b && b < c || !c", "10 / 3 % 2 == 1",
        "x > 5 ? x - 5 : y ? 1 : 2", "0x1f - 017", "~a + 1 == -a", "1 / (y - y)", "2 *", "(1 + 2", "4 $ 4",
    };
    long names[26] = {[0] = 3, [1] = 5, [2] = 8, ['x' - 'a'] = 7, ['y' - 'a'] = 9};
    int failed = 0;
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        at = inputs[i];
        error = NULL;
        node *n = expression(0);
        if (!error && *at)
            error = "trailing text";
        if (!error) {
            show(n);
            long v = value(n, names);
            if (!error)
                printf(" = %ld\n", v);
        }
        if (error) {
            printf(" %s at %d\n", error, (int)(at - inputs[i]));
            failed++;
        }
        release(n);
    }
    return failed;
}
