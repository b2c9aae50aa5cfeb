#ifndef IRQSCOPE_LIBC_BUILTINS_H
#define IRQSCOPE_LIBC_BUILTINS_H

void __builtin_abort(void);
void __builtin_exit(int status);
int __builtin_printf(const char *format, ...);
int __builtin_puts(const char *text);
int __builtin_putchar(int c);
int __builtin_sprintf(char *text, const char *format, ...);
int __builtin_snprintf(char *text, unsigned long size, const char *format, ...);
char *__builtin_strcpy(char *to, const char *from);
char *__builtin_strncpy(char *to, const char *from, unsigned long size);
char *__builtin_strcat(char *to, const char *from);
char *__builtin_strncat(char *to, const char *from, unsigned long size);
int __builtin_strncmp(const char *a, const char *b, unsigned long size);
char *__builtin_strchr(const char *text, int c);
char *__builtin_strrchr(const char *text, int c);
char *__builtin_strstr(const char *text, const char *part);
void *__builtin_malloc(unsigned long size);
void *__builtin_calloc(unsigned long count, unsigned long size);
void __builtin_free(void *memory);
void *__builtin_memchr(const void *memory, int c, unsigned long size);
void *__builtin_mempcpy(void *to, const void *from, unsigned long size);
int __builtin_abs(int value);
long __builtin_labs(long value);
long long __builtin_llabs(long long value);

/* Called without a declaration, these have the types that the compiler knows. */
void abort(void);
void exit(int status);
int printf(const char *format, ...);
int sprintf(char *text, const char *format, ...);
int snprintf(char *text, unsigned long size, const char *format, ...);
int puts(const char *text);
int putchar(int c);
void *malloc(unsigned long size);
void *calloc(unsigned long count, unsigned long size);
void *realloc(void *memory, unsigned long size);
void free(void *memory);
void *memset(void *memory, int c, unsigned long size);
void *memcpy(void *to, const void *from, unsigned long size);
void *memmove(void *to, const void *from, unsigned long size);
int memcmp(const void *a, const void *b, unsigned long size);
void *memchr(const void *memory, int c, unsigned long size);
unsigned long strlen(const char *text);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, unsigned long size);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, unsigned long size);
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, unsigned long size);
char *strchr(const char *text, int c);
char *strrchr(const char *text, int c);
char *strstr(const char *text, const char *part);
int abs(int value);
long labs(long value);
long long llabs(long long value);

#endif
