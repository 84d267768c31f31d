import { readPlan } from '#contract/plan.contract.ts';
import type { GoalDetail } from '#domain/goals/plan.ts';
import { LANGUAGES, type Texts } from '#domain/kernel/text.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';
import { revealedBy } from './people.ts';

type Voices = GoalDetail['voices'];

const isSame = (one: Texts, other: Texts): boolean =>
  LANGUAGES.some((language) => one[language] !== undefined && one[language] === other[language]);

/** Where the same group stands among others; one that has only got another name stands where the old one stood. */
function placeIn(others: Voices, own: Voices, at: number): number {
  const group = own[at]?.group ?? {};
  const found = others.findIndex((other) => isSame(other.group, group));
  const there = others[at]?.group;
  const isRenamed = there !== undefined && !own.some((one) => isSame(one.group, there));
  return found === -1 && isRenamed ? at : found;
}

const nameOf = (group: Texts): string =>
  shown(LANGUAGES.map((language) => group[language]).find((name) => name !== undefined) ?? '');

/** What this release and an earlier one would tell together about a few of those whose voices stand behind a goal. */
export function backingRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const own = ownFile(finished, 'plan.json', readPlan).filter(({ voices }) => voices.length > 0);
  if (own.length === 0) return [];
  const problems = earlier.flatMap(({ root, id, fewest }) => {
    const known = readEarlier(before, `${root}plan.json`, readPlan)?.thing ?? [];
    return own.flatMap(({ goal, voices }) => {
      const others = known.find((detail) => detail.goal === goal)?.voices ?? [];
      return voices.flatMap(({ group, people }, at) => {
        const was = others[placeIn(others, voices, at)];
        if (was === undefined) return [];
        const why = revealedBy(was.people, people, finished.fewest, fewest !== finished.fewest);
        const detail = { goal, group: nameOf(group), release: id, why: why ?? 'change' };
        return why === null ? [] : [problem('error', 'revision-reveals-backing', finished.tables.plan, detail)];
      });
    });
  });
  return newestOnly(problems, 'revision-reveals-backing', ({ goal, group }) => `${goal} ${group}`);
}
