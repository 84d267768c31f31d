import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { unitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import { unitChoiceView } from '#view/unit-choice.view.ts';
import { settingOf } from './builders.ts';

const setting = settingOf();
const SPACE = '\u00a0';

const unit = (id: string, parent?: string): Unit => ({
  id: unitId(id),
  name: { sv: id.toUpperCase() },
  words: [],
  ...(parent === undefined ? {} : { parent: unitId(parent) }),
});

/** A whole with so many areas, each with so many units. */
const townOf = (areas: number, each: number) =>
  unitTree([
    unit('a'),
    ...Array.from({ length: areas }, (_, area) => [
      unit(`b${area}`, 'a'),
      ...Array.from({ length: each }, (__, at) => unit(`c${area}-${at}`, `b${area}`)),
    ]).flat(),
  ]);

const values = (tree: ReturnType<typeof unitTree>, id: string | null) =>
  unitChoiceView(tree, id === null ? null : unitId(id), setting).choices.map(({ value }) => value);

describe(unitChoiceView, () => {
  it('has every unit under the one it belongs to, wherever it was published', () => {
    const tree = unitTree([unit('c', 'b'), unit('a'), unit('d', 'a'), unit('b', 'a')]);
    const view = unitChoiceView(tree, null, setting);
    expect(view.choices.map(({ label }) => label.replaceAll(SPACE, '.'))).toEqual(['A', '...D', '...B', '......C']);
    expect(view).toMatchObject({ chosen: 'a', isWhole: true });
  });

  it.each([
    ['none', null, 'a'],
    ['the whole', 'a', 'a'],
    ['a unit', 'b0', 'b0'],
    ['a unit that is not there', 'z', 'a'],
  ])('%s: %s', (_, id, chosen) => {
    expect(unitChoiceView(townOf(1, 1), id === null ? null : unitId(id), setting).chosen).toBe(chosen);
  });

  it('holds two units and 120, and beyond that those near the chosen one', () => {
    expect(values(unitTree([unit('a'), unit('b', 'a')]), null)).toEqual(['a', 'b']);
    expect(values(townOf(7, 16), null)).toHaveLength(120);
    const large = townOf(50, 49);
    expect(large.units).toHaveLength(2501);
    expect(values(large, 'c3-2')).toEqual(['a', 'b3', 'c3-2']);
    expect(values(large, 'b3')).toHaveLength(51);
    expect(values(large, null)).toHaveLength(51);
    expect(unitChoiceView(large, null, setting).isWhole).toBe(false);
  });

  it('leaves out those below where even they are too many to read', () => {
    expect(values(townOf(2500, 0), null)).toEqual(['a']);
    expect(values(townOf(2500, 0), 'b7')).toEqual(['a', 'b7']);
  });
});
