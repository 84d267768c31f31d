import type { Column } from '#domain/feedback/column.ts';
import { stalenessOf } from '#domain/verdict/staleness.ts';
import type { PageSetting } from './setting.ts';

/** That the newest figure is old when it was published; null where it is not. */
export function staleSaid(column: Column, { words, origin }: PageSetting): string | null {
  const stale = stalenessOf(column, origin.release.published);
  if (stale === null) return null;
  const period = words.format.period(stale.newest);
  return stale.isHidden ? words.caution.staleHidden(period) : words.caution.stale(period);
}
