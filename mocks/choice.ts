import { isScenario, type ScenarioName } from './scenarios/all.ts';
import { isTown, type Town } from './town.ts';

/** What is shown: which town, in which state of affairs, and how far somebody has come on the guided walk. */
export interface Choice {
  readonly town: Town;
  readonly scenario: ScenarioName;
  /** Which step of the walk, from 1. Missing: null, when nobody is being guided. */
  readonly walk: number | null;
  /** Whether single keys mean something: who speaks to the computer may write one without meaning to. */
  readonly keys: boolean;
}

/** What can be changed in an address. */
export type Change = { readonly [Name in keyof Choice]?: Choice[Name] };

const OFF = 'off';

/**
 * The choice that stands in an address, before the #. What can not be understood is the first town on a calm day.
 *
 * @example choiceIn('?town=eksempelby') // { town: 'eksempelby', scenario: 'calm', walk: null, keys: true }
 */
export function choiceIn(search: string): Choice {
  const said = new URLSearchParams(search);
  const [town, scenario, walk] = [said.get('town'), said.get('scenario'), said.get('walk') ?? ''];
  return {
    town: isTown(town) ? town : 'exempelkoping',
    scenario: isScenario(scenario) ? scenario : 'calm',
    walk: /^[1-9]\d?$/.test(walk) ? Number(walk) : null,
    keys: said.get('keys') !== OFF,
  };
}

/** How a choice is written. Missing: null, for what is not written at all. */
const written = (value: Choice[keyof Choice]): string | null =>
  typeof value === 'boolean' ? (value ? null : OFF) : value === null ? null : `${value}`;

/**
 * The address with another choice. Another town begins at its first page: it has not the same units and goals.
 *
 * @example addressWith(new URL('https://a.b/#/x'), { town: 'eksempelby' }).href // 'https://a.b/?town=eksempelby'
 */
export function addressWith(address: URL, change: Change): URL {
  const next = new URL(address);
  for (const [name, value] of Object.entries(change)) {
    const text = written(value);
    if (text === null) next.searchParams.delete(name);
    else next.searchParams.set(name, text);
  }
  if (change.town !== undefined) next.hash = '';
  return next;
}
