import { describe, expect, it } from 'vitest';
import { goalId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { goalRecordView } from '#view/goal-record.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal } from './organisations.ts';

const { dialogue, goalsNav } = sv;
const MOTA = goalId('mota');
const GOAL = activeGoal({ id: MOTA });
const viewOf = (record: Parameters<typeof recordOf>[0]) => goalRecordView(GOAL, recordOf(record), settingOf());

describe(goalRecordView, () => {
  it('has what waits for an answer, what was decided and what was tried, and leaves out what there is none of', () => {
    const all = {
      questions: [askedOf({ goal: MOTA })],
      decisions: [decisionOf({ goal: MOTA })],
      trials: [trialOf({ goal: MOTA })],
    };
    expect(viewOf(all).map(({ title, href }) => [title, href])).toEqual([
      [dialogue.agenda.questions, '#/dialogue'],
      [dialogue.decisions.title, '#/dialogue'],
      [goalsNav.trying, '#/trying'],
    ]);
    expect(viewOf({ decisions: all.decisions }).map(({ key }) => key)).toEqual(['decisions']);
    expect(viewOf({})).toEqual([]);
  });

  it('is of this goal only, and of no question that has its answer', () => {
    const answer = { date: '2025-05-05', text: { sv: 'Ja' } };
    const questions = [askedOf({ goal: goalId('annat') }), askedOf({ goal: MOTA, status: 'answered', answer })];
    expect(viewOf({ questions, decisions: [decisionOf({})], trials: [trialOf({})] })).toEqual([]);
  });

  it('tells of a trial when it was, and what came of it', () => {
    const [group] = viewOf({
      trials: [trialOf({ goal: MOTA, started: '2025-03-11', ended: '2025-12-16', outcome: 'kept' })],
    });
    expect(group?.lines[0]?.facts).toMatch(/^Vi behöll det · .*11 mars 2025.*16 december 2025/);
  });

  it('shows the three latest, and says how many there are', () => {
    const days = ['2024-01-01', '2025-02-02', '2023-03-03', '2025-04-04'];
    const [group] = viewOf({ decisions: days.map((date) => decisionOf({ id: date, date, goal: MOTA })) });
    expect(group?.title).toBe(dialogue.agenda.count(dialogue.decisions.title, 4));
    expect(group?.lines.map(({ key }) => key)).toEqual(['2025-04-04', '2025-02-02', '2024-01-01']);
  });
});
