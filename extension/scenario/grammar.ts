import { EmbeddedActionsParser } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import type {
  BusAddressNode,
  Claim,
  Comparison,
  CpuAction,
  CpuNode,
  EntryField,
  EntryFlag,
  IrteField,
  MachinePart,
  MessageAction,
  NameNode,
  NumberNode,
  RepeatStatement,
  Span,
  StatedClause,
  Statement,
  TextNode,
} from './ast.js';
import { between, bitsOf, busAddressNode, nameNode, spanOf, textOf } from './grammar-nodes.js';
import { readNumber } from './numbers.js';
import { problemAt } from './problem.js';
import type { Problem } from './problem.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

/**
 * One statement: the tokens of one line. A line is also the unit of recovery: an error in it never touches the next one.
 * The grammar needs one token of lookahead, so the first token that does not fit is the one that is wrong.
 */
export class StatementParser extends EmbeddedActionsParser {
  /** Bad numbers met while parsing; they do not stop it. */
  numberProblems: Problem[] = [];

  constructor() {
    super(t.tokenTypes, { maxLookahead: 1, recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  readonly statement = this.RULE('statement', (): Statement => {
    return this.OR<Statement>([
      { ALT: () => this.SUBRULE(this.title) },
      { ALT: () => this.SUBRULE(this.machine) },
      { ALT: () => this.SUBRULE(this.guest) },
      { ALT: () => this.SUBRULE(this.ioapicVersion) },
      { ALT: () => this.SUBRULE(this.line) },
      { ALT: () => this.SUBRULE(this.requester) },
      { ALT: () => this.SUBRULE(this.set) },
      { ALT: () => this.SUBRULE(this.entry) },
      { ALT: () => this.SUBRULE(this.stated) },
      { ALT: () => this.SUBRULE(this.cpu) },
      { ALT: () => this.SUBRULE(this.device) },
      { ALT: () => this.SUBRULE(this.repeat) },
      { ALT: () => this.SUBRULE(this.expect) },
    ]);
  });

  private readonly title = this.RULE('title', (): Statement => {
    const from = spanOf(this.CONSUME(word('scenario')));
    const token = this.CONSUME(t.Text);
    const title: TextNode = { kind: 'text', value: textOf(token.image), ...spanOf(token) };
    return { kind: 'scenario', title, ...between(from, title) };
  });

  private readonly machine = this.RULE('machine', (): Statement => {
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

  private readonly guest = this.RULE('guest', (): Statement => {
    const from = spanOf(this.CONSUME(word('guest')));
    const guest = this.SUBRULE(this.plainName);
    return { kind: 'guest', guest, ...between(from, guest) };
  });

  private readonly ioapicVersion = this.RULE('ioapicVersion', (): Statement => {
    const from = spanOf(this.CONSUME(word('ioapic')));
    this.CONSUME(word('version'));
    const version = this.SUBRULE(this.number);
    return { kind: 'ioapic', version, ...between(from, version) };
  });

  private readonly line = this.RULE('line', (): Statement => {
    const from = spanOf(this.CONSUME(word('line')));
    const name = this.SUBRULE(this.plainName);
    this.CONSUME(word('on'));
    this.CONSUME(word('gsi'));
    const gsi = this.SUBRULE(this.number);
    return { kind: 'line', name, gsi, ...between(from, gsi) };
  });

  private readonly requester = this.RULE('requester', (): Statement => {
    const from = spanOf(this.CONSUME(word('device')));
    const name = this.SUBRULE(this.plainName);
    this.CONSUME(word('at'));
    const at = this.SUBRULE(this.busAddress);
    return { kind: 'requester', name, at, ...between(from, at) };
  });

  private readonly set = this.RULE('set', (): Statement => {
    const from = spanOf(this.CONSUME(word('set')));
    const key = this.SUBRULE(this.name);
    this.CONSUME(t.Assign);
    const value = this.SUBRULE2(this.name);
    return { kind: 'set', key, value, ...between(from, value) };
  });

  private readonly entry = this.RULE('entry', (): Statement => {
    const from = spanOf(this.CONSUME(word('entry')));
    const name = this.SUBRULE(this.name);
    return { kind: 'entry', function: name, ...between(from, name) };
  });

  private readonly stated = this.RULE('stated', (): Statement => {
    const from = spanOf(this.CONSUME(word('stated')));
    const design = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    const clauses: StatedClause[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Semicolon, DEF: () => clauses.push(this.SUBRULE(this.clause)) });
    return { kind: 'stated', design, clauses, ...between(from, clauses[clauses.length - 1] ?? design) };
  });

  private readonly clause = this.RULE('clause', (): StatedClause => {
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

  private readonly cpu = this.RULE('cpu', (): Statement => {
    const cpu = this.SUBRULE(this.cpuName);
    this.CONSUME(t.Colon);
    const action = this.SUBRULE(this.cpuAction);
    return { kind: 'cpu', cpu, action, ...between(cpu, action) };
  });

  private readonly cpuAction = this.RULE('cpuAction', (): CpuAction => {
    return this.OR<CpuAction>([
      {
        ALT: () => {
          const start = this.CONSUME(t.WriteWord);
          const address = this.SUBRULE(this.number);
          const value = this.SUBRULE2(this.number);
          return { kind: 'write', bits: bitsOf(start, 'write'), address, value, ...between(spanOf(start), value) };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(t.ReadWord);
          const address = this.SUBRULE3(this.number);
          return { kind: 'read', bits: bitsOf(start, 'read'), address, ...between(spanOf(start), address) };
        },
      },
      { ALT: () => this.SUBRULE(this.ioapicAction) },
      { ALT: () => this.SUBRULE(this.lapicAction) },
      { ALT: () => this.SUBRULE(this.irteAction) },
      { ALT: () => ({ kind: 'eoi', ...spanOf(this.CONSUME(word('eoi'))) }) },
      { ALT: () => ({ kind: 'accept', ...spanOf(this.CONSUME(word('accept'))) }) },
    ]);
  });

  private readonly ioapicAction = this.RULE('ioapicAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('ioapic')));
    return this.OR<CpuAction>([
      {
        ALT: () => {
          this.CONSUME(word('select'));
          const index = this.SUBRULE(this.number);
          return { kind: 'ioapic-select', index, ...between(from, index) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(word('window'));
          const value = this.SUBRULE2(this.number);
          return { kind: 'ioapic-window', value, ...between(from, value) };
        },
      },
      { ALT: () => ({ kind: 'ioapic-read', ...between(from, spanOf(this.CONSUME(word('read')))) }) },
      {
        ALT: () => {
          this.CONSUME(word('eoi'));
          const vector = this.SUBRULE3(this.number);
          return { kind: 'ioapic-eoi', vector, ...between(from, vector) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(word('rte'));
          const pin = this.SUBRULE4(this.number);
          this.CONSUME(t.Assign);
          const entry = this.OR2<NumberNode | EntryField[]>([
            { ALT: () => this.SUBRULE5(this.number) },
            { ALT: () => this.SUBRULE(this.fields) },
          ]);
          const end = Array.isArray(entry) ? (entry[entry.length - 1] ?? pin) : entry;
          return { kind: 'ioapic-rte', pin, entry, ...between(from, end) };
        },
      },
    ]);
  });

  private readonly lapicAction = this.RULE('lapicAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('lapic')));
    return this.OR<CpuAction>([
      { ALT: () => ({ kind: 'lapic-enable', ...between(from, spanOf(this.CONSUME(word('enable')))) }) },
      { ALT: () => ({ kind: 'lapic-disable', ...between(from, spanOf(this.CONSUME(word('disable')))) }) },
      {
        ALT: () => {
          this.CONSUME(word('tpr'));
          const value = this.SUBRULE(this.number);
          return { kind: 'lapic-tpr', value, ...between(from, value) };
        },
      },
    ]);
  });

  private readonly irteAction = this.RULE('irteAction', (): CpuAction => {
    const from = spanOf(this.CONSUME(word('irte')));
    const address = this.SUBRULE(this.number);
    this.CONSUME(t.Assign);
    const fields: IrteField[] = [];
    const absent = this.OR<Span | undefined>([
      { ALT: () => spanOf(this.CONSUME(word('absent'))) },
      { ALT: () => void this.AT_LEAST_ONE(() => fields.push(this.SUBRULE(this.irteField))) },
    ]);
    const end = absent ?? fields[fields.length - 1] ?? address;
    return { kind: 'irte', address, entry: absent ? 'absent' : fields, ...between(from, end) };
  });

  private readonly irteField = this.RULE('irteField', (): IrteField => {
    return this.OR<IrteField>([
      { ALT: () => this.SUBRULE(this.field) },
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('from')));
          const at = this.SUBRULE(this.busAddress);
          return { kind: 'from', at, ...between(start, at) };
        },
      },
    ]);
  });

  private readonly fields = this.RULE('fields', (): EntryField[] => {
    const fields: EntryField[] = [];
    this.AT_LEAST_ONE(() => fields.push(this.SUBRULE(this.field)));
    return fields;
  });

  private readonly field = this.RULE('field', (): EntryField => {
    return this.OR<EntryField>([
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('vector')));
          const value = this.SUBRULE(this.number);
          return { kind: 'vector', value, ...between(start, value) };
        },
      },
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('dest')));
          const value = this.SUBRULE2(this.number);
          return { kind: 'dest', value, ...between(start, value) };
        },
      },
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('delivery')));
          const mode = this.SUBRULE(this.plainName);
          return { kind: 'delivery', mode, ...between(start, mode) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.FlagWord);
          return { kind: 'flag', flag: token.image as EntryFlag, ...spanOf(token) };
        },
      },
      { ALT: () => ({ kind: 'flag', flag: 'remote-irr', ...spanOf(this.CONSUME(word('remote-irr'))) }) },
      {
        ALT: () => {
          const start = spanOf(this.CONSUME(word('no')));
          const end = spanOf(this.CONSUME2(word('remote-irr')));
          return { kind: 'flag', flag: 'no remote-irr', ...between(start, end) };
        },
      },
    ]);
  });

  private readonly device = this.RULE('device', (): Statement => {
    const token = this.CONSUME(t.Identifier);
    const device = nameNode(token);
    this.CONSUME(t.Colon);
    const deed = this.OR<Span & { action: 'raise' | 'lower' | MessageAction }>([
      { ALT: () => ({ action: 'raise', ...spanOf(this.CONSUME(word('raise'))) }) },
      { ALT: () => ({ action: 'lower', ...spanOf(this.CONSUME(word('lower'))) }) },
      {
        ALT: () => {
          const from = spanOf(this.CONSUME(word('msi')));
          const address = this.SUBRULE(this.number);
          const data = this.SUBRULE2(this.number);
          return { action: { kind: 'msi', address, data }, ...between(from, data) };
        },
      },
    ]);
    return { kind: 'device', device, action: deed.action, ...between(device, deed) };
  });

  /** The head of a block; its lines are put in by who reads the document. */
  private readonly repeat = this.RULE('repeat', (): RepeatStatement => {
    const from = spanOf(this.CONSUME(word('repeat')));
    const count = this.SUBRULE(this.number);
    const brace = spanOf(this.CONSUME(t.LeftBrace));
    return { kind: 'repeat', count, body: [], ...between(from, brace) };
  });

  private readonly expect = this.RULE('expect', (): Statement => {
    const from = spanOf(this.CONSUME(word('expect')));
    const claim = this.SUBRULE(this.claim);
    const label = this.OPTION(() => {
      this.CONSUME(word('as'));
      return this.SUBRULE(this.plainName);
    });
    const statement: Statement = { kind: 'expect', claim, ...between(from, label ?? claim) };
    return label ? { ...statement, label } : statement;
  });

  private readonly claim = this.RULE('claim', (): Claim => {
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
      { ALT: () => this.SUBRULE(this.cell) },
    ]);
  });

  private readonly noVector = this.RULE('noVector', (): Claim => {
    const from = spanOf(this.CONSUME(word('vector')));
    const vector = this.OPTION(() => this.SUBRULE(this.number));
    this.CONSUME(word('on'));
    const cpu = this.SUBRULE(this.cpuName);
    const claim: Claim = { kind: 'vector', no: true, cpu, ...between(from, cpu) };
    return vector ? { ...claim, vector } : claim;
  });

  private readonly noFinding = this.RULE('noFinding', (): Claim => {
    const from = spanOf(this.CONSUME(word('finding')));
    // "as" begins the label, so it cannot be the id of a rule.
    const rule = this.OPTION(() => nameNode(this.CONSUME(t.Identifier)));
    const claim: Claim = { kind: 'finding', ...between(from, rule ?? from) };
    return rule ? { ...claim, rule } : claim;
  });

  private readonly cell = this.RULE('cell', (): Claim => {
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

  private readonly nameOrNumber = this.RULE('nameOrNumber', (): NameNode | NumberNode => {
    return this.OR<NameNode | NumberNode>([
      { ALT: () => this.SUBRULE(this.plainName) },
      { ALT: () => this.SUBRULE(this.number) },
    ]);
  });

  private readonly name = this.RULE('name', (): NameNode => nameNode(this.CONSUME(t.Name)));

  private readonly plainName = this.RULE('plainName', (): NameNode => nameNode(this.CONSUME(t.PlainName)));

  private readonly cpuName = this.RULE('cpuName', (): CpuNode => {
    const token = this.CONSUME(t.CpuName);
    return { kind: 'cpuName', index: Math.min(Number(token.image.slice(3)), 999999), ...spanOf(token) };
  });

  private readonly busAddress = this.RULE('busAddress', (): BusAddressNode =>
    busAddressNode(this.CONSUME(t.BusAddress)),
  );

  private readonly number = this.RULE('number', (): NumberNode => {
    const token = this.CONSUME(t.NumberToken);
    const { fault, ...read } = readNumber(token.image);
    if (fault && !this.RECORDING_PHASE) {
      const { message, ...remedy } = fault;
      this.numberProblems.push(problemAt(spanOf(token), message, remedy));
    }
    return { kind: 'number', ...read, ...(fault ? { bad: true as const } : {}), ...spanOf(token) };
  });
}

/** True if a token is of a type or of the category that the type is. */
export function isA(token: IToken, type: TokenType): boolean {
  return token.tokenType === type || (token.tokenType.CATEGORIES ?? []).includes(type);
}
