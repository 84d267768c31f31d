import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Failure } from '#query/failure.ts';
import { type FailureKind, failureView } from '#view/failure.view.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';

const SINCE = new Date(2026, 2, 10, 14, 5);
const REMEDIES: [Exclude<FailureKind['kind'], 'http'>, string][] = [
  ['unreachable', 'retry'],
  ['timeout', 'retry'],
  ['signin', 'retry'],
  ['notFound', 'retry'],
  ['format', 'retry'],
  ['tooLarge', 'retry'],
  ['provenance', 'retry'],
  ['release', 'renew'],
  ['noRelease', 'newest'],
  ['version', 'reload'],
  ['unexpected', 'reload'],
];
const ACTIONS: Record<string, string> = {
  retry: sv.state.retry,
  renew: sv.state.showNew,
  newest: sv.earlier.newest,
  reload: sv.state.reload,
};

it('every failure of the way here has words', () => {
  expectTypeOf<Failure>().toExtend<FailureKind>();
  const kinds = [...REMEDIES.map(([kind]) => kind), 'http'].sort();
  for (const words of [sv, da, en]) expect(Object.keys(words.state.failure).sort()).toEqual(kinds);
});

describe(failureView, () => {
  it.each(REMEDIES)('%s: what happened, since when, and to %s', (kind, remedy) => {
    expect(failureView({ kind }, SINCE, sv)).toEqual({
      title: sv.state.failedTitle,
      text: sv.state.failure[kind],
      since: sv.state.since('14:05'),
      action: ACTIONS[remedy],
      remedy,
    });
  });

  it.each([500, 503, 418])('a server that answers %i says so', (status) => {
    const { text, remedy } = failureView({ kind: 'http', status }, SINCE, sv);
    expect(text).toContain(String(status));
    expect(remedy).toBe('retry');
  });

  it('no two kinds are told in the same words, in any language', () => {
    for (const words of [sv, da, en]) {
      const texts = REMEDIES.map(([kind]) => failureView({ kind }, SINCE, words).text);
      expect(new Set(texts).size).toBe(REMEDIES.length);
      expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    }
  });
});
