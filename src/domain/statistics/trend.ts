import { type Answers, addUp, shareOf, usableAnswers } from './answers.ts';

/**
 * Cochran–Armitage test for a trend over several measurements of one share.
 *
 * Unit:    a standard normal z; above 0 the share rises. The score of a measurement is its place in the
 *          list, so a missing period leaves a hole and moves nothing.
 * Missing: null when all answers are alike, or all lie in one period: there is nothing to test.
 * Throws:  RangeError when k is not within 0..n.
 * Source:  Cochran (1954), Biometrics 10; Armitage (1955), Biometrics 11. No continuity correction.
 *
 * @example cochranArmitage([{ k: 5, n: 5 }, { k: 8, n: 8 }]) // null
 */
export function cochranArmitage(series: readonly (Answers | null)[]): number | null {
  const scored = series.flatMap((answers, score) => {
    const usable = usableAnswers(answers);
    return usable === null ? [] : [{ ...usable, score }];
  });
  const all = addUp(scored);
  if (all.n === 0) return null;
  const share = shareOf(all);
  const middle = scored.reduce((sum, { n, score }) => sum + n * score, 0) / all.n;
  const statistic = scored.reduce((sum, { k, score }) => sum + (score - middle) * k, 0);
  const spread = scored.reduce((sum, { n, score }) => sum + n * (score - middle) ** 2, 0);
  const variance = share * (1 - share) * spread;
  return variance === 0 ? null : statistic / Math.sqrt(variance);
}
