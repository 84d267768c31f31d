import { describe, expect, it } from 'vitest';
import type { Goal } from '#domain/goals/goal.ts';
import { looseEnds, type ThreadNode, threadOf, threadUp } from '#domain/goals/thread.ts';
import { bearingId, goalId, indicatorId } from '#domain/kernel/ids.ts';
import { activeGoal, formerGoal, proposedGoal } from '#tests/view/organisations.ts';

/** Goals by what each is part of: 'a<b' is an a that is part of b. */
const goalsOf = (...written: readonly string[]): Goal[] =>
  written.map((one) => {
    const [id = '', parent] = one.split('<');
    return activeGoal({ id: goalId(id), ...(parent === undefined ? {} : { parent: goalId(parent) }) });
  });

const written = (nodes: readonly ThreadNode[]): string =>
  nodes.map(({ goal, below }) => (below.length === 0 ? goal.id : `${goal.id}(${written(below)})`)).join(' ');

describe(threadOf, () => {
  it.each([
    ['none', [], ''],
    ['no goal is part of another', ['a', 'b'], 'a b'],
    ['three levels, in the published order', ['c<b', 'a', 'b<a', 'd<a'], 'a(b(c) d)'],
    ['a part of one that is not there', ['a<gone', 'b<a'], 'a(b)'],
    ['a part of itself', ['a<a', 'b<a'], 'a(b)'],
    ['a circle, and one that hangs under it', ['a<b', 'b<a', 'c<a'], 'a(c) b'],
    ['a circle of three', ['a<c', 'b<a', 'c<b'], 'a b c'],
  ])('%s', (_, goals, tree) => {
    expect(written(threadOf(goalsOf(...goals)))).toBe(tree);
  });

  it('holds only goals that are followed: a part of a former or a proposed one stands by itself', () => {
    const others = [formerGoal({ id: goalId('old') }), proposedGoal({ id: goalId('new') })];
    expect(written(threadOf([...others, ...goalsOf('a<old', 'b<new')]))).toBe('a b');
  });
});

describe(threadUp, () => {
  it.each([
    ['a', ['a'], 'a'],
    ['c', ['a', 'b<a', 'c<b'], 'c b a'],
    ['a', ['a<a'], 'a'],
    ['a', ['a<b', 'b<c', 'c<b'], 'a b c'],
    ['b', ['b<gone'], 'b'],
  ])('from %s in %j: %s', (id, written, way) => {
    const goals = goalsOf(...written);
    const goal = goals.find((one) => one.id === id) as Goal;
    expect(
      threadUp(goal, goals)
        .map((one) => one.id)
        .join(' '),
    ).toBe(way);
  });

  it('passes no goal that is not followed', () => {
    const goals = [formerGoal({ id: goalId('old') }), ...goalsOf('a<old')];
    expect(threadUp(goals[1] as Goal, goals)).toHaveLength(1);
  });
});

describe(looseEnds, () => {
  const power = bearingId('kraft');
  const tied = {
    bearing: power,
    level: 'policy',
    adopted: { date: '2024-01-01', body: { sv: 'Nämnden' } },
    indicators: [indicatorId('x')],
  } as const;
  const kindsOf = (goals: readonly Goal[], bearings = [power]) => looseEnds(goals, bearings).map(({ kind }) => kind);

  it('are none where everything is tied', () => {
    expect(kindsOf([activeGoal(tied)])).toEqual([]);
  });

  it.each([
    ['no bearing', { bearing: undefined }, ['no-bearing', 'unused-bearing']],
    ['a bearing that is not in the core task', { bearing: bearingId('borta') }, ['no-bearing', 'unused-bearing']],
    ['a strategy under nothing', { level: 'strategy' }, ['no-parent']],
    ['a plan under what is not there', { level: 'plan', parent: goalId('gone') }, ['no-parent']],
    ['no level, and so nothing above it', { level: undefined }, []],
    ['nobody has adopted it', { adopted: undefined }, ['no-adoption']],
    ['nothing listens', { indicators: [] }, ['no-indicator']],
  ] as const)('%s', (_, more, kinds) => {
    expect(kindsOf([activeGoal({ ...tied, ...more } as Parameters<typeof activeGoal>[0])])).toEqual(kinds);
  });

  it('are not looked for in what is no longer followed, or not yet', () => {
    expect(kindsOf([formerGoal({ indicators: [] }), proposedGoal()], [])).toEqual([]);
  });

  it('are found in a strategy whose goal above has ended', () => {
    const goals = [
      formerGoal({ id: goalId('ram') }),
      activeGoal({ ...tied, level: 'strategy', parent: goalId('ram') }),
    ];
    expect(kindsOf(goals)).toEqual(['no-parent']);
  });
});
