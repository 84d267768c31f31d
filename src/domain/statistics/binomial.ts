/**
 * The probability of each number of successes, 0 to n.
 *
 * Unit:   n is a whole number of tries, 0 or more; p from 0 to 1. Correct to about 13 digits.
 * Throws: RangeError for any other n or p.
 * Source: the ratio of neighbouring binomial probabilities, followed both ways from the most likely number.
 *
 * @example binomialProbabilities(2, 0.5) // [0.25, 0.5, 0.25]
 */
export function binomialProbabilities(n: number, p: number): number[] {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of tries: ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  const top = Math.min(n, Math.floor((n + 1) * p));
  // Weights fall away from the top, so nothing overflows and what underflows is too small to matter.
  const weights = Array.from({ length: n + 1 }, () => 0);
  weights[top] = 1;
  for (let x = top; x < n; x += 1) weights[x + 1] = (((weights[x] ?? 0) * (n - x)) / (x + 1)) * (p / (1 - p));
  for (let x = top; x > 0; x -= 1) weights[x - 1] = (((weights[x] ?? 0) * x) / (n - x + 1)) * ((1 - p) / p);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * The sums of probabilities from the start: entry x is the probability of at most x.
 *
 * @example cumulative([0.25, 0.5, 0.25]) // [0.25, 0.75, 1]
 */
export function cumulative(probabilities: readonly number[]): number[] {
  let sum = 0;
  return probabilities.map((probability) => {
    sum += probability;
    return sum;
  });
}
