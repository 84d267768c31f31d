import { TABLES, type TableName } from '#publish/rows.ts';
import type { Thing } from './problems.plan.ts';

/** Where a thing is named. */
export const HOME = {
  unit: 'units',
  goal: 'goals',
  indicator: 'indicators',
  area: 'units',
  set: 'organisation:sets',
  bearing: 'organisation:core-task',
  value: 'organisation:value-base',
  practice: 'organisation:value-base',
  scale: 'organisation:scales',
  comparator: 'organisation:comparators',
  voice: 'voice',
  axis: 'organisation:groups',
  group: 'organisation:groups',
  panel: 'organisation:conditions',
  step: 'organisation:conditions',
  question: 'questions',
  decision: 'decisions',
  test: 'trials',
  stopped: 'stopped',
  unknown: 'unknowns',
  correction: 'corrections',
  plan: 'plan',
} as const;

/** Things known by what stands in other columns than that of ids, so that a refused row may have held any of them. */
export const ANYWHERE: ReadonlySet<Thing> = new Set(['area', 'plan']);

/** The table among them. */
export const tableOf = (home: (typeof HOME)[Thing]): TableName | undefined => TABLES.find((table) => table === home);
