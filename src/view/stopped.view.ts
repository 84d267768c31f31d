import { hoursFreed } from '#domain/dialogue/freed.ts';
import type { Stopped } from '#domain/dialogue/record.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** What was stopped, and the time that gave. */
export interface StoppedView {
  readonly sentence: string;
  /** The latest first. */
  readonly lines: readonly { readonly key: string; readonly what: Said; readonly hours: string }[];
}

/** Null when nothing has been stopped. */
export function stoppedView(stopped: readonly Stopped[], setting: PageSetting): StoppedView | null {
  if (stopped.length === 0) return null;
  const { trying, format } = setting.words;
  const { hours, unknown } = hoursFreed(stopped);
  const latestFirst = [...stopped].sort((one, other) => other.date.localeCompare(one.date));
  return {
    sentence: trying.stopped.answer(stopped.length, hours, unknown),
    lines: latestFirst.map(({ id, date, what, hours: own }) => ({
      key: id,
      what: said(what, setting),
      hours: [format.day(date), own === undefined ? '' : trying.stopped.hours(own)].filter(Boolean).join(', '),
    })),
  };
}
