import type { Case } from './found.ts';

/** Indicators, their scales and targets. */
export const INDICATOR_CASES: readonly Case[] = [
  {
    fault: 'a survey without its question',
    changes: [['indicators.csv', 'Hur möter vi dig?', '']],
    says: 'error survey-incomplete indicators.csv:2:question',
    names: ['bemotande'],
  },
  {
    fault: 'a survey without a scale',
    changes: [['indicators.csv', 'fem-steg', '']],
    says: 'error survey-incomplete indicators.csv:2:scale',
    names: ['bemotande'],
  },
  {
    fault: 'a measure in no unit',
    changes: [['indicators.csv', 'measure,,,persons', 'measure,,,']],
    says: 'error measure-without-unit indicators.csv:3:measure_unit',
    names: ['placeringar'],
  },
  {
    fault: 'a share over 100 as target',
    changes: [['indicators.csv', 'vi-halsar,85', 'vi-halsar,850']],
    says: 'error target-outside indicators.csv:2:target',
    names: ['850', '100'],
  },
  {
    fault: 'a negative number of persons as target',
    changes: [['indicators.csv', ',,30,', ',,-3,']],
    says: 'error target-outside indicators.csv:3:target',
    names: ['-3', '0'],
  },
  {
    fault: 'a target written as a fraction',
    changes: [['indicators.csv', 'vi-halsar,85', 'vi-halsar,0.85']],
    says: 'warning target-far-from-values indicators.csv:2:target',
    names: ['0.85'],
  },
  {
    fault: 'a target ten times off',
    changes: [['indicators.csv', ',,30,', ',,410,']],
    says: 'warning target-far-from-values indicators.csv:3:target',
    names: ['410', '41'],
  },
  {
    fault: 'an indicator that nobody uses',
    changes: [['goals.csv', 'bemotande placeringar', 'bemotande']],
    says: 'warning unused-indicator indicators.csv:3:id',
    names: ['placeringar'],
  },
  {
    fault: 'no fault: an indicator that only a panel of the conditions shows',
    changes: [
      ['goals.csv', 'bemotande placeringar', 'bemotande'],
      [
        'organisation.yaml',
        'conditions: [{ id: placerade, kind: figures, name: Placerade, indicators: [placeringar], decisions: [] }]',
      ],
    ],
    says: '',
    names: [],
  },
  {
    fault: 'an indicator without figures',
    changes: [['indicators.csv', 'vantan,Väntan,measure,,,days,lower,conditions,,,,,Systemet']],
    says: 'warning indicator-without-figures indicators.csv:4:id',
    names: ['vantan'],
  },
  {
    fault: 'a scale on which nothing is bad',
    changes: [['organisation.yaml', 'Dåligt, means: bad', 'Dåligt, means: neutral']],
    says: 'error one-sided-scale organisation.yaml:17:scales.fem-steg',
    names: ['fem-steg'],
  },
  {
    fault: 'an option twice',
    changes: [['organisation.yaml', 'text: Varken eller', 'text: " good"']],
    says: 'error option-twice organisation.yaml:19:scales.fem-steg[1].text',
    names: ['good', 'fem-steg'],
  },
  {
    fault: 'a comparator without values',
    changes: [['comparators.csv', 'liknande,Tomköping,placeringar,2024,38,\n', '']],
    says: 'warning no-rows comparators.csv\nwarning comparator-without-values organisation.yaml:26:comparators[0].id',
    names: [],
  },
];
