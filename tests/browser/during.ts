import type { RequestHandler } from 'msw';
import { networkOf } from '#mocks/network.ts';
import { handlersOf, type ScenarioName } from '#mocks/scenarios/all.ts';
import type { Town } from '#mocks/town.ts';

const network = networkOf();

/** Before the tests of a file: from here on nothing reaches a network that the invented towns should answer. */
export const startAnswering = (): void => network.enable();

export const stopAnswering = (): void => network.disable();

/** Which town answers from now on, and in which state of affairs. Every test begins on a calm day in Exempelköping. */
export function during(name: ScenarioName, town: Town = 'exempelkoping'): void {
  network.resetHandlers(...handlersOf(name, town));
}

/** What is answered otherwise from now on, until the state of affairs changes. */
export const answering = (...handlers: readonly RequestHandler[]): void => network.use(...handlers);
