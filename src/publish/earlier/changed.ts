import { readIndicators } from '#contract/indicators.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { answered, type Column } from '#domain/feedback/column.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, ownFile } from './finished.ts';
import { isWorkedOut } from './indexes.ts';

/** A figure as it is told: a measured value, or so many good answers of all. */
export interface Told {
  readonly value: number;
  readonly of: number | null;
}

/** A figure that is another than it was. */
export interface Changed {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly was: Told;
  readonly is: Told;
}

/** Figures that are named before the rest are counted. */
const MOST_NAMED = 10;

function toldIn(column: Column, at: number): Told | null {
  if (column.kind === 'survey') {
    const cell = column.cells[at];
    return cell?.kind === 'known' ? { value: cell.value.good, of: answered(cell.value) } : null;
  }
  const cell = column.cells[at];
  return cell?.kind === 'known' ? { value: cell.value.value, of: null } : null;
}

/** The periods of one unit that both tell of, and tell otherwise. What was provisional was expected to change. */
function inUnit(before: Column, after: Column): Changed[] {
  const [open, at] = [new Set(before.provisional), new Map(after.periods.map((period, here) => [period, here]))];
  return before.periods.flatMap((period, here) => {
    const [was, is] = [toldIn(before, here), toldIn(after, at.get(period) ?? -1)];
    if (was === null || is === null || open.has(period) || (was.value === is.value && was.of === is.of)) return [];
    return [{ indicator: after.indicator, unit: after.unit, period, was, is }];
  });
}

function inIndicator(before: Before, newest: Earlier, id: IndicatorId, finished: Finished): Changed[] {
  const read = (json: unknown) => readSeries(id, json);
  const was = readEarlier(before, `${newest.root}series/${id}.json`, read)?.thing ?? [];
  const byUnit = new Map(was.map((column) => [column.unit, column]));
  return ownFile(finished, `series/${id}.json`, read).flatMap((column) => {
    const one = byUnit.get(column.unit);
    return one === undefined || one.kind !== column.kind ? [] : inUnit(one, column);
  });
}

/** The days of corrections that name an indicator, by the indicator. */
export type Corrected = ReadonlyMap<string, readonly string[]>;

interface Corrections {
  /** The id of the release that is to be published. */
  readonly own: string;
  readonly corrected: Corrected;
  /** The table they stand in; null when there is none. */
  readonly corrections: string | null;
}

/**
 * Figures that the newest of the earlier releases told otherwise, of indicators that no correction since then names.
 *
 * Missing: nothing when there is no earlier release, or nothing has changed.
 * Throws:  EarlierError when an earlier file can not be read.
 */
export function changedFigures(
  before: Before,
  earlier: readonly Earlier[],
  finished: Finished,
  { own, corrected, corrections }: Corrections,
): Problem[] {
  const [newest] = earlier;
  if (newest === undefined || newest.id === own) return [];
  const indicators = [
    ...ownFile(finished, 'indicators.json', readIndicators),
    ...ownFile(finished, 'sets.json', readSets).indicators,
  ];
  const isTold = (id: string): boolean => corrected.get(id)?.some((date) => date >= newest.published) ?? false;
  const all = indicators.flatMap(({ id }) =>
    isTold(id) || isWorkedOut(finished, id) ? [] : inIndicator(before, newest, id, finished),
  );
  const [first] = all;
  if (first === undefined) return [];
  const detail = { release: newest.id, figures: all.slice(0, MOST_NAMED), more: Math.max(0, all.length - MOST_NAMED) };
  const { file } = finished.tables[first.is.of === null ? 'measure' : 'survey'];
  return [problem('warning', 'earlier-figures-changed', { file: corrections ?? file }, detail)];
}
