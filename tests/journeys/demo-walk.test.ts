import type { Server } from 'node:http';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, type Step } from '#mocks/walk/step.ts';
import { STEPS } from '#mocks/walk/steps.ts';
import { listen, serverOf } from '#publish/serve/server.ts';
import { arrive, type Traveller, travellers } from './traveller.ts';

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 640 };

let server: Server;
let address = '';
beforeAll(async () => {
  server = serverOf({ app: 'mocks/dist' });
  address = await listen(server, 0);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = travellers();

const hostIn = (page: Page): Locator => page.locator('aside[aria-label=Demonstration]');

/** The card, as it is seen: also when a meeting stands in the way and it can not be reached. */
const cardIn = (page: Page): Locator => hostIn(page).locator('.card');
const titleIn = (page: Page): Locator => cardIn(page).locator('h2');

const stepIn = (page: Page): string | null => new URL(page.url()).searchParams.get('walk');
const scenarioIn = (page: Page): string => new URL(page.url()).searchParams.get('scenario') ?? 'calm';

/** Waits until a step is there: the card that tells of it, and the page or the meeting it leads to. */
async function seeStep(page: Page, step: Step, language: 'sv' | 'da' = 'sv'): Promise<void> {
  await titleIn(page).getByText(step.said[language].title, { exact: true }).waitFor();
  const isMeeting = step.at === '#/meeting?step=1';
  await page
    .locator(isMeeting ? 'dialog:modal h1' : 'main h1, h1')
    .first()
    .waitFor();
  expect(
    (
      await page
        .locator(isMeeting ? 'dialog:modal h1' : 'h1')
        .first()
        .innerText()
    ).length,
  ).toBeGreaterThan(3);
}

/** Whether two of the things on screen lie over one another. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('not on screen');
  return a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
}

/** The words that say it is invented: on the card, and on what is shown beside it. */
async function seeMarks(page: Page): Promise<void> {
  expect(await cardIn(page).locator('strong').innerText()).toBe('DEMONSTRATION');
  const shown = (await page.locator('dialog:modal').count()) > 0 ? page.locator('dialog:modal') : page.locator('body');
  expect(await shown.getByText(/DEMO/).filter({ visible: true }).count()).toBeGreaterThan(0);
}

async function seeNoFailure(page: Page): Promise<void> {
  expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
}

/** Whether the card is seen, and not only there behind what stands in the way: the picture is another without it. */
async function isSeen(page: Page): Promise<boolean> {
  const clip = await cardIn(page).boundingBox();
  if (clip === null) return false;
  const withIt = await page.screenshot({ clip });
  await hostIn(page).evaluate((host) => host.style.setProperty('visibility', 'hidden'));
  const without = await page.screenshot({ clip });
  await hostIn(page).evaluate((host) => host.style.removeProperty('visibility'));
  return !withIt.equals(without);
}

const walk = async (viewport: { width: number; height: number }): Promise<Traveller> => {
  const traveller = await open({ viewport });
  await arrive(traveller, address);
  await traveller.page.getByText('Demonstration: Exempelköping').click();
  await traveller.page.getByRole('button', { name: /^Börja rundturen/ }).click();
  return traveller;
};

describe.each([
  ['beside the page', WIDE],
  ['below the page', NARROW],
])('the guided walk, %s', (_, viewport) => {
  it('is walked whole by one key, always marked, nothing covered, and ends on a calm day', async () => {
    const { page, troubles } = await walk(viewport);
    for (const [at, step] of STEPS.entries()) {
      await seeStep(page, step);
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
    await page.getByRole('button', { name: 'Nästa' }).click();
    await expect.poll(() => stepIn(page)).toBe('3');
    expect(await page.getByRole('button', { name: 'Nästa' }).evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press(',');
    await expect.poll(() => stepIn(page)).toBe('2');
    await page.goBack();
    await titleIn(page)
      .getByText(STEPS[2]?.said.sv.title ?? '')
      .waitFor();
    await page.getByRole('button', { name: 'Avsluta' }).click();
    await expect.poll(() => stepIn(page)).toBeNull();
  });

  it('goes in the town and the language that are chosen', async () => {
    const traveller = await open({ viewport: WIDE });
    await arrive(traveller, `${address}?town=eksempelby&walk=1`);
    for (const step of STEPS) {
      await seeStep(traveller.page, step, 'da');
      await seeNoFailure(traveller.page);
      await traveller.page.keyboard.press('.');
    }
    await expect.poll(() => stepIn(traveller.page)).toBeNull();
  });

  it('lets a meeting on screen live through the fault that comes, screen by screen', async () => {
    const traveller = await open({ viewport: WIDE });
    const at = STEPS.findIndex(({ scenario }) => scenario === 'down');
    await arrive(traveller, `${address}?walk=${at}#/meeting?step=1`);
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
    const traveller = await open({ viewport: WIDE });
    const at = STEPS.findIndex(({ scenario }) => scenario === 'down');
    await arrive(traveller, `${address}?walk=${at + 1}&scenario=down#/meeting?step=1`);
    await titleIn(traveller.page)
      .getByText(STEPS[at - 1]?.said.sv.title ?? '')
      .waitFor();
    await traveller.page.locator('dialog:modal h1').waitFor();
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

describe('a key of the demonstration', () => {
  it('changes the state of affairs, and back', async () => {
    const traveller = await open({ viewport: WIDE });
    const { page } = traveller;
    await arrive(traveller, `${address}#/goals`);
    await page.keyboard.press('4');
    await page.getByText('Demonstration: Exempelköping – Servern är nere').waitFor();
    await page.getByRole('alert').first().waitFor();
    await page.keyboard.press('1');
    await page.getByText('Demonstration: Exempelköping', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('#/goals');
  });

  it('is a letter like any other in a field', async () => {
    const traveller = await open({ viewport: WIDE });
    const { page } = traveller;
    await arrive(traveller, `${address}?walk=2#/units`);
    await page.getByRole('searchbox').pressSequentially('4.,-');
    expect(await page.getByRole('searchbox').inputValue()).toBe('4.,-');
    expect([stepIn(page), scenarioIn(page)]).toEqual(['2', 'calm']);
  });

  it('means nothing when keys are turned off', async () => {
    const { page } = await walk(WIDE);
    await titleIn(page).waitFor();
    await page.getByText('Demonstration: Exempelköping').click();
    await page.getByLabel('Styr med tangenter').uncheck();
    await page.locator('main h1, h1').first().click();
    await page.keyboard.press('.');
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Nästa' }).click();
    await expect.poll(() => [stepIn(page), scenarioIn(page)]).toEqual(['2', 'calm']);
  });
});
