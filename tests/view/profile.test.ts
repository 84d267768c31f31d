import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import { type Pair, profileView } from '#view/profile.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const unitName = { sv: 'Björken' };
const pair = (id: string, cells: readonly SurveyCell[], more: Parameters<typeof surveyOf>[1] = {}): Pair => ({
  indicator: questionOf({ id: indicatorId(id), name: { sv: id } }),
  column: surveyOf(cells, more),
});
const rowOf = (one: Pair) => profileView([one], unitName, settingOf()).rows[0];

describe(profileView, () => {
  it('keeps the questions in their own order, whatever the values', () => {
    const pairs = [
      pair('b', [[1, 9, 9]]),
      pair('a', [[99, 0, 0]]),
      pair('c', ['suppressed']),
      pair('d', [[50, 50, 0]]),
    ];
    expect(profileView(pairs, unitName, settingOf()).rows.map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('a share with its interval and how many answered', () => {
    expect(rowOf(pair('a', [[40, 6, 4]]))).toMatchObject({
      value: 80,
      said: '80\u00a0%',
      detail: '(67–89), 50 svar',
      before: null,
      depth: 0,
      href: null,
    });
  });

  it.each<{ name: string; cells: SurveyCell[]; more: Parameters<typeof surveyOf>[1]; before: number | null }>([
    {
      name: 'the one before',
      cells: [
        [30, 10, 10],
        [40, 6, 4],
      ],
      more: {},
      before: 60,
    },
    {
      name: 'nothing, when the one before is withheld',
      cells: ['suppressed', [40, 6, 4]],
      more: {},
      before: null,
    },
    { name: 'nothing, when nothing came before', cells: [[40, 6, 4]], more: {}, before: null },
    {
      name: 'nothing, when the question has been changed since',
      cells: [
        [30, 10, 10],
        [40, 6, 4],
      ],
      more: { redefinitions: [{ period: period('2025'), text: { sv: 'Ny fråga' } }] },
      before: null,
    },
  ])('is held against $name', ({ cells, more, before }) => {
    expect(rowOf(pair('a', cells, more))?.before).toBe(before);
  });

  it('a withheld question has words, and nothing of the year before in its place', () => {
    expect(rowOf(pair('a', [[40, 6, 4], 'suppressed']))).toMatchObject({
      value: null,
      low: null,
      high: null,
      said: sv.missing.suppressed,
      detail: '',
    });
  });

  it('a measure has its value, and no interval', () => {
    expect(rowOf({ indicator: measuredOf(), column: measureOf([3, 4]) })).toMatchObject({
      value: 4,
      before: 3,
      said: '4,0 dagar',
      detail: '',
    });
  });

  it.each<{ cells: SurveyCell[]; tone: string }>([
    {
      cells: [
        [140, 30, 30],
        [180, 10, 10],
      ],
      tone: 'improvement',
    },
    {
      cells: [
        [180, 10, 10],
        [140, 30, 30],
      ],
      tone: 'concern',
    },
    {
      cells: [
        [8, 4, 3],
        [10, 3, 2],
      ],
      tone: 'neutral',
    },
  ])('$cells has the tone $tone', ({ cells, tone }) => {
    expect(rowOf(pair('a', cells))?.tone).toBe(tone);
  });

  it.each([
    ['production', ''],
    ['demo', `${sv.provenance.demoName}: `],
    ['unknown', `${sv.provenance.unknownName}: `],
  ] as const)('is told aloud, %s figures as “%s…”', (provenance, mark) => {
    const short = { ...pair('a', [[40, 6, 4]]), indicator: questionOf({ short: { sv: 'Bemöter' } }) };
    expect(profileView([short, pair('b', ['suppressed'])], unitName, settingOf(provenance)).label).toBe(
      `${mark}Björken. Bemöter: 80\u00a0% (67–89), 50 svar. b: ${sv.missing.suppressed}`,
    );
  });
});
