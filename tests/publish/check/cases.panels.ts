import type { Change } from '#tests/publish/town.ts';
import { WITH_STEPS } from '#tests/publish/voices.ts';
import type { Case } from './found.ts';

export const panel = (kind: string, rest: string): Change => [
  'organisation.yaml',
  `conditions:\n  - { id: en, kind: ${kind}, name: En, ${rest} }`,
];

/** Another measure, by the year or by the month. */
const MEASURE: Change = ['indicators.csv', 'tjanster,Tjänster,measure,,,number,neutral,conditions,,,,,Systemet'];
const value = (period: string): Change => ['measures.csv', `tjanster,kommunen,${period},12,,`];

/** The panels of the conditions. */
export const PANEL_CASES: readonly Case[] = [
  {
    fault: 'cases that nobody counts',
    changes: [MEASURE, value('2025'), panel('staffing', 'cases: placering, posts: tjanster, limit: 18')],
    says: 'error unknown-id organisation.yaml:29:conditions[0].cases',
    names: ['placering', 'placeringar'],
  },
  {
    fault: 'cases that are a question',
    changes: [MEASURE, value('2025'), panel('staffing', 'cases: bemotande, posts: tjanster')],
    says: 'error panel-needs-other organisation.yaml:29:conditions[0].cases',
    names: ['en', 'bemotande'],
  },
  {
    fault: 'cases and posts that are the same',
    changes: [panel('staffing', 'cases: placeringar, posts: placeringar')],
    says: 'error panel-indicator-twice organisation.yaml:29:conditions[0].posts',
    names: ['placeringar', 'en'],
  },
  {
    fault: 'cases by the year and posts by the month',
    changes: [MEASURE, value('2025-09'), panel('staffing', 'cases: placeringar, posts: tjanster')],
    says: 'error panel-periods-differ organisation.yaml:29:conditions[0].posts',
    names: ['en', 'placeringar', 'tjanster', '2025-09', '2023'],
  },
  {
    fault: 'a band for what is no share',
    changes: [panel('band', 'indicator: placeringar, from: 40, to: 60')],
    says: 'error panel-needs-other organisation.yaml:29:conditions[0].indicator',
    names: ['placeringar'],
  },
  {
    fault: 'a band that is upside down',
    changes: [
      ['indicators.csv', 'kvinnor,Kvinnor,measure,,,percent,neutral,conditions,,,,,Systemet'],
      ['measures.csv', 'kvinnor,kommunen,2025,55,,'],
      panel('band', 'indicator: kvinnor, from: 60, to: 40'),
    ],
    says: 'error band-upside-down organisation.yaml:29:conditions[0].to',
    names: ['60', '40'],
  },
  {
    fault: 'a gap to a measure',
    changes: [panel('gap', 'expected: placeringar, experienced: bemotande')],
    says: 'error panel-needs-other organisation.yaml:29:conditions[0].expected',
    names: ['placeringar'],
  },
  {
    fault: 'a figure twice, and one that nobody knows',
    changes: [panel('figures', 'indicators: [bemotande, bemotande, bemotandet]')],
    says: 'error unknown-id organisation.yaml:29:conditions[0].indicators[2]\nerror panel-indicator-twice organisation.yaml:29:conditions[0].indicators[1]',
    names: ['bemotande'],
  },
  {
    fault: 'a decision that has not been made',
    changes: [
      panel('figures', 'indicators: [bemotande], decisions: [{ date: 2026-04-01, body: Nämnden, text: Mentorer }]'),
    ],
    says: 'error day-after-release organisation.yaml:29:conditions[0].decisions[0].date',
    names: ['2026-04-01', '2026-03-03'],
  },
  {
    fault: 'a panel of steps without figures',
    changes: WITH_STEPS.slice(0, 1),
    says: 'warning panel-without-rows organisation.yaml:29:conditions[0].id',
    names: ['radslag'],
  },
];
