/**
 * The models, parsed and linked, as the first session on them would keep them: dist/kept, so that even that one finds them. A few
 * scenarios, one for each kind of machine; what others need beyond that is kept where they run.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCENARIOS = ['ioapic-rte-migration', 'ir-fault-at-delivery', 'intx-resample', 'kernel-split-off'];
/** What the command line ends with where it could not run. */
const COULD_NOT_RUN = 2;

/** @param {string} dist folder of the bundles */
export async function keepModels(dist) {
  const cache = await mkdtemp(join(tmpdir(), 'irqscope-kept-'));
  const kept = join(dist, 'kept');
  // what is found there is not kept again
  await rm(kept, { recursive: true, force: true });
  try {
    for (const scenario of SCENARIOS) {
      const args = [join(dist, 'cli.js'), 'run', scenario, '--json'];
      const { status, stderr } = spawnSync(process.execPath, args, {
        env: { ...process.env, XDG_CACHE_HOME: cache },
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      if (status === null || status >= COULD_NOT_RUN) throw new Error(`${scenario} on the models: ${stderr}`);
    }
    const made = `${kept}.${process.pid}`;
    await cp(join(cache, 'irqscope', 'units'), made, { recursive: true });
    await rename(made, kept);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}
