import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { carriedChromium } from './carried-chromium.ts';

/** A browser that can be started: the program, how it was come by, and what it needs in its environment. */
export interface Found {
  readonly path: string;
  readonly how: string;
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chromium-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const KNOWN_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    return base === undefined
      ? []
      : [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')];
  }),
];

const DEBIAN_PACKAGES = ['chromium-headless-shell', 'fonts-liberation'];

const NOWHERE =
  'These tests need a real browser, and no Chromium was found and none could be fetched. ' +
  'Install one (Debian: apt-get install chromium) or say where it is: CHROMIUM_PATH=/path/to/chrome npm test';

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const found = (path: string | undefined, how: string): Found | undefined =>
  path === undefined ? undefined : { path, how, env: {} };

function given(): Found | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isRunnable(path)) throw new Error(`CHROMIUM_PATH is ${path}, and that is no program that can be run.`);
  return found(path, 'CHROMIUM_PATH');
}

function installed(): Found | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return found([...candidates, ...KNOWN_PLACES].find(isRunnable), 'installed');
}

function fetchedByPlaywright(): Found | undefined {
  const path = chromium.executablePath();
  return found(existsSync(path) ? path : undefined, 'fetched by Playwright');
}

function fromDebian(): Found | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !isRunnable('/usr/bin/apt-get')) {
    return undefined;
  }
  console.info(`No browser found: installing ${DEBIAN_PACKAGES.join(' and ')} with apt-get.`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], options);
  } catch {
    return undefined;
  }
  return installed();
}

/**
 * The Chromium that the browser tests run in.
 *
 * Order:  CHROMIUM_PATH; one that is installed; Playwright's own; on Debian as root apt-get; the one in @sparticuz/chromium.
 * Throws: Error, a sentence for a person, when there is none. Tests are never left out for want of a browser.
 */
export function findChromium(): Found {
  const browser = given() ?? installed() ?? fetchedByPlaywright() ?? fromDebian() ?? carriedChromium();
  if (browser === undefined) throw new Error(NOWHERE);
  return browser;
}

/** What Playwright needs to start it. It adds --no-sandbox itself. */
export const launchOptionsOf = (browser: Found) => ({
  executablePath: browser.path,
  env: { ...process.env, ...browser.env } as Record<string, string>,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--font-render-hinting=none',
    '--no-first-run',
  ],
});
