import type { FigureChart } from '#view/figure-chart.view.ts';

/** The picture's own measures. Drawn 520 pixels wide or more, its letters are 28 pixels high or more. */
export const WIDTH = 520;
export const HEIGHT = 390;
const LEFT = 16;
const RIGHT = 500;
/** What is drawn begins lower where a number stands over it. */
const TOP = 56;
const TOP_BELOW_FLAGS = 92;
const BOTTOM = 336;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Point = FigureChart['points'][number];

/** Where the chart's points, levels and periods are drawn. */
export interface Places {
  readonly x: (at: number) => number;
  readonly y: (level: number) => number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export function placesIn({ points, scale }: Pick<FigureChart, 'points' | 'scale'>, hasFlags = false): Places {
  const top = hasFlags ? TOP_BELOW_FLAGS : TOP;
  const step = points.length > 1 ? (RIGHT - LEFT) / (points.length - 1) : 0;
  const height = (level: number): number => (level - scale.from) / (scale.to - scale.from);
  return {
    x: (at) => (points.length > 1 ? LEFT + at * step : (LEFT + RIGHT) / 2),
    y: (level) => BOTTOM - height(Math.min(Math.max(level, scale.from), scale.to)) * (BOTTOM - top),
    top,
    left: LEFT,
    right: RIGHT,
    bottom: BOTTOM,
  };
}

/** Points that hang together: no gap and no new meaning between them. */
export function runsIn(points: readonly Point[], has: (point: Point) => boolean): number[][] {
  const runs: number[][] = [];
  points.forEach((point, at) => {
    if (!has(point)) return;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before === at - 1 && points[before]?.segment === point.segment;
    if (run !== undefined && isNext) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

const moves = (spots: readonly Spot[]): string => spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');

/** A line through places; empty for one place. */
export const linePath = (spots: readonly Spot[]): string => (spots.length < 2 ? '' : `M${moves(spots)}`);

/** The field between two lines; empty where they have one place. */
export const fieldPath = (over: readonly Spot[], under: readonly Spot[]): string =>
  over.length < 2 ? '' : `M${moves([...over, ...[...under].reverse()])}Z`;
