/** A Chromium that playwright-core can drive: the machine's own, or Debian's package where we may install it. */
import { existsSync, readFileSync } from 'node:fs';
import { must, onPath, Unavailable } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Keeps the browser quiet on a network that reaches nothing. --no-sandbox: as root there is no sandbox. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function isDebian() {
  return existsSync('/etc/debian_version') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const found = () => process.env.IRQSCOPE_BROWSER || NAMES.map(onPath).find(Boolean);

/** The path of a Chromium. Throws Unavailable with one line that says what to install. */
export async function findBrowser({ say = console.log } = {}) {
  const here = found();
  if (here) return here;
  if (process.getuid?.() === 0 && isDebian() && onPath('apt-get')) {
    say('Installing the browser (apt-get install chromium) ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    try {
      await must('apt-get', ['update', '-qq'], { env });
      await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
        env,
      });
    } catch (error) {
      throw new Unavailable(`Chromium is needed and apt-get could not install it: ${error.message}`);
    }
    const now = found();
    if (now) return now;
  }
  throw new Unavailable(
    'a Chromium browser is needed: install the package "chromium", or name one in IRQSCOPE_BROWSER.',
  );
}
