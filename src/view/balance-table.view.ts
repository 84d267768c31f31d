import type { Answers, Column } from '#domain/feedback/column.ts';
import type { SurveyIndicator } from '#domain/feedback/indicator.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Cell } from './csv.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, exported, nameOf } from './sheet.ts';
import { type TableView, trimmed } from './table.view.ts';
import { type BalanceRules, downTo, ratioSaid, toldOf } from './trust-balance.view.ts';

const EMPTY = '–';

/** One line of a table of balances: what it is about, and its counts or why there are none. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly cell: Measured<Answers>;
}

function cellsOf(
  { name, cell }: Line,
  indicator: SurveyIndicator,
  rules: BalanceRules,
  setting: PageSetting,
): string[] {
  const { words } = setting;
  const { balance, said } = toldOf(cell, indicator, rules, setting);
  if (balance.kind !== 'known') return [name, said, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY];
  const { good, bad, neutral } = balance.counts;
  const { number } = words.format;
  const upper = Number.isFinite(balance.upper) ? number(balance.upper) : '∞';
  return [
    name,
    Number.isFinite(balance.ratio) ? ratioSaid(balance.ratio, setting) : words.trust.counts(good, bad, null),
    `${number(downTo(balance.lower, 1), 1)}–${upper}`,
    ...[good, neutral, bad].map((count) => number(count)),
    balance.kept === null ? EMPTY : words.trust.status[balance.kept.status],
  ];
}

function tableOf(
  caption: string,
  first: string,
  lines: readonly Line[],
  indicator: SurveyIndicator,
  rules: BalanceRules,
  setting: PageSetting,
): TableView {
  const { column } = setting.words.trust;
  return trimmed({
    caption,
    columns: [first, column.ratio, column.interval, column.good, column.neutral, column.bad, column.status],
    rows: lines.map((line) => ({ key: line.key, cells: cellsOf(line, indicator, rules, setting) })),
  });
}

const captionOf = (indicator: SurveyIndicator, whose: string, setting: PageSetting): string =>
  `${plainly(indicator.name, setting)}, ${whose}`;

const wavesIn = (column: Column, { words }: PageSetting): Line[] =>
  column.kind === 'survey'
    ? column.periods.flatMap((period, at) => {
        const cell = column.cells[at];
        return cell === undefined ? [] : [{ key: period, name: words.format.period(period), cell }];
      })
    : [];

/** Every wave of one question in one unit. */
export function wavesTable(
  indicator: SurveyIndicator,
  column: Column,
  whose: string,
  rules: BalanceRules,
  setting: PageSetting,
): TableView {
  const lines = wavesIn(column, setting);
  return tableOf(
    captionOf(indicator, whose, setting),
    setting.words.figure.column.period,
    lines,
    indicator,
    rules,
    setting,
  );
}

/** The latest wave of one question in every unit that has it, in the organisation's order. */
export function unitsBalanceTable(
  indicator: SurveyIndicator,
  columns: readonly Column[],
  tree: UnitTree,
  rules: BalanceRules,
  setting: PageSetting,
): TableView {
  const lines = columns.flatMap((column): Line[] => {
    const last = column.kind === 'survey' ? column.cells.at(-1) : undefined;
    const unit = tree.unit(column.unit);
    return last === undefined || unit === undefined
      ? []
      : [{ key: unit.id, name: plainly(unit.name, setting), cell: last }];
  });
  const period = columns[0]?.periods.at(-1);
  const whose = period === undefined ? '' : setting.words.format.period(period);
  return tableOf(
    captionOf(indicator, whose, setting),
    setting.words.figure.column.unit,
    lines,
    indicator,
    rules,
    setting,
  );
}

/** Every wave, to take along: counts as they are, no figure of our own but the ratio. */
export function balanceExport(
  indicator: SurveyIndicator,
  column: Column,
  whose: string,
  rules: BalanceRules,
  setting: PageSetting,
): ExportView {
  const { words } = setting;
  const heads = words.trust.column;
  const rows = wavesIn(column, setting).map(({ key, cell }): Cell[] => {
    const { balance, said } = toldOf(cell, indicator, rules, setting);
    if (balance.kind !== 'known') return [key, '', '', '', '', said];
    const { good, neutral, bad } = balance.counts;
    const ratio = Number.isFinite(balance.ratio) ? downTo(balance.ratio, 1) : '';
    return [key, good, neutral, bad, ratio, balance.kept === null ? '' : words.trust.status[balance.kept.status]];
  });
  return exported(
    {
      indicator,
      name: nameOf([indicator.id, column.unit, 'balance'], setting),
      title: `${whose}. ${words.trust.balance}`,
      head: [words.figure.column.period, heads.good, heads.neutral, heads.bad, heads.ratio, heads.status],
      rows,
    },
    setting,
  );
}
