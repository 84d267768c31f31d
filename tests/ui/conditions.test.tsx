import { describe, expect, it } from 'vitest';
import type { BandPanel, StaffingPanel } from '#domain/conditions/panel.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { type MeasureCell, measuredOf, measureOf, settingOf } from '#tests/view/builders.ts';
import { ShareBand } from '#ui/chart/ShareBand.tsx';
import { StaffingChart } from '#ui/chart/StaffingChart.tsx';
import { StepBars } from '#ui/chart/StepBars.tsx';
import { bandView } from '#view/band.view.ts';
import { staffingView } from '#view/staffing.view.ts';
import { draw, middle, only, shapes } from './drawn.tsx';

const id = indicatorId;
const unitName = { sv: 'Björken' };
const base = { id: panelId('p'), name: { sv: 'Panelen' } };

async function staffing(cases: readonly MeasureCell[], posts: readonly MeasureCell[], limit = 10.5) {
  const panel: StaffingPanel = {
    ...base,
    ...{ kind: 'staffing', cases: id('a'), posts: id('t'), limit },
    decisions: [{ date: '2023-05-02', body: { sv: 'Nämnden' }, text: { sv: 'Två tjänster' } }],
  };
  const columns = [measureOf(cases, { indicator: id('a') }), measureOf(posts, { indicator: id('t') })];
  const indicators = ['a', 't'].map((one) => measuredOf({ id: id(one), measureUnit: 'number' }));
  const view = staffingView(panel, { columns, indicators }, unitName, settingOf());
  if (!view?.chart) throw new Error('nothing to draw');
  const box = await draw(<StaffingChart view={view.chart} label={view.label} />);
  await expect.poll(() => shapes(box, 'circle.dot').length).toBeGreaterThan(0);
  return box;
}

/** The middle of what says this on the axis of values. */
const levelOf = (box: Element, said: string): number => {
  const tick = shapes(box, '.recharts-yAxis-tick-labels text').find(({ textContent }) => textContent === said);
  return tick === undefined ? Number.NaN : middle(tick).y;
};
const dots = (box: Element, line: string) => shapes(box, `circle.dot.${line}`).map(middle);

