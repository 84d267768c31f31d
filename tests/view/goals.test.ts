import { describe, expect, it } from 'vitest';
import { bearingId, goalId } from '#domain/kernel/ids.ts';
import { goalsView } from '#view/goals.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal, organisationOf, proposedGoal } from './organisations.ts';

const setting = settingOf();
const active = (id: string, more: Parameters<typeof activeGoal>[0] = {}) =>
  activeGoal({ id: goalId(id), title: { sv: id }, ...more });
const view = (...goals: Parameters<typeof goalsView>[1]) => goalsView(organisationOf(), goals, setting);
const ended = (date: string, more = {}) => ({ date, fate: 'met' as const, reason: { sv: 'Nått.' }, ...more });

describe(goalsView, () => {
  it.each([
    { names: [], places: [false, false, false, false, false] },
    { names: ['a', 'b'], places: [true, true, false, false, false] },
    { names: ['a', 'b', 'c', 'd', 'e'], places: [true, true, true, true, true] },
    { names: ['a', 'b', 'c', 'd', 'e', 'f'], places: [true, true, true, true, true, true] },
  ])('$names take their places in a budget of five', ({ names, places }) => {
    const seen = view(...names.map((name) => active(name)), proposedGoal(), formerGoal());
    expect(seen).toMatchObject({ places, budget: sv.goals.budget(names.length, 5), budgetWhy: sv.goals.budgetWhy(5) });
    expect([seen.active.length, seen.former.length]).toEqual([names.length, 1]);
  });

  it('says where a goal belongs, who decided it and where it leads', () => {
    const goal = active('mota', {
      bearing: bearingId('egen-kraft'),
      level: 'plan',
      parent: goalId('ram'),
      adopted: { date: '2024-11-05', body: { sv: 'Socialnämnden' } },
    });
    expect(view(active('ram'), goal).active[1]).toEqual({
      key: 'mota',
      title: { text: 'mota' },
      href: '#/goals/mota',
      bearing: { text: 'Egen kraft' },
      isOrphan: false,
      level: sv.goals.level.plan,
      adopted: sv.goal.adoptedBy('5 november 2024', 'Socialnämnden'),
      part: `${sv.goal.part}: ram`,
    });
  });

  it.each([
    ['no bearing', {}],
    ['a bearing nobody knows', { bearing: bearingId('borta') }],
  ])('a goal with %s is an orphan, and says so', (_name, more) => {
    expect(view(active('a', more)).active[0]).toMatchObject({ isOrphan: true, bearing: { text: sv.coreTask.orphan } });
  });

  it('what is not decided is said, not left out', () => {
    expect(view(active('a')).active[0]).toMatchObject({
      level: sv.goals.noLevel,
      adopted: sv.goals.noAdoption,
      part: null,
    });
  });

  it('former goals keep their place in the story, the latest first', () => {
    const goals = ['2023-06-30', '2025-01-01', '2024-12-31'].map((date) =>
      formerGoal({ id: goalId(date), ending: ended(date) }),
    );
    expect(view(...goals).former.map(({ key, time }) => [key, time])).toEqual([
      ['2025-01-01', '–2025'],
      ['2024-12-31', '–2024'],
      ['2023-06-30', '–2023'],
    ]);
    expect(goals.map(({ id }) => id)).toEqual(['2023-06-30', '2025-01-01', '2024-12-31']);
  });

  it.each([
    [ended('2025-01-01'), sv.goals.fate.met],
    [ended('2025-01-01', { fate: 'stopped' }), sv.goals.fate.stopped],
    [
      ended('2025-01-01', { fate: 'merged', into: goalId('a') }),
      `${sv.goals.fate.merged}. ${sv.goals.mergedInto('a')}`,
    ],
    [ended('2025-01-01', { fate: 'merged', into: goalId('x') }), sv.goals.fate.merged],
  ])('%j is told: %s', (ending, fate) => {
    const former = formerGoal({ ending, adopted: { date: '2020-02-03', body: { sv: 'Nämnden' } } });
    expect(view(active('a'), former).former[0]).toMatchObject({ fate, time: '2020–2025', reason: { text: 'Nått.' } });
  });
});
