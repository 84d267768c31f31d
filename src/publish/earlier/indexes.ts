import { readSeries } from '#contract/series.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { Period } from '#domain/kernel/period.ts';
import { presetFor } from '#publish/presets/all.ts';
import type { PresetIndex } from '#publish/presets/preset.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';

const INDEXES = presetFor('hme').indicators.filter((one): one is PresetIndex => one.kind === 'index');

/** The columns of an indicator in a release, by unit; none when it has no such file. */
type Columns = (indicator: string) => ReadonlyMap<string, Column>;

const byUnit = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.map((column) => [column.unit, column]));

const remembering = (read: (indicator: string) => readonly Column[]): Columns => {
  const known = new Map<string, ReadonlyMap<string, Column>>();
  return (id) => {
    const found = known.get(id) ?? byUnit(read(id));
    known.set(id, found);
    return found;
  };
};

const ownColumns = (finished: Finished): Columns =>
  remembering((id) =>
    finished.files.has(`series/${id}.json`)
      ? ownFile(finished, `series/${id}.json`, (json) => readSeries(id, json))
      : [],
  );

const columnsBefore = (before: Before, { root }: Earlier): Columns =>
  remembering((id) => readEarlier(before, `${root}series/${id}.json`, (json) => readSeries(id, json))?.thing ?? []);

/** What stands of one period, in a form that can be held against another; null when nothing is told. */
function cellIn(column: Column | undefined, period: Period): string | null {
  const cell = column?.cells[column.periods.indexOf(period)];
  return cell?.kind === 'known' ? JSON.stringify({ ...cell.value, invited: undefined }) : null;
}

/** Whether an index is worked out of answers that the release has, and not given as a measure. */
export function isWorkedOut(finished: Finished, indicator: string): boolean {
  const index = INDEXES.find(({ id }) => id === indicator);
  return index?.of.some((question) => ownColumns(finished)(question).size > 0) ?? false;
}

/** Units in which the index has changed and no question under it has: somebody's answer moved within good or within bad. */
function changedAlone(was: Columns, is: Columns, { id, of }: PresetIndex, period: Period): string[] {
  return [...is(id).keys()].filter((unit) => {
    const inBoth = (indicator: string) =>
      [was, is].map((columns) => cellIn(columns(indicator).get(unit), period)) as [string | null, string | null];
    const [before, after] = inBoth(id);
    if (before === null || after === null || before === after) return false;
    return of.map(inBoth).every(([earlier, later]) => earlier === later);
  });
}

/**
 * What indexes that are worked out here would tell together with an earlier release, beyond what the questions under them
 * do: those are held against each other by themselves.
 *
 * Throws: EarlierError when an earlier file can not be read.
 */
export function indexRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const is = ownColumns(finished);
  const place = finished.tables.survey;
  const worked = earlier.length === 0 ? [] : INDEXES.filter(({ id }) => is(id).size > 0 && isWorkedOut(finished, id));
  return worked.flatMap((index) => {
    const problems = earlier.flatMap((one) => {
      const was = columnsBefore(before, one);
      const [first] = is(index.id).values();
      return (first?.periods ?? []).flatMap((period) => {
        const units = changedAlone(was, is, index, period);
        const detail = { indicator: index.id, period, release: one.id, units, why: 'change' as const };
        return units.length === 0 ? [] : [problem('error', 'revision-reveals', place, detail)];
      });
    });
    return newestOnly(problems, 'revision-reveals', ({ period }) => period);
  });
}
