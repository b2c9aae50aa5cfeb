import type { Scenario, ScenarioDocument } from './ast.js';
import { checkDocument } from './check.js';
import { parseDocument } from './document.js';
import type { Problem } from './problem.js';
import { bundledVocabulary } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

export interface ParsedScenario {
  /** What the text says, without the lines that do not parse. */
  readonly document: ScenarioDocument;
  /** Absent if any problem is an error. */
  readonly scenario?: Scenario;
  /** All of them (the first thousand), in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Characters of the longest text that is read. */
const longest = 1_000_000;

/** Problems of one file; who has more will not read them. */
const most = 1000;

/** Reads a scenario. Never throws; any text gives either a scenario or problems that say what to change. */
export function parseScenario(text: string, vocabulary: Vocabulary = bundledVocabulary): ParsedScenario {
  if (text.length > longest) {
    const message = `the file has more than ${longest} characters`;
    const problem: Problem = {
      severity: 'error',
      line: 1,
      column: 1,
      length: 0,
      message,
      suggestion: 'use `repeat` for long sequences',
    };
    return { document: { lines: [] }, problems: [problem] };
  }
  const { document, problems: syntax, attempted } = parseDocument(text);
  const { scenario, problems: meaning } = checkDocument(document, attempted, vocabulary);
  const problems = [...syntax, ...meaning].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, most);
  if (!scenario || problems.some(({ severity }) => severity === 'error')) return { document, problems };
  return { document, scenario, problems };
}
