/** The call stack across layers: C functions, what the world does between them, the scenario's line at the bottom. */
import { frames, type Frame } from '../recording/frames.js';
import type { PlacedUnit } from '../units/assembled.js';
import { ofTracepoint } from '../world/tracepoints.js';
import type { FrameInfo } from './port.types.js';
import type { Run } from './run.js';

export interface RunFrame {
  /** undefined for the scenario's line. */
  readonly frame: Frame | undefined;
  readonly unit: PlacedUnit | undefined;
}

/** Innermost first; the last is always the scenario's line. */
export function runFrames(run: Run, step: number, actor: number): RunFrame[] {
  run.cursor.seek(step);
  const { recording } = run;
  // between two stimuli, and for actors that are not running, only the scenario stands
  const live = recording.depth(step) > 0 && recording.actor(step) === actor ? frames(recording, run.cursor, actor) : [];
  const shown = live.filter((frame, i) => !isBridge(live[i - 1], frame));
  return [...shown.map((frame) => ({ frame, unit: unitOf(run, frame) })), { frame: undefined, unit: undefined }];
}

/** Where a call goes from one program into another there is a frame of the same name on both sides; the C one says it all. */
function isBridge(inner: Frame | undefined, frame: Frame): boolean {
  return frame.fn.host !== undefined && inner?.fn.host === undefined && inner?.fn.name === frame.fn.name;
}

/** The unit whose file defines the function of a frame. */
export function unitOf(run: Run, f: Frame): PlacedUnit | undefined {
  const { image, place } = f.fn;
  if (!place) return undefined;
  const inImage = run.assembly.units.filter((u) => u.image.image === image);
  const file = place.at.file.path;
  return inImage.find((u) => [...u.spec.model.files, ...(u.spec.checkout?.files ?? [])].includes(file)) ?? inImage[0];
}

export function stackInfo(run: Run, step: number, actor: number): FrameInfo[] {
  return runFrames(run, step, actor).map(({ frame, unit }, level) => {
    if (!frame) return scenarioFrame(run, step, actor, level);
    const { statement, fn } = frame;
    if (fn.host) return { level, name: worldName(run, step, fn.name), kind: 'world' };
    const place = run.places.of(statement);
    const link = unit && statement ? run.places.link(unit, statement) : undefined;
    return {
      level,
      name: fn.name,
      kind: 'c',
      ...(ofTracepoint(fn.name) ? { aside: true } : {}),
      ...(unit ? { unit: unit.spec.name, from: unit.from } : {}),
      ...(place ? { place } : {}),
      ...(link ? { link } : {}),
    };
  });
}

function scenarioFrame(run: Run, step: number, actor: number, level: number): FrameInfo {
  const { stimuli, scenario } = run.runner;
  const at = run.recording.stimulusAt(step);
  const s = stimuli[at];
  const span = s?.span ?? stimuli[stimuli.length - 1]?.span ?? scenario.span;
  const running = run.recording.depth(step) > 0;
  const mine = s !== undefined && run.runner.actorOf(s) === actor;
  const name =
    s === undefined ? 'end of the scenario' : mine ? s.text : running ? `waits: ${s.text}` : `next: ${s.text}`;
  const { source, places } = run;
  return {
    level,
    name,
    kind: 'scenario',
    place: {
      tree: source.tree.role,
      file: source.file,
      path: places.path(source.tree, source.file),
      line: span.line,
      column: span.column,
      endLine: span.endLine,
      endColumn: span.endColumn,
    },
  };
}

/** What the world is doing, in words. */
function worldName(run: Run, step: number, name: string): string {
  const s = run.runner.stimuli[run.recording.stimulusAt(step)];
  switch (name) {
    case 'world_access':
      return s ? sentence(s.description) : 'register access';
    case 'world_line':
      return s ? sentence(s.description) : 'device line';
    case 'world_accept':
      return 'the vCPU takes an interrupt';
    case 'world_vcpu_run':
      return 'vCPUs before they enter the guest';
    case 'world_ioapic_eoi_exit':
      return 'KVM_EXIT_IOAPIC_EOI to QEMU';
    case 'kvm_vm_ioctl':
      return 'ioctl on the VM';
    default:
      return `${name}, in another program`;
  }
}

/** Without the full stop, which names of frames do not have. */
const sentence = (text: string): string => text.replace(/\.$/, '');
