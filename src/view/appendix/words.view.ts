import type { Goal } from '#domain/goals/goal.ts';
import type { GoalId, UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { PageSetting } from '#view/setting.ts';
import { type UnitSaysView, unitsSay } from '#view/unit-words.view.ts';

/** What units say under one goal. */
export interface GoalWords {
  readonly words: readonly UnitSaysView[];
  /** That there are more, and where, or none at all; null where all is said. */
  readonly note: string | null;
}

export interface PaperWordsView {
  readonly byGoal: ReadonlyMap<GoalId, GoalWords>;
  /** What has room under no goal. */
  readonly rest: readonly UnitSaysView[];
}

/** So many units are quoted under a goal. */
const QUOTED = 2;

function noteOf(all: number, quoted: number, { words }: PageSetting): string | null {
  if (all === 0) return words.unit.noWord;
  if (quoted === 0) return words.appendix.allWords;
  return all > quoted ? words.appendix.moreWords(all - quoted) : null;
}

/**
 * Which units have the floor under which goal. Everybody's word stands once: under a goal, the goal with the fewest to choose
 * between first, else after all of them. The unit that a goal is read by speaks before those under it. Nobody speaks of a goal
 * that is no longer followed.
 */
export function wordsByGoal(goals: readonly Goal[], tree: UnitTree, setting: PageSetting): PaperWordsView {
  const spoken = new Set<UnitId>();
  const byGoal = new Map<GoalId, GoalWords>();
  const told = goals
    .filter(({ status }) => status !== 'former')
    .map(({ id, unit }) => {
      const all = unitsSay(tree, unit, setting);
      return { id, all: [...all.filter(({ key }) => key === unit), ...all.filter(({ key }) => key !== unit)] };
    });
  for (const { id, all } of [...told].sort((one, other) => one.all.length - other.all.length)) {
    const words = all.filter(({ key }) => !spoken.has(key)).slice(0, QUOTED);
    for (const { key } of words) spoken.add(key);
    byGoal.set(id, { words, note: noteOf(all.length, words.length, setting) });
  }
  const everybody = new Map(told.flatMap(({ all }) => all.map((word) => [word.key, word] as const)));
  return { byGoal, rest: [...everybody.values()].filter(({ key }) => !spoken.has(key)) };
}
