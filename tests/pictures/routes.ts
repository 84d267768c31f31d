import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import {
  ALL_UNITS,
  appendixPlace,
  conditionsPlace,
  goalPlace,
  meetingPlace,
  type Place,
  planPlace,
  surveyPlace,
  trustPlace,
  tryingPlace,
  unitPlace,
  valuesPlace,
  voicePlace,
  writeAddress,
} from '#view/address.ts';

/** One page of the app: what its picture is called, and its address after the #. */
export interface Route {
  readonly name: string;
  readonly hash: string;
}

const idsIn = (api: string, list: 'goals' | 'units'): string[] => {
  const file = JSON.parse(readFileSync(join(api, `${list}.json`), 'utf8')) as Record<string, { id: string }[]>;
  return (file[list] ?? []).map(({ id }) => id);
};

/** Every kind of page that a published town has; a new kind of page does not compile until it is here. */
export function routesOf(api: string): Route[] {
  const [goals, units] = [idsIn(api, 'goals'), idsIn(api, 'units')];
  const wholeAndSmallest = [units.at(0), units.at(-1)].filter((id) => id !== undefined);
  const places: Record<Place['page'], readonly Place[]> = {
    overview: [{ page: 'overview' }],
    goals: [{ page: 'goals' }],
    goal: goals.slice(0, 1).map((id) => goalPlace(goalId(id))),
    units: [ALL_UNITS],
    unit: wholeAndSmallest.map((id) => unitPlace(unitId(id))),
    values: [valuesPlace(null)],
    survey: [surveyPlace(null)],
    trust: [trustPlace(null)],
    voice: [voicePlace(null)],
    conditions: [conditionsPlace(null)],
    dialogue: [{ page: 'dialogue' }],
    trying: [tryingPlace(null)],
    plan: [planPlace(null)],
    meeting: [meetingPlace(), meetingPlace('1')],
    appendix: [appendixPlace(null, null)],
    about: [{ page: 'about' }],
    lost: [{ page: 'lost' }],
  };
  return Object.entries(places).flatMap(([page, all]) =>
    all.map((place, at) => ({
      name: at === 0 ? page : `${page}-${at + 1}`,
      hash: writeAddress({ place, language: null, release: null }),
    })),
  );
}
