/** Known differences between the version that transcripts were recorded with and another: what may differ, where and why. */
import * as v from 'valibot';
import { FaultError } from '../cmachine/source/types.js';

const words = v.pipe(v.string(), v.minLength(1));
/** A statement by function, never by line. */
const Place = v.strictObject({ file: words, function: words, statement: words });

const Rule = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be words with dashes')),
  /** Kinds of transcripts that it is about. */
  kinds: v.pipe(v.array(words), v.minLength(1)),
  /** How the operations begin that it is about: "writel 0xfec00010"; all if absent. */
  operations: v.optional(v.pipe(v.array(words), v.minLength(1))),
  /** Names of the transcripts, where what follows from an earlier difference is about one of them alone. */
  transcripts: v.optional(v.pipe(v.array(words), v.minLength(1))),
  /** The events, or families of state keys ("lapic#.irr"), that may differ. */
  events: v.optional(v.array(words), []),
  state: v.optional(v.array(words), []),
  /** Values taken or read may differ. */
  ret: v.optional(v.boolean(), false),
  reason: words,
  /** What both trees say there. */
  recorded: Place,
  tree: Place,
});

export type DifferenceRule = v.InferOutput<typeof Rule>;

/** Reads a file of rules. FaultError if it is none. */
export function parseDifferences(file: string, text: string): readonly DifferenceRule[] {
  const wrong = (message: string): FaultError =>
    new FaultError({ message, file, line: 0, remedy: 'A list of rules; see those that come with the tests.' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('the rules of known differences are no JSON');
  }
  const parsed = v.safeParse(v.array(Rule), value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw wrong(`${issue.path?.map((p) => String(p.key)).join('.') ?? ''}: ${issue.message}`);
  }
  const seen = new Set<string>();
  for (const { rule } of parsed.output) {
    if (seen.has(rule)) throw wrong(`two rules are called ${rule}`);
    seen.add(rule);
  }
  return parsed.output;
}

/** Rules of one kind of transcript, and how often each explained something. */
export class Differences {
  readonly counts = new Map<string, number>();

  constructor(private readonly rules: readonly DifferenceRule[]) {}

  /** The rules about one transcript. `file` is its path or name. */
  begin(kind: string, file: string): DifferenceRule[] {
    const name = file.replace(/^.*[\\/]/, '');
    const own = this.rules.filter((r) => r.kinds.includes(kind) && (r.transcripts?.includes(name) ?? true));
    for (const { rule } of own) if (!this.counts.has(rule)) this.counts.set(rule, 0);
    return own;
  }

  use(r: DifferenceRule): void {
    this.counts.set(r.rule, (this.counts.get(r.rule) ?? 0) + 1);
  }

  static covers(r: DifferenceRule, operation: string): boolean {
    return r.operations?.some((beginning) => operation.startsWith(beginning)) ?? true;
  }

  /** A rule that explains nothing hides nothing today and something tomorrow. */
  refuseIdle(): void {
    for (const [rule, count] of this.counts)
      if (count === 0)
        throw new FaultError({
          message: `the difference "${rule}" explains nothing in these transcripts`,
          file: '',
          line: 0,
          remedy: 'Remove the rule, or give the transcripts that it is about.',
        });
  }
}
