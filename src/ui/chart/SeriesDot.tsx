import type { ReactNode } from 'react';
import type { DotItemDotProps } from 'recharts';
import type { DrawnPoint } from '#view/chart.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import { isHollow, markPath } from './Mark.tsx';

const SIZE = 16;
const MANY = 24;

const Shape = ({ x, y, mark }: { x: number; y: number; mark: MarkView }) => (
  <path
    className={`latest ${isHollow(mark) ? 'hollow' : 'solid'} tone-${mark.tone}`}
    d={markPath(mark)}
    transform={`translate(${x - SIZE / 2} ${y - SIZE / 2})`}
  />
);

/** The dots of a series: the latest carries the mark of its sentence, one that stands out its own, a provisional one is hollow. */
export function seriesDot(points: readonly DrawnPoint[], mark: MarkView) {
  const latest = points.findLastIndex((point) => point.value !== null);
  return function SeriesDot({ cx, cy, index, payload }: DotItemDotProps): ReactNode {
    const point: DrawnPoint | undefined = payload;
    if (cx === undefined || cy === undefined || cx === null || cy === null || point?.value == null) return null;
    if (index === latest && mark.shape !== 'ring') return <Shape key={index} x={cx} y={cy} mark={mark} />;
    if (point.control?.mark) return <Shape key={index} x={cx} y={cy} mark={point.control.mark} />;
    const size = points.length > MANY ? 2.5 : 3.5;
    return <circle key={index} className={point.provisional ? 'dot hollow' : 'dot'} cx={cx} cy={cy} r={size} />;
  };
}
