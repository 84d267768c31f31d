import { describe, expect, it } from 'vitest';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Hela kommunen' };
const RISE = surveyOf([
  [140, 30, 30],
  [180, 10, 10],
]);

describe('what a sentence stands on', () => {
  it('a measure that is withheld is about persons, a question about answers', () => {
    const verdictOn = (figure: Omit<FigureInput, 'unitName'>) => figureView({ ...figure, unitName }, setting).verdict;
    expect(verdictOn({ column: surveyOf(['suppressed']), indicator: questionOf() })).toBe(sv.missing.suppressed);
    expect(verdictOn({ column: measureOf(['suppressed']), indicator: measuredOf() })).toBe(
      sv.missingMeasure.suppressed,
    );
  });

  it.each([
    [RISE, undefined, 'vs-previous'],
    [surveyOf(['suppressed']), undefined, 'withheld'],
    [surveyOf([[40, 6, 4]]), undefined, 'one'],
    [RISE, '2027-01-01', 'early'],
  ] as const)('says why: %#, before %s, %s', (column, noVerdictBefore, why) => {
    const input = { column, indicator: questionOf(), unitName, noVerdictBefore };
    expect(figureView(input, setting).why).toBe(sv.why.of[why]);
  });
});
