import type { Column } from '#domain/feedback/column.ts';
import { type Finding, hasMoved } from '#domain/verdict/finding.ts';
import { stalenessOf } from '#domain/verdict/staleness.ts';
import type { PageSetting } from './setting.ts';

/** That the newest figure is old when it was published; null where it is not. */
export function staleSaid(column: Column, { words, origin }: PageSetting): string | null {
  const stale = stalenessOf(column, origin.release.published);
  if (stale === null) return null;
  const period = words.format.period(stale.newest);
  return stale.isHidden ? words.caution.staleHidden(period) : words.caution.stale(period);
}

const speaksOfChange = ({ code }: Finding): boolean => hasMoved(code) || code === 'no-change';

/**
 * What may be said of a figure, told as what held then where the figure is old. A verdict that says nothing of change is
 * left as it is: too few are too few whenever it was.
 */
export function datedVerdict(
  verdict: string,
  finding: Finding,
  column: Column,
  { words, origin }: PageSetting,
): string {
  const stale = speaksOfChange(finding) ? stalenessOf(column, origin.release.published) : null;
  if (stale === null) return verdict;
  const begun = verdict.charAt(0).toLowerCase() + verdict.slice(1);
  return words.caution.until(words.format.period(stale.newest), begun);
}
