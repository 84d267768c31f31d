import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { meetingFile } from '#contract/meeting-file.ts';
import { filesInFolder } from '#publish/meeting-file/release-folder.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { take, WALK } from './committee-walk.ts';
import { objections } from './inspect.ts';
import { appears, arrive, type Traveller, travellers } from './traveller.ts';

const FOLDER = 'mocks/published/exempelkoping';
const GOAL = '#/goals/brukare-paverkar';

/** Opened from disk by a computer without a network, under a name that people give files. */
const NAME = 'Mötet i mars (1).html';
const stick = mkdtempSync(join(tmpdir(), 'usb-stick-'));
const addressOf = (name: string, hash = ''): string => pathToFileURL(join(stick, name)).href + hash;
const ALONE = { offline: true } as const;

let whole: string;
beforeAll(async () => {
  whole = await meetingFile(readFileSync('dist/meeting-file.txt', 'utf8'), filesInFolder(FOLDER));
  writeFileSync(join(stick, NAME), whole);
});
afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** Everything that was asked for but the file itself and what lies in it. */
const askedOutside = ({ asked }: Traveller): string[] =>
  asked.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(addressOf('')));

/** Goes from the first screen of a meeting to the last, and gives how many there were. */
async function throughMeeting(traveller: Traveller, onScreen: () => Promise<void> = async () => {}): Promise<number> {
  await appears(traveller, 'dialog.stage progress');
  const progress = traveller.page.locator('dialog.stage > progress');
  const all = Number(await progress.getAttribute('max'));
  for (let step = 1; step <= all; step += 1) {
    await appears(traveller, `dialog.stage > progress[value="${step}"]`);
    await onScreen();
    await traveller.page.keyboard.press('ArrowRight');
  }
  return all;
}

/** What can be read on a page that has come whole. Charts are drawn when they are seen, and say nothing that is not said beside. */
async function textOf({ page }: Traveller): Promise<string> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction((waiting) => !document.body.innerText.includes(waiting), sv.state.waiting);
  const text = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    for (const drawing of copy.querySelectorAll('.chart-place')) drawing.remove();
    return copy.textContent ?? '';
  });
  return text.replaceAll(/\s+/g, ' ');
}

describe('a meeting file on a computer without a network', () => {
  const open = travellers();

  it('opens from disk, says what it is, and takes the walk of the tour by links alone', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME));
    await traveller.page.getByText(sv.meetingFile.inside('2026-1', '3 mars 2026')).waitFor();
    for (const step of Object.values(WALK).flat()) await take(traveller, step);
    expect(await traveller.page.locator('html').getAttribute('data-meeting-file')).toBe('2026-1');
    expect(traveller.troubles).toEqual([]);
    expect(askedOutside(traveller)).toEqual([]);
    expect(traveller.asked.filter((address) => address.startsWith('file:'))).toHaveLength(1);
  });

  it('holds the meeting from its programme to its last screen', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME));
    await traveller.page.getByRole('link', { name: sv.nav.meeting, exact: true }).click();
    await traveller.page.getByRole('button', { name: sv.stage.start }).click();
    const faults: string[] = [];
    const screens = await throughMeeting(traveller, async () => {
      faults.push(...(await objections(traveller.page)));
    });
    expect(screens).toBeGreaterThan(8);
    expect(faults).toEqual([]);
    expect(traveller.troubles).toEqual([]);
    expect(askedOutside(traveller)).toEqual([]);
  });

  it('has its presenter window, and lets the notes of the meeting be saved', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME, '#/meeting?step=1'));
    await appears(traveller, 'dialog.stage > progress');
    const opening = traveller.page.waitForEvent('popup');
    await traveller.page.keyboard.press('n');
    const presenter = await opening;
    await presenter.getByRole('heading', { name: sv.stage.presenter.script }).waitFor();
    expect(await presenter.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans');

    await traveller.page.keyboard.press('q');
    await traveller.page.getByLabel(sv.notes.form.text.question).fill('Hur går det för Björken?');
    await traveller.page.getByLabel(sv.notes.form.by.question).fill('Ledamot');
    await traveller.page.getByRole('button', { name: sv.notes.form.save, exact: true }).click();
    await presenter.getByText('Hur går det för Björken?').waitFor();
    await traveller.page.keyboard.press('End');
    const saving = traveller.page.waitForEvent('download');
    await traveller.page.getByRole('button', { name: sv.notes.save.minutes }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Hur går det för Björken?');
    expect(traveller.troubles).toEqual([]);
    expect(askedOutside(traveller)).toEqual([]);
  });

  it.each(['#/', GOAL, '#/units/hemtjanst', '#/about', '#/meeting'])(
    'has nothing that axe objects to: %s',
    async (hash) => {
      const traveller = await open(ALONE);
      await arrive(traveller, addressOf(NAME, hash));
      await textOf(traveller);
      expect(await objections(traveller.page)).toEqual([]);
      expect(traveller.troubles).toEqual([]);
    },
  );

  it('speaks all its languages', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME, GOAL));
    await traveller.page.getByRole('combobox').first().selectOption('da');
    await traveller.page.getByText(da.meetingFile.inside('2026-1', '3. marts 2026')).waitFor();
    expect(traveller.troubles).toEqual([]);
  });

  it.each([sv.take.saveCsv, sv.take.savePng, sv.take.saveSvg])('lets a figure be taken along: %s', async (button) => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME, GOAL));
    await traveller.page.getByText(sv.take.title, { exact: true }).first().click();
    await appears(traveller, 'figure svg.recharts-surface');
    const saved = traveller.page.waitForEvent('download');
    await traveller.page.getByRole('button', { name: button }).first().click();
    expect(readFileSync(await (await saved).path()).length).toBeGreaterThan(100);
    expect(traveller.troubles).toEqual([]);
  });

  it('offers neither what it can not do nor what it does not hold', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME, '#/meeting'));
    await traveller.page.getByRole('button', { name: sv.stage.start }).waitFor();
    expect(await traveller.page.getByRole('button', { name: sv.meetingFile.save }).count()).toBe(0);
    await traveller.page.goto(addressOf(NAME, '#/about'));
    await traveller.page.getByText(sv.meetingFile.notInside).waitFor();
    expect(await traveller.page.locator('a[href*="api/v1"]').count()).toBe(0);
  });

  it('says of another release that it is not inside, and shows the way to its own', async () => {
    const traveller = await open(ALONE);
    await arrive(traveller, addressOf(NAME, '#/?release=2019-1'));
    await traveller.page.getByText(sv.meetingFile.noRelease).waitFor();
    await traveller.page.getByText(sv.meetingFile.ownRelease).click();
    await traveller.page.getByText(sv.overview.moved(2, 4)).waitFor();
  });

  it.each<[string, (text: string) => string]>([
    ['cut where its figures are', (text) => text.slice(0, -2000)],
    ['cut where its app is', (text) => text.slice(0, text.length / 2)],
    ['changed in one letter of its figures', (text) => changedAt(text, text.indexOf('id="figures">') + 4000)],
    ['changed in one letter of its app', (text) => changedAt(text, text.indexOf('id="app">') + 4000)],
  ])('that was %s says so and shows nothing', async (_, damage) => {
    writeFileSync(join(stick, 'damaged.html'), damage(whole));
    const { page } = await open(ALONE);
    await page.goto(addressOf('damaged.html'));
    await page.getByText(sv.meetingFile.cannotOpen).waitFor();
    expect(await page.locator('#root').innerText()).toBe('');
  });
});

