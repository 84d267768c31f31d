import { mulberry32, seedOf } from './random.ts';

/** One cell of a measure as a controller would type it. */
export interface MeasureCell {
  readonly value?: number | undefined;
  readonly denominator?: number | undefined;
  readonly status?: 'provisional' | 'not-collected' | 'not-applicable' | 'not-yet-published' | undefined;
}

/** One measure in one unit, from its first period on. */
export interface MeasurePlan {
  readonly indicator: string;
  readonly unit: string;
  readonly periods: readonly string[];
  readonly cells: readonly MeasureCell[];
}

/** @example years(2024, 2) // ['2024', '2025'] */
export const years = (first: number, count: number): string[] => steps(count, (step) => `${first + step}`);

/** @example parts(2024, 'Q', 4, 5).at(-1) // '2025-Q1' */
export const parts = (first: number, mark: 'Q' | 'T', inYear: number, count: number): string[] =>
  steps(count, (step) => `${first + Math.floor(step / inYear)}-${mark}${(step % inYear) + 1}`);

/** @example months(2025, 7, 6).at(-1) // '2025-12' */
export const months = (year: number, month: number, count: number): string[] =>
  steps(count, (step) => {
    const at = month - 1 + step;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

/** A part of a whole in percent, to one decimal. @example percent(1, 8) // { value: 12.5, denominator: 8 } */
export const percent = (part: number, whole: number): MeasureCell => ({
  value: rounded((part / whole) * 100, 1),
  denominator: whole,
});

/** Cases for each 1 000 persons, to one decimal. @example perThousand(42, 4620).value // 9.1 */
export const perThousand = (cases: number, persons: number): MeasureCell => ({
  value: rounded((cases / persons) * 1000, 1),
  denominator: persons,
});

/**
 * Values about a level with ordinary variation, the same for the same name.
 *
 * Unit: swing is the farthest a value comes from the level, reached seldom: it is the mean of three draws.
 */
export function around(
  name: string,
  levels: readonly number[],
  swing: number,
  decimals: number,
  about: readonly [number, number],
): MeasureCell[] {
  const draw = mulberry32(seedOf(name));
  const [fewest, most] = about;
  return levels.map((level) => {
    const off = (draw() + draw() + draw()) / 1.5 - 1;
    const denominator = fewest + Math.floor(draw() * (most - fewest + 1));
    return { value: rounded(level + off * swing, decimals), denominator };
  });
}

/** The same level over and over. @example level(9, 2) // [9, 9] */
export const level = (value: number, times: number): number[] => steps(times, () => value);

/** Gives single cells another status, counted from the first; a cell without a figure loses its value. */
export function marked(
  cells: readonly MeasureCell[],
  marks: { readonly [at: number]: NonNullable<MeasureCell['status']> },
): MeasureCell[] {
  return cells.map((cell, at) => {
    const status = marks[at];
    if (status === undefined) return cell;
    return status === 'provisional' ? { ...cell, status } : { status };
  });
}

/** @example rounded(2.345, 1) // 2.3 */
const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

const steps = <Made>(count: number, make: (step: number) => Made): Made[] =>
  Array.from({ length: count }, (_, step) => make(step));
