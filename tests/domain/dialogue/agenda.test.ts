import { describe, expect, it } from 'vitest';
import { agendaOf, trialsToRaise, waitingQuestions } from '#domain/dialogue/agenda.ts';
import { followed } from '#domain/dialogue/follow-up.ts';
import type { AskedQuestion, Trial } from '#domain/dialogue/record.ts';
import { askedOf, decisionOf, recordOf, trialOf } from './records.ts';

const PUBLISHED = '2026-03-03';

describe(waitingQuestions, () => {
  it.each<[string, readonly Partial<AskedQuestion>[], unknown[]]>([
    ['nothing asked', [], []],
    ['an answer has come', [{ status: 'answered' }], []],
    ['asked on the day of the release', [{ id: 'a', date: PUBLISHED }], [['a', 0, 0]]],
    ['asked after it', [{ id: 'a', date: '2026-04-01' }], [['a', 0, 0]]],
    ['carried twice', [{ id: 'a', status: 'carried', carriedTo: ['2025-10-21', '2026-01-20'] }], [['a', 181, 2]]],
    ['carried on to the day of the release', [{ id: 'a', carriedTo: ['2025-10-21', PUBLISHED] }], [['a', 181, 2]]],
    ['to be carried to a meeting after it', [{ id: 'a', carriedTo: ['2025-10-21', '2026-03-04'] }], [['a', 181, 1]]],
    ['to be carried for the first time', [{ id: 'a', status: 'carried', carriedTo: ['2026-03-17'] }], [['a', 181, 0]]],
    [
      'the longest wait first, then by name',
      [
        { id: 'new', date: '2026-03-02' },
        { id: 'b', date: '2025-03-03' },
        { id: 'a', date: '2025-03-03' },
        { id: 'old', date: '2024-03-03' },
      ],
      [
        ['old', 730, 0],
        ['a', 365, 0],
        ['b', 365, 0],
        ['new', 1, 0],
      ],
    ],
  ])('%s', (_, questions, wanted) => {
    const waiting = waitingQuestions(questions.map(askedOf), PUBLISHED);
    expect(waiting.map(({ question, days, carried }) => [question.id, days, carried])).toEqual(wanted);
  });
});

describe(trialsToRaise, () => {
  it.each<[string, readonly Partial<Trial>[], unknown[]]>([
    ['it goes on', [{}], []],
    ['it goes on for long', [{ id: 'a', started: '2025-03-03' }], [['a', 'long', 365]]],
    ['a day short of long', [{ started: '2025-03-04' }], []],
    ['it has been said how it went', [{ started: '2024-01-01', ended: '2025-01-01', outcome: 'unclear' }], []],
    ['it ends later', [{ ended: '2026-06-30' }], []],
    ['it begins later', [{ started: '2026-06-30' }], []],
    ['it has ended unsaid', [{ id: 'a', ended: '2026-02-01' }], [['a', 'unsaid', 30]]],
    [
      'unsaid before long, the longest wait first in each',
      [
        { id: 'long', started: '2024-03-03' },
        { id: 'longer', started: '2023-03-04' },
        { id: 'unsaid', ended: '2026-03-02' },
        { id: 'longer-unsaid', ended: '2026-02-01' },
      ],
      [
        ['longer-unsaid', 'unsaid', 30],
        ['unsaid', 'unsaid', 1],
        ['longer', 'long', 1095],
        ['long', 'long', 730],
      ],
    ],
  ])('%s', (_, trials, wanted) => {
    const raised = trialsToRaise(trials.map(trialOf), PUBLISHED);
    expect(raised.map(({ trial, why, days }) => [trial.id, why, days])).toEqual(wanted);
  });
});

describe(agendaOf, () => {
  it('has what waits and what is due, and nothing else', () => {
    const record = recordOf({
      questions: [askedOf({ id: 'waits' }), askedOf({ id: 'has', status: 'answered' })],
      decisions: [
        decisionOf({ id: 'later', effectBy: '2026-02-01' }),
        decisionOf({ id: 'first', effectBy: '2025-06-01' }),
        decisionOf({ id: 'ahead', effectBy: '2027-01-01' }),
        decisionOf({ id: 'no-day' }),
      ],
      trials: [trialOf({ id: 'unsaid', ended: '2026-01-01' })],
    });
    const agenda = agendaOf(
      record,
      followed(record, () => null, PUBLISHED),
      PUBLISHED,
    );
    expect(agenda.questions.map(({ question }) => question.id)).toEqual(['waits']);
    expect(agenda.decisions.map(({ decision }) => decision.id)).toEqual(['first', 'later']);
    expect(agenda.trials.map(({ trial }) => trial.id)).toEqual(['unsaid']);
  });

  it('is empty of nothing', () => {
    expect(agendaOf(recordOf(), [], PUBLISHED)).toEqual({ questions: [], decisions: [], trials: [] });
  });
});
