import { type Answers, addUp, shareOf, usableAnswers } from './answers.ts';
import { binomialProbabilities, cumulative } from './binomial.ts';
import { SHARE_TOLERANCE, type Side, sideOf } from './tolerance.ts';

/** What a funnel says of one unit. Shares from 0 to 1; limits that hold 95 and 99.8 percent of chance. */
export interface FunnelUnit {
  readonly share: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
  /** 1 higher or -1 lower than the others, more than chance gives; 0 inside the funnel. */
  readonly differs: Side;
}

export interface Funnel {
  /** Share of all the compared units together; none without answers. */
  readonly centre: number | null;
  /** In the order of the input. None for a unit without answers. */
  readonly units: readonly (FunnelUnit | null)[];
}

const TAIL_998 = 0.001;
const TAIL_95 = 0.025;

/**
 * Compares units at one time. Units inside the funnel are never ordered by value.
 *
 * Unit:    k good answers of n valid answers, whole numbers.
 * Missing: a unit without answers is null and changes nothing.
 * Throws:  RangeError when k is not within 0..n or n is not a whole number.
 * Source:  Spiegelhalter (2005), Statistics in Medicine 24, appendix A.1.1.
 *
 * @example funnel([{ k: 3, n: 6 }, { k: 5, n: 10 }]).centre // 0.5
 */
export function funnel(units: readonly (Answers | null)[]): Funnel {
  const usable = units.map(usableAnswers);
  const all = addUp(usable.filter((answers) => answers !== null));
  if (all.n === 0) return { centre: null, units: units.map(() => null) };
  const centre = shareOf(all);
  return { centre, units: usable.map((answers) => (answers === null ? null : unitOf(answers, centre))) };
}

function unitOf(answers: Answers, centre: number): FunnelUnit {
  const { k, n } = answers;
  const probabilities = binomialProbabilities(n, centre);
  const atMost = cumulative(probabilities);
  const limitAt = (tail: number) => {
    const found = atMost.findIndex((probability) => probability > tail);
    const r = found === -1 ? n : found;
    const inside = ((atMost[r] ?? 1) - tail) / (probabilities[r] ?? 1);
    return Math.max(0, Math.min(1, (r - inside) / n));
  };
  const share = shareOf(answers);
  const limits = { lower998: limitAt(TAIL_998), upper998: limitAt(1 - TAIL_998) };
  // The interpolated upper limit lies below n of n however common that is, so the exact tail must agree.
  const tail = (numbers: readonly number[]) => numbers.reduce((sum, probability) => sum + probability, 0);
  const isHigh = sideOf(share, limits.upper998, SHARE_TOLERANCE) === 1 && tail(probabilities.slice(k)) <= TAIL_998;
  const isLow =
    sideOf(share, limits.lower998, SHARE_TOLERANCE) === -1 && tail(probabilities.slice(0, k + 1)) <= TAIL_998;
  return {
    share,
    ...limits,
    lower95: limitAt(TAIL_95),
    upper95: limitAt(1 - TAIL_95),
    differs: differing(isHigh, isLow),
  };
}

const differing = (isHigh: boolean, isLow: boolean): Side => (isHigh ? 1 : isLow ? -1 : 0);
