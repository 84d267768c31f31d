import { existsSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright';
import type { NoteKind } from '#domain/meeting/note.ts';
import { sv } from '#words/sv.ts';
import { appears, type Traveller } from './traveller.ts';

/** A room with a projector, where everything may go wrong but the meeting. */

const STAGE = 'dialog.stage';

/** What one screen says and shows, drawings and all. */
export interface Seen {
  readonly step: number;
  readonly text: string;
}

/** What can be read and seen of a screen: every text, also in drawings, and what they are called. */
const seenIn = (page: Page): Promise<string> =>
  page.evaluate((stage) => {
    const parts = [...document.querySelectorAll(`${stage} > .stage-top, ${stage} > .stage-screen`)];
    const names = parts.flatMap((part) =>
      [...part.querySelectorAll('[aria-label], path[d]')].map(
        (one) => one.getAttribute('aria-label') ?? one.getAttribute('d') ?? '',
      ),
    );
    return [document.title, ...parts.map(({ textContent }) => textContent), ...names].join('\n');
  }, STAGE);

export const standsAt = (traveller: Traveller, step: number): Promise<void> =>
  appears(traveller, `${STAGE} > progress[value="${step}"]`);

/** Opens a meeting and waits for its first screen. Whatever happens to the window from then on, it is not another one. */
export async function beginMeeting(traveller: Traveller, address: string): Promise<void> {
  const { page } = traveller;
  await page.goto(`${address}#/meeting`);
  await page.getByRole('button', { name: sv.stage.start }).click();
  await standsAt(traveller, 1);
  await page.evaluate(() => Object.assign(window, { mark: 'the same window' }));
}

export const isSameWindow = ({ page }: Traveller): Promise<boolean> =>
  page.evaluate(() => Reflect.get(window, 'mark') === 'the same window');

/** Goes from the first screen to the last by clicker, and gives what each of them says. */
export async function walkThrough(traveller: Traveller): Promise<Seen[]> {
  const { page } = traveller;
  const all = Number(await page.locator(`${STAGE} > progress`).getAttribute('max'));
  const seen: Seen[] = [];
  await page.keyboard.press('Home');
  for (let step = 1; step <= all; step += 1) {
    await standsAt(traveller, step);
    seen.push({ step, text: await seenIn(page) });
    await page.keyboard.press('PageDown');
  }
  return seen;
}

/** Writes a question or a decision at the screen that is shown, and saves it. */
export async function write({ page }: Traveller, kind: NoteKind, text: string): Promise<void> {
  await page.keyboard.press(kind === 'question' ? 'q' : 'd');
  await page.getByLabel(sv.notes.form.text[kind]).fill(text);
  await page.getByRole('button', { name: sv.notes.form.save, exact: true }).click();
  await page.getByLabel(sv.notes.form.text[kind]).waitFor({ state: 'detached' });
}

/** The lines that say how things stand. There is never more than one. */
export const linesIn = async ({ page }: Traveller): Promise<string[]> =>
  (await page.locator(`${STAGE} > .stage-foot [role=status]`).allInnerTexts()).filter((text) => text !== '');

export const LATER = { id: '2026-2', published: '2026-09-03' } as const;

/** Answers where one in ten of the good ones is neither good nor bad. */
function otherAnswers(cell: unknown): unknown {
  if (!Array.isArray(cell) || cell.length < 3) return cell;
  const [good, neutral, ...rest] = cell as number[];
  const fewer = Math.floor((good ?? 0) / 10);
  return [(good ?? 0) - fewer, (neutral ?? 0) + fewer, ...rest];
}

const otherFigures = (key: string, value: unknown): unknown =>
  key === 'cells' && Array.isArray(value) ? value.map(otherAnswers) : value;

/** A file as it is in a release that came during the meeting: of a later day, and with other figures. */
export async function inLaterRelease(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname.split('/api/v1/')[1] ?? '';
  const file = `mocks/published/exempelkoping/${path}`;
  // The list of releases, and those before, are as they were.
  if (path.startsWith('releases') || !existsSync(file)) return route.fallback();
  // Groups have to add up to what they divide.
  const revive = path === 'equality.json' ? undefined : otherFigures;
  const changed = JSON.parse(readFileSync(file, 'utf8'), revive) as object;
  return route.fulfill({ json: { ...changed, release: { ...LATER, previous: '2026-1' } } });
}
