import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { readAddress, writeAddress } from '#view/address.ts';
import { type Scope, scopeChoice, scopeOf } from '#view/appendix/scope.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal, proposedGoal, treeOf, unitOf } from './organisations.ts';

const [ACTIVE, FORMER, PROPOSED] = [goalId('mota'), goalId('tidigare'), goalId('forslag')];
const goals = [activeGoal({ id: ACTIVE }), formerGoal({ id: FORMER }), proposedGoal({ id: PROPOSED })];
const tree = treeOf(unitOf('bjorken', 'kommunen', { name: { sv: 'Björken' } }));
const BJORKEN = unitId('bjorken');
const setting = settingOf();

const saidOf = (scope: Scope): string => {
  if (scope.kind === 'whole') return scope.goals.map(({ id }) => id).join(' ');
  if (scope.kind === 'goal') return scope.goal.id;
  return scope.kind === 'unit' ? scope.unit.id : '';
};

describe(scopeOf, () => {
  it.each([
    ['none: the goals that are followed', null, null, 'whole', 'mota'],
    ['a goal', ACTIVE, null, 'goal', 'mota'],
    ['a goal that is no longer followed', FORMER, null, 'goal', 'tidigare'],
    ['a unit', null, BJORKEN, 'unit', 'bjorken'],
    ['both: the goal', ACTIVE, BJORKEN, 'goal', 'mota'],
    ['a goal that is not there', goalId('nej'), null, 'no-goal', ''],
    ['a unit that is not there', null, unitId('nej'), 'no-unit', ''],
  ])('of %s', (_, goal, unit, kind, said) => {
    const scope = scopeOf({ page: 'appendix', goal, unit }, goals, tree);
    expect([scope.kind, saidOf(scope)]).toEqual([kind, said]);
  });
});

describe(scopeChoice, () => {
  const choiceOf = (place: Parameters<typeof scopeOf>[0]) => scopeChoice(scopeOf(place, goals, tree), goals, setting);
  const placeOf = (hash: string) => {
    const { place } = readAddress(hash);
    if (place.page !== 'appendix') throw new RangeError(hash);
    return place;
  };

  it.each([
    ['#/appendix', '', ['', 'mota']],
    ['#/appendix?goal=mota', 'mota', ['', 'mota']],
    ['#/appendix?goal=tidigare', 'tidigare', ['', 'mota', 'tidigare']],
    ['#/appendix?unit=bjorken', '.unit', ['', 'mota', '.unit']],
  ])('at %s has %j chosen among %j', (hash, chosen, values) => {
    const view = choiceOf(placeOf(hash));
    expect(view.chosen).toBe(chosen);
    expect(view.choices.map(({ value }) => value)).toEqual(values);
  });

  it('names the whole, each goal, and the unit that is chosen', () => {
    const labels = choiceOf(placeOf('#/appendix?unit=bjorken')).choices.map(({ label }) => label);
    expect(labels).toEqual([sv.appendix.whole, sv.appendix.goal(goals[0]?.title.sv ?? ''), 'Björken']);
  });

  it.each([
    ['', '#/appendix'],
    ['mota', '#/appendix?goal=mota'],
  ])('leads from %j to %s, away from any unit', (value, hash) => {
    const place = choiceOf(placeOf('#/appendix?unit=bjorken')).placeOf(value);
    expect(writeAddress({ place, language: null, release: null })).toBe(hash);
  });
});
