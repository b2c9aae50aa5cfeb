/**
 * The quiescent point of the world: an actor has nothing left to do. There a kernel runs what it has put off, in its own order:
 * tasklets, work, RCU callbacks whose readers are gone.
 */
import type { CompiledImage } from '../../cmachine/image.js';
import { Expression } from '../../cmachine/expressions/evaluate.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { ProgramFunction } from '../../cmachine/machine/program.js';
import { KERNEL_FILE, KERNEL_QUIESCENT } from './image.js';

const PUT_OFF =
  'irqscope_works.next != &irqscope_works || irqscope_callbacks.next != &irqscope_callbacks || irqscope_tasklets != 0';

export class Quiescent {
  private readonly kernels: readonly { readonly putOff: Expression; readonly run: ProgramFunction }[];

  /** `images`: all of a machine's; those without a kernel's file have nothing to put off. */
  constructor(images: Iterable<CompiledImage>) {
    this.kernels = [...new Set(images)].flatMap((image) => {
      const unit = image.unit(KERNEL_FILE);
      const run = image.function(KERNEL_QUIESCENT);
      return unit && run ? [{ putOff: Expression.compile(unit, PUT_OFF), run }] : [];
    });
  }

  /** The function by which a kernel runs what it has put off, undefined where none has. Each is asked once at such a point. */
  due(m: Machine): ProgramFunction | undefined {
    return this.kernels.find((k) => Number(k.putOff.peek(m)) !== 0)?.run;
  }
}
