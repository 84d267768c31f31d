import type { RequestHandler } from 'msw';
import { apiHandlers } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';
import type { Town } from '#mocks/town.ts';
import { worldOf } from '#mocks/world.ts';
import { brokenContract } from './broken-contract.ts';
import { calm } from './calm.ts';
import { down } from './down.ts';
import { emptyTown } from './empty-town.ts';
import { fewAnswers } from './few-answers.ts';
import { newerRelease } from './newer-release.ts';
import { oldRelease } from './old-release.ts';
import { onePanelDown } from './one-panel-down.ts';
import { signedOut } from './signed-out.ts';
import { slow } from './slow.ts';

/** Every state of affairs, by the name it has in the address (?scenario=…) and in the tests. */
export const SCENARIOS = {
  calm,
  'few-answers': fewAnswers,
  slow,
  down,
  'one-panel-down': onePanelDown,
  'signed-out': signedOut,
  'old-release': oldRelease,
  'newer-release': newerRelease,
  'empty-town': emptyTown,
  'broken-contract': brokenContract,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];

export const isScenario = (raw: string | null): raw is ScenarioName => raw !== null && Object.hasOwn(SCENARIOS, raw);

/** What is answered in a town under a state of affairs. Made anew each time, so that nothing is remembered from before. */
export function handlersOf(name: ScenarioName, town: Town): RequestHandler[] {
  const scenario: Scenario = SCENARIOS[name];
  const world = worldOf(scenario.folder ?? town);
  return [...(scenario.handlers?.(world) ?? []), ...apiHandlers(world)];
}
