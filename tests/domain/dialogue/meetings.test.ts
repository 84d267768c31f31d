import { describe, expect, it } from 'vitest';
import { meetingCounts, meetingYear, yearToShow } from '#domain/dialogue/meetings.ts';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import type { Meeting } from '#domain/dialogue/record.ts';
import { meetingOf } from './records.ts';

const PUBLISHED = '2026-03-03';
const NONE = { held: 0, planned: 0, missed: 0, withUsers: 0, unsaid: 0 };

describe(meetingCounts, () => {
  it.each<[string, readonly Partial<Meeting>[], object]>([
    ['none', [], {}],
    ['held, and nobody has said who came', [{}], { held: 1, unsaid: 1 }],
    ['held with users', [{ usersPresent: true }], { held: 1, withUsers: 1 }],
    ['held without', [{ usersPresent: false }], { held: 1 }],
    [
      'planned: users will come, and have not',
      [{ date: '2026-03-17', held: false, usersPresent: true }],
      { planned: 1 },
    ],
    ['planned for the day of the release', [{ date: PUBLISHED, held: false }], { planned: 1 }],
    ['its day has passed', [{ date: '2026-03-02', held: false }], { missed: 1 }],
  ])('%s', (_, meetings, wanted) => {
    expect(meetingCounts(meetings.map(meetingOf), PUBLISHED)).toEqual({ ...NONE, ...wanted });
  });
});

describe(meetingYear, () => {
  const year = meetingYear(
    [
      meetingOf({ level: 'unit', date: '2026-12-01', held: false }),
      meetingOf({ usersPresent: true }),
      meetingOf({ date: '2026-01-31' }),
      meetingOf({ date: '2025-01-31' }),
      meetingOf({ level: 'management', date: '2025-01-31' }),
    ],
    '2026',
    PUBLISHED,
  );

  it('stands level by level from the committee down, those without meetings left out', () => {
    expect(year.map(({ level, counts }) => [level, counts])).toEqual([
      ['committee', { ...NONE, held: 2, withUsers: 1, unsaid: 1 }],
      ['unit', { ...NONE, planned: 1 }],
    ]);
  });

  it('has twelve months, each meeting in its own', () => {
    expect(year.map(({ months }) => months.map(({ held, planned }) => held + planned))).toEqual([
      [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ]);
  });
});

describe(yearToShow, () => {
  it.each([
    [[], null],
    [['2026-12-01'], '2026'],
    [['2026-12-01', '2025-01-01', '2027-01-01'], '2026'],
    [['2024-01-01', '2025-01-01', '2027-01-01'], '2025'],
    [['2028-01-01', '2027-01-01'], '2027'],
  ])('%j: %s', (days, wanted) => {
    expect(
      yearToShow(
        days.map((date) => ({ date })),
        PUBLISHED,
      ),
    ).toBe(wanted);
  });
});

describe(nextMeetingOf, () => {
  const said = { date: '2026-03-17', body: { sv: 'Socialnämnden' } };
  const planned = [
    meetingOf({ date: '2026-06-16', held: false }),
    meetingOf({ date: '2026-04-21', held: false, body: { sv: 'Nämnden' } }),
    meetingOf({ date: '2026-03-20', held: false, level: 'unit' }),
    meetingOf({ date: '2026-03-19', held: true }),
  ];

  it.each([
    ['what the organisation says', said, planned, '2026-03-17', '2026-03-17'],
    ['its day has passed', said, planned, '2026-03-18', '2026-04-21'],
    ['nothing said', undefined, planned, '2026-03-10', '2026-04-21'],
    ['nothing planned', undefined, [], '2026-03-10', undefined],
    ['all have passed', said, planned, '2026-06-17', undefined],
  ])('%s', (_, next, meetings, today, wanted) => {
    expect(nextMeetingOf(next, meetings, today)?.date).toBe(wanted);
  });
});
