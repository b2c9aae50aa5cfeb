#ifndef IRQSCOPE_MATH_H
#define IRQSCOPE_MATH_H

#define HUGE_VAL (__builtin_huge_val())
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))
#define M_PI 3.14159265358979323846
#define isnan(x) __builtin_isnan(x)
#define isinf(x) __builtin_isinf_sign(x)
#define isfinite(x) __builtin_isfinite(x)
#define signbit(x) __builtin_signbit(x)

double ceil(double x);
double cos(double x);
double exp(double x);
double fabs(double x);
double floor(double x);
double fmod(double x, double y);
double frexp(double x, int *exponent);
double ldexp(double x, int exponent);
double log(double x);
double log2(double x);
double log10(double x);
double modf(double x, double *whole);
double pow(double x, double y);
double rint(double x);
double round(double x);
double sin(double x);
double sqrt(double x);
double tan(double x);
double trunc(double x);
float ldexpf(float x, int exponent);
long lrint(double x);

#endif
