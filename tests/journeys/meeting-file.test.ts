import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { take, WALK } from './committee-walk.ts';
import { objections } from './inspect.ts';
import { appears, arrive, type Traveller, travellers } from './traveller.ts';
import { ALONE, GOAL, NAME, textOf, usbStick } from './usb-stick.ts';

const { addressOf, askedOutside } = usbStick();

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
});
