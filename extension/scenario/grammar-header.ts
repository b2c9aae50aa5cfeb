import type { MachinePart, NameNode, NumberNode, RequesterPart, StatedClause, Statement, TextNode } from './ast.js';
import { EntryRules } from './grammar-entries.js';
import { between, spanOf, textOf } from './grammar-nodes.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

/** What stands before the first stimulus, and what is stated of designs. */
export class HeaderRules extends EntryRules {
  protected readonly title = this.RULE('title', (): Statement => {
    const from = spanOf(this.CONSUME(word('scenario')));
    const token = this.CONSUME(t.Text);
    const title: TextNode = { kind: 'text', value: textOf(token.image), ...spanOf(token) };
    return { kind: 'scenario', title, ...between(from, title) };
  });

  protected readonly machine = this.RULE('machine', (): Statement => {
    const from = spanOf(this.CONSUME(word('machine')));
    const architecture = this.SUBRULE(this.plainName);
    const parts: MachinePart[] = [];
    this.MANY(() => {
      parts.push(
        this.OR<MachinePart>([
          {
            ALT: () => {
              const start = spanOf(this.CONSUME(word('vcpus')));
              const count = this.SUBRULE(this.number);
              return { kind: 'vcpus', count, ...between(start, count) };
            },
          },
          {
            ALT: () => {
              const start = spanOf(this.CONSUME(word('irqchip')));
              const mode = this.SUBRULE2(this.plainName);
              return { kind: 'irqchip', mode, ...between(start, mode) };
            },
          },
          {
            ALT: () => {
              const start = spanOf(this.CONSUME(word('x2apic')));
              const id = this.SUBRULE2(this.number);
              return { kind: 'x2apic', id, ...between(start, id) };
            },
          },
          {
            ALT: () => {
              const start = spanOf(this.CONSUME(word('iommu')));
              const hardware = this.SUBRULE3(this.plainName);
              return { kind: 'iommu', hardware, ...between(start, hardware) };
            },
          },
        ]),
      );
    });
    return { kind: 'machine', architecture, parts, ...between(from, parts[parts.length - 1] ?? architecture) };
  });

  protected readonly guest = this.RULE('guest', (): Statement => {
    const from = spanOf(this.CONSUME(word('guest')));
    const guest = this.SUBRULE(this.plainName);
    return { kind: 'guest', guest, ...between(from, guest) };
  });

  protected readonly ioapicVersion = this.RULE('ioapicVersion', (): Statement => {
    const from = spanOf(this.CONSUME(word('ioapic')));
    this.CONSUME(word('version'));
    const version = this.SUBRULE(this.number);
    return { kind: 'ioapic', version, ...between(from, version) };
  });

  protected readonly line = this.RULE('line', (): Statement => {
    const from = spanOf(this.CONSUME(word('line')));
    const name = this.SUBRULE(this.plainName);
    this.CONSUME(word('on'));
    this.CONSUME(word('gsi'));
    const gsi = this.SUBRULE(this.number);
    return { kind: 'line', name, gsi, ...between(from, gsi) };
  });

  protected readonly requester = this.RULE('requester', (): Statement => {
    const from = spanOf(this.CONSUME(word('device')));
    const name = this.SUBRULE(this.plainName);
    this.CONSUME(word('at'));
    const at = this.SUBRULE(this.busAddress);
    const parts: RequesterPart[] = [];
    this.MANY(() => parts.push(this.SUBRULE(this.requesterPart)));
    return { kind: 'requester', name, at, parts, ...between(from, parts[parts.length - 1] ?? at) };
  });

  protected readonly requesterPart = this.RULE('requesterPart', (): RequesterPart => {
    return this.OR<RequesterPart>([
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('msix')));
          const count = this.SUBRULE(this.number);
          return { kind: 'msix', count, ...between(start, count) };
        },
      },
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('intx')));
          const gsi = this.SUBRULE2(this.number);
          return { kind: 'intx', gsi, ...between(start, gsi) };
        },
      },
      { ALT: () => ({ kind: 'vfio', ...spanOf(this.CONSUME(word('vfio'))) }) },
    ]);
  });

  protected readonly eventfd = this.RULE('eventfd', (): Statement => {
    const from = spanOf(this.CONSUME(word('eventfd')));
    const name = this.SUBRULE(this.plainName);
    return { kind: 'eventfd', name, ...between(from, name) };
  });

  protected readonly set = this.RULE('set', (): Statement => {
    const from = spanOf(this.CONSUME(word('set')));
    const key = this.SUBRULE(this.name);
    this.CONSUME(t.Assign);
    const value = this.SUBRULE2(this.name);
    return { kind: 'set', key, value, ...between(from, value) };
  });

  protected readonly given = this.RULE('given', (): Statement => {
    const from = spanOf(this.CONSUME(word('given')));
    const token = this.CONSUME(t.Text);
    const assignment: TextNode = { kind: 'text', value: textOf(token.image), ...spanOf(token) };
    return { kind: 'given', assignment, ...between(from, assignment) };
  });

  protected readonly entry = this.RULE('entry', (): Statement => {
    const from = spanOf(this.CONSUME(word('entry')));
    const name = this.SUBRULE(this.name);
    return { kind: 'entry', function: name, ...between(from, name) };
  });

  protected readonly stated = this.RULE('stated', (): Statement => {
    const from = spanOf(this.CONSUME(word('stated')));
    const design = this.SUBRULE(this.name);
    const beside = this.OPTION(() => this.SUBRULE2(this.name));
    this.CONSUME(t.Colon);
    const clauses: StatedClause[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Semicolon, DEF: () => clauses.push(this.SUBRULE(this.clause)) });
    const designs = beside ? { design, beside } : { design };
    return { kind: 'stated', ...designs, clauses, ...between(from, clauses[clauses.length - 1] ?? design) };
  });

  protected readonly clause = this.RULE('clause', (): StatedClause => {
    return this.OR<StatedClause>([
      { ALT: () => ({ kind: 'holds', ...spanOf(this.CONSUME(word('holds'))) }) },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('fails')));
          const expectations: (NameNode | NumberNode)[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () =>
              expectations.push(
                this.OR2<NameNode | NumberNode>([
                  { ALT: () => this.SUBRULE(this.plainName) },
                  { ALT: () => this.SUBRULE(this.number) },
                ]),
              ),
          });
          return { kind: 'fails', expectations, ...between(from, expectations[expectations.length - 1] ?? from) };
        },
      },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('finds')));
          const rules: NameNode[] = [];
          this.AT_LEAST_ONE_SEP2({ SEP: t.Comma, DEF: () => rules.push(this.SUBRULE2(this.plainName)) });
          return { kind: 'finds', rules, ...between(from, rules[rules.length - 1] ?? from) };
        },
      },
    ]);
  });
}
