import { describe, expect, it } from 'vitest';
import { readSeries } from '#contract/series.contract.ts';
import { mulberry32 } from '#mocks/make/random.ts';
import { indexColumns } from '#publish/build/indexes.ts';
import { HME_INDEXES as INDEXES } from '#publish/presets/hme.indexes.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, nine, sets } from '#tests/publish/with-sets.ts';
import { builtFile, textsOf } from './built.ts';
import { cellsOf } from './columns.ts';

const HME = sets('preset: hme');
/** Ten who answered: mean 4, index 75. */
const TEN = [4, 4, 0, 2, 0];
/** Mean 3.5 of ten: index 62.5. */
const LOWER = [2, 4, 2, 1, 1];
/** Mean 5 of six: index 100. */
const SIX = [6, 0, 0, 0, 0];

const cases: readonly { what: string; index: string; changes: readonly Change[]; cells: readonly string[] }[] = [
  {
    what: 'is 0 to 100, with the fewest answers to one of its statements',
    index: 'hme-motivation',
    // (75 + 75 + 100) / 3
    changes: [nine('bjorken', TEN, { 3: SIX })],
    cells: ['2025', 'kommunen: 83.3/6', 'bjorken: 83.3/6'],
  },
  {
    what: 'is the mean of the three parts of three statements',
    index: 'hme-total',
    // motivation (75 + 75 + 62.5) / 3 = 70.83, leadership 75, steering (100 + 75 + 75) / 3 = 83.33
    changes: [nine('bjorken', TEN, { 3: LOWER, 7: SIX })],
    cells: ['2025', 'kommunen: 76.4/6', 'bjorken: 76.4/6'],
  },
  {
    what: 'is worked out of all answers of a parent, and not of its units’ indexes',
    index: 'hme-steering',
    // ten at 75 and twenty at 62.5: 66.67
    changes: [
      nine('bjorken', TEN),
      nine(
        'linden',
        LOWER.map((count) => count * 2),
      ),
    ],
    cells: ['2025', 'kommunen: 66.7/30', 'bjorken: 75/10', 'linden: 62.5/20'],
  },
  {
    what: 'is withheld where a statement under it is, and told where those that are not its own are',
    index: 'hme-leadership',
    // Statement 5 has ten whose answers are worth 40 and three at 5: 55 / 13 = 4.23, index 80.77; the others 75.
    changes: [nine('bjorken', TEN), nine('linden', TEN, { 5: [3, 0, 0, 0, 0] })],
    cells: ['2025', 'kommunen: 76.9/13', 'bjorken: suppressed', 'linden: suppressed'],
  },
  {
    what: 'is told where only other parts’ statements are withheld',
    index: 'hme-motivation',
    changes: [nine('bjorken', TEN), nine('linden', TEN, { 5: [3, 0, 0, 0, 0] })],
    cells: ['2025', 'kommunen: 75/20', 'bjorken: 75/10', 'linden: 75/10'],
  },
  {
    what: 'of all nine is withheld with any of them',
    index: 'hme-total',
    changes: [nine('bjorken', TEN), nine('linden', TEN, { 5: [3, 0, 0, 0, 0] })],
    cells: ['2025', 'kommunen: 75.6/13', 'bjorken: suppressed', 'linden: suppressed'],
  },
  {
    what: 'is not collected in a wave in which a statement was not put',
    index: 'hme-motivation',
    changes: [nine('bjorken', TEN), nine('bjorken', TEN, { 1: [] }, '2024')],
    cells: ['2024 2025', 'kommunen: not-collected 75/10', 'bjorken: not-collected 75/10'],
  },
  {
    what: 'has no answers where nobody answered a statement that others did',
    index: 'hme-motivation',
    changes: [nine('bjorken', TEN), nine('linden', TEN, {}, '2024'), nine('linden', TEN, { 2: [] })],
    cells: ['2024 2025', 'kommunen: 75/10 75/10', 'bjorken: no-answers 75/10', 'linden: 75/10 no-answers'],
  },
];

describe(indexColumns, () => {
  it.each(cases)('$what', ({ index, changes, cells }) => {
    expect(cellsOf(index, [HME, ...changes])).toEqual(cells);
  });

  it('is a measure of its own kind, that says where it comes from', () => {
    const { indicators } = builtFile('sets.json', [HME, nine('bjorken', TEN)]) as { indicators: { id: string }[] };
    expect(indicators.find(({ id }) => id === 'hme-total')).toMatchObject({
      kind: 'measure',
      measureUnit: 'index',
      decimals: 1,
      direction: 'higher',
      asked: 'staff',
      source: { kind: 'derived' },
      kolada: 'U30200',
    });
  });

  it('counts the best answer of a scale as five, whichever end it stands at', () => {
    const reversed: Change = [
      'organisation.yaml',
      'scales:\n',
      `scales:\n  hme-agree: [{ text: "1", means: bad }, { text: "2", means: bad }, { text: "3", means: neutral }, { text: "4", means: good }, { text: "5", means: good }, { text: Hoppar över, means: none }]\n`,
    ];
    const rows = answers(
      ...[1, 2, 3].flatMap((number) => [
        `bjorken,2025,hme-${number},5,4`,
        `bjorken,2025,hme-${number},4,4`,
        `bjorken,2025,hme-${number},2,2`,
        `bjorken,2025,hme-${number},Hoppar över,3`,
      ]),
    );
    expect(cellsOf('hme-motivation', [HME, reversed, rows])).toEqual(['2025', 'kommunen: 75/10', 'bjorken: 75/10']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is told nowhere that a statement under it is not: town %i', (seed) => {
    const draw = mulberry32(seed);
    const few = () => Array.from({ length: 5 }, () => Math.floor(draw() * 4));
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    const files = textsOf([
      HME,
      [
        'units.csv',
        leaves.map((unit, at) => `${unit},${at < 3 ? 'bjorken' : 'linden'},${unit},,2025-01-01,,`).join('\n'),
      ],
      ...leaves.map((unit) => nine(unit, few(), { 2: few(), 5: few(), 8: few() })),
    ]);
    const columns = (id: string) => readSeries(id, JSON.parse(files.get(`series/${id}.json`) ?? '')).thing;
    const isTold = (id: string, unit: string): boolean =>
      columns(id).find((one) => one.unit === unit)?.cells[0]?.kind === 'known';
    const units = ['kommunen', 'bjorken', 'linden', ...leaves];
    for (const { id, of } of INDEXES) {
      const told = units.filter((unit) => of.every((statement) => isTold(statement, unit)));
      expect(units.filter((unit) => isTold(id, unit))).toEqual(told);
    }
    expect(units.filter((unit) => !isTold('hme-total', unit)).length).toBeGreaterThan(0);
  });

  it('is an ordinary measure where nobody has the answers under it', () => {
    const given: Change = ['measures.csv', 'hme-total,bjorken,2025,74.1,38,\nhme-total,linden,2025,70,3,'];
    expect(cellsOf('hme-total', [HME, given])).toEqual(['2025', 'bjorken: 74.1/38', 'linden: suppressed']);
    expect(cellsOf('hme-motivation', [HME, given])).toEqual(['2026']);
  });
});
