/* The part of libfdt that machines build their device trees with; nothing of it lies on an interrupt's path. */
#ifndef IRQSCOPE_LIBFDT_H
#define IRQSCOPE_LIBFDT_H

#include <stddef.h>
#include <stdint.h>

typedef uint16_t fdt16_t;
typedef uint32_t fdt32_t;
typedef uint64_t fdt64_t;

/* Tags of the structure block (Devicetree Specification, section 5.4). */
#define FDT_BEGIN_NODE 1
#define FDT_END_NODE 2
#define FDT_PROP 3
#define FDT_NOP 4
#define FDT_END 9

#define FDT_ERR_NOTFOUND 1
#define FDT_ERR_EXISTS 2
#define FDT_ERR_NOSPACE 3

/* A device tree is big-endian. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
static inline uint32_t fdt32_to_cpu(fdt32_t x) { return __builtin_bswap32(x); }
static inline fdt32_t cpu_to_fdt32(uint32_t x) { return __builtin_bswap32(x); }
static inline uint64_t fdt64_to_cpu(fdt64_t x) { return __builtin_bswap64(x); }
static inline fdt64_t cpu_to_fdt64(uint64_t x) { return __builtin_bswap64(x); }
#else
static inline uint32_t fdt32_to_cpu(fdt32_t x) { return x; }
static inline fdt32_t cpu_to_fdt32(uint32_t x) { return x; }
static inline uint64_t fdt64_to_cpu(fdt64_t x) { return x; }
static inline fdt64_t cpu_to_fdt64(uint64_t x) { return x; }
#endif

struct fdt_header {
  fdt32_t magic;
  fdt32_t totalsize;
  fdt32_t off_dt_struct;
  fdt32_t off_dt_strings;
  fdt32_t off_mem_rsvmap;
  fdt32_t version;
  fdt32_t last_comp_version;
  fdt32_t boot_cpuid_phys;
  fdt32_t size_dt_strings;
  fdt32_t size_dt_struct;
};

struct fdt_property {
  fdt32_t tag;
  fdt32_t len;
  fdt32_t nameoff;
  char data[];
};

int fdt_check_header(const void *fdt);
int fdt_check_full(const void *fdt, size_t size);
uint32_t fdt_next_tag(const void *fdt, int offset, int *next);
uint32_t fdt_totalsize(const void *fdt);
const char *fdt_string(const void *fdt, int offset);
const char *fdt_strerror(int error);
const char *fdt_get_name(const void *fdt, int node, int *length);
uint32_t fdt_get_phandle(const void *fdt, int node);
int fdt_subnode_offset(const void *fdt, int parent, const char *name);
int fdt_path_offset(const void *fdt, const char *path);
const struct fdt_property *fdt_get_property_by_offset(const void *fdt, int offset, int *length);
const struct fdt_property *fdt_get_property(const void *fdt, int node, const char *name, int *length);
const void *fdt_getprop(const void *fdt, int node, const char *name, int *length);
int fdt_setprop(void *fdt, int node, const char *name, const void *value, int length);
int fdt_setprop_u32(void *fdt, int node, const char *name, uint32_t value);
int fdt_setprop_u64(void *fdt, int node, const char *name, uint64_t value);
int fdt_setprop_cell(void *fdt, int node, const char *name, uint32_t value);
int fdt_setprop_string(void *fdt, int node, const char *name, const char *value);
int fdt_appendprop(void *fdt, int node, const char *name, const void *value, int length);
int fdt_add_subnode(void *fdt, int parent, const char *name);
int fdt_nop_node(void *fdt, int node);
int fdt_pack(void *fdt);
int fdt_open_into(const void *fdt, void *buffer, int size);

#endif
