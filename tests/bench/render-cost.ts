import { type Browser, chromium } from 'playwright';
import { listen, serverOf } from '#publish/serve/server.ts';
import { findChromium, launchOptionsOf } from '#tests/browser/find-chromium.ts';
import { READER } from '#tests/browser/reader.ts';
import { type Weight, weigh } from '#tests/journeys/weight.ts';
import { middle } from './middle.ts';

/** How a page came to a new reader. Milliseconds from the first request, the middle one of several visits. */
export interface RenderCost {
  readonly page: string;
  /** The computer is made so many times slower. */
  readonly slowed: number;
  /** When the largest thing on the page was drawn. */
  readonly drawn: number;
  /** Time during which the page could not answer a key, 50 ms at a time and more. */
  readonly blocked: number;
  readonly weight: Weight;
}

const VISITS = 5;

interface Measured {
  readonly drawn: number;
  readonly blocked: number;
}

/** Begins before the page's own script, so that nothing is missed. */
function witness(): void {
  const seen = { drawn: 0, blocked: 0 };
  Reflect.set(window, 'seen', seen);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.drawn = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

async function visit(browser: Browser, address: string, slowed: number) {
  const context = await browser.newContext({ ...READER, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(witness);
  await page.goto(address, { waitUntil: 'networkidle' });
  if ((await page.getByRole('alert').count()) > 0) throw new Error(`${address} shows an error, not its page`);
  const seen = await page.evaluate((): Measured => Reflect.get(window, 'seen'));
  await context.close();
  return { ...seen, asked };
}

/** Visits each page of a published folder several times, as a new reader on an ordinary and on a slow computer. */
export async function renderCosts(api: string, pages: readonly string[]): Promise<RenderCost[]> {
  const server = serverOf({ app: 'dist', api });
  const address = await listen(server, 0);
  const browser = await chromium.launch(launchOptionsOf(findChromium()));
  const costs: RenderCost[] = [];
  for (const page of pages) {
    for (const slowed of [1, 4]) {
      const visits = [];
      for (let at = 0; at < VISITS; at += 1) visits.push(await visit(browser, address + page, slowed));
      costs.push({
        page,
        slowed,
        drawn: middle(visits.map(({ drawn }) => drawn)),
        blocked: middle(visits.map(({ blocked }) => blocked)),
        weight: weigh(visits[0]?.asked ?? [], api),
      });
    }
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  return costs;
}
