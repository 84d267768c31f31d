import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerOption } from '#domain/feedback/indicator.ts';
import { answerSpreadView } from '#view/answer-spread.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Norr' };
const NEITHER: AnswerOption = { text: { sv: 'Varken eller' }, means: 'neutral' };
const { options } = questionOf();

const rowsOf = (cell: SurveyCell, more = {}) =>
  answerSpreadView([{ indicator: questionOf(more), column: surveyOf([[1, 0, 0], cell]) }], unitName, setting).rows;

const parts = (cell: SurveyCell, more = {}) =>
  rowsOf(cell, more).flatMap((row) => row.parts.map(({ meaning, from, to }) => [meaning, from, to]));

describe(answerSpreadView, () => {
  it('draws the latest answers from good to bad, and counts them in words', () => {
    const [row] = rowsOf([50, 30, 20]);
    expect(row).toMatchObject({
      label: { text: 'Bemötande' },
      said: sv.survey.answers(100),
      isWithheld: false,
      parts: [
        { meaning: 'good', from: 0, to: 50, said: sv.survey.good(50) },
        { meaning: 'neutral', from: 50, to: 80, said: sv.survey.neutral(30) },
        { meaning: 'bad', from: 80, to: 100, said: sv.survey.bad(20) },
      ],
    });
  });

  it.each<[string, SurveyCell, object, unknown[]]>([
    [
      'no middle step',
      [3, 0, 1],
      {},
      [
        ['good', 0, 75],
        ['bad', 75, 100],
      ],
    ],
    [
      'a middle step nobody chose',
      [3, 0, 1],
      { options: [...options, NEITHER] },
      [
        ['good', 0, 75],
        ['neutral', 75, 75],
        ['bad', 75, 100],
      ],
    ],
    [
      'a middle step that is no longer there',
      [2, 1, 1],
      {},
      [
        ['good', 0, 50],
        ['neutral', 50, 75],
        ['bad', 75, 100],
      ],
    ],
    [
      'all alike',
      [0, 0, 9],
      {},
      [
        ['good', 0, 0],
        ['bad', 0, 100],
      ],
    ],
  ])('%s', (_, cell, more, wanted) => {
    expect(parts(cell, more)).toEqual(wanted);
  });

  it.each([
    ['suppressed', sv.missing.suppressed, true],
    ['not-collected', sv.missing['not-collected'], false],
    ['no-answers', sv.missing['no-answers'], false],
  ] as const)('%s is words and nothing drawn', (reason, said, isWithheld) => {
    expect(rowsOf(reason)).toMatchObject([{ parts: [], said, isWithheld }]);
  });

  it('of nobody is words too', () => {
    expect(rowsOf([0, 0, 0])).toMatchObject([{ parts: [], said: sv.missing['no-answers'] }]);
  });

  it('leaves measures out', () => {
    const pair = { indicator: measuredOf(), column: measureOf([3]) };
    expect(answerSpreadView([pair], unitName, setting).rows).toEqual([]);
  });

  it('says whose answers they are, and that they are invented when they are', () => {
    expect(answerSpreadView([], unitName, setting).label).toBe(`Norr. ${sv.survey.spread}`);
    expect(answerSpreadView([], unitName, settingOf('demo')).label).toContain(sv.provenance.demoName);
  });

  it('never leaves a gap, nor goes over the edge', () => {
    const count = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(count, count, count, (good, neutral, bad) => {
        fc.pre(good + neutral + bad > 0);
        const ends = parts([good, neutral, bad], { options: [...options, NEITHER] });
        expect(ends.map(([, from]) => from)).toEqual([0, ...ends.slice(0, -1).map(([, , to]) => to)]);
        expect(ends.at(-1)?.[2]).toBe(100);
      }),
    );
  });
});
