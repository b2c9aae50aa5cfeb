/**
 * A VS Code as a user has it: the packaged extension installed into the served workbench, a workspace, a browser window.
 * Everything here is done through the window, by keyboard and mouse.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { RESULTS, ROOT } from '../../scripts/project.mjs';
import { vsixPath } from '../../scripts/vsix-path.mjs';
import { installExtension, startWorkbench } from '../../scripts/workbench.mjs';

export interface Window {
  readonly page: Page;
  /** The folder that is open. */
  readonly workspace: string;
  /** test-results/screenshots/NAME.png */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

const SAMPLE = join(ROOT, 'extension', 'sample');

/** Opens a window on a copy of the sample workspace; `settings` are the machine's. */
export async function openWindow(
  name: string,
  settings: Record<string, unknown> = {},
  sample = SAMPLE,
): Promise<Window> {
  const home = join(RESULTS, 'user', name);
  const workspace = join(home, 'workspace');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync(sample, workspace, { recursive: true });
  if (Object.keys(settings).length > 0) {
    const user = join(home, 'data', 'data', 'Machine');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'settings.json'), JSON.stringify(settings));
  }
  const executablePath = await findBrowser();
  await installExtension(home, vsixPath());
  const workbench = await startWorkbench(home);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  page.setDefaultTimeout(30_000);
  const close = async (): Promise<void> => {
    await browser.close();
    await workbench.stop();
  };
  try {
    await page.goto(workbench.address({ folder: workspace }));
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    await listed(page, 'IRQScope: Debug Scenario');
    await page.keyboard.press('Escape');
    const aside = page.locator('.part.auxiliarybar [aria-label^="Hide"]').first();
    if (await aside.isVisible()) await aside.click();
  } catch (error) {
    await close();
    throw error;
  }
  const screenshots = join(RESULTS, 'screenshots');
  mkdirSync(screenshots, { recursive: true });
  return {
    page,
    workspace,
    screenshot: async (shot) => void (await page.screenshot({ path: join(screenshots, `${name}-${shot}.png`) })),
    close,
  };
}

/** Leaves the command palette open with that command first; asks again while the extensions are still being listed. */
async function listed(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    try {
      return await row.waitFor({ timeout: 2000 });
    } catch (error) {
      if (attempt === 15) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Runs a command by its title in the command palette. */
export async function command(page: Page, title: string): Promise<void> {
  await listed(page, title);
  await page.keyboard.press('Enter');
}

/** Waits until a webview shows an element that matches `selector`; a webview's content lies two frames deep. */
export async function webviewFrame(page: Page, selector: string, limit = 30_000): Promise<Frame> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const found = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no webview shows ${selector} after ${limit / 1000} s`);
}
