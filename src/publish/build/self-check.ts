import { readComparator } from '#contract/comparator.contract.ts';
import { readConditions } from '#contract/conditions.contract.ts';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { readEquality } from '#contract/equality.contract.ts';
import { explained } from '#contract/expected.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readPlan } from '#contract/plan.contract.ts';
import { ContractError } from '#contract/read.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';

type Reader = (id: string, json: unknown) => unknown;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['organisation', (_, json) => readOrganisation(json)],
  ['units', (id, json) => (id === '' ? readUnits(json) : readUnitSeries(id, json))],
  ['goals', (_, json) => readGoals(json)],
  ['indicators', (_, json) => readIndicators(json)],
  ['vocabulary', (_, json) => readVocabulary(json)],
  ['waves', (_, json) => readWaves(json)],
  ['releases', (_, json) => readReleases(json)],
  ['series', readSeries],
  ['sets', (id, json) => (id === '' ? readSets(json) : readUnitSeries(id, json, 'sets'))],
  ['voice', (_, json) => readVoice(json)],
  ['dialogue', (_, json) => readDialogue(json)],
  ['plan', (_, json) => readPlan(json)],
  ['conditions', (_, json) => readConditions(json)],
  ['equality', (_, json) => readEquality(json)],
  ['comparators', readComparator],
  // The description of the interface is not read by anyone who uses it.
  ['openapi', (_, json) => json],
]);

const ADDRESS = /^([a-z]+)(?:\/([a-z0-9-]+))?\.json$/;

function inWords(cause: unknown): string {
  if (cause instanceof ContractError) return explained(cause);
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * Reads a finished file the way the app will, so that nothing is published that the app would refuse.
 *
 * Throws: Error naming the resource: a fault of the publisher, not of the data.
 */
export function selfCheck(address: string, text: string): void {
  const [, room = '', id = ''] = ADDRESS.exec(address) ?? [];
  try {
    const read = READERS.get(room);
    if (read === undefined) throw new Error('no such resource');
    read(id, JSON.parse(text));
  } catch (cause) {
    throw new Error(`internal error in ${address}: ${inWords(cause)}`, { cause });
  }
}
