import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Language } from '#domain/kernel/text.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { da } from '#words/da.ts';
import { sv, type Words } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { emulate } from './emulated.ts';
import { heldTown } from './held-town.ts';
import { contrasts, inkOf, sizeOf, withWords } from './readable.ts';
import { staged, windowOf } from './staged.tsx';

const ALL = { items: null, without: [] };
const TOWNS: readonly (readonly [name: string, words: Words, language: Language])[] = [
  ['exempelkoping', sv, 'sv'],
  ['eksempelby', da, 'da'],
];
const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;

/** Each screen of a town by its key, with what a check finds on it; the tables too. */
async function found(town: (typeof TOWNS)[number], check: (box: HTMLElement, isTable: boolean) => unknown[]) {
  const [name, words, language] = town;
  const { held, setting } = await heldTown(name, words, language);
  const screens = screensView(ALL, held, setting);
  expect(screens.length).toBeGreaterThan(20);
  const [first] = screens;
  if (first === undefined) throw new Error('no screens');
  const { container, rerender } = await render(staged(first, words));
  await document.fonts.ready;
  const faults: unknown[] = [];
  for (const screen of screens) {
    for (const isTable of screen.kind === 'figure' && screen.table !== null ? [false, true] : [false]) {
      await rerender(staged(screen, words, isTable));
      faults.push(
        ...check(only<HTMLElement>(container, '.screen'), isTable).map((fault) => [screen.key, isTable, fault]),
      );
    }
  }
  return faults;
}

const isTooLong = (box: HTMLElement): boolean => box.scrollHeight > box.clientHeight + 2;

describe.each(TOWNS)('every screen of %s', (...town) => {
  describe.each(SIZES)('at %i × %i', (width, height) => {
    it('has letters that are read from the back of the room', async () => {
      await windowOf(width, height);
      const least = (width / 1280) * 28 - 0.01;
      const faults = await found(town, (box) => [
        ...withWords(box)
          .filter((element) => sizeOf(element) < least)
          .map((element) => [element.className, sizeOf(element), element.textContent]),
        ...shapes<HTMLElement>(box, 'h1:not(.unseen)')
          .filter((title) => sizeOf(title) < 40)
          .map((title) => title.textContent),
      ]);
      expect(faults).toEqual([]);
    });

    it('holds all that stands on it; only a table may be longer', async () => {
      await windowOf(width, height);
      const faults = await found(town, (box, isTable) => [
        ...(isTooLong(box) && !isTable ? [box.scrollHeight - box.clientHeight] : []),
        ...withWords(box)
          .filter((element) => element.getBoundingClientRect().right > width || element.getBoundingClientRect().x < 0)
          .map((element) => element.textContent),
      ]);
      expect(faults).toEqual([]);
    });
  });

  it.each(['light', 'dark'])('is read on a pale projector too, %s', async (scheme) => {
    await windowOf(1280, 720);
    await emulate({ 'prefers-color-scheme': scheme });
    const faults = await found(town, (box) =>
      withWords(box).flatMap((element) => {
        const { plain, onProjector } = contrasts(inkOf(element), getComputedStyle(box).backgroundColor);
        return plain >= 7 && onProjector >= 3 ? [] : [[element.textContent, plain, onProjector]];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is one column on a phone, as wide as it', async () => {
    await windowOf(320, 640);
    const faults = await found(town, (box) => (box.scrollWidth > 320 ? [box.scrollWidth] : []));
    expect(faults).toEqual([]);
  });
});
