import { readFileSync } from 'node:fs';
import type { Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import {
  beginMeeting,
  inLaterRelease,
  isSameWindow,
  LATER,
  linesIn,
  type Seen,
  walkThrough,
  write,
} from './meeting-room.ts';
import { type Traveller, travellers } from './traveller.ts';

const { watch } = sv.stage;
const BEGINS = new Date('2026-03-10T13:00:00+01:00');
const STILL = watch.still('3 mars 2026');
const API = '**/api/v1/**';

/** What the server does from now on; null: as it should. */
type Fault = ((route: Route) => Promise<void>) | null;

const asPage = (status: number, body: string) => (route: Route) =>
  route.fulfill({ status, body, contentType: 'text/html' });

interface Trouble {
  /** Minutes into the meeting. */
  readonly at: number;
  readonly name: string;
  readonly begin: (room: Room) => Promise<void>;
  /** What is said of it, up to the time of day. */
  readonly said: string;
}

interface Room {
  readonly traveller: Traveller;
  readonly answer: (fault: Fault) => void;
}

const upTo = (say: (clock: string) => string): string => say('¤').split('¤')[0] ?? '';

const TROUBLES: readonly Trouble[] = [
  {
    ...{ at: 10, name: 'the network goes', said: upTo(watch.unreachable) },
    begin: ({ traveller }) => traveller.page.context().setOffline(true),
  },
  {
    ...{ at: 20, name: 'the session is lost', said: upTo(watch.signin) },
    begin: async ({ traveller, answer }) => {
      await traveller.page.context().setOffline(false);
      answer(asPage(401, '<h1>Unauthorized</h1>'));
    },
  },
  {
    ...{ at: 25, name: 'a sign-in page comes in place of every file', said: upTo(watch.signin) },
    begin: async ({ answer }) => answer(asPage(200, '<form><input type="password"></form>')),
  },
  {
    ...{ at: 30, name: 'a revised release is published', said: watch.newer(LATER.id, '3 september 2026') },
    begin: async ({ answer }) => answer(inLaterRelease),
  },
  {
    ...{ at: 40, name: 'the server fails', said: upTo(watch.http) },
    begin: async ({ answer }) => answer(asPage(503, '<h1>Stack trace</h1>')),
  },
  {
    ...{ at: 50, name: 'the clock is changed, by years', said: upTo(watch.http) },
    begin: ({ traveller }) => traveller.page.clock.setSystemTime(new Date('2031-01-01T03:00:00+01:00')),
  },
];

const open = travellers();

/** A room where the clock can be moved, and the server told what to do. */
async function enter(): Promise<Room> {
  const traveller = await open({ viewport: { width: 1280, height: 720 } });
  let fault: Fault = null;
  await traveller.page.clock.install({ time: BEGINS });
  await traveller.page.route(API, (route) => (fault === null ? route.fallback() : fault(route)));
  return {
    traveller,
    answer: (next) => {
      fault = next;
    },
  };
}

/** Lets time pass until the line says this. What is asked for once a minute has then been asked for again. */
async function waitForLine({ traveller: { page } }: Room, said: string): Promise<void> {
  await page.clock.fastForward('01:01');
  await page.locator('.stage-foot [role=status]').filter({ hasText: said }).waitFor();
}

const blank = (seen: readonly Seen[]): number[] => seen.flatMap(({ step, text }) => (text.length < 60 ? [step] : []));

/** What was written is part of the last screens, so those are held against what was written. */
const isOfFigures = ({ text }: Seen): boolean => !text.includes(sv.notes.form.title.question);

/** The text of the file that a button saves. */
async function saved({ page }: Traveller, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

const missingIn = (file: string, texts: readonly string[]): string[] => texts.filter((text) => !file.includes(text));

describe('sixty minutes of a meeting in which everything goes wrong', () => {
  it('shows at the end what it showed at the beginning, and keeps all that was written', async () => {
    const room = await enter();
    const { traveller } = room;
    const { page } = traveller;
    await beginMeeting(traveller, inject('address'));
    const first = (await walkThrough(traveller)).filter(isOfFigures);
    expect(first.length).toBeGreaterThan(10);
    expect(blank(first)).toEqual([]);
    expect(await linesIn(traveller)).toEqual([]);
    const written: string[] = [];

    for (const { at, name, begin, said } of TROUBLES) {
      await page.clock.fastForward('08:00');
      const texts = { question: `Fråga efter ${at} minuter`, decision: `Beslut efter ${at} minuter` };
      await write(traveller, 'question', texts.question);
      await begin(room);
      await waitForLine(room, said);
      await write(traveller, 'decision', texts.decision);
      written.push(texts.question, texts.decision);

      const seen = (await walkThrough(traveller)).filter(isOfFigures);
      expect({ name, seen }).toEqual({ name, seen: first });
      const lines = await linesIn(traveller);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(said);
      expect(lines[0]).toContain(STILL);
      expect(await isSameWindow(traveller)).toBe(true);
      expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
      expect(await page.getByText('Stack trace').count()).toBe(0);
    }

    await page.keyboard.press('End');
    for (const text of written) await page.getByText(text, { exact: true }).first().waitFor();
    const { minutes, questions, decisions } = sv.notes.save;
    const [asked, decided] = [
      written.filter((text) => text.startsWith('F')),
      written.filter((text) => text.startsWith('B')),
    ];
    expect(missingIn(await saved(traveller, minutes), written)).toEqual([]);
    expect(missingIn(await saved(traveller, questions), asked)).toEqual([]);
    expect(missingIn(await saved(traveller, decisions), decided)).toEqual([]);

    room.answer(null);
    await page.clock.fastForward('01:01');
    await expect.poll(() => linesIn(traveller)).toEqual([]);
    expect((await walkThrough(traveller)).filter(isOfFigures)).toEqual(first);
  });

  it('would be noticed if it were not so: whoever opens the meeting anew is shown the revised figures', async () => {
    const room = await enter();
    const { traveller } = room;
    await beginMeeting(traveller, inject('address'));
    const first = (await walkThrough(traveller)).filter(isOfFigures);
    room.answer(inLaterRelease);
    await traveller.page.reload();
    await traveller.page.locator('dialog.stage').waitFor();
    expect(await isSameWindow(traveller)).toBe(false);
    const seen = (await walkThrough(traveller)).filter(isOfFigures);
    expect(seen.filter(({ text }, at) => text !== first[at]?.text).length).toBeGreaterThan(3);
  });
});
