import type { ChartView } from '#view/chart.view.ts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { LabelBox, Stroke } from '#view/label-place.ts';
import type { Scale } from '#view/scale.ts';
import { POLE, type Pole, RISE } from './Flags.tsx';

/** The ground of a picture in pixels, and where its points and levels are on it. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pointAt: (at: number) => number;
  readonly levelAt: (level: number) => number;
}

/** How bad it is for words to stand on something. */
const WEIGHT = { line: 6, target: 5, pole: 4, limit: 3, words: 20 } as const;
/** Pixels that a dot takes on each side. */
const DOT = 6;

type Point = ChartView['points'][number];

/** A level from point to point, as far as it is the same line; a short piece where a point stands alone. */
function along(
  points: readonly Point[],
  levelOf: (point: Point) => number | null,
  weight: number,
  plot: Plot,
): Stroke[] {
  return points.flatMap((point, at): Stroke[] => {
    const level = levelOf(point);
    if (level === null) return [];
    const [x, y] = [plot.pointAt(at), plot.levelAt(level)];
    const before = points[at - 1];
    const from = before?.segment === point.segment ? levelOf(before) : null;
    const dot: Stroke = { from: [x - DOT, y], to: [x + DOT, y], weight };
    return from === null ? [dot] : [dot, { from: [plot.pointAt(at - 1), plot.levelAt(from)], to: [x, y], weight }];
  });
}

const within = ({ from, to }: Scale, level: number): number => Math.min(Math.max(level, from), to);

/** What is drawn in a chart and should not be written over: its line, its limits and its mean. */
export const drawnIn = ({ points, scale }: Pick<ChartView, 'points' | 'scale'>, plot: Plot): Stroke[] => [
  ...along(points, ({ value }) => value, WEIGHT.line, plot),
  ...along(points, ({ control }) => control?.mean ?? null, WEIGHT.limit, plot),
  ...([0, 1] as const).flatMap((side) =>
    along(points, ({ control }) => (control?.range ? within(scale, control.range[side]) : null), WEIGHT.limit, plot),
  ),
];

export const targetStroke = (level: number, { x, width, levelAt }: Plot): Stroke => ({
  from: [x, levelAt(level)],
  to: [x + width, levelAt(level)],
  weight: WEIGHT.target,
});

/** Words that already stand there. */
export function wordStrokes({ x, y, width, height }: LabelBox): Stroke[] {
  return [y + 1, y + height / 2, y + height - 1].map((level) => ({
    from: [x, level],
    to: [x + width, level],
    weight: WEIGHT.words,
  }));
}

/** Flags and their poles. */
export const flagStrokes = (poles: readonly Pole[], { y, height }: Plot): Stroke[] =>
  poles.flatMap(({ foot, middle, width, tall }) => [
    { from: [foot, y + POLE], to: [foot, y + height], weight: WEIGHT.pole },
    { from: [foot, y + POLE], to: [middle, y - POLE], weight: WEIGHT.pole },
    ...wordStrokes({ x: middle - width / 2 - 2, y: y - RISE - tall / 2 - 2, width: width + 4, height: tall + 4 }),
  ]);

/** What an earlier meaning's lines are called stands in the picture. */
export const endStrokes = ({ ends }: Pick<FigureChart, 'ends'>, { pointAt, levelAt }: Plot, boxOf: BoxOf): Stroke[] =>
  ends
    .filter(({ isCurrent }) => !isCurrent)
    .flatMap(({ said, at, level }) => wordStrokes(boxOf(said, pointAt(at), levelAt(level) - END_RISE)));

/** The box of words that end at a place, with their middle at a level. */
export type BoxOf = (said: string, right: number, middle: number) => LabelBox;

const END_RISE = 9;
