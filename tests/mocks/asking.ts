import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { handlersOf, type ScenarioName } from '#mocks/scenarios/all.ts';
import type { Town } from '#mocks/town.ts';

/** The JSON at a path below the API's root. Fails the test when it does not come. */
export type Json = (path: string) => Promise<unknown>;

interface Answers {
  readonly ask: (path: string) => Promise<Response>;
  readonly json: Json;
  readonly during: (name: ScenarioName, town?: Town) => void;
}

/** Lets an invented town answer the tests of this file. */
export function answersFrom(): Answers {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  const ask = (path: string) => fetch(`http://localhost/somewhere/api/v1/${path}`);
  return {
    ask,
    json: async (path) => {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      return response.json();
    },
    during: (name, town = 'exempelkoping') => server.resetHandlers(...handlersOf(name, town)),
  };
}
