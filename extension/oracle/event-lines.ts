/** Lines of a trace log against events of the machine: both become the values that the event's format shows. */
import type { EventSpec } from '../units/types.js';
import type { EventArguments } from '../world/events.js';

export type ShownValue = bigint | string;

export interface ShownEvent {
  readonly name: string;
  readonly values: readonly ShownValue[];
}

interface Conversion {
  readonly letter: string;
  /** Bits of the number as it is printed. */
  readonly width: 32 | 64;
}

const CONVERSION = /%(?:%|[-+ #0]*\d*(?:\.\d+)?(hh|h|ll|l|z|j|t)?([duxXs]))/g;
const NUMBERS: Readonly<Record<string, string>> = { d: '(-?\\d+)', u: '(\\d+)', x: '([0-9a-f]+)', s: '(.*?)' };

/** The form of one event's line, from its printf format. */
class LineForm {
  readonly conversions: readonly Conversion[];
  private readonly pattern: RegExp;

  constructor(
    readonly name: string,
    readonly spec: EventSpec,
  ) {
    const conversions: Conversion[] = [];
    let pattern = '';
    let at = 0;
    for (const m of spec.line.matchAll(CONVERSION)) {
      pattern += literal(spec.line.slice(at, m.index));
      at = m.index + m[0].length;
      const letter = m[2]?.toLowerCase();
      if (letter === undefined) pattern += '%';
      else {
        conversions.push({ letter, width: m[1] === undefined || m[1].startsWith('h') ? 32 : 64 });
        pattern += NUMBERS[letter];
      }
    }
    this.conversions = conversions;
    this.pattern = new RegExp(`^${pattern}${literal(spec.line.slice(at))}$`, 'i');
  }

  /** The values in a line's text after the event's name; undefined if it has another form. */
  valuesIn(text: string): ShownValue[] | undefined {
    const m = this.pattern.exec(text.trim());
    if (!m) return undefined;
    return this.conversions.map(({ letter }, i) => {
      const part = m[i + 1] as string;
      if (letter === 's') return part;
      return letter === 'x' ? BigInt(`0x${part}`) : BigInt(part);
    });
  }

  valuesOf(args: EventArguments): ShownValue[] {
    const given = this.spec.shown ? this.spec.shown(args) : Object.values(args);
    return this.conversions.map(({ letter, width }, i) => {
      const value = given[i];
      if (letter === 's') return String(value ?? '');
      const exact = BigInt(value ?? 0);
      return letter === 'd' ? BigInt.asIntN(width, exact) : BigInt.asUintN(width, exact);
    });
  }

  text(values: readonly ShownValue[]): string {
    let i = 0;
    const shown = this.spec.line.replace(CONVERSION, (_all, _length, letter: string | undefined) => {
      if (letter === undefined) return '%';
      const value = values[i++] ?? '';
      return value.toString(letter.toLowerCase() === 'x' ? 16 : 10);
    });
    return `${this.name} ${shown}`.trim();
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

export class EventLines {
  private readonly forms = new Map<string, LineForm>();

  constructor(events: Readonly<Record<string, EventSpec>>) {
    for (const [name, spec] of Object.entries(events)) {
      const form = new LineForm(name, spec);
      for (const known of [name, ...(spec.aliases ?? [])]) this.forms.set(known, form);
    }
  }

  /** A line of a log. Of an event that no unit declares only the name is known; 'other' is a line of another form. */
  ofLine(line: string): ShownEvent | { readonly unknown: string } | 'other' {
    const [, word = '', rest = ''] = /^(\w+):?(.*)$/s.exec(line.trim()) ?? [];
    const form = this.forms.get(word);
    if (!form) return word === '' ? 'other' : { unknown: word };
    const values = form.valuesIn(rest);
    return values ? { name: form.name, values } : 'other';
  }

  /** An event of the machine; undefined if no unit declares it. */
  ofEvent(name: string, args: EventArguments): ShownEvent | undefined {
    const form = this.forms.get(name);
    return form && { name: form.name, values: form.valuesOf(args) };
  }

  text(e: ShownEvent): string {
    return this.forms.get(e.name)?.text(e.values) ?? e.name;
  }
}

export function sameEvent(a: ShownEvent, b: ShownEvent): boolean {
  return a.name === b.name && a.values.length === b.values.length && a.values.every((x, i) => x === b.values[i]);
}
