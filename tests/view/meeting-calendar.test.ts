import { describe, expect, it } from 'vitest';
import type { Meeting } from '#domain/dialogue/record.ts';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { meetingOf } from '#tests/domain/dialogue/records.ts';
import { meetingCalendarView } from '#view/meeting-calendar.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { NAMES } from './voices.ts';

const { meetings: said } = sv.dialogue;
const AROUND = { names: NAMES, page: NAMES.tree.root.id };

const viewOf = (...meetings: readonly Partial<Meeting>[]) => {
  const view = meetingCalendarView(meetings.map(meetingOf), AROUND, settingOf());
  if (view === null) throw new RangeError('no meetings');
  return view;
};

const lines = ({ all, lines: made }: ReturnType<typeof viewOf>['coming']) => made(0, all);

describe(meetingCalendarView, () => {
  it('is nothing without meetings', () => {
    expect(meetingCalendarView([], AROUND, settingOf())).toBeNull();
  });

  it('says how many were held in the year, and whether users were there', () => {
    const view = viewOf({ usersPresent: true }, { date: '2026-02-17', usersPresent: false }, { date: '2025-12-16' });
    expect(view.sentence).toBe('Under 2026 har två möten hållits; brukare var med på ett av dem.');
    expect(view.months.slice(0, 3)).toEqual(['jan', 'feb', 'mars']);
  });

  it('draws each month, held with users apart from held without', () => {
    const [committee] = viewOf(
      { usersPresent: true },
      { date: '2026-01-27' },
      { date: '2026-02-17', held: false },
      { date: '2026-04-21', held: false },
    ).levels;
    expect(committee?.months.slice(0, 4).map(({ marks }) => marks)).toEqual([
      [
        { kind: 'with-users', count: 1 },
        { kind: 'held', count: 1 },
      ],
      [{ kind: 'missed', count: 1 }],
      [],
      [{ kind: 'planned', count: 1 }],
    ]);
  });

  it.each<[string, readonly Partial<Meeting>[], string]>([
    ['all of it is known', [{ usersPresent: true }, { usersPresent: false }], '1'],
    ['nobody came', [{ usersPresent: false }], '0'],
    ['some of it is known', [{ usersPresent: true }, {}], said.atLeast(1)],
    ['nobody has said: that is no zero', [{}], '–'],
  ])('counts with users where %s', (_, meetings, wanted) => {
    const [committee] = viewOf(...meetings).levels;
    expect(committee?.cells.find(({ label }) => label === said.column.users)?.said).toBe(wanted);
  });

  it('stands the next one first among the coming, the latest first among the others', () => {
    const view = viewOf(
      { date: '2026-06-16', held: false },
      { date: '2026-03-17', held: false, usersPresent: true, goal: goalId('mota') },
      { date: '2026-03-05', held: false },
      { date: '2026-02-17', held: false },
      { usersPresent: true, unit: unitId('ornen'), level: 'unit' },
    );
    expect(lines(view.coming)).toMatchObject([
      {
        day: '17 mars 2026',
        body: { text: 'Socialnämnden' },
        facts: [said.usersInvited],
        links: [{ label: said.about, name: { text: 'Möta väl' } }],
      },
      { day: '16 juni 2026', facts: [], links: [] },
    ]);
    expect(lines(view.earlier)).toMatchObject([
      { day: '5 mars 2026', facts: [said.state.planned] },
      { day: '17 februari 2026', facts: [said.state.missed] },
      { day: '20 januari 2026', facts: [said.state.held, said.users], unit: { name: { text: 'Örnen' } } },
    ]);
  });
});
