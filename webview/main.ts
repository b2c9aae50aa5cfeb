import { ExtensionLink } from './extension-link.js';
import type { WebviewApi } from './extension-link.js';
import { TablesView } from './tables-view.js';
import { pageStyles } from './view-styles.js';

declare function acquireVsCodeApi(): WebviewApi;

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);

const link = new ExtensionLink(acquireVsCodeApi(), window);
const view = new TablesView();
view.link = link;
view.restore(link.state);
link.listen((message) => view.show(message));
document.body.append(view);
link.send({ type: 'ready' });
