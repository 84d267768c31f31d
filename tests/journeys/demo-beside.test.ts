import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, serverOf } from '#publish/serve/server.ts';
import { arrive, PATIENCE, type Traveller, travellers } from './traveller.ts';

/**
 * A host that shows something else at first, and from one moment on the app with the real figures. What stands for real
 * here is Eksempelby; the demonstration shows Exempelköping. No road may lead from the one to the other.
 */
const demo = serverOf({ app: 'mocks/dist' });
const real = serverOf({ app: 'dist', api: 'mocks/published/eksempelby' });

/** The worst that can have been there before: a page whose worker answers every question, and stays when the page is gone. */
const ANSWERING_WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.includes('/api/')) event.respondWith(Response.json({ name: 'Exempelköping' }, { headers: { 'x-data-source': 'mock' } }));
});`;
const STARTING_PAGE = `<!doctype html><title>before</title><script>navigator.serviceWorker.register('mockServiceWorker.js')</script>`;
const answeredByWorker = createServer(({ url }, response) => {
  const isWorker = url === '/mockServiceWorker.js';
  response.setHeader('Content-Type', `text/${isWorker ? 'javascript' : 'html'}; charset=utf-8`);
  response.end(isWorker ? ANSWERING_WORKER : STARTING_PAGE);
});

let now = demo;
const host = createServer((request, response) => now.emit('request', request, response));

let address = '';
beforeAll(async () => {
  address = await listen(host, 0);
});
beforeEach(() => {
  now = demo;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

const open = travellers();

/** Who answers a question that is asked from inside a page. */
const answerer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const response = await fetch('api/v1/organisation.json');
    const { name } = await response.json();
    return `${name}, ${response.headers.get('x-data-source') ?? 'host'}`;
  });

const workersIn = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function seeDemo(): Promise<Traveller> {
  const traveller = await open();
  await arrive(traveller, address);
  expect(await answerer(traveller.page)).toBe('Exempelköping, mock');
  return traveller;
}

async function seeWorker(): Promise<Traveller> {
  now = answeredByWorker;
  const traveller = await open();
  await traveller.page.goto(address);
  await traveller.page.evaluate(async () => {
    const { serviceWorker: workers } = navigator;
    if (workers.controller === null) await new Promise((done) => workers.addEventListener('controllerchange', done));
  });
  expect(await answerer(traveller.page)).toBe('Exempelköping, mock');
  return traveller;
}

async function expectReal({ page }: Traveller): Promise<void> {
  await page.getByText('Eksempelby').first().waitFor();
  expect(await answerer(page)).toBe('Eksempelby, host');
  expect(await page.getByText('Exempelköping').count()).toBe(0);
  expect(await workersIn(page)).toBe(0);
}

describe.each([
  ['a demonstration', seeDemo],
  ['a page whose worker answers every question', seeWorker],
])('%s on the same host before', (_, seeBefore) => {
  it('in the same window', async () => {
    const traveller = await seeBefore();
    now = real;
    await traveller.page.reload();
    await expectReal(traveller);
  });

  it('in another window that is still open', async () => {
    await seeBefore();
    now = real;
    const traveller = await open();
    await traveller.page.goto(address);
    await expectReal(traveller);
  });

  it('in a window that was closed without a word', async () => {
    const { page } = await seeBefore();
    await page.close({ runBeforeUnload: false });
    now = real;
    const traveller = await open();
    await traveller.page.goto(address);
    await expectReal(traveller);
  });

  it('leaves no mark in the address of the app', async () => {
    await seeBefore();
    now = real;
    const traveller = await open();
    await traveller.page.goto(`${address}#/goals`);
    await expectReal(traveller);
    await expect.poll(() => traveller.page.url()).toBe(`${address}#/goals`);
  });
});

describe('a worker by the name that demonstrations use', () => {
  it('is replaced by one that removes itself, even where no app runs to remove it', async () => {
    await seeWorker();
    now = real;
    const { page } = await open();
    await page.goto(`${address}robots.txt`);
    expect(await workersIn(page)).toBe(1);
    await expect.poll(() => workersIn(page), { timeout: PATIENCE }).toBe(0);
    await page.reload();
    expect(await answerer(page)).toBe('Eksempelby, host');
  });
});

describe('the demonstration itself', () => {
  it('answers on when the browser has stopped every worker, as browsers do with pages that lie in the background', async () => {
    const { page } = await seeDemo();
    const browser = await page.context().newCDPSession(page);
    await browser.send('ServiceWorker.enable');
    await browser.send('ServiceWorker.stopAllWorkers');
    expect(await answerer(page)).toBe('Exempelköping, mock');
    expect(await workersIn(page)).toBe(0);
  });

  it('has no answer to what its town does not have, and asks no host for it', async () => {
    const { page, asked } = await seeDemo();
    const answers = await page.evaluate(async () => {
      const statusOf = (path: string, how?: RequestInit) =>
        fetch(path, how).then(
          ({ status }) => status,
          (fault: unknown) => (fault instanceof TypeError ? 'as without a network' : 'otherwise'),
        );
      return [
        await statusOf('api/v1/gone.json'),
        await statusOf('api/v2/goals.json'),
        await statusOf('api/v1/', { method: 'POST' }),
      ];
    });
    expect(answers).toEqual([404, 'as without a network', 'as without a network']);
    expect(asked.filter((address) => address.includes('/api/'))).toEqual([]);
    expect(asked).toContain(address);
  });

  it('shows another town and another state of affairs when asked to in its panel', async () => {
    const { page } = await seeDemo();
    await page.getByText('Demonstration: Exempelköping').click();
    await page.getByLabel('Kommun', { exact: true }).selectOption('eksempelby');
    await page.getByText('Demonstration: Eksempelby').waitFor();
    expect(await answerer(page)).toBe('Eksempelby, mock');
  });
});
