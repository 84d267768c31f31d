import type { Period } from '#domain/kernel/period.ts';
import type { BodyDecision, DialogueRecord, Meeting } from './record.ts';
import { tellsOf } from './since-decision.ts';

/**
 * Where a decision stands.
 *
 * due-day     its effect should have shown by now, and no meeting has been held since
 * due-figure  what it was to move has a newer figure, before its day or without one
 * ahead       its effect is still to come
 * met-since   its effect should have shown, and a meeting has been held since
 * no-figure   it has no day, and what it was to move has no newer figure
 * no-day      it has neither a day nor anything that it was to move
 */
export type FollowUp = 'due-day' | 'due-figure' | 'ahead' | 'met-since' | 'no-figure' | 'no-day';

/** Whether it belongs on the next list. @example isDue('ahead') // false */
export const isDue = (followUp: FollowUp): boolean => followUp === 'due-day' || followUp === 'due-figure';

type Decided = Pick<BodyDecision, 'date' | 'effectBy' | 'goal' | 'indicator'>;

/** The committee's own meetings that have been held: those that can have asked, decided and taken up. */
export const heldByCommittee = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter(({ held, level }) => held && level === 'committee');

/** A meeting about everything, or about the decision's own goal. */
const couldTakeUp = (meeting: Meeting, { goal }: Decided, since: string): boolean =>
  meeting.date >= since && (meeting.goal === undefined || meeting.goal === goal);

/**
 * Where a decision stands on the day of a meeting. Nobody writes down that a decision has been followed up: it leaves the
 * list with the first of the committee's meetings that is held on the day of its effect or later.
 *
 * Unit:    `newest` is the newest period with a figure of what it was to move. It is newer than the decision when it began
 *          after it: some of the year that a decision is taken in is from before it. `by` is the day of the meeting, YYYY-MM-DD.
 * Missing: `newest` is null where there is none. A decision with no day stays on the list as long as there is a newer figure.
 *
 * @example followUpOf({ date: '2025-03-01', effectBy: '2026-06-30' }, null, [], '2026-03-17') // 'ahead'
 */
export function followUpOf(
  decision: Decided,
  newest: Period | null,
  meetings: readonly Meeting[],
  by: string,
): FollowUp {
  const { effectBy, indicator } = decision;
  if (effectBy !== undefined && effectBy <= by) {
    const isMet = heldByCommittee(meetings).some((meeting) => couldTakeUp(meeting, decision, effectBy));
    return isMet ? 'met-since' : 'due-day';
  }
  if (newest !== null && tellsOf(newest, decision) !== 'nothing') return 'due-figure';
  if (effectBy !== undefined) return 'ahead';
  return indicator === undefined ? 'no-day' : 'no-figure';
}

/** A decision, and where it stands. */
export interface Followed {
  readonly decision: BodyDecision;
  readonly followUp: FollowUp;
}

/** Every decision and where it stands, the latest first. `newest` gives what followUpOf asks for. */
export function followed(
  { decisions, meetings }: Pick<DialogueRecord, 'decisions' | 'meetings'>,
  newest: (decision: BodyDecision) => Period | null,
  by: string,
): Followed[] {
  const held = heldByCommittee(meetings);
  return [...decisions]
    .sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id))
    .map((decision) => ({ decision, followUp: followUpOf(decision, newest(decision), held, by) }));
}
