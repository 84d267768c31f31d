import { readWaves } from '#contract/waves.contract.ts';
import type { MixAxis, MixGroup, Wave } from '#domain/feedback/wave.ts';
import { isTooSmall } from '#domain/protection/cover.ts';
import { isChangeOfFew } from '#domain/protection/release.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';

type Why = 'shown' | 'groups' | 'change';
type Counted = 'served' | 'answered';

const COUNTED: readonly Counted[] = ['served', 'answered'];

/** The persons of each group, in the order of the ids given; null when the axis is withheld. */
function personsIn({ groups }: MixAxis, ids: readonly string[], counted: Counted): readonly number[] | null {
  const byId = new Map<string, MixGroup>(groups.map((group) => [group.id, group]));
  const persons = ids.map((id) => {
    const cell = byId.get(id)?.[counted];
    return cell?.kind === 'known' ? cell.value : null;
  });
  return persons.every((one) => one !== null) ? persons : null;
}

const idsOf = ({ groups }: MixAxis): string[] => groups.map(({ id }) => id).sort();

const isShown = (axis: MixAxis): boolean => personsIn(axis, idsOf(axis), 'served') !== null;

/** Why the same axis in two releases would tell of a few together. */
function ofAxis(was: MixAxis, is: MixAxis, fewest: number, isLimitChanged: boolean): Why | null {
  if (isShown(was) !== isShown(is)) return isLimitChanged ? null : 'shown';
  if (!isShown(was)) return null;
  const ids = idsOf(is);
  if (idsOf(was).join(' ') !== ids.join(' ')) return 'groups';
  const isOfFew = COUNTED.some((counted) => {
    const [before, after] = [personsIn(was, ids, counted) ?? [], personsIn(is, ids, counted) ?? []];
    const isInOne = before.some((persons, at) => isChangeOfFew([persons], [after[at] ?? 0], fewest));
    return isInOne || isChangeOfFew(before, after, fewest);
  });
  return isOfFew ? 'change' : null;
}

/** Whether an axis of one release and another axis of the other together hold a few more or fewer persons. */
const areNear = (was: MixAxis, is: MixAxis, fewest: number): boolean =>
  COUNTED.some((counted) => {
    const [one, other] = [was, is].map((axis) => personsIn(axis, idsOf(axis), counted));
    if (!one || !other) return false;
    const sum = (persons: readonly number[]): number => persons.reduce((all, some) => all + some, 0);
    return isTooSmall(Math.abs(sum(one) - sum(other)), fewest);
  });

function inWave(one: Earlier, was: Wave, is: Wave, { fewest, tables }: Finished): Problem[] {
  return (is.mix ?? []).flatMap((axis) => {
    const before = was.mix?.find(({ id }) => id === axis.id);
    const others = (was.mix ?? []).filter(({ id }) => id !== axis.id);
    const alone = before === undefined ? null : ofAxis(before, axis, fewest, one.fewest !== fewest);
    const why = alone ?? (others.some((other) => areNear(other, axis, fewest)) ? 'change' : null);
    if (why === null) return [];
    const detail = { axis: axis.id, wave: is.period, release: one.id, why };
    return [problem('error', 'revision-reveals-mix', tables.groups, detail)];
  });
}

/** What this release and an earlier one would tell together about a few of those who are served, or who answered. */
export function mixRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const waves = ownFile(finished, 'waves.json', readWaves);
  const problems = earlier.flatMap((one) => {
    const known = new Map(
      (readEarlier(before, `${one.root}waves.json`, readWaves)?.thing ?? []).map((wave) => [wave.period, wave]),
    );
    return waves.flatMap((wave) => {
      const was = known.get(wave.period);
      return was === undefined ? [] : inWave(one, was, wave, finished);
    });
  });
  return newestOnly(problems, 'revision-reveals-mix', ({ axis, wave }) => `${axis} ${wave}`);
}
