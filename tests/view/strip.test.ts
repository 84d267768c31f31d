import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { stripView } from '#view/strip.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const question = questionOf();
const tree = treeOf(
  unitOf('aldre', 'kommunen'),
  unitOf('linden', 'aldre'),
  unitOf('bjorken', 'aldre', { name: { en: 'The Birch' } }),
  unitOf('stod', 'kommunen'),
);
const answers = (unit: string, ...cells: SurveyCell[]) => surveyOf(cells, { unit: unitId(unit) });
const EVERYBODY = ['kommunen', 'aldre', 'linden', 'bjorken', 'stod'];

const strip = (...columns: ReturnType<typeof answers>[]) =>
  stripView(question, columns, tree, unitId('kommunen'), setting);

describe(stripView, () => {
  it('keeps the organisation’s order, whatever the values and however the columns come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(EVERYBODY, { minLength: 5 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 }),
        (order, good) => {
          const columns = order.map((unit, at) => answers(unit, [good[at] ?? 0, 5, 0]));
          expect(strip(...columns)?.rows.map(({ key }) => key)).toEqual(EVERYBODY);
        },
      ),
    );
  });

  it('shows a unit and those below it, indented, with a link to each', () => {
    const columns = EVERYBODY.map((unit) => answers(unit, [40, 6, 4]));
    const rows = stripView(question, columns, tree, unitId('aldre'), setting)?.rows;
    expect(rows?.map(({ label, depth, href }) => [label.text, label.lang, depth, href])).toEqual([
      ['aldre', undefined, 0, '#/units/aldre'],
      ['linden', undefined, 1, '#/units/linden'],
      ['The Birch', 'en', 1, '#/units/bjorken'],
    ]);
  });

  it('withheld rows stand in their place with words and no number', () => {
    const view = strip(
      answers('kommunen', [40, 6, 4]),
      answers('linden', [9, 0, 0], 'suppressed'),
      answers('stod', 'no-answers'),
    );
    expect(view?.rows.map(({ key, value, said, detail }) => [key, value, said, detail])).toEqual([
      ['kommunen', 80, '80\u00a0%', '(67–89), 50 svar'],
      ['linden', null, sv.missing.suppressed, ''],
      ['stod', null, sv.missing['no-answers'], ''],
    ]);
    expect(view?.table.rows.map(({ cells }) => cells)).toEqual([
      ['kommunen', '80\u00a0%', '(67–89), 50 svar'],
      ['linden', sv.missing.suppressed, '–'],
      ['stod', sv.missing['no-answers'], '–'],
    ]);
  });

  it('leaves out units that were never part of it', () => {
    expect(strip(answers('kommunen', [40, 6, 4]), answers('stod', [5, 0, 0]))?.rows.map(({ key }) => key)).toEqual([
      'kommunen',
      'stod',
    ]);
  });

  it.each([
    ['no unit has figures', []],
    ['only the one at the top has', [answers('kommunen', [40, 6, 4])]],
  ])('is not there when %s', (_name, columns) => {
    expect(strip(...columns)).toBeNull();
  });

  it.each([
    ['a share', question, surveyOf([[40, 6, 4]], { unit: unitId('stod') }), 100],
    ['an index', measuredOf({ measureUnit: 'index' }), measureOf([70], { unit: unitId('stod') }), 100],
    ['a measure', measuredOf(), measureOf([18], { unit: unitId('stod') }), 20],
    ['a measure nobody may see', measuredOf(), measureOf(['suppressed'], { unit: unitId('stod') }), 1],
  ])('%s stands on one scale for all', (_name, indicator, column, to) => {
    expect(stripView(indicator, [column], tree, unitId('kommunen'), setting)?.scale).toMatchObject({ from: 0, to });
  });

  it('names what is shown, when, and that nothing is ranked', () => {
    const view = stripView(question, [answers('stod', [9, 0, 0])], tree, unitId('kommunen'), settingOf('demo'));
    const title = sv.goal.unitsText('Bemötande', '2025');
    expect(view).toMatchObject({ title, label: `${sv.provenance.demoName}: ${title}` });
    const { unit, value, interval } = sv.figure.column;
    expect(view?.table).toMatchObject({ caption: view?.label, columns: [unit, value, interval] });
  });

  it('colours what has surely moved, and nothing before its time', () => {
    const columns = [answers('stod', [140, 30, 30], [180, 10, 10])];
    const tone = (before?: string) =>
      stripView(question, columns, tree, unitId('kommunen'), setting, before)?.rows.map((row) => row.tone);
    expect(tone()).toEqual(['improvement']);
    expect(tone('2027-01-01')).toEqual(['neutral']);
  });
});
