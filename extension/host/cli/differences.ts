import { join } from 'node:path';
import type { Tree } from '../../cmachine/source/types.js';
import { parseDifferences } from '../../oracle/index.js';
import type { DifferenceRule, OracleOptions } from '../../oracle/index.js';
import type { Checkouts } from '../../units/checkout.js';
import { textOfFile } from '../folder-files.js';
import { text } from './transcripts.js';

/**
 * The known differences that a replay applies: those of the file named, else those that come with IRQScope for the trees' versions.
 * A rule of a named file has to explain something; of the others only what the transcripts meet. Throws a FaultError.
 */
export function differences(
  assets: string,
  trees: Checkouts,
  named: string | undefined,
): Pick<OracleOptions, 'differences' | 'differencesOfMore'> {
  if (named !== undefined) return { differences: parseDifferences(named, text(named)) };
  const known = [...bundled(assets, 'qemu', trees.qemu), ...bundled(assets, 'linux', trees['host-linux'])];
  return known.length === 0 ? {} : { differences: known, differencesOfMore: true };
}

function bundled(assets: string, project: string, tree: Tree | undefined): readonly DifferenceRule[] {
  const version = /^\d+\.\d+/.exec(tree?.version ?? '')?.[0];
  const file = `${project}-${version ?? ''}.json`;
  const known = version === undefined ? undefined : textOfFile(join(assets, 'differences', file));
  return known === undefined ? [] : parseDifferences(file, known);
}
