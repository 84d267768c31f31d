import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { figureView } from '#view/figure.view.ts';
import { settingOf } from './builders.ts';
import { figureInput } from './columns.ts';

const setting = settingOf();
const { format } = setting.words;

/** The rows of a file's table, without its head. */
const exported = (text: string): string[][] => {
  const lines = papaparse.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1);
  return lines.slice(lines.findIndex((cells) => cells.join('') === '') + 2);
};

const written = (number: number | null): string => (number === null ? '' : String(Number(number.toFixed(2))));

it('the picture, the table, the sentence and the file of one figure say the same numbers', () => {
  fc.assert(
    fc.property(figureInput, (figure) => {
      const { chart, table, verdict, latest, file, spark } = figureView(figure, setting);
      const rows = exported(file().text);
      expect([table.rows.length, rows.length]).toEqual([chart.points.length, chart.points.length]);
      chart.points.forEach((point, at) => {
        const [cells, row] = [table.rows[at]?.cells ?? [], rows[at] ?? []];
        expect([cells[0], cells[1], row[0]]).toEqual([format.period(point.period), point.said, point.period]);
        if (point.value === null) {
          expect([cells.slice(2).join(''), row.slice(1, -1).join(''), row.at(-1)]).toEqual([
            '–'.repeat(cells.length - 2),
            '',
            point.said,
          ]);
        } else if (figure.column.kind === 'survey') {
          const interval = `${format.number(point.low ?? 0)}–${format.number(point.high ?? 0)}`;
          expect([cells[2], cells[6]]).toEqual([interval, format.number(point.answers ?? 0)]);
          expect(row.slice(1, 6)).toEqual(
            [point.value, point.low, point.high, point.answers, point.invited].map(written),
          );
        } else {
          expect([row[1], row[2]]).toEqual([String(point.value), written(point.answers)]);
        }
      });
      const last = chart.points.at(-1);
      expect(`${verdict} ${latest}`).toContain(last?.said);
      expect(spark.latest?.said).toBe(chart.points.findLast(({ value }) => value !== null)?.said);
    }),
  );
});
