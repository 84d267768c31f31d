import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { cutTexts, moving, objections, sideways, stumbles } from './inspect.ts';
import { arrive, type Traveller, travellers } from './traveller.ts';

const PAGES = [
  ['the overview', '#/'],
  ['the goals', '#/goals'],
  ['a goal', '#/goals/brukare-paverkar?open=paverka'],
  ['the whole plan', '#/plan?unit=barn-familj'],
  ['a former goal', '#/goals/handlaggningstider'],
  ['the units', '#/units'],
  ['a unit with withheld figures', '#/units/glantan'],
  ['the value base', '#/values'],
  ['the survey', '#/survey'],
  ['pulses after meetings', '#/survey?set=meetings'],
  ['what staff answer', '#/survey?set=hme&unit=hemtjanst'],
  ['trust', '#/trust'],
  ['what users said', '#/voice'],
  ['the conditions', '#/conditions'],
  ['the conditions of a unit', '#/conditions?unit=barn-familj'],
  ['the papers for the meeting', '#/appendix'],
  ['the papers about a unit', '#/appendix?unit=glantan'],
  ['about the figures', '#/about'],
  ['a page that is not there', '#/ingenstans'],
] as const;

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Waits until everything has come and every chart is drawn, as if the whole page had been read. */
async function readThrough({ page }: Traveller): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  // What a page does not wait for comes too: the terms that are explained, what was decided.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('.chart-place')];
    return charts.every((chart) => chart.querySelector('[role=img] .line') !== null);
  });
}

/** What the page looks like to somebody who sees it in another way. */
const LIGHTS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

const isSeen = (page: Page, text: string): Promise<boolean> =>
  page.getByText(text, { exact: true }).first().isVisible();

describe('every page can be read in every light, by keyboard, in a narrow window and on paper', () => {
  const open = travellers();

  it.each(PAGES)('%s', async (_, address) => {
    const traveller = await open({ viewport: WIDE });
    const { page } = traveller;
    await arrive(traveller, `${inject('address')}${address}`);
    await readThrough(traveller);

    expect(await stumbles(page)).toEqual([]);
    expect(await moving(page, 0)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page, 150)).toEqual([]);

    for (const [name, light] of LIGHTS) {
      await page.emulateMedia(light);
      expect(await objections(page), name).toEqual([]);
      expect(await isSeen(page, sv.provenance.demoShort), name).toBe(true);
    }

    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(NARROW);
    await expect.poll(() => sideways(page)).toEqual([]);
    await expect.poll(() => cutTexts(page)).toEqual([]);

    await page.setViewportSize(WIDE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: sv.nav.label }).isVisible()).toBe(false);
    expect(await isSeen(page, sv.provenance.demoShort)).toBe(true);
    expect(traveller.troubles).toEqual([]);
  });
});
