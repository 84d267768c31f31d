import { describe, expect, it } from 'vitest';
import { csvBytes, csvText } from '#mocks/make/csv.ts';
import { dealt, mulberry32, seedOf } from '#mocks/make/random.ts';
import { around, level, marked, months, parts, percent, perThousand, years } from '#mocks/make/series.ts';
import { answerRows, type SurveyPlan } from '#mocks/make/survey.ts';

describe('mulberry32', () => {
  // Computed from the published definition with 32-bit integers in another language.
  it.each([
    [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
    [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
    [4294967295, [0.8964226141106337, 0.189478256739676, 0.7156526781618595]],
  ])('gives the known numbers from seed %d', (seed, expected) => {
    const draw = mulberry32(seed);
    expect([draw(), draw(), draw()]).toEqual(expected);
  });

  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('seeds %j by FNV-1a', (name, expected) => {
    expect(seedOf(name)).toBe(expected);
  });
});

describe('dealt', () => {
  it.each([
    [[1], 4, [4]],
    [[0, 1], 4, [0, 4]],
    [[0.5, 0.5], 0, [0, 0]],
  ])('shares %j of %d persons', (shares, persons, expected) => {
    expect(dealt(mulberry32(7), shares, persons)).toEqual(expected);
  });

  it('leaves nobody out when the shares fall short of 1', () => {
    expect(dealt(() => 0.999, [0.5, 0.4], 3)).toEqual([0, 3]);
  });

  it('refuses to deal to nothing', () => {
    expect(() => dealt(() => 0, [], 1)).toThrow(RangeError);
  });
});

describe('csv', () => {
  const table = { headings: ['namn', 'tal'], rows: [['å;b', 1.5], [], ['"c"', undefined]] };

  it.each([
    [{ delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' }, 'namn;tal\n"å;b";1,5\n\n"""c""";\n'],
    [{ delimiter: ',', decimal: '.', newline: '\r\n', encoding: 'utf-8' }, 'namn,tal\r\nå;b,1.5\r\n\r\n"""c""",\r\n'],
  ] as const)('is written in the dialect %j', (dialect, expected) => {
    expect(csvText(table, dialect)).toBe(expected);
  });

  it.each([
    ['utf-8', [0xc3, 0xa5]],
    ['utf-8-bom', [0xef, 0xbb, 0xbf, 0xc3, 0xa5]],
    ['windows-1252', [0xe5]],
  ] as const)('in %s', (encoding, expected) => {
    const bytes = csvBytes({ headings: ['å'], rows: [] }, { delimiter: ';', decimal: ',', newline: '\n', encoding });
    expect([...bytes]).toEqual([...expected, 0x0a]);
  });

  it('refuses a letter that the encoding lacks', () => {
    const dialect = { delimiter: ';', decimal: ',', newline: '\n', encoding: 'windows-1252' } as const;
    expect(() => csvBytes({ headings: ['ł'], rows: [] }, dialect)).toThrow('ł');
  });
});

describe('periods and cells of measures', () => {
  it('counts over the turn of the year', () => {
    expect(years(2024, 2)).toEqual(['2024', '2025']);
    expect(months(2024, 12, 2)).toEqual(['2024-12', '2025-01']);
    expect(parts(2024, 'Q', 4, 5).slice(-2)).toEqual(['2024-Q4', '2025-Q1']);
    expect(parts(2024, 'T', 3, 4).at(-1)).toBe('2025-T1');
  });

  it('keeps what a share is about', () => {
    expect(percent(1, 8)).toEqual({ value: 12.5, denominator: 8 });
    expect(perThousand(42, 4620)).toEqual({ value: 9.1, denominator: 4620 });
  });

  it('varies about the level, never farther than the swing', () => {
    const cells = around('prov', level(10, 400), 2, 1, [5, 9]);
    expect(cells.every(({ value = 0 }) => value >= 8 && value <= 12)).toBe(true);
    expect(cells.every(({ denominator = 0 }) => denominator >= 5 && denominator <= 9)).toBe(true);
    expect(new Set(cells.map(({ value }) => value)).size).toBeGreaterThan(10);
  });

  it('takes the figure from what was not measured, and only marks what is provisional', () => {
    const cells = marked([{ value: 1 }, { value: 2 }, { value: 3 }], { 1: 'not-collected', 2: 'provisional' });
    expect(cells).toEqual([{ value: 1 }, { status: 'not-collected' }, { value: 3, status: 'provisional' }]);
  });
});

const plan: SurveyPlan = {
  town: 'prov',
  waves: ['2024', '2025'],
  questions: [
    {
      id: 'fraga',
      options: ['Bra', 'Dåligt', 'Vet inte'],
      good: 1,
      split: [[1], [1]],
      level: [null, 0.7],
      unsure: 0.05,
    },
  ],
  units: [
    { id: 'norr', invited: [90, 90], answered: [60, 60], apart: { fraga: 0.2 } },
    { id: 'soder', invited: [90, 90], answered: [60, 60], apart: { fraga: [0, -0.2] } },
    { id: 'ny', invited: [null, 9], answered: [null, 4] },
  ],
};

describe('answers', () => {
  const rows = answerRows(plan);
  const sumOf = (unit: string | null, option: string | null) =>
    rows
      .filter((row) => (unit === null || row.unit === unit) && (option === null || row.option === option))
      .reduce((sum, row) => sum + row.count, 0);

  it('are there only for the wave the question was asked in', () => {
    expect(new Set(rows.map((row) => row.wave))).toEqual(new Set(['2025']));
  });

  it('come near the plan for the whole, and apart as planned in the units', () => {
    expect(Math.abs(sumOf(null, 'Bra') / (sumOf(null, 'Bra') + sumOf(null, 'Dåligt')) - 0.7)).toBeLessThan(0.0061);
    expect(sumOf('norr', 'Bra')).toBeGreaterThan(sumOf('soder', 'Bra') + 10);
  });

  it('are never more than the persons who answered', () => {
    expect(sumOf('ny', null)).toBeLessThanOrEqual(4);
    expect(sumOf('norr', null)).toBeLessThanOrEqual(60);
  });

  it('are the same every time', () => {
    expect(answerRows(plan)).toEqual(rows);
  });

  it('refuse a level that chance can not reach', () => {
    const [question] = plan.questions;
    const impossible = { ...plan, questions: question === undefined ? [] : [{ ...question, level: [null, 0] }] };
    expect(() => answerRows(impossible)).toThrow('no draw comes near 0');
  });
});
