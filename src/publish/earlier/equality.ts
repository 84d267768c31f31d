import { readEquality } from '#contract/equality.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { EqualityAxis } from '#domain/feedback/equality.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import { dividedIn, toldAlong } from './divided.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';

/** What a release tells of groups, and how to find the column of the whole organisation for a question. */
interface Released {
  readonly axes: readonly EqualityAxis[];
  readonly whole: (indicator: string) => Column | undefined;
}

function ownRelease(finished: Finished): Released {
  const { root } = ownFile(finished, 'units.json', readUnits).tree;
  const columns = (id: string) => ownFile(finished, `series/${id}.json`, (json) => readSeries(id, json));
  return {
    axes: ownFile(finished, 'equality.json', readEquality),
    whole: (indicator) => columns(indicator).find(({ unit }) => unit === root.id),
  };
}

function releaseBefore(before: Before, { root, above }: Earlier): Released {
  const [first] = [...above].find(([, parent]) => parent === undefined) ?? [];
  const columns = (id: string) =>
    readEarlier(before, `${root}series/${id}.json`, (json) => readSeries(id, json))?.thing;
  return {
    axes: readEarlier(before, `${root}equality.json`, readEquality)?.thing ?? [],
    whole: (indicator) => columns(indicator)?.find(({ unit }) => unit === first),
  };
}

function between(one: Earlier, was: Released, is: Released, { fewest, tables }: Finished): Problem[] {
  if (was.axes.length === 0) return [];
  const indicators = new Set(is.axes.flatMap(({ questions }) => questions.map(({ indicator }) => indicator)));
  return [...indicators].flatMap((indicator) => {
    const [earlier, own] = [was.whole(indicator), is.whole(indicator)];
    return (own?.periods ?? []).flatMap((period) => {
      const [before, after] = [dividedIn(was.axes, earlier, period), dividedIn(is.axes, own, period)];
      return toldAlong(before, after, fewest, one.fewest !== fewest).map(([axis, why]) => {
        const detail = { indicator, axis, period, release: one.id, why };
        return problem('error', 'revision-reveals-groups', tables.groupAnswers, detail);
      });
    });
  });
}

/**
 * What this release and an earlier one would tell together about a few of those who answered in a group, or in none.
 *
 * Throws: EarlierError when an earlier file can not be read.
 */
export function equalityRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const is = ownRelease(finished);
  if (is.axes.length === 0) return [];
  const problems = earlier.flatMap((one) => between(one, releaseBefore(before, one), is, finished));
  const same = ({ indicator, axis, period }: Record<'indicator' | 'axis' | 'period', string>): string =>
    [indicator, axis, period].join(' ');
  return newestOnly(problems, 'revision-reveals-groups', same);
}
