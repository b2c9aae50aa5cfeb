/** The tables view as a reader meets it: its own page and bundle in a browser, driven by the keyboard. */
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ServedWebview } from './webview-page.js';
import type { ServedView } from './webview-page.js';
import { faultStop, longStop } from './webview-stops.js';
import type { ThemeName } from './webview-themes.js';

const SHOTS = 'test-results';
const ROWS = 10_000;

let served: ServedWebview;
let view: ServedView;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  served = await ServedWebview.start();
});
afterAll(() => served.stop());
beforeEach(async () => {
  view = await served.open();
  page = view.page;
});
afterEach(async () => {
  expect(await view.refused(), 'the content policy refuses nothing of ours').toEqual([]);
  await view.close();
});

const grid = (name: string): Locator => page.getByRole('grid', { name });
const focused = (): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
const pressed = async (...keys: string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
};

describe('a table of ten thousand rows', () => {
  beforeEach(async () => {
    await view.show(longStop(ROWS, 7000));
  });

  it('keeps few rows in the page but tells how many there are', async () => {
    expect(await grid('A long table').getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
    expect(await grid('A long table').locator('[data-row]').count()).toBeLessThan(80);
  });

  it('brings the row that changed into view', async () => {
    await expect(page.getByRole('row').filter({ hasText: ', changed' }).isVisible()).resolves.toBe(true);
  });

  it('is walked with the keyboard alone, from one end to the other', async () => {
    await grid('A long table').locator('[tabindex="0"]').focus();
    expect(await pressed('Control+Home')).toBe('0');
    expect(await pressed('ArrowDown', 'ArrowDown')).toBe('2');
    expect(await pressed('ArrowRight')).toBe('0x21');
    expect(await pressed('End')).toBe('0x0000000000020003');
    expect(await pressed('Home')).toBe('2');
    expect(await pressed('Control+End')).toBe(`0x${((ROWS - 1) * 65537 + 1).toString(16).padStart(16, '0')}`);
    expect(await pressed('Control+Home')).toBe('0');
    const page1 = Number(await pressed('PageDown'));
    expect(page1).toBeGreaterThan(10);
    expect(Number(await pressed('PageDown'))).toBe(page1 * 2);
    expect(await pressed('PageUp', 'PageUp')).toBe('0');
    expect(await pressed('n')).toBe('7000');
    expect(await grid('A long table').locator('[tabindex="0"]').count()).toBe(1);
  });

  it('keeps the reader at the same row when a new stop arrives', async () => {
    await grid('A long table').locator('[tabindex="0"]').focus();
    await pressed('Control+Home', 'PageDown', 'ArrowRight', 'ArrowLeft');
    const here = await focused();
    await view.show(longStop(ROWS, 42, 2));
    expect(await focused()).toBe(here);
  });

  it('draws a stop in the frame after it was told', async () => {
    const spent: number[] = [];
    for (let stop = 2; stop < 12; stop++) {
      spent.push(
        await page.evaluate(
          async (message) => {
            const start = performance.now();
            window.dispatchEvent(new MessageEvent('message', { data: message }));
            await Promise.resolve();
            while (
              performance
                .getEntriesByName('irqscope-shown')
                .every((one) => (one as PerformanceMark).detail !== message.stop)
            )
              await new Promise((done) => setTimeout(done));
            return performance.now() - start;
          },
          longStop(ROWS, stop * 700, stop),
        ),
      );
    }
    console.log(`stop to drawn, ${ROWS} rows: ${spent.map((one) => one.toFixed(1)).join(' ')} ms`);
    expect(await page.getByRole('status').textContent()).toContain('step 11 of 11');
  });
});

describe('the stop of the stale route', () => {
  beforeEach(async () => {
    await view.show(faultStop());
  });

  it('says where in time it is', async () => {
    expect(await page.getByRole('status').textContent()).toContain('step 412 of 900, in the past');
    expect(await page.getByRole('status').textContent()).toContain('3 changed, 2 stale, 1 behind');
  });

  it('says changed and stale in glyphs and in words, not in colour alone', async () => {
    const changed = page.getByRole('gridcell', { name: /^0x000000000000c021 ?, changed$/ });
    expect(await changed.textContent()).toContain('Δ');
    expect(await changed.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('700');
    const stale = grid('Routes committed to KVM').getByRole('gridcell', {
      name: /^0xfee02000 ?, stale: newer is ioapic.rte 11/,
    });
    expect(await stale.textContent()).toContain('≠');
    expect(await grid('Routes committed to KVM').locator('.note').allInnerTexts()).toEqual([
      expect.stringMatching(/^~\s*behind\s+in data\s*: newer is ioapic.rte 9, written at step 40$/),
      expect.stringMatching(
        /^≠\s*stale\s+in address, dest\s*: newer is ioapic.rte 11, written at step 412; this copy: step 131, ioapic.c:205$/,
      ),
    ]);
  });

  it('takes the keyboard when it is asked for, at the row that the stop is about', async () => {
    await view.show({ type: 'focus' });
    await expect.poll(focused).toBe('11');
  });

  it('leads from an old copy to its writer: Enter to the step, Alt+Enter to the line', async () => {
    await grid('Routes committed to KVM').locator('[tabindex="0"]').focus();
    await pressed('Control+Home', 'n', 'n', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toContain('0xfee02000');
    await pressed('Enter', 'Alt+Enter');
    expect((await view.sent()).slice(1)).toEqual([
      { type: 'goto', step: 131 },
      { type: 'writer', stop: 7, table: 'kvm.routes.committed', key: '11', column: 'address' },
    ]);
  });

  it('reaches the links under a row with the arrow keys, and the newer copy through one', async () => {
    await grid('Routes committed to KVM').locator('[tabindex="0"]').focus();
    expect(await pressed('Control+Home', 'n', 'n', 'End', 'ArrowRight')).toBe('ioapic.rte 11');
    expect(await pressed('ArrowRight')).toBe('step 412');
    await pressed('Enter');
    expect((await view.sent()).at(-1)).toEqual({ type: 'goto', step: 412 });
    await pressed('ArrowLeft', 'Enter');
    expect(await grid('Redirection entries').locator('[tabindex="0"]:focus').textContent()).toContain('11');
  });

  it('shows only rows that changed or are stale when asked, and keeps that over a reload', async () => {
    await page.getByRole('checkbox', { name: 'only changed or stale rows' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-row]').count()).toBe(5);
    await page.screenshot({ path: `${SHOTS}/webview-filtered.png` });
    await page.reload();
    await view.theme('dark');
    await view.show(faultStop());
    expect(await page.locator('[data-row]').count()).toBe(5);
  });

  it('folds a table by keyboard and keeps it folded', async () => {
    const fold = page.getByRole('button', { name: 'Redirection entries' });
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => grid('Redirection entries').count()).toBe(0);
    await expect.poll(() => view.kept()).toMatchObject({ tables: { 'ioapic.rte': { collapsed: true } } });
  });

  it('gives the reason for a column that it cannot show and for where a table comes from', async () => {
    await expect(
      page.getByText('PPR: not available: struct kvm_lapic has no member named ppr').isVisible(),
    ).resolves.toBe(true);
    await page.getByRole('button', { name: 'from checkout: why' }).first().press('Enter');
    await expect(page.getByText('from checkout: QEMU 7.2.22').isVisible()).resolves.toBe(true);
  });

  it.each<ThemeName>(['dark', 'light', 'hc-dark', 'hc-light'])(
    'has no accessibility violation in %s',
    async (theme) => {
      await view.theme(theme);
      await page.screenshot({ path: `${SHOTS}/webview-${theme}.png` });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    },
  );
});

describe('hostile text', () => {
  it('is shown as text', async () => {
    const message = longStop(1, 0);
    const bad = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const [table] = message.tables;
    await view.show({
      ...message,
      scenario: bad,
      tables: [{ ...table!, title: bad, why: bad, rows: [{ key: bad, cells: table!.columns.map(() => bad) }] }],
    });
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
  });

  it('does not change what is shown when it is no message of ours', async () => {
    await view.show(faultStop());
    await page.evaluate(() => {
      window.postMessage({ type: 'show', stop: -1 }, '*');
      window.postMessage('nothing', '*');
    });
    expect(await page.getByRole('status').textContent()).toContain('step 412 of 900');
  });

  it('says why there is nothing to show', async () => {
    await view.show({ type: 'nothing', text: 'The session has ended.' });
    expect(await page.getByRole('status').textContent()).toBe('The session has ended.');
  });
});
