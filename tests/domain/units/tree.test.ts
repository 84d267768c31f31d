import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { treeProblems, unitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';

/** Units written as 'home<town', each under another; the one without is the root. */
const read = (text: string): Unit[] =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [id = '', parent] = one.split('<');
      return {
        id: unitId(id),
        ...(parent === undefined ? {} : { parent: unitId(parent) }),
        name: { sv: id },
        words: [],
      };
    });

const TOWN = 'town west<town north<town a<north b<north a1<a';

/** Any tree: each unit lies under one of those before it. The list comes in any order. */
const anyTree = fc
  .array(fc.nat(), { maxLength: 40 })
  .map((parents) => parents.map((parent, at) => `u${at + 1}<u${parent % (at + 1)}`))
  .chain((units) => fc.shuffledSubarray(['u0', ...units], { minLength: units.length + 1 }))
  .map((units) => read(units.join(' ')));

describe(treeProblems, () => {
  it.each([
    [TOWN, []],
    ['town', []],
    ['a1<a a<town town', []],
    ['constructor hasown<constructor', []],
    ['', [{ code: 'no-root' }]],
    ['a b', [{ code: 'two-roots', unit: 'b' }]],
    [
      'a b c',
      [
        { code: 'two-roots', unit: 'b' },
        { code: 'two-roots', unit: 'c' },
      ],
    ],
    ['town a<nowhere', [{ code: 'unknown-parent', unit: 'a' }]],
    ['a<nowhere', [{ code: 'unknown-parent', unit: 'a' }, { code: 'no-root' }]],
    ['town a<town a<town', [{ code: 'duplicate', unit: 'a' }]],
    ['town a<a', [{ code: 'cycle', unit: 'a' }]],
    [
      'town a<b b<a',
      [
        { code: 'cycle', unit: 'a' },
        { code: 'cycle', unit: 'b' },
      ],
    ],
    [
      'town a<b b<a c<a',
      [
        { code: 'cycle', unit: 'a' },
        { code: 'cycle', unit: 'b' },
        { code: 'cycle', unit: 'c' },
      ],
    ],
    ['a<b b<a', [{ code: 'cycle', unit: 'a' }, { code: 'cycle', unit: 'b' }, { code: 'no-root' }]],
  ])('“%s”: %j', (text, problems) => {
    expect(treeProblems(read(text))).toEqual(problems);
  });

  it('finds none in any tree, in whatever order it comes', () => {
    fc.assert(
      fc.property(anyTree, (units) => {
        expect(treeProblems(units)).toEqual([]);
      }),
    );
  });

  it('comes to an end in a chain of a thousand, closed or not', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => `u${at + 1}<u${at}`).join(' ');
    expect(treeProblems(read(`u0 ${chain}`))).toEqual([]);
    expect(treeProblems(read(`town u0<u1000 ${chain}`))).toHaveLength(1001);
  });
});

describe(unitTree, () => {
  const tree = unitTree(read(TOWN));
  const names = (units: readonly Unit[]) => units.map(({ id }) => id);

  it('knows its root, and each unit by its id', () => {
    expect(tree.root.id).toBe('town');
    expect(tree.unit(unitId('a1'))?.parent).toBe('a');
    expect(tree.unit(unitId('nowhere'))).toBeUndefined();
  });

  it.each([
    ['town', ['west', 'north'], []],
    ['north', ['a', 'b'], ['town']],
    ['a1', [], ['town', 'north', 'a']],
    ['nowhere', [], []],
  ])('below %s lie %j as published, above it %j from the top', (id, below, above) => {
    expect(names(tree.children(unitId(id)))).toEqual(below);
    expect(names(tree.above(unitId(id)))).toEqual(above);
  });

  it('reaches every unit of any tree from the top, once, and back', () => {
    fc.assert(
      fc.property(anyTree, (units) => {
        const any = unitTree(units);
        const reached: Unit[] = [];
        const walk = (unit: Unit): void => {
          reached.push(unit);
          for (const child of any.children(unit.id)) {
            expect(any.above(child.id)).toEqual([...any.above(unit.id), unit]);
            walk(child);
          }
        };
        walk(any.root);
        expect([...names(reached)].sort()).toEqual([...names(units)].sort());
        expect(any.units).toEqual(units);
      }),
    );
  });

  it.each(['', 'a b', 'town a<nowhere', 'town a<b b<a'])('refuses “%s”', (text) => {
    expect(() => unitTree(read(text))).toThrow(RangeError);
  });
});
