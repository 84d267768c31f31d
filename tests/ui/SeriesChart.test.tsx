import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { MISSING_REASONS } from '#domain/kernel/measured.ts';
import {
  measuredOf,
  measureOf,
  period,
  questionOf,
  type SurveyCell,
  settingOf,
  surveyOf,
} from '#tests/view/builders.ts';
import { SeriesChart } from '#ui/chart/SeriesChart.tsx';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { draw, middle, only, pointsIn, shapes } from './drawn.tsx';

const unitName = { sv: 'Norr' };
const CELLS: readonly SurveyCell[] = [
  [30, 10, 10],
  [40, 5, 5],
  [45, 3, 2],
];

async function drawn(input: FigureInput): Promise<HTMLElement> {
  const view = figureView(input, settingOf());
  const box = await draw(<SeriesChart view={view.chart} label={view.label} mark={view.mark} />);
  await expect.poll(() => pointsIn(box).length).toBeGreaterThan(0);
  return box;
}

/** The words of an axis and where they stand. */
const wordsOn = (box: Element, axis: 'xAxis' | 'yAxis') =>
  shapes(box, `.recharts-${axis}-tick-labels text`).map((word) => ({
    said: word.textContent,
    ...spot(word),
  }));
const spot = (element: Element) => ({ x: Math.round(middle(element).x), y: Math.round(middle(element).y) });

const levelOf = (box: Element, said: string): number =>
  wordsOn(box, 'yAxis').find((word) => word.said === said)?.y ?? Number.NaN;

describe(SeriesChart, () => {
  it('draws every share between 0 and 100 %, where the axis says it is', async () => {
    const box = await drawn({ column: surveyOf(CELLS), indicator: questionOf(), unitName });
    expect(wordsOn(box, 'yAxis').map(({ said }) => said)).toEqual(
      ['0', '25', '50', '75', '100'].map((n) => `${n}\u00a0%`),
    );
    const [bottom, top] = [levelOf(box, '0\u00a0%'), levelOf(box, '100\u00a0%')];
    const shares = pointsIn(box).map((point) => ((middle(point).y - bottom) / (top - bottom)) * 100);
    [60, 80, 90].forEach((share, at) => {
      expect(Math.abs((shares[at] ?? 0) - share)).toBeLessThan(1.5);
    });
  });

  it('names its periods under their points', async () => {
    const box = await drawn({ column: surveyOf(CELLS), indicator: questionOf(), unitName });
    const names = wordsOn(box, 'xAxis');
    expect(names.map(({ said }) => said)).toEqual(['2023', '2024', '2025']);
    pointsIn(box).forEach((point, at) => {
      expect(Math.abs(middle(point).x - (names[at]?.x ?? 0))).toBeLessThan(2);
    });
  });

  it('lets the target line carry its words, at its level', async () => {
    const indicator = questionOf({ targets: [{ level: 75 }] });
    const box = await drawn({ column: surveyOf(CELLS), indicator, unitName });
    expect(only(box, '.target-label').textContent).toBe('Mål 75\u00a0%');
    const line = only(box, '.target line');
    expect(Math.abs(middle(line).y - levelOf(box, '75\u00a0%'))).toBeLessThan(2);
    expect(getComputedStyle(line).strokeDasharray).not.toBe('none');
  });

  it('flags a new meaning with the number of its words, over its own point', async () => {
    const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
    const box = await drawn({ column: surveyOf(CELLS, { redefinitions }), indicator: questionOf(), unitName });
    const flag = only(box, '.flag text');
    const point = pointsIn(box)[1];
    expect(flag.textContent).toBe('1');
    expect(Math.abs(middle(flag).x - (point ? middle(point).x : 0))).toBeLessThan(2);
  });

  it('writes the latest figure beside its point, inside the picture', async () => {
    const box = await drawn({ column: surveyOf([...CELLS, [50, 0, 0]]), indicator: questionOf(), unitName });
    const value = only(box, 'text.value');
    const [inside, picture] = [value.getBoundingClientRect(), only(box, '[role=img]').getBoundingClientRect()];
    expect(value.textContent).toBe('100\u00a0%');
    expect(inside.right).toBeLessThanOrEqual(picture.right);
    // A letter's box reaches higher than its digits do.
    expect(middle(value).y - 6).toBeGreaterThanOrEqual(picture.top);
  });

  it('gives each reason why a figure is not there a look of its own, in its own place', async () => {
    const looks = new Set<string>();
    for (const reason of MISSING_REASONS) {
      const box = await drawn({ column: measureOf([12, reason, 14]), indicator: measuredOf(), unitName });
      const sign = only(box, '.hatch, .absence');
      const [first, last] = pointsIn(box).map((point) => middle(point).x);
      expect(Math.abs(middle(sign).x - ((first ?? 0) + (last ?? 0)) / 2)).toBeLessThan(3);
      const { fill, strokeDasharray } = getComputedStyle(sign);
      looks.add([sign.tagName, sign.getAttribute('d'), fill, strokeDasharray].join());
      await cleanup();
    }
    expect(looks.size).toBe(MISSING_REASONS.length);
  });
});
