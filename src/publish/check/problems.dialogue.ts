/** What can be wrong in the tables of the dialogue and the plan. Columns are named as the file names them. */
export interface DialogueProblems {
  /** The question is answered, but the column that says when, or what, is empty. */
  readonly 'answered-without-answer': { readonly question: string; readonly column: string };
  /** The column says something of an answer, but the status does not. */
  readonly 'answer-without-status': { readonly question: string; readonly written: string; readonly column: string };
  readonly 'carried-to-nothing': { readonly question: string };
  readonly 'open-but-carried': { readonly question: string; readonly written: string };
  readonly 'outcome-without-end': { readonly test: string; readonly written: string };
  readonly 'stopped-without-learnt': { readonly test: string };
  readonly 'plan-of-former-goal': { readonly goal: string };
  /** Column: the empty one of the two that say how users take part; other: what is filled in. */
  readonly 'user-part-incomplete': { readonly goal: string; readonly column: string; readonly other: string };
  readonly 'backed-by-nobody': { readonly goal: string; readonly group: string };
  readonly 'more-links-than-evidence': { readonly goal: string; readonly links: number; readonly evidence: number };
  /** A list that has another number of parts than in the municipality's own language. */
  readonly 'list-uneven': { readonly goal: string; readonly parts: number; readonly own: number };
  /** A role, body or group that no table has. */
  readonly 'unknown-role': { readonly written: string; readonly nearest: string | null };
  readonly 'table-too-long': { readonly rows: number; readonly most: number };
}
