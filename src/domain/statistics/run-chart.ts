import { binomialProbabilities, cumulative } from './binomial.ts';
import { type Side, sideOf, toleranceOf } from './tolerance.ts';

export interface RunChart {
  /** Median; none without values. */
  readonly centre: number | null;
  /** Points that are neither missing nor on the centre. */
  readonly useful: number;
  readonly longestRun: number;
  readonly longestRunMax: number;
  readonly crossings: number;
  readonly crossingsMin: number;
  /** True when there are unusually long runs or unusually few crossings. */
  readonly signal: boolean;
  /** The side of the last useful point; 0 without one. */
  readonly lastSide: Side;
}

const FEW_CROSSINGS = 0.05;

/**
 * Run chart: do the values keep to one side of their median more than chance gives?
 * Unlike in an XmR chart, missing values and values on the centre are skipped and break no run.
 *
 * Unit:    the values' own; `baseline` is a number of periods at the start that decide the centre.
 * Missing: no useful points, no signal.
 * Throws:  RangeError when the baseline is not a whole number, 1 or more.
 * Source:  Anhøj & Olesen (2014), PLoS ONE 9:e113825.
 *
 * @example runChart([1, 2, 1, 2, 1, 2, 1, 2, 1, 2]).crossings // 9
 */
export function runChart(values: readonly (number | null)[], baseline: number | null = null): RunChart {
  if (baseline !== null && !(Number.isSafeInteger(baseline) && baseline >= 1)) {
    throw new RangeError(`not a number of periods: ${baseline}`);
  }
  const centre = medianOf(baseline === null ? values : values.slice(0, baseline));
  const tolerance = toleranceOf(values);
  const sides = values.map((value): Side => (value === null || centre === null ? 0 : sideOf(value, centre, tolerance)));
  const useful = sides.filter((side) => side !== 0);
  const crossings = useful.filter((side, index) => index > 0 && side !== useful[index - 1]).length;
  const longestRun = longestStretch(useful);
  const longestRunMax = useful.length === 0 ? 0 : Math.round(Math.log2(useful.length)) + 3;
  const crossingsMin = fewestCrossings(useful.length);
  return {
    centre,
    useful: useful.length,
    longestRun,
    longestRunMax,
    crossings,
    crossingsMin,
    signal: longestRun > longestRunMax || crossings < crossingsMin,
    lastSide: useful.at(-1) ?? 0,
  };
}

function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

function longestStretch(sides: readonly Side[]): number {
  let longest = 0;
  let run = 0;
  sides.forEach((side, index) => {
    run = side === sides[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** The smallest number of crossings that chance alone gives at least 5 times in 100. */
function fewestCrossings(useful: number): number {
  if (useful === 0) return 0;
  return cumulative(binomialProbabilities(useful - 1, 0.5)).findIndex((atMost) => atMost >= FEW_CROSSINGS);
}
