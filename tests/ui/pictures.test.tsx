import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { period, questionOf, type SurveyCell, settingOf, surveyOf } from '#tests/view/builders.ts';
import { SeriesChart } from '#ui/chart/SeriesChart.tsx';
import { Spark } from '#ui/chart/Spark.tsx';
import { type FigureView, figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { draw, joinsIn, middle, only, pointsIn, shapes } from './drawn.tsx';

const unitName = { sv: 'Norr' };
const redefined = (year: string) => ({ redefinitions: [{ period: period(year), text: { sv: 'Ny fråga' } }] });
const survey = (cells: readonly SurveyCell[], more = {}): FigureInput => ({
  column: surveyOf(cells, more),
  indicator: questionOf(),
  unitName,
});

/** The two ways in which a series is drawn: to be read, and small beside a sentence. */
const PICTURES = [
  ['SeriesChart', (view: FigureView) => <SeriesChart view={view.chart} label={view.label} mark={view.mark} />],
  ['Spark', (view: FigureView) => <Spark view={view.spark} label={view.label} />],
] as const;

describe.each(PICTURES)('%s', (_, pictureOf) => {
  async function drawn(input: FigureInput): Promise<HTMLElement> {
    const box = await draw(pictureOf(figureView(input, settingOf('demo'))));
    await expect.poll(() => pointsIn(box).length).toBeGreaterThan(0);
    return box;
  }

  it('puts a hatch and no dot where a figure is withheld', async () => {
    const box = await drawn(survey([[40, 5, 5], [41, 5, 5], 'suppressed', [45, 5, 5]]));
    const hatch = only(box, '.hatch');
    expect(getComputedStyle(hatch).fill).toContain('#hatch');
    expect(pointsIn(box)).toHaveLength(3);
    const [, before, after] = pointsIn(box).map((point) => middle(point).x);
    const place = middle(hatch).x;
    expect(place - (before ?? 0)).toBeCloseTo((after ?? 0) - place, 0);
  });

  it.each<[string, SurveyCell[], object, boolean[]]>([
    [
      'from point to point',
      [
        [40, 5, 5],
        [30, 5, 5],
        [45, 5, 5],
      ],
      {},
      [true, true],
    ],
    [
      'never over a question not asked',
      [[40, 5, 5], [41, 5, 5], 'not-collected', [30, 9, 9], [31, 9, 9]],
      {},
      [true, false, true],
    ],
    ['never over a figure withheld', [[40, 5, 5], 'suppressed', [30, 9, 9], [31, 9, 9]], {}, [false, true]],
    [
      'never over a new meaning',
      [
        [40, 5, 5],
        [41, 5, 5],
        [30, 9, 9],
        [31, 9, 9],
      ],
      redefined('2024'),
      [true, false, true],
    ],
  ])('draws its line %s', async (_rule, cells, more, joins) => {
    expect(joinsIn(await drawn(survey(cells, more)))).toEqual(joins);
  });

  it('draws a provisional figure hollow and the others filled', async () => {
    const box = await drawn(
      survey(
        [
          [40, 5, 5],
          [41, 5, 5],
          [45, 5, 5],
        ],
        { provisional: [period('2024')] },
      ),
    );
    const [filled, hollow] = shapes(box, 'circle.dot').map((dot) => getComputedStyle(dot));
    expect(hollow?.fill).not.toBe(filled?.fill);
    expect(hollow?.stroke).toBe(filled?.fill);
  });

  it('draws the interval of a single figure as a whisker through it', async () => {
    const box = await drawn(survey([[40, 5, 5]]));
    const [point] = pointsIn(box);
    const whisker = only(box, '.whisker');
    const { top, bottom } = whisker.getBoundingClientRect();
    const level = point === undefined ? Number.NaN : middle(point).y;
    // 40 of 50 is 80 %, and its interval 67 to 89 %: longer below than above.
    expect(level - top).toBeGreaterThan(2);
    expect((bottom - level) / (level - top)).toBeCloseTo(13 / 8.8, 0);
    expect(getComputedStyle(whisker).stroke).not.toBe('none');
  });

  it('is one image with one name, in which nothing takes the focus', async () => {
    const box = await drawn(
      survey([
        [40, 5, 5],
        [41, 5, 5],
        [45, 5, 5],
      ]),
    );
    const name = only(box, '[role=img]').getAttribute('aria-label') ?? '';
    expect(name).toMatch(/^Påhittade siffror: Bemötande, Norr\. /);
    expect(name).toContain('82\u00a0% goda svar (70–90), 55 svar, 2025');
    expect(shapes(box, '[tabindex="0"], a, button, [role=application]')).toEqual([]);
  });

  it('stands still from the first moment, also for who has not asked for calm', async () => {
    const notAsked = window.matchMedia('not all');
    const asking = vi.spyOn(window, 'matchMedia').mockReturnValue(notAsked);
    onTestFinished(() => asking.mockRestore());
    const box = await drawn(
      survey([
        [40, 5, 5],
        [41, 5, 5],
        [45, 5, 5],
      ]),
    );
    expect(joinsIn(box)).toEqual([true, true]);
    expect(shapes(box, '.recharts-curve[stroke-dasharray], animate')).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});
