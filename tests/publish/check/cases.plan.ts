import type { Case } from './found.ts';

/** Units, goals, and what points at what. */
export const PLAN_CASES: readonly Case[] = [
  {
    fault: 'a misspelt parent',
    changes: [['units.csv', 'bjorken,kommunen', 'bjorken,komunen']],
    says: 'error unknown-id units.csv:3:parent',
    names: ['komunen', 'kommunen'],
  },
  {
    fault: 'an unknown replacement',
    changes: [['units.csv', 'Linden,Äldre,,,', 'Linden,Äldre,,,granen']],
    says: 'error unknown-id units.csv:4:replaced_by',
    names: ['granen'],
  },
  {
    fault: 'an unknown bearing',
    changes: [['goals.csv', 'egen-kraft', 'egenkraft']],
    says: 'error unknown-id goals.csv:2:bearing',
    names: ['egenkraft', 'egen-kraft'],
  },
  {
    fault: 'an unknown unit of a goal',
    changes: [['goals.csv', '2025-01-10,,', '2025-01-10,granen,']],
    says: 'error unknown-id goals.csv:2:unit',
    names: ['granen'],
  },
  {
    fault: 'an unknown indicator of a goal',
    changes: [['goals.csv', 'bemotande placeringar', 'bemotande placering']],
    says: 'error unknown-id goals.csv:2:indicators',
    names: ['placering'],
  },
  {
    fault: 'a goal that would replace one that is not there',
    changes: [['goals.csv', 'nytt,Nytt mål,egen-kraft,,proposed,,,,,,gammalt,,,,']],
    says: 'error unknown-id goals.csv:3:replaces',
    names: ['gammalt'],
  },
  {
    fault: 'an unknown scale',
    changes: [['indicators.csv', 'fem-steg', 'sju-steg']],
    says: 'error unknown-id indicators.csv:2:scale',
    names: ['sju-steg'],
  },
  {
    fault: 'an unknown value',
    changes: [['indicators.csv', 'respekt', 'respect']],
    says: 'error unknown-id indicators.csv:2:values',
    names: ['respect', 'respekt'],
  },
  {
    fault: 'an unknown practice',
    changes: [['indicators.csv', 'vi-halsar', 'vi-lyssnar']],
    says: 'error unknown-id indicators.csv:2:practices',
    names: ['vi-lyssnar'],
  },
  {
    fault: 'an unknown comparator of an indicator',
    changes: [['indicators.csv', 'liknande', 'grannar']],
    says: 'error unknown-id indicators.csv:3:comparator',
    names: ['grannar'],
  },
  {
    fault: 'a text about nothing',
    changes: [['texts.csv', 'goal,mota-vall,title,en,We meet all,,,']],
    says: 'error unknown-id texts.csv:3:id',
    names: ['mota-vall', 'mota-val'],
  },
  {
    fault: 'a text about no area',
    changes: [['texts.csv', 'area,barn,name,en,Children,,,']],
    says: 'error unknown-id texts.csv:3:id',
    names: ['barn'],
  },
  {
    fault: 'a unit twice',
    changes: [['units.csv', 'linden,kommunen,Linden igen,Äldre,,,']],
    says: 'error id-used-twice units.csv:5:id',
    names: ['linden', '4'],
  },
  {
    fault: 'a unit that is replaced by itself',
    changes: [['units.csv', 'Linden,Äldre,,,', 'Linden,Äldre,,,linden']],
    says: 'error points-at-itself units.csv:4:replaced_by',
    names: ['linden'],
  },
  {
    fault: 'no whole municipality',
    changes: [
      ['units.csv', 'kommunen,,Hela kommunen,,,,\n', ''],
      [
        'measures.csv',
        'placeringar,kommunen,2023,40,,\nplaceringar,kommunen,2024,44,,\nplaceringar,kommunen,2025,41,,provisional\n',
        '',
      ],
    ],
    says: [
      'error unknown-id units.csv:2:parent',
      'error unknown-id units.csv:3:parent',
      'error no-root units.csv',
    ].join('\n'),
    names: [],
  },
  {
    fault: 'two whole municipalities',
    changes: [['units.csv', 'linden,kommunen', 'linden,']],
    says: 'error two-roots units.csv:4:parent',
    names: ['linden', 'kommunen'],
  },
  {
    fault: 'units that go round',
    changes: [['units.csv', 'kommunen,,', 'kommunen,linden,']],
    says: 'error circle units.csv:2:parent',
    names: ['kommunen → linden → kommunen'],
  },
  {
    fault: 'a unit that closed before it opened',
    changes: [['units.csv', 'Linden,Äldre,,', 'Linden,Äldre,2021-01-01,2020-12-31']],
    says: 'error days-out-of-order units.csv:4:closed\nerror unit-not-open answers.csv:5:unit\nerror unit-not-open answers.csv:6:unit\nerror unit-not-open invited.csv:4:unit\nerror unit-not-open invited.csv:5:unit',
    names: [],
  },
  {
    fault: 'an area in two spellings',
    changes: [['units.csv', 'Linden,Äldre', 'Linden,äldre']],
    says: 'warning area-spelled-twice units.csv:4:area',
    names: ['äldre', 'Äldre'],
  },
];
