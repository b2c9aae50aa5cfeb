import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { serveEngine } from '../../extension/debug/rpc.js';
import { servePort, serveStdio } from '../../extension/host/dap-stdio.js';
import { engineInWorker, portChannel } from '../../extension/host/port-rpc.js';
import { FakeEngine } from './fake-engine.js';

/** The debug adapter of the product with the fake engine in its worker; bundled by test/dap/server.ts. "--port N" as the product. */
async function main(): Promise<void> {
  const file = process.argv[1] ?? '';
  const open = () => engineInWorker(new Worker(file));
  const port = process.argv.indexOf('--port');
  if (port < 0) await serveStdio(open);
  else await servePort(open, Number(process.argv[port + 1]));
}

if (isMainThread) void main();
else if (parentPort !== null) serveEngine(portChannel(parentPort), new FakeEngine());
