import { parentPort } from 'node:worker_threads';
import { serveEngine } from '../debug/rpc.js';
import { Engine } from '../engine/engine.js';
import { portChannel } from './port-rpc.js';
import { nodeSources } from './sources.js';

/** The engine in a worker of its own, so that neither a long run nor a faulty tree can hold up whoever shows it. */
if (parentPort !== null) serveEngine(portChannel(parentPort), new Engine(nodeSources(__dirname)));
