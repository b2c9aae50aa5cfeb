/*
 * What inline functions of Linux do that are assembly in its headers. Each entry takes the place of the function of that name
 * where a unit has one: a definition is its meaning in C, a prototype leaves it to the world. One entry a line or a paragraph.
 */

/* Atomic variables: the machine completes a statement before anyone else runs. */

static inline int arch_atomic_read(const atomic_t *v) { return *(const volatile int *)&v->counter; }
static inline void arch_atomic_set(atomic_t *v, int i) { v->counter = i; }
static inline void arch_atomic_add(int i, atomic_t *v) { v->counter += i; }
static inline int arch_atomic_add_return(int i, atomic_t *v) { return v->counter += i; }
static inline int arch_atomic_fetch_add(int i, atomic_t *v) { int was = v->counter; v->counter += i; return was; }
static inline int arch_atomic_add_return_relaxed(int i, atomic_t *v) { return v->counter += i; }
static inline int arch_atomic_fetch_add_relaxed(int i, atomic_t *v) { int was = v->counter; v->counter += i; return was; }
static inline void arch_atomic_sub(int i, atomic_t *v) { v->counter -= i; }
static inline int arch_atomic_sub_return(int i, atomic_t *v) { return v->counter -= i; }
static inline int arch_atomic_fetch_sub(int i, atomic_t *v) { int was = v->counter; v->counter -= i; return was; }
static inline int arch_atomic_sub_return_relaxed(int i, atomic_t *v) { return v->counter -= i; }
static inline int arch_atomic_fetch_sub_relaxed(int i, atomic_t *v) { int was = v->counter; v->counter -= i; return was; }
static inline void arch_atomic_and(int i, atomic_t *v) { v->counter &= i; }
static inline int arch_atomic_fetch_and(int i, atomic_t *v) { int was = v->counter; v->counter &= i; return was; }
static inline int arch_atomic_fetch_and_relaxed(int i, atomic_t *v) { int was = v->counter; v->counter &= i; return was; }
static inline void arch_atomic_or(int i, atomic_t *v) { v->counter |= i; }
static inline int arch_atomic_fetch_or(int i, atomic_t *v) { int was = v->counter; v->counter |= i; return was; }
static inline int arch_atomic_fetch_or_relaxed(int i, atomic_t *v) { int was = v->counter; v->counter |= i; return was; }
static inline void arch_atomic_xor(int i, atomic_t *v) { v->counter ^= i; }
static inline int arch_atomic_fetch_xor(int i, atomic_t *v) { int was = v->counter; v->counter ^= i; return was; }
static inline int arch_atomic_fetch_xor_relaxed(int i, atomic_t *v) { int was = v->counter; v->counter ^= i; return was; }
static inline void arch_atomic_inc(atomic_t *v) { v->counter++; }
static inline int arch_atomic_inc_return(atomic_t *v) { return ++v->counter; }
static inline int arch_atomic_inc_return_relaxed(atomic_t *v) { return ++v->counter; }
static inline bool arch_atomic_inc_and_test(atomic_t *v) { return ++v->counter == 0; }
static inline void arch_atomic_dec(atomic_t *v) { v->counter--; }
static inline int arch_atomic_dec_return(atomic_t *v) { return --v->counter; }
static inline int arch_atomic_dec_return_relaxed(atomic_t *v) { return --v->counter; }
static inline bool arch_atomic_dec_and_test(atomic_t *v) { return --v->counter == 0; }
static inline bool arch_atomic_sub_and_test(int i, atomic_t *v) { return (v->counter -= i) == 0; }
static inline bool arch_atomic_add_negative(int i, atomic_t *v) { return (v->counter += i) < 0; }
static inline int arch_atomic_xchg(atomic_t *v, int to) { int was = v->counter; v->counter = to; return was; }
static inline int arch_atomic_cmpxchg(atomic_t *v, int old, int to) { int was = v->counter; if (was == old) v->counter = to; return was; }
static inline bool arch_atomic_try_cmpxchg(atomic_t *v, int *old, int to) { if (v->counter == *old) { v->counter = to; return true; } *old = v->counter; return false; }
static inline int arch_atomic_fetch_add_unless(atomic_t *v, int a, int unless) { int was = v->counter; if (was != unless) v->counter += a; return was; }
static inline int arch_atomic_dec_if_positive(atomic_t *v) { int to = v->counter - 1; if (to >= 0) v->counter = to; return to; }
static inline int arch_atomic_inc_not_zero(atomic_t *v) { if (v->counter == 0) return 0; v->counter++; return 1; }
static inline s64 arch_atomic64_read(const atomic64_t *v) { return *(const volatile s64 *)&v->counter; }
static inline void arch_atomic64_set(atomic64_t *v, s64 i) { v->counter = i; }
static inline void arch_atomic64_add(s64 i, atomic64_t *v) { v->counter += i; }
static inline s64 arch_atomic64_add_return(s64 i, atomic64_t *v) { return v->counter += i; }
static inline s64 arch_atomic64_fetch_add(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter += i; return was; }
static inline s64 arch_atomic64_add_return_relaxed(s64 i, atomic64_t *v) { return v->counter += i; }
static inline s64 arch_atomic64_fetch_add_relaxed(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter += i; return was; }
static inline void arch_atomic64_sub(s64 i, atomic64_t *v) { v->counter -= i; }
static inline s64 arch_atomic64_sub_return(s64 i, atomic64_t *v) { return v->counter -= i; }
static inline s64 arch_atomic64_fetch_sub(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter -= i; return was; }
static inline s64 arch_atomic64_sub_return_relaxed(s64 i, atomic64_t *v) { return v->counter -= i; }
static inline s64 arch_atomic64_fetch_sub_relaxed(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter -= i; return was; }
static inline void arch_atomic64_and(s64 i, atomic64_t *v) { v->counter &= i; }
static inline s64 arch_atomic64_fetch_and(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter &= i; return was; }
static inline s64 arch_atomic64_fetch_and_relaxed(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter &= i; return was; }
static inline void arch_atomic64_or(s64 i, atomic64_t *v) { v->counter |= i; }
static inline s64 arch_atomic64_fetch_or(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter |= i; return was; }
static inline s64 arch_atomic64_fetch_or_relaxed(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter |= i; return was; }
static inline void arch_atomic64_xor(s64 i, atomic64_t *v) { v->counter ^= i; }
static inline s64 arch_atomic64_fetch_xor(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter ^= i; return was; }
static inline s64 arch_atomic64_fetch_xor_relaxed(s64 i, atomic64_t *v) { s64 was = v->counter; v->counter ^= i; return was; }
static inline void arch_atomic64_inc(atomic64_t *v) { v->counter++; }
static inline s64 arch_atomic64_inc_return(atomic64_t *v) { return ++v->counter; }
static inline s64 arch_atomic64_inc_return_relaxed(atomic64_t *v) { return ++v->counter; }
static inline bool arch_atomic64_inc_and_test(atomic64_t *v) { return ++v->counter == 0; }
static inline void arch_atomic64_dec(atomic64_t *v) { v->counter--; }
static inline s64 arch_atomic64_dec_return(atomic64_t *v) { return --v->counter; }
static inline s64 arch_atomic64_dec_return_relaxed(atomic64_t *v) { return --v->counter; }
static inline bool arch_atomic64_dec_and_test(atomic64_t *v) { return --v->counter == 0; }
static inline bool arch_atomic64_sub_and_test(s64 i, atomic64_t *v) { return (v->counter -= i) == 0; }
static inline bool arch_atomic64_add_negative(s64 i, atomic64_t *v) { return (v->counter += i) < 0; }
static inline s64 arch_atomic64_xchg(atomic64_t *v, s64 to) { s64 was = v->counter; v->counter = to; return was; }
static inline s64 arch_atomic64_cmpxchg(atomic64_t *v, s64 old, s64 to) { s64 was = v->counter; if (was == old) v->counter = to; return was; }
static inline bool arch_atomic64_try_cmpxchg(atomic64_t *v, s64 *old, s64 to) { if (v->counter == *old) { v->counter = to; return true; } *old = v->counter; return false; }
static inline s64 arch_atomic64_fetch_add_unless(atomic64_t *v, s64 a, s64 unless) { s64 was = v->counter; if (was != unless) v->counter += a; return was; }
static inline s64 arch_atomic64_dec_if_positive(atomic64_t *v) { s64 to = v->counter - 1; if (to >= 0) v->counter = to; return to; }
static inline int arch_atomic64_inc_not_zero(atomic64_t *v) { if (v->counter == 0) return 0; v->counter++; return 1; }
static inline unsigned long __xchg_u8_relaxed(volatile void *p, unsigned long to) { u8 was = *(u8 *)p; *(u8 *)p = (u8)to; return was; }
static inline unsigned long __xchg_u8_local(volatile void *p, unsigned long to) { u8 was = *(u8 *)p; *(u8 *)p = (u8)to; return was; }
static inline unsigned long __xchg_u8(volatile void *p, unsigned long to) { u8 was = *(u8 *)p; *(u8 *)p = (u8)to; return was; }
static inline unsigned long __cmpxchg_u8(volatile void *p, unsigned long old, unsigned long to) { u8 was = *(u8 *)p; if (was == (u8)old) *(u8 *)p = (u8)to; return was; }
static inline unsigned long __cmpxchg_u8_relaxed(volatile void *p, unsigned long old, unsigned long to) { u8 was = *(u8 *)p; if (was == (u8)old) *(u8 *)p = (u8)to; return was; }
static inline unsigned long __cmpxchg_u8_acquire(volatile void *p, unsigned long old, unsigned long to) { u8 was = *(u8 *)p; if (was == (u8)old) *(u8 *)p = (u8)to; return was; }
static inline unsigned long __cmpxchg_u8_local(volatile void *p, unsigned long old, unsigned long to) { u8 was = *(u8 *)p; if (was == (u8)old) *(u8 *)p = (u8)to; return was; }
static inline unsigned long __xchg_u16_relaxed(volatile void *p, unsigned long to) { u16 was = *(u16 *)p; *(u16 *)p = (u16)to; return was; }
static inline unsigned long __xchg_u16_local(volatile void *p, unsigned long to) { u16 was = *(u16 *)p; *(u16 *)p = (u16)to; return was; }
static inline unsigned long __xchg_u16(volatile void *p, unsigned long to) { u16 was = *(u16 *)p; *(u16 *)p = (u16)to; return was; }
static inline unsigned long __cmpxchg_u16(volatile void *p, unsigned long old, unsigned long to) { u16 was = *(u16 *)p; if (was == (u16)old) *(u16 *)p = (u16)to; return was; }
static inline unsigned long __cmpxchg_u16_relaxed(volatile void *p, unsigned long old, unsigned long to) { u16 was = *(u16 *)p; if (was == (u16)old) *(u16 *)p = (u16)to; return was; }
static inline unsigned long __cmpxchg_u16_acquire(volatile void *p, unsigned long old, unsigned long to) { u16 was = *(u16 *)p; if (was == (u16)old) *(u16 *)p = (u16)to; return was; }
static inline unsigned long __cmpxchg_u16_local(volatile void *p, unsigned long old, unsigned long to) { u16 was = *(u16 *)p; if (was == (u16)old) *(u16 *)p = (u16)to; return was; }
static inline unsigned long __xchg_u32_relaxed(volatile void *p, unsigned long to) { u32 was = *(u32 *)p; *(u32 *)p = (u32)to; return was; }
static inline unsigned long __xchg_u32_local(volatile void *p, unsigned long to) { u32 was = *(u32 *)p; *(u32 *)p = (u32)to; return was; }
static inline unsigned long __xchg_u32(volatile void *p, unsigned long to) { u32 was = *(u32 *)p; *(u32 *)p = (u32)to; return was; }
static inline unsigned long __cmpxchg_u32(volatile void *p, unsigned long old, unsigned long to) { u32 was = *(u32 *)p; if (was == (u32)old) *(u32 *)p = (u32)to; return was; }
static inline unsigned long __cmpxchg_u32_relaxed(volatile void *p, unsigned long old, unsigned long to) { u32 was = *(u32 *)p; if (was == (u32)old) *(u32 *)p = (u32)to; return was; }
static inline unsigned long __cmpxchg_u32_acquire(volatile void *p, unsigned long old, unsigned long to) { u32 was = *(u32 *)p; if (was == (u32)old) *(u32 *)p = (u32)to; return was; }
static inline unsigned long __cmpxchg_u32_local(volatile void *p, unsigned long old, unsigned long to) { u32 was = *(u32 *)p; if (was == (u32)old) *(u32 *)p = (u32)to; return was; }
static inline unsigned long __xchg_u64_relaxed(volatile void *p, unsigned long to) { u64 was = *(u64 *)p; *(u64 *)p = (u64)to; return was; }
static inline unsigned long __xchg_u64_local(volatile void *p, unsigned long to) { u64 was = *(u64 *)p; *(u64 *)p = (u64)to; return was; }
static inline unsigned long __xchg_u64(volatile void *p, unsigned long to) { u64 was = *(u64 *)p; *(u64 *)p = (u64)to; return was; }
static inline unsigned long __cmpxchg_u64(volatile void *p, unsigned long old, unsigned long to) { u64 was = *(u64 *)p; if (was == (u64)old) *(u64 *)p = (u64)to; return was; }
static inline unsigned long __cmpxchg_u64_relaxed(volatile void *p, unsigned long old, unsigned long to) { u64 was = *(u64 *)p; if (was == (u64)old) *(u64 *)p = (u64)to; return was; }
static inline unsigned long __cmpxchg_u64_acquire(volatile void *p, unsigned long old, unsigned long to) { u64 was = *(u64 *)p; if (was == (u64)old) *(u64 *)p = (u64)to; return was; }
static inline unsigned long __cmpxchg_u64_local(volatile void *p, unsigned long old, unsigned long to) { u64 was = *(u64 *)p; if (was == (u64)old) *(u64 *)p = (u64)to; return was; }
static inline bool arch_try_cmpxchg128(volatile u128 *ptr, u128 *oldp, u128 new) { if (*(u128 *)ptr == *oldp) { *(u128 *)ptr = new; return true; } *oldp = *(u128 *)ptr; return false; }
static inline bool arch_try_cmpxchg128_local(volatile u128 *ptr, u128 *oldp, u128 new) { if (*(u128 *)ptr == *oldp) { *(u128 *)ptr = new; return true; } *oldp = *(u128 *)ptr; return false; }
static inline u128 arch_cmpxchg128(volatile u128 *ptr, u128 old, u128 new) { u128 was = *(u128 *)ptr; if (was == old) *(u128 *)ptr = new; return was; }

