import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { GoalFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import type { EndingColumn } from './problems.plan.ts';

const COLUMNS: readonly EndingColumn[] = ['ended', 'fate', 'reason'];

const lacking = (row: Row<GoalFields>, explained: ReadonlySet<string>): readonly EndingColumn[] =>
  COLUMNS.filter(
    (column) => row.fields[column] === undefined && !(column === 'reason' && explained.has(row.fields.id)),
  );

/** A goal that is no longer followed says when, how and why it ended; one that is followed says nothing of it. */
export function endings({ folder }: Context): Problem[] {
  const explained = new Set(
    folder.texts
      .filter(({ fields }) => fields.about === 'goal' && fields.field === 'reason')
      .map((row) => row.fields.id),
  );
  return folder.goals.flatMap((row) => {
    const { status, fate, into, ended, title } = row.fields;
    const goal = shown(title);
    if (status !== 'former') {
      if (ended === undefined && fate === undefined) return [];
      const column = ended === undefined ? 'fate' : 'ended';
      return [problem('error', 'ended-but-not-former', row.place(column), { written: row.written(column), goal })];
    }
    const incomplete = lacking(row, explained).map((column) =>
      problem('error', 'ending-incomplete', row.place(column), { goal, column }),
    );
    if (fate !== 'merged' || into !== undefined) return incomplete;
    return [...incomplete, problem('error', 'merged-into-nothing', row.place('into'), { goal })];
  });
}
