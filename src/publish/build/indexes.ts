import type { MeasureCellWire, SurveyCellWire } from '#contract/cells.ts';
import type { Period } from '#domain/kernel/period.ts';
import { isIndexShown } from '#domain/protection/questions.ts';
import { hme, hmePart } from '#domain/statistics/hme.ts';
import type { IndexPlan } from '#publish/presets/indexes.ts';
import type { Folder } from '#publish/rows.ts';
import { type Columns, headOf, releaseYear, type UnitCells } from './columns.ts';
import type { UnitOrder } from './order.ts';
import { sortedPeriods } from './periods.ts';
import { type StepCounts, stepCounts } from './scale-steps.ts';

type Survey = Extract<Columns, { readonly kind: 'survey' }>;
type Reason = Extract<MeasureCellWire, string>;

/** What stands in a question's column for a unit and period. Nothing stands for a unit that was never asked. */
type Look = (unit: number, period: Period) => SurveyCellWire;

function lookIn({ periods, units }: Survey): Look {
  const cells = new Map(units.map((one) => [one.unit, one.cells]));
  const at = new Map(periods.map((period, position) => [period, position]));
  return (unit, period) => cells.get(unit)?.[at.get(period) ?? -1] ?? 'not-collected';
}

/** What is said when an index can not be told, of all that can be said of the questions under it. */
const REASONS: readonly Reason[] = ['suppressed', 'not-applicable', 'not-collected', 'no-answers'];

const statusOf = (cell: SurveyCellWire) =>
  typeof cell !== 'string' ? 'published' : cell === 'suppressed' ? 'suppressed' : 'no-answers';

const answersIn = (cell: SurveyCellWire): number => (typeof cell === 'string' ? 0 : cell[0] + cell[1] + cell[2]);

/** As it is told: with one decimal. */
const rounded = (index: number): number => Math.round(index * 10) / 10;

const PARTS = 3;

const worth = (steps: readonly (readonly number[])[]): number | null =>
  steps.length > PARTS ? (hme(steps)?.total ?? null) : hmePart(steps);

function indexCell(cells: readonly SurveyCellWire[], steps: () => readonly (readonly number[])[]): MeasureCellWire {
  const index = isIndexShown(cells.map(statusOf)) ? worth(steps()) : null;
  if (index !== null) return [rounded(index), Math.min(...cells.map(answersIn))];
  return REASONS.find((reason) => cells.includes(reason)) ?? 'not-collected';
}

/** The counts that the indexes are worked out of, read once for them all. */
export function countsFor(folder: Folder, order: UnitOrder, plans: Iterable<IndexPlan>, columns: readonly Columns[]) {
  const questions = new Set([...plans].flatMap(({ of }) => of));
  const own = columns.filter((one): one is Survey => one.kind === 'survey' && questions.has(one.indicator));
  const periods = sortedPeriods(own.flatMap((one) => one.periods));
  return {
    columns: new Map<string, Survey>(own.map((one) => [one.indicator, one])),
    counts: stepCounts(folder, order, questions, periods),
  };
}

/**
 * An index worked out of the answers to several questions, in every unit that has any of them. Its denominator is the
 * fewest answers to one of them. Told only where every question under it is: an index and the questions that are shown
 * would give the hidden one away.
 *
 * Missing: without any figures the year of the release, and no units.
 */
export function indexColumns(
  folder: Folder,
  { id, of }: IndexPlan,
  { columns, counts }: { readonly columns: ReadonlyMap<string, Survey>; readonly counts: StepCounts },
): Columns {
  const under = of.flatMap((question) => columns.get(question) ?? []);
  const asked = under.filter(({ units }) => units.length > 0);
  const periods = sortedPeriods(asked.flatMap((one) => one.periods));
  const head = headOf(folder, id);
  if (asked.length === 0) return { kind: 'measure', ...head, periods: [releaseYear(folder)], units: [] };
  const looks = under.map(lookIn);
  const positions = [...new Set(asked.flatMap(({ units }) => units.map(({ unit }) => unit)))].sort((a, b) => a - b);
  const units = positions.map((unit): UnitCells<MeasureCellWire> => {
    const cells = periods.map((period) =>
      indexCell(
        looks.map((look) => look(unit, period)),
        () => of.map((question) => counts(question, unit, period)),
      ),
    );
    return { unit, cells, provisional: [] };
  });
  return { kind: 'measure', ...head, periods, units };
}
