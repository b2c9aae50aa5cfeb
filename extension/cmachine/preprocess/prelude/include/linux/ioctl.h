#ifndef IRQSCOPE_LINUX_IOCTL_H
#define IRQSCOPE_LINUX_IOCTL_H

#define _IOC_NRBITS 8
#define _IOC_TYPEBITS 8
#if defined(__powerpc__)
#define _IOC_SIZEBITS 13
#define _IOC_DIRBITS 3
#define _IOC_NONE 1U
#define _IOC_READ 2U
#define _IOC_WRITE 4U
#else
#define _IOC_SIZEBITS 14
#define _IOC_DIRBITS 2
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#endif
#define _IOC_NRSHIFT 0
#define _IOC_TYPESHIFT (_IOC_NRSHIFT + _IOC_NRBITS)
#define _IOC_SIZESHIFT (_IOC_TYPESHIFT + _IOC_TYPEBITS)
#define _IOC_DIRSHIFT (_IOC_SIZESHIFT + _IOC_SIZEBITS)
#define _IOC(direction, type, number, size)                            \
    (((direction) << _IOC_DIRSHIFT) | ((type) << _IOC_TYPESHIFT) |     \
     ((number) << _IOC_NRSHIFT) | ((size) << _IOC_SIZESHIFT))
#define _IO(type, number) _IOC(_IOC_NONE, (type), (number), 0)
#define _IOR(type, number, size) _IOC(_IOC_READ, (type), (number), sizeof(size))
#define _IOW(type, number, size) _IOC(_IOC_WRITE, (type), (number), sizeof(size))
#define _IOWR(type, number, size) _IOC(_IOC_READ | _IOC_WRITE, (type), (number), sizeof(size))
#define _IOC_DIR(request) (((request) >> _IOC_DIRSHIFT) & ((1 << _IOC_DIRBITS) - 1))
#define _IOC_TYPE(request) (((request) >> _IOC_TYPESHIFT) & ((1 << _IOC_TYPEBITS) - 1))
#define _IOC_NR(request) (((request) >> _IOC_NRSHIFT) & ((1 << _IOC_NRBITS) - 1))
#define _IOC_SIZE(request) (((request) >> _IOC_SIZESHIFT) & ((1 << _IOC_SIZEBITS) - 1))

#endif
