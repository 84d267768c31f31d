import type { Change } from '#tests/publish/town.ts';
import type { Case } from './found.ts';

/** The town with a percent beside its persons, and its values from 2021 on. */
const LEAVING: readonly Change[] = [
  ['indicators.csv', 'slutar,Slutar,measure,,,percent,lower,conditions,,,,,Systemet'],
];
const leaving = (unit: string, values: readonly string[]): Change[] =>
  values.map((value, at) => ['measures.csv', `slutar,${unit},${2021 + at},${value},,`]);

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
      ['measures.csv', 'placeringar,kommunen,2026,40,,provisional'],
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
  {
    fault: 'a value of all units together',
    changes: [['measures.csv', 'placeringar,totalt,2025,41,,']],
    says: 'error total-row measures.csv:8:unit',
    names: ['totalt'],
  },
  {
    fault: 'a share among percents',
    changes: [...LEAVING, ...leaving('kommunen', ['13.2', '16.1', '0.45', '14.7', '15'])],
    says: 'warning value-far-from-others measures.csv:10:value',
    names: ['0.45'],
  },
  {
    fault: 'shares in place of percents',
    changes: [...LEAVING, ...leaving('kommunen', ['0.132', '0.161', '0.147', '1'])],
    says: 'warning percent-as-shares measures.csv:8:value',
    names: ['slutar', '1'],
  },
  {
    fault: 'a share in a unit with few values',
    changes: [...LEAVING, ...leaving('kommunen', ['13.2', '16.1', '14.7', '15']), ...leaving('linden', ['0.12'])],
    says: 'warning value-far-from-others measures.csv:12:value',
    names: ['0.12'],
  },
  {
    fault: 'a hundred times as many days, and none at all',
    changes: [
      ['indicators.csv', 'vantan,Väntan,measure,,,days,lower,conditions,,,,,Systemet'],
      ...['24', '21', '2450', '26', '0'].map(
        (value, at): Change => ['measures.csv', `vantan,kommunen,${2021 + at},${value},,`],
      ),
    ],
    says: 'warning value-far-from-others measures.csv:10:value\nwarning value-far-from-others measures.csv:12:value',
    names: ['24'],
  },
  {
    fault: 'a final value of a year that had not ended',
    changes: [['measures.csv', 'placeringar,kommunen,2026,41,,']],
    says: 'warning measured-after-release measures.csv:8:period',
    names: ['placeringar', '2026', '2026-03-03'],
  },
  {
    fault: 'few counted, which vary as they will',
    changes: [
      ['indicators.csv', 'klagomal,Klagomål,measure,,,number,lower,conditions,,,,,Systemet'],
      ...['1', '2', '31', '0', '3'].map(
        (value, at): Change => ['measures.csv', `klagomal,linden,${2021 + at},${value},,`],
      ),
    ],
    says: '',
    names: [],
  },
];
