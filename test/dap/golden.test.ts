import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionClient } from './client.js';
import { expectGolden } from './golden.js';
import { fakeServer, toyFolder, toyScenario } from './server.js';
import { thereAndBack } from './snapshot.js';
import { tour } from './tour.js';
import { transcriptText } from './transcript.js';

const server = fakeServer();
let client: SessionClient;

beforeEach(() => {
  client = new SessionClient();
  client.run([server.file]);
});
afterEach(() => client.kill());

describe('the toy', () => {
  it('has the session that is kept as golden text', async () => {
    await tour(client, {
      launch: { scenario: toyScenario },
      line: 'deliver: last',
      below: 'static void deliver',
      expressions: ['vector', 'cpu'],
    });
    expectGolden('toy.txt', transcriptText(client.transcript, { [toyFolder]: '<toy>' }));
  });

  it('is at every step the same on the way back as on the way there', async () => {
    await client.begin({ scenario: toyScenario });
    const { there, back } = await thereAndBack(client, await client.stopped(), { stride: 1, unfolded: true });
    expect(there.snapshots).toHaveLength(12);
    expect(back).toEqual(there);
  });
});

describe('a golden text that differs', () => {
  it('fails, names the way to record it, and leaves what came beside it', () => {
    const name = 'self-test.txt';
    const file = join(import.meta.dirname, 'golden', name);
    const recording = process.env['IRQSCOPE_RECORD_GOLDEN'];
    delete process.env['IRQSCOPE_RECORD_GOLDEN'];
    try {
      writeFileSync(file, 'what was\n');
      expect(() => expectGolden(name, 'what is\n')).toThrow('IRQSCOPE_RECORD_GOLDEN=1');
      expect(readFileSync(`${file}.wrong`, 'utf8')).toBe('what is\n');
      expectGolden(name, 'what was\n');
      expect(() => readFileSync(`${file}.wrong`)).toThrow('ENOENT');
    } finally {
      rmSync(file, { force: true });
      rmSync(`${file}.wrong`, { force: true });
      if (recording !== undefined) process.env['IRQSCOPE_RECORD_GOLDEN'] = recording;
    }
  });
});
