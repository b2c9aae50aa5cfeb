/* Queens on a board, a knight's tour by Warnsdorff's rule, and a sudoku: three searches. */
#include <stdio.h>
#include <string.h>

static unsigned long solutions;

static void queens(unsigned all, unsigned columns, unsigned left, unsigned right)
{
    if (columns == all) {
        solutions++;
        return;
    }
    for (unsigned free = all & ~(columns | left | right), bit; free; free ^= bit) {
        bit = free & -free;
        queens(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
}

#define SIZE 8
static const signed char jump[8][2] = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}};
static unsigned char board[SIZE][SIZE];

static int reachable(int x, int y)
{
    return x >= 0 && y >= 0 && x < SIZE && y < SIZE && !board[y][x];
}

static int exits(int x, int y)
{
    int n = 0;
    for (int i = 0; i < 8; i++)
        n += reachable(x + jump[i][0], y + jump[i][1]);
    return n;
}

static int tour(int x, int y)
{
    int step = 1;
    for (;; step++) {
        board[y][x] = (unsigned char)step;
        int best = -1, least = 9;
        for (int i = 0; i < 8; i++) {
            int u = x + jump[i][0], v = y + jump[i][1];
            if (reachable(u, v) && exits(u, v) < least)
                least = exits(u, v), best = i;
        }
        if (best < 0)
            return step;
        x += jump[best][0];
        y += jump[best][1];
    }
}

static char grid[] = "53..7...."
                     "6..195..."
                     ".98....6."
                     "8...6...3"
                     "4..8.3..1"
                     "7...2...6"
                     ".6....28."
                     "...419..5"
                     "....8..79";

static int allowed(int at, char c)
{
    int row = at / 9, column = at % 9;
    for (int i = 0; i < 9; i++) {
        if (grid[row * 9 + i] == c || grid[i * 9 + column] == c)
            return 0;
        if (grid[(row / 3 * 3 + i / 3) * 9 + column / 3 * 3 + i % 3] == c)
            return 0;
    }
    return 1;
}

static int solve(int at)
{
    while (at < 81 && grid[at] != '.')
        at++;
    if (at == 81)
        return 1;
    for (char c = '1'; c <= '9'; c++)
        if (allowed(at, c)) {
            grid[at] = c;
            if (solve(at + 1))
                return 1;
        }
    grid[at] = '.';
    return 0;
}

int main(void)
{
    for (int n = 4; n <= 8; n++) {
        solutions = 0;
        queens((1u << n) - 1, 0, 0, 0);
        printf("%d queens: %lu\n", n, solutions);
    }
    printf("tour of %d\n", tour(0, 0));
    for (int y = 0; y < SIZE; y++, putchar('\n'))
        for (int x = 0; x < SIZE; x++)
            printf("%3u", board[y][x]);
    printf("%d\n", solve(0));
    for (int i = 0; i < 81; i += 9)
        printf("%.9s\n", grid + i);
    return 0;
}
