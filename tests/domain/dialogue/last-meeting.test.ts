import { describe, expect, it } from 'vitest';
import { type Followed, followed } from '#domain/dialogue/follow-up.ts';
import { decisionsSince, lastMeeting, questionsSince } from '#domain/dialogue/last-meeting.ts';
import type { AskedQuestion, BodyDecision, Meeting } from '#domain/dialogue/record.ts';
import { askedOf, decisionOf, meetingOf, recordOf } from './records.ts';

const PUBLISHED = '2026-03-03';
const TODAY = '2026-03-10';
const DAY = '2026-01-20';
const LAST = meetingOf({ date: DAY });

describe(lastMeeting, () => {
  it.each<[string, readonly Partial<Meeting>[], string | undefined]>([
    ['none known', [], undefined],
    ['the latest, whatever the order', [{ date: '2025-10-21' }, { date: DAY }, { date: '2025-03-18' }], DAY],
    ['one held today', [{ date: DAY }, { date: TODAY }], TODAY],
    ['not one to come', [{ date: DAY }, { date: '2026-03-11' }], DAY],
    ['not one that was not held', [{ date: DAY }, { date: '2026-02-17', held: false }], DAY],
    ['not another body’s', [{ date: DAY }, { date: '2026-02-17', level: 'management' }], DAY],
    ['only others’', [{ level: 'unit' }], undefined],
  ])('%s', (_, meetings, date) => {
    expect(lastMeeting(meetings.map(meetingOf), TODAY)?.date).toBe(date);
  });
});

describe(questionsSince, () => {
  const answeredOn = (date: string): Partial<AskedQuestion> => ({
    date: '2025-01-01',
    status: 'answered',
    answer: { date, text: { sv: 'Så här.' } },
  });
  const idsIn = (
    questions: readonly Partial<AskedQuestion>[],
    last: Meeting | null = LAST,
    coming: string | null = null,
  ) => questionsSince(questions.map(askedOf), { last, coming }, PUBLISHED).map(({ id }) => id);

  it.each<[string, Partial<AskedQuestion>, boolean]>([
    ['asked then', { date: DAY }, true],
    ['asked long before, and carried nowhere', { date: '2024-01-19' }, true],
    ['asked since', { date: '2026-01-21' }, true],
    ['carried there', { carriedTo: ['2025-10-21', DAY], status: 'carried' }, true],
    ['carried elsewhere', { carriedTo: ['2025-10-21'], status: 'carried' }, true],
    ['answered then', answeredOn(DAY), true],
    ['answered since', answeredOn('2026-02-01'), true],
    ['answered before', answeredOn('2026-01-19'), false],
    ['answered before, though it was carried there', { ...answeredOn('2026-01-19'), carriedTo: [DAY] }, false],
  ])('one %s', (_, question, isIn) => {
    expect(idsIn([{ id: 'a', ...question }])).toEqual(isIn ? ['a'] : []);
  });

  const MIXED = [
    { id: 'answered', ...answeredOn('2026-02-01') },
    { id: 'new', date: '2026-02-01' },
    { id: 'then', date: DAY },
    { id: 'old', date: '2024-02-01' },
    { id: 'coming', date: '2026-01-30', carriedTo: ['2026-03-17'] },
    { id: 'coming-old', date: '2025-03-01', carriedTo: [DAY, '2026-03-17'] },
    { id: 'lately', ...answeredOn('2026-02-10') },
  ];

  it.each([
    ['the coming meeting', '2026-03-17', ['coming-old', 'coming', 'old', 'then', 'new']],
    ['another', '2026-04-21', ['old', 'coming-old', 'then', 'coming', 'new']],
    ['none, where none is known', null, ['old', 'coming-old', 'then', 'coming', 'new']],
  ])('have the latest answer first, then those carried to %s, then the longest wait', (_, coming, waiting) => {
    expect(idsIn(MIXED, LAST, coming)).toEqual(['lately', 'answered', ...waiting]);
    expect(idsIn(MIXED, null, coming)).toEqual(waiting);
  });
});

describe(decisionsSince, () => {
  const all: Partial<BodyDecision>[] = [
    { id: 'then', date: DAY, effectBy: '2026-12-31' },
    { id: 'then-due', date: DAY, effectBy: '2026-02-28' },
    { id: 'due', date: '2025-06-01', effectBy: '2026-02-01' },
    { id: 'due-first', date: '2025-09-01', effectBy: '2026-01-31' },
    { id: 'ahead', date: '2025-06-01', effectBy: '2027-12-31' },
  ];
  const decisions: Followed[] = followed(recordOf({ decisions: all.map(decisionOf) }), () => null, TODAY);
  const idsIn = (last: Meeting | null) => decisionsSince(decisions, last).map(({ decision }) => decision.id);

  it('have what was decided then, each once, then what else is due, the first day first', () => {
    expect(idsIn(LAST)).toEqual(['then', 'then-due', 'due-first', 'due']);
  });

  it('are what is due where no meeting is known', () => {
    expect(idsIn(null)).toEqual(['due-first', 'due', 'then-due']);
  });

  it('are what is due where nothing was decided then', () => {
    expect(idsIn(meetingOf({ date: '2026-02-17' }))).toEqual(['due-first', 'due', 'then-due']);
  });
});
