import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { servePort } from '../../extension/host/dap-stdio.js';
import { patient, SessionClient } from './client.js';
import { fakeServer, toyScenario } from './server.js';

const server = fakeServer();
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

describe('the adapter on a port', () => {
  it('serves one session after another, and several at once, on the loopback', async () => {
    child = spawn(process.execPath, [server.file, '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const listening = new Promise<string>((resolve) =>
      child?.stderr?.once('data', (data: Buffer) => resolve(`${data}`)),
    );
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(await patient(listening, 'port'))?.[1]);
    const clients = [new SessionClient(), new SessionClient()];
    for (const client of clients) {
      await client.start(port);
      await client.begin({ scenario: toyScenario });
    }
    for (const client of clients) expect((await client.stopped()).reason).toBe('entry');
    for (const client of clients) await client.stop();
    const later = new SessionClient();
    await later.start(port);
    await later.begin({ scenario: toyScenario });
    expect((await later.stopped()).step).toBe(1);
    await later.stop();
  });

  it('that is taken is one clear fault', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const never = () => {
      throw new Error('no session begins here');
    };
    await expect(servePort(never, port)).rejects.toMatchObject({
      name: 'FaultError',
      fault: {
        message: expect.stringContaining(`Port ${port}`) as string,
        remedy: expect.stringContaining('--port') as string,
      },
    });
    taken.close();
  });
});
