import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { PlanFields } from '#publish/rows.dialogue.ts';
import type { Row, TextFields } from '#publish/rows.ts';
import type { Context } from './context.ts';

type Plan = Row<PlanFields>;

const LISTS = { 'keep-doing': 'keepDoing', evidence: 'evidence' } as const;

/** How users take part is two steps, one in setting the goal and one in following it. A note needs both. */
function userPart(row: Plan, goal: string): Problem[] {
  const columns = ['userSetting', 'userFollowing', 'userNote'] as const;
  const other = columns.find((column) => row.fields[column] !== undefined);
  if (other === undefined) return [];
  return columns
    .filter((column) => column !== 'userNote' && row.fields[column] === undefined)
    .map((column) => {
      const place = row.place(column);
      const detail = { goal, column: place.column ?? column, other: row.place(other).column ?? other };
      return problem('error', 'user-part-incomplete', place, detail);
    });
}

function ofRow(row: Plan, goals: Context['goals']): Problem[] {
  const { goal: id, voices, evidence, evidenceUrl } = row.fields;
  const known = goals.get(id)?.fields;
  const goal = shown(known?.title ?? id);
  const nobody = voices
    .filter(({ people }) => people === 0)
    .map(({ group }) => problem('error', 'backed-by-nobody', row.place('voices'), { goal, group: shown(group) }));
  const former =
    known?.status === 'former' ? [problem('warning', 'plan-of-former-goal', row.place('goal'), { goal })] : [];
  const detail = { goal, links: evidenceUrl.length, evidence: evidence.length };
  const loose =
    detail.links > detail.evidence
      ? [problem('error', 'more-links-than-evidence', row.place('evidenceUrl'), detail)]
      : [];
  return [...former, ...userPart(row, goal), ...nobody, ...loose];
}

const partsIn = (text: string): number => text.split('|').filter((part) => part.trim() !== '').length;

/** A list in another language has the same parts in the same order. */
function unevenLists({ folder, goals }: Context): Problem[] {
  const rows = new Map(folder.plan.map(({ fields }) => [fields.goal, fields]));
  return folder.texts.flatMap((row: Row<TextFields>) => {
    const { about, id, field, text } = row.fields;
    const detail = rows.get(id);
    if (about !== 'plan' || detail === undefined || (field !== 'keep-doing' && field !== 'evidence')) return [];
    const [own, parts] = [detail[LISTS[field]].length, partsIn(text)];
    const goal = shown(goals.get(id)?.fields.title ?? id);
    return own === parts ? [] : [problem('error', 'list-uneven', row.place('text'), { goal, parts, own })];
  });
}

/** What is told of goals beside what the table of goals has. */
export const checkPlan = (context: Context): Problem[] => [
  ...context.folder.plan.flatMap((row) => ofRow(row, context.goals)),
  ...unevenLists(context),
];
