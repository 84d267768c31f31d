import { describe, expect, it } from 'vitest';
import { cliOptionsIn } from '#publish/cli/cli-options.ts';
import { oneOf, optionsIn, writtenAfter } from '#publish/cli/options.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { EXAMPLE_TOWN, releaseOf, sourceIn } from '#publish/cli/source.ts';

/** Why something was refused; null when it was not. */
function refusalOf(work: () => unknown) {
  try {
    work();
    return null;
  } catch (cause) {
    if (cause instanceof RefusedError) return cause.why;
    throw cause;
  }
}

describe(optionsIn, () => {
  it.each<[string[], [string, string][]]>([
    [[], []],
    [
      ['--out', 'x', '--api=y'],
      [
        ['out', 'x'],
        ['api', 'y'],
      ],
    ],
    [['-h'], [['help', '']]],
    [['--out', 'x', '--out', 'y'], [['out', 'y']]],
  ])('reads %j', (words, options) => {
    expect([...optionsIn(words, ['out', 'api'])]).toEqual(options);
  });

  it.each([
    [['town'], 'unknown-option', 'town'],
    [['--dta', 'town'], 'unknown-option', '--dta'],
    [['--toString'], 'unknown-option', '--toString'],
    [['--out'], 'option-without-value', '--out'],
    [['--out='], 'option-without-value', '--out'],
  ])('refuses %j', (words, code, at) => {
    expect(refusalOf(() => optionsIn(words, ['out']))).toEqual({ code, at });
  });
});

describe('a word without a name before it', () => {
  const inWords = (...words: readonly string[]) => optionsIn(words, ['data', 'port'], 'data');

  it.each([
    [['town'], 'town'],
    [['--port', '0', 'town'], 'town'],
    [['--data', 'town'], 'town'],
    [['--port', '0'], undefined],
  ])('in %j is %j', (words, data) => {
    expect(inWords(...words).get('data')).toBe(data);
  });

  it.each([
    [['town', 'again'], 'unknown-option', 'again'],
    [['town', '--data', 'again'], 'unknown-option', 'town'],
    [[''], 'option-without-value', '--data'],
  ])('is refused in %j', (words, code, at) => {
    expect(refusalOf(() => inWords(...words))).toEqual({ code, at });
  });
});

describe(writtenAfter, () => {
  it.each([
    [['--language', 'da'], 'da'],
    [['--language=en', '--gaol', 'x'], 'en'],
    [['da'], ''],
    [['--language'], ''],
  ])('of %j: %j', (words, written) => {
    expect(writtenAfter(words, 'language')).toBe(written);
  });
});

describe(cliOptionsIn, () => {
  it('takes the example town when nothing is chosen', () => {
    expect(cliOptionsIn([])).toMatchObject({
      source: { kind: 'data', folder: EXAMPLE_TOWN },
      out: undefined,
      language: undefined,
      wantsHelp: false,
    });
  });

  it.each([
    [['--language', 'fi'], { code: 'unknown-language', at: 'fi' }],
    [['--data', 'a', '--api', 'b'], { code: 'two-at-once', at: '--data, --api' }],
    [['--goal', 'a'], { code: 'unknown-option', at: '--goal' }],
    [['--unit', 'a'], null],
  ])('%j: %j', (words, why) => {
    expect(refusalOf(() => cliOptionsIn(words, ['unit']))).toEqual(why);
  });
});

describe(oneOf, () => {
  it('is none when neither is chosen', () => {
    expect(oneOf(new Map([['out', 'x']]), 'goal', 'unit')).toBeNull();
  });
});

describe(releaseOf, () => {
  it.each([
    [['--api', 'out'], 'out'],
    [['--data', 'in'], 'published from in'],
  ])('of %j is %j', (words, folder) => {
    expect(releaseOf(sourceIn(optionsIn(words, ['api', 'data'])), (data) => `published from ${data}`)).toBe(folder);
  });
});
