#ifndef IRQSCOPE_ZLIB_H
#define IRQSCOPE_ZLIB_H

typedef struct z_stream_s z_stream;

unsigned long crc32(unsigned long crc, const unsigned char *bytes, unsigned int size);

#endif
