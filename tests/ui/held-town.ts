import { readConditions } from '#contract/conditions.contract.ts';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readUnitSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Language } from '#domain/kernel/text.ts';
import { worldOf } from '#mocks/world.ts';
import { writeAddress } from '#view/address.ts';
import type { Held } from '#view/meeting/held.ts';
import { nameIndex } from '#view/name-index.ts';
import type { PageSetting } from '#view/setting.ts';
import type { Words } from '#words/sv.ts';

/** A published town as a meeting holds it, and who reads it. Goals' own order; the day is a week after the release. */
export async function heldTown(town: string, words: Words, language: Language) {
  const world = worldOf(town);
  const json = (path: string) => world.file(path);
  const { origin, thing: organisation } = readOrganisation(await json('organisation.json'));
  const { tree } = readUnits(await json('units.json')).thing;
  const goals = readGoals(await json('goals.json')).thing;
  const front = readIndicators(await json('indicators.json')).thing;
  const { sets, indicators: beside } = readSets(await json('sets.json')).thing;
  const columns = new Map<UnitId, readonly Column[]>();
  for (const { id } of tree.units) {
    const own = readUnitSeries(id, await json(`units/${id}.json`)).thing.columns;
    const more = readUnitSeries(id, await json(`sets/${id}.json`), 'sets').thing.columns;
    columns.set(id, [...own, ...more]);
  }
  const held: Held = {
    organisation,
    goals,
    names: nameIndex({ tree, goals, values: [], front, beside, sets }),
    columnsOf: (unit) => columns.get(unit) ?? [],
    isFetched: (unit) => columns.has(unit),
    panels: readConditions(await json('conditions.json')).thing,
    voice: readVoice(await json('voice.json')).thing,
    record: readDialogue(await json('dialogue.json')).thing,
  };
  const setting: PageSetting = {
    ...{ words, language, origin, today: '2026-03-10' },
    href: (place) => writeAddress({ place, language: null, release: null }),
  };
  return { held, setting };
}
