import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';
import { type FindingCode, findingOf, type Moment } from './finding.ts';
import { newestOf } from './staleness.ts';

/** What is otherwise in a figure than it was in an earlier release. */
export interface FigureNews {
  /** The newest period, where it is later than the newest one then; null where no later figure has come. */
  readonly period: Period | null;
  /** What may be said now and what might be said before, where these are two things; null where they are one. */
  readonly verdict: { readonly now: FindingCode; readonly before: FindingCode } | null;
}

const isLater = (one: Period, other: Period | undefined): boolean =>
  other === undefined || spanOf(one).last > spanOf(other).last;

/**
 * Holds one figure against the same in an earlier release.
 *
 * Rule:    both are judged by the indicator as it is now, each at its own time, so that a verdict is new only when the figures
 *          or the time made it so.
 * Missing: `before` is undefined for a figure that the earlier release did not have: its verdict is not a change of verdict.
 *          Null where nothing is new.
 */
export function newsOf(
  now: Column,
  before: Column | undefined,
  indicator: Indicator,
  moments: { readonly now: Moment; readonly before: Moment },
): FigureNews | null {
  const newest = newestOf(now);
  const period = newest !== undefined && isLater(newest, before && newestOf(before)) ? newest : null;
  const code = findingOf(now, indicator, moments.now).code;
  const earlier = before === undefined ? code : findingOf(before, indicator, moments.before).code;
  const verdict = code === earlier ? null : { now: code, before: earlier };
  return period === null && verdict === null ? null : { period, verdict };
}
