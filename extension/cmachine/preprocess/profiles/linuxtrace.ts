/**
 * Linux's tracepoints as events. Each TRACE_EVENT of the tree becomes a function that runs the tree's own assignments and evaluates
 * the arguments of its own printed line; what comes out goes to __irqscope_trace_NAME(name, entry, shown, format, ...), which is the
 * world's. Nothing of this is expanded before a tracepoint is reached.
 */
import type { Tree } from '../../source/types.js';

/** Where a table of names is that lines of other headers use, without including it. */
const SHARED = [['kvm_deliver_mode', 'include/trace/events/kvm.h']] as const;

/**
 * Macros that a tracepoint's line needs and that only the one file has which instantiates the kernel's tracepoints: here every file
 * prints, so that every file has them, as the tree defines them.
 */
export function sharedTraceMacros(tree: Tree): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, path] of SHARED) {
    const text = tree.files.read(path)?.replaceAll('\\\n', ' ') ?? '';
    const body = new RegExp(`^#define ${name}\\b(.*)$`, 'm').exec(text)?.[1]?.trim();
    if (body) found[name] = body.replaceAll(/\s+/g, ' ');
  }
  return found;
}

/** Fields of the entry, then its assignments, then the line; `name` is the event's, or the class's with the event's as a text. */
function body(event: string, called: string, shown: string): string {
  return (
    '{ struct { tstruct } __fields = {}; __typeof__(__fields) *__entry = &__fields; { assign } ' +
    `extern void __irqscope_trace_${event}(const char *, __typeof__(__fields) *, int, const char *, ...); ` +
    `__irqscope_trace_${event}(${called}, __entry, ${shown}, print); }`
  );
}

const enabled = 'static inline bool trace_##name##_enabled(void) { return false; }';
const event = (condition = ''): string =>
  `static inline void trace_##name(proto) { ${condition} ${body('##name', '#name', '1')} } ${enabled}`;
const ofClass = (shown: number, condition = ''): string =>
  `static inline void trace_##name(proto) { ${condition} __irqscope_class_##template(#name, ${String(shown)}, args); } ${enabled}`;
const nothing = `static inline void trace_##name(proto) { } ${enabled}`;

const STRUCT = 'name, proto, args, tstruct, assign, print';

/** A table of values and their names ends with one that has no name. */
const symbols = (list: string): string =>
  `static const struct trace_print_flags __names[] = { ${list}, { -1, NULL } }; static char __others[96];`;

/** Strings are kept as pointers: the entry lives no longer than the event. */
export function linuxTracing(single: boolean): Readonly<Record<string, string>> {
  return {
    [`TRACE_EVENT(${STRUCT})`]: event(),
    [`TRACE_EVENT_FN(${STRUCT}, reg, unreg)`]: event(),
    'TRACE_EVENT_FN_COND(name, proto, args, cond, tstruct, assign, print, reg, unreg)': event('if (!(cond)) return;'),
    'TRACE_EVENT_CONDITION(name, proto, args, cond, tstruct, assign, print)': event('if (!(cond)) return;'),
    'TRACE_EVENT_NOP(name, proto, args, tstruct, assign, print)': nothing,
    'DECLARE_EVENT_CLASS(template, proto, args, tstruct, assign, print)':
      `static inline void __irqscope_class_##template(const char *__name, int __shown, proto) ` +
      body('class_##template', '__name', '__shown'),
    'DECLARE_EVENT_CLASS_NOP(template, proto, args, tstruct, assign, print)': '_Static_assert(1, "")',
    'DEFINE_EVENT(template, name, proto, args)': ofClass(1),
    'DEFINE_EVENT_FN(template, name, proto, args, reg, unreg)': ofClass(1),
    'DEFINE_EVENT_CONDITION(template, name, proto, args, cond)': ofClass(1, 'if (!(cond)) return;'),
    // Its line is another than that of its class: the fields are shown, and no line.
    'DEFINE_EVENT_PRINT(template, name, proto, args, print)': ofClass(0),
    'DEFINE_EVENT_NOP(template, name, proto, args)': nothing,
    // Who may sample an event, and how ftrace treats it.
    'TRACE_EVENT_PERF_PERM(name, expr...)': '_Static_assert(1, "")',
    'TRACE_EVENT_FLAGS(name, value)': '_Static_assert(1, "")',
    // A tracepoint that is no event: only what is attached to it would see it.
    'DECLARE_TRACE(name, proto, args)': nothing,
    'DECLARE_TRACE_CONDITION(name, proto, args, cond)': nothing,
    'TP_PROTO(args...)': 'args',
    'TP_ARGS(args...)': 'args',
    'TP_CONDITION(args...)': 'args',
    'TP_STRUCT__entry(args...)': 'args',
    'TP_fast_assign(args...)': 'args',
    'TP_printk(fmt, args...)': 'fmt, ##args',
    '__field(type, item)': 'type item;',
    '__field_ext(type, item, filter)': 'type item;',
    '__field_struct(type, item)': 'type item;',
    '__field_struct_ext(type, item, filter)': 'type item;',
    '__array(type, item, len)': 'type item[len];',
    '__string(item, src)': 'const char *__text_##item;',
    '__string_len(item, src, len)': 'const char *__text_##item;',
    // Since 6.10 the source of the text is not named again where it is assigned.
    ...(single
      ? { '__assign_str(item)': '__entry->__text_##item = "?"' }
      : { '__assign_str(item, src)': '__entry->__text_##item = (src)' }),
    '__get_str(item)': '(__entry->__text_##item)',
    '__print_symbolic(value, list...)': `({ ${symbols('list')} __irqscope_symbolic((value), __names, __others); })`,
    '__print_flags(flag, delimiter, list...)': `({ ${symbols('list')} __irqscope_flags((flag), (delimiter), __names, __others); })`,
  };
}
