import { daysBetween } from './days.ts';
import { answeredOn } from './stage.ts';
import type { VoiceItem } from './voice.ts';

/** How long people have waited for a word back. */
export interface Answering {
  /** Days, whole or half: half of all had their answer by then. Null where so many still wait that nobody can know. */
  readonly median: number | null;
  readonly answered: number;
  readonly waiting: number;
  /** The one that has waited longest: when it came, and its age in days on the day asked for. Null where none waits. */
  readonly longest: { readonly received: string; readonly days: number } | null;
}

/**
 * Days from receipt to the first answer. What has had none counts as having taken longer than all that have, however new it
 * is: a letter in a drawer can make the median longer, or unknown, and never shorter.
 *
 * Unit:    `asOf` is the day of the release, YYYY-MM-DD; ages are counted to it.
 * Missing: the median is null without items, and when one of the middle ones still waits.
 */
export function answeringOf(items: readonly VoiceItem[], asOf: string): Answering {
  const waits = items.map((item) => {
    const answered = answeredOn(item);
    return answered === undefined ? Number.POSITIVE_INFINITY : Math.max(0, daysBetween(item.received, answered));
  });
  const waiting = items.filter((item) => answeredOn(item) === undefined);
  const [oldest] = waiting.map(({ received }) => received).sort();
  return {
    median: medianOf(waits),
    answered: items.length - waiting.length,
    waiting: waiting.length,
    longest: oldest === undefined ? null : { received: oldest, days: Math.max(0, daysBetween(oldest, asOf)) },
  };
}

/** The middle one, or the mean of the two in the middle. Missing: null for none, and where it is without end. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined || !Number.isFinite(high)) return null;
  return (low + high) / 2;
}
