#ifndef IRQSCOPE_SIGNAL_H
#define IRQSCOPE_SIGNAL_H

#include <pthread.h>
#include <sys/types.h>
#include <time.h>

typedef struct {
    unsigned long bits[16];
} sigset_t;
typedef int sig_atomic_t;
union sigval {
    int sival_int;
    void *sival_ptr;
};
typedef union sigval sigval_t;
typedef struct {
    int si_signo;
    int si_errno;
    int si_code;
    int si_padding;
    union {
        int words[28];
        struct {
            pid_t si_pid;
            uid_t si_uid;
            int si_status;
        } child;
        struct {
            void *si_addr;
            short si_addr_lsb;
        } fault;
        struct {
            pid_t si_pid;
            uid_t si_uid;
            sigval_t si_value;
        } queued;
    } fields;
} siginfo_t;
#define si_pid fields.child.si_pid
#define si_uid fields.child.si_uid
#define si_status fields.child.si_status
#define si_addr fields.fault.si_addr
#define si_addr_lsb fields.fault.si_addr_lsb
#define si_value fields.queued.si_value
struct sigaction {
    union {
        void (*sa_handler)(int);
        void (*sa_sigaction)(int, siginfo_t *, void *);
    } handler;
    sigset_t sa_mask;
    int sa_flags;
    void (*sa_restorer)(void);
};
#define sa_handler handler.sa_handler
#define sa_sigaction handler.sa_sigaction
typedef void (*sighandler_t)(int);
struct sigevent {
    union sigval sigev_value;
    int sigev_signo;
    int sigev_notify;
    int padding[12];
};
typedef struct {
    void *ss_sp;
    int ss_flags;
    size_t ss_size;
} stack_t;

#define SIG_DFL ((sighandler_t)0)
#define SIG_IGN ((sighandler_t)1)
#define SIG_ERR ((sighandler_t)-1)
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL SIGIO
#define SIGPWR 30
#define SIGSYS 31
#define NSIG 65
#define SIGRTMIN 34
#define SIGRTMAX 64
#define SA_NOCLDSTOP 1
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define BUS_MCEERR_AR 4
#define BUS_MCEERR_AO 5
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2

int kill(pid_t pid, int signal);
int raise(int signal);
sighandler_t signal(int signal, sighandler_t handler);
int sigaction(int signal, const struct sigaction *restrict action, struct sigaction *restrict old);
int sigaddset(sigset_t *set, int signal);
int sigdelset(sigset_t *set, int signal);
int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigismember(const sigset_t *set, int signal);
int sigpending(sigset_t *set);
int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old);
int sigsuspend(const sigset_t *set);
int sigwait(const sigset_t *restrict set, int *restrict signal);
int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info, const struct timespec *restrict timeout);
int sigaltstack(const stack_t *restrict stack, stack_t *restrict old);
int pthread_kill(pthread_t thread, int signal);
int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old);

#endif
