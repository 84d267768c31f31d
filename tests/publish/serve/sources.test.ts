import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOWN_SOURCES } from '#mocks/publish-towns.ts';
import { sourcesOf } from '#publish/serve/built-app.ts';
import { reachedFrom } from '#tests/house/reached.ts';

const isWithin = (place: string, sources: readonly string[]): boolean =>
  sources.some((source) => place === source || place.startsWith(`${source}/`));

const page = /src="\/(src\/[^"]+)"/.exec(readFileSync('index.html', 'utf8'))?.[1] ?? '';
const publisher = ['mocks/publish-towns.ts', 'src/publish/cli.ts'];

describe('what is made of the sources is made anew when any of them changes', () => {
  it.each([
    ['the app', sourcesOf('production'), reachedFrom(page), 'src/ui/styles/all.css'],
    ['the demonstration', sourcesOf('demo'), reachedFrom(page, 'mocks/browser.ts'), 'mocks/network.ts'],
    ['the invented towns', TOWN_SOURCES, reachedFrom(...publisher), 'src/contract/goals.contract.ts'],
  ])('%s', (name, sources, reached, one) => {
    // The app leaves out of its build what only development and the demonstration ask for.
    const needed = name === 'the app' ? reached.filter((place) => !place.startsWith('mocks/')) : reached;
    expect(needed).toContain(one);
    expect(needed.filter((place) => !isWithin(place, sources))).toEqual([]);
  });

  it.each(['dist', 'make/survey.ts', 'publish-towns.ts', 'towns'])(
    'but mocks/%s is no part of the demonstration',
    (name) => {
      expect(isWithin(`mocks/${name}`, sourcesOf('demo'))).toBe(false);
    },
  );
});
