import type { ReactNode } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';

const HEIGHT = 250;

/** What every chart over time stands on: its points, what its axes say, and where they begin and end. */
interface TimeView {
  readonly points: readonly object[];
  readonly labels: readonly string[];
  readonly ticks: readonly { readonly value: number; readonly said: string }[];
  readonly scale: { readonly from: number; readonly to: number; readonly ticks: readonly number[] };
}

interface Props {
  readonly view: TimeView;
  /** What a screen reader is told in place of the picture. */
  readonly label: string;
  readonly className: string;
  /** Pixels to the right of the picture, for what its lines are called. */
  readonly right: number;
  /** Pixels between the first and last point and the ends of the axis. */
  readonly inset: { readonly left: number; readonly right: number };
  /** Pixels for what the axis of values says. */
  readonly axisWidth: number;
  readonly children: ReactNode;
}

/** The ground of a chart over time. One image with one sentence: the table beside it holds the rest. */
export function TimeChart({ view, label, className, right, inset, axisWidth, children }: Props) {
  const said = new Map(view.ticks.map((tick) => [tick.value, tick.said]));
  return (
    <ComposedChart
      className={className}
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={[...view.points]}
      margin={{ top: 26, right, bottom: 4, left: 0 }}
      accessibilityLayer={false}
      role="img"
      tabIndex={-1}
      aria-label={label}
    >
      <XAxis
        dataKey="label"
        scale="point"
        padding={inset}
        tickLine={false}
        ticks={[...view.labels]}
        interval="equidistantPreserveEnd"
        minTickGap={8}
      />
      <YAxis
        domain={[view.scale.from, view.scale.to]}
        ticks={[...view.scale.ticks]}
        tickFormatter={(tick: number) => said.get(tick) ?? ''}
        width={axisWidth}
        axisLine={false}
        tickLine={false}
      />
      {children}
    </ComposedChart>
  );
}
