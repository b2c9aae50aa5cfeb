import * as v from 'valibot';
import type { FromView, ToView, ViewState } from './protocol.js';
import { toViewSchema, viewStateSchema } from './protocol.js';

/** What VS Code gives a webview. */
export interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** The one way in and out of the view. What does not parse is not acted on. */
export class ExtensionLink {
  constructor(
    private readonly api: WebviewApi,
    private readonly target: Window,
  ) {}

  listen(show: (message: ToView) => void): void {
    this.target.addEventListener('message', (event: MessageEvent<unknown>) => {
      const parsed = v.safeParse(toViewSchema, event.data);
      if (parsed.success) show(parsed.output);
      else console.warn(`A message to the tables view was dropped: ${parsed.issues[0].message}`);
    });
  }

  send(message: FromView): void {
    this.api.postMessage(message);
  }

  get state(): ViewState {
    const parsed = v.safeParse(viewStateSchema, this.api.getState());
    return parsed.success ? parsed.output : { onlyMarked: false, tables: {} };
  }

  set state(state: ViewState) {
    this.api.setState(state);
  }
}
