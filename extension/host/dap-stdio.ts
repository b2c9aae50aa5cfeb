import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { FaultError } from '../cmachine/source/types.js';
import { IrqscopeSession } from '../debug/session.js';
import type { EngineConnection } from './port-rpc.js';

/** Starts an engine for one session. */
export type OpenEngine = () => EngineConnection;

/** "~" is the user's home; a relative path starts at `folder`. */
export function absolutePath(path: string, folder: string): string {
  return /^~(?=$|[\\/])/.test(path) ? join(homedir(), path.slice(1)) : resolve(folder, path);
}

/** One session on a pair of streams. Resolves when it is over, however it ended. */
export function serveStreams(open: OpenEngine, input: Readable, output: Writable): Promise<void> {
  return new Promise((over) => {
    const { engine, engineGone, dispose } = open();
    const session = new IrqscopeSession({
      engine,
      engineGone,
      absolute: (path) => absolutePath(path, process.cwd()),
      log: (text) => void process.stderr.write(`${text}\n`),
      dispose: async () => {
        await dispose();
        // What was written before the end (the response to "disconnect") goes out first.
        setImmediate(over);
      },
    });
    session.start(input, output);
  });
}

/** The debug adapter on standard input and output, for any client of the protocol. */
export async function serveStdio(open: OpenEngine): Promise<void> {
  await serveStreams(open, process.stdin, process.stdout);
  process.stdin.destroy();
}

/** The debug adapter on a port of the loopback, a session for each connection. 0 takes any free port. Rejects with a FaultError. */
export function servePort(open: OpenEngine, port: number): Promise<Server> {
  const server = createServer((socket) => {
    void serveStreams(open, socket, socket).then(() => socket.end());
  });
  return new Promise((listening, refused) => {
    server.once('error', (error) => refused(portFault(port, error)));
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      process.stderr.write(`IRQScope's debug adapter listens on 127.0.0.1:${taken}\n`);
      listening(server);
    });
  });
}

function portFault(port: number, error: Error): FaultError {
  return new FaultError({
    message: `Port ${port} of the loopback cannot be used: ${error.message}`,
    file: '',
    line: 0,
    remedy: 'Name another port with --port, or 0 for any that is free.',
  });
}
