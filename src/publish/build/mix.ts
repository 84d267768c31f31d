import type { WavesWire } from '#contract/waves.contract.ts';
import type { Period } from '#domain/kernel/period.ts';
import { isTooSmall } from '#domain/protection/cover.ts';
import type { AxisSource } from '#publish/conditions-source.ts';
import type { Folder, Row } from '#publish/rows.ts';
import type { GroupFields } from '#publish/rows.voice.ts';
import { belowWhole } from './below-whole.ts';
import { grouped } from './grouped.ts';
import { cellOf, type Tally } from './tally.ts';

type AxisWire = NonNullable<WavesWire['waves'][number]['mix']>[number];
type GroupWire = AxisWire['groups'][number];
type Rows = readonly Row<GroupFields>[];

/** How many are in all groups of an axis: those served, and those who answered. */
interface Totals {
  readonly served: number;
  readonly answered: number;
}

export const totalsOf = (groups: readonly Totals[]): Totals => ({
  served: groups.reduce((sum, { served }) => sum + served, 0),
  answered: groups.reduce((sum, { answered }) => sum + answered, 0),
});

/**
 * How many answered in a wave, in the whole organisation: as many as answered the question that most did, those who did
 * not know among them.
 */
export function answersIn(tally: Tally, wave: Period): number {
  const at = tally.waves.indexOf(wave);
  if (at === -1) return 0;
  const cell = cellOf(tally, 0, at);
  const each = [...tally.questions.values()].map(({ counts }) =>
    Object.values(counts).reduce((sum, cells) => sum + (cells[cell] ?? 0), 0),
  );
  return Math.max(0, ...each);
}

/** The same persons divided in another way: what one division has more than the other is a group of its own. */
const lieApart = (one: Totals, other: Totals, fewest: number): boolean =>
  !isTooSmall(Math.abs(one.served - other.served), fewest) &&
  !isTooSmall(Math.abs(one.answered - other.answered), fewest);

/** How many answered each question in the units alone, where the whole may count them twice. */
const inUnits = (tally: Tally, wave: Period): readonly number[] =>
  [...tally.questions.values()].flatMap(
    (one) => belowWhole(tally, one, wave, ['good', 'neutral', 'bad', 'none']) ?? [],
  );

function isSafe(
  groups: readonly Totals[],
  answers: readonly number[],
  told: readonly Totals[],
  fewest: number,
): boolean {
  const totals = totalsOf(groups);
  return (
    groups.every(({ served, answered }) => !isTooSmall(served, fewest) && !isTooSmall(answered, fewest)) &&
    answers.every((all) => !isTooSmall(Math.abs(all - totals.answered), fewest)) &&
    told.every((one) => lieApart(one, totals, fewest))
  );
}

function axisWire({ id, name, groups }: AxisSource, counts: readonly Totals[], isShown: boolean): AxisWire {
  return {
    id: id as AxisWire['id'],
    name,
    groups: groups.map((group, at) => {
      const { served = 0, answered = 0 } = counts[at] ?? {};
      const told: Pick<GroupWire, 'served' | 'answered'> = isShown
        ? { served, answered }
        : { served: 'suppressed', answered: 'suppressed' };
      return { id: group.id as GroupWire['id'], name: group.name, ...told };
    }),
  };
}

/**
 * Who answered against who is served in one wave, one axis after the other as organisation.yaml has them. An axis is told
 * whole or not at all: each group, those who are in no group, and those whom another axis has more or fewer of, are nobody
 * or at least `fewest` persons.
 *
 * Missing: an axis without rows in the wave is left out; undefined when none has any.
 */
export function mixOf({ organisation }: Folder, tally: Tally, rows: Rows, wave: Period, fewest: number) {
  const byAxis = grouped(rows, ({ fields }) => fields.axis);
  const answers = [answersIn(tally, wave), ...inUnits(tally, wave)];
  const told: Totals[] = [];
  const mix = organisation.groups.flatMap((axis) => {
    const own = byAxis.get(axis.id);
    if (own === undefined) return [];
    const byGroup = new Map(own.map(({ fields }) => [fields.group, fields]));
    const counts = axis.groups.map(({ id }) => byGroup.get(id) ?? { served: 0, answered: 0 });
    const isShown = isSafe(counts, answers, told, fewest);
    if (isShown) told.push(totalsOf(counts));
    return [axisWire(axis, counts, isShown)];
  });
  return mix.length === 0 ? undefined : mix;
}
