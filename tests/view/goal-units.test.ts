import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { measuredUnder, unitsOnlyView } from '#view/goal-units.view.ts';
import { sv } from '#words/sv.ts';
import { type MeasureCell, measuredOf, measureOf, questionOf, settingOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const tree = treeOf(
  unitOf('norr', 'kommunen'),
  unitOf('ornen', 'norr'),
  unitOf('soder', 'kommunen'),
  unitOf('anden', 'soder'),
);
const columnIn = (unit: string, cells: readonly MeasureCell[] = [12]): Column =>
  measureOf(cells, { unit: unitId(unit) });
const unitIn = (id: string) => tree.unit(unitId(id)) ?? tree.root;

const unitsUnder = (top: string, columns: readonly Column[]) =>
  measuredUnder(columns, tree, unitIn(top)).map(({ unit }) => unit);

describe(measuredUnder, () => {
  it.each<[string, Column[], string[]]>([
    ['those at the top', [columnIn('ornen'), columnIn('norr'), columnIn('anden')], ['norr', 'anden']],
    ['the organisation’s order', [columnIn('soder'), columnIn('norr')], ['norr', 'soder']],
    ['what is withheld', [columnIn('norr', ['suppressed'])], ['norr']],
    ['what is measured and comes later', [columnIn('norr', ['not-yet-published'])], ['norr']],
    ['not what is not measured', [columnIn('norr', ['not-collected', 'not-applicable'])], []],
    ['those below a unit where it is not', [columnIn('norr', ['not-collected']), columnIn('ornen')], ['ornen']],
    ['not the whole itself', [columnIn('kommunen')], []],
  ])('gives %s', (_, columns, units) => {
    expect(unitsUnder('kommunen', columns)).toEqual(units);
  });

  it('leaves out units elsewhere', () => {
    expect(unitsUnder('soder', [columnIn('norr'), columnIn('anden')])).toEqual(['anden']);
  });
});

describe(unitsOnlyView, () => {
  const viewOf = (columns: readonly Column[], setting = settingOf()) =>
    unitsOnlyView(measuredOf(), columns, tree, tree.root, setting);

  it.each(LANGUAGES)('names it and says where it is measured, in %s', (language) => {
    const words = CATALOGUES[language];
    const setting = { ...settingOf(), words, language };
    const { name, said } = viewOf([columnIn('soder'), columnIn('norr')], setting);
    expect([name.text, said]).toEqual(['Väntan', words.backing.onlyIn(['norr', 'soder'])]);
    expect(viewOf([], setting).said).toBe(words.screens.noFigure('kommunen'));
  });

  it('has the question of what is asked, and the source', () => {
    expect(unitsOnlyView(questionOf(), [], tree, tree.root, settingOf()).question?.text).toBe('Hur bemöter vi dig?');
    expect(viewOf([])).toMatchObject({ question: null, sourceUrl: null, source: expect.stringContaining('Enkäten') });
  });

  it('counts the units where they are many', () => {
    expect(sv.backing.onlyIn(['a', 'b', 'c'])).toBe('Mäts bara i a, b och c.');
    expect(sv.backing.onlyIn(['a', 'b', 'c', 'd'])).toBe('Mäts bara i fyra enheter.');
  });
});
