import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * Milliseconds that this thread has run; waiting for a processor does not count, so that a busy machine does not change it much. Wall
 * time where the system does not tell. For a process's first thread.
 */
export function ran(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${String(process.pid)}/schedstat`, 'latin1').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
