import { ComposedChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import { Flags } from './Flags.tsx';
import { BESIDE, LineWords } from './LineWords.tsx';
import { Absences, LatestValue, LonelyWhiskers, Medians } from './overlays.tsx';
import { Bands, Ground, Lines, Target, Usual } from './SeriesLayers.tsx';

const HEIGHT = 250;
const AXIS_WIDTH = 58;
const MARGIN = { top: 26, right: 14, bottom: 4, left: 0 };
const INSET = { left: 18, right: 18 };

/** A series over time with its interval, its target and what happened. One image with one sentence; the table holds the rest. */
export function SeriesChart({ view, label, mark }: { view: FigureChart; label: string; mark: MarkView }) {
  const right = view.ends.some((end) => end.isCurrent) ? BESIDE : MARGIN.right;
  const said = new Map(view.ticks.map((tick) => [tick.value, tick.said]));
  return (
    <ComposedChart
      className={`series tone-${view.isControlled ? 'neutral' : mark.tone}`}
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={[...view.points]}
      margin={{ ...MARGIN, right }}
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
        interval="equidistantPreserveEnd"
        minTickGap={8}
      />
      <YAxis
        domain={[view.scale.from, view.scale.to]}
        ticks={[...view.scale.ticks]}
        tickFormatter={(tick: number) => said.get(tick) ?? ''}
        width={AXIS_WIDTH}
        axisLine={false}
        tickLine={false}
      />
      <Ground view={view} />
      <Usual view={view} />
      <Bands view={view} />
      <Medians view={view} />
      <Target target={view.target} />
      <Absences points={view.points} />
      <Flags flags={view.flags} points={view.points} />
      <Lines view={view} mark={mark} />
      <LonelyWhiskers points={view.points} />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <LatestValue view={view} />
        <LineWords view={view} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
