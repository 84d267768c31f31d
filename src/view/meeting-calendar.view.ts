import {
  type LevelYear,
  type MeetingCounts,
  type MeetingState,
  meetingCounts,
  meetingState,
  meetingYear,
  yearToShow,
} from '#domain/dialogue/meetings.ts';
import type { Meeting } from '#domain/dialogue/record.ts';
import { parsePeriod } from '#domain/kernel/period.ts';
import { type Around, linksOf, type RecordLink, type RecordView, unitOf } from './record-item.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** One month on one level: how many meetings of each kind, to be drawn. */
export interface MonthView {
  readonly key: string;
  readonly marks: readonly { readonly kind: MeetingState | 'with-users'; readonly count: number }[];
}

export interface LevelView {
  readonly key: string;
  readonly name: string;
  readonly months: readonly MonthView[];
  /** What stands under the columns after the picture. */
  readonly cells: readonly { readonly label: string; readonly said: string }[];
}

export interface MeetingLine {
  readonly key: string;
  readonly day: string;
  readonly body: Said;
  /** How it went; nothing for what is still to come, but whether users will be there. */
  readonly facts: readonly string[];
  readonly unit: RecordView['unit'];
  readonly links: readonly RecordLink[];
}

export interface MeetingLines {
  readonly all: number;
  readonly lines: (from: number, to: number) => readonly MeetingLine[];
}

export interface MeetingCalendarView {
  readonly sentence: string;
  /** The year's months, shortened. */
  readonly months: readonly string[];
  readonly caption: string;
  readonly columns: readonly string[];
  readonly levels: readonly LevelView[];
  /** The next first. */
  readonly coming: MeetingLines;
  /** The latest first. */
  readonly earlier: MeetingLines;
}

const NO_BREAK = '\u00a0';
const UNKNOWN = '–';

const monthsOf = (year: string, { words }: PageSetting): string[] =>
  Array.from({ length: 12 }, (_, at) => {
    const period = parsePeriod(`${year}-${String(at + 1).padStart(2, '0')}`);
    return period === null ? '' : (words.format.periodShort(period).split(NO_BREAK)[0] ?? '');
  });

function marksOf({ held, withUsers, planned, missed }: MeetingCounts): MonthView['marks'] {
  const marks = [
    { kind: 'with-users' as const, count: withUsers },
    { kind: 'held' as const, count: held - withUsers },
    { kind: 'planned' as const, count: planned },
    { kind: 'missed' as const, count: missed },
  ];
  return marks.filter(({ count }) => count > 0);
}

/** Of how many meetings it is known that users took part; where it is not written down, that is no zero. */
function usersSaid({ withUsers, unsaid, held }: MeetingCounts, { words }: PageSetting): string {
  const { format, dialogue } = words;
  if (unsaid === 0) return format.number(withUsers);
  return unsaid === held ? UNKNOWN : dialogue.meetings.atLeast(withUsers);
}

function levelView({ level, counts, months }: LevelYear, setting: PageSetting): LevelView {
  const { format, dialogue } = setting.words;
  const { column, level: names } = dialogue.meetings;
  const cell = (key: 'held' | 'planned' | 'missed', count: number) => ({
    label: column[key],
    said: format.number(count),
  });
  return {
    key: level,
    name: names[level],
    months: months.map((month, at) => ({ key: String(at), marks: marksOf(month) })),
    cells: [
      cell('held', counts.held),
      { label: column.users, said: usersSaid(counts, setting) },
      cell('planned', counts.planned),
      cell('missed', counts.missed),
    ],
  };
}

function meetingLine(meeting: Meeting, around: Around, setting: PageSetting): MeetingLine {
  const { format, dialogue, origin } = { ...setting.words, origin: setting.origin };
  const { meetings } = dialogue;
  const { date, level, body, goal, usersPresent } = meeting;
  const state = meetingState(meeting, origin.release.published);
  const isAhead = date >= setting.today;
  const ahead = [
    ...(isAhead ? [] : [meetings.state.planned]),
    ...(usersPresent === true ? [meetings.usersInvited] : []),
  ];
  const been = usersPresent === undefined ? [] : [usersPresent ? meetings.users : meetings.noUsers];
  return {
    key: [date, level, goal, meeting.unit, plainly(body, setting)].join(' '),
    body: said(body, setting),
    day: format.day(date),
    facts: state === 'planned' ? ahead : [meetings.state[state], ...(state === 'held' ? been : [])],
    unit: unitOf(meeting, around, setting),
    links: linksOf({ goal }, around, setting, { ...dialogue.about, goal: meetings.about }),
  };
}

/** A year of meetings on every level, then the coming and the earlier ones. Missing: null without meetings. */
export function meetingCalendarView(
  meetings: readonly Meeting[],
  around: Around,
  setting: PageSetting,
): MeetingCalendarView | null {
  const { published } = setting.origin.release;
  const year = yearToShow(meetings, published);
  if (year === null) return null;
  const { meetings: words } = setting.words.dialogue;
  const { column } = words;
  const inYear = meetings.filter(({ date }) => date.startsWith(`${year}-`));
  const counts = meetingCounts(inYear, published);
  const byDate = [...meetings].sort((one, other) => one.date.localeCompare(other.date));
  const isComing = ({ date, held }: Meeting): boolean => !held && date >= setting.today;
  const linesOf = (some: readonly Meeting[]): MeetingLines => ({
    all: some.length,
    lines: (from, to) => some.slice(from, to).map((meeting) => meetingLine(meeting, around, setting)),
  });
  return {
    sentence: words.answer(year, counts.held, counts.withUsers, counts.unsaid),
    months: monthsOf(year, setting),
    caption: `${words.title} ${year}`,
    columns: [column.level, column.year, column.held, column.users, column.planned, column.missed],
    levels: meetingYear(meetings, year, published).map((level) => levelView(level, setting)),
    coming: linesOf(byDate.filter(isComing)),
    earlier: linesOf(byDate.filter((meeting) => !isComing(meeting)).reverse()),
  };
}
