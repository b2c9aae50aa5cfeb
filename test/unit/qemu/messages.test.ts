/** What QEMU says and how it ends, on the machine. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-ioapic';
const FILE = 'hw/intc/ioapic.c';
const TEXT = `
Error *error_abort;
void error_report(const char *fmt, ...);
bool error_report_once_cond(bool *printed, const char *fmt, ...);
void error_setg_internal(Error **errp, const char *src, int line, const char *func, const char *fmt, ...);
const char *error_get_pretty(const Error *err);
void error_setg_errno_internal(Error **errp, const char *src, int line, const char *func, int os_errno, const char *fmt, ...);
void error_prepend(Error *const *errp, const char *fmt, ...);
void error_reportf_err(Error *err, const char *fmt, ...);
static bool said;
static Error *given;
void report(void) { error_report("pin %d of %s: 0x%" PRIx64, 11, "ioapic", (uint64_t)1 << 40); }
void report_once(void) { error_report_once_cond(&said, "once %u", 7u); }
void set_error(void) { error_setg_internal(&given, __FILE__, __LINE__, __func__, "no pin %d", 24); }
void pass_error(void) { error_report("%s", error_get_pretty(given)); }
static Error *reason;
void set_reason(void) { error_setg_errno_internal(&reason, __FILE__, __LINE__, __func__, 22, "no %s", "irqfd"); }
void report_reason(void) { error_prepend(&reason, "line %d: ", 3); error_reportf_err(reason, "vfio: "); }
void must_not(void) { error_setg_internal(&error_abort, __FILE__, __LINE__, __func__, "never"); }
void assertion(void) { g_assert(said == 2); }
`;

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    const machine = path ? new QemuMachine(path, 'off') : undefined;
    machine?.assembly.wiring.image(GROUP)?.unit(FILE)?.append(TEXT, 'test');
    const during = (...fns: string[]): unknown[] => {
      if (!machine) return [];
      machine.events.length = 0;
      for (const fn of fns) machine.call(GROUP, fn);
      return machine.events.map((e) => [e.name, e.args['message']]);
    };

    it('messages are events with their text', () => {
      expect(during('report')).toEqual([['error_report', 'pin 11 of ioapic: 0x10000000000']]);
      expect(during('report_once', 'report_once')).toEqual([['error_report', 'once 7']]);
    });

    it('an error is handed up, or ends QEMU where its caller allows none', () => {
      expect(during('set_error', 'pass_error')).toEqual([
        ['error_setg', 'no pin 24'],
        ['error_report', 'no pin 24'],
      ]);
      expect(() => during('must_not')).toThrow(/QEMU aborts: never/);
    });

    it('an error names its reason, and is told with what stands before it', () => {
      expect(during('set_reason', 'report_reason')).toEqual([
        ['error_setg', 'no irqfd: Invalid argument'],
        ['error_report', 'vfio: line 3: no irqfd: Invalid argument'],
      ]);
    });

    it('an assertion that fails stops with its text', () => {
      expect(() => during('assertion')).toThrow(/assertion "said == 2" failed/);
    });
  });
}
