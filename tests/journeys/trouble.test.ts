import { readFileSync } from 'node:fs';
import type { Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { appears, arrive, type Traveller, travellers } from './traveller.ts';

const { state } = sv;
const open = travellers();

const goals = readFileSync('mocks/published/exempelkoping/goals.json', 'utf8');
const changed = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(goals);
  change(json);
  return JSON.stringify(json);
};

const asJson = (body: string) => (route: Route) => route.fulfill({ body, contentType: 'application/json' });
const asPage = (status: number, body: string) => (route: Route) =>
  route.fulfill({ status, body, contentType: 'text/html' });

/** Everything that may come in place of the goals, and what the reader is told. */
const FAULTS: readonly [string, (route: Route) => Promise<void>, string][] = [
  ['nothing reaches the server', (route) => route.abort(), state.failure.unreachable],
  ['the server fails, with a page of its own', asPage(500, '<h1>Stack trace</h1>'), state.failure.http(500)],
  ['the sign-in has run out', asPage(401, '<h1>Unauthorized</h1>'), state.failure.signin],
  ['a sign-in page comes instead', asPage(200, '<form><input type="password"></form>'), state.failure.signin],
  ['the start page comes instead', asPage(200, '<!doctype html><div id="root"></div>'), state.failure.notFound],
  ['nothing is there', asPage(404, 'Not found'), state.failure.notFound],
  ['the answer is empty', asJson(''), state.failure.format],
  ['the answer is cut off', asJson(goals.slice(0, goals.length / 2)), state.failure.format],
  ['the answer keeps no contract', asJson(goals.replaceAll('"active"', '"aktiv"')), state.failure.format],
  ['the answer keeps a later contract', asJson(goals.replace('"1.0"', '"2.0"')), state.failure.version],
  ['the answer is another town’s', asJson(goals.replace('"exempelkoping"', '"eksempelby"')), state.failure.provenance],
  ['the answer is real among invented', asJson(goals.replace('"demo"', '"production"')), state.failure.provenance],
  [
    'the answer is a later release',
    asJson(changed((json) => Object.assign(json, { release: { id: '2099-1', published: '2099-01-01' } }))),
    state.failure.release,
  ],
];

const alertIn = ({ page }: Traveller) => page.getByRole('alert').first();

describe('when, in place of the goals,', () => {
  it.each(FAULTS)('%s, the reader is told what happened', async (_, answer, said) => {
    const traveller = await open();
    await traveller.page.route('**/api/v1/goals.json', answer);
    await traveller.page.goto(`${inject('address')}#/goals`);
    await appears(traveller, '[role=alert]');
    expect(await alertIn(traveller).innerText()).toContain(said);
    expect(await traveller.page.getByText('Stack trace').count()).toBe(0);
    expect(await traveller.page.getByText('Inga mål').count()).toBe(0);
  });
});

describe('when the server never answers', () => {
  it('the reader is told that it takes long, and within twenty seconds that it failed', async () => {
    const { page } = await open();
    await page.clock.install();
    await page.route('**/api/v1/goals.json', () => {});
    await page.goto(`${inject('address')}#/goals`);
    await page.getByText(state.waiting).first().waitFor();
    await page.clock.fastForward(6_000);
    await page.getByText(state.waitingLong).first().waitFor();
    await page.clock.fastForward(14_000);
    await page.getByText(state.failure.timeout).waitFor();
    expect(await page.getByText(state.waitingLong).count()).toBe(0);
  });
});

describe('when a part of the app itself does not come', () => {
  it.each(['**/assets/sv.first-*.js', '**/assets/index-*.js'])('the reader is told what to do: %s', async (part) => {
    const { page } = await open();
    await page.route(part, (route) => route.abort());
    const browser = await page.context().newCDPSession(page);
    await browser.send('Animation.enable');
    // What is seen after some seconds is seen at once: nobody waits in a test.
    await browser.send('Animation.setPlaybackRate', { playbackRate: 1000 });
    await page.goto(inject('address'));
    await page.getByText('Ladda om den.').waitFor();
    expect(await page.getByText('Genindlæs den.').isVisible()).toBe(true);
  });

  it('nothing is said of it where the app comes', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    expect(await traveller.page.getByText('Ladda om den.').count()).toBe(0);
  });
});

describe('trouble that passes', () => {
  it('is over when the reader tries again', async () => {
    const traveller = await open();
    await traveller.page.route('**/api/v1/goals.json', (route) => route.abort());
    await traveller.page.goto(`${inject('address')}#/goals`);
    await appears(traveller, '[role=alert]');
    await traveller.page.unroute('**/api/v1/goals.json');
    await traveller.page.getByRole('button', { name: state.retry }).click();
    await traveller.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await traveller.page.getByRole('alert').count()).toBe(0);
  });
});

describe('in the middle of a meeting', () => {
  it('what has been seen can still be seen when the network is gone', async () => {
    const traveller = await open();
    const { page } = traveller;
    await arrive(traveller, inject('address'));
    const heading = await page.getByRole('heading', { level: 1 }).first().innerText();
    await page.getByRole('navigation').getByRole('link', { name: sv.nav.goals }).click();
    await page.getByRole('heading', { level: 1, name: sv.nav.goals }).waitFor();

    await page.context().setOffline(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: sv.nav.goals }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('text among the figures', () => {
  it('is shown as it was typed, and does nothing', async () => {
    const TYPED = '<img src=x onerror="document.title=\'taken\'"><b>fet</b> & {{7*7}}';
    const traveller = await open();
    const body = goals.replaceAll(/"title":\{"sv":"[^"]*"/g, `"title":{"sv":${JSON.stringify(TYPED)}`);
    await traveller.page.route('**/api/v1/goals.json', asJson(body));
    await arrive(traveller, `${inject('address')}#/goals`);
    await traveller.page.getByText(TYPED).first().waitFor();
    expect(await traveller.page.locator('img, b:text("fet")').count()).toBe(0);
    expect(await traveller.page.title()).not.toBe('taken');
    expect(traveller.troubles).toEqual([]);
  });
});
