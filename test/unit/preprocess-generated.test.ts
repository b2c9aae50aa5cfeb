import { describe, expect, it } from 'vitest';
import { qapiHeaders } from '../../extension/cmachine/preprocess/profiles/qapi.js';
import { parseTraceEvents } from '../../extension/cmachine/preprocess/profiles/traceevents.js';
import { traceHeaders } from '../../extension/cmachine/preprocess/profiles/traceheader.js';
import { memoryFiles } from '../../extension/cmachine/source/memory.js';
import { cut, faultOf } from './preprocess-tree.js';

describe('trace-events', () => {
  const text = [
    '# a comment',
    '',
    'ioapic_set_irq(int vector, int level) "vector: %d level: %d"',
    'read(uint8_t addr, uint64_t v) "addr 0x%"PRIx8" = 0x%"PRIx64',
    'committed(void) ""',
    'disable vcpu name(const char *name, void *opaque) "%s %p"',
    'long_one(uint32_t a, \\',
    '         unsigned int b) "%u"',
    'no event at all',
  ].join('\n');

  it('gives names, arguments in order, formats with their macros', () => {
    expect(parseTraceEvents(text)).toEqual([
      {
        name: 'ioapic_set_irq',
        args: [
          { type: 'int', name: 'vector' },
          { type: 'int', name: 'level' },
        ],
        format: '"vector: %d level: %d"',
        properties: [],
        line: 3,
      },
      {
        name: 'read',
        args: [
          { type: 'uint8_t', name: 'addr' },
          { type: 'uint64_t', name: 'v' },
        ],
        format: '"addr 0x%"PRIx8" = 0x%"PRIx64',
        properties: [],
        line: 4,
      },
      { name: 'committed', args: [], format: '""', properties: [], line: 5 },
      {
        name: 'name',
        args: [
          { type: 'const char *', name: 'name' },
          { type: 'void *', name: 'opaque' },
        ],
        format: '"%s %p"',
        properties: ['disable', 'vcpu'],
        line: 6,
      },
      {
        name: 'long_one',
        args: [
          { type: 'uint32_t', name: 'a' },
          { type: 'unsigned int', name: 'b' },
        ],
        format: '"%u"',
        properties: [],
        line: 7,
      },
    ]);
  });

  it('become a header of prototypes, found by the folders that meson.build names', () => {
    const files = traceHeaders(
      memoryFiles({
        'meson.build': "trace_events_subdirs += [\n  'hw/intc',\n]\ntrace_events_subdirs += ['target/my_cpu']\n",
        'hw/intc/trace-events': text,
        'target/my_cpu/trace-events': 'x(void) ""\n',
      }),
    );
    const header = files.read('trace/trace-hw_intc.h') ?? '';
    expect(header).toContain('void trace_ioapic_set_irq(int vector, int level);\n');
    expect(header).toContain('void trace_committed(void);\n');
    expect(header).toContain('void trace_name(const char *name, void *opaque);\n');
    expect(header).toContain('#define TRACE_COMMITTED_ENABLED 0\n');
    expect(files.read('trace/trace-target_my_cpu.h')).toContain('void trace_x(void);');
    expect(files.read('trace/trace-nowhere.h')).toBeUndefined();
    expect(files.read('trace/control.h')).toBeUndefined();
  });
});

const schema = {
  'qapi/qapi-schema.json': "##\n# = Top\n##\n{ 'include': 'common.json' }\n{ 'include': 'machine.json' }\n",
  'qapi/common.json': `
    # a comment with 'quotes' { and }
    { 'enum': 'OnOffAuto', 'data': [ 'auto', 'on', 'off' ] }
    { 'enum': 'CPUState3', 'prefix': 'CPU3', 'data': [ { 'name': 'a-b', 'if': 'CONFIG_X' }, '4k' ] }
    { 'struct': 'Empty', 'data': {} }
    { 'struct': 'Base', 'data': { 'id': 'str', '*size': 'size' } }
  `,
  'qapi/machine.json': `
    { 'include': 'common.json' }
    { 'struct': 'Sub', 'base': 'Base', 'if': { 'all': [ 'CONFIG_A', { 'not': 'CONFIG_B' } ] },
      'data': { 'mode': 'OnOffAuto', '*next': 'Base', '*many': ['Base'], 'q': 'any', '*unix': 'int', 'list': ['int'] } }
    { 'union': 'Choice', 'base': { 'kind': 'OnOffAuto' }, 'discriminator': 'kind',
      'data': { 'on': 'Later', 'off': { 'type': 'Base', 'if': 'CONFIG_OFF' } } }
    { 'struct': 'Later', 'data': { 'x': 'uint8' } }
    { 'alternate': 'Either', 'data': { 'text': 'str', 'number': 'int', 'thing': 'Base' } }
    { 'event': 'SHUTDOWN_NOW', 'data': { 'guest': 'bool', '*why': 'str' } }
    { 'command': 'x', 'returns': ['Later'] }
  `,
};

