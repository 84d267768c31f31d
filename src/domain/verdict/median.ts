import type { Column } from '#domain/feedback/column.ts';
import { MIN_CHART, MIN_RUN } from '#domain/statistics/constants.ts';
import { runChart } from '#domain/statistics/run-chart.ts';
import { type Segment, segmentsOf } from '#domain/statistics/segments.ts';

/** The median of a stretch of a series in which nothing was redefined. */
export interface MedianLine extends Segment {
  readonly median: number;
}

/**
 * The medians of a measure: one for each segment with values enough for a run chart and too few for limits.
 *
 * Unit:    the measure's own.
 * Missing: none for a survey, none below MIN_RUN values, none from MIN_CHART: limits are drawn there.
 * Rule:    nothing crosses a redefinition. A gap inside a segment ends no line: the median is that of all its values.
 * Source:  Anhøj & Olesen (2014), PLoS ONE 9:e113825; docs/method.md, sections 4.2 and 5.1.
 */
export function mediansOf(column: Column): MedianLine[] {
  if (column.kind === 'survey') return [];
  const borders = column.redefinitions.map(({ period }) => period);
  return segmentsOf(column.periods, borders).flatMap(({ start, length }) => {
    const values = column.cells
      .slice(start, start + length)
      .map((cell) => (cell.kind === 'known' ? cell.value.value : null));
    const usable = values.filter((value) => value !== null).length;
    const { centre } = runChart(values);
    return centre === null || usable < MIN_RUN || usable >= MIN_CHART ? [] : [{ start, length, median: centre }];
  });
}
