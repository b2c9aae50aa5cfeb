import { checked, EvaluateArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import { movedOn, notEvaluated, notStopped } from './errors.js';
import { valueOf } from './variables.js';

/**
 * C expressions in a frame, without side effects. A failure is one sentence where the expression was typed or hovered,
 * never a pop-up; the debug console, the watch view, the hover and the clipboard all get the same value.
 */
export function evaluateRequests(context: Context): Requests {
  const { engine, now } = context;
  return {
    evaluate: checked(EvaluateArguments, async ({ expression: typed, frameId }) => {
      const moment = now.moment;
      if (moment === undefined) throw notStopped();
      const innermost = { thread: moment.stop.thread, level: 0 };
      const frame = frameId === undefined ? innermost : moment.frame(frameId);
      if (frame === undefined) throw movedOn();
      const expression = typed.trim();
      if (expression === '') return { result: '', variablesReference: 0 };
      const { value, error } = await engine
        .evaluate(moment.at, frame.thread, frame.level, expression)
        .catch((thrown: unknown) => Promise.reject(now.moment === moment ? thrown : movedOn()));
      if (value === undefined) throw notEvaluated(error ?? 'This expression has no value here.');
      const { value: result, ...rest } = valueOf(context, moment, value);
      return { result, ...rest };
    }),
  };
}
