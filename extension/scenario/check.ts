import type { Scenario, ScenarioDocument } from './ast.js';
import { checkActs } from './check-acts.js';
import { checkHeader } from './check-header.js';
import { checkStated } from './check-stated.js';
import { Checking } from './checking.js';
import type { Attempted } from './document.js';
import type { Problem } from './problem.js';
import type { Vocabulary } from './vocabulary.js';

export interface Checked {
  /** Absent if any problem is an error. */
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** Gives a document its meaning. Every error of it is reported, none twice. */
export function checkDocument(document: ScenarioDocument, attempted: Attempted, vocabulary: Vocabulary): Checked {
  const checking = new Checking(vocabulary, attempted);
  const header = checkHeader(checking, document);
  const { acts, expectations } = checkActs(checking, document, header);
  const stated = checkStated(checking, document, expectations);
  if (checking.problems.some(({ severity }) => severity === 'error')) return { problems: checking.problems };
  const { title, span, machine, lines, requesters, eventfds, settings, entry } = header;
  return {
    scenario: {
      title,
      span,
      machine,
      lines,
      requesters,
      eventfds,
      settings,
      ...(entry ? { entry } : {}),
      acts,
      expectations,
      stated,
    },
    problems: checking.problems,
  };
}
