/** A second of a quiet machine, on whatever machine this is: what the processor spends, against a loop of known cost. */

/** Milliseconds that the loop costs on one quiet core of the machines that the limits were set on. */
const NOMINAL = 60;

/** The loop, and allocation, which hostile texts mostly cost. */
function calibrate(): number {
  const began = process.cpuUsage();
  let kept: number[][] = [];
  for (let i = 0; i < 400_000; i++) {
    kept.push([i, i * 3]);
    if (kept.length > 10_000) kept = [];
  }
  let sum = kept.length;
  for (let i = 0; i < 20_000_000; i++) sum = (sum + i) | 0;
  const { user, system } = process.cpuUsage(began);
  return sum === 0.5 ? 0 : (user + system) / 1000;
}

/**
 * How many seconds of such a machine `action` takes of the processor. Other work of the machine counts as little as possible:
 * the loop suffers from it too, and of three times the least is what the action itself costs.
 */
export function seconds(action: () => void): number {
  let least = once(action);
  for (let again = 0; again < 2 && least > 1; again++) least = Math.min(least, once(action));
  return least;
}

function once(action: () => void): number {
  const slower = Math.max(1, calibrate() / NOMINAL);
  const began = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000 / slower;
}
