import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tree } from '../trees.js';
import {
  callStack,
  click,
  consoleText,
  exceptionText,
  press,
  startDebugging,
  stepOf,
  tableRow,
  tablesFrame,
  timeShown,
  variableShown,
} from './debugging.js';
import type { Stop } from './debugging.js';
import { openWindow } from './window.js';
import type { Window } from './window.js';

const FINDING = 'interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0';
const WINDOW_LIMIT = 240_000;

/** What a user compares when stepping back: not how long the recording has become meanwhile. */
const place = ({ time, file, line, variables }: Stop): unknown => ({ step: stepOf(time), file, line, variables });

describe('the packaged extension with its own models', () => {
  let window: Window;
  let first: Stop;
  beforeAll(async () => {
    window = await openWindow('models');
  }, WINDOW_LIMIT);
  afterAll(() => window?.close());

  test('F5 stops on a line of C in ioapic_mem_write', async () => {
    first = await startDebugging(window.page);
    await window.screenshot('1-first-stop');
    expect(first.file).toMatch(/\.c$/);
    expect((await callStack(window.page))[0]).toContain('ioapic_mem_write');
    // What the scenario is about is in view before anything has changed.
    const tables = await tablesFrame(window.page);
    for (const name of ['ioapic.rte', 'kvm.routes.qemu', 'kvm.routes.committed'])
      expect((await tableRow(tables, name, '11')).stale).toBe(false);
  });

  test('stepping changes the locals, stepping back brings each of them back', async () => {
    const { page } = window;
    const forwards = [first];
    for (let count = 0; count < 5; count++) forwards.push(await press(page, 'F10'));
    await window.screenshot('2-stepped');
    expect(new Set(forwards.map(({ variables }) => JSON.stringify(variables))).size).toBeGreaterThan(1);
    for (const expected of forwards.slice(0, -1).reverse())
      expect(place(await click(page, 'Step Back'))).toEqual(place(expected));
    await window.screenshot('3-stepped-back');
  });

  test('continue stops at the finding, with its evidence, and the committed route is marked stale', async () => {
    const { page } = window;
    await press(page, 'F5');
    const text = await exceptionText(page);
    expect((await callStack(page))[0]).toContain('__apic_accept_irq');
    await variableShown(page, 'vector');
    await window.screenshot('4-finding');
    expect(text).toContain(FINDING);
    const tables = await tablesFrame(page);
    const committed = await tableRow(tables, 'kvm.routes.committed', '11');
    expect(committed.stale).toBe(true);
    expect((await tableRow(tables, 'ioapic.rte', '11')).stale).toBe(false);
    expect((await tableRow(tables, 'lapic.pending', '2')).cells.join(' ')).toMatch(/21/);
  });

  test('one key leads back along the hops of the interrupt that was found, and forward again', async () => {
    const { page } = window;
    const [found, route] = [stepOf(await timeShown(page)), await press(page, 'Alt+Shift+F10')];
    await window.screenshot('5-previous-hop');
    expect(stepOf(route.time)).toBeLessThan(found);
    expect(await consoleText(page)).toMatch(/GSI route/);
    const entry = await press(page, 'Alt+Shift+F10');
    expect(stepOf(entry.time)).toBeLessThan(stepOf(route.time));
    const { time, file, line } = await press(page, 'Alt+F10');
    expect([stepOf(time), file, line]).toEqual([stepOf(route.time), route.file, route.line]);
  });
});

describe.each([
  { name: 'qemu-7.2', stale: true },
  { name: 'qemu-10.0', stale: false },
] as const)('the packaged extension with the setting at $name', ({ name, stale }) => {
  const { path } = tree(name);
  let window: Window;
  beforeAll(async () => {
    if (path) window = await openWindow(name, { 'irqscope.qemu.path': path });
  }, WINDOW_LIMIT);
  afterAll(() => window?.close());

  test.runIf(path)("F5 stops in the user's own file", async () => {
    const stop = await startDebugging(window.page);
    await window.screenshot('1-first-stop');
    expect(stop.file).toBe('ioapic.c');
    expect((await callStack(window.page))[0]).toContain('ioapic_mem_write');
    const tab = window.page.locator('.editor-group-container .tab.active').first();
    expect(await tab.getAttribute('aria-label')).not.toContain('model');
  });

  test.runIf(path)(
    stale ? 'continue stops at the finding' : 'continue finds nothing: CPU 0 gets the interrupt',
    async () => {
      const { page } = window;
      await press(page, 'F5');
      const text = stale ? await exceptionText(page) : '';
      await window.screenshot('2-continued');
      if (stale) expect(text).toContain(FINDING);
      else {
        expect(await page.locator('.exception-widget').count()).toBe(0);
        const said = await consoleText(page);
        expect(said).not.toContain('stale');
        expect(said).toMatch(/holds: .*cpu0/);
      }
    },
  );
});

describe('the packaged extension with the settings at QEMU 7.2 and Linux 6.12', () => {
  const qemu = tree('qemu-7.2').path;
  const linux = tree('linux-6.12').path;
  let window: Window;
  beforeAll(async () => {
    if (qemu && linux)
      window = await openWindow('both-trees', { 'irqscope.qemu.path': qemu, 'irqscope.linux.path': linux });
  }, WINDOW_LIMIT);
  afterAll(() => window?.close());

  test.runIf(qemu && linux)("the finding stops in the kernel's local APIC, called from the user's QEMU", async () => {
    const { page } = window;
    expect((await startDebugging(page)).file).toBe('ioapic.c');
    const stop = await press(page, 'F5');
    expect(await exceptionText(page)).toContain(FINDING);
    expect(stop.file).toBe('lapic.c');
    await variableShown(page, 'vector');
    await window.screenshot('2-continued');
    const stack = await callStack(page);
    expect(stack.some((name) => name.startsWith('__apic_accept_irq'))).toBe(true);
    // as many frames as the view has room for, none of them the models'
    expect(stack.join('\n')).not.toContain('[model]');
    const tables = await tablesFrame(page);
    expect((await tableRow(tables, 'kvm.routes.committed', '11')).stale).toBe(true);
  });
});
