/** What is pointed at by its id. */
export const THINGS = [
  'unit',
  'goal',
  'indicator',
  'bearing',
  'value',
  'practice',
  'scale',
  'comparator',
  'area',
  'set',
  'voice',
  'axis',
  'group',
  'panel',
  'step',
  'question',
  'decision',
  'test',
  'stopped',
  'unknown',
  'correction',
  'plan',
] as const;
export type Thing = (typeof THINGS)[number];

interface Written {
  readonly written: string;
}

/** A goal that could leave room for another, and why just that one; by: the proposed goal that would replace it. */
export interface CouldGo {
  readonly goal: string;
  readonly why: 'replaced' | 'without-indicators' | 'without-bearing';
  readonly by?: string | undefined;
}

/** Columns of a goal that is no longer followed. */
export type EndingColumn = 'ended' | 'fate' | 'reason';

/** What can be wrong with units, goals and indicators, and with what they point at. */
export interface PlanProblems {
  readonly 'unknown-id': Written & { readonly thing: Thing; readonly nearest: string | null };
  readonly 'unknown-wave': Written & { readonly waves: readonly string[] };
  readonly 'id-used-twice': Written & { readonly first: number | null };
  readonly 'row-twice': { readonly first: number | null };
  readonly 'points-at-itself': Written;
  readonly 'no-root': { readonly units: number };
  readonly 'two-roots': Written & { readonly first: string };
  readonly circle: { readonly ids: readonly string[] };
  /** The second day should not lie before the first; both with the name of their column. */
  readonly 'days-out-of-order': Written & { readonly earlier: string; readonly earlierDay: string };
  readonly 'area-spelled-twice': Written & { readonly first: string };
  readonly 'too-many-goals': {
    readonly goals: readonly string[];
    readonly budget: number;
    readonly couldGo: readonly CouldGo[];
  };
  readonly 'goal-without-bearing': { readonly goal: string };
  readonly 'no-core-task': { readonly goals: number };
  readonly 'ending-incomplete': { readonly goal: string; readonly column: EndingColumn };
  readonly 'merged-into-nothing': { readonly goal: string };
  readonly 'ended-but-not-former': Written & { readonly goal: string };
  readonly 'adoption-incomplete': { readonly goal: string; readonly column: 'adopted' | 'adoptedBy' };
  readonly 'goal-without-indicators': { readonly goal: string };
  readonly 'survey-incomplete': { readonly indicator: string; readonly column: 'question' | 'scale' };
  readonly 'measure-without-unit': { readonly indicator: string };
  readonly 'one-sided-scale': { readonly scale: string; readonly lacks: 'good' | 'bad' };
  readonly 'option-twice': Written & { readonly scale: string };
  readonly 'target-outside': Written & { readonly lowest: number | null; readonly highest: number | null };
  readonly 'target-far-from-values': Written & { readonly typical: number };
  readonly 'unused-indicator': { readonly indicator: string };
  readonly 'indicator-without-figures': { readonly indicator: string };
  readonly 'comparator-without-values': { readonly comparator: string };
}
