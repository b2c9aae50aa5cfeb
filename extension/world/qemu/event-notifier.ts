/** QEMU's event notifiers: eventfds of which its own side is seen. Setting one is an event; who waits for it is another program. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';
import { pointedTo } from '../record.js';

export function eventNotifiers(events: () => EventSink): readonly HostFunction[] {
  return [
    { name: 'event_notifier_get_fd', run: (c) => pointedTo(c, 0).number(c.machine, c.num(0), 'rfd') },
    {
      name: 'event_notifier_set',
      run(c) {
        const fd = pointedTo(c, 0).number(c.machine, c.num(0), 'wfd');
        events().event(c.machine, 'event_notifier_set', { fd }, c.callerPc);
        return 0;
      },
    },
  ];
}
