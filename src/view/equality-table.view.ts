import type { SurveyColumn } from '#domain/feedback/column.ts';
import { type EqualityAxis, groupColumns } from '#domain/feedback/equality.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { columnUntil } from '#domain/feedback/until.ts';
import type { Cell } from './csv.ts';
import { type Choice, shortName, shownIn } from './equality-found.ts';
import { type Point, pointsOf } from './point.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, filed, nameOf, rowOf } from './sheet.ts';
import { type TableView, trimmed } from './table.view.ts';

const EMPTY = '–';

/** The columns of one question, each with the name of its group. */
function groupsOf(axis: EqualityAxis, indicator: Indicator, setting: PageSetting) {
  const columns = groupColumns(axis).filter((column) => column.indicator === indicator.id);
  return columns.map((column, at) => ({ column, group: plainly(axis.groups[at]?.name ?? {}, setting) }));
}

const cellAt = ({ cells }: SurveyColumn, at: number) => {
  const cell = cells.at(at);
  return cell?.kind === 'known' ? cell.value : null;
};

function cellsOf(question: string, group: string, column: SurveyColumn, point: Point, setting: PageSetting): string[] {
  const { number } = setting.words.format;
  const answers = cellAt(column, -1);
  if (answers === null || point.low === null || point.high === null || point.answers === null)
    return [question, group, point.said, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY];
  const { good, neutral, bad } = answers;
  const interval = `${number(point.low)}–${number(point.high)}`;
  return [question, group, point.said, interval, ...[good, neutral, bad, point.answers].map((count) => number(count))];
}

/** Every question along an axis in the wave that is shown, group by group. */
export function equalityTable(axis: EqualityAxis, choice: Choice, setting: PageSetting): TableView {
  const { equality, figure, format } = setting.words;
  const shown = shownIn(axis, choice);
  const rows = shown.flatMap(({ indicator, period }) =>
    groupsOf(axis, indicator, setting).flatMap(({ column, group }) => {
      const until = columnUntil(column, period);
      const point = pointsOf(until, indicator, setting).at(-1);
      if (point === undefined || until.kind !== 'survey') return [];
      const cells = cellsOf(shortName(indicator, setting), group, until, point, setting);
      return [{ key: `${indicator.id} ${column.unit}`, cells }];
    }),
  );
  const { share, interval, good, neutral, bad, answers } = figure.column;
  const periods = [...new Set(shown.map(({ period }) => format.period(period)))];
  return trimmed({
    caption: `${equality.title} ${plainly(axis.name, setting)}, ${format.list(periods)}`,
    columns: [equality.column.question, equality.column.group, share, interval, good, neutral, bad, answers],
    rows,
  });
}

/** Every wave of every question along an axis, to take along: counts as they are beside the shares. */
export function equalityExport(axis: EqualityAxis, indicators: readonly Indicator[], setting: PageSetting): ExportView {
  const { equality, figure, format } = setting.words;
  const { period: when, share, from, to, good, neutral, bad, answers, note } = figure.column;
  const divided = indicators.filter(({ id }) => axis.questions.some(({ indicator }) => indicator === id));
  const rows = divided.flatMap((indicator) =>
    groupsOf(axis, indicator, setting).flatMap(({ column, group }) =>
      pointsOf(column, indicator, setting).map((point, at): Cell[] => {
        const counts = cellAt(column, at);
        const [period = '', share = '', from = '', to = '', answers = '', , note = ''] = rowOf(
          point,
          indicator,
          setting,
        );
        const told = counts === null ? ['', '', ''] : [counts.good, counts.neutral, counts.bad];
        return [period, plainly(indicator.name, setting), group, ...told, answers, share, from, to, note];
      }),
    ),
  );
  return filed(
    {
      name: nameOf(['equality', axis.id], setting),
      title: `${equality.title} ${plainly(axis.name, setting)}`,
      source: format.list([...new Set(divided.map(({ source }) => source.name))]),
      head: [
        when,
        equality.column.question,
        equality.column.group,
        good,
        neutral,
        bad,
        answers,
        `${share} (%)`,
        from,
        to,
        note,
      ],
      rows,
    },
    setting,
  );
}
