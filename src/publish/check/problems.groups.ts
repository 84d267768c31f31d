import type { AnswerMeaning, Party } from '#domain/feedback/indicator.ts';

interface Divided {
  readonly axis: string;
  readonly question: string;
  readonly wave: string;
}

/** What can be wrong with answers that are divided by group. */
export interface GroupProblems {
  /** The groups divide those who are served, and others are asked. */
  readonly 'groups-of-others': { readonly question: string; readonly asked: Party };
  readonly 'group-answers-missing': Divided & { readonly groups: readonly string[] };
  /** All groups together have more answers of a kind than there are. */
  readonly 'group-answers-exceed-whole': Divided & {
    readonly means: AnswerMeaning | 'none';
    readonly groups: number;
    readonly answers: number;
  };
  /** answered: how many of the group answered anything, in the table of groups. */
  readonly 'group-answers-exceed-group': Divided & {
    readonly group: string;
    readonly answers: number;
    readonly answered: number;
  };
}
