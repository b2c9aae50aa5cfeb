import type { Expectation, NameNode, NumberNode, ScenarioDocument, Stated, StatedStatement } from './ast.js';
import { statementsOf } from './checking.js';
import type { Checking } from './checking.js';
import { didYouMean } from './problem.js';

/** The lines that state what each design does. */
export function checkStated(
  checking: Checking,
  document: ScenarioDocument,
  expectations: readonly Expectation[],
): Stated[] {
  const stated = new Map<string, Stated>();
  const designs = checking.vocabulary.designs.map(({ name }) => name);
  for (const statement of statementsOf(document.lines)) {
    if (statement.kind !== 'stated') continue;
    const { design, beside, line, column, endLine, endColumn } = statement;
    const name = design.text;
    const key = beside ? `${name} ${beside.text}` : name;
    if (!designs.includes(name)) checking.error(design, `no design is called \`${name}\``, didYouMean(name, designs));
    else refuseOther(checking, design, stated);
    if (beside) besideOther(checking, design, beside, designs);
    const before = stated.get(key);
    if (before) {
      const suggestion = `line ${before.span.line} states it too; put all into one line`;
      checking.error(design, `\`${key}\` is stated twice`, { suggestion });
    }
    const one = readStated(checking, statement, expectations);
    const both = beside ? { design: name, beside: beside.text } : { design: name };
    if (!before) stated.set(key, { ...both, span: { line, column, endLine, endColumn }, ...one });
  }
  return [...stated.values()];
}

const settingOf = (checking: Checking, name: string): string | undefined =>
  checking.vocabulary.settings.find(({ values }) => values.some((value) => value.name === name))?.name;

/** What a run shows can depend on a second program: its design is one of another setting. */
function besideOther(checking: Checking, design: NameNode, beside: NameNode, designs: readonly string[]): void {
  const { text } = beside;
  if (!designs.includes(text)) checking.error(beside, `no design is called \`${text}\``, didYouMean(text, designs));
  else if (settingOf(checking, text) === settingOf(checking, design.text))
    checking.error(beside, `\`${design.text}\` and \`${text}\` are designs of one setting`, {
      suggestion: 'name a design of another program beside it',
    });
}

/** A run has one design of each setting; a scenario speaks of those of one, so that it is plain which statement is about a run. */
function refuseOther(checking: Checking, design: NameNode, stated: ReadonlyMap<string, Stated>): void {
  const keyOf = (name: string): string | undefined => settingOf(checking, name);
  const [first] = stated.values();
  if (first === undefined || keyOf(first.design) === keyOf(design.text)) return;
  checking.error(design, `\`${design.text}\` is no design of ${keyOf(first.design) ?? 'the same setting'}`, {
    suggestion: `line ${first.span.line} states one of that; speak of the designs of one setting only`,
  });
}

function readStated(
  checking: Checking,
  statement: StatedStatement,
  expectations: readonly Expectation[],
): Pick<Stated, 'fails' | 'finds'> {
  const fails = new Set<number>();
  const finds = new Set<string>();
  const rules = checking.vocabulary.rules.map(({ name }) => name);
  const kinds = new Set<string>();
  for (const clause of statement.clauses) {
    if (kinds.has(clause.kind))
      checking.error(clause, `\`${clause.kind}\` stands twice`, { suggestion: 'list all after one' });
    kinds.add(clause.kind);
    if (clause.kind === 'fails') {
      for (const node of clause.expectations) {
        const line = lineOf(checking, node, expectations);
        if (line !== undefined) fails.add(line);
      }
    } else if (clause.kind === 'finds') {
      for (const { text, ...span } of clause.rules) {
        if (!rules.includes(text)) checking.error(span, `no rule is called \`${text}\``, didYouMean(text, rules));
        finds.add(text);
      }
    }
  }
  if (kinds.has('holds') && kinds.has('fails')) {
    checking.error(statement, 'a design cannot hold and fail', { suggestion: 'remove `holds` or `fails …`' });
  }
  return { fails: [...fails].sort((a, b) => a - b), finds: [...finds].sort() };
}

/** The line of an expectation that is named by label or by line number. */
function lineOf(
  checking: Checking,
  node: NameNode | NumberNode,
  expectations: readonly Expectation[],
): number | undefined {
  if (node.kind === 'name') {
    const found = expectations.find(({ label }) => label === node.text);
    if (found) return found.span.line;
    if (checking.attempted.words.has(node.text)) return undefined;
    const labels = expectations.flatMap(({ label }) => (label === undefined ? [] : [label]));
    const remedy =
      labels.length > 0 ? didYouMean(node.text, labels) : { suggestion: `label it: \`expect …  as ${node.text}\`` };
    checking.error(node, `no expectation is called \`${node.text}\``, remedy);
    return undefined;
  }
  if (node.bad) return undefined;
  if (expectations.some(({ span }) => BigInt(span.line) === node.value)) return Number(node.value);
  const lines = expectations.map(({ span }) => span.line);
  const near = lines.sort((a, b) => Math.abs(a - Number(node.value)) - Math.abs(b - Number(node.value)))[0];
  const suggestion =
    near === undefined ? 'the scenario has no `expect` line' : `the nearest is line ${near}; a label does not move`;
  checking.error(node, `line ${node.value} is no expectation`, { suggestion });
  return undefined;
}
