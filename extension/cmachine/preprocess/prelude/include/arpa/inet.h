#ifndef IRQSCOPE_ARPA_INET_H
#define IRQSCOPE_ARPA_INET_H

#include <netinet/in.h>

int inet_aton(const char *text, struct in_addr *address);
char *inet_ntoa(struct in_addr address);
const char *inet_ntop(int family, const void *address, char *text, socklen_t size);
int inet_pton(int family, const char *text, void *address);

#endif
