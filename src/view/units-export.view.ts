import type { UnitId } from '#domain/kernel/ids.ts';
import { columnsOf, type InUnits } from './multiples.view.ts';
import { pointsOf } from './point.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, exported, headOf, nameOf, rowOf } from './sheet.ts';

/** One indicator in every unit under one and every period, to take along, in the organisation's order. */
export function unitsExport(input: InUnits, top: UnitId, setting: PageSetting): ExportView {
  const { indicator, tree } = input;
  const { words } = setting;
  const whole = plainly((tree.unit(top) ?? tree.root).name, setting);
  const rows = columnsOf(input).flatMap(({ column }) => {
    const name = plainly((tree.unit(column.unit) ?? tree.root).name, setting);
    return pointsOf(column, indicator, setting).map((point) => [name, ...rowOf(point, indicator, setting)]);
  });
  return exported(
    {
      indicator,
      name: nameOf([indicator.id, top, 'units'], setting),
      title: `${whole}. ${words.goal.units}`,
      head: [words.figure.column.unit, ...headOf(indicator, setting)],
      rows,
    },
    setting,
  );
}
