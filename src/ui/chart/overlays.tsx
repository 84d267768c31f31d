import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { Point } from '#view/point.ts';
import { AbsenceSign } from './AbsenceSign.tsx';

/** What is not there. The words stand under the chart, each after the same sign. */
export function Absences({ points }: { points: readonly Pick<Point, 'period' | 'label' | 'absent'>[] }) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (x === undefined || plot === undefined) return null;
  return points.map((point) => {
    const at = x(point.label);
    if (point.absent === null || at === undefined) return null;
    const floor = plot.y + plot.height;
    return <AbsenceSign key={point.period} reason={point.absent} x={at} top={plot.y} floor={floor} />;
  });
}

/** Half the points are over it: drawn while there are too few to know more. */
export function Medians({ view }: { view: FigureChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  return view.medians.map(({ start, length, median }) => {
    const [from, to] = [start, start + length - 1].map((at) => x(view.points[at]?.label ?? ''));
    return <path key={start} className="median" d={`M${from} ${y(median)}H${to}`} />;
  });
}

/** A point with no neighbour has no band; its interval is drawn as a whisker instead. */
export function LonelyWhiskers({ points }: { points: readonly Point[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  return points.map((point, at) => {
    const isNeighbour = (other: Point | undefined): boolean =>
      other !== undefined && other.value !== null && other.segment === point.segment;
    if (point.low === null || point.high === null || isNeighbour(points[at - 1]) || isNeighbour(points[at + 1]))
      return null;
    const place = x(point.label);
    return <path key={point.period} className="whisker" d={`M${place} ${y(point.high)}V${y(point.low)}`} />;
  });
}

/** Pixels between a point and the words above or below it. */
const ABOVE = -13;
const BELOW = 24;
/** Pixels to the side: over a point alone, beside the pole of a flag, and beside the flag itself. */
const ALONE = 8;
const BESIDE_POLE = -6;
const BESIDE_FLAG = -30;
/** Words this near the top of the plot reach up to where the flags are. */
const TOP = 24;

/** The latest figure written where it stands, so that nobody has to read it off an axis. */
export function LatestValue({ view: { points, flags } }: { view: FigureChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  const at = points.findLastIndex((point) => point.value !== null);
  const latest = points[at];
  if (x === undefined || y === undefined || plot === undefined || latest === undefined || latest.value === null) {
    return null;
  }
  const [left, top] = [x(latest.label), y(latest.value)];
  if (left === undefined || top === undefined) return null;
  // The line comes from above when the figure has fallen; the words then stand below it.
  const before = points.findLast((point) => point !== latest && point.value !== null);
  const hasFallen = before?.value != null && before.value > latest.value;
  const isFlagged = flags.some((flag) => flag.at === at);
  const beside = !hasFallen && top - plot.y < TOP ? BESIDE_FLAG : BESIDE_POLE;
  return (
    <text
      className="value"
      x={left}
      y={top + (hasFallen ? BELOW : ABOVE)}
      textAnchor={points.length === 1 && !isFlagged ? 'middle' : 'end'}
      dx={isFlagged ? beside : ALONE}
    >
      {latest.said}
    </text>
  );
}
