import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { forgetNotes } from '#tests/pages/notes/meeting-desk.tsx';
import { open } from '#tests/pages/visit.tsx';
import { sv } from '#words/sv.ts';
import { at, button, dialog, present } from './at-meeting.ts';

const { stage, notes } = sv;
const type = (keys: string) => userEvent.keyboard(keys);

/** What the lines by the keys say, each for itself. */
const lines = () =>
  [...dialog().element().querySelectorAll('.stage-foot [role=status]')].map(({ textContent }) => textContent);
const said = () => lines().filter((text) => text !== '');
const table = () => dialog().getByRole('button', { name: stage.hints.table, includeHidden: true });
const field = (kind: 'question' | 'decision') => page.getByLabelText(notes.form.text[kind]);

async function write(kind: 'question' | 'decision', text: string, end: string): Promise<void> {
  await type(kind === 'question' ? 'q' : 'd');
  await field(kind).fill(text);
  await type(end);
  await expect.element(field(kind)).not.toBeInTheDocument();
}

const SAVE = '{Control>}{Enter}{/Control}';

describe('what is done in a meeting', () => {
  beforeEach(forgetNotes);
  afterEach(async () => {
    await cleanup();
    await page.viewport(1000, 800);
  });

  it('is told of a note: that it is written, and how many there are', async () => {
    await present(2);
    await write('question', 'Varför?', SAVE);
    await expect.poll(said).toEqual(['Frågan är skriven. En fråga i dag.']);
    await write('decision', 'Två lag.', SAVE);
    await expect.poll(said).toEqual(['Beslutet är skrivet. En fråga och ett beslut i dag.']);
    await write('decision', 'Tre lag.', SAVE);
    await expect.poll(said).toEqual(['Beslutet är skrivet. En fråga och två beslut i dag.']);
  });

  it('is told apart: put aside, thrown away, or nothing at all', async () => {
    await present(2);
    await write('question', 'Varf', '{Escape}');
    await expect.poll(said).toEqual([notes.noted.kept]);
    await type('q');
    await button(notes.form.close).click();
    await expect.poll(said).toEqual([notes.noted.kept]);
    await type('q');
    await button(notes.form.drop).click();
    await expect.poll(said).toEqual([notes.noted.dropped]);
    await write('question', ' ', '{Escape}');
    expect(said()).toEqual([]);
  });

  it('is told until something else is done', async () => {
    await present(2);
    await write('question', 'Varför?', SAVE);
    await expect.poll(said).toHaveLength(1);
    await type('{ArrowRight}');
    await at(3);
    expect(said()).toEqual([]);
  });

  it('is told of the table, and its key shows whether it is pressed', async () => {
    await present(2);
    await expect.element(table()).toHaveAttribute('aria-pressed', 'false');
    await type('t');
    await expect.poll(said).toEqual([stage.table.shown]);
    await expect.element(table()).toHaveAttribute('aria-pressed', 'true');
    await table().click();
    await expect.poll(said).toEqual([stage.table.away]);
    await expect.element(table()).toHaveFocus();
    await expect.element(table()).toHaveAttribute('aria-pressed', 'false');
    await type('t{ArrowRight}');
    await at(3);
    await expect.element(table()).toHaveAttribute('aria-pressed', 'false');
  });

  it.each([
    [1280, 720],
    [1920, 1080],
    [1280, 1024],
  ])('moves nothing on the screen by being told, at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    await present(2);
    const screen = () => dialog().element().querySelector('.stage-screen')?.getBoundingClientRect().height;
    const before = screen();
    await write('question', 'Varför?', SAVE);
    await expect.poll(said).toHaveLength(1);
    expect(screen()).toBe(before);
    await expect.element(table()).toBeVisible();
  });

  it('never hides how things stand, and is told once', async () => {
    answering(http.get(api('voice.json'), () => new HttpResponse('', { status: 500 })));
    await open('#/meeting?goals=brukare-paverkar&without=last&step=3');
    await button(stage.hold.begin).click();
    const stands = stage.watch.missed(stage.hold.kind.voice);
    await expect.poll(said).toEqual([stands]);
    const region = dialog().element().querySelector('.stage-foot [role=status]');
    await write('question', 'Varför?', SAVE);
    await expect.poll(said).toEqual([stands, 'Frågan är skriven. En fråga i dag.']);
    expect(region?.textContent).toBe(stands);
    for (const line of said()) await expect.element(dialog().getByText(line)).toBeVisible();
    await expect.element(table()).toHaveAttribute('aria-pressed', 'false');
  });

  it('is heard: the place where it is told is there before', async () => {
    await present(2);
    const places = [...dialog().element().querySelectorAll('.stage-foot [role=status]')];
    expect(places.map((one) => getComputedStyle(one).display)).not.toContain('none');
    await type('t');
    await expect.poll(() => places.map(({ textContent }) => textContent)).toContain(stage.table.shown);
  });
});
