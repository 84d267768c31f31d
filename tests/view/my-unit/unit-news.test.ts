import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import {
  type MeasureCell,
  measuredOf,
  measureOf,
  period,
  questionOf,
  type SurveyCell,
  settingOf,
  surveyOf,
} from '#tests/view/builders.ts';
import { newsView } from '#view/unit-news.view.ts';
import { sv } from '#words/sv.ts';

const { myUnit, verdict } = sv;
const setting = settingOf();
const text = (sv: string) => ({ sv });

describe(newsView, () => {
  const release = { id: '2025-1', published: '2025-03-04' };
  const to2024 = { periods: [period('2023'), period('2024')] };
  const [steady, better] = [
    [140, 30, 30],
    [180, 10, 10],
  ] as const;
  const pair = (id: string, short?: string) => ({
    indicator: questionOf({
      id: indicatorId(id),
      name: text(id),
      ...(short === undefined ? {} : { short: text(short) }),
    }),
    column: surveyOf([steady, steady, better], { indicator: indicatorId(id) }),
  });
  const was = (id: string) => surveyOf([steady, steady], { indicator: indicatorId(id), ...to2024 });

  it('names what has got later figures by the period, the latest first, and what something else is said of', () => {
    const quarterly = measureOf([3], { indicator: indicatorId('tid'), periods: [period('2025-Q4')] });
    const pairs = [
      pair('a', 'Kort'),
      { ...pair('b'), column: surveyOf([steady, steady, steady], { indicator: indicatorId('b') }) },
      { indicator: measuredOf({ id: indicatorId('tid'), name: text('Tid') }), column: quarterly },
    ];
    const view = newsView(pairs, { release, columns: [was('a'), was('b')] }, setting);
    expect(view).toEqual({
      since: myUnit.news.since('4 mars 2025'),
      periods: [
        { key: '2025-Q4', label: myUnit.news.period('kvartal 4 2025'), names: 'Tid' },
        { key: '2025', label: myUnit.news.period('2025'), names: 'Kort och b' },
      ],
      verdicts: [
        {
          key: 'a',
          name: { text: 'Kort' },
          now: verdict.direction.improving,
          before: myUnit.news.before(verdict.direction['no-change']),
        },
      ],
      changed: null,
      none: null,
    });
  });

  it('speaks of a measure that is withheld as of persons and not of answers', () => {
    const withheld = (count: number, more: object) => measureOf(Array(count).fill('suppressed'), more);
    const pairs = [{ indicator: measuredOf(), column: measureOf([3]) }];
    const columns = [withheld(1, { periods: [period('2024')] })];
    const [said] = newsView(pairs, { release, columns }, setting).verdicts;
    expect(said?.before).toBe(myUnit.news.before(sv.missingMeasure.suppressed));
  });

  it('says that nothing is new', () => {
    const now = { indicator: questionOf(), column: was('bemotande') };
    const view = newsView([now], { release, columns: [was('bemotande')] }, setting);
    expect(view).toMatchObject({ periods: [], verdicts: [], changed: null, none: myUnit.news.none });
  });

  const measured = { indicator: measuredOf(), column: measureOf([23.4, 20]) };
  const changedIn = (now: readonly MeasureCell[], before: readonly MeasureCell[]) =>
    newsView(
      [{ ...measured, column: measureOf(now) }],
      { release, columns: [measureOf(before, { periods: measureOf(now).periods.slice(0, before.length) })] },
      setting,
    );

  it('tells of each figure that was another then, the latest first, and does not say that nothing is new', () => {
    const { changed, none, verdicts } = changedIn([27.9, 12, 23.4], [21, 12, 20.2]);
    expect(changed).toEqual({
      title: 'Två siffror har ändrats sedan utgåvan från 4 mars 2025',
      rows: [
        {
          key: 'vantan 2025',
          name: { text: 'Väntan' },
          period: '2025',
          now: '23,4 dagar',
          before: 'Förut: 20,2 dagar',
        },
        {
          key: 'vantan 2023',
          name: { text: 'Väntan' },
          period: '2023',
          now: '27,9 dagar',
          before: 'Förut: 21,0 dagar',
        },
      ],
      more: null,
    });
    expect([none, verdicts]).toEqual([null, []]);
  });

  it('tells of shares of answers as they are shown, and of no change that is not seen', () => {
    const cells = (good: number): SurveyCell[] => [[good, 20, 100 - good]];
    const told = (good: number, before: number) =>
      newsView(
        [{ indicator: questionOf(), column: surveyOf(cells(good)) }],
        { release, columns: [surveyOf(cells(before))] },
        setting,
      ).changed?.rows.map((row) => [row.now, row.before]);
    expect(told(60, 72)).toEqual([['50\u00a0%', 'Förut: 60\u00a0%']]);
    expect(told(60, 60)).toBeUndefined();
    expect(changedIn([3.04], [3.01]).changed).toBeNull();
  });

  it.each<[string, MeasureCell, MeasureCell]>([
    ['came to be withheld', 'suppressed', 3],
    ['was withheld then', 3, 'suppressed'],
    ['is withheld, as it was', 'suppressed', 'suppressed'],
    ['has come since', 3, 'not-yet-published'],
    ['has been taken away', 'not-collected', 3],
  ])('tells of no change in a figure that %s', (_, now, before) => {
    expect(changedIn([now, 5], [before, 5]).changed).toBeNull();
  });

  it('tells of no change where a question has become a measure', () => {
    const { indicator, column } = measured;
    const columns = [surveyOf([steady, steady], { indicator: indicator.id })];
    expect(newsView([{ indicator, column }], { release, columns }, setting).changed).toBeNull();
  });

  it('names the first of many, and counts the others', () => {
    const now = Array.from({ length: 12 }, (_, at) => at + 1);
    const { changed } = changedIn(
      now,
      now.map((value) => value + 1),
    );
    expect(changed?.title).toBe('Tolv siffror har ändrats sedan utgåvan från 4 mars 2025');
    expect([changed?.rows.length, changed?.more]).toEqual([8, 'Fyra till är ändrade.']);
  });
});
