import type { Case } from './found.ts';

/** Measured values. */
export const MEASURE_CASES: readonly Case[] = [
  {
    fault: 'measures of a survey',
    changes: [['measures.csv', 'bemotande,kommunen,2025,80,,']],
    says: 'error measure-of-survey measures.csv:8:indicator',
    names: ['bemotande'],
  },
  {
    fault: 'the same measure twice',
    changes: [['measures.csv', 'placeringar,bjorken,2025,22,,']],
    says: 'error row-twice measures.csv:8:period',
    names: ['7'],
  },
  {
    fault: 'years and months in one series',
    changes: [['measures.csv', 'placeringar,linden,2025-01,2,,']],
    says: 'error mixed-periods measures.csv:8:period',
    names: ['2025-01', '2023'],
  },
  {
    fault: 'years and quarters among the waves',
    changes: [['organisation.yaml', 'modes: [paper] }', 'modes: [paper] }\n  - { period: 2026-Q1 }']],
    says: 'error mixed-periods organisation.yaml:25:waves[2].period',
    names: ['2026-Q1', '2024'],
  },
  {
    fault: 'years and quarters in a comparison',
    changes: [['comparators.csv', 'liknande,Tomköping,placeringar,2025-Q1,38,']],
    says: 'error mixed-periods comparators.csv:3:period',
    names: ['2025-Q1', '2024'],
  },
  {
    fault: 'a value that was not collected',
    changes: [['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,21,,not-collected']],
    says: 'error value-against-status measures.csv:7:status',
    names: ['not-collected', '21'],
  },
  {
    fault: 'neither value nor reason',
    changes: [['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,,,']],
    says: 'error value-missing measures.csv:7:value',
    names: ['placeringar', 'bjorken'],
  },
  {
    fault: 'a year that is missing in one unit',
    changes: [['measures.csv', 'placeringar,bjorken,2024,24,,\n', '']],
    says: 'warning periods-missing measures.csv:5:period',
    names: ['placeringar', 'bjorken', '2024'],
  },
  {
    fault: 'a year that is missing everywhere',
    changes: [
      ['measures.csv', 'placeringar,bjorken,2024,24,,\n', ''],
      ['measures.csv', 'placeringar,kommunen,2024,44,,\n', ''],
    ],
    says: 'warning periods-missing measures.csv',
    names: ['placeringar', '2024'],
  },
  {
    fault: 'fewer than no persons',
    changes: [['measures.csv', 'bjorken,2025,21', 'bjorken,2025,-21']],
    says: 'error negative-value measures.csv:7:value',
    names: ['-21'],
  },
  {
    fault: 'half a person',
    changes: [['measures.csv', 'bjorken,2025,21', 'bjorken,2025,20.5']],
    says: 'error persons-not-whole measures.csv:7:value',
    names: ['20.5'],
  },
  {
    fault: 'more than all',
    changes: [
      ['indicators.csv', 'measure,,,persons', 'measure,,,percent'],
      ['measures.csv', 'bjorken,2025,21', 'bjorken,2025,121'],
    ],
    says: 'warning percent-outside measures.csv:7:value',
    names: ['121', '100'],
  },
  {
    fault: 'a value about nobody',
    changes: [['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,21,0,']],
    says: 'error denominator-not-positive measures.csv:7:denominator',
    names: ['0'],
  },
  {
    fault: 'parts that are more than the whole',
    changes: [['measures.csv', 'bjorken,2025,21', 'bjorken,2025,51']],
    says: 'error parts-exceed-whole measures.csv:4:value',
    names: ['kommunen', '41', '51'],
  },
  {
    fault: 'a year that has not begun',
    changes: [
      ['measures.csv', 'placeringar,kommunen,2026,40,,'],
      ['measures.csv', 'placeringar,kommunen,2027,40,,'],
    ],
    says: 'warning period-ahead measures.csv:9:period',
    names: ['2027', '2026-03-10'],
  },
  {
    fault: 'persons in the same year in a unit and the one that replaced it',
    changes: [
      ['units.csv', 'granen,kommunen,Granen,Äldre,,2025-03-01,bjorken'],
      ['invited.csv', 'granen,2025,0'],
      ['measures.csv', 'placeringar,granen,2025,9,,'],
    ],
    says: 'error replaced-and-shown units.csv:5:replaced_by',
    names: ['granen', '2025', 'placeringar', 'bjorken'],
  },
  {
    fault: 'a comparison value twice',
    changes: [['comparators.csv', 'liknande,Tomköping,placeringar,2024,39,']],
    says: 'error row-twice comparators.csv:3:period',
    names: ['2'],
  },
];
