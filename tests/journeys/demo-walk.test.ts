import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#mocks/walk/step.ts';
import { STEPS } from '#mocks/walk/steps.ts';
import {
  cardIn,
  hostIn,
  isSeen,
  NARROW,
  overlap,
  scenarioIn,
  seeMarks,
  seeNoFailure,
  seeStep,
  stepIn,
  titleIn,
  visitors,
  WIDE,
} from './demonstration.ts';

const { visit, walk } = visitors();

describe.each([
  ['beside the page', WIDE],
  ['below the page', NARROW],
])('the guided walk, %s', (_, viewport) => {
  it('is walked whole by one key, always marked, nothing covered, and ends on a calm day', async () => {
    const { page, troubles } = await walk(viewport);
    for (const [at, step] of STEPS.entries()) {
      await seeStep(page, step, 'exempelkoping', 'sv');
      expect([stepIn(page), scenarioIn(page)]).toEqual([`${at + 1}`, step.scenario ?? 'calm']);
      expect(new URL(page.url()).hash).toBe(hashOf(step, 'exempelkoping'));
      await seeMarks(page);
      await seeNoFailure(page);
      expect(await isSeen(page)).toBe(true);
      const isMeeting = (await page.locator('dialog:modal').count()) > 0;
      if (isMeeting) expect(await overlap(hostIn(page), page.locator('dialog:modal'))).toBe(false);
      else if (viewport === WIDE) expect(await overlap(hostIn(page), page.locator('.shell'))).toBe(false);
      await page.keyboard.press('.');
    }
    await page.getByText('Demonstration: Exempelköping', { exact: true }).waitFor();
    await expect.poll(() => [stepIn(page), scenarioIn(page)]).toEqual([null, 'calm']);
    expect(await cardIn(page).isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });
});

describe('the guided walk', () => {
  it('is walked back by a key, by its buttons and by the browser', async () => {
    const { page } = await walk(WIDE);
    await page.keyboard.press('.');
    await titleIn(page)
      .getByText(STEPS[1]?.said.sv.title ?? '')
      .waitFor();
    await page.getByRole('button', { name: 'Nästa steg' }).click();
    await expect.poll(() => stepIn(page)).toBe('3');
    expect(await page.getByRole('button', { name: 'Nästa steg' }).evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press(',');
    await expect.poll(() => stepIn(page)).toBe('2');
    await page.goBack();
    await titleIn(page)
      .getByText(STEPS[2]?.said.sv.title ?? '')
      .waitFor();
    await page.getByRole('button', { name: 'Avsluta rundturen' }).click();
    await expect.poll(() => stepIn(page)).toBeNull();
  });

  it('goes in the town and the language that are chosen', async () => {
    const traveller = await visit(`?town=eksempelby&walk=1`);
    for (const step of STEPS) {
      await seeStep(traveller.page, step, 'eksempelby', 'da');
      await seeNoFailure(traveller.page);
      await traveller.page.keyboard.press('.');
    }
    await expect.poll(() => stepIn(traveller.page)).toBeNull();
  });

  it('lets a meeting on screen live through the fault that comes, screen by screen', async () => {
    const at = STEPS.findIndex(({ scenario }) => scenario === 'down');
    const traveller = await visit(`?walk=${at}#/meeting?step=1`);
    const { page } = traveller;
    await page.locator('dialog:modal h1').waitFor();
    const first = await page.locator('dialog:modal h1').innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('dialog:modal h1').innerText()).not.toBe(first);
    await page.keyboard.press('.');
    await titleIn(page)
      .getByText(STEPS[at]?.said.sv.title ?? '')
      .waitFor();
    expect(await page.evaluate(async () => (await fetch('api/v1/goals.json')).status)).toBe(503);
    expect(page.url()).toContain('step=2');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('step=3');
    await seeNoFailure(page);
    expect((await page.locator('dialog:modal h1').innerText()).length).toBeGreaterThan(3);
  });

  it('begins with the meeting when the fault in it is loaded', async () => {
    const at = STEPS.findIndex(({ scenario }) => scenario === 'down');
    const traveller = await visit(`?walk=${at + 1}&scenario=down#/meeting?step=1`);
    await titleIn(traveller.page)
      .getByText(STEPS[at - 1]?.said.sv.title ?? '')
      .waitFor();
    await traveller.page.locator('dialog:modal h1').waitFor();
  });

  it('can be pressed during a meeting, and what is pressed there does not page the meeting', async () => {
    const at = STEPS.findIndex(({ scenario }) => scenario === 'down');
    const { page } = await visit(`?walk=${at}#/meeting?step=1`);
    await page.locator('dialog:modal h1').waitFor();
    await page.getByRole('button', { name: 'Nästa steg' }).press(' ');
    await titleIn(page)
      .getByText(STEPS[at]?.said.sv.title ?? '')
      .waitFor();
    expect(page.url()).toContain('step=1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('step=2');
    await page.getByRole('button', { name: 'Avsluta rundturen' }).click();
    await expect.poll(() => stepIn(page)).toBeNull();
    await page.getByText('Demonstration: Exempelköping').click();
    await page.getByRole('button', { name: /^Börja rundturen/ }).waitFor();
  });

  it('is not printed', async () => {
    const { page } = await walk(WIDE);
    await titleIn(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => hostIn(page).isVisible()).toBe(false);
  });

  it('is folded and unfolded by a key, and each step unfolds it', async () => {
    const { page } = await walk(NARROW);
    await titleIn(page).waitFor();
    await page.keyboard.press('-');
    await expect.poll(() => titleIn(page).isVisible()).toBe(false);
    await seeMarks(page);
    await page.keyboard.press('.');
    await expect.poll(() => titleIn(page).isVisible()).toBe(true);
  });

  it.each([
    ['beside the page', WIDE],
    ['below the page', NARROW],
  ])('is usable by all, %s', async (_, viewport) => {
    const { page } = await walk(viewport);
    await titleIn(page).waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        'aside[aria-label=Demonstration]',
      );
      return all.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    expect(await page.getByRole('complementary', { name: 'Demonstration' }).count()).toBe(1);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: STEPS[0]?.said.sv.title ?? '' })
        .count(),
    ).toBe(1);
  });
});
