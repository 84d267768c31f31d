import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { period, questionOf, type SurveyCell, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal } from '#tests/view/organisations.ts';
import type { FigureScreen, Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { staged, windowOf } from './staged.tsx';

async function show(screen: Screen, words = sv, isTable = false): Promise<HTMLElement> {
  const { container } = await render(staged(screen, words, isTable));
  await document.fonts.ready;
  return only<HTMLElement>(container, '.screen');
}

function figureOf(cells: readonly SurveyCell[], more = {}): FigureScreen {
  const indicator = questionOf();
  const goals = [activeGoal({ indicators: [indicator.id] })];
  const held = heldOf({ goals, indicators: [indicator], columns: [surveyOf(cells, more)] });
  const screen = screensView({ items: null, without: [] }, held, settingOf('demo')).find(
    ({ kind }) => kind === 'figure',
  );
  if (screen?.kind !== 'figure') throw new Error('no figure');
  return screen;
}

const YEARS: SurveyCell[] = [
  [40, 5, 5],
  [41, 5, 4],
  [45, 3, 2],
];

describe('the picture', () => {
  it('is one image, named with what it says and that it is invented', async () => {
    const box = await show(figureOf(YEARS));
    expect(only(box, '[role=img]').getAttribute('aria-label')).toMatch(/^Påhittade siffror: Bemötande, kommunen\. /);
  });

  it('says the last figure in bold, and the first and last period', async () => {
    const box = await show(figureOf(YEARS));
    const value = only(box, 'text.value');
    expect(value.textContent).toBe('90\u00a0%');
    expect(Number(getComputedStyle(value).fontWeight)).toBeGreaterThanOrEqual(600);
    const texts = shapes(box, '.screen-chart text').map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['2023', '2025']));
  });

  it.each<[string, SurveyCell[], object, Record<string, number>]>([
    ['a line through all that hangs together', YEARS, {}, { 'path.line': 1, '.dot': 2, '.latest': 1, '.hatch': 0 }],
    ['a gap where nothing was asked', [...YEARS, 'not-collected', ...YEARS], {}, { 'path.line': 2, '.hatch': 0 }],
    ['a hatch where a figure is withheld', [...YEARS, 'suppressed', ...YEARS], {}, { 'path.line': 2, '.hatch': 1 }],
    [
      'no dots in a long series',
      Array.from({ length: 26 }, () => YEARS[0] ?? 'unreadable'),
      {},
      { '.dot': 0, '.latest': 1 },
    ],
    ['a hollow dot for what may change', YEARS, { provisional: [period('2024')] }, { '.dot.hollow': 1, '.dot': 2 }],
    ['a whisker through the only figure', YEARS.slice(0, 1), {}, { '.whisker': 1, '.dot': 0, '.latest': 1 }],
  ])('draws %s', async (_, cells, more, counts) => {
    const box = await show(figureOf(cells, more));
    for (const [selector, count] of Object.entries(counts)) {
      expect([selector, shapes(box, selector).filter((one) => one.getAttribute('d') !== '').length]).toEqual([
        selector,
        count,
      ]);
    }
  });

  it('needs nothing that has to be fetched', async () => {
    const box = await show(figureOf(YEARS));
    expect(shapes(box, 'img, link, script, [href], .recharts-wrapper')).toEqual([]);
  });
});

describe('what is too long for the screen', () => {
  const long = (): Screen => ({ ...figureOf(YEARS), kind: 'close', lead: 'Ord. '.repeat(900) });

  it('scrolls inside it, is reached by keyboard and says that it goes on', async () => {
    await windowOf(1280, 720);
    const box = await show(long());
    await expect.poll(() => box.tabIndex).toBe(0);
    await expect.element(page.getByText(sv.screens.goesOn)).toBeVisible();
    box.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => box.scrollTop).toBeGreaterThan(0);
  });

  it('leaves a short one out of the way of the keys', async () => {
    await windowOf(1280, 720);
    const box = await show(figureOf(YEARS));
    expect(box.hasAttribute('tabindex')).toBe(false);
  });

  it('begins at the top of the next screen', async () => {
    await windowOf(1280, 720);
    const { container, rerender } = await render(staged(long()));
    only(container, '.screen').scrollTop = 500;
    await rerender(staged({ ...long(), key: 'next' }, sv));
    expect(only(container, '.screen').scrollTop).toBe(0);
  });
});

it('shows the table in place of the picture, and its heading to who does not see it', async () => {
  const box = await show(figureOf(YEARS), sv, true);
  expect(shapes(box, '[role=img]')).toEqual([]);
  expect(shapes(box, 'tbody tr')).toHaveLength(3);
  expect(only(box, 'h1').textContent).not.toBe('');
});
