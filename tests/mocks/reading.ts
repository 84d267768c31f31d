import { readComparator } from '#contract/comparator.contract.ts';
import { readConditions } from '#contract/conditions.contract.ts';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { readEquality } from '#contract/equality.contract.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readPlan } from '#contract/plan.contract.ts';
import type { Received } from '#contract/read.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Release } from '#domain/kernel/release.ts';
import type { Json } from './asking.ts';

const indicators = async (json: Json) => readIndicators(await json('indicators.json'));

export const indicatorIds = async (json: Json): Promise<readonly IndicatorId[]> =>
  (await indicators(json)).thing.map(({ id }) => id);

/** Reads every file that a town has, as the app does, and gives the provenances and organisations met. */
export async function originsIn(json: Json): Promise<string[]> {
  const asked = await indicators(json);
  const units = readUnits(await json('units.json'));
  const received: Received<unknown>[] = [asked, units];
  received.push(readOrganisation(await json('organisation.json')));
  received.push(readVocabulary(await json('vocabulary.json')), readReleases(await json('releases.json')));
  received.push(readGoals(await json('goals.json')), readWaves(await json('waves.json')));
  const sets = readSets(await json('sets.json'));
  received.push(readEquality(await json('equality.json')), readPlan(await json('plan.json')));
  received.push(readDialogue(await json('dialogue.json')));
  received.push(sets, readVoice(await json('voice.json')), readConditions(await json('conditions.json')));
  for (const { id, comparator } of [...asked.thing, ...sets.thing.indicators]) {
    received.push(readSeries(id, await json(`series/${id}.json`)));
    if (comparator === undefined) continue;
    received.push(readComparator(comparator, await json(`comparators/${comparator}.json`)));
  }
  for (const { id } of units.thing.tree.units) {
    received.push(readUnitSeries(id, await json(`units/${id}.json`)));
    if (sets.thing.sets.length === 0) continue;
    received.push(readUnitSeries(id, await json(`sets/${id}.json`), 'sets'));
  }
  return [...new Set(received.map(({ origin }) => `${origin.provenance} ${origin.organisation}`))];
}

/** What each unit answered to the questions of the surveys: counts, or the reason why there are none. */
export async function surveyCells(json: Json): Promise<string[]> {
  const columns = [];
  for (const id of await indicatorIds(json)) columns.push(...readSeries(id, await json(`series/${id}.json`)).thing);
  return columns
    .filter((column) => column.kind === 'survey')
    .flatMap((column) => column.cells.map((cell) => (cell.kind === 'missing' ? cell.reason : 'known')));
}

/** Which release a file says it belongs to. */
export async function releaseOf(json: Json, path: string): Promise<Release> {
  const { release } = (await json(path)) as { release: Release };
  return release;
}
