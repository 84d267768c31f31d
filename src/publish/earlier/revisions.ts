import { readIndicators } from '#contract/indicators.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import {
  addUp,
  isChangeOfFew,
  type ReleasedNode,
  type Revelation,
  revelations,
  tellsNoMore,
} from '#domain/protection/release.ts';
import { grouped } from '#publish/build/grouped.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';
import { isWorkedOut } from './indexes.ts';
import { layersOf, type Released } from './layers.ts';
import { clashOf } from './rhythm.ts';

/** Figures that do not add up can not be taken from each other: there each unit's own change is all that is told. */
function changesAlone(before: readonly ReleasedNode[], after: readonly ReleasedNode[], fewest: number) {
  const was = new Map(before.map(({ id, counts }) => [id, counts]));
  return new Map<string, Revelation>(
    after.flatMap(({ id, counts }) => {
      const earlier = was.get(id);
      return counts && earlier && isChangeOfFew(earlier, counts, fewest) ? [[id, 'change' as const]] : [];
    }),
  );
}

/** Why each unit would be told too much of by two releases of one layer; was: the limit of the earlier, in persons. */
export function toldByBoth(
  before: readonly ReleasedNode[],
  after: readonly ReleasedNode[],
  fewest: number,
  was: number,
): ReadonlyMap<string, Revelation> {
  if (!addUp(before) || !addUp(after)) return changesAlone(before, after, fewest);
  const isLimitChanged = was !== fewest && tellsNoMore(before, after);
  return isLimitChanged ? new Map<string, Revelation>() : revelations(before, after, fewest);
}

function inPeriod(one: Earlier, was: Released, is: Released, indicator: Indicator, period: Period, finished: Finished) {
  const isPersons = indicator.kind === 'measure' && indicator.measureUnit === 'persons';
  const [before, after] = [was, is].map((released) => layersOf(released, period, isPersons));
  const told = (before ?? []).flatMap((layer, at) => [
    ...toldByBoth(layer, after?.[at] ?? [], finished.fewest, one.fewest),
  ]);
  const place = finished.tables[indicator.kind];
  return [...grouped(told, ([, why]) => why)].map(([why, found]) => {
    const units = [...new Set(found.map(([unit]) => unit))];
    return problem('error', 'revision-reveals', place, {
      indicator: indicator.id,
      period,
      release: one.id,
      units,
      why,
    });
  });
}

function ofIndicator(before: Before, one: Earlier, is: Released, indicator: Indicator, finished: Finished): Problem[] {
  const read = (json: unknown) => readSeries(indicator.id, json);
  const columns = readEarlier(before, `${one.root}series/${indicator.id}.json`, read)?.thing ?? [];
  const [first] = columns;
  if (first === undefined || first.kind !== is.columns[0]?.kind) return [];
  const clash = first.kind === 'survey' ? clashOf(first.periods, is.columns[0]?.periods ?? []) : undefined;
  if (clash !== undefined) {
    const detail = { indicator: indicator.id, release: one.id, was: clash[0], is: clash[1] };
    return [problem('error', 'periods-overlap', finished.tables.survey, detail)];
  }
  const both = first.periods.filter((period) => is.columns[0]?.periods.includes(period));
  const was = { columns, above: one.above };
  return both.flatMap((period) => inPeriod(one, was, is, indicator, period, finished));
}

/**
 * Everything that a release would tell about a few persons together with one that was published earlier: for each
 * indicator and period that both have.
 *
 * Throws: EarlierError when an earlier file can not be read.
 */
export function revisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  if (earlier.length === 0) return [];
  const { units } = ownFile(finished, 'units.json', readUnits).tree;
  const above = new Map(units.map(({ id, parent }) => [id, parent]));
  const columnsOf = (id: IndicatorId) => ownFile(finished, `series/${id}.json`, (json) => readSeries(id, json));
  const front = ownFile(finished, 'indicators.json', readIndicators);
  const others = ownFile(finished, 'sets.json', readSets).indicators;
  return [...front, ...others].flatMap((indicator) => {
    if (isWorkedOut(finished, indicator.id)) return [];
    const is = { columns: columnsOf(indicator.id), above };
    const problems = earlier.flatMap((one) => ofIndicator(before, one, is, indicator, finished));
    return [
      ...newestOnly(problems, 'periods-overlap', () => ''),
      ...newestOnly(problems, 'revision-reveals', ({ period, why }) => `${period} ${why}`),
    ];
  });
}
