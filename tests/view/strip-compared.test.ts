import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { stripView } from '#view/strip.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const tree = treeOf(
  unitOf('norr', 'kommunen'),
  unitOf('gruppen', 'norr'),
  ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, 'gruppen', { name: { sv: id.toUpperCase() } })),
  unitOf('syd', 'kommunen'),
);
const answers = (unit: string, ...cells: SurveyCell[]) => surveyOf(cells, { unit: unitId(unit) });
const ALIKE: SurveyCell = [40, 6, 4];
const HIGH: SurveyCell = [50, 0, 0];
const LOW: SurveyCell = [10, 20, 20];

const strip = (columns: ReturnType<typeof answers>[], top = 'kommunen') =>
  stripView(questionOf(), columns, tree, unitId(top), setting);
const { alike, higher, lower } = sv.goal;

describe('units beside each other', () => {
  it.each<{ name: string; cells: Record<string, SurveyCell>; said: string | null }>([
    { name: 'all alike', cells: { a: ALIKE, b: ALIKE, c: ALIKE }, said: alike(3, 3) },
    { name: 'one far lower', cells: { a: ALIKE, b: LOW, c: ALIKE, d: ALIKE }, said: `${alike(3, 4)} ${lower('B')}` },
    {
      name: 'one far higher, two far lower',
      cells: { b: LOW, a: HIGH, d: LOW, c: ALIKE, syd: ALIKE },
      said: `${alike(2, 5)} ${higher('A')} ${lower('B och D')}`,
    },
    { name: 'two', cells: { a: HIGH, b: LOW }, said: null },
    { name: 'two and one withheld', cells: { a: HIGH, b: LOW, c: 'suppressed' }, said: null },
    { name: 'with the groups they are part of', cells: { kommunen: ALIKE, norr: ALIKE, a: HIGH, b: LOW }, said: null },
  ])('$name: $said', ({ cells, said }) => {
    expect(strip(Object.entries(cells).map(([unit, cell]) => answers(unit, cell)))?.compared).toBe(said);
  });

  it('each that is compared has its place in chance, around the share of all and wider with fewer answers', () => {
    const rows = strip([
      answers('kommunen', ALIKE),
      answers('a', [80, 12, 8]),
      answers('b', ALIKE),
      answers('c', [8, 1, 1]),
    ])?.rows;
    const [whole, a, b, c] = rows?.map(({ chance }) => chance) ?? [];
    expect(whole).toBeUndefined();
    const widths = [a, b, c].map((chance) => (chance?.to ?? 0) - (chance?.from ?? 0));
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    for (const chance of [a, b, c]) {
      expect(chance?.from).toBeLessThan(80);
      expect(chance?.to).toBeGreaterThan(80);
    }
  });

  it('a withheld unit has no place in chance, and is marked as withheld', () => {
    const rows = strip([
      answers('a', ALIKE),
      answers('b', ALIKE),
      answers('c', 'suppressed'),
      answers('d', ALIKE),
    ])?.rows;
    expect(rows?.map(({ isWithheld, chance }) => [isWithheld, chance !== undefined])).toEqual([
      [false, true],
      [false, true],
      [true, false],
      [false, true],
    ]);
  });

  it('only units under the one at the top are compared', () => {
    const columns = [answers('a', ALIKE), answers('b', ALIKE), answers('c', ALIKE), answers('syd', LOW)];
    expect(strip(columns, 'norr')?.compared).toBe(alike(3, 3));
  });

  it('measures are not compared', () => {
    const columns = ['a', 'b', 'c'].map((unit) => measureOf([7], { unit: unitId(unit) }));
    expect(stripView(measuredOf(), columns, tree, unitId('kommunen'), setting)?.compared).toBeNull();
  });
});
