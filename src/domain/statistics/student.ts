/**
 * The t of a two-sided interval: Student's t quantile of 1 − (1 − confidence)/2.
 *
 * Unit:   degrees of freedom is a whole number, 1 or more. Correct to about 13 digits.
 * Throws: RangeError when degrees is not such a number or confidence not between 0 and 1.
 * Source: Abramowitz & Stegun 26.7.3–26.7.4, exact for whole degrees, solved by halving the angle.
 *
 * @example tOf(0.95, 5).toFixed(6) // '2.570582'
 */
export function tOf(confidence: number, degrees: number): number {
  if (!Number.isSafeInteger(degrees) || degrees < 1) throw new RangeError(`not degrees of freedom: ${degrees}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence between 0 and 1: ${confidence}`);
  let low = 0;
  let high = Math.PI / 2;
  for (let angle = high / 2; angle > low && angle < high; angle = (low + high) / 2) {
    if (probabilityWithin(angle, degrees) < confidence) low = angle;
    else high = angle;
  }
  return Math.sqrt(degrees) * Math.tan(low);
}

/** Probability that |t| is less than √degrees · tan(angle). */
function probabilityWithin(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  const cosine = Math.cos(angle);
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
