import type { Draw } from '#mocks/make/random.ts';
import { type Equation, type Group, isFew, solved, sumOf } from './equations.ts';
import type { Observed } from './observed.ts';
import { type Counts, minus, NOBODY, type Own, plus, type RandomTown, sizeOf } from './random-town.ts';

/** What somebody has written as the own answers of the units that have others below them. */
export type Total = 'of all' | 'of the large' | 'of all and a few more';

/** The town as it is, as it was handed in, and what the published figure of each unit is made of. */
export interface WithTotals {
  readonly truly: Own;
  readonly written: Own;
  /** How many times the true answers of each unit are in the figure of a unit. */
  readonly weights: readonly (readonly number[])[];
}

/** Few enough to be hidden. */
const FEWEST = 5;
const LEFT_OUT: Counts = [1, 1, 1];

const added = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((weight, at) => weight + (other[at] ?? 0));

/** Answers of one question with totals among them; sumsAt: the units that have been given one. */
function withTotals(parents: readonly number[], own: Own, kind: Total, sumsAt: ReadonlySet<number>): WithTotals {
  const rest = kind === 'of all and a few more' ? LEFT_OUT : NOBODY;
  const truly = own.map((counts, at) => (sumsAt.has(at) ? rest : counts));
  const written: Counts[] = [...truly];
  const weights: number[][] = parents.map((_, at) => parents.map((__, other) => (other === at ? 1 : 0)));
  const trueWeights = weights.map((one) => [...one]);
  for (let at = parents.length - 1; at >= 0; at -= 1) {
    const below = parents.flatMap((above, unit) => (above === at ? [unit] : []));
    for (const unit of below) {
      weights[at] = added(weights[at] ?? [], weights[unit] ?? []);
      trueWeights[at] = added(trueWeights[at] ?? [], trueWeights[unit] ?? []);
    }
    if (!sumsAt.has(at)) continue;
    const taken = (trueWeights[at] ?? []).map((weight, unit) => {
      const isSmall = kind === 'of the large' && sizeOf(truly[unit] ?? NOBODY) < FEWEST;
      return unit === at || isSmall ? 0 : weight;
    });
    weights[at] = added(weights[at] ?? [], taken);
    written[at] = taken.reduce<Counts>(
      (sum, weight, unit) => (weight === 0 ? sum : plus(sum, truly[unit] ?? NOBODY)),
      rest,
    );
  }
  return { truly, written, weights };
}

/** Which units have been given a total: one of those that have units below them, or all of them. */
export type Where = 'at one' | 'on every level';

/** Every question of a town, with totals among its answers. */
export function totalsIn({ parents, cells }: RandomTown, kind: Total, where: Where, draw: Draw): readonly WithTotals[] {
  const above = [...new Set(parents)].filter((at) => at >= 0);
  return cells.map(({ own }) => {
    const one = above[Math.floor(draw() * above.length)] ?? 0;
    return withTotals(parents, own, kind, new Set(where === 'at one' ? [one] : above));
  });
}

/** Groups of one to four persons that follow from what is shown, to who guesses which figures are counted twice. */
export function fewSeenThrough({ parents, seen }: Observed, { truly, weights }: WithTotals, kind: Total): Group[] {
  const shown = seen.flatMap((sum, unit): Equation[] =>
    sum === 'hidden' ? [] : [{ weights: weights[unit] ?? [], sum }],
  );
  const nobody = kind === 'of all and a few more' ? [] : truly.flatMap((one, at) => (sizeOf(one) === 0 ? [at] : []));
  const empty = nobody.map((at) => ({ weights: parents.map((_, other) => (other === at ? 1 : 0)), sum: NOBODY }));
  const rows = solved([...shown, ...empty]);
  const found: Group[] = [];
  for (let group = 1; group < 1 << parents.length; group += 1) {
    const of = parents.map((_, at) => (group & (1 << at) ? 1 : 0));
    const sum = sumOf(of, rows);
    if (sum !== null && isFew(Math.round(sizeOf(minus(sum, NOBODY))))) found.push(group);
  }
  return found;
}
