import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerGiven } from './worker.js';

/** Megabytes of the heap's young part: what a load makes lives as long as the session, and copying it again and again costs most. */
const YOUNG = 64;

/** The engine's worker of the package in a folder; parsed units are kept in the folder `units`. */
export function startWorker(root: string, units: string | undefined): Worker {
  const workerData: WorkerGiven = { units };
  return new Worker(join(root, 'dist', 'worker.js'), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
}
