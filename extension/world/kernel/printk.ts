/** What a kernel says: printk and its kin as events, WARN as an event that the run goes on after, BUG and panic as its end. */
import { textAt } from '../../cmachine/expressions/format.js';
import { writeText } from '../../cmachine/libc/access.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import { pointedTo } from '../record.js';
import { shownAddress } from './names.js';
import { emit, service, type KernelService, type KernelWorld } from './service.js';
import { kernelText, stringArgument } from './text.js';

const LEVELS: Readonly<Record<string, string>> = {
  '0': 'emerg',
  '1': 'alert',
  '2': 'crit',
  '3': 'err',
  '4': 'warning',
  '5': 'notice',
  '6': 'info',
  '7': 'debug',
  c: 'cont',
};

/** include/asm-generic/bug.h: the bit of the flags that says "only the first time". */
const BUGFLAG_ONCE = 2;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** As dev_name() has it; the address of a device without a name. */
function deviceName(c: HostContext): string {
  const at = c.num(0);
  if (at === 0) return '(NULL device *)';
  const device = pointedTo(c, 0);
  for (const path of ['init_name', 'kobj.name']) {
    const name = device.number(c.machine, at, path);
    if (name !== 0) return textAt(c.machine, name) ?? shownAddress(at);
  }
  return shownAddress(at);
}

export function printkServices(k: KernelWorld): readonly KernelService[] {
  const said = (c: HostContext, level: string, text: string): void =>
    emit(k, c, 'printk', { level, text: text.replace(/\n$/, '') });
  const plain = (name: string): HostFunction =>
    service(name, (c) => {
      const format = stringArgument(c, 0);
      const head = /^\u0001(.)/.exec(format);
      const text = decoded(kernelText(c, head ? format.slice(2) : format));
      said(c, LEVELS[head?.[1] ?? ''] ?? 'default', text);
      return text.length;
    });
  const ofDevice = (word: string): HostFunction =>
    service(`_dev_${word}`, (c) => {
      const device = deviceName(c);
      said(c, word === 'warn' ? 'warning' : word, `${device}: ${decoded(kernelText(c, stringArgument(c, 1)))}`);
    });
  const into = (name: string, limited: boolean): HostFunction =>
    service(name, (c) => {
      const text = kernelText(c, stringArgument(c, limited ? 2 : 1));
      const size = limited ? c.num(1) : text.length + 1;
      const kept = text.subarray(0, Math.max(0, size - 1));
      if (size > 0) writeText(c, c.num(0), kept);
      return name === 'scnprintf' ? kept.length : text.length;
    });
  const panic = service('panic', (c) =>
    c.machine.stop(`the kernel panics: ${decoded(kernelText(c, stringArgument(c, 0)))}`, 'Look at the way here.'),
  );
  return [
    {
      title: 'messages',
      semantics: 'Formatted when said; %p shows plain addresses, %pS names. BUG and panic end the run, WARN does not.',
      events: ['printk', 'warning'],
      functions: [
        plain('_printk'),
        plain('_printk_deferred'),
        ...['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info'].map(ofDevice),
        into('snprintf', true),
        into('scnprintf', true),
        into('sprintf', false),
        panic,
        service('__warn_printk', (c) => said(c, 'warning', decoded(kernelText(c, stringArgument(c, 0))))),
        service('__irqscope_warn', (c) => {
          const [file, line] = [c.num(0), c.num(1)];
          if ((c.num(2) & BUGFLAG_ONCE) !== 0 && !k.world.kernel.first(c.machine, file, line)) return;
          emit(k, c, 'warning', { file: stringArgument(c, 0), line });
        }),
        service('__irqscope_bug', (c) =>
          c.machine.stop(
            `BUG() at ${stringArgument(c, 0)}:${String(c.num(1))}`,
            'The kernel ends here: look at the way here.',
          ),
        ),
        service('____wrong_branch_error', (c) =>
          c.machine.stop('a static branch is neither of its two kinds', 'A fault of IRQScope; please report it.'),
        ),
      ],
    },
  ];
}
