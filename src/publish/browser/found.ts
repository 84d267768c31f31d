import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

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

export function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const found = (path: string | undefined, how: string): Found | undefined =>
  path === undefined ? undefined : { path, how, env: {} };

/** The one that CHROMIUM_PATH names. Throws: Error, a sentence for a person, when that is no program. */
export function given(): Found | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isRunnable(path)) throw new Error(`CHROMIUM_PATH is ${path}, and that is no program that can be run.`);
  return found(path, 'CHROMIUM_PATH');
}

/** One that is installed on the computer. */
export function installed(): Found | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return found([...candidates, ...KNOWN_PLACES].find(isRunnable), 'installed');
}

/** The one that Playwright has fetched; `path` is where it would be. */
export const fetched = (path: string): Found | undefined =>
  found(existsSync(path) ? path : undefined, 'fetched by Playwright');

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
