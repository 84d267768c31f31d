import type { RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { handlersOf, type ScenarioName } from '#mocks/scenarios/all.ts';
import type { Town } from '#mocks/town.ts';

const worker = setupWorker();

/** Before the tests of a file: from here on nothing reaches a network that the invented towns should answer. */
export async function startAnswering(): Promise<void> {
  await worker.start({
    quiet: true,
    onUnhandledRequest: (request, print) => {
      if (new URL(request.url).pathname.includes('/api/')) print.error();
    },
  });
}

export const stopAnswering = (): void => worker.stop();

/** Which town answers from now on, and in which state of affairs. Every test begins on a calm day in Exempelköping. */
export function during(name: ScenarioName, town: Town = 'exempelkoping'): void {
  worker.resetHandlers(...handlersOf(name, town));
}

/** What is answered otherwise from now on, until the state of affairs changes. */
export const answering = (...handlers: readonly RequestHandler[]): void => worker.use(...handlers);
