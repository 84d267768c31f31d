import type { ProgrammeRow } from '#view/meeting/prepare.view.ts';

type Row = Pick<ProgrammeRow, 'name' | 'unit' | 'units' | 'item'>;

const unitOf = ({ unit, units }: Row): string => (units.find(({ value }) => value === unit)?.label ?? unit).trim();

/** What the rows are called: by goal, and by unit too where a goal stands more than once; twice in one unit is numbered. */
export function rowNames(rows: readonly Row[]): string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    if (rows.filter(({ item }) => item.goal === row.item.goal).length === 1) return row.name;
    const place = `${row.item.goal} ${row.unit}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return `${row.name}, ${unitOf(row)}${time === 1 ? '' : ` (${time})`}`;
  });
}
