import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Window } from './window.js';
import { command, openWindow, webviewFrame } from './window.js';

let window: Window;

beforeAll(async () => {
  window = await openWindow('models');
}, 180_000);

afterAll(async () => window?.close());

test('the packaged extension is installed and the workbench is up', async () => {
  await command(window.page, 'IRQScope: Show Interrupt Tables');
  await webviewFrame(window.page, 'irqscope-tables');
  await window.screenshot('01-open');
  expect(await window.page.title()).toContain('workspace');
});
