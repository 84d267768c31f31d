import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { hashOf, type Step, type WalkTown } from '#mocks/walk/step.ts';
import { listen, serverOf } from '#publish/serve/server.ts';
import { arrive, type Traveller, travellers } from './traveller.ts';

export const WIDE = { width: 1280, height: 720 };
export const NARROW = { width: 320, height: 640 };

/** Somebody who opens the demonstration: at an address in it, or at the beginning of its guided walk. */
export interface Visits {
  readonly visit: (address: string, viewport?: Size) => Promise<Traveller>;
  readonly walk: (viewport: Size) => Promise<Traveller>;
}

type Size = NonNullable<BrowserContextOptions['viewport']>;

/** Serves the demonstration to the tests of a file. */
export function visitors(): Visits {
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
  const visit = async (to: string, viewport: Size = WIDE): Promise<Traveller> => {
    const traveller = await open({ viewport });
    await arrive(traveller, address + to);
    return traveller;
  };
  const walk = async (viewport: Size): Promise<Traveller> => {
    const traveller = await visit('', viewport);
    await traveller.page.getByText('Demonstration: Exempelköping').click();
    await traveller.page.getByRole('button', { name: /^Börja rundturen/ }).click();
    return traveller;
  };
  return { visit, walk };
}

export const hostIn = (page: Page): Locator => page.locator('aside[aria-label=Demonstration]');

/** The card, as it is seen: also when a meeting stands in the way and it can not be reached. */
export const cardIn = (page: Page): Locator => hostIn(page).locator('.card');
export const titleIn = (page: Page): Locator => cardIn(page).locator('h2');

export const stepIn = (page: Page): string | null => new URL(page.url()).searchParams.get('walk');
export const scenarioIn = (page: Page): string => new URL(page.url()).searchParams.get('scenario') ?? 'calm';

/** What a page about one goal or one unit is headed by. Other pages: anything. */
function nameAt(town: WalkTown, hash: string, language: 'sv' | 'da'): string | RegExp {
  const [, list, id] = /^#\/(goals|units)\/(.+)$/.exec(hash) ?? [];
  if (list === undefined) return /.../;
  const file = JSON.parse(readFileSync(`mocks/published/${town}/${list}.json`, 'utf8'));
  const { title, name } = file[list].find((one: { id: string }) => one.id === id) ?? {};
  return (title ?? name)?.[language] ?? `${id} of ${town}`;
}

/** Waits until a step is there: the card that tells of it, and the page or the meeting it leads to. */
export async function seeStep(page: Page, step: Step, town: WalkTown, language: 'sv' | 'da'): Promise<void> {
  await titleIn(page).getByText(step.said[language].title, { exact: true }).waitFor();
  const [hash, place] = [hashOf(step, town), step.at === '#/meeting?step=1' ? 'dialog:modal h1' : '#main h1'];
  await page.locator(place, { hasText: nameAt(town, hash, language) }).waitFor();
}

/** Whether two of the things on screen lie over one another. */
export async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('not on screen');
  return a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
}

/** The words that say it is invented: on the card, and on what is shown beside it. */
export async function seeMarks(page: Page): Promise<void> {
  expect(await cardIn(page).locator('strong').innerText()).toBe('DEMONSTRATION');
  const shown = (await page.locator('dialog:modal').count()) > 0 ? page.locator('dialog:modal') : page.locator('body');
  expect(await shown.getByText(/DEMO/).filter({ visible: true }).count()).toBeGreaterThan(0);
}

export async function seeNoFailure(page: Page): Promise<void> {
  expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
}

/** Whether the card is seen, and not only there behind what stands in the way: the picture is another without it. */
export async function isSeen(page: Page): Promise<boolean> {
  const clip = await cardIn(page).boundingBox();
  if (clip === null) return false;
  const withIt = await page.screenshot({ clip });
  await hostIn(page).evaluate((host) => host.style.setProperty('visibility', 'hidden'));
  const without = await page.screenshot({ clip });
  await hostIn(page).evaluate((host) => host.style.removeProperty('visibility'));
  return !withIt.equals(without);
}
