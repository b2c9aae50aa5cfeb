/** How benches print a figure that has a target: both, and their ratio, which is above 1 where the target is met. */

/** @typedef {{ readonly what: string, readonly value: number, readonly unit: string, readonly target: number, readonly least?: boolean, readonly digits?: number }} Figure */

/** One line. `least`: the target is the least that is wanted, else the most. @param {Figure} figure @returns {string} */
export function figure({ what, value, unit, target, least = false, digits = 2 }) {
  const ratio = least ? value / target : target / value;
  const bound = `${least ? 'at least' : 'at most'} ${target} ${unit}`;
  return `${what}: ${value.toFixed(digits)} ${unit}; target ${bound}, ratio ${ratio.toFixed(2)}${ratio >= 1 ? '' : ' MISSED'}`;
}

/** @param {readonly number[]} values @param {number} share @returns {number} */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