/* Bits of a map of longs: both architectures number them alike on 64 bits. */

static inline void arch_set_bit(long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] |= 1UL << (nr & 63); }
static inline bool arch_test_and_set_bit(long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] |= 1UL << (nr & 63); return was; }
static inline void arch_clear_bit(long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); }
static inline bool arch_test_and_clear_bit(long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); return was; }
static inline void arch_change_bit(long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] ^= 1UL << (nr & 63); }
static inline bool arch_test_and_change_bit(long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] ^= 1UL << (nr & 63); return was; }
static inline void arch___set_bit(unsigned long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] |= 1UL << (nr & 63); }
static inline bool arch___test_and_set_bit(unsigned long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] |= 1UL << (nr & 63); return was; }
static inline void arch___clear_bit(unsigned long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); }
static inline bool arch___test_and_clear_bit(unsigned long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); return was; }
static inline void arch___change_bit(unsigned long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] ^= 1UL << (nr & 63); }
static inline bool arch___test_and_change_bit(unsigned long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] ^= 1UL << (nr & 63); return was; }
static inline void arch_clear_bit_unlock(long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); }
static inline void arch___clear_bit_unlock(unsigned long nr, volatile unsigned long *addr) { ((unsigned long *)addr)[nr >> 6] &= ~(1UL << (nr & 63)); }
static inline bool arch_test_and_set_bit_lock(long nr, volatile unsigned long *addr) { bool was = (((unsigned long *)addr)[nr >> 6] >> (nr & 63)) & 1; ((unsigned long *)addr)[nr >> 6] |= 1UL << (nr & 63); return was; }
static inline bool variable_test_bit(long nr, volatile const unsigned long *addr) { return (addr[nr >> 6] >> (nr & 63)) & 1; }
static inline bool arch_test_bit_acquire(unsigned long nr, const volatile unsigned long *addr) { return (addr[nr >> 6] >> (nr & 63)) & 1; }
static inline void set_bits(unsigned long mask, volatile unsigned long *p) { *(unsigned long *)p |= mask; }
static inline void clear_bits(unsigned long mask, volatile unsigned long *p) { *(unsigned long *)p &= ~mask; }
static inline void clear_bits_unlock(unsigned long mask, volatile unsigned long *p) { *(unsigned long *)p &= ~mask; }
static inline void change_bits(unsigned long mask, volatile unsigned long *p) { *(unsigned long *)p ^= mask; }
static inline unsigned long test_and_set_bits(unsigned long mask, volatile unsigned long *p) { unsigned long was = *(unsigned long *)p; *(unsigned long *)p |= mask; return was & mask; }
static inline unsigned long test_and_set_bits_lock(unsigned long mask, volatile unsigned long *p) { unsigned long was = *(unsigned long *)p; *(unsigned long *)p |= mask; return was & mask; }
static inline unsigned long test_and_clear_bits(unsigned long mask, volatile unsigned long *p) { unsigned long was = *(unsigned long *)p; *(unsigned long *)p &= ~mask; return was & mask; }
static inline unsigned long test_and_change_bits(unsigned long mask, volatile unsigned long *p) { unsigned long was = *(unsigned long *)p; *(unsigned long *)p ^= mask; return was & mask; }
static inline int variable_ffs(int x) { return __builtin_ffs(x); }
static inline unsigned long variable__ffs(unsigned long word) { return __builtin_ctzl(word); }
static inline unsigned long variable_ffz(unsigned long word) { return __builtin_ctzl(~word); }
static inline int fls(unsigned int x) { return x ? 32 - __builtin_clz(x) : 0; }
static inline int fls64(__u64 x) { return x ? 64 - __builtin_clzll(x) : 0; }
static inline unsigned long __fls(unsigned long word) { return 63 - __builtin_clzl(word); }
static inline unsigned int __arch_hweight32(unsigned int w) { return __builtin_popcount(w); }
static inline unsigned long __arch_hweight64(__u64 w) { return __builtin_popcountll(w); }

