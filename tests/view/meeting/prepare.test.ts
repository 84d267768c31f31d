import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { settingOf } from '#tests/view/builders.ts';
import { activeGoal, organisationOf } from '#tests/view/organisations.ts';
import { TREE } from '#tests/view/voices.ts';
import { prepareView } from '#view/meeting/prepare.view.ts';
import { type Programme, type ProgrammeItem, readProgramme, writeProgramme } from '#view/meeting/programme.ts';
import { addedAgain, leftOut, moved, withItems, withPart, withUnit } from '#view/meeting/programme-edit.ts';
import { everyGoal, toldGoals } from '#view/meeting/programme-goals.ts';
import { sv } from '#words/sv.ts';

const goalOf = (id: string, unit = 'kommunen') =>
  activeGoal({ id: goalId(id), title: { sv: id.toUpperCase() }, unit: unitId(unit), indicators: [indicatorId('x')] });

const GOALS = [goalOf('a'), goalOf('b', 'norr'), goalOf('c', 'ornen')];
const setting = settingOf();
const TOWN = { tree: TREE, organisation: organisationOf(), measured: 1 };
const EVERY: Programme = { items: null, without: [] };

const viewOf = (goals: string | null, without: string | null = null) =>
  prepareView(readProgramme(goals, without), { ...TOWN, goals: GOALS }, setting);
const written = (items: readonly ProgrammeItem[]) => writeProgramme({ items, without: [] }).goals;
const itemsIn = (goals: string | null) =>
  toldGoals(readProgramme(goals, null), GOALS, TREE).goals.map(({ item }) => item);

describe(prepareView, () => {
  it('begins with every goal that is followed, for the unit that it is read by', () => {
    const { rows, left } = viewOf(null);
    expect(rows.map(({ name, unit }) => `${name} ${unit}`)).toEqual(['A kommunen', 'B norr', 'C ornen']);
    expect(left).toEqual([]);
    expect(rows.map(({ canUp, canDown }) => [canUp, canDown])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('has the goals of the programme in its order, and below them those that are left out', () => {
    const { rows, left } = viewOf('c.a_soder');
    expect(rows.map(({ name, unit }) => `${name} ${unit}`)).toEqual(['C ornen', 'A soder']);
    expect(left.map(({ name }) => name)).toEqual(['B']);
  });

  it('offers a goal the unit that it is read by and those below, and again while one of them is left', () => {
    const [a, b, c] = viewOf(null).rows;
    expect(a?.units.map(({ value }) => value)).toEqual(['kommunen', 'norr', 'ornen', 'soder']);
    expect(b?.units.map(({ label }) => label.trim())).toEqual(['Norr', 'Örnen']);
    expect([a, b, c].map((row) => row?.canAgain)).toEqual([true, true, false]);
  });

  it('lets the last goal stay', () => {
    expect(viewOf('b').rows[0]?.canLeave).toBe(false);
    expect(viewOf('b.c').rows[0]?.canLeave).toBe(true);
  });

  it('has a name of its own for every row, also of one goal twice in one unit', () => {
    const keys = viewOf('a.a.a_norr.b').rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it('tells what the meeting goes through, and about how many screens it has', () => {
    const whole = viewOf(null);
    expect(whole.screens).toBe(21);
    const less = viewOf('b', 'voice.tried');
    const { parts, outline } = sv.stage;
    expect(less.outline.map(({ said }) => said.text)).toEqual([
      ...[parts.task, parts.last, 'B', parts.trust, parts.told],
      ...[outline.notes, outline.close],
    ]);
    expect(less.screens).toBe(14);
    const bare = prepareView(EVERY, { ...TOWN, goals: [activeGoal({ indicators: [] })] }, setting);
    expect(bare.rows[0]?.screens).toBe(2);
  });
});

describe(toldGoals, () => {
  it.each([
    ['a goal that the release does not have', 'z.b', 'b', 1],
    ['no goal that it has', 'z', 'a.b.c', 1],
    ['a unit that it does not have', 'a_z.b', 'b', 1],
    ['no unit that it has', 'a_z', 'a.b.c', 1],
    ['a goal in its own unit, by name', 'b_norr.b_ornen', 'b.b_ornen', 0],
  ])('of %s', (_, goals, items, unknown) => {
    expect(written(itemsIn(goals))).toBe(items);
    expect(toldGoals(readProgramme(goals, null), GOALS, TREE).unknown).toBe(unknown);
  });
});

describe('a programme is changed:', () => {
  it.each([
    [0, 1, 'b.a.c'],
    [2, -1, 'a.c.b'],
    [0, -1, 'a.b.c'],
    [2, 1, 'a.b.c'],
  ] as const)('the one at %i moved by %i', (at, by, order) => {
    expect(written(moved(everyGoal(GOALS), at, by))).toBe(order);
  });

  it('the same goal for one more unit after another, until there are no more', () => {
    const items = addedAgain(itemsIn('b_ornen'), 0, GOALS, TREE);
    expect(written(items)).toBe('b_ornen.b');
    expect(written(addedAgain(items, 0, GOALS, TREE))).toBe('b_ornen.b');
  });

  it('another unit, and back to the one that the goal is read by', () => {
    const chosen = withUnit(itemsIn('a.b.b'), 1, 'ornen', GOALS);
    expect(written(chosen)).toBe('a.b_ornen.b');
    expect(written(withUnit(chosen, 1, 'norr', GOALS))).toBe('a.b.b');
  });

  it('a goal left out, and the last one not', () => {
    expect(written(leftOut(itemsIn('a.b.c'), 1))).toBe('a.c');
    expect(written(leftOut(itemsIn('b'), 0))).toBe('b');
  });

  it('says nothing of goals when it is every goal in its own order', () => {
    expect(withItems(EVERY, itemsIn('a.b.c'), GOALS).items).toBeNull();
    expect(withItems(EVERY, itemsIn('b.a.c'), GOALS).items).toHaveLength(3);
    expect(withItems(EVERY, itemsIn('a.b_ornen.c'), GOALS).items).toHaveLength(3);
  });

  it('a part left out, and taken in again', () => {
    const without = withPart(EVERY, 'trust', false);
    expect(without.without).toEqual(['trust']);
    expect(withPart(without, 'trust', false).without).toEqual(['trust']);
    expect(withPart(without, 'trust', true)).toEqual(EVERY);
  });
});
