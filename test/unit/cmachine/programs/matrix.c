/* Matrices: arrays of arrays, arrays by pointer, determinant over a prime field, transposition, game of life. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 6
#define P 10007

typedef int matrix[N][N];

static void multiply(matrix to, const matrix a, const matrix b)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            long s = 0;
            for (int k = 0; k < N; k++)
                s += (long)a[i][k] * b[k][j];
            to[i][j] = (int)(s % P);
        }
}

static int inverse(int v)
{
    int r = 1;
    for (int e = P - 2; e; e >>= 1, v = v * v % P)
        if (e & 1)
            r = r * v % P;
    return r;
}

static int determinant(matrix m)
{
    int det = 1;
    for (int c = 0; c < N; c++) {
        int pivot = c;
        while (pivot < N && m[pivot][c] == 0)
            pivot++;
        if (pivot == N)
            return 0;
        if (pivot != c) {
            int row[N];
            memcpy(row, m[c], sizeof row);
            memcpy(m[c], m[pivot], sizeof row);
            memcpy(m[pivot], row, sizeof row);
            det = P - det;
        }
        det = det * m[c][c] % P;
        int inv = inverse(m[c][c]);
        for (int r = c + 1; r < N; r++) {
            int f = m[r][c] * inv % P;
            for (int k = c; k < N; k++)
                m[r][k] = ((m[r][k] - f * m[c][k]) % P + P) % P;
        }
    }
    return det;
}

static void life(char (*cells)[16], int rows)
{
    char (*next)[16] = calloc((size_t)rows, sizeof *next);
    for (int y = 0; y < rows; y++)
        for (int x = 0; x < 16; x++) {
            int n = 0;
            for (int dy = -1; dy <= 1; dy++)
                for (int dx = -1; dx <= 1; dx++)
                    if (dx || dy)
                        n += cells[(y + dy + rows) % rows][(x + dx) & 15];
            next[y][x] = n == 3 || (cells[y][x] && n == 2);
        }
    memcpy(cells, next, (size_t)rows * sizeof *cells);
    free(next);
}

int main(void)
{
    matrix a, b, c;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (i * i + 3 * j + i * j) % 17 + (i == j);
            b[i][j] = (7 * i - 2 * j + 40) % 13;
        }
    multiply(c, (const int(*)[N])a, (const int(*)[N])b);
    for (int i = 0; i < N; i++, putchar('\n'))
        for (int j = 0; j < N; j++)
            printf("%6d", c[i][j]);
    int da = determinant(a), db = determinant(b), dc = determinant(c);
    printf("%d %d %d %s\n", da, db, dc, (long)da * db % P == dc ? "ok" : "WRONG");
    static const int cube[2][3][4] = {{{1, 2}, {3, 4, 5, 6}}, {[2] = {[3] = 9}}};
    int s = 0;
    for (const int *p = &cube[0][0][0]; p < &cube[0][0][0] + 24; p++)
        s = s * 3 + *p;
    printf("%d %zu %zu\n", s, sizeof cube, sizeof cube[0][0]);
    char cells[8][16] = {0};
    const char *glider = ".#...###";
    (void)glider;
    cells[0][1] = cells[1][2] = cells[2][0] = cells[2][1] = cells[2][2] = 1;
    for (int i = 0; i < 20; i++)
        life(cells, 8);
    for (int y = 0; y < 8; y++, putchar('\n'))
        for (int x = 0; x < 16; x++)
            putchar(cells[y][x] ? '#' : '.');
    return 0;
}
