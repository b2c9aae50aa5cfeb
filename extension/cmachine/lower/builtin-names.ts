import type { Context } from './context.js';

/** Names that the machine gives meaning to itself; a program never defines them and calls of them need no frame. */
const NAMES: ReadonlySet<string> = new Set(
  (
    '__builtin_expect __builtin_constant_p __builtin_unreachable __builtin_trap __builtin_return_address __builtin_frame_address ' +
    '__builtin_va_start __builtin_va_end __builtin_va_copy __builtin_object_size __builtin_prefetch __builtin_assume ' +
    '__builtin_ctz __builtin_ctzl __builtin_ctzll __builtin_clz __builtin_clzl __builtin_clzll __builtin_ffs __builtin_ffsl __builtin_ffsll ' +
    '__builtin_popcount __builtin_popcountl __builtin_popcountll __builtin_parity __builtin_parityl __builtin_parityll __builtin_clrsb __builtin_clrsbl __builtin_clrsbll __builtin_expect_with_probability __builtin_assume_aligned __builtin_bswap16 __builtin_bswap32 __builtin_bswap64 ' +
    '__builtin_add_overflow __builtin_sub_overflow __builtin_mul_overflow __sync_synchronize ' +
    '__atomic_thread_fence __atomic_signal_fence __atomic_load_n __atomic_store_n __atomic_load __atomic_store __atomic_exchange_n ' +
    '__atomic_compare_exchange_n __sync_lock_test_and_set __sync_lock_release __sync_bool_compare_and_swap __sync_val_compare_and_swap ' +
    ['add', 'sub', 'and', 'or', 'xor', 'nand']
      .map((op) => `__atomic_fetch_${op} __atomic_${op}_fetch __sync_fetch_and_${op} __sync_${op}_and_fetch `)
      .join('') +
    'alloca __builtin_alloca __builtin_alloca_with_align ' +
    'memset memcpy memmove memcmp strlen strcmp __builtin_memset __builtin_memcpy __builtin_memmove __builtin_memcmp __builtin_strlen __builtin_strcmp abort __builtin_abort'
  ).split(' '),
);

/** Those that take micro-steps of their own. */
export function emitsBuiltin(name: string): boolean {
  return name.includes('alloca');
}

export function isBuiltin(name: string): boolean {
  return NAMES.has(name);
}

/**
 * Whether a call of this name means the machine's own. Library names give way to a local, to a definition in the program and to
 * what the image's boundary provides; names that are reserved give way to the boundary alone.
 */
export function meansBuiltin(x: Context, name: string): boolean {
  if (x.scope.name(name)?.kind === 'local') return false;
  const { boundary, units } = x.linker;
  if (boundary.get(name) !== undefined) return false;
  if (name.startsWith('__')) return true;
  return !x.unit.definitions.has(name) && !units.some((u) => u.exports(name) !== undefined);
}
