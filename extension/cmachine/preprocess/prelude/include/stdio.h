#ifndef IRQSCOPE_STDIO_H
#define IRQSCOPE_STDIO_H

#include <stdarg.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct irqscope_file FILE;

extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr

#define EOF (-1)
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

FILE *fopen(const char *restrict path, const char *restrict mode);
FILE *fdopen(int fd, const char *mode);
FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict file);
FILE *popen(const char *command, const char *mode);
int pclose(FILE *file);
int fclose(FILE *file);
int fflush(FILE *file);
int fileno(FILE *file);
int feof(FILE *file);
int ferror(FILE *file);
void clearerr(FILE *file);
size_t fread(void *restrict memory, size_t size, size_t count, FILE *restrict file);
size_t fwrite(const void *restrict memory, size_t size, size_t count, FILE *restrict file);
int fseek(FILE *file, long offset, int whence);
long ftell(FILE *file);
void rewind(FILE *file);
int setvbuf(FILE *restrict file, char *restrict buffer, int mode, size_t size);
void setbuf(FILE *restrict file, char *restrict buffer);
int fgetc(FILE *file);
int getc(FILE *file);
int getchar(void);
char *fgets(char *restrict text, int size, FILE *restrict file);
ssize_t getline(char **restrict line, size_t *restrict size, FILE *restrict file);
ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict file);
int ungetc(int c, FILE *file);
int fputc(int c, FILE *file);
int putc(int c, FILE *file);
int putchar(int c);
int fputs(const char *restrict text, FILE *restrict file);
int puts(const char *text);
void perror(const char *text);
int remove(const char *path);
int rename(const char *from, const char *to);
int printf(const char *restrict format, ...) __attribute__((format(printf, 1, 2)));
int fprintf(FILE *restrict file, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int dprintf(int fd, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int sprintf(char *restrict text, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int snprintf(char *restrict text, size_t size, const char *restrict format, ...) __attribute__((format(printf, 3, 4)));
int asprintf(char **restrict text, const char *restrict format, ...) __attribute__((format(printf, 2, 3)));
int vprintf(const char *restrict format, va_list args);
int vfprintf(FILE *restrict file, const char *restrict format, va_list args);
int vsprintf(char *restrict text, const char *restrict format, va_list args);
int vsnprintf(char *restrict text, size_t size, const char *restrict format, va_list args);
int vasprintf(char **restrict text, const char *restrict format, va_list args);
int scanf(const char *restrict format, ...);
int fscanf(FILE *restrict file, const char *restrict format, ...);
int sscanf(const char *restrict text, const char *restrict format, ...);
void flockfile(FILE *file);
void funlockfile(FILE *file);

#endif
