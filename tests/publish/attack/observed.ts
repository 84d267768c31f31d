import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import { type Counts, NOBODY, QUESTIONS } from './random-town.ts';

/** What is known of a unit: its answers, that they are hidden, or that there are none. */
export type Seen = Counts | 'hidden';

/** What anybody can see of one question in one wave, by the unit's position. */
export interface Observed {
  readonly parents: readonly number[];
  readonly seen: readonly Seen[];
}

type Files = ReadonlyMap<string, string>;

const parsed = (files: Files, address: string): unknown => JSON.parse(files.get(address) ?? 'null');

function seenAt(column: Column, at: number): Seen {
  const cell = column.cells[at];
  if (column.kind !== 'survey' || cell === undefined) throw new Error('not a survey');
  if (cell.kind === 'missing') return cell.reason === 'suppressed' ? 'hidden' : NOBODY;
  if (!('good' in cell.value)) throw new Error('not answers');
  const { good, neutral, bad } = cell.value;
  return [good, neutral, bad];
}

/** Everything that a release shows, by question and wave, out of every file that holds figures. */
export function observed(files: Files): (question: string, wave: string) => Observed {
  const { units } = readUnits(parsed(files, 'units.json')).thing.tree;
  const position = new Map<string, number>(units.map(({ id }) => [id, Number(id.slice(1))]));
  const parents = units.map((_, at) => position.get(units.find(({ id }) => id === `u${at}`)?.parent ?? '') ?? -1);
  const columns = [
    ...QUESTIONS.flatMap((id) => readSeries(id, parsed(files, `series/${id}.json`)).thing),
    ...units.flatMap(({ id }) => readUnitSeries(id, parsed(files, `units/${id}.json`)).thing.columns),
  ];
  const known = new Map<string, Seen>();
  for (const column of columns) {
    for (const [at, period] of column.periods.entries()) {
      const key = `${column.indicator} ${period} ${position.get(column.unit)}`;
      const [seen, before] = [seenAt(column, at), known.get(key)];
      // One file that says more than the other is all that an attacker needs.
      if (before === undefined || before === 'hidden') known.set(key, seen);
    }
  }
  // A unit that is left out of a question has nobody who answered it.
  return (question, wave) => ({
    parents,
    seen: parents.map((_, unit) => known.get(`${question} ${wave} ${unit}`) ?? NOBODY),
  });
}
