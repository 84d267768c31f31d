import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { objections } from './inspect.ts';
import { beginMeeting, linesIn, standsAt, write } from './meeting-room.ts';
import { type Traveller, travellers } from './traveller.ts';

const { stage } = sv;
const { leave } = sv.notes;
const open = travellers();

async function withPresenter(): Promise<{ traveller: Traveller; window: Page; troubles: string[] }> {
  const traveller = await open();
  await beginMeeting(traveller, inject('address'));
  const coming = traveller.page.context().waitForEvent('page');
  await traveller.page.keyboard.press('n');
  const window = await coming;
  const troubles: string[] = [];
  window.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await window.getByRole('heading', { level: 1 }).waitFor();
  return { traveller, window, troubles };
}

describe('the presenter’s own window', () => {
  it('has what is shown, what comes, what to say and what is written, in the style of the meeting', async () => {
    const { traveller, window, troubles } = await withPresenter();
    const { presenter, passed } = stage;
    const whole = await window.locator('body').innerText();
    for (const text of [presenter.now, presenter.next, presenter.script, presenter.notes, passed.label]) {
      expect(whole).toContain(text);
    }
    expect(await window.title()).toBe(`DEMO – ${presenter.title}`);
    await window.getByText('DEMO', { exact: true }).waitFor();
    expect(await window.locator('html').getAttribute('lang')).toBe('sv');
    const font = await window.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(font).toContain('Source Sans 3');
    expect(await objections(window)).toEqual([]);
    expect([...troubles, ...traveller.troubles]).toEqual([]);
  });

  it('hears the same keys, has buttons, and follows what is shown', async () => {
    const { traveller, window } = await withPresenter();
    const now = () => window.getByRole('heading', { level: 1 }).innerText();
    const first = await now();
    await window.keyboard.press('PageDown');
    await standsAt(traveller, 2);
    expect(await now()).not.toBe(first);
    await window.getByRole('button', { name: stage.next }).click();
    await standsAt(traveller, 3);
    await traveller.page.keyboard.press('Home');
    await window.getByText(first).waitFor();
  });

  it('can be closed without the meeting, opened again, and closes with it', async () => {
    const { traveller, window } = await withPresenter();
    const { page } = traveller;
    await window.close();
    await page.keyboard.press('ArrowRight');
    await standsAt(traveller, 2);
    const coming = page.context().waitForEvent('page');
    await page.keyboard.press('n');
    const again = await coming;
    await again.getByRole('heading', { level: 1 }).waitFor();
    const closed = again.waitForEvent('close');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: stage.start }).waitFor();
    await closed;
  });

  it('comes forward when it is asked for again: it is the same one, and nothing written is lost', async () => {
    const { traveller, window, troubles } = await withPresenter();
    const { page } = traveller;
    await write(traveller, 'question', 'Vem frågar vi sedan?');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('PageDown');
    await standsAt(traveller, 2);
    await window.getByText('Vem frågar vi sedan?').waitFor();
    expect(page.context().pages()).toEqual([page, window]);
    await window.keyboard.press('n');
    await window.close();
    await page.keyboard.press('PageDown');
    await standsAt(traveller, 3);
    await page.keyboard.press('End');
    await page.getByText('Vem frågar vi sedan?').waitFor();
    expect([...troubles, ...traveller.troubles]).toEqual([]);
  });

  it('is not left behind when the meeting’s own window is loaded anew, and can be had again', async () => {
    const { traveller, window } = await withPresenter();
    const { page } = traveller;
    const closed = window.waitForEvent('close');
    await page.reload();
    await closed;
    await standsAt(traveller, 1);
    const coming = page.context().waitForEvent('page');
    await page.keyboard.press('n');
    await (await coming).getByRole('button', { name: stage.next }).click();
    await standsAt(traveller, 2);
  });

  it('waits, and says why, while it is asked what becomes of what is written', async () => {
    const { traveller, window } = await withPresenter();
    const { page } = traveller;
    await write(traveller, 'question', 'Vem frågar vi sedan?');
    await page.goBack();
    const asked = page.getByRole('dialog', { name: leave.title });
    await asked.waitFor();
    await window.getByText(leave.title).waitFor();
    await window.getByRole('button', { name: stage.next }).click();
    await window.keyboard.press('PageDown');
    await window.keyboard.press('Escape');
    expect(await asked.isVisible()).toBe(true);
    await standsAt(traveller, 1);
    expect(page.url()).not.toContain('step=');
    await asked.getByRole('button', { name: leave.leave }).click();
    await page.getByRole('button', { name: stage.start }).waitFor();
    expect(page.url()).not.toContain('step=');
    expect(traveller.troubles).toEqual([]);
  });

  it('says what to do where the browser does not allow it', async () => {
    const traveller = await open();
    await beginMeeting(traveller, inject('address'));
    await traveller.page.evaluate(() => Object.assign(window, { open: () => null }));
    await traveller.page.keyboard.press('n');
    await traveller.page.getByText(stage.noWindow).waitFor();
    expect(await linesIn(traveller)).toEqual([stage.noWindow]);
  });
});
