import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import { ChartLabels } from './ChartLabels.tsx';
import { Flags } from './Flags.tsx';
import { BESIDE, hasWordsBeside, LineWords } from './LineWords.tsx';
import { Absences, LonelyWhiskers, Medians } from './overlays.tsx';
import { Bands, Ground, Lines, Target, Usual } from './SeriesLayers.tsx';
import { TimeChart } from './TimeChart.tsx';

const AXIS_WIDTH = 58;
/** Pixels to the right where nothing has to be said there. */
const NOTHING_BESIDE = 14;
const INSET = { left: 18, right: 18 };

/** A series over time with its interval, its target and what happened. One image with one sentence; the table holds the rest. */
export function SeriesChart({ view, label, mark }: { view: FigureChart; label: string; mark: MarkView }) {
  const right = hasWordsBeside(view) ? BESIDE : NOTHING_BESIDE;
  return (
    <TimeChart
      view={view}
      label={label}
      className={`series tone-${view.isControlled ? 'neutral' : mark.tone}`}
      right={right}
      inset={INSET}
      axisWidth={AXIS_WIDTH}
    >
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
        <ChartLabels view={view} />
        <LineWords view={view} />
      </ZIndexLayer>
    </TimeChart>
  );
}
