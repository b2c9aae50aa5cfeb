import { join } from 'node:path';
import type { Tree } from '../../cmachine/source/types.js';
import { parseDifferences } from '../../oracle/index.js';
import type { OracleOptions } from '../../oracle/index.js';
import { textOfFile } from '../folder-files.js';
import { text } from './transcripts.js';

/**
 * The known differences that a replay applies: those of the file named, else those that come with IRQScope for the tree's version.
 * A rule of a named file has to explain something; of the others only what the transcripts meet. Throws a FaultError.
 */
export function differences(
  assets: string,
  tree: Tree | undefined,
  named: string | undefined,
): Pick<OracleOptions, 'differences' | 'differencesOfMore'> {
  if (named !== undefined) return { differences: parseDifferences(named, text(named)) };
  const version = /^\d+\.\d+/.exec(tree?.version ?? '')?.[0];
  const file = `qemu-${version ?? ''}.json`;
  const known = version === undefined ? undefined : textOfFile(join(assets, 'differences', file));
  return known === undefined ? {} : { differences: parseDifferences(file, known), differencesOfMore: true };
}
