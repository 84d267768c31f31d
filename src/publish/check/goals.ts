import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { GoalFields, Row } from '#publish/rows.ts';
import { circles } from './circles.ts';
import type { Context } from './context.ts';
import { daysOutOfOrder } from './days.ts';
import { endings } from './endings.ts';
import type { CouldGo } from './problems.plan.ts';

type Goal = Row<GoalFields>;

/** Among the active goals, those that something speaks against already. */
function couldGo(active: readonly Goal[], all: readonly Goal[]): CouldGo[] {
  return active.flatMap(({ fields: { id, title, indicators, bearing } }): CouldGo[] => {
    const goal = shown(title);
    const next = all.find(({ fields }) => fields.status === 'proposed' && fields.replaces === id);
    if (next !== undefined) return [{ goal, why: 'replaced', by: shown(next.fields.title) }];
    if (indicators.length === 0) return [{ goal, why: 'without-indicators' }];
    return bearing === undefined ? [{ goal, why: 'without-bearing' }] : [];
  });
}

function overBudget({ folder, goals }: Context): Problem[] {
  const all = [...goals.values()];
  const active = all.filter((row) => row.fields.status === 'active');
  const [first] = active;
  const { goalBudget } = folder.organisation;
  if (first === undefined || active.length <= goalBudget) return [];
  const { file, column } = first.place('status');
  const titles = active.map((row) => shown(row.fields.title));
  const detail = { goals: titles, budget: goalBudget, couldGo: couldGo(active, all) };
  return [problem('error', 'too-many-goals', { file, column }, detail)];
}

function orphans({ folder }: Context): Problem[] {
  const followed = folder.goals.filter((row) => row.fields.status !== 'former');
  if (followed.length > 0 && folder.organisation.coreTask === undefined) {
    return [problem('warning', 'no-core-task', folder.placeInOrganisation('core-task'), { goals: followed.length })];
  }
  return followed
    .filter((row) => row.fields.bearing === undefined)
    .map((row) => problem('warning', 'goal-without-bearing', row.place('bearing'), { goal: shown(row.fields.title) }));
}

const withoutIndicators = (goals: readonly Goal[]): Problem[] =>
  goals
    .filter(({ fields }) => fields.status === 'active' && fields.indicators.length === 0)
    .map((row) =>
      problem('warning', 'goal-without-indicators', row.place('indicators'), { goal: shown(row.fields.title) }),
    );

/** The day without the body that decided, or the other way round: neither could be shown. */
const halfAdopted = (goals: readonly Goal[]): Problem[] =>
  goals.flatMap((row) => {
    const { adopted, adoptedBy, title } = row.fields;
    if ((adopted === undefined) === (adoptedBy === undefined)) return [];
    const column = adopted === undefined ? 'adopted' : 'adoptedBy';
    return [problem('error', 'adoption-incomplete', row.place(column), { goal: shown(title), column })];
  });

function pointers({ goals }: Context): Problem[] {
  const rows = [...goals.values()];
  const round = circles(rows.map((row) => row.fields)).flatMap((ids) => {
    const row = goals.get(ids[0] ?? '');
    return row === undefined ? [] : [problem('error', 'circle', row.place('parent'), { ids })];
  });
  const own = (['replaces', 'into'] as const).flatMap((field) =>
    rows
      .filter(({ fields }) => fields[field] === fields.id)
      .map((row) => problem('error', 'points-at-itself', row.place(field), { written: row.fields.id })),
  );
  return [...round, ...own];
}

export const checkGoals = (context: Context): Problem[] => {
  const { goals } = context.folder;
  return [
    ...overBudget(context),
    ...orphans(context),
    ...withoutIndicators(goals),
    ...halfAdopted(goals),
    ...endings(context),
    ...pointers(context),
    ...daysOutOfOrder(goals, 'adopted', 'noVerdictBefore'),
    ...daysOutOfOrder(goals, 'adopted', 'ended'),
  ];
};
