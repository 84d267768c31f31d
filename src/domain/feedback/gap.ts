import type { Period } from '#domain/kernel/period.ts';
import { CONF_SHOW } from '#domain/statistics/constants.ts';
import { type Difference, newcombe } from '#domain/statistics/difference.ts';
import { type Answers, answered, type SurveyColumn } from './column.ts';

/** What the interval of a gap lets one say. */
export type GapCode = 'more-than-expected' | 'less-than-expected' | 'cannot-tell';

/** Experience minus expectation in one wave. */
export interface Gap extends Difference {
  readonly period: Period;
  readonly expected: Answers;
  readonly experienced: Answers;
  readonly code: GapCode;
}

const asShare = (answers: Answers) => ({ k: answers.good, n: answered(answers) });

const codeOf = ({ lower, upper }: Difference): GapCode => {
  if (lower > 0) return 'more-than-expected';
  return upper < 0 ? 'less-than-expected' : 'cannot-tell';
};

/**
 * How the experience of something stands against what was expected of it.
 *
 * Unit:   shares from 0 to 1, experience minus expectation, 95 %. The same persons gave both answers, which the
 *         interval does not know: with answers that go together it is too wide rather than too narrow.
 * Throws: RangeError when nobody answered one of them.
 * Source: Newcombe (1998), method 10.
 *
 * @example gapOf({ good: 20, neutral: 0, bad: 20 }, { good: 20, neutral: 0, bad: 20 }).code // 'cannot-tell'
 */
export function gapOf(expected: Answers, experienced: Answers): Difference & { readonly code: GapCode } {
  const difference = newcombe(asShare(expected), asShare(experienced), CONF_SHOW);
  return { ...difference, code: codeOf(difference) };
}

/**
 * The gap in each wave in which both questions have a figure that may be shown, oldest first.
 *
 * Missing: a wave without one of them is left out; nothing is drawn from a question that was not asked.
 */
export function gapsOf(expected: SurveyColumn, experienced: SurveyColumn): Gap[] {
  return expected.periods.flatMap((period, at) => {
    const [one, other] = [expected.cells[at], experienced.cells[experienced.periods.indexOf(period)]];
    if (one?.kind !== 'known' || other?.kind !== 'known') return [];
    return [{ period, expected: one.value, experienced: other.value, ...gapOf(one.value, other.value) }];
  });
}
