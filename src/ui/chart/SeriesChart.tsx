import { Area, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ChartView, DrawnPoint } from '#view/chart.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import type { Point } from '#view/point.ts';
import { Absences, Flags, LatestValue, LonelyWhiskers } from './overlays.tsx';
import { seriesDot } from './SeriesDot.tsx';

const HEIGHT = 250;
const MARGIN = { top: 26, right: 14, bottom: 4, left: 0 };
const INSET = { left: 18, right: 18 };

const inSegment =
  (segment: number, pick: (point: Point) => number | [number, number] | null) =>
  (point: Point): number | [number, number] | null =>
    point.segment === segment ? pick(point) : null;

const bandOf = ({ low, high }: Point): [number, number] | null => (low === null || high === null ? null : [low, high]);
const levelOf = ({ value }: Point): number | null => value;

const meanOf = ({ control }: DrawnPoint): number | null => control?.mean ?? null;

/** The usual range, cut where the picture ends. */
const rangeIn =
  ({ from, to }: ChartView['scale']) =>
  ({ control }: DrawnPoint): [number, number] | null =>
    control?.range ? [Math.max(control.range[0], from), Math.min(control.range[1], to)] : null;

/** A series over time with its interval, its target and what happened. One image with one sentence; the table holds the rest. */
export function SeriesChart({ view, label, mark }: { view: ChartView; label: string; mark: MarkView }) {
  const segments = Array.from({ length: view.segments }, (_, segment) => segment);
  const said = new Map(view.ticks.map((tick) => [tick.value, tick.said]));
  return (
    <ComposedChart
      className={`series tone-${view.isControlled ? 'neutral' : mark.tone}`}
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={[...view.points]}
      margin={MARGIN}
      accessibilityLayer={false}
      role="img"
      tabIndex={-1}
      aria-label={label}
    >
      <XAxis
        dataKey="label"
        scale="point"
        padding={INSET}
        tickLine={false}
        ticks={[...view.labels]}
        interval={0}
        allowDuplicatedCategory
      />
      <YAxis
        domain={[view.scale.from, view.scale.to]}
        ticks={[...view.scale.ticks]}
        tickFormatter={(tick: number) => said.get(tick) ?? ''}
        width={58}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      {view.scale.ticks.map((tick) => (
        <ReferenceLine key={tick} className={tick === 0 ? 'zero' : 'grid'} y={tick} zIndex={-100} />
      ))}
      {view.isControlled && (
        <Area
          className="usual"
          dataKey={rangeIn(view.scale)}
          type="linear"
          stroke="none"
          activeDot={false}
          isAnimationActive={false}
          connectNulls={false}
        />
      )}
      {view.isControlled && (
        <Line
          className="mean"
          dataKey={meanOf}
          type="linear"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          connectNulls={false}
        />
      )}
      {view.hasBand &&
        segments.map((segment) => (
          <Area
            key={segment}
            className="band"
            dataKey={inSegment(segment, bandOf)}
            type="linear"
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
            connectNulls={false}
          />
        ))}
      {view.target && (
        <ReferenceLine
          className="target"
          y={view.target.level}
          ifOverflow="extendDomain"
          label={{ value: view.target.said, position: 'insideTopLeft', className: 'target-label' }}
        />
      )}
      <Absences points={view.points} />
      <Flags flags={view.flags} points={view.points} />
      {segments.map((segment) => (
        <Line
          key={segment}
          className="line"
          dataKey={inSegment(segment, levelOf)}
          type="linear"
          dot={seriesDot(view.points, mark)}
          activeDot={false}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <LonelyWhiskers points={view.points} />
      <LatestValue points={view.points} />
    </ComposedChart>
  );
}
