#ifndef IRQSCOPE_PIXMAN_H
#define IRQSCOPE_PIXMAN_H

#include <stdint.h>

typedef union pixman_image pixman_image_t;
typedef int pixman_format_code_t;
typedef struct {
    int x1;
    int y1;
    int x2;
    int y2;
} pixman_box32_t;
typedef struct {
    pixman_box32_t extents;
    void *data;
} pixman_region32_t;
typedef struct {
    uint16_t red;
    uint16_t green;
    uint16_t blue;
    uint16_t alpha;
} pixman_color_t;

#endif
