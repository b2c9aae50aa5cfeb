/** Choices of the models: what a key may be and what it is when nothing is said. */
import { FaultError } from '../cmachine/source/types.js';

export interface SettingSpec {
  readonly key: string;
  readonly values: readonly string[];
  readonly default: string;
  /** Not for scenarios: only how a transcript was recorded (DECISIONS 23). */
  readonly recordingOnly?: true;
}

export const SETTINGS: readonly SettingSpec[] = [
  { key: 'ioapic.route-update', values: ['after-service', 'before-service'], default: 'after-service' },
  { key: 'kvm.eoi-scan', values: ['pending', 'route-only'], default: 'pending' },
  { key: 'kvm.eoi', values: ['normal', 'at-injection'], default: 'normal', recordingOnly: true },
];

/** Every key with its value; later sources win. Throws FaultError for unknown keys and values. */
export function completeSettings(...sources: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const s of SETTINGS) result[s.key] = s.default;
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) {
      const spec = SETTINGS.find((s) => s.key === key);
      if (!spec) throw wrong(`there is no setting "${key}"`, `One of: ${SETTINGS.map((s) => s.key).join(', ')}.`);
      if (!spec.values.includes(value))
        throw wrong(`"${value}" is no value of ${key}`, `One of: ${spec.values.join(', ')}.`);
      result[key] = value;
    }
  }
  return result;
}

function wrong(message: string, remedy: string): FaultError {
  return new FaultError({ message, file: '', line: 0, remedy });
}
