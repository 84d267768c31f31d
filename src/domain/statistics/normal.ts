type Coefficients = readonly number[];

// Wichura (1988), Algorithm AS 241, PPND16: numerator and denominator, lowest power first.
const CENTRAL: readonly [Coefficients, Coefficients] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const NEAR_TAIL: readonly [Coefficients, Coefficients] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const FAR_TAIL: readonly [Coefficients, Coefficients] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

const polynomial = (coefficients: Coefficients, x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ([above, below]: readonly [Coefficients, Coefficients], x: number): number =>
  polynomial(above, x) / polynomial(below, x);

/**
 * The standard normal quantile: the x below which a share p of the distribution lies.
 *
 * Unit:   p is a probability, more than 0 and less than 1. Correct to about 16 digits.
 * Throws: RangeError when p is not strictly between 0 and 1.
 * Source: Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477–484.
 *
 * @example normalQuantile(0.5) // 0
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`not a probability between 0 and 1: ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRAL, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? ratio(NEAR_TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
  return q < 0 ? -x : x;
}

// The levels the method names, to the last digit: 1 − 0.95 is not 0.05 in binary, and the quantile feels it.
const NAMED_LEVELS: ReadonlyMap<number, number> = new Map([
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.998, 3.090232306167813],
]);

/**
 * The z of a two-sided interval: the normal quantile of 1 − (1 − confidence)/2.
 *
 * Throws: RangeError when confidence is not strictly between 0 and 1.
 *
 * @example zOf(0.95) // 1.959963984540054
 */
export function zOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence between 0 and 1: ${confidence}`);
  return NAMED_LEVELS.get(confidence) ?? normalQuantile((1 + confidence) / 2);
}
