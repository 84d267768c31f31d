import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { failureOf } from '#query/failure.ts';
import * as wires from '#tests/contract/wires.ts';

/** The page lies in a folder of its own, as it may on any host. */
const PAGE = 'https://town.example/compass/';

/** Answers one request. Gets the path below the API's root and how many times it has been asked for. */
export type Answer = (path: string, time: number) => Response | Promise<Response>;

export const json = (file: object): Response => HttpResponse.json({ ...file });

/** What the town has published: one sound file of each kind. */
const FILES: Record<string, object> = {
  'organisation.json': wires.organisation,
  'units.json': wires.units,
  'goals.json': wires.goals,
  'indicators.json': wires.indicators,
  'waves.json': wires.waves,
  'vocabulary.json': wires.vocabulary,
  'equality.json': wires.equality,
  'series/bemotande.json': wires.surveySeries,
  'units/bjorken.json': wires.unitSeries,
  'comparators/liknande.json': wires.comparator,
};

export const published = (path: string): Response => {
  const file = FILES[path];
  return file === undefined ? new Response('nothing here', { status: 404 }) : json(file);
};

interface Town {
  /** What answers from now on. */
  readonly answers: (answer: Answer) => void;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  readonly requests: Request[];
}

/** A town that answers the real fetch of the tests in a file; the clock stands still unless it is moved. */
export function townThatAnswers(): Town {
  const server = setupServer();
  const town: Town = {
    asked: [],
    requests: [],
    answers: (answer) =>
      server.use(
        http.get(`${PAGE}*`, ({ request }) => {
          const path = request.url.split('/api/v1/')[1] ?? request.url;
          town.asked.push(path);
          town.requests.push(request);
          return answer(path, town.asked.filter((one) => one === path).length);
        }),
      ),
  };
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  beforeEach(() => {
    vi.stubGlobal('document', { baseURI: PAGE });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    server.resetHandlers();
    town.asked.length = 0;
    town.requests.length = 0;
  });
  afterAll(() => server.close());
  return town;
}

/** Milliseconds that the clock is moved each time the program waits. An answer comes long before a limit of seconds. */
const STEP = 10;

const AN_HOUR = 3_600_000;

/** Moves the clock until a promise is settled. Says what it threw, null when nothing, and how long it took by that clock. */
export async function settled(promise: Promise<unknown>): Promise<{ error: unknown; after: number }> {
  const began = Date.now();
  const after = () => Date.now() - began;
  let end: { error: unknown } | null = null;
  promise.then(
    () => {
      end = { error: null };
    },
    (error: unknown) => {
      end = { error };
    },
  );
  while (end === null && after() < AN_HOUR) {
    await new Promise(setImmediate);
    vi.advanceTimersByTime(STEP);
  }
  return { ...(end ?? { error: new Error('still waiting after an hour') }), after: after() };
}

/** What a person would be told went wrong; null when it was answered. */
export async function failureIn(promise: Promise<unknown>) {
  const { error } = await settled(promise);
  return error === null ? null : (failureOf(error)?.failure ?? error);
}
