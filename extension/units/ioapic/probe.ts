import { childOf, functionsNamed, nodesOf, orderOfCalls, outline } from '../../cmachine/structure/index.js';
import type { Grammar } from '../../cmachine/structure/index.js';
import type { DesignProbe } from '../types.js';

/** When an entry's write commits KVM's routes, against the redelivery of pending interrupts in the same write. */
export type RouteUpdateDesign = 'before-service' | 'after-service' | 'unknown';

export interface RouteUpdateProbe {
  readonly design: RouteUpdateDesign;
  /** 1-based line of the call that decides, 0 where none was found. */
  readonly line: number;
  /** One sentence. */
  readonly why: string;
}

const writer = 'ioapic_mem_write';
const update = 'ioapic_update_kvm_routes';
const service = 'ioapic_service';

/**
 * Reads from hw/intc/ioapic.c which design it has. Fixed sources refresh the routes in the block that wrote the entry, before
 * they service it; faulty ones only after the switch. What fits neither is unknown: nothing is guessed.
 */
export function probeIoapicRouteUpdate(grammar: Grammar, text: string): RouteUpdateProbe {
  const functions = functionsNamed(grammar, outline(grammar, text), writer);
  const fn = functions[0];
  if (!fn) return { design: 'unknown', line: 0, why: `there is no function ${writer}` };
  if (functions.length > 1) {
    return { design: 'unknown', line: fn.outline.headerLine, why: `${writer} is defined ${functions.length} times` };
  }
  const order = orderOfCalls(fn, update, service);
  const line = order.first[0]?.line ?? 0;
  if (order.second.length === 0) return { design: 'unknown', line, why: `${writer} does not call ${service}` };
  if (order.first.length === 0) {
    return { design: 'unknown', line: order.second[0]?.line ?? 0, why: `${writer} does not call ${update}` };
  }
  if (order.sameBlockBefore) {
    return { design: 'before-service', line, why: `${update} is called in the block of ${service} and before it` };
  }
  if (order.behindOrOutside) {
    return { design: 'after-service', line, why: `${update} is called only after ${service}` };
  }
  return { design: 'unknown', line, why: `${update} is called before ${service} but not in the same block` };
}

const loaded = 'post_load';

/** Reads from hw/intc/ioapic.c what is called when the device's state has been loaded. */
export function probeIoapicPostLoad(grammar: Grammar, text: string): DesignProbe {
  const file = outline(grammar, text);
  const setter = file.functions
    .flatMap(({ name }) => functionsNamed(grammar, file, name))
    .flatMap((fn) => [...nodesOf(fn.body)].map((node) => ({ fn, node })))
    .find(({ fn, node }) => {
      const left = node.type === 'assignment_expression' ? childOf(node, 'left') : undefined;
      return left?.type === 'field_expression' && fn.file.text.slice(left.start, left.end).endsWith(loaded);
    });
  if (!setter) return { design: 'leaves-routes', line: 0, why: `nothing is set to be called as ${loaded}` };
  const { fn, node } = setter;
  const right = childOf(node, 'right');
  const what = right ? fn.file.text.slice(right.start, right.end) : '';
  const line = fn.file.lines.lineAt(node.start);
  return what === update
    ? { design: 'restores-routes', line, why: `${loaded} is ${update}` }
    : { design: 'unknown', line, why: `${loaded} is ${what}` };
}
