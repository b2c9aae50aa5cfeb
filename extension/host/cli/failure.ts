import { CommanderError } from 'commander';
import { FaultError, wholeMessage } from '../../cmachine/source/types.js';
import type { Fault } from '../../cmachine/source/types.js';

/** Exit codes of every command: the run or the replay holds, does not hold, or could not be done. */
export const HOLDS = 0;
export const DOES_NOT_HOLD = 1;
export const COULD_NOT_RUN = 2;

/** A fault of the command line itself, which is in no file. */
export function wrong(message: string, remedy: string): FaultError {
  return new FaultError({ message, file: '', line: 0, remedy });
}

/** Whatever was thrown, as one fault. What is no FaultError is a fault of ours and says so; its stack is not the user's. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof FaultError) return thrown.fault;
  if (thrown instanceof CommanderError) return ofCommander(thrown);
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    message: `IRQScope itself failed: ${error.message.split('\n', 1)[0] ?? ''}`,
    file: '',
    line: 0,
    remedy: 'This is a fault of IRQScope. Please report it with the command that you gave.',
  };
}

function ofCommander({ message }: CommanderError): Fault {
  const [first = '', second = ''] = message.replace(/^error: /, '').split('\n');
  const near = /^\((.*)\)$/.exec(second)?.[1];
  return { message: first, file: '', line: 0, remedy: near ?? 'irqscope help shows what there is.' };
}

/** The object that --json prints with exit code 2. */
export function faultObject(fault: Fault): { readonly error: Fault } {
  const { file, line, remedy } = fault;
  return { error: { message: wholeMessage(fault), file, line, remedy } };
}
