import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { meetingFile } from '#contract/meeting-file.ts';
import { filesInFolder } from '#publish/meeting-file/release-folder.ts';
import { sv } from '#words/sv.ts';
import type { Traveller } from './traveller.ts';

/** The release that is in the file, and on the host. */
export const FOLDER = 'mocks/published/exempelkoping';

/** A goal with a figure. */
export const GOAL = '#/goals/brukare-paverkar';

/** As people call their files. */
export const NAME = 'Mötet i mars (1).html';

/** How a computer without a network opens a file. */
export const ALONE = { offline: true } as const;

interface UsbStick {
  /** Where a file on the stick is opened from, and which place in it. */
  readonly addressOf: (name: string, hash?: string) => string;
  readonly wayTo: (name: string) => string;
  readonly put: (name: string, text: string) => void;
  /** Everything that was asked for but what lies on the stick, and what lies in that. */
  readonly askedOutside: (traveller: Traveller) => string[];
  /** The meeting file that lies on it, under its name, before the first test. */
  readonly text: () => string;
}

/** A stick with a meeting file, for the tests of a file. */
export function usbStick(): UsbStick {
  const stick = mkdtempSync(join(tmpdir(), 'usb-stick-'));
  const wayTo = (name: string): string => join(stick, name);
  const put = (name: string, text: string): void => writeFileSync(wayTo(name), text);
  let whole = '';
  beforeAll(async () => {
    whole = await meetingFile(readFileSync('dist/meeting-file.txt', 'utf8'), filesInFolder(FOLDER));
    put(NAME, whole);
  });
  afterAll(() => rmSync(stick, { recursive: true, force: true }));
  const addressOf = (name: string, hash = ''): string => pathToFileURL(wayTo(name)).href + hash;
  const isInside = (address: string): boolean => /^(?:data|blob):/.test(address) || address.startsWith(addressOf(''));
  const askedOutside = ({ asked }: Traveller): string[] => asked.filter((address) => !isInside(address));
  return { addressOf, wayTo, put, askedOutside, text: () => whole };
}

/** What can be read on a page that has come whole. Charts are drawn when they are seen, and say nothing that is not said beside. */
export async function textOf({ page }: Traveller): Promise<string> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction((waiting) => !document.body.innerText.includes(waiting), sv.state.waiting);
  const text = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    for (const drawing of copy.querySelectorAll('.chart-place')) drawing.remove();
    return copy.textContent ?? '';
  });
  return text.replaceAll(/\s+/g, ' ');
}
