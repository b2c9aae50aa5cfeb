import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { tablesPage } from '../../extension/editor/tables-page.js';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import type { FromView, ToView } from '../../webview/protocol.js';
import { THEMES } from './webview-themes.js';
import type { ThemeName } from './webview-themes.js';

/** What VS Code does for a webview before its scripts run; messages and state stay where a test can read them. */
const AS_VSCODE = `
  window.sent = [];
  window.kept = JSON.parse(sessionStorage.getItem('kept') ?? 'null');
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective + ' ' + event.blockedURI));
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => window.kept ?? undefined,
    setState: (state) => { window.kept = state; sessionStorage.setItem('kept', JSON.stringify(state)); },
  });
`;

interface Window {
  readonly sent: FromView[];
  readonly kept: unknown;
  readonly refused: string[];
}

export interface ServedView {
  readonly page: Page;
  show(message: ToView): Promise<void>;
  theme(name: ThemeName): Promise<void>;
  sent(): Promise<FromView[]>;
  kept(): Promise<unknown>;
  /** What the content policy refused so far. */
  refused(): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves the page that the extension makes, with the bundle of webview/main.ts and nothing else. */
export class ServedWebview {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async start(): Promise<ServedWebview> {
    const built = await build({
      entryPoints: ['webview/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      minify: true,
      tsconfig: 'webview/tsconfig.json',
    });
    const script = built.outputFiles[0]!.text;
    const nonce = randomBytes(16).toString('hex');
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path === '/webview.js') response.setHeader('Content-Type', 'text/javascript').end(script);
      else if (path === '/')
        response.setHeader('Content-Type', 'text/html').end(tablesPage({ script: '/webview.js', nonce }));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
    return new ServedWebview(server, browser, `http://127.0.0.1:${address.port}/`);
  }

  async open(size = { width: 760, height: 900 }): Promise<ServedView> {
    const context: BrowserContext = await this.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(AS_VSCODE);
    await page.goto(this.address);
    const read = <K extends keyof Window>(name: K): Promise<Window[K]> =>
      page.evaluate((key) => (window as unknown as Window)[key as K], name as string);
    const view: ServedView = {
      page,
      show: async (message) => {
        await page.evaluate((data) => {
          window.postMessage(data, '*');
          return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, message);
      },
      theme: (name) =>
        page.evaluate(
          ({ name: theme, variables }) => {
            const { style } = document.documentElement;
            for (const old of [...style]) style.removeProperty(old);
            for (const [key, value] of Object.entries(variables)) style.setProperty(key, value);
            document.body.dataset['vscodeThemeKind'] = theme;
          },
          { name, variables: THEMES[name] },
        ),
      sent: () => read('sent'),
      kept: () => read('kept'),
      refused: () => read('refused'),
      close: () => context.close(),
    };
    await view.theme('dark');
    return view;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
