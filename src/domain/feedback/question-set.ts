import type { IndicatorId, SetId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';

/**
 * What a set of questions is for, and so how it is shown.
 *
 * profile  questions to users about how they are met and whether it helps
 * meeting  a few questions asked right after a meeting, of everyone who was there
 * staff    questions to those who work there, such as HME
 * trust    who trusts whom
 */
export const SET_KINDS = ['profile', 'meeting', 'staff', 'trust'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** Questions that are asked together and read together, always in the same order. */
export interface QuestionSet {
  readonly id: SetId;
  readonly name: Texts;
  /** Where it comes from and when it is asked, in a sentence or two. */
  readonly about?: Texts | undefined;
  readonly kind: SetKind;
  /** In the set's own order, never ordered by result. */
  readonly indicators: readonly IndicatorId[];
}
