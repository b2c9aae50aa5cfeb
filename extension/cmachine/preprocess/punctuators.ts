/** All punctuators; the index is the id that lexed files keep. Digraphs get the id of what they stand for. */
export const punctuators: readonly string[] = [
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '.',
  '->',
  '++',
  '--',
  '&',
  '*',
  '+',
  '-',
  '~',
  '!',
  '/',
  '%',
  '<<',
  '>>',
  '<',
  '>',
  '<=',
  '>=',
  '==',
  '!=',
  '^',
  '|',
  '&&',
  '||',
  '?',
  ':',
  ';',
  '...',
  '=',
  '*=',
  '/=',
  '%=',
  '+=',
  '-=',
  '<<=',
  '>>=',
  '&=',
  '^=',
  '|=',
  ',',
  '#',
  '##',
];

const digraphs: readonly (readonly [string, string])[] = [
  ['<:', '['],
  [':>', ']'],
  ['<%', '{'],
  ['%>', '}'],
  ['%:', '#'],
  ['%:%:', '##'],
];

interface Choice {
  readonly text: string;
  readonly id: number;
}

const byFirst: Choice[][] = [];

function add(text: string, id: number): void {
  const first = text.charCodeAt(0);
  (byFirst[first] ??= []).push({ text, id });
}

punctuators.forEach((text, id) => add(text, id));
for (const [text, stands] of digraphs) add(text, punctuators.indexOf(stands));
/** By first character: those of one character that begin no longer one, as punctuatorAt() gives them; 0 for all else. */
const alone = new Int32Array(128);
byFirst.forEach((choices, first) => {
  choices.sort((a, b) => b.text.length - a.text.length);
  const [only] = choices;
  if (choices.length === 1 && only?.text.length === 1 && first < alone.length) alone[first] = only.id | (1 << 8);
});

/** The longest punctuator at `at`: its id in the low byte, its length above; -1 if there is none. */
export function punctuatorAt(text: string, at: number, first: number): number {
  const only = first < alone.length ? (alone[first] ?? 0) : 0;
  if (only !== 0) return only;
  const choices = byFirst[first];
  if (choices === undefined) return -1;
  for (const choice of choices) {
    const length = choice.text.length;
    if (length === 1 || text.startsWith(choice.text, at)) return choice.id | (length << 8);
  }
  return -1;
}

export const LEFT_PAREN = punctuators.indexOf('(');
export const LEFT_BRACE = punctuators.indexOf('{');
export const RIGHT_BRACE = punctuators.indexOf('}');
export const HASH = punctuators.indexOf('#');
export const PASTE = punctuators.indexOf('##');
