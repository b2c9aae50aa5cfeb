import { parentPort, workerData } from 'node:worker_threads';
import { serveEngine } from '../debug/rpc.js';
import { Engine } from '../engine/engine.js';
import { portChannel } from './port-rpc.js';
import { nodeSources } from './sources.js';
import { bundleUnits } from './unit-folder.js';

/** What a worker is started with. */
export interface WorkerGiven {
  /** The folder where parsed units are kept, if any. */
  readonly units?: string | undefined;
}

/** The engine in a worker of its own, so that neither a long run nor a faulty tree can hold up whoever shows it. */
if (parentPort !== null) {
  const { units } = (workerData ?? {}) as WorkerGiven;
  const store = units === undefined ? undefined : bundleUnits(units, __dirname);
  serveEngine(portChannel(parentPort), new Engine(nodeSources(__dirname, store)));
}
