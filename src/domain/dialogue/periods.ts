import { type Answering, answeringOf } from './answering.ts';
import { type HalfYear, halfYearOf, isRipe, nextHalfYear } from './half-year.ts';
import { asksIn, type Outcomes, outcomesOf } from './outcomes.ts';
import type { Voice, VoiceItem } from './voice.ts';

/** What was said in half a year, and what has become of it since. */
export interface VoicePeriod {
  readonly period: HalfYear;
  /** Whether everything in it has had its days. */
  readonly isRipe: boolean;
  /** Of what asks for something; praise is left out. */
  readonly outcomes: Outcomes;
  readonly answering: Answering;
  /** 0 to 1: led to a change, planned or made. Null while the period is not ripe, and where nothing was asked for. */
  readonly changedShare: number | null;
  /** 0 to 1: those who said it have been told. Null in the same cases. */
  readonly toldShare: number | null;
  readonly praise: number;
}

const keyOf = ({ year, half }: HalfYear): string => `${year}-${half}`;

function periodsBetween(first: HalfYear, last: HalfYear): HalfYear[] {
  const periods = [first];
  for (let at = first; keyOf(at) < keyOf(last); ) {
    at = nextHalfYear(at);
    periods.push(at);
  }
  return periods;
}

function byReceipt(items: readonly VoiceItem[]): ReadonlyMap<string, VoiceItem[]> {
  const groups = new Map<string, VoiceItem[]>();
  for (const item of items) {
    const key = keyOf(halfYearOf(item.received));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * What came of what was said, by the half-year it was received in, oldest first. A half-year in which nothing was said stands
 * among the others.
 *
 * Unit:    `published` is the day of the release, YYYY-MM-DD.
 * Missing: nothing said gives no periods.
 */
export function periodsOf(
  items: readonly VoiceItem[],
  { ripeAfter }: Pick<Voice, 'ripeAfter'>,
  published: string,
): VoicePeriod[] {
  const days = items.map(({ received }) => received).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byPeriod = byReceipt(items);
  return periodsBetween(halfYearOf(first), halfYearOf(last)).map((period) => {
    const own = byPeriod.get(keyOf(period)) ?? [];
    const asks = asksIn(own);
    const outcomes = outcomesOf(asks);
    const ripe = isRipe(period, ripeAfter, published);
    const share = (part: number): number | null => (ripe && outcomes.all > 0 ? part / outcomes.all : null);
    return {
      period,
      isRipe: ripe,
      outcomes,
      answering: answeringOf(asks, published),
      changedShare: share(outcomes.changed),
      toldShare: share(outcomes.told),
      praise: own.length - asks.length,
    };
  });
}
