import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import type { Row } from '#publish/rows.ts';

/** What a row is about, as far as it says. */
export const concernsOf = (row: {
  readonly goal?: string | undefined;
  readonly unit?: string | undefined;
  readonly indicator?: string | undefined;
}) => ({
  goal: row.goal === undefined ? undefined : goalId(row.goal),
  unit: row.unit === undefined ? undefined : unitId(row.unit),
  indicator: row.indicator === undefined ? undefined : indicatorId(row.indicator),
});

/** The fields of the rows, earliest first and then by what tells them apart, so that the order of the file does not matter. */
export const inTime = <Fields>(
  rows: readonly Row<Fields>[],
  dayOf: (fields: Fields) => string,
  idOf: (fields: Fields) => string,
): Fields[] =>
  rows
    .map(({ fields }) => ({ fields, key: `${dayOf(fields)} ${idOf(fields)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ fields }) => fields);
