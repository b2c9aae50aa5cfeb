/** Debian's archive as this system's own apt sources name it: one-line files and deb822 files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '/etc/apt/sources.list.d';

function oneLine(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const parts = /^\s*deb(?:-src)?\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.*)$/.exec(line);
    if (!parts) continue;
    const signedBy = /(?:^|\s)signed-by=(\S+)/.exec(parts[1] ?? '')?.[1];
    found.push({ uri: parts[2], suites: [parts[3]], components: parts[4].split(/\s+/), signedBy });
  }
  return found;
}

function deb822(text) {
  const found = [];
  for (const stanza of text.split(/\n\s*\n/)) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(stanza)?.[1].trim();
    if (/^enabled:\s*(no|false|0)\b/im.test(stanza) || !field('URIs')) continue;
    const signedBy = field('Signed-By');
    found.push({
      uri: field('URIs').split(/\s+/)[0],
      suites: (field('Suites') ?? '').split(/\s+/),
      components: (field('Components') ?? '').split(/\s+/),
      signedBy: signedBy?.startsWith('/') ? signedBy : undefined,
    });
  }
  return found;
}

/**
 * The archive that holds Debian's main suites: {uri, suite, signedBy?}; `suite` is the one this system is installed from.
 * undefined where there is none (no Debian, or no sources).
 */
export function debianArchive() {
  const entries = [];
  if (existsSync('/etc/apt/sources.list')) entries.push(...oneLine(readFileSync('/etc/apt/sources.list', 'utf8')));
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []) {
    const text = () => readFileSync(join(FOLDER, name), 'utf8');
    if (name.endsWith('.list')) entries.push(...oneLine(text()));
    if (name.endsWith('.sources')) entries.push(...deb822(text()));
  }
  const codename = /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  for (const { uri, suites, components, signedBy } of entries) {
    const suite = suites.find((name) => name === codename || name === 'stable' || name === 'testing' || name === 'sid');
    if (suite && components.includes('main') && !/security/.test(uri)) return { uri, suite, signedBy };
  }
  return undefined;
}
