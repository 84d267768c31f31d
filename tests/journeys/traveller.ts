import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium, launchOptionsOf } from '#tests/browser/find-chromium.ts';
import { READER } from '#tests/browser/reader.ts';

/** A window that remembers everything that went wrong in it, and everything it asked for. */
export interface Traveller {
  readonly page: Page;
  /** Errors in the console, faults that nobody caught, and what the page's policy stopped. */
  readonly troubles: readonly string[];
  /** The address of every request. */
  readonly asked: readonly string[];
}

function watched(page: Page): Traveller {
  const [troubles, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (fault) => troubles.push(String(fault)));
  page.on('request', (request) => asked.push(request.url()));
  return { page, troubles, asked };
}

/** Milliseconds that a person would wait for one thing. Far longer than anything here takes. */
export const PATIENCE = 30_000;

/** One browser for the tests of a file, and a new person's windows for each test. */
export function travellers(): (options?: BrowserContextOptions) => Promise<Traveller> {
  let browser: Browser;
  let person: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptionsOf(findChromium()));
  });
  afterEach(async () => {
    await person?.close();
    person = undefined;
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    person ??= await browser.newContext({ ...READER, ...options });
    person.setDefaultTimeout(PATIENCE);
    return watched(await person.newPage());
  };
}

/** Waits until there is such an element. Looks at every frame, while a locator looks only twice a second. */
export async function appears({ page }: Traveller, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);
}

/** Opens an address and waits until the page has a heading to read. */
export async function arrive(traveller: Traveller, address: string): Promise<void> {
  await traveller.page.goto(address);
  await appears(traveller, 'h1');
}