describe('headers made from a QAPI schema', () => {
  const older = qapiHeaders(memoryFiles(schema));
  const newer = qapiHeaders(
    memoryFiles({
      ...schema,
      'scripts/qapi/schema.py': 'def need_has(self)',
      'scripts/qapi/common.py': 'upc = ch.isupper()',
    }),
  );
  const machine = cut(older.read('qapi/qapi-types-machine.h') ?? '');
  const common = cut(older.read('qapi/qapi-types-common.h') ?? '');

  it('enums count their members and keep conditions', () => {
    expect(common).toContain(
      cut('typedef enum OnOffAuto { ON_OFF_AUTO_AUTO, ON_OFF_AUTO_ON, ON_OFF_AUTO_OFF, ON_OFF_AUTO__MAX, } OnOffAuto;'),
    );
    expect(common).toContain(
      cut('typedef enum CPUState3 {\n#if defined(CONFIG_X)\nCPU3_A_B,\n#endif\nCPU3_4K, CPU3__MAX, } CPUState3;'),
    );
    expect(common).toContain('extern const QEnumLookup OnOffAuto_lookup ;');
  });

  it('structs hold their base first, has_ members, enums by value and structs by pointer', () => {
    expect(machine).toContain(
      cut(
        'struct Sub { char *id; bool has_size; uint64_t size; OnOffAuto mode; bool has_next; Base *next; bool has_many; BaseList *many; QObject *q; bool has_q_unix; int64_t q_unix; intList *list; };',
      ),
    );
    expect(cut(older.read('qapi/qapi-types-machine.h') ?? '')).toContain(
      cut('#if (defined(CONFIG_A)) && (!(defined(CONFIG_B)))\nstruct Sub {'),
    );
    expect(common).toContain(cut('struct Empty { char qapi_dummy_for_empty_struct; };'));
  });

  it('trees since 8.0 have no has_ member beside a pointer', () => {
    const text = cut(newer.read('qapi/qapi-types-machine.h') ?? '');
    expect(text).toContain(cut('OnOffAuto mode; Base *next; bool has_many; BaseList *many;'));
  });

  it('unions and alternates hold their branches by value, which come first', () => {
    expect(machine).toContain(
      cut('struct Choice { OnOffAuto kind; union { Later on;\n#if defined(CONFIG_OFF)\nBase off;\n#endif\n} u; };'),
    );
    expect(machine.indexOf('struct Later {')).toBeLessThan(machine.indexOf('struct Choice {'));
    expect(machine).toContain(
      cut('struct Either { QType type; union { char *text; int64_t number; Base thing; } u; };'),
    );
  });

  it('only lists in use have a type', () => {
    expect(machine).toContain(cut('struct LaterList { LaterList *next; Later *value; };'));
    expect(machine).not.toContain('ChoiceList');
    expect(cut(older.read('qapi/qapi-builtin-types.h') ?? '')).toContain(
      cut('struct strList { strList *next; char *value; };'),
    );
    expect(cut(older.read('qapi/qapi-builtin-types.h') ?? '')).toContain('QTYPE_QBOOL , QTYPE__MAX ,');
  });

  it('events and visits are prototypes', () => {
    expect(cut(older.read('qapi/qapi-events-machine.h') ?? '')).toContain(
      cut('void qapi_event_send_shutdown_now(bool guest, bool has_why, const char *why);'),
    );
    expect(cut(newer.read('qapi/qapi-events-machine.h') ?? '')).toContain(
      cut('void qapi_event_send_shutdown_now(bool guest, const char *why);'),
    );
    expect(older.read('qapi/qapi-visit-machine.h')).toContain('bool visit_type_Sub(');
  });

  it('camel case becomes upper case as that tree does it', () => {
    const names = (text: string): string[] => [...text.matchAll(/(\w+)__MAX/g)].map((one) => one[1] ?? '');
    const types =
      "{ 'enum': 'SMPCacheL1d', 'data': [] }\n{ 'enum': 'QCryptoCipherAlgo', 'data': [] }\n{ 'enum': 'X86CPURegister32', 'data': [] }";
    const all = { 'qapi/qapi-schema.json': "{ 'include': 'a.json' }", 'qapi/a.json': types };
    expect(names(qapiHeaders(memoryFiles(all)).read('qapi/qapi-types-a.h') ?? '')).toEqual([
      'SMP_CACHEL1D',
      'Q_CRYPTO_CIPHER_ALGO',
      'X86_CPU_REGISTER32',
    ]);
    const files = memoryFiles({ ...all, 'scripts/qapi/common.py': 'upc = 1' });
    expect(names(qapiHeaders(files).read('qapi/qapi-types-a.h') ?? '')).toEqual([
      'SMP_CACHE_L1D',
      'QCRYPTO_CIPHER_ALGO',
      'X86_CPU_REGISTER32',
    ]);
  });

  it('a broken schema is a fault with file and line', () => {
    const broken = {
      'qapi/qapi-schema.json': "{ 'include': 'a.json' }",
      'qapi/a.json': "# x\n{ 'enum': 'A',\n  'data': [ 'a' 'b' ] }",
    };
    const fault = faultOf(() => qapiHeaders(memoryFiles(broken)).read('qapi/qapi-types-a.h'));
    expect([fault.file, fault.line]).toEqual(['qapi/a.json', 3]);
    const missing = { 'qapi/qapi-schema.json': "\n{ 'include': 'gone.json' }" };
    expect(faultOf(() => qapiHeaders(memoryFiles(missing)).read('qapi/qapi-types-a.h')).message).toMatch(
      /gone\.json does not exist/,
    );
  });

  it('a tree without a schema has no such headers', () => {
    expect(qapiHeaders(memoryFiles({})).read('qapi/qapi-types-common.h')).toBeUndefined();
    expect(older.read('qapi/qapi-types-none.h')).toBeUndefined();
    expect(older.read('qapi/error.h')).toBeUndefined();
  });
});
