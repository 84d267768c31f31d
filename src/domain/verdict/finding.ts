import { answered, type Column } from '#domain/feedback/column.ts';
import type { Direction, Indicator, Target } from '#domain/feedback/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';
import type { DirectionCode, LimitsTag } from './direction.ts';
import { judge } from './judge.ts';
import { isOutOfDate } from './staleness.ts';
import type { TargetCode } from './target.ts';
import { type WhyCode, whyOf } from './why.ts';

/** What may be said, with the two kinds of too few kept apart and patience on top. */
export type FindingCode =
  | Exclude<DirectionCode, 'too-few'>
  | 'too-few-answers'
  | 'too-few-measurements'
  | 'withheld'
  | 'too-early';

export interface Finding {
  readonly code: FindingCode;
  readonly why: WhyCode;
  /** Which way the figure itself has moved; good or bad is in the code. */
  readonly moved: 'up' | 'down' | null;
  readonly limits: LimitsTag;
  readonly target: TargetCode;
  readonly targetLevel: number | null;
}

/** Of stable series, this share is marked by chance alone: one to three in a hundred. docs/method.md, section 5.5. */
export const FALSE_SIGNAL_RATE = 0.02;

const IMPROVEMENT = { higher: 'increase', lower: 'decrease', neutral: 'neutral' } as const satisfies Record<
  Direction,
  string
>;

const SAYS_IT_MOVED: ReadonlySet<FindingCode> = new Set(['improving', 'worsening', 'higher', 'lower']);

/** Whether it has really moved, whichever way. @example hasMoved('no-change') // false */
export const hasMoved = (code: FindingCode): boolean => SAYS_IT_MOVED.has(code);

const isFor = (target: Target, unit: UnitId, period: Period | undefined): boolean =>
  (target.unit === undefined || target.unit === unit) &&
  (target.from === undefined || period === undefined || spanOf(target.from).first <= spanOf(period).last) &&
  (target.until === undefined || period === undefined || spanOf(target.until).last >= spanOf(period).first);

/** The level that holds for a unit in a period; the unit's own before everybody's. */
function levelFor(targets: readonly Target[], unit: UnitId, period: Period | undefined): number | null {
  const fitting = targets.filter((target) => isFor(target, unit, period));
  return (fitting.find((target) => target.unit !== undefined) ?? fitting[0])?.level ?? null;
}

function movedOf(code: FindingCode, direction: Direction): Finding['moved'] {
  if (code === 'higher') return 'up';
  if (code === 'lower') return 'down';
  if (code === 'improving') return direction === 'lower' ? 'down' : 'up';
  if (code === 'worsening') return direction === 'lower' ? 'up' : 'down';
  return null;
}

/** Nothing to show, and the latest is withheld: people have answered, and are too few to be shown. */
const isWithheld = (column: Column): boolean => {
  const latest = column.cells.at(-1);
  return latest?.kind === 'missing' && latest.reason === 'suppressed';
};

function codeOf(direction: DirectionCode, column: Column): FindingCode {
  if (direction === 'no-data') return isWithheld(column) ? 'withheld' : 'no-data';
  if (direction !== 'too-few') return direction;
  return column.kind === 'survey' ? 'too-few-answers' : 'too-few-measurements';
}

/** Where the current segment begins: nothing is compared across a redefinition. */
function segmentStart({ redefinitions, periods }: Column): number {
  return redefinitions.reduce((start, { period }) => Math.max(start, periods.indexOf(period)), 0);
}

function verdictOn(column: Column, indicator: Indicator, level: number | null) {
  const common = { direction: IMPROVEMENT[indicator.direction], segmentStart: segmentStart(column) };
  if (column.kind === 'survey') {
    const series = column.cells.map((cell) =>
      cell.kind === 'known' ? { k: cell.value.good, n: answered(cell.value) } : null,
    );
    return judge({ kind: 'survey', series, target: level === null ? null : level / 100, ...common });
  }
  const series = column.cells.map((cell) => (cell.kind === 'known' ? cell.value.value : null));
  return judge({ kind: 'plain', series, target: level, ...common });
}

/** When something is read, and when what is read was published. Days are YYYY-MM-DD. */
export interface Moment {
  readonly today: string;
  readonly published: string;
}

const silent = (code: FindingCode, why: WhyCode, targetLevel: number | null): Finding => ({
  code,
  why,
  moved: null,
  limits: 'none',
  target: 'none',
  targetLevel,
});

/**
 * What may be said about one indicator in one unit.
 *
 * Missing: 'no-data' and 'latest-missing' say so; a gap is never compared as zero. A series that had fallen silent when
 *          it was published lacks its latest figure, whether or not somebody wrote a row for it.
 * Rule:    before `noVerdictBefore` nothing is said of success or failure: an effort needs its time.
 * Source:  docs/method.md, sections 5.1 to 5.4.
 */
export function findingOf(
  column: Column,
  indicator: Indicator,
  { today, published }: Moment,
  noVerdictBefore?: string,
): Finding {
  const targetLevel = levelFor(indicator.targets, column.unit, column.periods.at(-1));
  const verdict = verdictOn(column, indicator, targetLevel);
  const code = codeOf(verdict.direction, column);
  if (noVerdictBefore !== undefined && today < noVerdictBefore && code !== 'no-data' && code !== 'withheld') {
    return silent('too-early', 'early', targetLevel);
  }
  if (isOutOfDate(column, published)) return silent('latest-missing', 'missing', targetLevel);
  return {
    code,
    why: code === 'withheld' ? 'withheld' : whyOf(verdict),
    moved: movedOf(code, indicator.direction),
    limits: verdict.limits,
    target: verdict.target,
    targetLevel,
  };
}
