/**
 * Functions that are not C: the world's, the boundary's and the machine's own. They never run C themselves: a function that needs
 * a C function asks for it with `call` and is entered again, at continuation `then`, when that has returned. What it must remember
 * between lies in its frame, so a machine can stop, be copied and be rewound in the middle.
 */
import type { Machine } from './machine.js';
import type { ProgramFunction } from './program.js';

export type HostValue = number | bigint;

export interface HostCallRequest {
  readonly call: ProgramFunction;
  readonly args: readonly HostValue[];
  /** Which continuation to enter with the result. */
  readonly then: number;
}

export interface HostContext {
  readonly machine: Machine;
  readonly fn: ProgramFunction;
  /** 0 on entry, then what `then` said. */
  readonly state: number;
  /** The i-th declared argument; structs give their address. */
  arg(i: number): HostValue;
  /** An argument as a number: pointers, 32-bit integers. */
  num(i: number): number;
  /** An argument as an exact integer. */
  big(i: number): bigint;
  /** The i-th variadic argument as an 8-byte slot; `real` for a double. */
  variadic(i: number, real?: boolean): bigint;
  /** Words of the frame that survive a call: 8 of 8 bytes. */
  data(i: number): bigint;
  setData(i: number, value: bigint): void;
  /** The same words as numbers: counters, small indices. */
  count(i: number): number;
  setCount(i: number, value: number): void;
  /** Address of those words, for a struct that is passed on. */
  scratch(): number;
  /** What the C function asked for has returned; only in a continuation. */
  result(): bigint;
  /** The statement in C from which the call came, for events. */
  readonly callerPc: number;
}

export interface HostFunction {
  readonly name: string;
  /** How many words of data() it uses; they are 0 on entry. */
  readonly words?: number;
  run(c: HostContext): HostValue | undefined | void | HostCallRequest;
}

export const HOST_DATA_WORDS = 8;
