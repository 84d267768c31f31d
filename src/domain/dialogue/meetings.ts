import { MEETING_LEVELS, type Meeting } from './record.ts';

export type MeetingLevel = (typeof MEETING_LEVELS)[number];

/** planned: still to come. missed: its day has passed and it was not held. */
export const MEETING_STATES = ['held', 'planned', 'missed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/**
 * How it went with a meeting, as it was known on the day of the release.
 *
 * @example meetingState({ date: '2026-02-17', held: false }, '2026-03-03') // 'missed'
 * @example meetingState({ date: '2026-03-17', held: false }, '2026-03-03') // 'planned'
 */
export function meetingState({ date, held }: Pick<Meeting, 'date' | 'held'>, published: string): MeetingState {
  if (held) return 'held';
  return date >= published ? 'planned' : 'missed';
}

/** Counted in meetings. Whole numbers, 0 or more. */
export interface MeetingCounts extends Readonly<Record<MeetingState, number>> {
  /** Those held that users took part in. */
  readonly withUsers: number;
  /** Those held of which nobody has said whether users took part. */
  readonly unsaid: number;
}

/** What has become of meetings. Missing: all 0 for none. */
export function meetingCounts(meetings: readonly Meeting[], published: string): MeetingCounts {
  const counts = { held: 0, planned: 0, missed: 0, withUsers: 0, unsaid: 0 };
  for (const meeting of meetings) {
    counts[meetingState(meeting, published)] += 1;
    if (meeting.held && meeting.usersPresent === true) counts.withUsers += 1;
    if (meeting.held && meeting.usersPresent === undefined) counts.unsaid += 1;
  }
  return counts;
}

/** One year's meetings on one level, month by month. */
export interface LevelYear {
  readonly level: MeetingLevel;
  readonly counts: MeetingCounts;
  /** Twelve, from January. */
  readonly months: readonly MeetingCounts[];
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** A year of meetings, on the levels that have any that year, from the committee down. */
export const meetingYear = (meetings: readonly Meeting[], year: string, published: string): LevelYear[] =>
  MEETING_LEVELS.flatMap((level) => {
    const own = meetings.filter((meeting) => meeting.level === level && meeting.date.startsWith(`${year}-`));
    if (own.length === 0) return [];
    return [
      {
        level,
        counts: meetingCounts(own, published),
        months: MONTHS.map((month) =>
          meetingCounts(
            own.filter(({ date }) => date.startsWith(`${year}-${month}`)),
            published,
          ),
        ),
      },
    ];
  });

/**
 * The year to show: that of the release, else the latest before it that has meetings, else the first after it.
 *
 * Missing: null without meetings.
 */
export function yearToShow(meetings: readonly Pick<Meeting, 'date'>[], published: string): string | null {
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))].sort();
  const own = published.slice(0, 4);
  return years.findLast((year) => year <= own) ?? years[0] ?? null;
}
