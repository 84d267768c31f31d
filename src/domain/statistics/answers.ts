/** Good answers of all valid answers to one question. */
export interface Answers {
  readonly k: number;
  readonly n: number;
}

/**
 * The answers if there are any, else null: nobody answering is a missing value, never a share of 0.
 *
 * Throws: RangeError when k or n is negative or broken, or k is more than n.
 *
 * @example usableAnswers({ k: 0, n: 0 }) // null
 */
export function usableAnswers(answers: Answers | null): Answers | null {
  if (answers === null) return null;
  const { k, n } = answers;
  if (!(k >= 0 && k <= n && Number.isFinite(n))) throw new RangeError(`not good answers of all: ${k} of ${n}`);
  return n === 0 ? null : answers;
}

/**
 * All answers together. A parent's share is made of this, never of the mean of its units' shares.
 *
 * @example addUp([{ k: 1, n: 2 }, { k: 5, n: 8 }]) // { k: 6, n: 10 }
 */
export function addUp(parts: readonly Answers[]): Answers {
  return parts.reduce((sum, part) => ({ k: sum.k + part.k, n: sum.n + part.n }), { k: 0, n: 0 });
}

/** Good answers as a share from 0 to 1. */
export const shareOf = ({ k, n }: Answers): number => k / n;
