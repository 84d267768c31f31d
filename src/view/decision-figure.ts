import type { BodyDecision } from '#domain/dialogue/record.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';
import { newestOf } from '#domain/verdict/staleness.ts';
import { headView } from './head.view.ts';
import type { MarkView } from './mark.view.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** An indicator's column in a unit; null where there is none, 'failed' where it could not be had. */
export type FigureOf = (indicator: IndicatorId, unit: UnitId) => Column | null | 'failed';

/** What a figure says now. */
export interface FigureNow {
  /** Whose it is, where the decision is about several units; else null. */
  readonly unit: Said | null;
  /** The newest period with a figure; left out where there is none. */
  readonly newest?: Period | undefined;
  readonly mark: MarkView;
  readonly verdict: string;
  /** Empty where the sentence has said it all. */
  readonly latest: string;
}

/** What a decision was to move, unit by unit. */
export interface FiguresNow {
  readonly figures: readonly FigureNow[];
  /** Whether some could not be had. */
  readonly hasFailed: boolean;
}

/** The same in one line. */
export function nowSaid({ unit, verdict, latest }: Pick<FigureNow, 'unit' | 'verdict' | 'latest'>): string {
  const now = latest === '' ? verdict : `${verdict}. ${latest}`;
  return unit === null ? now : `${unit.text}: ${now}`;
}

const elsewhere = ({ goal }: BodyDecision, { tree, goals }: NameIndex): UnitId =>
  (goal && goals.get(goal)?.unit) ?? tree.root.id;

/** The units that a decision is followed up in: those it is about, else its goal's, else the whole. */
export const unitsOfDecision = (decision: BodyDecision, names: NameIndex): readonly UnitId[] =>
  decision.units.length > 0 ? decision.units : [elsewhere(decision, names)];

/** Its columns in those units; where it is about several and none has one, that of its goal's unit or the whole. */
function columnsOf(decision: BodyDecision, names: NameIndex, figureOf: FigureOf): (Column | 'failed')[] {
  const { indicator } = decision;
  if (indicator === undefined || !names.indicators.has(indicator)) return [];
  const found = unitsOfDecision(decision, names).flatMap((unit) => figureOf(indicator, unit) ?? []);
  if (found.length > 0 || decision.units.length < 2) return found;
  const instead = figureOf(indicator, elsewhere(decision, names));
  return instead === null ? [] : [instead];
}

const isColumn = (column: Column | 'failed'): column is Column => column !== 'failed';

/** The newest period with a figure of what a decision was to move. Missing: null where it was to move nothing, or nothing is known. */
export function newestFor(decision: BodyDecision, names: NameIndex, figureOf: FigureOf): Period | null {
  const newest = columnsOf(decision, names, figureOf)
    .filter(isColumn)
    .flatMap((column) => newestOf(column) ?? []);
  return newest.sort((one, other) => spanOf(one).last - spanOf(other).last).at(-1) ?? null;
}

/**
 * What the figures say now that a decision was to move. A goal's patience is with what the goal is read by, and with nothing
 * else that is decided for its sake.
 */
export function figuresNow(
  decision: BodyDecision,
  names: NameIndex,
  figureOf: FigureOf,
  setting: PageSetting,
): FiguresNow {
  const columns = columnsOf(decision, names, figureOf);
  const goal = decision.goal && names.goals.get(decision.goal);
  const figures = columns.filter(isColumn).flatMap((column): FigureNow[] => {
    const indicator = names.indicators.get(column.indicator);
    if (indicator === undefined) return [];
    const unitName = (names.tree.unit(column.unit) ?? names.tree.root).name;
    const noVerdictBefore = goal?.indicators.includes(column.indicator) ? goal.noVerdictBefore : undefined;
    const { mark, verdict, latest } = headView({ column, indicator, unitName, noVerdictBefore }, setting);
    const unit = decision.units.length < 2 ? null : said(unitName, setting);
    return [{ unit, newest: newestOf(column), mark, verdict, latest }];
  });
  return { figures, hasFailed: columns.some((column) => !isColumn(column)) };
}
