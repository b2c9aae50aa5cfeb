import { beforeAll, describe, expect, it } from 'vitest';
import { Linker } from '../../extension/cmachine/structure/index.js';
import type { Grammar, LinkFiles, StructureLink } from '../../extension/cmachine/structure/index.js';
import type { Link } from '../../extension/engine/port.types.js';
import { FaultError } from '../../extension/cmachine/source/types.js';
import { probeIoapicRouteUpdate } from '../../extension/units/ioapic/probe.js';
import { lineOf, testGrammar, treeOf } from './structure-grammar.js';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await testGrammar();
});

/** Written for this test: the same functions as a checkout might have them, otherwise laid out than the model. */
const checkout = `
#include "device.h"

/* pulse(s) in a comment comes first */
static void __hot
serve(Dev *s, int pin)
{
    uint32_t bit = 1u << pin;
#ifdef CONFIG_TRACE
    trace_serve(pin);
#endif
    if (s->mode == MODE_EDGE) {
        raise_line(s, pin, 1);
        raise_line(s, pin, 0);
    } else {
        raise_line(s, pin, 1);
    }
    QLIST_FOREACH(s, &all, next) {
        s->irr &= ~bit;
    }
}

static void put(void *opaque, uint64_t addr, uint64_t val)
{
    Dev *s = opaque;

    switch (addr) {
    case DEV_SELECT:
        s->select = val;
        break;
    case DEV_WINDOW:
        if (s->select & 1) {
            s->table[s->select] |= val << 32;
        } else {
            s->table[s->select] |= val;
        }
        serve(s, 0);
        break;
    }
    publish(s);
}
`;

const model = `
static void serve(Dev *s, int pin)
{
    uint32_t bit = 1u << pin;
    if (s->mode != MODE_EDGE) {
        raise_line(s, pin, 1);    // level
    } else {
        raise_line(s, pin, 1);    // edge
        raise_line(s, pin, 0);
    }
    trace_serve(pin);
    s->irr &= ~bit;
    own_account(s);
}

static void write_window(Dev *s, uint64_t val)
{
    s->table[s->select] |= val;
}

static void put(void *opaque, uint64_t addr, uint64_t val)
{
    Dev *s = opaque;
    publish(s);
    if (addr == DEV_SELECT) {
        s->select = val;
        return;
    }
    write_window(s, val);
    serve(s, 0);
}
`;

function link(
  fn: string,
  marker: string,
  files: LinkFiles = { files: ['dev.c'] },
  texts: Record<string, string> = { 'dev.c': checkout },
): StructureLink {
  return new Linker(grammar, treeOf(texts), files).link(fn, { modelText: model, line: lineOf(model, marker) });
}

