/** What the reader of a table did, told upwards through the shadow roots. */
export interface ReaderEvents {
  /** Go to a step. */
  'irq-goto': { readonly step: number };
  /** Open the line that wrote this cell. */
  'irq-writer': { readonly table: string; readonly key: string; readonly column: string };
  /** Show a row of another table. */
  'irq-reach': { readonly table: string; readonly key: string };
  /** The reader is at this cell; `stop` counts cells and links of the row. */
  'irq-place': { readonly table: string; readonly key: string; readonly stop: number };
  /** In CSS pixels. */
  'irq-scroll': { readonly table: string; readonly scroll: number };
  'irq-fold': { readonly table: string; readonly collapsed: boolean };
}

export function tell<Name extends keyof ReaderEvents>(from: Element, name: Name, detail: ReaderEvents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

export function hear<Name extends keyof ReaderEvents>(
  at: Element,
  name: Name,
  act: (detail: ReaderEvents[Name]) => void,
): void {
  at.addEventListener(name, (event) => act((event as CustomEvent<ReaderEvents[Name]>).detail));
}
