import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { goalPlace, unitPlace } from './address.ts';
import type { WayView } from './goal.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';
import { type ListenerView, listenerView } from './values.view.ts';

/** What the law has us measure, with its figure in each part of the organisation that is read as one. */
export interface LawView {
  readonly key: string;
  readonly name: Said;
  readonly figures: readonly (ListenerView & { readonly unit: Said })[];
}

/** What the law demands, and what the municipality has chosen. */
export interface DutiesView {
  readonly must: readonly WayView[];
  readonly want: readonly WayView[];
}

/** The goals that are followed, by whether the law demands them. */
export function dutiesView(goals: readonly Goal[], setting: PageSetting): DutiesView {
  const those = (duty: Goal['duty']): WayView[] =>
    goals
      .filter((goal) => goal.status === 'active' && goal.duty === duty)
      .map(({ id, title }) => ({ key: id, name: said(title, setting), href: setting.href(goalPlace(id)) }));
  return { must: those('must'), want: those('want') };
}

/** Columns of units that have none above them: the whole where it has a figure, else the parts that have one. */
function topmost(columns: readonly Column[], tree: UnitTree): readonly Column[] {
  const having = new Set<UnitId>(columns.map(({ unit }) => unit));
  return columns.filter(({ unit }) => !tree.above(unit).some(({ id }) => having.has(id)));
}

/** What the law has us measure. `series` has the columns of one indicator in each entry. */
export const lawViews = (
  indicators: readonly Indicator[],
  series: readonly (readonly Column[])[],
  tree: UnitTree,
  setting: PageSetting,
): LawView[] =>
  indicators.map((indicator) => {
    const columns = series.flat().filter((column) => column.indicator === indicator.id);
    return {
      key: indicator.id,
      name: said(indicator.name, setting),
      figures: topmost(columns, tree).map((column) => {
        const { id, name } = tree.unit(column.unit) ?? tree.root;
        const place = { ...unitPlace(id), open: [indicator.id] };
        return { ...listenerView({ indicator, column }, name, place, setting), unit: said(name, setting) };
      }),
    };
  });
