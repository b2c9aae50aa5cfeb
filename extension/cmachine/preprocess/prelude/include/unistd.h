#ifndef IRQSCOPE_UNISTD_H
#define IRQSCOPE_UNISTD_H

#include <stddef.h>
#include <sys/types.h>

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#define SEEK_DATA 3
#define SEEK_HOLE 4
#define _SC_CLK_TCK 2
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _POSIX_VERSION 200809L
#define _POSIX_TIMERS 200809L
#define _POSIX_MONOTONIC_CLOCK 0

extern char **environ;

int access(const char *path, int mode);
int chdir(const char *path);
int close(int fd);
int dup(int fd);
int dup2(int from, int to);
int dup3(int from, int to, int flags);
void _exit(int status) __attribute__((noreturn));
int execv(const char *path, char *const argv[]);
int execvp(const char *file, char *const argv[]);
int execlp(const char *file, const char *arg, ...);
int fchdir(int fd);
int fdatasync(int fd);
int fsync(int fd);
pid_t fork(void);
int ftruncate(int fd, off_t length);
int truncate(const char *path, off_t length);
char *getcwd(char *text, size_t size);
uid_t geteuid(void);
gid_t getegid(void);
uid_t getuid(void);
gid_t getgid(void);
int gethostname(char *name, size_t size);
int getpagesize(void);
pid_t getpid(void);
pid_t getppid(void);
pid_t gettid(void);
int isatty(int fd);
int link(const char *from, const char *to);
off_t lseek(int fd, off_t offset, int whence);
int nice(int by);
int pipe(int fds[2]);
int pipe2(int fds[2], int flags);
ssize_t pread(int fd, void *memory, size_t size, off_t offset);
ssize_t pwrite(int fd, const void *memory, size_t size, off_t offset);
ssize_t read(int fd, void *memory, size_t size);
ssize_t write(int fd, const void *memory, size_t size);
ssize_t readlink(const char *restrict path, char *restrict text, size_t size);
int rmdir(const char *path);
int setgid(gid_t gid);
int setuid(uid_t uid);
pid_t setsid(void);
unsigned int alarm(unsigned int seconds);
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t microseconds);
int symlink(const char *from, const char *to);
long sysconf(int name);
long syscall(long number, ...);
char *ttyname(int fd);
int unlink(const char *path);
int daemon(int stay, int keep);

#endif
