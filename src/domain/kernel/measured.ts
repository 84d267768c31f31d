/**
 * Why a number is not there. Never written as 0, null or NaN.
 *
 * not-collected      the question was not asked, or nothing was measured, this period
 * no-answers         it was asked, and nobody answered
 * suppressed         so few answered that a person could be recognised
 * not-applicable     the unit does not do this
 * not-yet-published  it is measured, and comes in a later release
 * unreadable         something came, and it was not a number
 */
export const MISSING_REASONS = [
  'not-collected',
  'no-answers',
  'suppressed',
  'not-applicable',
  'not-yet-published',
  'unreadable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A thing that was measured, or the reason it was not. */
export type Measured<Known = number> =
  | { readonly kind: 'known'; readonly value: Known }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

export const known = <Known>(value: Known): Measured<Known> => ({ kind: 'known', value });
export const missing = (reason: MissingReason): Measured<never> => ({ kind: 'missing', reason });
