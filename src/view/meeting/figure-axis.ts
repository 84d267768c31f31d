import type { Indicator } from '#domain/feedback/indicator.ts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { PageSetting } from '#view/setting.ts';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/**
 * The picture as a screen draws it: of its axis only the end is said, with the decimals that the end itself has. What is
 * published without decimals, as persons are, has an axis that ends at a whole number.
 */
export function withinAxis(chart: FigureChart, indicator: Indicator, { words }: PageSetting): FigureChart {
  if (indicator.kind === 'survey') return chart;
  const { from, to, ticks } = chart.scale;
  const end = indicator.decimals === 0 ? Math.ceil(to) : to;
  const said = words.format.number(end, decimalsOf(end));
  return {
    ...chart,
    scale: { from, to: end, ticks: [...ticks.slice(0, -1), end] },
    ticks: [
      ...chart.ticks.slice(0, -1),
      { value: end, said: indicator.measureUnit === 'percent' ? words.figure.units.percent(said) : said },
    ],
  };
}
