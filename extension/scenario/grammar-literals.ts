import { EmbeddedActionsParser } from 'chevrotain';
import type { BusAddressNode, CpuNode, NameNode, NumberNode } from './ast.js';
import { busAddressNode, nameNode, spanOf } from './grammar-nodes.js';
import { readNumber } from './numbers.js';
import { problemAt } from './problem.js';
import type { Problem } from './problem.js';
import * as t from './tokens.js';

/** Names and numbers: what one token says. */
export class LiteralRules extends EmbeddedActionsParser {
  /** Bad numbers met while parsing; they do not stop it. */
  numberProblems: Problem[] = [];

  /** `validate`: whether the grammar is checked for what only its author can get wrong, which takes longer than parsing a scenario. */
  constructor(validate = false) {
    super(t.tokenTypes, { maxLookahead: 1, recoveryEnabled: false, skipValidations: !validate });
  }

  protected readonly nameOrNumber = this.RULE('nameOrNumber', (): NameNode | NumberNode => {
    return this.OR<NameNode | NumberNode>([
      { ALT: () => this.SUBRULE(this.plainName) },
      { ALT: () => this.SUBRULE(this.number) },
    ]);
  });

  protected readonly name = this.RULE('name', (): NameNode => nameNode(this.CONSUME(t.Name)));

  protected readonly plainName = this.RULE('plainName', (): NameNode => nameNode(this.CONSUME(t.PlainName)));

  protected readonly cpuName = this.RULE('cpuName', (): CpuNode => {
    const token = this.CONSUME(t.CpuName);
    return { kind: 'cpuName', index: Math.min(Number(token.image.slice(3)), 999999), ...spanOf(token) };
  });

  protected readonly busAddress = this.RULE('busAddress', (): BusAddressNode =>
    busAddressNode(this.CONSUME(t.BusAddress)),
  );

  protected readonly number = this.RULE('number', (): NumberNode => {
    const token = this.CONSUME(t.NumberToken);
    const { fault, ...read } = readNumber(token.image);
    if (fault && !this.RECORDING_PHASE) {
      const { message, ...remedy } = fault;
      this.numberProblems.push(problemAt(spanOf(token), message, remedy));
    }
    return { kind: 'number', ...read, ...(fault ? { bad: true as const } : {}), ...spanOf(token) };
  });
}
