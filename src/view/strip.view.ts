import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
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
  readonly table: TableView;
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
  const rows = tree.units.flatMap((unit): DotRow[] => {
    const column = byUnit.get(unit.id);
    const above = tree.above(unit.id);
    const isBelow = unit.id === top || above.some(({ id }) => id === top);
    if (column === undefined || !isBelow) return [];
    const { tone } = markView(findingIn({ column, indicator, unitName: unit.name, noVerdictBefore }, setting));
    const place = { key: unit.id, label: said(unit.name, setting), href: href(unitPlace(unit.id)) };
    return [dotRow({ indicator, column }, { ...place, depth: above.length - depthOfTop, tone }, setting)];
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
    table: { caption: label, columns: heads, rows: rows.map((row) => ({ key: row.key, cells: cells(row) })) },
  };
}
