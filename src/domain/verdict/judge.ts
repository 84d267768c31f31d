import type { ImprovementDirection } from '#domain/statistics/point-type.ts';
import { type DirectionVerdict, directionOf } from './direction.ts';
import { type Series, situationOf } from './situation.ts';
import { type TargetCode, targetOf } from './target.ts';

/** A series and what it is held against. For a survey the target is a share from 0 to 1. */
export type JudgeInput = Series & {
  readonly direction: ImprovementDirection;
  readonly target: number | null;
  /** Position of the first period of the current segment; 0 when the series was never rebased. */
  readonly segmentStart: number;
};

/** All that may be said about a series, in codes. */
export interface Verdict extends DirectionVerdict {
  readonly target: TargetCode;
}

/**
 * What the board may be told about a series: has it really moved, and is the target met.
 *
 * Unit:    values oldest first; a missing or suppressed period is null and keeps its place.
 * Missing: a period with no answers counts as missing.
 * Throws:  RangeError for a value that is not a number, k not within 0..n, a target that is not a number,
 *          or a segmentStart outside the series.
 *
 * @example judge({ kind: 'plain', series: [7], direction: 'increase', target: 7, segmentStart: 0 }).target // 'at-or-better-now'
 */
export function judge(input: JudgeInput): Verdict {
  const { direction, target, segmentStart } = input;
  if (target !== null && !Number.isFinite(target)) throw new RangeError(`not a target: ${target}`);
  const situation = situationOf(input, segmentStart);
  return { ...directionOf(situation, direction), target: targetOf(situation, direction, target) };
}
