/** What activate() of the packaged extension takes, in a process of its own with a stand-in for the vscode module. Prints milliseconds of reading the bundle, of activate(), and of processor for both. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';

const [root = '.', bundle = join(root, 'dist', 'extension.js')] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** Answers whatever it is asked with itself: registering costs a call, as it does in the extension host. */
const anything = new Proxy(function standIn() {}, {
  get: (_target, name) =>
    name === Symbol.toPrimitive ? () => '' : name === Symbol.iterator ? [][Symbol.iterator] : anything,
  set: () => true,
  apply: () => anything,
  construct: () => ({ event: () => anything, fire: () => undefined, dispose: () => undefined }),
});
const declared = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = declared.matchAll(/^\s*export (?:abstract )?(?:class|enum|namespace|function|const|let) (\w+)/gm);
const vscode = Object.fromEntries([...names].map(([, name]) => [name, anything]));
const { _load: load } = Module;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

// the extension host has them loaded before any extension
for (const name of ['net', 'child_process', 'worker_threads', 'crypto', 'fs', 'os', 'path', 'events', 'url', 'util'])
  require(`node:${name}`);

const context = {
  subscriptions: [],
  extensionPath: root,
  extensionUri: anything,
  globalStorageUri: { scheme: 'file', fsPath: root },
};
/** Milliseconds that this process has run. */
const ran = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const before = ran();
const began = performance.now();
const { activate } = require(bundle);
const read = performance.now();
activate(context);
console.log(JSON.stringify({ read: read - began, activate: performance.now() - read, ran: ran() - before }));
