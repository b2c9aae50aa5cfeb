/* Idioms of the kernel and of QEMU, as their headers expand. */
#include "digest.h"
#define BITS_PER_LONG 64
#define BIT(n) (1UL << (n))
#define GENMASK(h, l) (((~0UL) - (1UL << (l)) + 1) & (~0UL >> (BITS_PER_LONG - 1 - (h))))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]) + sizeof(struct { int : (-!!(__builtin_types_compatible_p(typeof(a), typeof(&(a)[0])))); }))
#define BUILD_BUG_ON_ZERO(e) ((int)(sizeof(struct { int : (-!!(e)); })))
#define __is_constexpr(x) (sizeof(int) == sizeof(*(8 ? ((void *)((long)(x) * 0l)) : (int *)8)))
#define swab32(x) ((u32)((((u32)(x) & 0xffU) << 24) | (((u32)(x) & 0xff00U) << 8) | (((u32)(x) & 0xff0000U) >> 8) | (((u32)(x) & 0xff000000U) >> 24)))
#define min_t(t, a, b) ({ t _x = (a); t _y = (b); _x < _y ? _x : _y; })
#define min(x, y) ({ typeof(x) _min1 = (x); typeof(y) _min2 = (y); (void)(&_min1 == &_min2); _min1 < _min2 ? _min1 : _min2; })
#define clamp(v, lo, hi) min_t(typeof(v), (v) > (lo) ? (v) : (lo), hi)
#define roundup(x, y) ({ typeof(y) __y = y; (((x) + (__y - 1)) / __y) * __y; })
#define ALIGN(x, a) (((x) + ((typeof(x))(a) - 1)) & ~((typeof(x))(a) - 1))
#define FIELD_PREP(m, v) (((typeof(m))(v) << __builtin_ctzl(m)) & (m))
#define FIELD_GET(m, v) ((typeof(m))(((v) & (m)) >> __builtin_ctzl(m)))
#define container_of(ptr, type, member) ({ void *__mptr = (void *)(ptr); ((type *)(__mptr - __builtin_offsetof(type, member))); })
#define list_for_each_entry(pos, head, member) for (pos = container_of((head)->next, typeof(*pos), member); &pos->member != (head); pos = container_of(pos->member.next, typeof(*pos), member))
#define ilog2(n) (__builtin_constant_p(n) ? ((n) < 2 ? 0 : 63 - __builtin_clzll(n)) : 63 - __builtin_clzll(n))
#define swap(a, b) do { typeof(a) __tmp = (a); (a) = (b); (b) = __tmp; } while (0)
#define WARN_ON_ONCE(c) ({ static _Bool __warned; int __ret = !!(c); if (__ret && !__warned) { __warned = 1; warned++; } __ret; })
#define upper_32_bits(n) ((u32)(((n) >> 16) >> 16))
#define for_each_set_bit(bit, map, size) for ((bit) = find_next(map, size, 0); (bit) < (size); (bit) = find_next(map, size, (bit) + 1))
struct list_head { struct list_head *next, *prev; };
#define LIST_HEAD_INIT(n) { &(n), &(n) }
static struct list_head head = LIST_HEAD_INIT(head); static int warned; struct item { int v; struct list_head link; };
static void add(struct list_head *n, struct list_head *h) { n->next = h->next; n->prev = h; h->next->prev = n; h->next = n; }
static unsigned find_next(const u64 *m, unsigned size, unsigned from) { while (from < size && !(m[from / 64] >> (from % 64) & 1)) from++; return from; }
static inline u32 ldl_le(const void *p) { u32 r; __builtin_memcpy(&r, p, sizeof r); return r; }
static inline u64 extract64(u64 value, int start, int length) { return (value >> start) & (~0ULL >> (64 - length)); }
static inline u64 deposit64(u64 value, int start, int length, u64 fieldval) { u64 mask = (~0ULL >> (64 - length)) << start; return (value & ~mask) | ((fieldval << start) & mask); }
unsigned long t1(void)
{
    int arr[7]; u64 map[2] = { 0x8000000000000011UL, 5 }; unsigned b; int n = 5, k = 3; struct item a = { 1 }, c = { 2 }, *pos;
    START(); warned = 0; head.next = head.prev = &head;
    D(BIT(40)); D(GENMASK(39, 12)); D(ARRAY_SIZE(arr)); D(BUILD_BUG_ON_ZERO(0)); D(__is_constexpr(5)); D(__is_constexpr(n)); D(swab32(0x12345678)); D(swab32(0x80)); D(min_t(u8, 300, 50)); D(min(n, k)); D(clamp(n, 1, 4)); D(roundup(13, 8)); D(ALIGN(13, 8)); D(ALIGN(13UL, 4096)); D(FIELD_PREP(GENMASK(15, 8), 0x1ab)); D(FIELD_GET(GENMASK(15, 8), 0xabcdUL)); add(&a.link, &head); add(&c.link, &head); list_for_each_entry(pos, &head, link) D(pos->v); D(ilog2(1024)); D(ilog2(n)); swap(n, k); D(n * 10 + k); for (int i = 0; i < 3; i++) if (WARN_ON_ONCE(i > 0)) D(i); D(warned); D(upper_32_bits(0x123456789abcUL)); for_each_set_bit(b, map, 128) D(b); D(ldl_le((u8 *)map + 6)); D(extract64(0x123456789abcdef0UL, 8, 16)); D(extract64(~0UL, 0, 64)); D(deposit64(0, 56, 8, 0x1ff)); D(deposit64(~0UL, 4, 4, 0));
    return digest;
}
/* the shape of the IOAPIC's registers and of a route */
#define IOAPIC_NUM_PINS 24
#define IOAPIC_LVT_MASKED (1 << 16)
#define IOAPIC_LVT_REMOTE_IRR ((u64)1 << 14)
#define IOAPIC_RO_BITS (IOAPIC_LVT_REMOTE_IRR | (1 << 12))
#define IOAPIC_RW_BITS (~(u64)IOAPIC_RO_BITS)
struct io { u8 id; u8 sel; u32 irr; u64 redtbl[IOAPIC_NUM_PINS]; int irq_level[IOAPIC_NUM_PINS]; }; struct info { u8 masked, trig_mode, dest_mode, delivery_mode, vector; u32 addr, data; };
static void parse(u64 entry, struct info *info) { __builtin_memset(info, 0, sizeof(*info)); info->masked = (entry >> 16) & 1; info->trig_mode = (entry >> 15) & 1; info->dest_mode = (entry >> 11) & 1; info->delivery_mode = (entry >> 8) & 7; info->vector = entry & 0xff; u16 dest_idx = entry >> 48; info->addr = 0xfee00000 | (dest_idx << 4) | (info->dest_mode << 2); info->data = (info->vector << 0) | (info->trig_mode << 15) | (info->delivery_mode << 8); }
static void write(struct io *s, u32 sel, u32 val) { switch (sel) { case 0: s->id = (val >> 24) & 0xf; break; case 1: case 2: break; default: { int index = (sel - 0x10) >> 1; if (index >= 0 && index < IOAPIC_NUM_PINS) { u64 ro = s->redtbl[index] & IOAPIC_RO_BITS; if (sel & 1) { s->redtbl[index] &= 0xffffffff; s->redtbl[index] |= (u64)val << 32; } else { s->redtbl[index] &= ~0xffffffffULL; s->redtbl[index] |= val; } s->redtbl[index] &= IOAPIC_RW_BITS; s->redtbl[index] |= ro; s->irq_level[index] = (u32)s->redtbl[index] >> 15 & 1; } } } }
unsigned long t2(void)
{
    struct io s = { 0 }; struct info i;
    START();
    for (int n = 0; n < IOAPIC_NUM_PINS; n++) s.redtbl[n] = 1 << 16; s.redtbl[11] |= IOAPIC_LVT_REMOTE_IRR; write(&s, 0, 0x0f000000); write(&s, 0x27, 0x02000000); write(&s, 0x26, 0x8021); write(&s, 0x3f, 0xffffffff); write(&s, 0x3e, 0xffffffff); write(&s, 0x40, 5); BYTES(s.redtbl); D(s.id); for (int n = 0; n < IOAPIC_NUM_PINS; n++) { parse(s.redtbl[n], &i); D(i.addr); D(i.data); D(i.masked); u32 mask = 1 << n; if (s.irq_level[n]) s.irr |= mask; s.irr &= ~(mask << 1); D(s.irr); } D(s.redtbl[11] & IOAPIC_LVT_MASKED); D((s.redtbl[0] & IOAPIC_LVT_MASKED) != 0);
    return digest;
}
