#ifndef IRQSCOPE_SYS_IOCTL_H
#define IRQSCOPE_SYS_IOCTL_H

#include <linux/ioctl.h>

#define FIONREAD 0x541B

int ioctl(int fd, unsigned long request, ...);

#endif
