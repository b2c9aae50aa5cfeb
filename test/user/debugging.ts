/** Debugging as a user does it, and what a user sees of it: keys and clicks in, text of the window out. */
import type { Frame, Page } from 'playwright-core';
import { webviewFrame } from './window.js';

export interface Stop {
  /** What the status bar says: "step 412 of 900, in the past". */
  readonly time: string;
  /** The open editor's tab. */
  readonly file: string;
  /** The line with the debugger's arrow, 1-based. */
  readonly line: number;
  /** "name: value" of each row of the Variables view, top to bottom, as far as it is unfolded. */
  readonly variables: readonly string[];
}

const TIME = '.statusbar-item[id*="irqscope.time"]';
const ARROW = '[class*="codicon-debug-stackframe"]';

/** What the status bar says of time. */
export async function timeShown(page: Page): Promise<string> {
  const shown = page.locator(TIME);
  return (await shown.count()) === 0 ? '' : ((await shown.first().textContent()) ?? '').trim();
}

/** The number after "step" in a time; -1 if there is none. */
export const stepOf = (text: string): number => Number(/step (\d+)/.exec(text)?.[1] ?? -1);

async function arrowLine(page: Page): Promise<number> {
  return page.evaluate((arrow) => {
    const editor = document.querySelector('.editor-instance .monaco-editor');
    const mark = [...(editor?.querySelectorAll(`.glyph-margin-widgets ${arrow}, .margin ${arrow}`) ?? [])][0];
    const top = mark?.getBoundingClientRect().top;
    if (editor === null || top === undefined) return 0;
    const numbers = [...editor.querySelectorAll('.margin .line-numbers')];
    const same = numbers.find((number) => Math.abs(number.getBoundingClientRect().top - top) < 4);
    return Number(same?.textContent ?? 0);
  }, ARROW);
}

async function variables(page: Page): Promise<string[]> {
  // All at once: rows come and go while a stop is drawn.
  const rows = await page
    .locator('.debug-variables .monaco-list-row')
    .evaluateAll((all) => all.map((row) => ({ top: row.getBoundingClientRect().y, text: row.textContent ?? '' })));
  return rows.sort((a, b) => a.top - b.top).map(({ text }) => text.trim());
}

async function seen(page: Page): Promise<Stop> {
  const tab = page.locator('.editor-group-container .tab.active').first();
  const file = (await tab.getAttribute('data-resource-name')) ?? '';
  return { time: await timeShown(page), file, line: await arrowLine(page), variables: await variables(page) };
}

/** The window once it shows another time than `before` and has come to rest. */
export async function stopAfter(page: Page, before: string, limit = 30_000): Promise<Stop> {
  const end = Date.now() + limit;
  let last: Stop | undefined;
  while (Date.now() < end) {
    const now = await seen(page);
    if (now.time !== '' && now.time !== before && now.line > 0 && JSON.stringify(now) === JSON.stringify(last))
      return now;
    last = now;
    await page.waitForTimeout(250);
  }
  throw new Error(`no stop after "${before}" in ${limit / 1000} s; the window shows ${JSON.stringify(last)}`);
}

/** F5 without a session, from the keyboard, once Run and Debug offers the workspace's configuration. */
export async function startDebugging(page: Page, configuration = 'IOAPIC entry moved to another CPU'): Promise<Stop> {
  await page.keyboard.press('Control+Shift+D');
  await page.locator('.start-debug-action-item', { hasText: configuration }).waitFor();
  await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
  await page.keyboard.press('F5');
  await page.locator('.debug-toolbar').waitFor();
  return stopAfter(page, '');
}

/** Presses a key of the debugger and returns the next stop. */
export async function press(page: Page, key: string): Promise<Stop> {
  const before = await timeShown(page);
  await page.keyboard.press(key);
  return stopAfter(page, before);
}

/** Clicks a button of the debug toolbar by its label ("Step Back") and returns the next stop. */
export async function click(page: Page, label: string): Promise<Stop> {
  const before = await timeShown(page);
  await page.locator(`.debug-toolbar [aria-label^="${label}"]`).first().click();
  return stopAfter(page, before);
}

/** The rows of the Call Stack view that are stack frames, innermost first. */
export async function callStack(page: Page): Promise<string[]> {
  return page.locator('.debug-call-stack .stack-frame .label').allTextContents();
}

/** Waits until the Variables view shows a variable of that name: it follows the stop a moment later. */
export async function variableShown(page: Page, name: string): Promise<void> {
  await page
    .locator('.debug-variables .monaco-list-row', { hasText: new RegExp(`^${name}\\b`) })
    .first()
    .waitFor();
}

/** All that the Debug Console shows. */
export async function consoleText(page: Page): Promise<string> {
  return (await page.locator('.repl .monaco-list-rows').first().textContent()) ?? '';
}

/** The text of the box under the line at which an exception (a finding) stopped. */
export async function exceptionText(page: Page): Promise<string> {
  const box = page.locator('.exception-widget').first();
  await box.waitFor();
  return (await box.textContent()) ?? '';
}

/** One row of a table in the tables view. */
export interface TableRow {
  readonly cells: readonly string[];
  /** All that the row says, its note about versions included. */
  readonly text: string;
  readonly stale: boolean;
}

/** The frame of the tables view. */
export async function tablesFrame(page: Page): Promise<Frame> {
  return webviewFrame(page, 'irqscope-table');
}

/** The row of table `name` ("ioapic.rte") whose first cell is `key`. */
export async function tableRow(frame: Frame, name: string, key: string): Promise<TableRow> {
  const table = frame.locator('irqscope-table').filter({ has: frame.locator(`.name:text-is("${name}")`) });
  const row = table
    .locator('.row')
    .filter({ has: frame.locator(`.cell.key .value:text-is("${key}")`) })
    .first();
  await row.waitFor();
  const cells = await row.locator('.cell .value').allTextContents();
  const classes = (await row.getAttribute('class')) ?? '';
  return { cells, text: (await row.textContent()) ?? '', stale: classes.split(' ').includes('stale') };
}
