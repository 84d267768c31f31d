import type { FigureChart } from '#view/figure-chart.view.ts';
import type { FlagView } from '#view/flags.view.ts';

/** So many can be said under a picture without crowding it. */
const MOST = 1;

/** A new meaning comes first in its period, and breaks the line there. */
const breaks = ({ points, flags }: FigureChart, flag: FlagView): boolean => {
  const before = points[flag.at - 1];
  const isFirst = flags.find(({ at }) => at === flag.at) === flag;
  return isFirst && before !== undefined && before.segment !== points[flag.at]?.segment;
};

/** Every sentence about a flag begins with its number, in every language. */
const NUMBER = /^\d+/;

/** A flag by its place on a screen: who sees a 3 there asks what 1 and 2 were. */
function numbered(flag: FlagView, number: number): FlagView {
  const anew = (text: string): string => text.replace(NUMBER, String(number));
  return { ...flag, number, said: anew(flag.said), parts: { ...flag.parts, before: anew(flag.parts.before) } };
}

/** The flags that are shown, numbered among themselves: what says why the line is broken, else the latest. */
export function flagsIn(chart: FigureChart): FlagView[] {
  const { flags } = chart;
  const breaking = flags.filter((flag) => breaks(chart, flag)).slice(-MOST);
  const others = flags.filter((flag) => !breaking.includes(flag)).slice(-MOST);
  const kept = [...breaking, ...others.slice(others.length - (MOST - breaking.length))];
  return flags.filter((flag) => kept.includes(flag)).map((flag, nth) => numbered(flag, nth + 1));
}
