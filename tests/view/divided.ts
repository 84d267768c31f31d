import type { Answers } from '#domain/feedback/column.ts';
import type { EqualityAxis } from '#domain/feedback/equality.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { known, type MissingReason, missing } from '#domain/kernel/measured.ts';
import { period, questionOf } from './builders.ts';

/** [good, not good] of each group, or why nothing is told. */
export type GroupCell = readonly (readonly [number, number])[] | MissingReason;

const answers = ([good, bad]: readonly [number, number]): Answers => ({ good, neutral: 0, bad });

/** An axis of some groups; the cells of each question by year, the latest in 2025. */
export const axisOf = (
  names: readonly string[],
  questions: Readonly<Record<string, readonly GroupCell[]>>,
  id = 'alder',
): EqualityAxis => ({
  id,
  name: { sv: id === 'alder' ? 'Ålder' : 'Kön' },
  groups: names.map((name, at) => ({ id: `g${at}`, name: { sv: name } })),
  questions: Object.entries(questions).map(([indicator, cells]) => ({
    indicator: indicatorId(indicator),
    periods: cells.map((_, at) => period(String(2026 - cells.length + at))),
    cells: cells.map((cell) => (typeof cell === 'string' ? missing(cell) : known(cell.map(answers)))),
  })),
});

/** Questions with short names. */
export const asked = (...ids: readonly string[]) =>
  ids.map((id) =>
    questionOf({
      id: indicatorId(id),
      name: { sv: `Frågan om ${id}` },
      short: { sv: id.charAt(0).toUpperCase() + id.slice(1) },
    }),
  );
