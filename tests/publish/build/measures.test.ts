import { describe, expect, it } from 'vitest';
import { measureColumns } from '#publish/build/measures.ts';
import type { Change } from '#tests/publish/town.ts';
import { cellsOf } from './columns.ts';

const DAYS: Change = ['indicators.csv', 'measure,,,persons', 'measure,,,days'];

const cases: readonly { what: string; changes: readonly Change[]; cells: readonly string[] }[] = [
  {
    what: 'values as they are, marks on those that are not final',
    changes: [],
    cells: ['2023 2024 2025', 'kommunen: 40 44 41 (provisional 2025)', 'bjorken: 25 24 21'],
  },
  {
    what: 'gaps kept, reasons kept, and nothing where the unit was not open',
    changes: [
      DAYS,
      ['units.csv', 'granen,kommunen,Granen,,2025-02-01,,'],
      ['measures.csv', 'placeringar,granen,2027,3,,'],
      ['measures.csv', 'placeringar,bjorken,2026,,,not-yet-published'],
      ['measures.csv', 'placeringar,bjorken,2024,24,,', 'placeringar,bjorken,2024,,,not-applicable'],
    ],
    cells: [
      '2023 2024 2025 2026 2027',
      'kommunen: 40 44 41 not-collected not-collected (provisional 2025)',
      'bjorken: 25 not-applicable 21 not-yet-published not-collected',
      'granen: not-applicable not-applicable not-collected not-collected 3',
    ],
  },
  {
    what: 'few persons are withheld, with what would give them away, and their mark',
    changes: [
      ['measures.csv', 'bjorken,2023,25', 'bjorken,2023,38'],
      ['measures.csv', 'bjorken,2024,24', 'bjorken,2024,3'],
      ['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,2,,provisional'],
      ['measures.csv', 'placeringar,linden,2024,41,,'],
    ],
    cells: [
      '2023 2024 2025',
      'kommunen: 40 44 41 (provisional 2025)',
      'bjorken: suppressed suppressed suppressed',
      'linden: not-collected suppressed not-collected',
    ],
  },
  {
    what: 'no persons hide nobody',
    changes: [['measures.csv', 'bjorken,2025,21', 'bjorken,2025,0']],
    cells: ['2023 2024 2025', 'kommunen: 40 44 41 (provisional 2025)', 'bjorken: 25 24 0'],
  },
  {
    what: 'what a value is about goes with it, and withholds it when that is few',
    changes: [
      DAYS,
      ['measures.csv', 'kommunen,2024,44,,', 'kommunen,2024,44,100,'],
      ['measures.csv', 'bjorken,2024,24,,', 'bjorken,2024,24,4,'],
      ['measures.csv', 'placeringar,linden,2024,50,60,'],
    ],
    cells: [
      '2023 2024 2025',
      'kommunen: 40 44/100 41 (provisional 2025)',
      'bjorken: 25 suppressed 21',
      'linden: not-collected 50/60 not-collected',
    ],
  },
  {
    what: 'a small part that could be worked out from the whole takes another with it',
    changes: [
      DAYS,
      ['measures.csv', 'kommunen,2024,44,,', 'kommunen,2024,44,64,'],
      ['measures.csv', 'bjorken,2024,24,,', 'bjorken,2024,24,4,'],
      ['measures.csv', 'placeringar,linden,2024,50,60,'],
    ],
    cells: [
      '2023 2024 2025',
      'kommunen: 40 44/64 41 (provisional 2025)',
      'bjorken: 25 suppressed 21',
      'linden: not-collected suppressed not-collected',
    ],
  },
  {
    what: 'figures that do not add up can not be taken from each other: only the small group itself',
    changes: [
      DAYS,
      ['measures.csv', 'kommunen,2024,44,,', 'kommunen,2024,44,50,'],
      ['measures.csv', 'bjorken,2024,24,,', 'bjorken,2024,24,4,'],
      ['measures.csv', 'placeringar,linden,2024,50,60,'],
    ],
    cells: [
      '2023 2024 2025',
      'kommunen: 40 44/50 41 (provisional 2025)',
      'bjorken: 25 suppressed 21',
      'linden: not-collected 50/60 not-collected',
    ],
  },
  {
    what: 'none of three persons tells of all three',
    changes: [['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,0,3,']],
    cells: ['2023 2024 2025', 'kommunen: 40 44 41 (provisional 2025)', 'bjorken: 25 24 suppressed'],
  },
];

describe(measureColumns, () => {
  it.each(cases)('$what', ({ changes, cells }) => {
    expect(cellsOf('placeringar', changes)).toEqual(cells);
  });

  it('says the year of the release and no units for an indicator without rows', () => {
    const without: Change = ['indicators.csv', 'vantan,Väntan,measure,,,days,lower,conditions,,,,,Systemet'];
    expect(cellsOf('vantan', [without])).toEqual(['2026']);
  });
});
