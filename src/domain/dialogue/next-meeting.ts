import type { Texts } from '#domain/kernel/text.ts';
import type { Meeting } from './record.ts';

/** A meeting that a list can be made for. */
export interface ComingMeeting {
  readonly date: string;
  readonly body: Texts;
}

/**
 * The meeting that the next list is for: the one the organisation has said is next, else the committee's first that is
 * planned. One whose day has passed is next no longer. Days are YYYY-MM-DD.
 *
 * Missing: null where none is known.
 *
 * @example nextMeetingOf({ date: '2026-03-17', body: {} }, [], '2026-03-18') // null
 */
export function nextMeetingOf(
  said: ComingMeeting | undefined,
  meetings: readonly Pick<Meeting, 'date' | 'body' | 'level' | 'held'>[],
  today: string,
): ComingMeeting | null {
  if (said !== undefined && said.date >= today) return said;
  const [first] = meetings
    .filter(({ date, level, held }) => !held && level === 'committee' && date >= today)
    .sort((one, other) => one.date.localeCompare(other.date));
  return first === undefined ? null : { date: first.date, body: first.body };
}