describe('Linker', () => {
  it.each([
    ['a call', 'put', 'serve(s, 0)', 'serve(s, 0)', 0],
    ['a call that stands in another order', 'put', 'publish(s)', 'publish(s)', 0],
    ['an assignment', 'put', 's->select = val', 's->select = val', 0],
    ['a comparison that is a case there', 'put', 'if (addr == DEV_SELECT)', 'case DEV_SELECT:', 0],
    ['a declaration', 'put', 'Dev *s = opaque', 'Dev *s = opaque', 0],
    ['a call inside a conditional of the preprocessor', 'serve', 'trace_serve(pin)', 'trace_serve(pin)', 0],
    ['an assignment inside an iterator macro', 'serve', 's->irr &= ~bit', 's->irr &= ~bit', 0],
    ['the other of two equal calls', 'serve', 'raise_line(s, pin, 1);    // edge', 'raise_line(s, pin, 1)', 0],
    ['a call with other arguments', 'serve', 'raise_line(s, pin, 0)', 'raise_line(s, pin, 0)', 0],
  ])('finds %s', (_what, fn, marker, there, nth) => {
    const found = link(fn, marker);
    expect(found).toMatchObject({ how: 'exact', note: '' });
    expect(found.place?.line).toBe(lineOf(checkout, there, nth));
    expect(found.place).toMatchObject({ tree: 'qemu', file: 'dev.c', path: '/tree/dev.c', function: fn });
  });

  it('answers in the shape that the engine hands on', () => {
    const found: Link = link('put', 'serve(s, 0)');
    expect(found.place).toMatchObject({ column: 9, endColumn: 21 });
  });

  it('goes to the header for the header, and to the closing brace for the closing brace', () => {
    expect(link('serve', 'static void serve').place?.line).toBe(lineOf(checkout, 'serve(Dev'));
    const end = new Linker(grammar, treeOf({ 'dev.c': checkout }), { files: ['dev.c'] }).link('serve', {
      modelText: model,
      line: lineOf(model, '}\n\nstatic void write_window'),
    });
    expect(end.place?.line).toBe(lineOf(checkout, '}\n\nstatic void put'));
  });

  it('goes to the header and says so where no statement matches', () => {
    const found = link('serve', 'own_account(s)');
    expect(found.how).toBe('exact');
    expect(found.place?.line).toBe(lineOf(checkout, 'serve(Dev'));
    expect(found.note).toBe("No statement of serve matches this line of the model, so this is the function's header.");
  });

  it('finds what a helper of the model does in the function that calls it', () => {
    const found = link('write_window', 's->table[s->select] |= val');
    expect(found.how).toBe('moved');
    expect(found.place).toMatchObject({ function: 'put', line: lineOf(checkout, '|= val;') });
    expect(found.note).toContain('Only the model has write_window');
  });

  it('surveys a model', () => {
    const linker = new Linker(grammar, treeOf({ 'dev.c': checkout }), { files: ['dev.c'] });
    expect(linker.survey(model).map((one) => [one.function, one.link.how])).toEqual([
      ['serve', 'exact'],
      ['write_window', 'missing'],
      ['put', 'exact'],
    ]);
  });

  it('says moved and where', () => {
    const files = { files: ['dev.c'], others: ['none.c', 'moved.c'] };
    const found = link('put', 'serve(s, 0)', files, { 'dev.c': 'int x;\n', 'moved.c': checkout });
    expect(found).toMatchObject({ how: 'moved', note: 'Found in moved.c, not in dev.c.' });
    expect(found.place?.line).toBe(lineOf(checkout, 'serve(s, 0)'));
  });

  it.each([
    ['the file', {}, 'QEMU under test has no dev.c.'],
    [
      'the function',
      { 'dev.c': 'int put;\nvoid put(void);\n' },
      'QEMU under test has no function put: it is not in dev.c.',
    ],
  ])('says missing and why: %s', (_what, texts: Record<string, string>, note) => {
    expect(link('put', 'serve(s, 0)', undefined, texts)).toEqual({ how: 'missing', note });
  });

  it('says why a file cannot be read', () => {
    const tree = {
      ...treeOf({}),
      files: {
        read: (file: string): string => {
          throw new FaultError({ message: 'byte 7 is no UTF-8', file, line: 1, remedy: 'Save it as UTF-8.' });
        },
      },
    };
    const found = new Linker(grammar, tree, { files: ['dev.c'] }).link('put', { modelText: model, line: 1 });
    expect(found).toEqual({ how: 'missing', note: 'dev.c cannot be read: byte 7 is no UTF-8' });
  });

  it('follows names that another version gave to a function and to what it calls', () => {
    const renamed = checkout.replaceAll('publish', 'accel_publish').replace('put(', 'new_put(');
    const files = { files: ['dev.c'], renamed: { publish: ['accel_publish'], put: ['old_put', 'new_put'] } };
    const found = link('put', 'publish(s)', files, { 'dev.c': renamed });
    expect(found).toMatchObject({
      how: 'exact',
      note: '',
      place: { function: 'new_put', line: lineOf(renamed, 'accel_publish(s)') },
    });
  });

  it('takes the definition that has the statement where conditionals define a function twice', () => {
    const twice = `#ifdef NONE\nvoid put(void)\n{\n    abort();\n}\n#else\n${checkout}\n#endif\n`;
    expect(link('put', 'serve(s, 0)', undefined, { 'dev.c': twice }).place?.line).toBe(lineOf(twice, 'serve(s, 0)'));
  });

  it('never links to lines of the same number for that reason', () => {
    const shifted = `${'\n'.repeat(100)}${checkout}`;
    expect(link('put', 'publish(s)', undefined, { 'dev.c': shifted }).place?.line).toBe(lineOf(shifted, 'publish(s)'));
  });

  it('does not take an assignment for its opposite', () => {
    const text =
      'void f(S *s)\n{\n    if (on) {\n        s->irr |= mask;\n    } else {\n        s->irr &= ~mask;\n    }\n}\n';
    const own =
      'void f(S *s)\n{\n    if (!on) {\n        s->irr &= ~mask;\n        return;\n    }\n    s->irr |= mask;\n}\n';
    const linker = new Linker(grammar, treeOf({ 'a.c': text }), { files: ['a.c'] });
    expect(linker.link('f', { modelText: own, line: 4 }).place?.line).toBe(6);
    expect(linker.link('f', { modelText: own, line: 7 }).place?.line).toBe(4);
  });
});

