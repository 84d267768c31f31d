import type { FigureChart } from '#view/figure-chart.view.ts';
import { type Places, runsIn } from './chart-place.ts';

/** A rectangle of the picture, in its own pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words in the picture: where they are set, and the field they take. */
export interface Label {
  readonly x: number;
  /** The line they stand on. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Letters, in parts of their size: rather too wide than too narrow. */
const NARROW = /[\s.,:;ijlftrI|’–-]/;
const WIDE = /[mwMW%]/;
const widthIn = (letter: string): number => (NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.88 : 0.57);

/** Over and under the line that letters stand on, in parts of their size. */
const OVER = 0.78;
const UNDER = 0.24;
/** Before the first letter: from where words with an end or a middle are counted. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

export function labelAt(said: string, size: number, x: number, y: number, anchor: Label['anchor']): Label {
  const width = [...said].reduce((sum, letter) => sum + widthIn(letter), 0) * size;
  const left = x - BEFORE[anchor] * width;
  return { x, y, anchor, box: { left, right: left + width, top: y - OVER * size, bottom: y + UNDER * size } };
}

export const isCrossing = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Something drawn along the picture: from where to where it goes at each place, and how much words on it hide. */
export interface Trace {
  readonly spots: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly weight: number;
}

/** On each side of a line, for the line's own width and its dots. */
const WIDTH = 8;
const WEIGHT = { line: 10, target: 8, mean: 3, withheld: 3, band: 2, usual: 0.5 } as const;

type Point = FigureChart['points'][number];
type Levels = readonly [number, number] | null;

const isNumber = (value: number | null): value is number => value !== null;
const both = (low: number | null, high: number | null): Levels =>
  isNumber(low) && isNumber(high) ? [low, high] : null;
const twice = (level: number | null): Levels => both(level, level);

/** All that words should keep clear of, but for the target's line. */
export function tracesIn({ points }: Pick<FigureChart, 'points'>, { x, y, top, bottom }: Places): Trace[] {
  const of = (levels: (point: Point) => Levels, weight: number): Trace[] =>
    runsIn(points, (point) => levels(point) !== null).map((run) => ({
      weight,
      spots: run.flatMap((at) => {
        const found = points[at] === undefined ? null : levels(points[at]);
        return found === null ? [] : [{ x: x(at), from: y(found[1]), to: y(found[0]) }];
      }),
    }));
  const withheld = points.flatMap(({ absent }, at): Trace[] =>
    absent === 'suppressed' ? [{ weight: WEIGHT.withheld, spots: [{ x: x(at), from: top, to: bottom }] }] : [],
  );
  return [
    ...of(({ value }) => twice(value), WEIGHT.line),
    ...of(({ low, high }) => both(low, high), WEIGHT.band),
    ...of(({ control }) => twice(control?.mean ?? null), WEIGHT.mean),
    ...of(({ control }) => control?.range ?? null, WEIGHT.usual),
    ...withheld,
  ];
}

/** The target's line, all along the picture. */
export const targetTrace = (level: number, { y, left, right }: Places): Trace => ({
  weight: WEIGHT.target,
  spots: [left, right].map((x) => ({ x, from: y(level), to: y(level) })),
});

/** From where to where something goes at one place; null beside it. A single spot is as wide as its mark. */
function spanAt({ spots }: Trace, at: number): readonly [number, number] | null {
  const next = spots.findIndex(({ x }) => x >= at);
  const [before, after] = [spots[next - 1], spots[next]];
  if (before !== undefined && after !== undefined) {
    const part = (at - before.x) / (after.x - before.x);
    const between = (key: 'from' | 'to') => before[key] + part * (after[key] - before[key]);
    return [between('from'), between('to')];
  }
  const near = spots.find(({ x }) => Math.abs(x - at) <= WIDTH);
  return near === undefined ? null : [near.from, near.to];
}

const STEP = 4;

/** How much of what is drawn a field would hide. */
export function hidden({ left, right, top, bottom }: Box, traces: readonly Trace[]): number {
  const places = Array.from({ length: Math.ceil((right - left) / STEP) + 1 }, (_, at) => left + at * STEP);
  const isHit = (trace: Trace, at: number): boolean => {
    const span = spanAt(trace, at);
    return span !== null && span[0] - WIDTH < bottom && span[1] + WIDTH > top;
  };
  const share = (trace: Trace): number => places.filter((at) => isHit(trace, at)).length / places.length;
  return traces.reduce((sum, trace) => sum + trace.weight * share(trace), 0);
}
