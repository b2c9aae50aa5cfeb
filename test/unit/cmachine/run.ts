/** Runs C text on the machine, for tests: one file, no headers but those given. */
import { CompiledImage } from '../../../extension/cmachine/image.js';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import type { HostFunction } from '../../../extension/cmachine/machine/host.js';
import { Machine } from '../../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import type { Abi } from '../../../extension/cmachine/types/ctype.js';

export const LITTLE: Abi = { littleEndian: true, charSigned: true };
export const BIG: Abi = { littleEndian: false, charSigned: false };

export interface Compiled {
  readonly program: Program;
  readonly image: CompiledImage;
  readonly machine: Machine;
  call(name: string, ...args: (number | bigint)[]): bigint;
}

export function compileC(
  text: string,
  abi: Abi = LITTLE,
  hosts: readonly HostFunction[] = [],
  headers: Record<string, string> = {},
): Compiled {
  const program = new Program();
  const tree = memoryTree('model', 'test', { ...headers, 'test.c': text });
  const profile = { include: [{ tree, dir: '' }], forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
  const image = new CompiledImage(program, {
    name: 'test',
    abi,
    files: [{ tree, path: 'test.c', profile }],
    boundary: new Map(hosts.map((h) => [h.name, h])),
  });
  let machine: Machine | undefined;
  return {
    program,
    image,
    get machine() {
      return (machine ??= new Machine(program));
    },
    call(name, ...args) {
      const fn = image.function(name);
      if (!fn) throw new Error(`no function ${name}`);
      for (const p of image.check([name])) throw new Error(`${p.function}: ${p.file}:${p.line}: ${p.message}`);
      const m = (machine ??= new Machine(program));
      const result = m.allocate(image.image.space, 16);
      callC(m, fn, args, IDLE_PC, result);
      m.run();
      const t = fn.type.returns;
      if (t.kind === 'void') return 0n;
      const raw = m.memory.getBigUint64(result, abi.littleEndian);
      return raw;
    },
  };
}
