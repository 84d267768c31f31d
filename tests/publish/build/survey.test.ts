import { describe, expect, it } from 'vitest';
import { surveyColumns } from '#publish/build/survey.ts';
import type { Change } from '#tests/publish/town.ts';
import { cellsOf } from './columns.ts';

const cases: readonly { what: string; changes: readonly Change[]; cells: readonly string[] }[] = [
  {
    what: 'adds up over the tree, leaves out what is not counted, and maps options in any language',
    changes: [],
    cells: [
      '2024 2025',
      'kommunen: 30/0/0/50 30/0/2/52',
      'bjorken: 20/0/0/30 18/0/2/31',
      'linden: 10/0/0/20 12/0/0/21',
    ],
  },
  {
    what: 'counts answers on a parent that belong to none of its units, and knows no number invited for them',
    changes: [['answers.csv', 'kommunen,2025,bemotande,Varken eller,7']],
    cells: ['2024 2025', 'kommunen: 30/0/0/50 30/7/2', 'bjorken: 20/0/0/30 18/0/2/31', 'linden: 10/0/0/20 12/0/0/21'],
  },
  {
    what: 'withholds a small group, and what would give it away',
    changes: [
      ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'],
      ['answers.csv', 'bjorken,2024,bemotande,Bra,20', 'bjorken,2024,bemotande,Bra,1'],
      ['answers.csv', 'linden,2024,bemotande,Bra,10', 'linden,2024,bemotande,Bra,1'],
    ],
    cells: [
      '2024 2025',
      'kommunen: suppressed 22/0/2/52',
      'bjorken: suppressed suppressed',
      'linden: suppressed suppressed',
    ],
  },
  {
    what: 'shows what can not be given away, for answers on the parent hide it',
    changes: [
      ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'],
      ['answers.csv', 'kommunen,2025,bemotande,Bra,5'],
    ],
    cells: ['2024 2025', 'kommunen: 30/0/0/50 27/0/2', 'bjorken: 20/0/0/30 18/0/2/31', 'linden: 10/0/0/20 suppressed'],
  },
  {
    what: 'tells nobody answered from nobody was asked, and from not open',
    changes: [
      [
        'organisation.yaml',
        'modes: [paper] }',
        'modes: [paper] }\n  - { period: 2026 }\n  - { period: 2022 }\n  - { period: 2023 }',
      ],
      ['units.csv', 'Linden,Äldre,,', 'Linden,Äldre,2024-05-01,2025-12-31'],
      ['answers.csv', 'bjorken,2022,bemotande,Bra,9'],
      ['answers.csv', 'linden,2025,bemotande,Good,12\n', ''],
      ['answers.csv', 'bjorken,2026,bemotande,Bra,11'],
    ],
    cells: [
      '2022 2023 2024 2025 2026',
      'kommunen: 9/0/0 not-collected 30/0/0/50 18/0/2/52 11/0/0',
      'bjorken: 9/0/0 not-collected 20/0/0/30 18/0/2/31 11/0/0',
      'linden: not-applicable not-applicable 10/0/0/20 no-answers not-applicable',
    ],
  },
  {
    what: 'lists units that were asked, and not those that were never part of it',
    changes: [
      ['units.csv', 'granen,kommunen,Granen,,,,'],
      ['units.csv', 'eken,kommunen,Eken,,,,'],
      ['invited.csv', 'eken,2025,9'],
    ],
    cells: [
      '2024 2025',
      'kommunen: 30/0/0/50 30/0/2/61',
      'bjorken: 20/0/0/30 18/0/2/31',
      'linden: 10/0/0/20 12/0/0/21',
      'eken: no-answers no-answers',
    ],
  },
  {
    what: 'goes from the first wave with answers to the last',
    changes: [
      ['organisation.yaml', '  - { period: 2025', '  - { period: 2026 }\n  - { period: 2020 }\n  - { period: 2025'],
    ],
    cells: [
      '2024 2025',
      'kommunen: 30/0/0/50 30/0/2/52',
      'bjorken: 20/0/0/30 18/0/2/31',
      'linden: 10/0/0/20 12/0/0/21',
    ],
  },
];

describe(surveyColumns, () => {
  it.each(cases)('$what', ({ changes, cells }) => {
    expect(cellsOf('bemotande', changes)).toEqual(cells);
  });

  it('keeps a floor that was raised', () => {
    expect(cellsOf('bemotande', [], 13)).toEqual([
      '2024 2025',
      'kommunen: 30/0/0/50 30/0/2/52',
      'bjorken: suppressed suppressed',
      'linden: suppressed suppressed',
    ]);
  });

  it('says all waves and no units for a question without answers', () => {
    const without: Change = [
      'indicators.csv',
      'lyssnar,Lyssnar,survey,Lyssnar vi?,fem-steg,,higher,values,respekt,,,,Enkäten',
    ];
    expect(cellsOf('lyssnar', [without])).toEqual(['2024 2025']);
  });
});
