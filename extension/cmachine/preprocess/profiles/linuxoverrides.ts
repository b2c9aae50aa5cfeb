/**
 * Macros of Linux that are inline assembly in the source. Each keeps the number of evaluations and the type of what it stands in
 * for. Inline functions that are assembly are replaced in prelude/include/kernel/irqscope instead: a macro of the same name
 * would damage their definitions.
 */
import type { LinuxVersion } from './linuxgenerated.js';
import { linuxTracing } from './linuxtrace.js';

const NOTHING = '((void)0)';

const barriers = Object.fromEntries(
  '__mb __rmb __wmb __dma_mb __dma_rmb __dma_wmb __smp_mb __smp_rmb __smp_wmb __lwsync __smp_lwsync'
    .split(' ')
    // The machine executes in program order: what is left of a barrier is that it was there.
    .map((name) => [`${name}()`, `__irqscope_barrier("${name.slice(2)}")`]),
);

/** -EFAULT, and a value of 0, where the process has no such memory. */
const GET_USER =
  '({ __typeof__(*(ptr)) __uvalue; int __uleft = __irqscope_from_user(&__uvalue, (ptr), sizeof(__uvalue)) != 0; ' +
  '(x) = __uleft ? (__typeof__(*(ptr)))0 : __uvalue; __uleft ? -14 : 0; })';
const PUT_USER =
  '({ __typeof__(*(ptr)) __uvalue = (x); __irqscope_to_user((ptr), &__uvalue, sizeof(__uvalue)) ? -14 : 0; })';

const common: Readonly<Record<string, string>> = {
  ...barriers,
  'barrier()': NOTHING,
  'barrier_data(ptr)': '((void)(ptr))',
  'barrier_before_unreachable()': NOTHING,
  'barrier_nospec()': NOTHING,
  'annotate_reachable()': NOTHING,
  'annotate_unreachable()': NOTHING,
  '__annotate_unreachable(c)': NOTHING,
  'instrumentation_begin()': NOTHING,
  'instrumentation_end()': NOTHING,
  'RELOC_HIDE(ptr, off)': '((__typeof__(ptr))((unsigned long)(ptr) + (off)))',
  'OPTIMIZER_HIDE_VAR(var)': '((void)(var))',
  '__smp_store_mb(var, value)': 'do { WRITE_ONCE(var, value); __irqscope_barrier("smp_mb"); } while (0)',
  '__smp_store_release(p, v)': 'do { __irqscope_barrier("store_release"); WRITE_ONCE(*(p), v); } while (0)',
  '__smp_load_acquire(p)':
    '({ __unqual_scalar_typeof(*(p)) __acquired = READ_ONCE(*(p)); __irqscope_barrier("load_acquire"); (__typeof__(*(p)))__acquired; })',
  // Its arms differ by const alone, which the machine does not keep.
  'page_folio(p)': '((struct folio *)_compound_head(p))',
  'array_index_nospec(index, size)':
    '({ __typeof__(index) __bounded = (index); (unsigned long)__bounded < (unsigned long)(size) ? __bounded : (__typeof__(index))0; })',
  _THIS_IP_: '0UL',
  'get_user(x, ptr)': GET_USER,
  '__get_user(x, ptr)': GET_USER,
  'put_user(x, ptr)': PUT_USER,
  '__put_user(x, ptr)': PUT_USER,
  // BUG ends the run, WARN is an event: both are the world's.
  'BUG()': '__irqscope_bug(__FILE__, __LINE__)',
  'BUG_ON(condition)': 'do { if (condition) BUG(); } while (0)',
  'WARN_ON(condition)': '({ int __warned = !!(condition); if (__warned) __WARN(); __warned; })',
  '__WARN_FLAGS(flags)': '__irqscope_warn(__FILE__, __LINE__, flags)',
  // The world learns what a lock is called by what it was initialised as, as lockdep does.
  'spin_lock_init(lock)':
    'do { spinlock_check(lock); *(lock) = __SPIN_LOCK_UNLOCKED(lock); __irqscope_spinlock_init((lock), #lock); } while (0)',
  'raw_spin_lock_init(lock)':
    'do { *(lock) = __RAW_SPIN_LOCK_UNLOCKED(lock); __irqscope_spinlock_init((lock), #lock); } while (0)',
  'rwlock_init(lock)': 'do { *(lock) = __RW_LOCK_UNLOCKED(lock); __irqscope_rwlock_init((lock), #lock); } while (0)',
  // world/kernel/initcalls.ts finds them by these names.
  '__define_initcall(fn, id)': 'static initcall_t __irqscope_initcall_##id##_##fn = fn',
  // Where a static call goes is read as what others may change, so that it is an event.
  'static_call(name)': '((__typeof__(STATIC_CALL_TRAMP(name)) *)READ_ONCE(STATIC_CALL_KEY(name).func))',
  'static_call_mod(name)': 'static_call(name)',
  // What modules say of themselves has no effect on what they do.
  '__MODULE_INFO(tag, name, info)': '_Static_assert(1, "")',
  'EXPORT_SYMBOL(sym)': '_Static_assert(1, "")',
  'EXPORT_SYMBOL_GPL(sym)': '_Static_assert(1, "")',
  'EXPORT_SYMBOL_NS(sym, ns)': '_Static_assert(1, "")',
  'EXPORT_SYMBOL_NS_GPL(sym, ns)': '_Static_assert(1, "")',
};

/** The current CPU's copy of a variable: a volatile access, which is an event (world/kernel/accesses.ts). */
const OWN = '(*(volatile __typeof__(pcp) *)raw_cpu_ptr(&(pcp)))';

