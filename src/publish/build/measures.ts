import type { MeasureCellWire } from '#contract/cells.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Folder, IndicatorFields, MeasureFields, Row } from '#publish/rows.ts';
import { type Columns, headOf, releaseYear, type UnitCells } from './columns.ts';
import { grouped } from './grouped.ts';
import type { Groups } from './groups.ts';
import { isOpen } from './lifetime.ts';
import type { UnitOrder } from './order.ts';
import { withGaps } from './periods.ts';
import { withheldUnits } from './protect.ts';

type Readings = ReadonlyMap<Period, MeasureFields>;

const isKnown = ({ value }: MeasureFields): boolean => value !== undefined;

/** Whole persons or cases. A broken number of cases counts as the whole below it: never more than there are. */
const whole = (size: number | undefined): number | undefined => (size === undefined ? undefined : Math.floor(size));

/**
 * The groups a period's values are about. Persons are a group by themselves, and so is what a value is a part of:
 * 0 of 3 persons tells of all three.
 */
function groupsIn(units: readonly Readings[], period: Period, isPersons: boolean): readonly Groups[] {
  const known = units.map((readings) => {
    const reading = readings.get(period);
    return reading !== undefined && isKnown(reading) ? reading : undefined;
  });
  const denominators = known.map((reading) => whole(reading?.denominator));
  return isPersons ? [known.map((reading) => whole(reading?.value)), denominators] : [denominators];
}

function withheldIn(order: UnitOrder, units: readonly Readings[], period: Period, isPersons: boolean, fewest: number) {
  const all = groupsIn(units, period, isPersons).filter((groups) => groups.some((size) => size !== undefined));
  return new Set(all.flatMap((groups) => [...withheldUnits(order, groups, fewest)]));
}

function measureCell(reading: MeasureFields | undefined, isWithheld: boolean, open: boolean): MeasureCellWire {
  if (isWithheld) return 'suppressed';
  if (reading === undefined) return open ? 'not-collected' : 'not-applicable';
  const { value, denominator, status } = reading;
  if (status !== 'final' && status !== 'provisional') return status;
  if (value === undefined) throw new RangeError(`the checks let through an empty value: ${reading.unit}`);
  return denominator === undefined ? value : [value, denominator];
}

const isTold = (cell: MeasureCellWire | undefined): boolean => typeof cell !== 'string';

/**
 * One measured indicator in every unit that has rows for it, from its first period to its last.
 *
 * Missing: without any rows the year of the release, and no units.
 */
export function measureColumns(
  folder: Folder,
  order: UnitOrder,
  { id, measureUnit }: IndicatorFields,
  rows: readonly Row<MeasureFields>[],
  fewest: number,
): Columns {
  const head = headOf(folder, id);
  if (rows.length === 0) return { kind: 'measure', ...head, periods: [releaseYear(folder)], units: [] };
  const byUnit = grouped(rows, (row) => row.fields.unit);
  const readings: readonly Readings[] = order.rows.map(
    ({ fields }) => new Map((byUnit.get(fields.id) ?? []).map((row) => [row.fields.period, row.fields])),
  );
  const periods = withGaps(rows.map((row) => row.fields.period));
  const withheld = periods.map((period) => withheldIn(order, readings, period, measureUnit === 'persons', fewest));
  const units = order.rows.flatMap(({ fields }, unit): UnitCells<MeasureCellWire>[] => {
    const own = readings[unit];
    if (own === undefined || own.size === 0) return [];
    const cells = periods.map((period, at) =>
      measureCell(own.get(period), withheld[at]?.has(unit) ?? false, isOpen(fields, period)),
    );
    const provisional = periods.filter((period, at) => own.get(period)?.status === 'provisional' && isTold(cells[at]));
    return [{ unit, cells, provisional }];
  });
  return { kind: 'measure', ...head, periods, units };
}
