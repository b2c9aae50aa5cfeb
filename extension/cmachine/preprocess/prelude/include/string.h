#ifndef IRQSCOPE_STRING_H
#define IRQSCOPE_STRING_H

#include <stddef.h>
#include <strings.h>

void *memchr(const void *memory, int c, size_t size);
void *memrchr(const void *memory, int c, size_t size);
void *rawmemchr(const void *memory, int c);
int memcmp(const void *a, const void *b, size_t size);
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *mempcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *memory, int c, size_t size);
void *memmem(const void *memory, size_t size, const void *part, size_t part_size);
char *strcat(char *restrict to, const char *restrict from);
char *strchr(const char *text, int c);
char *strrchr(const char *text, int c);
char *strchrnul(const char *text, int c);
int strcmp(const char *a, const char *b);
int strcoll(const char *a, const char *b);
char *strcpy(char *restrict to, const char *restrict from);
char *stpcpy(char *restrict to, const char *restrict from);
size_t strcspn(const char *text, const char *reject);
size_t strspn(const char *text, const char *accept);
char *strdup(const char *text);
char *strndup(const char *text, size_t size);
char *strerror(int number);
size_t strlen(const char *text);
size_t strnlen(const char *text, size_t size);
char *strncat(char *restrict to, const char *restrict from, size_t size);
int strncmp(const char *a, const char *b, size_t size);
char *strncpy(char *restrict to, const char *restrict from, size_t size);
char *strpbrk(const char *text, const char *accept);
char *strsep(char **text, const char *delimiters);
char *strsignal(int number);
char *strstr(const char *text, const char *part);
char *strcasestr(const char *text, const char *part);
char *strtok(char *restrict text, const char *restrict delimiters);
char *strtok_r(char *restrict text, const char *restrict delimiters, char **restrict state);
int strverscmp(const char *a, const char *b);

/* GNU: never changes its argument. */
char *basename(const char *path);

#endif
