/** Ways of lowering, measured before choosing: the machine's closures against bytecode in a switch, 64 bits as BigInt against two words. */
import { figure } from './figure.mjs';
import { compileC, type Compiled } from '../unit/cmachine/run.js';
import { Bytecode } from './ways/bytecode.js';
import { runMix } from './ways/pairs.js';
import { C, NAMES, TIMES, type Name } from './ways/programs.js';

const ROUNDS = 5;

function best(action: () => void): number {
  let least = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    action();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

function closures(c: Compiled, name: Name, times: number): { readonly result: bigint; readonly steps: number } {
  const { machine: m, result } = c.start(name, times);
  m.budget = Infinity;
  let steps = 0;
  m.steps = { step: () => void steps++ };
  m.run();
  return { result: m.memory.getBigUint64(result, true), steps };
}

const c = compileC(C);
const ratios: number[] = [];
for (const name of NAMES) {
  const times = TIMES[name];
  const one = closures(c, name, times);
  const asClosures = best(() => closures(c, name, times));
  const code = new Bytecode(name);
  const low = code.run(times) >>> 0;
  const { steps } = code;
  if (low !== Number(BigInt.asUintN(32, one.result))) throw new Error(`the two ways of ${name} differ`);
  const asBytecode = best(() => code.run(times));
  const each = (ms: number, n: number): string => `${((1000 * ms) / n).toFixed(3)} µs a statement`;
  const ratio = asBytecode / steps / (asClosures / one.steps);
  ratios.push(ratio);
  const detail = `${each(asClosures, one.steps)}, bytecode ${each(asBytecode, steps)}`;
  console.log(figure({ what: `${name}: bytecode against closures`, detail, value: ratio, unit: 'times as long' }));
}
const mean = ratios.reduce((product, each) => product * each, 1) ** (1 / ratios.length);
console.log(
  figure({ what: 'bytecode in a switch against closures, geometric mean', value: mean, unit: 'times as long' }),
);

const times = 400_000;
if (runMix('bigint', 1000) !== runMix('pairs', 1000)) throw new Error('the two ways differ');
const big = best(() => runMix('bigint', times));
const pairs = best(() => runMix('pairs', times));
const each = (ms: number): string => `${((1000 * ms) / times).toFixed(3)} µs a round`;
console.log(
  figure({
    what: '64 bits as closures over BigInt against two words',
    detail: `${each(big)}, ${each(pairs)}`,
    value: big / pairs,
    unit: 'times as long',
  }),
);
