import type { Column } from '#domain/feedback/column.ts';
import { type MedianLine, mediansOf } from '#domain/verdict/median.ts';
import type { ChartView, DrawnPoint } from './chart.view.ts';
import type { ControlView } from './control.view.ts';
import { type FlagView, flagsOf, type LaterView, laterThan } from './flags.view.ts';
import type { Happened } from './sentence.ts';
import type { PageSetting } from './setting.ts';

/** A line or a band said in words, at the right end of it. */
export interface EndView {
  readonly said: string;
  /** Where on the axis of values. */
  readonly level: number;
  /** Position among the points of the last one that it holds for. */
  readonly at: number;
  /** Whether it holds for what the figure means now: then its words have room beside the picture. */
  readonly isCurrent: boolean;
  /** The words stand over the level, as over the edge of a band; else on it. */
  readonly isAbove: boolean;
}

/** A chart that is read, with what its lines are called and what happened on the way. */
export interface FigureChart extends ChartView {
  readonly medians: readonly MedianLine[];
  readonly ends: readonly EndView[];
  readonly flags: readonly FlagView[];
  readonly later: readonly LaterView[];
}

type Controlled = DrawnPoint & { readonly control: ControlView };

const isControlled = (point: DrawnPoint): point is Controlled => point.control !== null;

/** Each said once, where it was last so; a mean only where it still holds, since the band says where it was. */
function usualEnds(chart: ChartView, { words }: PageSetting): EndView[] {
  const at = chart.points.findLastIndex(isControlled);
  const point = chart.points[at];
  if (point === undefined || !isControlled(point)) return [];
  const { mean, range, isTrial } = point.control;
  const isCurrent = point.segment === chart.points.at(-1)?.segment;
  const ends: EndView[] = [];
  if (range !== null) {
    const said = isTrial ? words.chart.usualTrial : words.chart.usual;
    ends.push({ said, level: Math.min(range[1], chart.scale.to), at, isCurrent, isAbove: true });
  }
  if (isCurrent || range === null) {
    ends.push({ said: words.chart.mean, level: mean, at, isCurrent, isAbove: !isCurrent });
  }
  return ends;
}

function medianEnds(chart: ChartView, medians: readonly MedianLine[], { words }: PageSetting): EndView[] {
  const last = medians.at(-1);
  if (last === undefined) return [];
  const at = last.start + last.length - 1;
  const isCurrent = at === chart.points.length - 1;
  return [{ said: words.chart.median, level: last.median, at, isCurrent, isAbove: !isCurrent }];
}

export function figureChart(
  chart: ChartView,
  column: Column,
  setting: PageSetting,
  events: readonly Happened[] = [],
): FigureChart {
  const medians = mediansOf(column);
  return {
    ...chart,
    medians,
    ends: [...usualEnds(chart, setting), ...medianEnds(chart, medians, setting)],
    flags: flagsOf(column, events, setting),
    later: laterThan(column, events, setting),
  };
}
