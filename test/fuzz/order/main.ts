/**
 * `npm run fuzz:order -- [--seed S] [--cases N]`: expressions made to show the order of evaluation, on the machine and by gcc. Prints
 * "N cases, M mismatches"; exit 1 if there are any, or if the machine stops at anything but an order that it does not know.
 */
import { FaultError } from '../../../extension/cmachine/source/types.js';
import { compileC } from '../../unit/cmachine/run.js';
import { isOrderStop } from '../c/differential.js';
import { compiledByGcc, NATIVE } from '../c/native.js';
import { option } from '../options.js';
import { HEAD, orderCase, type OrderCase } from './program.js';

const seed = Number(option('seed', '1'));
const wanted = Number(option('cases', '2000'));
const BATCH = 500;
const PLAN = { globals: 0x4000, heap: 0x1000, stack: 0x4000, actors: 1 };
/** What the functions are called with. */
const ROWS = [[3n, 77n] as const, [0x123456789abcdefn, 77n] as const];

async function byGcc(cases: readonly OrderCase[]): Promise<string[]> {
  const said = cases.flatMap(({ name }) => [
    ...ROWS.map(([x, y]) => `printf("%lx ", ${name}(${String(x)}ul, ${String(y)}));`),
    'printf("\\n");',
  ]);
  const text = `${HEAD}${cases.map((c) => c.text).join('\n')}
int printf(const char *, ...);
int main(void) { ${said.join('\n')} return 0; }
`;
  return (await compiledByGcc(text, NATIVE)).trimEnd().split('\n');
}

/** Whether the machine differs from gcc, or why it stops. */
function judge(c: OrderCase, want: string | undefined): 'alike' | 'stopped' | 'other' {
  try {
    const compiled = compileC(HEAD + c.text, NATIVE.abi, [], {}, PLAN);
    const got = ROWS.map(([x, y]) => compiled.call(c.name, x, y).toString(16)).join(' ');
    if (got === want?.trim()) return 'alike';
    console.log(`seed ${String(seed)} ${c.name}: gcc ${want ?? 'nothing'}, machine ${got}: ${c.statement}`);
  } catch (e) {
    if (!(e instanceof FaultError)) throw e;
    if (isOrderStop(e)) return 'stopped';
    console.log(`seed ${String(seed)} ${c.name}: ${e.message}: ${c.statement}`);
  }
  return 'other';
}

const counts = { alike: 0, stopped: 0, other: 0 };
for (let from = 0; from < wanted; from += BATCH) {
  const cases = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, i) => orderCase(seed, from + i));
  const expected = await byGcc(cases);
  for (const [i, c] of cases.entries()) counts[judge(c, expected[i])]++;
}
console.log(`${String(counts.stopped)} stopped: their order is not established`);
console.log(`${String(wanted)} cases, ${String(counts.other)} mismatches`);
process.exitCode = counts.other > 0 ? 1 : 0;
