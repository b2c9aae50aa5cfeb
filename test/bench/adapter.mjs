/** A debug adapter on standard input and output, as a bench uses it: requests answered in order, events by name. */
import { spawn } from 'node:child_process';

export class Adapter {
  #child;
  #sequence = 0;
  #received = Buffer.alloc(0);
  #answers = new Map();
  #events = [];
  #listeners = [];

  /** @param {string} file the bundle to run with Node @param {string[]} args @param {NodeJS.ProcessEnv} env */
  constructor(file, args, env = process.env) {
    this.#child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#child.stdout.on('data', (data) => this.#receive(data));
  }

  /** Resolves with the answer's body; rejects with its message. */
  request(command, args = {}) {
    const seq = ++this.#sequence;
    const text = JSON.stringify({ seq, type: 'request', command, arguments: args });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    return new Promise((resolve, reject) => this.#answers.set(seq, { resolve, reject }));
  }

  /** The next event of that name. */
  async event(name) {
    for (;;) {
      const index = this.#events.findIndex(({ event }) => event === name);
      if (index >= 0) return this.#events.splice(0, index + 1).at(-1).body;
      await new Promise((resolve) => this.#listeners.push(resolve));
    }
  }

  async end() {
    await this.request('disconnect').catch(() => undefined);
    this.#child.kill();
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1]);
      if (this.#received.length < head + 4 + length) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, head + 4 + length));
      this.#received = this.#received.subarray(head + 4 + length);
      if (message.type === 'event') {
        this.#events.push(message);
        for (const wake of this.#listeners.splice(0)) wake();
      } else {
        const { resolve, reject } = this.#answers.get(message.request_seq);
        if (message.success) resolve(message.body);
        else reject(new Error(message.message));
      }
    }
  }
}
