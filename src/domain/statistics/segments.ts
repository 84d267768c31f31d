/** A stretch of a series inside which means, moving ranges and runs are counted. */
export interface Segment {
  /** Position of its first period in the series. */
  readonly start: number;
  /** Periods, missing ones included. */
  readonly length: number;
}

/**
 * The segments of a series: a new one starts at every period whose date is a rebase date.
 *
 * Missing: a rebase date that matches no period is ignored. No periods, no segments.
 *
 * @example segmentsOf(['2023', '2024', '2025'], ['2025']) // [{ start: 0, length: 2 }, { start: 2, length: 1 }]
 */
export function segmentsOf(dates: readonly string[], rebaseDates: readonly string[] = []): Segment[] {
  const starts = dates.flatMap((date, index) => (index === 0 || rebaseDates.includes(date) ? [index] : []));
  return starts.map((start, index) => ({ start, length: (starts[index + 1] ?? dates.length) - start }));
}

/**
 * One segment over the whole series.
 *
 * @example wholeSeries([4, 5]) // [{ start: 0, length: 2 }]
 */
export const wholeSeries = (series: readonly unknown[]): Segment[] =>
  series.length === 0 ? [] : [{ start: 0, length: series.length }];
