import { type IndicatorId, unitId } from '#domain/kernel/ids.ts';
import { type Measured, missing } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { addUp, shareOf } from '#domain/statistics/answers.ts';
import { CONF_SHOW, CONF_SIGNAL, DELTA } from '#domain/statistics/constants.ts';
import { type Difference, newcombe } from '#domain/statistics/difference.ts';
import { SHARE_TOLERANCE, sideOf } from '#domain/statistics/tolerance.ts';
import { type Answers, answered, type SurveyColumn } from './column.ts';

/** One group of an axis. */
export interface EqualityGroup {
  readonly id: string;
  readonly name: Texts;
}

/** The answers to one question, divided along an axis. */
export interface DividedQuestion {
  readonly indicator: IndicatorId;
  /** Oldest first. */
  readonly periods: readonly Period[];
  /** For each period the answers of each group, in the axis' order: all of them, or none and the reason. */
  readonly cells: readonly Measured<readonly Answers[]>[];
}

/** One way to divide those who answer, in the whole organisation. */
export interface EqualityAxis {
  readonly id: string;
  readonly name: Texts;
  /** In the municipality's own order, never ordered by result. */
  readonly groups: readonly EqualityGroup[];
  /** In the questions' own order. */
  readonly questions: readonly DividedQuestion[];
}

/**
 * Whether a group has more or fewer good answers than the others, beyond what chance gives; or so nearly as many that a large
 * difference is ruled out. That none was found is neither: then nobody can tell.
 */
export type AgainstOthers = 'higher' | 'lower' | 'alike' | 'cannot-tell';

/** One group against all the others together: shares from 0 to 1, the group's minus the others'. */
export interface GroupAgainstOthers extends Difference {
  readonly share: number;
  readonly others: number;
  readonly standing: AgainstOthers;
}

/** A group's answers, where all groups' are told. That nobody of a group answered is told as in any column. */
function ofGroup(cell: Measured<readonly Answers[]>, at: number): Measured<Answers> {
  if (cell.kind === 'missing') return cell;
  const answers = cell.value[at];
  return answers === undefined || answered(answers) === 0 ? missing('no-answers') : { kind: 'known', value: answers };
}

/**
 * Each group of each question as a column of its own, the group standing for the unit: what holds for every column can be
 * held against it.
 */
export const groupColumns = ({ groups, questions }: EqualityAxis): SurveyColumn[] =>
  questions.flatMap(({ indicator, periods, cells }) =>
    groups.map(
      ({ id }, at): SurveyColumn => ({
        kind: 'survey',
        indicator,
        unit: unitId(id),
        periods,
        provisional: [],
        redefinitions: [],
        cells: cells.map((cell) => ofGroup(cell, at)),
      }),
    ),
  );

const asShare = (answers: Answers) => ({ k: answers.good, n: answered(answers) });

function standingOf({ lower, upper }: Difference, shown: Difference): AgainstOthers {
  if (sideOf(lower, 0, SHARE_TOLERANCE) === 1) return 'higher';
  if (sideOf(upper, 0, SHARE_TOLERANCE) === -1) return 'lower';
  const isNear =
    sideOf(shown.lower, -DELTA, SHARE_TOLERANCE) !== -1 && sideOf(shown.upper, DELTA, SHARE_TOLERANCE) !== 1;
  return isNear ? 'alike' : 'cannot-tell';
}

/**
 * How each group of one question and wave stands against all the other groups together.
 *
 * Rule:    the group differs when the 99 % interval of its share of good answers minus that of the others does not hold
 *          0, and is alike when it does and the 95 % interval lies within 10 points either way, as for a change in time.
 *          Each group is held against the others and not two and two, so that five groups are five comparisons and
 *          not ten; with two groups both are the same one. The others are those who are in a group.
 * Missing: null for a group that nobody answered in, and where nobody else did.
 * Throws:  RangeError when a count is negative or broken.
 * Source:  Newcombe (1998), method 10; docs/method.md, section 8.9.
 *
 * Example: 29 of 50 in a group, 190 of 250 in the others: 58 % against 76 %, which is 18 points fewer, with an interval
 *          from −37 to −0.3. It does not hold 0: 'lower'. With 30 of 50 it goes from −35 to 1: 'cannot-tell'. 300 of 400
 *          against 310 of 400 is from −8 to 3 at 95 %: 'alike'.
 *
 * @example againstOthers([{ good: 5, neutral: 0, bad: 5 }, { good: 5, neutral: 0, bad: 5 }])[0]?.standing // 'cannot-tell'
 */
export function againstOthers(groups: readonly Answers[]): (GroupAgainstOthers | null)[] {
  const shares = groups.map(asShare);
  return shares.map((group, at) => {
    const others = addUp(shares.filter((_, one) => one !== at));
    if (group.n === 0 || others.n === 0) return null;
    const difference = newcombe(others, group, CONF_SIGNAL);
    const standing = standingOf(difference, newcombe(others, group, CONF_SHOW));
    return { ...difference, share: shareOf(group), others: shareOf(others), standing };
  });
}

/**
 * How many comparisons were made. Of two groups one against the other is the same as the other against the one.
 *
 * @example comparisonsIn([{ good: 5, neutral: 0, bad: 5 }, { good: 5, neutral: 0, bad: 5 }]) // 1
 */
export function comparisonsIn(groups: readonly Answers[]): number {
  const people = groups.filter((group) => answered(group) > 0).length;
  return people <= 2 ? Math.max(0, people - 1) : people;
}

/** Of the comparisons of groups that do not differ, how many chance alone makes look as if they did. From 0 to 1. */
export const CHANCE_OF_DIFFERENCE = 1 - CONF_SIGNAL;
