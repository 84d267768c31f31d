import { describe, expect, it } from 'vitest';
import { bearingId, goalId, unitId } from '#domain/kernel/ids.ts';
import { goalView } from '#view/goal.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal, organisationOf, proposedGoal, treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const tree = treeOf(unitOf('bjorken', 'kommunen', { name: { sv: 'Björken' } }));
const parent = activeGoal({ id: goalId('ram'), title: { sv: 'Ramen' } });
const view = (goal: Parameters<typeof goalView>[0]) => goalView(goal, [parent, goal], organisationOf(), tree, setting);
const factsOf = (goal: Parameters<typeof goalView>[0]) =>
  view(goal).facts.map(({ key, label, said, href }) => [key, label, said.text, href]);

describe(goalView, () => {
  it('everything that is decided, in the order it is asked for', () => {
    const goal = activeGoal({
      why: { sv: 'För att det är rätt.' },
      bearing: bearingId('egen-kraft'),
      level: 'strategy',
      parent: goalId('ram'),
      unit: unitId('bjorken'),
      duty: 'must',
      adopted: { date: '2024-11-05', body: { sv: 'Nämnden' } },
      noVerdictBefore: '2027-01-01',
      nextDialogue: '2026-05-04',
    });
    expect(factsOf(goal)).toEqual([
      ['bearing', sv.goal.bearing, 'Egen kraft', null],
      ['level', sv.goal.level, sv.goals.level.strategy, null],
      ['part', sv.goal.part, 'Ramen', '#/goals/ram'],
      ['unit', sv.goal.unit, 'Björken', '#/units/bjorken'],
      ['duty', sv.goal.duty.label, sv.goal.duty.must, null],
      ['adopted', sv.goal.adopted, sv.goal.adoptedBy('5 november 2024', 'Nämnden'), null],
      ['horizon', sv.goal.horizon, sv.goal.horizonText('1 januari 2027'), null],
      ['dialogue', sv.goal.dialogue, '4 maj 2026', null],
    ]);
    expect(view(goal)).toMatchObject({
      why: { text: 'För att det är rätt.' },
      unitName: { sv: 'Björken' },
      notice: null,
    });
  });

  it('what is not decided is said where somebody should ask, else left out', () => {
    expect(factsOf(activeGoal())).toEqual([
      ['bearing', sv.goal.bearing, sv.coreTask.orphan, null],
      ['level', sv.goal.level, sv.goals.noLevel, null],
      ['unit', sv.goal.unit, 'kommunen', '#/units/kommunen'],
      ['duty', sv.goal.duty.label, sv.goal.duty.want, null],
      ['adopted', sv.goal.adopted, sv.goals.noAdoption, null],
    ]);
    expect(view(activeGoal()).why).toBeNull();
  });

  it.each([
    ['active', activeGoal(), null],
    ['proposed', proposedGoal(), sv.goal.proposedNotice],
    ['former', formerGoal(), `${sv.goal.formerNotice} ${sv.goals.fate.met}: Det är nått.`],
  ] as const)('a goal that is %s says: %s', (_status, goal, notice) => {
    expect(view(goal).notice?.text ?? null).toBe(notice);
  });

  it('a reason in another language is marked as such', () => {
    const ending = { date: '2025-01-01', fate: 'stopped', reason: { da: 'Det virkede ikke.' } } as const;
    expect(view(formerGoal({ ending })).notice?.lang).toBe('da');
  });
});
