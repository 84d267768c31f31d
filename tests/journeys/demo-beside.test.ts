import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, serverOf } from '#publish/serve/server.ts';
import { arrive, PATIENCE, type Traveller, travellers } from './traveller.ts';

/**
 * A host that shows the demonstration at first, and from one moment on the app with the real figures: the worst that
 * can happen, since a worker belongs to its host. What stands for real here is Eksempelby; the demonstration shows
 * Exempelköping. No road may lead from the one to the other.
 */
const demo = serverOf({ app: 'mocks/dist' });
const real = serverOf({ app: 'dist', api: 'mocks/published/eksempelby' });
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

async function expectReal({ page }: Traveller): Promise<void> {
  await page.getByText('Eksempelby').first().waitFor();
  expect(await answerer(page)).toBe('Eksempelby, host');
  expect(await page.getByText('Exempelköping').count()).toBe(0);
  expect(await workersIn(page)).toBe(0);
}

describe('a demonstration on the same host before', () => {
  it('in the same window', async () => {
    const traveller = await seeDemo();
    now = real;
    await traveller.page.reload();
    await expectReal(traveller);
  });

  it('in another window that is still open', async () => {
    await seeDemo();
    now = real;
    const traveller = await open();
    await traveller.page.goto(address);
    await expectReal(traveller);
  });

  it('in a window that was closed without a word', async () => {
    const { page } = await seeDemo();
    await page.close({ runBeforeUnload: false });
    now = real;
    const traveller = await open();
    await traveller.page.goto(address);
    await expectReal(traveller);
  });

  it('leaves no mark in the address of the app', async () => {
    await seeDemo();
    now = real;
    const traveller = await open();
    await traveller.page.goto(`${address}#/goals`);
    await expectReal(traveller);
    await expect.poll(() => traveller.page.url()).toBe(`${address}#/goals`);
  });
});

describe('the worker of a demonstration', () => {
  it('is replaced by one that removes itself, even where no app runs to remove it', async () => {
    await seeDemo();
    now = real;
    const { page } = await open();
    await page.goto(`${address}robots.txt`);
    expect(await workersIn(page)).toBe(1);
    await expect.poll(() => workersIn(page), { timeout: PATIENCE }).toBe(0);
    expect(await answerer(page)).toBe('Eksempelby, host');
  });
});

describe('the demonstration itself', () => {
  it('has no answer to what its town does not have', async () => {
    const { page } = await seeDemo();
    expect(await page.evaluate(async () => (await fetch('api/v1/gone.json')).status)).toBe(404);
  });

  it('shows another town and another state of affairs when asked to in its panel', async () => {
    const { page } = await seeDemo();
    await page.getByText('Demonstration: Exempelköping').click();
    await page.getByLabel('Kommun', { exact: true }).selectOption('eksempelby');
    await page.getByText('Demonstration: Eksempelby').waitFor();
    expect(await answerer(page)).toBe('Eksempelby, mock');
  });
});
