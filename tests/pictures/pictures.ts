import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { publishTowns } from '#mocks/publish-towns.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { listen, serverOf } from '#publish/serve/server.ts';
import { findChromium, launchOptionsOf } from '#tests/browser/find-chromium.ts';
import { READER } from '#tests/browser/reader.ts';
import { routesOf } from './routes.ts';

/** npm run pictures: every page as it looks on each kind of screen, in light and dark, for eyes to go through. */

const PLACE = 'pictures';
const TOWNS = [
  { town: 'exempelkoping', language: 'sv', locale: 'sv-SE' },
  { town: 'eksempelby', language: 'da', locale: 'da-DK' },
] as const;
const SCREENS = [
  { screen: 'desktop', viewport: { width: 1280, height: 800 } },
  { screen: 'tablet', viewport: { width: 820, height: 1180 } },
  { screen: 'phone', viewport: { width: 390, height: 844 } },
] as const;
const COLOURS = ['light', 'dark'] as const;

type Town = (typeof TOWNS)[number];

/** Goes down the page as a reader does: charts are drawn when they come into view. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

async function takeAll(browser: Browser, { town, language, locale }: Town): Promise<number> {
  const api = join('mocks/published', town);
  const server = serverOf({ app: builtApp('production'), api });
  const address = await listen(server, 0);
  const routes = routesOf(api);
  for (const { screen, viewport } of SCREENS) {
    for (const colorScheme of COLOURS) {
      const context = await browser.newContext({ ...READER, locale, viewport, colorScheme });
      for (const { name, hash } of routes) {
        const page = await context.newPage();
        await page.goto(address + hash, { waitUntil: 'networkidle' });
        await seeAll(page);
        const path = join(PLACE, `${name}-${language}-${screen}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        await page.close();
      }
      await context.close();
    }
  }
  server.closeAllConnections();
  server.close();
  return routes.length * SCREENS.length * COLOURS.length;
}

publishTowns();
rmSync(PLACE, { recursive: true, force: true });
mkdirSync(PLACE);
const browser = await chromium.launch(launchOptionsOf(findChromium()));
let taken = 0;
for (const town of TOWNS) taken += await takeAll(browser, town);
await browser.close();
console.info(`${taken} pictures in ${PLACE}.`);
