import { describe, expect, it } from 'vitest';
import { clearForeignWorkers, type GuardedBrowser } from '#app/start-guard.ts';

interface Case {
  /** The addresses that the workers stand before. */
  readonly scopes?: readonly string[];
  readonly controlled?: boolean;
  readonly address?: string;
}

const HERE = 'https://town.example/';

/** A browser with workers and one cache, that remembers what was done to it. */
function browserWith({ scopes = [], controlled = false, address = `${HERE}#/goals` }: Case) {
  const done: string[] = [];
  const registrationOf = (scope: string) => ({
    scope,
    unregister: () => {
      done.push(`unregistered ${scope}`);
      return Promise.resolve(true);
    },
  });
  const browser: GuardedBrowser = {
    workers: {
      getRegistrations: () => Promise.resolve(scopes.map(registrationOf) as unknown as ServiceWorkerRegistration[]),
      controller: controlled ? ({} as ServiceWorker) : null,
    },
    caches: {
      keys: () => Promise.resolve(['old']),
      delete: (name) => {
        done.push(`deleted ${name}`);
        return Promise.resolve(true);
      },
    },
    address: new URL(address),
    go: (to) => done.push(`went to ${to}`),
    rename: (to) => done.push(`renamed to ${to}`),
  };
  return { browser, done };
}

describe(clearForeignWorkers, () => {
  it.each<[string, Case, string, string[]]>([
    ['nothing there', {}, 'clear', []],
    ['a neighbour’s worker', { scopes: [`${HERE}canteen/`] }, 'clear', []],
    [
      'a worker before this page',
      { scopes: [HERE] },
      'reloading',
      [`unregistered ${HERE}`, 'deleted old', `went to ${HERE}?cleared=#/goals`],
    ],
    [
      'a worker before this page and a neighbour’s',
      { scopes: [`${HERE}canteen/`, HERE] },
      'reloading',
      [`unregistered ${HERE}`, 'deleted old', `went to ${HERE}?cleared=#/goals`],
    ],
    [
      'controlled by one that is already gone',
      { controlled: true },
      'reloading',
      ['deleted old', `went to ${HERE}?cleared=#/goals`],
    ],
    [
      'back after the reload',
      { scopes: [HERE], address: `${HERE}?cleared=#/goals` },
      'stuck',
      [`unregistered ${HERE}`, 'deleted old'],
    ],
    ['gone after the reload', { address: `${HERE}?cleared=&x=1#/goals` }, 'clear', [`renamed to ${HERE}?x=1#/goals`]],
  ])('%s', async (_, found, result, done) => {
    const given = browserWith(found);
    expect(await clearForeignWorkers(given.browser)).toBe(result);
    expect(given.done).toEqual(done);
  });

  it('is content with a browser that has no workers at all', async () => {
    const { browser } = browserWith({});
    expect(await clearForeignWorkers({ ...browser, workers: undefined, caches: undefined })).toBe('clear');
  });
});
