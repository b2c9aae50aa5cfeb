import type { EntryField, EntryFlag, IrteField } from './ast.js';
import { LiteralRules } from './grammar-literals.js';
import { between, spanOf } from './grammar-nodes.js';
import * as t from './tokens.js';
import { keyword as word } from './tokens.js';

/** What an entry of a table is made of: redirection entries, remapping entries, messages. */
export class EntryRules extends LiteralRules {
  protected readonly irteField = this.RULE('irteField', (): IrteField => {
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

  protected readonly fields = this.RULE('fields', (): EntryField[] => {
    const fields: EntryField[] = [];
    this.AT_LEAST_ONE(() => fields.push(this.SUBRULE(this.field)));
    return fields;
  });

  protected readonly field = this.RULE('field', (): EntryField => {
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
}
