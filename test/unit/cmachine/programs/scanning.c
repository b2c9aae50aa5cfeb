/* Reading numbers and words out of text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int a = -1, b = -1, n = -1;
    unsigned u = 0;
    long l = 0;
    short h = 0;
    unsigned char cc = 0;
    char word[16], other[16] = "", ch[3] = "";
    double d = 0;
    float f = 0;
    printf("%d %d %d\n", sscanf("12 -34rest", "%d%d%n", &a, &b, &n), a, b);
    printf("%d\n", n);
    printf("%d %x %lx %o\n", sscanf("0xff 777 ffffffffff", "%i%o%lx", &a, &u, &l), a, l, u);
    printf("%d %s|%s\n", sscanf("  hello, world!", "%15[^,], %15s", word, other), word, other);
    printf("%d %s\n", sscanf("abcdef", "%3s%2c", word, ch), word);
    printf("%.2s %d\n", ch, sscanf("x", "%d", &a));
    printf("%d %d\n", sscanf("", "%d", &a), sscanf("   ", "%s", word));
    printf("%d %hd %hhu\n", sscanf("70000 300", "%hd %hhu", &h, &cc), h, cc);
    printf("%d %g %g\n", sscanf("1.5e3 -.25", "%lf %f", &d, &f), d, f);
    printf("%d %d %d\n", sscanf("7:8", "%d:%d", &a, &b), a, b);
    printf("%d %d\n", sscanf("7;8", "%d:%d", &a, &b), sscanf("5 6 7", "%*d %d %*d%n", &b, &n));
    printf("%d %d %d\n", b, n, sscanf("50%", "%d%%", &a));
    printf("%d %s\n", sscanf("a-z]9", "%[]a-z-]", word), word);
    printf("%d %d %d\n", sscanf("123456", "%3d%2d", &a, &b), a, b);
    char *end;
    d = strtod("  3.25e2xyz", &end);
    printf("%g %s %g %g\n", d, end, atof("-0.5"), atof("none"));
    printf("%g %d %.9g\n", strtod("1e400", &end), *end, strtof("0.1", &end));
    return scanf("%d", &a) + 2;
}
