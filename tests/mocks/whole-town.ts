import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readComparator } from '#contract/comparator.contract.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';

/** Everything that a published town has, read as the app reads it. */
export function wholeTown(town: string) {
  const json = (path: string): unknown => JSON.parse(readFileSync(join('mocks/published', town, path), 'utf8'));
  const { origin, thing: organisation } = readOrganisation(json('organisation.json'));
  const indicators = readIndicators(json('indicators.json')).thing;
  const { tree } = readUnits(json('units.json')).thing;
  const beside = readSets(json('sets.json')).thing.indicators;
  const all = [...indicators, ...beside];
  const comparators = [...new Set(all.flatMap(({ comparator }) => comparator ?? []))];
  return {
    origin,
    organisation,
    /** What goals are read by, and the units' own pages are made of. */
    indicators,
    /** What is asked and measured beside them. */
    beside,
    tree,
    goals: readGoals(json('goals.json')).thing,
    vocabulary: readVocabulary(json('vocabulary.json')).thing,
    series: new Map(all.map(({ id }) => [id, readSeries(id, json(`series/${id}.json`)).thing])),
    units: new Map(tree.units.map(({ id }) => [id, readUnitSeries(id, json(`units/${id}.json`)).thing])),
    sets: new Map(tree.units.map(({ id }) => [id, readUnitSeries(id, json(`sets/${id}.json`), 'sets').thing])),
    comparators: new Map(comparators.map((id) => [id, readComparator(id, json(`comparators/${id}.json`)).thing])),
  };
}

export type WholeTown = ReturnType<typeof wholeTown>;
