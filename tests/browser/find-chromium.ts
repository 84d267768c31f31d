import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { carried } from '#publish/browser/carried.ts';
import {
  type Found,
  fetched,
  given,
  installed,
  isRunnable,
  launchOptionsOf as optionsOf,
} from '#publish/browser/found.ts';

const DEBIAN_PACKAGES = ['chromium-headless-shell', 'fonts-liberation'];

const NOWHERE =
  'These tests need a real browser, and no Chromium was found and none could be fetched. ' +
  'Install one (Debian: apt-get install chromium) or say where it is: CHROMIUM_PATH=/path/to/chrome npm test';

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
  const browser = given() ?? installed() ?? fetched(chromium.executablePath()) ?? fromDebian() ?? carried();
  if (browser === undefined) throw new Error(NOWHERE);
  return browser;
}

export const launchOptionsOf = optionsOf;
