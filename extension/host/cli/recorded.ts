import type { EnginePort, LaunchSpec, Progress, Started } from '../../engine/port.types.js';
import { printable } from './terminal.js';

/** Milliseconds between two lines of progress. */
const PACE = 1000;

export interface Recorded {
  readonly started: Started;
  readonly progress: Progress;
}

/** Runs a scenario to its end, whatever end; tells of progress and warnings, a line each. Throws what launch() rejects with. */
export async function recorded(engine: EnginePort, spec: LaunchSpec, tell: (line: string) => void): Promise<Recorded> {
  const started = await engine.launch(spec);
  for (const warning of started.warnings) tell(`warning: ${printable(warning)}`);
  const report = async (): Promise<void> => {
    const { steps, state } = await engine.progress(started.recording);
    if (state === 'recording') tell(`recording ${started.scenario.name}: ${steps} steps`);
  };
  const timer = setInterval(() => void report().catch(() => undefined), PACE);
  try {
    return { started, progress: await engine.whole(started.recording) };
  } finally {
    clearInterval(timer);
  }
}
