#ifndef IRQSCOPE_SYS_SOCKET_H
#define IRQSCOPE_SYS_SOCKET_H

#include <sys/types.h>
#include <sys/uio.h>

typedef unsigned int socklen_t;
typedef unsigned short sa_family_t;
struct sockaddr {
    sa_family_t sa_family;
    char sa_data[14];
};
struct sockaddr_storage {
    sa_family_t ss_family;
    char ss_padding[118];
    unsigned long ss_align;
};
struct msghdr {
    void *msg_name;
    socklen_t msg_namelen;
    struct iovec *msg_iov;
    size_t msg_iovlen;
    void *msg_control;
    size_t msg_controllen;
    int msg_flags;
};
struct cmsghdr {
    size_t cmsg_len;
    int cmsg_level;
    int cmsg_type;
};

#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10
#define AF_VSOCK 40
#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_INET AF_INET
#define PF_INET6 AF_INET6
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_NONBLOCK 04000
#define SOCK_CLOEXEC 02000000
#define SOL_SOCKET 1
#define SO_REUSEADDR 2
#define SO_TYPE 3
#define SO_ERROR 4
#define SO_KEEPALIVE 9
#define SOMAXCONN 4096
#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2

int accept(int fd, struct sockaddr *restrict address, socklen_t *restrict size);
int accept4(int fd, struct sockaddr *restrict address, socklen_t *restrict size, int flags);
int bind(int fd, const struct sockaddr *address, socklen_t size);
int connect(int fd, const struct sockaddr *address, socklen_t size);
int getpeername(int fd, struct sockaddr *restrict address, socklen_t *restrict size);
int getsockname(int fd, struct sockaddr *restrict address, socklen_t *restrict size);
int getsockopt(int fd, int level, int option, void *restrict value, socklen_t *restrict size);
int setsockopt(int fd, int level, int option, const void *value, socklen_t size);
int listen(int fd, int backlog);
ssize_t recv(int fd, void *memory, size_t size, int flags);
ssize_t recvfrom(int fd, void *memory, size_t size, int flags, struct sockaddr *address, socklen_t *address_size);
ssize_t recvmsg(int fd, struct msghdr *message, int flags);
ssize_t send(int fd, const void *memory, size_t size, int flags);
ssize_t sendto(int fd, const void *memory, size_t size, int flags, const struct sockaddr *address, socklen_t address_size);
ssize_t sendmsg(int fd, const struct msghdr *message, int flags);
int shutdown(int fd, int how);
int socket(int family, int type, int protocol);
int socketpair(int family, int type, int protocol, int fds[2]);

#endif
