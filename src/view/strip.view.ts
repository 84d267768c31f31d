import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { type Standing, standings } from '#domain/verdict/standing.ts';
import { unitPlace } from './address.ts';
import { findingIn } from './head.view.ts';
import { markView } from './mark.view.ts';
import { type DotRow, dotRow } from './profile.view.ts';
import { type Scale, SHARE_SCALE, scaleFor } from './scale.ts';
import { originName, type PageSetting, plainly, said } from './setting.ts';
import type { TableView } from './table.view.ts';

/** One indicator in all units under one, on one scale, in the organisation's order. */
export interface StripView {
  readonly title: string;
  readonly label: string;
  readonly scale: Scale;
  readonly rows: readonly DotRow[];
  /** How many of the units cannot be told apart, and which differ; null where nothing is compared. */
  readonly compared: string | null;
  readonly table: TableView;
}

const PERCENT = 100;

/** The units with no unit below them among those shown: only these are compared with each other. */
export function lowest(columns: readonly Column[], tree: UnitTree): Column[] {
  const over = new Set(columns.flatMap(({ unit }) => tree.above(unit).map(({ id }) => id)));
  return columns.filter(({ unit }) => !over.has(unit));
}

function comparedSaid(compared: ReadonlyMap<UnitId, Standing>, tree: UnitTree, setting: PageSetting): string | null {
  if (compared.size === 0) return null;
  const { goal, format } = setting.words;
  const named = (side: 1 | -1): string[] =>
    tree.units.filter(({ id }) => compared.get(id)?.differs === side).map(({ name }) => plainly(name, setting));
  const [higher, lower] = [named(1), named(-1)];
  return [
    goal.alike(compared.size - higher.length - lower.length, compared.size),
    ...(higher.length === 0 ? [] : [goal.higher(format.list(higher))]),
    ...(lower.length === 0 ? [] : [goal.lower(format.list(lower))]),
  ].join(' ');
}

const isNumber = (value: number | null): value is number => value !== null;

function scaleOf(indicator: Indicator, rows: readonly DotRow[]): Scale {
  if (indicator.kind === 'survey' || indicator.measureUnit === 'index') return SHARE_SCALE;
  return scaleFor(rows.map((row) => row.value).filter(isNumber));
}

/**
 * Null when no unit below has figures of its own.
 *
 * Rule: before `noVerdictBefore` no unit's dot is coloured either: an effort needs its time.
 */
export function stripView(
  indicator: Indicator,
  columns: readonly Column[],
  tree: UnitTree,
  top: UnitId,
  setting: PageSetting,
  noVerdictBefore?: string,
): StripView | null {
  const { words, href } = setting;
  const byUnit = new Map(columns.map((column) => [column.unit, column]));
  const depthOfTop = tree.above(top).length;
  const isBelow = (unit: UnitId): boolean => unit === top || tree.above(unit).some(({ id }) => id === top);
  const compared = standings(
    lowest(
      columns.filter(({ unit }) => isBelow(unit)),
      tree,
    ),
  );
  const rows = tree.units.flatMap((unit): DotRow[] => {
    const column = byUnit.get(unit.id);
    const above = tree.above(unit.id);
    if (column === undefined || !isBelow(unit.id)) return [];
    const { tone } = markView(findingIn({ column, indicator, unitName: unit.name, noVerdictBefore }, setting));
    const place = { key: unit.id, label: said(unit.name, setting), href: href(unitPlace(unit.id)) };
    const row = dotRow({ indicator, column }, { ...place, depth: above.length - depthOfTop, tone }, setting);
    const standing = compared.get(unit.id);
    if (standing === undefined) return [row];
    return [{ ...row, chance: { from: standing.lower * PERCENT, to: standing.upper * PERCENT } }];
  });
  const period = columns[0]?.periods.at(-1);
  if (period === undefined || rows.every(({ key }) => key === top)) return null;
  const title = words.goal.unitsText(plainly(indicator.name, setting), words.format.period(period));
  const label = `${originName(setting)}${title}`;
  const heads = [words.figure.column.unit, words.figure.column.value, words.figure.column.interval];
  const cells = (row: DotRow): string[] => [row.label.text, row.said, row.detail === '' ? '–' : row.detail];
  return {
    title,
    label,
    scale: scaleOf(indicator, rows),
    rows,
    compared: comparedSaid(compared, tree, setting),
    table: { caption: label, columns: heads, rows: rows.map((row) => ({ key: row.key, cells: cells(row) })) },
  };
}
