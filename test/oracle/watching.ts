/** What a replay is asked besides its comparison: no finding that the recording does not show, and every interrupt accounted for. */
import type { OracleOptions, TranscriptFile } from '../../extension/oracle/index.js';
import { expectEachBelongs } from '../unit/interrupts/held.js';
import { confirms } from './confirmed.js';

export interface Watching {
  readonly watch: NonNullable<OracleOptions['watch']>;
  /** How often each rule found something that the recording confirms. */
  readonly confirmed: Map<string, number>;
  /** Findings that no recording shows: there must be none. */
  readonly unconfirmed: string[];
}

export function watching(files: readonly TranscriptFile[], kvm: boolean): Watching {
  const confirmed = new Map<string, number>();
  const unconfirmed: string[] = [];
  return {
    confirmed,
    unconfirmed,
    watch: (name, { findings, interrupts, recording, tables }) => {
      const file = files.find((f) => f.name === name) as TranscriptFile;
      for (const { i, finding } of findings) {
        const { rule, message, severity } = finding;
        if (severity === 'info') continue;
        if (confirms(file, i, rule, message)) confirmed.set(rule, (confirmed.get(rule) ?? 0) + 1);
        else unconfirmed.push(`${name}, operation ${i}: ${rule}: ${message}`);
      }
      try {
        expectEachBelongs({ recording, interrupts, kvm, tables: (step) => tables.at(step) });
      } catch (e) {
        throw new Error(`${name}: ${String(e)}`, { cause: e });
      }
    },
  };
}
