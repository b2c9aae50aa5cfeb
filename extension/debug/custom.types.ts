/**
 * What IRQScope adds to the debug adapter protocol, for its own views and commands and for other clients: everything
 * is reached through the debug session, so a view needs no second connection.
 */
import type { At, Link, Place, Progress, Started, StoppedHop, StopReason } from '../engine/port.types.js';

/** Request "irqscope/state": where the session stands in time. No arguments. */
export interface StateBody {
  readonly recording: string;
  /** The step shown. */
  readonly at: number;
  /** The last step recorded so far. */
  readonly steps: number;
  /** There are later steps than the one shown. */
  readonly past: boolean;
  readonly state: Progress['state'];
  /** A motion is under way; what is shown is the stop before it. */
  readonly moving: boolean;
}

/** Request "irqscope/run": what this session runs. No arguments. */
export type RunBody = Pick<Started, 'recording' | 'scenario' | 'trees' | 'units' | 'design' | 'lines'>;

/** Request "irqscope/whole": answered, with a StateBody, when the recording has ended, whatever way. No arguments. */

/** Request "irqscope/findings": all found so far, a FindingInfo[] (extension/engine/port.types.ts). No arguments. */

/** Request "irqscope/interrupts": all so far, an InterruptInfo[] (extension/engine/port.types.ts). No arguments. */

/**
 * Requests "irqscope/nextHop" and "irqscope/previousHop": a stop where the interrupt crosses its next layer, or crossed the one
 * before; where there is none, a stop at the same step. No body.
 */
export interface HopArguments {
  /** The one followed last when absent, else the one with the latest hop. */
  readonly interrupt?: number;
}

/** Request "irqscope/tables"; its body is TableInfo[] (extension/engine/port.types.ts). */
export interface TablesArguments {
  /** "ioapic.rte"; all when absent. */
  readonly names?: readonly string[];
  /** Changed cells are those that differ from this step; the stop before this one when absent. */
  readonly since?: number;
}

/** Request "irqscope/goto": a stop at that step. No body. */
export interface GotoArguments {
  readonly step: number;
}

/** Requests "irqscope/backInto" and "irqscope/backOut": the mirrors of stepIn and stepOut. No body. */
export interface BackArguments {
  readonly threadId: number;
}

/** Request "irqscope/links": where the frames of a thread stand in the user's checkout. */
export interface LinksArguments {
  /** The stopped thread when absent. */
  readonly threadId?: number;
}

export interface LinksBody {
  readonly frames: readonly {
    /** The id that stackTrace gives the same frame. */
    readonly frameId: number;
    readonly name: string;
    readonly unit?: string;
    readonly from?: 'checkout' | 'model';
    readonly place?: Place;
    readonly link?: Link;
  }[];
}

/** Event "irqscope/stopped": follows each "stopped". */
export interface StoppedBody extends At {
  /** The last step recorded so far. */
  readonly of: number;
  readonly reason: StopReason;
  /** After a motion to a hop; absent where there was none to go to. */
  readonly hop?: StoppedHop;
}

/**
 * Event "irqscope/framesAgain": at a finding a client has asked a second time for the innermost frames of a thread. Where its views
 * hold the frames of both answers, VS Code shows no box for the finding until a frame of the later answer has the focus.
 */
export interface FramesAgainBody {
  readonly threadId: number;
}