describe('anchors', () => {
  const linker = (): Linker => new Linker(grammar, treeOf({ 'dev.c': checkout }), { files: ['dev.c'] });

  it.each([
    ['entry', 'serve', undefined, 'serve(Dev', 0],
    ['the last of several calls', 'serve', { calls: ['raise_line'], ordinal: -1 }, 'raise_line(s, pin, 1)', 1],
    ['a case', 'put', { label: ['DEV_WINDOW'] }, 'case DEV_WINDOW', 0],
    ['a test', 'put', { kind: 'if', uses: ['select'] }, 'if (s->select', 0],
    ['an assignment by its operator and size', 'put', { assigns: ['table'], operator: '<<' }, '|= val << 32', 0],
    ['one of two names', 'put', { calls: ['announce', 'publish'] }, 'publish(s)', 0],
    ['a jump', 'put', { jump: 'break', ordinal: 1 }, 'break;', 1],
    ['a loop of a macro', 'serve', { kind: 'loop', calls: ['QLIST_FOREACH'] }, 'QLIST_FOREACH', 0],
  ] as const)('%s', (_what, fn, pattern, marker, nth) => {
    const found = linker().anchor(fn, pattern);
    expect(found).toMatchObject({ how: 'exact', note: '' });
    expect(found.place?.line).toBe(lineOf(checkout, marker, nth));
  });

  it('says when there is none', () => {
    expect(linker().anchor('put', { calls: ['nothing'] }).note).toContain('No statement of put matches');
    expect(linker().anchor('nowhere')).toMatchObject({ how: 'missing' });
  });
});

describe('probe of the route update', () => {
  const write = (body: string): string =>
    `static void\nioapic_mem_write(void *opaque, hwaddr addr)\n{\n    switch (addr) {\n    default:\n        if (index >= 0) {\n${body}`;
  const update = 'ioapic_update_kvm_routes(s);';
  const service = 'ioapic_service(s);';

  it.each([
    ['before-service', write(`${update}\n${service}\n}\n}\n}\n`)],
    ['before-service', write(`if (x) { y(); }\n#ifdef K\n${update}\n#endif\n${service}\n}\n}\n${update}\n}\n`)],
    ['after-service', write(`${service}\n}\n}\n${update}\n}\n`)],
    ['after-service', write(`${service}\n${update}\n}\n}\n}\n`)],
    [
      'after-service',
      write(`/* ${update} */\n#if 0\n${update}\n#endif\np("${update}");\n${service}\n}\n}\n${update}\n}\n`),
    ],
    ['unknown', write(`if (x) {\n${update}\n}\n${service}\n}\n}\n}\n`)],
    ['unknown', write(`${service}\n}\n}\n}\n`)],
    ['unknown', write(`${update}\n}\n}\n}\n`)],
    ['unknown', 'int x;\n'],
    ['unknown', ''],
    ['unknown', `${write(`${update}\n${service}\n}\n}\n}\n`)}\n${write(`${service}\n}\n}\n${update}\n}\n`)}`],
  ])('%s', (design, text) => {
    const probed = probeIoapicRouteUpdate(grammar, text);
    expect(probed.design).toBe(design);
    expect(probed.why).not.toBe('');
  });

  it('names the line of the call', () => {
    const text = write(`${service}\n}\n}\n${update}\n}\n`);
    expect(probeIoapicRouteUpdate(grammar, text).line).toBe(lineOf(text, update));
  });
});
