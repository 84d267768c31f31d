import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediansOf } from '#domain/verdict/median.ts';
import { type MeasureCell, measureOf, period, surveyOf } from '#tests/view/builders.ts';

const TEN = [11, 14, 12, 15, 13, 12, 16, 17, 18, 16];
const from = (...years: string[]) => ({
  redefinitions: years.map((year) => ({ period: period(year), text: { sv: 'Ny' } })),
});

describe(mediansOf, () => {
  it.each<[string, readonly MeasureCell[], object, object[]]>([
    ['ten values have one', TEN, {}, [{ start: 0, length: 10, median: 14.5 }]],
    ['eleven have one, the middle value', [...TEN, 40], {}, [{ start: 0, length: 11, median: 15 }]],
    ['nine have none', TEN.slice(1), {}, []],
    ['twelve have limits instead', [...TEN, 15, 15], {}, []],
    [
      'a gap counts for nothing and breaks nothing',
      [...TEN, 'suppressed'],
      {},
      [{ start: 0, length: 11, median: 14.5 }],
    ],
    ['nine and a gap have none', [...TEN.slice(1), 'suppressed'], {}, []],
    [
      'what was redefined long ago keeps its own',
      [...TEN, 90, 91],
      from('2024'),
      [{ start: 0, length: 10, median: 14.5 }],
    ],
    ['nothing is counted across a redefinition', TEN, from('2021'), []],
  ])('%s', (_rule, cells, more, medians) => {
    expect(mediansOf(measureOf(cells, more))).toEqual(medians);
  });

  it('a survey has none: its figures have intervals', () => {
    expect(mediansOf(surveyOf(TEN.map((good) => [good, 5, 5] as const)))).toEqual([]);
  });

  it('has as many values over it as under it, in whichever order they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 10, maxLength: 11 }),
        (values) => {
          const [{ median } = { median: Number.NaN }] = mediansOf(measureOf(values));
          const over = values.filter((value) => value > median).length;
          const under = values.filter((value) => value < median).length;
          expect(Math.max(over, under)).toBeLessThanOrEqual(values.length / 2);
        },
      ),
    );
  });
});
