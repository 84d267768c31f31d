import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/statistics/answers.ts';
import type { ImprovementDirection } from '#domain/statistics/point-type.ts';
import { judge, type Verdict } from '#domain/verdict/judge.ts';

const _ = null;
/** Name, series, direction, target, segment start; direction, basis, limits and target as said. */
type Case<Value> = [string, (Value | null)[], ImprovementDirection, number | null, number, string];

const said = ({ direction, basis, limits, target }: Verdict) => `${direction} ${basis ?? '-'} ${limits} ${target}`;
/** Periods like 13/16 (good of all), '-' for a missing one. */
const read = (text: string): (Answers | null)[] =>
  text.split(' ').map((period) => {
    const [k, n] = period.split('/').map(Number);
    return k === undefined || n === undefined ? null : { k, n };
  });
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

const STABLE = [78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78, 80, 82, 79, 81, 83, 80, 78, 81, 80, 82, 79, 81];
const SHIFT = [50, 52, 49, 51, 48, 50, 52, 49, 51, 48, 50, 49, 54, 55, 53, 56, 54, 55, 54];
const ELEVENS = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10];
const EXAMPLE = [62, 65, 61, 66, 63, 64, 60, 67, 62, 65, 63, 61, 64];
const NOISE = Array.from({ length: 13 }, (_value, index) => (index % 2 ? 0.3 : 0.1 + 0.2));
const GAPS = [10, 12, _, 11, 10, 12, 11, _, 10, 12, 11, _, 12, 11];
const RUNS_11 = [3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 5];

const UNEVEN = read('41/50 86/104 25/31 110/131 42/50 20/24 88/104 41/50 83/99 25/30 44/52 120/147 42/51 19/24 70/110');
const REBASED = read('41/50 86/104 25/31 41/50 43/52 40/49 44/51 42/50 39/48 43/51 41/50 42/49 40/50 44/52 41/49');
const GAPPED = read('97/122 - - 123/200 104/159 95/151');

const PLAIN: Case<number>[] = [
  ['no values', [_, _], 'increase', _, 0, 'no-data - none none'],
  ['no periods', [], 'increase', 9, 0, 'no-data - none none'],
  ['no latest value', [4, 5, _], 'increase', 9, 0, 'latest-missing - none none'],
  ['no latest value in a new segment', [...STABLE, _], 'increase', 80, 24, 'latest-missing - none none'],
  ['the first value', [4], 'increase', 4, 0, 'first - none at-or-better-now'],
  ['the first after a rebase', [...STABLE, 90], 'increase', 95, 24, 'first - none worse-now'],
  ['nine rising', [1, 2, 3, 4, 5, 6, 7, 8, 9], 'increase', 10, 0, 'too-few measurements none worse-now'],
  ['ten equal', times(10, 3), 'increase', _, 0, 'too-few measurements none none'],
  ['ten in two halves', [...times(5, 3), ...times(5, 7)], 'increase', 7, 0, 'improving runs none at-or-better-now'],
  ['nine in two halves', [...times(5, 3), ...times(4, 7)], 'increase', _, 0, 'too-few measurements none none'],
  ['the last is on the median', RUNS_11, 'decrease', 5, 0, 'worsening runs none at-or-better-now'],
  ['runs skip gaps', [3, _, ...times(4, 3), ...times(5, 7)], 'neutral', 5, 0, 'higher runs none none'],
  ['eleven usable of fourteen', GAPS, 'increase', _, 0, 'too-few measurements none none'],
  ['a stable series', STABLE, 'increase', 80, 0, 'no-change xmr firm hit-or-miss'],
  ['twelve of them', STABLE.slice(0, 12), 'increase', 80, 0, 'no-change xmr trial hit-or-miss'],
  ['eleven of them', STABLE.slice(0, 11), 'increase', 80, 0, 'too-few measurements none at-or-better-now'],
  ['nineteen of them', STABLE.slice(0, 19), 'increase', 80, 0, 'no-change xmr trial hit-or-miss'],
  ['twenty of them', STABLE.slice(0, 20), 'increase', 95, 0, 'no-change xmr firm consistently-missed'],
  ['a shift up', SHIFT, 'decrease', 70, 0, 'worsening xmr:shift trial consistently-met'],
  ['a target under the limits', SHIFT, 'decrease', 40, 0, 'worsening xmr:shift trial consistently-missed'],
  ['two of three', [...ELEVENS, 13.2, 10.8, 13.3], 'increase', _, 0, 'improving xmr:two-of-three firm none'],
  ['a trend', [5, 3, 6, 4, 5, 3, 6, 4, 3, 3.5, 4, 4.5, 5, 5.5, 6], 'neutral', 9, 0, 'higher xmr:trend trial none'],
  ['far outside', [...EXAMPLE, 80], 'increase', 50, 0, 'improving xmr:outside trial consistently-met'],
  ['close to the limit, alone', [...EXAMPLE, 74], 'increase', 50, 0, 'no-change xmr trial consistently-met'],
  ['thirteen equal', times(13, 2), 'decrease', 2, 0, 'no-change xmr none at-or-better-now'],
  ['equal but for binary noise', NOISE, 'increase', 0.3, 0, 'no-change xmr none at-or-better-now'],
];

