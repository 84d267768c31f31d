import { type Equation, isFew, solved, sumOf, within } from './equations.ts';
import { AXES, type Axis, type SeenGroups } from './random-groups.ts';
import { type Counts, minus, NOBODY, plus, sizeOf } from './random-town.ts';

/** Everybody of one unit, one group of the first axis and one of the second, by their positions. */
interface Atom {
  readonly unit: number;
  readonly x: number;
  readonly y: number;
}

const KINDS = [0, 1, 2] as const;
const chosen = (choice: number, at: number): boolean => (choice & (1 << at)) !== 0;
const choices = (things: number): number[] => Array.from({ length: 2 ** things - 1 }, (_, at) => at + 1);

const atomsOf = (units: number): Atom[] =>
  Array.from({ length: units }, (_, unit) =>
    AXES.x.flatMap((__, x) => AXES.y.map((___, y): Atom => ({ unit, x, y }))),
  ).flat();

/** Everything that is shown, as sums over units crossed with groups. */
function equationsOf({ units, axes }: SeenGroups, atoms: readonly Atom[]): Equation[] {
  const weights = (fits: (atom: Atom) => boolean): number[] => atoms.map((atom) => (fits(atom) ? 1 : 0));
  const ofUnits = units.seen.flatMap((sum, unit): Equation[] => {
    const inside = within(units, unit);
    return sum === 'hidden' ? [] : [{ weights: weights((atom) => chosen(inside, atom.unit)), sum }];
  });
  const ofAxis = (axis: Axis): Equation[] =>
    (axes[axis] ?? []).map((sum, group) => ({ weights: weights((atom) => atom[axis] === group), sum }));
  return [...ofUnits, ...ofAxis('x'), ...ofAxis('y')];
}

/** The groups of one to four whose answers follow by sums, of all choices of units and of groups of either axis. */
export function summed(seen: SeenGroups): string[] {
  const atoms = atomsOf(seen.units.parents.length);
  const rows = solved(equationsOf(seen, atoms));
  const found: string[] = [];
  for (const u of choices(seen.units.parents.length)) {
    for (const x of choices(AXES.x.length)) {
      for (const y of choices(AXES.y.length)) {
        const fits = (atom: Atom): boolean => chosen(u, atom.unit) && chosen(x, atom.x) && chosen(y, atom.y);
        const sum = sumOf(
          atoms.map((atom) => (fits(atom) ? 1 : 0)),
          rows,
        );
        if (sum !== null && isFew(Math.round(sizeOf(sum)))) found.push(`${u} ${x} ${y}`);
      }
    }
  }
  return found;
}

/** What each shown unit has left when the nearest ones shown below it are taken away; null where the first is hidden. */
function parts({ units: { parents, seen } }: SeenGroups): Counts[] | null {
  if (seen[0] === 'hidden') return null;
  const rest = seen.map((one) => (one === 'hidden' ? NOBODY : one));
  for (const [unit, one] of seen.entries()) {
    let above = parents[unit] ?? -1;
    while (above !== -1 && seen[above] === 'hidden') above = parents[above] ?? -1;
    if (one !== 'hidden' && above !== -1) rest[above] = minus(rest[above] ?? NOBODY, one);
  }
  return rest;
}

/** Everybody who answered, divided in each way that is shown. */
function divisions(seen: SeenGroups): Counts[][] {
  const [whole] = seen.units.seen;
  const units = parts(seen);
  if (units === null || whole === undefined || whole === 'hidden') return [];
  const axes = [seen.axes.x, seen.axes.y].flatMap((groups) =>
    groups === null ? [] : [[...groups, groups.reduce<Counts>(minus, whole)]],
  );
  return [units, ...axes];
}

const unions = (groups: readonly Counts[]): Counts[] =>
  choices(groups.length).map((choice) =>
    groups.reduce<Counts>((sum, one, at) => (chosen(choice, at) ? plus(sum, one) : sum), NOBODY),
  );

/**
 * The groups of one to four whose answers leave no other way, of all choices of units and of groups of each axis: how
 * many of an answer are in all the choices lies between two bounds, which may be one and the same.
 */
export function bounded(seen: SeenGroups): number[] {
  const all = divisions(seen);
  const whole = (all[0] ?? []).reduce<Counts>(plus, NOBODY);
  const crossed = all
    .map(unions)
    .reduce<Counts[][]>((some, next) => some.flatMap((one) => next.map((other) => [...one, other])), [[]]);
  return crossed.flatMap((held) => {
    const ranges = KINDS.map((kind) => {
      const counts = held.map((one) => one[kind]);
      const sum = counts.reduce((total, count) => total + count, 0);
      return { least: Math.max(0, sum - (held.length - 1) * whole[kind]), most: Math.min(...counts) };
    });
    const persons = ranges.reduce((sum, { most }) => sum + most, 0);
    return ranges.every(({ least, most }) => least === most) && isFew(persons) ? [persons] : [];
  });
}

/** By how many the groups of one axis are more than those of the other, who may be the same persons. */
export const between = ({ axes: { x, y } }: SeenGroups): number[] =>
  x === null || y === null ? [] : [Math.abs(sizeOf(x.reduce(plus, NOBODY)) - sizeOf(y.reduce(plus, NOBODY)))];
