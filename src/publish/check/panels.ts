import { type Period, partsOf } from '#domain/kernel/period.ts';
import type { PanelSource } from '#publish/conditions-source.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Folder, IndicatorFields } from '#publish/rows.ts';
import type { Context } from './context.ts';

/** An indicator that a panel names, and under which key. */
interface Named {
  readonly key: string;
  readonly id: string;
}

/** @example indicatorsOf({ id: 'a', kind: 'gap', name: {}, expected: 'e', experienced: 'f' })[1] // { key: 'experienced', id: 'f' } */
export function indicatorsOf(panel: PanelSource): readonly Named[] {
  const under = (keys: Readonly<Record<string, string>>) => Object.entries(keys).map(([key, id]) => ({ key, id }));
  switch (panel.kind) {
    case 'staffing':
      return under({ cases: panel.cases, posts: panel.posts });
    case 'band':
      return under({ indicator: panel.indicator });
    case 'gap':
      return under({ expected: panel.expected, experienced: panel.experienced });
    case 'figures':
      return panel.indicators.map((id, at) => ({ key: `indicators[${at}]`, id }));
    case 'steps':
      return [];
  }
}

/** What the indicators of a panel must be. The figures of a panel may be of any kind. */
const NEEDS = { staffing: 'measure', band: 'percent', gap: 'survey', figures: null, steps: null } as const;

function isWhat(indicator: IndicatorFields, needs: 'survey' | 'measure' | 'percent'): boolean {
  return needs === 'percent' ? indicator.measureUnit === 'percent' : indicator.kind === needs;
}

/** A period of the indicator's figures; none when it has none. */
function periodOf({ answers, measures }: Folder, id: string): Period | undefined {
  const answer = answers.find(({ fields }) => fields.question === id);
  return answer?.fields.wave ?? measures.find(({ fields }) => fields.indicator === id)?.fields.period;
}

/** Two that are set against each other are so period by period. */
function periods({ folder }: Context, panel: PanelSource, at: number): Problem[] {
  const [first, second] = indicatorsOf(panel);
  if ((panel.kind !== 'gap' && panel.kind !== 'staffing') || first === undefined || second === undefined) return [];
  const [one, other] = [periodOf(folder, first.id), periodOf(folder, second.id)];
  if (one === undefined || other === undefined || partsOf(one).kind === partsOf(other).kind) return [];
  const place = folder.placeInOrganisation(`conditions[${at}].${second.key}`);
  const detail = { panel: panel.id, first: first.id, second: second.id, periods: [one, other] } as const;
  return [problem('error', 'panel-periods-differ', place, detail)];
}

function onePanel(context: Context, panel: PanelSource, at: number): Problem[] {
  const place = (key: string) => context.folder.placeInOrganisation(`conditions[${at}].${key}`);
  const named = indicatorsOf(panel);
  const needs = NEEDS[panel.kind];
  const wrong = named.flatMap(({ key, id }) => {
    const indicator = context.indicators.get(id)?.fields;
    if (needs === null || indicator === undefined || isWhat(indicator, needs)) return [];
    return [problem('error', 'panel-needs-other', place(key), { panel: panel.id, indicator: id, needs })];
  });
  const twice = named.filter(({ id }, here) => named.findIndex((one) => one.id === id) < here);
  return [
    ...wrong,
    ...twice.map(({ key, id }) =>
      problem('error', 'panel-indicator-twice', place(key), { written: id, panel: panel.id }),
    ),
    ...(wrong.length + twice.length === 0 ? periods(context, panel, at) : []),
    ...(panel.kind === 'band' && panel.from >= panel.to
      ? [problem('error', 'band-upside-down', place('to'), { from: panel.from, to: panel.to })]
      : []),
  ];
}

/** Decisions are made before they are told of. */
function decisions({ folder }: Context, panel: PanelSource, at: number): Problem[] {
  if (panel.kind !== 'staffing' && panel.kind !== 'figures') return [];
  const { published } = folder.organisation.release;
  return panel.decisions.flatMap(({ date }, here) => {
    if (date <= published) return [];
    const place = folder.placeInOrganisation(`conditions[${at}].decisions[${here}].date`);
    return [problem('error', 'day-after-release', place, { written: date, published })];
  });
}

/** The panels of the conditions. One that could not be read has been told of, and those after it can not be placed. */
export function checkPanels(context: Context): Problem[] {
  if (context.refused.has('organisation:conditions')) return [];
  return context.folder.organisation.conditions.flatMap((panel, at) => [
    ...onePanel(context, panel, at),
    ...decisions(context, panel, at),
  ]);
}
