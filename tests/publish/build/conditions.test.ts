import { describe, expect, it } from 'vitest';
import { readConditions } from '#contract/conditions.contract.ts';
import { buildConditions } from '#publish/build/conditions.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile } from './built.ts';

const PANELS = `conditions:
  - { id: bemanning, kind: staffing, name: { sv: Bemanning, en: Staffing }, about: Räcker vi till?, cases: placeringar, posts: tjanster, limit: 18,
      decisions: [{ date: 2025-02-11, body: Socialnämnden, text: Två tjänster till }] }
  - { id: jamn, kind: band, name: Kvinnor och män, indicator: kvinnor, from: 40, to: 60 }
  - { id: gap, kind: gap, name: Väntat och upplevt, expected: bemotande, experienced: vantat }
  - { id: mentorer, kind: figures, name: Mentorer, indicators: [kvinnor, bemotande] }
`;

const FOUR: readonly Change[] = [
  ['organisation.yaml', PANELS],
  ['indicators.csv', 'tjanster,Tjänster,measure,,,number,neutral,conditions,,,,,Systemet'],
  ['indicators.csv', 'kvinnor,Kvinnor,measure,,,percent,neutral,conditions,,,,,Systemet'],
  ['indicators.csv', 'vantat,Väntat,survey,Vad väntar du dig?,fem-steg,,higher,values,respekt,,,,Enkäten'],
];

const panels = (changes: readonly Change[], fewest?: number) =>
  readConditions(builtFile('conditions.json', changes, fewest)).thing;

describe(buildConditions, () => {
  it('ties figures together, in the order of organisation.yaml', () => {
    expect(panels(FOUR)).toEqual([
      {
        id: 'bemanning',
        kind: 'staffing',
        name: { sv: 'Bemanning', en: 'Staffing' },
        about: { sv: 'Räcker vi till?' },
        cases: 'placeringar',
        posts: 'tjanster',
        limit: 18,
        decisions: [{ date: '2025-02-11', body: { sv: 'Socialnämnden' }, text: { sv: 'Två tjänster till' } }],
      },
      { id: 'jamn', kind: 'band', name: { sv: 'Kvinnor och män' }, indicator: 'kvinnor', from: 40, to: 60 },
      { id: 'gap', kind: 'gap', name: { sv: 'Väntat och upplevt' }, expected: 'bemotande', experienced: 'vantat' },
      {
        id: 'mentorer',
        kind: 'figures',
        name: { sv: 'Mentorer' },
        indicators: ['kvinnor', 'bemotande'],
        decisions: [],
      },
    ]);
  });

  it('is there, empty, when nobody has written any', () => {
    expect(panels([])).toEqual([]);
  });
});
