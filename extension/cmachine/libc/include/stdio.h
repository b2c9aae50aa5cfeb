#ifndef IRQSCOPE_LIBC_STDIO_H
#define IRQSCOPE_LIBC_STDIO_H

#include <stdarg.h>
#include <stddef.h>

typedef struct irqscope_file FILE;

extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr

#define EOF (-1)
#define BUFSIZ 8192
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

int printf(const char *restrict format, ...) __attribute__((format(printf, 1, 2)));
int fprintf(FILE *restrict file, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int sprintf(char *restrict text, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int snprintf(char *restrict text, size_t size, const char *restrict format, ...) __attribute__((format(printf, 3, 4)));
int vprintf(const char *restrict format, va_list args);
int vfprintf(FILE *restrict file, const char *restrict format, va_list args);
int vsprintf(char *restrict text, const char *restrict format, va_list args);
int vsnprintf(char *restrict text, size_t size, const char *restrict format, va_list args);
int sscanf(const char *restrict text, const char *restrict format, ...);
int vsscanf(const char *restrict text, const char *restrict format, va_list args);
int scanf(const char *restrict format, ...);
int vscanf(const char *restrict format, va_list args);
int fscanf(FILE *restrict file, const char *restrict format, ...);
int vfscanf(FILE *restrict file, const char *restrict format, va_list args);
int puts(const char *text);
int putchar(int c);
int putc(int c, FILE *file);
int fputc(int c, FILE *file);
int fputs(const char *restrict text, FILE *restrict file);
size_t fwrite(const void *restrict memory, size_t size, size_t count, FILE *restrict file);
int fflush(FILE *file);
int setvbuf(FILE *restrict file, char *restrict buffer, int mode, size_t size);
void setbuf(FILE *restrict file, char *restrict buffer);
void perror(const char *text);

int getchar(void);
int getc(FILE *file);
int fgetc(FILE *file);
int ungetc(int c, FILE *file);
char *fgets(char *restrict text, int size, FILE *restrict file);
size_t fread(void *restrict memory, size_t size, size_t count, FILE *restrict file);
int feof(FILE *file);
int ferror(FILE *file);
void clearerr(FILE *file);

#endif
