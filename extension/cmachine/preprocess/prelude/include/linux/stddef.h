#ifndef IRQSCOPE_LINUX_STDDEF_H
#define IRQSCOPE_LINUX_STDDEF_H

#ifndef __struct_group
#define __struct_group(TAG, NAME, ATTRS, MEMBERS...) \
    union {                                          \
        struct {                                     \
            MEMBERS                                  \
        } ATTRS;                                     \
        struct TAG {                                 \
            MEMBERS                                  \
        } ATTRS NAME;                                \
    }
#endif
#ifndef __DECLARE_FLEX_ARRAY
#define __DECLARE_FLEX_ARRAY(TYPE, NAME) \
    struct {                             \
        struct {                         \
        } __empty_##NAME;                \
        TYPE NAME[];                     \
    }
#endif
#ifndef __counted_by
#define __counted_by(member)
#define __counted_by_le(member)
#define __counted_by_be(member)
#endif

#endif
