import { type Answers, addUp, shareOf, usableAnswers } from './answers.ts';
import { type ChartPoint, type Limits, markPoints } from './chart-rules.ts';
import { D2 } from './constants.ts';
import { averageMovingRange } from './moving-range.ts';
import { SHARE_TOLERANCE } from './tolerance.ts';

/** A p′ chart of one segment. Shares from 0 to 1. */
export interface PPrimeChart {
  /** Centre line: all good answers of all answers. None without answers. */
  readonly centre: number | null;
  /** How much more the shares vary than chance between respondents alone gives, before the floor of 1. */
  readonly sigmaZRaw: number | null;
  readonly sigmaZ: number | null;
  /** One per period: they are wider where fewer answered. None for a missing period, or without spread. */
  readonly limits: readonly (Limits | null)[];
  readonly points: readonly ChartPoint[];
}

/**
 * Chart of a share over time, for one segment of twelve or more survey measurements.
 *
 * Unit:    k good answers of n valid answers, oldest first.
 * Rule:    Laney's p′ chart, but never narrower than what chance between respondents gives (the floor is ours).
 * Missing: null, or no answers, keeps its place and breaks every rule. All answers alike gives no limits.
 * Throws:  RangeError when k is not within 0..n.
 * Source:  Laney (2002), Quality Engineering 14, 531–537.
 *
 * @example pPrime([{ k: 3, n: 6 }, { k: 5, n: 10 }]).sigmaZ // 1
 */
export function pPrime(series: readonly (Answers | null)[], screenMovingRanges = true): PPrimeChart {
  const usable = series.map(usableAnswers);
  const all = addUp(usable.filter((answers) => answers !== null));
  const shares = usable.map((answers) => (answers === null ? null : shareOf(answers)));
  const centre = all.n === 0 ? null : shareOf(all);
  const spread = centre === null ? 0 : Math.sqrt(centre * (1 - centre));
  if (centre === null || spread === 0) {
    const points = markPoints(shares, centre, [], SHARE_TOLERANCE);
    return { centre, sigmaZRaw: null, sigmaZ: null, limits: series.map(() => null), points };
  }
  const distances = usable.map((answers) =>
    answers === null ? null : ((shareOf(answers) - centre) / spread) * Math.sqrt(answers.n),
  );
  const { mRbar } = averageMovingRange(distances, SHARE_TOLERANCE, screenMovingRanges);
  const sigmaZRaw = mRbar === null ? null : mRbar / D2;
  const sigmaZ = Math.max(1, sigmaZRaw ?? 1);
  const limits = usable.map((answers) =>
    answers === null ? null : limitsAround(centre, (spread * sigmaZ) / Math.sqrt(answers.n)),
  );
  return { centre, sigmaZRaw, sigmaZ, limits, points: markPoints(shares, centre, limits, SHARE_TOLERANCE) };
}

function limitsAround(centre: number, sigma: number): Limits {
  const clip = (share: number) => Math.max(0, Math.min(1, share));
  return {
    lower: clip(centre - 3 * sigma),
    upper: clip(centre + 3 * sigma),
    nearLower: clip(centre - 2 * sigma),
    nearUpper: clip(centre + 2 * sigma),
  };
}
