import type { FigureChart } from '#view/figure-chart.view.ts';
import type { Places } from './chart-place.ts';

/** Pixels of the picture's own. */
const LETTER = 14;
const HIGH = 30;
/** From the top of the picture's field up to what stands over it. */
const OVER = 20;
const GAP = 12;

type Point = FigureChart['points'][number];

const isNumber = (level: number | null | undefined): level is number => level !== null && level !== undefined;

/** The levels that something is drawn at over a stretch of the picture. */
function drawnIn({ points }: Pick<FigureChart, 'points'>, { x, y }: Places, from: number, to: number): number[] {
  const levels = ({ value, low, high }: Point) => [value, low, high].filter(isNumber).map(y);
  const step = points.length > 1 ? x(1) - x(0) : 0;
  return points.flatMap((point, at) => (x(at) >= from - step && x(at) <= to + step ? levels(point) : []));
}

/** Where the last value's words stand: over all that is drawn below them, and not across the target's line. */
export function valueLevel(chart: FigureChart, places: Places, said: string, level: number): number {
  const left = places.right - said.length * LETTER * 1.15;
  const over = Math.min(level, ...drawnIn(chart, places, left, places.right)) - GAP;
  const line = chart.target === null ? Number.NaN : places.y(chart.target.level);
  const isCrossed = line > over - HIGH && line < over + GAP;
  return Math.max(places.top - OVER, isCrossed ? line - GAP : over);
}

/**
 * Where the target's words stand: over its line where there is room, else under it, else over or under all that is drawn
 * there, but never against the top of the axis, which has words of its own.
 */
export function targetLevel(chart: FigureChart, places: Places, said: string, level: number): number {
  const line = places.y(level);
  const around = drawnIn(chart, places, 0, said.length * LETTER);
  const isFree = (from: number, to: number): boolean => !around.some((own) => own > from && own < to);
  if (isFree(line - HIGH - GAP, line)) return line - GAP;
  if (isFree(line, line + HIGH + GAP)) return line + HIGH;
  const over = Math.min(line, ...around) - GAP;
  return over > places.top + HIGH ? over : Math.max(line, ...around) + HIGH;
}
