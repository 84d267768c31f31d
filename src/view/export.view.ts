import { flagsOf, laterThan } from './flags.view.ts';
import type { FigureInput } from './head.view.ts';
import { pointsOf } from './point.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, exported, headOf, nameOf, rowOf } from './sheet.ts';

/** What a file about a figure is called, without its ending. */
export const fileName = ({ column, indicator }: FigureInput, setting: PageSetting): string =>
  nameOf([indicator.id, column.unit], setting);

/** One figure's table to take along, saying what it is, whose, from when and under which terms. */
export function exportView(figure: FigureInput, setting: PageSetting): ExportView {
  const { column, indicator, unitName, events = [] } = figure;
  const [name, head] = [fileName(figure, setting), headOf(indicator, setting)];
  const rows = pointsOf(column, indicator, setting).map((point) => rowOf(point, indicator, setting));
  const happened = [...flagsOf(column, events, setting), ...laterThan(column, events, setting)].map(({ said }) => said);
  return exported({ indicator, name, title: plainly(unitName, setting), head, rows, happened }, setting);
}
