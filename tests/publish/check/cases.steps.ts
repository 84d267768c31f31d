import type { Change } from '#tests/publish/town.ts';
import { WITH_STEPS } from '#tests/publish/voices.ts';
import { panel } from './cases.panels.ts';
import type { Case } from './found.ts';

const instead = (from: string, to: string): readonly Change[] => [...WITH_STEPS, ['steps.csv', from, to]];
const more = (...rows: readonly string[]): readonly Change[] => [
  ...WITH_STEPS,
  ...rows.map((row): Change => ['steps.csv', row]),
];

/** How many came to each step. */
export const STEP_CASES: readonly Case[] = [
  {
    fault: 'steps of an unknown panel',
    changes: more('radslagen,linden,2025,erbjudna,5'),
    says: 'error unknown-id steps.csv:8:panel',
    names: ['radslagen', 'radslag'],
  },
  {
    fault: 'an unknown step',
    changes: more('radslag,linden,2025,erbjuden,5'),
    says: 'error unknown-id steps.csv:8:step',
    names: ['erbjuden', 'erbjudna'],
  },
  {
    fault: 'steps in an unknown unit',
    changes: instead('bjorken,2025,foljda', 'bjorke,2025,foljda'),
    says: 'error unknown-id steps.csv:7:unit',
    names: ['bjorke', 'bjorken'],
  },
  {
    fault: 'the same step twice',
    changes: more('radslag,bjorken,2025,foljda,8'),
    says: 'error row-twice steps.csv:8:step',
    names: ['7'],
  },
  {
    fault: 'a step that is missing',
    changes: instead('radslag,bjorken,2025,hallna,15\n', ''),
    says: 'error steps-missing steps.csv:5:step',
    names: ['radslag', 'bjorken', '2025', 'hallna', '0'],
  },
  {
    fault: 'steps that grow',
    changes: instead('bjorken,2025,foljda,8', 'bjorken,2025,foljda,16'),
    says: 'error step-grows steps.csv:7:count',
    names: ['bjorken', '2025', '16', 'foljda', '15', 'hallna'],
  },
  {
    fault: 'more in a unit than in the whole',
    changes: instead('kommunen,2025,foljda,15', 'kommunen,2025,foljda,7'),
    says: 'error steps-exceed-whole steps.csv:4:count',
    names: ['kommunen', '2025', 'foljda', '7', '8'],
  },
  {
    fault: 'more that came no further in a unit than in the whole',
    changes: instead('kommunen,2025,hallna,30', 'kommunen,2025,hallna,37'),
    says: 'error steps-exceed-whole steps.csv:2:count',
    names: ['kommunen', '2025', 'erbjudna', '3', '5'],
  },
  {
    fault: 'steps for a panel of another kind',
    changes: [
      panel('figures', 'indicators: [bemotande]'),
      ['steps.csv', 'panel,unit,period,step,count'],
      ['steps.csv', 'en,kommunen,2025,erbjudna,5'],
    ],
    says: 'error panel-without-steps steps.csv:2:panel',
    names: ['en', 'kind: steps'],
  },
  {
    fault: 'steps by the year and by the month',
    changes: more(...['erbjudna,9', 'hallna,9', 'foljda,9'].map((one) => `radslag,kommunen,2025-09,${one}`)),
    says: [8, 9, 10].map((row) => `error mixed-periods steps.csv:${row}:period`).join('\n'),
    names: ['2025', '2025-09'],
  },
  {
    fault: 'steps in a year to come',
    changes: more(...['erbjudna,9', 'hallna,9', 'foljda,9'].map((one) => `radslag,kommunen,2027,${one}`)),
    says: [8, 9, 10].map((row) => `warning period-ahead steps.csv:${row}:period`).join('\n'),
    names: ['2027', '2026-03-10'],
  },
  {
    fault: 'steps from after the unit closed',
    changes: [
      ...more(...['erbjudna,9', 'hallna,5', 'foljda,5'].map((one) => `radslag,granen,2025,${one}`)),
      ['units.csv', 'granen,kommunen,Granen,Äldre,,2024-12-31,'],
    ],
    says: 'error unit-not-open steps.csv:8:unit',
    names: ['granen', '2025', '2024-12-31'],
  },
];
