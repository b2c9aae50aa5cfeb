/** What the parser of scenarios leaves out at each start: a grammar and tokens without ambiguities. */
import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { StatementParser } from '../../extension/scenario/grammar.js';
import { lexerOptions, tokenTypes } from '../../extension/scenario/tokens.js';

test('the grammar needs one token of lookahead and no rule is wrong', () => {
  expect(() => new StatementParser(true)).not.toThrow();
});

test('no token hides another', () => {
  expect(new Lexer(tokenTypes, lexerOptions).lexerDefinitionErrors).toEqual([]);
});