/** Accesses to the current CPU's copy, whole as an instruction is: nobody else runs within a statement. */
function perCpu(): Record<string, string> {
  const forms: readonly (readonly [name: string, more: string, body: string])[] = [
    ['read', '', `({ ${OWN}; })`],
    ['write', ', val', `do { ${OWN} = (val); } while (0)`],
    ['add', ', val', `do { ${OWN} += (val); } while (0)`],
    ['and', ', val', `do { ${OWN} &= (val); } while (0)`],
    ['or', ', val', `do { ${OWN} |= (val); } while (0)`],
    ['add_return', ', val', `({ __typeof__(pcp) __psum = ${OWN} + (val); ${OWN} = __psum; __psum; })`],
    ['xchg', ', val', `({ __typeof__(pcp) __pwas = ${OWN}; ${OWN} = (val); __pwas; })`],
    [
      'cmpxchg',
      ', oval, nval',
      `({ __typeof__(pcp) __pold = (oval), __pwas = ${OWN}; if (__pwas == __pold) ${OWN} = (nval); __pwas; })`,
    ],
    [
      'try_cmpxchg',
      ', ovalp, nval',
      `({ __typeof__(ovalp) __pold = (ovalp); __typeof__(pcp) __pwas = ${OWN}; int __pdone = __pwas == *__pold; ` +
        `if (__pdone) ${OWN} = (nval); else *__pold = __pwas; __pdone; })`,
    ],
  ];
  const macros: Record<string, string> = {};
  for (const [name, more, body] of forms)
    for (const size of [1, 2, 4, 8])
      for (const prefix of ['raw_cpu', 'this_cpu']) macros[`${prefix}_${name}_${String(size)}(pcp${more})`] = body;
  return macros;
}

/** Gives the old value of *ptr and stores the new one; a comparison may forbid the store. */
function exchange(condition: string, to: string): string {
  const store = `*__xp = (__typeof__(*__xp))${to};`;
  const whole = condition === '*__xp' ? store : `if (${condition}) ${store}`;
  return `({ __typeof__(ptr) __xp = (ptr); __typeof__(*__xp) __xwas = *__xp; ${whole} __xwas; })`;
}

const TRY_EXCHANGE =
  '({ __typeof__(ptr) __tp = (ptr); __typeof__(*__tp) *__told = (__typeof__(*__tp) *)(pold); int __tdone = *__tp == *__told; ' +
  'if (__tdone) *__tp = (__typeof__(*__tp))(new); else *__told = *__tp; __tdone; })';

const x86: Readonly<Record<string, string>> = {
  // Nobody preempts: actors change between statements, by choice.
  '__preempt_schedule()': NOTHING,
  '__preempt_schedule_notrace()': NOTHING,
  ...perCpu(),
  __my_cpu_offset: 'per_cpu_offset(__irqscope_cpu())',
  'arch_raw_cpu_ptr(ptr)': 'SHIFT_PERCPU_PTR(ptr, __my_cpu_offset)',
  'this_cpu_read_stable(pcp)': 'raw_cpu_generic_read(pcp)',
  'arch_xchg(ptr, v)': exchange('*__xp', '(v)'),
  'arch_xchg_local(ptr, v)': exchange('*__xp', '(v)'),
  'arch_cmpxchg(ptr, old, new)': exchange('*__xp == (__typeof__(*__xp))(old)', '(new)'),
  'arch_cmpxchg_local(ptr, old, new)': exchange('*__xp == (__typeof__(*__xp))(old)', '(new)'),
  'arch_try_cmpxchg(ptr, pold, new)': TRY_EXCHANGE,
  'arch_try_cmpxchg_local(ptr, pold, new)': TRY_EXCHANGE,
  'arch_cmpxchg_double(p1, p2, o1, o2, n1, n2)':
    '({ __typeof__(p1) __dp = (p1); __typeof__(p2) __dq = (p2); int __ddone = *__dp == (o1) && *__dq == (o2); ' +
    'if (__ddone) { *__dp = (n1); *__dq = (n2); } __ddone; })',
  // Stacks are the machine's own.
  'run_sysvec_on_irqstack_cond(func, regs)': 'func(regs)',
  'run_irq_on_irqstack_cond(func, regs, vector)': 'func(regs, vector)',
  'this_cpu_read_const(pcp)': 'raw_cpu_generic_read(pcp)',
  'x86_this_cpu_test_bit(nr, addr)': 'test_bit(nr, (unsigned long *)raw_cpu_ptr(addr))',
};

const powerpc: Readonly<Record<string, string>> = {
  current: '(__irqscope_current())',
  // Part of an operation that is one step.
  '__atomic_acquire_fence()': NOTHING,
  '__atomic_release_fence()': NOTHING,
  __my_cpu_offset: 'per_cpu_offset(__irqscope_cpu())',
  'mfspr(number)': '__irqscope_mfspr(number)',
  'mtspr(number, value)': '__irqscope_mtspr(number, value)',
};

export function linuxOverrides(arch: string, { major, minor }: LinuxVersion): Readonly<Record<string, string>> {
  // One word longer since 6.18; a macro of the wrong arity would stop at its first use.
  const warn: Record<string, string> =
    major > 6 || (major === 6 && minor >= 18)
      ? { '__WARN_FLAGS(text, flags)': '__irqscope_warn(__FILE__, __LINE__, flags)' }
      : {};
  const tracing = linuxTracing(major > 6 || (major === 6 && minor >= 10));
  return { ...common, ...tracing, ...warn, ...(arch === 'x86' ? x86 : powerpc) };
}
