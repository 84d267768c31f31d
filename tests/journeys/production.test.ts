import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { SCENARIOS } from '#mocks/scenarios/all.ts';
import { TOWN_NAMES, TOWNS } from '#mocks/town.ts';
import { listen, serverOf } from '#publish/serve/server.ts';
import { arrive, travellers } from './traveller.ts';

const WORKER = 'dist/mockServiceWorker.js';

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files
  .filter((file) => !file.endsWith('.woff2'))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Words that would show that invented answers, or what development needs, had come along. */
const FORBIDDEN: readonly (string | RegExp)[] = [
  /\bmsw\b/,
  'defineNetwork',
  '@mswjs',
  'sourceMappingURL',
  'mocks/',
  ...TOWNS,
  ...Object.values(TOWN_NAMES),
  ...Object.values(SCENARIOS).map(({ about }) => about.sv),
];

const heldBy = (text: string): (string | RegExp)[] =>
  FORBIDDEN.filter((word) => (typeof word === 'string' ? text.includes(word) : word.test(text)));

describe('the built app', () => {
  it('carries no invented town, no state of affairs, no worker that answers and no source map', () => {
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.flatMap(([file, text]) => heldBy(text).map((word) => `${file}: ${word}`))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('names the worker only where one removes itself', () => {
    expect(texts.flatMap(([file, text]) => (text.includes('mockServiceWorker') ? [file] : [])).sort()).toEqual([
      'dist/_headers',
    ]);
    const worker = readFileSync(WORKER, 'utf8');
    expect(worker).toContain('registration.unregister()');
    expect(worker).not.toContain('fetch');
  });

  it('has no script and no style inside its page, and asks no other host', () => {
    const page = readFileSync('dist/index.html', 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|https?:\/\//);
  });
});

describe('the demonstration', () => {
  it('carries what the app must not, so that the test above can tell', () => {
    const demo = readdirSync('mocks/dist/assets').map((file) => readFileSync(join('mocks/dist/assets', file), 'utf8'));
    const held = new Set(demo.flatMap(heldBy));
    expect([...held]).toEqual(expect.arrayContaining(['Exempelköping', 'exempelkoping', SCENARIOS.down.about.sv]));
  });
});

describe('on its host', () => {
  const open = travellers();

  it('asks only that host, and its policy has nothing to stop', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    await traveller.page.waitForLoadState('networkidle');
    const { origin } = new URL(inject('address'));
    expect(traveller.asked.length).toBeGreaterThan(5);
    expect(traveller.asked.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(traveller.troubles).toEqual([]);
  });

  it('can start no worker and put no text in as markup', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    const attempts = await traveller.page.evaluate(async () => {
      const tried = async (attempt: () => unknown) => {
        try {
          await attempt();
          return 'done';
        } catch (fault) {
          return fault instanceof Error ? fault.name : 'stopped';
        }
      };
      return {
        worker: await tried(() => navigator.serviceWorker.register('./mockServiceWorker.js')),
        markup: await tried(() => {
          document.createElement('p').innerHTML = '<b>1</b>';
        }),
      };
    });
    expect(attempts).toEqual({ worker: 'TypeError', markup: 'TypeError' });
  });

  it('works in any folder of its host', async () => {
    const root = serverOf({ app: 'dist', api: 'mocks/published/eksempelby' });
    const host = createServer((request, response) => {
      request.url = request.url?.replace('/committee/compass/', '/');
      root.emit('request', request, response);
    });
    const traveller = await open();
    await arrive(traveller, `${await listen(host, 0)}committee/compass/#/goals`);
    await traveller.page.waitForLoadState('networkidle');
    expect(traveller.asked.every((address) => new URL(address).pathname.startsWith('/committee/compass/'))).toBe(true);
    expect(traveller.troubles).toEqual([]);
    host.close();
  });

  it('lets nobody put it in a frame', async () => {
    const portal = createServer((_, response) => response.end(`<iframe src="${inject('address')}"></iframe>`));
    const { page } = await open();
    await page.goto(await listen(portal, 0));
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    portal.close();
  });

  it('keeps nothing on the computer', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    await traveller.page.waitForLoadState('networkidle');
    const kept = await traveller.page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: [], session: [], cookies: '', caches: [], databases: 0, workers: 0 });
  });
});
