import type { Column } from '#domain/feedback/column.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { ReleasedNode } from '#domain/protection/release.ts';

/** The unit above each unit. */
export type Above = ReadonlyMap<string, string | undefined>;

/** One indicator in every unit, as a release has it. */
export interface Released {
  readonly columns: readonly Column[];
  readonly above: Above;
}

/** The persons in each unit that has any: by answer or in all, or null where they are withheld. */
type Persons = ReadonlyMap<string, readonly number[] | null>;

function nearestAbove(persons: Persons, above: Above, unit: string): string | null {
  let at = above.get(unit);
  while (at !== undefined && !persons.has(at)) at = above.get(at);
  return at ?? null;
}

/** Units with persons, each under the nearest above it that has any. */
export const nodesOf = (persons: Persons, above: Above): ReleasedNode[] =>
  [...persons].map(([id, counts]) => ({ id, parent: nearestAbove(persons, above, id), counts }));

/** Undefined: nobody is in the cell, or it is not about persons. */
function personsIn<Known>(
  cell: Measured<Known> | undefined,
  count: (known: Known) => readonly number[] | undefined,
): readonly number[] | null | undefined {
  if (cell === undefined) return undefined;
  if (cell.kind === 'known') return count(cell.value);
  return cell.reason === 'suppressed' ? null : undefined;
}

const whole = (size: number | undefined): readonly number[] | undefined =>
  size === undefined ? undefined : [Math.floor(size)];

/** How each layer counts persons: the answers to a question; what a value is about, and the value itself of persons. */
const LAYERS: readonly ((column: Column, at: number, isPersons: boolean) => readonly number[] | null | undefined)[] = [
  (column, at) =>
    column.kind === 'survey'
      ? personsIn(column.cells[at], ({ good, neutral, bad }) => [good, neutral, bad])
      : personsIn(column.cells[at], ({ denominator }) => whole(denominator)),
  (column, at, isPersons) =>
    column.kind === 'survey' || !isPersons ? undefined : personsIn(column.cells[at], ({ value }) => whole(value)),
];

/** The persons that a release tells of in one period, in each way that they are counted. */
export function layersOf({ columns, above }: Released, period: Period, isPersons: boolean): ReleasedNode[][] {
  const at = columns[0]?.periods.indexOf(period) ?? -1;
  return LAYERS.map((count) => {
    const persons = new Map<string, readonly number[] | null>();
    for (const column of columns) {
      const found = count(column, at, isPersons);
      if (found !== undefined) persons.set(column.unit, found);
    }
    return nodesOf(persons, above);
  });
}
