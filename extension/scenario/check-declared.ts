import type {
  DeviceLine,
  Eventfd,
  EventfdStatement,
  LineStatement,
  NameNode,
  NumberNode,
  Requester,
  RequesterStatement,
  Span,
  Statement,
} from './ast.js';
import { MOST_MSIX_VECTORS } from '../units/msix/layout.js';
import type { Checking } from './checking.js';
import { isReserved } from './words.js';

/** What a header declares by a name of its own. */
export interface Devices {
  readonly lines: readonly DeviceLine[];
  readonly requesters: readonly Requester[];
  readonly eventfds: readonly Eventfd[];
}

/** Pins of the IOAPIC, and so the GSIs a line can be wired to. */
export const pins = 24;

/** Lines, devices, eventfds; a name is one of theirs, never two. */
export function checkDevices(checking: Checking, statements: readonly Statement[]): Devices {
  const names = new Names(checking);
  const of = <K extends Statement['kind']>(kind: K) =>
    statements.filter((statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind);
  const lines = of('line').flatMap((s) => lineOf(checking, names, s));
  const requesters = of('requester').flatMap((s) => requesterOf(checking, names, s));
  const able = of('requester').filter(({ parts }) => parts.length > 0);
  for (const again of able.slice(1))
    checking.error(again, 'a second device with interrupts of its own', {
      suggestion: `this version has one, that of line ${able[0]?.line ?? 1}`,
    });
  return { lines, requesters, eventfds: of('eventfd').flatMap((s) => eventfdOf(names, s)) };
}

class Names {
  private readonly taken = new Map<string, { readonly what: string; readonly span: Span }>();

  constructor(private readonly checking: Checking) {}

  /** Whether the name can be given. */
  take({ text, ...span }: NameNode, what: string): boolean {
    const before = this.taken.get(text);
    if (before) {
      const suggestion = `the other is declared in line ${before.span.line}; choose another name`;
      this.checking.error(span, `two ${what}s are called \`${text}\``, { suggestion });
      return false;
    }
    this.taken.set(text, { what, span });
    if (isReserved(text) || /^cpu[0-9]+$/.test(text)) {
      const why = isReserved(text) ? 'is a word of the language' : 'is the name of a vCPU';
      this.checking.error(span, `\`${text}\` ${why}`, { suggestion: `choose another name for the ${what}` });
    }
    return true;
  }
}

function pinOf(checking: Checking, gsi: NumberNode): number {
  const say = (written: string): string => `there is no GSI ${written} with an IOAPIC pin`;
  return checking.within(gsi, 0, pins - 1, say, `the IOAPIC has ${pins} pins: 0 to ${pins - 1}`);
}

function lineOf(checking: Checking, names: Names, { name, gsi, ...span }: LineStatement): DeviceLine[] {
  const number = pinOf(checking, gsi);
  return names.take(name, 'line') ? [{ name: name.text, gsi: number, span }] : [];
}

function requesterOf(checking: Checking, names: Names, s: RequesterStatement): Requester[] {
  const { name, at, parts, ...span } = s;
  if (at.bad)
    checking.error(at, 'there is no PCI device of that address', {
      suggestion: 'devices are 00 to 1f, functions 0 to 7',
    });
  let msix = 0;
  let intx: number | undefined;
  let vfio = false;
  const kinds = new Set<string>();
  for (const part of parts) {
    if (kinds.has(part.kind)) checking.error(part, `\`${part.kind}\` stands twice`, { suggestion: 'keep one' });
    kinds.add(part.kind);
    if (part.kind === 'vfio') vfio = true;
    else if (part.kind === 'intx') intx = pinOf(checking, part.gsi);
    else {
      const say = (written: string): string => `a device of ${written} vectors cannot be run`;
      msix = checking.within(part.count, 1, MOST_MSIX_VECTORS, say, `1 to ${MOST_MSIX_VECTORS}`);
    }
  }
  if (!names.take(name, 'device')) return [];
  return [{ name: name.text, id: at.requester, msix, vfio, ...(intx === undefined ? {} : { intx }), span }];
}

function eventfdOf(names: Names, { name, ...span }: EventfdStatement): Eventfd[] {
  return names.take(name, 'eventfd') ? [{ name: name.text, span }] : [];
}
