import type { Claim, Comparison, NameNode, NumberNode, Statement, TextNode } from './ast.js';
import { ActRules } from './grammar-acts.js';
import { between, nameNode, spanOf, textOf } from './grammar-nodes.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

/** What is expected. */
export class ClaimRules extends ActRules {
  protected readonly expect = this.RULE('expect', (): Statement => {
    const from = spanOf(this.CONSUME(word('expect')));
    const claim = this.SUBRULE(this.claim);
    const label = this.OPTION(() => {
      this.CONSUME(word('as'));
      return this.SUBRULE(this.plainName);
    });
    const statement: Statement = { kind: 'expect', claim, ...between(from, label ?? claim) };
    return label ? { ...statement, label } : statement;
  });

  protected readonly claim = this.RULE('claim', (): Claim => {
    return this.OR<Claim>([
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('no')));
          const claim = this.OR2<Claim>([
            { ALT: () => this.SUBRULE(this.noVector) },
            { ALT: () => this.SUBRULE(this.noFinding) },
          ]);
          return { ...claim, ...between(from, claim) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('vector')));
          const vector = this.SUBRULE(this.number);
          this.CONSUME(word('on'));
          const cpu = this.SUBRULE(this.cpuName);
          return { kind: 'vector', no: false, vector, cpu, ...between(from, cpu) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('rte')));
          const pin = this.SUBRULE2(this.number);
          const fields = this.SUBRULE(this.fields);
          return { kind: 'rte', pin, fields, ...between(from, fields[fields.length - 1] ?? pin) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('route')));
          const gsi = this.SUBRULE3(this.number);
          const fields = this.SUBRULE2(this.fields);
          return { kind: 'route', gsi, fields, ...between(from, fields[fields.length - 1] ?? gsi) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('memory')));
          const address = this.SUBRULE4(this.number);
          const comparison = this.CONSUME(t.Compare).image as Comparison;
          const value = this.SUBRULE5(this.number);
          return { kind: 'memory', address, comparison, value, ...between(from, value) };
        },
      },
      { ALT: () => this.SUBRULE(this.cell) },
    ]);
  });

  protected readonly noVector = this.RULE('noVector', (): Claim => {
    const from = spanOf(this.CONSUME(word('vector')));
    const vector = this.OPTION(() => this.SUBRULE(this.number));
    this.CONSUME(word('on'));
    const cpu = this.SUBRULE(this.cpuName);
    const claim: Claim = { kind: 'vector', no: true, cpu, ...between(from, cpu) };
    return vector ? { ...claim, vector } : claim;
  });

  protected readonly noFinding = this.RULE('noFinding', (): Claim => {
    const from = spanOf(this.CONSUME(word('finding')));
    // "as" begins the label, so it cannot be the id of a rule.
    const rule = this.OPTION(() => nameNode(this.CONSUME(t.Identifier)));
    const claim: Claim = { kind: 'finding', ...between(from, rule ?? from) };
    return rule ? { ...claim, rule } : claim;
  });

  protected readonly cell = this.RULE('cell', (): Claim => {
    const table = nameNode(this.CONSUME(t.DottedName));
    this.CONSUME(t.LeftBracket);
    const key = this.SUBRULE(this.nameOrNumber);
    this.CONSUME(t.RightBracket);
    this.CONSUME(t.Dot);
    const columnName = this.SUBRULE(this.plainName);
    const comparison = this.CONSUME(t.Compare).image as Comparison;
    const value = this.OR<NameNode | NumberNode | TextNode>([
      { ALT: () => this.SUBRULE2(this.nameOrNumber) },
      {
        ALT: () => {
          const token = this.CONSUME(t.Text);
          return { kind: 'text', value: textOf(token.image), ...spanOf(token) };
        },
      },
    ]);
    return { kind: 'cell', table, key, columnName, comparison, value, ...between(table, value) };
  });
}
