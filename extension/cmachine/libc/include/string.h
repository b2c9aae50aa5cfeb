#ifndef IRQSCOPE_LIBC_STRING_H
#define IRQSCOPE_LIBC_STRING_H

#include <stddef.h>

void *memchr(const void *memory, int c, size_t size);
void *memrchr(const void *memory, int c, size_t size);
int memcmp(const void *a, const void *b, size_t size);
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *mempcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *memory, int c, size_t size);
void *memmem(const void *memory, size_t size, const void *part, size_t part_size);
char *strcat(char *restrict to, const char *restrict from);
char *strncat(char *restrict to, const char *restrict from, size_t size);
char *strchr(const char *text, int c);
char *strrchr(const char *text, int c);
char *strchrnul(const char *text, int c);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t size);
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t size);
int strcoll(const char *a, const char *b);
char *strcpy(char *restrict to, const char *restrict from);
char *strncpy(char *restrict to, const char *restrict from, size_t size);
char *stpcpy(char *restrict to, const char *restrict from);
size_t strcspn(const char *text, const char *reject);
size_t strspn(const char *text, const char *accept);
char *strpbrk(const char *text, const char *accept);
char *strstr(const char *text, const char *part);
size_t strlen(const char *text);
size_t strnlen(const char *text, size_t size);
char *strdup(const char *text);
char *strndup(const char *text, size_t size);
char *strtok(char *restrict text, const char *restrict delimiters);
char *strtok_r(char *restrict text, const char *restrict delimiters, char **restrict state);
char *strsep(char **text, const char *delimiters);
char *strerror(int number);

#endif
