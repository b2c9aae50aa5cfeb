import type { Message } from './client.js';

/** Numbers that a session deals out; what matters of them is only that they are there. */
const DEALT = new Set(['id', 'frameId', 'variablesReference', 'hitBreakpointIds', 'sourceReference']);

const ARROWS = { request: '->', response: '<-', refusal: '<x', event: '!!' } as const;

/** What fits is written in one line. */
const WIDTH = 130;

/**
 * A session as text: one block for each message, so that a difference reads like a difference in behaviour. `roots` are
 * absolute folders and what stands for them: the text is the same on every machine.
 */
export function transcriptText(messages: readonly Message[], roots: Readonly<Record<string, string>>): string {
  const longestFirst = Object.entries(roots).sort(([a], [b]) => b.length - a.length);
  const masked = (text: string) => longestFirst.reduce((all, [root, name]) => all.replaceAll(root, name), text);
  // Roots go first: how a message is broken into lines must not depend on how long they are.
  const body = (message: Message): unknown =>
    message.body === undefined ? undefined : JSON.parse(masked(JSON.stringify(message.body)));
  return messages.map((message) => `${block(`${ARROWS[message.way]} ${message.name}`, body(message), '')}\n`).join('');
}

function block(head: string, value: unknown, indent: string): string {
  if (value === undefined) return `${indent}${head}`;
  const line = `${indent}${head} ${inline(value)}`;
  if (line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return [`${indent}${head}`, ...value.map((each) => block('-', each, inner))].join('\n');
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const lines = entries.map(([key, each]) => block(`${key}:`, dealt(key, each), inner)).join('\n');
  return head === '-' ? `${indent}- ${lines.trimStart()}` : `${indent}${head}\n${lines}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\n$/, '').replaceAll('\n', '\\n');
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([key, each]) => `${key}: ${inline(dealt(key, each))}`).join(', ')}}`;
}

/** The value as the transcript shows it: what differs from run to run is masked. */
function dealt(key: string, value: unknown): unknown {
  if (key === 'hash') return '<hash>';
  return DEALT.has(key) && value !== 0 ? '#' : value;
}
