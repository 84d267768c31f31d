/** The axis of a chart: from, to, and where it says a number. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** The same for every share, so that two charts side by side can be compared by eye. */
export const SHARE_SCALE: Scale = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100] };

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 4;

/** No figure has decimals this small; a span under it is none. */
const SMALLEST_SPAN = 1e-9;

function stepFor(span: number): number {
  const rough = span / WANTED_TICKS;
  const size = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * size >= rough) ?? 10) * size;
}

/**
 * A scale with round numbers that holds all values and always zero, so that no difference looks larger than it is.
 *
 * Missing: without values, or with nothing but zero, it goes from 0 to 1.
 *
 * @example scaleFor([3, 18]) // { from: 0, to: 20, ticks: [0, 5, 10, 15, 20] }
 */
export function scaleFor(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  if (highest - lowest < SMALLEST_SPAN) return { from: 0, to: 1, ticks: [0, 1] };
  const step = stepFor(highest - lowest);
  const [first, last] = [Math.floor(lowest / step), Math.ceil(highest / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** Where a value stands between the ends of a scale, 0 to 1. */
export const positionOn = ({ from, to }: Scale, value: number): number => (value - from) / (to - from);
