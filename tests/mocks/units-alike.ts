import type { Comparator } from '#domain/feedback/comparator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { CELLS, DOTS, DRAWN, disagreements, MEASURE_FILE, SURVEY_FILE } from '#tests/view/agree.ts';
import { cellReading, dotReading, drawnReading, fileGrid, fileReadings, published } from '#tests/view/read-back.ts';
import { comparisonView } from '#view/comparison.view.ts';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { type InUnits, multiplesView } from '#view/multiples.view.ts';
import type { DotRow } from '#view/profile.view.ts';
import { type PageSetting, plainly } from '#view/setting.ts';
import { unitsExport } from '#view/units-export.view.ts';
import { tongueOf, unlike } from './told-alike.ts';

/** Where a row of dots does not say what is published of its latest period. */
export function rowTroubles(place: string, row: DotRow | undefined, input: FigureInput, setting: PageSetting) {
  const truth = published(input.column).slice(-1);
  const [last] = truth;
  if (row === undefined || last === undefined) return [`${place}: no row`];
  const shown = input.indicator.kind === 'survey' ? DOTS : { value: input.indicator.decimals };
  const { value, low, high, isWithheld } = row;
  const { period, absent } = last;
  return [
    ...disagreements(place, [dotReading(row, tongueOf(input, setting), period)], truth, shown),
    ...disagreements(`${place} drawn`, [drawnReading({ period, absent, value, low, high })], truth, DRAWN),
    ...unlike(place, [['hatched', isWithheld, absent === 'suppressed']]),
  ];
}

/** Where our own row among others does not say our latest figure. Nothing where there is nobody to compare with. */
export function comparisonTroubles(
  place: string,
  input: FigureInput,
  others: Comparator,
  ownName: string,
  setting: PageSetting,
): string[] {
  const view = comparisonView(input, others, ownName, setting);
  if (view === null) return [];
  const own = view.rows.find(({ isOwn }) => isOwn);
  const latest = figureView(input, setting).chart.points.findLast(({ value }) => value !== null);
  return unlike(`${place} among others`, [
    ['drawn', own?.value, latest?.value],
    ['said', own?.said, latest?.said],
    ['period', latest !== undefined && view.title.endsWith(setting.words.format.period(latest.period)), true],
  ]);
}

/** Where the file of all units does not have what is published of each of them, in their order. */
export function unitsFileTroubles(
  place: string,
  inputs: readonly FigureInput[],
  inUnits: InUnits,
  top: UnitId,
  setting: PageSetting,
): string[] {
  const { text } = unitsExport(inUnits, top, setting);
  const names = inputs.flatMap(({ column, unitName }) => column.periods.map(() => plainly(unitName, setting)));
  return inputs.slice(0, 1).flatMap((input) => [
    ...disagreements(
      `${place} file`,
      fileReadings(text, tongueOf(input, setting)),
      inputs.flatMap(({ column }) => published(column)),
      input.indicator.kind === 'survey' ? SURVEY_FILE : MEASURE_FILE,
    ),
    ...unlike(place, [
      [
        'names in the file',
        fileGrid(text)
          .rows.map(([name]) => name)
          .join(),
        names.join(),
      ],
    ]),
  ]);
}

/** Where the small series of the units, or the table of them, do not say what each unit's own figure says. */
export function multiplesTroubles(
  place: string,
  inputs: readonly FigureInput[],
  inUnits: InUnits,
  setting: PageSetting,
): string[] {
  const view = multiplesView(inUnits, setting);
  if (view === null) return [];
  const [series, table] = [view.series(0, view.all), view.table(view.all)];
  return inputs.flatMap((input, at) => {
    const { column, indicator } = input;
    const [small, own, truth] = [series[at], figureView(input, setting), published(column)];
    const cells = table.rows[at]?.cells.slice(1) ?? [];
    const read = cells.map((cell, nth) => cellReading(cell, tongueOf(input, setting), column.periods[nth] ?? ''));
    const name = `${place} ${column.unit} small`;
    const latest = truth.findLast(({ absent }) => absent === null);
    return [
      ...disagreements(name, read, truth, indicator.kind === 'survey' ? CELLS : { value: indicator.decimals }),
      ...unlike(name, [
        ['said', small?.said, own.chart.points.at(-1)?.said],
        ['verdict', small?.verdict, latest === undefined ? null : own.verdict],
        ['mark', JSON.stringify(small?.mark), JSON.stringify(own.mark)],
        ['heard', small?.label, own.label],
        ['points', small?.picture.dots.length === 0, latest === undefined],
      ]),
    ];
  });
}
