import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { heldTown } from './held-town.ts';
import { staged, windowOf } from './staged.tsx';

const ALL = { items: null, without: [] };

const hint = () => page.getByText(sv.screens.goesOn);

/** What is on the way has been measured when two pictures have been painted after it. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

describe.each([
  [1280, 720],
  [1920, 1080],
])('at %i × %i, every figure', (width, height) => {
  it('is as before when its table has been shown and put away', async () => {
    await windowOf(width, height);
    const { held, setting } = await heldTown('exempelkoping', sv, 'sv');
    const figures = screensView(ALL, held, setting).filter((screen) => screen.kind === 'figure');
    const [first] = figures;
    if (first === undefined) throw new Error('no figures');
    const { container, rerender } = await render(staged(first));
    await document.fonts.ready;
    const [spoilt, long]: [string[], string[]] = [[], []];
    for (const screen of figures) {
      await rerender(staged(screen, sv, true));
      await painted();
      if (hint().elements().length > 0) long.push(screen.key);
      await rerender(staged(screen, sv, false));
      await painted();
      const room = only<HTMLElement>(container, '.screen');
      if (shapes(room, '.screen-on').length > 0 || room.tabIndex === 0) spoilt.push(screen.key);
    }
    expect(long.length).toBeGreaterThan(0);
    expect(spoilt).toEqual([]);
  });
});