describe(StaffingChart, () => {
  it('draws both lines where the axis says their index is', async () => {
    const box = await staffing([100, 110, 120], [10, 10, 11]);
    const [hundred, more] = [levelOf(box, '100'), levelOf(box, '120')];
    // The scale begins at the foot of the picture, as the words beside it say.
    expect(only(box, '[role=img]').getBoundingClientRect().bottom - levelOf(box, '80')).toBeLessThan(45);
    const index = (y: number): number => 100 + ((hundred - y) / (hundred - more)) * 20;
    const drawn = ['cases', 'posts'].map((line) => dots(box, line).map(({ y }) => Math.round(index(y))));
    expect(drawn).toEqual([
      [100, 110, 120],
      [100, 100, 110],
    ]);
  });

  it('names each line where it ends, in its own colour, beside the picture and apart', async () => {
    const box = await staffing([100, 110, 118], [10, 10, 11.7]);
    const names = shapes(box, 'text.name');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Ärenden118', 'Tjänster117']);
    const [cases, posts] = names.map((name) => name.getBoundingClientRect());
    expect(posts?.top).toBeGreaterThanOrEqual((cases?.bottom ?? 0) - 3);
    expect(Math.max(...dots(box, 'cases').map(({ x }) => x))).toBeLessThan(cases?.left ?? 0);
    expect(Math.max(cases?.right ?? 0, posts?.right ?? 0)).toBeLessThanOrEqual(
      only(box, '[role=img]').getBoundingClientRect().right,
    );
    const colours = names.map((name) => getComputedStyle(name).fill);
    expect(new Set(colours).size).toBe(2);
    const lines = ['cases', 'posts'].map((line) => only(box, `.line.${line} path.recharts-curve`));
    expect(lines.map((line) => getComputedStyle(line).stroke)).toEqual(colours);
    expect(new Set(lines.map((line) => getComputedStyle(line).strokeDasharray)).size).toBe(2);
  });

  it('sets the decision and the limit where they were', async () => {
    const box = await staffing([100, 110, 120], [10, 10, 11]);
    const [first, second] = dots(box, 'cases');
    expect(Math.abs(middle(only(box, '.flag text')).x - (first?.x ?? 0))).toBeLessThan(2);
    expect(Math.abs(middle(only(box, '.passed path')).x - (second?.x ?? 0))).toBeLessThan(2);
    expect(only(box, '.passed text').textContent).toBe('Gränsen passeras');
  });

  it.each([
    [[100, 110, 120, 130, 140], 'right'],
    [[100, 101, 102, 103, 140], 'left'],
  ])('puts the words of the limit where there is room: %o', async (cases, side) => {
    const box = await staffing(cases, [10, 10, 10, 10, 10]);
    const [line, words, picture] = ['.passed path', '.passed text', '[role=img]'].map((one) =>
      only(box, one).getBoundingClientRect(),
    );
    expect((words?.left ?? 0) > (line?.left ?? 0) ? 'right' : 'left').toBe(side);
    expect(words?.right).toBeLessThanOrEqual(picture?.right ?? 0);
    expect(words?.left).toBeGreaterThanOrEqual(picture?.left ?? 0);
  });

  it('draws no line over a gap, and shows why it is there', async () => {
    const box = await staffing([100, 'suppressed', 120, 130], [10, 10, 11, 11], 99);
    expect(dots(box, 'cases')).toHaveLength(3);
    expect(only(box, '.line.cases path.recharts-curve').getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(shapes(box, '.hatch').length).toBeGreaterThan(0);
    expect(shapes(box, '.passed')).toEqual([]);
  });
});

describe(ShareBand, () => {
  const band: BandPanel = { ...base, kind: 'band', indicator: id('k'), from: 40, to: 60 };

  it.each([0, 3, 50, 72.5, 98, 100])(
    'stands where it is on the scale, its words inside the picture: %f',
    async (value) => {
      const figures = {
        columns: [measureOf([20, value], { indicator: id('k') })],
        indicators: [measuredOf({ id: id('k'), measureUnit: 'percent' })],
      };
      const view = bandView(band, figures, unitName, settingOf());
      if (!view?.picture) throw new Error('nothing to draw');
      const box = await draw(<ShareBand view={view.picture} label={view.label} />);
      const rail = only(box, '.rail').getBoundingClientRect();
      const at = (x: number): number => ((x - rail.left) / rail.width) * 100;
      expect(at(middle(only(box, '.dot')).x)).toBeCloseTo(value, 0);
      expect(at(middle(only(box, '.before')).x)).toBeCloseTo(20, 0);
      const { left, right } = only(box, '.between').getBoundingClientRect();
      expect([at(left), at(right)].map(Math.round)).toEqual([40, 60]);
      for (const text of shapes(box, 'text')) {
        expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(rail.left - 1);
        expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(rail.right + 1);
      }
      expect(only(box, '[role=img]').getAttribute('aria-label')).toContain(view.sentence);
    },
  );
});

describe(StepBars, () => {
  it('gives each bar the length of its part of the first, and all the same height', async () => {
    const rows = [100, 62.5, 0].map((width, at) => ({
      ...{ key: String(at), name: { text: `Steg ${at}` }, count: String(width), part: `${width} %`, width },
    }));
    const box = await draw(<StepBars label="Stegen" rows={rows} />);
    const bars = shapes(box, '.came').map((bar) => bar.getBoundingClientRect());
    const whole = bars[0]?.width ?? 1;
    expect(bars.map(({ width }) => Math.round((width / whole) * 1000) / 10)).toEqual([100, 62.5, 0]);
    expect(new Set(bars.map(({ height }) => height)).size).toBe(1);
    expect(only<HTMLElement>(box, 'caption').textContent).toBe('Stegen');
  });
});
