import type { StepsPanel } from '#domain/conditions/panel.ts';
import { mostLeftAt } from '#domain/conditions/steps.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { Cell } from './csv.ts';
import { linkTo } from './link.ts';
import { type PanelHead, panelHead } from './panel-head.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';
import type { TableView } from './table.view.ts';

/** One step: how many came to it, and their part of those who came to the first. */
export interface StepRow {
  readonly key: string;
  readonly name: Said;
  readonly count: string;
  /** In words; null where nobody came to the first. */
  readonly part: string | null;
  /** Percent of the first step, 0 to 100. */
  readonly width: number;
}

/** Things that follow on each other, in the latest period that is told of. */
export interface StepsView extends PanelHead {
  readonly sentence: string;
  /** Where the most left; null where there is no such step. */
  readonly most: string | null;
  readonly period: string;
  readonly label: string;
  /** Empty where no period is told of. */
  readonly rows: readonly StepRow[];
  readonly table: TableView;
  readonly file: () => ExportView;
  readonly link: (hash: string) => string;
}

type Counts = readonly number[];
interface Told {
  readonly period: Period;
  readonly cell: Measured<Counts>;
}

const PERCENT = 100;
const EMPTY = '–';

function rowsOf({ steps }: StepsPanel, counts: Counts, setting: PageSetting): StepRow[] {
  const { number, percent } = setting.words.format;
  const first = counts[0] ?? 0;
  return steps.map(({ id, name }, at) => {
    const count = counts[at] ?? 0;
    const share = first === 0 ? 0 : count / first;
    return {
      key: id,
      name: said(name, setting),
      count: number(count),
      part: first === 0 ? null : percent(share),
      width: share * PERCENT,
    };
  });
}

function mostSaid({ steps }: StepsPanel, counts: Counts, setting: PageSetting): string | null {
  const most = mostLeftAt(counts);
  const step = most === null ? undefined : steps[most.step];
  if (most === null || step === undefined) return null;
  return setting.words.conditions.steps.mostLeft(most.count, plainly(step.name, setting));
}

/** 38 (59 %) */
const cellSaid = ({ count, part }: StepRow): string => (part === null ? count : `${count} (${part})`);

function stepsTable(panel: StepsPanel, told: readonly Told[], caption: string, setting: PageSetting): TableView {
  const { figure, format, missingMeasure } = setting.words;
  const names = panel.steps.map(({ name }) => plainly(name, setting));
  return {
    caption,
    columns: [figure.column.period, ...names],
    rows: told.map(({ period, cell }) => ({
      key: period,
      cells: [
        format.period(period),
        ...(cell.kind === 'known'
          ? rowsOf(panel, cell.value, setting).map(cellSaid)
          : names.map((_, at) => (at === 0 ? missingMeasure[cell.reason] : EMPTY))),
      ],
    })),
  };
}

function stepsExport(panel: StepsPanel, told: readonly Told[], unit: Unit, setting: PageSetting): ExportView {
  const { figure, missingMeasure } = setting.words;
  const names = panel.steps.map(({ name }) => plainly(name, setting));
  const rows = told.map(({ period, cell }): Cell[] =>
    cell.kind === 'known' ? [period, ...cell.value, ''] : [period, ...names.map(() => ''), missingMeasure[cell.reason]],
  );
  return filed(
    {
      name: nameOf([panel.id, unit.id], setting),
      title: `${plainly(panel.name, setting)}, ${plainly(unit.name, setting)}`,
      source: setting.origin.source.name,
      head: [figure.column.period, ...names, figure.column.note],
      rows,
    },
    setting,
  );
}

/** Null where nothing was ever counted in the unit. */
export function stepsView(panel: StepsPanel, unit: Unit, setting: PageSetting): StepsView | null {
  const { words } = setting;
  const cells = panel.units.find((one) => one.unit === unit.id)?.cells ?? [];
  const told = panel.periods.flatMap((period, at): Told[] => {
    const cell = cells[at];
    return cell === undefined ? [] : [{ period, cell }];
  });
  const last = told.at(-1);
  if (last === undefined) return null;
  const latest = told.findLast(({ cell }) => cell.kind === 'known') ?? last;
  const counts = latest.cell.kind === 'known' ? latest.cell.value : null;
  const caption = `${plainly(panel.name, setting)}, ${plainly(unit.name, setting)}`;
  const sentence =
    latest.cell.kind === 'known'
      ? words.conditions.steps.through(latest.cell.value[0] ?? 0, latest.cell.value.at(-1) ?? 0)
      : words.missingMeasure[latest.cell.reason];
  const period = words.format.period(latest.period);
  return {
    ...panelHead(panel, setting),
    sentence,
    most: counts === null ? null : mostSaid(panel, counts, setting),
    period:
      latest === last || last.cell.kind === 'known'
        ? period
        : `${period}. ${words.figure.absent(words.missingMeasure[last.cell.reason], words.format.period(last.period))}`,
    label: `${originName(setting)}${caption}, ${period}`,
    rows: counts === null ? [] : rowsOf(panel, counts, setting),
    table: stepsTable(panel, told, caption, setting),
    file: () => stepsExport(panel, told, unit, setting),
    link: (hash) => linkTo(hash, setting.origin.release.id),
  };
}
