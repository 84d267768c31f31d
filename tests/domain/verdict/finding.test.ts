import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import type { Direction, Target } from '#domain/feedback/indicator.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { type FindingCode, findingOf, hasMoved } from '#domain/verdict/finding.ts';
import { measuredOf, measureOf, period, type SurveyCell, surveyOf } from '#tests/view/builders.ts';

const NOW = { today: '2026-03-10', published: '2026-03-10' };
const OURS = unitId('bjorken');

const indicator = (direction: Direction, targets: readonly Target[] = []) => measuredOf({ direction, targets });
const changed = (redefined: readonly string[]) => ({
  unit: OURS,
  redefinitions: redefined.map((each) => ({ period: period(each), text: { sv: 'Nytt' } })),
});

/** Years up to 2025, written 'good/answers' or '-' for a gap. */
const answers = (text: string, ...redefined: string[]): Column => {
  const cells = text.split(' ').map((year): SurveyCell => {
    const [good, all] = year.split('/').map(Number);
    return good === undefined || all === undefined ? 'suppressed' : [good, 0, all - good];
  });
  return surveyOf(cells, changed(redefined));
};
/** Years up to 2025, null for a gap. */
const values = (all: readonly (number | null)[]): Column =>
  measureOf(
    all.map((value) => value ?? 'not-collected'),
    changed([]),
  );

const RISE = answers('140/200 180/200');
const FALL = answers('180/200 140/200');
const HALVES = values([3, 3, 3, 3, 3, 7, 7, 7, 7, 7]);

describe(findingOf, () => {
  it.each<[string, Column, Direction, FindingCode, 'up' | 'down' | null]>([
    ['more good answers', RISE, 'higher', 'improving', 'up'],
    ['fewer good answers', FALL, 'higher', 'worsening', 'down'],
    ['more, where less is better', RISE, 'lower', 'worsening', 'up'],
    ['less, where less is better', FALL, 'lower', 'improving', 'down'],
    ['more, where neither is', RISE, 'neutral', 'higher', 'up'],
    ['less, where neither is', FALL, 'neutral', 'lower', 'down'],
    ['a measure in two halves', HALVES, 'lower', 'worsening', 'up'],
    ['no change', answers('800/1000 805/1000'), 'higher', 'no-change', null],
    ['few answers', answers('8/15 10/15'), 'higher', 'too-few-answers', null],
    ['few measurements', values([1, 2, 3]), 'higher', 'too-few-measurements', null],
    ['the first', values([4]), 'higher', 'first', null],
    ['no latest', answers('140/200 -'), 'higher', 'latest-missing', null],
    ['nothing but gaps', values([null, null]), 'higher', 'no-data', null],
    ['withheld from the first', answers('- -'), 'higher', 'withheld', null],
    ['no period at all', values([]), 'higher', 'no-data', null],
    ['a gap is not a zero', answers('14/20 - 15/20'), 'higher', 'too-few-answers', null],
    ['the first after a redefinition', answers('180/200 140/200', '2025'), 'higher', 'first', null],
    ['since the last of two redefinitions', answers('20/200 180/200 140/200', '2024', '2025'), 'higher', 'first', null],
    [
      'since a redefinition, in whatever order they are told',
      answers('9/200 180/200 140/200', '2025', '2024'),
      'higher',
      'first',
      null,
    ],
    ['a redefinition in no period', answers('180/200 140/200', '2030'), 'higher', 'worsening', 'down'],
  ])('%s', (_name, column, direction, code, moved) => {
    expect(findingOf(column, indicator(direction), NOW)).toMatchObject({
      code,
      moved,
      target: 'none',
      targetLevel: null,
    });
    expect(hasMoved(code)).toBe(moved !== null);
  });

  it.each([
    ['a day before its time', '2026-03-11', 'too-early'],
    ['on the day', '2026-03-10', 'improving'],
    ['after it', '2026-03-09', 'improving'],
    ['a year before its time', '2027-01-01', 'too-early'],
  ])('%s: %s is %s', (_name, noVerdictBefore, code) => {
    const finding = findingOf(RISE, indicator('higher', [{ level: 50 }]), NOW, noVerdictBefore);
    const early = { moved: null, target: 'none', limits: 'none', targetLevel: 50 };
    expect(finding).toMatchObject({ code, ...(code === 'too-early' ? early : { moved: 'up', target: 'met-now' }) });
  });

  it('where there is nothing yet, that is what is said before its time too', () => {
    expect(findingOf(values([null]), indicator('higher'), NOW, '2027-01-01').code).toBe('no-data');
  });
});

describe('the target', () => {
  const level = (targets: readonly Target[], column = values([5, 5])) =>
    findingOf(column, indicator('higher', targets), NOW).targetLevel;

  it.each<[string, Target[], number | null]>([
    ['none', [], null],
    ['everybody’s', [{ level: 7 }], 7],
    ['zero', [{ level: 0 }], 0],
    ['the unit’s own before everybody’s', [{ level: 7 }, { level: 9, unit: OURS }], 9],
    ['another unit’s', [{ level: 9, unit: unitId('linden') }], null],
    ['one that began this period', [{ level: 7, from: period('2025') }], 7],
    ['one that begins later', [{ level: 7, from: period('2026') }], null],
    ['one that ends this period', [{ level: 7, until: period('2025') }], 7],
    ['one that has ended', [{ level: 7, until: period('2024') }], null],
    [
      'the one that holds now',
      [
        { level: 6, until: period('2024') },
        { level: 7, from: period('2025') },
      ],
      7,
    ],
    ['everybody’s, when the unit’s own has ended', [{ level: 9, unit: OURS, until: period('2024') }, { level: 7 }], 7],
  ])('%s', (_name, targets, held) => {
    expect(level(targets)).toBe(held);
  });

  it.each<[string, Column, Direction, number, string]>([
    ['a share, in percent', RISE, 'higher', 85, 'met-now'],
    ['a share under it', RISE, 'higher', 96, 'missed-now'],
    ['a share near it', RISE, 'higher', 90, 'cannot-tell'],
    ['a measure, in its own unit', values([3, 5]), 'higher', 5, 'at-or-better-now'],
    ['a measure over it, where less is better', values([3, 5]), 'lower', 4, 'worse-now'],
    ['where neither is better', values([3, 5]), 'neutral', 4, 'none'],
    ['nothing latest', values([3, null]), 'higher', 4, 'none'],
  ])('%s', (_name, column, direction, at, code) => {
    expect(findingOf(column, indicator(direction, [{ level: at }]), NOW)).toMatchObject({
      target: code,
      targetLevel: at,
    });
  });

  it('limits on trial are said to be', () => {
    const twelve = values([78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78]);
    expect(findingOf(twelve, indicator('higher', [{ level: 80 }]), NOW)).toMatchObject({
      limits: 'trial',
      target: 'hit-or-miss',
    });
  });
});
