import type { ReactNode } from 'react';
import type { DotItemDotProps } from 'recharts';
import type { MarkView } from '#view/mark.view.ts';
import type { Point } from '#view/point.ts';
import { isHollow, markPath } from './Mark.tsx';

const SIZE = 16;
const MANY = 24;

/** The dots of a series: the latest carries the mark of its sentence, a provisional one is hollow. */
export function seriesDot(points: readonly Point[], mark: MarkView) {
  const latest = points.findLastIndex((point) => point.value !== null);
  return function SeriesDot({ cx, cy, index, payload }: DotItemDotProps): ReactNode {
    const point: Point | undefined = payload;
    if (cx === undefined || cy === undefined || cx === null || cy === null || point?.value == null) return null;
    if (index === latest && mark.shape !== 'ring') {
      const place = `translate(${cx - SIZE / 2} ${cy - SIZE / 2})`;
      return (
        <path
          key={index}
          className={isHollow(mark) ? 'latest hollow' : 'latest solid'}
          d={markPath(mark)}
          transform={place}
        />
      );
    }
    const size = points.length > MANY ? 2.5 : 3.5;
    return <circle key={index} className={point.provisional ? 'dot hollow' : 'dot'} cx={cx} cy={cy} r={size} />;
  };
}