const SURVEY: Case<Answers>[] = [
  ['no answers', read('0/0'), 'increase', 0.8, 0, 'no-data - none none'],
  ['nobody answered last', read('8/9 0/0'), 'increase', 0.8, 0, 'latest-missing - none none'],
  ['the first', read('13/16'), 'increase', 0.5, 0, 'first - none met-now'],
  ['a large drop', read('180/200 140/200'), 'increase', 0.8, 0, 'worsening vs-previous none missed-now'],
  ['a large drop that is good', read('180/200 140/200'), 'decrease', 0.8, 0, 'improving vs-previous none met-now'],
  ['a large drop that is neither', read('180/200 140/200'), 'neutral', 0.8, 0, 'lower vs-previous none none'],
  ['a suppressed period between', read('180/200 - 140/200'), 'increase', _, 0, 'worsening vs-previous none none'],
  ['few answers', read('8/15 10/15'), 'increase', 0.6, 0, 'too-few answers none cannot-tell'],
  ['many answers, no change', read('800/1000 805/1000'), 'increase', 0.9, 0, 'no-change vs-previous none missed-now'],
  ['three with a drift', read('150/200 152/200 171/200'), 'increase', _, 0, 'improving vs-earlier none none'],
  ['four rising', read('70/110 78/112 83/108 92/111'), 'increase', _, 0, 'improving vs-earlier none none'],
  ['three alike', read('400/500 402/500 398/500'), 'decrease', _, 0, 'no-change vs-earlier none none'],
  ['a trend over a gap', GAPPED, 'increase', _, 0, 'worsening trend-test none none'],
  ['nothing crosses a rebase', read('180/200 140/200'), 'increase', _, 1, 'first - none none'],
  ['a drop in uneven shares', UNEVEN, 'increase', 0.9, 0, 'worsening p-prime:outside trial hit-or-miss'],
  ['twelve after a rebase', REBASED, 'increase', _, 3, 'no-change p-prime trial none'],
  ['twelve where all are good', read('8/8 '.repeat(12).trim()), 'increase', 0.5, 0, 'no-change p-prime none met-now'],
  ['a target over the clipped limit', REBASED, 'increase', 1, 3, 'no-change p-prime trial consistently-missed'],
];

describe(judge, () => {
  it.each(PLAIN)('numbers: %s', (_name, series, direction, target, segmentStart, expected) => {
    expect(said(judge({ kind: 'plain', series, direction, target, segmentStart }))).toBe(expected);
  });

  it.each(SURVEY)('answers: %s', (_name, series, direction, target, segmentStart, expected) => {
    expect(said(judge({ kind: 'survey', series, direction, target, segmentStart }))).toBe(expected);
  });

  it.each([
    ['a start before the series', { series: [1, 2], segmentStart: -1, target: null }],
    ['a start after it', { series: [1, 2], segmentStart: 2, target: null }],
    ['a broken start', { series: [1, 2], segmentStart: 0.5, target: null }],
    ['a broken value', { series: [Number.NaN, 2], segmentStart: 0, target: null }],
    ['a broken target', { series: [1, 2], segmentStart: 0, target: Number.NaN }],
  ])('refuses %s', (_name, input) => {
    expect(() => judge({ kind: 'plain', direction: 'increase', ...input })).toThrow(RangeError);
  });

  it('refuses more good answers than answers', () => {
    const series = read('3/2');
    expect(() => judge({ kind: 'survey', series, direction: 'increase', target: null, segmentStart: 0 })).toThrow(
      RangeError,
    );
  });
});
