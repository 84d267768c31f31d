import { describe, expect, it } from 'vitest';
import type { Comparator } from '#domain/feedback/comparator.ts';
import { comparatorId, indicatorId } from '#domain/kernel/ids.ts';
import { known, type Measured, missing } from '#domain/kernel/measured.ts';
import { comparisonView } from '#view/comparison.view.ts';
import { sv } from '#words/sv.ts';
import { type MeasureCell, measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const periods = [period('2024'), period('2025')];
const member = (name: string, ...cells: Measured[]) => ({ name, cells });
const MEMBERS = [
  member('Zonköping', known(9), known(30)),
  member('Aköping', known(11), missing('not-collected')),
  member('Möping', missing('suppressed'), known(-5)),
];
const comparator = (members = MEMBERS, indicator = 'vantan'): Comparator => ({
  id: comparatorId('liknande'),
  name: { sv: 'Liknande kommuner' },
  rule: { sv: 'Lika många invånare' },
  year: 2024,
  source: { name: 'Kolada', url: 'https://kolada.se' },
  members: members.map(({ name }) => ({ name })),
  series: [{ indicator: indicatorId(indicator), periods, members }],
});

const unitName = { sv: 'Hela kommunen' };
const compare = (cells: readonly MeasureCell[], others = comparator(), setting = settingOf()) =>
  comparisonView({ column: measureOf(cells), indicator: measuredOf(), unitName }, others, 'Exempelköping', setting);
const rowsOf = (view: ReturnType<typeof compare>) =>
  view?.rows.map(({ key, value, said, isOwn = false }) => [key, value, said, isOwn]);

describe(comparisonView, () => {
  it('our own first, then the others in the published order, never by value', () => {
    expect(rowsOf(compare([12, [14, 90]]))).toEqual([
      ['Exempelköping', 14, '14,0 dagar', true],
      ['Zonköping', 30, '30,0 dagar', false],
      ['Aköping', null, sv.missingMeasure['not-collected'], false],
      ['Möping', -5, '−5,0 dagar', false],
    ]);
  });

  it('all stand at the period of our own latest figure', () => {
    const view = compare([12, 'not-yet-published']);
    expect(rowsOf(view)).toEqual([
      ['Exempelköping', 12, '12,0 dagar', true],
      ['Zonköping', 9, '9,0 dagar', false],
      ['Aköping', 11, '11,0 dagar', false],
      ['Möping', null, sv.missingMeasure.suppressed, false],
    ]);
    expect(view?.title).toBe(sv.figure.compared('Liknande kommuner', '2024'));
  });

  it('a period they do not have is never filled from another: then nothing is compared', () => {
    const column = measureOf([12], { periods: [period('2023')] });
    const view = comparisonView(
      { column, indicator: measuredOf(), unitName },
      comparator(),
      'Exempelköping',
      settingOf(),
    );
    expect(view).toBeNull();
  });

  it('no one is better or worse, and no uncertainty is made up', () => {
    for (const row of compare([12, 14])?.rows ?? []) {
      expect(row).toMatchObject({ tone: 'neutral', low: null, high: null, before: null, detail: '' });
    }
  });

  it('stands on one scale with zero, says by which rule they were chosen and where it is from', () => {
    expect(compare([12, 14])).toMatchObject({
      scale: { from: -10, to: 30 },
      rule: sv.figure.comparedRule('Lika många invånare', 2024),
      source: sv.footer.source('Kolada'),
      sourceUrl: 'https://kolada.se',
    });
  });

  it('carries the mark of invented figures', () => {
    const { label, title } = compare([12, 14], comparator(), settingOf('demo')) ?? {};
    expect(label).toBe(`${sv.provenance.demoName}: Väntan. ${title}`);
  });

  it.each([
    ['we have no value ourselves', measureOf(['suppressed', 'not-collected']), comparator(), measuredOf()],
    ['they have nothing on it', measureOf([12, 14]), comparator(MEMBERS, 'annat'), measuredOf()],
    ['it is a question', surveyOf([[40, 6, 4]]), comparator(MEMBERS, 'bemotande'), questionOf()],
  ])('is not there when %s', (_name, column, others, indicator) => {
    expect(comparisonView({ column, indicator, unitName }, others, 'Exempelköping', settingOf())).toBeNull();
  });
});
