import { isScenario, type ScenarioName } from './scenarios/all.ts';
import { isTown, type Town } from './town.ts';

/** What is shown: which town, and in which state of affairs. */
export interface Choice {
  readonly town: Town;
  readonly scenario: ScenarioName;
}

/**
 * The choice that stands in an address, before the #. What can not be understood is the first town on a calm day.
 *
 * @example choiceIn('?town=eksempelby') // { town: 'eksempelby', scenario: 'calm' }
 */
export function choiceIn(search: string): Choice {
  const said = new URLSearchParams(search);
  const [town, scenario] = [said.get('town'), said.get('scenario')];
  return { town: isTown(town) ? town : 'exempelkoping', scenario: isScenario(scenario) ? scenario : 'calm' };
}

/**
 * The address with another choice. Another town begins at its first page: it has not the same units and goals.
 *
 * @example addressWith(new URL('https://a.b/#/x'), { town: 'eksempelby' }).href // 'https://a.b/?town=eksempelby'
 */
export function addressWith(address: URL, choice: Partial<Choice>): URL {
  const next = new URL(address);
  for (const [name, value] of Object.entries(choice)) next.searchParams.set(name, value);
  if (choice.town !== undefined) next.hash = '';
  return next;
}