/* Arithmetic. */

static inline u64 mul_u64_u64_div_u64(u64 a, u64 mul, u64 div) { return (u64)((unsigned __int128)a * mul / div); }
static inline u64 pvclock_scale_delta(u64 delta, u32 mul_frac, int shift) { delta = shift < 0 ? delta >> -shift : delta << shift; return (u64)((unsigned __int128)delta * mul_frac >> 32); }

/* The processor: what it does beyond executing is the world's. */

static inline void rep_nop(void) { }
static inline bool _static_cpu_has(u16 bit) { return (boot_cpu_data.x86_capability[bit >> 5] >> (bit & 31)) & 1; }
static inline bool __access_ok(const void __user *ptr, unsigned long size) { return true; }
unsigned long native_save_fl(void);
void native_irq_enable(void);
void native_irq_disable(void);
void native_safe_halt(void);
void native_halt(void);
unsigned long long rdtsc(void);
unsigned long long rdtsc_ordered(void);
unsigned long long native_read_msr_safe(unsigned int msr, int *err);
int native_write_msr_safe(unsigned int msr, u32 low, u32 high);
unsigned long long __rdmsr(unsigned int msr);
void __wrmsr(unsigned int msr, u32 low, u32 high);
unsigned long get_tb(void);
unsigned long irq_soft_mask_return(void);
unsigned long irq_soft_mask_set_return(unsigned long mask);
unsigned long irq_soft_mask_or_return(unsigned long mask);
void irq_soft_mask_set(unsigned long mask);
void __hard_irq_enable(void);
void __hard_irq_disable(void);
static inline void eieio(void) { __irqscope_barrier("eieio"); }
static inline void isync(void) { }
void arch_spin_lock(arch_spinlock_t *lock);
void arch_spin_unlock(arch_spinlock_t *lock);
unsigned long __arch_spin_trylock(arch_spinlock_t *lock);

