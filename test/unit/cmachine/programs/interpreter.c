/* A machine with a stack and its assembler: a loop, a subroutine, a table of handlers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PUSH, ADD, SUB, MUL, MOD, DUP, SWAP, OVER, JZ, JMP, CALL, RET, OUT, LOAD, STORE, HALT, OPS };

static const char *const mnemonic[OPS] = {"push", "add", "sub",  "mul", "mod", "dup",  "swap",  "over",
                                          "jz",   "jmp", "call", "ret", "out", "load", "store", "halt"};

struct vm {
    int code[128], stack[32], calls[16], memory[16];
    int pc, sp, rp;
    unsigned long executed;
};

struct fix {
    char label[8];
    int at;
};

static int assemble(const char *source, int *code)
{
    struct fix labels[16], uses[16];
    int n = 0, nl = 0, nu = 0;
    char *copy = strdup(source);
    for (char *w = strtok(copy, " \n"); w; w = strtok(NULL, " \n")) {
        size_t length = strlen(w);
        if (w[length - 1] == ':') {
            w[length - 1] = 0;
            strcpy(labels[nl].label, w);
            labels[nl++].at = n;
            continue;
        }
        int op = 0;
        while (op < OPS && strcmp(mnemonic[op], w))
            op++;
        if (op < OPS)
            code[n++] = op;
        else if (*w == '@') {
            strcpy(uses[nu].label, w + 1);
            uses[nu++].at = n++;
        } else
            code[n++] = atoi(w);
    }
    free(copy);
    for (int u = 0; u < nu; u++) {
        int l = 0;
        while (l < nl && strcmp(labels[l].label, uses[u].label))
            l++;
        if (l == nl)
            return -1;
        code[uses[u].at] = labels[l].at;
    }
    return n;
}

#define POP (vm->stack[--vm->sp])
#define PUT(v) (vm->stack[vm->sp++] = (v))
#define BINARY(op)                 \
    do {                           \
        int b = POP, a = POP;      \
        PUT(a op b);               \
    } while (0)

static void run(struct vm *vm)
{
    for (;;) {
        vm->executed++;
        switch (vm->code[vm->pc++]) {
        case PUSH: PUT(vm->code[vm->pc++]); break;
        case ADD: BINARY(+); break;
        case SUB: BINARY(-); break;
        case MUL: BINARY(*); break;
        case MOD: BINARY(%); break;
        case DUP: PUT(vm->stack[vm->sp - 1]); break;
        case OVER: PUT(vm->stack[vm->sp - 2]); break;
        case SWAP: {
            int t = vm->stack[vm->sp - 1];
            vm->stack[vm->sp - 1] = vm->stack[vm->sp - 2];
            vm->stack[vm->sp - 2] = t;
            break;
        }
        case JZ: {
            int to = vm->code[vm->pc++];
            if (POP == 0)
                vm->pc = to;
            break;
        }
        case JMP: vm->pc = vm->code[vm->pc]; break;
        case CALL:
            vm->calls[vm->rp++] = vm->pc + 1;
            vm->pc = vm->code[vm->pc];
            break;
        case RET: vm->pc = vm->calls[--vm->rp]; break;
        case OUT: printf("%d ", POP); break;
        case LOAD: PUT(vm->memory[POP]); break;
        case STORE: {
            int where = POP;
            vm->memory[where] = POP;
            break;
        }
        case HALT: putchar('\n'); return;
        default: printf("bad op at %d\n", vm->pc - 1); return;
        }
    }
}

static const char program[] =
    "push 252 push 105 call @gcd out "
    "push 1 push 0 store push 10 push 1 store "
    "loop: push 1 load jz @done push 0 load push 1 load mul push 0 store "
    "push 1 load push 1 sub push 1 store jmp @loop "
    "done: push 0 load out push 20 call @fib halt "
    "gcd: dup jz @gend swap over mod jmp @gcd gend: add ret "
    "fib: push 2 store push 0 push 1 "
    "more: dup out swap over add push 2 load push 1 sub dup push 2 store jz @fend jmp @more fend: add ret";

int main(void)
{
    struct vm *vm = calloc(1, sizeof *vm);
    int n = assemble(program, vm->code);
    printf("%d words\n", n);
    run(vm);
    printf("%lu instructions, %d left\n", vm->executed, vm->sp);
    int code[8];
    printf("%d\n", assemble("jmp @nowhere", code));
    free(vm);
    return n;
}
