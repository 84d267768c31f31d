import { Fragment } from 'react';
import { Area, Line, ReferenceLine } from 'recharts';
import type { ChartView, DrawnPoint } from '#view/chart.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import type { Point } from '#view/point.ts';
import type { Scale } from '#view/scale.ts';
import { seriesDot } from './SeriesDot.tsx';

/** What every line and band here has in common: straight, still, and never over a gap. */
const PLAIN = { type: 'linear', activeDot: false, isAnimationActive: false, connectNulls: false } as const;

type Drawn = number | [number, number] | null;

const inSegment =
  (segment: number, pick: (point: DrawnPoint) => Drawn) =>
  (point: DrawnPoint): Drawn =>
    point.segment === segment ? pick(point) : null;

const bandOf = ({ low, high }: Point): Drawn => (low === null || high === null ? null : [low, high]);
const levelOf = ({ value }: Point): Drawn => value;
const meanOf = ({ control }: DrawnPoint): Drawn => control?.mean ?? null;

/** The usual range, cut where the picture ends. */
const rangeIn =
  ({ from, to }: Scale) =>
  ({ control }: DrawnPoint): Drawn =>
    control?.range ? [Math.max(control.range[0], from), Math.min(control.range[1], to)] : null;

/** One of its limits. Where the picture ends before it, there is none to draw. */
const limitIn =
  ({ from, to }: Scale, side: 0 | 1) =>
  ({ control }: DrawnPoint): Drawn => {
    const limit = control?.range?.[side];
    return limit !== undefined && limit > from && limit < to ? limit : null;
  };

const segmentsOf = (view: ChartView): number[] => Array.from({ length: view.segments }, (_, segment) => segment);

export function Ground({ view }: { view: ChartView }) {
  return view.scale.ticks.map((tick) => (
    <ReferenceLine key={tick} className={tick === 0 ? 'zero' : 'grid'} y={tick} zIndex={-100} />
  ));
}

/** How the figure usually varies: its range and its mean, never over a new meaning. */
export function Usual({ view }: { view: ChartView }) {
  return segmentsOf(view).map((segment) => {
    const control = view.points.find((point) => point.segment === segment && point.control !== null)?.control;
    if (!control) return null;
    const limit = control.isTrial ? 'limit trial' : 'limit';
    const drawn = (pick: (point: DrawnPoint) => Drawn) => ({ dataKey: inSegment(segment, pick), ...PLAIN });
    return (
      <Fragment key={segment}>
        <Area className="usual" stroke="none" {...drawn(rangeIn(view.scale))} />
        <Line className={limit} dot={false} {...drawn(limitIn(view.scale, 0))} />
        <Line className={limit} dot={false} {...drawn(limitIn(view.scale, 1))} />
        <Line className="mean" dot={false} {...drawn(meanOf)} />
      </Fragment>
    );
  });
}

/** The uncertainty of each figure, as a band. */
export function Bands({ view }: { view: ChartView }) {
  if (!view.hasBand) return null;
  return segmentsOf(view).map((segment) => (
    <Area key={segment} className="band" dataKey={inSegment(segment, bandOf)} stroke="none" {...PLAIN} />
  ));
}

export function Target({ target }: { target: ChartView['target'] }) {
  if (target === null) return null;
  return <ReferenceLine className="target" y={target.level} ifOverflow="extendDomain" />;
}

/** The figures themselves, one line for each segment. */
export function Lines({ view, mark }: { view: ChartView; mark: MarkView }) {
  return segmentsOf(view).map((segment) => (
    <Line
      key={segment}
      className="line"
      dataKey={inSegment(segment, levelOf)}
      dot={seriesDot(view.points, mark)}
      {...PLAIN}
    />
  ));
}