/* What the source announces to its own checkers: atomic operations, changes of lists. */

void instrument_atomic_write(const volatile void *v, size_t size);
void instrument_atomic_read_write(const volatile void *v, size_t size);
bool __list_add_valid(struct list_head *new, struct list_head *prev, struct list_head *next);
bool __list_del_entry_valid(struct list_head *entry);

/* RCU read sections: nothing but events and counters where preemption cannot happen. */

void __rcu_read_lock(void);
void __rcu_read_unlock(void);
void __local_bh_disable_ip(unsigned long ip, unsigned int cnt);

/* What static calls lead to that have nothing to do: called with whatever the site passes. */

static inline long __static_call_return0() { return 0; }
static inline void __static_call_nop() { }

/* Device registers and ports. */

unsigned char readb(const volatile void __iomem *addr);
void writeb(unsigned char value, volatile void __iomem *addr);
unsigned char __readb(const volatile void __iomem *addr);
void __writeb(unsigned char value, volatile void __iomem *addr);
unsigned short readw(const volatile void __iomem *addr);
void writew(unsigned short value, volatile void __iomem *addr);
unsigned short __readw(const volatile void __iomem *addr);
void __writew(unsigned short value, volatile void __iomem *addr);
unsigned int readl(const volatile void __iomem *addr);
void writel(unsigned int value, volatile void __iomem *addr);
unsigned int __readl(const volatile void __iomem *addr);
void __writel(unsigned int value, volatile void __iomem *addr);
unsigned long readq(const volatile void __iomem *addr);
void writeq(unsigned long value, volatile void __iomem *addr);
unsigned long __readq(const volatile void __iomem *addr);
void __writeq(unsigned long value, volatile void __iomem *addr);
u8 inb(u16 port);
void outb(u8 value, u16 port);
u8 __inb(u16 port);
void __outb(u8 value, u16 port);
u16 inw(u16 port);
void outw(u16 value, u16 port);
u16 __inw(u16 port);
void __outw(u16 value, u16 port);
u32 inl(u16 port);
void outl(u32 value, u16 port);
u32 __inl(u16 port);
void __outl(u32 value, u16 port);
u8 in_8(const volatile u8 __iomem *addr);
void out_8(volatile u8 __iomem *addr, u8 value);
u16 in_le16(const volatile u16 __iomem *addr);
void out_le16(volatile u16 __iomem *addr, u16 value);
u16 in_be16(const volatile u16 __iomem *addr);
void out_be16(volatile u16 __iomem *addr, u16 value);
u32 in_le32(const volatile u32 __iomem *addr);
void out_le32(volatile u32 __iomem *addr, u32 value);
u32 in_be32(const volatile u32 __iomem *addr);
void out_be32(volatile u32 __iomem *addr, u32 value);
u64 in_le64(const volatile u64 __iomem *addr);
void out_le64(volatile u64 __iomem *addr, u64 value);
u64 in_be64(const volatile u64 __iomem *addr);
void out_be64(volatile u64 __iomem *addr, u64 value);

/* Memory of processes. */

unsigned long raw_copy_from_user(void *to, const void __user *from, unsigned long n);
unsigned long raw_copy_to_user(void __user *to, const void *from, unsigned long n);
