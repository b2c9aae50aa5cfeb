/** Initcalls of a Linux image: functions that a booting kernel would call, level by level. */
import type { CompiledImage } from '../../cmachine/image.js';

/** What the profile makes of core_initcall(fn), module_init(fn) and their kin (profiles/linuxoverrides.ts). */
const INITCALL = /^__irqscope_initcall_(early|rootfs|[0-7]s?)_(\w+)$/;

/** include/asm-generic/vmlinux.lds.h: the order of the levels, each followed by its "sync" part; rootfs comes with 5. */
const LEVELS = ['early', ...Array.from({ length: 8 }, (_, n) => [String(n), `${String(n)}s`]).flat()];
const rank = (level: string): number => (level === 'rootfs' ? LEVELS.indexOf('5s') + 0.5 : LEVELS.indexOf(level));

/** Names of the functions in the order of their calls: by level, then by file, then by the order in the file. For a fixture. */
export function initcalls(image: CompiledImage): readonly string[] {
  const found: { readonly level: number; readonly name: string }[] = [];
  for (const unit of image.units)
    for (const variable of unit.allNames()) {
      const parts = INITCALL.exec(variable);
      if (parts) found.push({ level: rank(parts[1] ?? ''), name: parts[2] ?? '' });
    }
  return found.sort((a, b) => a.level - b.level).map((f) => f.name);
}
