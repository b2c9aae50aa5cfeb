import type { DebugProtocol } from '@vscode/debugprotocol';
import type { VariableInfo } from '../engine/port.types.js';
import { checked, ScopesArguments, VariablesArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import type { Moment } from './present.js';
import { about } from './present.js';

/** Scopes and variables. Every reference belongs to one stop; what an older one opened reads as empty. */
export function variableRequests(context: Context): Requests {
  const { engine, now } = context;
  return {
    scopes: checked(ScopesArguments, async ({ frameId }) => {
      const moment = now.moment;
      const frame = moment?.frame(frameId);
      if (moment === undefined || frame === undefined) return { scopes: [] };
      const scopes = await about(now, moment, moment.scopes(engine, frame), []);
      return {
        scopes: scopes.map(({ name, handle, count, expensive }) => ({
          name,
          ...(name === 'Locals' ? { presentationHint: 'locals' } : {}),
          variablesReference: moment.containerId(handle, count, false),
          namedVariables: count,
          expensive,
        })),
      };
    }),

    variables: checked(VariablesArguments, async ({ variablesReference, filter, start, count }) => {
      const moment = now.moment;
      const container = moment?.container(variablesReference);
      if (moment === undefined || container === undefined) return { variables: [] };
      if (filter !== undefined && (filter === 'indexed') !== container.indexed) return { variables: [] };
      // A count of 0 means all.
      const range = [start, count === 0 ? undefined : count] as const;
      const variables = await about(now, moment, moment.variables(engine, container.handle, ...range), []);
      return { variables: variables.map((info) => variableOf(context, moment, info)) };
    }),
  };
}

/** The parts that a variable and the result of an evaluation have in common. */
export function valueOf(context: Context, moment: Moment, info: VariableInfo) {
  const { value, type, handle, children, indexed } = info;
  const variablesReference = moment.containerId(children > 0 ? handle : undefined, children, indexed);
  return {
    value,
    ...(context.client.variableType && type !== '' ? { type } : {}),
    variablesReference,
    ...(variablesReference === 0 ? {} : indexed ? { indexedVariables: children } : { namedVariables: children }),
  };
}

function variableOf(context: Context, moment: Moment, info: VariableInfo): DebugProtocol.Variable {
  const { name, evaluateName } = info;
  return { name, ...valueOf(context, moment, info), ...(evaluateName === undefined ? {} : { evaluateName }) };
}
