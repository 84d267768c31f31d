import type { Case } from './found.ts';

const GOAL_ROWS = ['a', 'b', 'c', 'd', 'e'].map(
  (id) => ['goals.csv', `${id},Målet ${id},egen-kraft,,active,,,,,bemotande,,,,,`] as const,
);

/** Goals by themselves. */
export const GOAL_CASES: readonly Case[] = [
  {
    fault: 'a sixth active goal',
    changes: GOAL_ROWS,
    says: 'error too-many-goals goals.csv:status',
    names: ['6', '5', 'Vi möter alla väl', 'Målet a', 'Målet e'],
  },
  {
    fault: 'a sixth active goal, where one could be replaced, one is not measured and one goes nowhere',
    changes: [
      ...GOAL_ROWS.slice(0, 4),
      ['goals.csv', 'e,Målet e,,,active,,,,,bemotande,,,,,'],
      ['goals.csv', 'a,Målet a,egen-kraft,,active,,,,,bemotande,,,,,', 'a,Målet a,egen-kraft,,active,,,,,,,,,,'],
      ['goals.csv', 'ny,Det nya,egen-kraft,,proposed,,,,,bemotande,b,,,,'],
    ],
    says: [
      'error too-many-goals goals.csv:status',
      'warning goal-without-bearing goals.csv:7:bearing',
      'warning goal-without-indicators goals.csv:3:indicators',
    ].join('\n'),
    names: [],
  },
  {
    fault: 'a goal without a bearing',
    changes: [['goals.csv', 'egen-kraft', '']],
    says: 'warning goal-without-bearing goals.csv:2:bearing',
    names: ['Vi möter alla väl'],
  },
  {
    fault: 'no core task',
    changes: [
      [
        'organisation.yaml',
        'core-task:\n  text: Kraft att styra sitt liv.\n  bearings: [{ id: egen-kraft, text: Egen kraft }]\n',
        '',
      ],
      ['goals.csv', 'egen-kraft', ''],
    ],
    says: 'warning no-core-task organisation.yaml:1:core-task',
    names: [],
  },
  {
    fault: 'a former goal without its ending',
    changes: [['goals.csv', 'gammalt,Gammalt mål,egen-kraft,,former,,,,,,,,,,']],
    says: 'error ending-incomplete goals.csv:3:ended\nerror ending-incomplete goals.csv:3:fate\nerror ending-incomplete goals.csv:3:reason',
    names: [],
  },
  {
    fault: 'a merged goal that does not say into which',
    changes: [['goals.csv', 'gammalt,Gammalt mål,egen-kraft,,former,,,,,,,2024-12-31,merged,,För likt']],
    says: 'error merged-into-nothing goals.csv:3:into',
    names: ['Gammalt mål'],
  },
  {
    fault: 'an active goal that has ended',
    changes: [['goals.csv', 'bemotande placeringar,,,,,', 'bemotande placeringar,,2024-12-31,,,']],
    says: 'error ended-but-not-former goals.csv:2:ended',
    names: ['Vi möter alla väl', '2024-12-31'],
  },
  {
    fault: 'a goal adopted by nobody',
    changes: [['goals.csv', '2024-01-10,Socialnämnden', '2024-01-10,']],
    says: 'error adoption-incomplete goals.csv:2:adopted_by',
    names: ['Vi möter alla väl'],
  },
  {
    fault: 'a verdict promised before the goal was adopted',
    changes: [['goals.csv', '2025-01-10', '2023-01-10']],
    says: 'error days-out-of-order goals.csv:2:no_verdict_before',
    names: ['2023-01-10', '2024-01-10', 'adopted'],
  },
  {
    fault: 'a goal without indicators',
    changes: [['goals.csv', 'bemotande placeringar', '']],
    says: 'warning goal-without-indicators goals.csv:2:indicators\nwarning unused-indicator indicators.csv:3:id',
    names: [],
  },
  {
    fault: 'goals that go round',
    changes: [['goals.csv', 'egen-kraft,,active', 'egen-kraft,mota-val,active']],
    says: 'error circle goals.csv:2:parent',
    names: ['mota-val → mota-val'],
  },
  {
    fault: 'a goal that has gone into itself',
    changes: [['goals.csv', 'gammalt,Gammalt mål,egen-kraft,,former,,,,,,,2024-12-31,merged,gammalt,För likt']],
    says: 'error points-at-itself goals.csv:3:into',
    names: ['gammalt'],
  },
];
