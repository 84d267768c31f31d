import type { Period } from '#domain/kernel/period.ts';
import { grouped } from '#publish/build/grouped.ts';
import { spanOf } from '#publish/build/lifetime.ts';
import type { UnitOrder } from '#publish/build/order.ts';
import { countsOf, treeOf } from '#publish/build/steps.ts';
import type { PanelSource } from '#publish/conditions-source.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import type { StepFields } from '#publish/rows.voice.ts';
import { notOpen } from './answers.ts';
import type { Context } from './context.ts';
import { mixedPeriods } from './kinds.ts';

type Rows = readonly Row<StepFields>[];
type StepsSource = Extract<PanelSource, { kind: 'steps' }>;

/** The steps of one unit in one period: all of them are there, and nobody comes to a later one past an earlier. */
function oneUnit({ id, steps }: StepsSource, rows: Rows): Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { unit, period } = first.fields;
  const byStep = new Map(rows.map((row) => [row.fields.step, row]));
  const missing = steps.flatMap((step) => (byStep.has(step.id) ? [] : [step.id]));
  if (missing.length > 0) {
    return [problem('error', 'steps-missing', first.place('step'), { panel: id, unit, period, steps: missing })];
  }
  return steps.flatMap((step, at) => {
    const [row, before] = [byStep.get(step.id), byStep.get(steps[at - 1]?.id ?? '')];
    if (row === undefined || before === undefined || row.fields.count <= before.fields.count) return [];
    const { count } = row.fields;
    const detail = { unit, period, step: step.id, count, before: before.fields.step, reached: before.fields.count };
    return [problem('error', 'step-grows', row.place('count'), detail)];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Fewer in a unit than in those below it together: of those who reached a step, else of those who came no further. */
function oneWhole(panel: StepsSource, whole: readonly number[], parts: readonly (readonly number[])[]) {
  const from = (all: readonly number[], at: number): number => sum(all.slice(at));
  const each = panel.steps.map(({ id }, at) => ({ step: id, at }));
  const reached = each
    .map(({ step, at }) => ({ step, whole: from(whole, at), parts: sum(parts.map((one) => from(one, at))) }))
    .find((one) => one.parts > one.whole);
  if (reached !== undefined) return { counted: 'reached', ...reached } as const;
  const stopped = each
    .map(({ step, at }) => ({ step, whole: whole[at] ?? 0, parts: sum(parts.map((one) => one[at] ?? 0)) }))
    .find((one) => one.parts > one.whole);
  return stopped === undefined ? null : ({ counted: 'stopped', ...stopped } as const);
}

function wholes(panel: StepsSource, order: UnitOrder, rows: Rows): Problem[] {
  const places = new Map(rows.map((row) => [`${row.fields.unit} ${row.fields.period} ${row.fields.step}`, row]));
  return [...countsOf(panel, order, rows)].flatMap(([period, counts]) => {
    const nodes = treeOf(order, counts);
    const below = grouped(nodes, ({ parent }) => parent);
    return nodes.flatMap(({ id, parts }) => {
      const found = oneWhole(
        panel,
        parts,
        (below.get(id) ?? []).map((one) => one.parts),
      );
      const row = places.get(`${id} ${period} ${found?.step}`);
      if (found === null || row === undefined) return [];
      return [problem('error', 'steps-exceed-whole', row.place('count'), { unit: id, period, ...found })];
    });
  });
}

function onePanel(
  { today, refused, units: known }: Context,
  panel: StepsSource,
  rows: Rows,
  order: UnitOrder | null,
): Problem[] {
  const steps = new Set(panel.steps.map(({ id }) => id));
  // A row that points at nothing has been told of, and may be the one that is missed.
  const isClear = rows.every(({ fields: { unit, step } }) => known.has(unit) && steps.has(step));
  const isWhole = isClear && !refused.has('steps');
  const units = isWhole
    ? [...grouped(rows, ({ fields }) => `${fields.unit} ${fields.period}`).values()].flatMap((own) =>
        oneUnit(panel, own),
      )
    : [];
  const mixed = mixedPeriods(
    rows,
    (row): Period => row.fields.period,
    (row) => row.place('period'),
  );
  const ahead = rows.flatMap((row) =>
    spanOf(row.fields.period).first > today
      ? [problem('warning', 'period-ahead', row.place('period'), { written: row.fields.period, today })]
      : [],
  );
  const isSound = isWhole && units.length === 0 && order !== null;
  return [...units, ...mixed, ...ahead, ...(isSound ? wholes(panel, order, rows) : [])];
}

/** How many came to each step: each panel by itself, and its units against those above them. */
export function checkSteps(context: Context, order: UnitOrder | null): Problem[] {
  const { folder, refused } = context;
  const byPanel = grouped(folder.steps, ({ fields }) => fields.panel);
  const panels = folder.organisation.conditions;
  const other = [...byPanel].flatMap(([id, [row]]) => {
    const panel = panels.find((one) => one.id === id);
    if (row === undefined || panel === undefined || panel.kind === 'steps') return [];
    return [problem('error', 'panel-without-steps', row.place('panel'), { written: id })];
  });
  const own = panels.flatMap((panel, at) => {
    if (panel.kind !== 'steps') return [];
    const rows = byPanel.get(panel.id);
    if (rows !== undefined) return onePanel(context, panel, rows, order);
    if (refused.has('steps') || refused.has('organisation:conditions')) return [];
    const place = folder.placeInOrganisation(`conditions[${at}].id`);
    return [problem('warning', 'panel-without-rows', place, { panel: panel.id })];
  });
  return [...other, ...own, ...notOpen(context, folder.steps, ({ period }) => period)];
}
