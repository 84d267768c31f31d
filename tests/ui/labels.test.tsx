import { describe, expect, it } from 'vitest';
import {
  type MeasureCell,
  measuredOf,
  measureOf,
  period,
  questionOf,
  settingOf,
  surveyOf,
} from '#tests/view/builders.ts';
import { SeriesChart } from '#ui/chart/SeriesChart.tsx';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { draw, only, pointsIn, shapes } from './drawn.tsx';
import { emulatePrint } from './emulated.ts';

const unitName = { sv: 'Norr' };
const monthsOf = (cells: readonly MeasureCell[]) =>
  cells.map((_, at) => period(`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`));
const events = (...days: string[]) => days.map((date) => ({ date, text: { sv: 'Något nytt' } }));

const measured = (cells: MeasureCell[], level: number, days: readonly string[] = []): FigureInput => ({
  column: measureOf(cells, { periods: monthsOf(cells) }),
  indicator: measuredOf({ targets: [{ level }], decimals: 1, measureUnit: 'per-1000' }),
  unitName,
  events: events(...days),
});

const WAVY: MeasureCell[] = [
  7.6, 7.8, 7.4, 7.6, 8, 7.4, 7.6, 7.2, 7.8, 7.4, 7.8, 7.6, 8, 7.8, 8, 7.8, 8.2, 8, 7.8, 8.2, 8.2, 8, 8.2, 9.1,
];

const CASES: [string, FigureInput][] = [
  ['a value beside two flags, a target by the lower limit', measured(WAVY, 7.5, ['2025-11-10', '2025-11-18'])],
  ['a value that has fallen to the target', measured([...WAVY.slice(0, 23), 7.9], 7.5)],
  ['a value that has fallen from high above', measured([12, 11, 12, 10, 9, 8.2], 8)],
  ['a value just under the target', measured([5, 6, 7.2], 7.5, ['2024-03-02'])],
  [
    'shares that begin at the target',
    {
      column: surveyOf([
        [37, 7, 6],
        [38, 6, 6],
        [36, 7, 7],
      ]),
      indicator: questionOf({ targets: [{ level: 75 }] }),
      unitName,
      events: events('2025-05-01'),
    },
  ],
];

const LINES =
  '.target line, .flag path, .line path.recharts-curve, .limit path.recharts-curve, .mean path.recharts-curve';
const LABELS = 'text.value, text.target-label';
const STEP = 0.5;

/** Places along a drawn line, on screen. */
function spotsOn(line: SVGGeometryElement): DOMPoint[] {
  const length = line.getTotalLength();
  const matrix = line.getScreenCTM();
  return Array.from({ length: Math.floor(length / STEP) + 1 }, (_, at) =>
    line.getPointAtLength(at * STEP).matrixTransform(matrix ?? undefined),
  );
}

/** The letters without the room that a line of them takes over and under. */
function lettersOf(label: Element): DOMRect {
  const { x, y, width, height } = label.getBoundingClientRect();
  return new DOMRect(x, y + height * 0.2, width, height * 0.6);
}

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: DOMPoint): boolean =>
  x > left && x < right && y > top && y < bottom;
const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

async function drawn(input: FigureInput): Promise<HTMLElement> {
  const view = figureView(input, settingOf());
  const box = await draw(<SeriesChart view={view.chart} label={view.label} mark={view.mark} />);
  await expect.poll(() => pointsIn(box).length).toBeGreaterThan(0);
  return box;
}

describe('the words in a chart', () => {
  it.each(CASES)('are struck through by no line and touch no flag: %s', async (_, input) => {
    const box = await drawn(input);
    const labels = shapes(box, LABELS);
    expect(labels).toHaveLength(2);
    const lines = shapes<SVGGeometryElement>(box, LINES);
    expect(lines.length).toBeGreaterThan(1);
    const struck = labels.flatMap((label) =>
      lines
        .filter((line) => spotsOn(line).some((spot) => isIn(lettersOf(label), spot)))
        .map(
          (line) =>
            `${label.textContent}: ${line.closest('.target, .flag, .line, .limit, .mean')?.getAttribute('class')}`,
        ),
    );
    expect(struck).toEqual([]);
    const flags = shapes(box, '.flag rect').map((flag) => flag.getBoundingClientRect());
    for (const label of labels) {
      expect(flags.filter((flag) => meets(lettersOf(label), flag))).toEqual([]);
    }
    const [value, target] = [only(box, 'text.value'), only(box, 'text.target-label')].map(lettersOf);
    expect(value !== undefined && target !== undefined && meets(value, target)).toBe(false);
  });

  it.each(CASES)('have paper behind them in print, which no printer leaves out: %s', async (_, input) => {
    const box = await drawn(input);
    await emulatePrint();
    const plates = shapes(box, '.plate');
    for (const label of shapes(box, 'text.value, text.target-label:not(.end)')) {
      const { left, right } = label.getBoundingClientRect();
      const behind = plates.find((plate) => {
        const own = plate.getBoundingClientRect();
        return own.left <= left + 1 && own.right >= right - 1 && meets(own, lettersOf(label));
      });
      expect(behind, label.textContent).toBeDefined();
      expect(behind && getComputedStyle(behind).fill).toBe(getComputedStyle(document.documentElement).backgroundColor);
    }
  });
});
