/** Memory services of the host kernel at the system call boundary. */
import type { HostFunction } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';

/** kzalloc(bytes, flags) */
export const kernelZalloc: HostFunction = {
  name: 'kzalloc',
  run: (c) => c.machine.allocate(c.fn.image.space, c.num(0)),
};

/** kfree(p): the heap is not reused, so that a recording can always show what an object was. */
export const kernelFree: HostFunction = { name: 'kfree', run: () => undefined };

/** copy_from_user and copy_to_user(to, from, bytes): the one place where a pointer of another program is read. 0 is success. */
export function copyFromUser(name: string): HostFunction {
  return {
    name,
    run(c) {
      const m = c.machine;
      const n = c.num(2);
      if (n < 0 || n > 0x1000000) return n;
      if (!inSomeProgram(m, c.num(0), n) || !inSomeProgram(m, c.num(1), n)) return n;
      m.copyBytes(c.num(0), c.num(1), n);
      return 0;
    },
  };
}

/** Whether [a, a+n) lies in the memory in use of one program, or on a stack. */
export function inSomeProgram(m: Machine, a: number, n: number): boolean {
  const { stacksLo, size, images } = m.program;
  if (a >= stacksLo && a + n <= size) return true;
  return images.some(
    ({ space: s }) =>
      (a >= s.lo && a + n <= s.globalsEnd) || (a >= s.heapLo && a + n <= m.memory.getUint32(s.heapTopWord, true)),
  );
}
