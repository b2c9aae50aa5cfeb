/** Memory of a unit that a scenario sets: an assignment in C, done by the world. */
import { Expression } from '../../cmachine/expressions/evaluate.js';
import type { HostFunction, HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { FaultError } from '../../cmachine/source/types.js';
import * as C from '../../cmachine/types/ctype.js';
import { writeValue } from '../../world/values.js';
import type { Assembly } from '../assembled.js';
import { STIMULUS } from './stimulus-names.js';

/** NAME(address, value, size): little-endian, as every supported host is. */
export const GIVEN: HostFunction = {
  name: STIMULUS.given,
  run(c) {
    const type = [C.UCHAR, C.USHORT, C.UINT, C.ULONG].find((t) => C.sizeOf(t) === c.num(2)) ?? C.UINT;
    writeValue(c.machine, type, c.num(0), c.big(1), true);
    return 0n;
  },
};

/**
 * Where an assignment writes, what, and how many bytes, in the scope of the first file that knows what it names. Throws a FaultError at
 * the scenario's line.
 */
export function assigned(
  a: Assembly,
  m: Machine,
  assignment: string,
  at: { readonly file: string; readonly line: number },
): readonly HostValue[] {
  const [left = '', right = ''] = assignment.split('=');
  // what is said where the name is known says more than that others do not know it
  let why: string | undefined;
  let other = 'this machine has no units';
  for (const unit of [...a.units].reverse().flatMap((u) => [...u.image.units].reverse())) {
    const copy = m.copy();
    try {
      const place = Expression.compile(unit, left);
      const value = Expression.compile(unit, right);
      const fp = Math.ceil(copy.sp / 16) * 16;
      const address = place.addressOn(copy, fp);
      const number = value.valueOn(copy, fp);
      if (address !== undefined && number !== undefined && C.isScalar(place.type))
        return [address, BigInt.asUintN(64, BigInt(number)), C.sizeOf(place.type)];
      why ??= `${left.trim()} is no object of a scalar type`;
    } catch (e) {
      if (!(e instanceof FaultError)) throw e;
      other = e.fault.message;
    } finally {
      copy.release();
    }
  }
  throw new FaultError({
    message: `\`${assignment}\` cannot be given: ${why ?? other}`,
    ...at,
    remedy: 'Name a global of a unit of this machine, as its source has it.',
  });
}
