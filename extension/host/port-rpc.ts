import type { MessagePort, Worker } from 'node:worker_threads';
import type { Channel, ConnectedEngine } from '../debug/rpc.js';
import { connectEngine } from '../debug/rpc.js';

/** An engine in use, and the way to end it whatever it is doing. */
export interface EngineConnection extends ConnectedEngine {
  dispose(): Promise<void>;
}

const OUT_OF_MEMORY = 'it ran out of memory; with a smaller maxSteps less is recorded';

/** The engine that runs in a worker; the worker serves its parentPort through portChannel() and serveEngine(). */
export function engineInWorker(worker: Worker): EngineConnection {
  const gone: ((why: string) => void)[] = [];
  const end = (why: string): void => gone.forEach((tell) => tell(why));
  worker.on('error', (error: Error & { readonly code?: string }) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : error.message),
  );
  worker.on('messageerror', (error: Error) => end(error.message));
  worker.on('exit', (code) => end(code === 0 ? 'it was ended' : `exit code ${code}`));
  const channel: Channel = {
    post: (message) => worker.postMessage(message),
    onMessage: (receive) => void worker.on('message', receive),
    onGone: (tell) => void gone.push(tell),
  };
  return {
    ...connectEngine(channel),
    dispose: async () => {
      await worker.terminate();
    },
  };
}

/** One port of a pair: a worker's parentPort, or an engine in the same thread. */
export function portChannel(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (receive) => void port.on('message', receive),
    onGone: (gone) => {
      port.on('close', () => gone('it was closed'));
      port.on('messageerror', (error: Error) => gone(error.message));
    },
  };
}
