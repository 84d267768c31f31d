import type { ChartView } from './chart.view.ts';
import type { MarkView } from './mark.view.ts';
import { positionOn } from './scale.ts';

/** A small picture of a series in its own coordinates, 0 to WIDTH and 0 to HEIGHT from the top. */
export interface SparkView {
  readonly width: number;
  readonly height: number;
  /** One for each unbroken stretch. */
  readonly lines: readonly string[];
  readonly bands: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly hollow: boolean }[];
  /** Where figures are withheld. */
  readonly hatched: readonly number[];
  readonly latest: { readonly x: number; readonly y: number; readonly said: string; readonly mark: MarkView } | null;
  /** A measurement between gaps has no band; its interval stands alone. */
  readonly whiskers: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly first: string;
  readonly last: string;
}

const WIDTH = 232;
const HEIGHT = 52;
const SIDE = 8;
const MOST_DOTS = 12;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly hollow: boolean;
  readonly said: string;
}

/** A single point stands where the latest of many would. */
const xOf = (at: number, count: number): number =>
  count > 1 ? SIDE + (at * (WIDTH - 2 * SIDE)) / (count - 1) : WIDTH - SIDE;

const round = (n: number): number => Math.round(n * 10) / 10;

const pathOf = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

function bandOf(stretch: readonly Spot[]): string | null {
  const upper = stretch.flatMap(({ x, high }) => (high === null ? [] : [{ x, y: high }]));
  const lower = stretch.flatMap(({ x, low }) => (low === null ? [] : [{ x, y: low }])).reverse();
  return upper.length < 2 ? null : `${pathOf([...upper, ...lower])}Z`;
}

/** Splits where a figure is missing or has been redefined: no line is drawn over a gap. */
function stretchesOf(chart: ChartView): Spot[][] {
  const y = (value: number | null): number | null =>
    value === null ? null : HEIGHT * (1 - positionOn(chart.scale, value));
  const stretches: Spot[][] = [];
  let open: { segment: number; spots: Spot[] } | null = null;
  chart.points.forEach((point, at) => {
    const top = y(point.value);
    if (top === null) {
      open = null;
      return;
    }
    const x = xOf(at, chart.points.length);
    const spot = { x, y: top, low: y(point.low), high: y(point.high), hollow: point.provisional, said: point.said };
    if (open === null || open.segment !== point.segment) {
      open = { segment: point.segment, spots: [] };
      stretches.push(open.spots);
    }
    open.spots.push(spot);
  });
  return stretches;
}

export function sparkView(chart: ChartView, mark: MarkView): SparkView {
  const stretches = stretchesOf(chart);
  const spots = stretches.flat();
  const latest = spots.at(-1) ?? null;
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: stretches.filter((stretch) => stretch.length > 1).map(pathOf),
    bands: stretches.map(bandOf).filter((path) => path !== null),
    dots: spots.slice(0, -1).filter(({ hollow }) => hollow || spots.length <= MOST_DOTS),
    hatched: chart.points.flatMap((point, at) => (point.absent === 'suppressed' ? [xOf(at, chart.points.length)] : [])),
    latest: latest === null ? null : { x: latest.x, y: latest.y, said: latest.said, mark },
    whiskers: stretches.flatMap(([spot, next]) =>
      spot && !next && spot.high !== null && spot.low !== null ? [{ x: spot.x, from: spot.high, to: spot.low }] : [],
    ),
    first: chart.points[0]?.label ?? '',
    last: chart.points.length > 1 ? (chart.points.at(-1)?.label ?? '') : '',
  };
}
