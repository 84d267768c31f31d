import type { Reading } from '#domain/feedback/column.ts';
import { wilson } from '#domain/statistics/wilson.ts';

/** A measured share of a few: how many of how many, and how far chance alone could have put it. */
export interface MeasuredShare {
  readonly count: number;
  readonly of: number;
  /** 95 % Wilson score interval, from 0 to 1. */
  readonly lower: number;
  readonly upper: number;
}

/** Persons. Up to here a single person is a whole percentage point or more. */
const MOST_FEW = 100;
/** Persons. Further from a whole number than a rounded figure puts it, it is no share of these. */
const NEAR = 0.05;
const PERCENT = 100;

/**
 * What lies behind a measured percentage when it is about few: a single person then changes it much.
 *
 * Unit:    the reading is a percentage with the number of persons it is about; the interval goes from 0 to 1, not rounded.
 * Missing: null without that number, for more than 100, and where no whole number of them gives the percentage.
 * Source:  Wilson (1927) for the interval; docs/method.md, section 8.6.
 *
 * @example measuredShare({ value: 17.4, denominator: 23 })?.count // 4
 * @example measuredShare({ value: 17.4 }) // null
 */
export function measuredShare({ value, denominator }: Reading): MeasuredShare | null {
  if (denominator === undefined || !(denominator >= 1 && denominator <= MOST_FEW)) return null;
  if (!(Number.isInteger(denominator) && value >= 0 && value <= PERCENT)) return null;
  const persons = (value * denominator) / PERCENT;
  const count = Math.round(persons);
  if (Math.abs(persons - count) > NEAR + 1e-9) return null;
  const { lower, upper } = wilson(count, denominator);
  return { count, of: denominator, lower, upper };
}
