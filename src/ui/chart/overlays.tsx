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
