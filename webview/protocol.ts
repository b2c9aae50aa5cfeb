/**
 * Everything that passes between the extension and the tables view, in both directions: types and schemas, no DOM and no vscode.
 * Both sides parse what they receive; what does not parse is dropped by the receiver, never half used.
 */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const columnSchema = v.object({
  name: v.string(),
  title: v.string(),
  unit: v.string(),
  /** The reason why no expression of this column has a meaning in the executed source. */
  unavailable: v.optional(v.string()),
});

const rowSchema = v.object({ key: v.string(), cells: v.array(v.string()) });

const staleSchema = v.object({
  key: v.string(),
  column: v.string(),
  state: v.picklist(['stale', 'behind']),
  /** Who wrote this copy; `source` is what to show of the place ("ioapic.c:205"), the place itself stays in the extension. */
  writer: v.optional(v.object({ step: count, source: v.optional(v.string()) })),
  newer: v.object({ table: v.string(), key: v.string(), step: count }),
});

const tableSchema = v.object({
  name: v.string(),
  title: v.string(),
  from: v.picklist(['checkout', 'model', 'world']),
  /** Why it comes from there; shown with the badge. */
  why: v.string(),
  /** What a row is: "pin", "GSI", "vCPU". */
  keyTitle: v.string(),
  columns: v.array(columnSchema),
  rows: v.array(rowSchema),
  /** Keys of the rows that the scenario is about: in view at first. */
  subject: v.optional(v.array(v.string())),
  stale: v.array(staleSchema),
  /** Row index, column index. */
  changed: v.array(v.tuple([count, count])),
});

const timeSchema = v.object({
  step: count,
  of: count,
  /** "step 412 of 900, in the past" */
  text: v.string(),
  past: v.boolean(),
});

/** To the view: the state of a stop as a whole. `stop` numbers the messages of one view; requests about a cell name it. */
export const toViewSchema = v.variant('type', [
  v.object({
    type: v.literal('show'),
    stop: count,
    scenario: v.string(),
    time: timeSchema,
    tables: v.array(tableSchema),
  }),
  /** Nothing to show, and why: no session, the session ended, tables could not be read. */
  v.object({ type: v.literal('nothing'), text: v.string() }),
  /** The reader asked for the tables: the keyboard goes to them. */
  v.object({ type: v.literal('focus') }),
]);

const cell = { stop: count, table: v.string(), key: v.string(), column: v.string() };

/** From the view. A cell is named, never a path: the extension looks up what it had sent. */
export const fromViewSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('goto'), step: count }),
  /** Open the source line that wrote this stale copy. */
  v.object({ type: v.literal('writer'), ...cell }),
]);

/** What the view keeps over hiding and reloading, through getState and setState. */
export const viewStateSchema = v.object({
  onlyMarked: v.boolean(),
  tables: v.record(
    v.string(),
    v.object({
      collapsed: v.boolean(),
      scroll: v.pipe(v.number(), v.finite(), v.minValue(0)),
      key: v.optional(v.string()),
      column: v.optional(count),
    }),
  ),
});

export type ToView = v.InferOutput<typeof toViewSchema>;
export type Show = Extract<ToView, { type: 'show' }>;
export type FromView = v.InferOutput<typeof fromViewSchema>;
export type ViewTable = v.InferOutput<typeof tableSchema>;
export type ViewColumn = v.InferOutput<typeof columnSchema>;
export type ViewStale = v.InferOutput<typeof staleSchema>;
export type ViewTime = v.InferOutput<typeof timeSchema>;
export type ViewState = v.InferOutput<typeof viewStateSchema>;
