import type { Quantity, Reading } from './read-back.ts';

/** How many decimals a place gives each quantity that it shows; of what is not named it says nothing. */
export type Shown = Readonly<Partial<Record<Quantity, number>>>;

/** More than any figure has. */
const ALL = 9;

export const SURVEY_TABLE: Shown = { value: 0, low: 0, high: 0, good: 0, neutral: 0, bad: 0, answers: 0, rate: 0 };
export const SURVEY_FILE: Shown = { value: 2, low: 2, high: 2, answers: 0, invited: 0 };
export const SURVEY_SENTENCE: Shown = { value: 0, low: 0, high: 0, answers: 0, invited: 0 };
export const DRAWN: Shown = { value: ALL, low: ALL, high: ALL };
export const DOTS: Shown = { value: 0, low: 0, high: 0, answers: 0 };
export const CELLS: Shown = { value: 0, low: 0, high: 0 };
export const MEASURE_FILE: Shown = { value: ALL, answers: 2 };
export const measureShown = (decimals: number): Shown => ({ value: decimals, answers: 0 });

/** What binary numbers may differ by in the last place that is shown. */
const NOISE = 1e-6;

const quantities = (shown: Shown) => Object.entries(shown) as [Quantity, number][];

function differences(read: Reading, truth: Reading, shown: Shown, slack: number): string[] {
  if (read.period !== truth.period) return [`${read.period} in place of ${truth.period}`];
  if (read.absent !== truth.absent) return [`${truth.period} ${read.absent} in place of ${truth.absent}`];
  const isMarked = read.provisional === undefined || truth.absent !== null || read.provisional === truth.provisional;
  const wrong = quantities(shown).flatMap(([name, decimals]) => {
    const [one, other] = [read[name], truth[name]];
    if (one === undefined && other === undefined) return [];
    const most = 0.5 * 10 ** -decimals + slack;
    return Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= most ? [] : [`${name} ${one} in place of ${other}`];
  });
  return [...(isMarked ? [] : ['provisional or not']), ...wrong].map((text) => `${truth.period} ${text}`);
}

/** What stands otherwise in a place than it should, one line for each. Nothing when they say the same. */
export function disagreements(
  place: string,
  read: readonly (Reading | undefined)[],
  truth: readonly Reading[],
  shown: Shown,
  slack = NOISE,
): string[] {
  if (read.length !== truth.length) return [`${place}: ${read.length} periods in place of ${truth.length}`];
  return truth.flatMap((one, at) => {
    const found = read[at];
    const said = found === undefined ? [`${one.period} can not be read`] : differences(found, one, shown, slack);
    return said.map((text) => `${place}: ${text}`);
  });
}
