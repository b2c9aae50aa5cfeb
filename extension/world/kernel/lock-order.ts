/** The graph of lock orders: an edge for each pair of locks of which the second was taken while the first was held. */
import type { Machine } from '../../cmachine/machine/machine.js';
import type { KernelState } from './state.js';

/**
 * What taking `second` while holding `first` means: 'known' where that was seen before; the locks on a way back from second to
 * first, both included, where one was seen; undefined where the order is new and fits all others.
 */
export function cycleThrough(
  s: KernelState,
  m: Machine,
  first: number,
  second: number,
): number[] | 'known' | undefined {
  const after = new Map<number, number[]>();
  const known = s.ordersKept(m);
  for (let i = 0; i < known; i++) {
    const from = s.orders.get(m, i, 'first');
    const to = s.orders.get(m, i, 'second');
    if (from === first && to === second) return 'known';
    const list = after.get(from);
    if (list) list.push(to);
    else after.set(from, [to]);
  }
  const ways: number[][] = [[second]];
  const seen = new Set([second]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of after.get(way[way.length - 1] as number) ?? []) {
      if (next === first) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
