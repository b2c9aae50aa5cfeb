/** QEMU's main loop as far as descriptors go: which are watched, and what is called when there is something to read. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { WorldState } from '../state.js';

/** qemu_set_fd_handler(fd, fd_read, fd_write, opaque): watched from now on; without a handler not any more. */
export function setFdHandler(world: () => WorldState): HostFunction {
  return {
    name: 'qemu_set_fd_handler',
    run(c) {
      const m = c.machine;
      const { watched } = world();
      const fd = BigInt(c.num(0));
      const own = watched.find((w) => w.handler.big(m) !== 0n && w.fd.big(m) === fd);
      if (c.num(1) === 0) {
        own?.handler.setBig(m, 0n);
        return undefined;
      }
      const to = own ?? watched.find((w) => w.handler.big(m) === 0n);
      if (!to) return m.stop('more descriptors are watched than the world keeps', 'Use fewer MSI-X vectors.');
      to.fd.setBig(m, fd);
      to.handler.setBig(m, BigInt(c.num(1)));
      to.opaque.setBig(m, BigInt(c.num(3)));
      return undefined;
    },
  };
}