const changedAt = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe('a meeting file where there is a network', () => {
  const open = travellers();

  it('can still ask nobody, run nothing else and load nothing', async () => {
    const traveller = await open();
    await arrive(traveller, addressOf(NAME));
    const answered: string[] = [];
    traveller.page.on('response', (response) => answered.push(response.url()));
    const host = inject('address');
    await traveller.page.evaluate((address) => {
      const stopped = new Set<string>();
      Object.assign(window, { stopped });
      document.addEventListener('securitypolicyviolation', (event) => stopped.add(event.effectiveDirective));
      const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, about: object) =>
        document.body.append(Object.assign(document.createElement(name), about));
      fetch(`${address}api/v1/units.json`).catch(() => {});
      element('img', { src: `${address}icon.svg` });
      element('link', { rel: 'stylesheet', href: `${address}a.css` });
      element('iframe', { src: address });
    }, host);
    const stopped = () => traveller.page.evaluate(() => [...(window as unknown as { stopped: Set<string> }).stopped]);
    await expect
      .poll(stopped)
      .toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'style-src-elem']));
    expect(answered.filter((address) => !/^(?:data|blob|file):/.test(address))).toEqual([]);
  });
});

describe('a meeting file saved from the page', () => {
  const open = travellers();

  it('opens from disk and shows the same figures as the page it was saved from', async () => {
    const site = await open();
    await arrive(site, `${inject('address')}#/meeting`);
    const saving = site.page.waitForEvent('download');
    await site.page.getByRole('button', { name: sv.meetingFile.save }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('DEMO_exempelkoping_motesfil_2026-1.html');
    await saved.saveAs(join(stick, 'saved.html'));
    await site.page.getByText(`${saved.suggestedFilename()} (`).waitFor();
    const file = await open();
    const { units, goals } = { units: read('units').units, goals: read('goals').goals };
    for (const hash of [
      '#/',
      `#/goals/${goals[0].id}`,
      `#/units/${units[3].id}`,
      '#/voice',
      '#/conditions',
      '#/survey',
    ]) {
      await arrive(site, `${inject('address')}${hash}`);
      await arrive(file, addressOf('saved.html', hash));
      expect(await textOf(file), hash).toBe(await textOf(site));
    }
    expect(file.troubles).toEqual([]);
    expect(site.troubles).toEqual([]);
  });

  it('says why there is none when the line breaks, and saves nothing', async () => {
    const { page } = await open();
    await page.goto(`${inject('address')}#/meeting`);
    await page.route('**/units/*.json', (route) => route.fulfill({ status: 401, body: '' }));
    await page.getByRole('button', { name: sv.meetingFile.save }).click();
    await page.getByText(sv.state.failure.signin).waitFor();
    await page.getByText(sv.meetingFile.failed).waitFor();
  });
});

const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
