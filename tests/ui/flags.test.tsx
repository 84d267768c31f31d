import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { DatedText } from '#domain/dialogue/voice.ts';
import {
  type MeasureCell,
  measuredOf,
  measureOf,
  period,
  questionOf,
  settingOf,
  surveyOf,
} from '#tests/view/builders.ts';
import { Flags } from '#ui/chart/Flags.tsx';
import { SeriesChart } from '#ui/chart/SeriesChart.tsx';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { draw, middle, only, pointsIn, shapes } from './drawn.tsx';

const event = (date: string): DatedText => ({ date, text: { sv: 'Något nytt' } });
const unitName = { sv: 'Norr' };
const answers = (...events: DatedText[]): FigureInput => ({
  column: surveyOf([
    [30, 10, 10],
    [40, 5, 5],
    [49, 1, 0],
  ]),
  indicator: questionOf(),
  unitName,
  events,
});

async function drawn(input: FigureInput): Promise<HTMLElement> {
  const view = figureView(input, settingOf());
  const box = await draw(<SeriesChart view={view.chart} label={view.label} mark={view.mark} />);
  await expect.poll(() => pointsIn(box).length).toBeGreaterThan(0);
  return box;
}

const boxOf = (element: Element | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
const isApart = (one: DOMRect, other: DOMRect): boolean =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

describe(Flags, () => {
  afterEach(() => page.viewport(1000, 800));

  it('stand at the periods that hold their days, one for all in the same', async () => {
    const box = await drawn(
      answers(event('2024-03-01'), event('2025-02-01'), event('2025-06-01'), event('2025-12-31')),
    );
    expect(shapes(box, '.flag text').map(({ textContent }) => textContent)).toEqual(['1', '2–4']);
    const [, second, third] = pointsIn(box).map((point) => middle(point).x);
    const [one, other] = shapes(box, '.flag rect').map((flag) => middle(flag).x);
    expect(Math.abs((one ?? 0) - (second ?? 0))).toBeLessThan(2);
    expect(Math.abs((other ?? 0) - (third ?? 0))).toBeLessThan(10);
  });

  it('move apart on a phone rather than cover each other, and stay inside', async () => {
    await page.viewport(320, 800);
    const months = Array.from(
      { length: 18 },
      (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const cells: MeasureCell[] = months.map(() => 12);
    const column = measureOf(cells, { periods: months.map(period) });
    const events = months.map((month) => event(`${month}-10`)).slice(6, 16);
    const box = await drawn({ column, indicator: measuredOf(), unitName, events });
    const flags = shapes(box, '.flag rect')
      .map(boxOf)
      .sort((left, right) => left.left - right.left);
    expect(flags).toHaveLength(10);
    expect(flags.filter((flag, at) => at > 0 && flag.left < (flags[at - 1]?.right ?? 0))).toEqual([]);
    const picture = boxOf(only(box, '[role=img]'));
    expect(flags.filter(({ left, right }) => left < picture.left || right > picture.right)).toEqual([]);
  });

  it.each([[['2025-02-01']], [['2025-02-01', '2025-03-01', '2025-04-01']]])(
    'leave the latest figure to be read: %j',
    async (days) => {
      const box = await drawn(answers(...days.map(event)));
      expect(isApart(boxOf(only(box, '.flag rect')), boxOf(only(box, 'text.value')))).toBe(true);
    },
  );
});
