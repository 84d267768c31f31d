import { type Answers, answered, type Column } from '#domain/feedback/column.ts';
import type { EqualityAxis } from '#domain/feedback/equality.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import { isTooSmall } from '#domain/protection/cover.ts';
import { isChangeOfFew } from '#domain/protection/release.ts';

/** The answers to one question in one period, as a release has them along one axis. */
interface Told {
  readonly axis: string;
  /** In the order of their ids. */
  readonly groups: readonly string[];
  readonly cell: Measured<readonly Answers[]>;
}

/** Everything that a release tells of one question in one period, in the whole organisation. */
export interface Divided {
  readonly axes: readonly Told[];
  /** Null where the whole is not told of. */
  readonly whole: Answers | null;
}

/** What the axes are told of, out of a release. `column` is that of the whole organisation. */
export function dividedIn(axes: readonly EqualityAxis[], column: Column | undefined, period: Period): Divided {
  const cell = column?.kind === 'survey' ? column.cells[column.periods.indexOf(period)] : undefined;
  const told = axes.flatMap(({ id, groups, questions }): Told[] => {
    const question = questions.find(({ indicator }) => indicator === column?.indicator);
    const own = question?.cells[question.periods.indexOf(period)];
    if (own === undefined) return [];
    const order = groups.map((group, at) => ({ id: group.id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
    const sorted = (answers: readonly Answers[]) => order.flatMap(({ at }) => answers[at] ?? []);
    const ids = order.map((group) => group.id);
    return [{ axis: id, groups: ids, cell: own.kind === 'known' ? { ...own, value: sorted(own.value) } : own }];
  });
  return { axes: told, whole: cell?.kind === 'known' ? cell.value : null };
}

const inOrder = ({ good, neutral, bad }: Answers): readonly number[] => [good, neutral, bad];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Those who are in no group. */
const restOf = (groups: readonly Answers[], whole: Answers): readonly number[] =>
  inOrder(whole).map((count, at) => count - sum(groups.map((group) => inOrder(group)[at] ?? 0)));

type Known = readonly Answers[];

/** Whether few have come to, gone from or changed in a group, in what is in no group, or between the groups. */
function isOfFew(was: Known, is: Known, wholes: readonly [Answers | null, Answers | null], fewest: number): boolean {
  const [before, after] = wholes;
  const isInOne = was.some((group, at) => isChangeOfFew(inOrder(group), is[at] && inOrder(is[at]), fewest));
  const isInRest = before && after && isChangeOfFew(restOf(was, before), restOf(is, after), fewest);
  return isInOne || isInRest === true || isChangeOfFew(was.map(answered), is.map(answered), fewest);
}

const isWithheld = ({ cell }: Told): boolean => cell.kind === 'missing' && cell.reason === 'suppressed';

const inGroups = ({ cell }: Told): number => (cell.kind === 'known' ? sum(cell.value.map(answered)) : 0);

/** Whether an axis of one release and another axis of the other together hold a few more or fewer persons. */
const areNear = (was: Told, is: Told, fewest: number): boolean =>
  was.cell.kind === 'known' && is.cell.kind === 'known' && isTooSmall(Math.abs(inGroups(was) - inGroups(is)), fewest);

/** Why two releases would tell of a few together, along each axis that the later one has. */
export function toldAlong(
  before: Divided,
  after: Divided,
  fewest: number,
  isLimitChanged: boolean,
): readonly (readonly [axis: string, why: 'shown' | 'groups' | 'change'])[] {
  const alone = (was: Told, is: Told): 'shown' | 'groups' | 'change' | null => {
    const isKnownOnce = was.cell.kind === 'known' || is.cell.kind === 'known';
    if (isKnownOnce && (isWithheld(was) || isWithheld(is))) return isLimitChanged ? null : 'shown';
    if (was.cell.kind !== 'known' || is.cell.kind !== 'known') return null;
    if (was.groups.join(' ') !== is.groups.join(' ')) return 'groups';
    return isOfFew(was.cell.value, is.cell.value, [before.whole, after.whole], fewest) ? 'change' : null;
  };
  return after.axes.flatMap((is) => {
    const was = before.axes.find(({ axis }) => axis === is.axis);
    const isNear = before.axes.some((other) => other.axis !== is.axis && areNear(other, is, fewest));
    const why = (was === undefined ? null : alone(was, is)) ?? (isNear ? ('change' as const) : null);
    return why === null ? [] : [[is.axis, why] as const];
  });
}
