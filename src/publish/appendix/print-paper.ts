import { carried } from '#publish/browser/carried.ts';
import { type Found, fetched, given, installed, launchOptionsOf } from '#publish/browser/found.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { listen, serverOf } from '#publish/serve/server.ts';

/** Milliseconds for all figures of the papers to come. */
const PATIENCE = 120_000;

/** On the page: all has come and is drawn, or something has failed, which then is shown. */
function isReady(): boolean {
  const isDrawn = (place: Element): boolean => place.querySelector('svg') !== null;
  if (document.querySelector('.failure') !== null) return true;
  if (document.querySelector('.paper') === null || document.querySelector('[aria-busy=true]') !== null) return false;
  return document.fonts.status === 'loaded' && [...document.querySelectorAll('.paper .chart-place')].every(isDrawn);
}

const failureOnPage = (): string | null => document.querySelector('.failure')?.textContent ?? null;

/** Only this command needs it, and only where papers are printed: so it is asked for when it is needed. */
async function driver() {
  try {
    return (await import('playwright')).chromium;
  } catch (cause) {
    throw new RefusedError('no-driver', 'playwright', cause);
  }
}

function browserFor(path: string): Found {
  try {
    const browser = given() ?? installed() ?? fetched(path) ?? carried();
    if (browser !== undefined) return browser;
  } catch (cause) {
    throw new RefusedError('no-browser', process.env['CHROMIUM_PATH'] ?? '', cause);
  }
  throw new RefusedError('no-browser', '');
}

/**
 * The committee's papers as a PDF, printed by the browser that is there from the page of the built app.
 *
 * `hash` is the address of the papers, after the #. `api` is the folder of a published release.
 * Throws: RefusedError when there is no browser, or when something of the papers could not be shown.
 */
export async function printPaper(api: string, hash: string): Promise<Uint8Array> {
  const chromium = await driver();
  const found = browserFor(chromium.executablePath());
  const server = serverOf({ app: builtApp('production'), api });
  const browser = await chromium.launch(launchOptionsOf(found));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${await listen(server, 0)}#${hash}`);
    await page.waitForFunction(isReady);
    // What comes when it comes, such as what happened on the way of a figure, is on the papers too.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(isReady);
    const failed = await page.evaluate(failureOnPage);
    if (failed !== null) throw new RefusedError('not-shown', failed);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
